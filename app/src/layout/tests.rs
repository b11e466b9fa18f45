//! Every page in every language, and what every answer carries, whatever it is.

use crate::test::{site, site_with};
use http::Request;
use m4d_rules::language::Language;

/// Pages that no site map names.
const UNNAMED: &[&str] = &[
    "/projects?view=map",
    "/projects?view=chart",
    "/projects?country=SN&q=local",
    "/projects?phase=jmdi-1",
    "/projects?q=nothingofthekind",
    "/projects?country=Z1",
    "/search?q=sedhiou",
    "/search?q=nothingofthekind",
    "/nowhere",
];

#[tokio::test(flavor = "multi_thread")]
async fn every_page_speaks_every_language_without_a_missing_word() {
    let site = site().await;
    let map = site.get("/sitemap.xml").await.text();
    let named = map.split("<loc>http://m4d.test/en").skip(1).filter_map(|rest| Some(rest.split_once("</loc>")?.0));
    let pages: Vec<String> = named.map(ToOwned::to_owned).chain(UNNAMED.iter().map(|p| (*p).to_owned())).collect();
    assert!(pages.len() > 80, "{}", pages.len());
    for language in Language::ALL {
        for page in &pages {
            let text = site.get(&format!("/{language}{page}")).await.text();
            assert!(!text.contains('⟦'), "/{language}{page}: a message is missing");
            let opening = format!("<html lang=\"{language}\" dir=\"{}\">", language.direction());
            assert!(text.contains(&opening) && text.contains("<h1"), "/{language}{page}");
            assert!(!text.contains("style=") && !text.contains("<style"), "/{language}{page}: a style in the page");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_carries_the_headers_of_safety_whatever_it_is() {
    let site = site_with(|config| config.site.url = "https://m4d.test".to_owned()).await;
    let home = site.get("/en").await;
    let tag = home.headers["etag"].clone();
    let sheet = home.text().split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let long = format!("/en/search?q={}", "x".repeat(3000));
    let asked = [
        (200, Request::get("/en")),
        (304, Request::get("/en").header("if-none-match", tag)),
        (303, Request::get("/")),
        (308, Request::get("/en?a=b")),
        (400, Request::get("/en/%00")),
        (404, Request::get("/xx/projects")),
        (405, Request::post("/en/projects")),
        (414, Request::get(&long)),
        (421, Request::get("/en").header("host", "evil.test")),
        (422, Request::get("/en/projects?sort=size")),
        (200, Request::get(&sheet)),
        (200, Request::get("/en/projects.csv")),
        (200, Request::head("/en/projects.zip")),
        (200, Request::get("/healthz")),
    ];
    for (status, request) in asked {
        let got = site.ask(request).await;
        assert_eq!(got.status.as_u16(), status, "{:?}", got.headers.get("location"));
        let header = |name: &str| got.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default();
        assert!(
            header("content-security-policy").starts_with("default-src 'none'; script-src https://m4d.test/assets/"),
            "{status}"
        );
        assert!(header("strict-transport-security").starts_with("max-age=63072000"), "{status}");
        assert_eq!(header("x-content-type-options"), "nosniff", "{status}");
        assert_eq!(header("referrer-policy"), "same-origin", "{status}");
        assert_eq!(header("cross-origin-opener-policy"), "same-origin", "{status}");
        assert_eq!(header("cross-origin-resource-policy"), "same-origin", "{status}");
        assert!(header("permissions-policy").contains("geolocation=()"), "{status}");
        assert!(!header("cache-control").is_empty(), "{status}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_head_of_a_page_tells_the_length_of_the_whole() {
    for bytes in [0, 1 << 20] {
        let site = site_with(|config| config.cache.bytes = bytes).await;
        let head = site.ask(Request::head("/en/projects")).await;
        let whole = site.get("/en/projects").await;
        assert_eq!(head.headers["content-length"].to_str().unwrap(), whole.bytes.len().to_string());
        assert!(head.bytes.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kept_page_is_made_anew_after_a_fact_and_nobodys_request_colours_it() {
    let site = site_with(|config| config.cache.bytes = 1 << 20).await;
    let first = site.get("/en/projects").await;
    assert!(first.statements > 0);
    let odd = Request::get("/en/projects")
        .header("x-forwarded-host", "evil.test")
        .header("cookie", "a=b")
        .header("accept-language", "ar");
    let second = site.ask(odd).await;
    assert_eq!((second.statements, &second.bytes), (0, &first.bytes));
    m4d_kit::site::House::pages(site.app.as_ref()).drop_topics(crate::app::RECORD);
    let third = site.get("/en/projects").await;
    assert!(third.statements > 0);
    assert_eq!(third.bytes, first.bytes);
}

#[tokio::test]
async fn whom_to_ask_is_a_link_if_it_is_an_address_or_a_number() {
    let said = [
        ("ask@example.org", "<a href=\"mailto:ask@example.org\" dir=\"ltr\">ask@example.org</a>"),
        ("+506 2470-0000", "<a href=\"tel:+50624700000\" dir=\"ltr\">+506 2470-0000</a>"),
        ("https://example.org/ask", "<a href=\"https://example.org/ask\" dir=\"ltr\">https://example.org/ask</a>"),
        ("Office 3, Upala", "<p>Office 3, Upala</p>"),
        ("javascript:alert(1)", "<p>javascript:alert(1)</p>"),
    ];
    for (contact, shown) in said {
        let site = site_with(|config| config.site.contact = contact.to_owned()).await;
        let page = site.get("/en/about").await.text();
        let foot = page.split("<footer").nth(1).unwrap();
        assert!(foot.contains(shown), "{contact}: {foot}");
    }
}

#[tokio::test]
async fn forms_are_printed_for_who_writes_on_paper_without_their_buttons() {
    let site = site().await;
    let page = site.get("/en/joining").await.text();
    let sheet = page.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    let sheet = site.get(sheet).await.text();
    let print = sheet.split("@media print").nth(1).unwrap();
    let hidden = print.split('}').find(|rule| rule.contains("display:none") || rule.contains("display: none")).unwrap();
    let hidden: Vec<&str> = hidden.split('{').next().unwrap().split(',').map(str::trim).collect();
    assert!(hidden.contains(&"form button") && hidden.contains(&"form.quiet"), "{hidden:?}");
    assert!(!hidden.contains(&"form"), "{hidden:?}");
    assert!(page.contains("<form method=\"post\""), "which the sheet does not hide");
}
