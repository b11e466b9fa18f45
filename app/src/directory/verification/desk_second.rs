//! The first organisation of a country: one officer proposes to verify it by an official act, another one agrees.

use super::desk::{note, officer_acts, show};
use super::desk_decide::{Decision, done, renewal};
use super::desk_store::{self as store, ProposedRow};
use super::state::{self, NewStep, SECOND_AWAITED, State, is_concerned};
use super::store::END_STEPS;
use crate::accounts::me::Me;
use crate::app::App;
use crate::layout::Shell;
use crate::layout::form::{Ask as Page, Choice, Kind, Sheet};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::first::{LAPSES, Seconding, propose as may_propose, second as may_second};
use m4d_rules::directory::verification::{Evidence, Refusal, Verifying};
use serde_json::json;
use std::sync::Arc;

/// What an officer proposed and no other has answered, if it has not lapsed and that officer may still decide here.
///
/// # Errors
/// The database fails.
pub async fn proposed(db: &mut impl Ask, organisation: i64, now: Moment) -> Result<Option<ProposedRow>, Fault> {
    db.one(&store::FIND_PROPOSED, (organisation, now.0, now.0 - LAPSES)).await
}

/// The page with what was proposed, and the form that fits.
pub fn asked<'a>(
    mut ask: Page<'a>,
    visit: &Visit,
    who: (&Me, i64),
    proposed: Option<&ProposedRow>,
    day: &str,
    again: (Option<&Form>, &[(&'static str, String)]),
) -> Page<'a> {
    if let Some(row) = proposed {
        let mine = row.by_member == who.0.id;
        ask = ask.note(if mine { "verify-proposed-mine" } else { "verify-proposed-other" });
    }
    let sheet = sheet(&ask.shell, visit, who, proposed, day, again);
    ask.sheet(sheet)
}

/// The form: to propose, or to answer what another officer proposed; who proposed may take it back.
fn sheet<'a>(
    shell: &Shell<'a>,
    visit: &Visit,
    (me, organisation): (&Me, i64),
    proposed: Option<&ProposedRow>,
    day: &str,
    (typed, wrong): (Option<&Form>, &[(&'static str, String)]),
) -> Sheet<'a> {
    let to = format!("/desk/organisations/{organisation}/second");
    let new = |button: &str| Sheet::new(shell, &to, visit.token(), button).typed(typed);
    let w = shell.w;
    match proposed {
        None => new("verify-propose-button")
            .with("act", "propose")
            .ask(Kind::Lines, "reason", "verify-propose-reason", "")
            .ask(Kind::Date, "renew", "verify-renew", day)
            .wrong(wrong),
        Some(row) if row.by_member == me.id => new("verify-proposed-back").quiet().with("act", "refuse"),
        Some(_) => {
            let answers = [("agree", "verify-second-agree"), ("refuse", "verify-second-refuse")];
            let answers = answers.map(|(code, message)| Choice::new(code, w.text(message)));
            new("verify-second-button")
                .ask(Kind::One, "act", "verify-second", "")
                .choices(answers.into())
                .ask(Kind::Lines, "reason", "verify-second-reason", "")
                .wrong(wrong)
        }
    }
}

/// `POST /desk/organisations/{id}/second`
///
/// # Errors
/// The database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let back = super::up(&asked, 1);
    let (me, organisation) = officer_acts(&app, &asked, &visit, &form, &back).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut tx = app.db.begin().await?;
    let state = State::load(&mut tx, organisation, now).await?.ok_or(Stop::Missing)?;
    let proposed = proposed(&mut tx, organisation, now).await?;
    let answered = match form.text("act") {
        "propose" => propose(&mut tx, &state, &me, &form, now).await?,
        "agree" => agree(&mut tx, &state, &me, proposed.as_ref(), now).await?,
        "refuse" => refuse(&mut tx, organisation, &me, proposed.as_ref(), form.text("reason"), now).await?,
        _ => Err(("act", "refused-verify-answer".to_owned())),
    };
    match answered {
        Ok(()) => {
            tx.commit().await?;
            app.work.wake();
            Ok(Answer::see(&format!("{back}?done=second")))
        }
        Err((field, message)) => {
            drop(tx);
            show(&app, &asked, &visit, (&me, organisation), Some(&form), &[(field, w.text(&message))]).await
        }
    }
}

type Answered = Result<(), (&'static str, String)>;

fn refused(field: &'static str, refusal: Refusal) -> Answered {
    Err((field, format!("refused-step-{}", refusal.code().replace('_', "-"))))
}

async fn propose(tx: &mut Tx, state: &State, me: &Me, form: &Form, now: Moment) -> Result<Answered, Fault> {
    let (organisation, reason) = (state.body.id, form.text("reason"));
    if let Some(message) = super::unfit(reason) {
        return Ok(Err(("reason", message.to_owned())));
    }
    let Some(renew_at) = renewal(form.text("renew"), now) else {
        return Ok(Err(("renew", "refused-verify-renew".to_owned())));
    };
    let is_concerned = is_concerned(tx, organisation, me.id).await?;
    let evidence = Evidence::OfficialAct;
    let proposing = Verifying { body: &state.taken, signs: &state.signs, evidence, reason, is_concerned };
    if let Err(refusal) = may_propose(&proposing, now.0) {
        return Ok(refused("reason", refusal));
    }
    // One that lapsed makes room for the next.
    tx.run(&END_STEPS, (organisation, SECOND_AWAITED.to_owned(), now.0, Some(me.id), String::new())).await?;
    let new = NewStep {
        step: SECOND_AWAITED,
        by: Some(me.id),
        voucher: None,
        evidence: evidence.code(),
        reason,
        renew_at: Some(renew_at),
    };
    let about = state::take(tx, organisation, new, now).await?;
    super::tell(tx, organisation, SECOND_AWAITED, about, now).await?;
    note(tx, "organisation_verifying_proposed", organisation, me, json!({ "reason": reason }), now).await?;
    Ok(Ok(()))
}

async fn agree(
    tx: &mut Tx,
    state: &State,
    me: &Me,
    proposed: Option<&ProposedRow>,
    now: Moment,
) -> Result<Answered, Stop> {
    let organisation = state.body.id;
    let seconding = Seconding {
        proposed: proposed.map(|row| (row.by_member, row.at)),
        by: me.id,
        body: &state.taken,
        is_concerned: is_concerned(tx, organisation, me.id).await?,
    };
    let (step, row) = match (may_second(&seconding, now.0), proposed) {
        (Ok(step), Some(row)) => (step, row),
        (Err(refusal), _) => return Ok(refused("act", refusal)),
        (Ok(_), None) => return Ok(refused("act", Refusal::NotProposed)),
    };
    let (reason, renew_at) = (row.reason.as_str(), row.renew_at.unwrap_or(now.0));
    done(tx, state, me, &Decision { step, evidence: Evidence::OfficialAct, reason, renew_at }, now).await?;
    Ok(Ok(()))
}

/// The second officer says no, or who proposed takes it back, which needs no reason.
async fn refuse(
    tx: &mut Tx,
    organisation: i64,
    me: &Me,
    proposed: Option<&ProposedRow>,
    reason: &str,
    now: Moment,
) -> Result<Answered, Fault> {
    let Some(row) = proposed else { return Ok(refused("act", Refusal::NotProposed)) };
    if let Some(message) = super::unfit(reason).filter(|_| row.by_member != me.id) {
        return Ok(Err(("reason", message.to_owned())));
    }
    tx.run(&END_STEPS, (organisation, SECOND_AWAITED.to_owned(), now.0, Some(me.id), reason.to_owned())).await?;
    note(tx, "organisation_verifying_refused", organisation, me, json!({ "reason": reason }), now).await?;
    Ok(Ok(()))
}
