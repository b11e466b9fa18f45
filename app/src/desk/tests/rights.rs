//! Granting and ending rights.

use crate::test::{Browser, TestSite, site, staff_address};
use m4d_rules::rights::{Role, Scope, ScopeKind};

async fn administrator<'a>(site: &'a TestSite, name: &str) -> Browser<'a> {
    site.staff(name, Role::Administrator, Scope::SITE).await
}

/// A member with a second factor and no right, and their number.
async fn officer<'a>(site: &'a TestSite) -> (Browser<'a>, String) {
    let browser = site.member("Omar Officer", "omar@example.org").await;
    site.factor(site.id("omar@example.org").await).await;
    browser.prove().await;
    (browser, site.number("omar@example.org").await.to_string())
}

const PROGRAMME: [(&str, &str); 4] =
    [("role", "programme"), ("scope_kind", "country"), ("scope", "sn"), ("reason", "Runs the programme in Senegal")];

#[tokio::test]
async fn the_desk_is_not_there_for_others_byte_for_byte() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", "ines@example.org").await;
    let mut nobody = site.browser();
    let mut moderator = site.staff("Gil", Role::Moderator, Scope::SITE).await;
    let pages =
        ["/en/desk/rights", "/en/desk/letters", "/en/desk/audit", "/en/desk/rights/1", "/en/desk/audit/redaction"];
    for page in pages {
        for browser in [&mut ines, &mut nobody, &mut moderator] {
            let (mut got, mut other) = (browser.get(page).await, browser.get("/en/nowhere").await);
            // The router says the length of what a handler answers; on the wire both have it.
            got.headers.remove("content-length");
            other.headers.remove("content-length");
            assert_eq!(got.text(), other.text(), "{page}");
            assert_eq!((got.status, got.headers), (other.status, other.headers), "{page}");
        }
    }
    for browser in [&mut ines, &mut nobody] {
        assert_eq!(browser.get("/en/desk").await.status, 404);
        assert_eq!(browser.get("/en/desk/members").await.status, 404);
        assert_eq!(browser.get("/en/desk/proposals").await.status, 404);
    }
    assert_eq!(moderator.get("/en/desk").await.status, 200);
    assert_eq!(moderator.get("/en/desk/proposals").await.status, 404, "moderators propose nothing");
}

#[tokio::test]
async fn a_right_is_granted_used_ended_and_gone_at_the_next_request() {
    let site = site().await;
    let mut ada = administrator(&site, "Ada").await;
    let (mut omar, number) = officer(&site).await;
    let page = format!("/en/desk/rights?member={number}");
    assert!(ada.get(&page).await.text().contains("<h2><bdi>Omar Officer</bdi></h2>"));
    let mut fields = vec![("member", number.as_str())];
    fields.extend(PROGRAMME);
    let granted = ada.post("/en/desk/rights", &fields).await;
    assert_eq!(
        (granted.status.as_u16(), granted.location()),
        (303, "/en/desk/rights?done=granted"),
        "{}",
        granted.text()
    );
    site.settle().await;
    let letter = site.letters("omar@example.org").pop().unwrap();
    assert!(
        letter.contains("Programme officer") && letter.contains("Reason: Runs the programme in Senegal"),
        "{letter}"
    );
    assert_eq!(omar.get("/en/my").await.location(), "/en/session", "sessions made with the old rights have ended");
    omar.sign_in("omar@example.org").await;
    omar.prove().await;
    let desk = omar.get("/en/desk").await;
    assert!(desk.text().contains("Programme officer") && desk.text().contains("Senegal"), "{}", desk.text());

    let list = ada.get("/en/desk/rights").await.text();
    assert!(list.contains("Omar Officer") && list.contains("Runs the programme in Senegal"), "{list}");
    let links = ada.get(&page).await.links();
    let right = links.into_iter().find(|l| l.starts_with("/en/desk/rights/")).unwrap();
    let ended = ada.fill(&right, &[]).await;
    assert_eq!(ended.status, 405, "the page itself takes no form");
    let no_reason = ada.post(&format!("{right}/ending"), &[("reason", "")]).await;
    assert_eq!((no_reason.status.as_u16(), no_reason.text().contains("Write why")), (422, true));
    let ended = ada.post(&format!("{right}/ending"), &[("reason", "The programme is over")]).await;
    assert_eq!((ended.status.as_u16(), ended.location()), (303, "/en/desk/rights?done=ended"));
    assert_eq!(omar.get("/en/desk").await.status, 404, "gone at the next request");
    site.settle().await;
    assert!(site.letters("omar@example.org").pop().unwrap().contains("Reason: The programme is over"));
    omar.sign_in("omar@example.org").await;
    omar.prove().await;
    assert_eq!(omar.get("/en/desk").await.status, 404);
    let told = omar.get("/en/my/audit").await.text();
    assert!(told.contains("A right ended") && told.contains("The programme is over"), "{told}");
}

