//! People without an e-mail address: an organisation that is verified enters them with consent on paper, and prints their card.

pub mod card;
pub mod consent;
pub mod entering;
pub mod own_card;
pub mod person;
mod store;

#[cfg(test)]
mod tests;

use crate::accounts::me::Me;
use crate::app::App;
use crate::directory::own::{self, Own};
use crate::layout::Shell;
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask;
use m4d_kit::route::{Asked, Route, Stop};
use m4d_rules::rights::Act;

/// The slice's addresses. The numbers are acts of the table in `docs/rights.md`.
pub fn routes() -> Vec<Route<App>> {
    vec![
        Route::page("/assisted/consent", "assisted", consent::page),
        Route::own("/my/card", 17, "account", own_card::page),
        Route::deed("/my/card", 17, "account", own_card::deed),
        Route::own("/my/organisations/{id}/assisted", 32, "assisted", entering::page),
        Route::deed("/my/organisations/{id}/assisted", 32, "assisted", entering::deed),
        Route::own("/my/organisations/{id}/assisted/{member}", 32, "assisted", person::page).params(person::PARAMS),
        Route::deed("/my/organisations/{id}/assisted/{member}/card", 32, "assisted", person::card),
        Route::deed("/my/organisations/{id}/assisted/{member}/helping", 32, "assisted", person::help),
    ]
}

/// The verified organisation of an address, for an owner or a representative of it.
///
/// # Errors
/// [`Stop::Missing`] for everybody else, and for one that is not verified.
async fn helper(db: &mut impl Ask, asked: &Asked, me: &Me, now: Moment) -> Result<Own, Stop> {
    let own = own::of_address(db, asked, me, now).await?;
    own.needs(me, Act::Invite, now)?;
    if own.is_verified() { Ok(own) } else { Err(Stop::Missing) }
}

/// The frame of a page below an organisation that helps.
fn shell<'a>(app: &'a App, asked: &Asked, own: &Own, title: String) -> Shell<'a> {
    let w = app.words(asked.language);
    let mut shell = Shell::new(app, asked, "my", title).under(w.text("my-title"), "/my");
    shell = shell.under(w.text("mine-title"), "/my/organisations");
    shell = shell.under(own.name.clone(), &format!("/my/organisations/{}", own.id));
    shell.unlisted = true;
    shell
}

/// The address of the list of those whom an organisation helps, without language.
fn path(own: &Own) -> String {
    format!("/my/organisations/{}/assisted", own.id)
}
