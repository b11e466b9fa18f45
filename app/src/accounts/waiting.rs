//! Owner acts wait while a change of address can still be undone: who took a mailbox must not take an organisation with it.

use super::change::waits_until;
use super::me::Me;
use crate::app::App;
use crate::layout::Shell;
use crate::layout::form::Ask as Page;
use http::StatusCode;
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_rules::accounts::changing::{self, Change};
use m4d_rules::rights::Act;

/// Until when an act of this member waits, as the rules say.
async fn until(db: &mut impl Ask, me: &Me, act: Act, now: Moment) -> Result<Option<Moment>, Stop> {
    let Some(undo) = waits_until(db, me.id, now).await? else { return Ok(None) };
    let change = Change { confirmed: Some(undo.0 - changing::UNDO), undone: None };
    Ok(changing::waits_until(act, &[change], now.0).map(Moment))
}

/// Lets an act pass, or says in its place until when it waits: for the page where it is asked for.
///
/// # Errors
/// [`Stop::Answered`] with the page that says so; the database fails.
pub async fn page(app: &App, asked: &Asked, db: &mut impl Ask, me: &Me, act: Act) -> Result<(), Stop> {
    match until(db, me, act, app.now()).await? {
        None => Ok(()),
        Some(until) => Err(Stop::Answered(Box::new(waits(app, asked, until)?))),
    }
}

/// The same for the act itself, which is refused: nothing is done.
///
/// # Errors
/// As [`page`].
pub async fn deed(app: &App, asked: &Asked, db: &mut impl Ask, me: &Me, act: Act) -> Result<(), Stop> {
    match until(db, me, act, app.now()).await? {
        None => Ok(()),
        Some(until) => {
            let page = waits(app, asked, until)?.status(StatusCode::UNPROCESSABLE_ENTITY);
            Err(Stop::Answered(Box::new(page)))
        }
    }
}

fn waits(app: &App, asked: &Asked, until: Moment) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let shell = Shell::without_address(app, asked.language);
    let shell = Shell { here: w.text("waits-title"), title: w.text("waits-title"), ..shell };
    let mut page = Page::new(shell).lead("change-done");
    page.notes.push(w.html(&w.it("waits-until", w.day(until.day()))));
    page.notes.push(w.rich("waits-do", &[], &[&format!("/{}/my/address", asked.language)]));
    Ok(page.answer()?)
}
