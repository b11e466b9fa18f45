//! What an organisation gives of itself anew: another site, mailbox or name. Who may, who is told, what it takes back; and
//! what its owners read of all this.

use super::tests::{ask_proof, held, led_on, officer, organisation, refused, set_site, step};
use crate::directory::own_store::ADD_REPRESENTATIVE;
use crate::test::{Browser, T0, TestSite, site, site_with, staff_address};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::Ask as _;
use m4d_kit::sql;

const INES: &str = "ines@example.org";
const NORA: &str = "nora@example.org";
const OLD: &str = "old@inventada.go.cr";
const SITE: &str = "https://inventada.go.cr";
const MINUTE: i64 = 60_000;

sql!(/// How an organisation can be reached.
FIND_REACHED(id: i64) -> ReachedRow { site: Option<String>, mailbox: Option<String> } =
    "select site, mailbox from directory_organisation where id = $1");
sql!(/// Gives an organisation a mailbox.
SET_BOX(id: i64, mailbox: String) = "update directory_organisation set mailbox = $2 where id = $1");
sql!(/// Mailboxes that are kept for a letter.
COUNT_FORMER() -> FormerCount { n: i64 } = "select cast(count(*) as bigint) as n from directory_former");

/// An organisation with a site, a mailbox, an owner and an editor; verified by a document, vouched for by its domain.
async fn verified(site: &TestSite) -> (Browser<'_>, Browser<'_>, i64) {
    let (ines, nora) = (site.member("Inés Ejemplo", INES).await, site.member("Nora Ejemplo", NORA).await);
    let id = organisation(site, "Municipalidad Inventada", "CR", site.id(INES).await, None).await;
    set_site(site, id, SITE).await;
    let editor = site.id(NORA).await;
    let mut tx = site.app.db.begin().await.unwrap();
    let part = (random_id().unwrap(), id, editor, "editor".to_owned(), None, 0, None, T0.0, None, None);
    tx.run(&ADD_REPRESENTATIVE, part).await.unwrap();
    tx.run(&SET_BOX, (id, OLD.to_owned())).await.unwrap();
    tx.commit().await.unwrap();
    step(site, id, "vouched", "own_domain", None).await;
    step(site, id, "verified", "document", None).await;
    (ines, nora, id)
}

async fn reached(site: &TestSite, id: i64) -> (Option<String>, Option<String>) {
    let row = site.app.read().await.unwrap().one(&FIND_REACHED, (id,)).await.unwrap().unwrap();
    (row.site, row.mailbox)
}

fn said(site: &str, mailbox: &str) -> (Option<String>, Option<String>) {
    (Some(site.to_owned()), Some(mailbox.to_owned()))
}

#[tokio::test]
async fn only_an_owner_who_has_just_signed_in_gives_another_mailbox_and_the_old_one_is_told() {
    let site = site().await;
    let (mut ines, mut nora, id) = verified(&site).await;
    let at = format!("/en/my/organisations/{id}/contact");
    let page = nora.get(&at).await.text();
    assert!(page.contains("Only an owner changes") && !page.contains("name=\"mailbox\""), "{page}");
    let fields = [("site", "https://evil.example"), ("contact", "info@inventada.go.cr"), ("mailbox", "e@evil.example")];
    led_on(&nora.post(&at, &fields).await);
    assert_eq!(reached(&site, id).await, said(SITE, OLD));
    let fields = [("site", SITE), ("contact", ""), ("mailbox", "new@inventada.go.cr")];
    site.at(Moment(T0.0 + 11 * MINUTE));
    assert_eq!(ines.fill(&at, &fields).await.location(), "/en/session");
    assert_eq!(reached(&site, id).await, said(SITE, OLD));
    ines.sign_in(INES).await;
    led_on(&ines.fill(&at, &fields).await);
    assert_eq!(reached(&site, id).await, said(SITE, "new@inventada.go.cr"));
    site.settle().await;
    assert!(site.letters(INES).pop().unwrap().contains("An owner changed the page on the web or the mailbox"));
    // Its people read Spanish, and so does its mailbox.
    assert!(site.letters(OLD).pop().unwrap().contains("cambió la página web o el buzón de Municipalidad Inventada"));
    assert_eq!(site.letters("new@inventada.go.cr"), Vec::<String>::new(), "nobody has confirmed the new one");
    assert_eq!(held(&site, id).await, ["claimed own_word", "verified document", "vouched own_domain"]);
    let mut db = site.app.read().await.unwrap();
    assert_eq!(db.one(&COUNT_FORMER, ()).await.unwrap().unwrap().n, 0, "the old address is kept no longer");
}

