//! `docs/audit-verify.py` comes to the same verdicts from the export alone, without a line of ours.

use super::super::anchors;
use super::super::list::line;
use super::super::store::EntryRow;
use super::super::verify::Wrong;
use super::tamper::{STORY, larger, walked};
use super::{Head, T0};
use crate::clock::Moment;
use std::path::Path;
use std::process::Command;

fn export_of(all: &[EntryRow]) -> String {
    all.iter().map(|r| line(r) + "\n").collect()
}

/// What the script prints about an export, and whether it holds it for sound.
fn asked(export: &[u8], heads: &[Head]) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("audit.jsonl");
    std::fs::write(&file, export).unwrap();
    heads.iter().for_each(|h| anchors::write(folder.path(), h, Moment(T0)).unwrap());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/audit-verify.py");
    let mut command = Command::new("python3");
    command.arg(script).arg(file);
    if !heads.is_empty() {
        command.arg(folder.path().join(anchors::FILE));
    }
    let done = command.output().unwrap();
    let said = String::from_utf8(if done.stdout.is_empty() { done.stderr } else { done.stdout }).unwrap();
    (done.status.success(), said)
}

/// The script's words for what the walk found.
fn words(wrong: &Wrong) -> String {
    match wrong {
        Wrong::Details { entry } => format!("altered details of entry {entry}"),
        Wrong::Recomputed { until, .. } => format!("recomputed: head {until} was another"),
        other => other.to_string(),
    }
}

#[test]
fn it_is_short_and_needs_nothing_that_does_not_come_with_python() {
    let text = include_str!("../../../../docs/audit-verify.py");
    assert!(text.lines().count() <= 50);
    let imports: Vec<&str> = text.lines().filter(|l| l.contains("import ")).collect();
    assert_eq!(imports, ["import hashlib, json, sys"]);
}

#[test]
fn it_finds_a_sound_audit_sound_and_lists_what_was_redacted() {
    let (all, heads) = &*STORY;
    let (sound, said) = asked(export_of(all).as_bytes(), heads);
    let head = heads.last().unwrap().hex();
    assert_eq!(
        (sound, said),
        (true, format!("sound: 12 entries, head {head}, 3 heads outside agree\nredacted entries: 1 2 3 5\n"))
    );
}

#[test]
fn it_names_what_the_program_names_with_the_heads_and_without() {
    let (_, heads) = &*STORY;
    for (what, altered, _, _) in larger() {
        for heads in [heads.as_slice(), &[]] {
            let verdict = walked(altered.clone(), heads);
            let (sound, said) = asked(export_of(&altered).as_bytes(), heads);
            let told: Vec<&str> =
                said.lines().filter(|l| !l.starts_with("redacted") && !l.starts_with("sound")).collect();
            assert_eq!(told, verdict.wrong.iter().map(words).collect::<Vec<_>>(), "{what}");
            assert_eq!(sound, verdict.sound(), "{what}");
        }
    }
}

#[test]
fn it_names_any_one_byte_of_the_export_that_was_altered() {
    let (all, heads) = &*STORY;
    let export = export_of(all);
    let ends: Vec<usize> = export.match_indices('\n').map(|(at, _)| at).collect();
    // Places all over the text, a prime apart, each with another bit.
    for (n, at) in (0..export.len()).step_by(211).enumerate() {
        let mut altered = export.clone().into_bytes();
        altered[at] ^= 1 << (n % 8);
        let entry = ends.iter().filter(|end| **end < at).count() + 1;
        let (sound, said) = asked(&altered, heads);
        let first = said.lines().next().unwrap_or_default();
        let named = [
            format!("altered entry {entry}"),
            format!("altered details of entry {entry}"),
            format!("altered line {entry} of "),
            format!("missing entry {entry}"),
        ];
        assert!(!sound && named.iter().any(|name| first.starts_with(name.as_str())), "byte {at}: {said}");
    }
}
