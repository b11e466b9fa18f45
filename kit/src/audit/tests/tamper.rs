//! Whoever can write to the database alters it: each alteration is named, on both databases.

use super::super::NOTHING;
use super::super::chain::entry_hash;
use super::super::store::{ActRow, EntryRow};
use super::super::verify::{Redactions, Verdict, Walk, Wrong, covered, verify};
use super::super::{Head, REDACTED, hex};
use super::{databases, rows, story};
use crate::db::{Db, Tx};
use crate::sql::Engine;
use proptest::prelude::*;
use std::sync::LazyLock;

/// The story's entries and heads, made once.
pub static STORY: LazyLock<(Vec<EntryRow>, Vec<Head>)> = LazyLock::new(|| {
    let making = std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let (db, kept) = crate::test::sqlite().await.unwrap();
            let heads = story(&db).await;
            let all = rows(&mut db.read().await.unwrap()).await;
            drop(kept);
            (all, heads)
        })
    });
    making.join().unwrap()
});

/// What a walk over these entries finds.
pub fn walked(mut all: Vec<EntryRow>, heads: &[Head]) -> Verdict {
    all.sort_by_key(|r| r.id);
    let mut redactions = Redactions::default();
    for r in all.iter().filter(|r| r.act == REDACTED) {
        redactions.add(&ActRow { id: r.id, object_kind: r.object_kind.clone(), object: r.object });
    }
    let mut walk = Walk::new(redactions, heads);
    all.iter().for_each(|r| walk.take(r));
    walk.end()
}

/// Makes the chain consistent again after an alteration, as somebody would who knows how.
pub fn recomputed(all: &mut [EntryRow]) {
    let mut previous = NOTHING.to_vec();
    for r in all {
        r.previous.clone_from(&previous);
        r.hash = entry_hash(&previous, &covered(r)).to_vec();
        previous.clone_from(&r.hash);
    }
}

fn flip_number(n: i64, byte: usize, bits: u8) -> i64 {
    let mut bytes = n.to_le_bytes();
    bytes[byte % 8] ^= bits;
    i64::from_le_bytes(bytes)
}

fn flip_maybe(n: Option<i64>, byte: usize, bits: u8) -> Option<i64> {
    Some(flip_number(n.unwrap_or_default(), byte, bits))
}

fn flip_bytes(it: &mut [u8], byte: usize, bits: u8) {
    let n = it.len();
    it[byte % n] ^= bits;
}

/// A text with one byte altered that is still a text.
fn flip_text(it: &str, byte: usize, bits: u8) -> String {
    let at = it.char_indices().filter(|(_, c)| c.is_ascii()).map(|(at, _)| at).collect::<Vec<_>>();
    let mut bytes = it.as_bytes().to_vec();
    bytes[at[byte % at.len()]] ^= (bits & 0x7f).max(1);
    String::from_utf8(bytes).unwrap()
}

const FIELDS: usize = 13;

/// Alters one byte of one field; a field that is not there gets a value.
fn flip(r: &mut EntryRow, field: usize, byte: usize, bits: u8) {
    match field {
        0 => r.id = flip_number(r.id, byte, bits),
        1 => r.at = flip_number(r.at, byte, bits),
        2 => r.act = flip_text(&r.act, byte, bits),
        3 => r.object_kind = flip_text(&r.object_kind, byte, bits),
        4 => r.object = flip_maybe(r.object, byte, bits),
        5 => r.actor = flip_maybe(r.actor, byte, bits),
        6 => r.about = flip_maybe(r.about, byte, bits),
        7 => flip_bytes(&mut r.details_hash, byte, bits),
        8 => flip_bytes(&mut r.previous, byte, bits),
        9 => flip_bytes(&mut r.hash, byte, bits),
        10 => match &mut r.salt {
            Some(salt) => flip_bytes(salt, byte, bits),
            None => r.salt = Some(vec![bits]),
        },
        11 => r.details = Some(r.details.as_deref().map_or_else(String::new, |d| flip_text(d, byte, bits))),
        _ => r.redacted_by = flip_maybe(r.redacted_by, byte, bits),
    }
}

