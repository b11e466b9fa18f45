//! Vouching: an organisation asks another, which was verified by evidence, to say that it is who it says.

use super::state::{self, NewStep, State, is_concerned};
use super::{page, store};
use crate::accounts::me::{self, Me};
use crate::accounts::waiting;
use crate::app::App;
use crate::directory::own::{self, Own};
use crate::layout::form::{Ask, Choice, Kind, Sheet};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::form::Form;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::verification::{Evidence, Refusal, Step, Taken, Vouching, vouch};
use m4d_rules::rights::Act;
use serde_json::json;
use std::sync::Arc;

/// An organisation asks at most so many others at once.
const MOST_ASKED: usize = 5;

/// `POST /my/organisations/{id}/verification/voucher`: asks a verified organisation, by its number or its page's address.
///
/// # Errors
/// The database fails.
pub async fn ask(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let back = super::up(&asked, 1);
    let me = me::to_do(&app, &asked, &visit, &form, &back).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut tx = app.db.begin().await?;
    let own = own::of_address(&mut tx, &asked, &me, now).await?;
    own.needs(&me, Act::Verify, now)?;
    let open = tx.all(&store::LIST_ASKED, (own.id,)).await?;
    let voucher = find_voucher(&mut tx, &own, form.text("voucher"), now).await?;
    let mut wrong = Vec::new();
    match &voucher {
        Some(_) if open.len() >= MOST_ASKED => wrong.push(("voucher", w.text("refused-voucher-many"))),
        Some(voucher) if open.iter().any(|row| row.voucher == *voucher) => {
            wrong.push(("voucher", w.text("refused-voucher-asked")));
        }
        Some(_) => {}
        None => wrong.push(("voucher", w.text("refused-voucher"))),
    }
    wrong.extend(super::unfit(form.text("why")).map(|message| ("why", w.text(message))));
    let Some(voucher) = voucher.filter(|_| wrong.is_empty()) else {
        drop(tx);
        return page::show(&app, &asked, &visit, &me, Some(&form), &wrong).await;
    };
    let id = random_id()?;
    tx.run(&store::ADD_VOUCH_ASK, (id, own.id, voucher, me.id, form.text("why").to_owned(), now.0)).await?;
    super::tell(&mut tx, voucher, "vouch_asked", id, now).await?;
    own::wrote(&mut tx, own.id, &me, "organisation_vouching_asked", json!({ "voucher": voucher }), now).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("{back}?done=asked")))
}

/// The organisation that was meant, if it is public and may vouch for this one now. What it lacks is its own affair.
async fn find_voucher(tx: &mut Tx, own: &Own, typed: &str, now: Moment) -> Result<Option<i64>, Stop> {
    let Some(found) = super::find_public(tx, typed).await? else { return Ok(None) };
    let body = State::load(tx, own.id, now).await?.ok_or(Stop::Missing)?;
    let voucher = State::load(tx, found, now).await?.ok_or(Stop::Missing)?;
    let vouching =
        Vouching { voucher: &voucher.taken, signs: &voucher.signs, body: &body.taken, is_own: found == own.id };
    Ok(vouch(&vouching, now.0).is_ok().then_some(found))
}

/// `GET /my/organisations/{id}/vouches`
///
/// # Errors
/// The database fails.
pub async fn list(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let typed = me::typed(&app, &me, &asked.address).await?;
    show(&app, &asked, &visit, &me, typed.as_ref(), &[]).await
}

async fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    me: &Me,
    typed: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let mut db = app.read().await?;
    let own = own::of_address(&mut db, asked, me, now).await?;
    own.needs(me, Act::Vouch, now)?;
    let rows = db.all(&store::LIST_VOUCH_ASKS, (own.id,)).await?;
    let names = state::names(&mut db, &rows.iter().map(|r| r.organisation).collect::<Vec<_>>(), w.language).await?;
    let refusal = may_vouch(&mut db, &own, now).await?;
    drop(db);
    let mut shell = page::shell(app, asked, &own);
    shell.here = w.text("vouches-title");
    shell.title.clone_from(&shell.here);
    let mut ask = Ask::new(shell).lead("vouches-lead");
    if asked.param("done").is_some() {
        ask = ask.done("vouches-done");
    }
    if let Some(refusal) = refusal {
        ask.notes.push(w.html(&w.text(&refused(refusal))));
        return Ok(ask.answer()?);
    }
    if rows.is_empty() {
        return Ok(ask.note("vouches-none").answer()?);
    }
    let choices = rows.iter().zip(names).map(|(row, name)| choice(app, w, row, name)).collect();
    let answers = [("vouch", "vouches-answer-vouch"), ("decline", "vouches-answer-decline")];
    let answers = answers.map(|(code, message)| Choice::new(code, w.text(message)));
    let sheet =
        Sheet::new(&ask.shell, &format!("/my/organisations/{}/vouches", own.id), visit.token(), "vouches-button")
            .typed(typed)
            .ask(Kind::One, "ask", "vouches-ask", "")
            .choices(choices)
            .ask(Kind::One, "answer", "vouches-answer", "")
            .choices(answers.into())
            .ask(Kind::Lines, "reason", "vouches-reason", "")
            .wrong(wrong);
    Ok(ask.sheet(sheet).next("vouches-next").answer()?)
}

