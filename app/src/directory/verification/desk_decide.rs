//! What an officer decides about an organisation: verified, renewed, withdrawn.

use super::desk::{EVIDENCE, note, officer_acts, show};
use super::state::{self, NewStep, RENEWAL_DUE, SECOND_AWAITED, State, is_concerned};
use super::store;
use crate::accounts::me::Me;
use crate::app::App;
use crate::directory::own;
use crate::directory::publishing::publish;
use m4d_kit::clock::Moment;
use m4d_kit::db::Tx;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::verification::{Evidence, Step, Verifying, verify as may_verify};
use m4d_rules::spans::YEAR;
use m4d_rules::when::Day;
use serde_json::json;
use std::sync::Arc;

/// `POST /desk/organisations/{id}/verify`: verifies or renews; both are the same step.
///
/// # Errors
/// The database fails.
pub async fn verify(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let back = super::up(&asked, 1);
    let (me, organisation) = officer_acts(&app, &asked, &visit, &form, &back).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut wrong = Vec::new();
    let evidence = EVIDENCE.iter().find(|kind| kind.code() == form.text("evidence")).copied();
    if evidence.is_none() {
        wrong.push(("evidence", w.text("refused-verify-evidence")));
    }
    wrong.extend(super::unfit(form.text("reason")).map(|message| ("reason", w.text(message))));
    let renew_at = renewal(form.text("renew"), now);
    if renew_at.is_none() {
        wrong.push(("renew", w.text("refused-verify-renew")));
    }
    let mut tx = app.db.begin().await?;
    let state = State::load(&mut tx, organisation, now).await?.ok_or(Stop::Missing)?;
    if let (Some(evidence), Some(renew_at), true) = (evidence, renew_at, wrong.is_empty()) {
        let is_concerned = is_concerned(&mut tx, organisation, me.id).await?;
        let reason = form.text("reason");
        let verifying = Verifying { body: &state.taken, signs: &state.signs, evidence, reason, is_concerned };
        match may_verify(&verifying, now.0) {
            Ok(step) => {
                let decision = Decision { step, evidence, reason, renew_at };
                done(&mut tx, &state, &me, &decision, now).await?;
                tx.commit().await?;
                app.work.wake();
                return Ok(Answer::see(&format!("{back}?done=verified")));
            }
            Err(refusal) => {
                let message = format!("refused-step-{}", refusal.code().replace('_', "-"));
                wrong.push(("evidence", w.text(&message)));
            }
        }
    }
    drop(tx);
    show(&app, &asked, &visit, (&me, organisation), Some(&form), &wrong).await
}

/// The end of the day that was typed, if it is to come.
pub fn renewal(typed: &str, now: Moment) -> Option<i64> {
    let mut parts = typed.split('-').map(|part| m4d_kit::codes::bare(part).parse::<u16>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let day = Day::from_ymd(i32::from(year), u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    let at = day.0.checked_mul(86_400_000)?;
    (at > now.0 && at <= now.0 + 5 * YEAR).then_some(at)
}

/// What was decided.
pub struct Decision<'a> {
    /// The step.
    pub step: Step,
    /// By what the officer goes.
    pub evidence: Evidence,
    /// Why.
    pub reason: &'a str,
    /// When it must be renewed.
    pub renew_at: i64,
}

/// Takes the step: it holds, the page is public, everybody concerned is told.
///
/// # Errors
/// The database fails.
pub async fn done(tx: &mut Tx, state: &State, me: &Me, decision: &Decision<'_>, now: Moment) -> Result<(), Stop> {
    let organisation = state.body.id;
    let renewed = state.standing(now).is_public();
    for step in [decision.step.code(), RENEWAL_DUE, SECOND_AWAITED] {
        let row = (organisation, step.to_owned(), now.0, Some(me.id), String::new());
        tx.run(&store::END_STEPS, row).await?;
    }
    let new = NewStep {
        step: decision.step.code(),
        by: Some(me.id),
        voucher: None,
        evidence: decision.evidence.code(),
        reason: decision.reason,
        renew_at: Some(decision.renew_at),
    };
    let about = state::take(tx, organisation, new, now).await?;
    // A body of the record keeps the name that the record has for it.
    if !renewed && state.body.record.is_none() {
        publish(tx, organisation).await?;
    }
    tx.run(&store::DECIDE_EVIDENCE, (organisation, now.0)).await?;
    own::changed(tx, organisation, state.body.record, now).await?;
    super::tell(tx, organisation, if renewed { "renewed" } else { "verified" }, about, now).await?;
    let act = if renewed { "organisation_renewed" } else { "organisation_verified" };
    let details = json!({ "evidence": decision.evidence.code(), "reason": decision.reason });
    note(tx, act, organisation, me, details, now).await?;
    Ok(())
}

/// `POST /desk/organisations/{id}/withdraw`: it is not public any more before the answer is given.
///
/// # Errors
/// The database fails.
pub async fn withdraw(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let back = super::up(&asked, 1);
    let (me, organisation) = officer_acts(&app, &asked, &visit, &form, &back).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let evidence = EVIDENCE.iter().find(|kind| kind.code() == form.text("against"));
    let mut wrong = Vec::new();
    if evidence.is_none() {
        wrong.push(("against", w.text("refused-verify-evidence")));
    }
    wrong.extend(super::unfit(form.text("why")).map(|message| ("why", w.text(message))));
    let Some(evidence) = evidence.filter(|_| wrong.is_empty()) else {
        return show(&app, &asked, &visit, (&me, organisation), Some(&form), &wrong).await;
    };
    let mut tx = app.db.begin().await?;
    let state = State::load(&mut tx, organisation, now).await?.ok_or(Stop::Missing)?;
    let held = state.steps.iter().filter(|s| s.ended_at.is_none() && s.step != Step::Claimed.code());
    let Some(about) = held.map(|s| s.id).next_back() else { return Ok(Answer::see(&back)) };
    for step in [Step::Vouched.code(), Step::Verified.code(), RENEWAL_DUE] {
        let row = (organisation, step.to_owned(), now.0, Some(me.id), form.text("why").to_owned());
        tx.run(&store::END_STEPS, row).await?;
    }
    tx.run(&store::DECIDE_EVIDENCE, (organisation, now.0)).await?;
    own::changed(&mut tx, organisation, state.body.record, now).await?;
    super::tell(&mut tx, organisation, "verification_withdrawn", about, now).await?;
    let details = json!({ "evidence": evidence.code(), "reason": form.text("why") });
    note(&mut tx, "organisation_withdrawn", organisation, &me, details, now).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("{back}?done=withdrawn")))
}
