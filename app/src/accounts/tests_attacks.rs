//! Those who try to get in as somebody else: each fails, is limited, and is noted. What was tried stands in no log.

use super::tests_listening::{Heard, noted};
use crate::test::{Browser, Got, T0, TestSite, site};
use http::Request;
use m4d_kit::clock::Moment;
use m4d_rules::spans::MINUTE;

const INES: &str = "ines@example.org";
const LINK: &str = "/session/link/{token}";
const CODE: &str = "/session/code";

/// Inés asked to sign in; her browser, the link and the code.
async fn asking(site: &TestSite) -> (Browser<'_>, String, String) {
    let mut browser = site.browser();
    browser.fill("/en/session", &[("email", INES), ("phone", "mine")]).await;
    site.settle().await;
    let (link, code) = (site.link(INES), site.code(INES));
    browser.get("/en/session/code").await;
    (browser, link, code)
}

/// A browser that has a form's token, as any has that was here.
async fn stranger(site: &TestSite) -> Browser<'_> {
    let mut browser = site.browser();
    browser.get("/en/session").await;
    browser
}

fn cookie<'b>(browser: &'b Browser<'_>) -> &'b str {
    browser.cookie.as_deref().unwrap()
}

async fn is_out(browser: &mut Browser<'_>) -> bool {
    browser.get("/en/my").await.location() == "/en/session"
}

fn another(code: &str) -> String {
    format!("{:08}", (code.parse::<u64>().unwrap() + 1) % 100_000_000)
}

#[tokio::test]
async fn a_replayed_link_or_code_opens_nothing_and_is_noted() {
    let (log, _listening) = Heard::listen();
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    let (mut ines, link, code) = asking(&site).await;
    let thief = ines.stolen();
    assert_eq!(ines.post(&link, &[]).await.status, 303);
    for mut again in [thief.stolen(), thief, stranger(&site).await] {
        let got = again.post(&link, &[]).await;
        assert_eq!((got.status.as_u16(), got.text().contains("Inés")), (200, false));
        assert_eq!(again.post("/en/session/code", &[("code", &code)]).await.location(), "/en/session");
        assert!(is_out(&mut again).await);
    }
    assert_eq!(noted(&site).await, [LINK, LINK], "once for each browser");
    assert_eq!(log.lines(&["a link opens nothing", LINK]), 3);
    let token = link.rsplit('/').next().unwrap();
    assert_eq!((log.lines(&[token]), log.lines(&[&code])), (0, 0));
}

#[tokio::test]
async fn an_expired_link_or_code_opens_nothing_and_is_noted() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    let (mut ines, link, code) = asking(&site).await;
    site.at(Moment(T0.0 + 30 * MINUTE));
    assert_eq!(ines.post(&link, &[]).await.status, 200);
    assert_eq!(ines.post("/en/session/code", &[("code", &code)]).await.location(), "/en/session");
    assert!(is_out(&mut ines).await);
    assert_eq!(noted(&site).await, [LINK]);
}

#[tokio::test]
async fn a_forwarded_link_or_code_opens_nothing_elsewhere_and_is_noted() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    let (mut ines, link, code) = asking(&site).await;
    let mut other = stranger(&site).await;
    for _ in 0..20 {
        assert!(!other.get(&link).await.text().contains("Inés"));
    }
    other.get("/en/session").await;
    assert_eq!(other.post(&link, &[]).await.status, 200);
    assert_eq!(other.post("/en/session/code", &[("code", &code)]).await.location(), "/en/session");
    assert!(is_out(&mut other).await);
    assert_eq!(noted(&site).await, [LINK]);
    assert_eq!(ines.post(&link, &[]).await.status, 303, "where it was asked for it works still");
}

#[tokio::test]
async fn guessed_links_are_limited_and_noted() {
    let (log, _listening) = Heard::listen();
    let site = site().await;
    let mut thief = stranger(&site).await;
    let mut statuses = Vec::new();
    for n in 0..320 {
        let path = ["/en/session/link", "/en/invitations", "/en/address", "/en/address/undo"][n % 4];
        let got = thief.get(&format!("{path}/{n:064x}")).await;
        statuses.push(got.status.as_u16());
    }
    assert_eq!((&statuses[..300], &statuses[300..]), (&[200; 300][..], &[429; 20][..]));
    let every = ["/session/link/{token}", "/invitations/{token}", "/address/{token}", "/address/undo/{token}"];
    assert_eq!(noted(&site).await, every, "once for each route, however often");
    assert_eq!(log.lines(&["a link opens nothing"]), 320);
}

