//! Every text is there in all four languages, with the same variables, and is used.

use super::codes::made_from_codes;
use super::files::{ALL, File, of};
use super::reading::{LANGUAGES, MESSAGES};
use super::rust;
use std::collections::BTreeSet;

/// Beginnings of messages whose rest is made while running: the beginning, the file, what stands there, what the rest is.
const MADE: &[(&str, &str, &str, &str)] = &[
    ("facet-", "app/src/projects/list.rs", "\"facet-{", "a filter's name"),
    ("held-", "app/src/leaving/given.rs", "\"held-{", "a table of the registry"),
    ("leaving-", "app/src/leaving/leaving.rs", "\"leaving-{", "a class of the registry"),
    ("leaving-said-", "app/src/leaving/leaving.rs", "\"leaving-said-{", "a choice"),
    ("privacy-audience-", "app/src/about/privacy_facts.rs", "\"privacy-audience-{", "who sees a field"),
    ("privacy-purpose-", "app/src/about/privacy_facts.rs", "\"privacy-purpose-{", "why a field is held"),
    ("found-", "app/src/search/find.rs", "\"found-{", "a kind of find"),
    ("language-", "app/src/search/find.rs", "\"language-{", "the code of a text's language"),
    ("phase-", "app/src/projects/list.rs", "\"phase\"", "the key of a phase in the record"),
    ("phase1-basis-", "app/src/programme/phase_1.rs", "\"phase1-basis\"", "a word of projects-phase1.csv"),
    ("phase1-counted-", "app/src/programme/phase_1.rs", "\"phase1-counted-{", "a word of projects-phase1.csv"),
    ("phase1-name-", "app/src/programme/phase_1.rs", "\"phase1-name\"", "a word of projects-phase1.csv"),
    ("phase1-theme-", "app/src/programme/phase_1.rs", "\"phase1-theme-{", "a word of projects-phase1.csv"),
    ("programme-compulsory-", "app/src/programme/toolbox.rs", "\"programme-compulsory\"", "a word of toolbox.csv"),
    ("programme-confidence-", "app/src/programme/toolbox.rs", "\"programme-confidence\"", "a word of the record"),
    ("programme-jmdi-", "app/src/programme/programme.rs", "\"programme-{programme}-{step}\"", "a step of the chain"),
    ("programme-kind-", "app/src/programme/programme.rs", "\"programme-kind-{", "a criterion's kind"),
    ("programme-module-", "app/src/programme/toolbox.rs", "\"programme-module\"", "a word of toolbox.csv"),
    ("programme-type-", "app/src/programme/discussions.rs", "\"programme-type\"", "a word of discussions.csv"),
    ("relation-", "app/src/projects/read.rs", "\"relation\"", "a word of relations.csv, an open list"),
    ("stopped-", "app/src/layout/stopped.rs", "{id}-text", "a status, then -text"),
];

/// What is put around a string of a file to make an id: before, after, and the file.
const AROUND: &[(&str, &str, &str)] = &[
    ("", "-about", "app/src/about/pages.rs"),
    ("", "-lead", "app/src/about/pages.rs"),
    ("", "-title", "app/src/about/pages.rs"),
    ("", "-about", "app/src/about/privacy.rs"),
    ("", "-lead", "app/src/about/privacy.rs"),
    ("", "-title", "app/src/about/privacy.rs"),
    ("field-", "", "app/src/leaving/registry.rs"),
    ("field-", "", "app/src/leaving/registry_bodies.rs"),
    ("", "-about", "app/src/programme/discussions.rs"),
    ("", "-about", "app/src/programme/phase_1.rs"),
    ("", "-about", "app/src/programme/toolbox.rs"),
    ("", "-caption", "app/src/programme/phase_1.rs"),
    ("figures-", "", "app/src/figures/figures.rs"),
    ("figures-", "-how", "app/src/figures/figures.rs"),
];

/// The ids that are made of the strings of a file.
fn made_around() -> impl Iterator<Item = String> {
    AROUND.iter().flat_map(|(before, after, path)| {
        let file = ALL.iter().filter(move |f| f.path == *path);
        file.flat_map(literals).map(move |it| format!("{before}{it}{after}"))
    })
}

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
    used.extend(made_from_codes().chain(made_around()));
    let unused =
        MESSAGES["en"].keys().filter(|id| !used.contains(*id) && !MADE.iter().any(|(begin, ..)| id.starts_with(begin)));
    assert_eq!(unused.collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn the_beginnings_of_made_messages_stand_where_they_are_said_to() {
    let stands = |path: &str, what: &str| ALL.iter().any(|f| f.path == path && f.text.contains(what));
    let lost = MADE.iter().filter(|(_, path, what, _)| !stands(path, what));
    assert_eq!(lost.map(|(begin, ..)| *begin).collect::<Vec<_>>(), Vec::<&str>::new());
    let idle = MADE.iter().filter(|(begin, ..)| !MESSAGES["en"].keys().any(|id| id.starts_with(begin)));
    assert_eq!(idle.map(|(begin, ..)| *begin).collect::<Vec<_>>(), Vec::<&str>::new());
}
