//! `m4dnet admin erased`: proves on raw bytes that an address is nowhere, or names every place where it still is.

use super::{Common, Trouble};
use crate::leaving::traces::{Sought, looked_at};
use std::fs;
use std::path::{Path, PathBuf};

/// What is looked through.
pub struct Where<'a> {
    /// A folder of logs, if they are kept in one.
    pub logs: Option<&'a Path>,
    /// The folder of a PostgreSQL server, if the database is there.
    pub postgres: Option<&'a Path>,
}

/// Looks through every file of the data folder and of those that were named. Answers with what was looked at.
///
/// # Errors
/// The address was found, or a file cannot be read.
pub fn erased(common: &Common, address: &str, places: &Where<'_>) -> Result<String, Trouble> {
    let config = common.config()?;
    let (name, host) = address.rsplit_once('@').unwrap_or_default();
    if name.is_empty() || host.is_empty() {
        return Err(Trouble(format!("{address} is no e-mail address")));
    }
    let mut files = Vec::new();
    list(&config.data.folder, &mut files)?;
    if let Some(logs) = places.logs {
        list(logs, &mut files)?;
    }
    if let Some(postgres) = places.postgres {
        for part in ["base", "pg_wal"] {
            list(&postgres.join(part), &mut files)?;
        }
    }
    if !config.database.address.is_empty() && places.postgres.is_none() {
        eprintln!(
            "m4dnet: the database is on PostgreSQL: name its folder with --postgres-folder to have it looked through"
        );
    }
    let sought = [Sought::address(address)];
    let (mut found, mut bytes) = (0, 0_u64);
    for file in &files {
        let (codings, length) = match looked_at(file, &sought) {
            // A file that went away meanwhile holds nothing any more.
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => continue,
            looked => looked.map_err(|e| Trouble(format!("cannot read {}: {e}", file.display())))?,
        };
        bytes += length;
        if !codings.is_empty() {
            found += 1;
            println!("{}: {}", file.display(), codings.into_iter().collect::<Vec<_>>().join(", "));
        }
    }
    match found {
        0 => Ok(format!("nowhere: {} files, {bytes} bytes looked at", files.len())),
        n => Err(Trouble(format!("the address is in {n} of {} files, {bytes} bytes looked at", files.len()))),
    }
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Trouble> {
    let failed = |e: std::io::Error| Trouble(format!("cannot read the folder {}: {e}", folder.display()));
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let kind = entry.file_type().map_err(failed)?;
        let path = entry.path();
        if kind.is_dir() {
            // What goes away while it is looked for (another database of the same server) holds nothing any more.
            match list(&path, files) {
                Err(_) if !path.exists() => {}
                listed => listed?,
            }
        } else if kind.is_file() {
            files.push(entry.path());
        }
    }
    Ok(())
}
