//! Whom silence does not erase, who hears of it when it does, and what comes to the desk.

use crate::test::{Browser, T0, TestSite, site};
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask as _;
use m4d_kit::sql;
use m4d_kit::test::script;
use m4d_rules::rights::{Role, Scope, ScopeKind};
use m4d_rules::spans::{DAY, months};

const INES: &str = "ines@example.org";
const NORA: &str = "nora@example.org";
const MAILBOX: &str = "muni@example.net";

sql!(/// The id of the member with an address.
FIND_ID(address: String) -> IdRow { member: i64 } = "select member from accounts_address where address = $1");

async fn there(site: &TestSite, address: &str) -> bool {
    site.app.read().await.unwrap().one(&FIND_ID, (address.to_owned(),)).await.unwrap().is_some()
}

/// A body of Costa Rica with a mailbox, and these owners.
async fn body(site: &TestSite, owners: &[i64]) {
    let made = format!(
        "insert into directory_organisation (id, slug, nature, country, mailbox, languages, made_at, acted_at, made_up)
         values (5, 'upala', 'local_authority', 'CR', '{MAILBOX}', 'en', 0, 0, 0);
         insert into directory_name (id, organisation, ord, kind, language, name, sort_key, folded, since)
         values (6, 5, 0, 'own', 'en', 'The town of Upala', x'02', 'the town of upala', 0)"
    );
    script(&site.app.db, &made).await.unwrap();
    for owner in owners {
        own(site, *owner).await;
    }
}

async fn own(site: &TestSite, owner: i64) {
    let sql = format!(
        "insert into directory_representative (id, organisation, member, role, focal, starts_at)
         values ({owner}, 5, {owner}, 'owner', 0, 0)"
    );
    script(&site.app.db, &sql).await.unwrap();
}

/// Three years and a day pass, without a word from anybody.
async fn silence(site: &TestSite) {
    for after in [12, 24, 30, 36] {
        site.at(Moment(T0.0 + months(after) + DAY));
        site.settle().await;
        site.settle().await;
    }
}

async fn officer(site: &TestSite) -> Browser<'_> {
    let scope = Scope::of(ScopeKind::Country, "CR").unwrap();
    site.staff("Otto", Role::Directory, scope).await
}

#[tokio::test]
async fn a_silent_last_owner_stays_and_the_desk_has_the_case() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    body(&site, &[site.id(INES).await]).await;
    silence(&site).await;
    assert!(there(&site, INES).await, "nobody else owns it");
    let mut otto = officer(&site).await;
    let list = otto.get("/en/desk/organisations?wait=silent").await.text();
    assert!(
        list.contains("All its owners have been silent for three years ·") && list.contains("The town of Upala"),
        "{list}"
    );

    site.member("Nora Beispiel", NORA).await;
    own(&site, site.id(NORA).await).await;
    site.at(Moment(T0.0 + months(36) + 2 * DAY));
    site.settle().await;
    site.settle().await;
    assert!(!there(&site, INES).await, "another owner is there now");
    for address in [NORA, MAILBOX] {
        let letter = site.letters(address).pop().unwrap_or_default();
        assert!(letter.starts_with("Somebody left your organisation"), "{address}: {letter}");
        assert!(!letter.contains("Inés"), "who was erased is named nowhere: {letter}");
    }
}

#[tokio::test]
async fn a_body_that_nobody_owns_any_more_comes_to_the_desk_to_be_rescued() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    body(&site, &[site.id(INES).await]).await;
    let mut otto = officer(&site).await;
    assert!(!otto.get("/en/desk/organisations?wait=ownerless").await.text().contains("Upala"));
    script(&site.app.db, &format!("update directory_representative set mandate_ends = {}", T0.0)).await.unwrap();
    let list = otto.get("/en/desk/organisations?wait=ownerless").await;
    assert!(list.text().contains("Nobody owns it any more: to be rescued ·"), "{}", list.text());
    assert!(list.links().contains(&"/en/desk/organisations/5/rescue".to_owned()));
    assert_eq!(otto.get("/en/desk/organisations/5/rescue").await.status, 200);
}

#[tokio::test]
async fn the_last_administrator_stays_and_the_staff_sees_it() {
    let site = site().await;
    site.staff("Ada", Role::Administrator, Scope::SITE).await;
    silence(&site).await;
    assert!(there(&site, "ada@staff.example.org").await);
    let mut uta = site.staff("Uta", Role::Auditor, Scope::SITE).await;
    let desk = |text: String| text.contains("Every administrator has been silent for three years.");
    assert!(desk(uta.get("/en/desk").await.text()));
    let member = site.member("Bea", "bea@example.org").await;
    site.right(site.id("bea@example.org").await, Role::Administrator, Scope::SITE).await;
    drop(member);
    assert!(!desk(uta.get("/en/desk").await.text()));
}

#[tokio::test]
async fn who_is_suspended_is_erased_after_three_years_like_anybody() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    script(&site.app.db, &format!("update accounts_member set suspended_at = {}", T0.0)).await.unwrap();
    silence(&site).await;
    assert!(!there(&site, INES).await);
}
