//! A programme: what it was, its phases, what it wanted, how it chose; and what is held of phase I.

mod discussions;
pub mod evidence;
mod phase_1;
#[expect(clippy::module_inception, reason = "the page bears the name of its address, as the slice does")]
mod programme;
pub mod sheet;
mod store;
#[cfg(test)]
mod tests;
mod toolbox;

use crate::app::{App, RECORD};
use m4d_kit::route::Route;

/// The slice's addresses.
pub fn routes() -> Vec<Route<App>> {
    vec![
        Route::page("/programmes/{slug}", "programme", programme::programme).reads(RECORD),
        Route::page("/programmes/{slug}/phase-1", "evidence", phase_1::phase_1).reads(RECORD),
        Route::page("/programmes/{slug}/discussions", "discussions", discussions::discussions).reads(RECORD),
        Route::page("/programmes/{slug}/toolbox", "toolbox", toolbox::toolbox).reads(RECORD),
    ]
}