#[tokio::test]
async fn a_right_that_ends_before_its_letter_is_written_has_one_letter_for_the_grant_and_one_for_the_end() {
    let site = site().await;
    let mut ada = administrator(&site, "Ada").await;
    let (_omar, number) = officer(&site).await;
    let page = format!("/en/desk/rights?member={number}");
    let mut fields = vec![("member", number.as_str())];
    fields.extend(PROGRAMME);
    ada.get(&page).await;
    assert_eq!(ada.post("/en/desk/rights", &fields).await.status, 303);
    let links = ada.get(&page).await.links();
    let right = links.into_iter().find(|l| l.starts_with("/en/desk/rights/")).unwrap();
    ada.get(&right).await;
    let before = site.letters("omar@example.org").len();
    assert_eq!(ada.post(&format!("{right}/ending"), &[("reason", "A mistake")]).await.status, 303);
    site.settle().await;
    let letters = site.letters("omar@example.org").split_off(before);
    let mut reasons: Vec<&str> =
        letters.iter().filter_map(|l| l.lines().find_map(|line| line.strip_prefix("Reason: "))).collect();
    // Both are heard in the same moment: which goes first is open.
    reasons.sort_unstable();
    assert_eq!(reasons, ["A mistake", "Runs the programme in Senegal"], "{letters:?}");
}

#[tokio::test]
async fn a_right_with_an_end_is_gone_after_its_last_day() {
    let site = site().await;
    let mut ada = administrator(&site, "Ada").await;
    let (mut omar, number) = officer(&site).await;
    let mut fields = vec![("member", number.as_str()), ("ends", "2026-11-24")];
    fields.extend(PROGRAMME);
    ada.get(&format!("/en/desk/rights?member={number}")).await;
    assert_eq!(ada.post("/en/desk/rights", &fields).await.status, 303);
    omar.sign_in("omar@example.org").await;
    omar.prove().await;
    assert_eq!(omar.get("/en/desk").await.status, 200);
    // The test begins at noon: twelve hours later the last day is over.
    for minutes in [30, 60, 90, 120] {
        site.at(m4d_kit::clock::Moment(crate::test::T0.0 + minutes * 60_000));
        assert_eq!(omar.get("/en/desk").await.status, 200);
    }
    site.at(m4d_kit::clock::Moment(crate::test::T0.0 + 12 * 3_600_000));
    assert_eq!(omar.get("/en/desk").await.status, 404);
}

