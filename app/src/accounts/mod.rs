//! People: joining, signing in, and what is theirs.

pub mod ask;
pub mod back;
pub mod card;
pub mod change;
pub mod change_link;
mod change_store;
pub mod change_told;
pub mod code;
pub mod codes;
pub mod dead_link;
pub mod ending;
pub mod enter;
pub mod factor;
pub mod factor_new;
mod factor_store;
pub mod holding;
mod holding_store;
pub mod joining;
pub mod link;
pub mod lost;
pub mod me;
pub mod my;
pub mod people;
pub mod people_store;
pub mod person;
pub mod printed;
pub mod profile;
pub mod proving;
pub mod reach;
mod reach_store;
pub mod seen;
mod seen_rows;
pub mod session;
mod session_store;
pub mod sessions;
pub mod shown;
pub mod store;
pub mod waiting;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_attacks;
#[cfg(test)]
mod tests_change;
#[cfg(test)]
mod tests_equal;
#[cfg(test)]
mod tests_factor;
#[cfg(test)]
mod tests_listening;
#[cfg(test)]
mod tests_often;
#[cfg(test)]
mod tests_people;
#[cfg(test)]
mod tests_reach;
#[cfg(test)]
mod tests_timing;
#[cfg(test)]
mod tests_tokens;

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
        Route::own("/session/card", 9, "account", card::page),
        Route::deed("/session/card", 9, "account", card::deed),
        Route::own("/session/factor", 9, "account", proving::page),
        Route::deed("/session/factor", 9, "account", proving::deed),
        Route::own("/session/factor/lost", 19, "account", lost::page),
        Route::deed("/session/factor/lost", 19, "account", lost::deed),
        Route::own("/my/factor", 17, "account", factor::page).params(&["done"]),
        Route::deed("/my/factor", 17, "account", factor::deed),
        Route::own("/my/factor/new", 17, "account", factor_new::page),
        Route::deed("/my/factor/new", 17, "account", factor_new::deed),
        Route::deed("/my/factor/codes", 17, "account", factor::new_codes),
        Route::deed("/my/factor/ending", 17, "account", factor::end),
        Route::own("/my/sessions", 17, "session", sessions::page).params(&["done"]),
        Route::deed("/my/sessions", 17, "session", sessions::deed),
        Route::own("/my/address", 17, "account", change::page),
        Route::deed("/my/address", 17, "account", change::deed),
        Route::own("/address/{token}", 17, "account", change_link::page),
        Route::deed("/address/{token}", 17, "account", change_link::deed),
        Route::own("/address/undo/{token}", 17, "account", change_link::undo_page),
        Route::deed("/address/undo/{token}", 17, "account", change_link::undo),
        Route::own("/my", 16, "account", my::page),
        Route::own("/my/welcome", 16, "account", my::welcome),
        Route::own("/my/profile", 16, "profile", profile::page).params(profile::PARAMS),
        Route::deed("/my/profile", 16, "profile", profile::deed),
        Route::own("/my/profile/about", 16, "profile", profile::about).params(profile::PARAMS),
        Route::deed("/my/profile/about", 16, "profile", profile::tell),
        Route::own("/my/profile/seen", 16, "profile", shown::page).params(profile::PARAMS),
        Route::deed("/my/profile/seen", 16, "profile", shown::deed),
        Route::deed("/my/profile/seen/unlisted", 16, "profile", shown::unlisted),
        Route::own("/my/profile/name-behind", 16, "profile", shown::behind).params(profile::PARAMS),
        Route::deed("/my/profile/name-behind", 16, "profile", shown::seal),
        Route::own("/members", 11, "member", people::page).params(people::PARAMS),
        Route::own("/members/{id}", 11, "member", person::page),
        Route::deed("/members/{id}/acceptance", 16, "member", person::accept),
        Route::deed("/members/{id}/acceptance/ending", 16, "member", person::end),
    ]
}
