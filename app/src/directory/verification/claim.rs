//! Claiming a body of the record: a member says that they act for it. Nothing changes before a country officer decides.

use super::claim_store::{self as store, ClaimRow, RecordRow};
use super::state::State;
use crate::accounts::me::{self, Me};
use crate::accounts::waiting;
use crate::app::App;
use crate::directory::names::shown;
use crate::layout::Shell;
use crate::layout::form::{Ask, Kind, Sheet};
use m4d_kit::audit::{self, Entry};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::{Ask as Reads, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::limits::Limit;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::change::{Change, Kind as ChangeKind, Outcome, Refusal, ask, object};
use m4d_rules::language::Language;
use m4d_rules::rights::Act;
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;

/// One member claims at most so many bodies at once.
const MOST: i64 = 5;
/// Claims that one member may ask for: each writes to everybody who speaks for the body.
const BY_MEMBER: Limit = Limit { name: "claims by member", per: Duration::from_secs(86_400), burst: 5 };

/// `GET /organisations/{slug}/claim`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
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
    let w = app.words(asked.language);
    let mut db = app.read().await?;
    let record = find(&mut db, asked).await?;
    let name = name(&mut db, &record, asked.language).await?;
    let claims = claims(&mut db, record.id).await?;
    drop(db);
    let shell = Shell::new(app, asked, "organisations", w.text("claim-title"))
        .under(w.text("menu-organisations"), "/organisations")
        .under(name.clone(), &format!("/organisations/{}", record.slug));
    let to = format!("/organisations/{}/claim", record.slug);
    let mut ask = Ask::new(shell);
    ask.large = Some(name);
    let mine = claims.iter().find(|claim| claim.by_member == me.id);
    let rival = claims.iter().find(|claim| claim.by_member != me.id);
    let Some(mine) = mine else {
        let sheet = Sheet::new(&ask.shell, &to, visit.token(), "claim-button")
            .typed(typed)
            .with("act", "claim")
            .ask(Kind::Lines, "reason", "claim-reason", "")
            .wrong(wrong);
        return Ok(ask.lead("claim-lead").sheet(sheet).next("claim-next").answer()?);
    };
    let days = [("at", w.day(Moment(mine.at).day()).into()), ("until", w.day(Moment(mine.effect_at).day()).into())];
    ask.notes.push(w.html(&w.with("claim-waits", &days)));
    if let Some(rival) = rival {
        ask = ask.note("claim-rival");
        if rival.objected_at.is_none() {
            let sheet = Sheet::new(&ask.shell, &to, visit.token(), "claim-object-button")
                .typed(typed)
                .with("act", "object")
                .ask(Kind::Lines, "reason", "claim-object", "")
                .wrong(wrong);
            ask = ask.sheet(sheet);
        }
    }
    let back = Sheet::new(&ask.shell, &to, visit.token(), "claim-back-button").with("act", "take_back").quiet();
    Ok(ask.lead("claim-mine").sheet(back).answer()?)
}

async fn find(db: &mut impl Reads, asked: &Asked) -> Result<RecordRow, Stop> {
    db.one(&store::FIND_RECORD, (asked.part("slug").to_owned(),)).await?.ok_or(Stop::Missing)
}

async fn name(db: &mut impl Reads, record: &RecordRow, language: Language) -> Result<String, Fault> {
    let rows = db.all(&store::LIST_RECORD_NAMES, (record.id,)).await?;
    let known: Vec<(&str, Option<&str>)> = rows.iter().map(|r| (r.kind.as_str(), r.language.as_deref())).collect();
    let best = shown(&known, language).and_then(|at| rows.get(at));
    Ok(best.map_or_else(|| record.slug.clone(), |row| row.name.clone()))
}

/// The open claims of a body of the record.
async fn claims(db: &mut impl Reads, record: i64) -> Result<Vec<ClaimRow>, Fault> {
    match db.one(&store::FIND_OF_RECORD, (record,)).await? {
        Some(found) => db.all(&store::LIST_CLAIMS, (found.id,)).await,
        None => Ok(Vec::new()),
    }
}

/// A claim as the rules read it.
pub fn as_change(row: &ClaimRow, organisation: i64) -> Change {
    Change {
        id: row.id,
        body: organisation,
        kind: ChangeKind::Claim,
        by: row.by_member,
        about: None,
        announced: Some(row.at),
        objected: row.objected_at,
        ended: None,
    }
}

/// `POST /organisations/{slug}/claim`
///
/// # Errors
/// The database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::to_do(&app, &asked, &visit, &form, &asked.address).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut tx = app.db.begin().await?;
    let record = find(&mut tx, &asked).await?;
    let open = claims(&mut tx, record.id).await?;
    let done = match form.text("act") {
        "take_back" => take_back(&mut tx, &record, &me, &open, now).await?,
        "object" => objects(&mut tx, &record, &me, &open, form.text("reason"), now).await?,
        _ => {
            waiting::deed(&app, &asked, &mut tx, &me, Act::ClaimBody).await?;
            claim(&mut tx, &record, &me, &open, form.text("reason"), now).await?
        }
    };
    match done {
        Ok(new) => {
            if new {
                let key = me.id.to_be_bytes();
                app.limits.check(BY_MEMBER, &key).map_err(|after| Stop::TooMuch(after.seconds))?;
            }
            tx.commit().await?;
            app.work.wake();
            Ok(Answer::see(&asked.address))
        }
        Err(message) => {
            drop(tx);
            show(&app, &asked, &visit, &me, Some(&form), &[("reason", w.text(message))]).await
        }
    }
}