#[tokio::test]
async fn nobody_grants_to_themselves_or_to_who_has_no_second_step_or_without_saying_where_and_why() {
    let site = site().await;
    let mut ada = administrator(&site, "Ada").await;
    let own = site.number(&staff_address("Ada")).await.to_string();
    let mut fields = vec![("member", own.as_str())];
    fields.extend(PROGRAMME);
    let page = format!("/en/desk/rights?member={own}");
    assert!(!ada.get(&page).await.text().contains("method=\"post\""), "on one's own page there is no form");
    ada.get("/en/desk/members").await;
    let refused = ada.post("/en/desk/rights", &fields).await;
    assert!(
        refused.status == 422 && refused.text().contains("Nobody grants a right to themselves"),
        "{}",
        refused.text()
    );
    site.member("Omar Officer", "omar@example.org").await;
    let number = site.number("omar@example.org").await.to_string();
    fields[0].1 = &number;
    let page = ada.get(&format!("/en/desk/rights?member={number}")).await;
    assert!(page.text().contains("has not set up the second step yet"));
    let refused = ada.post("/en/desk/rights", &fields).await;
    assert!(refused.status == 422 && refused.text().contains("They have to set up the second step first"));
    let refused = ada
        .post("/en/desk/rights", &[("member", &number), ("role", "owner"), ("scope_kind", "country"), ("scope", "Xx")])
        .await;
    let text = refused.text();
    assert_eq!(
        (refused.status.as_u16(), text.matches("class=\"error\"").count()),
        (422, 3),
        "role, scope, reason: {text}"
    );
    let wrong = [
        ("member", number.as_str()),
        ("role", "translator"),
        ("scope_kind", "country"),
        ("scope", "SN"),
        ("reason", "x"),
    ];
    assert!(ada.post("/en/desk/rights", &wrong).await.text().contains("This role does not exist there"));
}

#[tokio::test]
async fn an_old_factor_is_asked_for_again_and_what_was_typed_is_kept() {
    let site = site().await;
    let mut ada = administrator(&site, "Ada").await;
    let (_omar, number) = officer(&site).await;
    let page = format!("/en/desk/rights?member={number}");
    ada.get(&page).await;
    site.at(m4d_kit::clock::Moment(crate::test::T0.0 + 11 * 60_000));
    let mut fields = vec![("member", number.as_str())];
    fields.extend(PROGRAMME);
    let sent = ada.post("/en/desk/rights", &fields).await;
    assert_eq!((sent.status.as_u16(), sent.location()), (303, "/en/session/factor"));
    ada.prove().await;
    let text = ada.get(&page).await.text();
    assert!(text.contains("Runs the programme in Senegal</textarea>") && text.contains("value=\"programme\" checked"));
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let site = site().await;
    let mut ada = administrator(&site, "Ada").await;
    let own = ada.get("/en/desk").await.links().into_iter().find(|l| l.starts_with("/en/desk/rights/")).unwrap();
    ada.get(&own).await;
    let refused = ada.post(&format!("{own}/ending"), &[("reason", "I leave")]).await;
    assert!(refused.status == 422 && refused.text().contains("They are the last administrator"), "{}", refused.text());
    administrator(&site, "Ben").await;
    let ended = ada.post(&format!("{own}/ending"), &[("reason", "I leave")]).await;
    assert_eq!((ended.status.as_u16(), ended.location()), (303, "/en/my"), "one's own right is given back");
    assert_eq!(ada.get("/en/desk/rights").await.status, 404);
}

#[tokio::test]
async fn an_unseen_member_is_not_found_unless_they_have_a_right() {
    let site = site().await;
    let mut ada = administrator(&site, "Ada").await;
    let mut custodian = site.staff("Cleo", Role::Custodian, Scope::SITE).await;
    site.member("Una Unseen", "una@example.org").await;
    let (id, number) = (site.id("una@example.org").await, site.number("una@example.org").await.to_string());
    site.hide(id).await;
    let (hidden, made_up) = (format!("/en/desk/members/{number}"), "/en/desk/members/199999999");
    let (one, other) = (ada.get(&hidden).await, ada.get(made_up).await);
    assert_eq!((one.status.as_u16(), one.bytes, one.headers), (404, other.bytes, other.headers));
    let (one, other) =
        (ada.get(&format!("/en/desk/rights?member={number}")).await, ada.get("/en/desk/rights?member=199999999").await);
    assert_eq!(one.text().replace(&number, "199999999").len(), other.text().len());
    assert!(!one.text().contains("Una") && custodian.get(&hidden).await.text().contains("Una Unseen"));
    site.right(id, Role::Programme, Scope::of(ScopeKind::Country, "SN").unwrap()).await;
    assert!(ada.get(&hidden).await.text().contains("Una Unseen"), "staff are known to who answers for their rights");
}
