//! The cuts that Cargo does not make: who may use whom, where SQL stands, who may name a database, what rules may not do.

use super::files::{ALL, File, of, only};
use super::rust::{bare, code};
use std::collections::{BTreeMap, BTreeSet};

fn is_test(path: &str) -> bool {
    path.contains("/tests") || path.ends_with("/test.rs") || path.ends_with("tests.rs")
}

/// The slices: the folders of app/src with addresses, and the record.
fn slices() -> Vec<String> {
    let modules =
        of("app/src/", "/mod.rs").filter(|f| f.text.contains("pub fn routes()") || f.path.contains("/record/"));
    modules.filter_map(|f| f.path.split('/').nth(2).map(str::to_owned)).collect()
}

/// The names right behind `crate::` in a text: what of the product it uses.
fn used(text: &str) -> Vec<Vec<String>> {
    let code = bare(text);
    let path = |it: &str| -> Vec<String> {
        let it: String = it.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | ':')).collect();
        it.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    let mut all = Vec::new();
    for (at, found) in code.match_indices("crate::") {
        let after = &code[at + found.len()..];
        match after.strip_prefix('{') {
            Some(several) => {
                all.extend(several.split('}').next().unwrap_or_default().split(',').map(|one| path(one.trim())))
            }
            None => all.push(path(after)),
        }
    }
    all
}

/// Which slice uses which, tests left out.
fn graph() -> BTreeMap<String, BTreeSet<String>> {
    let slices = slices();
    let mut graph: BTreeMap<String, BTreeSet<String>> = slices.iter().map(|s| (s.clone(), BTreeSet::new())).collect();
    for f in of("app/src/", ".rs").filter(|f| !is_test(&f.path)) {
        let Some(own) = f.path.split('/').nth(2).and_then(|slice| graph.get_mut(slice).map(|to| (slice, to))) else {
            continue;
        };
        let others = used(&f.text).into_iter().filter_map(|path| path.into_iter().next());
        own.1.extend(others.filter(|other| other != own.0 && slices.contains(other)));
    }
    graph
}

#[test]
fn the_graph_of_slices_stands_in_the_description_of_the_architecture() {
    let line = |(slice, others): (&String, &BTreeSet<String>)| {
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        format!("    {slice} → {}", if others.is_empty() { "nothing".to_owned() } else { others.join(", ") })
    };
    let graph: Vec<String> = graph().iter().map(line).collect();
    let architecture = ALL.iter().find(|f| f.path == "ARCHITECTURE.md").unwrap();
    let told: Vec<&str> = architecture.text.lines().filter(|l| l.starts_with("    ") && l.contains(" → ")).collect();
    assert_eq!(told, graph, "write these lines into ARCHITECTURE.md:\n{}", graph.join("\n"));
}

#[test]
fn no_slice_uses_one_that_uses_it() {
    let graph = graph();
    let mut free: BTreeSet<&String> = BTreeSet::new();
    while let Some(next) =
        graph.iter().find(|(slice, others)| !free.contains(slice) && others.iter().all(|o| free.contains(o)))
    {
        free.insert(next.0);
    }
    assert_eq!(
        graph.keys().filter(|slice| !free.contains(slice)).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "these go round in a circle"
    );
}

/// Stores of which another slice may have a row or a statement, and why.
const OPEN_STORES: &[(&str, &str)] = &[
    (
        "app/src/countries/country.rs",
        "a country's page lists organisations as their own page does; it should ask a function of the directory",
    ),
    ("app/src/directory/mod.rs", "as above"),
    ("app/src/accounts/mod.rs", "letters, the worker and the demo look up whom they write to, or put people in"),
    ("app/src/command/tests.rs", "looks at what a command wrote"),
    ("app/src/desk/mod.rs", "the demo grants its made-up rights"),
    ("app/src/directory/verification/mod.rs", "the letters look up what they tell"),
    ("app/src/directory/speaking/tests_stopping.rs", "asks what an export would tell of others"),
    ("app/src/leaving/mod.rs", "as above"),
    ("app/src/letters/author.rs", "looks up the reader's address and language, and mints what the letter carries"),
    ("app/src/letters/listener.rs", "looks up whom a fact concerns"),
    ("app/src/letters/mod.rs", "as above"),
    ("app/src/made_up.rs", "puts the demo's people in, as the pages would"),
    ("app/src/work.rs", "asks whose browser did not find something"),
];

