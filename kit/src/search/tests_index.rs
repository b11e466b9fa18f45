//! The index as a store: feeding, removing, cursors, damage, hostile questions and texts.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{Asked, Change, Document, Found, Index, SearchFault, Text};

fn document(kind: &'static str, id: i64, title: &str) -> Document {
    let texts = vec![Text { language: Some("en"), title: title.to_owned(), body: String::new() }];
    Document { kind, id, key: format!("{kind}-{id}"), texts }
}

fn put(id: i64, title: &str) -> Change {
    Change::Put(document("project", id, title))
}

fn ask(index: &Index, words: &str) -> Found {
    index.find(&Asked { words, page_language: "en", kind: None, skip: 0, take: 1_000 }).unwrap()
}

fn ids(index: &Index, words: &str) -> Vec<i64> {
    let mut ids = index.matching(words, "en", "project").unwrap();
    ids.sort_unstable();
    let mut found: Vec<i64> = ask(index, words).hits.iter().map(|hit| hit.id).collect();
    found.sort_unstable();
    assert_eq!(ids, found, "{words}");
    ids
}

#[test]
fn what_is_put_again_is_replaced_and_what_is_removed_is_not_found() {
    let index = Index::in_memory().unwrap();
    index.feed([put(1, "roads"), put(2, "roads"), put(1, "bridges")], 7).unwrap();
    assert_eq!((ids(&index, "roads"), ids(&index, "bridges"), index.cursor()), (vec![2], vec![1], 7));
    index.feed([put(2, "bridges"), Change::Remove { kind: "project", id: 1 }], 8).unwrap();
    assert_eq!((ids(&index, "roads"), ids(&index, "bridges"), index.cursor()), (vec![], vec![2], 8));
    index.feed([Change::Remove { kind: "organisation", id: 2 }], 9).unwrap();
    assert_eq!((ids(&index, "bridges"), index.cursor()), (vec![2], 9));
}

#[test]
fn kinds_are_counted_whatever_kind_is_asked_and_hits_can_be_passed_over() {
    let index = Index::in_memory().unwrap();
    let organisations = (1..=3).map(|id| Change::Put(document("organisation", id, "roads")));
    index.feed(organisations.chain([put(1, "roads"), put(2, "bridges")]), 1).unwrap();
    let asked = Asked { words: "roads", page_language: "en", kind: Some("organisation"), skip: 1, take: 1 };
    let found = index.find(&asked).unwrap();
    assert_eq!(found.by_kind, [("organisation".to_owned(), 3), ("project".to_owned(), 1)]);
    assert_eq!((found.total, found.hits.iter().map(|hit| hit.id).collect::<Vec<_>>()), (3, vec![2]));
    assert_eq!(index.matching("roads", "en", "project").unwrap(), [1]);
    assert_eq!(index.matching("roads", "en", "nothing").unwrap(), Vec::<i64>::new());
    let beyond = Asked { skip: usize::MAX, take: usize::MAX, ..asked };
    assert_eq!((index.find(&beyond).unwrap().total, index.find(&beyond).unwrap().hits), (3, vec![]));
    let unknown = Asked { kind: Some("nothing"), ..asked };
    assert_eq!(index.find(&unknown).unwrap().total, 0);
}

#[test]
fn the_index_and_its_cursor_survive_reopening_and_rebuilding_replaces_all() {
    let folder = tempfile::tempdir().unwrap();
    {
        let index = Index::open(folder.path()).unwrap();
        assert_eq!((index.cursor(), ids(&index, "roads")), (0, vec![]));
        index.feed([put(1, "roads")], 41).unwrap();
        index.feed([], 42).unwrap();
    }
    let index = Index::open(folder.path()).unwrap();
    assert_eq!((index.cursor(), ids(&index, "roads")), (42, vec![1]));
    index.rebuild([document("project", 5, "roads"), document("project", 6, "roads")], 43).unwrap();
    assert_eq!((index.cursor(), ids(&index, "roads")), (43, vec![5, 6]));
    drop(index);
    let index = Index::open(folder.path()).unwrap();
    assert_eq!((index.cursor(), ids(&index, "roads")), (43, vec![5, 6]));
}

