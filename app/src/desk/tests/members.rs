//! Accounts: ended sessions, suspension, and who may do that.

use crate::test::{site, staff_address};
use m4d_rules::rights::{Role, Scope};

#[tokio::test]
async fn a_moderator_suspends_an_account_and_opens_it_again() {
    let site = site().await;
    let mut gil = site.staff("Gil", Role::Moderator, Scope::SITE).await;
    let mut ines = site.member("Inés Ejemplo", "ines@example.org").await;
    let number = site.number("ines@example.org").await;
    let found = gil.fill("/en/desk/members", &[("number", &format!("{number}"))]).await;
    let page = format!("/en/desk/members/{number}");
    assert_eq!((found.status.as_u16(), found.location()), (303, page.as_str()));
    let text = gil.get(&page).await.text();
    assert!(text.contains("Inés Ejemplo") && !text.contains("ines@example.org"), "no personal content: {text}");
    assert_eq!(gil.fill(&format!("{page}/suspension"), &[("reason", "")]).await.status, 422);
    let done = gil.post(&format!("{page}/suspension"), &[("reason", "Threats against others")]).await;
    assert_eq!((done.status.as_u16(), done.location()), (303, format!("{page}?done=suspension").as_str()));
    assert_eq!(ines.get("/en/my").await.location(), "/en/session");
    site.settle().await;
    assert!(site.letters("ines@example.org").pop().unwrap().contains("Reason: Threats against others"));
    ines.fill("/en/session", &[("email", "ines@example.org"), ("phone", "mine")]).await;
    site.settle().await;
    assert!(site.letters("ines@example.org").pop().unwrap().contains("nobody can sign in"));
    assert_eq!(gil.get(&format!("{page}/suspension")).await.status, 404, "it is suspended already");
    assert_eq!(gil.fill(&format!("{page}/return"), &[("reason", "It was somebody else")]).await.status, 303);
    site.settle().await;
    assert_eq!(ines.sign_in("ines@example.org").await.status, 303);
    assert_eq!(ines.get("/en/my").await.status, 200);
    assert_eq!(gil.fill(&format!("{page}/sessions"), &[("reason", "A lost phone")]).await.status, 303);
    assert_eq!(ines.get("/en/my").await.location(), "/en/session");
}

#[tokio::test]
async fn staff_act_on_nothing_where_they_are_the_subject_and_do_what_their_role_does() {
    let site = site().await;
    let mut gil = site.staff("Gil", Role::Moderator, Scope::SITE).await;
    let own = site.number(&staff_address("Gil")).await;
    assert_eq!(gil.get(&format!("/en/desk/members/{own}")).await.status, 404);
    site.member("Inés Ejemplo", "ines@example.org").await;
    let number = site.number("ines@example.org").await;
    assert_eq!(gil.get(&format!("/en/desk/members/{number}/identity")).await.status, 404);
    assert_eq!(gil.get(&format!("/en/desk/members/{number}/factor")).await.status, 404);
    let wrong = gil.fill("/en/desk/members", &[("number", "123")]).await;
    assert!(wrong.status == 422 && wrong.text().contains("No member has this number"));
    let mut translator = site.staff("Tom", Role::Programme, Scope::SITE).await;
    assert_eq!(translator.get(&format!("/en/desk/members/{number}")).await.status, 404);
}

#[tokio::test]
async fn the_last_administrator_is_not_suspended() {
    let site = site().await;
    site.staff("Ada", Role::Administrator, Scope::SITE).await;
    let mut gil = site.staff("Gil", Role::Moderator, Scope::SITE).await;
    let number = site.number(&staff_address("Ada")).await;
    let page = format!("/en/desk/members/{number}/suspension");
    let refused = gil.fill(&page, &[("reason", "A quarrel")]).await;
    assert!(refused.status == 422 && refused.text().contains("They are the last administrator"), "{}", refused.text());
    site.staff("Ben", Role::Administrator, Scope::SITE).await;
    assert_eq!(gil.fill(&page, &[("reason", "A quarrel")]).await.status, 303);
}
