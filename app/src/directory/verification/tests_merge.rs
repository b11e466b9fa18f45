//! Merges: history is united, rights are not; nothing happens against an objection, and all of it can be undone.

use super::tests::{held, led_on, officer, organisation, refused, step};
use crate::directory::own_store::ADD_REPRESENTATIVE;
use crate::test::{Browser, Got, T0, TestSite, site, staff_address};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::Ask as _;
use m4d_kit::sql;
use m4d_rules::spans::HOUR;

const INES: &str = "ines@example.org";
const NORA: &str = "nora@example.org";
const REASON: &str = "Both are the same town hall.";

sql!(/// Where an organisation went.
FIND_INTO(id: i64) -> IntoRow { merged_into: Option<i64>, slug: String } =
    "select merged_into, slug from directory_organisation where id = $1");
sql!(/// An owner leaves.
END_OWNER(organisation: i64, now: i64) =
    "update directory_representative set ended_at = $2, end_reason = 'left' where organisation = $1 and ended_at is null");
sql!(/// Gives an organisation a mailbox.
SET_MAILBOX(id: i64, mailbox: String) = "update directory_organisation set mailbox = $2 where id = $1");
sql!(/// The rights of somebody end.
END_RIGHTS(member: i64, now: i64) = "update accounts_right set ended_at = $2 where member = $1");
sql!(/// Who speaks for an organisation.
LIST_SPEAKERS(organisation: i64) -> SpeakerOf { member: i64 } =
    "select member from directory_representative where organisation = $1 and ended_at is null order by member");

async fn into(site: &TestSite, id: i64) -> Option<i64> {
    site.app.read().await.unwrap().one(&FIND_INTO, (id,)).await.unwrap().unwrap().merged_into
}

async fn speakers(site: &TestSite, id: i64) -> Vec<i64> {
    let rows = site.app.read().await.unwrap().all(&LIST_SPEAKERS, (id,)).await.unwrap();
    rows.into_iter().map(|row| row.member).collect()
}

async fn ask(browser: &mut Browser<'_>, id: i64, other: i64) -> Got {
    let other = other.to_string();
    let fields = [("act", "ask"), ("other", other.as_str()), ("reason", REASON)];
    browser.fill(&format!("/en/my/organisations/{id}/merge"), &fields).await
}

/// Answers, at a page with answers to choose from.
async fn answer(browser: &mut Browser<'_>, at: &str, act: &str) -> Got {
    let page = browser.get(at).await.text();
    let value = page.split("value=\"").find(|rest| rest.starts_with(&format!("{act}.")));
    let value = value.map_or("", |rest| rest.split('"').next().unwrap());
    browser.post(at, &[("act", "answer"), ("answer", value), ("reason", REASON)]).await
}

/// Two organisations with an owner each, the second one verified.
async fn two(site: &TestSite) -> (Browser<'_>, Browser<'_>, i64, i64) {
    let (ines, nora) = (site.member("Inés Ejemplo", INES).await, site.member("Nora Ejemplo", NORA).await);
    let a = organisation(site, "Alcaldía A", "CR", site.id(INES).await, None).await;
    let b = organisation(site, "Alcaldía B", "CR", site.id(NORA).await, None).await;
    step(site, b, "verified", "document", None).await;
    (ines, nora, a, b)
}

#[tokio::test]
async fn a_merge_gives_nobody_a_part_in_the_other_and_can_be_undone() {
    let site = site().await;
    let (mut ines, _nora, a, b) = two(&site).await;
    step(&site, a, "verified", "register", None).await;
    let (at_a, at_b) = (format!("/en/my/organisations/{a}/merge"), format!("/en/my/organisations/{b}/merge"));
    refused(&ask(&mut ines, a, 1).await, "No other organisation has this address or number");
    refused(&ask(&mut ines, a, a).await, "No other organisation has this address or number");
    led_on(&ask(&mut ines, a, b).await);
    site.settle().await;
    assert!(site.letters(NORA).pop().unwrap().starts_with("Alcaldía A wants to merge with yours"));
    site.at(Moment(T0.0 + 200 * HOUR));
    site.settle().await;
    assert_eq!(into(&site, a).await, None, "nothing happens without the other's owner");
    let mut nora = site.browser();
    nora.sign_in(NORA).await;
    led_on(&answer(&mut nora, &at_b, "agree").await);
    site.at(Moment(T0.0 + 271 * HOUR));
    site.settle().await;
    assert_eq!(into(&site, a).await, None, "72 hours to object");
    site.at(Moment(T0.0 + 272 * HOUR));
    site.settle().await;
    assert_eq!(into(&site, a).await, Some(b));
    assert_eq!(speakers(&site, b).await, [site.id(NORA).await], "rights are not united");
    assert_eq!((speakers(&site, a).await, held(&site, a).await), (vec![], vec![]));
    for id in [a, b] {
        assert_eq!(ines.get(&format!("/en/my/organisations/{id}/verification")).await.status, 404);
    }
    assert!(site.letters(INES).pop().unwrap().starts_with("Alcaldía A went into Alcaldía B"));
    let moved = site.get(&format!("/en/organisations/{a}")).await;
    assert_eq!(moved.location(), format!("/en/organisations/{b}"), "its name in addresses leads on");
    site.followed().await;
    ines = site.browser();
    ines.sign_in(INES).await;
    led_on(&answer(&mut ines, &at_a, "undo").await);
    assert_eq!(into(&site, a).await, Some(b), "one alone undoes nothing");
    refused(&answer(&mut ines, &at_a, "undo").await, "Choose an answer");
    let mut officer = officer(&site, "Olga Oficial", "CR").await;
    refused(&answer(&mut officer, &format!("/en/desk/organisations/{b}/merge"), "undo").await, "Choose an answer");
    site.settle().await;
    assert!(site.letters(NORA).pop().unwrap().starts_with("Shall a merge be undone?"));
    nora = site.browser();
    nora.sign_in(NORA).await;
    led_on(&answer(&mut nora, &at_b, "undo").await);
    site.followed().await;
    assert_eq!(into(&site, a).await, None);
    assert_eq!(speakers(&site, a).await, [site.id(INES).await]);
    assert_eq!(held(&site, a).await, ["claimed own_word", "verified register"]);
    assert_eq!(ines.get(&format!("/en/my/organisations/{a}/verification")).await.status, 200);
}

