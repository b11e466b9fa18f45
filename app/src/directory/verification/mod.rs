//! How it is known that an organisation is who it says: the steps, who takes them, what takes them back; claims of bodies
//! of the record, and merges.

pub mod claim;
pub mod claim_store;
pub mod desk;
pub mod desk_claims;
pub mod desk_decide;
pub mod desk_list;
pub mod desk_merge;
pub mod desk_second;
pub mod desk_store;
pub mod due;
pub mod merge;
pub mod merge_store;
pub mod merging;
pub mod page;
pub mod proof;
pub mod state;
pub mod store;
pub mod taken_back;
pub mod told;
pub mod vouch;

#[cfg(test)]
pub(crate) mod tests;
#[cfg(test)]
mod tests_claim;
#[cfg(test)]
mod tests_first;
#[cfg(test)]
mod tests_merge;
#[cfg(test)]
mod tests_renewal;
#[cfg(test)]
mod tests_taken_back;

use crate::app::App;
use crate::events::{Event, announce};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::route::{Asked, Route};

/// The longest reason or evidence, in bytes.
const TEXT: usize = 4000;

/// The addresses. The numbers are acts of the table in `docs/rights.md`.
pub fn addresses() -> Vec<Route<App>> {
    vec![
        Route::own("/my/organisations/{id}/verification", 28, "organisation", page::page).params(&["done"]),
        Route::deed("/my/organisations/{id}/verification/proof", 37, "organisation", proof::ask),
        Route::own("/my/organisations/{id}/verification/code", 37, "organisation", proof::page),
        Route::deed("/my/organisations/{id}/verification/code", 37, "organisation", proof::answer),
        Route::deed("/my/organisations/{id}/verification/evidence", 37, "organisation", proof::evidence),
        Route::deed("/my/organisations/{id}/verification/voucher", 37, "organisation", vouch::ask),
        Route::own("/my/organisations/{id}/vouches", 38, "organisation", vouch::list).params(&["done"]),
        Route::deed("/my/organisations/{id}/vouches", 38, "organisation", vouch::answer),
        Route::own("/my/organisations/{id}/merge", 39, "organisation", merge::page),
        Route::deed("/my/organisations/{id}/merge", 39, "organisation", merge::deed),
        Route::own("/organisations/{slug}/claim", 36, "organisation", claim::page),
        Route::deed("/organisations/{slug}/claim", 36, "organisation", claim::deed),
        Route::own("/desk/organisations", 37, "organisations", desk_list::page).params(desk_list::PARAMS),
        Route::own("/desk/organisations/{id}", 37, "organisation", desk::page).params(&["done"]),
        Route::deed("/desk/organisations/{id}/verify", 37, "organisation", desk_decide::verify),
        Route::deed("/desk/organisations/{id}/withdraw", 37, "organisation", desk_decide::withdraw),
        Route::deed("/desk/organisations/{id}/second", 37, "organisation", desk_second::deed),
        Route::own("/desk/organisations/{id}/claims", 36, "organisation", desk_claims::page),
        Route::deed("/desk/organisations/{id}/claims", 36, "organisation", desk_claims::deed),
        Route::own("/desk/organisations/{id}/merge", 39, "organisation", desk_merge::page),
        Route::deed("/desk/organisations/{id}/merge", 39, "organisation", desk_merge::deed),
    ]
}

/// The address without its last so many parts and without its query.
fn up(asked: &Asked, parts: usize) -> String {
    let path = asked.address.split('?').next().unwrap_or_default();
    path.rsplitn(parts + 1, '/').last().unwrap_or_default().to_owned()
}

/// Why a reason or a text for the officer is not taken.
fn unfit(text: &str) -> Option<&'static str> {
    if text.trim().is_empty() {
        return Some("refused-reason-words");
    }
    (text.len() > TEXT).then_some("refused-reason-words-long")
}

/// Announces that something happened to an organisation of which its people are told.
///
/// # Errors
/// The database fails.
pub async fn tell(tx: &mut Tx, organisation: i64, letter: &str, about: i64, now: Moment) -> Result<(), Fault> {
    announce(tx, &Event::OrganisationTold { organisation, letter: letter.to_owned(), about }, now).await
}

/// The public organisation that somebody means by its number, its name in addresses or the address of its page.
async fn find_public(db: &mut impl Ask, typed: &str) -> Result<Option<i64>, Fault> {
    let (number, slug) = meant(typed);
    Ok(db.one(&store::FIND_PUBLIC, (number, slug)).await?.map(|row| row.id))
}

/// A number (0: none) and a name in addresses, as they may be typed.
fn meant(typed: &str) -> (i64, String) {
    let path = typed.split(['?', '#']).next().unwrap_or_default();
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let number = m4d_kit::codes::bare(last).parse().unwrap_or(0);
    (number, last.chars().take(200).collect())
}
