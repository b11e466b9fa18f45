//! Who was erased, by the random numbers that were theirs: in a table, and in a file beside the database that no restoring
//! of an older backup takes back.

use super::{erase, store};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Db};
use m4d_kit::fault::Fault;
use m4d_kit::sql::Sixteen;
use serde_json::json;
use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

/// The file in the data folder: a line for each, with `member` and `at`.
pub const FILE: &str = "erased.jsonl";

/// Adds somebody; when it returns, the line is on disk. What a crash left of a line before is taken away first: of whom it
/// would have told is still there, for the line stands before anything is erased.
///
/// # Errors
/// The file cannot be written.
pub fn add(folder: &Path, member: i64, now: Moment) -> Result<(), Fault> {
    let mut file = owners(OpenOptions::new().create(true).append(true).read(true)).open(folder.join(FILE))?;
    let mut before = String::new();
    file.read_to_string(&mut before)?;
    let (whole, tail) = before.rsplit_once('\n').map_or((0, before.as_str()), |(all, tail)| (all.len() + 1, tail));
    if parsed(tail).is_some() {
        file.write_all(b"\n")?;
    } else if !tail.is_empty() {
        file.set_len(u64::try_from(whole).unwrap_or_default())?;
    }
    file.write_all(line(member, now.0).as_bytes())?;
    file.sync_all()?;
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// A file that only its owner reads.
fn owners(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

fn line(member: i64, at: i64) -> String {
    format!("{}\n", json!({"member": member, "at": at}))
}

fn parsed(line: &str) -> Option<(i64, i64)> {
    let line: serde_json::Value = serde_json::from_str(line).ok()?;
    Some((line.get("member")?.as_i64()?, line.get("at")?.as_i64()?))
}

/// Everybody in the file, with the moment. The last line is left out if a crash cut it off.
///
/// # Errors
/// The file is there and cannot be read, or a line before the last says nothing: without it somebody would come back.
pub fn read(folder: &Path) -> Result<BTreeMap<i64, i64>, Fault> {
    let text = match fs::read_to_string(folder.join(FILE)) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        text => text?,
    };
    let (mut all, mut lines) = (BTreeMap::new(), (1..).zip(text.lines()).peekable());
    while let Some((n, line)) = lines.next() {
        match parsed(line) {
            Some((member, at)) => drop(all.insert(member, at)),
            None if lines.peek().is_none() => {}
            None => {
                return Err(Fault::new(format!(
                    "line {n} of {} cannot be read: it says who was erased and must not come back. Put the file back from a \
                     copy, or mend that line",
                    folder.join(FILE).display()
                )));
            }
        }
    }
    Ok(all)
}

/// Takes out of the file who was erased longer ago than any backup is old.
///
/// # Errors
/// The file cannot be written.
pub fn forget(folder: &Path, until: i64) -> Result<(), Fault> {
    let all = read(folder)?;
    if all.values().all(|at| *at > until) {
        return Ok(());
    }
    let kept: String = all.iter().filter(|(_, at)| **at > until).map(|(member, at)| line(*member, *at)).collect();
    let part = folder.join(format!("{FILE}.part"));
    let mut file = owners(OpenOptions::new().create(true).write(true).truncate(true)).open(&part)?;
    file.write_all(kept.as_bytes())?;
    file.sync_all()?;
    fs::rename(&part, folder.join(FILE))?;
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// Everybody in the table.
///
/// # Errors
/// The database fails.
pub async fn held(db: &Db) -> Result<BTreeMap<i64, i64>, Fault> {
    Ok(db.read().await?.all(&store::LIST_ERASED, ()).await?.into_iter().map(|row| (row.member, row.at)).collect())
}

/// Erases again whoever came back with an older backup; answers how many. It is done before the port opens.
///
/// # Errors
/// The database or the file fails.
pub async fn replay(db: &Db, folder: &Path, also: BTreeMap<i64, i64>, now: Moment) -> Result<usize, Fault> {
    let mut all = also;
    all.extend(read(folder)?);
    if all.is_empty() {
        return Ok(0);
    }
    let known = held(db).await?;
    let mut back = Vec::new();
    for chunk in all.keys().copied().collect::<Vec<_>>().chunks(16) {
        back.extend(db.read().await?.all(&store::LIST_MEMBERS_OF, (Sixteen::of(chunk),)).await?);
    }
    let mut left = erase::Left::default();
    for row in &back {
        left.add(erase::again(db, row.id, now).await?);
    }
    let missing = all.iter().filter(|(member, _)| !known.contains_key(member));
    let missing: Vec<(i64, i64)> = missing.map(|(member, at)| (*member, *at)).collect();
    if !missing.is_empty() {
        let mut tx = db.begin().await?;
        for row in missing {
            tx.run(&store::ADD_ERASED, row).await?;
        }
        tx.commit().await?;
    }
    if !back.is_empty() {
        erase::clean(db, folder, &left, now).await?;
    }
    Ok(back.len())
}
