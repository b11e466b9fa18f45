//! The registry of personal fields against the tables, the export and the erasure: a new column that is in none fails.

use super::registry::{Class, ERASURE, Erased, HOLDINGS, Step, fields, names};
use m4d_kit::clock::Moment;
use m4d_kit::db::prepare;
use m4d_kit::migrate::migrate;
use m4d_kit::test;
use std::collections::BTreeSet;

/// What is not personal, because …: (table, columns, why).
const NOT_PERSONAL: &[(&str, &[&str], &str)] = &[
    ("accounts_member", &["made_up"], "it says that there is no person"),
    ("accounts_address", &["id", "member"], "random numbers, which go with the row"),
    (
        "accounts_ask",
        &["id", "kind", "browser", "back", "token", "code", "minted_at", "ends_at", "tries"],
        "random numbers, hashes of a day, and the page to go on with, sealed",
    ),
    ("accounts_session", &["id", "secret", "member"], "random numbers and a hash, which go with the row"),
    ("accounts_factor", &["id", "member", "step"], "random numbers and a counter, which go with the row"),
    (
        "accounts_code",
        &["id", "member", "kind", "ord", "hash"],
        "random numbers and keyed hashes, which go with the row",
    ),
    ("accounts_wrong", &["account", "way", "day", "tries"], "a keyed hash, gone the next day"),
    ("accounts_right", &["id", "member"], "random numbers, which go with the row"),
    (
        "accounts_change",
        &["id", "member", "browser", "token", "ends_at", "undo_asked", "undo", "undo_until"],
        "random numbers and hashes, which go with the row",
    ),
    (
        "accounts_erased",
        &["member", "at", "cleaned_at"],
        "a random number that was erased: nothing leads from it to a person",
    ),
    ("accounts_typed", &["member"], "a random number, which goes with the row"),
    (
        "kit_letter",
        &[
            "id",
            "name",
            "language",
            "mint",
            "mint_for",
            "queued_at",
            "due_at",
            "attempts",
            "state",
            "settled_at",
            "message_id",
        ],
        "about the sending; goes with the row",
    ),
    ("kit_audit_details", &["entry", "salt", "redacted_by"], "the chain's own"),
    (
        "desk_proposal",
        &["id", "act", "object_kind", "at", "seconded_at", "effect_at", "done_at", "refused_at"],
        "what was proposed and when, not about whom",
    ),
    (
        "directory_organisation",
        &[
            "id",
            "slug",
            "record",
            "nature",
            "level",
            "country",
            "place",
            "about",
            "site",
            "mailbox",
            "mailbox_bounced_at",
            "contact",
            "languages",
            "made_at",
            "acted_at",
            "merged_into",
            "merged_at",
            "made_up",
        ],
        "an organisation's own; where a member gave their own address, it is erased",
    ),
    (
        "directory_name",
        &["id", "organisation", "ord", "kind", "language", "name", "sort_key", "folded", "since", "until"],
        "an organisation's own",
    ),
    ("directory_side", &["organisation", "country", "side"], "an organisation's own"),
    (
        "directory_step",
        &["id", "organisation", "step", "at", "voucher", "evidence", "reason", "renew_at", "ended_at", "end_reason"],
        "an organisation's own: kind of evidence, when, why",
    ),
    (
        "directory_proof",
        &["id", "organisation", "asked_at", "code", "ends_at", "tries", "proved_at"],
        "an organisation's own; hashes of a day",
    ),
    (
        "directory_representative",
        &["id", "organisation", "role", "focal", "starts_at", "mandate_ends", "ended_at", "warned_at"],
        "that somebody spoke for it, not who",
    ),
    (
        "directory_invitation",
        &[
            "id",
            "organisation",
            "role",
            "language",
            "at",
            "token",
            "ends_at",
            "revoked_at",
            "accepted_at",
            "refused_at",
            "mandate_ends",
        ],
        "that somebody was invited, not who",
    ),
    (
        "directory_change",
        &[
            "id",
            "organisation",
            "kind",
            "other",
            "role",
            "at",
            "effect_at",
            "objected_at",
            "decided_at",
            "outcome",
            "decision",
            "mandate_ends",
            "seconded_at",
        ],
        "what changed, not by whom; a decision is the staff's",
    ),
    ("directory_former", &["id", "organisation", "mailbox", "at"], "an organisation's own, gone with its letter"),
    ("directory_evidence", &["id", "organisation", "at", "decided_at"], "an organisation's own"),
    ("directory_vouch_ask", &["id", "organisation", "voucher", "at", "answered_at"], "an organisation's own"),
    (
        "directory_agreement",
        &["change", "way", "agreed_at", "undo_at", "undo_side", "undone_at"],
        "an organisation's own",
    ),
    ("directory_written", &["id", "organisation", "actor", "act", "at"], "under the random number already"),
];

fn registered() -> BTreeSet<(&'static str, &'static str)> {
    fields().map(|(holding, field)| (holding.table, field.column)).collect()
}

