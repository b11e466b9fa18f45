//! The staff stops a takeover in its time: by an objection, by suspending who began it; and whoever agreed on a change does
//! not decide what is said against it.

use super::tests_world::{MAILBOX, OLGA, World, part_of, people, speakers};
use crate::leaving::export_store::LIST_MOVED;
use crate::test::Browser;
use m4d_kit::db::Ask as _;
use m4d_kit::sql;
use m4d_rules::rights::{Role, Scope};

const NORA: &str = "nora@example.org";
const SARA: &str = "sara@example.org";
const HERE: &str = "officer@example.org";

sql!(/// Somebody is suspended, and nothing else was done.
SUSPEND_ONLY(member: i64, now: i64) = "update accounts_member set suspended_at = $2 where id = $1");
sql!(/// The rights of somebody end.
END_RIGHTS(member: i64, now: i64) = "update accounts_right set ended_at = $2 where member = $1");

fn pair(name: &str, part: &str) -> (String, String) {
    (name.to_owned(), part.to_owned())
}

/// Asks to remove an owner; the change's page at the desk.
async fn remove(world: &World, by: &mut Browser<'_>, name: &str) -> String {
    let part = part_of(&by.get(&people(world.body)).await, name);
    by.get(&part).await;
    let got = by.post(&format!("{part}/ending"), &[("ending", "the council says so")]).await;
    assert!(got.location().starts_with("/en/my/changes/"), "{}", got.text());
    got.location().replace("/my/", "/desk/")
}

fn both() -> [(String, String); 2] {
    [pair("Nora", "Owner"), pair("Olga", "Owner")]
}

#[tokio::test]
async fn an_officer_stops_a_takeover_and_then_somebody_decides() {
    let world = World::new(true).await;
    let mut olga = world.speaker("Olga", OLGA, "owner").await;
    let mut nora = world.speaker("Nora", NORA, "owner").await;
    let change = remove(&world, &mut olga, "Nora").await;
    let mut elsewhere = world.officer("sn@example.org", "SN").await;
    elsewhere.get("/en/my").await;
    let reason = [("objection", "The election is contested")];
    assert_eq!(elsewhere.post(&format!("{change}/objection"), &reason).await.status, 404);
    let mut officer = world.officer(HERE, "CR").await;
    assert!(officer.get(&change).await.text().contains("name=\"objection\""));
    assert_eq!(officer.post(&format!("{change}/objection"), &[("objection", " ")]).await.status, 422);
    assert_eq!(officer.post(&format!("{change}/objection"), &reason).await.location(), change);
    world.site.settle().await;
    for address in [OLGA, NORA, MAILBOX] {
        let letter = world.site.letters(address).pop().unwrap();
        assert!(letter.contains("The staff of the site stopped a change"), "{letter}");
    }
    world.day(3, 0);
    world.site.settle().await;
    assert_eq!(speakers(&nora.get(&people(world.body)).await), both());
    world.back(&mut officer, HERE).await;
    assert!(officer.get(&change).await.text().contains("name=\"decision\""));
}

#[tokio::test]
async fn who_is_suspended_takes_nothing_over() {
    let world = World::new(true).await;
    let mut olga = world.speaker("Olga", OLGA, "owner").await;
    let mut nora = world.speaker("Nora", NORA, "owner").await;
    let change = remove(&world, &mut olga, "Nora").await;
    let link = world.invited(&mut olga, "friend@example.org", "representative").await;
    let mut friend = world.site.member("A friend", "friend@example.org").await;
    assert_eq!(friend.get(&link).await.status, 200);
    let mut gil = world.site.staff("Gil", Role::Moderator, Scope::SITE).await;
    let page = format!("/en/desk/members/{}/suspension", world.number(OLGA).await);
    assert_eq!(gil.fill(&page, &[("reason", "Threats against others")]).await.status, 303);
    assert!(!friend.get(&link).await.text().contains("value=\"accept\""), "the invitation went with who wrote it");
    let seen = nora.get(&change.replace("/desk/", "/my/")).await.text();
    assert!(seen.contains("The staff of the site stopped it") && !seen.contains("Threats"), "{seen}");
    world.day(3, 0);
    world.site.settle().await;
    assert!(world.site.letters(NORA).pop().unwrap().contains("The staff of the site stopped a change"));
    assert_eq!(speakers(&nora.get(&people(world.body)).await), both());
    let mut officer = world.officer(HERE, "CR").await;
    let decision = [("decision", "accept"), ("reason", "the council confirmed it")];
    officer.get(&change).await;
    assert_eq!(officer.post(&format!("{change}/decision"), &decision).await.location(), change);
    assert_eq!(
        nora.get(&people(world.body)).await.status,
        303,
        "an officer may still let it happen: she is signed out"
    );
}

