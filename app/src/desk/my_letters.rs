//! My letters: every letter that the site wrote to me, also for who has no e-mail address; and erasing one.

use super::said::{self, Place};
use crate::accounts::me;
use crate::app::App;
use crate::layout::form::{Ask, Sheet};
use crate::layout::{Said, Shell, render};
use askama::Template;
use m4d_kit::address;
use m4d_kit::db::Ask as _;
use m4d_kit::form::Form;
use m4d_kit::letters::{FIND_OWN, LIST_OWN, keep};
use m4d_kit::locale::{Words, escape};
use m4d_kit::route::{Answer, Asked, Problem, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::language::Language;
use std::sync::Arc;

/// The query's parameters.
pub const PARAMS: &[&str] = &["done", "after"];
/// Letters on a page.
const PAGE: usize = 30;

#[derive(Template)]
#[template(path = "desk/my_letters.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    /// A letter was just erased.
    erased: bool,
    /// (subject, address, when)
    rows: Vec<(Said, String, String)>,
    next: Option<String>,
    first: Option<String>,
}

/// `GET /my/letters`
///
/// # Errors
/// The database fails.
pub async fn list(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let w = app.words(asked.language);
    let given = asked.param("after");
    let place = Place::read(given)
        .ok_or_else(|| Stop::Refused(vec![Problem::new("refused-page", given.unwrap_or_default())]))?;
    let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let letters = app.read().await?.all(&LIST_OWN, (me.id, place.at, place.id, most)).await?;
    let mut shell = Shell::new(&app, &asked, "my", w.text("my-letters")).under(w.text("my-title"), "/my");
    shell.unlisted = true;
    let here = |query: String| shell.to(&format!("/my/letters{query}"));
    let last = letters.get(PAGE - 1).filter(|_| letters.len() > PAGE);
    let row = |letter: &m4d_kit::letters::OwnLetter| {
        let subject = letter.kept_subject.clone().unwrap_or_default();
        let href = shell.to(&format!("/my/letters/{}", letter.id));
        (Said::new(subject, &letter.language, asked.language), href, said::at(w, letter.queued_at))
    };
    let page = Page {
        w,
        erased: asked.param("done") == Some("erased"),
        rows: letters.iter().take(PAGE).map(row).collect(),
        next: last.map(|l| here(address::query([("after", Place { at: l.queued_at, id: l.id }.text().as_str())]))),
        first: given.map(|_| here(String::new())),
        shell,
    };
    Ok(render(&page)?)
}

/// A letter's words as paragraphs, in their own language, addresses in it as links to nowhere.
pub(super) fn paragraphs(text: &str, language: &str) -> Vec<String> {
    let direction = Language::parse(language).map_or("auto", Language::direction);
    let one = |paragraph: &str| {
        let lines: Vec<String> = paragraph.lines().map(escape).collect();
        format!("<span lang=\"{}\" dir=\"{direction}\">{}</span>", escape(language), lines.join("<br>"))
    };
    text.split("\n\n").map(one).collect()
}

/// `GET /my/letters/{id}`
///
/// # Errors
/// The database fails; there is no such letter of mine.
pub async fn one(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let letter = app.read().await?.one(&FIND_OWN, (me.id, id(&asked)?)).await?.ok_or(Stop::Missing)?;
    let w = app.words(asked.language);
    let title = w.it("my-letter-of", said::at(w, letter.queued_at));
    let shell = Shell::new(&app, &asked, "my", title).under(w.text("my-title"), "/my");
    let shell = shell.under(w.text("my-letters"), "/my/letters");
    let erase = format!("/my/letters/{}/erasure", letter.id);
    let sheet = Sheet::new(&shell, &erase, visit.token(), "my-letter-erase").quiet();
    let mut page = Ask::new(shell).sheet(sheet);
    page.heading = letter.kept_subject.clone().map(|subject| Said::new(subject, &letter.language, asked.language));
    page.lead = said::at(w, letter.queued_at);
    page.notes = letter.kept_text.iter().flat_map(|text| paragraphs(text, &letter.language)).collect();
    Ok(page.answer()?)
}

fn id(asked: &Asked) -> Result<i64, Stop> {
    asked.part("id").parse().map_err(|_no_number| Stop::Missing)
}

/// `POST /my/letters/{id}/erasure`
///
/// # Errors
/// The database fails; there is no such letter of mine.
pub async fn erase(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let id = id(&asked)?;
    let back = format!("/{}/my/letters/{id}", asked.language);
    let me = me::to_do(&app, &asked, &visit, &form, &back).await?;
    let mut tx = app.db.begin().await?;
    if !keep::erase_one(&mut tx, me.id, id).await? {
        return Err(Stop::Missing);
    }
    tx.commit().await?;
    Ok(Answer::see(&format!("/{}/my/letters?done=erased", asked.language)))
}
