//! The link from the letter. Looking at it changes nothing, however often a mail scanner does so; the button acts, once,
//! in the browser that asked.

use super::store::{self, LinkRow};
use super::{dead_link, enter};
use crate::app::App;
use crate::layout::Shell;
use crate::layout::form::{Ask, Sheet};
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::{Visit, token_hash};
use std::sync::Arc;

/// The browser of a link that none asked for: `demo` and the command line print such links.
pub const NOBODY: &[u8] = b"";

async fn find(app: &App, db: &mut impl m4d_kit::db::Ask, visit: &Visit, token: &str) -> Result<Option<LinkRow>, Stop> {
    let takes = (token_hash(token), visit.browser.hash(), NOBODY.to_vec(), app.now().0);
    Ok(db.one(&store::FIND_LINK, takes).await?)
}

/// `GET /session/link/{token}`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut db = app.read().await?;
    let found = find(&app, &mut db, &visit, asked.part("token")).await?;
    drop(db);
    let Some(row) = found else { return gone(&app, &asked, &visit) };
    let shell = Shell::new(&app, &asked, "session", w.text("link-title"));
    let path = format!("/session/link/{}", asked.part("token"));
    let button = if row.name.is_some() { "link-button" } else { "link-button-join" };
    let sheet = Sheet::new(&shell, &path, visit.token(), button);
    let mut page = Ask::new(shell).lead("link-lead").sheet(sheet);
    page.large = Some(row.name.unwrap_or(row.address));
    page.notes.push(w.html(&w.text("link-not-you")));
    Ok(page.answer()?)
}

/// A link that is used, old, replaced, another browser's or made up: the same page for all.
fn gone(app: &App, asked: &Asked, visit: &Visit) -> Result<Answer, Stop> {
    dead_link::noted(app, visit, "/session/link/{token}")?;
    let w = app.words(asked.language);
    let shell = Shell::without_address(app, asked.language);
    let shell = Shell { here: w.text("link-gone"), title: w.text("link-gone"), ..shell };
    let mut page = Ask::new(shell).lead("link-gone-lead");
    let to = |path: &str| format!("/{}{path}", asked.language);
    page.notes.push(w.rich("link-gone-do", &[], &[&to("/session/code"), &to("/session")]));
    Ok(page.answer()?)
}

/// `POST /session/link/{token}`
///
/// # Errors
/// The database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, _form: Form) -> Result<Answer, Stop> {
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let Some(row) = find(&app, &mut tx, &visit, asked.part("token")).await? else {
        return gone(&app, &asked, &visit);
    };
    let made = enter::enter(&app, &mut tx, &asked, &visit, enter::Ask::of_link(row, &app.keys), "link", now).await?;
    tx.commit().await?;
    Ok(made)
}
