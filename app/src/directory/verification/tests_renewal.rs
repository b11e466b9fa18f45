//! When a verification must be renewed.

use super::tests::{held, led_on, officer, organisation, step};
use crate::test::{T0, site};
use m4d_kit::clock::Moment;
use m4d_kit::sql;
use m4d_rules::spans::DAY;

const INES: &str = "ines@example.org";
const REASON: &str = "We met them at their town hall.";

sql!(/// Gives an organisation a mailbox.
SET_MAILBOX(id: i64, mailbox: String) = "update directory_organisation set mailbox = $2 where id = $1");

#[tokio::test]
async fn a_verification_grows_old_when_mail_comes_back_a_mandate_ends_or_its_day_comes() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let me = site.id(INES).await;
    let mail = organisation(&site, "By Mail", "CR", me, None).await;
    let mandate = organisation(&site, "By Mandate", "CR", me, Some(T0.0 + 2 * DAY)).await;
    let day = organisation(&site, "By Day", "CR", me, None).await;
    let none = organisation(&site, "By Nothing", "CR", me, None).await;
    for (id, renew_at) in [(mail, None), (mandate, None), (day, Some(T0.0 + 2 * DAY)), (none, Some(T0.0 + 4 * DAY))] {
        step(&site, id, "verified", "document", renew_at).await;
    }
    let mut tx = site.app.db.begin().await.unwrap();
    tx.run(&SET_MAILBOX, (mail, "alcaldia@example.org".to_owned())).await.unwrap();
    crate::letters::to_address(
        &mut tx,
        &site.app.keys,
        ("alcaldia@example.org", "es"),
        "welcome",
        serde_json::json!({}),
        None,
        T0,
    )
    .await
    .unwrap();
    tx.commit().await.unwrap();
    site.at(Moment(T0.0 + DAY));
    let mut tx = site.app.db.begin().await.unwrap();
    m4d_kit::letters::keep::bounced(&mut tx, "alcaldia@example.org", Moment(T0.0 + DAY)).await.unwrap();
    tx.commit().await.unwrap();
    site.at(Moment(T0.0 + 3 * DAY));
    site.settle().await;
    site.settle().await;
    assert_eq!(held(&site, mail).await[1..], ["verified document", "renewal_due mail_bounces"].map(str::to_owned));
    assert_eq!(held(&site, mandate).await[2], "renewal_due mandate_ended");
    assert_eq!(held(&site, day).await[2], "renewal_due date_came");
    assert_eq!(held(&site, none).await.len(), 2);
    let page = ines.get(&format!("/en/my/organisations/{day}/verification")).await.text();
    assert!(page.contains("The verification must be renewed") && page.contains("the day for renewal came"), "{page}");
    let mut officer = officer(&site, "Olga Oficial", "CR").await;
    let list = officer.get("/en/desk/organisations?wait=renewals").await.text();
    assert_eq!(
        ["By Mail", "By Mandate", "By Day", "By Nothing"].map(|name| list.contains(name)),
        [true, true, true, false]
    );
    let at = format!("/en/desk/organisations/{day}");
    officer.get(&at).await;
    let fields = [("evidence", "contact"), ("reason", REASON), ("renew", "2028-11-01")];
    led_on(&officer.post(&format!("{at}/verify"), &fields).await);
    assert_eq!(held(&site, day).await, ["claimed own_word", "verified contact"]);
}

#[tokio::test]
async fn what_is_due_stays_due_until_an_officer_renews_whatever_the_owner_changes() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let id = organisation(&site, "By Mail", "CR", site.id(INES).await, None).await;
    step(&site, id, "verified", "document", None).await;
    let mut tx = site.app.db.begin().await.unwrap();
    tx.run(&SET_MAILBOX, (id, "alcaldia@example.org".to_owned())).await.unwrap();
    tx.run(&super::store::SAVE_BOUNCED, (id, T0.0 + 1)).await.unwrap();
    tx.commit().await.unwrap();
    site.at(Moment(T0.0 + DAY));
    site.settle().await;
    assert_eq!(held(&site, id).await[1..], ["verified document", "renewal_due mail_bounces"].map(str::to_owned));
    assert!(site.letters(INES).pop().unwrap().starts_with("The verification of By Mail must be renewed"));
    let fields = [("contact", INES), ("mailbox", "oficina@example.org")];
    let own = format!("/en/my/organisations/{id}");
    let personal = ines.fill(&format!("{own}/contact"), &fields).await;
    assert_eq!(personal.status, 422);
    assert!(personal.text().contains("Give the address of an office"), "{}", personal.text());
    ines.sign_in(INES).await;
    let fields = [("contact", "oficina@example.org"), ("mailbox", "oficina@example.org")];
    led_on(&ines.fill(&format!("{own}/contact"), &fields).await);
    for page in [own.clone(), format!("{own}/verification")] {
        assert!(ines.get(&page).await.text().contains("The verification must be renewed"), "{page}");
    }
    let mut officer = officer(&site, "Olga Oficial", "CR").await;
    let at = format!("/en/desk/organisations/{id}");
    assert!(officer.get(&at).await.text().contains("to be renewed"));
    let fields = [("evidence", "contact"), ("reason", REASON), ("renew", "2028-11-01")];
    led_on(&officer.post(&format!("{at}/verify"), &fields).await);
    site.settle().await;
    assert_eq!(held(&site, id).await, ["claimed own_word", "verified contact"]);
    assert!(!ines.get(&own).await.text().contains("The verification must be renewed"));
}
