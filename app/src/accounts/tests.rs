//! Joining and signing in, as people and as those who try to get in do it.

use crate::test::{T0, site};
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask as _;
use m4d_kit::sql;

const INES: &str = "ines@example.org";

sql!(/// How many members there are.
COUNT_MEMBERS() -> MembersRow { n: i64 } = "select cast(count(*) as bigint) as n from accounts_member");

#[tokio::test]
async fn a_person_joins_with_the_code_and_signs_in_again_with_another() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let page = ines.get("/en/my").await;
    assert_eq!((page.status.as_u16(), page.text().contains("Inés Ejemplo")), (200, true));
    assert_eq!(page.headers["cache-control"], "private, no-store");
    assert_eq!(ines.fill("/en/my", &[]).await.status, 405, "the page itself takes no form");
    let left = ines.post("/en/session/ending", &[]).await;
    assert_eq!((left.status.as_u16(), left.location()), (303, "/en"));
    assert_eq!(ines.get("/en/my").await.location(), "/en/session");
    assert_eq!(ines.sign_in(INES).await.location(), "/en/my", "back to where she wanted to go");
}

#[tokio::test]
async fn a_link_acts_once_on_its_button_and_only_in_the_browser_that_asked() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    let mut asking = site.browser();
    asking.fill("/en/session", &[("email", INES), ("phone", "mine")]).await;
    site.settle().await;
    let link = site.link(INES);
    for _ in 0..20 {
        assert_eq!(asking.get(&link).await.text().matches("Inés Ejemplo").count(), 1, "the page names the account");
    }
    let mut other = site.browser();
    other.get("/en/session").await;
    assert!(!other.get(&link).await.text().contains("Inés"), "elsewhere it names nobody");
    assert_eq!(other.post(&link, &[]).await.status, 200);
    assert_eq!(other.get("/en/my").await.location(), "/en/session");
    asking.get(&link).await;
    let (one, two) = (asking.stolen().post(&link, &[]).await, asking.stolen().post(&link, &[]).await);
    assert_eq!((one.status.as_u16(), two.status.as_u16()), (303, 200), "a second press finds nothing");
}

#[tokio::test]
async fn five_wrong_codes_end_it_and_the_right_one_comes_too_late() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    let mut ines = site.browser();
    ines.fill("/en/session", &[("email", INES), ("phone", "mine")]).await;
    site.settle().await;
    let code = site.code(INES);
    let wrong = format!("{:08}", (code.parse::<u64>().unwrap() + 1) % 100_000_000);
    for _ in 0..5 {
        assert_eq!(ines.fill("/en/session/code", &[("code", &wrong)]).await.status, 422);
    }
    let late = ines.fill("/en/session/code", &[("code", &code)]).await;
    assert_eq!((late.status.as_u16(), late.text().contains("Too many wrong tries")), (422, true));
}

#[tokio::test]
async fn nothing_tells_whether_an_address_is_known() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    let mut answers = Vec::new();
    for address in [INES, "nora@example.org"] {
        let mut browser = site.browser();
        let asked = browser.fill("/en/session", &[("email", address), ("phone", "mine")]).await;
        site.settle().await;
        let page = browser.get("/en/session/code").await;
        let wrong = browser.post("/en/session/code", &[("code", "00000000")]).await;
        let text = |got: &crate::test::Got| {
            let text = got.text().replace(address, "…");
            let token = text.split("name=\"token\" value=\"").nth(1).map(|t| t.split('"').next().unwrap().to_owned());
            token.map_or(text.clone(), |token| text.replace(&token, ""))
        };
        answers.push([&asked, &page, &wrong].map(|got| (got.status, got.statements, text(got))));
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(site.letters("nora@example.org").len(), 1, "it is told how to join");
    let mut again = site.browser();
    again.fill("/en/session", &[("email", "nora@example.org"), ("phone", "mine")]).await;
    site.settle().await;
    assert_eq!(site.letters("nora@example.org").len(), 1, "once a day");
}

