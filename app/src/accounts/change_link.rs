//! The links in the letters about a change of address: to confirm it, in the browser that asked; and to undo it, in any.
//! Looking at them changes nothing; their buttons act, once.

use super::change::UNDO;
use super::change_store::{self as store, ConfirmingRow, UndoingRow};
use super::dead_link;
use super::enter::note;
use super::me::{self, Me};
use super::store::{ADD_ADDRESS, END_SESSIONS, FIND_BY_ADDRESS};
use crate::app::App;
use crate::events::{Event, announce};
use crate::layout::Shell;
use crate::layout::form::{Ask as Page, Sheet};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::{Visit, token_hash};
use std::sync::Arc;

/// The change behind a link, for the member who asked, still signed in where they asked.
async fn asked_for(
    app: &App,
    db: &mut impl Ask,
    me: Option<&Me>,
    visit: &Visit,
    token: &str,
) -> Result<Option<ConfirmingRow>, Fault> {
    let takes = (token_hash(token), visit.browser.hash(), me.map_or(0, |me| me.id), app.now().0);
    db.one(&store::FIND_CONFIRMING, takes).await
}

/// A link that is used, old, replaced, another browser's or made up: the same page for all.
fn gone(app: &App, asked: &Asked, visit: &Visit, lead: &str) -> Result<Answer, Stop> {
    let undoes = lead == "change-undo-gone";
    dead_link::noted(app, visit, if undoes { "/address/undo/{token}" } else { "/address/{token}" })?;
    let w = app.words(asked.language);
    let shell = Shell::without_address(app, asked.language);
    let shell = Shell { here: w.text("link-gone"), title: w.text("link-gone"), ..shell };
    Ok(Page::new(shell).lead(lead).answer()?)
}

/// `GET /address/{token}`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let me = me::find(&app, &visit).await?;
    let mut db = app.read().await?;
    let found = asked_for(&app, &mut db, me.as_ref(), &visit, asked.part("token")).await?;
    drop(db);
    let Some(row) = found else { return gone(&app, &asked, &visit, "change-gone") };
    let shell = Shell::new(&app, &asked, "my", w.text("change-confirm-title"));
    let sheet =
        Sheet::new(&shell, &format!("/address/{}", asked.part("token")), visit.token(), "change-confirm-button");
    let mut page = Page::new(shell).lead("change-confirm-lead").sheet(sheet).next("change-confirm-next");
    page.large = Some(row.new);
    if let Some(me) = me {
        page.facts.push((w.text("change-confirm-who"), format!("<bdi>{}</bdi>", m4d_kit::locale::escape(&me.name))));
    }
    Ok(page.answer()?)
}

/// `POST /address/{token}`
///
/// # Errors
/// The database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, _form: Form) -> Result<Answer, Stop> {
    let now = app.now();
    let me = me::find(&app, &visit).await?;
    let mut tx = app.db.begin().await?;
    let found = asked_for(&app, &mut tx, me.as_ref(), &visit, asked.part("token")).await?;
    let (Some(row), Some(me)) = (found, me) else { return gone(&app, &asked, &visit, "change-gone") };
    if !confirm(&mut tx, &me, &row, now).await? {
        return gone(&app, &asked, &visit, "change-gone");
    }
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("/{}/my/address", asked.language)))
}

/// Makes the change; false if somebody has the new address by now.
async fn confirm(tx: &mut Tx, me: &Me, row: &ConfirmingRow, now: Moment) -> Result<bool, Fault> {
    if tx.one(&FIND_BY_ADDRESS, (row.new.clone(),)).await?.is_some() {
        return Ok(false);
    }
    // Who had no address has none to undo it from.
    let until = (!row.old.is_empty()).then_some(now.0 + UNDO);
    if tx.run(&store::CONFIRM_CHANGE, (row.id, now.0, until)).await? == 0 {
        return Ok(false);
    }
    if let Some(until) = until {
        tx.run(&store::RESERVE_ADDRESS, (me.id, row.old.clone(), until)).await?;
    }
    tx.run(&ADD_ADDRESS, (random_id()?, me.id, row.new.clone(), now.0)).await?;
    tx.run(&END_SESSIONS, (me.id, me.session, now.0)).await?;
    note(tx, "address_changed", me.id, "link", now).await?;
    announce(tx, &Event::AddressChange { change: row.id, letter: "change_done".to_owned() }, now).await?;
    Ok(true)
}

async fn to_undo(app: &App, db: &mut impl Ask, token: &str) -> Result<Option<UndoingRow>, Fault> {
    let now = app.now().0;
    db.one(&store::FIND_UNDOING, (token_hash(token), now, now - UNDO)).await
}

/// `GET /address/undo/{token}`
///
/// # Errors
/// The database fails.
pub async fn undo_page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut db = app.read().await?;
    let found = to_undo(&app, &mut db, asked.part("token")).await?;
    drop(db);
    let Some(row) = found else { return gone(&app, &asked, &visit, "change-undo-gone") };
    let shell = Shell::new(&app, &asked, "session", w.text("change-undo-title"));
    let action = format!("/address/undo/{}", asked.part("token"));
    let sheet = Sheet::new(&shell, &action, visit.token(), "change-undo-button");
    let mut page = Page::new(shell).lead("change-undo-lead").sheet(sheet).next("change-undo-next");
    page.large = Some(row.old);
    Ok(page.answer()?)
}

/// `POST /address/undo/{token}`
///
/// # Errors
/// The database fails.
pub async fn undo(app: Arc<App>, asked: Asked, visit: Visit, _form: Form) -> Result<Answer, Stop> {
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let found = to_undo(&app, &mut tx, asked.part("token")).await?;
    let Some(row) = found else { return gone(&app, &asked, &visit, "change-undo-gone") };
    if tx.run(&store::UNDO_CHANGE, (row.id, now.0)).await? == 0 {
        return gone(&app, &asked, &visit, "change-undo-gone");
    }
    if row.confirmed_at.is_some() {
        tx.run(&store::REMOVE_ADDRESS, (row.member, row.new)).await?;
        tx.run(&store::RESTORE_ADDRESS, (row.member, row.old)).await?;
    }
    // No session has the number 0: all of them end.
    tx.run(&END_SESSIONS, (row.member, 0, now.0)).await?;
    note(&mut tx, "address_change_undone", row.member, "link", now).await?;
    announce(&mut tx, &Event::AddressChange { change: row.id, letter: "change_undone".to_owned() }, now).await?;
    tx.commit().await?;
    app.work.wake();
    let w = app.words(asked.language);
    let shell = Shell::without_address(&app, asked.language);
    let shell = Shell { here: w.text("change-undone"), title: w.text("change-undone"), ..shell };
    let mut page = Page::new(shell).lead("change-undone-lead");
    let to = |path: &str| format!("/{}{path}", asked.language);
    page.notes.push(w.rich("change-undone-do", &[], &[&to("/session")]));
    Ok(page.answer()?)
}
