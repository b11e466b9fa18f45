//! A change of address, from both addresses; the devices; the card; and what was typed before a session ended.

use super::change::{UNDO, is_waiting};
use super::tests_factor::{set_up, step};
use crate::test::{Browser, Got, T0, TestSite, site};
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask as _;
use m4d_kit::sql;
use m4d_kit::test::script;
use m4d_rules::spans::{DAY, MINUTE};

sql!(/// The pages that wait with something typed.
LIST_TYPED_PATHS() -> TypedPath { path: String } = "select path from accounts_typed order by path");

const INES: &str = "ines@example.org";
const NEW: &str = "ines@example.net";
const OMAR: &str = "omar@example.org";

async fn waiting(site: &TestSite, member: i64) -> bool {
    is_waiting(&mut site.app.read().await.unwrap(), member, site.app.now()).await.unwrap()
}

/// Asks for the change and confirms it; answers the link that undoes it, from the letter at the end.
async fn change(site: &TestSite, ines: &mut Browser<'_>) -> String {
    let asked = ines.fill("/en/my/address", &[("email", NEW)]).await;
    assert_eq!(asked.location(), "/en/my/address", "{}", asked.text());
    site.settle().await;
    let link = site.link(NEW);
    assert_eq!(ines.fill(&link, &[]).await.location(), "/en/my/address");
    site.settle().await;
    site.link(INES)
}

/// A page without what differs from browser to browser.
fn bare(got: &Got, address: &str) -> String {
    let text = got.text().replace(address, "…");
    match text.split("name=\"token\" value=\"").nth(1).map(|rest| rest.split('"').next().unwrap().to_owned()) {
        Some(token) => text.replace(&token, ""),
        None => text,
    }
}

#[tokio::test]
async fn an_address_changes_when_the_new_one_confirms_it_where_it_was_asked() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let mut elsewhere = site.browser();
    elsewhere.sign_in(INES).await;
    let mut omar = site.member("Omar Attaqui", OMAR).await;
    ines.fill("/en/my/address", &[("email", NEW)]).await;
    assert!(ines.get("/en/my/address").await.text().contains(NEW), "it stands large on the page");
    site.settle().await;
    let link = site.link(NEW);
    for browser in [&mut elsewhere, &mut omar, &mut site.browser()] {
        let page = browser.get(&link).await;
        assert!(!page.text().contains(NEW), "elsewhere it says nothing");
        browser.get("/en/session/card").await;
        assert_eq!(browser.post(&link, &[]).await.status, 200);
    }
    for _ in 0..20 {
        assert!(ines.get(&link).await.text().contains(NEW));
    }
    let mut before = site.browser();
    before.sign_in(INES).await;
    assert_eq!(before.get("/en/my").await.status, 200, "looking changed nothing");
    let (one, two) = (ines.fill(&link, &[]).await, ines.stolen().post(&link, &[]).await);
    assert_eq!((one.location(), two.status.as_u16()), ("/en/my/address", 200), "a second press finds nothing");
    assert_eq!(elsewhere.get("/en/my").await.location(), "/en/session", "other sessions are over");
    let member = site.id(NEW).await;
    assert!(waiting(&site, member).await);
    assert!(ines.get("/en/my/address").await.text().contains("can be undone from the old address"));
    let again = ines.post("/en/my/address", &[("email", "third@example.org")]).await;
    assert_eq!(again.location(), "/en/my/address");
    site.settle().await;
    assert_eq!(site.letters("third@example.org").len(), 0, "no second change while the first can be undone");
    let mut old = site.browser();
    old.fill("/en/session", &[("email", INES), ("phone", "mine")]).await;
    let letters = site.letters(INES).len();
    site.settle().await;
    assert_eq!(site.letters(INES).len(), letters, "the old address signs nobody in");
    assert_eq!(site.browser().sign_in(NEW).await.location(), "/en/my");
}

