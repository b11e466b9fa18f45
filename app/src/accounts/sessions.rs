//! Where one is signed in: each device, and ending its session.

use super::me::{self, Me};
use super::proving::told;
use super::session_store::{self as store, SessionRow};
use super::store::{END_SESSION, END_SESSIONS};
use crate::app::App;
use crate::layout::form::Sheet;
use crate::layout::{Shell, render};
use askama::Template;
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask as _;
use m4d_kit::form::Form;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::accounts::lasting::{Phone, alive};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "accounts/sessions.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    /// What was just done, if anything.
    done: Option<String>,
    devices: Vec<Device<'a>>,
    /// Ends all but this one, when there are others.
    others: Option<Sheet<'a>>,
}

/// One session.
struct Device<'a> {
    /// What browser and system are called.
    name: String,
    facts: Vec<(String, String)>,
    /// Ends it; not for this one.
    end: Option<Sheet<'a>>,
}

/// `GET /my/sessions`
///
/// # Errors
/// The database fails; [`Stop::Answered`] for who is not signed in.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut db = app.read().await?;
    let rows = db.all(&store::LIST_SESSIONS, (me.id,)).await?;
    drop(db);
    let mut shell = Shell::new(&app, &asked, "my", w.text("sessions-title")).under(w.text("my-title"), "/my");
    shell.unlisted = true;
    let lives = |row: &&SessionRow| {
        let phone = if row.shared != 0 { Phone::Shared } else { Phone::Own };
        alive(phone, me.is_staff(), row.made_at, row.used_at, now.0)
    };
    let devices: Vec<Device<'_>> = rows.iter().filter(lives).map(|row| device(&shell, &visit, &me, row)).collect();
    let others = (devices.len() > 1)
        .then(|| Sheet::new(&shell, "/my/sessions", visit.token(), "sessions-end-others").with("others", "1"));
    let done = asked.param("done").map(|_| w.text("sessions-ended"));
    Ok(render(&Page { w, done, devices, others, shell })?)
}

fn device<'a>(shell: &Shell<'a>, visit: &Visit, me: &Me, row: &SessionRow) -> Device<'a> {
    let w = shell.w;
    let name = if row.device.is_empty() { w.text("sessions-unknown") } else { row.device.clone() };
    let day = |at: i64| w.day(Moment(at).day());
    let kind = if row.shared != 0 { "phone-shared" } else { "phone-mine" };
    let facts = vec![
        (w.text("sessions-begun"), day(row.made_at)),
        (w.text("sessions-used"), day(row.used_at)),
        (w.text("sessions-phone"), w.text(kind)),
    ];
    let end = (row.id != me.session).then(|| {
        let mut sheet = Sheet::new(shell, "/my/sessions", visit.token(), "sessions-end-others");
        sheet.button = w.it("sessions-end", name.as_str());
        sheet.with("session", row.id.to_string()).quiet()
    });
    Device { name, facts, end }
}

/// `POST /my/sessions`: ends one, or all others. One that is not theirs is not there, and nothing happens.
///
/// # Errors
/// As [`page`].
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let here = format!("/{}/my/sessions", asked.language);
    let me = me::fresh(&app, &asked, &visit, Some(&Form::default()), &here).await?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let ended = if form.ticked("others") {
        tx.run(&END_SESSIONS, (me.id, me.session, now.0)).await?
    } else {
        let one = form.text("session").parse().unwrap_or_default();
        if one == me.session { 0 } else { tx.run(&END_SESSION, (one, me.id, now.0)).await? }
    };
    if ended == 0 {
        return Ok(Answer::see(&here));
    }
    told(&mut tx, me.id, "devices_out", "session", now).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("{here}?done=1")))
}
