//! One's own card: how many of its codes are left, and a new one in time, without anybody's help.

use super::card;
use super::store::{self, HolderRow};
use crate::accounts::card::make_card;
use crate::accounts::enter::note;
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::events::{Event, announce};
use crate::layout::Shell;
use crate::layout::form::{Ask, Sheet};
use m4d_kit::codes::in_groups;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use std::sync::Arc;

const PATH: &str = "/my/card";

fn shell<'a>(app: &'a App, asked: &Asked) -> Shell<'a> {
    let w = app.words(asked.language);
    let mut shell = Shell::new(app, asked, "my", w.text("my-card")).under(w.text("my-title"), "/my");
    shell.unlisted = true;
    shell
}

/// Whoever was entered from paper or has had a card may have the next; a card is no way in for others.
async fn holder(db: &mut impl m4d_kit::db::Ask, me: &Me) -> Result<Option<HolderRow>, Stop> {
    Ok(db.one(&store::FIND_HOLDER, (me.id,)).await?.filter(|row| row.holds == 1))
}

/// `GET /my/card`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let (w, holder) = (app.words(asked.language), holder(&mut app.read().await?, &me).await?);
    let shell = shell(&app, &asked);
    let Some(row) = holder else { return Ok(Ask::new(shell).lead("my-card-none").answer()?) };
    let sheet = Sheet::new(&shell, PATH, visit.token(), "assisted-new-card");
    let mut page = Ask::new(shell).lead("my-card-lead").sheet(sheet).next("my-card-next");
    page.facts.push((w.text("profile-number"), w.html(&in_groups(&row.number.to_string(), 3))));
    page.facts.push((w.text("my-card-left"), w.html(&w.number(row.left_over))));
    Ok(page.answer()?)
}

/// `POST /my/card`: the answer is the new card, which is shown once; the old one works no more.
///
/// # Errors
/// [`Stop::Missing`] for who has no card; the database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::fresh(&app, &asked, &visit, Some(&form), &format!("/{}{PATH}", asked.language)).await?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let row = holder(&mut tx, &me).await?.ok_or(Stop::Missing)?;
    let codes = make_card(&mut tx, &app.keys, me.id, now).await?;
    note(&mut tx, "card_made", me.id, "page", now).await?;
    announce(&mut tx, &Event::AccountTold { member: me.id, letter: "card_printed".to_owned() }, now).await?;
    tx.commit().await?;
    app.work.wake();
    let person = card::Person { name: me.name.clone(), number: row.number, language: me.language };
    card::render_once(&app, shell(&app, &asked), PATH, &person, &codes)
}
