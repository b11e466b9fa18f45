//! Claims of a body of the record, beside each other: an officer accepts one and thereby refuses the others, or refuses one.

use super::claim::as_change;
use super::claim_store::{self as store, ClaimRow};
use super::desk::{note, officer, officer_acts, shell};
use super::merge::objection;
use super::state::{self, NewStep, State, is_concerned};
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::layout::form::{Ask, Choice, Kind, Sheet};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::search::folded;
use m4d_kit::visit::Visit;
use m4d_rules::directory::change::{Change, Outcome, Refusal, decide, rivals};
use m4d_rules::directory::verification::{Evidence, Standing, Step};
use serde_json::json;
use std::sync::Arc;

/// `GET /desk/organisations/{id}/claims`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let (me, organisation) = officer(&app, &asked, &visit).await?;
    let typed = me::typed(&app, &me, &asked.address).await?;
    show(&app, &asked, &visit, organisation, typed.as_ref(), &[]).await
}

async fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    organisation: i64,
    typed: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut db = app.read().await?;
    let name = state::name(&mut db, organisation, w.language).await?;
    let claims = db.all(&store::LIST_CLAIMS, (organisation,)).await?;
    drop(db);
    let mut ask = Ask::new(shell(app, asked, "verify-claims", &name, Some(organisation))).lead("verify-claims-lead");
    ask.large = Some(name);
    if claims.is_empty() {
        return Ok(ask.note("verify-claims-none").answer()?);
    }
    for claim in &claims {
        ask.facts.push((who(w, claim), fact(w, claim)));
    }
    let choices = claims.iter().map(|claim| Choice::named(claim.id.to_string(), who(w, claim))).collect();
    let answers = [("accept", "verify-claims-accept"), ("refuse", "verify-claims-refuse")];
    let answers = answers.map(|(code, message)| Choice::new(code, w.text(message)));
    let to = format!("/desk/organisations/{organisation}/claims");
    let sheet = Sheet::new(&ask.shell, &to, visit.token(), "verify-claims-button")
        .typed(typed)
        .ask(Kind::One, "claim", "verify-claims-claim", "")
        .choices(choices)
        .ask(Kind::One, "answer", "verify-claims-answer", "")
        .choices(answers.into())
        .ask(Kind::Lines, "reason", "verify-reason", "")
        .wrong(wrong);
    Ok(ask.sheet(sheet).next("verify-claims-next").answer()?)
}

/// Who claims: by name, or by the claim's number when they are unseen.
fn who(w: &Words, claim: &ClaimRow) -> String {
    claim.by_name.clone().unwrap_or_else(|| w.it("verify-claims-unseen", claim.id.to_string()))
}

fn fact(w: &Words, claim: &ClaimRow) -> String {
    let days = [("at", w.day(Moment(claim.at).day()).into()), ("until", w.day(Moment(claim.effect_at).day()).into())];
    let mut said = vec![
        w.html(&w.with("verify-claims-days", &days)),
        format!("<span dir=\"auto\">{}</span>", w.html(&claim.reason)),
    ];
    said.extend(claim.objection.as_deref().map(|it| w.html(&w.it("verify-claims-objection", objection(w, it)))));
    said.join("<br>")
}

/// `POST /desk/organisations/{id}/claims`
///
/// # Errors
/// The database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let (me, organisation) = officer_acts(&app, &asked, &visit, &form, &asked.address).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut tx = app.db.begin().await?;
    let claims = tx.all(&store::LIST_CLAIMS, (organisation,)).await?;
    let chosen = claims.iter().find(|claim| claim.id.to_string() == form.text("claim"));
    let mut wrong = Vec::new();
    if chosen.is_none() {
        wrong.push(("claim", w.text("refused-verify-claim")));
    }
    if !["accept", "refuse"].contains(&form.text("answer")) {
        wrong.push(("answer", w.text("refused-verify-answer")));
    }
    wrong.extend(super::unfit(form.text("reason")).map(|message| ("reason", w.text(message))));
    if let (Some(chosen), true) = (chosen, wrong.is_empty()) {
        let changes: Vec<Change> = claims.iter().map(|row| as_change(row, organisation)).collect();
        let deciding = Deciding {
            organisation,
            chosen,
            changes: &changes,
            accepts: form.text("answer") == "accept",
            reason: form.text("reason"),
        };
        match carry_out(&mut tx, &me, &deciding, now).await? {
            Ok(()) => {
                tx.commit().await?;
                app.work.wake();
                return Ok(Answer::see(&format!("/{}/desk/organisations/{organisation}?done=decided", w.language)));
            }
            Err(refusal) => wrong.push(("claim", w.text(refused(refusal)))),
        }
    }
    drop(tx);
    show(&app, &asked, &visit, organisation, Some(&form), &wrong).await
}

