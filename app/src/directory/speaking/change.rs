//! A change of power over a body, as those whom it concerns see it: what was asked, until when one can object, how it ended.
//! Here it is also asked for, objected to and taken back.

use super::change_store::{self as store, ChangeRow, OpenRow};
use super::store as people;
use super::typed::reason;
use super::{body, effect};
use crate::accounts::me;
use crate::app::App;
use crate::events::{Event, announce};
use crate::layout::form::{Ask, Kind as Field, Sheet};
use crate::layout::{Shell, word};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::change::{self, Change, Kind, Next, Outcome, Refusal};
use m4d_rules::directory::speaking::{Speaker, speaks};
use serde_json::json;
use std::sync::Arc;

/// What somebody asks for.
pub struct Wish {
    /// The body.
    pub body: i64,
    /// What.
    pub kind: Kind,
    /// Whom it is about.
    pub about: Option<i64>,
    /// Why.
    pub reason: String,
    /// The end of the new owner's mandate.
    pub mandate_ends: Option<i64>,
}

/// The path of a change's page.
pub fn path(id: i64) -> String {
    format!("/my/changes/{id}")
}

/// Asks for a change in the caller's transaction and announces it; its id, or why not.
///
/// # Errors
/// The database fails.
pub async fn ask(tx: &mut Tx, wish: Wish, by: i64, now: Moment) -> Result<Result<i64, Refusal>, Fault> {
    let owned = tx.one(&people::FIND_OWNERSHIP, (wish.body, by, now.0)).await?.is_some_and(|it| it.owners > 0);
    let mut open: Vec<Change> = tx.all(&store::LIST_OPEN, (wish.body,)).await?.iter().filter_map(of_open).collect();
    // Two may say that they replaced the same person: an officer sees both, and neither can keep the other out.
    open.retain(|change| change.kind != Kind::Succession || change.by == by);
    if let Err(refusal) = change::ask(wish.kind, by, wish.about, owned, &open) {
        return Ok(Err(refusal));
    }
    let (id, effect) = (random_id()?, now.0 + wish.kind.delay());
    let kind = wish.kind.code().to_owned();
    let row = (id, wish.body, kind.clone(), wish.about, wish.mandate_ends, wish.reason, by, now.0, effect);
    tx.run(&store::ADD_CHANGE, row).await?;
    if !wish.kind.needs_two() {
        told(tx, wish.body, "moving_asked", id, now).await?;
    }
    body::note(tx, "change_asked", wish.body, (Some(by), wish.about), json!({ "change": id, "kind": kind }), now)
        .await?;
    Ok(Ok(id))
}

/// Announces a step of a change to everyone concerned.
///
/// # Errors
/// The database fails.
pub async fn told(tx: &mut Tx, body: i64, letter: &str, change: i64, now: Moment) -> Result<(), Fault> {
    announce(tx, &Event::OrganisationTold { organisation: body, letter: letter.to_owned(), about: change }, now).await
}

/// A row as the rules know it.
pub fn of_row(row: &ChangeRow) -> Option<Change> {
    let ended = row.outcome.as_deref().and_then(Outcome::parse).zip(row.decided_at);
    let kind = Kind::parse(&row.kind)?;
    let announced = if kind.needs_two() { row.seconded_at } else { Some(row.at) };
    let (id, body, by, about) = (row.id, row.organisation, row.by_member, row.member);
    Some(Change { id, body, kind, by, about, announced, objected: row.objected_at, ended })
}

/// The same of a row in a list.
pub fn of_open(row: &OpenRow) -> Option<Change> {
    let kind = Kind::parse(&row.kind)?;
    let announced = if kind.needs_two() { row.seconded_at } else { Some(row.at) };
    let (id, body, by, about) = (row.id, row.organisation, row.by_member, row.member);
    Some(Change { id, body, kind, by, about, announced, objected: row.objected_at, ended: None })
}

/// The change `{id}` if it concerns this member.
async fn find(
    db: &mut impl m4d_kit::db::Ask,
    asked: &Asked,
    me: i64,
    now: Moment,
) -> Result<(ChangeRow, Change), Stop> {
    let id = body::number(asked, "id")?;
    db.one(&store::FIND_CONCERN, (id, me, now.0)).await?.ok_or(Stop::Missing)?;
    let row = db.one(&store::FIND_CHANGE, (id,)).await?.ok_or(Stop::Missing)?;
    let change = of_row(&row).ok_or(Stop::Missing)?;
    Ok((row, change))
}

/// Whether a member may object: who speaks for the body, drafts apart, and whom it is about.
async fn is_concerned(db: &mut impl m4d_kit::db::Ask, change: &Change, me: i64, now: Moment) -> Result<bool, Fault> {
    let parts = body::parts(db, change.body).await?;
    Ok(change.about == Some(me) || speaks(&parts, me, now.0) >= Some(Speaker::Representative))
}

/// `GET /my/changes/{id}`
///
/// # Errors
/// The change does not concern this member; the database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let typed = me::typed(&app, &me, &asked.address).await?;
    show(&app, &asked, &visit, me.id, typed.as_ref(), &[]).await
}

async fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    me: i64,
    typed: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let mut db = app.read().await?;
    let (row, change) = find(&mut db, asked, me, now).await?;
    let facts = facts(&mut db, w, &row, &change, Some(me), now).await?;
    let concerned = is_concerned(&mut db, &change, me, now).await?;
    drop(db);
    let at = path(change.id);
    let mut shell = Shell::new(app, asked, "my", w.text("moving-title")).under(w.text("my-title"), "/my");
    shell.address = Some(at.clone());
    // Whether the reason is there is asked when it is sent.
    let may_object = change.objected.is_none() && change::object(&change, me, concerned, "?", now.0).is_ok();
    let objection = may_object.then(|| {
        Sheet::new(&shell, &format!("{at}/objection"), visit.token(), "moving-object")
            .typed(typed)
            .ask(Field::Lines, "objection", "moving-objection", "")
            .wrong(wrong)
    });
    let taking = (change.by == me && change.ended.is_none())
        .then(|| Sheet::new(&shell, &format!("{at}/ending"), visit.token(), "moving-take-back").quiet());
    let mut page = Ask::new(shell).lead(&format!("moving-{}", change.kind.code().replace('_', "-")));
    page.facts = facts;
    page.sheets = objection.into_iter().chain(taking).collect();
    if may_object {
        page = page.next("moving-next");
    }
    Ok(page.answer()?)
}

/// What there is to know of a change, for whom it concerns and for officers.
///
/// # Errors
/// The database fails.
pub async fn facts(
    db: &mut impl m4d_kit::db::Ask,
    w: &Words,
    row: &ChangeRow,
    change: &Change,
    viewer: Option<i64>,
    now: Moment,
) -> Result<Vec<(String, String)>, Fault> {
    let name = body::name(db, row.organisation, w.language).await?;
    let mut facts = vec![(w.text("moving-organisation"), name.map(|n| n.html()).unwrap_or_default())];
    let who = |name: String| format!("<bdi>{}</bdi>", m4d_kit::locale::escape(&name));
    facts.push((w.text("moving-by"), who(body::person(db, w, row.by_member, viewer).await?)));
    // Who says "I replaced X" learns nothing about who owns the body.
    let hidden = change.kind == Kind::Succession && viewer == Some(row.by_member);
    if let Some(about) = row.member.filter(|about| *about != row.by_member && !hidden) {
        facts.push((w.text("moving-about"), who(body::person(db, w, about, viewer).await?)));
    }
    let day = |at: i64| w.day(Moment(at).day());
    // What somebody typed reads in its own direction.
    let typed = |label: &str, value: &str| (w.text(label), format!("<span dir=\"auto\">{}</span>", w.html(value)));
    facts.push(typed("moving-reason", &row.reason));
    let objection = row.objection.as_deref().map(|text| match text {
        "" => (w.text("moving-objection-said"), w.html(&w.text("moving-objection-staff"))),
        text => typed("moving-objection-said", text),
    });
    let mut say = |label: &str, value: &str| facts.push((w.text(label), w.html(value)));
    say("moving-at", &day(row.at));
    if let Some(ends) = row.mandate_ends {
        say("speak-until", &day(ends - 1));
    }
    facts.extend(objection);
    let mut say = |label: &str, value: &str| facts.push((w.text(label), w.html(value)));
    match (change.next(now.0), change.ended) {
        (_, Some((outcome, at))) => {
            say("moving-outcome", &word(w, "moving-outcome", outcome.code()));
            say("moving-ended", &day(at));
        }
        (Next::Second, _) => say("moving-state", &w.text("moving-state-second")),
        (Next::Waits(until), _) => say("moving-state", &w.it("moving-state-waits", day(until))),
        (Next::Decision, _) => say("moving-state", &w.text("moving-state-decision")),
        _ => say("moving-state", &w.text("moving-state-due")),
    }
    if let Some(decision) = &row.decision {
        facts.push(typed("moving-decision", decision));
    }
    Ok(facts)
}

/// `POST /my/changes/{id}/objection`
///
/// # Errors
/// The change does not concern this member; the database fails.
pub async fn object(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let back = format!("/{}{}", asked.language, path(body::number(&asked, "id")?));
    let me = me::to_do(&app, &asked, &visit, &form, &back).await?;
    let mut wrong = Vec::new();
    let text = reason(w, &form, "objection", &mut wrong);
    let mut tx = app.db.begin().await?;
    let (row, change) = find(&mut tx, &asked, me.id, now).await?;
    let concerned = is_concerned(&mut tx, &change, me.id, now).await?;
    match change::object(&change, me.id, concerned, &text, now.0) {
        Ok(()) => {}
        Err(Refusal::NoReason) => {
            drop(tx);
            return show(&app, &asked, &visit, me.id, Some(&form), &wrong).await;
        }
        // Too late, or not theirs to stop: the page says how it stands.
        Err(_) => return Ok(Answer::see(&back)),
    }
    if tx.run(&store::OBJECT, (change.id, Some(me.id), now.0, text)).await? > 0 {
        told(&mut tx, row.organisation, "moving_objected", change.id, now).await?;
        let details = json!({ "change": change.id, "kind": row.kind });
        body::note(&mut tx, "change_objected", row.organisation, (Some(me.id), Some(change.by)), details, now).await?;
    }
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&back))
}

/// `POST /my/changes/{id}/ending`: who asked takes it back.
///
/// # Errors
/// It is not theirs; the database fails.
pub async fn take_back(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let now = app.now();
    let back = format!("/{}{}", asked.language, path(body::number(&asked, "id")?));
    let me = me::to_do(&app, &asked, &visit, &form, &back).await?;
    let mut tx = app.db.begin().await?;
    let (row, change) = find(&mut tx, &asked, me.id, now).await?;
    if change.by != me.id {
        return Err(Stop::Missing);
    }
    effect::end(&mut tx, &row, Outcome::TakenBack, Some(me.id), None, now).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&back))
}
