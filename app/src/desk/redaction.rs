//! Taking away the details of one entry of the audit: a custodian proposes it by the entry's number, another agrees.

use super::proposal::{self, New};
use super::proposal_store::FIND_ENTRY;
use super::said;
use crate::accounts::me;
use crate::app::App;
use crate::layout::Shell;
use crate::layout::form::{Ask, Kind, Sheet};
use m4d_kit::audit::REDACTED;
use m4d_kit::db::Ask as _;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::rights::Act;
use m4d_rules::rights::second::Deed;
use serde_json::json;
use std::sync::Arc;

/// `GET /desk/audit/redaction`
///
/// # Errors
/// The database fails; the page is not there for who is no custodian.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::staff(&app, &asked, &visit, Act::RedactAudit, &[]).await?;
    let typed = me::typed(&app, &me, &asked.address).await?;
    show(&app, &asked, &visit, typed.as_ref(), &[])
}

fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    typed: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let shell = Shell::new(app, asked, "desk", w.text("desk-deed-redact-audit")).under(w.text("desk-title"), "/desk");
    let sheet = Sheet::new(&shell, "/desk/audit/redaction", visit.token(), "desk-propose-button")
        .typed(typed)
        .ask(Kind::Digits, "entry", "desk-entry", "")
        .ask(Kind::Lines, "reason", "desk-because", "")
        .wrong(wrong);
    Ok(Ask::new(shell).lead("desk-redaction-lead").sheet(sheet).next("desk-propose-next").answer()?)
}

/// `POST /desk/audit/redaction`
///
/// # Errors
/// As [`page`].
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::staff_fresh(&app, &asked, &visit, Act::RedactAudit, &[], &form, &asked.address).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let (number, reason) = (said::number(form.text("entry")), form.text("reason"));
    let mut tx = app.db.begin().await?;
    let entry = match number {
        Some(number) => tx.one(&FIND_ENTRY, (number,)).await?.filter(|entry| entry.redacted_by.is_none()),
        None => None,
    };
    let mut wrong = Vec::new();
    // What was taken out, and why, can never be taken out itself.
    let lasting = entry.as_ref().is_some_and(|entry| entry.act == REDACTED);
    if entry.is_none() || lasting {
        wrong.push(("entry", w.text("refused-entry")));
    }
    if reason.is_empty() || reason.chars().count() > 500 {
        wrong.push(("reason", w.text("refused-why")));
    }
    // Staff act on nothing where they are the subject, and nobody takes out what they did themselves.
    if entry.as_ref().is_some_and(|entry| [entry.about, entry.actor].contains(&Some(me.actor))) {
        wrong.push(("entry", w.text("refused-second-concerned")));
    }
    let (Some(number), true) = (number, wrong.is_empty()) else {
        drop(tx);
        return show(&app, &asked, &visit, Some(&form), &wrong);
    };
    let about = entry.and_then(|entry| entry.member);
    let new = New { deed: Deed::RedactAudit, object: ("audit", number), about, body: json!({}), reason };
    let id = proposal::propose(&mut tx, new, &me, now).await?;
    tx.commit().await?;
    Ok(Answer::see(&format!("/{}/desk/proposals/{id}", asked.language)))
}
