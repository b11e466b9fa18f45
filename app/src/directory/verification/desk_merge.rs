//! Merging at the desk: two officers agree, or one decides after an objection. Both organisations lie in their scope, and
//! they have a part in neither.

use super::desk::{note, officer, officer_acts, scopes, shell};
use super::merge::{fact, refused, undo};
use super::merge_store::MergeRow;
use super::state::{self, State, is_concerned};
use super::{merging, store};
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::layout::form::{Ask, Choice, Kind, Sheet};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask as Reads, Tx};
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::change::{Outcome, decide};
use m4d_rules::directory::undo::Side;
use m4d_rules::rights::{Act, Decision, Tie};
use serde_json::json;
use std::sync::Arc;

/// `GET /desk/organisations/{id}/merge`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let (me, organisation) = officer(&app, &asked, &visit).await?;
    let typed = me::typed(&app, &me, &asked.address).await?;
    show(&app, &asked, &visit, (&me, organisation), typed.as_ref(), &[]).await
}

async fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    (me, organisation): (&Me, i64),
    typed: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let mut db = app.read().await?;
    let merges = merging::list(&mut db, organisation, now).await?;
    let name = state::name(&mut db, organisation, w.language).await?;
    let mut ask = Ask::new(shell(app, asked, "merge-title", &name, Some(organisation))).lead("verify-merge-lead");
    ask.large = Some(name);
    let mut choices = Vec::new();
    for row in &merges {
        let both = [row.organisation, row.other.unwrap_or_default()];
        let names = state::names(&mut db, &both, w.language).await?.join(" → ");
        for (act, message) in possible(me, row, now) {
            let mut choice = Choice::new(format!("{act}.{}", row.id), w.text(message));
            choice.help = Some(names.clone());
            choices.push(choice);
        }
        ask.facts.push((names, fact(w, row)));
    }
    drop(db);
    let to = format!("/desk/organisations/{organisation}/merge");
    let sheet = if choices.is_empty() {
        Sheet::new(&ask.shell, &to, visit.token(), "verify-merge-button").typed(typed).with("act", "ask").ask(
            Kind::Line,
            "other",
            "merge-other",
            "",
        )
    } else {
        Sheet::new(&ask.shell, &to, visit.token(), "merge-answer-button")
            .typed(typed)
            .with("act", "answer")
            .ask(Kind::One, "answer", "merge-answer", "")
            .choices(choices)
    };
    let sheet = sheet.ask(Kind::Lines, "reason", "verify-reason", "").wrong(wrong);
    Ok(ask.sheet(sheet).unplaced(wrong).next("merge-next").answer()?)
}

/// Whether an officer is one of the two who agreed on a merge: then another one decides what somebody objects to it.
fn is_first(me: &Me, row: &MergeRow) -> bool {
    row.by_member == me.id || row.agreed_by == Some(me.id)
}

/// What an officer may answer to a merge.
fn possible(me: &Me, row: &MergeRow, now: Moment) -> Vec<(&'static str, &'static str)> {
    let (desk, first) = (row.way == merging::DESK, is_first(me, row));
    match (row.decided_at, row.objected_at, row.agreed_at) {
        (Some(_), ..) => undo(merging::merged(row), me, Side::Desk, now),
        (None, Some(_), _) if first => Vec::new(),
        (None, Some(_), Some(_)) => vec![("grant", "verify-merge-grant"), ("refuse", "merge-refuse")],
        (None, Some(_), None) => vec![("refuse", "merge-refuse")],
        (None, None, None) if desk && !first => vec![("agree", "merge-agree"), ("refuse", "merge-refuse")],
        (None, None, _) if desk && first => vec![("refuse", "merge-take-back")],
        (None, None, _) => vec![("object", "merge-object")],
    }
}

/// `POST /desk/organisations/{id}/merge`
///
/// # Errors
/// The database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let (me, organisation) = officer_acts(&app, &asked, &visit, &form, &asked.address).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut tx = app.db.begin().await?;
    let done = match (super::unfit(form.text("reason")), form.text("act")) {
        (Some(message), _) => Err(("reason", message)),
        (None, "ask") => propose(&mut tx, organisation, &me, &form, now).await?,
        (None, _) => answer(&mut tx, organisation, &me, &form, now).await?,
    };
    match done {
        Ok(()) => {
            tx.commit().await?;
            app.work.wake();
            Ok(Answer::see(&asked.address))
        }
        Err((field, message)) => {
            drop(tx);
            show(&app, &asked, &visit, (&me, organisation), Some(&form), &[(field, w.text(message))]).await
        }
    }
}

type Wrong = (&'static str, &'static str);

/// Whether an officer may act on the other organisation too.
async fn reaches(db: &mut impl Reads, other: i64, me: &Me, now: Moment) -> Result<bool, Stop> {
    let Some(body) = db.one(&store::FIND_BODY, (other,)).await? else { return Ok(false) };
    let within = scopes(&body.country);
    let may = me.may(Act::Verify, &within, Tie::Stranger, now) != Decision::NotFound;
    Ok(may && !is_concerned(db, other, me.id).await?)
}

async fn propose(tx: &mut Tx, organisation: i64, me: &Me, form: &Form, now: Moment) -> Result<Result<(), Wrong>, Stop> {
    let typed = form.text("other");
    let number = match super::find_public(tx, typed).await? {
        Some(found) => found,
        None => super::meant(typed).0,
    };
    let there = State::load(tx, number, now).await?.is_some() && number != organisation;
    if !there || !reaches(tx, number, me, now).await? {
        return Ok(Err(("other", "refused-merge-other")));
    }
    let done = merging::begin(tx, (organisation, number), merging::DESK, me, form.text("reason"), now).await?;
    Ok(done.map_err(|refusal| ("other", refused(refusal))))
}

async fn answer(tx: &mut Tx, organisation: i64, me: &Me, form: &Form, now: Moment) -> Result<Result<(), Wrong>, Stop> {
    let merges = merging::list(tx, organisation, now).await?;
    let chosen = form.text("answer").split_once('.');
    let row = chosen.and_then(|(act, number)| {
        let row = merges.iter().find(|row| row.id.to_string() == number)?;
        possible(me, row, now).iter().any(|(possible, _)| *possible == act).then_some((act, row))
    });
    let Some((act, row)) = row else { return Ok(Err(("answer", "refused-merge-answer"))) };
    for side in [Some(row.organisation), row.other].into_iter().flatten() {
        if !reaches(tx, side, me, now).await? {
            return Ok(Err(("answer", "refused-merge-answer")));
        }
    }
    let reason = form.text("reason");
    let done = match act {
        "agree" => merging::agree(tx, row, me, now).await?,
        "undo" => merging::undo(tx, row, (me, Side::Desk), now).await?,
        "object" => merging::objects(tx, row, me, reason, now).await?,
        "grant" => match decide(&merging::as_change(row), me.id, is_first(me, row), true, true, reason, now.0) {
            Ok(_) => Ok(merging::carry_out(tx, row.id, Some((me, reason)), now).await.map(drop)?),
            Err(refusal) => Err(refusal),
        },
        _ => Ok(merging::stop(tx, row, (me, Outcome::Refused, reason), now).await?),
    };
    let details = json!({ "change": row.id, "answer": act, "reason": reason });
    note(tx, "organisation_merge_answered", organisation, me, details, now).await?;
    Ok(done.map_err(|refusal| ("answer", refused(refusal))))
}
