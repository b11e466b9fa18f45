//! Merging, for owners: one asks, an owner of the other agrees, both sides have 72 hours to object, and as long to undo it.

use super::merge_store::MergeRow;
use super::merging;
use super::state::{self, State};
use crate::accounts::me::{self, Me};
use crate::accounts::waiting;
use crate::app::App;
use crate::layout::Shell;
use crate::layout::form::{Ask, Choice, Kind, Sheet};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask as Reads, Tx};
use m4d_kit::form::Form;
use m4d_kit::limits::Limit;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::change::{Outcome, Refusal};
use m4d_rules::directory::undo::{self as undoing, Merged, Side, Undo};
use m4d_rules::rights::Act;
use std::sync::Arc;
use std::time::Duration;

/// Merges that one member may ask for: each writes to the owners of another organisation.
const BY_MEMBER: Limit = Limit { name: "merges by member", per: Duration::from_secs(86_400), burst: 5 };

/// `GET /my/organisations/{id}/merge`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let typed = me::typed(&app, &me, &asked.address).await?;
    show(&app, &asked, &visit, &me, typed.as_ref(), &[]).await
}

/// The organisation of an address, for somebody who owns it, or who owned it until it was merged away.
async fn mine(db: &mut impl Reads, asked: &Asked, me: &Me, now: Moment) -> Result<i64, Stop> {
    let id: i64 = asked.part("id").parse().map_err(|_no_number| Stop::Missing)?;
    let mine = merging::owns(db, id, me.id, now).await? || merging::owned(db, id, me.id).await?;
    if mine { Ok(id) } else { Err(Stop::Missing) }
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
    let id = mine(&mut db, asked, me, now).await?;
    let here = State::load(&mut db, id, now).await?.is_some();
    let merges = merging::list(&mut db, id, now).await?;
    let name = state::name(&mut db, id, w.language).await?;
    let mut names = Vec::new();
    for row in &merges {
        let both = [row.organisation, row.other.unwrap_or_default()];
        names.push(state::names(&mut db, &both, w.language).await?);
    }
    drop(db);
    let shell = Shell::new(app, asked, "my", w.text("merge-title"))
        .under(w.text("my-title"), "/my")
        .under(w.text("my-organisations"), "/my/organisations");
    let shell = if here { shell.under(name.clone(), &format!("/my/organisations/{id}")) } else { shell };
    let mut ask = Ask::new(shell).lead("merge-lead");
    ask.large = Some(name);
    for (row, names) in merges.iter().zip(&names) {
        ask.facts.push((names.join(" → "), fact(w, row)));
    }
    if let Some(sheet) = answers(&ask.shell, visit, id, (me, &merges, &names, now), (typed, wrong)) {
        ask = ask.sheet(sheet);
    } else if here {
        let sheet = Sheet::new(&ask.shell, &to(id), visit.token(), "merge-button")
            .typed(typed)
            .with("act", "ask")
            .ask(Kind::Line, "other", "merge-other", "")
            .ask(Kind::Lines, "reason", "merge-reason", "")
            .wrong(wrong);
        ask = ask.sheet(sheet);
    }
    Ok(ask.unplaced(wrong).next("merge-next").answer()?)
}

fn to(id: i64) -> String {
    format!("/my/organisations/{id}/merge")
}

/// Where a merge stands, and why it is wanted.
pub fn fact(w: &Words, row: &MergeRow) -> String {
    let day = |at: i64| w.day(Moment(at).day());
    let stands = match (row.decided_at, row.objected_at, row.agreed_at) {
        (Some(at), ..) => w.it("merge-done", day(at + merging::undo_life())),
        (None, Some(at), _) => w.it("merge-objected", day(at)),
        (None, None, Some(_)) => w.it("merge-agreed", day(row.effect_at)),
        (None, None, None) => w.text("merge-waits"),
    };
    let mut said = vec![w.html(&stands), w.html(&row.reason)];
    said.extend(row.objection.as_deref().map(|reason| w.html(&objection(w, reason))));
    if row.decided_at.is_some() && row.undo_by.is_some() {
        said.push(w.html(&w.text("merge-undo-waits")));
    }
    said.join("<br>")
}

/// Why somebody objected; the staff's own stop, when it suspends who asked, is without words of anybody.
pub fn objection(w: &Words, reason: &str) -> String {
    if reason.is_empty() { w.text("moving-objection-staff") } else { reason.to_owned() }
}

/// The word for undoing a merge that somebody can give, as act and message.
pub fn undo(merged: Option<Merged>, me: &Me, side: Side, now: Moment) -> Vec<(&'static str, &'static str)> {
    match merged.map(|merged| undoing::undo(&merged, me.id, side, now.0)) {
        Some(Ok(Undo::Asks)) => vec![("undo", "merge-undo")],
        Some(Ok(Undo::Undoes)) => vec![("undo", "merge-undo-agree")],
        _ => Vec::new(),
    }
}

/// For which of the two an owner speaks here.
fn side(id: i64, row: &MergeRow) -> Side {
    if row.organisation == id { Side::Goes } else { Side::Stays }
}

