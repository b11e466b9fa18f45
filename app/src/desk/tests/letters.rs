//! Letters at the desk and on one's own page.

use crate::test::{real_site, site};
use m4d_rules::rights::{Role, Scope};

#[tokio::test]
async fn an_administrator_sees_envelopes_without_address_and_body() {
    let site = real_site().await;
    let mut ada = site.staff("Ada", Role::Administrator, Scope::SITE).await;
    site.member("Inés Ejemplo", "ines@example.org").await;
    site.settle().await;
    let text = ada.get("/en/desk/letters").await.text();
    assert!(
        text.contains("You are a member") && !text.contains("ines@") && !text.contains("/en/desk/letters/"),
        "{text}"
    );
    let waiting = ada.get("/en/desk/letters?state=failed").await.text();
    assert!(waiting.contains("There are no such letters."), "{waiting}");
    assert_eq!(ada.get("/en/desk/letters?state=lost").await.status, 422);
    let mut ines = site.browser();
    ines.sign_in("ines@example.org").await;
    let mine = ines.get("/en/my/letters").await.links().into_iter().find(|l| l.contains("/my/letters/")).unwrap();
    let id = mine.rsplit('/').next().unwrap();
    assert_eq!(ada.get(&format!("/en/desk/letters/{id}")).await.status, 404, "on a real site nobody reads a body");
}

#[tokio::test]
async fn the_demo_shows_a_letter_with_its_link_taken_out() {
    let site = site().await;
    let mut ada = site.staff("Ada", Role::Administrator, Scope::SITE).await;
    let letters = ada.get("/en/desk/letters").await.links();
    let one = letters.into_iter().find(|l| l.starts_with("/en/desk/letters/")).unwrap();
    let text = ada.get(&one).await.text();
    assert!(text.contains("ada@staff.example.org"), "{text}");
}

#[tokio::test]
async fn my_letters_are_mine_and_can_be_erased() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", "ines@example.org").await;
    let mut other = site.member("Otto", "otto@example.org").await;
    let list = ines.get("/en/my/letters").await;
    let one = list.links().into_iter().find(|l| l.starts_with("/en/my/letters/")).unwrap();
    assert!(list.text().contains("You are a member"), "{}", list.text());
    assert!(ines.get(&one).await.text().contains("Your account is made"));
    let (got, nowhere) = (other.get(&one).await, other.get("/en/nowhere").await);
    assert_eq!((got.status, got.bytes), (nowhere.status, nowhere.bytes));
    other.get("/en/my/letters").await;
    other.get("/en/my").await;
    assert_eq!(other.post(&format!("{one}/erasure"), &[]).await.status, 404);
    ines.get(&one).await;
    let erased = ines.post(&format!("{one}/erasure"), &[]).await;
    assert_eq!((erased.status.as_u16(), erased.location()), (303, "/en/my/letters?done=erased"));
    assert_eq!(ines.get(&one).await.status, 404);
    assert_eq!(site.browser().get("/en/my/letters").await.location(), "/en/session");
}
