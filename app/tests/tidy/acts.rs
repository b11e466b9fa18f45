//! Every act that the code records in the audit is in the list of acts, and has words in every language.

use super::files::{File, of};
use super::reading::{LANGUAGES, MESSAGES};
use super::rust;
use m4dnet::acts::ACTS;

/// What stands before the act where an entry is recorded: the calls of the slices, and the entry itself; and below which
/// folder, where elsewhere the same word does something else.
const BEFORE: &[(&str, &str)] = &[
    ("note(", ""),
    ("wrote(", ""),
    ("told(", "app/src/accounts/"),
    ("told(", "app/src/assisted/"),
    ("changed(", "app/src/accounts/"),
    ("Entry { act: ", ""),
    ("let act = ", ""),
];

/// The acts of merging are said without this.
const OF_MERGING: &str = "organisation_";

/// The words of a file's entries: of each call the first string; of a choice between acts all of them.
fn recorded(file: &File) -> Vec<String> {
    let code = rust::code(&file.text);
    let mut all = Vec::new();
    for (before, _) in BEFORE.iter().filter(|(_, folder)| file.path.starts_with(folder)) {
        for (at, _) in code.match_indices(before) {
            let call = code[at..].split(';').next().unwrap_or_default();
            if call.contains("&[") {
                // Which fields changed, not which act.
                continue;
            }
            // What stands in an entry's details is no act.
            let said = rust::strings(call.split("json!").next().unwrap_or_default());
            let most = if *before == "let act = " { said.len() } else { 1 };
            all.extend(said.into_iter().take(most));
        }
    }
    all.retain(|word| word.contains('_') && word.chars().all(|c| c == '_' || c.is_ascii_lowercase()));
    all
}

#[test]
fn every_act_that_is_recorded_is_in_the_list() {
    let mut strange = Vec::new();
    let mut found = 0;
    let files = of("app/src/", ".rs").chain(of("kit/src/audit/", ".rs"));
    for file in files.filter(|f| !f.path.contains("test") && !f.path.contains("/crawl/")) {
        for act in recorded(file) {
            let merging = file.path.ends_with("merging.rs").then(|| format!("{OF_MERGING}{act}"));
            if ACTS.contains(&act.as_str()) || merging.is_some_and(|act| ACTS.contains(&act.as_str())) {
                found += 1;
            } else {
                strange.push(format!("{}: {act}", file.path));
            }
        }
    }
    assert_eq!(strange, Vec::<String>::new());
    assert!(found > 50, "{found} acts were found in the code");
}

#[test]
fn every_act_has_words_in_every_language_and_no_words_are_for_none() {
    let id = |act: &&str| format!("audit-act-{}", act.replace('_', "-"));
    for language in LANGUAGES {
        let wordless: Vec<String> = ACTS.iter().map(id).filter(|id| !MESSAGES[language].contains_key(id)).collect();
        assert_eq!(wordless, Vec::<String>::new(), "{language}");
        let known: Vec<String> = ACTS.iter().map(id).collect();
        let idle: Vec<&String> =
            MESSAGES[language].keys().filter(|id| id.starts_with("audit-act-") && !known.contains(id)).collect();
        assert_eq!(idle, Vec::<&String>::new(), "{language}");
    }
}
