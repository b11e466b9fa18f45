//! People: joining, signing in, and what is theirs.

pub mod ask;
pub mod back;
pub mod code;
pub mod ending;
pub mod enter;
pub mod joining;
pub mod link;
pub mod me;
pub mod my;
pub mod printed;
pub mod session;
pub mod store;

#[cfg(test)]
mod tests;

use crate::app::App;
use m4d_kit::route::Route;

/// The slice's addresses. The numbers are acts of the table in `docs/rights.md`.
pub fn routes() -> Vec<Route<App>> {
    vec![
        Route::own("/joining", 9, "account", joining::page),
        Route::deed("/joining", 9, "account", joining::deed),
        Route::deed("/joining/person", 9, "account", joining::person),
        Route::own("/session", 9, "account", session::page),
        Route::deed("/session", 9, "account", session::deed),
        Route::own("/session/code", 9, "account", code::page),
        Route::deed("/session/code", 9, "account", code::deed),
        Route::own("/session/link/{token}", 9, "account", link::page),
        Route::deed("/session/link/{token}", 9, "account", link::deed),
        Route::deed("/session/ending", 17, "session", ending::deed),
        Route::own("/my", 16, "account", my::page),
        Route::own("/my/welcome", 16, "account", my::welcome),
    ]
}
