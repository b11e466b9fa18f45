//! `m4dnet check`: is this installation healthy? Each line says what was looked at and what was found.

use super::backup::MANIFEST;
use super::{Common, Trouble, any_folder, database, index};
use crate::desk::granting;
use crate::follow::OF_SEARCH;
use m4d_kit::audit::anchors;
use m4d_kit::audit::verify::verify;
use m4d_kit::clock::{Clock, Moment};
use m4d_kit::db::Db;
use m4d_kit::fault::Fault;
use m4d_kit::outbox;
use m4d_rules::retention::{Kept, due};
use std::io::Read as _;

/// Looks at database, audit, search index, facts that were set aside, clock and disk.
///
/// # Errors
/// Something needs mending.
pub async fn check(common: &Common) -> Result<(), Trouble> {
    let config = common.config()?;
    let (folder, clock) = (any_folder(&config)?, Clock::default());
    let db = database(&config, &folder, &clock).await?;
    let mut ill = 0;
    let mut tell = |well: bool, what: &str, found: String| {
        println!("{} {what}: {found}", if well { "ok  " } else { "MEND" });
        ill += u32::from(!well);
    };
    let sound = db.sound().await?;
    tell(sound == "ok", "database", sound);
    for count in crate::record::check(&db).await? {
        tell(true, &count.name, count.number.to_string());
    }
    let mut link = db.read().await?;
    let last = outbox::last_of(&mut link, OF_SEARCH).await?;
    let parked = outbox::parked(&mut link).await?;
    tell(parked.is_empty(), "facts set aside", parked.len().to_string());
    let (well, found) = audit(&db, &folder).await?;
    tell(well, "audit", found);
    let cursor = index(&folder)?.cursor();
    let behind = last - cursor;
    tell(
        behind <= 0,
        "search index",
        if behind <= 0 {
            "up to date".to_owned()
        } else {
            format!("{behind} facts behind: start serve, or run m4dnet admin reindex")
        },
    );
    // Before this program was written no clock of an installation can be right.
    let year = m4d_rules::when::Day(clock.now().day()).ymd().0;
    tell(year >= 2026, "clock", format!("the year {year}"));
    let old = outlived(&folder, clock.now());
    tell(old.is_empty(), "backups in the data folder", told_of(&old));
    let silent = granting::all_silent(&mut link, clock.now()).await?;
    tell(
        !silent,
        "administrators",
        if silent { "silent for three years: m4dnet admin first makes another" } else { "somebody acts" }.to_owned(),
    );
    let room = tempting(&folder);
    tell(room.is_ok(), "disk", room.unwrap_or_else(|e| e));
    drop(link);
    db.close().await;
    if ill == 0 {
        Ok(())
    } else {
        Err(Trouble(format!("{ill} things need mending: see the lines that begin with MEND")))
    }
}

/// Walks the whole audit and holds it against the heads that the data folder keeps.
async fn audit(db: &Db, folder: &std::path::Path) -> Result<(bool, String), Fault> {
    let written = match anchors::read(folder) {
        Ok(written) => written,
        Err(fault) => return Ok((false, fault.to_string())),
    };
    let verdict = verify(&mut db.read().await?, &written.heads).await?;
    let restored = if written.restored == 0 { String::new() } else { format!(", {} times restored", written.restored) };
    Ok((verdict.sound(), format!("{verdict}{restored}")))
}

fn told_of(old: &[String]) -> String {
    match old {
        [] => "none is older than 35 days".to_owned(),
        old => format!("delete {}: who was erased is in them, and erased.jsonl forgets them soon", old.join(", ")),
    }
}

/// The backups in the data folder that are older than backups are kept (the operator deletes them, the table in `rules` says when).
pub(super) fn outlived(folder: &std::path::Path, now: Moment) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let of = |path: std::path::PathBuf| {
        let at = made(&path).filter(|at| due(Kept::Backup, *at, now.0));
        at.map(|_| path.file_name().unwrap_or_default().to_string_lossy().into_owned())
    };
    let mut old: Vec<String> = entries.filter(|path| path.is_file()).filter_map(of).collect();
    old.sort_unstable();
    old
}

/// When a backup was made; nothing for other files.
fn made(file: &std::path::Path) -> Option<i64> {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(file).ok()?).ok()?;
    let manifest: serde_json::Value = serde_json::from_reader(zip.by_name(MANIFEST).ok()?.take(100_000)).ok()?;
    manifest.get("at")?.as_i64()
}

/// Writes and removes a file of 1 MB, as the database will have to.
fn tempting(folder: &std::path::Path) -> Result<String, String> {
    let file = folder.join("check.tmp");
    let written = std::fs::write(&file, vec![0; 1 << 20]);
    let _ = std::fs::remove_file(&file);
    written
        .map(|()| "can be written".to_owned())
        .map_err(|e| format!("cannot write a file of 1 MB into {}: {e}", folder.display()))
}
