//! The projects: the list in all its views and forms, and each project's page.

pub mod chart;
pub mod choice;
mod kept;
pub mod list;
pub mod map;
pub mod portfolio;
pub mod read;
pub mod rows;
mod store;
pub mod whole;
mod whole_load;
mod whole_said;
mod whole_store;

use crate::app::{App, RECORD};
use m4d_kit::route::{Format, Route};

/// The slice's addresses.
pub fn routes() -> Vec<Route<App>> {
    vec![
        Route::page("/projects", "projects", list::list)
            .params(choice::PARAMS)
            .reads(RECORD),
        Route::page("/projects/{slug}", "project", read::read)
            .formats(&[Format::Html, Format::Json])
            .reads(RECORD),
    ]
}

#[cfg(test)]
mod tests;
