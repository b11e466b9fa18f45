//! Somebody without an e-mail address joins on paper, and signs in with a card on a phone that others use.

use crate::test::{Browser, Got, T0, TestSite, site};
use m4d_kit::clock::Moment;
use m4d_kit::test::script;
use m4d_rules::spans::{DAY, MINUTE};

const HELPER: &str = "helper@example.org";

/// A helper who speaks for an organisation: verified, or only claimed.
async fn helper<'a>(site: &'a TestSite, step: &str) -> Browser<'a> {
    let browser = site.member("Helper", HELPER).await;
    let member = site.id(HELPER).await;
    let sql = format!(
        "insert into directory_organisation (id, slug, nature, country, languages, made_at, acted_at, made_up) values (2002, 'comuna', 'civil_society', 'CR', 'es', 1, 1, 1);
         insert into directory_name (id, organisation, ord, kind, language, name, sort_key, folded, since) values (3002, 2002, 0, 'own', 'es', 'Comuna', x'02', 'comuna', 1);
         insert into directory_step (id, organisation, step, at, evidence, reason) values (3102, 2002, '{step}', 1, 'official_act', 'made up');
         insert into directory_representative (id, organisation, member, role, focal, starts_at) values (5001, 2002, {member}, 'representative', 0, 1);"
    );
    script(&site.app.db, &sql).await.unwrap();
    browser
}

const PAPER: [(&str, &str); 5] =
    [("name", "زينب"), ("language", "ar"), ("reads", "ar"), ("seen", "seen"), ("consent", "paper")];

/// The number and the codes of a card.
fn card(got: &Got) -> (String, Vec<String>) {
    let text = got.text();
    let number = text.split("<bdi dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    let codes = text.split("<code dir=\"ltr\">").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned());
    (number, codes.collect())
}

#[tokio::test]
async fn a_person_without_an_address_signs_in_with_a_card_on_a_shared_phone() {
    let site = site().await;
    let mut helper = helper(&site, "verified").await;
    let got = helper.fill("/en/my/organisations/2002/assisted", &PAPER).await;
    assert_eq!((got.status.as_u16(), &got.headers["cache-control"]), (200, &"private, no-store".parse().unwrap()));
    assert!(got.text().contains("lang=\"ar\" dir=\"rtl\">\n<h2>"), "the card speaks her language");
    let (number, codes) = card(&got);
    assert_eq!(codes.len(), 10);
    assert!(!helper.get("/en/my/organisations/2002/assisted").await.text().contains(&codes[0]), "shown once");
    site.settle().await;

    let mut shared = site.browser();
    let fields = [("number", number.as_str()), ("code", codes[0].as_str()), ("phone", "shared")];
    let entered = shared.fill("/ar/session/card", &fields).await;
    assert_eq!((entered.status.as_u16(), entered.location()), (303, "/ar/my"));
    assert!(!entered.headers["set-cookie"].to_str().unwrap().contains("Max-Age"));
    assert!(shared.get("/ar/my").await.text().contains("زينب"));
    assert_eq!(shared.get("/ar/my/letters").await.status, 200);
    assert_eq!(site.browser().fill("/ar/session/card", &fields).await.status, 422, "each code works once");
    let mut ines = site.member("Inés", "ines@example.org").await;
    assert!(ines.get("/en/members?q=%D8%B2%D9%8A%D9%86").await.text().contains("زينب"));
}

