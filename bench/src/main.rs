//! `cargo run -p m4d-bench --release`: measures m4dnet in one run and prints a table. See docs/measurements.md.

mod ceiling;
mod few;
mod letters;
mod link;
mod load;
mod made_up;
mod network;
mod network_store;
mod pages;
mod people;
mod scale;
mod server;
mod start;
mod table;
mod taking_in;
mod watch;
mod weight;

use ceiling::Trouble;
use clap::{Parser, Subcommand};
use m4d_kit::clock::Clock;
use m4d_kit::config::Config;
use m4dnet::command::{self, Purpose};
use m4dnet::record::{Options, import};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;
use table::{Table, Target};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Measures m4dnet on this machine: pages and their ceiling, start, memory, import, scale.
#[derive(Parser)]
#[command(version)]
struct Line {
    /// Also write everything as JSON into this file
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Measure briefly and with at most 10,000 projects: to see that it runs, not to be quoted
    #[arg(long)]
    quick: bool,
    /// Only this part: pages, ceiling, weight, start, scale, people, letters
    #[arg(long, value_name = "PART")]
    only: Option<String>,
    /// How long sign-in letters are asked for
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    seconds: u32,
    /// Work in this folder and keep it: made-up data that is there already is not taken in again
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    #[command(subcommand)]
    hidden: Option<Hidden>,
}

#[derive(Subcommand)]
enum Hidden {
    /// Serves the site with its constant page, as a process of its own
    #[command(hide = true)]
    Ceiling { data: PathBuf },
}

