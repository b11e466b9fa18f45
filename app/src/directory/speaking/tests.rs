//! Inviting, accepting, handing over, leaving, as people do it, and as those do who want what is not theirs.

use super::tests_world::{MAILBOX, OLGA, World, part_of, people, speakers};
use m4d_rules::spans::{DAY, HOUR};

const NORA: &str = "nora@example.org";

#[tokio::test]
async fn a_colleague_is_invited_and_joins_and_takes_over_and_nothing_of_the_leaver_works_any_more() {
    let world = World::new(false).await;
    let mut olga = world.speaker("Olga", OLGA, "owner").await;
    let link = world.invited(&mut olga, NORA, "representative").await;
    let letter = world.site.letters(NORA).pop().unwrap();
    assert!(letter.contains("an organisation of this network") && !letter.contains("Upala"), "{letter}");
    // Nora is no member yet: she looks, joins, comes back, accepts.
    let mut nora = world.site.browser();
    let before = world.power().await;
    for _ in 0..20 {
        let got = nora.get(&link).await;
        assert_eq!((got.status.as_u16(), got.text().contains("Municipality of Upala")), (200, true));
    }
    assert_eq!(world.power().await, before, "looking changes nothing");
    assert_eq!(nora.post(&link, &[("answer", "accept")]).await.location(), "/en/session");
    assert_eq!(nora.join("Nora", NORA).await.location(), link);
    assert_eq!(
        nora.fill(&link, &[("answer", "accept")]).await.location(),
        format!("{}?done=accepted", people(world.body))
    );
    world.site.settle().await;
    assert!(world.site.letters(OLGA).pop().unwrap().contains("Nora accepted an invitation"));
    assert!(world.site.letters(MAILBOX).pop().unwrap().contains("Nora accepted an invitation"));
    let copy = world.site.letters(MAILBOX).pop().unwrap();
    let mut links = copy.lines().filter(|line| line.starts_with("http"));
    assert!(links.all(|link| link.contains("/letters/stop/")), "no link that acts: {copy}");
    let seen = nora.get(&people(world.body)).await;
    assert_eq!(
        speakers(&seen),
        [("Olga".to_owned(), "Owner".to_owned()), ("Nora".to_owned(), "Representative".to_owned())]
    );

    let pia = world.invited(&mut olga, "pia@example.org", "editor").await;
    let list = olga.get(&people(world.body)).await;
    let successor = part_of(&list, "Nora").rsplit('/').next().unwrap().to_owned();
    let hand = format!("/en/my/organisations/{}/handing-over", world.body);
    assert_eq!(olga.fill(&hand, &[("successor", &successor)]).await.status, 422, "a reason is needed");
    let asked = olga.fill(&hand, &[("successor", &successor), ("reason", "I retire")]).await;
    assert!(asked.location().starts_with("/en/my/changes/"), "{}", asked.text());
    world.site.settle().await;
    assert!(
        world.site.letters(NORA).pop().unwrap().contains("Olga hands over to Nora as owner of Municipality of Upala")
    );

    world.day(3, -1);
    world.site.settle().await;
    assert_eq!(olga.get(&people(world.body)).await.status, 200, "until then she is owner");
    let mut stolen = olga.stolen();
    world.day(3, 0);
    world.site.settle().await;
    assert_eq!(olga.get(&people(world.body)).await.location(), "/en/session", "her session ended");
    let invite = format!("/en/my/organisations/{}/invitations", world.body);
    let fields = [("email", "q@example.org"), ("role", "editor")];
    assert_eq!(stolen.post(&invite, &fields).await.location(), "/en/session", "the form of before does nothing");
    let mut pias = world.site.browser();
    assert!(pias.get(&pia).await.text().contains("cannot be answered here"), "her invitations are over");
    olga.sign_in(OLGA).await;
    assert_eq!(olga.post(&invite, &fields).await.status, 403, "the token of before is another browser's");
    assert_eq!(olga.get(&people(world.body)).await.status, 404, "to her the body is not there");
    assert_eq!(olga.fill("/en/my", &[]).await.status, 405);
    assert_eq!(olga.post(&invite, &fields).await.status, 404);
    let seen = nora.get(&people(world.body)).await;
    assert_eq!(speakers(&seen), [("Nora".to_owned(), "Owner".to_owned())]);
    assert!(world.site.letters("q@example.org").is_empty());
    world.site.settle().await;
    assert_eq!(speakers(&nora.get(&people(world.body)).await).len(), 1, "it happens once");
}

