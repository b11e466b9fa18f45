//! While a change of an owner's address can still be undone, whoever holds the account moves no power over a body.

use super::tests_world::{OLGA, World, part_of, people, speakers};
use crate::directory::verification::tests::{organisation, step};
use crate::test::{Browser, Got};

const NEW: &str = "olga@example.net";
const OMAR: &str = "omar@example.org";
const NORA: &str = "nora@example.org";

/// A form: the page where it stands, where it is sent, and what.
type Deed = (String, String, Vec<(&'static str, String)>);

/// Everything that gives or takes power, as an owner asks for it.
async fn owner_acts(world: &World, olga: &mut Browser<'_>, other: i64) -> Vec<Deed> {
    let own = format!("/en/my/organisations/{}", world.body);
    let list = olga.get(&people(world.body)).await;
    let (omar, nora) = (part_of(&list, "Omar"), part_of(&list, "Nora"));
    let say = |name: &'static str, text: &str| (name, text.to_owned());
    let number = |part: &str| part.rsplit('/').next().unwrap().to_owned();
    let here = format!("/en/my/organisations/{}/leaving", world.body);
    vec![
        (nora.clone(), format!("{nora}/ending"), vec![say("ending", "They went away")]),
        (omar.clone(), format!("{omar}/owning"), vec![say("owning", "We are two")]),
        (omar.clone(), omar.clone(), vec![say("role", "editor")]),
        (omar.clone(), format!("{omar}/ending"), vec![say("ending", "Not needed")]),
        (
            format!("{own}/handing-over"),
            format!("{own}/handing-over"),
            vec![("successor", number(&omar)), say("reason", "I move on")],
        ),
        (
            people(world.body),
            format!("{own}/invitations"),
            vec![say("email", "third@example.org"), say("role", "representative")],
        ),
        (
            format!("{own}/merge"),
            format!("{own}/merge"),
            vec![say("act", "ask"), ("other", other.to_string()), say("reason", "We are one and the same")],
        ),
        (
            "/en/organisations/elsewhere/succession".to_owned(),
            "/en/organisations/elsewhere/succession".to_owned(),
            vec![say("whom", "Somebody"), say("reason", "I replaced them there")],
        ),
        (here.clone(), here, Vec::new()),
    ]
}

async fn send(browser: &mut Browser<'_>, (page, to, fields): &Deed) -> Got {
    if browser.get(page).await.status != 200 {
        browser.get("/en/my/address").await;
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.post(to, &fields).await
}

#[tokio::test]
async fn owner_acts_wait_until_a_change_of_address_can_no_longer_be_undone() {
    let world = World::new(true).await;
    let site = &world.site;
    let mut olga = world.speaker("Olga", OLGA, "owner").await;
    world.speaker("Omar", OMAR, "representative").await;
    world.speaker("Nora", NORA, "owner").await;
    world.speaker("Pia", "pia@example.org", "editor").await;
    let other = organisation(site, "Comuna Segunda", "CR", world.id(OLGA).await, None).await;
    let elsewhere = organisation(site, "Elsewhere", "CR", world.id(NORA).await, None).await;
    step(site, elsewhere, "verified", "register", None).await;
    let sql = format!("update directory_organisation set slug = 'elsewhere' where id = {elsewhere};");
    m4d_kit::test::script(&site.app.db, &sql).await.unwrap();

    olga.fill("/en/my/address", &[("email", NEW)]).await;
    site.settle().await;
    let link = site.link(NEW);
    assert_eq!(olga.fill(&link, &[]).await.status, 303);
    site.settle().await;
    let acts = owner_acts(&world, &mut olga, other).await;
    let power = world.power().await;
    let before = speakers(&olga.get(&people(world.body)).await);
    for act in &acts {
        let got = send(&mut olga, act).await;
        let text = got.text();
        assert_eq!((got.status.as_u16(), text.contains("This has to wait")), (422, true), "{act:?}: {text}");
        assert!(text.contains("Until 1 December 2026"), "{text}");
    }
    assert_eq!(world.power().await, power, "nothing was asked, nothing announced");
    assert_eq!(speakers(&olga.get(&people(world.body)).await), before);
    // Where one only asks, one is told before anything is typed.
    for page in ["handing-over", "leaving"] {
        let page = olga.get(&format!("/en/my/organisations/{}/{page}", world.body)).await;
        assert!(page.text().contains("This has to wait"), "{}", page.text());
    }
    // Daily work goes on.
    let daily = [("email", "third@example.org"), ("role", "editor")];
    olga.get(&people(world.body)).await;
    let to = format!("/en/my/organisations/{}/invitations", world.body);
    assert_eq!(olga.post(&to, &daily).await.status, 303);
    // Who did not change their address waits for nothing.
    let mut nora = site.browser();
    nora.sign_in(NORA).await;
    let list = nora.get(&people(world.body)).await;
    let pia = part_of(&list, "Pia");
    let owning = (pia.clone(), format!("{pia}/owning"), vec![("owning", "We are three".to_owned())]);
    let got = send(&mut nora, &owning).await;
    assert!(got.location().starts_with("/en/my/changes/"), "{}", got.text());

    world.day(7, 0);
    olga.sign_in(NEW).await;
    let mut acts = owner_acts(&world, &mut olga, other).await;
    acts.retain(|act| ["handing-over", "merge", "succession"].iter().any(|end| act.1.ends_with(end)));
    for act in &acts {
        let got = send(&mut olga, act).await;
        assert_eq!(got.status, 303, "{act:?}: {}", got.text());
    }
    assert_eq!(acts.len(), 3);
}
