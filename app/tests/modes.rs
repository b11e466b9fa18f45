//! What the program writes is its owner's only, however permissive the shell is that starts it.
#![expect(clippy::unwrap_used, reason = "helpers of tests stop a test as its own lines do")]

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The program in a shell that lets everybody read what is written.
fn m4dnet(line: &str) -> Command {
    let mut command = Command::new("sh");
    let program = env!("CARGO_BIN_EXE_m4dnet");
    command.arg("-c").arg(format!("umask 000; exec {program} {line}")).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Every folder and file below, which others may touch.
fn open_to_others(at: &Path, found: &mut Vec<(PathBuf, u32)>, seen: &mut usize) {
    *seen += 1;
    let meta = fs::symlink_metadata(at).unwrap();
    let mode = meta.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        found.push((at.to_owned(), mode));
    }
    if meta.is_dir() {
        for entry in fs::read_dir(at).unwrap() {
            open_to_others(&entry.unwrap().path(), found, seen);
        }
    }
}

struct Stopped(Child);

impl Drop for Stopped {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn every_file_is_its_owners_only() {
    let temp = tempfile::tempdir().unwrap();
    let data = temp.path().join("data");
    let line = format!("demo --port 0 --data {}", data.display());
    let mut serving = Stopped(m4dnet(&line).spawn().unwrap());
    let told = BufReader::new(serving.0.stdout.take().unwrap()).lines().next().unwrap().unwrap();
    assert!(told.contains("served at"), "{told}");
    let backup = temp.path().join("backup.zip");
    let made = m4dnet(&format!("backup {} --data {}", backup.display(), data.display())).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    drop(serving);
    let (mut found, mut seen) = (Vec::new(), 0);
    open_to_others(&data, &mut found, &mut seen);
    open_to_others(&backup, &mut found, &mut seen);
    assert!(found.is_empty(), "others can read {found:?}");
    assert!(seen > 5, "database, index, letters: {seen}");
}

#[test]
fn a_data_folder_that_others_can_read_is_closed_and_the_operator_is_told() {
    let temp = tempfile::tempdir().unwrap();
    let data = temp.path().join("data");
    fs::create_dir(&data).unwrap();
    fs::set_permissions(&data, fs::Permissions::from_mode(0o755)).unwrap();
    let checked = || m4dnet(&format!("check --data {}", data.display())).output().unwrap();
    let told = String::from_utf8(checked().stderr).unwrap();
    assert!(told.contains("could read the data folder"), "{told}");
    assert_eq!(fs::metadata(&data).unwrap().permissions().mode() & 0o777, 0o700);
    assert!(!String::from_utf8(checked().stderr).unwrap().contains("could read the data folder"), "once");
}