#[tokio::test]
async fn the_old_address_undoes_it_from_any_browser_and_everybody_is_out() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let member = site.id(INES).await;
    let undo = change(&site, &mut ines).await;
    site.at(Moment(T0.0 + UNDO - MINUTE));
    let mut other = site.browser();
    for _ in 0..20 {
        assert!(other.get(&undo).await.text().contains(INES));
    }
    assert!(waiting(&site, member).await, "looking changed nothing");
    assert!(other.post(&undo, &[]).await.text().contains("The change is undone"));
    assert!(!other.fill(&undo, &[]).await.text().contains("The change is undone"), "once");
    assert!(!waiting(&site, member).await);
    assert_eq!(ines.get("/en/my").await.location(), "/en/session");
    site.settle().await;
    assert!(site.letters(INES).pop().unwrap().contains("The change of address is undone"));
    site.browser().sign_in(INES).await;
    assert_eq!(site.id(INES).await, member);
    let mut new = site.browser();
    new.fill("/en/session", &[("email", NEW), ("phone", "mine")]).await;
    site.settle().await;
    assert!(site.letters(NEW).pop().unwrap().contains("There is no account with it"));
}

#[tokio::test]
async fn after_seven_days_nothing_is_undone_and_the_old_address_is_free() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let undo = change(&site, &mut ines).await;
    site.at(Moment(T0.0 + UNDO - MINUTE));
    let mut nora = site.browser();
    let fields = [
        ("who", "self"),
        ("name", "Nora"),
        ("email", INES),
        ("reads", "en"),
        ("writes", "en"),
        ("phone", "mine"),
        ("seen", "seen"),
    ];
    nora.fill("/en/joining", &fields).await;
    let letters = site.letters(INES).len();
    site.settle().await;
    assert_eq!(site.letters(INES).len(), letters, "nobody joins with it before");
    site.at(Moment(T0.0 + UNDO));
    let late = site.browser().get(&undo).await;
    assert!(late.text().contains("the seven days are over"), "{}", late.text());
    assert!(!waiting(&site, site.id(NEW).await).await);
    site.settle().await;
    site.browser().join("Nora", INES).await;
    assert_ne!(site.id(INES).await, site.id(NEW).await);
}

#[tokio::test]
async fn a_change_that_somebody_else_asked_for_is_stopped_before_it_is_confirmed() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let mut thief = ines.stolen();
    thief.fill("/en/my/address", &[("email", NEW)]).await;
    site.settle().await;
    let (confirm, stop) = (site.link(NEW), site.link(INES));
    thief.get(&confirm).await;
    assert!(site.browser().fill(&stop, &[]).await.text().contains("The change is undone"));
    assert_eq!(thief.post(&confirm, &[]).await.status, 200);
    assert_eq!(ines.get("/en/my").await.location(), "/en/session");
    site.settle().await;
    site.browser().sign_in(INES).await;
}

#[tokio::test]
async fn the_first_letter_still_undoes_what_was_confirmed() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    ines.fill("/en/my/address", &[("email", NEW)]).await;
    site.settle().await;
    let (confirm, stop) = (site.link(NEW), site.link(INES));
    ines.fill(&confirm, &[]).await;
    site.settle().await;
    assert_ne!(site.link(INES), stop);
    assert!(site.browser().fill(&stop, &[]).await.text().contains("The change is undone"));
    assert_eq!(site.letters(NEW).len(), 1);
}

#[tokio::test]
async fn nothing_tells_whether_the_new_address_is_known() {
    let site = site().await;
    site.member("Omar Attaqui", OMAR).await;
    let mut answers = Vec::new();
    for (n, new) in [OMAR, "nora@example.org"].into_iter().enumerate() {
        let mut ines = site.member("Inés Ejemplo", &format!("ines{n}@example.org")).await;
        ines.get("/en/my/address").await;
        let asked = ines.post("/en/my/address", &[("email", new)]).await;
        let at_once = ines.get("/en/my/address").await;
        site.settle().await;
        let later = ines.get("/en/my/address").await;
        let text = |got: &Got| bare(got, new).replace(&format!("ines{n}@example.org"), "…");
        answers.push([&asked, &at_once, &later].map(|got| (got.status, got.statements, text(got))));
    }
    assert_eq!(answers[0], answers[1]);
    let letters = site.letters(OMAR);
    assert!(letters.last().unwrap().contains("It is the address of your account already"), "{letters:?}");
    assert_eq!(site.browser().sign_in(OMAR).await.location(), "/en/my");
}

