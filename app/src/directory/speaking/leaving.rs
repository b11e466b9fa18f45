//! Leaving a body, at once. The last owner cannot: they hand over first.

use super::{body, representatives, store};
use crate::accounts::{me, waiting};
use crate::app::App;
use crate::directory::own::{self, Own};
use crate::events::{Event, announce};
use crate::layout::Shell;
use crate::layout::form::{Ask, Sheet};
use http::StatusCode;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::speaking::{Refusal, leave};
use m4d_rules::rights::Act;
use serde_json::json;
use std::sync::Arc;

fn path(body: i64) -> String {
    format!("/my/organisations/{body}/leaving")
}

/// `GET /my/organisations/{id}/leaving`
///
/// # Errors
/// The body is not there for this member; the database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let now = app.now();
    let mut db = app.read().await?;
    let own = own::of_address(&mut db, &asked, &me, now).await?;
    waiting::page(&app, &asked, &mut db, &me, Act::LeaveOrganisation).await?;
    let parts = body::parts(&mut db, own.id).await?;
    drop(db);
    match leave(&parts, me.id, now.0) {
        Err(Refusal::LastOwner) => last(&app, &asked, &own),
        Err(_) => Err(Stop::Missing),
        Ok(()) => {
            let shell = shell(&app, &asked, &own);
            let sheet = Sheet::new(&shell, &path(own.id), visit.token(), "leave-button").quiet();
            Ok(Ask::new(shell).lead("leave-lead").sheet(sheet).next("leave-next").answer()?)
        }
    }
}

fn shell<'a>(app: &'a App, asked: &Asked, own: &Own) -> Shell<'a> {
    let w = app.words(asked.language);
    let mut shell = Shell::new(app, asked, "my", w.text("leave-title"))
        .under(own.name.clone(), &format!("/my/organisations/{}", own.id))
        .under(w.text("speak-title"), &representatives::path(own.id));
    shell.address = Some(path(own.id));
    shell
}

/// Nobody is left speaking for what nobody owns.
fn last(app: &App, asked: &Asked, own: &Own) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut page = Ask::new(shell(app, asked, own)).lead("leave-last");
    let to = format!("/{}/my/organisations/{}/handing-over", asked.language, own.id);
    page.notes.push(w.rich("leave-last-do", &[], &[&to]));
    Ok(page.answer()?)
}

/// `POST /my/organisations/{id}/leaving`
///
/// # Errors
/// The body is not there for this member; the database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let back = format!("/{}{}", asked.language, path(body::number(&asked, "id")?));
    let me = me::to_do(&app, &asked, &visit, &form, &back).await?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let own = own::of_address(&mut tx, &asked, &me, now).await?;
    waiting::deed(&app, &asked, &mut tx, &me, Act::LeaveOrganisation).await?;
    let parts = body::parts(&mut tx, own.id).await?;
    match leave(&parts, me.id, now.0) {
        Ok(()) => {}
        Err(Refusal::LastOwner) => return Ok(last(&app, &asked, &own)?.status(StatusCode::UNPROCESSABLE_ENTITY)),
        Err(_) => return Err(Stop::Missing),
    }
    tx.run(&store::END_PARTS, (own.id, me.id, now.0, Some(me.id), "left".to_owned())).await?;
    tx.run(&store::REVOKE_OF, (own.id, me.id, now.0)).await?;
    let told = Event::OrganisationTold { organisation: own.id, letter: "part_left".to_owned(), about: own.part };
    announce(&mut tx, &told, now).await?;
    let details = json!({ "role": own.role.code() });
    body::note(&mut tx, "speaker_left", own.id, (Some(me.id), Some(me.id)), details, now).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("/{}/my/organisations?done=left", asked.language)))
}
