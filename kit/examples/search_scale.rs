//! How fast the search index is with 100,000 made-up documents: filling, asking, feeding, opening. Prints a table.
//! `cargo run -p m4d-kit --release --example search_scale [documents] [folder]`; a folder that holds an
//! index is asked and fed only, so that the memory shown is that of a site that has just started.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a measurement, not the product: it stops at any fault and looks at the clock"
)]

use std::path::PathBuf;
use std::time::{Duration, Instant};

use m4d_kit::search::{Asked, Change, Document, Index, Text};

const COMMON: [&str; 20] = [
    "migration",
    "femmes",
    "rurales",
    "développement",
    "local",
    "diaspora",
    "jeunes",
    "agriculture",
    "formation",
    "retour",
    "coopération",
    "municipalité",
    "santé",
    "emploi",
    "transferts",
    "artisanat",
    "tourisme",
    "eau",
    "école",
    "logement",
];

/// Chance from a seed, below a limit.
fn chance(seed: &mut u64, below: usize) -> usize {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    usize::try_from(*seed % u64::try_from(below).unwrap()).unwrap()
}

/// Some common words, and some of 20,000 rarer ones.
fn words(seed: &mut u64, count: usize) -> String {
    let mut text = String::new();
    for _ in 0..count {
        if chance(seed, 2) == 0 {
            text.push_str(COMMON.get(chance(seed, COMMON.len())).unwrap());
        } else {
            let rare = chance(seed, 141);
            text.push_str(&format!("mot{}", rare * chance(seed, 141)));
        }
        text.push(' ');
    }
    text
}

/// A thing with texts in four languages.
fn document(id: i64) -> Document {
    let mut seed = u64::try_from(id).unwrap().wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let texts = ["en", "fr", "es", "ar"].map(|language| Text {
        language: Some(language),
        title: words(&mut seed, 6),
        body: words(&mut seed, 40),
    });
    let kind = if id % 5 == 0 { "organisation" } else { "project" };
    Document { kind, id, key: format!("thing-{id}"), texts: texts.into() }
}

fn report(what: &str, mut times: Vec<Duration>, result: usize) {
    times.sort_unstable();
    let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
    println!("{what:48} p50 {:>9.3?}  p95 {:>9.3?}  ({result})", at(50), at(95));
}

fn timed(runs: usize, mut run: impl FnMut() -> usize) -> (Vec<Duration>, usize) {
    let mut result = 0;
    let times = (0..runs)
        .map(|_| {
            let start = Instant::now();
            result = run();
            start.elapsed()
        })
        .collect();
    (times, result)
}

/// This process's own memory, in kB, where the system tells it.
fn memory(when: &str) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    for line in status.lines().filter(|line| line.starts_with("RssAnon")) {
        println!("{when}: {line}");
    }
}

fn main() {
    let documents: i64 = std::env::args().nth(1).map_or(100_000, |count| count.parse().unwrap());
    let given = std::env::args().nth(2).map(PathBuf::from);
    let made = std::env::temp_dir().join(format!("search-scale-{}", std::process::id()));
    let folder = given.as_ref().unwrap_or(&made);
    if Index::open(folder).unwrap().cursor() == 0 {
        let start = Instant::now();
        Index::open(folder).unwrap().rebuild((0..documents).map(document), 1).unwrap();
        println!("rebuilt with {documents} in {:.1?}", start.elapsed());
    }
    let start = Instant::now();
    let index = Index::open(folder).unwrap();
    println!("opened and checked in {:.1?}", start.elapsed());
    memory("opened");
    for question in ["migration", "femmes rurales", "migration mot77", "mot77", "mi", "femmes développement coop"] {
        let (times, found) = timed(200, || index.matching(question, "fr", "project").unwrap().len());
        report(&format!("matching {question}"), times, found);
        let asked = Asked { words: question, page_language: "fr", kind: None, skip: 0, take: 16 };
        let (times, found) = timed(200, || index.find(&asked).unwrap().total);
        report(&format!("find {question}"), times, found);
    }
    memory("asked");
    let mut id = 0;
    let (times, _) = timed(30, || {
        id += 1;
        index.feed([Change::Put(document(id))], id).unwrap();
        1
    });
    report("feed one", times, 1);
    let (times, found) = timed(200, || index.matching("migration", "fr", "project").unwrap().len());
    report("matching migration, after the feeds", times, found);
    memory("fed");
    if given.is_none() {
        std::fs::remove_dir_all(folder).unwrap();
    }
}