#[tokio::test]
async fn a_change_of_address_passes_no_second_step_and_outlives_a_refreshed_one() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let (secret, _) = set_up(&site, &mut ines, INES).await;
    ines.fill("/en/my/address", &[("email", NEW)]).await;
    site.settle().await;
    let link = site.link(NEW);
    site.at(step(30));
    assert_eq!(ines.fill("/en/session/factor", &[("code", &secret.code(step(30)))]).await.status, 303);
    assert_eq!(ines.fill(&link, &[]).await.location(), "/en/my/address", "the same browser under a new secret");
    site.settle().await;
    let mut other = site.browser();
    other.sign_in(NEW).await;
    assert_eq!(other.get("/en/my").await.location(), "/en/session/factor");
    let undo = site.link(INES);
    site.browser().fill(&undo, &[]).await;
    site.settle().await;
    let mut back = site.browser();
    back.sign_in(INES).await;
    assert_eq!(back.get("/en/my").await.location(), "/en/session/factor", "nor does undoing it");
}

#[tokio::test]
async fn what_was_typed_before_a_session_ended_comes_back_to_the_same_member_only() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    site.member("Omar Attaqui", OMAR).await;
    let typed = "not-an-address";
    let mut shared = site.browser();
    shared.fill("/en/session", &[("email", INES), ("phone", "shared")]).await;
    site.settle().await;
    let code = site.code(INES);
    shared.fill("/en/session/code", &[("code", &code)]).await;
    shared.get("/en/my/address").await;
    site.at(Moment(T0.0 + 22 * MINUTE));
    assert_eq!(shared.post("/en/my/address", &[("email", typed)]).await.location(), "/en/session");
    assert_eq!(shared.sign_in(OMAR).await.location(), "/en/my/address");
    let page = shared.get("/en/my/address").await;
    assert_eq!((page.text().contains(OMAR), page.text().contains(typed)), (true, false));
    shared.post("/en/session/ending", &[]).await;
    shared.sign_in(INES).await;
    assert!(shared.get("/en/my/address").await.text().contains(&format!("value=\"{typed}\"")));
    assert!(shared.get("/en/my/address").await.text().contains(typed), "a page that is opened again has it still");
    assert_eq!(shared.post("/en/my/address", &[("email", NEW)]).await.location(), "/en/my/address");
    assert!(!shared.get("/en/my/address").await.text().contains(typed), "what was sent waits no more");
}

#[tokio::test]
async fn an_old_cookie_leaves_little_and_that_of_an_ended_session_nothing() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    ines.get("/en/my/address").await;
    let (mut ended, mut idle) = (ines.stolen(), site.browser());
    ines.post("/en/session/ending", &[]).await;
    ended.post("/en/my/address", &[("email", "left-by-a-thief")]).await;
    assert_eq!(rows(&site).await, Vec::<String>::new(), "the session was ended");

    idle.sign_in(INES).await;
    idle.get("/en/my/address").await;
    script(&site.app.db, &format!("update accounts_member set suspended_at = {}", T0.0)).await.unwrap();
    idle.post("/en/my/address", &[("email", "left-by-the-suspended")]).await;
    assert_eq!(rows(&site).await, Vec::<String>::new(), "nobody gets in");
    script(&site.app.db, "update accounts_member set suspended_at = null").await.unwrap();

    site.at(Moment(T0.0 + 31 * DAY));
    idle.post("/en/my/address", &[("email", &"x".repeat(20_000))]).await;
    assert_eq!(rows(&site).await, Vec::<String>::new(), "nobody types so much");
    for page in ["address", "data", "leaving", "profile", "profile/about", "profile/seen", "factor/ending"] {
        site.at(Moment(site.app.now().0 + MINUTE));
        idle.post(&format!("/en/my/{page}"), &[("email", "a")]).await;
    }
    assert_eq!(rows(&site).await.len(), 5, "{:?}", rows(&site).await);
}

async fn rows(site: &TestSite) -> Vec<String> {
    let rows = site.app.read().await.unwrap().all(&LIST_TYPED_PATHS, ()).await.unwrap();
    rows.into_iter().map(|row| row.path).collect()
}