#[tokio::test]
async fn guessed_codes_are_limited_and_noted() {
    let (log, _listening) = Heard::listen();
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    let mut refused = 0;
    for _ in 0..4 {
        site.app.limits.forget();
        let (mut thief, _, code) = asking(&site).await;
        for _ in 0..6 {
            let got = thief.post("/en/session/code", &[("code", &another(&code))]).await;
            assert_eq!(got.status, 422);
            refused += 1;
        }
    }
    assert_eq!(log.lines(&["a form was refused", CODE, "422"]), refused);
    site.app.limits.forget();
    let (mut ines, link, code) = asking(&site).await;
    let late = ines.post("/en/session/code", &[("code", &code)]).await;
    assert_eq!((late.status.as_u16(), late.text().contains("Too many wrong tries")), (422, true));
    assert_eq!(ines.post(&link, &[]).await.status, 303, "who reads the letter has the link");
}

#[tokio::test]
async fn a_stolen_cookie_ends_with_the_session_and_does_nothing_grave() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let mut thief = ines.stolen();
    site.at(Moment(T0.0 + 11 * MINUTE));
    for grave in ["/en/my/address", "/en/my/factor"] {
        assert_eq!(thief.fill(grave, &[("email", "thief@example.org")]).await.location(), "/en/session", "{grave}");
    }
    site.settle().await;
    assert_eq!(site.letters("thief@example.org").len(), 0);
    ines.get("/en/my").await;
    ines.post("/en/session/ending", &[]).await;
    assert!(is_out(&mut thief).await);
    let got = thief.post("/en/my/profile", &[("name", "Thief")]).await;
    assert_eq!(got.location(), "/en/session");
}

#[tokio::test]
async fn a_cookie_that_somebody_planted_is_nobody_after_signing_in() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    // The thief has a cookie and plants it in her browser.
    let mut thief = stranger(&site).await;
    let mut ines = thief.stolen();
    assert_eq!(ines.sign_in(INES).await.status, 303);
    assert_eq!((ines.get("/en/my").await.status.as_u16(), is_out(&mut thief).await), (200, true));
    // Two cookies of one name, one of them planted by a neighbouring host: neither counts.
    let two = Request::get("/en/my").header("cookie", format!("m4d={:064x}; m4d={:064x}", 1, 2));
    let got = site.ask(two).await;
    assert_eq!((got.location(), got.headers.contains_key("set-cookie")), ("/en/session", true));
}

