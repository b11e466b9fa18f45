//! Heads of the audit outside the database: who can change the database cannot change what was written down here.
//!
//! They stand in a file of the data folder, a line of JSON each, and in the structured log. A restored backup brings an
//! older chain: the line that says so is the first that counts from then on.

use super::{Head, head};
use crate::clock::Moment;
use crate::db::{Ask, Db};
use crate::fault::Fault;
use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

/// The file's name in the data folder.
pub const FILE: &str = "audit-heads.jsonl";

/// One line. The entry 0 is what there is before the first.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Line {
    id: i64,
    at: i64,
    hash: String,
    written: i64,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    restored: bool,
}

impl Line {
    fn of(head: Option<&Head>, now: Moment, restored: bool) -> Line {
        let (id, at) = head.map_or((0, 0), |h| (h.id, h.at.0));
        Line { id, at, hash: head.map_or_else(String::new, Head::hex), written: now.0, restored }
    }

    fn text(&self) -> Result<String, Fault> {
        serde_json::to_string(self).map_err(|e| Fault::new(format!("a head of the audit: {e}")))
    }
}

/// A head as it stands in the file, for who keeps it elsewhere.
///
/// # Errors
/// It cannot be written as JSON.
pub fn line(head: &Head, now: Moment) -> Result<String, Fault> {
    Line::of(Some(head), now, false).text()
}

/// What was written down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The heads that count, oldest first.
    pub heads: Vec<Head>,
    /// How often a backup was put back.
    pub restored: usize,
    /// When the last line was written.
    pub last: Option<Moment>,
}

/// Writes a head down, in the file and in the log; when it returns, it is on disk.
///
/// # Errors
/// The file cannot be written.
pub fn write(folder: &Path, head: &Head, now: Moment) -> Result<(), Fault> {
    append(folder, Some(head), now, false)
}

/// Writes down that a backup with this head (none: without an entry) was put back: heads before it are of another chain.
///
/// # Errors
/// The file cannot be written.
pub fn write_restored(folder: &Path, head: Option<&Head>, now: Moment) -> Result<(), Fault> {
    append(folder, head, now, true)
}

fn append(folder: &Path, head: Option<&Head>, now: Moment, restored: bool) -> Result<(), Fault> {
    let line = Line::of(head, now, restored);
    tracing::info!(target: "audit_head", id = line.id, at = line.at, hash = line.hash, restored, "the head of the audit");
    let text = line.text()?;
    let doing = |e: std::io::Error| Fault::from(e).doing(format!("cannot write {FILE} in {}", folder.display()));
    let mut file = owners(folder).map_err(doing)?;
    file.write_all(format!("{text}\n").as_bytes()).and_then(|()| file.sync_all()).map_err(doing)
}

/// The file, open at its end; made for its owner only.
fn owners(folder: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(folder.join(FILE))
}

/// Reads what was written down; nothing when there is no file yet.
///
/// # Errors
/// The file cannot be read, or a line is none of ours.
pub fn read(folder: &Path) -> Result<Written, Fault> {
    let text = match std::fs::read_to_string(folder.join(FILE)) {
        Ok(text) => text,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Written::default()),
        Err(e) => return Err(Fault::from(e).doing(format!("cannot read {FILE} in {}", folder.display()))),
    };
    let mut all = Written::default();
    for (n, line) in (1..).zip(text.lines()) {
        let bad = || Fault::new(format!("line {n} of {FILE} was altered: it says no head of the audit"));
        let line: Line = serde_json::from_str(line).map_err(|e| bad().doing(e.to_string()))?;
        if line.restored {
            all.restored += 1;
            all.heads.clear();
        }
        if line.id > 0 {
            all.heads.push(Head::written(line.id, Moment(line.at), &line.hash).ok_or_else(bad)?);
        }
        all.last = Some(Moment(line.written));
    }
    Ok(all)
}

/// Writes the head down unless that was done today already; answers what was written.
///
/// # Errors
/// The database fails, or the file cannot be read or written.
pub async fn write_daily(db: &Db, folder: &Path, now: Moment) -> Result<Option<Head>, Fault> {
    if read(folder)?.last.is_some_and(|last| last.day() == now.day()) {
        return Ok(None);
    }
    let found = head(&mut db.read().await?).await?;
    if let Some(head) = &found {
        write(folder, head, now)?;
    }
    Ok(found)
}

/// What a backup's manifest says of the audit.
pub fn manifest(head: Option<&Head>) -> serde_json::Value {
    match head {
        None => serde_json::Value::Null,
        Some(head) => serde_json::json!({"id": head.id, "at": head.at.0, "hash": head.hex()}),
    }
}

/// The head in a backup's manifest; none in one without an entry, or of a version that had no audit.
///
/// # Errors
/// There is something else in its place.
pub fn of_manifest(manifest: &serde_json::Value) -> Result<Option<Head>, Fault> {
    let Some(said) = manifest.get("audit").filter(|said| !said.is_null()) else {
        return Ok(None);
    };
    let number = |key: &str| said.get(key).and_then(serde_json::Value::as_i64);
    let hash = said.get("hash").and_then(serde_json::Value::as_str);
    let head = (|| Head::written(number("id")?, Moment(number("at")?), hash?))();
    head.map(Some).ok_or_else(|| Fault::new("the manifest says no head of the audit"))
}

/// Whether the database holds the head that a backup's manifest says.
///
/// # Errors
/// The database fails, or the manifest says something else.
pub async fn agrees(db: &mut impl Ask, manifest: &serde_json::Value) -> Result<bool, Fault> {
    match of_manifest(manifest)? {
        None => Ok(true),
        Some(head) => super::holds(db, &head).await,
    }
}