#[tokio::test]
async fn a_paper_that_is_sent_twice_makes_one_member() {
    let site = site().await;
    let mut helper = helper(&site, "verified").await;
    let list = "/en/my/organisations/2002/assisted";
    let page = helper.get(list).await.text();
    let once = page.split("name=\"once\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let fields = [&PAPER[..], &[("once", once.as_str())]].concat();
    let (number, codes) = card(&helper.post(list, &fields).await);
    let again = helper.post(list, &fields).await;
    assert_eq!((again.status.as_u16(), again.location().starts_with(list)), (303, true), "{}", again.text());
    let person = helper.get(again.location()).await.text();
    assert!(person.contains("زينب") && !person.contains(&codes[0]));
    assert_eq!(helper.get(list).await.text().matches("زينب").count(), 1);
    // Another paper with the same name is another person.
    let (other, _) = card(&helper.fill(list, &PAPER).await);
    assert_ne!(other, number);
    assert_eq!(helper.get(list).await.text().matches("زينب").count(), 2);
}

#[tokio::test]
async fn a_new_card_ends_the_old_and_the_person_sees_who_helped() {
    let site = site().await;
    let mut helper = helper(&site, "verified").await;
    let (number, old) = card(&helper.fill("/en/my/organisations/2002/assisted", &PAPER).await);
    let page = helper.get("/en/my/organisations/2002/assisted").await;
    let person = page.links().into_iter().find(|l| l.contains("/assisted/") && !l.contains("consent")).unwrap();
    helper.get(&person).await;
    assert_eq!(helper.post(&format!("{person}/helping"), &[]).await.location(), format!("{person}?done=helping"));
    helper.get(&person).await;
    let (same, new) = card(&helper.post(&format!("{person}/card"), &[]).await);
    assert_eq!(same, number);
    let mut shared = site.browser();
    let with = |code: &str| [("number", number.clone()), ("code", code.to_owned()), ("phone", "shared".to_owned())];
    for (code, status) in [(&old[1], 422), (&new[0], 303)] {
        let fields = with(code);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        assert_eq!(shared.fill("/en/session/card", &fields).await.status.as_u16(), status);
    }
    site.settle().await;
    let told = site.app.words(m4d_rules::language::Language::Ar).text("letter-card-made-subject");
    assert!(shared.get("/en/my/letters").await.text().contains(&told));
    assert_eq!(shared.get("/en/my/audit").await.status, 200);
}

#[tokio::test]
async fn without_consent_verification_or_a_part_in_it_nobody_is_entered() {
    let site = site().await;
    let mut helper = helper(&site, "verified").await;
    let unsigned: Vec<(&str, &str)> = PAPER.iter().copied().filter(|(name, _)| *name != "consent").collect();
    let got = helper.fill("/en/my/organisations/2002/assisted", &unsigned).await;
    assert_eq!((got.status.as_u16(), got.text().matches("class=\"error\"").count()), (422, 1));
    script(&site.app.db, "update directory_step set step = 'claimed' where id = 3102").await.unwrap();
    assert_eq!(helper.get("/en/my/organisations/2002/assisted").await.status, 404);
    let mut other = site.member("Other", "other@example.org").await;
    assert_eq!(other.get("/en/my/organisations/2002/assisted").await.status, 404);
    other.get("/en/my/profile").await;
    assert_eq!(other.post("/en/my/organisations/2002/assisted", &PAPER).await.status, 404);
    for language in ["en", "fr", "es", "ar"] {
        assert_eq!(site.get(&format!("/{language}/assisted/consent")).await.status, 200);
    }
}

#[tokio::test]
async fn who_enters_unseen_is_seen_by_who_helped() {
    let site = site().await;
    let mut helper = helper(&site, "verified").await;
    let fields = [("name", "زينب"), ("language", "ar"), ("reads", "ar"), ("seen", "unseen"), ("consent", "paper")];
    let got = helper.fill("/en/my/organisations/2002/assisted", &fields).await;
    assert_eq!(got.status, 200, "{}", got.text());
    site.settle().await;
    assert!(helper.get("/en/members").await.text().contains("زينب"));
}

#[tokio::test]
async fn what_was_typed_from_paper_waits_when_a_session_lapsed() {
    let site = site().await;
    let mut helper = helper(&site, "verified").await;
    helper.get("/en/my/organisations/2002/assisted").await;
    site.at(Moment(T0.0 + 31 * DAY));
    assert_eq!(helper.post("/en/my/organisations/2002/assisted", &PAPER).await.location(), "/en/session");
    assert_eq!(helper.sign_in(HELPER).await.location(), "/en/my/organisations/2002/assisted");
    assert!(helper.get("/en/my/organisations/2002/assisted").await.text().contains("value=\"زينب\""));
}

#[tokio::test]
async fn the_holder_of_a_card_makes_the_next_one_alone() {
    let site = site().await;
    let mut helper = helper(&site, "verified").await;
    let (number, old) = card(&helper.fill("/en/my/organisations/2002/assisted", &PAPER).await);
    assert!(helper.get("/en/my/card").await.text().contains("You have no card."));
    helper.get("/en/my/profile").await;
    assert_eq!(helper.post("/en/my/card", &[]).await.status, 404, "a card is no way in for others");
    // The organisation that helped her is gone.
    script(&site.app.db, "update directory_step set ended_at = 2 where id = 3102").await.unwrap();
    let mut shared = site.browser();
    let with = |code: &str| [("number", number.clone()), ("code", code.to_owned()), ("phone", "shared".to_owned())];
    let enter = async |shared: &mut Browser<'_>, code: &str| {
        let fields = with(code);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        shared.fill("/en/session/card", &fields).await
    };
    enter(&mut shared, &old[0]).await;
    assert!(shared.get("/en/my").await.text().contains("codes are left."));
    site.at(Moment(T0.0 + 11 * MINUTE));
    assert_eq!(shared.fill("/en/my/card", &[]).await.location(), "/en/session", "the sign-in is too old");
    assert_eq!(enter(&mut shared, &old[1]).await.location(), "/en/my/card");
    let (same, new) = card(&shared.fill("/en/my/card", &[]).await);
    assert_eq!((same, new.len()), (number.clone(), 10));
    site.settle().await;
    let told = site.app.words(m4d_rules::language::Language::Ar).text("letter-card-printed-subject");
    assert!(shared.get("/ar/my/letters").await.text().contains(&told));
    let mut other = site.browser();
    assert_eq!(enter(&mut other, &old[2]).await.status, 422);
    assert_eq!(enter(&mut other, &new[0]).await.status, 303);
}

#[tokio::test]
async fn who_was_helped_by_an_organisation_is_helped_by_the_one_that_it_went_into() {
    let site = site().await;
    let mut helper = helper(&site, "verified").await;
    helper.fill("/en/my/organisations/2002/assisted", &PAPER).await;
    let merged = "insert into directory_organisation (id, slug, nature, country, languages, made_at, acted_at, made_up) values (2003, 'union', 'civil_society', 'CR', 'es', 1, 1, 1);
         insert into directory_name (id, organisation, ord, kind, language, name, sort_key, folded, since) values (3003, 2003, 0, 'own', 'es', 'Union', x'02', 'union', 1);
         insert into directory_step (id, organisation, step, at, evidence, reason) values (3103, 2003, 'verified', 1, 'official_act', 'made up');
         update directory_representative set organisation = 2003;
         update directory_organisation set merged_into = 2003, merged_at = 2 where id = 2002;";
    script(&site.app.db, merged).await.unwrap();
    let page = helper.get("/en/my/organisations/2003/assisted").await;
    let person = page.links().into_iter().find(|l| l.contains("/assisted/") && !l.contains("consent")).unwrap();
    helper.get(&person).await;
    assert_eq!(card(&helper.post(&format!("{person}/card"), &[]).await).1.len(), 10);
}
