//! What members see of each other, and what nobody sees of those who stay unseen.

use crate::test::{Browser, TestSite, site};
use m4d_kit::db::Ask as _;
use m4d_kit::sql;

const NAMES: [(&str, &str); 3] = [
    ("Zqcanary Unseen", "unseen@example.org"),
    ("Inés Ejemplo", "ines@example.org"),
    ("Ram Bahadur", "ram@example.org"),
];

sql!(/// When somebody said who may see for whom they speak.
FIND_SINCE(id: i64) -> SinceOfTest { bodies_since: Option<i64> } =
    "select bodies_since from accounts_member where id = $1");

/// A person who joins unseen.
async fn unseen(site: &TestSite) -> Browser<'_> {
    let (name, address) = NAMES[0];
    let mut browser = site.browser();
    let fields = [
        ("who", "self"),
        ("name", name),
        ("email", address),
        ("reads", "ar"),
        ("writes", "ar"),
        ("phone", "mine"),
        ("seen", "unseen"),
    ];
    assert_eq!(browser.fill("/ar/joining", &fields).await.status, 303);
    site.settle().await;
    let code = site.code(address);
    assert_eq!(browser.fill("/ar/session/code", &[("code", &code)]).await.location(), "/ar/my/welcome");
    browser
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn who_joins_unseen_is_in_no_page_list_count_search_or_machine_form() {
    let site = site().await;
    let mut ines = site.member(NAMES[1].0, NAMES[1].1).await;
    let before = ines.get("/en/members").await;
    let public = [
        "/en",
        "/en/search?q=Zqcanary",
        "/en/organisations",
        "/en/organisations.json",
        "/en/projects.json",
        "/sitemap.xml",
        "/en/figures",
    ];
    let mut pages = Vec::new();
    for address in public {
        pages.push(site.get(address).await.bytes);
    }
    let mut hidden = unseen(&site).await;
    for (address, page) in public.iter().zip(pages) {
        let now = site.get(address).await;
        assert_eq!(now.bytes, page, "{address}");
        assert!(!String::from_utf8_lossy(&now.bytes).contains("zqcanary\u{20}unseen"));
    }
    let after = ines.get("/en/members").await;
    assert_eq!(after.text(), before.text(), "list and counts are as they were");
    assert!(!ines.get("/en/members?q=Zqcanary").await.text().contains("Unseen</bdi>"));
    let id = site.id(NAMES[0].1).await;
    let (there, nowhere) = (ines.get(&format!("/en/members/{id}")).await, ines.get("/en/members/777777").await);
    assert_eq!((there.status, there.statements), (nowhere.status, nowhere.statements));
    assert_eq!(there.text().replace(&id.to_string(), "777777"), nowhere.text());
    assert_eq!(hidden.get(&format!("/ar/members/{id}")).await.status, 200, "they see themselves");
}

#[tokio::test]
async fn visitors_are_sent_to_sign_in_whoever_they_ask_for() {
    let site = site().await;
    site.member(NAMES[1].0, NAMES[1].1).await;
    let id = site.id(NAMES[1].1).await;
    for address in ["/en/members".to_owned(), format!("/en/members/{id}"), "/en/members/777777".to_owned()] {
        let got = site.get(&address).await;
        assert_eq!((got.status.as_u16(), got.location()), (303, "/en/session"), "{address}");
    }
}

#[tokio::test]
async fn who_becomes_unseen_is_gone_at_the_next_request_and_comes_back_when_they_wish() {
    let site = site().await;
    let mut ram = site.member(NAMES[2].0, NAMES[2].1).await;
    let mut ines = site.member(NAMES[1].0, NAMES[1].1).await;
    let list = |page: String| page.matches("<tr><th scope=\"row\">").count();
    ines.get("/en/members").await;
    let got = ines.get("/en/members").await;
    assert_eq!((list(got.text()), got.statements), (2, 4));
    let page = ["seen", "unseen", "seen"];
    for (choice, rows) in page.iter().zip([2, 1, 2]) {
        let fields = [("seen", *choice), ("bodies-for", "me"), ("letters", "neutral")];
        let got = ram.fill("/en/my/profile/seen", &fields).await;
        assert_eq!((got.status.as_u16(), got.location()), (303, "/en/my/profile/seen?done=seen"));
        assert_eq!(list(ines.get("/en/members").await.text()), rows, "{choice}");
    }
}

