//! The desk: the staff's pages about people, rights, letters and the audit; and a member's own letters and entries.

pub mod access;
pub mod audit;
mod body_audit;
#[expect(clippy::module_inception, reason = "the page bears the name of its address, as the slice does")]
pub mod desk;
pub mod granting;
pub mod heads;
mod heads_store;
pub mod letters;
pub mod member;
pub mod my_audit;
pub mod my_letters;
pub mod person;
mod person_store;
pub mod proposal;
mod proposal_store;
pub mod proposals;
pub mod redaction;
pub mod right;
pub mod rights;
pub mod rights_store;
pub mod said;
pub mod told;

#[cfg(test)]
mod tests;

use crate::app::App;
use m4d_kit::route::Route;

/// The slice's addresses. The numbers are acts of the table in `docs/rights.md`.
pub fn routes() -> Vec<Route<App>> {
    vec![
        Route::own("/desk", 40, "desk", desk::page),
        Route::own("/desk/rights", 40, "right", rights::page).params(rights::PARAMS),
        Route::deed("/desk/rights", 40, "right", rights::deed),
        Route::own("/desk/rights/{id}", 40, "right", right::page),
        Route::deed("/desk/rights/{id}/ending", 40, "right", right::deed),
        Route::own("/desk/proposals", 41, "proposal", proposals::list),
        Route::own("/desk/proposals/{id}", 41, "proposal", proposals::page),
        Route::deed("/desk/proposals/{id}/second", 41, "proposal", proposals::second),
        Route::deed("/desk/proposals/{id}/support", 19, "proposal", proposals::support),
        Route::deed("/desk/proposals/{id}/refusal", 41, "proposal", proposals::refusal),
        Route::deed("/desk/proposals/{id}/identity", 15, "proposal", proposals::identity),
        Route::own("/desk/members", 18, "member", member::lookup),
        Route::deed("/desk/members", 18, "member", member::look),
        Route::own("/desk/members/{number}", 18, "member", member::page).params(&["done"]),
        Route::own("/desk/members/{number}/sessions", 18, "member", member::sessions),
        Route::deed("/desk/members/{number}/sessions", 18, "member", member::end_sessions),
        Route::own("/desk/members/{number}/suspension", 18, "member", member::suspension),
        Route::deed("/desk/members/{number}/suspension", 18, "member", member::suspend),
        Route::own("/desk/members/{number}/return", 18, "member", member::readmission),
        Route::deed("/desk/members/{number}/return", 18, "member", member::readmit),
        Route::own("/desk/members/{number}/factor", 19, "member", member::factor),
        Route::deed("/desk/members/{number}/factor", 19, "member", member::recover),
        Route::own("/desk/members/{number}/identity", 15, "member", member::identity),
        Route::deed("/desk/members/{number}/identity", 15, "member", member::open),
        Route::own("/desk/letters", 44, "letter", letters::list).params(letters::PARAMS),
        Route::own("/desk/letters/{id}", 44, "letter", letters::one),
        Route::own("/desk/audit", 42, "audit", audit::page).params(audit::PARAMS),
        Route::own("/desk/audit/details", 42, "audit", audit::ask_details),
        Route::deed("/desk/audit/details", 42, "audit", audit::open_details),
        Route::own("/desk/audit/export", 42, "audit", audit::ask_export),
        Route::deed("/desk/audit/export", 42, "audit", audit::give_out),
        Route::own("/desk/audit/redaction", 43, "audit", redaction::page),
        Route::deed("/desk/audit/redaction", 43, "audit", redaction::deed),
        Route::own("/my/letters", 44, "letter", my_letters::list).params(my_letters::PARAMS),
        Route::own("/my/letters/{id}", 44, "letter", my_letters::one),
        Route::deed("/my/letters/{id}/erasure", 44, "letter", my_letters::erase),
        Route::own("/my/organisations/{id}/audit", 42, "organisation", body_audit::page).params(body_audit::PARAMS),
        Route::own("/my/audit", 42, "audit", my_audit::page).params(my_audit::PARAMS),
    ]
}
