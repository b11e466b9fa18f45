//! The first page: who this is for, what the record holds, where the projects are, how they were chosen.

#[expect(clippy::module_inception, reason = "the page, the file and the slice have one name")]
mod home;
mod store;

use crate::app::{App, RECORD};
use m4d_kit::route::Route;

/// The slice's addresses.
pub fn routes() -> Vec<Route<App>> {
    vec![Route::page("", "home", home::home).reads(RECORD)]
}