#[tokio::test]
async fn the_last_owner_hands_over_first_and_others_leave_at_once() {
    let world = World::new(false).await;
    let mut olga = world.speaker("Olga", OLGA, "owner").await;
    let mut nora = world.speaker("Nora", NORA, "representative").await;
    let leaving = format!("/en/my/organisations/{}/leaving", world.body);
    let told = olga.get(&leaving).await;
    assert_eq!((told.status.as_u16(), told.text().contains("Hand over to a successor first")), (200, true));
    olga.get(&people(world.body)).await;
    assert_eq!(olga.post(&leaving, &[]).await.status, 422);
    assert_eq!(nora.fill(&leaving, &[]).await.location(), "/en/my/organisations?done=left");
    assert!(nora.get("/en/my/organisations?done=left").await.text().contains("You left the organisation."));
    assert_eq!(nora.get(&people(world.body)).await.status, 404);
    world.site.settle().await;
    assert!(world.site.letters(OLGA).pop().unwrap().contains("Nora left Municipality of Upala"));
    assert_eq!(speakers(&olga.get(&people(world.body)).await), [("Olga".to_owned(), "Owner".to_owned())]);
}

#[tokio::test]
async fn a_forwarded_invitation_is_to_another_account_a_dead_link() {
    let world = World::new(false).await;
    let mut olga = world.speaker("Olga", OLGA, "owner").await;
    let link = world.invited(&mut olga, NORA, "representative").await;
    let mut other = world.site.member("Rosa", "rosa@example.org").await;
    let dead = other.get(&format!("/en/invitations/{}", "0".repeat(64))).await;
    assert_eq!(other.get(&link).await.text(), dead.text());
    other.get("/en/my").await;
    let before = world.power().await;
    for answer in ["accept", "refuse"] {
        assert_eq!(other.post(&link, &[("answer", answer)]).await.text(), dead.text());
    }
    assert_eq!(world.power().await, before);
    assert_eq!(other.get(&people(world.body)).await.status, 404);
    // The one who was invited says no, without an account; then nobody can say yes.
    let mut nora = world.site.browser();
    assert_eq!(nora.fill(&link, &[("answer", "refuse")]).await.status, 200);
    world.site.settle().await;
    assert!(world.site.letters(OLGA).pop().unwrap().contains("was refused"));
    let mut late = world.site.member("Nora", NORA).await;
    assert_eq!(late.get(&link).await.text(), dead.text());
}

#[tokio::test]
async fn an_invitation_ends_when_it_is_taken_back_or_its_maker_goes_or_fourteen_days_are_over() {
    let world = World::new(false).await;
    let mut olga = world.speaker("Olga", OLGA, "owner").await;
    let mut rita = world.speaker("Rita", "rita@example.org", "representative").await;
    let mut nora = world.site.member("Nora", NORA).await;
    let gone = |text: &str| text.contains("cannot be answered here");

    let link = world.invited(&mut olga, NORA, "representative").await;
    assert!(!gone(&nora.get(&link).await.text()));
    let list = olga.get(&people(world.body)).await.text();
    let revoking = list
        .split("action=\"")
        .map(|rest| rest.split('"').next().unwrap())
        .find(|to| to.ends_with("/ending"))
        .unwrap()
        .to_owned();
    assert_eq!(olga.post(&revoking, &[]).await.location(), format!("{}?done=revoked", people(world.body)));
    assert!(gone(&nora.get(&link).await.text()));
    nora.get("/en/my").await;
    assert!(gone(&nora.post(&link, &[("answer", "accept")]).await.text()), "taken back between looking and pressing");

    let second = world.invited(&mut rita, NORA, "editor").await;
    assert!(!gone(&nora.get(&second).await.text()));
    let part = part_of(&olga.get(&people(world.body)).await, "Rita");
    olga.get(&part).await;
    assert_eq!(
        olga.post(&format!("{part}/ending"), &[("ending", "she moved")]).await.location(),
        format!("{}?done=ended", people(world.body))
    );
    assert!(gone(&nora.get(&second).await.text()), "whoever invited her is gone");

    let third = world.invited(&mut olga, NORA, "editor").await;
    world.day(14, -1);
    assert!(!gone(&nora.get(&third).await.text()));
    world.day(14, 0);
    assert!(gone(&nora.get(&third).await.text()));
}

#[tokio::test]
async fn representatives_invite_editors_only_and_strangers_find_nothing() {
    let world = World::new(true).await;
    world.speaker("Olga", OLGA, "owner").await;
    let mut rita = world.speaker("Rita", "rita@example.org", "representative").await;
    let mut edda = world.speaker("Edda", "edda@example.org", "editor").await;
    let mut nora = world.site.member("Nora", NORA).await;
    let invite = format!("/en/my/organisations/{}/invitations", world.body);
    let fields = [("email", "x@example.org"), ("role", "representative")];
    rita.get(&people(world.body)).await;
    let refused = rita.post(&invite, &fields).await;
    assert_eq!(
        (refused.status.as_u16(), refused.text().contains("Only an owner invites representatives")),
        (422, true)
    );
    assert!(refused.text().contains("value=\"x@example.org\""), "what was typed is still there");
    for other in [&mut edda, &mut nora] {
        other.get("/en/my").await;
        assert_eq!(other.fill("/en/my", &[]).await.status, 405);
        let made_up = format!("/en/my/organisations/{}/invitations", world.body + 1);
        let (real, none) = (other.post(&invite, &fields).await, other.post(&made_up, &fields).await);
        assert_eq!((real.status.as_u16(), real.text()), (404, none.text()));
    }
    assert_eq!(nora.get(&people(world.body)).await.status, 404);
    let theirs = edda.get(&people(world.body)).await;
    assert!(!theirs.text().contains("name=\"email\""), "editors invite nobody");
    let owner = part_of(&theirs, "Olga");
    edda.get(&owner).await;
    assert_eq!(edda.post(&format!("{owner}/ending"), &[("ending", "I want it")]).await.status, 404);
    world.site.settle().await;
    assert!(world.site.letters("x@example.org").is_empty());
}