fn main() -> ExitCode {
    let line = Line::parse();
    let done = match &line.hidden {
        Some(Hidden::Ceiling { data }) => runtime().and_then(|r| r.block_on(ceiling::run(data)).map(|()| true)),
        None => run(&line),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(2),
        Err(trouble) => {
            eprintln!("m4d-bench: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn runtime() -> Result<tokio::runtime::Runtime, Trouble> {
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}

/// The whole run; answers whether every target was met.
fn run(line: &Line) -> Result<bool, Trouble> {
    let program = program()?;
    let passing = tempfile::tempdir()?;
    let folder = line.folder.clone().unwrap_or_else(|| passing.path().to_owned());
    std::fs::create_dir_all(&folder)?;
    let mut table = Table::default();
    let time = if line.quick { Duration::from_millis(500) } else { Duration::from_secs(4) };
    let wants = |part: &str| line.only.as_deref().is_none_or(|only| only == part);

    let record = runtime()?.block_on(the_record(&folder))?;
    if wants("pages") {
        pages::measure(&mut table, &program, &record, time)?;
        let list = Some(Target::Most(5.0));
        let measured = [
            ("/en/projects", list),
            ("/ar/projects?country=SN", list),
            ("/en/projects?q=women", list),
            ("/en/projects?view=map", None),
            ("/en", None),
            ("/en/projects/jmdi-2-ph-bicol", None),
            ("/en/search?q=sedhiou", None),
        ];
        runtime()?.block_on(scale::statements(&mut table, &record, &measured))?;
    }
    if wants("ceiling") {
        pages::ceiling(&mut table, &record, if line.quick { 4 } else { 20 }, time / 8)?;
    }
    if wants("weight") {
        weight::measure(&mut table, &program, &record)?;
    }
    let starts = if line.quick { 2 } else { 5 };
    if wants("start") {
        let hopes = start::Hopes { first: Some(Target::Most(100.0)), memory: Some(Target::Most(50.0)) };
        start::measure(&mut table, &program, &record, "the record", &hopes, starts)?;
        taking_in::disk(&mut table, &folder)?;
    }
    if wants("people") || wants("letters") {
        people_and_letters(line, &mut table, &program, &folder, &wants)?;
    }
    let sizes: &[u32] = if line.quick { &[1_000, 10_000] } else { &[1_000, 10_000, 100_000] };
    for projects in sizes.iter().filter(|_| wants("start") || wants("scale")) {
        let data = made_up(&mut table, &program, &folder, *projects)?;
        let most = *projects == 100_000;
        let hope = |n: f64| most.then_some(Target::Most(n));
        if wants("start") {
            let hopes = start::Hopes { first: hope(1000.0), memory: hope(120.0) };
            start::measure(&mut table, &program, &data, &format!("{projects} projects"), &hopes, starts)?;
        }
        if wants("scale") {
            let hopes = scale::Hopes { list: hope(2.0), text: hope(5.0), search: hope(5.0) };
            runtime()?.block_on(scale::measure(&mut table, &data, *projects, &hopes))?;
        }
    }
    table.print();
    if let Some(file) = &line.json {
        std::fs::write(file, serde_json::to_string_pretty(&table.json())?)?;
    }
    Ok(table.verdict().1 == 0)
}

/// The parts with a made-up network: its pages, its start and memory, and its letters.
fn people_and_letters(
    line: &Line,
    table: &mut Table,
    program: &Path,
    folder: &Path,
    wants: &impl Fn(&str) -> bool,
) -> Result<(), Trouble> {
    let (organisations, members) = if line.quick { (2_000, 10_000) } else { (20_000, 100_000) };
    let size = network::Size { organisations, members };
    let (data, done) = (folder.join(format!("network-{members}")), folder.join(format!("done-network-{members}")));
    if !done.exists() {
        runtime()?.block_on(people::fill(&data, size))?;
        std::fs::write(done, "")?;
    }
    let hope = |n: f64| (!line.quick).then_some(Target::Most(n));
    if wants("people") {
        let small = tempfile::tempdir_in(folder)?;
        let small = small.path().join("data");
        let cookie = runtime()?.block_on(few::make(&small))?;
        let time = if line.quick { Duration::from_millis(500) } else { Duration::from_secs(4) };
        few::measure(table, program, &small, &cookie, time)?;
        let hopes = people::Hopes { list: hope(2.0), text: hope(5.0), search: hope(5.0) };
        runtime()?.block_on(people::measure(table, &data, size, &hopes))?;
        let hopes = start::Hopes { first: hope(1000.0), memory: hope(120.0) };
        let what = format!("{organisations} organisations, {members} members");
        start::measure(table, program, &data, &what, &hopes, if line.quick { 2 } else { 5 })?;
    }
    if wants("letters") {
        letters::measure(table, program, &data, size, if line.quick { line.seconds.min(5) } else { line.seconds })?;
    }
    Ok(())
}

/// `m4dnet` beside this program; built if it is not there.
fn program() -> Result<PathBuf, Trouble> {
    let here = std::env::current_exe()?;
    let beside = here.with_file_name("m4dnet");
    let mut build = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    build.args(["build", "-p", "m4dnet"]);
    if !cfg!(debug_assertions) {
        build.arg("--release");
    }
    // Cargo sets this when it runs us; then it can also say whether the program beside is the newest.
    if (std::env::var_os("CARGO_MANIFEST_DIR").is_some() || !beside.exists()) && !build.status()?.success() {
        return Err("m4dnet could not be built".into());
    }
    if beside.exists() { Ok(beside) } else { Err(format!("{} is not there", beside.display()).into()) }
}

/// A data folder with the record that the program carries.
async fn the_record(folder: &Path) -> Result<PathBuf, Trouble> {
    let mut config = Config::default();
    config.data.folder = folder.join("record");
    let clock = Clock::default();
    let data = command::folder(&config, Purpose::Real).map_err(|t| t.0)?;
    let db = command::database(&config, &data, &clock).await.map_err(|t| t.0)?;
    import(&db, command::demo::embedded(), Options::default(), &clock, &mut |_| {}).await?;
    db.close().await;
    Ok(data)
}

/// A data folder with so many made-up projects; taking them in is measured.
fn made_up(table: &mut Table, program: &Path, folder: &Path, projects: u32) -> Result<PathBuf, Trouble> {
    let (data, done) = (folder.join(format!("data-{projects}")), folder.join(format!("done-{projects}")));
    if !done.exists() {
        let bundle = folder.join(format!("bundle-{projects}"));
        let rows = made_up::write(&bundle, projects)?;
        taking_in::measure(table, program, &bundle, &data, &format!("{projects} made-up projects"), rows)?;
        std::fs::write(done, "")?;
    }
    Ok(data)
}
