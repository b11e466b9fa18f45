//! The organisations, as anybody sees them.

use super::names::shown;
use crate::test::site;
use m4d_rules::language::Language;

/// The row headings of a page's tables, without their elements.
fn headings(text: &str) -> Vec<String> {
    text.split("<th scope=\"row\">").skip(1).map(|row| plain(row.split("</th>").next().unwrap())).collect()
}

/// Text without elements.
fn plain(html: &str) -> String {
    html.replace("<br>", " | ").split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect()
}

#[tokio::test]
async fn the_list_names_every_organisation_in_the_order_of_its_names() {
    let site = site().await;
    let page = site.get("/en/organisations").await;
    assert_eq!(page.status, 200);
    let names = headings(&page.text());
    assert_eq!(names.len(), 41);
    assert_eq!(
        names[..3],
        [
            "Agence régionale de développement (ARD) de Diourbel | Regional Agency for Development of Djourbel",
            "Agence régionale de développement (ARD) de Sédhiou | Regional Agency for Development of Sedhiou",
            "Asociación Agencia de Desarrollo Económico Local del Departamento de La Unión | Association: Agency for Local Economic Development for the Department of La Unión",
        ]
    );
    assert!(page.statements <= 1, "{} statements", page.statements);
}

#[tokio::test]
async fn each_filter_leaves_as_many_rows_as_its_link_promises() {
    let site = site().await;
    let page = site.get("/en/organisations").await.text();
    let promised: Vec<(String, usize)> = page
        .split("<li><a href=\"")
        .filter(|li| li.starts_with("/en/organisations?") && !li.starts_with("/en/organisations?view="))
        .map(|li| {
            let (href, rest) = li.split_once('"').unwrap();
            (href.to_owned(), rest.split_once("<b>").unwrap().1.split_once('<').unwrap().0.parse().unwrap())
        })
        .collect();
    assert!(promised.len() > 20, "{promised:?}");
    for (href, count) in promised {
        assert_eq!(headings(&site.get(&href).await.text()).len(), count, "{href}");
    }
}

#[tokio::test]
async fn filters_narrow_together_and_nothing_found_says_what_to_do() {
    let site = site().await;
    let page = site.get("/en/organisations?country=IT&role=co_funder").await.text();
    assert_eq!(headings(&page), ["Regione Toscana"]);
    let none = site.get("/en/organisations?country=MA&side=origin").await;
    assert_eq!(none.status, 200);
    assert!(none.text().contains("No organisation matches"));
    let unknown = site.get("/en/organisations?nature=donor&country=not-recorded").await.text();
    assert_eq!(headings(&unknown), ["European Commission"]);
}

#[tokio::test]
async fn what_no_organisation_could_be_is_refused_by_name() {
    let site = site().await;
    let told = site.get("/en/organisations?nature=club&country=Senegal&role=boss&side=none&after=nobody").await;
    assert_eq!(told.status, 422);
    for given in ["club", "Senegal", "boss", "none", "nobody"] {
        assert!(told.text().contains(&format!("“<bdi>{given}</bdi>”")), "{given}");
    }
    assert_eq!(site.get("/en/organisations?after=undp").await.status, 200);
}

#[tokio::test]
async fn an_organisations_page_holds_its_names_its_part_and_their_sources() {
    let site = site().await;
    let page = site.get("/en/organisations/pichincha").await;
    assert_eq!(page.status, 200);
    assert!(page.statements <= 8, "{} statements", page.statements);
    let text = page.text();
    assert!(text.contains("<h1><bdi lang=\"es\" dir=\"ltr\">Gobierno Provincial de Pichincha</bdi></h1>"));
    assert!(text.contains("Provincial Government of Pichinca"), "the printed form");
    assert!(text.contains("usual name, to be confirmed by the organisation"));
    let links = page.links();
    for to in ["/en/projects/jmdi-2-ec-pichincha", "/en/sources#jmdi-about", "/en/countries/ec"] {
        assert!(links.iter().any(|link| link == to), "{to}");
    }
}

#[tokio::test]
async fn an_agencys_page_holds_its_part_in_both_phases_and_its_identifier_as_structured_data() {
    let site = site().await;
    let page = site.get("/en/organisations/undp").await;
    let text = page.text();
    assert_eq!(headings(&text), ["Phase I", "Phase II | Printed: UNDP"]);
    let links = page.links();
    assert!(links.iter().any(|link| link == "/en/programmes/jmdi#phase-2"));
    let data = text.split_once("<script type=\"application/ld+json\">").unwrap().1.split_once("</script>").unwrap().0;
    let data: serde_json::Value = serde_json::from_str(data).unwrap();
    assert_eq!(
        data,
        serde_json::json!({
            "@context": "https://schema.org", "@type": "Organization", "name": "United Nations Development Programme",
            "alternateName": ["UNDP"], "mainEntityOfPage": "http://m4d.test/en/organisations/undp",
            "identifier": [{ "@type": "PropertyValue", "propertyID": "IATI", "value": "XM-DAC-41114" }],
        })
    );
}

#[tokio::test]
async fn every_organisation_of_the_list_has_a_page_in_every_language() {
    let site = site().await;
    for language in ["en", "fr", "es", "ar"] {
        let list = site.get(&format!("/{language}/organisations")).await;
        assert!(!list.text().contains('⟦'));
        let start = format!("/{language}/organisations/");
        let pages: Vec<String> = list.links().into_iter().filter(|link| link.starts_with(&start)).collect();
        assert_eq!(pages.len(), 41);
        for link in pages {
            let page = site.get(&link).await;
            assert_eq!(page.status, 200, "{link}");
            assert!(page.statements <= 8, "{link}: {} statements", page.statements);
            assert!(!page.text().contains('⟦'), "{link}: {}", page.text());
        }
    }
    assert_eq!(site.get("/en/organisations/nobody").await.status, 404);
}

#[test]
fn a_name_in_the_pages_language_goes_first_then_the_bodys_own_then_the_printed_one() {
    let names = [
        ("printed", Some("en")),
        ("own", Some("es")),
        ("own", Some("fr")),
        ("official", Some("ar")),
        ("acronym", None),
    ];
    assert_eq!(shown(&names, Language::Fr), Some(2));
    assert_eq!(shown(&names, Language::Ar), Some(3));
    assert_eq!(shown(&names, Language::En), Some(2), "the last recorded of its own names");
    assert_eq!(shown(&names[..1], Language::Ar), Some(0));
    assert_eq!(shown(&[], Language::En), None);
}
