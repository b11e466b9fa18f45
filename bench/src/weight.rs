//! What a first visit weighs on the wire: counted here from heads and bodies, and in Chromium where that can run.

use crate::load::{Accepts, once};
use crate::server::Server;
use crate::table::{Table, Target};
use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::process::Command;

/// A text page at its first visit (issue 3, line 4).
const TEXT: Target = Target::Most(14_336.0);
/// A page with a map or a chart.
const FIGURE: Target = Target::Most(40_000.0);
const PAGES: &[(&str, Target)] = &[
    ("/en", TEXT),
    ("/ar", TEXT),
    ("/en/projects", TEXT),
    ("/ar/projects", TEXT),
    ("/en/projects/jmdi-2-ph-bicol", TEXT),
    ("/en/search?q=sedhiou", TEXT),
    ("/en/projects?view=map", FIGURE),
    ("/en/projects?view=chart", FIGURE),
];
/// The browser's check of first visits.
const SCRIPT: &str = "browser/weight.mjs";

/// Measures the first visits.
///
/// # Errors
/// The server does not start.
pub fn measure(table: &mut Table, program: &Path, data: &Path) -> io::Result<()> {
    let server = Server::start(program, data, None)?;
    for (address, target) in PAGES {
        match visit(&server, address)? {
            Some((bytes, requests)) => {
                let values = [("bytes", number(bytes)), ("requests", number(requests))];
                table.aim("First visit, heads and bodies", *address, &values, "bytes", *target);
            }
            None => table.note(format!("not measured: {address} is not there")),
        }
    }
    chromium(table, &server);
    Ok(())
}

fn number(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// The bytes of a page and of the files that it names, and how many these are.
fn visit(server: &Server, address: &str) -> io::Result<Option<(usize, usize)>> {
    let (head, body) = once(server.at, &server.host(), address, Accepts::Brotli)?;
    if !head.starts_with("HTTP/1.1 200") {
        return Ok(None);
    }
    let (_, plain) = once(server.at, &server.host(), address, Accepts::Plain)?;
    let page = String::from_utf8_lossy(&plain).into_owned();
    let quoted = page.split(['"', '\'']).filter(|part| part.starts_with("/assets/"));
    let files: BTreeSet<&str> = quoted.collect();
    let mut bytes = head.len() + body.len();
    for file in &files {
        let (head, body) = once(server.at, &server.host(), file, Accepts::Brotli)?;
        bytes += head.len() + body.len();
    }
    Ok(Some((bytes, 1 + files.len())))
}

/// What the browser's own check says of all pages in all languages: the heaviest of each language.
fn chromium(table: &mut Table, server: &Server) {
    let why = match () {
        () if !Path::new(SCRIPT).exists() => format!("{SCRIPT} is not here"),
        () if !Path::new("browser/node_modules").exists() => {
            "its packages are not here: (cd browser && npm ci --ignore-scripts)".to_owned()
        }
        () => {
            let asked = Command::new("node")
                .args(["--test", "--test-reporter=tap", SCRIPT])
                .env("M4D_BASE", format!("http://{}", server.host()))
                .output();
            match asked {
                Ok(done) if done.status.success() => {
                    return heaviest(table, &String::from_utf8_lossy(&done.stdout));
                }
                Ok(done) => {
                    heaviest(table, &String::from_utf8_lossy(&done.stdout));
                    "the check found something: see ./test browser".to_owned()
                }
                Err(e) => format!("node: {e}"),
            }
        }
    };
    table.note(format!("First visit in Chromium: not whole, {why}"));
}

/// Reads lines like `# heaviest: 9349 of 14336 bytes, /en`.
fn heaviest(table: &mut Table, said: &str) {
    for line in said.lines().filter_map(|l| l.split_once("heaviest: ")).map(|(_, l)| l) {
        let Some((numbers, page)) = line.split_once(" bytes, ") else {
            continue;
        };
        let Some((bytes, most)) = numbers.split_once(" of ") else {
            continue;
        };
        let read = |text: &str| text.trim().parse::<f64>().unwrap_or(f64::NAN);
        table.aim(
            "First visit in Chromium: the heaviest pages",
            page,
            &[("bytes", read(bytes))],
            "bytes",
            Target::Most(read(most)),
        );
    }
}
