//! The organisations: those of the record, and those of the network, which say themselves who they are and who speaks for
//! them. Everybody sees those of the record and those that are verified; the others are seen by their people and by staff.

mod alike;
pub mod body;
pub mod choice;
mod contact;
mod corridors;
pub mod list;
pub mod machine;
mod making;
pub mod map;
mod mine;
pub mod names;
mod naming;
pub mod organisation;
mod organisation_data;
pub mod own;
pub mod own_store;
mod own_words;
pub mod profile;
pub mod publishing;
pub mod register;
mod register_load;
pub mod register_names;
pub mod register_places;
pub mod speaking;
pub mod store;
mod typing;
pub mod verification;

#[cfg(test)]
mod own_tests;
#[cfg(test)]
mod tests;

use crate::app::{App, DIRECTORY};
use m4d_kit::route::{Format, Route};

/// The slice's addresses.
pub fn routes() -> Vec<Route<App>> {
    let own = vec![
        Route::page("/organisations", "organisations", list::list).params(choice::PARAMS).reads(DIRECTORY),
        Route::page("/organisations", "organisations", machine::json)
            .params(choice::LIST_PARAMS)
            .formats(&[Format::Json])
            .reads(DIRECTORY),
        Route::page("/organisations", "organisations", machine::csv)
            .params(choice::TABLE_PARAMS)
            .formats(&[Format::Csv])
            .fresh(),
        Route::page("/organisations", "organisations", machine::geojson)
            .params(choice::ROWS_PARAMS)
            .formats(&[Format::Geojson])
            .fresh(),
        Route::page("/organisations/{slug}", "organisation", organisation::organisation).reads(DIRECTORY),
        Route::own("/my/organisations", 28, "organisation", mine::page).params(&["done"]),
        Route::own("/my/organisations/new", 27, "organisation", making::page),
        Route::deed("/my/organisations/new", 27, "organisation", making::deed),
        Route::own("/my/organisations/{id}", 28, "organisation", body::page).params(body::PARAMS),
        Route::own("/my/organisations/{id}/profile", 29, "organisation", profile::page),
        Route::deed("/my/organisations/{id}/profile", 29, "organisation", profile::deed),
        Route::own("/my/organisations/{id}/names", 29, "organisation", naming::page),
        Route::deed("/my/organisations/{id}/names", 29, "organisation", naming::deed),
        Route::own("/my/organisations/{id}/contact", 29, "organisation", contact::page),
        Route::deed("/my/organisations/{id}/contact", 29, "organisation", contact::deed),
        Route::own("/my/organisations/{id}/corridors", 29, "organisation", corridors::page),
        Route::deed("/my/organisations/{id}/corridors", 29, "organisation", corridors::deed),
    ];
    own.into_iter().chain(speaking::routes()).chain(verification::addresses()).collect()
}
