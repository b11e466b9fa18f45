//! The documents are true: every path that they name is there, and every name is somewhere in the code.

use super::files::{ALL, File, root};
use m4d_kit::config::Config;
use std::collections::BTreeSet;

/// Documents whose paths are looked up.
fn documents() -> impl Iterator<Item = &'static File> {
    ALL.iter().filter(|f| f.path.ends_with(".md") && !f.path.starts_with("app/") && !f.path.starts_with("judges/"))
}

/// What stands in backticks outside code blocks.
fn quoted(text: &str) -> Vec<&str> {
    let mut block = false;
    let mut all = Vec::new();
    for line in text.lines() {
        block ^= line.trim_start().starts_with("```");
        if !block && !line.starts_with("    ") {
            all.extend(line.split('`').skip(1).step_by(2));
        }
    }
    all
}

/// Endings of files.
const ENDINGS: &[&str] =
    &[".rs", ".md", ".html", ".ftl", ".toml", ".css", ".csv", ".sql", ".mjs", ".json", ".yml", ".ico", ".png", ".svg"];

/// Paths that are named and lie elsewhere: an operator's, or made by a program.
const ELSEWHERE: &[&str] = &["m4dnet.toml", "rust-toolchain.toml", "classifications.csv"];

fn is_path(it: &str) -> bool {
    let plain = it.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-' | '_'));
    let file = ENDINGS.iter().any(|e| it.ends_with(e)) && !it.starts_with('.');
    let below = ["app/", "kit/", "rules/", "bench/", "browser/", "docs/", "judges/", "advisories/", ".ci/"]
        .iter()
        .any(|f| it.starts_with(f));
    let address = it.starts_with('/') || it.starts_with("http");
    plain && (file || below) && !address && !ELSEWHERE.contains(&it)
}

#[test]
fn every_path_that_a_document_names_is_there() {
    let missing = |f: &File| -> Vec<String> {
        let folder = f.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let is_there = |path: &str| {
            let named = || ALL.iter().any(|f| f.path.rsplit('/').next() == Some(path));
            root().join(path).exists() || root().join(folder).join(path).exists() || !path.contains('/') && named()
        };
        quoted(&f.text).into_iter().filter(|q| is_path(q) && !is_there(q)).map(|q| format!("{}: {q}", f.path)).collect()
    };
    assert_eq!(documents().flat_map(missing).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn every_link_inside_the_repository_leads_somewhere() {
    let dead = |f: &File| -> Vec<String> {
        let folder = root().join(f.path.rsplit_once('/').map_or("", |(folder, _)| folder));
        let links = f
            .text
            .split("](")
            .skip(1)
            .filter_map(|after| after.split_once(')'))
            .map(|(to, _)| to.split('#').next().unwrap_or_default());
        links
            .filter(|to| !to.is_empty() && !to.contains("://") && !folder.join(to).exists())
            .map(|to| format!("{}: {to}", f.path))
            .collect()
    };
    assert_eq!(documents().flat_map(dead).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn every_name_in_the_description_of_the_architecture_is_in_the_code() {
    let mut names: BTreeSet<&str> = BTreeSet::new();
    let word = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    for f in ALL.iter().filter(|f| !f.path.ends_with(".md")) {
        names.extend(f.text.split(|c| !word(c)).filter(|w| !w.is_empty()));
        names.extend(f.text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|w| !w.is_empty()));
    }
    let architecture = ALL.iter().find(|f| f.path == "ARCHITECTURE.md").unwrap();
    let is_name = |q: &&str| !is_path(q) && q.chars().all(|c| word(c) || matches!(c, ':' | '!' | '(' | ')'));
    let unknown = quoted(&architecture.text).into_iter().filter(is_name).filter(|q| {
        let parts = q.split(|c| !word(c)).filter(|part| !part.is_empty());
        parts.into_iter().any(|part| !names.contains(part) && !part.ends_with('-'))
    });
    assert_eq!(unknown.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn the_example_of_a_configuration_holds_every_setting_with_its_default() {
    let file = root().join("m4dnet.example.toml");
    let example = Config::read(Some(&file), []).unwrap();
    assert_eq!(format!("{example:#?}"), format!("{:#?}", Config::default()));
    let text = std::fs::read_to_string(file).unwrap();
    let document = ALL.iter().find(|f| f.path == "docs/configuration.md").unwrap();
    let mut section = "";
    for line in text.lines().filter(|l| !l.is_empty() && !l.starts_with('#')) {
        match line.strip_prefix('[') {
            Some(name) => section = name.trim_end_matches(']'),
            None => assert!(
                document.text.contains(&format!("`{section}.{}`", line.split(" =").next().unwrap())),
                "{section}: {line}"
            ),
        }
    }
}

#[test]
fn the_readme_names_every_command() {
    let readme = ALL.iter().find(|f| f.path == "README.md").unwrap();
    let commands = ALL
        .iter()
        .filter_map(|f| f.path.strip_prefix("app/src/command/")?.strip_suffix(".rs"))
        .filter(|name| !name.starts_with("tests"))
        .filter(|name| *name != "mod");
    let missing = commands.filter(|name| {
        !readme.text.contains(&format!("`m4dnet {name}")) && !readme.text.contains(&format!("`m4dnet admin {name}"))
    });
    assert_eq!(missing.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn every_test_that_the_page_of_safety_names_is_in_the_code() {
    let safety = ALL.iter().find(|f| f.path == "docs/safety.md").unwrap();
    let is_sentence =
        |it: &&str| it.matches('_').count() >= 2 && it.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    let named: Vec<&str> = quoted(&safety.text).into_iter().filter(is_sentence).collect();
    assert!(named.len() > 30, "{named:?}");
    let there = |name: &&str| ALL.iter().any(|f| f.path.ends_with(".rs") && f.text.contains(&format!("fn {name}()")));
    assert_eq!(named.into_iter().filter(|name| !there(name)).collect::<Vec<_>>(), Vec::<&str>::new());
}
