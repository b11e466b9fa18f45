//! The page of the sources, as anybody asks for it.

use super::list::address;
use crate::test::site;
use http::StatusCode;
use m4d_rules::language::Language;

/// The cells of the row of a source, without their elements.
fn row(page: &str, key: &str) -> Vec<String> {
    let row = page.split_once(&format!("<tr id=\"{key}\">")).unwrap().1.split_once("</tr>").unwrap().0;
    let cells = row.split("<td ").skip(1);
    cells.map(|cell| cell.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect()).collect()
}

#[tokio::test]
async fn each_source_says_its_kind_language_date_and_how_many_facts_rest_on_it() {
    let page = site().await.get("/en/sources").await.text();
    assert_eq!(page.matches("<tr id=").count(), 20);
    assert_eq!(row(&page, "faf-2016")[..3], ["Page of a partner", "French", "21 May 2016"]);
    assert_eq!(row(&page, "geonames")[1], "not recorded");
    // The end of phase II rests on it, and its status.
    assert_eq!(row(&page, "m4d-close")[3], "2");
}

#[tokio::test]
async fn the_page_speaks_every_language_within_its_statements() {
    let site = site().await;
    for language in Language::ALL {
        let got = site.get(&format!("/{language}/sources")).await;
        assert_eq!((got.status, got.text().matches('⟦').count(), got.statements), (StatusCode::OK, 0, 1), "{language}");
    }
}

#[test]
fn an_address_that_is_not_whole_is_written_and_not_linked() {
    let of = |url: &str| address(Some(url.to_owned()));
    assert_eq!(of("https://grdr.org/x"), (Some("https://grdr.org/x".to_owned()), None));
    assert_eq!(of("ccme.org.ma/en/?p=147531"), (None, Some("ccme.org.ma/en/?p=147531".to_owned())));
    assert_eq!(of("javascript:alert(1)"), (None, Some("javascript:alert(1)".to_owned())));
}
