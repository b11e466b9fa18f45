//! The second step, as people take it and as those who try to get around it do.

use super::factor_store::{FIND_FACTOR, FIND_LOST, FIND_PENDING};
use crate::test::{Browser, T0, TestSite, site};
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask as _;
use m4d_kit::totp::Secret;
use m4d_rules::rights::{Role, Scope};
use m4d_rules::spans::{DAY, MINUTE};

const INES: &str = "ines@example.org";
const OMAR: &str = "omar@example.org";

/// The moment so many steps of the phone after noon.
pub(super) fn step(n: i64) -> Moment {
    Moment(T0.0 + n * 30_000)
}

/// Sets up the second step in a browser that has just signed in; answers the phone's secret and the recovery codes.
pub(super) async fn set_up(site: &TestSite, browser: &mut Browser<'_>, address: &str) -> (Secret, Vec<String>) {
    assert_eq!(browser.fill("/en/my/factor", &[]).await.location(), "/en/my/factor/new");
    let member = site.id(address).await;
    let row = site.app.read().await.unwrap().one(&FIND_PENDING, (member, 0)).await.unwrap().unwrap();
    let secret = site.app.keys.unseal(&row.sealed, ("accounts_factor", row.id, "sealed")).unwrap();
    let secret = Secret::from_bytes(&secret).unwrap();
    let page = browser.get("/en/my/factor/new").await;
    let text = page.text();
    assert!(
        text.contains(&secret.typed()) && text.contains("href=\"otpauth://totp/") && text.contains("<svg"),
        "{text}"
    );
    assert!(!text.contains("style="), "no style that the policy forbids");
    let code = secret.code(site.app.now());
    let done = browser.post("/en/my/factor/new", &[("code", &code)]).await;
    assert_eq!(done.status, 200, "{}", done.text());
    let text = done.text();
    let codes: Vec<String> =
        text.split("<code dir=\"ltr\">").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned()).collect();
    assert_eq!(codes.len(), 10);
    site.settle().await;
    (secret, codes)
}

#[tokio::test]
async fn a_second_step_is_set_up_with_a_right_code_and_ends_what_was_stolen_before() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let mut elsewhere = site.browser();
    elsewhere.sign_in(INES).await;
    let mut stolen = ines.stolen();
    let (_, codes) = set_up(&site, &mut ines, INES).await;
    assert_eq!(stolen.get("/en/my").await.location(), "/en/session", "the old secret is dead");
    assert_eq!(elsewhere.get("/en/my").await.location(), "/en/session", "other sessions are over");
    let page = ines.get("/en/my/factor").await;
    let text = page.text();
    assert!(text.contains("Recovery codes left") && codes.iter().all(|code| !text.contains(code)), "shown once only");
    assert!(site.letters(INES).pop().unwrap().contains("Your account has a second step"));
    let again = ines.post("/en/my/factor/new", &[("code", "000000")]).await;
    assert_eq!(again.location(), "/en/my/factor", "nothing is being set up any more");
}

#[tokio::test]
async fn a_wrong_code_sets_nothing_up() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    ines.fill("/en/my/factor", &[]).await;
    let wrong = ines.fill("/en/my/factor/new", &[("code", "12")]).await;
    assert_eq!((wrong.status.as_u16(), wrong.text().contains("set its clock")), (422, true));
    let member = site.id(INES).await;
    let none = site.app.read().await.unwrap().one(&FIND_FACTOR, (member,)).await.unwrap();
    assert!(none.is_none());
    assert_eq!(ines.get("/en/my").await.status, 200, "signing in needs no second step yet");
}