#[tokio::test]
async fn time_alone_carries_nothing_out_for_who_is_suspended() {
    let world = World::new(true).await;
    let mut olga = world.speaker("Olga", OLGA, "owner").await;
    let mut nora = world.speaker("Nora", NORA, "owner").await;
    remove(&world, &mut olga, "Nora").await;
    let member = world.id(OLGA).await;
    let mut tx = world.site.app.db.begin().await.unwrap();
    tx.run(&SUSPEND_ONLY, (member, world.site.app.now().0)).await.unwrap();
    tx.commit().await.unwrap();
    world.day(3, 0);
    world.site.settle().await;
    assert_eq!(speakers(&nora.get(&people(world.body)).await), both());
}

/// A rescue that two officers agreed on; its page.
async fn rescued<'a>(world: &'a World) -> (String, Browser<'a>, Browser<'a>, Browser<'a>) {
    let rita = world.speaker("Rita", "rita@example.org", "representative").await;
    let (mut one, mut two) = (world.officer(HERE, "CR").await, world.officer("second@example.org", "CR").await);
    let rescue = format!("/en/desk/organisations/{}/rescue", world.body);
    let number = world.number("rita@example.org").await;
    let at = one.fill(&rescue, &[("number", &number), ("reason", "nobody is left")]).await.location().to_owned();
    two.get(&at).await;
    assert_eq!(two.post(&format!("{at}/second"), &[]).await.location(), at);
    (at, rita, one, two)
}

#[tokio::test]
async fn who_agreed_on_a_rescue_does_not_decide_the_objection_against_it() {
    let world = World::new(true).await;
    let (at, mut rita, mut one, mut two) = rescued(&world).await;
    let mine = at.replace("/desk/", "/my/");
    rita.get(&mine).await;
    assert_eq!(rita.post(&format!("{mine}/objection"), &[("objection", "I do not want it")]).await.location(), mine);
    let decision = [("decision", "accept"), ("reason", "she has to")];
    for first in [&mut one, &mut two] {
        assert!(!first.get(&at).await.text().contains("name=\"decision\""));
        first.get("/en/my").await;
        assert_eq!(first.post(&format!("{at}/decision"), &decision).await.status, 404);
    }
    let mut third = world.officer("third@example.org", "CR").await;
    third.get(&at).await;
    assert_eq!(third.post(&format!("{at}/decision"), &decision).await.location(), at);
    assert_eq!(speakers(&rita.get(&people(world.body)).await), [pair("Rita", "Owner")]);
}

#[tokio::test]
async fn a_rescue_is_void_when_an_officer_lost_the_right() {
    let world = World::new(true).await;
    let (_, mut rita, ..) = rescued(&world).await;
    let member = world.id("second@example.org").await;
    let mut tx = world.site.app.db.begin().await.unwrap();
    tx.run(&END_RIGHTS, (member, world.site.app.now().0)).await.unwrap();
    tx.commit().await.unwrap();
    world.day(3, 0);
    world.site.settle().await;
    assert_eq!(speakers(&rita.get(&people(world.body)).await), [pair("Rita", "Representative")]);
}

#[tokio::test]
async fn no_answer_tells_whether_the_one_who_was_replaced_owns_the_body() {
    let world = World::new(true).await;
    world.speaker("Olga", OLGA, "owner").await;
    world.speaker("Nora", NORA, "owner").await;
    let mut sara = world.site.member("Sara", SARA).await;
    let mut tom = world.site.member("Tom", "tom@example.org").await;
    let at = "/en/organisations/upala/succession";
    for (browser, whom) in [(&mut sara, "Olga"), (&mut tom, "Zelda")] {
        let got = browser.fill(at, &[("whom", whom), ("reason", "Decree 12")]).await;
        assert!(got.location().starts_with("/en/my/changes/"), "{}", got.text());
        for again in ["Olga", "Nora", "Zelda"] {
            let got = browser.fill(at, &[("whom", again), ("reason", "Decree 12")]).await;
            assert_eq!((got.status.as_u16(), got.text().contains("You have said so already")), (422, true), "{again}");
        }
    }
    world.site.settle().await;
    let mut db = world.site.app.read().await.unwrap();
    let (member, olga) = (world.id(SARA).await, world.id(OLGA).await);
    let hers = db.all(&LIST_MOVED, (member,)).await.unwrap();
    assert_eq!(hers.iter().map(|row| (row.member, row.by_member)).collect::<Vec<_>>(), [(None, Some(member))]);
    let about = db.all(&LIST_MOVED, (olga,)).await.unwrap();
    assert_eq!(about.iter().map(|row| (row.member, row.by_member)).collect::<Vec<_>>(), [(Some(olga), None)]);
}

#[tokio::test]
async fn changing_ones_own_part_is_no_cannon() {
    let world = World::new(true).await;
    let mut olga = world.speaker("Olga", OLGA, "owner").await;
    let mut part = part_of(&olga.get(&people(world.body)).await, "Olga");
    for unit in ["a", "b", "c", "d", "e"] {
        olga.get(&part).await;
        let got = olga.post(&part, &[("unit", unit)]).await;
        assert_eq!(got.status, 303, "{}", got.text());
        part = got.location().split('?').next().unwrap().to_owned();
    }
    olga.get(&part).await;
    assert_eq!(olga.post(&part, &[("unit", "f")]).await.status, 429, "five letters a day");
}
