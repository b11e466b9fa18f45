//! Somebody whom an organisation helps: a new card when the old one is used up or lost, and the note that somebody helps them now.

use super::entering::told;
use super::store::{self, OneRow};
use super::{card, helper, path, shell};
use crate::accounts::card::make_card;
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::directory::own::{self, Own};
use crate::events::{Event, announce};
use crate::layout::form::{Ask, Sheet};
use m4d_kit::clock::Moment;
use m4d_kit::codes::in_groups;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use std::sync::Arc;

/// What was just done: the page says so.
pub const PARAMS: &[&str] = &["done"];

async fn find(db: &mut impl m4d_kit::db::Ask, asked: &Asked, own: &Own, me: &Me, now: Moment) -> Result<OneRow, Stop> {
    let id: i64 = asked.part("member").parse().map_err(|_no_number| Stop::Missing)?;
    db.one(&store::FIND_ASSISTED, (id, own.id, me.id, now.0)).await?.ok_or(Stop::Missing)
}

/// `GET /my/organisations/{id}/assisted/{member}`
///
/// # Errors
/// [`Stop::Missing`] for those who do not help this person.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let mut db = app.read().await?;
    let own = helper(&mut db, &asked, &me, app.now()).await?;
    let person = find(&mut db, &asked, &own, &me, app.now()).await?;
    drop(db);
    let w = app.words(asked.language);
    let shell = shell(&app, &asked, &own, person.name.clone()).under(w.text("assisted-title"), &path(&own));
    let mut page = Ask::new(shell).lead("assisted-person-lead");
    if asked.param("done").is_some() {
        page = page.done("assisted-helped");
    }
    page.facts.push((w.text("profile-number"), w.html(&in_groups(&person.number.to_string(), 3))));
    let to = |what: &str| format!("{}/{}/{what}", path(&own), person.id);
    let help = Sheet::new(&page.shell, &to("helping"), visit.token(), "assisted-help");
    let card = Sheet::new(&page.shell, &to("card"), visit.token(), "assisted-new-card").quiet();
    Ok(page.sheet(help).sheet(card).next("assisted-person-next").answer()?)
}

fn back(asked: &Asked) -> String {
    format!("/{}/my/organisations/{}/assisted/{}", asked.language, asked.part("id"), asked.part("member"))
}

/// `POST /my/organisations/{id}/assisted/{member}/card`: the new card ends the old; the person is told on the site.
///
/// # Errors
/// As [`page`].
pub async fn card(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::to_do(&app, &asked, &visit, &form, &back(&asked)).await?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let own = helper(&mut tx, &asked, &me, now).await?;
    let person = find(&mut tx, &asked, &own, &me, now).await?;
    let codes = make_card(&mut tx, &app.keys, person.id, now).await?;
    own::wrote(&mut tx, own.id, &me, "card_printed", serde_json::json!({ "person": person.actor }), now).await?;
    told(&mut tx, &own, &me, "card_made", person.actor, now).await?;
    let event = Event::AccountTold { member: person.id, letter: "card-made".to_owned() };
    announce(&mut tx, &event, now).await?;
    tx.commit().await?;
    app.work.wake();
    card::shown_once(&app, &asked, &own, &person, &codes)
}

/// `POST /my/organisations/{id}/assisted/{member}/helping`: the note that I help this person.
///
/// # Errors
/// As [`page`].
pub async fn help(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::to_do(&app, &asked, &visit, &form, &back(&asked)).await?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let own = helper(&mut tx, &asked, &me, now).await?;
    let person = find(&mut tx, &asked, &own, &me, now).await?;
    told(&mut tx, &own, &me, "helping", person.actor, now).await?;
    tx.commit().await?;
    Ok(Answer::see(&format!("{}?done=helping", back(&asked))))
}