#[tokio::test]
async fn each_step_of_the_phone_opens_once_and_the_session_gets_a_new_secret() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let (secret, _) = set_up(&site, &mut ines, INES).await;
    site.at(step(4));
    let (mut one, mut two) = (site.browser(), site.browser());
    one.sign_in(INES).await;
    two.sign_in(INES).await;
    assert_eq!(one.get("/en/my/sessions").await.location(), "/en/session/factor");
    let mut stolen = one.stolen();
    let code = secret.code(step(4));
    let passed = one.fill("/en/session/factor", &[("code", &code)]).await;
    assert_eq!(passed.location(), "/en/my/sessions", "back to where she wanted to go");
    assert_eq!(one.get("/en/my").await.status, 200);
    assert_eq!(stolen.get("/en/my").await.location(), "/en/session", "who had the cookie before has nothing now");
    let replayed = two.fill("/en/session/factor", &[("code", &code)]).await;
    assert_eq!((replayed.status.as_u16(), replayed.text().contains("were used before")), (422, true));
    let earlier = two.fill("/en/session/factor", &[("code", &secret.code(step(3)))]).await;
    assert_eq!(earlier.status, 422, "nor one before it");
    let arabic: String = secret.code(step(5)).chars().map(|c| char::from_u32(u32::from(c) + 0x630).unwrap()).collect();
    assert_eq!(two.fill("/en/session/factor", &[("code", &arabic)]).await.location(), "/en/my");
}

#[tokio::test]
async fn neither_code_nor_link_nor_card_passes_the_second_step() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    set_up(&site, &mut ines, INES).await;
    let (mut code, mut link, mut card) = (site.browser(), site.browser(), site.browser());
    assert_eq!(code.sign_in(INES).await.location(), "/en/my");
    link.fill("/en/session", &[("email", INES), ("phone", "mine")]).await;
    site.settle().await;
    let address = site.link(INES);
    assert_eq!(link.fill(&address, &[]).await.status, 303);
    let (member, number) = (site.id(INES).await, site.number(INES).await.to_string());
    let mut tx = site.app.db.begin().await.unwrap();
    let codes = super::card::make_card(&mut tx, &site.app.keys, member, T0).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(card.fill("/en/session/card", &[("number", &number), ("code", &codes[0])]).await.status, 303);
    for mut browser in [code, link, card] {
        for page in ["/en/my", "/en/my/factor", "/en/my/sessions", "/en/my/address"] {
            assert_eq!(browser.get(page).await.location(), "/en/session/factor", "{page}");
        }
        browser.get("/en/session/factor").await;
        for deed in
            ["/en/my/factor", "/en/my/factor/codes", "/en/my/factor/ending", "/en/my/sessions", "/en/my/address"]
        {
            assert_eq!(browser.post(deed, &[]).await.location(), "/en/session/factor", "{deed}");
        }
    }
    assert_eq!(ines.get("/en/my").await.status, 200);
}

#[tokio::test]
async fn a_recovery_code_works_once_and_new_ones_end_the_old() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let (_, codes) = set_up(&site, &mut ines, INES).await;
    let (mut one, mut two) = (site.browser(), site.browser());
    one.sign_in(INES).await;
    two.sign_in(INES).await;
    let small = codes[3].to_lowercase().replace('\u{a0}', " - ");
    assert_eq!(one.fill("/en/session/factor", &[("recovery", &small)]).await.location(), "/en/my");
    site.settle().await;
    assert!(site.letters(INES).pop().unwrap().contains("A recovery code was used"));
    assert_eq!(two.fill("/en/session/factor", &[("recovery", &small)]).await.status, 422);
    let new = one.fill("/en/my/factor", &[]).await;
    assert_eq!(new.location(), "/en/my/factor/new", "a recovery code is fresh enough to connect another phone");
    one.get("/en/my/factor").await;
    assert_eq!(one.post("/en/my/factor/codes", &[]).await.text().matches("<code ").count(), 10);
    site.settle().await;
    let mut three = site.browser();
    three.sign_in(INES).await;
    assert_eq!(three.fill("/en/session/factor", &[("recovery", &codes[4])]).await.status, 422, "the old list is over");
}

