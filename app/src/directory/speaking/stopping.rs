//! The staff stops a change of power while there is time: an officer objects to it, or somebody is suspended who asked for
//! changes. Then an officer decides.

use super::change_store as store;
use super::store as people;
use super::{body, change, deciding};
use crate::accounts::me;
use crate::app::App;
use crate::directory::verification;
use crate::layout::Shell;
use crate::layout::form::{Kind as Field, Sheet};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::change::{Change, Kind, Refusal, object};
use m4d_rules::rights::{Act, Scope, ScopeKind};
use serde_json::json;
use std::sync::Arc;

/// The form with which an officer objects, while there is something to stop.
pub fn sheet<'a>(
    shell: &Shell<'a>,
    visit: &Visit,
    change: &Change,
    me: i64,
    now: Moment,
    (typed, wrong): (Option<&Form>, &[(&'static str, String)]),
) -> Option<Sheet<'a>> {
    // Whether the reason is there is asked when it is sent.
    let may = change.objected.is_none() && object(change, me, true, "?", now.0).is_ok();
    may.then(|| {
        Sheet::new(shell, &format!("/desk/changes/{}/objection", change.id), visit.token(), "moving-object")
            .quiet()
            .typed(typed)
            .ask(Field::Lines, "objection", "moving-objection", "")
            .wrong(wrong)
    })
}

/// `POST /desk/changes/{id}/objection`
///
/// # Errors
/// The change is not there for this officer; the database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let id = body::number(&asked, "id")?;
    let back = format!("/{}/desk/changes/{id}", asked.language);
    let first = deciding::officer(&app, &asked, &visit, None).await?;
    let mut db = app.read().await?;
    let found = db.one(&store::FIND_FOR_OFFICER, (id, first.id, now.0)).await?.ok_or(Stop::Missing)?;
    drop(db);
    let scopes: Vec<Scope> = Scope::of(ScopeKind::Country, &found.country).into_iter().collect();
    let me = me::staff_fresh(&app, &asked, &visit, Act::Verify, &scopes, &form, &back).await?;
    let mut wrong = Vec::new();
    let why = super::typed::reason(w, &form, "objection", &mut wrong);
    let mut tx = app.db.begin().await?;
    tx.one(&store::FIND_FOR_OFFICER, (id, me.id, now.0)).await?.ok_or(Stop::Missing)?;
    let row = tx.one(&store::FIND_CHANGE, (id,)).await?.ok_or(Stop::Missing)?;
    let change = change::of_row(&row).ok_or(Stop::Missing)?;
    match object(&change, me.id, true, &why, now.0) {
        Ok(()) => {}
        Err(Refusal::NoReason) => {
            drop(tx);
            return deciding::show(&app, &asked, &visit, &me, Some(&form), &wrong).await;
        }
        // Too late, or their own: the page says how it stands.
        Err(_) => return Ok(Answer::see(&back)),
    }
    if tx.run(&store::OBJECT, (id, Some(me.id), now.0, why)).await? > 0 {
        stopped(&mut tx, (row.organisation, id, &row.kind), (Some(me.id), change.by), change.announced, now).await?;
    }
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&back))
}

/// Everyone concerned is told, if they know of the change at all.
async fn stopped(
    tx: &mut Tx,
    (body, id, kind): (i64, i64, &str),
    (by, asker): (Option<i64>, i64),
    announced: Option<i64>,
    now: Moment,
) -> Result<(), Fault> {
    if announced.is_some() {
        change::told(tx, body, "moving_stopped", id, now).await?;
    }
    let details = json!({ "change": id, "kind": kind });
    body::note(tx, "change_objected", body, (by, Some(asker)), details, now).await
}

/// Somebody is suspended: the invitations that they wrote are taken back, and what they asked for or agreed to waits for an
/// officer. No words of anybody stand in the objection: the reason of a suspension is theirs alone.
///
/// # Errors
/// The database fails.
pub async fn suspended(tx: &mut Tx, member: i64, by: Option<i64>, now: Moment) -> Result<(), Fault> {
    tx.run(&people::REVOKE_ALL_OF, (member, now.0)).await?;
    for open in tx.all(&store::LIST_OPEN_OF, (member,)).await? {
        if tx.run(&store::OBJECT, (open.id, by, now.0, String::new())).await? == 0 {
            continue;
        }
        match Kind::parse(&open.kind) {
            Some(Kind::Merge) => {
                for side in [Some(open.organisation), open.other].into_iter().flatten() {
                    verification::tell(tx, side, "merge_objected", open.id, now).await?;
                }
                let details = json!({ "change": open.id, "kind": open.kind });
                body::note(tx, "change_objected", open.organisation, (by, Some(member)), details, now).await?;
            }
            kind => {
                // Of a claim, others than the claimant and the officer know nothing that an objection changes.
                let quiet = kind == Some(Kind::Claim) || kind == Some(Kind::Rescue) && open.seconded_at.is_none();
                let announced = (!quiet).then_some(open.at);
                stopped(tx, (open.organisation, open.id, &open.kind), (by, member), announced, now).await?;
            }
        }
    }
    Ok(())
}
