//! Tests of who is listed: those whom letters reach.

use super::reach::follow;
use crate::test::{TestSite, site};
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask as _;
use m4d_kit::letters::keep::bounced;
use m4d_kit::sql;
use m4d_rules::spans::{MINUTE, months};

const RAM: &str = "ram@example.org";

sql!(/// Whether an address is known not to take letters.
FIND_BOUNCED(address: String) -> BouncedOfTest { bounced_at: Option<i64> } =
    "select bounced_at from accounts_address where address = $1");

async fn later(site: &TestSite, by: i64) {
    site.at(Moment(site.app.now().0 + by));
}

async fn bounced_at(site: &TestSite) -> Option<i64> {
    let mut db = site.app.read().await.unwrap();
    db.one(&FIND_BOUNCED, (RAM.to_owned(),)).await.unwrap().unwrap().bounced_at
}

#[tokio::test]
async fn whom_no_letter_reaches_is_not_listed_until_one_arrives_or_they_come_back() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", "ines@example.org").await;
    site.member("Ram Bahadur", RAM).await;
    let listed =
        async |ines: &mut crate::test::Browser<'_>| ines.get("/en/members").await.text().contains("Ram Bahadur");
    later(&site, MINUTE).await;
    let mut tx = site.app.db.begin().await.unwrap();
    bounced(&mut tx, RAM, site.app.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(follow(&site.app).await.unwrap(), 1);
    assert_eq!(bounced_at(&site).await, Some(site.app.now().0));
    assert!(!listed(&mut ines).await, "unreachable");
    assert_eq!(follow(&site.app).await.unwrap(), 0, "said once");
    later(&site, MINUTE).await;
    site.browser().fill("/en/session", &[("email", RAM), ("phone", "mine")]).await;
    site.settle().await;
    follow(&site.app).await.unwrap();
    assert_eq!(bounced_at(&site).await, None, "a letter arrived");
    assert!(listed(&mut ines).await);
}

#[tokio::test]
async fn who_is_silent_though_they_were_asked_is_not_listed_until_they_come_back() {
    let site = site().await;
    site.member("Ram Bahadur", RAM).await;
    for month in [13, 25] {
        site.at(Moment(crate::test::T0.0 + months(month)));
        site.settle().await;
    }
    let mut ines = site.member("Inés Ejemplo", "ines@example.org").await;
    assert!(!ines.get("/en/members").await.text().contains("Ram Bahadur"), "dormant");
    later(&site, MINUTE).await;
    let mut ram = site.browser();
    assert_eq!(ram.sign_in(RAM).await.location(), "/en/my");
    later(&site, MINUTE).await;
    ram.get("/en/my").await;
    follow(&site.app).await.unwrap();
    assert!(ines.get("/en/members").await.text().contains("Ram Bahadur"), "here again");
}
