//! m4dnet: runs a migration-for-development programme and its network from one binary.
//!
//! [`routes`] is the table of contents: each slice gives its addresses.

pub mod app;
pub mod command;
pub mod figures;
pub mod follow;
pub mod home;
pub mod layout;
pub mod places;
pub mod programme;
pub mod projects;
pub mod record;
pub mod schema;
pub mod search;
pub mod sources;
#[cfg(test)]
mod test;

use app::App;
use m4d_kit::route::Route;

/// Every address of the site.
pub fn routes() -> Vec<Route<App>> {
    [
        home::routes(),
        projects::routes(),
        programme::routes(),
        sources::routes(),
        figures::routes(),
        search::routes(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
