//! What the site says of itself: what it is, what it knows of its readers, for whom it works.

pub mod leave;
pub mod pages;
pub mod privacy;
mod privacy_facts;
mod stop_letters;
pub mod text;

#[cfg(test)]
mod tests;

use crate::app::App;
use m4d_kit::route::Route;

/// The slice's addresses.
pub fn routes() -> Vec<Route<App>> {
    vec![
        Route::page("/about", "text", pages::about),
        Route::page("/privacy", "text", privacy::privacy),
        Route::page("/privacy/fields", "text", privacy::fields),
        Route::page("/leave", "text", leave::page).fresh(),
        Route::own("/letters/stop/{token}", 9, "address", stop_letters::page),
        Route::deed("/letters/stop/{token}", 9, "address", stop_letters::deed),
        Route::page("/accessibility", "text", pages::accessibility),
    ]
}
