//! The countries, as anybody sees them.

use crate::test::site;

/// The cells of each row of a page's tables.
fn rows(text: &str) -> Vec<Vec<String>> {
    let cells = |row: &str| -> Vec<String> {
        let mut cells: Vec<String> = row.split("</th>").next().into_iter().map(plain).collect();
        cells.extend(
            row.split("<td").skip(1).map(|cell| plain(cell.split_once('>').unwrap().1.split("</td>").next().unwrap())),
        );
        cells
    };
    text.split("<tr><th scope=\"row\">").skip(1).map(|row| cells(row.split("</tr>").next().unwrap())).collect()
}

/// Text without elements.
fn plain(html: &str) -> String {
    html.replace("<br>", " | ").split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect()
}

#[tokio::test]
async fn the_list_counts_each_country_and_adds_up() {
    let site = site().await;
    let page = site.get("/en/countries").await;
    assert_eq!(page.status, 200);
    assert!(page.statements <= 6, "{} statements", page.statements);
    let rows = rows(&page.text());
    assert_eq!(rows.len(), 23, "16 targets of phase I, 3 more of phase II, 3 seats or ends, and the sums: {rows:?}");
    let of = |name: &str| rows.iter().find(|row| row[0].starts_with(name)).unwrap().clone();
    assert_eq!(of("Senegal"), ["Senegal", "Phase I and Phase II", "2", "460,000", "39", "2"]);
    assert_eq!(of("Italy"), ["Italy | other end of a corridor", "", "", "", "", "6"]);
    assert_eq!(of("Jamaica"), ["Jamaica", "Phase I", "", "", "", ""]);
    assert_eq!(rows[22][2..5], ["16", "3,448,000", "326"]);
}

#[tokio::test]
async fn a_countrys_page_holds_its_projects_sums_corridors_and_bodies() {
    let site = site().await;
    let page = site.get("/en/countries/sn").await;
    assert_eq!(page.status, 200);
    assert!(page.statements <= 8, "{} statements", page.statements);
    let text = page.text();
    assert_eq!(rows(&text).len(), 2);
    assert!(text.contains("<bdi>460,000</bdi>"));
    assert_eq!(text.matches("<p class=\"corridor\">").count(), 1);
    assert!(text.contains("Venice, Italy"));
    assert!(text.contains("none found"), "the total of phase I as found");
    let links = page.links();
    for to in [
        "/en/organisations/ard-sedhiou",
        "/en/programmes/jmdi/phase-1",
        "/en/projects?country=SN",
        "/en/projects.csv?country=SN",
    ] {
        assert!(links.iter().any(|link| link == to), "{to}");
    }
}

#[tokio::test]
async fn a_country_at_the_other_end_shows_the_corridors_that_lead_to_it() {
    let site = site().await;
    let page = site.get("/en/countries/it").await;
    let text = page.text();
    assert_eq!(rows(&text).len(), 0);
    assert_eq!(text.matches("<p class=\"corridor\">").count(), 2, "from Diourbel and from Kasserine");
    assert!(text.contains("No project of the list is in this country."));
    assert!(page.links().iter().any(|link| link == "/en/organisations/cospe"));
}

#[tokio::test]
async fn the_address_of_a_country_is_written_small_and_only_for_countries_of_the_record() {
    let site = site().await;
    let moved = site.get("/en/countries/SN").await;
    assert_eq!((moved.status.as_u16(), moved.headers["location"].to_str().unwrap()), (308, "/en/countries/sn"));
    for missing in ["/en/countries/zz", "/en/countries/gb", "/en/countries/senegal", "/en/countries/s%C3%A9"] {
        assert_eq!(site.get(missing).await.status, 404, "{missing}");
    }
}

#[tokio::test]
async fn every_country_of_the_list_has_a_page_in_every_language() {
    let site = site().await;
    for language in ["en", "fr", "es", "ar"] {
        let list = site.get(&format!("/{language}/countries")).await;
        let start = format!("/{language}/countries/");
        let pages: Vec<String> = list.links().into_iter().filter(|link| link.starts_with(&start)).collect();
        assert_eq!(pages.len(), 22);
        for link in pages {
            let page = site.get(&link).await;
            assert_eq!(page.status, 200, "{link}");
            assert!(page.statements <= 8, "{link}: {} statements", page.statements);
            assert!(!page.text().contains('⟦'), "{link}: {}", page.text());
        }
    }
}
