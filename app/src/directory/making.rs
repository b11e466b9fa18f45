//! Making an organisation: what it is called, what it is and where; those that may be the same are offered first.

use super::alike::{self, Alike};
use super::own::wrote;
use super::own_store as store;
use super::typing::Typing;
use crate::accounts::me::{self, Me};
use crate::accounts::shown;
use crate::app::App;
use crate::layout::form::{Ask as Sheets, Choice, Kind, Sheet};
use crate::layout::{Shell, render, word};
use askama::Template;
use m4d_kit::clock::{Moment, random_id, random_letters};
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::limits::Limit;
use m4d_kit::locale::{Words, sort_key};
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::search::folded;
use m4d_kit::visit::Visit;
use m4d_rules::directory::verification::{Evidence, Step};
use m4d_rules::directory::{NameKind, Nature};
use m4d_rules::rights::Role;
use m4d_rules::spans::MINUTE;
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;

/// The page's path without its language.
const PATH: &str = "/my/organisations/new";

/// The longest name of an organisation, in characters.
pub const LONGEST_NAME: usize = 200;
/// The longest short form.
pub const LONGEST_ACRONYM: usize = 30;
/// The longest name of a place.
pub const LONGEST_PLACE: usize = 120;

/// Organisations that one member may make in a day.
const BY_MEMBER: Limit = Limit { name: "organisations by member", per: Duration::from_secs(86_400), burst: 20 };

/// The letters of a name in addresses before an organisation is seen by everybody.
const HIDDEN: &[u8] = b"bcdfghjklmnpqrstvwxz";

/// The place of names in their order: those of the four languages stand before the one whose language is not said.
pub const ORD_ACRONYM: i64 = 5;
/// The main name: the last of its kind, so that it is shown where there is none in the page's language.
pub const ORD_MAIN: i64 = 9;

/// What somebody wants to make.
pub struct Wish {
    /// Its name, in whatever language.
    pub name: String,
    /// Its short form.
    pub acronym: Option<String>,
    /// What it is.
    pub nature: Nature,
    /// Its country's two letters.
    pub country: String,
    /// Its seat.
    pub place: Option<String>,
}

#[derive(Template)]
#[template(path = "directory/making_alike.html")]
struct Offer<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    name: String,
    found: Vec<Alike>,
    make: Sheet<'a>,
}

/// `GET /my/organisations/new`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let typed = me::typed(&app, &me, &format!("/{}{PATH}", asked.language)).await?;
    let seen_by = shown::bodies_shown_to(&app, &me).await?;
    show(&app, &asked, &visit, (typed.as_ref(), &seen_by), &[])
}

fn shell<'a>(app: &'a App, asked: &Asked, message: &str) -> Shell<'a> {
    let w = app.words(asked.language);
    let shell = Shell::new(app, asked, "my", w.text(message)).under(w.text("my-title"), "/my");
    let mut shell = shell.under(w.text("mine-title"), "/my/organisations");
    shell.unlisted = true;
    shell
}

fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    (form, seen_by): (Option<&Form>, &str),
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let shell = shell(app, asked, "making-title");
    let sheet = Sheet::new(&shell, PATH, visit.token(), "making-button")
        .typed(form)
        .ask(Kind::Line, "name", "making-name", "")
        .autocomplete("organization")
        .ask(Kind::Line, "acronym", "making-acronym", "")
        .ask(Kind::List, "nature", "making-nature", "")
        .choices(natures(w))
        .ask(Kind::List, "country", "making-country", "")
        .choices(countries(app, w))
        .ask(Kind::Line, "place", "making-place", "");
    let sheet = shown::bodies_for(sheet, w, seen_by).wrong(wrong);
    Ok(Sheets::new(shell).lead("making-lead").sheet(sheet).next("making-next").answer()?)
}

/// What an organisation can be, in the order of the words.
fn natures(w: &Words) -> Vec<Choice> {
    let mut all: Vec<Choice> = Nature::ALL.iter().map(|n| Choice::new(n.code(), word(w, "nature", n.code()))).collect();
    all.sort_by_cached_key(|choice| sort_key(&choice.text));
    all.insert(0, Choice::new("", w.text("choose")));
    all
}

/// Every country, in the order of the names.
pub fn countries(app: &App, w: &Words) -> Vec<Choice> {
    let named = app.countries.named(w.language);
    let first = std::iter::once(Choice::new("", w.text("choose")));
    first.chain(named.into_iter().map(|(code, name)| Choice::new(code, name))).collect()
}