/// What one person may answer to one merge.
fn possible(me: &Me, id: i64, row: &MergeRow, now: Moment) -> Vec<(&'static str, &'static str)> {
    match (row.decided_at, row.agreed_at) {
        (Some(_), _) => undo(merging::merged(row), me, side(id, row), now),
        (None, None) if row.way == merging::OWNERS && row.other == Some(id) && row.by_member != me.id => {
            vec![("agree", "merge-agree"), ("refuse", "merge-refuse")]
        }
        _ if row.by_member == me.id => vec![("take_back", "merge-take-back")],
        (None, Some(_)) if row.objected_at.is_none() => vec![("object", "merge-object")],
        _ => Vec::new(),
    }
}

fn answers<'a>(
    shell: &Shell<'a>,
    visit: &Visit,
    id: i64,
    (me, merges, names, now): (&Me, &[MergeRow], &[Vec<String>], Moment),
    (typed, wrong): (Option<&Form>, &[(&'static str, String)]),
) -> Option<Sheet<'a>> {
    let w = shell.w;
    let mut choices = Vec::new();
    for (row, names) in merges.iter().zip(names) {
        for (act, message) in possible(me, id, row, now) {
            let mut choice = Choice::new(format!("{act}.{}", row.id), w.text(message));
            choice.help = Some(names.join(" → "));
            choices.push(choice);
        }
    }
    if choices.is_empty() {
        return None;
    }
    let sheet = Sheet::new(shell, &to(id), visit.token(), "merge-answer-button")
        .typed(typed)
        .with("act", "answer")
        .ask(Kind::One, "answer", "merge-answer", "")
        .choices(choices)
        .ask(Kind::Lines, "reason", "merge-answer-reason", "")
        .wrong(wrong);
    Some(sheet)
}

/// `POST /my/organisations/{id}/merge`
///
/// # Errors
/// The database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::fresh(&app, &asked, &visit, Some(&form), &asked.address).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut tx = app.db.begin().await?;
    let id = mine(&mut tx, &asked, &me, now).await?;
    waiting::deed(&app, &asked, &mut tx, &me, Act::Merge).await?;
    let done = match form.text("act") {
        "ask" => ask(&mut tx, id, &me, &form, now).await?,
        _ => answer(&mut tx, id, &me, &form, now).await?,
    };
    match done {
        Ok(()) => {
            if form.text("act") == "ask" {
                let key = me.id.to_be_bytes();
                app.limits.check(BY_MEMBER, &key).map_err(|after| Stop::TooMuch(after.seconds))?;
            }
            tx.commit().await?;
            app.work.wake();
            Ok(Answer::see(&asked.address))
        }
        Err((field, message)) => {
            drop(tx);
            show(&app, &asked, &visit, &me, Some(&form), &[(field, w.text(message))]).await
        }
    }
}

type Wrong = (&'static str, &'static str);

async fn ask(tx: &mut Tx, id: i64, me: &Me, form: &Form, now: Moment) -> Result<Result<(), Wrong>, Stop> {
    if State::load(tx, id, now).await?.is_none() {
        return Err(Stop::Missing);
    }
    if let Some(message) = super::unfit(form.text("reason")) {
        return Ok(Err(("reason", message)));
    }
    let other = match super::find_public(tx, form.text("other")).await? {
        Some(found) => Some(found),
        // One that is not public is known by its number only to whoever was given it.
        None => State::load(tx, super::meant(form.text("other")).0, now).await?.map(|state| state.body.id),
    };
    let Some(other) = other.filter(|other| *other != id) else { return Ok(Err(("other", "refused-merge-other"))) };
    let done = merging::begin(tx, (id, other), merging::OWNERS, me, form.text("reason"), now).await?;
    Ok(done.map_err(|refusal| ("other", refused(refusal))))
}

/// A refusal as a sentence.
pub fn refused(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::AlreadyAsked => "refused-merge-already",
        Refusal::TooLate => "refused-merge-late",
        Refusal::Concerned | Refusal::NotConcerned => "refused-merge-second",
        Refusal::NoReason => "refused-reason-words",
        _ => "refused-merge-ended",
    }
}

async fn answer(tx: &mut Tx, id: i64, me: &Me, form: &Form, now: Moment) -> Result<Result<(), Wrong>, Stop> {
    let merges = merging::list(tx, id, now).await?;
    let chosen = form.text("answer").split_once('.');
    let row = chosen.and_then(|(act, number)| {
        let row = merges.iter().find(|row| row.id.to_string() == number)?;
        possible(me, id, row, now).iter().any(|(possible, _)| *possible == act).then_some((act, row))
    });
    let Some((act, row)) = row else { return Ok(Err(("answer", "refused-merge-answer"))) };
    let reason = form.text("reason");
    if act != "agree"
        && let Some(message) = super::unfit(reason)
    {
        return Ok(Err(("reason", message)));
    }
    let done = match act {
        "agree" => merging::agree(tx, row, me, now).await?,
        "object" => merging::objects(tx, row, me, reason, now).await?,
        "undo" => merging::undo(tx, row, (me, side(id, row)), now).await?,
        "refuse" => Ok(merging::stop(tx, row, (me, Outcome::Refused, reason), now).await?),
        _ => Ok(merging::stop(tx, row, (me, Outcome::TakenBack, reason), now).await?),
    };
    Ok(done.map_err(|refusal| ("answer", refused(refusal))))
}
