//! Every text is there in all four languages, with the same variables, and is used.

use super::codes::made_from_codes;
use super::files::{ALL, File, of};
use super::reading::{LANGUAGES, MESSAGES};
use super::rust;
use std::collections::BTreeSet;

/// Beginnings of messages whose rest is made while running, where that happens, and what the rest is.
const MADE: &[(&str, &str, &str)] = &[
    ("facet-", "app/src/projects/list.rs", "a filter's name"),
    ("found-", "app/src/search/find.rs", "a kind of find"),
    ("language-", "app/src/search/find.rs", "the code of a language that a text of the record is in"),
    ("phase-", "app/src/projects/list.rs", "the key of a phase in the record"),
    ("relation-", "app/src/projects/read.rs", "a word of relations.csv, an open list"),
    ("stopped-", "app/src/layout/stopped.rs", "a status, then -text"),
];

/// The files that speak to readers: Rust and templates, tests left out.
fn speaking() -> impl Iterator<Item = &'static File> {
    let rust = of("app/src/", ".rs").filter(|f| !f.path.contains("tests") && !f.path.ends_with("/test.rs"));
    // Dates known in part are worded by the locale itself.
    rust.chain(of("app/src/", ".html")).chain(of("kit/src/locale", ".rs"))
}

/// Every string that a file holds.
fn literals(f: &File) -> Vec<String> {
    if f.path.ends_with(".rs") { rust::strings(&f.text) } else { f.text.split('"').map(str::to_owned).collect() }
}

/// The ids that are asked for by name: `w.text("…")` and its kin, and `Problem::new("…")`.
fn asked(f: &File) -> Vec<String> {
    let text = if f.path.ends_with(".rs") { rust::code(&f.text) } else { f.text.clone() };
    let mut ids = Vec::new();
    for call in [".text(", ".n(", ".it(", ".with(", ".rich(", "Problem::new("] {
        for (at, _) in text.match_indices(call) {
            let by = text[..at].rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
            let speaks = call.starts_with('P') || matches!(by, "w" | "words");
            let id = text[at + call.len()..].trim_start().strip_prefix('"').and_then(|after| after.split('"').next());
            ids.extend(id.filter(|id| speaks && !id.contains('{')).map(str::to_owned));
        }
    }
    ids
}

#[test]
fn every_language_says_the_same_messages_with_the_same_variables_in_the_same_files() {
    let english = &MESSAGES["en"];
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        let other = &MESSAGES[language];
        for (id, message) in english {
            match other.get(id) {
                None => wrong.push(format!("{language}: {id} is missing")),
                Some(it) if it.file != message.file => wrong.push(format!("{language}: {id} stands in {}", it.file)),
                Some(it) if it.variables != message.variables => {
                    wrong.push(format!("{language}: {id} uses {:?}", it.variables))
                }
                Some(_) => {}
            }
        }
        wrong.extend(
            other
                .keys()
                .filter(|id| !english.contains_key(*id))
                .map(|id| format!("{language}: {id} is not in English")),
        );
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn a_counted_noun_has_every_form_of_its_language() {
    let needed = |language: &str| -> &[&str] {
        match language {
            "ar" => &["zero", "one", "two", "few", "many", "other"],
            _ => &["one", "other"],
        }
    };
    let mut wrong = Vec::new();
    for (language, messages) in MESSAGES.iter() {
        for (id, message) in messages {
            let lacks = |forms: &BTreeSet<String>| needed(language).iter().any(|form| !forms.contains(*form));
            if message.plurals.iter().any(lacks) {
                wrong.push(format!("{language}: {id}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_message_that_is_asked_for_exists() {
    let missing = speaking().flat_map(|f| {
        asked(f).into_iter().filter(|id| !MESSAGES["en"].contains_key(id)).map(|id| format!("{}: {id}", f.path))
    });
    assert_eq!(missing.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn no_message_is_unused() {
    let mut used: BTreeSet<String> = speaking().flat_map(literals).collect();
    used.extend(made_from_codes());
    let unused = MESSAGES["en"]
        .keys()
        .filter(|id| !used.contains(*id) && !MADE.iter().any(|(begin, _, _)| id.starts_with(begin)));
    assert_eq!(unused.collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn the_beginnings_of_made_messages_stand_where_they_are_said_to() {
    let stands = |(begin, path, _): &(&str, &str, &str)| {
        let bare = begin.trim_end_matches('-');
        ALL.iter().any(|f| {
            f.path == *path && (f.text.contains(&format!("\"{begin}")) || f.text.contains(&format!("\"{bare}\"")))
        })
    };
    assert_eq!(MADE.iter().filter(|it| !stands(it)).collect::<Vec<_>>(), Vec::<&(&str, &str, &str)>::new());
}
