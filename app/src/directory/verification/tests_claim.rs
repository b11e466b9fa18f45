//! Claims: they give no right, change no row of the record and show nothing before an officer decides.

use super::tests::{held, led_on, officer, refused};
use crate::test::{Browser, Got, T0, TestSite, site};
use m4d_kit::audit::list::{Sought, list};
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask as _;
use m4d_kit::sql;
use m4d_rules::spans::{DAY, HOUR};

const INES: &str = "ines@example.org";
const NORA: &str = "nora@example.org";
const UPALA: &str = "/en/organisations/upala";
const REASON: &str = "We called the town hall.";

sql!(/// The organisation that is claimed.
FIND_CLAIMED() -> ClaimedRow { id: i64 } =
    "select o.id from directory_organisation as o join record_organisation as r on r.id = o.record where r.key = 'org-upala'");
sql!(/// The row of the record.
FIND_ROW() -> RecordOf { slug: String, nature: String, level: Option<String>, country: Option<String>, seat: Option<String> } =
    "select slug, nature, level, country, seat from record_organisation where key = 'org-upala'");
sql!(/// The names of the record.
COUNT_RECORD_NAMES() -> NamesOf { n: i64 } = "select cast(count(*) as bigint) as n from record_name");
sql!(/// The open and decided claims.
LIST_OUTCOMES() -> OutcomeRow { outcome: Option<String> } =
    "select outcome from directory_change where kind = 'claim' order by at, outcome");

async fn slug(site: &TestSite) -> String {
    site.app.read().await.unwrap().one(&FIND_ROW, ()).await.unwrap().unwrap().slug
}

async fn claimed(site: &TestSite) -> i64 {
    site.app.read().await.unwrap().one(&FIND_CLAIMED, ()).await.unwrap().unwrap().id
}

async fn claim(site: &TestSite, browser: &mut Browser<'_>, reason: &str) -> Got {
    let at = format!("/en/organisations/{}/claim", slug(site).await);
    browser.fill(&at, &[("act", "claim"), ("reason", reason)]).await
}

