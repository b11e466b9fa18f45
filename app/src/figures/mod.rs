//! Every number of the site with how it is computed, and where sources disagree.

mod claims;
mod differ;
#[expect(clippy::module_inception, reason = "the page bears the name of its address, as the slice does")]
mod figures;
mod store;
#[cfg(test)]
mod tests;

use crate::app::{App, PEOPLE, RECORD};
use m4d_kit::route::{Route, Topics};

/// The slice's addresses.
pub fn routes() -> Vec<Route<App>> {
    vec![Route::page("/figures", "figures", figures::figures).reads(Topics(RECORD.0 | PEOPLE.0))]
}