#[test]
fn many_small_feeds_are_merged_into_few_parts() {
    let folder = tempfile::tempdir().unwrap();
    let index = Index::open(folder.path()).unwrap();
    for id in 1..=20 {
        index.feed([put(id, "roads")], id).unwrap();
    }
    assert_eq!(ids(&index, "roads"), (1..=20).collect::<Vec<_>>());
    assert!(index.0.reader.searcher().segment_readers().len() < 9);
}

fn index_files(folder: &Path) -> Vec<std::path::PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect()
}

#[test]
fn a_damaged_index_is_made_anew_whichever_file_is_damaged_and_however() {
    let whole = tempfile::tempdir().unwrap();
    let index = Index::open(whole.path()).unwrap();
    index.feed((1..200).map(|id| put(id, &format!("roads {id}"))), 41).unwrap();
    index.feed([Change::Remove { kind: "project", id: 3 }], 42).unwrap();
    drop(index);
    let damages: [fn(&mut Vec<u8>); 4] = [
        |bytes| bytes.clear(),
        |bytes| bytes.truncate(bytes.len() / 2),
        |bytes| {
            let middle = bytes.len() / 3;
            bytes[middle] ^= 0x55;
        },
        |bytes| bytes.fill(b'{'),
    ];
    let mut damaged = 0;
    for path in index_files(whole.path()) {
        let name = path.file_name().unwrap().to_owned();
        if fs::metadata(&path).unwrap().len() == 0 {
            continue;
        }
        for damage in damages {
            let folder = tempfile::tempdir().unwrap();
            for file in index_files(whole.path()) {
                fs::copy(&file, folder.path().join(file.file_name().unwrap())).unwrap();
            }
            fs::write(folder.path().join("other.txt"), "stays").unwrap();
            let mut bytes = fs::read(&path).unwrap();
            damage(&mut bytes);
            fs::write(folder.path().join(&name), bytes).unwrap();
            let index = Index::open(folder.path()).unwrap();
            if index.cursor() == 42 {
                // A sign in a list of files that changes nothing (a space, a name nobody reads).
                assert_eq!(ids(&index, "roads 7"), [7], "{name:?}");
            } else {
                damaged += 1;
                assert_eq!((index.cursor(), ids(&index, "roads")), (0, vec![]), "{name:?}");
            }
            index.feed([put(1, "roads")], 1).unwrap();
            assert_eq!(ids(&index, "roads").first(), Some(&1));
            assert_eq!(fs::read_to_string(folder.path().join("other.txt")).unwrap(), "stays");
        }
    }
    assert!(damaged > 20, "{damaged}");
}

#[test]
fn an_index_of_another_format_is_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    Index::open(folder.path()).unwrap().feed([put(1, "roads")], 42).unwrap();
    let meta = folder.path().join("meta.json");
    let older = fs::read_to_string(&meta).unwrap().replace("1 42", "0 42");
    fs::write(&meta, older).unwrap();
    let index = Index::open(folder.path()).unwrap();
    assert_eq!((index.cursor(), ids(&index, "roads")), (0, vec![]));
}

#[test]
fn a_folder_that_cannot_be_made_and_a_second_writer_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    assert!(matches!(Index::open(&file), Err(SearchFault::Folder(_))));
    let (one, other) = (Index::open(folder.path()).unwrap(), Index::open(folder.path()).unwrap());
    let writing = std::iter::once_with(|| {
        assert!(matches!(other.feed([put(2, "roads")], 9), Err(SearchFault::Busy)));
        put(1, "roads")
    });
    one.feed(writing, 1).unwrap();
    assert_eq!((ids(&one, "roads"), one.cursor()), (vec![1], 1));
}