#[tokio::test]
async fn after_twenty_wrong_tries_over_all_sessions_the_right_one_counts_tomorrow() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let (secret, codes) = set_up(&site, &mut ines, INES).await;
    for _ in 0..4 {
        let mut browser = site.browser();
        browser.sign_in(INES).await;
        browser.get("/en/session/factor").await;
        for n in 0..5 {
            let field = if n % 2 == 0 { ("code", "12") } else { ("recovery", "AAAAAAAAAA") };
            assert_eq!(browser.post("/en/session/factor", &[field]).await.status, 422);
        }
    }
    site.settle().await;
    let told = |subject: &str| site.letters(INES).iter().filter(|letter| letter.contains(subject)).count();
    assert_eq!(told("Many wrong codes"), 1);
    site.at(step(240));
    ines.get("/en/session/factor").await;
    let late = ines.post("/en/session/factor", &[("code", &secret.code(step(240)))]).await;
    assert_eq!((late.status.as_u16(), late.text().contains("Come back tomorrow")), (422, true));
    let late = ines.post("/en/session/factor", &[("recovery", &codes[0])]).await;
    assert_eq!(late.status, 422);
    let tomorrow = Moment(T0.0 + DAY);
    site.at(tomorrow);
    assert_eq!(ines.fill("/en/session/factor", &[("code", &secret.code(tomorrow))]).await.status, 303);
}

#[tokio::test]
async fn wrong_codes_that_strangers_type_lock_nobodys_second_step() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let (secret, _) = set_up(&site, &mut ines, INES).await;
    let (member, number) = (site.id(INES).await, site.number(INES).await.to_string());
    let mut tx = site.app.db.begin().await.unwrap();
    let cards = super::card::make_card(&mut tx, &site.app.keys, member, T0).await.unwrap();
    tx.commit().await.unwrap();
    let mut stranger = site.browser();
    for _ in 0..5 {
        site.app.limits.forget();
        stranger.fill("/en/session", &[("email", INES), ("phone", "mine")]).await;
        site.settle().await;
        stranger.get("/en/session/code").await;
        for _ in 0..5 {
            assert_eq!(stranger.post("/en/session/code", &[("code", "00000000")]).await.status, 422);
        }
    }
    assert!(stranger.get("/en/session/code").await.status == 200);
    // Letters' codes are over for today; cards and the second step are not.
    for fields in [("code", "AAAAAAAAAA"); 21] {
        assert_eq!(stranger.fill("/en/session/card", &[("number", &number), fields]).await.status, 422);
    }
    let card = [("number", number.as_str()), ("code", cards[0].as_str())];
    assert_eq!(stranger.fill("/en/session/card", &card).await.status, 422, "nor are cards taken any more");
    site.at(step(60));
    let mut other = site.browser();
    site.app.limits.forget();
    other.fill("/en/session", &[("email", INES), ("phone", "mine")]).await;
    site.settle().await;
    let link = site.link(INES);
    assert_eq!(other.fill(&link, &[]).await.status, 303, "the link of a letter still is");
    let given = other.fill("/en/session/factor", &[("code", &secret.code(step(60)))]).await;
    assert_eq!(given.location(), "/en/my");
}

#[tokio::test]
async fn what_is_grave_wants_the_factor_again_after_ten_minutes() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    site.at(Moment(T0.0 + 11 * MINUTE));
    assert_eq!(ines.fill("/en/my/factor", &[]).await.location(), "/en/session", "without one: sign in again");
    assert!(ines.get("/en/session").await.text().contains("sign in once more"));
    assert_eq!(ines.sign_in(INES).await.location(), "/en/my/factor");
    let (secret, _) = set_up(&site, &mut ines, INES).await;
    let later = Moment(T0.0 + 22 * MINUTE);
    site.at(later);
    assert_eq!(ines.fill("/en/my/factor", &[]).await.location(), "/en/session/factor");
    let again = ines.fill("/en/session/factor", &[("code", &secret.code(later))]).await;
    assert_eq!(again.location(), "/en/my/factor");
    assert_eq!(ines.fill("/en/my/factor", &[]).await.location(), "/en/my/factor/new");
}

