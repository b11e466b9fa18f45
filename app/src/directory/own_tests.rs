//! Making an organisation and describing it, as its people do it; and that nobody else sees anything of it.

use super::own_store as store;
use super::{own, register};
use crate::test::{Browser, Got, TestSite, site};
use m4d_kit::clock::random_id;
use m4d_kit::db::Ask;

const NAME: &str = "Municipalidad de Zqvtrx";

/// What is typed to make one.
fn wish<'a>(name: &'a str, country: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("name", name), ("acronym", ""), ("nature", "local_authority"), ("country", country), ("place", "Zqvtrx")]
}

/// Makes one; answers its number.
async fn made(browser: &mut Browser<'_>, name: &str, country: &str) -> i64 {
    let got = browser.fill("/en/my/organisations/new", &wish(name, country)).await;
    assert_eq!(got.status, 303, "{}", got.text());
    let rest = got.location().strip_prefix("/en/my/organisations/").unwrap().to_owned();
    rest.strip_suffix("?done=made").unwrap().parse().unwrap()
}

/// An officer's decision, as the desk will take it.
async fn verified(site: &TestSite, id: i64, record: Option<i64>) {
    let now = site.app.now();
    let mut tx = site.app.db.begin().await.unwrap();
    let step = (
        random_id().unwrap(),
        id,
        "verified".to_owned(),
        now.0,
        None,
        None,
        "register".to_owned(),
        "seen".to_owned(),
        None,
    );
    tx.run(&store::ADD_STEP, step).await.unwrap();
    tx.run(&store::SAVE_SLUG, (id, "municipalidad-de-zqvtrx".to_owned())).await.unwrap();
    own::changed(&mut tx, id, record, now).await.unwrap();
    tx.commit().await.unwrap();
    site.settle().await;
    site.followed().await;
}

/// Everything that anybody can ask about organisations.
async fn public(site: &TestSite) -> Vec<Got> {
    let mut all = Vec::new();
    for address in [
        "/en/organisations",
        "/ar/organisations?country=CR",
        "/en/organisations?q=zqvtrx",
        "/en/organisations?place=zqvtrx",
        "/en/organisations?standing=verified",
        "/en/organisations?view=map",
        "/en/organisations.json",
        "/en/organisations.csv",
        "/en/organisations.geojson",
        "/en/organisations/municipalidad-de-zqvtrx",
        "/en/search?q=zqvtrx",
        "/sitemap.xml",
        "/en/figures",
        "/en/countries/cr",
        "/en/countries",
    ] {
        all.push(site.get(address).await);
    }
    all
}

