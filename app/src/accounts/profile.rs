//! Who I am: name and languages, what I tell of myself and to whom. What is written takes the place of what stood there.

use super::joining::languages;
use super::me::{self, Me};
use super::people_store::{self as store, ProfileRow};
use crate::app::App;
use crate::events::{Event, announce};
use crate::layout::form::{Ask, Choice, Kind, Sheet};
use crate::layout::{Shell, word};
use m4d_kit::audit::{self, Entry};
use m4d_kit::clock::Moment;
use m4d_kit::codes::in_groups;
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::locale::{Words, sort_key};
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::search::folded;
use m4d_kit::visit::Visit;
use m4d_rules::accounts::{Audience, Name};
use m4d_rules::language::Language;
use m4d_rules::typed::{breaks_lines, turns_direction};
use std::sync::Arc;

/// What was just done: the page says that it is kept.
pub const PARAMS: &[&str] = &["done"];

/// Where it stands.
const NAME: &str = "/my/profile";
const ABOUT: &str = "/my/profile/about";
/// The longest text about oneself, in characters.
const LONGEST: usize = 600;

type Wrong = Vec<(&'static str, String)>;

/// My profile as it stands.
pub(super) async fn load(app: &App, me: &Me) -> Result<ProfileRow, Stop> {
    app.read().await?.one(&store::FIND_PROFILE, (me.id,)).await?.ok_or(Stop::Missing)
}

/// The frame of a page about oneself, with what was just done.
pub(super) fn ask<'a>(app: &'a App, asked: &Asked, title: &str) -> Ask<'a> {
    let w = app.words(asked.language);
    let mut shell = Shell::new(app, asked, "my", w.text(title)).under(w.text("my-title"), "/my");
    if asked.address != shell.to(NAME) {
        shell = shell.under(w.text("profile-title"), NAME);
    }
    let mut page = Ask::new(shell);
    if asked.param("done").is_some() {
        page = page.done("profile-saved");
    }
    page
}

/// Who may see something: three answers.
pub(super) fn audiences(w: &Words) -> Vec<Choice> {
    Audience::ALL.iter().map(|a| Choice::new(a.code(), word(w, "for", a.code()))).collect()
}

/// Announces and records a change of one's own profile: which fields, never what stood or stands in them.
pub(super) async fn changed(tx: &mut Tx, me: &Me, fields: &[&str], now: Moment) -> Result<(), Fault> {
    announce(tx, &Event::MemberChanged { member: me.id }, now).await?;
    let details = serde_json::json!({ "fields": fields });
    let (actor, about) = (Some(me.actor), Some(me.actor));
    let entry = Entry { act: "profile_changed", object: ("account", None), actor, about, details };
    audit::record(tx, entry, now).await.map(drop)
}

/// `GET /my/profile`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let typed = me::typed(&app, &me, &format!("/{}{NAME}", asked.language)).await?;
    let row = load(&app, &me).await?;
    show(&app, &asked, &visit, &row, typed.as_ref(), &[])
}

fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    row: &ProfileRow,
    form: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut page = ask(app, asked, "profile-title").lead("profile-lead");
    let sheet = Sheet::new(&page.shell, NAME, visit.token(), "profile-save")
        .typed(form)
        .ask(Kind::Line, "name", "join-name", &row.name)
        .autocomplete("nickname")
        .ask(Kind::Line, "latin", "profile-latin", row.name_latin.as_deref().unwrap_or_default())
        .ask(Kind::One, "language", "profile-language", &row.language)
        .choices(languages())
        .ask(Kind::Some, "reads", "join-reads", &row.reads)
        .choices(languages())
        .ask(Kind::Some, "writes", "join-writes", &row.writes)
        .choices(languages())
        .wrong(wrong);
    let to = |path: &str| page.shell.to(path);
    let further = [to(ABOUT), to("/my/profile/seen"), to("/my/profile/name-behind"), to("/members")];
    page.notes.push(w.rich("profile-further", &[], &further.each_ref().map(String::as_str)));
    page.facts.push((w.text("profile-number"), w.html(&in_groups(&row.number.to_string(), 3))));
    Ok(page.sheet(sheet).answer()?)
}

/// `POST /my/profile`
///
/// # Errors
/// The database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::to_do(&app, &asked, &visit, &form, &format!("/{}{NAME}", asked.language)).await?;
    let (w, now, mut wrong) = (app.words(asked.language), app.now(), Wrong::new());
    let name = name(w, &form, "name", &mut wrong);
    let latin = form.some("latin").and_then(|_| self::name(w, &form, "latin", &mut wrong));
    let language = Language::parse(form.text("language"));
    if language.is_none() {
        wrong.push(("language", w.text("refused-letters-language")));
    }
    let (reads, writes) = (spoken(w, &form, "reads", &mut wrong), spoken(w, &form, "writes", &mut wrong));
    let (Some(name), Some(language), true) = (name, language, wrong.is_empty()) else {
        let row = load(&app, &me).await?;
        return show(&app, &asked, &visit, &row, Some(&form), &wrong);
    };
    let fold = folded(&[name.as_str(), latin.as_deref().unwrap_or_default()].join(" "));
    let key = sort_key(&name);
    let mut tx = app.db.begin().await?;
    tx.run(&store::SAVE_NAME, (me.id, name, latin, key, fold, language.code().to_owned(), reads, writes)).await?;
    changed(&mut tx, &me, &["name", "languages"], now).await?;
    tx.commit().await?;
    Ok(Answer::see(&format!("/{}{NAME}?done=name", asked.language)))
}

