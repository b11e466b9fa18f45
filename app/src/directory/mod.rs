//! The organisations of the record: who took part in what. Nothing here was said by a body itself, and the pages say so.

pub mod list;
pub mod names;
pub mod organisation;
pub mod own;
pub mod own_store;
pub mod register;
pub mod store;

#[cfg(test)]
mod tests;

use crate::app::{App, RECORD};
use m4d_kit::route::Route;

/// The slice's addresses.
pub fn routes() -> Vec<Route<App>> {
    vec![
        Route::page("/organisations", "organisations", list::list).params(list::PARAMS).reads(RECORD),
        Route::page("/organisations/{slug}", "organisation", organisation::organisation).reads(RECORD),
    ]
}
