//! Taking one's data, leaving, coming back in time, and not being let go: as people do it.

use super::store;
use super::waiting::{self, Waits};
use crate::test::{T0, TestSite, site};
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask;
use m4d_kit::sql;
use m4d_rules::accounts::activity::ACTIVE;
use m4d_rules::spans::{DAY, months};
use std::io::{Cursor, Read};

const INES: &str = "ines@example.org";

sql!(/// The id of the member with an address.
FIND_ID(address: String) -> IdRow { member: i64 } = "select member from accounts_address where address = $1");
sql!(/// An organisation.
ADD_BODY(id: i64, slug: String) =
    "insert into directory_organisation (id, slug, nature, country, languages, made_at, acted_at, made_up)
     values ($1, $2, 'local_authority', 'CR', 'es', 0, 0, 0)");
sql!(/// An owner of it.
ADD_OWNER(id: i64, organisation: i64, member: i64) =
    "insert into directory_representative (id, organisation, member, role, focal, starts_at) values ($1, $2, $3, 'owner', 0, 0)");
sql!(/// A change of address.
ADD_CHANGE(id: i64, member: i64, browser: Vec<u8>, now: i64, until: i64) =
    "insert into accounts_change (id, member, old, new, browser, asked_at, confirmed_at, undo_until)
     values ($1, $2, 'old@example.org', 'new@example.org', $3, $4, $4, $5)");

async fn id(site: &TestSite, address: &str) -> Option<i64> {
    site.app.read().await.unwrap().one(&FIND_ID, (address.to_owned(),)).await.unwrap().map(|row| row.member)
}

/// A member's file: what is in `data.json` and in `data.html`.
fn opened(bytes: Vec<u8>) -> (serde_json::Value, String) {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = |name: &str| {
        let mut text = String::new();
        zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    (serde_json::from_str(&text("data.json")).unwrap(), text("data.html"))
}

#[tokio::test]
async fn a_member_takes_everything_and_a_letter_says_so() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    assert_eq!(site.browser().get("/en/my/data").await.location(), "/en/session");
    let got = ines.fill("/en/my/data", &[]).await;
    assert_eq!((got.status.as_u16(), got.headers["content-type"].to_str().unwrap()), (200, "application/zip"));
    assert_eq!(got.headers["cache-control"], "private, no-store");
    let (data, page) = opened(got.bytes);
    assert_eq!(data["tables"]["accounts_member"][0]["name"], "Inés Ejemplo");
    assert_eq!(data["tables"]["accounts_address"][0]["address"], INES);
    let letters = data["tables"]["kit_letter"].as_array().unwrap();
    assert!(letters.len() >= 2 && letters.iter().all(|l| !l.to_string().contains("/session/link/")), "without links");
    assert_eq!(page.matches("Inés Ejemplo").count(), 1);
    assert!(page.starts_with("<!doctype html>") && !page.contains('⟦'), "{page}");
    site.settle().await;
    assert!(site.letters(INES).last().unwrap().starts_with("Your data was given out"));
    let audit = opened(ines.fill("/en/my/data", &[]).await.bytes).0["tables"]["kit_audit_details"].to_string();
    assert!(audit.contains("data_given") && audit.contains("member_joined"), "{audit}");
}

#[tokio::test]
async fn an_old_sign_in_is_not_enough() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    site.at(Moment(T0.0 + 11 * 60_000));
    for address in ["/en/my/data", "/en/my/leaving"] {
        let got = ines.fill(address, &[("said", "remove")]).await;
        assert_eq!((got.status.as_u16(), got.location()), (303, "/en/session"), "{address}");
    }
    assert_eq!(site.app.read().await.unwrap().all(&store::LIST_LEAVING, (i64::MAX, 9)).await.unwrap().len(), 0);
}

#[tokio::test]
async fn who_leaves_can_come_back_for_fourteen_days_and_is_gone_then() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let empty = ines.fill("/en/my/leaving", &[]).await;
    assert_eq!((empty.status.as_u16(), empty.text().matches("class=\"error\"").count()), (422, 1));
    let asked = ines.fill("/en/my/leaving", &[("said", "remove")]).await;
    assert_eq!((asked.status.as_u16(), asked.location()), (303, "/en/my/leaving"));
    assert!(ines.get("/en/my/leaving").await.text().contains("will be erased on"));
    site.settle().await;
    assert!(site.letters(INES).last().unwrap().starts_with("Your account will be erased"));
    assert_eq!(ines.post("/en/my/leaving/undoing", &[]).await.location(), "/en/my");
    site.at(Moment(T0.0 + 15 * DAY));
    site.settle().await;
    assert!(id(&site, INES).await.is_some(), "who stays is there");

    ines.sign_in(INES).await;
    ines.fill("/en/my/leaving", &[("said", "remove")]).await;
    site.at(Moment(T0.0 + 29 * DAY - 1));
    site.settle().await;
    assert!(id(&site, INES).await.is_some(), "not a moment too early");
    site.at(Moment(T0.0 + 29 * DAY + 3_600_000));
    site.settle().await;
    assert_eq!(id(&site, INES).await, None);
    assert_eq!(ines.get("/en/my").await.location(), "/en/session", "the session is gone as well");
    let letters = site.letters(INES);
    assert!(letters.last().unwrap().starts_with("Your account was erased"), "{letters:?}");
}

