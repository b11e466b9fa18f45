//! The pages of a programme, as anybody asks for them.

use super::phase_1::language_of;
use super::sheet::{number_before, numbers_after};
use crate::test::site;
use http::StatusCode;
use m4d_rules::language::Language;

/// What stands between two marks, without its elements, each time.
fn between(page: &str, open: &str, close: &str) -> Vec<String> {
    let inner = page.split(open).skip(1).filter_map(|rest| rest.split_once(close));
    inner
        .map(|(inside, _)| inside.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect())
        .collect()
}

/// The section with this heading.
fn section<'a>(page: &'a str, heading: &str) -> &'a str {
    let from = page.split_once(&format!("<h2>{heading}</h2>")).unwrap().1;
    from.split_once("</section>").unwrap().0
}

#[tokio::test]
async fn each_phase_says_when_it_was_and_who_led_and_paid_for_it() {
    let page = site().await.get("/en/programmes/jmdi").await.text();
    let values = |phase: &str| between(section(&page, phase), "<dd>", "</dd>");
    let first = values("Phase I");
    assert_eq!(first[0], "2008 to 30 November 2012");
    assert_eq!(first[1], "United Nations Development Programme (UNDP)");
    assert_eq!(first[3], "European Commission");
    assert_eq!(first[5], "What is held of phase I");
    let second = values("Phase II");
    assert_eq!(second[0], "1 December 2012 to 30 November 2017");
    assert_eq!(second[3], "European Commission, Swiss Agency for Development and Cooperation");
    assert_eq!(second[4], "Costa Rica, Ecuador, El Salvador, Morocco, Nepal, Philippines, Senegal, Tunisia");
    assert_eq!(second[5], "16 projects in the list");
}

#[tokio::test]
async fn the_criteria_are_as_printed_with_our_reading_marked() {
    let page = site().await.get("/en/programmes/jmdi").await.text();
    let items = between(&page, "<li id=\"criterion-", "</li>");
    assert_eq!(items.len(), 8);
    assert_eq!(items[6], "South-South partnerships will be specifically favoured Preference (our reading)");
}

#[tokio::test]
async fn a_translated_outcome_has_the_printed_english_beside_it() {
    let page = site().await.get("/ar/programmes/jmdi").await.text();
    let outcomes = between(section(&page, "ما أراد تحقيقه"), "<p class=\"small\" lang=\"en\" dir=\"ltr\">", "</p>");
    assert_eq!(outcomes.len(), 3);
    assert_eq!(
        outcomes[1].split_whitespace().take(5).collect::<Vec<_>>(),
        ["To", "reinforce", "the", "capacities", "of"]
    );
}

#[tokio::test]
async fn phase_one_counts_what_its_rows_prove_and_every_row_can_be_linked_to() {
    let page = site().await.get("/en/programmes/jmdi/phase-1").await.text();
    let sums = page.split_once("<dl class=\"sums\">").unwrap().1;
    assert_eq!(between(sums, "<dd>", "</dd>")[..3], ["27", "11", "4"]);
    let mut rows: Vec<u32> =
        page.split("id=\"e").skip(1).filter_map(|rest| rest.split_once('"')?.0.parse().ok()).collect();
    rows.sort_unstable();
    assert_eq!(rows, (1..=31).collect::<Vec<u32>>());
    assert_eq!(
        between(&page, "<p class=\"lead\">", "</p>")[0].trim(),
        "The programme’s page lists 51 projects in 16 countries. Other official pages say 54 and 55. 55 projects were selected out of 547 proposals."
    );
}

#[tokio::test]
async fn a_named_project_shows_all_that_its_row_holds() {
    let page = site().await.get("/en/programmes/jmdi/phase-1").await.text();
    let row = page.split_once("id=\"e26\"").unwrap().1;
    let values = between(row.split_once("</section>").unwrap().0, "<dd>", "</dd>");
    assert_eq!(values[1], "Hambantota and Matara districts, Sri Lanka");
    assert_eq!(values[2], "not recorded");
    assert_eq!(values[5], "rights, communities, capacities (stated)");
    assert_eq!(values[6], "EUR 199,999");
    assert_eq!(values[7], "30 September 2009 (stated)");
}

#[tokio::test]
async fn what_is_not_there_is_missing() {
    let site = site().await;
    for path in ["", "/phase-1", "/discussions", "/toolbox"] {
        assert_eq!(site.get(&format!("/en/programmes/other{path}")).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn every_page_speaks_every_language_within_its_statements() {
    let site = site().await;
    for language in Language::ALL {
        for (path, most) in [("", 8), ("/phase-1", 6), ("/discussions", 6), ("/toolbox", 6)] {
            let got = site.get(&format!("/{language}/programmes/jmdi{path}")).await;
            assert_eq!((got.status, got.text().matches('⟦').count()), (StatusCode::OK, 0), "{language}{path}");
            assert!(got.statements <= most, "{path}: {} statements", got.statements);
        }
    }
}

#[test]
fn numbers_are_read_from_the_sentences_that_hold_them() {
    let said = "2008-2012; 51 projects in 16 countries";
    assert_eq!(
        (number_before(said, "projects"), number_before(said, "countries"), number_before(said, "in")),
        (Some(51), Some(16), None)
    );
    assert_eq!(numbers_after("migration4development.org; other official pages say 54 and 55", "say"), [54, 55]);
}

#[test]
fn the_language_of_a_title_is_known_by_its_small_words_or_not_at_all() {
    let titles = [
        "Co-développement vu du sud",
        "Strengthening the Organic Coffee Production Chain in Loja",
        "Migrant ACCESS Programme (MAP)",
    ];
    assert_eq!(titles.map(language_of), ["fr", "en", ""]);
}