#[tokio::test]
async fn a_mandate_that_is_over_gives_nothing_even_before_anybody_notes_it() {
    let world = World::new(true).await;
    world.speaker("Olga", OLGA, "owner").await;
    let mut mara = world.site.member("Mara", "mara@example.org").await;
    world.part("mara@example.org", "representative", Some(crate::test::T0.0 + 10 * DAY)).await;
    world.site.settle().await;
    let soon = |all: &[String]| all.iter().filter(|letter| letter.contains("A mandate ends soon")).count();
    assert_eq!(soon(&world.site.letters("mara@example.org")), 1);
    let link = world.invited(&mut mara, NORA, "editor").await;
    world.day(10, -1);
    assert_eq!(mara.get(&people(world.body)).await.status, 200);
    world.day(10, 0);
    assert_eq!(mara.get(&people(world.body)).await.status, 404, "in the query itself");
    let mut nora = world.site.browser();
    assert!(nora.get(&link).await.text().contains("cannot be answered here"));
    for _ in 0..2 {
        world.day(10, HOUR);
        world.site.settle().await;
    }
    let over = world.site.letters(OLGA).iter().filter(|letter| letter.contains("A mandate is over")).count();
    assert_eq!((over, soon(&world.site.letters("mara@example.org"))), (1, 1), "said once");
}

#[tokio::test]
async fn each_act_leads_to_a_page_that_says_what_was_done() {
    let world = World::new(false).await;
    let mut olga = world.speaker("Olga", OLGA, "owner").await;
    let (here, link) = (people(world.body), world.invited(&mut olga, NORA, "editor").await);
    let mut nora = world.site.member("Nora", NORA).await;
    let accepted = nora.fill(&link, &[("answer", "accept")]).await;
    assert_eq!(accepted.location(), format!("{here}?done=accepted"));
    assert!(nora.get(accepted.location()).await.text().contains("You speak for this organisation now."));
    let invite = [("email", "rosa@example.org"), ("role", "editor")];
    olga.get(&here).await;
    let invited = olga.post(&format!("/en/my/organisations/{}/invitations", world.body), &invite).await;
    let page = olga.get(invited.location()).await.text();
    assert!(page.contains("The invitation is on its way."), "{page}");
    let revoking = page.split("action=\"").find(|rest| rest.contains("/ending\"")).unwrap().split('"').next().unwrap();
    let revoked = olga.post(revoking, &[]).await;
    assert!(olga.get(revoked.location()).await.text().contains("The invitation is taken back."));
    let part = page.split("/representatives/").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    let mut changed = None;
    for part in part {
        let at = format!("{here}/{part}");
        olga.get(&at).await;
        let got = olga.post(&at, &[("role", "representative"), ("unit", "Registry")]).await;
        changed = Some(got.location().to_owned()).filter(|to| to.contains("done=saved"));
    }
    let changed = changed.expect("Nora's part");
    assert!(olga.get(&changed).await.text().contains("Saved. Everyone who speaks for it gets a letter."));
    let at = changed.split('?').next().unwrap();
    let ended = olga.post(&format!("{at}/ending"), &[("ending", "The mandate is over")]).await;
    assert_eq!(ended.location(), format!("{here}?done=ended"));
    assert!(olga.get(ended.location()).await.text().contains("Their part has ended."));
}

#[tokio::test]
async fn a_reason_typed_too_late_waits_on_the_page_of_the_part() {
    let world = World::new(false).await;
    let mut olga = world.speaker("Olga", OLGA, "owner").await;
    world.speaker("Rita", "rita@example.org", "representative").await;
    let part = part_of(&olga.get(&people(world.body)).await, "Rita");
    olga.get(&part).await;
    world.day(0, HOUR);
    assert_eq!(olga.post(&format!("{part}/ending"), &[("ending", "she moved")]).await.location(), "/en/session");
    assert_eq!(olga.sign_in(OLGA).await.location(), part);
    assert!(olga.get(&part).await.text().contains("she moved"));
}
