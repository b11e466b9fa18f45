//! Speaking for a body: who does, with which mandate and until when; inviting, handing over, succeeding, leaving. Power over
//! a body moves slowly and loudly (docs/safety.md, rule 13).

mod body;
mod change;
mod change_store;
mod deciding;
pub mod due;
mod effect;
mod handing_over;
mod invitation;
mod inviting;
mod leaving;
mod representative;
mod representatives;
mod rescue;
pub mod stopping;
mod store;
mod succession;
pub mod told;
mod typed;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_changes;
#[cfg(test)]
mod tests_stopping;
#[cfg(test)]
mod tests_waiting;
#[cfg(test)]
mod tests_world;

use crate::app::App;
use m4d_kit::route::Route;

/// What pages of speakers may confirm: that something was just done.
const DONE: &[&str] = &["done"];

/// The addresses. The numbers are acts of the table in `docs/rights.md`.
pub fn routes() -> Vec<Route<App>> {
    vec![
        Route::own("/my/organisations/{id}/representatives", 32, "organisation", representatives::page).params(DONE),
        Route::deed("/my/organisations/{id}/invitations", 32, "organisation", inviting::invite),
        Route::deed("/my/organisations/{id}/invitations/{invitation}/ending", 32, "invitation", inviting::revoke),
        Route::own("/my/organisations/{id}/representatives/{part}", 32, "representative", representative::page)
            .params(DONE),
        Route::deed("/my/organisations/{id}/representatives/{part}", 32, "representative", representative::deed),
        Route::deed("/my/organisations/{id}/representatives/{part}/ending", 33, "representative", representative::end),
        Route::deed("/my/organisations/{id}/representatives/{part}/owning", 33, "representative", representative::own),
        Route::own("/my/organisations/{id}/handing-over", 33, "organisation", handing_over::page),
        Route::deed("/my/organisations/{id}/handing-over", 33, "organisation", handing_over::deed),
        Route::own("/my/organisations/{id}/leaving", 34, "organisation", leaving::page),
        Route::deed("/my/organisations/{id}/leaving", 34, "organisation", leaving::deed),
        Route::own("/organisations/{slug}/succession", 36, "organisation", succession::page),
        Route::deed("/organisations/{slug}/succession", 36, "organisation", succession::deed),
        Route::own("/invitations/{token}", 9, "invitation", invitation::page),
        Route::deed("/invitations/{token}", 9, "invitation", invitation::deed),
        Route::own("/my/changes/{id}", 33, "change", change::page),
        Route::deed("/my/changes/{id}/objection", 33, "change", change::object),
        Route::deed("/my/changes/{id}/ending", 33, "change", change::take_back),
        Route::own("/desk/changes", 37, "change", deciding::list),
        Route::own("/desk/changes/{id}", 37, "change", deciding::page),
        Route::deed("/desk/changes/{id}/decision", 37, "change", deciding::deed),
        Route::deed("/desk/changes/{id}/objection", 37, "change", stopping::deed),
        Route::deed("/desk/changes/{id}/second", 35, "change", rescue::second),
        Route::own("/desk/organisations/{id}/rescue", 35, "organisation", rescue::page),
        Route::deed("/desk/organisations/{id}/rescue", 35, "organisation", rescue::deed),
    ]
}
