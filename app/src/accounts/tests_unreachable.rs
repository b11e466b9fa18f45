//! Who cannot be reached.

use crate::test::{T0, TestSite, site};
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask as _;
use m4d_kit::letters::keep::bounced;
use m4d_kit::sql;
use m4d_rules::spans::{DAY, MINUTE};

const INES: &str = "ines@example.org";

sql!(/// When a letter to an address came back.
FIND_BOUNCED(address: String) -> BouncedOfTest { bounced_at: Option<i64> } =
    "select bounced_at from accounts_address where address = $1");

async fn bounced_at(site: &TestSite, address: &str) -> Option<i64> {
    let row = site.app.read().await.unwrap().one(&FIND_BOUNCED, (address.to_owned(),)).await.unwrap();
    row.unwrap().bounced_at
}

async fn comes_back(site: &TestSite, address: &str) {
    let mut tx = site.app.db.begin().await.unwrap();
    bounced(&mut tx, address, site.app.now()).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn it_is_noted_once_that_the_last_letter_to_a_member_came_back() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    site.member("Omar Attaqui", "omar@example.org").await;
    site.at(Moment(T0.0 + DAY));
    comes_back(&site, INES).await;
    site.settle().await;
    assert_eq!(bounced_at(&site, INES).await, Some(T0.0 + DAY));
    assert_eq!(bounced_at(&site, "omar@example.org").await, None);

    site.at(Moment(T0.0 + 2 * DAY));
    site.browser().sign_in(INES).await;
    site.at(Moment(T0.0 + 2 * DAY + 2 * MINUTE));
    site.settle().await;
    assert_eq!(bounced_at(&site, INES).await, Some(T0.0 + DAY), "a letter that arrived says nothing more");
    let mut page = site.browser();
    let members = async |page: &mut crate::test::Browser<'_>| {
        let text = page.get("/en/figures").await.text();
        let row = text.split("<tr>").find(|row| row.contains(">Members<")).expect("the figure").to_owned();
        row.split_once("class=\"num\">").unwrap().1.split('<').next().unwrap().to_owned()
    };
    assert_eq!(members(&mut page).await, "2", "who reads a letter and signs in has acted since");
    comes_back(&site, INES).await;
    site.at(Moment(T0.0 + 2 * DAY + 4 * MINUTE));
    site.settle().await;
    assert_eq!(members(&mut page).await, "1", "who cannot be reached is not counted");
}
