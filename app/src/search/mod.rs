//! Search over everything that the record holds.

pub mod documents;
mod find;
mod store;

use crate::app::{App, DIRECTORY};
use m4d_kit::route::Route;

/// The slice's addresses.
pub fn routes() -> Vec<Route<App>> {
    vec![Route::page("/search", "search", find::find).params(find::PARAMS).reads(DIRECTORY)]
}