#[tokio::test]
async fn a_form_to_join_that_is_sent_twice_makes_one_member() {
    let site = site().await;
    let fields = [
        ("who", "self"),
        ("name", "Inés"),
        ("email", INES),
        ("reads", "en"),
        ("writes", "en"),
        ("phone", "mine"),
        ("seen", "seen"),
    ];
    let (mut one, mut elsewhere) = (site.browser(), site.browser());
    one.get("/en/joining").await;
    let mut again = one.stolen();
    let (first, second) = tokio::join!(one.post("/en/joining", &fields), again.post("/en/joining", &fields));
    assert_eq!((first.location(), second.location()), ("/en/session/code", "/en/session/code"));
    site.settle().await;
    assert_eq!(site.letters(INES).len(), 1, "one letter, whose code works");
    let code = site.code(INES);
    elsewhere.fill("/en/joining", &fields).await;
    site.settle().await;
    let other = site.code(INES);
    one.get("/en/session/code").await;
    elsewhere.get("/en/session/code").await;
    let mut pressed = one.stolen();
    let (first, second) = ([("code", code.as_str())], [("code", other.as_str())]);
    let to = "/en/session/code";
    let made = tokio::join!(one.post(to, &first), pressed.post(to, &first), elsewhere.post(to, &second));
    assert!([&made.0, &made.1, &made.2].iter().all(|got| got.status == 303), "{made:?}");
    let count = site.app.read().await.unwrap().one(&COUNT_MEMBERS, ()).await.unwrap().unwrap();
    assert_eq!(count.n, 1, "both forms were of one person");
}

#[tokio::test]
async fn what_was_typed_wrongly_stands_in_the_form_again() {
    let site = site().await;
    let mut browser = site.browser();
    let got = browser
        .fill("/en/joining", &[("who", "self"), ("seen", "seen"), ("name", "Inés"), ("email", "ines"), ("reads", "ar")])
        .await;
    let text = got.text();
    assert_eq!(got.status, 422);
    assert!(text.contains("value=\"Inés\"") && text.contains("<title>Error: "), "{text}");
    assert!(text.contains("id=\"reads-ar\" value=\"ar\" checked"), "{text}");
    assert_eq!(text.matches("class=\"error\"").count(), 3, "address, languages written, phone");
}

#[tokio::test]
async fn a_form_from_elsewhere_or_from_another_browser_is_refused() {
    let site = site().await;
    let (mut mine, mut other) = (site.browser(), site.browser());
    mine.get("/en/joining").await;
    other.get("/en/joining").await;
    assert_eq!(
        mine.post("/en/session", &[("token", "00")]).await.status,
        422,
        "the first token counts, and it is ours"
    );
    let foreign = site
        .send(
            http::Request::post("/en/session").header("content-type", "application/x-www-form-urlencoded"),
            String::new(),
        )
        .await;
    assert_eq!(foreign.status, 403);
}

#[tokio::test]
async fn a_shared_phone_is_signed_out_after_twenty_minutes() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    let mut shared = site.browser();
    shared.fill("/en/session", &[("email", INES), ("phone", "shared")]).await;
    site.settle().await;
    let code = site.code(INES);
    let entered = shared.fill("/en/session/code", &[("code", &code)]).await;
    assert!(!entered.headers["set-cookie"].to_str().unwrap().contains("Max-Age"));
    assert_eq!(shared.get("/en/my").await.status, 200);
    site.at(Moment(T0.0 + 22 * 60_000));
    assert_eq!(shared.get("/en/my").await.location(), "/en/session");
}

#[tokio::test]
async fn the_demos_people_are_put_in_once_and_each_link_signs_in_once() {
    let site = site().await;
    for _ in 0..2 {
        crate::made_up::put(&site.app).await.map_err(|e| e.0).unwrap();
    }
    site.settle().await;
    assert!(
        site.get("/en/organisations?q=ejemplo").await.text().contains("Diáspora Ejemplo en Madrid"),
        "listed at once"
    );
    let links = crate::made_up::links(&site.app).await.map_err(|e| e.0).unwrap();
    let (who, link) = &links[0];
    let link = link.strip_prefix("http://m4d.test").unwrap();
    let mut browser = site.browser();
    assert!(browser.get(link).await.text().contains("Sofía Ejemplo"), "{who}");
    assert_eq!(browser.post(link, &[]).await.location(), "/en/my");
    assert!(!site.browser().get(link).await.text().contains("Sofía Ejemplo"), "it works once");
}