#[tokio::test]
async fn a_last_owner_hands_over_first_and_a_changed_address_waits() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    site.member("Nora Beispiel", "nora@example.org").await;
    let (ines_id, nora_id) = (id(&site, INES).await.unwrap(), id(&site, "nora@example.org").await.unwrap());
    let mut tx = site.app.db.begin().await.unwrap();
    tx.run(&ADD_BODY, (5, "upala".to_owned())).await.unwrap();
    tx.run(&ADD_OWNER, (1, 5, ines_id)).await.unwrap();
    tx.commit().await.unwrap();
    assert!(ines.get("/en/my/leaving").await.text().contains("You are the last owner"));
    ines.get("/en/my").await;
    let refused = ines.post("/en/my/leaving", &[("said", "keep")]).await;
    assert_eq!((refused.status.as_u16(), refused.text().contains("Hand over:")), (422, true));

    let mut tx = site.app.db.begin().await.unwrap();
    tx.run(&ADD_OWNER, (2, 5, nora_id)).await.unwrap();
    tx.run(&ADD_CHANGE, (3, ines_id, vec![1], T0.0, T0.0 + DAY)).await.unwrap();
    tx.commit().await.unwrap();
    let mut db = site.app.read().await.unwrap();
    assert_eq!(waiting::erasure(&mut db, ines_id, T0).await.unwrap(), Some(Waits::Address));
    assert_eq!(waiting::erasure(&mut db, ines_id, Moment(T0.0 + DAY)).await.unwrap(), None);
    drop(db);
    assert_eq!(ines.fill("/en/my/data", &[]).await.status, 422);
}

#[tokio::test]
async fn silence_asks_every_year_hides_after_thirty_months_and_erases_after_thirty_six() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let subject = |site: &TestSite| site.letters(INES).last().unwrap().lines().next().unwrap().to_owned();
    site.at(Moment(T0.0 + ACTIVE - 1));
    site.settle().await;
    assert_eq!(subject(&site), "You are a member");
    let mut told = Vec::new();
    for after in [months(12), months(24), months(30), months(36)] {
        site.at(Moment(T0.0 + after + 3_600_000));
        // The letter is queued by what is heard, and goes in the next round.
        site.settle().await;
        site.settle().await;
        told.push((subject(&site), id(&site, INES).await.is_some()));
    }
    let expected = [
        ("Are you still there?", true),
        ("Shall we keep your profile?", true),
        ("Nobody sees your profile now", true),
        ("Nobody sees your profile now", false),
    ];
    assert_eq!(told, expected.map(|(subject, there)| (subject.to_owned(), there)));
    assert_eq!(ines.get("/en/my").await.location(), "/en/session");
}

#[tokio::test]
async fn the_figures_count_who_is_seen_and_not_silent() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    let mut hidden = site.browser();
    let fields = [
        ("who", "self"),
        ("name", "Hidden"),
        ("email", "h@example.org"),
        ("reads", "en"),
        ("writes", "en"),
        ("phone", "mine"),
        ("seen", "unseen"),
    ];
    hidden.fill("/en/joining", &fields).await;
    site.settle().await;
    let code = site.code("h@example.org");
    hidden.fill("/en/session/code", &[("code", &code)]).await;
    let counted = async |after: i64| {
        site.at(Moment(T0.0 + after));
        let page = site.get("/en/figures").await.text();
        let cell = |name: &str| {
            let row = page.split_once(&format!("<th scope=\"row\">{name}</th>")).unwrap().1;
            row.split_once("<bdi>").unwrap().1.split_once("</bdi>").unwrap().0.to_owned()
        };
        [cell("Members"), cell("Of these, active")]
    };
    assert_eq!(counted(0).await, ["0", "0"], "as the day began");
    assert_eq!(counted(DAY).await, ["1", "1"], "who is unseen is in no count");
    assert_eq!(counted(months(12) + DAY).await, ["1", "0"]);
    site.settle().await;
    site.settle().await;
    assert_eq!(counted(months(24) + DAY).await, ["1", "0"], "nobody asked yet");
    site.settle().await;
    assert_eq!(counted(months(24) + 2 * DAY).await, ["0", "0"], "silent, though a letter asked");
}

#[tokio::test]
async fn a_letter_that_is_not_there_is_not_blanked() {
    let site = site().await;
    let mut tx = site.app.db.begin().await.unwrap();
    assert_eq!(tx.run(&crate::leaving::store::BLANK_LETTER, (1,)).await.unwrap(), 0);
}