#[test]
fn an_index_that_seems_damaged_while_someone_writes_is_left_to_them() {
    let folder = tempfile::tempdir().unwrap();
    let index = Index::open(folder.path()).unwrap();
    let meta = folder.path().join("meta.json");
    let writing = std::iter::once_with(|| {
        let whole = fs::read(&meta).unwrap();
        fs::write(&meta, "{").unwrap();
        assert!(matches!(Index::open(folder.path()), Err(SearchFault::Busy)));
        fs::write(&meta, whole).unwrap();
        put(1, "roads")
    });
    index.feed(writing, 1).unwrap();
    assert_eq!(ids(&Index::open(folder.path()).unwrap(), "roads"), [1]);
}

#[test]
fn questions_of_any_kind_never_fail() {
    let index = Index::in_memory().unwrap();
    index.feed([put(1, "title a OR b"), put(2, "roads")], 1).unwrap();
    let long_word = "a".repeat(10_000);
    let many_words = "roads bridge ".repeat(1_000);
    for (words, expected) in [
        ("", vec![]),
        ("   \n\t", vec![]),
        ("?!…«»()[]{}*~^\"'’+-:/\\", vec![]),
        ("title:(a OR b)* \"", vec![1]),
        ("roads AND NOT roads", vec![]),
        ("+roads -roads", vec![2]),
        ("roads~2^9", vec![]),
        ("*:*", vec![]),
        ("/r.*/", vec![]),
        ("id:[0 TO 9]", vec![]),
        ("\0", vec![]),
        ("ro\0ads", vec![]),
        ("\0roads\0", vec![2]),
        ("\u{202E}roads\u{202C}", vec![2]),
        ("\u{200F}roads\u{200E}", vec![2]),
        ("\u{2066}roads\u{2069} \u{FEFF}", vec![2]),
        ("\u{FFFD}\u{FFFD}\u{FFFD}", vec![]),
        ("\u{E000}\u{10FFFF}\u{FDD0}", vec![]),
        ("\u{301}\u{301} ـــ \u{64B}", vec![]),
        ("ﷺ ½ ⅷ ²", vec![]),
        ("l' d’ qu'", vec![]),
        (&long_word, vec![]),
        (&many_words, vec![]),
    ] {
        let shown: String = words.chars().take(40).collect();
        assert_eq!(ids(&index, words), expected, "{shown}");
        assert_eq!(ask(&index, words).total, expected.len(), "{shown}");
    }
    let bytes: Vec<u8> = (0..=255).cycle().take(2_000).collect();
    assert_eq!(ids(&index, &String::from_utf8_lossy(&bytes)), Vec::<i64>::new());
    assert_eq!(ids(&index, &format!("roads {}", "roads ".repeat(500))), [2]);
}

#[test]
fn hostile_texts_are_taken_in() {
    let index = Index::in_memory().unwrap();
    let every_sign: String = (0..0x11_0000).step_by(7).filter_map(char::from_u32).collect();
    index.feed([put(1, &every_sign), put(2, &"a".repeat(200_000)), put(3, "\0roads\0")], 1).unwrap();
    assert_eq!(ids(&index, "roads"), [3]);
    assert_eq!(ids(&index, &"a".repeat(50)), [2]);
}

#[test]
fn people_find_while_the_index_is_fed() {
    let index = Index::in_memory().unwrap();
    index.feed((0..50).map(|id| put(id, "roads")), 1).unwrap();
    std::thread::scope(|scope| {
        let asking = index.clone();
        let asked = scope.spawn(move || {
            let mut seen = BTreeSet::new();
            loop {
                let done = asking.cursor() == 20;
                seen.insert(ask(&asking, "roads").total);
                if done {
                    return seen;
                }
            }
        });
        for cursor in 2..=20 {
            index.feed((0..50).map(|id| put(id, &format!("roads {cursor}"))), cursor).unwrap();
        }
        // Every answer is that of one commit: all fifty, never half of them or both versions.
        assert_eq!(asked.join().unwrap(), BTreeSet::from([50]));
    });
}
