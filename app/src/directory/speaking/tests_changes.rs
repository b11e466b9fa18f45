//! Changes of power: removing, succeeding, rescuing; objections, officers, two at once.

use super::tests_world::{MAILBOX, OLGA, World, part_of, people, speakers};
use crate::test::Browser;

const NORA: &str = "nora@example.org";
const SARA: &str = "sara@example.org";
const HERE: &str = "officer@example.org";

fn pair(name: &str, part: &str) -> (String, String) {
    (name.to_owned(), part.to_owned())
}

/// Asks to remove an owner; the change's page.
async fn remove(world: &World, by: &mut Browser<'_>, name: &str) -> String {
    let part = part_of(&by.get(&people(world.body)).await, name);
    by.get(&part).await;
    let got = by.post(&format!("{part}/ending"), &[("ending", "the council says so")]).await;
    assert!(got.location().starts_with("/en/my/changes/"), "{}", got.text());
    got.location().to_owned()
}

/// Says "I replaced Olga"; the change's page.
async fn succeed(by: &mut Browser<'_>) -> String {
    let fields = [("whom", "Olga"), ("reason", "Decree 12 of this year")];
    let got = by.fill("/en/organisations/upala/succession", &fields).await;
    assert!(got.location().starts_with("/en/my/changes/"), "{}", got.text());
    got.location().to_owned()
}

fn desk(change: &str) -> String {
    change.replace("/my/", "/desk/")
}

#[tokio::test]
async fn an_owner_is_removed_after_72_hours_unless_somebody_objects() {
    let world = World::new(true).await;
    let mut olga = world.speaker("Olga", OLGA, "owner").await;
    let mut nora = world.speaker("Nora", NORA, "owner").await;
    let first = remove(&world, &mut olga, "Nora").await;
    world.site.settle().await;
    assert!(world.site.letters(NORA).pop().unwrap().contains("Olga asks to remove Nora as an owner"));
    assert!(world.site.letters(MAILBOX).pop().unwrap().contains("Olga asks to remove Nora as an owner"));
    assert_eq!(nora.get(&first).await.status, 200);
    let objection = format!("{first}/objection");
    assert_eq!(nora.post(&objection, &[("objection", " ")]).await.status, 422, "an objection has a reason");
    assert_eq!(nora.post(&objection, &[("objection", "I am still in office")]).await.location(), first);
    world.day(3, 0);
    world.site.settle().await;
    assert!(world.site.letters(OLGA).pop().unwrap().contains("Somebody concerned objected"));
    assert_eq!(speakers(&nora.get(&people(world.body)).await), [pair("Nora", "Owner"), pair("Olga", "Owner")]);

    let mut officer = world.officer(HERE, "CR").await;
    officer.get(&desk(&first)).await;
    let decided =
        officer.post(&format!("{}/decision", desk(&first)), &[("decision", "refuse"), ("reason", "she is")]).await;
    assert_eq!(decided.location(), desk(&first));
    world.site.settle().await;
    assert!(world.site.letters(NORA).pop().unwrap().contains("was refused"));

    // Asked again, and nobody objects; meanwhile Nora asks the same of Olga. Two who remove each other leave one owner.
    olga.sign_in(OLGA).await;
    nora.sign_in(NORA).await;
    let again = remove(&world, &mut olga, "Nora").await;
    world.day(3, 60_000);
    let other = remove(&world, &mut nora, "Olga").await;
    world.day(6, 60_000);
    world.site.settle().await;
    assert_eq!(speakers(&olga.get(&people(world.body)).await), [pair("Olga", "Owner")]);
    assert!(olga.get(&again).await.text().contains("It took effect"));
    assert!(olga.get(&other).await.text().contains("It could not take effect any more"));
}

#[tokio::test]
async fn only_an_owner_who_has_just_signed_in_moves_power() {
    let world = World::new(true).await;
    let mut olga = world.speaker("Olga", OLGA, "owner").await;
    world.speaker("Nora", NORA, "representative").await;
    let part = part_of(&olga.get(&people(world.body)).await, "Nora");
    olga.get(&part).await;
    world.day(0, 11 * 60_000);
    let sent = olga.post(&format!("{part}/owning"), &[("owning", "we are two")]).await;
    assert_eq!((sent.status.as_u16(), sent.location()), (303, "/en/session"));
    olga.sign_in(OLGA).await;
    olga.get(&part).await;
    let asked = olga.post(&format!("{part}/owning"), &[("owning", "we are two")]).await;
    assert!(asked.location().starts_with("/en/my/changes/"));
    let again = olga.post(&format!("{part}/owning"), &[("owning", "we are two")]).await;
    assert_eq!(again.location(), people(world.body), "asked once");
    world.day(4, 0);
    world.site.settle().await;
    assert_eq!(speakers(&olga.get(&people(world.body)).await), [pair("Nora", "Owner"), pair("Olga", "Owner")]);
}