/// An organisation that asks: its name; where it is, who asks, and why.
fn choice(app: &App, w: &Words, row: &store::VouchAskRow, name: String) -> Choice {
    let mut choice = Choice::named(row.id.to_string(), name);
    let country = if row.country.is_empty() { None } else { Some(app.countries.name(&row.country, w.language)) };
    let known = [country, row.site.clone(), row.by_name.clone(), Some(row.reason.clone())];
    // Each in its own direction: names, addresses and sentences come in any script.
    let known = known.into_iter().flatten().map(|part| format!("\u{2068}{part}\u{2069}"));
    choice.help = Some(known.collect::<Vec<_>>().join(" · "));
    choice
}

fn refused(refusal: Refusal) -> String {
    format!("refused-step-{}", refusal.code().replace('_', "-"))
}

/// Why an organisation can vouch for nobody now, if so.
async fn may_vouch(db: &mut impl m4d_kit::db::Ask, own: &Own, now: Moment) -> Result<Option<Refusal>, Stop> {
    let state = State::load(db, own.id, now).await?.ok_or(Stop::Missing)?;
    // Asked as if for somebody who has claimed and nothing more.
    let claimed = Taken { step: Step::Claimed, evidence: Evidence::OwnWord, voucher: None, at: 0, ended: None };
    let vouching = Vouching { voucher: &state.taken, signs: &state.signs, body: &[claimed], is_own: false };
    Ok(vouch(&vouching, now.0).err())
}

/// `POST /my/organisations/{id}/vouches`
///
/// # Errors
/// The database fails.
pub async fn answer(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::to_do(&app, &asked, &visit, &form, &asked.address).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut tx = app.db.begin().await?;
    let own = own::of_address(&mut tx, &asked, &me, now).await?;
    own.needs(&me, Act::Vouch, now)?;
    waiting::deed(&app, &asked, &mut tx, &me, Act::Vouch).await?;
    let open = tx.all(&store::LIST_VOUCH_ASKS, (own.id,)).await?;
    let chosen = open.iter().find(|row| row.id.to_string() == form.text("ask"));
    let vouches = form.text("answer") == "vouch";
    let mut wrong = Vec::new();
    if chosen.is_none() {
        wrong.push(("ask", w.text("refused-vouches-ask")));
    }
    if !["vouch", "decline"].contains(&form.text("answer")) {
        wrong.push(("answer", w.text("refused-vouches-answer")));
    }
    if vouches {
        wrong.extend(super::unfit(form.text("reason")).map(|message| ("reason", w.text(message))));
    }
    if let (Some(row), true, true) = (chosen, vouches, wrong.is_empty())
        && let Err(refusal) = give(&mut tx, &own, &me, row, form.text("reason"), now).await?
    {
        wrong.push(("ask", w.text(&refused(refusal))));
    }
    let Some(row) = chosen.filter(|_| wrong.is_empty()) else {
        drop(tx);
        return show(&app, &asked, &visit, &me, Some(&form), &wrong).await;
    };
    tx.run(&store::ANSWER_VOUCH_ASK, (row.id, own.id, now.0)).await?;
    let act = if vouches { "organisation_vouched" } else { "organisation_vouching_declined" };
    own::wrote(&mut tx, own.id, &me, act, json!({ "for": row.organisation }), now).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("{}?done=answered", asked.address)))
}

/// Takes the step, if the rules allow it.
async fn give(
    tx: &mut Tx,
    own: &Own,
    me: &Me,
    row: &store::VouchAskRow,
    reason: &str,
    now: Moment,
) -> Result<Result<(), Refusal>, Stop> {
    let voucher = State::load(tx, own.id, now).await?.ok_or(Stop::Missing)?;
    let Some(body) = State::load(tx, row.organisation, now).await? else { return Ok(Err(Refusal::NotClaimed)) };
    let is_own = own.id == row.organisation || is_concerned(tx, row.organisation, me.id).await?;
    let vouching = Vouching { voucher: &voucher.taken, signs: &voucher.signs, body: &body.taken, is_own };
    let step = match vouch(&vouching, now.0) {
        Ok(step) => step,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let new = NewStep {
        step: step.code(),
        by: Some(me.id),
        voucher: Some(own.id),
        evidence: Evidence::Vouching.code(),
        reason,
        renew_at: None,
    };
    let about = state::take(tx, row.organisation, new, now).await?;
    super::tell(tx, row.organisation, "vouched", about, now).await?;
    Ok(Ok(()))
}
