//! Every text is there in all four languages, with the same variables, and is used.

use super::codes::made_from_codes;
use super::files::{ALL, File, of};
use super::reading::{LANGUAGES, MESSAGES};
use super::rust;
use std::collections::BTreeSet;

/// Beginnings of messages whose rest is made while running: the beginning, the file, what stands there, what the rest is.
const MADE: &[(&str, &str, &str, &str)] = &[
    ("facet-", "app/src/layout/facets.rs", "\"facet-{", "a filter's name"),
    ("field-", "app/src/about/privacy_facts.rs", "\"field-{", "a word made while running"),
    ("kept-", "app/src/about/privacy_facts.rs", "\"kept\"", "a word made while running"),
    ("since-", "app/src/about/privacy_facts.rs", "\"since\"", "a word made while running"),
    ("then-", "app/src/about/privacy_facts.rs", "\"then\"", "a word made while running"),
    ("refused-address-", "app/src/accounts/change.rs", "\"refused-address-{", "a word made while running"),
    ("refused-name-", "app/src/accounts/joining.rs", "\"refused-name-{", "a word made while running"),
    ("join-who-", "app/src/accounts/joining.rs", "choice(\"join-who\"", "a word made while running"),
    ("join-seen-", "app/src/accounts/joining.rs", "choice(\"join-seen\"", "a word made while running"),
    ("for-", "app/src/accounts/profile.rs", "\"for\"", "a word made while running"),
    ("phone-", "app/src/accounts/session.rs", "\"phone-{", "a word made while running"),
    ("assisted-seen-", "app/src/assisted/entering.rs", "\"assisted-seen-{", "a word made while running"),
    ("nature-", "app/src/countries/country.rs", "\"nature\"", "a word made while running"),
    ("audit-act-", "app/src/desk/audit.rs", "\"audit-act-{", "a word made while running"),
    ("desk-audit-", "app/src/desk/audit.rs", "\"desk-audit-{", "a word made while running"),
    ("letter-state-", "app/src/desk/letters.rs", "\"letter-state-{", "a word made while running"),
    ("desk-member-", "app/src/desk/member.rs", "\"desk-member-{", "a word made while running"),
    ("desk-deed-", "app/src/desk/proposals.rs", "\"desk-deed-{", "a word made while running"),
    ("desk-proposal-", "app/src/desk/proposals.rs", "\"desk-proposal-{", "a word made while running"),
    ("refused-second-", "app/src/desk/proposals.rs", "\"refused-second-{", "a word made while running"),
    ("refused-right-", "app/src/desk/proposals.rs", "\"refused-right-{", "a word made while running"),
    ("desk-done-", "app/src/desk/rights.rs", "\"desk-done-{", "a word made while running"),
    ("right-", "app/src/desk/rights.rs", "\"right-{", "a word made while running"),
    ("desk-scope-kind-", "app/src/desk/rights.rs", "\"desk-scope-kind-{", "a word made while running"),
    ("desk-scope-", "app/src/desk/said.rs", "\"desk-scope-{", "a word made while running"),
    ("alike-", "app/src/directory/alike.rs", "\"alike\"", "a word made while running"),
    ("own-done-", "app/src/directory/body.rs", "\"own-done-{", "a word made while running"),
    ("own-step-", "app/src/directory/body.rs", "\"own-step-{", "a word made while running"),
    ("speaker-", "app/src/directory/body.rs", "\"speaker\"", "a word made while running"),
    ("own-steps-", "app/src/directory/body.rs", "\"own-steps\"", "a word made while running"),
    ("level-", "app/src/directory/body.rs", "\"level\"", "a word made while running"),
    ("corridors-side-", "app/src/directory/corridors.rs", "\"corridors-side\"", "a word made while running"),
    ("side-", "app/src/directory/corridors.rs", "\"side\"", "a word made while running"),
    ("country-", "app/src/directory/corridors.rs", "choice(\"country\"", "a word made while running"),
    ("role-", "app/src/directory/list.rs", "\"role\"", "a word made while running"),
    ("own-state-", "app/src/directory/mine.rs", "\"own-state-{", "a word made while running"),
    ("name-", "app/src/directory/organisation.rs", "\"name\"", "a word made while running"),
    ("speak-done-", "app/src/directory/speaking/representatives.rs", "\"speak-done-{", "what was just done"),
    ("moving-", "app/src/directory/speaking/change.rs", "\"moving-{", "a word made while running"),
    ("moving-outcome-", "app/src/directory/speaking/change.rs", "\"moving-outcome\"", "a word made while running"),
    ("moving-kind-", "app/src/directory/speaking/deciding.rs", "\"moving-kind\"", "a word made while running"),
    ("refused-line-", "app/src/directory/typing.rs", "\"refused-line-{", "a word made while running"),
    ("step-", "app/src/directory/verification/desk.rs", "\"step\"", "a word made while running"),
    ("evidence-", "app/src/directory/verification/desk.rs", "\"evidence\"", "a word made while running"),
    ("refused-step-", "app/src/directory/verification/desk_decide.rs", "\"refused-step-{", "a word made while running"),
    ("refused-proof-", "app/src/directory/verification/proof.rs", "\"refused-proof-{", "a word made while running"),
    ("exactness-", "app/src/figures/claims.rs", "\"exactness\"", "a word made while running"),
    ("money-", "app/src/figures/claims.rs", "\"money\"", "a word made while running"),
    ("figures-", "app/src/figures/figures.rs", "\"figures-{", "a word made while running"),
    ("letter-", "app/src/letters/author.rs", "\"letter-{", "a word made while running"),
    ("programme-", "app/src/programme/programme.rs", "\"programme-{", "a word made while running"),
    ("missing-", "app/src/projects/read.rs", "\"missing\"", "a word made while running"),
    ("text-", "app/src/projects/telling.rs", "\"text\"", "a word made while running"),
    ("date-", "app/src/projects/telling.rs", "\"date\"", "a word made while running"),
    ("precision-", "app/src/projects/telling.rs", "\"precision\"", "a word made while running"),
    ("place-role-", "app/src/projects/telling.rs", "\"place-role\"", "a word made while running"),
    ("status-", "app/src/projects/telling.rs", "\"status\"", "a word made while running"),
    ("source-", "app/src/projects/telling.rs", "\"source\"", "a word made while running"),
    ("found-one-", "app/src/search/find.rs", "\"found-one-{", "a word made while running"),
    ("seen-letters-", "app/src/accounts/shown.rs", "two(w, \"seen-letters\"", "how letters are"),
    ("standing-", "app/src/directory/choice.rs", "\"standing\"", "how a body is known"),
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
    ("", "-text", "app/src/accounts/my.rs"),
    ("", "-text", "app/src/desk/desk.rs"),
    ("", "-text", "app/src/directory/body.rs"),
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
    // A question's help stands under the question's own name; see `layout/form.rs`.
    let helps: Vec<String> = used.iter().map(|id| format!("{id}-help")).collect();
    used.extend(helps);
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
