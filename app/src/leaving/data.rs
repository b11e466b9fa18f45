//! Everything the site holds on me, as one file: for me to read, and for a program to read.

use super::{given, waiting};
use crate::accounts::enter::note;
use crate::accounts::me;
use crate::app::App;
use crate::events::{Event, announce};
use crate::layout::Shell;
use crate::layout::form::{Ask, Sheet};
use http::StatusCode;
use http::header::CONTENT_DISPOSITION;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Format, Stop};
use m4d_kit::visit::Visit;
use std::sync::Arc;

/// `GET /my/data`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    me::signed_in(&app, &asked, &visit).await?;
    show(&app, &asked, &visit, None)
}

fn show(app: &App, asked: &Asked, visit: &Visit, waits: Option<&waiting::Waits>) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut shell = Shell::new(app, asked, "my", w.text("data-title")).under(w.text("my-title"), "/my");
    shell.unlisted = true;
    let leave = shell.to("/my/leaving");
    let sheet = Sheet::new(&shell, "/my/data", visit.token(), "data-button");
    let mut page = Ask::new(shell).lead("data-lead").note("data-holds").note("data-keep");
    if let Some(waits) = waits {
        page.notes.insert(0, w.html(&w.text(waits.message())));
    }
    page.notes.push(w.rich("data-leave", &[], &[&leave]));
    let answer = page.sheet(sheet).next("data-next").answer()?;
    Ok(if waits.is_some() { answer.status(StatusCode::UNPROCESSABLE_ENTITY) } else { answer })
}

/// `POST /my/data`
///
/// # Errors
/// The database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let back = format!("/{}/my/data", asked.language);
    let me = me::fresh(&app, &asked, &visit, Some(&form), &back).await?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    if let Some(waits) = waiting::export(&mut tx, me.id, now).await? {
        return show(&app, &asked, &visit, Some(&waits));
    }
    note(&mut tx, "data_given", me.id, "page", now).await?;
    announce(&mut tx, &Event::AccountTold { member: me.id, letter: "data_given".to_owned() }, now).await?;
    tx.commit().await?;
    app.work.wake();
    let pieces = given::flow(app.clone(), me.id, asked.language, now);
    let answer = Answer::flowing(Format::Zip.media_type(), pieces);
    Ok(answer.header(CONTENT_DISPOSITION, "attachment; filename=\"my-data.zip\""))
}
