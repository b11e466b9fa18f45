//! Leaving: everything the site holds on somebody given out, erased, proved to be erased; and what is kept for how long.

pub mod data;
pub mod erase;
mod erase_store;
pub mod export_store;
pub mod given;
#[expect(clippy::module_inception, reason = "the page bears the name of its address, as the slice does")]
pub mod leaving;
pub mod ledger;
pub mod on_request;
pub mod registry;
mod registry_bodies;
pub mod retention;
mod retention_store;
pub mod reviving;
mod reviving_store;
pub mod silence;
mod store;
pub mod ticker;
pub mod traces;
pub mod waiting;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_erased;
#[cfg(test)]
mod tests_ledger;
#[cfg(test)]
mod tests_registry;
#[cfg(test)]
mod tests_retention;
#[cfg(test)]
mod tests_silence;

use crate::app::App;
use m4d_kit::route::Route;

/// The slice's addresses. The number is the act of the table in `docs/rights.md`.
pub fn routes() -> Vec<Route<App>> {
    vec![
        Route::own("/my/data", 20, "account", data::page),
        Route::deed("/my/data", 20, "account", data::deed),
        Route::own("/my/leaving", 20, "account", leaving::page),
        Route::deed("/my/leaving", 20, "account", leaving::deed),
        Route::deed("/my/leaving/undoing", 20, "account", leaving::undoing),
    ]
}