#[tokio::test]
async fn a_merge_cannot_be_undone_after_72_hours() {
    let site = site().await;
    let (mut ines, mut nora, a, b) = two(&site).await;
    led_on(&ask(&mut ines, a, b).await);
    led_on(&answer(&mut nora, &format!("/en/my/organisations/{b}/merge"), "agree").await);
    site.at(Moment(T0.0 + 72 * HOUR));
    site.settle().await;
    site.at(Moment(T0.0 + 144 * HOUR));
    ines = site.browser();
    ines.sign_in(INES).await;
    let page = ines.get(&format!("/en/my/organisations/{a}/merge")).await;
    assert_eq!((page.status.as_u16(), page.text().contains("undo.")), (200, false));
    assert_eq!(into(&site, a).await, Some(b));
}

#[tokio::test]
async fn a_merge_whose_owner_left_is_void_and_an_objection_leaves_it_to_an_officer() {
    let site = site().await;
    let (mut ines, mut nora, a, b) = two(&site).await;
    let (at_a, at_b) = (format!("/en/my/organisations/{a}/merge"), format!("/en/my/organisations/{b}/merge"));
    led_on(&ask(&mut ines, a, b).await);
    refused(&answer(&mut ines, &at_a, "agree").await, "Choose an answer");
    led_on(&answer(&mut nora, &at_b, "agree").await);
    led_on(&answer(&mut nora, &at_b, "object").await);
    site.at(Moment(T0.0 + 73 * HOUR));
    site.settle().await;
    assert_eq!(into(&site, a).await, None, "an objection stops it");
    let mut tx = site.app.db.begin().await.unwrap();
    tx.run(&END_OWNER, (a, site.app.now().0)).await.unwrap();
    tx.commit().await.unwrap();
    let mut officer = officer(&site, "Olga Oficial", "CR").await;
    led_on(&answer(&mut officer, &format!("/en/desk/organisations/{a}/merge"), "grant").await);
    assert_eq!(into(&site, a).await, None, "who asked owns it no more");
}

#[tokio::test]
async fn two_officers_may_agree_and_one_alone_may_not() {
    let site = site().await;
    let (_ines, _nora, a, b) = two(&site).await;
    let mut olga = officer(&site, "Olga Oficial", "CR").await;
    let mut hugo = officer(&site, "Hugo Oficial", "CR").await;
    let at = format!("/en/desk/organisations/{a}/merge");
    let other = b.to_string();
    led_on(&olga.fill(&at, &[("act", "ask"), ("other", other.as_str()), ("reason", REASON)]).await);
    refused(&answer(&mut olga, &at, "agree").await, "Choose an answer");
    led_on(&answer(&mut hugo, &at, "agree").await);
    site.settle().await;
    assert!(site.letters(INES).pop().unwrap().starts_with("Alcaldía A goes into Alcaldía B"));
    site.at(Moment(T0.0 + 72 * HOUR));
    site.settle().await;
    assert_eq!(into(&site, a).await, Some(b));
    assert_eq!(speakers(&site, b).await, [site.id(NORA).await]);
    // Two undo it as well; owners do not, since they did not make it.
    let at = format!("/en/desk/organisations/{b}/merge");
    let mut nora = site.browser();
    nora.sign_in(NORA).await;
    refused(&answer(&mut nora, &format!("/en/my/organisations/{b}/merge"), "undo").await, "Choose an answer");
    back(&mut olga, "Olga Oficial").await;
    led_on(&answer(&mut olga, &at, "undo").await);
    refused(&answer(&mut olga, &at, "undo").await, "Choose an answer");
    assert_eq!(into(&site, a).await, Some(b));
    back(&mut hugo, "Hugo Oficial").await;
    assert!(hugo.get("/en/desk/organisations?wait=merges").await.text().contains("Alcaldía B"));
    led_on(&answer(&mut hugo, &at, "undo").await);
    assert_eq!(into(&site, a).await, None);
}