#[tokio::test]
async fn those_whom_an_unseen_member_accepts_see_them_and_nobody_else_does() {
    let site = site().await;
    let mut hidden = unseen(&site).await;
    let mut ines = site.member(NAMES[1].0, NAMES[1].1).await;
    let mut ram = site.member(NAMES[2].0, NAMES[2].1).await;
    let (id, friend) = (site.id(NAMES[0].1).await, site.id(NAMES[1].1).await);
    let fields = [("country", "NP"), ("country-for", "accepted"), ("about", "Bees.\nAnd honey."), ("about-for", "me")];
    assert_eq!(hidden.fill("/en/my/profile/about", &fields).await.status, 303);
    hidden.get(&format!("/en/members/{friend}")).await;
    let accepted = hidden.post(&format!("/en/members/{friend}/acceptance"), &[]).await;
    assert_eq!(accepted.location(), format!("/en/members/{friend}"));
    assert!(hidden.get("/en/my/profile/seen").await.text().contains("Inés Ejemplo"));
    let seen = ines.get(&format!("/en/members/{id}")).await.text();
    assert_eq!((seen.contains("Zqcanary"), seen.contains("Nepal"), seen.contains("honey")), (true, true, false));
    assert!(ines.get("/en/members?q=zqcan").await.text().contains("Zqcanary Unseen"));
    assert_eq!(ram.get(&format!("/en/members/{id}")).await.status, 404);
    ram.get("/en/my/profile").await;
    assert_eq!(ram.post(&format!("/en/members/{id}/acceptance"), &[]).await.status, 404);
    hidden.get(&format!("/en/members/{friend}")).await;
    hidden.post(&format!("/en/members/{friend}/acceptance/ending"), &[]).await;
    assert_eq!(ines.get(&format!("/en/members/{id}")).await.status, 404);
}

#[tokio::test]
async fn a_profile_is_overwritten_and_shown_to_those_it_is_for() {
    let site = site().await;
    let mut ines = site.member(NAMES[1].0, NAMES[1].1).await;
    let mut ram = site.member(NAMES[2].0, NAMES[2].1).await;
    let id = site.id(NAMES[2].1).await;
    let fields = [
        ("name", "राम बहादुर"),
        ("latin", "Ram B."),
        ("language", "fr"),
        ("reads", "fr"),
        ("reads", "ar"),
        ("writes", "fr"),
    ];
    assert_eq!(ram.fill("/en/my/profile", &fields).await.location(), "/en/my/profile?done=name");
    let fields = [("country", "NP"), ("country-for", "members"), ("about", "<b>Bees</b>"), ("about-for", "accepted")];
    assert_eq!(ram.fill("/en/my/profile/about", &fields).await.location(), "/en/my/profile/about?done=about");
    let page = ines.get(&format!("/en/members/{id}")).await.text();
    assert_eq!((page.contains("राम बहादुर"), page.contains("Nepal"), page.contains("Bees")), (true, true, false));
    assert!(ram.get(&format!("/en/members/{id}")).await.text().contains("&lt;b&gt;Bees"));
    for query in ["q=ram", "country=NP", "reads=ar", "q=r&country=NP&reads=fr"] {
        let found = ines.get(&format!("/en/members?{query}")).await.text();
        assert_eq!(found.matches("<tr><th scope=\"row\">").count(), 1, "{query}");
    }
    let wrong = ram.fill("/en/my/profile", &[("name", "\u{202e}Ram"), ("language", "xx")]).await;
    assert_eq!((wrong.status.as_u16(), wrong.text().matches("class=\"error\"").count()), (422, 4));
}

#[tokio::test]
async fn a_sealed_note_stands_nowhere_in_the_clear() {
    let site = site().await;
    let mut ram = site.member(NAMES[2].0, NAMES[2].1).await;
    let got = ram.fill("/en/my/profile/name-behind", &[("behind", "Zqlegal Name")]).await;
    assert_eq!(got.location(), "/en/my/profile/name-behind?done=behind");
    let page = ram.get("/en/my/profile/name-behind").await.text();
    assert_eq!((page.contains("A note is sealed"), page.contains("Zqlegal")), (true, false));
    ram.post("/en/my/profile/name-behind", &[("remove", "yes")]).await;
    assert!(!ram.get("/en/my/profile/name-behind").await.text().contains("A note is sealed"));
}

