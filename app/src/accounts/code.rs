//! The code from the letter, typed in the browser that asked; the letter itself may be read on another device.

use super::codes::{self, Way};
use super::store::{self, AskRow};
use super::{enter, me};
use crate::app::App;
use crate::layout::Shell;
use crate::layout::form::{Ask, Kind, Sheet};
use m4d_kit::clock::Moment;
use m4d_kit::codes::read_code;
use m4d_kit::db::Ask as _;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::accounts::code::{self, Refusal, may_try};
use m4d_rules::accounts::did_you_mean;
use m4d_rules::accounts::lasting::link_life;
use m4d_rules::spans::MINUTE;
use std::sync::Arc;

/// The purpose under which codes of letters are kept hashed.
pub const LETTER_CODE: &str = "letter code";

/// `GET /session/code`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    // Who is signed in may be signing in again, for a grave act.
    if app.ways_back.find(&visit).is_none() && me::find(&app, &visit).await?.is_some() {
        return Ok(Answer::see(&format!("/{}/my", asked.language)));
    }
    let mut db = app.read().await?;
    let found = db.one(&store::FIND_ASK, (visit.browser.hash(),)).await?;
    drop(db);
    match found.filter(|row| waits(row, app.now())) {
        Some(row) => show(&app, &asked, &visit, &row, None),
        None => Ok(Answer::see(&format!("/{}/session", asked.language))),
    }
}

fn ends(row: &AskRow) -> i64 {
    row.ends_at.unwrap_or(row.asked_at + link_life(false))
}

/// An ask is waited for until its letter's link ends; without a letter, as long as the longest link lives.
fn waits(row: &AskRow, now: Moment) -> bool {
    ends(row) > now.0
}

fn show(app: &App, asked: &Asked, visit: &Visit, row: &AskRow, wrong: Option<String>) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let shell = Shell::new(app, asked, "session", w.text("code-title"));
    let wrong: Vec<(&'static str, String)> = wrong.into_iter().map(|sentence| ("code", sentence)).collect();
    let sheet = Sheet::new(&shell, "/session/code", visit.token(), "code-button")
        .ask(Kind::Digits, "code", "code-code", "")
        .autocomplete("one-time-code")
        .wrong(&wrong);
    let mut page = Ask::new(shell).lead("code-lead");
    page.large = Some(row.address.clone());
    let back = format!("/{}/{}", asked.language, row.kind);
    if let Some(meant) = did_you_mean(&row.address) {
        page.notes.push(w.rich("code-did-you-mean", &[("address", meant.into())], &[&back]));
    }
    page.notes.push(w.rich("code-change", &[], &[&back]));
    page.notes.push(w.html(&w.n("code-time", link_life(false) / MINUTE)));
    Ok(page.sheet(sheet).next("code-next").answer()?)
}

/// `POST /session/code`
///
/// # Errors
/// The database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let typed = read_code(form.text("code"));
    let mut tx = app.db.begin().await?;
    let found = tx.one(&store::FIND_ASK, (visit.browser.hash(),)).await?;
    let Some(row) = found.filter(|row| waits(row, now)) else {
        return Ok(Answer::see(&format!("/{}/session", asked.language)));
    };
    let Some(typed) = typed else {
        return show(&app, &asked, &visit, &row, Some(w.text("refused-code-form")));
    };
    let account = app.keys.keyed("address", row.address.as_bytes());
    let today = codes::wrong_today(&mut tx, &account, Way::Letter, now).await?;
    // Compared also when there is nothing to compare with, so that both take the same time.
    let kept = row.code.clone().unwrap_or_default();
    let right = app.keys.is_keyed(LETTER_CODE, format!("{}:{typed}", row.id).as_bytes(), &kept);
    let asked_for = code::Asked { ends: ends(&row), tries: row.tries, used: false, same_browser: true };
    match may_try(&asked_for, today, now.0) {
        Ok(()) if right => {
            let row = enter::Ask::of_code(row, &app.keys);
            let made = enter::enter(&app, &mut tx, &asked, &visit, row, "code", now).await?;
            tx.commit().await?;
            Ok(made)
        }
        Ok(()) => {
            tx.run(&store::MISS_ASK, (row.id,)).await?;
            codes::miss(&mut tx, account, Way::Letter, now).await?;
            tx.commit().await?;
            let left = code::TRIES - row.tries - 1;
            show(&app, &asked, &visit, &row, Some(w.n("refused-code", left)))
        }
        Err(Refusal::TooManyTries | Refusal::TooManyToday) => {
            show(&app, &asked, &visit, &row, Some(w.text("refused-code-often")))
        }
        Err(_) => Ok(Answer::see(&format!("/{}/session", asked.language))),
    }
}
