//! One's second step: whether there is one, setting it up, new recovery codes, taking it away.

use super::codes::{self, Purpose};
use super::factor_store as store;
use super::me::{self, Me};
use super::proving::told;
use super::store::END_SESSIONS;
use crate::app::App;
use crate::layout::form::{Ask, Sheet};
use crate::layout::{Shell, render};
use askama::Template;
use http::StatusCode;
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::codes::in_two;
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::totp::Secret;
use m4d_kit::visit::{Cookie, Visit};
use std::sync::Arc;

/// `GET /my/factor`
///
/// # Errors
/// The database fails; [`Stop::Answered`] for who is not signed in.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let lead = match asked.param("done") {
        Some("removed") if !me.has_factor => "factor-removed",
        _ if me.has_factor => "factor-is-set",
        _ => "factor-lead",
    };
    show(&app, &asked, &visit, &me, lead).await
}

async fn show(app: &App, asked: &Asked, visit: &Visit, me: &Me, lead: &str) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut db = app.read().await?;
    let factor = db.one(&store::FIND_FACTOR, (me.id,)).await?;
    let left = db.one(&store::COUNT_CODES, (me.id, Purpose::Recovery.code().to_owned())).await?.map_or(0, |row| row.n);
    drop(db);
    let shell = Shell::new(app, asked, "my", w.text("factor-title")).under(w.text("my-title"), "/my");
    let sheet = |action: &str, button: &str| Sheet::new(&shell, action, visit.token(), button);
    let Some(factor) = factor else {
        let begin = sheet("/my/factor", "factor-begin");
        let mut page = Ask::new(shell).lead(lead).sheet(begin).next("factor-begin-next");
        if me.is_staff() {
            page = page.note("factor-staff-needs");
        }
        return Ok(page.answer()?);
    };
    let mut sheets = vec![sheet("/my/factor/codes", "factor-codes"), sheet("/my/factor", "factor-replace").quiet()];
    if !me.is_staff() {
        sheets.push(sheet("/my/factor/ending", "factor-remove").quiet());
    }
    let mut page = Ask::new(shell).lead(lead);
    if me.is_staff() {
        page = page.note("factor-staff-keeps");
    }
    if let Some(at) = factor.confirmed_at {
        page.facts.push((w.text("factor-since"), w.day(Moment(at).day())));
    }
    page.facts.push((w.text("factor-codes-left"), w.number(left)));
    page.sheets = sheets;
    Ok(page.next("factor-fresh-next").answer()?)
}

/// Where the forms of these pages stand.
fn home(asked: &Asked) -> String {
    format!("/{}/my/factor", asked.language)
}

/// Nothing of these forms is kept for later: codes are not.
async fn fresh(app: &App, asked: &Asked, visit: &Visit) -> Result<Me, Stop> {
    me::fresh(app, asked, visit, Some(&Form::default()), &home(asked)).await
}

/// `POST /my/factor`: begins a new one; the one before counts until a code of the new one was typed.
///
/// # Errors
/// The database fails; [`Stop::Answered`] for who is not freshly signed in.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, _form: Form) -> Result<Answer, Stop> {
    let (me, now) = (fresh(&app, &asked, &visit).await?, app.now());
    let (id, secret) = (random_id()?, Secret::new()?);
    let sealed = app.keys.seal(secret.bytes(), ("accounts_factor", id, "sealed"))?;
    let mut tx = app.db.begin().await?;
    tx.run(&store::END_PENDING, (me.id, now.0)).await?;
    tx.run(&store::ADD_FACTOR, (id, me.id, sealed, now.0)).await?;
    tx.commit().await?;
    Ok(Answer::see(&format!("{}/new", home(&asked))))
}

/// `POST /my/factor/codes`: ten new recovery codes.
///
/// # Errors
/// As [`deed`].
pub async fn new_codes(app: Arc<App>, asked: Asked, visit: Visit, _form: Form) -> Result<Answer, Stop> {
    let (me, now) = (fresh(&app, &asked, &visit).await?, app.now());
    if !me.has_factor {
        return Ok(Answer::see(&home(&asked)));
    }
    let mut tx = app.db.begin().await?;
    let codes = codes::make(&mut tx, &app.keys, Purpose::Recovery, me.id, now).await?;
    changed(&mut tx, &me, "recovery_codes_made", now).await?;
    tx.commit().await?;
    app.work.wake();
    shown_once(&app, &asked, &codes, "recovery-new", None)
}

/// `POST /my/factor/ending`
///
/// # Errors
/// As [`deed`].
pub async fn end(app: Arc<App>, asked: Asked, visit: Visit, _form: Form) -> Result<Answer, Stop> {
    let (me, now) = (fresh(&app, &asked, &visit).await?, app.now());
    if me.is_staff() {
        let refused = show(&app, &asked, &visit, &me, "refused-factor-staff").await?;
        return Ok(refused.status(StatusCode::UNPROCESSABLE_ENTITY));
    }
    let mut tx = app.db.begin().await?;
    tx.run(&store::END_PENDING, (me.id, now.0)).await?;
    if tx.run(&store::END_FACTOR, (me.id, now.0)).await? > 0 {
        tx.run(&store::END_CODES, (me.id, Purpose::Recovery.code().to_owned(), now.0)).await?;
        changed(&mut tx, &me, "factor_removed", now).await?;
    }
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("{}?done=removed", home(&asked))))
}

/// Any change of a second step ends the other sessions, and its holder is told.
pub(super) async fn changed(tx: &mut Tx, me: &Me, what: &str, now: Moment) -> Result<(), Fault> {
    tx.run(&END_SESSIONS, (me.id, me.session, now.0)).await?;
    told(tx, me.id, what, "factor", now).await
}

#[derive(Template)]
#[template(path = "accounts/recovery.html")]
struct Recovery<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    lead: String,
    codes: Vec<String>,
    on: String,
}

/// The recovery codes, on the only page that ever shows them. It is the answer itself: what could be asked for a second time
/// would have to be kept.
pub(super) fn shown_once(
    app: &App,
    asked: &Asked,
    codes: &[String],
    lead: &str,
    cookie: Option<Cookie>,
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut shell = Shell::new(app, asked, "my", w.text("recovery-title")).under(w.text("my-title"), "/my");
    shell.unlisted = true;
    shell.address = Some("/my/factor".to_owned());
    let (codes, on) = (codes.iter().map(|code| in_two(code)).collect(), shell.to("/my/factor"));
    let answer = render(&Recovery { shell, w, lead: w.text(lead), codes, on })?;
    Ok(Answer { cookie, ..answer })
}