#[tokio::test]
async fn who_replaced_an_owner_waits_fourteen_days_and_then_for_an_officer() {
    let world = World::new(true).await;
    let mut olga = world.speaker("Olga", OLGA, "owner").await;
    let mut nora = world.speaker("Nora", NORA, "representative").await;
    let mut sara = world.site.member("Sara", SARA).await;
    let change = succeed(&mut sara).await;
    let own = sara.get(&change).await.text();
    assert_eq!(own.matches("Olga").count(), 1, "only what she typed herself");
    world.site.settle().await;
    for address in [OLGA, NORA, MAILBOX] {
        let letter = world.site.letters(address).pop().unwrap();
        assert!(letter.contains("Sara says that they replaced an owner of Municipality of Upala"), "{letter}");
        assert!(letter.contains("Instead of: Olga. Decree 12 of this year"), "{letter}");
        assert_eq!(letter.contains("/my/changes/"), address != MAILBOX, "{letter}");
    }
    let mut officer = world.officer(HERE, "CR").await;
    let decision = [("decision", "accept"), ("reason", "seen the decree")];
    assert!(!officer.get(&desk(&change)).await.text().contains("name=\"decision\""), "nothing to decide yet");
    officer.get("/en/my").await;
    let early = officer.post(&format!("{}/decision", desk(&change)), &decision).await;
    assert_eq!(early.location(), desk(&change));
    assert_eq!(sara.get(&people(world.body)).await.status, 404, "not before fourteen days");

    world.day(14, 0);
    world.site.settle().await;
    assert_eq!(sara.get(&people(world.body)).await.status, 404, "time alone gives nothing");
    assert!(!nora.get(&change).await.text().contains("name=\"objection\""), "too late to object");
    nora.get("/en/my").await;
    assert_eq!(nora.post(&format!("{change}/objection"), &[("objection", "no")]).await.location(), change);
    world.back(&mut officer, HERE).await;
    officer.get(&desk(&change)).await;
    assert_eq!(officer.post(&format!("{}/decision", desk(&change)), &[("decision", "accept")]).await.status, 422);
    assert_eq!(officer.post(&format!("{}/decision", desk(&change)), &decision).await.location(), desk(&change));
    let now = speakers(&sara.get(&people(world.body)).await);
    assert_eq!(now, [pair("Sara", "Owner"), pair("Nora", "Representative")]);
    assert_eq!(olga.get(&people(world.body)).await.location(), "/en/session");
    world.site.settle().await;
    assert!(world.site.letters(OLGA).pop().unwrap().contains("took effect"));
}

#[tokio::test]
async fn an_objection_brings_a_succession_before_the_officer_at_once() {
    let world = World::new(true).await;
    let mut olga = world.speaker("Olga", OLGA, "owner").await;
    let mut sara = world.site.member("Sara", SARA).await;
    let change = succeed(&mut sara).await;
    olga.get(&change).await;
    assert_eq!(olga.post(&format!("{change}/objection"), &[("objection", "I am here")]).await.location(), change);
    let mut officer = world.officer(HERE, "CR").await;
    let list = officer.get("/en/desk/changes").await.text();
    assert!(list.contains("Succession") && list.contains("It waits for the decision"), "{list}");
    officer.get(&desk(&change)).await;
    officer
        .post(&format!("{}/decision", desk(&change)), &[("decision", "refuse"), ("reason", "she is in office")])
        .await;
    assert_eq!(speakers(&olga.get(&people(world.body)).await), [pair("Olga", "Owner")]);
    let end = sara.get(&change).await.text();
    assert!(end.contains("It was refused") && end.contains("she is in office"), "{end}");
    world.day(15, 0);
    world.site.settle().await;
    assert_eq!(sara.get(&people(world.body)).await.status, 404);
}

