//! `m4dnet import`: takes the record's bundle in, good rows kept, bad rows named.

use super::{Common, Trouble, any_folder, database, index};
use crate::follow::prepare;
use crate::record::{Bundle, Options, Progress, import as take_in};
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
    let bundle = match (from.is_dir(), from.exists()) {
        (true, _) => Bundle::folder(from)?,
        (false, true) => Bundle::file(from),
        (false, false) => {
            return Err(Trouble(format!(
                "{} is not there: name a folder with the bundle's files, or one of them",
                from.display()
            )));
        }
    };
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
    let options = Options {
        dry_run,
        ..Options::default()
    };
    let report = take_in(&db, bundle, options, &clock, &mut told).await?;
    if report.new_or_changed > 0 && !dry_run {
        // The rows are in; without this the next start takes longer, and a running server does it by itself.
        match index(&folder) {
            Ok(index) => prepare(&db, &index, &folder)
                .await
                .unwrap_or_else(|fault| tracing::info!(%fault, "left to the server")),
            Err(trouble) => tracing::info!(%trouble, "left to the server"),
        }
    }
    db.close().await;
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    for wrong in &report.wrong {
        eprintln!("{wrong}");
    }
    if report.more_wrong > 0 {
        eprintln!("… and {} more", report.more_wrong);
    }
    let would = if dry_run { "would be " } else { "" };
    println!(
        "{} rows read: {} {would}new or changed, {} already there",
        report.read, report.new_or_changed, report.already_there
    );
    let wrong = u64::try_from(report.wrong.len())
        .unwrap_or(u64::MAX)
        .saturating_add(report.more_wrong);
    if wrong == 0 {
        Ok(())
    } else {
        Err(Trouble(format!(
            "{wrong} problems: mend those cells and import again; the good rows are in"
        )))
    }
}

fn bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len} rows, {eta} left")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(0).with_style(style)
}