#[tokio::test]
async fn another_site_takes_back_what_the_old_one_proved_and_wants_a_renewal() {
    let site = site().await;
    let (mut ines, _nora, id) = verified(&site).await;
    let at = format!("/en/my/organisations/{id}/contact");
    site.at(Moment(T0.0 + MINUTE));
    led_on(&ines.fill(&at, &[("site", "https://inventada.example"), ("contact", ""), ("mailbox", OLD)]).await);
    assert_eq!(held(&site, id).await, ["claimed own_word", "verified document", "renewal_due site_changed"]);
    let page = ines.get(&format!("/en/my/organisations/{id}/verification")).await.text();
    assert!(page.contains("must be renewed") && page.contains("its site changed"), "{page}");
    assert!(page.contains("Its site was changed."), "{page}");
}

#[tokio::test]
async fn another_name_takes_back_a_vouch_too_and_owners_mailbox_and_officers_are_told() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let id = organisation(&site, "Municipalidad Inventada", "CR", site.id(INES).await, None).await;
    step(&site, id, "vouched", "vouching", None).await;
    let mut tx = site.app.db.begin().await.unwrap();
    tx.run(&SET_BOX, (id, OLD.to_owned())).await.unwrap();
    tx.commit().await.unwrap();
    officer(&site, "Olga Oficial", "CR").await;
    officer(&site, "Sara Oficial", "SN").await;
    let (at, names) = (format!("/en/my/organisations/{id}/names"), [("name", "Gobierno de Quito"), ("acronym", "")]);
    site.at(Moment(T0.0 + 11 * MINUTE));
    assert_eq!(ines.fill(&at, &names).await.location(), "/en/session");
    ines.sign_in(INES).await;
    led_on(&ines.fill(&at, &names).await);
    assert_eq!(held(&site, id).await, ["claimed own_word"]);
    site.settle().await;
    let told = |address: &str| site.letters(address).pop().unwrap_or_default();
    assert!(told(INES).contains("An owner changed the names of Gobierno de Quito"), "{}", told(INES));
    assert!(told(&staff_address("Olga Oficial")).contains(&format!("/desk/organisations/{id}")));
    assert!(!told(&staff_address("Sara Oficial")).contains("Gobierno"), "officers elsewhere are not asked");
    let copy = told(OLD);
    assert!(copy.contains("cambió los nombres") && !copy.contains("Quito"), "{copy}");
}

#[tokio::test]
async fn who_only_writes_down_the_site_of_another_keeps_it_out_of_nothing() {
    let site = site_with(|config| config.directory.shared_hosts = vec!["comun.go.cr".to_owned()]).await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    site.member("Nora Ejemplo", NORA).await;
    let id = organisation(&site, "Municipalidad Inventada", "CR", site.id(INES).await, None).await;
    let rival = organisation(&site, "Otra Ejemplo", "SN", site.id(NORA).await, None).await;
    set_site(&site, rival, "http://WWW.inventada.go.cr/").await;
    set_site(&site, id, "https://upala.comun.go.cr").await;
    let shared = "Other organisations have their pages or addresses there too";
    refused(&ask_proof(&mut ines, id, "alcaldia@upala.comun.go.cr").await, shared);
    set_site(&site, id, SITE).await;
    led_on(&ask_proof(&mut ines, id, "alcaldia@inventada.go.cr").await);
    let mut officer = officer(&site, "Olga Oficial", "CR").await;
    let desk = officer.get(&format!("/en/desk/organisations/{id}")).await.text();
    assert!(desk.contains("Others with this site") && desk.contains("Otra Ejemplo"), "{desk}");
    step(&site, rival, "verified", "document", None).await;
    refused(&ask_proof(&mut ines, id, "alcaldia@inventada.go.cr").await, shared);
}

#[tokio::test]
async fn owners_read_every_act_about_their_organisation_in_words_and_nobody_else_does() {
    let site = site().await;
    let (mut ines, mut nora, id) = verified(&site).await;
    let at = format!("/en/my/organisations/{id}");
    for n in 0..17 {
        let about = format!("Text {n}");
        led_on(&ines.fill(&format!("{at}/profile"), &[("about", about.as_str()), ("languages", "es")]).await);
    }
    led_on(&nora.fill(&format!("{at}/corridors"), &[("country", "NI"), ("side", "origin")]).await);
    assert!(ines.get(&at).await.links().contains(&format!("{at}/audit")));
    assert!(!nora.get(&at).await.links().contains(&format!("{at}/audit")));
    assert_eq!(nora.get(&format!("{at}/audit")).await.status, 404);
    let first = ines.get(&format!("{at}/audit")).await;
    let text = first.text();
    assert_eq!(text.matches("description was changed").count(), 15, "{text}");
    assert!(text.contains("corridors were changed") && text.contains("by somebody else"), "{text}");
    assert!(!text.contains("Nora") && !text.contains("Text 1") && !text.contains('⟦'), "{text}");
    let next = first.links().into_iter().find(|l| l.contains("after=")).unwrap();
    let second = ines.get(&next).await.text();
    assert_eq!(second.matches("description was changed").count(), 2, "{second}");
    assert_eq!(ines.get(&format!("{at}/audit?after=x")).await.status, 422);
}
