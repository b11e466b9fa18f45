//! The pages of text, as anybody sees them.

use crate::test::{site, site_with};

#[tokio::test]
async fn every_page_of_text_is_whole_in_every_language_without_a_statement() {
    let site = site().await;
    for language in ["en", "fr", "es", "ar"] {
        for (name, sections) in [("about", 7), ("privacy", 11), ("privacy/fields", 1), ("accessibility", 5)] {
            let page = site.get(&format!("/{language}/{name}")).await;
            assert_eq!((page.status.as_u16(), page.statements), (200, 0), "{language}/{name}");
            let text = page.text();
            let main = text.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
            assert_eq!(main.matches("<h2 id=").count(), sections, "{language}/{name}");
            assert!(!text.contains('⟦'), "{language}/{name}: {text}");
            assert!(!text.contains("&lt;a&gt;"), "a link of {language}/{name} leads nowhere");
        }
    }
}

#[tokio::test]
async fn links_stay_in_the_pages_language() {
    let site = site().await;
    let links = site.get("/fr/about").await.links();
    assert!(links.iter().any(|link| link == "/fr/sources"));
    assert!(links.iter().any(|link| link == "https://creativecommons.org/licenses/by/4.0/"));
}

#[tokio::test]
async fn whom_to_ask_stands_there_once_it_is_configured() {
    let without = site().await.get("/en/about").await.text();
    assert!(without.contains("No contact is set up on this site yet."));
    let site = site_with(|config| config.site.contact = "the office, <+221 000>".to_owned()).await;
    let with = site.get("/en/about").await.text();
    assert!(with.contains("<p>Ask: the office, &lt;+221 000&gt;</p>"));
    assert!(!with.contains("No contact is set up"));
}

#[tokio::test]
async fn who_is_watched_leaves_the_pages_about_safety_by_one_link_that_tells_nobody_from_where() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", "ines@example.org").await;
    for page in ["/en/my/profile/seen", "/en/my/profile/name-behind"] {
        assert!(ines.get(page).await.links().iter().any(|link| link == "/en/leave"), "{page}");
    }
    for page in ["/en/joining", "/en/privacy"] {
        assert!(site.get(page).await.links().iter().any(|link| link == "/en/leave"), "{page}");
    }
    let gone = site.get("/ar/leave").await;
    assert_eq!((gone.status.as_u16(), gone.location()), (303, "https://www.wikipedia.org/"));
    assert_eq!(gone.headers["clear-site-data"], "\"cache\", \"storage\"");
    assert_eq!(gone.headers["referrer-policy"], "same-origin", "the other site is not told from where");
    let own = site_with(|config| config.site.leave_to = String::new()).await;
    assert_eq!(own.get("/ar/leave").await.location(), "/ar");
}