#[test]
fn a_slices_statements_are_its_own() {
    let reaches = |f: &File| {
        let own = f.path.split('/').nth(2).unwrap_or_default().to_owned();
        let store = |path: &Vec<String>| matches!(path.as_slice(), [slice, second, ..] if *slice != own && second.ends_with("store"));
        used(&f.text).iter().any(store).then(|| f.path.clone())
    };
    let opened = of("app/src/", "/mod.rs").filter(|f| {
        code(&f.text).lines().any(|l| l.starts_with("pub mod ") && (l.ends_with(" store;") || l.ends_with("_store;")))
    });
    only(of("app/src/", ".rs").filter_map(reaches).chain(opened.map(|f| f.path.clone())), OPEN_STORES);
}

/// Statements outside a store, and why.
const OUTSIDE_STORES: &[(&str, &str)] = &[
    ("app/src/acts.rs", "its test reads which acts a test recorded"),
    ("app/src/crawl/leaks.rs", "all of it is a test: what a leak would give away"),
    ("app/src/record/check.rs", "counts every table, and does nothing else"),
];

#[test]
fn statements_of_the_product_stand_in_stores() {
    let elsewhere = of("app/src/", ".rs")
        .filter(|f| !f.path.ends_with("store.rs") && !is_test(&f.path) && bare(&f.text).contains("sql!("));
    only(elsewhere.map(|f| f.path.clone()), OUTSIDE_STORES);
    let foreign = ["app/src/", "bench/"].iter().flat_map(|at| of(at, ".rs")).filter(|f| bare(&f.text).contains("sqlx"));
    assert_eq!(foreign.map(|f| f.path.as_str()).collect::<Vec<_>>(), Vec::<&str>::new());
}

/// Who names a database beside `kit/src/db`, `migrate`, `outbox` and tests, and why.
const NAMES_DATABASES: &[(&str, &str)] = &[
    ("app/src/command/backup.rs", "says that PostgreSQL has its own tool"),
    ("app/src/crawl/mod.rs", "asks as one visitor on PostgreSQL, where the statements are the same"),
    ("app/src/command/erased.rs", "looks through a PostgreSQL server's own files when it is told where they are"),
    ("app/src/command/mod.rs", "opens the one that is configured"),
    ("app/src/main.rs", "as the command `admin erased`"),
    ("app/src/command/restore.rs", "opens a backup, which is SQLite; says that PostgreSQL has its own tool"),
    ("kit/src/sql.rs", "says which databases there are, and notes where a statement ran"),
];

#[test]
fn no_database_is_named_outside_the_facade() {
    let allowed = |path: &str| {
        ["kit/src/db", "kit/src/migrate", "kit/src/outbox"].iter().any(|p| path.starts_with(p))
            || is_test(path)
            || path.starts_with("bench/")
    };
    let names = |f: &&File| {
        let code = code(&f.text).to_lowercase();
        ["sqlite", "postgres", "sqlx"].iter().any(|name| code.contains(name))
    };
    only(of("", ".rs").filter(|f| !allowed(&f.path)).filter(names).map(|f| f.path.clone()), NAMES_DATABASES);
}

#[test]
fn rules_know_no_clock_chance_file_network_or_waiting() {
    let forbidden = [
        "std::time",
        "std::fs",
        "std::net",
        "std::env",
        "std::process",
        "std::thread",
        "std::io",
        "SystemTime",
        "async ",
        ".await",
        "getrandom",
    ];
    let uses = |f: &'static File| {
        let code = bare(&f.text);
        forbidden.iter().filter(move |name| code.contains(**name)).map(move |name| format!("{}: {name}", f.path))
    };
    assert_eq!(of("rules/src/", ".rs").flat_map(uses).collect::<Vec<_>>(), Vec::<String>::new());
    let cargo = ALL.iter().find(|f| f.path == "rules/Cargo.toml").unwrap();
    let needs = cargo
        .text
        .split_once("\n[dependencies]\n")
        .map_or("", |(_, after)| after.split("\n[").next().unwrap_or_default());
    assert_eq!(needs.trim(), "psl.workspace = true", "rules stand on nothing but the list of public suffixes");
}

#[test]
fn kit_knows_languages_and_partial_dates_of_the_rules_and_nothing_else() {
    let uses = |f: &'static File| {
        let code = bare(&f.text);
        let all: Vec<String> = code
            .match_indices("m4d_rules::")
            .map(|(at, it)| code[at + it.len()..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
            .collect();
        all.into_iter()
            .filter(|module| module != "language" && module != "when")
            .map(move |module| format!("{}: {module}", f.path))
    };
    assert_eq!(of("kit/src/", ".rs").flat_map(uses).collect::<Vec<_>>(), Vec::<String>::new());
}