fn name(w: &Words, form: &Form, field: &'static str, wrong: &mut Wrong) -> Option<String> {
    match Name::parse(form.text(field)) {
        Ok(name) => Some(name.as_str().to_owned()),
        Err(refusal) => {
            wrong.push((field, word(w, "refused-name", refusal.code())));
            None
        }
    }
}

/// The languages that are ticked, with a space between.
pub fn spoken(w: &Words, form: &Form, field: &'static str, wrong: &mut Wrong) -> String {
    let known: Vec<&str> = form.all(field).into_iter().filter(|code| Language::parse(code).is_some()).collect();
    if known.is_empty() {
        wrong.push((field, w.text("refused-languages")));
    }
    known.join(" ")
}

/// `GET /my/profile/about`
///
/// # Errors
/// The database fails.
pub async fn about(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let typed = me::typed(&app, &me, &format!("/{}{ABOUT}", asked.language)).await?;
    let row = load(&app, &me).await?;
    show_about(&app, &asked, &visit, &row, typed.as_ref(), &[])
}

fn show_about(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    row: &ProfileRow,
    form: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let page = ask(app, asked, "about-me-title").lead("about-me-lead");
    let first = std::iter::once(Choice::new("", w.text("about-me-no-country")));
    let named = app.countries.named(w.language).into_iter().map(|(code, name)| Choice::new(code, name));
    let sheet = Sheet::new(&page.shell, ABOUT, visit.token(), "profile-save")
        .typed(form)
        .ask(Kind::List, "country", "about-me-country", row.country.as_deref().unwrap_or_default())
        .choices(first.chain(named).collect())
        .ask(Kind::One, "country-for", "about-me-country-for", &row.country_for)
        .choices(audiences(w))
        .ask(Kind::Lines, "about", "about-me-about", row.about.as_deref().unwrap_or_default())
        .ask(Kind::One, "about-for", "about-me-about-for", &row.about_for)
        .choices(audiences(w))
        .wrong(wrong);
    Ok(page.sheet(sheet).answer()?)
}

/// `POST /my/profile/about`
///
/// # Errors
/// The database fails.
pub async fn tell(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::to_do(&app, &asked, &visit, &form, &format!("/{}{ABOUT}", asked.language)).await?;
    let (w, now, mut wrong) = (app.words(asked.language), app.now(), Wrong::new());
    let country = form.some("country").map(ToOwned::to_owned);
    if country.as_deref().is_some_and(|code| app.countries.find(code).is_none()) {
        wrong.push(("country", w.text("refused-my-country")));
    }
    let country_for = audience(w, &form, "country-for", &mut wrong);
    let about = text(w, &form, "about", &mut wrong);
    let about_for = audience(w, &form, "about-for", &mut wrong);
    let (Some(country_for), Some(about_for), true) = (country_for, about_for, wrong.is_empty()) else {
        let row = load(&app, &me).await?;
        return show_about(&app, &asked, &visit, &row, Some(&form), &wrong);
    };
    let (country_for, about_for) = (country_for.code().to_owned(), about_for.code().to_owned());
    let mut tx = app.db.begin().await?;
    tx.run(&store::SAVE_ABOUT, (me.id, country, country_for, about, about_for)).await?;
    changed(&mut tx, &me, &["country", "about"], now).await?;
    tx.commit().await?;
    Ok(Answer::see(&format!("/{}{ABOUT}?done=about", asked.language)))
}

/// Who may see it, as it was chosen.
pub(super) fn audience(w: &Words, form: &Form, field: &'static str, wrong: &mut Wrong) -> Option<Audience> {
    let chosen = Audience::parse(form.text(field));
    if chosen.is_none() {
        wrong.push((field, w.text("refused-audience")));
    }
    chosen
}

/// A text of several lines; nothing if nothing was typed.
pub(super) fn text(w: &Words, form: &Form, field: &'static str, wrong: &mut Wrong) -> Option<String> {
    let text = form.some(field)?;
    if text.chars().count() > LONGEST {
        wrong.push((field, w.n("refused-text-long", LONGEST)));
    } else if text.chars().any(|c| turns_direction(c) || (c != '\n' && breaks_lines(c))) {
        wrong.push((field, w.text("refused-text-signs")));
    }
    Some(text.to_owned())
}