/// `POST /my/organisations/new`
///
/// # Errors
/// The database fails, or too many were made.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::to_do(&app, &asked, &visit, &form, &format!("/{}{PATH}", asked.language)).await?;
    let (wish, wrong) = read(&app, &asked, &form);
    let Some(wish) = wish else { return show(&app, &asked, &visit, (Some(&form), ""), &wrong) };
    let now = app.now();
    if !form.ticked("none") {
        let found = alike::find(&app, &me, &wish, asked.language, now).await?;
        if !found.is_empty() {
            return offer(&app, &asked, &visit, &form, wish, found);
        }
    }
    app.limits.check(BY_MEMBER, &me.id.to_be_bytes()).map_err(|after| Stop::TooMuch(after.seconds))?;
    let mut tx = app.db.begin().await?;
    let since = now.0.saturating_sub(MINUTE);
    let made = match tx.one(&store::FIND_JUST_MADE, (me.id, folded(&wish.name), since)).await? {
        Some(same) => same.id,
        None => make(&mut tx, &wish, &me, now).await?,
    };
    shown::keep_bodies_for(&mut tx, &me, &form, now).await?;
    tx.commit().await?;
    Ok(Answer::see(&format!("/{}/my/organisations/{made}?done=made", asked.language)))
}

fn read(app: &App, asked: &Asked, form: &Form) -> (Option<Wish>, Vec<(&'static str, String)>) {
    let mut typing = Typing::of(app.words(asked.language), form);
    let name = typing.needed("name", LONGEST_NAME, "refused-body-name");
    let acronym = typing.line("acronym", LONGEST_ACRONYM);
    let nature = typing.choice("nature", "refused-body-nature", Nature::parse);
    let is_country = |code: &str| app.countries.find(code).map(|country| country.code.clone());
    let country = typing.choice("country", "refused-body-country", is_country);
    let place = typing.line("place", LONGEST_PLACE);
    let wrong = typing.wrong;
    let wish = match (name, nature, country) {
        (Some(name), Some(nature), Some(country)) if wrong.is_empty() => {
            Some(Wish { name, acronym, nature, country, place })
        }
        _ => None,
    };
    (wish, wrong)
}

fn offer(app: &App, asked: &Asked, visit: &Visit, form: &Form, wish: Wish, found: Vec<Alike>) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let shell = shell(app, asked, "alike-title");
    let mut make = Sheet::new(&shell, PATH, visit.token(), "alike-none").quiet().with("none", "1");
    for field in ["name", "acronym", "nature", "country", "place", "bodies-for"] {
        make = make.with(field, form.text(field));
    }
    Ok(render(&Offer { w, name: wish.name, found, make, shell })?)
}

/// Makes it: with its names, its first step, and who made it as its owner.
async fn make(tx: &mut Tx, wish: &Wish, me: &Me, now: Moment) -> Result<i64, Fault> {
    let id = random_id()?;
    // Nobody sees it yet, and no name in addresses may tell that it is there.
    let slug = random_letters(HIDDEN, 20)?;
    let (nature, country, place) = (wish.nature.code().to_owned(), wish.country.clone(), wish.place.clone());
    let row = (id, slug, None, nature, country, place, String::new(), now.0, Some(me.id), 0);
    tx.run(&store::ADD_ORGANISATION, row).await?;
    add_name(tx, id, (NameKind::Own, None, ORD_MAIN), &wish.name, now).await?;
    if let Some(acronym) = &wish.acronym {
        add_name(tx, id, (NameKind::Acronym, None, ORD_ACRONYM), acronym, now).await?;
    }
    let owner = Role::Owner.code().to_owned();
    let part = (random_id()?, id, me.id, owner, None, 1, None, now.0, None, Some(me.id));
    tx.run(&store::ADD_REPRESENTATIVE, part).await?;
    let (step, evidence) = (Step::Claimed.code().to_owned(), Evidence::OwnWord.code().to_owned());
    tx.run(&store::ADD_STEP, (random_id()?, id, step, now.0, Some(me.id), None, evidence, String::new(), None)).await?;
    wrote(tx, id, me, "organisation_made", json!({}), now).await?;
    Ok(id)
}

/// Adds a name: (kind, language, place in the order).
///
/// # Errors
/// The database fails.
pub async fn add_name(
    tx: &mut Tx,
    organisation: i64,
    (kind, language, ord): (NameKind, Option<&str>, i64),
    name: &str,
    now: Moment,
) -> Result<(), Fault> {
    let (kind, language) = (kind.code().to_owned(), language.map(ToOwned::to_owned));
    let row = (random_id()?, organisation, ord, kind, language, name.to_owned(), sort_key(name), folded(name), now.0);
    tx.run(&store::ADD_NAME, row).await.map(drop)
}
