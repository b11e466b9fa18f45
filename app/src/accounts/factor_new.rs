//! Setting up the second step: a secret for the phone's app, and one right code that shows that it arrived.

use super::codes::{self, Purpose};
use super::factor::{changed, shown_once};
use super::factor_store::{self as store, PendingRow};
use super::me::{self, Me};
use crate::app::App;
use crate::layout::form::{Kind, Sheet};
use crate::layout::{Shell, render};
use askama::Template;
use http::StatusCode;
use m4d_kit::db::Ask as _;
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::totp::Secret;
use m4d_kit::visit::Visit;
use m4d_rules::spans::HOUR;
use qrcode::render::svg::Color;
use qrcode::{EcLevel, QrCode};
use std::sync::Arc;

/// What the app on the phone calls this site.
const ISSUER: &str = "M4D Net";

#[derive(Template)]
#[template(path = "accounts/factor_new.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    /// The address that the app understands.
    link: String,
    /// The same as a picture.
    picture: String,
    /// The secret as letters.
    letters: String,
    sheet: Sheet<'a>,
}

/// What is being set up; who has waited for an hour begins anew.
async fn pending(app: &App, asked: &Asked, visit: &Visit) -> Result<(Me, Option<PendingRow>), Stop> {
    let back = format!("/{}/my/factor", asked.language);
    let me = me::fresh(app, asked, visit, Some(&Form::default()), &back).await?;
    let mut db = app.read().await?;
    let row = db.one(&store::FIND_PENDING, (me.id, app.now().0 - HOUR)).await?;
    Ok((me, row))
}

fn secret(app: &App, row: &PendingRow) -> Result<Secret, Fault> {
    Secret::from_bytes(&app.keys.unseal(&row.sealed, ("accounts_factor", row.id, "sealed"))?)
}

/// `GET /my/factor/new`
///
/// # Errors
/// The database fails; [`Stop::Answered`] for who is not freshly signed in.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    match pending(&app, &asked, &visit).await? {
        (me, Some(row)) => show(&app, &asked, &visit, &me, &secret(&app, &row)?, &[]),
        (_, None) => Ok(Answer::see(&format!("/{}/my/factor", asked.language))),
    }
}

fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    me: &Me,
    secret: &Secret,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut shell = Shell::new(app, asked, "my", w.text("factor-new-title"))
        .under(w.text("my-title"), "/my")
        .under(w.text("factor-title"), "/my/factor");
    shell.unlisted = true;
    if !wrong.is_empty() {
        shell.title = w.it("form-error-title", shell.title.as_str());
    }
    let sheet = Sheet::new(&shell, "/my/factor/new", visit.token(), "factor-confirm")
        .ask(Kind::Digits, "code", "prove-code", "")
        .autocomplete("one-time-code")
        .wrong(wrong);
    let link = secret.address(ISSUER, &me.name);
    let page = Page { w, picture: picture(&link)?, letters: secret.typed(), link, sheet, shell };
    let answer = render(&page)?;
    Ok(if wrong.is_empty() { answer } else { answer.status(StatusCode::UNPROCESSABLE_ENTITY) })
}

/// The link as a picture: SVG within the page, without the line that begins a file. Least error correction, so that its
/// squares are large.
fn picture(link: &str) -> Result<String, Fault> {
    let code = QrCode::with_error_correction_level(link, EcLevel::L);
    let code = code.map_err(|e| Fault::new(format!("no picture of a link: {e}")))?;
    let file = code.render::<Color<'_>>().module_dimensions(5, 5).build();
    Ok(file.split_once("?>").map_or(file.clone(), |(_, svg)| svg.to_owned()))
}

/// `POST /my/factor/new`
///
/// # Errors
/// As [`page`].
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let now = app.now();
    let (me, Some(row)) = pending(&app, &asked, &visit).await? else {
        return Ok(Answer::see(&format!("/{}/my/factor", asked.language)));
    };
    let secret = secret(&app, &row)?;
    let Some(step) = secret.check(form.text("code"), now, 0) else {
        let why = app.words(asked.language).text("refused-factor-code");
        return show(&app, &asked, &visit, &me, &secret, &[("code", why)]);
    };
    let mut tx = app.db.begin().await?;
    tx.run(&store::END_FACTOR, (me.id, now.0)).await?;
    if tx.run(&store::CONFIRM_FACTOR, (row.id, me.id, step, now.0)).await? == 0 {
        return Ok(Answer::see(&format!("/{}/my/factor", asked.language)));
    }
    let codes = codes::make(&mut tx, &app.keys, Purpose::Recovery, me.id, now).await?;
    let cookie = me::prove(&mut tx, &me, &asked, &visit, now).await?;
    changed(&mut tx, &me, "factor_set", now).await?;
    tx.commit().await?;
    app.work.wake();
    shown_once(&app, &asked, &codes, "recovery-first", Some(cookie))
}