#[tokio::test]
async fn a_form_sent_from_another_site_does_nothing_and_is_noted() {
    let (log, _listening) = Heard::listen();
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let page = ines.get("/en/my/address").await.text();
    let token = page.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let cookie = cookie(&ines).to_owned();
    let send = |header: (&'static str, &'static str), body: String| {
        let request = Request::post("/en/my/address").header("cookie", format!("m4d={cookie}"));
        let request = request.header("content-type", "application/x-www-form-urlencoded").header(header.0, header.1);
        site.send(request, body)
    };
    let body = |token: &str| format!("token={token}&email=thief%40example.org");
    for header in
        [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site")]
    {
        assert_eq!(send(header, body(&token)).await.status, 403, "{header:?}");
    }
    // Nor with a token that is not this browser's, or none.
    for token in ["", "00"] {
        assert_eq!(send(("origin", "http://m4d.test"), body(token)).await.status, 403);
    }
    assert_eq!(log.lines(&["a form was refused", "/my/address", "403"]), 5);
    site.settle().await;
    assert_eq!(site.letters("thief@example.org").len(), 0);
    assert_eq!(send(("origin", "http://m4d.test"), body(&token)).await.status, 303, "ours goes through");
}

#[tokio::test]
async fn nobody_is_made_to_sign_in_as_somebody_else() {
    let (log, _listening) = Heard::listen();
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    site.member("Thief", "thief@example.org").await;
    let mut thief = site.browser();
    thief.fill("/en/session", &[("email", "thief@example.org"), ("phone", "mine")]).await;
    site.settle().await;
    let (link, code) = (site.link("thief@example.org"), site.code("thief@example.org"));
    // A page elsewhere sends the thief's code or link in her browser, with the thief's token or without.
    let theirs = thief.get("/en/session/code").await.text();
    let token = theirs.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    for (to, route) in [("/en/session/code", CODE), (link.as_str(), LINK)] {
        let request = Request::post(to).header("cookie", format!("m4d={}", cookie(&ines)));
        let request = request.header("content-type", "application/x-www-form-urlencoded").header("origin", "null");
        let got = site.send(request, format!("token={token}&code={code}")).await;
        assert_eq!((got.status.as_u16(), got.headers.contains_key("set-cookie")), (403, false), "{to}");
        assert_eq!(log.lines(&["a form was refused", route, "403"]), 1);
    }
    // She opens the link that she was sent, and even presses where a button would be.
    ines.get(&link).await;
    ines.get("/en/my/address").await;
    assert_eq!(ines.post(&link, &[]).await.status, 200);
    assert!(ines.get("/en/my").await.text().contains("Inés Ejemplo"), "she is who she was");
    assert_eq!(noted(&site).await, [LINK]);
}

#[tokio::test]
async fn another_host_is_turned_away_and_stands_in_no_letter() {
    let (log, _listening) = Heard::listen();
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    let browser = stranger(&site).await;
    let form = |host: &str| {
        let request = Request::post("/en/session").header("cookie", format!("m4d={}", cookie(&browser)));
        request.header("content-type", "application/x-www-form-urlencoded").header("host", host)
    };
    let body = format!("token={}&email=ines%40example.org&phone=mine", browser.token);
    let hosts = ["evil.example", "m4d.test.evil.example", "m4d.test:81", "evil.example@m4d.test", ""];
    for host in hosts {
        assert_eq!(site.send(form(host), body.clone()).await.status, 421, "{host}");
    }
    let twice = form("m4d.test").header("host", "evil.example");
    assert_eq!(site.send(twice, body.clone()).await.status, 421);
    let absolute = Request::get("http://evil.example/en/session").header("host", "m4d.test");
    assert_eq!(site.ask(absolute).await.status, 421);
    assert_eq!(log.lines(&["a request named another host"]), hosts.len() + 2);
    assert_eq!(log.lines(&["evil"]), 0, "nobody writes into the log");
    let letters = site.letters(INES).len();
    // Headers that proxies set count for nothing.
    let forwarded =
        form("m4d.test").header("x-forwarded-host", "evil.example").header("forwarded", "host=evil.example");
    assert_eq!(site.send(forwarded, body).await.location(), "/en/session/code");
    site.settle().await;
    assert_eq!(site.letters(INES).len(), letters + 1);
    assert!(!site.letters(INES).concat().contains("evil"));
    assert!(site.link(INES).starts_with("/en/session/link/"));
}

/// A form's answer whose headers nobody wrote into.
#[track_caller]
fn clean(got: &Got) {
    let values: Vec<&str> = got.headers.values().map(|value| value.to_str().unwrap()).collect();
    assert!(!got.headers.contains_key("bcc") && !values.concat().contains("evil"), "{:?}", got.headers);
}

#[tokio::test]
async fn lines_typed_into_names_and_addresses_make_no_header() {
    let (log, _listening) = Heard::listen();
    let site = site().await;
    let mut browser = stranger(&site).await;
    // No form holds a NUL.
    let lines = [
        ("\r\nBcc: evil@example.org", 422),
        ("\nSet-Cookie: m4d=evil", 422),
        ("\u{0}evil", 400),
        ("\u{202e}evil", 422),
        ("\u{2028}Bcc: evil", 422),
    ];
    for (line, status) in lines {
        let (name, address) = (format!("Inés{line}"), format!("ines@example.org{line}"));
        let rest = [("who", "self"), ("seen", "seen"), ("reads", "en"), ("writes", "en"), ("phone", "mine")];
        for typed in [[("name", name.as_str()), ("email", INES)], [("name", "Inés"), ("email", &address)]] {
            let got = browser.post("/en/joining", &[&rest[..], &typed].concat()).await;
            assert_eq!(got.status, status, "{typed:?}");
            clean(&got);
        }
        let got = browser.post("/en/session", &[("email", &address), ("phone", "mine")]).await;
        assert_eq!(got.status, status, "{address:?}");
        clean(&got);
    }
    assert_eq!(log.lines(&["a form was refused", "/joining"]), 2 * lines.len());
    assert_eq!(log.lines(&["evil"]), 0);
    for path in ["/en/my%0d%0aSet-Cookie:%20m4d=evil", "/en/session?x=%0d%0aBcc:evil", "/en/session/link/%0d%0aevil"] {
        clean(&browser.get(path).await);
    }
    site.settle().await;
    assert_eq!((site.letters(INES).len(), site.letters("evil@example.org").len()), (0, 0));
}
