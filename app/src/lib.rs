//! m4dnet: runs a migration-for-development programme and its network from one binary.
//!
//! [`routes`] is the table of contents: each slice gives its addresses.

pub mod about;
pub mod accounts;
pub mod acts;
pub mod app;
pub mod assisted;
pub mod command;
pub mod countries;
#[cfg(test)]
mod crawl;
pub mod desk;
pub mod directory;
pub mod events;
pub mod figures;
pub mod follow;
pub mod home;
pub mod layout;
pub mod leaving;
pub mod letters;
pub mod made_up;
pub mod places;
pub mod programme;
pub mod projects;
pub mod record;
pub mod schema;
pub mod search;
pub mod sources;
pub mod system;
#[cfg(test)]
mod test;
pub mod work;

use app::App;
use m4d_kit::route::Route;

/// Every address of the site.
pub fn routes() -> Vec<Route<App>> {
    let slices = [
        home::routes(),
        projects::routes(),
        countries::routes(),
        directory::routes(),
        programme::routes(),
        figures::routes(),
        sources::routes(),
        search::routes(),
        accounts::routes(),
        assisted::routes(),
        desk::routes(),
        leaving::routes(),
        about::routes(),
        system::routes(),
    ];
    slices.into_iter().flatten().collect()
}