/// What can be compared: of files that say when they were made, all of it, since the clock stands.
fn bytes(all: &[Got]) -> Vec<(u16, String, u64)> {
    all.iter().map(|got| (got.status.as_u16(), got.text(), got.statements)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_is_made_and_only_its_people_see_it() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", "ines@example.org").await;
    let before = public(&site).await;
    assert!(ines.get("/en/my/organisations").await.text().contains("You speak for no organisation yet"));
    let id = made(&mut ines, NAME, "CR").await;
    site.settle().await;
    let page = ines.get(&format!("/en/my/organisations/{id}?done=made")).await;
    let text = page.text();
    assert_eq!(page.status, 200);
    assert!(text.contains("The organisation is made.") && text.contains(NAME), "{text}");
    assert!(text.contains("Step 1 of 3 is done.") && text.contains("Owner"), "{text}");
    assert!(!text.contains('⟦'), "{text}");
    assert!(page.statements <= 7, "{} statements", page.statements);
    assert!(ines.get("/en/my/organisations").await.text().contains(NAME));

    for (after, before) in bytes(&public(&site).await).into_iter().zip(bytes(&before)) {
        assert_eq!(after, before, "nothing anywhere tells that it is there");
    }
    let mut other = site.member("Omar Ejemplo", "omar@example.org").await;
    for below in ["", "/profile", "/names", "/contact", "/corridors"] {
        let theirs = other.get(&format!("/en/my/organisations/{id}{below}")).await;
        let nobodys = other.get(&format!("/en/my/organisations/{}{below}", id ^ 1)).await;
        assert_eq!((theirs.status.as_u16(), theirs.statements), (404, nobodys.statements));
        assert_eq!(theirs.text().replace(&id.to_string(), ""), nobodys.text().replace(&(id ^ 1).to_string(), ""));
    }
    let fields = [("about", "Taken over"), ("languages", "en")];
    other.get("/en/my/organisations/new").await;
    assert_eq!(other.post(&format!("/en/my/organisations/{id}/profile"), &fields).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_presses_make_one_and_a_wrong_answer_stands_beside_its_field() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", "ines@example.org").await;
    let id = made(&mut ines, NAME, "CR").await;
    let mut again = wish(NAME, "CR");
    let offered = ines.fill("/en/my/organisations/new", &again).await;
    assert!(offered.text().contains(&format!("/en/my/organisations/{id}\"")), "one's own is offered");
    again.push(("none", "1"));
    assert_eq!(
        ines.post("/en/my/organisations/new", &again).await.location(),
        format!("/en/my/organisations/{id}?done=made")
    );
    let wrong =
        ines.fill("/en/my/organisations/new", &[("name", "A\u{202e}B"), ("nature", "club"), ("place", "Naga")]).await;
    let text = wrong.text();
    assert_eq!((wrong.status.as_u16(), text.matches("class=\"error\"").count()), (422, 3), "{text}");
    assert!(text.contains("value=\"Naga\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn those_that_may_be_the_same_are_offered_before_a_new_one_is_made() {
    let site = site().await;
    let mut omar = site.member("Omar Ejemplo", "omar@example.org").await;
    made(&mut omar, NAME, "CR").await;
    let mut ines = site.member("Inés Ejemplo", "ines@example.org").await;
    made(&mut ines, NAME, "CR").await;
    let offered = ines.fill("/en/my/organisations/new", &wish("Provincial Government of Pichinca", "EC")).await;
    let links = offered.links();
    assert_eq!(offered.status, 200);
    assert!(links.iter().any(|link| link == "/en/organisations/pichincha/claim"), "{links:?}");
    let acronym =
        [("name", "Programme des Nations Unies"), ("acronym", "UNDP"), ("nature", "donor"), ("country", "US")];
    let offered = ines.fill("/en/my/organisations/new", &acronym).await;
    assert_eq!(offered.status, 303, "a short form counts within one country, and the record names none for it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_verified_organisation_is_seen_everywhere_and_withdrawn_it_is_nowhere() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", "ines@example.org").await;
    let before = public(&site).await;
    let id = made(&mut ines, NAME, "CR").await;
    let here = |below: &str| format!("/en/my/organisations/{id}{below}");
    let profile =
        [("about", "Ayuda a la gente.\n\nY más."), ("level", "municipality"), ("place", "Zqvtrx"), ("languages", "es")];
    assert_eq!(ines.fill(&here("/profile"), &profile).await.location(), here("?done=profile"));
    let contact = [("site", "zqvtrx.go.cr"), ("contact", "info@zqvtrx.go.cr"), ("mailbox", "box@zqvtrx.go.cr")];
    assert_eq!(ines.fill(&here("/contact"), &contact).await.location(), here("?done=contact"));
    assert_eq!(
        ines.fill(&here("/corridors"), &[("country", "NI"), ("side", "origin")]).await.location(),
        here("/corridors")
    );
    verified(&site, id, None).await;

    let page = site.get("/en/organisations/municipalidad-de-zqvtrx").await;
    let text = page.text();
    assert_eq!(page.status, 200);
    assert!(page.statements <= 3, "{} statements", page.statements);
    for said in
        ["<p dir=\"auto\">Y más.</p>", "https://zqvtrx.go.cr", "mailto:info@zqvtrx.go.cr", "Nicaragua", "Municipality"]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("box@") && !text.contains("Inés"), "its mailbox and its people are nobody's business");
    assert!(!text.contains('⟦'), "{text}");
    let seen = public(&site).await;
    for (got, address) in seen.iter().zip(0..).filter(|(_, n)| ![1, 12, 13, 14].contains(n)) {
        assert!(got.text().to_lowercase().contains("zqvtrx"), "{address}: {}", got.text());
    }
    let json = site.get("/en/organisations.json?side=origin&language=es&standing=verified").await.json();
    assert_eq!(json["total"], 1);
    assert_eq!(json["organisations"][0]["name"]["text"], NAME);

    let mut tx = site.app.db.begin().await.unwrap();
    let ended = (id, "verified".to_owned(), site.app.now().0, None, "withdrawn".to_owned());
    tx.run(&store::END_STEPS, ended).await.unwrap();
    own::changed(&mut tx, id, None, site.app.now()).await.unwrap();
    tx.commit().await.unwrap();
    site.settle().await;
    site.followed().await;
    for (after, before) in bytes(&public(&site).await).into_iter().zip(bytes(&before)) {
        assert_eq!(after, before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_name_ends_the_verification() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", "ines@example.org").await;
    let id = made(&mut ines, NAME, "CR").await;
    let names = [("name", NAME), ("acronym", "MZQ"), ("name-en", "Municipality of Zqvtrx")];
    let here = format!("/en/my/organisations/{id}/names");
    assert_eq!(ines.fill(&here, &names).await.status, 303);
    verified(&site, id, None).await;
    assert_eq!(ines.fill(&here, &names).await.status, 303);
    site.settle().await;
    assert_eq!(
        site.get("/en/organisations/municipalidad-de-zqvtrx").await.status,
        200,
        "the same names change nothing"
    );
    let other = [("name", "Gobierno de Quito"), ("acronym", "MZQ"), ("name-en", "Government of Quito")];
    assert!(ines.get(&here).await.text().contains("it must be verified again"));
    assert_eq!(ines.post(&here, &other).await.status, 303);
    site.settle().await;
    assert_eq!(site.get("/en/organisations/municipalidad-de-zqvtrx").await.status, 404);
    let none = [("name", ""), ("acronym", "MZQ"), ("name-en", "")];
    assert_eq!(ines.fill(&here, &none).await.status, 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_verified_body_of_the_record_is_one_with_it_and_the_record_stays_as_it_is() {
    let site = site().await;
    let record = site.app.register().find("pichincha").unwrap().id;
    let now = site.app.now();
    let (id, mut tx) = (random_id().unwrap(), site.app.db.begin().await.unwrap());
    let row = (
        id,
        "zq".to_owned(),
        Some(record),
        "local_authority".to_owned(),
        "EC".to_owned(),
        Some("Quito".to_owned()),
        "es".to_owned(),
        now.0,
        None,
        0,
    );
    tx.run(&store::ADD_ORGANISATION, row).await.unwrap();
    let name = (
        random_id().unwrap(),
        id,
        9,
        "own".to_owned(),
        Some("es".to_owned()),
        "GAD Pichincha".to_owned(),
        vec![1],
        "gad pichincha".to_owned(),
        now.0,
    );
    tx.run(&store::ADD_NAME, name).await.unwrap();
    tx.commit().await.unwrap();
    verified(&site, id, Some(record)).await;
    let register = site.app.register();
    assert_eq!(
        (register.list.len(), register.find("zq").map(|b| b.id)),
        (41, None),
        "one row, at the record's address"
    );
    assert_eq!(register.list.choose(&register.list.everything(), &[("standing", register::VERIFIED)]).len(), 1);
    let page = site.get("/en/organisations/pichincha").await;
    let text = page.text();
    assert!(text.contains("<h1><bdi lang=\"es\" dir=\"ltr\">GAD Pichincha</bdi></h1>"), "{text}");
    assert!(text.contains("Provincial Government of Pichinca") && text.contains("In the record"), "{text}");
    assert!(!text.contains("has not confirmed this page"));
    assert!(page.statements <= 8, "{} statements", page.statements);
    let mut db = site.app.read().await.unwrap();
    let found = db.all(&super::store::LIST_NAMES, (record,)).await.unwrap();
    assert!(found.iter().all(|n| n.name != "GAD Pichincha"));
    drop(db);
    assert!(site.get("/en/search?q=GAD").await.text().contains("/en/organisations/pichincha"));
}

#[tokio::test]
async fn an_end_of_a_corridor_that_is_not_there_is_not_taken_away() {
    let site = site().await;
    let mut tx = site.app.db.begin().await.unwrap();
    let takes = (1, "SN".to_owned(), "origin".to_owned());
    assert_eq!(tx.run(&crate::directory::own_store::REMOVE_SIDE, takes).await.unwrap(), 0);
}
