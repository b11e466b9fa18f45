//! `m4dnet import`: takes the record's bundle in, good rows kept, bad rows named.

use super::{Common, Trouble, any_folder, database, index};
use crate::follow::prepare;
use crate::record::{Bundle, Options, Progress, Report, import as take_in, shown};
use indicatif::{ProgressBar, ProgressStyle};
use m4d_kit::clock::Clock;
use std::io::IsTerminal;
use std::path::Path;

/// Takes a folder or a file in.
///
/// # Errors
/// Nothing could be read, or a row is wrong: each is named with what to do; the good ones are kept.
pub async fn import(common: &Common, from: &Path, dry_run: bool) -> Result<(), Trouble> {
    let config = common.config()?;
    let bundle = bundle(from)?;
    let (folder, clock) = (any_folder(&config)?, Clock::default());
    let db = database(&config, &folder, &clock).await?;
    let bar = std::io::stderr().is_terminal().then(bar);
    let mut told = |progress: Progress| match &bar {
        Some(bar) => {
            bar.set_length(progress.of);
            bar.set_position(progress.committed);
        }
        None => println!("committed {} of {}", progress.committed, progress.of),
    };
    let options = Options { dry_run, ..Options::default() };
    let report = take_in(&db, bundle, options, &clock, &mut told).await?;
    if report.new_or_changed > 0 && !dry_run {
        // The rows are in; without this the next start takes longer, and a running server does it by itself.
        match index(&folder) {
            Ok(index) => {
                prepare(&db, &index, &folder).await.unwrap_or_else(|fault| tracing::info!(%fault, "left to the server"))
            }
            Err(trouble) => tracing::info!(%trouble, "left to the server"),
        }
    }
    db.close().await;
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    told_of(&report, from, dry_run)
}

/// What the path holds.
fn bundle(from: &Path) -> Result<Bundle, Trouble> {
    let bundle = match (from.is_dir(), from.exists()) {
        (true, _) => Bundle::folder(from)?,
        (false, true) => Bundle::file(from),
        (false, false) => {
            let what = "is not there: name a folder with the bundle's files, or one of them";
            return Err(Trouble(format!("{} {what}", from.display())));
        }
    };
    if bundle.files().is_empty() {
        let what = "holds no CSV file: docs/import.md names the files of a bundle";
        return Err(Trouble(format!("{} {what}", from.display())));
    }
    Ok(bundle)
}

/// Problems that are named one by one; beyond, they are counted.
const NAMED: usize = 100;

/// Says what was done, and what is wrong.
fn told_of(report: &Report, from: &Path, dry_run: bool) -> Result<(), Trouble> {
    report.wrong.iter().take(NAMED).for_each(|wrong| eprintln!("{wrong}"));
    let wrong = u64::try_from(report.wrong.len()).unwrap_or(u64::MAX).saturating_add(report.more_wrong);
    let named = u64::try_from(report.wrong.len().min(NAMED)).unwrap_or(u64::MAX);
    if wrong > named {
        eprintln!("… and {} more", wrong - named);
    }
    let would = if dry_run { "would be " } else { "" };
    println!(
        "{} rows read: {} {would}new or changed, {} already there",
        report.read, report.new_or_changed, report.already_there
    );
    if wrong == 0 {
        return Ok(());
    }
    let name = from.file_name().map(|n| n.to_string_lossy()).unwrap_or_default();
    Err(Trouble(format!("{}: {wrong} problems; mend them and import again, the good rows are in", shown(&name))))
}

fn bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len} rows, {eta} left")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(0).with_style(style)
}
