//! The site map, the manifest, the icon, health: as machines ask for them.

use crate::test::site;
use std::collections::BTreeSet;

// Search looks into its index on the runtime's other threads.
#[tokio::test(flavor = "multi_thread")]
async fn the_site_map_names_every_page_in_every_language_and_each_is_there() {
    let site = site().await;
    let map = site.get("/sitemap.xml").await;
    assert_eq!(map.headers["content-type"], "application/xml; charset=utf-8");
    let text = map.text();
    let pages: Vec<&str> = text.split("<loc>").skip(1).filter_map(|rest| Some(rest.split_once("</loc>")?.0)).collect();
    assert_eq!(pages.iter().collect::<BTreeSet<_>>().len(), pages.len(), "each once");
    assert_eq!(pages.len() % 4, 0);
    assert_eq!(text.matches("<xhtml:link ").count(), pages.len() * 4);
    for part in ["/en", "/ar/projects", "/fr/projects/jmdi-2-sn-sedhiou", "/es/search"] {
        assert!(pages.contains(&format!("http://m4d.test{part}").as_str()), "{part}");
    }
    for page in pages.iter().filter(|p| p.contains("//m4d.test/en")) {
        let path = page.strip_prefix("http://m4d.test").unwrap();
        assert_eq!(site.get(path).await.status, 200, "{path}");
    }
}

#[tokio::test]
async fn parts_of_the_site_map_begin_at_one_and_end() {
    let site = site().await;
    assert_eq!(site.get("/sitemap/1.xml").await.text(), site.get("/sitemap.xml").await.text());
    for part in ["0.xml", "2.xml", "01.xml", "1", "x.xml"] {
        assert_eq!(site.get(&format!("/sitemap/{part}")).await.status, 404, "{part}");
    }
}

#[tokio::test]
async fn robots_are_welcome_and_told_where_the_map_is() {
    let text = site().await.get("/robots.txt").await.text();
    assert_eq!(text, "User-agent: *\nAllow: /\n\nSitemap: http://m4d.test/sitemap.xml\n");
}

#[tokio::test]
async fn the_manifests_icons_are_there_and_are_what_it_says() {
    let site = site().await;
    let got = site.get("/manifest.webmanifest").await;
    assert_eq!(got.headers["content-type"], "application/manifest+json; charset=utf-8");
    let manifest = got.json();
    let icons = manifest["icons"].as_array().unwrap();
    assert_eq!(icons.len(), 3);
    for icon in icons {
        let got = site.get(icon["src"].as_str().unwrap()).await;
        assert_eq!(
            (got.status.as_u16(), got.headers["content-type"].to_str().unwrap()),
            (200, icon["type"].as_str().unwrap())
        );
        if let Some((width, _)) = icon["sizes"].as_str().and_then(|s| s.split_once('x')) {
            assert_eq!(got.bytes[16..20], width.parse::<u32>().unwrap().to_be_bytes(), "a PNG's width");
        }
    }
    let icon = site.get("/favicon.ico").await;
    assert_eq!((icon.status.as_u16(), &icon.bytes[..4]), (200, b"\0\0\x01\0".as_slice()));
}

#[tokio::test]
async fn health_is_told_anew_each_time() {
    let site = site().await;
    for (address, text) in [("/healthz", "ok\n"), ("/readyz", "ready\n")] {
        let got = site.get(address).await;
        assert_eq!(
            (got.status.as_u16(), got.text().as_str(), got.headers["cache-control"].to_str().unwrap()),
            (200, text, "no-store")
        );
    }
    site.app.db.close().await;
    assert_eq!(site.get("/healthz").await.status, 200);
    assert_eq!(site.get("/readyz").await.status, 503);
}