#[tokio::test]
async fn nobody_sees_for_whom_somebody_speaks_before_they_said_who_may() {
    let site = site().await;
    let mut ines = site.member(NAMES[1].0, NAMES[1].1).await;
    let chosen = |page: String| {
        let of = |value: &str| page.contains(&format!("id=\"bodies-for-{value}\" value=\"{value}\" checked"));
        ["me", "accepted", "members"].map(of)
    };
    assert_eq!(chosen(ines.get("/en/my/profile/seen").await.text()), [true, false, false]);
    assert_eq!(chosen(ines.get("/en/my/organisations/new").await.text()), [true, false, false], "it is asked there");
    let body = |name, whom| {
        [("name", name), ("nature", "civil_society"), ("country", "CR"), ("none", "1"), ("bodies-for", whom)]
    };
    let since = async || {
        let mut db = site.app.read().await.unwrap();
        let id = site.id(NAMES[1].1).await;
        db.one(&FIND_SINCE, (id,)).await.unwrap().unwrap().bodies_since
    };
    let made = ines.post("/en/my/organisations/new", &body("Abejas", "me")).await;
    assert_eq!((made.status.as_u16(), since().await), (303, None), "{}", made.text());
    ines.get("/en/my/organisations/new").await;
    assert_eq!(ines.post("/en/my/organisations/new", &body("Miel", "accepted")).await.status, 303);
    assert_eq!(chosen(ines.get("/en/my/profile/seen").await.text()), [false, true, false]);
    assert_eq!(since().await, Some(site.app.now().0), "when they said so is kept");
}

#[tokio::test]
async fn who_accepted_somebody_that_became_unseen_can_end_it_and_learns_nothing() {
    let site = site().await;
    let mut ines = site.member(NAMES[1].0, NAMES[1].1).await;
    let mut ram = site.member(NAMES[2].0, NAMES[2].1).await;
    let (me, other) = (site.id(NAMES[1].1).await, site.id(NAMES[2].1).await);
    let fields = [("about", "Bees and honey."), ("about-for", "accepted"), ("country-for", "me")];
    assert_eq!(ines.fill("/en/my/profile/about", &fields).await.status, 303);
    let page = "/en/my/profile/seen";
    let plain = |got: &crate::test::Got| {
        let text = got.text();
        let token = text.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        (text.split(&token).next().unwrap().to_owned(), text.len(), got.statements)
    };
    let nobody = plain(&ines.get(page).await);
    ines.get(&format!("/en/members/{other}")).await;
    ines.post(&format!("/en/members/{other}/acceptance"), &[]).await;
    assert!(ines.get(page).await.text().contains("Ram Bahadur"));
    let honey = format!("/en/members/{me}");
    assert!(ram.get(&honey).await.text().contains("honey"));
    site.hide(other).await;
    assert_eq!(plain(&ines.get(page).await), nobody, "as if there never was one");
    assert_eq!(ines.get(&format!("/en/members/{other}")).await.status, 404);
    assert!(ram.get(&honey).await.text().contains("honey"), "it still holds");
    let mut ended = Vec::new();
    for _ in 0..2 {
        ines.get(page).await;
        let got = ines.post(&format!("{page}/unlisted"), &[]).await;
        assert_eq!(got.location(), "/en/my/profile/seen?done=seen");
        ended.push(got.statements);
        assert!(!ram.get(&honey).await.text().contains("honey"));
    }
    assert_eq!(ended[0], ended[1], "the same whether there was anybody");
}

#[tokio::test]
async fn who_stands_in_the_list_stays_accepted_when_the_others_are_ended() {
    let site = site().await;
    let mut ines = site.member(NAMES[1].0, NAMES[1].1).await;
    site.member(NAMES[2].0, NAMES[2].1).await;
    let other = site.id(NAMES[2].1).await;
    ines.get(&format!("/en/members/{other}")).await;
    ines.post(&format!("/en/members/{other}/acceptance"), &[]).await;
    ines.get("/en/my/profile/seen").await;
    ines.post("/en/my/profile/seen/unlisted", &[]).await;
    assert!(ines.get("/en/my/profile/seen").await.text().contains("Ram Bahadur"));
}