#[tokio::test]
async fn a_second_account_in_the_same_browser_sees_nothing_that_the_first_one_typed() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    site.member("Omar Attaqui", OMAR).await;
    let typed = "zqbcdfghjklmnp";
    let pages = ["/en/my/address", "/en/my/profile", "/en/my/profile/about", "/en/my/organisations/new"];
    let deeds = [
        (pages[0], vec![("email", typed)]),
        (pages[1], vec![("name", typed), ("reads", "en")]),
        (pages[2], vec![("about", typed)]),
        (pages[3], vec![("name", typed), ("place", typed)]),
        ("/en/session/factor", vec![("code", typed)]),
    ];
    let mut shared = site.browser();
    shared.fill("/en/session", &[("email", INES), ("phone", "shared")]).await;
    site.settle().await;
    let code = site.code(INES);
    shared.fill("/en/session/code", &[("code", &code)]).await;
    shared.get("/en/my/address").await;
    site.at(Moment(T0.0 + 22 * MINUTE));
    let mut answers = Vec::new();
    for (page, fields) in &deeds {
        answers.push(shared.post(page, fields).await);
    }
    // What was searched for, too: the way back after signing in holds no words.
    answers.push(shared.get(&format!("/en/members?q={typed}")).await);
    assert!(answers.iter().all(|got| got.location() == "/en/session"));
    answers.push(shared.get("/en/session").await);
    answers.push(shared.post("/en/session", &[("email", OMAR), ("phone", "shared")]).await);
    answers.push(shared.get("/en/session/code").await);
    site.settle().await;
    let code = site.code(OMAR);
    answers.push(shared.post("/en/session/code", &[("code", &code)]).await);
    assert_eq!(answers.last().unwrap().location(), "/en/members");
    for page in pages.into_iter().chain(["/en/members", "/en/my", "/en/my/data", "/en/my/audit", "/en/my/letters"]) {
        answers.push(shared.get(page).await);
        assert_eq!(answers.last().unwrap().status, 200, "{page}");
    }
    for got in &answers {
        assert!(!got.text().contains(typed) && !format!("{:?}", got.headers).contains(typed), "{}", got.text());
    }
    shared.post("/en/session/ending", &[]).await;
    shared.sign_in(INES).await;
    let mut kept = 0;
    for page in pages {
        kept += usize::from(shared.get(page).await.text().contains(typed));
    }
    assert_eq!(kept, pages.len(), "the one who typed it has it again");
}

#[tokio::test]
async fn who_had_no_address_gets_one_with_nothing_to_undo() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let member = site.id(INES).await;
    let mut tx = site.app.db.begin().await.unwrap();
    tx.run(&super::change_store::REMOVE_ADDRESS, (member, INES.to_owned())).await.unwrap();
    tx.commit().await.unwrap();
    assert!(ines.get("/en/my/address").await.text().contains("not recorded"));
    let letters = site.letters(INES).len();
    ines.post("/en/my/address", &[("email", NEW)]).await;
    site.settle().await;
    let link = site.link(NEW);
    assert_eq!(ines.fill(&link, &[]).await.location(), "/en/my/address");
    site.settle().await;
    assert_eq!((site.id(NEW).await, waiting(&site, member).await), (member, false));
    assert_eq!(site.letters(INES).len(), letters);
}

#[tokio::test]
async fn an_old_sign_in_does_not_change_an_address_and_what_was_typed_waits() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    site.at(Moment(T0.0 + 11 * MINUTE));
    assert_eq!(ines.fill("/en/my/address", &[("email", NEW)]).await.location(), "/en/session");
    assert_eq!(ines.sign_in(INES).await.location(), "/en/my/address");
    assert!(ines.get("/en/my/address").await.text().contains(&format!("value=\"{NEW}\"")));
    assert_eq!(site.letters(NEW).len(), 0);
}

