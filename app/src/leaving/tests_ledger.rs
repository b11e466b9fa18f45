//! The file of who was erased, after a crash in the middle of a line and after an altered line.

use super::ledger::{self, FILE};
use m4d_kit::clock::Moment;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;

fn append(folder: &std::path::Path, text: &str) {
    OpenOptions::new().append(true).open(folder.join(FILE)).unwrap().write_all(text.as_bytes()).unwrap();
}

fn members(folder: &std::path::Path) -> Vec<i64> {
    ledger::read(folder).unwrap().into_keys().collect()
}

#[test]
fn a_line_that_a_crash_cut_off_takes_no_other_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    ledger::add(folder, 1, Moment(10)).unwrap();
    append(folder, "{\"member\":2,\"a");
    assert_eq!(members(folder), [1]);
    ledger::add(folder, 3, Moment(30)).unwrap();
    ledger::add(folder, 4, Moment(40)).unwrap();
    assert_eq!(members(folder), [1, 3, 4], "of the second nothing was erased yet: they are erased in their turn");
    append(folder, "{\"member\":5,\"at\":50}");
    ledger::add(folder, 6, Moment(60)).unwrap();
    assert_eq!(members(folder), [1, 3, 4, 5, 6], "only the end of the line was cut off");
}

#[test]
fn a_line_in_the_middle_that_says_nothing_stops_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    ledger::add(folder, 1, Moment(10)).unwrap();
    append(folder, "{\"member\":2,\"a\n");
    ledger::add(folder, 3, Moment(30)).unwrap();
    let told = ledger::read(folder).unwrap_err().to_string();
    assert!(told.contains("line 2 of ") && told.contains("who was erased"), "{told}");
    assert!(ledger::forget(folder, 20).is_err(), "it is not written anew without that line");
}

#[test]
fn only_the_owner_reads_it() {
    let folder = tempfile::tempdir().unwrap();
    let mode = || fs::metadata(folder.path().join(FILE)).unwrap().permissions().mode() & 0o777;
    ledger::add(folder.path(), 1, Moment(10)).unwrap();
    assert_eq!(mode(), 0o600);
    ledger::add(folder.path(), 2, Moment(20)).unwrap();
    ledger::forget(folder.path(), 15).unwrap();
    assert_eq!((mode(), members(folder.path())), (0o600, vec![2]));
}
