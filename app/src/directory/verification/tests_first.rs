//! A first organisation with free mail only, whom nobody can vouch for, and the unions of authorities that vouch then.

use super::tests::{held, led_on, officer, organisation, refused, step};
use crate::test::{Browser, Got, T0, TestSite, site};
use m4d_kit::clock::Moment;
use m4d_kit::sql;
use m4d_rules::directory::first::LAPSES;

const INES: &str = "ines@gmail.com";
const NORA: &str = "nora@example.org";
const ACT: &str = "Law 7794, official gazette of 18 May; called the number in the state's directory.";

sql!(/// Makes an organisation a union of authorities.
MAKE_UNION(id: i64) = "update directory_organisation set nature = 'association_of_authorities' where id = $1");

sql!(/// Ends all rights of a member.
END_RIGHTS(member: i64, now: i64) = "update accounts_right set ended_at = $2 where member = $1");

async fn make_union(site: &TestSite, id: i64) {
    let mut tx = site.app.db.begin().await.unwrap();
    tx.run(&MAKE_UNION, (id,)).await.unwrap();
    tx.commit().await.unwrap();
}

/// Sends the form for two officers.
async fn second(browser: &mut Browser<'_>, id: i64, fields: &[(&str, &str)]) -> Got {
    let at = format!("/en/desk/organisations/{id}");
    browser.get(&at).await;
    browser.post(&format!("{at}/second"), fields).await
}

const PROPOSE: [(&str, &str); 3] = [("act", "propose"), ("reason", ACT), ("renew", "2028-11-01")];

#[tokio::test]
async fn a_union_with_free_mail_only_is_verified_by_two_officers_and_vouches_for_its_members() {
    let site = site().await;
    let (mut ines, mut nora) = (site.member("Inés Ejemplo", INES).await, site.member("Nora Ejemplo", NORA).await);
    let union = organisation(&site, "Union of Municipalities", "CR", site.id(INES).await, None).await;
    make_union(&site, union).await;
    let town = organisation(&site, "Municipality B", "CR", site.id(NORA).await, None).await;
    let own = format!("/en/my/organisations/{town}/verification");
    assert!(!nora.get(&own).await.text().contains("These associations"), "nobody can yet");
    let (mut olga, mut hugo) = (officer(&site, "Olga Oficial", "CR").await, officer(&site, "Hugo Oficial", "CR").await);
    let verify = [("evidence", "official_act"), ("reason", ACT), ("renew", "2028-11-01")];
    let at = format!("/en/desk/organisations/{union}");
    olga.get(&at).await;
    refused(&olga.post(&format!("{at}/verify"), &verify).await, "Nobody has vouched for it yet");
    led_on(&second(&mut olga, union, &PROPOSE).await);
    assert_eq!(held(&site, union).await, ["claimed own_word", "second_awaited official_act"]);
    refused(&second(&mut olga, union, &[("act", "agree")]).await, "Another officer must agree");
    let waits = "/en/desk/organisations?wait=seconds";
    let listed = [olga.get(waits).await.text(), hugo.get(waits).await.text()];
    assert_eq!(listed.map(|list| list.contains("Union of Municipalities")), [false, true]);
    assert!(hugo.get(&at).await.text().contains("Law 7794"), "the second officer reads which act");
    led_on(&second(&mut hugo, union, &[("act", "agree")]).await);
    assert_eq!(held(&site, union).await, ["claimed own_word", "verified official_act"]);
    site.settle().await;
    let told = site.letters(INES);
    let mut subjects: Vec<&str> = told.iter().rev().take(2).map(|letter| letter.lines().next().unwrap()).collect();
    subjects.sort_unstable();
    assert_eq!(
        subjects,
        ["An officer proposes to verify Union of Municipalities", "Union of Municipalities is verified"]
    );
    assert!(
        ines.get(&format!("/en/my/organisations/{union}/verification")).await.text().contains("an act of the state")
    );
    // Its members find it on their page, and it may vouch for them.
    let page = nora.get(&own).await.text();
    assert!(page.contains("These associations of local authorities") && page.contains(&union.to_string()), "{page}");
    let asked = [("voucher", union.to_string()), ("why", "We are a member.".to_owned())];
    led_on(&nora.post(&format!("{own}/voucher"), &asked.each_ref().map(|(n, v)| (*n, v.as_str()))).await);
    let vouches = format!("/en/my/organisations/{union}/vouches");
    let page = ines.get(&vouches).await.text();
    let ask = page.split("name=\"ask\" id=\"ask-").nth(1).unwrap().split('"').next().unwrap().to_owned();
    led_on(&ines.post(&vouches, &[("ask", &ask), ("answer", "vouch"), ("reason", "It pays its dues.")]).await);
    assert_eq!(held(&site, town).await, ["claimed own_word", "vouched vouching"]);
}

#[tokio::test]
async fn a_second_officer_may_refuse_and_what_lapsed_counts_no_more() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    let id = organisation(&site, "Municipality B", "CR", site.id(INES).await, None).await;
    let (mut olga, mut hugo) = (officer(&site, "Olga Oficial", "CR").await, officer(&site, "Hugo Oficial", "CR").await);
    refused(&second(&mut hugo, id, &[("act", "agree")]).await, "No officer proposes this now");
    refused(&second(&mut olga, id, &[("act", "propose"), ("renew", "2028-11-01")]).await, "Write the reason");
    led_on(&second(&mut olga, id, &PROPOSE).await);
    refused(&second(&mut hugo, id, &[("act", "refuse")]).await, "Write the reason");
    led_on(&second(&mut hugo, id, &[("act", "refuse"), ("reason", "The act names another body.")]).await);
    assert_eq!(held(&site, id).await, ["claimed own_word"]);
    led_on(&second(&mut olga, id, &PROPOSE).await);
    led_on(&second(&mut olga, id, &[("act", "refuse")]).await);
    assert_eq!(held(&site, id).await, ["claimed own_word"], "who proposed takes it back without a reason");
    led_on(&second(&mut olga, id, &PROPOSE).await);
    site.at(Moment(T0.0 + LAPSES));
    hugo.sign_in("hugooficial@staff.example.org").await;
    hugo.prove().await;
    refused(&second(&mut hugo, id, &[("act", "agree")]).await, "No officer proposes this now");
}

#[tokio::test]
async fn an_officer_of_another_country_or_whose_right_ended_counts_for_nothing() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    let id = organisation(&site, "Municipality B", "CR", site.id(INES).await, None).await;
    let (mut olga, mut hugo) = (officer(&site, "Olga Oficial", "CR").await, officer(&site, "Hugo Oficial", "CR").await);
    let mut elsewhere = officer(&site, "Eva Oficial", "SN").await;
    led_on(&second(&mut olga, id, &PROPOSE).await);
    elsewhere.get("/en/my").await;
    let at = |id: i64| format!("/en/desk/organisations/{id}/second");
    let (got, nothing) =
        (elsewhere.post(&at(id), &[("act", "agree")]).await, elsewhere.post(&at(1), &[("act", "agree")]).await);
    assert_eq!((got.status.as_u16(), got.bytes == nothing.bytes), (404, true));
    let mut tx = site.app.db.begin().await.unwrap();
    tx.run(&END_RIGHTS, (site.id("olgaoficial@staff.example.org").await, T0.0)).await.unwrap();
    tx.commit().await.unwrap();
    refused(&second(&mut hugo, id, &[("act", "agree")]).await, "No officer proposes this now");
    step(&site, id, "vouched", "own_domain", None).await;
    assert_eq!(held(&site, id).await.len(), 3);
}