/// Decides the claim that names this person.
async fn decide(browser: &mut Browser<'_>, id: i64, name: &str, answer: &str) -> Got {
    let at = format!("/en/desk/organisations/{id}/claims");
    let page = browser.get(&at).await.text();
    let of = page
        .split("name=\"claim\" id=\"claim-")
        .skip(1)
        .find(|rest| rest.split("</div>").next().unwrap().contains(name));
    let claim = of.map_or("", |rest| rest.split('"').next().unwrap());
    browser.post(&at, &[("claim", claim), ("answer", answer), ("reason", REASON)]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_edits_no_row_of_the_record_and_shows_nothing_before_the_decision() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let addresses = [UPALA, "/en/organisations", "/en/search?q=upala", "/sitemap.xml", "/en/projects.json"];
    let mut before = Vec::new();
    for address in addresses {
        before.push(site.get(address).await.bytes);
    }
    let row = |site: &TestSite| {
        let app = site.app.clone();
        async move {
            let mut db = app.read().await.unwrap();
            let row = db.one(&FIND_ROW, ()).await.unwrap().unwrap();
            let names = db.one(&COUNT_RECORD_NAMES, ()).await.unwrap().unwrap().n;
            (row.slug, row.nature, row.level, row.country, row.seat, names)
        }
    };
    let record = row(&site).await;
    refused(&claim(&site, &mut ines, " ").await, "Write the reason");
    led_on(&claim(&site, &mut ines, "I am the mayor since May.").await);
    site.settle().await;
    led_on(&claim(&site, &mut ines, "I am the mayor since May.").await);
    let outcomes = site.app.read().await.unwrap().all(&LIST_OUTCOMES, ()).await.unwrap();
    assert_eq!(outcomes.len(), 1, "pressed twice, claimed once");
    let id = claimed(&site).await;
    assert_eq!(ines.get(&format!("/en/my/organisations/{id}/verification")).await.status, 404, "no right");
    assert_eq!(held(&site, id).await, Vec::<String>::new());
    for (address, bytes) in addresses.into_iter().zip(before) {
        assert!(site.get(address).await.bytes == bytes, "{address} tells of a claim");
    }
    assert_eq!(row(&site).await, record);
    assert_eq!(site.browser().get(&format!("{UPALA}/claim")).await.location(), "/en/session");
}

#[tokio::test]
async fn of_two_claims_at_once_both_wait_and_accepting_one_refuses_the_other() {
    let site = site().await;
    let (mut ines, mut nora) = (site.member("Inés Ejemplo", INES).await, site.member("Nora Ejemplo", NORA).await);
    led_on(&claim(&site, &mut ines, "I am the mayor.").await);
    led_on(&claim(&site, &mut nora, "I am the mayor, not she.").await);
    site.settle().await;
    assert!(site.letters(INES).iter().any(|letter| letter.starts_with("Somebody claims ")));
    let page = ines.get(&format!("/en/organisations/{}/claim", slug(&site).await)).await.text();
    assert!(page.contains("Somebody else claims it too") && !page.contains("Nora"));
    let id = claimed(&site).await;
    site.at(Moment(T0.0 + 71 * HOUR));
    let mut early = officer(&site, "Olga Oficial", "CR").await;
    let both = early.get(&format!("/en/desk/organisations/{id}/claims")).await.text();
    assert!(both.contains("Inés Ejemplo") && both.contains("Nora Ejemplo"));
    refused(&decide(&mut early, id, "Inés", "accept").await, "72 hours for an objection are not over");
    site.at(Moment(T0.0 + 73 * HOUR));
    let mut officer = officer(&site, "Hugo Oficial", "CR").await;
    led_on(&decide(&mut officer, id, "Inés", "accept").await);
    site.settle().await;
    assert!(site.letters(INES).iter().any(|letter| letter.contains("You are the owner of ")));
    assert!(site.letters(NORA).iter().any(|letter| letter.contains("refused your claim")));
    assert_eq!(ines.get(&format!("/en/my/organisations/{id}/verification")).await.status, 200);
    assert_eq!(nora.get(&format!("/en/my/organisations/{id}/verification")).await.status, 404);
    assert_eq!(held(&site, id).await, ["claimed own_word"], "an owner, not yet verified");
    let outcomes = site.app.read().await.unwrap().all(&LIST_OUTCOMES, ()).await.unwrap();
    let outcomes: Vec<Option<String>> = outcomes.into_iter().map(|row| row.outcome).collect();
    assert_eq!(outcomes, [Some("done".to_owned()), Some("refused".to_owned())]);
    let list = officer.get("/en/desk/organisations?wait=claims").await.text();
    assert!(list.contains("Nothing waits for you here"), "{list}");
    // That there is an owner now is told to nobody: a third claim waits beside, and cannot be accepted.
    let mut omar = site.member("Omar Ejemplo", "omar@example.org").await;
    led_on(&claim(&site, &mut omar, "I am the new mayor.").await);
    site.at(Moment(T0.0 + 7 * DAY));
    let mut again = super::tests::officer(&site, "Rosa Oficial", "CR").await;
    refused(&decide(&mut again, id, "Omar", "accept").await, "It has an owner");
    led_on(&decide(&mut again, id, "Omar", "refuse").await);
}

#[tokio::test]
async fn an_objection_lets_an_officer_decide_at_once_and_a_claim_can_be_taken_back() {
    let site = site().await;
    let (mut ines, mut nora) = (site.member("Inés Ejemplo", INES).await, site.member("Nora Ejemplo", NORA).await);
    led_on(&claim(&site, &mut ines, "I am the mayor.").await);
    led_on(&claim(&site, &mut nora, "I am the mayor, not she.").await);
    let at = format!("/en/organisations/{}/claim", slug(&site).await);
    led_on(&ines.fill(&at, &[("act", "object"), ("reason", "She lost the election.")]).await);
    let id = claimed(&site).await;
    let mut officer = officer(&site, "Olga Oficial", "CR").await;
    refused(&decide(&mut officer, id, "Inés", "accept").await, "72 hours for an objection are not over");
    assert!(
        officer.get(&format!("/en/desk/organisations/{id}/claims")).await.text().contains("She lost the election.")
    );
    led_on(&decide(&mut officer, id, "Nora", "refuse").await);
    led_on(&ines.fill(&at, &[("act", "take_back")]).await);
    let sought = Sought { object_kind: Some("organisation".to_owned()), object: Some(id), ..Sought::default() };
    let entries = list(&mut site.app.read().await.unwrap(), &sought).await.unwrap();
    let acts: Vec<&str> = entries.iter().rev().map(|entry| entry.act.as_str()).collect();
    let told = ["claimed", "claimed", "claim_objected", "claim_refused", "claim_taken_back"];
    assert_eq!(acts, told.map(|act| format!("organisation_{act}")), "all of them about the organisation");
    assert!(entries.iter().all(|entry| entry.details.as_deref().is_some_and(|it| it.contains("\"claim\":"))));
    assert!(ines.get(&at).await.text().contains("Do you act for it?"));
    assert_eq!(ines.get(&format!("/en/my/organisations/{id}/verification")).await.status, 404);
}
