//! The list of projects, as anybody sees it.

use crate::test::site;

#[tokio::test]
async fn the_list_is_the_programmes_table_within_five_statements() {
    let site = site().await;
    let page = site.get("/en/projects").await;
    assert_eq!(page.status, 200);
    let text = page.text();
    assert_eq!(text.matches("<tr><th scope=\"row\">").count(), 17, "16 projects and the sums");
    assert!(text.contains("<bdi>3,448,000</bdi>"), "the sum of the grants");
    assert!(text.contains(">326<"), "the months");
    assert!(page.statements <= 5, "{} statements", page.statements);
}

#[tokio::test]
async fn words_in_any_language_narrow_every_view_alike() {
    let site = site().await;
    for language in ["en", "fr", "es", "ar"] {
        for view in ["", "&view=map", "&view=chart"] {
            let page = site.get(&format!("/{language}/projects?q=femme+rurale{view}")).await;
            assert_eq!(page.status, 200);
            assert!(page.text().contains("/countries/") || page.text().contains("jmdi-2-tn-jilma"), "{language}{view}");
        }
    }
}

#[tokio::test]
async fn what_an_address_cannot_hold_is_told_and_strangers_parameters_are_sent_away() {
    let site = site().await;
    let told = site.get("/en/projects?country=zz&sort=size").await;
    assert_eq!(told.status, 422);
    assert!(told.text().contains("“<bdi>zz</bdi>”") && told.text().contains("“<bdi>size</bdi>”"));
    let moved = site.get("/en/projects?utm_source=x&country=SN&country=MA").await;
    assert_eq!((moved.status.as_u16(), moved.headers["location"].to_str().unwrap()), (308, "/en/projects?country=SN"));
}
