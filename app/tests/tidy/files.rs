//! The files of the repository, and what holds for each: its first line, its length, its functions, no machine's path.

use super::rust;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// A text file of the repository.
pub struct File {
    /// Its path from the root, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Every text file, by path.
pub static ALL: LazyLock<Vec<File>> = LazyLock::new(|| {
    let mut all = Vec::new();
    walk(&root(), "", &mut all);
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all
});

/// Where the repository stands.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Folders that hold nothing of ours: wherever they are, and beside the program.
const NOT_OURS: &[&str] = &["node_modules", ".git"];
const NOT_OURS_HERE: &[&str] = &["target", "data", "demo"];

fn walk(folder: &Path, path: &str, all: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            if !NOT_OURS.contains(&name.as_str()) && !NOT_OURS_HERE.contains(&path.as_str()) {
                walk(&entry.path(), &path, all);
            }
        } else if kind.is_file()
            && name != ".git"
            && let Ok(text) = fs::read_to_string(entry.path())
        {
            all.push(File { path, text });
        }
    }
}

/// The files below a folder with an ending.
pub fn of(folder: &str, ending: &str) -> impl Iterator<Item = &'static File> {
    ALL.iter().filter(move |f| f.path.starts_with(folder) && f.path.ends_with(ending))
}

/// Asserts that exactly the excepted ones are wrong: a new wrong one fails, and so does an exception without a cause.
pub fn only(wrong: impl IntoIterator<Item = String>, excepted: &[(&str, &str)]) {
    let wrong: BTreeSet<String> = wrong.into_iter().collect();
    let excepted: BTreeSet<String> = excepted.iter().map(|(what, _)| (*what).to_owned()).collect();
    let new: Vec<&String> = wrong.difference(&excepted).collect();
    let done: Vec<&String> = excepted.difference(&wrong).collect();
    assert!(new.is_empty(), "wrong: {new:#?}");
    assert!(done.is_empty(), "no longer wrong, take it out of the list of exceptions: {done:#?}");
}

/// Files over 400 lines, and why they stay.
const LONG_FILES: &[(&str, &str)] = &[
    ("app/src/accounts/tests_change.rs", "the stories of a change of address, which share their people"),
    ("app/src/test.rs", "the one site and the one browser that every story uses"),
    ("bench/src/made_up.rs", "one made-up bundle, file by file"),
    ("kit/src/db.rs", "the one file that names a database type; both engines side by side"),
    ("kit/src/locale.rs", "messages, numbers and dates of one language share their formatters"),
];

/// Functions over 60 lines, and why they stay.
const LONG_FUNCTIONS: &[(&str, &str)] = &[
    (
        "app/src/accounts/tests_tokens.rs after_200_sign_ins_nothing_that_opens_a_door_stands_anywhere",
        "one story, told in its order",
    ),
    (
        "app/src/directory/speaking/tests.rs a_colleague_is_invited_and_joins_and_takes_over_and_nothing_of_the_leaver_works_any_more",
        "one story, told in its order",
    ),
    ("app/src/projects/read.rs read", "the handler names every part of the page once"),
];

#[test]
fn no_file_is_longer_than_400_lines_without_a_reason() {
    let written = ["rs", "html", "css", "mjs", "js", "sql", "py"].iter().flat_map(|e| of("", e));
    only(written.filter(|f| f.text.lines().count() > 400).map(|f| f.path.clone()), LONG_FILES);
}

#[test]
fn no_function_is_longer_than_60_lines_without_a_reason() {
    let functions = of("", ".rs").flat_map(|f| rust::functions(&f.text).into_iter().map(move |it| (f, it)));
    only(
        functions.filter(|(_, (_, lines))| *lines > 60).map(|(f, (name, _))| format!("{} {name}", f.path)),
        LONG_FUNCTIONS,
    );
}

#[test]
fn the_first_line_of_every_source_file_says_what_it_is_for() {
    let speaks = |f: &File| {
        let mut lines = f.text.lines().skip_while(|l| l.starts_with("#!"));
        let first = lines.next().unwrap_or_default();
        let begin = match f.path.rsplit_once('.').map_or("", |(_, ending)| ending) {
            "rs" => "//! ",
            "mjs" | "js" => "// ",
            "css" => "/* ",
            "sql" => "-- ",
            _ => "# ",
        };
        let begins = first.starts_with(begin) || begin == "# " && first.starts_with("\"\"\"");
        begins && first.len() > begin.len() + 5
    };
    let scripts = ALL.iter().filter(|f| f.text.starts_with("#!") && !f.path.contains('.') || f.path == ".ci/run");
    let sources = ["rs", "mjs", "js", "css", "sql", "ftl", "py", "sh"]
        .iter()
        .flat_map(|e| ALL.iter().filter(move |f| f.path.ends_with(&format!(".{e}"))));
    only(sources.chain(scripts).filter(|f| !speaks(f)).map(|f| f.path.clone()), &[]);
}

#[test]
fn nothing_names_a_folder_of_somebodys_machine() {
    let folders = ["work", "home", "root", "Users"].map(|name| format!("/{name}/"));
    let bare = ["root", "work"].map(|name| format!("/{name}"));
    let names = |text: &str| {
        folders.iter().any(|f| text.match_indices(f.as_str()).any(|(at, _)| begins(text, at)))
            || bare.iter().any(|b| {
                text.match_indices(b.as_str())
                    .any(|(at, _)| begins(text, at) && text[at + b.len()..].starts_with(['}', '"', '\'']))
            })
    };
    only(ALL.iter().filter(|f| !f.path.ends_with("lock") && names(&f.text)).map(|f| f.path.clone()), &[]);
}

/// Whether a path begins here, and is not the middle of an address.
fn begins(text: &str, at: usize) -> bool {
    !text[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '}' | '/' | ')' | '*' | ']'))
}