/// Whether what is wrong names the entry, whose field was altered, before any other.
fn names(verdict: &Verdict, entry: i64, field: usize) -> bool {
    let missing = |w: &Wrong| matches!(w, Wrong::Missing { first, .. } if *first == entry);
    match verdict.wrong.first() {
        Some(Wrong::Altered { entry: named }) if field == 0 => {
            // It stands before the first place now; that the last entry is gone is known from its head or from what it said.
            *named < 1 && (verdict.wrong.iter().any(missing) || entry == 12)
        }
        Some(Wrong::Altered { entry: named }) => *named == entry && field < 10,
        Some(first @ Wrong::Missing { .. }) => missing(first) && field == 0,
        Some(Wrong::Details { entry: named }) => *named == entry && field > 9,
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4000) })]
    #[test]
    fn any_one_byte_that_was_altered_is_named(
        row in 0_usize..12, field in 0..FIELDS, byte in 0_usize..64, bits in 1_u8..=255, with_heads: bool,
    ) {
        let (all, heads) = &*STORY;
        let mut altered = all.clone();
        flip(&mut altered[row], field, byte, bits);
        // Two entries with one id the database refuses.
        prop_assume!(all.iter().enumerate().all(|(n, r)| n == row || r.id != altered[row].id));
        let verdict = walked(altered, if with_heads { heads } else { &[] });
        let entry = all[row].id;
        prop_assert!(names(&verdict, entry, field), "{entry} {field}: {verdict}");
    }
}

fn bytes(engine: Engine, it: &[u8]) -> String {
    match engine {
        Engine::Sqlite => format!("x'{}'", hex(it)),
        Engine::Postgres => format!("decode('{}', 'hex')", hex(it)),
    }
}

/// Puts entries in the database in place of those that are there, whatever they say.
async fn put(tx: &mut Tx, engine: Engine, all: &[EntryRow]) {
    let number = |n: Option<i64>| n.map_or_else(|| "null".to_owned(), |n| n.to_string());
    let mut script = "delete from kit_audit_details; delete from kit_audit;".to_owned();
    for r in all {
        script += &format!(
            "insert into kit_audit values ({}, {}, '{}', '{}', {}, {}, {}, {}, {}, {});",
            r.id,
            r.at,
            r.act,
            r.object_kind,
            number(r.object),
            number(r.actor),
            number(r.about),
            bytes(engine, &r.details_hash),
            bytes(engine, &r.previous),
            bytes(engine, &r.hash),
        );
        let salt = r.salt.as_ref().map_or_else(|| "null".to_owned(), |s| bytes(engine, s));
        let details = r.details.as_ref().map_or_else(|| "null".to_owned(), |d| format!("'{d}'"));
        script +=
            &format!("insert into kit_audit_details values ({}, {salt}, {details}, {});", r.id, number(r.redacted_by));
    }
    tx.script(&script).await.unwrap();
}

/// What is found when the database holds these entries.
async fn found(db: &Db, all: &[EntryRow], heads: &[Head]) -> Vec<Wrong> {
    let mut tx = db.begin().await.unwrap();
    put(&mut tx, db.engine(), all).await;
    verify(&mut tx, heads).await.unwrap().wrong
}

#[tokio::test]
async fn every_field_that_was_altered_in_the_database_is_named() {
    let (all, heads) = &*STORY;
    for (db, kept) in databases().await.unwrap() {
        super::ready(&db).await;
        assert_eq!(found(&db, all, heads).await, []);
        for row in [0, 3, 6, 11] {
            for field in 1..FIELDS {
                let mut altered = all.clone();
                flip(&mut altered[row], field, 0, 1);
                let wrong = found(&db, &altered, heads).await;
                let entry = all[row].id;
                let want = if field < 10 { Wrong::Altered { entry } } else { Wrong::Details { entry } };
                assert_eq!(wrong.first(), Some(&want), "field {field}");
            }
        }
        drop(kept);
    }
}

