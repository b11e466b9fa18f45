//! The projects as a file in the data folder, so that a node starts at once also with many. It is of use only to the
//! program that wrote it and only until the next fact; losing it costs time, never data.

use super::portfolio::{Portfolio, SHAPE};
use crate::follow::OF_RECORD;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_kit::ids::{hash_text, id_of_parts};
use m4d_kit::lists::List;
use m4d_kit::outbox;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// For what record, and by which program, a file was written.
pub struct Stamp {
    /// The last fact about the record that is in it.
    pub fact: i64,
    /// Everything that fact says, and the program: two records may have a fact of the same number.
    id: i64,
}

/// The stamp of a file that would be written now; none while nothing ever happened.
///
/// # Errors
/// The database fails.
pub async fn stamp(db: &mut impl Ask) -> Result<Option<Stamp>, Fault> {
    let last = outbox::last_of(db, OF_RECORD).await?;
    let Some(fact) = outbox::after(db, last.saturating_sub(1), 1).await?.pop() else {
        return Ok(None);
    };
    // Another program may make another list of the same record.
    let Some((bytes, seconds)) = program() else {
        return Ok(None);
    };
    let said =
        [fact.id.to_string(), fact.at.0.to_string(), fact.kind, fact.body, bytes.to_string(), seconds.to_string()];
    let parts: Vec<&str> = said.iter().map(String::as_str).collect();
    Ok(Some(Stamp { fact: fact.id, id: id_of_parts("portfolio", &parts) }))
}

/// The size of this program and when it was built, in seconds.
fn program() -> Option<(u64, u64)> {
    let file = fs::metadata(std::env::current_exe().ok()?).ok()?;
    Some((file.len(), file.modified().ok()?.duration_since(UNIX_EPOCH).ok()?.as_secs()))
}

fn file(folder: &Path) -> PathBuf {
    folder.join("projects.list")
}

/// The projects that were kept under this stamp. A file that is not whole, or another one's, is none.
pub fn find(folder: &Path, stamp: &Stamp) -> Option<Portfolio> {
    let bytes = fs::read(file(folder)).ok()?;
    let (hash, rest) = bytes.split_at_checked(64)?;
    let (id, rest) = rest.split_first_chunk::<8>()?;
    if i64::from_le_bytes(*id) != stamp.id || hash_text(rest).as_bytes() != hash {
        return None;
    }
    let (phases, list) = rest.split_at_checked(rest.iter().position(|b| *b == 0)?)?;
    let phases = std::str::from_utf8(phases).ok()?.lines().map(ToOwned::to_owned).collect();
    Some(Portfolio { list: List::from_bytes(SHAPE, list.get(1..)?)?, phases, cursor: stamp.fact })
}

/// Keeps the projects under a stamp. Whether it could is told in the log: the next start only takes longer.
pub fn keep(folder: &Path, stamp: &Stamp, portfolio: &Portfolio) {
    let mut rest = portfolio.phases.join("\n").into_bytes();
    rest.push(0);
    rest.extend(portfolio.list.to_bytes());
    let bytes = [hash_text(&rest).as_bytes(), &stamp.id.to_le_bytes(), &rest].concat();
    let (new, place) = (folder.join("projects.list.new"), file(folder));
    if let Err(e) = fs::write(&new, bytes).and_then(|()| fs::rename(&new, &place)) {
        tracing::warn!(file = %place.display(), %e, "the list of projects was not kept");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn portfolio() -> Portfolio {
        Portfolio { list: List::default(), phases: vec!["jmdi-2".to_owned(), "jmdi-1".to_owned()], cursor: 7 }
    }

    #[test]
    fn what_was_kept_is_found_under_its_own_stamp_and_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let whole = Portfolio { list: List::build(SHAPE, Vec::new()), ..portfolio() };
        keep(folder.path(), &Stamp { fact: 7, id: 1 }, &whole);
        let found = find(folder.path(), &Stamp { fact: 7, id: 1 }).unwrap();
        assert_eq!((found.list, found.phases, found.cursor), (whole.list, whole.phases, 7));
        assert!(find(folder.path(), &Stamp { fact: 7, id: 2 }).is_none());
    }

    #[test]
    fn a_file_with_one_wrong_bit_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let stamp = Stamp { fact: 7, id: 1 };
        keep(folder.path(), &stamp, &Portfolio { list: List::build(SHAPE, Vec::new()), ..portfolio() });
        let whole = fs::read(file(folder.path())).unwrap();
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            fs::write(file(folder.path()), bytes).unwrap();
            assert!(find(folder.path(), &stamp).is_none(), "byte {at}");
        }
    }
}
