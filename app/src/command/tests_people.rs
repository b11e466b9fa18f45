//! What an operator does for people by number, and what a restored backup must not bring back to life.

use super::admin::{Whose, end_access, erase, give};
use super::backup::backup;
use super::check::check;
use super::restore::{restore, restored};
use super::{Common, any_folder, database};
use crate::desk::access::Access;
use crate::leaving::reviving;
use crate::test::{T0, TestSite, site};
use m4d_kit::clock::{Clock, Moment};
use m4d_kit::db::{Ask as _, Db};
use m4d_kit::sql;
use m4d_kit::test::script;
use m4d_rules::spans::DAY;
use std::io::Write as _;
use std::path::Path;

const WHY: &str = "A letter of 3 November, signed";

sql!(/// What of a member's could let somebody in, or says that nobody may.
FIND_LEFT() -> LeftRow { sessions: i64, asks: i64, codes: i64, step: i64, links: i64, invited: i64, suspended: i64, unseen: i64 } =
    "select (select cast(count(*) as bigint) from accounts_session where ended_at is null) as sessions,
        (select cast(count(*) as bigint) from accounts_ask where used_at is null) as asks,
        (select cast(count(*) as bigint) from accounts_code where used_at is null and ended_at is null) as codes,
        (select cast(min(step) as bigint) from accounts_factor) as step,
        (select cast(count(*) as bigint) from directory_invitation where token is not null) as links,
        (select cast(count(*) as bigint) from directory_invitation where revoked_at is null and accepted_at is null) as invited,
        (select cast(count(*) as bigint) from accounts_member where suspended_at is not null) as suspended,
        (select cast(count(*) as bigint) from accounts_member where unseen_since is not null) as unseen");
sql!(/// What the operator did.
LIST_DONE() -> DoneRow { act: String, details: Option<String>, actor: Option<i64> } =
    "select a.act, d.details, a.actor from kit_audit as a join kit_audit_details as d on d.entry = a.id
     where a.act in ('data_given_on_request', 'leaving_on_request', 'account_suspended', 'sessions_ended') order by a.id");
sql!(/// When somebody will be erased.
FIND_LEAVING(member: i64) -> LeavingAt { leaving_at: Option<i64>, suspended_at: Option<i64> } =
    "select leaving_at, suspended_at from accounts_member where id = $1");

fn common(folder: &Path) -> Common {
    Common { data: Some(folder.to_owned()), config: None }
}

/// Two members with a session, an ask, three codes, an old step, and two invitations.
const PEOPLE: &str = "
insert into accounts_member (id, actor, number, name, sort_key, folded, language, reads, writes, country_for, about_for,
    bodies_for, joined_at, acted_at, made_up) values
    (7, 8, 123456789, 'Inés', x'01', 'ines', 'en', 'en', 'en', 'members', 'members', 'members', 1, 9000000000000, 0),
    (9, 10, 123456780, 'Omar', x'02', 'omar', 'en', 'en', 'en', 'members', 'members', 'members', 1, 9000000000000, 0);
insert into accounts_session (id, secret, member, shared, way, device, made_at, used_at) values (1, x'01', 7, 0, 'code', 'x', 1, 1);
insert into accounts_ask (id, kind, address, browser, language, shared, asked_at, token, tries)
    values (1, 'session', 'a@example.org', x'01', 'en', 0, 1, x'01', 0);
insert into accounts_code (id, member, kind, ord, hash, made_at) values
    (1, 7, 'card', 1, x'01', 1), (2, 7, 'card', 2, x'02', 1), (3, 7, 'card', 3, x'03', 1);
insert into accounts_factor (id, member, sealed, made_at, confirmed_at, step) values (1, 7, x'01', 1, 1, 5);
insert into directory_organisation (id, slug, nature, country, languages, made_at, acted_at, made_up)
    values (5, 'upala', 'local_authority', 'CR', 'es', 1, 1, 0);
insert into directory_invitation (id, organisation, address, role, language, by_member, at, token, ends_at) values
    (1, 5, 'a@example.org', 'editor', 'en', 7, 1, x'01', 9000000000000),
    (2, 5, 'b@example.org', 'editor', 'en', 7, 1, x'02', 9000000000000);";
/// What happens after the backup.
const SINCE: &str = "
update accounts_code set used_at = 2 where id = 1;
delete from accounts_code where id = 2;
update directory_invitation set revoked_at = 2, token = null where id = 2;
update accounts_member set suspended_at = 2 where id = 7;
update accounts_member set unseen_since = 2 where id = 9;";

async fn opened(common: &Common) -> Db {
    let config = common.config().unwrap_or_else(|t| panic!("{t}"));
    let at = any_folder(&config).unwrap_or_else(|t| panic!("{t}"));
    super::index(&at).unwrap_or_else(|t| panic!("{t}"));
    database(&config, &at, &Clock::default()).await.unwrap_or_else(|t| panic!("{t}"))
}

async fn left(db: &Db) -> [i64; 7] {
    let row = db.read().await.unwrap().one(&FIND_LEFT, ()).await.unwrap().unwrap();
    assert!(row.step > 50_000_000, "six digits typed before are not accepted again: {}", row.step);
    [row.sessions, row.asks, row.codes, row.links, row.invited, row.suspended, row.unseen]
}

#[tokio::test]
async fn a_restored_backup_brings_no_session_link_or_used_code_back_to_life() {
    let temp = tempfile::tempdir().unwrap();
    let (common, file) = (common(&temp.path().join("data")), temp.path().join("backup.zip"));
    let db = opened(&common).await;
    script(&db, PEOPLE).await.unwrap();
    db.close().await;
    backup(&common, &file).await.unwrap_or_else(|t| panic!("{t}"));
    let db = opened(&common).await;
    script(&db, SINCE).await.unwrap();
    db.close().await;
    restore(&common, &file).await.unwrap_or_else(|t| panic!("{t}"));
    let db = opened(&common).await;
    assert_eq!(
        left(&db).await,
        [0, 0, 1, 0, 1, 1, 1],
        "of three codes one was never used; of two invitations one is open"
    );
    db.close().await;

    // On a new machine nothing is known of the time since.
    let other = self::common(&temp.path().join("other"));
    opened(&other).await.close().await;
    restore(&other, &file).await.unwrap_or_else(|t| panic!("{t}"));
    assert_eq!(left(&opened(&other).await).await, [0, 0, 3, 0, 2, 0, 0]);
}

#[tokio::test]
async fn a_database_put_back_by_its_own_tool_is_cleaned_where_it_is() {
    let site = site().await;
    script(&site.app.db, PEOPLE).await.unwrap();
    assert_eq!(reviving::end(&site.app.db, T0).await.unwrap(), 2, "both who are invited get a new letter");
    assert_eq!(left(&site.app.db).await, [0, 0, 3, 0, 2, 0, 0]);

    let temp = tempfile::tempdir().unwrap();
    let common = common(&temp.path().join("data"));
    opened(&common).await.close().await;
    restored(&common).await.unwrap_or_else(|t| panic!("{t}"));
    check(&common).await.unwrap_or_else(|t| panic!("{t}"));
}

/// A site and the commands on the same folder and database.
async fn member(temp: &Path) -> (Common, Db) {
    let common = common(&temp.join("data"));
    let db = opened(&common).await;
    script(&db, PEOPLE).await.unwrap();
    script(&db, "insert into accounts_address (id, member, address, since) values (1, 7, 'ines@example.org', 1)")
        .await
        .unwrap();
    (common, db)
}

#[tokio::test]
async fn who_asks_on_paper_is_given_everything_and_erased_in_fourteen_days() {
    let temp = tempfile::tempdir().unwrap();
    let (common, db) = member(temp.path()).await;
    let (ines, file) = (Whose { number: "123 456 789", reason: WHY }, temp.path().join("ines.zip"));
    give(&common, &ines, &file).await.unwrap_or_else(|t| panic!("{t}"));
    let mut zip = zip::ZipArchive::new(std::fs::File::open(&file).unwrap()).unwrap();
    let data: serde_json::Value = serde_json::from_reader(zip.by_name("data.json").unwrap()).unwrap();
    assert_eq!(data["tables"]["accounts_member"][0]["name"], "Inés");
    assert!(give(&common, &ines, &file).await.is_err(), "no file is overwritten");
    erase(&common, &ines).await.unwrap_or_else(|t| panic!("{t}"));
    let row = db.read().await.unwrap().one(&FIND_LEAVING, (7,)).await.unwrap().unwrap();
    let left = row.leaving_at.unwrap() - Clock::default().now().0;
    assert!((14 * DAY - 600_000..=14 * DAY).contains(&left), "{left}");
    for (number, reason, told) in [("1", WHY, "nobody has the number"), ("123456789", " ", "--reason")] {
        let refused = erase(&common, &Whose { number, reason }).await.err().map(|t| t.0).unwrap_or_default();
        assert!(refused.contains(told), "{refused}");
    }
    let done = db.read().await.unwrap().all(&LIST_DONE, ()).await.unwrap();
    let acts: Vec<(&str, bool)> = done.iter().map(|row| (row.act.as_str(), row.actor.is_none())).collect();
    assert_eq!(acts, [("data_given_on_request", true), ("leaving_on_request", true)]);
    assert!(done.iter().all(|row| row.details.as_deref().unwrap().contains(WHY)));
}

#[tokio::test]
async fn what_a_page_would_make_wait_the_operator_waits_for_too() {
    let temp = tempfile::tempdir().unwrap();
    let (common, db) = member(temp.path()).await;
    let owns = "insert into directory_representative (id, organisation, member, role, focal, starts_at) values (1, 5, 7, 'owner', 0, 1)";
    script(&db, owns).await.unwrap();
    let ines = Whose { number: "123456789", reason: WHY };
    let refused = erase(&common, &ines).await.err().map(|t| t.0).unwrap_or_default();
    assert!(refused.contains("last owner"), "{refused}");
    let changed = "insert into accounts_change (id, member, old, new, browser, asked_at, confirmed_at, undo_until)
        values (1, 7, 'a@example.org', 'b@example.org', x'01', 1, 1, 9000000000000)";
    script(&db, changed).await.unwrap();
    let file = temp.path().join("ines.zip");
    let refused = give(&common, &ines, &file).await.err().map(|t| t.0).unwrap_or_default();
    assert!(refused.contains("e-mail address") && !file.exists(), "{refused}");
}

#[tokio::test]
async fn an_operator_signs_out_and_suspends_but_not_the_last_administrator() {
    let temp = tempfile::tempdir().unwrap();
    let (common, db) = member(temp.path()).await;
    let ines = Whose { number: "123456789", reason: WHY };
    end_access(&common, &ines, Access::Sessions).await.unwrap_or_else(|t| panic!("{t}"));
    assert_eq!(db.read().await.unwrap().one(&FIND_LEFT, ()).await.unwrap().unwrap().sessions, 0);
    let right = "insert into accounts_right (id, member, role, scope_kind, scope, reason, granted_at, starts_at)
        values (1, 7, 'administrator', 'site', '', 'first', 1, 1)";
    script(&db, right).await.unwrap();
    let refused = end_access(&common, &ines, Access::Suspended).await.err().map(|t| t.0).unwrap_or_default();
    assert!(refused.contains("last administrator"), "{refused}");
    script(&db, "delete from accounts_right").await.unwrap();
    end_access(&common, &ines, Access::Suspended).await.unwrap_or_else(|t| panic!("{t}"));
    assert!(db.read().await.unwrap().one(&FIND_LEAVING, (7,)).await.unwrap().unwrap().suspended_at.is_some());
}

#[tokio::test]
async fn a_letter_tells_what_was_asked_for_on_paper() {
    let site = site().await;
    site.member("Inés Ejemplo", "ines@example.org").await;
    let number = site.number("ines@example.org").await;
    let (named, _) =
        crate::desk::access::by_number(&mut site.app.read().await.unwrap(), number, T0).await.unwrap().unwrap();
    let named = crate::leaving::on_request::Whose { member: named.member, actor: named.actor };
    let mut tx = site.app.db.begin().await.unwrap();
    assert_eq!(crate::leaving::on_request::leave(&mut tx, named, WHY, T0).await.unwrap(), None);
    tx.commit().await.unwrap();
    let letter = told(&site).await;
    assert!(letter.starts_with("Your account will be erased") && letter.contains(WHY), "{letter}");
    let from = crate::leaving::given::Source {
        db: &site.app.db,
        site: "http://m4d.test",
        words: site.app.words(m4d_rules::language::Language::En),
    };
    let mut file = Vec::new();
    assert_eq!(crate::leaving::on_request::give(&from, named, (WHY, &mut file), T0).await.unwrap(), None);
    assert!(file.starts_with(b"PK"));
    let letter = told(&site).await;
    assert!(letter.starts_with("Your data was given out") && letter.contains(WHY), "{letter}");
}

async fn told(site: &TestSite) -> String {
    site.settle().await;
    site.letters("ines@example.org").pop().unwrap()
}

#[tokio::test]
async fn check_names_a_backup_that_has_outlived_its_time() {
    let temp = tempfile::tempdir().unwrap();
    let common = common(&temp.path().join("data"));
    opened(&common).await.close().await;
    let now = Clock::default().now().0;
    for (name, days) in [("young.zip", 34), ("old.zip", 36)] {
        let file = std::fs::File::create(temp.path().join("data").join(name)).unwrap();
        let mut zip = zip::ZipWriter::new(file);
        zip.start_file("manifest.json", zip::write::SimpleFileOptions::default()).unwrap();
        write!(zip, "{{\"at\": {}}}", now - days * DAY).unwrap();
        zip.finish().unwrap();
    }
    assert_eq!(super::check::outlived(&temp.path().join("data"), Moment(now)), ["old.zip"]);
    assert!(check(&common).await.is_err());
    std::fs::remove_file(temp.path().join("data/old.zip")).unwrap();
    check(&common).await.unwrap_or_else(|t| panic!("{t}"));
}
