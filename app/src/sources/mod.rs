//! The sources of the record: what each is, and how much rests on it.

mod list;
mod store;
#[cfg(test)]
mod tests;

use crate::app::{App, RECORD};
use m4d_kit::route::Route;

/// The slice's addresses.
pub fn routes() -> Vec<Route<App>> {
    vec![Route::page("/sources", "sources", list::list).reads(RECORD)]
}