/// An officer signs in again, with both steps.
async fn back(officer: &mut Browser<'_>, name: &str) {
    officer.sign_in(&staff_address(name)).await;
    officer.prove().await;
}

/// A merge that two officers agreed on.
async fn of_the_desk<'a>(site: &'a TestSite, a: i64, b: i64) -> (Browser<'a>, Browser<'a>) {
    let mut olga = officer(site, "Olga Oficial", "CR").await;
    let mut hugo = officer(site, "Hugo Oficial", "CR").await;
    let (at, other) = (format!("/en/desk/organisations/{a}/merge"), b.to_string());
    led_on(&olga.fill(&at, &[("act", "ask"), ("other", other.as_str()), ("reason", REASON)]).await);
    led_on(&answer(&mut hugo, &at, "agree").await);
    (olga, hugo)
}

#[tokio::test]
async fn who_agreed_on_a_merge_does_not_decide_the_objection_against_it() {
    let site = site().await;
    let (mut ines, _nora, a, b) = two(&site).await;
    let (mut olga, mut hugo) = of_the_desk(&site, a, b).await;
    led_on(&answer(&mut ines, &format!("/en/my/organisations/{a}/merge"), "object").await);
    let at = format!("/en/desk/organisations/{a}/merge");
    for first in [&mut olga, &mut hugo] {
        refused(&answer(first, &at, "grant").await, "Choose an answer");
    }
    let mut rosa = officer(&site, "Rosa Oficial", "CR").await;
    led_on(&answer(&mut rosa, &at, "grant").await);
    assert_eq!(into(&site, a).await, Some(b));
}

#[tokio::test]
async fn a_merge_of_the_desk_is_void_when_an_officer_lost_the_right() {
    let site = site().await;
    let (_ines, _nora, a, b) = two(&site).await;
    of_the_desk(&site, a, b).await;
    let mut tx = site.app.db.begin().await.unwrap();
    let hugo = site.id(&staff_address("Hugo Oficial")).await;
    tx.run(&END_RIGHTS, (hugo, site.app.now().0)).await.unwrap();
    tx.commit().await.unwrap();
    site.at(Moment(T0.0 + 72 * HOUR));
    site.settle().await;
    assert_eq!(into(&site, a).await, None);
}

#[tokio::test]
async fn asking_for_merges_is_no_cannon() {
    let site = site().await;
    let (mut ines, mut nora, a, b) = two(&site).await;
    site.member("Rita Ejemplo", "rita@example.org").await;
    let (rita, now) = (site.id("rita@example.org").await, site.app.now().0);
    let mut tx = site.app.db.begin().await.unwrap();
    let part = (random_id().unwrap(), b, rita, "representative".to_owned(), None, 0, None, now, None, None);
    tx.run(&ADD_REPRESENTATIVE, part).await.unwrap();
    tx.run(&SET_MAILBOX, (a, "a@example.net".to_owned())).await.unwrap();
    tx.run(&SET_MAILBOX, (b, "b@example.net".to_owned())).await.unwrap();
    tx.commit().await.unwrap();
    let at = format!("/en/my/organisations/{a}/merge");
    for _ in 0..4 {
        led_on(&ask(&mut ines, a, b).await);
        led_on(&answer(&mut ines, &at, "take_back").await);
    }
    site.settle().await;
    let stopped = |address: &str| site.letters(address).iter().filter(|l| l.starts_with("Alcaldía A stays")).count();
    assert_eq!((stopped(INES), stopped(NORA), stopped("rita@example.org")), (4, 4, 0));
    for mailbox in ["a@example.net", "b@example.net"] {
        assert_eq!(site.letters(mailbox), Vec::<String>::new(), "nothing before the other side agreed");
    }
    led_on(&ask(&mut ines, a, b).await);
    led_on(&answer(&mut nora, &format!("/en/my/organisations/{b}/merge"), "agree").await);
    site.settle().await;
    let copy = site.letters("a@example.net").pop().unwrap();
    assert!(
        !copy.contains("Alcaldía") && !copy.contains(REASON),
        "nothing typed reaches an unconfirmed mailbox: {copy}"
    );
    assert!(site.letters("b@example.net").pop().unwrap().contains("Alcaldía A"));
    led_on(&answer(&mut ines, &at, "take_back").await);
    assert_eq!(ask(&mut ines, a, b).await.status, 429, "five a day");
}
