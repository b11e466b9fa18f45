//! What an organisation says of itself: what it does, at which level, where, in which languages.

use super::body::{heading, shell};
use super::making::LONGEST_PLACE;
use super::own::{self, Own, changed, wrote};
use super::own_store as store;
use super::typing::Typing;
use crate::accounts::joining::languages;
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::layout::form::{Ask as Sheets, Choice, Kind, Sheet};
use crate::layout::word;
use m4d_kit::form::Form;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::Level;
use m4d_rules::language::Language;
use m4d_rules::rights::Act;
use serde_json::json;
use std::sync::Arc;

/// The longest text about an organisation, in characters.
const LONGEST_ABOUT: usize = 2000;

/// An organisation that I may describe, for the pages that ask.
///
/// # Errors
/// [`Stop::Missing`] for those who may not.
pub async fn mine(app: &App, asked: &Asked, me: &Me) -> Result<Own, Stop> {
    let now = app.now();
    let mut db = app.read().await?;
    let own = own::of_address(&mut db, asked, me, now).await?;
    own.needs(me, Act::EditOrganisation, now)?;
    Ok(own)
}

/// The path of a page below an organisation of mine, without its language.
pub fn path(own: i64, below: &str) -> String {
    format!("/my/organisations/{own}{below}")
}

/// `GET /my/organisations/{id}/profile`
///
/// # Errors
/// [`Stop::Missing`] for those who may not describe it.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let own = mine(&app, &asked, &me).await?;
    let typed = me::typed(&app, &me, &format!("/{}{}", asked.language, path(own.id, "/profile"))).await?;
    show(&app, &asked, &visit, &own, typed.as_ref(), &[])
}

fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    own: &Own,
    form: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let name = heading(own, asked.language);
    let shell = shell(app, asked, w.text("own-profile-title")).under(name.text.clone(), &path(own.id, ""));
    let row = &own.row;
    let value = |text: &Option<String>| text.clone().unwrap_or_default();
    let sheet = Sheet::new(&shell, &path(own.id, "/profile"), visit.token(), "profile-button")
        .typed(form)
        .ask(Kind::Lines, "about", "profile-about", &value(&row.about))
        .ask(Kind::List, "level", "profile-level", &value(&row.level))
        .choices(levels(w))
        .ask(Kind::Line, "place", "making-place", &value(&row.place))
        .ask(Kind::Some, "languages", "profile-languages", &row.languages)
        .choices(languages())
        .wrong(wrong);
    let mut page = Sheets::new(shell).sheet(sheet);
    page.large = Some(name.text);
    Ok(page.answer()?)
}

fn levels(w: &Words) -> Vec<Choice> {
    let level = |level: &Level| Choice::new(level.code(), word(w, "level", level.code()));
    std::iter::once(Choice::new("", w.text("profile-level-none"))).chain(Level::ALL.iter().map(level)).collect()
}

/// `POST /my/organisations/{id}/profile`
///
/// # Errors
/// [`Stop::Missing`] for those who may not describe it.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::to_do(&app, &asked, &visit, &form, &asked.address).await?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let own = own::of_address(&mut tx, &asked, &me, now).await?;
    own.needs(&me, Act::EditOrganisation, now)?;
    let mut typing = Typing::of(app.words(asked.language), &form);
    let about = typing.lines("about", LONGEST_ABOUT);
    let level = form.some("level").and_then(Level::parse).map(|level| level.code().to_owned());
    let place = typing.line("place", LONGEST_PLACE);
    let wrong = typing.wrong;
    if !wrong.is_empty() {
        return show(&app, &asked, &visit, &own, Some(&form), &wrong);
    }
    let spoken: Vec<&str> = form.all("languages").into_iter().filter(|code| Language::parse(code).is_some()).collect();
    tx.run(&store::SAVE_DESCRIPTION, (own.id, level, place, about, spoken.join(" "))).await?;
    wrote(&mut tx, own.id, &me, "organisation_described", json!({}), now).await?;
    if own.is_verified() {
        changed(&mut tx, own.id, own.record, now).await?;
    }
    tx.commit().await?;
    Ok(Answer::see(&format!("/{}{}?done=profile", asked.language, path(own.id, ""))))
}
