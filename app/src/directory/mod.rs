//! The organisations: those of the record, and those of the network, which say themselves who they are and who speaks for
//! them. Everybody sees those of the record and those that are verified; the others are seen by their people and by staff.

pub mod choice;
pub mod list;
pub mod machine;
pub mod map;
pub mod names;
pub mod organisation;
mod organisation_data;
pub mod own;
pub mod own_store;
mod own_words;
pub mod register;
mod register_load;
pub mod register_names;
pub mod register_places;
pub mod store;

#[cfg(test)]
mod tests;

use crate::app::{App, DIRECTORY};
use m4d_kit::route::{Format, Route};

/// The slice's addresses.
pub fn routes() -> Vec<Route<App>> {
    vec![
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
    ]
}