#[tokio::test]
async fn a_factor_is_removed_by_its_member_but_not_by_the_staff() {
    let site = site().await;
    let mut desk = site.staff("Dora Desk", Role::Directory, Scope::SITE).await;
    let kept = desk.fill("/en/my/factor", &[]).await;
    assert_eq!(kept.location(), "/en/my/factor/new", "another phone is fine");
    desk.get("/en/my/factor").await;
    let refused = desk.post("/en/my/factor/ending", &[]).await;
    assert_eq!((refused.status.as_u16(), refused.text().contains("Nothing was removed")), (422, true));
    let mut ines = site.member("Inés Ejemplo", INES).await;
    set_up(&site, &mut ines, INES).await;
    ines.get("/en/my/factor").await;
    let removed = ines.post("/en/my/factor/ending", &[]).await;
    assert_eq!(removed.location(), "/en/my/factor?done=removed");
    assert!(ines.get("/en/my/factor?done=removed").await.text().contains("Your second step is removed"));
    site.settle().await;
    let mut other = site.browser();
    other.sign_in(INES).await;
    assert_eq!(other.get("/en/my").await.status, 200);
}

#[tokio::test]
async fn a_cookie_from_before_signing_in_is_nobody_afterwards() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    let mut ines = site.browser();
    ines.get("/en/session").await;
    let mut planted = ines.stolen();
    ines.sign_in(INES).await;
    assert_eq!(ines.get("/en/my").await.status, 200);
    assert_eq!(planted.get("/en/my").await.location(), "/en/session");
    let mut before = ines.stolen();
    ines.get("/en/my").await;
    site.at(Moment(T0.0 + 11 * MINUTE));
    ines.fill("/en/my/factor", &[]).await;
    ines.sign_in(INES).await;
    assert_eq!(before.get("/en/my").await.location(), "/en/session", "signing in again ends the session before");
}

#[tokio::test]
async fn nobody_is_signed_in_to_anothers_account_by_a_link() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    site.member("Omar Attaqui", OMAR).await;
    let mut omar = site.browser();
    omar.fill("/en/session", &[("email", OMAR), ("phone", "mine")]).await;
    site.settle().await;
    let link = site.link(OMAR);
    let page = ines.get(&link).await;
    assert!(!page.text().contains("Omar"), "in her browser it names nobody");
    ines.get("/en/my/address").await;
    assert_eq!(ines.post(&link, &[]).await.status, 200);
    assert!(ines.get("/en/my").await.text().contains("Inés Ejemplo"), "she is who she was");
    assert!(omar.get(&link).await.text().contains("Omar Attaqui"), "where it was asked for it names the account");
    assert_eq!(omar.get("/en/my").await.location(), "/en/session", "and does nothing without its button");
    assert_eq!(omar.fill(&link, &[]).await.location(), "/en/my");
}

#[tokio::test]
async fn a_lost_factor_is_for_the_staff_until_it_is_found() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    assert_eq!(ines.get("/en/session/factor/lost").await.location(), "/en/my", "who has none has lost none");
    let (secret, _) = set_up(&site, &mut ines, INES).await;
    let mut half = site.browser();
    assert_eq!(half.get("/en/session/factor/lost").await.location(), "/en/session");
    half.sign_in(INES).await;
    assert_eq!(half.fill("/en/session/factor/lost", &[("reason", " ")]).await.status, 422);
    for _ in 0..2 {
        let asked = half.post("/en/session/factor/lost", &[("reason", "Ask at the town hall")]).await;
        assert_eq!(asked.location(), "/en/session/factor/lost");
    }
    assert!(half.get("/en/session/factor/lost").await.text().contains("You asked the staff"));
    assert_eq!(half.get("/en/my").await.location(), "/en/session/factor", "asking opens nothing");
    site.settle().await;
    let told = site.letters(INES).iter().filter(|l| l.contains("Somebody asked to remove your second step")).count();
    assert_eq!(told, 1);
    let member = site.id(INES).await;
    let open = || async { site.app.read().await.unwrap().one(&FIND_LOST, (member, 0)).await.unwrap().is_some() };
    assert!(open().await);
    site.at(step(2));
    half.fill("/en/session/factor", &[("code", &secret.code(step(2)))]).await;
    assert!(!open().await, "who has the factor needs no recovery");
}
