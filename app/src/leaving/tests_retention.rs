//! Every period of the table of retention, a millisecond before its end and after it, on both databases.

use super::{ledger, retention};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Db};
use m4d_kit::migrate::migrate;
use m4d_kit::sql;
use m4d_kit::sql::Statement;
use m4d_kit::test;
use m4d_rules::retention::{Kept, span};
use m4d_rules::spans::{DAY, HOUR, MINUTE};

const T0: i64 = 1_795_521_600_000;

sql!(/// Somebody.
ADD_SOMEBODY(at: i64, key: Vec<u8>) =
    "insert into accounts_member (id, actor, number, name, sort_key, folded, language, reads, writes, country_for, about_for,
        bodies_for, joined_at, acted_at, made_up)
     values (7, 8, 9, 'Inés', $2, 'ines', 'en', 'en', 'en', 'members', 'members', 'members', $1, $1, 0)");
sql!(/// An organisation.
ADD_ORGANISATION(at: i64) =
    "insert into directory_organisation (id, slug, nature, country, languages, made_at, acted_at, made_up)
     values (5, 'upala', 'local_authority', 'CR', 'es', $1, $1, 0)");
sql!(/// Rows.
COUNT_ACCOUNTS_ASK() -> OfAccountsAsk { n: i64 } = "select cast(count(*) as bigint) as n from accounts_ask");
sql!(/// Rows.
COUNT_ACCOUNTS_CHANGE() -> OfAccountsChange { n: i64 } = "select cast(count(*) as bigint) as n from accounts_change");
sql!(/// Rows.
COUNT_ACCOUNTS_CODE() -> OfAccountsCode { n: i64 } = "select cast(count(*) as bigint) as n from accounts_code");
sql!(/// Rows.
COUNT_ACCOUNTS_ERASED() -> OfAccountsErased { n: i64 } = "select cast(count(*) as bigint) as n from accounts_erased");
sql!(/// Rows.
COUNT_ACCOUNTS_FACTOR() -> OfAccountsFactor { n: i64 } = "select cast(count(*) as bigint) as n from accounts_factor");
sql!(/// Rows.
COUNT_ACCOUNTS_SESSION() -> OfAccountsSession { n: i64 } = "select cast(count(*) as bigint) as n from accounts_session");
sql!(/// Rows.
COUNT_ACCOUNTS_TYPED() -> OfAccountsTyped { n: i64 } = "select cast(count(*) as bigint) as n from accounts_typed");
sql!(/// Rows.
COUNT_DIRECTORY_INVITATION() -> OfDirectoryInvitation { n: i64 } = "select cast(count(*) as bigint) as n from directory_invitation");
sql!(/// Rows.
COUNT_DIRECTORY_PROOF() -> OfDirectoryProof { n: i64 } = "select cast(count(*) as bigint) as n from directory_proof");
sql!(/// Rows.
COUNT_KIT_LETTER() -> OfKitLetter { n: i64 } = "select cast(count(*) as bigint) as n from kit_letter");
sql!(/// A row.
ADD_UNCONFIRMED(at: i64, bytes: Vec<u8>) =
    "insert into accounts_ask (id, kind, address, browser, language, shared, asked_at, tries)
     values (1, 'joining', 'a@example.org', $2, 'en', 0, $1, 0)");
sql!(/// A row.
ADD_USED_ASK(at: i64, bytes: Vec<u8>) =
    "insert into accounts_ask (id, kind, address, browser, language, shared, asked_at, tries, used_at)
     values (1, 'session', 'a@example.org', $2, 'en', 0, $1, 0, $1)");
sql!(/// A row.
ADD_ENDED_ASK(at: i64, bytes: Vec<u8>) =
    "insert into accounts_ask (id, kind, address, browser, language, shared, asked_at, tries, ends_at)
     values (1, 'session', 'a@example.org', $2, 'en', 0, $1, 0, $1)");
sql!(/// A row.
ADD_INVITATION(at: i64) =
    "insert into directory_invitation (id, organisation, address, role, language, by_member, at, ends_at)
     values (1, 5, 'a@example.org', 'editor', 'en', 7, $1, $1)");
sql!(/// A row.
ADD_TYPED(at: i64) =
    "insert into accounts_typed (member, path, fields, at)
     values (7, '/x', '[]', $1)");
sql!(/// A row.
ADD_ENDED_SESSION(at: i64, bytes: Vec<u8>) =
    "insert into accounts_session (id, secret, member, shared, way, device, made_at, used_at, ended_at)
     values (1, $2, 7, 0, 'code', 'Firefox', $1, $1, $1)");
sql!(/// A row.
ADD_UNUSED_SESSION(at: i64, bytes: Vec<u8>) =
    "insert into accounts_session (id, secret, member, shared, way, device, made_at, used_at)
     values (1, $2, 7, 0, 'code', 'Firefox', $1, $1)");
sql!(/// A row.
ADD_SHARED_SESSION(at: i64, bytes: Vec<u8>) =
    "insert into accounts_session (id, secret, member, shared, way, device, made_at, used_at)
     values (1, $2, 7, 1, 'code', 'Firefox', $1, $1)");
sql!(/// A row.
ADD_ENDED_FACTOR(at: i64, bytes: Vec<u8>) =
    "insert into accounts_factor (id, member, sealed, made_at, step, ended_at)
     values (1, 7, $2, $1, 0, $1)");
sql!(/// A row.
ADD_USED_CODE(at: i64, bytes: Vec<u8>) =
    "insert into accounts_code (id, member, kind, ord, hash, made_at, used_at)
     values (1, 7, 'card', 1, $2, $1, $1)");
sql!(/// A row.
ADD_UNCONFIRMED_CHANGE(at: i64, bytes: Vec<u8>) =
    "insert into accounts_change (id, member, old, new, browser, asked_at)
     values (1, 7, 'a@example.org', 'b@example.org', $2, $1)");
sql!(/// A row.
ADD_DONE_CHANGE(at: i64, bytes: Vec<u8>) =
    "insert into accounts_change (id, member, old, new, browser, asked_at, confirmed_at, undo_until)
     values (1, 7, 'a@example.org', 'b@example.org', $2, $1, $1, $1)");
sql!(/// A row.
ADD_PROOF(at: i64) =
    "insert into directory_proof (id, organisation, by_member, address, asked_at, tries)
     values (1, 5, 7, 'a@example.org', $1, 0)");
sql!(/// A row.
ADD_ERASED(at: i64) =
    "insert into accounts_erased (member, at, cleaned_at)
     values (1, $1, $1)");
sql!(/// A row.
ADD_ENVELOPE(at: i64) =
    "insert into kit_letter (id, name, language, address, body, queued_at, due_at, attempts, state, settled_at, message_id)
     values (1, 'welcome', 'en', 'a@example.org', '{}', $1, $1, 1, 'sent', $1, 'x')");
sql!(/// A row.
ADD_BODY(at: i64) =
    "insert into kit_letter (id, name, language, address, body, queued_at, due_at, attempts, state, settled_at, message_id, kept_subject, kept_text)
     values (1, 'welcome', 'en', 'a@example.org', '{}', $1, $1, 1, 'sent', $1, 'x', 's', 't')");
sql!(/// What is left of it.
COUNT_BODY() -> LeftBody { n: i64 } =
    "select cast(count(*) as bigint) as n from kit_letter where kept_text is not null");
sql!(/// A row.
ADD_BOUNCED(at: i64) =
    "insert into accounts_address (id, member, address, since, bounced_at)
     values (1, 7, 'a@example.org', $1, $1)");
sql!(/// What is left of it.
COUNT_BOUNCED() -> LeftBounced { n: i64 } =
    "select cast(count(*) as bigint) as n from accounts_address where bounced_at is not null");
sql!(/// A row.
ADD_EVIDENCE(at: i64) =
    "insert into desk_proposal (id, act, object_kind, object, about, body, reason, by_member, at, done_at)
     values (1, 'factor', 'member', 7, 8, 'paper', 'lost', 3, $1, $1)");
sql!(/// What is left of it.
COUNT_EVIDENCE() -> LeftEvidence { n: i64 } =
    "select cast(count(*) as bigint) as n from desk_proposal where body = 'paper'");

/// What is put there, the row of the table that it falls under, and what passes before its time begins to count.
const CASES: &[(&str, Kept, i64)] = &[
    ("unconfirmed", Kept::UnconfirmedJoining, 0),
    ("used_ask", Kept::SignIn, 0),
    ("ended_ask", Kept::SignIn, 0),
    ("invitation", Kept::UnansweredInvitation, 0),
    ("typed", Kept::SignIn, 0),
    ("ended_session", Kept::Session, 0),
    ("unused_session", Kept::Session, 30 * DAY),
    ("shared_session", Kept::Session, 20 * MINUTE),
    ("ended_factor", Kept::Session, 0),
    ("used_code", Kept::Session, 0),
    ("unconfirmed_change", Kept::UnconfirmedJoining, 0),
    ("done_change", Kept::SignIn, 0),
    ("proof", Kept::UnconfirmedJoining, 0),
    ("erased", Kept::ErasureLedger, 0),
    ("envelope", Kept::LetterEnvelope, 0),
    ("body", Kept::LetterBody, 0),
    ("bounced", Kept::BounceState, 0),
    ("evidence", Kept::Evidence, 0),
];

async fn put<P: Send + 'static>(db: &Db, statement: &'static Statement<P, ()>, takes: P) {
    let mut tx = db.begin().await.unwrap();
    tx.run(statement, takes).await.unwrap();
    tx.commit().await.unwrap();
}

macro_rules! count {
    ($db:ident, $statement:ident) => {
        $db.read().await.unwrap().one(&$statement, ()).await.unwrap().unwrap().n
    };
}

async fn add(db: &Db, case: &str) {
    match case {
        "unconfirmed" => put(db, &ADD_UNCONFIRMED, (T0, vec![1])).await,
        "used_ask" => put(db, &ADD_USED_ASK, (T0, vec![1])).await,
        "ended_ask" => put(db, &ADD_ENDED_ASK, (T0, vec![1])).await,
        "invitation" => put(db, &ADD_INVITATION, (T0,)).await,
        "typed" => put(db, &ADD_TYPED, (T0,)).await,
        "ended_session" => put(db, &ADD_ENDED_SESSION, (T0, vec![1])).await,
        "unused_session" => put(db, &ADD_UNUSED_SESSION, (T0, vec![1])).await,
        "shared_session" => put(db, &ADD_SHARED_SESSION, (T0, vec![1])).await,
        "ended_factor" => put(db, &ADD_ENDED_FACTOR, (T0, vec![1])).await,
        "used_code" => put(db, &ADD_USED_CODE, (T0, vec![1])).await,
        "unconfirmed_change" => put(db, &ADD_UNCONFIRMED_CHANGE, (T0, vec![1])).await,
        "done_change" => put(db, &ADD_DONE_CHANGE, (T0, vec![1])).await,
        "proof" => put(db, &ADD_PROOF, (T0,)).await,
        "erased" => put(db, &ADD_ERASED, (T0,)).await,
        "envelope" => put(db, &ADD_ENVELOPE, (T0,)).await,
        "body" => put(db, &ADD_BODY, (T0,)).await,
        "bounced" => put(db, &ADD_BOUNCED, (T0,)).await,
        "evidence" => put(db, &ADD_EVIDENCE, (T0,)).await,
        other => panic!("{other}"),
    }
}

async fn left(db: &Db, case: &str) -> i64 {
    match case {
        "unconfirmed" => count!(db, COUNT_ACCOUNTS_ASK),
        "used_ask" => count!(db, COUNT_ACCOUNTS_ASK),
        "ended_ask" => count!(db, COUNT_ACCOUNTS_ASK),
        "invitation" => count!(db, COUNT_DIRECTORY_INVITATION),
        "typed" => count!(db, COUNT_ACCOUNTS_TYPED),
        "ended_session" => count!(db, COUNT_ACCOUNTS_SESSION),
        "unused_session" => count!(db, COUNT_ACCOUNTS_SESSION),
        "shared_session" => count!(db, COUNT_ACCOUNTS_SESSION),
        "ended_factor" => count!(db, COUNT_ACCOUNTS_FACTOR),
        "used_code" => count!(db, COUNT_ACCOUNTS_CODE),
        "unconfirmed_change" => count!(db, COUNT_ACCOUNTS_CHANGE),
        "done_change" => count!(db, COUNT_ACCOUNTS_CHANGE),
        "proof" => count!(db, COUNT_DIRECTORY_PROOF),
        "erased" => count!(db, COUNT_ACCOUNTS_ERASED),
        "envelope" => count!(db, COUNT_KIT_LETTER),
        "body" => count!(db, COUNT_BODY),
        "bounced" => count!(db, COUNT_BOUNCED),
        "evidence" => count!(db, COUNT_EVIDENCE),
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn what_is_over_its_time_goes_then_and_not_a_millisecond_before() {
    for (db, _kept) in test::databases().await.unwrap() {
        migrate(&db, &crate::schema::steps(), Moment(T0)).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        put(&db, &ADD_SOMEBODY, (T0, vec![1])).await;
        put(&db, &ADD_ORGANISATION, (T0,)).await;
        for (case, kept, before) in CASES {
            add(&db, case).await;
            let end = T0 + before + span(*kept);
            retention::apply(&db, folder.path(), Moment(end - 1)).await.unwrap();
            assert_eq!(left(&db, case).await, 1, "{case} before its end, {:?}", db.engine());
            retention::apply(&db, folder.path(), Moment(end + 1)).await.unwrap();
            assert_eq!(left(&db, case).await, 0, "{case} after its end, {:?}", db.engine());
        }
    }
}

#[tokio::test]
async fn the_words_of_the_audit_go_after_three_years_and_its_chain_still_holds() {
    for (db, _kept) in test::databases().await.unwrap() {
        migrate(&db, &crate::schema::steps(), Moment(T0)).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let mut tx = db.begin().await.unwrap();
        let entry = m4d_kit::audit::Entry {
            act: "right_granted",
            object: ("right", Some(1)),
            actor: Some(2),
            about: Some(3),
            details: serde_json::json!({"reason": "zq"}),
        };
        m4d_kit::audit::record(&mut tx, entry, Moment(T0)).await.unwrap();
        tx.commit().await.unwrap();
        let end = T0 + span(Kept::AuditDetails);
        for (at, kept) in [(end - 1, true), (end, false)] {
            retention::apply(&db, folder.path(), Moment(at)).await.unwrap();
            let sought = m4d_kit::audit::list::Sought { about: Some(3), ..Default::default() };
            let shown = m4d_kit::audit::list::list(&mut db.read().await.unwrap(), &sought).await.unwrap();
            assert_eq!((shown.len(), shown[0].details.is_some()), (1, kept), "{:?}", db.engine());
        }
    }
}

#[tokio::test]
async fn the_ledger_forgets_who_was_erased_before_the_oldest_backup() {
    let folder = tempfile::tempdir().unwrap();
    ledger::add(folder.path(), 1, Moment(T0)).unwrap();
    ledger::add(folder.path(), 2, Moment(T0 + 1)).unwrap();
    let members = || ledger::read(folder.path()).unwrap().into_keys().collect::<Vec<_>>();
    ledger::forget(folder.path(), T0 - 1).unwrap();
    assert_eq!(members(), [1, 2]);
    ledger::forget(folder.path(), T0).unwrap();
    assert_eq!(members(), [2]);
    assert_eq!(span(Kept::ErasureLedger) / HOUR, 65 * 24);
}