#[tokio::test]
async fn every_column_that_can_hold_something_about_a_person_is_in_the_registry_or_in_the_list_of_the_others() {
    let (db, _kept) = test::sqlite().await.unwrap();
    migrate(&db, &crate::schema::steps(), Moment(0)).await.unwrap();
    let schema = prepare::schema(&db).await.unwrap();
    let column = |line: &str| {
        let (table, rest) = line.split_once('.').unwrap();
        (table.to_owned(), rest.split(' ').next().unwrap().to_owned())
    };
    let about_people = |table: &str| {
        table.starts_with("accounts_")
            || table.starts_with("directory_")
            || ["kit_letter", "desk_proposal", "kit_audit_details"].contains(&table)
    };
    let held: BTreeSet<(String, String)> = schema.iter().map(|l| column(l)).filter(|(t, _)| about_people(t)).collect();
    let others = NOT_PERSONAL.iter().flat_map(|(table, columns, _)| columns.iter().map(move |c| (*table, *c)));
    let known: BTreeSet<(String, String)> =
        registered().into_iter().chain(others).map(|(t, c)| (t.to_owned(), c.to_owned())).collect();
    let unknown: Vec<_> = held.difference(&known).collect();
    assert_eq!(unknown, Vec::<&(String, String)>::new(), "neither in the registry nor said not to be personal");
    let in_both: Vec<_> = registered()
        .into_iter()
        .filter(|f| NOT_PERSONAL.iter().any(|(t, cs, _)| *t == f.0 && cs.contains(&f.1)))
        .collect();
    assert_eq!(in_both, []);
    let gone: Vec<_> = known.difference(&held).collect();
    assert_eq!(gone, Vec::<&(String, String)>::new(), "in a list, but in no table");
}

/// What the steps of erasure touch: whole rows of a table, or one column of it.
fn erased() -> BTreeSet<(&'static str, &'static str)> {
    let mut touched = BTreeSet::new();
    for step in ERASURE {
        let text = match step {
            Step::Member(s) | Step::Chosen(s) => s.it.text,
            Step::Number(s) | Step::Moment(s) => s.it.text,
        };
        if let Some(rest) = text.strip_prefix("delete from ") {
            touched.insert((rest.split_whitespace().next().unwrap(), "*"));
            continue;
        }
        let (table, rest) = text.strip_prefix("update ").unwrap().split_once(" set ").unwrap();
        let sets = rest.split(" where ").next().unwrap();
        // `a = x, b = case when … end`: a column stands at the beginning and after each comma.
        for set in sets.split(',') {
            let mut words = set.split_whitespace();
            if let (Some(column), Some("=")) = (words.next(), words.next()) {
                touched.insert((table.trim(), column));
            }
        }
    }
    touched
}

#[test]
fn what_is_given_out_is_what_is_erased_field_by_field() {
    let given: BTreeSet<(&str, &str)> = HOLDINGS
        .iter()
        .flat_map(|h| h.exports.iter().flat_map(move |it| it.gives.iter().map(move |(name, ..)| (h.table, *name))))
        .collect();
    let (registered, touched) = (registered(), erased());
    let exported: BTreeSet<_> = registered.iter().copied().filter(|f| given.contains(f)).collect();
    let by_erasure: BTreeSet<_> = fields()
        .filter(|(holding, field)| match field.erased {
            Erased::Row => touched.contains(&(holding.table, "*")),
            Erased::Emptied | Erased::Number | Erased::Chosen => touched.contains(&(holding.table, field.column)),
            // By an entry of its own: `erase::redact`.
            Erased::Redacted => holding.table == "kit_audit_details",
        })
        .map(|(holding, field)| (holding.table, field.column))
        .collect();
    assert_eq!(exported, registered, "every field is given out");
    assert_eq!(by_erasure, registered, "every field is erased");
}

#[test]
fn erasure_touches_nothing_that_the_registry_does_not_name_but_what_ends_with_it() {
    let ends = [
        ("directory_invitation", "revoked_at"),
        ("directory_invitation", "token"),
        ("directory_representative", "ended_at"),
        ("directory_organisation", "mailbox"),
        ("directory_organisation", "contact"),
    ];
    let tables: BTreeSet<&str> = HOLDINGS.iter().map(|h| h.table).collect();
    let more: Vec<_> = erased()
        .into_iter()
        .filter(|(table, column)| match *column {
            "*" => !tables.contains(table),
            _ => !registered().contains(&(*table, *column)) && !ends.contains(&(*table, *column)),
        })
        .collect();
    assert_eq!(more, []);
}

#[test]
fn each_class_has_its_names_and_no_name_is_in_two() {
    let classes = [Class::Mine, Class::Said, Class::Record].map(names);
    assert!(classes.iter().all(|names| !names.is_empty()));
    let all: Vec<&str> = classes.concat();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
}
