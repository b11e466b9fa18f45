//! At which ends of which corridors an organisation works: a country and an end, added and taken away one by one.

use super::body::{heading, shell};
use super::making::countries;
use super::own::{self, Own, changed, wrote};
use super::own_store as store;
use super::profile::{mine, path};
use super::typing::Typing;
use crate::accounts::me;
use crate::app::App;
use crate::layout::form::{Ask as Sheets, Choice, Kind, Sheet};
use crate::layout::word;
use m4d_kit::db::Ask;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::participation::Side;
use m4d_rules::rights::Act;
use serde_json::json;
use std::sync::Arc;

/// More ends than any body works at.
const MOST: usize = 40;

/// `GET /my/organisations/{id}/corridors`
///
/// # Errors
/// [`Stop::Missing`] for those who may not describe it.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let own = mine(&app, &asked, &me).await?;
    let typed = me::typed(&app, &me, &format!("/{}{}", asked.language, path(own.id, "/corridors"))).await?;
    let mut db = app.read().await?;
    let ends = db.all(&store::LIST_OWN_SIDES, (own.id,)).await?;
    drop(db);
    show(&app, &asked, &visit, &own, &ends, typed.as_ref(), &[])
}

fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    own: &Own,
    ends: &[store::OwnSideRow],
    form: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let name = heading(own, asked.language);
    let shell = shell(app, asked, w.text("corridors-title")).under(name.text.clone(), &path(own.id, ""));
    let action = path(own.id, "/corridors");
    let side = |side: &Side| Choice::new(side.code(), word(w, "corridors-side", side.code()));
    let sides: Vec<Choice> = [Side::Origin, Side::Destination, Side::Transit].iter().map(side).collect();
    let add = Sheet::new(&shell, &action, visit.token(), "corridors-add")
        .typed(form)
        .ask(Kind::List, "country", "corridors-country", "")
        .choices(countries(app, w))
        .ask(Kind::One, "side", "corridors-side", "")
        .choices(sides)
        .wrong(wrong);
    let mut sheets = vec![add.titled("corridors-add")];
    for end in ends {
        let land = app.countries.name(&end.country, w.language);
        let mut sheet = Sheet::new(&shell, &action, visit.token(), "corridors-take").quiet();
        let side = word(w, "side", &end.side);
        sheet.button = w.with("corridors-take", &[("side", side.into()), ("country", land.into())]);
        sheets.push(sheet.with("take", format!("{} {}", end.country, end.side)));
    }
    let mut page = Sheets::new(shell).note("corridors-lead");
    page.facts = ends
        .iter()
        .map(|end| (app.countries.name(&end.country, w.language), w.html(&word(w, "corridors-side", &end.side))))
        .collect();
    page.notes.extend(ends.is_empty().then(|| w.html(&w.text("corridors-none"))));
    page.sheets = sheets;
    page.large = Some(name.text);
    Ok(page.answer()?)
}

/// `POST /my/organisations/{id}/corridors`: adds an end, or takes one away.
///
/// # Errors
/// [`Stop::Missing`] for those who may not describe it.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::to_do(&app, &asked, &visit, &form, &asked.address).await?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let own = own::of_address(&mut tx, &asked, &me, now).await?;
    own.needs(&me, Act::EditOrganisation, now)?;
    if let Some((country, side)) = form.some("take").and_then(|end| end.split_once(' ')) {
        tx.run(&store::REMOVE_SIDE, (own.id, country.to_owned(), side.to_owned())).await?;
    } else {
        let ends = tx.all(&store::LIST_OWN_SIDES, (own.id,)).await?;
        let mut typing = Typing::of(app.words(asked.language), &form);
        let known = |code: &str| app.countries.find(code).map(|country| country.code.clone());
        let country = typing.choice("country", "refused-corridor-country", known);
        let read = |code: &str| Side::parse(code).filter(|side| *side != Side::None);
        let side = typing.choice("side", "refused-corridor-side", read);
        if ends.len() >= MOST {
            typing.refuse("country", "refused-corridor-many");
        }
        let wrong = typing.wrong;
        let (Some(country), Some(side), true) = (country, side, wrong.is_empty()) else {
            return show(&app, &asked, &visit, &own, &ends, Some(&form), &wrong);
        };
        tx.run(&store::ADD_SIDE, (own.id, country, side.code().to_owned())).await?;
    }
    wrote(&mut tx, own.id, &me, "organisation_corridors_changed", json!({}), now).await?;
    if own.is_verified() {
        changed(&mut tx, own.id, own.record, now).await?;
    }
    tx.commit().await?;
    Ok(Answer::see(&format!("/{}{}", asked.language, path(own.id, "/corridors"))))
}
