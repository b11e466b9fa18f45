//! What the site says of itself to machines, always the same: for robots, for home screens, for readers of its data.

use crate::app::App;
use crate::projects::machine::{PACKAGE, SCHEMA};
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::site::House;
use serde_json::json;
use std::sync::Arc;

/// The icon for programs that ask for it without having read a page.
const ICON: &[u8] = include_bytes!("../../assets/favicon.ico");

/// `GET /robots.txt`: everything may be read; lists that are narrowed by words say so themselves.
pub async fn robots(app: Arc<App>, _: Asked) -> Result<Answer, Stop> {
    let text = format!("User-agent: *\nAllow: /\n\nSitemap: {}/sitemap.xml\n", app.url());
    Ok(Answer::whole("text/plain; charset=utf-8", text))
}

/// `GET /manifest.webmanifest`: the site on a home screen. Its name is a name, the same in all languages.
pub async fn manifest(app: Arc<App>, _: Asked) -> Result<Answer, Stop> {
    let icon =
        |name: &str, kind: &str, sizes: &str| json!({"src": app.assets().address(name), "type": kind, "sizes": sizes});
    let manifest = json!({
        "id": "/",
        "name": "M4D Net",
        "short_name": "M4D Net",
        "start_url": "/",
        "scope": "/",
        "display": "minimal-ui",
        "theme_color": "#0b3b37",
        "background_color": "#ffffff",
        "icons": [
            icon("icon.svg", "image/svg+xml", "any"),
            icon("icon-192.png", "image/png", "192x192"),
            icon("icon-512.png", "image/png", "512x512"),
        ],
    });
    Ok(Answer::whole("application/manifest+json; charset=utf-8", manifest.to_string()))
}

/// `GET /favicon.ico`
pub async fn icon(_: Arc<App>, _: Asked) -> Result<Answer, Stop> {
    Ok(Answer::whole("image/x-icon", ICON))
}

/// `GET /schemas/project-1.json`
pub async fn schema(_: Arc<App>, _: Asked) -> Result<Answer, Stop> {
    Ok(Answer::whole("application/schema+json; charset=utf-8", SCHEMA))
}

/// `GET /schemas/organisation-1.json`
pub async fn organisations(_: Arc<App>, _: Asked) -> Result<Answer, Stop> {
    Ok(Answer::whole("application/schema+json; charset=utf-8", crate::directory::machine::SCHEMA))
}

/// `GET /schemas/datapackage-1.json`
pub async fn package(_: Arc<App>, _: Asked) -> Result<Answer, Stop> {
    Ok(Answer::whole("application/json; charset=utf-8", PACKAGE))
}
