//! The projects: the list in all its views and forms, and each project's page.

pub mod chart;
pub mod choice;
pub mod csv;
pub mod flow;
pub mod geojson;
pub mod json;
mod kept;
pub mod list;
pub mod machine;
pub mod map;
pub mod portfolio;
pub mod read;
pub mod rows;
mod store;
pub mod tables;
mod telling;
pub mod whole;
mod whole_load;
mod whole_said;
mod whole_store;
pub mod zip;

use crate::app::{App, RECORD};
use m4d_kit::route::{Format, Route};

/// The slice's addresses.
pub fn routes() -> Vec<Route<App>> {
    vec![
        Route::page("/projects", "projects", list::list).params(choice::PARAMS).reads(RECORD),
        Route::page("/projects", "projects", json::list)
            .params(machine::LIST_PARAMS)
            .formats(&[Format::Json])
            .reads(RECORD),
        Route::page("/projects", "projects", geojson::answer)
            .params(machine::ALL_PARAMS)
            .formats(&[Format::Geojson])
            .fresh(),
        Route::page("/projects", "projects", zip::answer).params(machine::ALL_PARAMS).formats(&[Format::Zip]).fresh(),
        table("/projects", &tables::PROJECTS),
        table("/participations", &tables::PARTICIPATIONS),
        table("/money", &tables::MONEY),
        table("/places", &tables::PLACES),
        table("/dates", &tables::DATES),
        table("/texts", &tables::TEXTS),
        table("/sources", &tables::SOURCES),
        Route::page("/projects/{slug}", "project", read::read).formats(&[Format::Html, Format::Json]).reads(RECORD),
    ]
}

/// A table at its address.
fn table(pattern: &'static str, table: &'static tables::Table) -> Route<App> {
    Route::page(pattern, "projects", move |app, asked| csv::answer(app, asked, table))
        .params(machine::TABLE_PARAMS)
        .formats(&[Format::Csv])
        .fresh()
}

#[cfg(test)]
mod agree_tests;
#[cfg(test)]
mod described_tests;
#[cfg(test)]
mod forms_tests;
#[cfg(test)]
mod tests;