fn refused(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::TooEarly => "refused-verify-early",
        Refusal::HasOwner => "refused-verify-owner",
        Refusal::Concerned => "refused-step-concerned",
        _ => "refused-claim-ended",
    }
}

struct Deciding<'a> {
    organisation: i64,
    chosen: &'a ClaimRow,
    changes: &'a [Change],
    accepts: bool,
    reason: &'a str,
}

async fn carry_out(tx: &mut Tx, me: &Me, it: &Deciding<'_>, now: Moment) -> Result<Result<(), Refusal>, Stop> {
    let change = as_change(it.chosen, it.organisation);
    let concerned = is_concerned(tx, it.organisation, me.id).await?;
    let owners = tx.one(&super::store::COUNT_OWNERS, (it.organisation, now.0)).await?.map_or(0, |row| row.n);
    let outcome = match decide(&change, me.id, concerned, owners > 0, it.accepts, it.reason, now.0) {
        Ok(outcome) => outcome,
        Err(refusal) => return Ok(Err(refusal)),
    };
    end(tx, it.organisation, it.chosen.id, (me, outcome, it.reason), now).await?;
    if outcome == Outcome::Done {
        become_owner(tx, it.organisation, it.chosen, me, now).await?;
        for rival in rivals(&change, it.changes) {
            end(tx, it.organisation, rival.id, (me, Outcome::Refused, it.reason), now).await?;
        }
    }
    Ok(Ok(()))
}

async fn end(
    tx: &mut Tx,
    organisation: i64,
    claim: i64,
    (me, outcome, reason): (&Me, Outcome, &str),
    now: Moment,
) -> Result<(), Fault> {
    tx.run(&store::DECIDE, (claim, Some(me.id), outcome.code().to_owned(), reason.to_owned(), now.0)).await?;
    let (letter, act) = match outcome {
        Outcome::Done => ("claim_accepted", "organisation_claim_accepted"),
        _ => ("claim_refused", "organisation_claim_refused"),
    };
    super::tell(tx, organisation, letter, claim, now).await?;
    note(tx, act, organisation, me, json!({ "claim": claim, "reason": reason }), now).await
}

/// The claimant owns the organisation, which now has the names that the record knows; what the record says stays as it is.
async fn become_owner(tx: &mut Tx, organisation: i64, claim: &ClaimRow, me: &Me, now: Moment) -> Result<(), Stop> {
    let state = State::load(tx, organisation, now).await?.ok_or(Stop::Missing)?;
    tx.run(&store::ADD_OWNER, (random_id()?, organisation, claim.by_member, now.0, me.id)).await?;
    let named = tx.one(&store::COUNT_NAMES, (organisation,)).await?.is_some_and(|row| row.n > 0);
    if let Some(record) = state.body.record.filter(|_| !named) {
        let names = tx.all(&store::LIST_RECORD_NAMES, (record,)).await?;
        for (ord, row) in (0_i64..).zip(names) {
            let fold = folded(&row.name);
            let row = (random_id()?, organisation, ord, row.kind, row.language, row.name, row.sort_key, fold, now.0);
            tx.run(&store::ADD_NAME, row).await?;
        }
    }
    if state.standing(now) == Standing::Unknown {
        let new = NewStep {
            step: Step::Claimed.code(),
            by: Some(claim.by_member),
            voucher: None,
            evidence: Evidence::OwnWord.code(),
            reason: &claim.reason,
            renew_at: None,
        };
        state::take(tx, organisation, new, now).await?;
    }
    Ok(())
}
