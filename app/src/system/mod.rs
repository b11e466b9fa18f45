//! What machines ask of a site: its map, its rules for robots, its icon, whether it is well, its schemas.

mod about;
mod health;
mod pages;
mod sitemap;
mod store;
#[cfg(test)]
mod tests;

use crate::app::{App, DIRECTORY};
use m4d_kit::route::Route;

/// The slice's addresses.
pub fn routes() -> Vec<Route<App>> {
    vec![
        Route::page("/sitemap.xml", "sitemap", sitemap::whole).bare().reads(DIRECTORY),
        Route::page("/sitemap/{part}", "sitemap", sitemap::part).bare().fresh(),
        Route::page("/robots.txt", "robots", about::robots).bare(),
        Route::page("/manifest.webmanifest", "manifest", about::manifest).bare(),
        Route::page("/favicon.ico", "icon", about::icon).bare(),
        Route::page("/schemas/project-1.json", "schema", about::schema).bare(),
        Route::page("/schemas/organisation-1.json", "schema", about::organisations).bare(),
        Route::page("/schemas/datapackage-1.json", "schema", about::package).bare(),
        Route::page("/healthz", "health", health::alive).bare().fresh(),
        Route::page("/readyz", "health", health::ready).bare().fresh(),
    ]
}
