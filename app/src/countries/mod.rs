//! The countries of the record: what happened in each, who is seated there, and which corridors lead to it.

pub mod country;
pub mod list;
mod map;
mod store;

#[cfg(test)]
mod tests;

use crate::app::{App, RECORD};
use m4d_kit::route::Route;

/// The slice's addresses.
pub fn routes() -> Vec<Route<App>> {
    vec![
        Route::page("/countries", "countries", list::list).reads(RECORD),
        Route::page("/countries/{iso2}", "country", country::country).reads(RECORD),
    ]
}