fn refused(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::HasOwner => "refused-claim-has-owner",
        Refusal::NoReason => "refused-reason-words",
        _ => "refused-claim-ended",
    }
}

/// Writes the claim down; the organisation that it is about is made with the first claim, without people. Answers whether it
/// is a new one.
async fn claim(
    tx: &mut Tx,
    record: &RecordRow,
    me: &Me,
    open: &[ClaimRow],
    reason: &str,
    now: Moment,
) -> Result<Result<bool, &'static str>, Stop> {
    if open.iter().any(|claim| claim.by_member == me.id) {
        // Pressed twice: the page says that it waits.
        return Ok(Ok(false));
    }
    if let Some(message) = super::unfit(reason) {
        return Ok(Err(message));
    }
    if tx.one(&store::COUNT_OPEN_OF, (me.id,)).await?.is_some_and(|row| row.n >= MOST) {
        return Ok(Err("refused-claim-many"));
    }
    let found = tx.one(&store::FIND_OF_RECORD, (record.id,)).await?;
    let organisation = match found {
        Some(found) => found.id,
        None => make(tx, record, now).await?,
    };
    // That an organisation has an owner which is not public yet is told to nobody: the officer sees both.
    let owned = is_publicly_owned(tx, organisation, now).await?;
    let changes: Vec<Change> = open.iter().map(|row| as_change(row, organisation)).collect();
    if let Err(refusal) = ask(ChangeKind::Claim, me.id, None, owned, &changes) {
        return Ok(Err(refused(refusal)));
    }
    let id = random_id()?;
    let kind = ChangeKind::Claim;
    let row = (id, organisation, kind.code().to_owned(), None, reason.to_owned(), me.id, now.0, now.0 + kind.delay());
    tx.run(&store::ADD_CHANGE, row).await?;
    super::tell(tx, organisation, "claim_asked", id, now).await?;
    note(tx, "organisation_claimed", organisation, id, me, now).await?;
    Ok(Ok(true))
}

async fn make(tx: &mut Tx, record: &RecordRow, now: Moment) -> Result<i64, Fault> {
    let id = random_id()?;
    let row = (
        id,
        // Its name in addresses is given when everybody sees it.
        id.to_string(),
        record.id,
        record.nature.clone(),
        record.level.clone(),
        record.country.clone().unwrap_or_default(),
        record.seat.clone(),
        now.0,
    );
    tx.run(&store::ADD_CLAIMED, row).await?;
    Ok(id)
}

async fn is_publicly_owned(tx: &mut Tx, organisation: i64, now: Moment) -> Result<bool, Fault> {
    let owners = tx.one(&super::store::COUNT_OWNERS, (organisation, now.0)).await?.map_or(0, |row| row.n);
    let state = State::load(tx, organisation, now).await?;
    Ok(owners > 0 && state.is_some_and(|state| state.standing(now).is_public()))
}

async fn take_back(
    tx: &mut Tx,
    record: &RecordRow,
    me: &Me,
    open: &[ClaimRow],
    now: Moment,
) -> Result<Result<bool, &'static str>, Stop> {
    let Some(mine) = open.iter().find(|claim| claim.by_member == me.id) else { return Ok(Ok(false)) };
    let outcome = Outcome::TakenBack.code().to_owned();
    tx.run(&store::DECIDE, (mine.id, Some(me.id), outcome, String::new(), now.0)).await?;
    let organisation = claimed(tx, record).await?;
    note(tx, "organisation_claim_taken_back", organisation, mine.id, me, now).await?;
    Ok(Ok(false))
}

/// Who claims the same body may object to the other's claim: then an officer decides at once.
async fn objects(
    tx: &mut Tx,
    record: &RecordRow,
    me: &Me,
    open: &[ClaimRow],
    reason: &str,
    now: Moment,
) -> Result<Result<bool, &'static str>, Stop> {
    if let Some(message) = super::unfit(reason) {
        return Ok(Err(message));
    }
    let concerned = open.iter().any(|claim| claim.by_member == me.id);
    let Some(other) = open.iter().find(|claim| claim.by_member != me.id && claim.objected_at.is_none()) else {
        return Ok(Err("refused-claim-ended"));
    };
    if let Err(refusal) = object(&as_change(other, record.id), me.id, concerned, reason, now.0) {
        return Ok(Err(refused(refusal)));
    }
    tx.run(&store::OBJECT, (other.id, me.id, reason.to_owned(), now.0)).await?;
    let organisation = claimed(tx, record).await?;
    note(tx, "organisation_claim_objected", organisation, other.id, me, now).await?;
    Ok(Ok(false))
}

/// The organisation that stands for a body of the record.
async fn claimed(tx: &mut Tx, record: &RecordRow) -> Result<i64, Stop> {
    tx.one(&store::FIND_OF_RECORD, (record.id,)).await?.map(|found| found.id).ok_or(Stop::Missing)
}

/// An entry of the audit about the organisation, with the claim's number in its details.
async fn note(tx: &mut Tx, act: &str, organisation: i64, claim: i64, me: &Me, now: Moment) -> Result<(), Fault> {
    let (object, details) = (("organisation", Some(organisation)), json!({ "claim": claim }));
    let entry = Entry { act, object, actor: Some(me.actor), about: None, details };
    audit::record(tx, entry, now).await.map(drop)
}
