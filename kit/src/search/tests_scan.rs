//! Of thousands of things the index finds exactly those that a plain scan finds.

use super::{Asked, Change, Document, Index, Text};

fn put(id: i64, title: &str) -> Change {
    let texts = vec![Text { language: Some("en"), title: title.to_owned(), body: String::new() }];
    Change::Put(Document { kind: "project", id, key: String::new(), texts })
}

fn total(index: &Index, words: &str) -> usize {
    index.find(&Asked { words, page_language: "en", kind: None, skip: 0, take: 0 }).unwrap().total
}

/// Chance from a seed.
fn next(seed: &mut u64) -> u64 {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    *seed
}

#[test]
fn of_five_thousand_things_exactly_those_match_that_a_plain_scan_finds() {
    // Words that no stemmer changes, so that a scan for words is the whole truth; "bgk" begins "bgkt" and others.
    let vocabulary = ["bgk", "bgkt", "bgktm", "tpk", "tpkm", "npl", "grm", "zkk", "zkkt", "lmp"];
    let mut seed = 88_172_645_463_325_252;
    let mut things: Vec<(i64, Vec<&str>)> = Vec::new();
    for id in 0..5_000 {
        let mut words = Vec::new();
        for word in vocabulary {
            if next(&mut seed).is_multiple_of(4) {
                words.push(word);
            }
        }
        things.push((id, words));
    }
    let index = Index::in_memory().unwrap();
    for (batch, chunk) in (1..).zip(things.chunks(1_500)) {
        let changes = chunk.iter().map(|(id, words)| put(*id, &words.join(" ")));
        index.feed(changes, batch).unwrap();
    }
    index.feed((0..5_000).step_by(9).map(|id| Change::Remove { kind: "project", id }), 9).unwrap();
    things.retain(|(id, _)| id % 9 != 0);
    for _ in 0..100 {
        let asked: Vec<&str> =
            (0..1 + next(&mut seed) % 3).map(|_| vocabulary[usize::try_from(next(&mut seed) % 10).unwrap()]).collect();
        let last = *asked.last().unwrap();
        let matches = |words: &[&str]| {
            let whole = asked.iter().filter(|word| **word != last).all(|word| words.contains(word));
            whole && words.iter().any(|word| word.starts_with(last))
        };
        let scanned: Vec<i64> = things.iter().filter(|(_, words)| matches(words)).map(|(id, _)| *id).collect();
        let mut found = index.matching(&asked.join(" "), "en", "project").unwrap();
        found.sort_unstable();
        assert_eq!(found, scanned, "{asked:?}");
        assert_eq!(total(&index, &asked.join(" ")), scanned.len(), "{asked:?}");
    }
}