/// What was done, the entries then, what is to be found first with the heads, and in all without them.
type Larger = (&'static str, Vec<EntryRow>, Vec<Wrong>, Vec<Wrong>);

/// Alterations of more than a byte.
pub fn larger() -> Vec<Larger> {
    let (all, _) = &*STORY;
    let mut cases = Vec::new();
    let mut add = |what, wrong_with: &[Wrong], wrong_without: &[Wrong], alter: &dyn Fn(&mut Vec<EntryRow>)| {
        let mut altered = all.clone();
        alter(&mut altered);
        cases.push((what, altered, wrong_with.to_vec(), wrong_without.to_vec()));
    };
    let one = |wrong: Wrong| [wrong];
    let missing = one(Wrong::Missing { first: 4, last: 4 });
    add("a middle row dropped", &missing, &missing, &|all| drop(all.remove(3)));
    let missing = one(Wrong::Missing { first: 1, last: 1 });
    add("the first row dropped", &missing, &missing, &|all| drop(all.remove(0)));
    add(
        "the tail cut",
        &one(Wrong::Cut { after: 11, written: 12 }),
        &[
            // Without the heads only what was redacted tells of the entry that said so.
            Wrong::Details { entry: 1 },
            Wrong::Details { entry: 3 },
        ],
        &|all| all.truncate(11),
    );
    add("the whole chain recomputed", &one(Wrong::Recomputed { since: 0, until: 6 }), &[], &|all| {
        all[3].actor = Some(4);
        recomputed(all);
    });
    add("the chain recomputed from entry 10 on", &one(Wrong::Recomputed { since: 9, until: 12 }), &[], &|all| {
        all[9].actor = Some(4);
        recomputed(all);
    });
    add(
        "one entry altered and its own hash made to fit",
        &one(Wrong::Altered { entry: 4 }),
        &one(Wrong::Altered { entry: 4 }),
        &|all| {
            all[3].actor = Some(4);
            all[3].hash = entry_hash(&all[3].previous, &covered(&all[3])).to_vec();
        },
    );
    let details = one(Wrong::Details { entry: 4 });
    let without = |by: Option<i64>| {
        move |all: &mut Vec<EntryRow>| {
            (all[3].salt, all[3].details, all[3].redacted_by) = (None, None, by);
        }
    };
    add("details taken away and nothing said", &details, &details, &without(None));
    add("details taken away in the name of another redaction", &details, &details, &without(Some(7)));
    add("details taken away in the name of no redaction", &details, &details, &without(Some(6)));
    add("details taken away in the name of no entry", &details, &details, &without(Some(99)));
    add("details exchanged", &details, &details, &|all| all[3].details = all[5].details.clone());
    let back = one(Wrong::Details { entry: 5 });
    add("other details put in the place of redacted ones", &back, &back, &|all| {
        (all[4].salt, all[4].details, all[4].redacted_by) = (all[3].salt.clone(), all[3].details.clone(), None);
    });
    cases
}

#[tokio::test]
async fn what_was_dropped_cut_recomputed_or_taken_away_without_a_word_is_named() {
    let (_, heads) = &*STORY;
    for (db, kept) in databases().await.unwrap() {
        super::ready(&db).await;
        for (what, altered, with_heads, without) in larger() {
            let wrong = found(&db, &altered, heads).await;
            assert_eq!(wrong.first(), with_heads.first(), "{what}: {wrong:?}");
            assert_eq!(found(&db, &altered, &[]).await, without, "{what}, without heads");
        }
        let mut tx = db.begin().await.unwrap();
        put(&mut tx, db.engine(), &[]).await;
        assert_eq!(
            verify(&mut tx, heads).await.unwrap().wrong,
            [Wrong::Cut { after: 0, written: 12 }],
            "everything gone"
        );
        drop(tx);
        drop(kept);
    }
}