#[tokio::test]
async fn of_two_who_say_that_they_replaced_the_same_owner_one_is_granted_and_the_other_refused() {
    let world = World::new(true).await;
    world.speaker("Olga", OLGA, "owner").await;
    let mut sara = world.site.member("Sara", SARA).await;
    let mut tom = world.site.member("Tom", "tom@example.org").await;
    let (first, second) = (succeed(&mut sara).await, succeed(&mut tom).await);
    let twice = sara.fill("/en/organisations/upala/succession", &[("whom", "Olga"), ("reason", "again")]).await;
    assert_eq!(twice.status, 422);
    world.day(14, 0);
    let mut officer = world.officer(HERE, "CR").await;
    assert_eq!(officer.get("/en/desk/changes").await.text().matches("/desk/changes/").count(), 2);
    officer.get(&desk(&second)).await;
    officer.post(&format!("{}/decision", desk(&second)), &[("decision", "accept"), ("reason", "the gazette")]).await;
    assert_eq!(speakers(&tom.get(&people(world.body)).await), [pair("Tom", "Owner")]);
    assert!(sara.get(&first).await.text().contains("It was refused"));
    assert_eq!(sara.get(&people(world.body)).await.status, 404);
}

#[tokio::test]
async fn nobody_sees_at_the_desk_what_is_not_theirs_to_decide() {
    let world = World::new(true).await;
    world.speaker("Olga", OLGA, "owner").await;
    let mut sara = world.site.member("Sara", SARA).await;
    let change = succeed(&mut sara).await;
    world.day(14, 0);
    let mut elsewhere = world.officer("sn@example.org", "SN").await;
    let mut theirs = world.officer("theirs@example.org", "CR").await;
    world.part("theirs@example.org", "editor", None).await;
    let decision = [("decision", "accept"), ("reason", "why not")];
    let made_up = format!("{}1", desk(&change));
    let mut rosa = world.site.member("Rosa", "rosa@example.org").await;
    for other in [&mut elsewhere, &mut theirs, &mut rosa] {
        let (real, none) = (other.get(&desk(&change)).await, other.get(&made_up).await);
        assert_eq!((real.status.as_u16(), real.text()), (404, none.text()));
        other.get("/en/my").await;
        assert_eq!(other.post(&format!("{}/decision", desk(&change)), &decision).await.status, 404);
        assert_eq!(other.get("/en/my").await.status, 200);
    }
    assert!(!elsewhere.get("/en/desk/changes").await.text().contains("Succession"));
    assert_eq!(rosa.get("/en/desk/changes").await.status, 404);
    assert_eq!(rosa.get(&change).await.status, 404);
    assert_eq!(sara.get(&people(world.body)).await.status, 404);
    // An unverified body is not there for strangers, so nobody replaces anybody in it.
    let hidden = World::new(false).await;
    let mut stranger = hidden.site.member("Sara", SARA).await;
    assert_eq!(stranger.get("/en/organisations/upala/succession").await.status, 404);
}

#[tokio::test]
async fn two_officers_rescue_a_body_that_nobody_owns() {
    let world = World::new(true).await;
    let mut rita = world.speaker("Rita", "rita@example.org", "representative").await;
    let mut one = world.officer(HERE, "CR").await;
    let mut two = world.officer("second@example.org", "CR").await;
    let rescue = format!("/en/desk/organisations/{}/rescue", world.body);
    let number = world.number("rita@example.org").await;
    let proposed = one.fill(&rescue, &[("number", &number), ("reason", "nobody is left")]).await;
    assert!(proposed.location().starts_with("/en/desk/changes/"), "{}", proposed.text());
    let at = proposed.location().to_owned();
    one.get(&at).await;
    one.get("/en/my").await;
    assert_eq!(one.post(&format!("{at}/second"), &[]).await.status, 404, "nobody agrees with themselves");
    two.get(&at).await;
    world.day(3, 0);
    world.site.settle().await;
    assert_eq!(speakers(&rita.get(&people(world.body)).await), [pair("Rita", "Representative")]);
    world.back(&mut two, "second@example.org").await;
    two.get(&at).await;
    assert_eq!(two.post(&format!("{at}/second"), &[]).await.location(), at);
    world.site.settle().await;
    assert!(world.site.letters("rita@example.org").pop().unwrap().contains("Two officers propose Rita"));
    world.day(6, 0);
    world.site.settle().await;
    assert_eq!(speakers(&rita.get(&people(world.body)).await), [pair("Rita", "Owner")]);
}
