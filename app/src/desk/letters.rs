//! The letters of the site as envelopes: which letter, when, how it stands. No address and no body, but in the demo, where
//! everything is made up and no mail server takes them.

use super::said::{self, Place};
use crate::accounts::me;
use crate::app::App;
use crate::layout::form::Ask;
use crate::layout::{Said, Shell, render};
use askama::Template;
use m4d_kit::address;
use m4d_kit::db::Ask as _;
use m4d_kit::letters::{COUNT_STATES, FIND_LETTER, LIST_ENVELOPES, LIST_ENVELOPES_IN, State};
use m4d_kit::locale::{Words, escape};
use m4d_kit::route::{Answer, Asked, Problem, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::rights::Act;
use std::sync::Arc;

/// The query's parameters.
pub const PARAMS: &[&str] = &["state", "after"];
/// Letters on a page.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "desk/letters.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    /// The states: (text, count, address, whether it is chosen).
    states: Vec<(String, String, String, bool)>,
    rows: Vec<Row>,
    next: Option<String>,
    first: Option<String>,
}

struct Row {
    /// Where its body stands: in the demo only.
    href: Option<String>,
    /// What it is about.
    subject: Option<String>,
    name: String,
    language: String,
    state: String,
    at: String,
    attempts: String,
    fault: Option<String>,
}

/// `GET /desk/letters`
///
/// # Errors
/// The database fails; the page is not there for who is no administrator.
pub async fn list(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    me::staff(&app, &asked, &visit, Act::SeeLetters, &[]).await?;
    let w = app.words(asked.language);
    let state = state(&asked)?;
    let place = Place::read(asked.param("after"));
    let place = place
        .ok_or_else(|| Stop::Refused(vec![Problem::new("refused-page", asked.param("after").unwrap_or_default())]))?;
    let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut db = app.read().await?;
    let counts = db.all(&COUNT_STATES, ()).await?;
    let mut rows: Vec<(Place, Row)> = match state {
        None => {
            let all = db.all(&LIST_ENVELOPES, (place.at, place.id, most)).await?;
            let row = |e: &m4d_kit::letters::Envelope| {
                let row = row(&app, w, (e.id, &e.name, &e.language, &e.state), (e.queued_at, e.attempts, &e.fault));
                (Place { at: e.queued_at, id: e.id }, row)
            };
            all.iter().map(row).collect()
        }
        Some(state) => {
            let all = db.all(&LIST_ENVELOPES_IN, (state.code().to_owned(), place.at, place.id, most)).await?;
            let row = |e: &m4d_kit::letters::EnvelopeIn| {
                let row = row(&app, w, (e.id, &e.name, &e.language, &e.state), (e.queued_at, e.attempts, &e.fault));
                (Place { at: e.queued_at, id: e.id }, row)
            };
            all.iter().map(row).collect()
        }
    };
    drop(db);
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let here = |state: Option<State>, after: Option<String>| {
        let pairs = [("state", state.map(|s| s.code().to_owned())), ("after", after)];
        let given = pairs.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?)));
        format!("/{}/desk/letters{}", asked.language, address::query(given))
    };
    let count = |state: &State| counts.iter().find(|c| c.state == state.code()).map(|c| c.n);
    let choice = |s: &State| {
        let chosen = state == Some(*s);
        let n = count(s).or(chosen.then_some(0))?;
        let to = here((!chosen).then_some(*s), None);
        Some((w.text(&format!("letter-state-{}", s.code())), w.number(n), to, chosen))
    };
    let mut shell = Shell::new(&app, &asked, "desk", w.text("desk-letters")).under(w.text("desk-title"), "/desk");
    shell.unlisted = true;
    let page = Page {
        w,
        states: State::ALL.iter().filter_map(choice).collect(),
        next: rows.last().filter(|_| more).map(|(last, _)| here(state, Some(last.text()))),
        first: asked.param("after").map(|_| here(state, None)),
        rows: rows.into_iter().map(|(_, row)| row).collect(),
        shell,
    };
    Ok(render(&page)?)
}

fn state(asked: &Asked) -> Result<Option<State>, Stop> {
    let Some(given) = asked.param("state") else { return Ok(None) };
    let known = State::ALL.iter().find(|state| state.code() == given);
    known.map(|state| Some(*state)).ok_or_else(|| Stop::Refused(vec![Problem::new("refused-letter-state", given)]))
}

/// What a letter of this name says it is about, unless that holds a name.
fn subject(w: &Words, name: &str) -> Option<String> {
    let message = format!("letter-{}-subject", name.replace('_', "-"));
    w.has(&message).then(|| w.text(&message)).filter(|subject| !subject.contains("{$"))
}

type Which<'a> = (i64, &'a str, &'a str, &'a str);
type How<'a> = (i64, i64, &'a Option<String>);

fn row(app: &App, w: &Words, (id, name, language, state): Which<'_>, (at, attempts, fault): How<'_>) -> Row {
    Row {
        href: app.demo.then(|| format!("/{}/desk/letters/{id}", w.language)),
        subject: subject(w, name),
        name: name.to_owned(),
        language: w.text(&format!("language-{language}")),
        state: w.text(&format!("letter-state-{state}")),
        at: said::at(w, at),
        attempts: w.number(attempts),
        fault: fault.clone(),
    }
}

/// `GET /desk/letters/{id}`: a letter's words, in the demo only.
///
/// # Errors
/// The database fails; the page is not there for who is no administrator, nor on a real site.
pub async fn one(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    me::staff(&app, &asked, &visit, Act::SeeLetters, &[]).await?;
    if !app.demo {
        return Err(Stop::Missing);
    }
    let id: i64 = asked.part("id").parse().map_err(|_no_number| Stop::Missing)?;
    let letter = app.read().await?.one(&FIND_LETTER, (id,)).await?.ok_or(Stop::Missing)?;
    let w = app.words(asked.language);
    let title = w.it("my-letter-of", said::at(w, letter.queued_at));
    let shell = Shell::new(&app, &asked, "desk", title).under(w.text("desk-title"), "/desk");
    let mut page = Ask::new(shell.under(w.text("desk-letters"), "/desk/letters"));
    page.heading = letter.kept_subject.clone().map(|subject| Said::new(subject, &letter.language, asked.language));
    page.facts = vec![
        (w.text("letter-to"), said::name(&letter.address)),
        (w.text("letter-state"), escape(&w.text(&format!("letter-state-{}", letter.state)))),
        (w.text("desk-when"), said::at(w, letter.queued_at)),
    ];
    page.notes =
        letter.kept_text.iter().flat_map(|text| super::my_letters::paragraphs(text, &letter.language)).collect();
    Ok(page.answer()?)
}