#[tokio::test]
async fn devices_are_listed_and_signed_out_one_by_one_or_all() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let (mut one, mut two, mut omar) = (site.browser(), site.browser(), site.member("Omar Attaqui", OMAR).await);
    one.sign_in(INES).await;
    two.sign_in(INES).await;
    let page = ines.get("/en/my/sessions").await;
    let text = page.text();
    assert_eq!((text.matches("class=\"card\"").count(), text.matches("this device").count()), (3, 1));
    let ids: Vec<String> = text
        .split("name=\"session\" value=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect();
    assert_eq!(ids.len(), 2);
    omar.get("/en/my/address").await;
    assert_eq!(omar.post("/en/my/sessions", &[("session", &ids[0])]).await.location(), "/en/my/sessions");
    assert_eq!(
        ines.get("/en/my/sessions").await.text().matches("class=\"card\"").count(),
        3,
        "another's are not his to end"
    );
    assert_eq!(ines.post("/en/my/sessions", &[("session", &ids[0])]).await.location(), "/en/my/sessions?done=1");
    assert_eq!(ines.get("/en/my/sessions?done=1").await.text().matches("class=\"card\"").count(), 2);
    ines.post("/en/my/sessions", &[("others", "1")]).await;
    for browser in [&mut one, &mut two] {
        assert_eq!(browser.get("/en/my").await.location(), "/en/session");
    }
    assert_eq!(ines.get("/en/my").await.status, 200);
    site.settle().await;
    assert!(site.letters(INES).pop().unwrap().contains("Devices were signed out"));
}

#[tokio::test]
async fn a_card_signs_in_on_a_shared_phone_and_each_code_once() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    let (member, number) = (site.id(INES).await, site.number(INES).await.to_string());
    let mut tx = site.app.db.begin().await.unwrap();
    let old = super::card::make_card(&mut tx, &site.app.keys, member, T0).await.unwrap();
    let codes = super::card::make_card(&mut tx, &site.app.keys, member, T0).await.unwrap();
    tx.commit().await.unwrap();
    let mut phone = site.browser();
    assert!(phone.get("/en/session/card").await.text().contains("value=\"shared\" checked"));
    let number = number.as_str();
    assert_eq!(phone.post("/en/session/card", &[("number", number), ("code", &old[0])]).await.status, 422);
    let fields = [("number", number), ("code", codes[0].as_str()), ("phone", "shared")];
    let entered = phone.post("/en/session/card", &fields).await;
    assert_eq!(entered.location(), "/en/my");
    assert!(!entered.headers["set-cookie"].to_str().unwrap().contains("Max-Age"));
    assert!(phone.get("/en/my").await.text().contains("Inés Ejemplo"));
    assert_eq!(site.browser().fill("/en/session/card", &fields).await.status, 422, "once");
    site.at(Moment(T0.0 + 22 * MINUTE));
    assert_eq!(phone.get("/en/my").await.location(), "/en/session");
}

#[tokio::test]
async fn a_card_tells_nothing_of_numbers_and_ends_after_twenty_wrong_codes() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    let (member, number) = (site.id(INES).await, site.number(INES).await);
    let mut tx = site.app.db.begin().await.unwrap();
    let codes = super::card::make_card(&mut tx, &site.app.keys, member, T0).await.unwrap();
    tx.commit().await.unwrap();
    let unknown = if number == 123_456_789 { 123_456_788 } else { 123_456_789 };
    let mut answers = Vec::new();
    for number in [number.to_string(), unknown.to_string()] {
        let mut phone = site.browser();
        phone.get("/en/session/card").await;
        let mut all = Vec::new();
        for _ in 0..21 {
            let got = phone.post("/en/session/card", &[("number", &number), ("code", "AAAAAAAAAA")]).await;
            all.push((got.status, got.statements, bare(&got, &number)));
        }
        answers.push(all);
    }
    assert_eq!(answers[0], answers[1]);
    assert!(answers[0][20].2.contains("Come back tomorrow") && !answers[0][19].2.contains("Come back tomorrow"));
    let number = number.to_string();
    let fields = [("number", number.as_str()), ("code", codes[0].as_str())];
    assert_eq!(site.browser().fill("/en/session/card", &fields).await.status, 422, "nor the right one today");
    site.at(Moment(T0.0 + DAY));
    assert_eq!(site.browser().fill("/en/session/card", &fields).await.location(), "/en/my");
}
