//! A merge: asked for, agreed to, carried out, undone. It unites history, not rights: whoever spoke for the organisation that
//! goes has no part in the one that stays.

use super::claim_store::{ADD_CHANGE, DECIDE, OBJECT};
use super::desk::scopes;
use super::merge_store::{self as store, MergeRow, OneMergeRow};
use super::state::State;
use crate::accounts::holding;
use crate::accounts::me::Me;
use crate::directory::own;
use m4d_kit::audit::{self, Entry};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_rules::directory::change::{Change, Kind, Outcome, Refusal, ask, object};
use m4d_rules::directory::undo::{self as undoing, Merged, Side, Undo};
use m4d_rules::rights::Act;
use serde_json::json;

/// Two owners agree.
pub const OWNERS: &str = "owners";
/// Two officers agree.
pub const DESK: &str = "desk";
/// No second person has agreed: no time runs.
const NEVER: i64 = 9_007_199_254_740_991;

/// How long a merge can be undone.
pub fn undo_life() -> i64 {
    Kind::Merge.delay()
}

/// A merge as the rules read it.
pub fn as_change(row: &MergeRow) -> Change {
    Change {
        id: row.id,
        body: row.organisation,
        kind: Kind::Merge,
        by: row.by_member,
        about: row.other,
        announced: row.agreed_at,
        objected: row.objected_at,
        ended: row.decided_at.map(|at| (Outcome::Done, at)),
    }
}

/// The merges of an organisation that are open, or can still be undone.
///
/// # Errors
/// The database fails.
pub async fn list(db: &mut impl Ask, organisation: i64, now: Moment) -> Result<Vec<MergeRow>, Fault> {
    db.all(&store::LIST_MERGES, (organisation, now.0 - undo_life())).await
}

/// Asks for a merge of `organisation` into `other`; a second person must agree.
///
/// # Errors
/// The database fails.
pub async fn begin(
    tx: &mut Tx,
    (organisation, other): (i64, i64),
    way: &str,
    me: &Me,
    reason: &str,
    now: Moment,
) -> Result<Result<(), Refusal>, Fault> {
    let open: Vec<Change> = list(tx, organisation, now).await?.iter().map(as_change).collect();
    if let Err(refusal) = ask(Kind::Merge, me.id, Some(other), true, &open) {
        return Ok(Err(refusal));
    }
    let id = random_id()?;
    let kind = Kind::Merge.code().to_owned();
    tx.run(&ADD_CHANGE, (id, organisation, kind, Some(other), reason.to_owned(), me.id, now.0, NEVER)).await?;
    tx.run(&store::ADD_AGREEMENT, (id, way.to_owned())).await?;
    if way == OWNERS {
        super::tell(tx, other, "merge_asked", id, now).await?;
    }
    note(tx, "merge_asked", organisation, Some(me), id, now).await?;
    Ok(Ok(()))
}

/// The second person agrees: everyone concerned is told, and the time for an objection runs.
///
/// # Errors
/// The database fails.
pub async fn agree(tx: &mut Tx, row: &MergeRow, me: &Me, now: Moment) -> Result<Result<(), Refusal>, Fault> {
    if row.by_member == me.id {
        return Ok(Err(Refusal::Concerned));
    }
    if row.decided_at.is_some() || tx.run(&store::AGREE, (row.id, me.id, now.0)).await? == 0 {
        return Ok(Err(Refusal::Ended));
    }
    tx.run(&store::SET_EFFECT, (row.id, now.0 + Kind::Merge.delay())).await?;
    for side in [Some(row.organisation), row.other].into_iter().flatten() {
        super::tell(tx, side, "merge_agreed", row.id, now).await?;
    }
    note(tx, "merge_agreed", row.organisation, Some(me), row.id, now).await?;
    Ok(Ok(()))
}

/// Somebody who speaks for one of the two objects: then an officer decides.
///
/// # Errors
/// The database fails.
pub async fn objects(
    tx: &mut Tx,
    row: &MergeRow,
    me: &Me,
    reason: &str,
    now: Moment,
) -> Result<Result<(), Refusal>, Fault> {
    if let Err(refusal) = object(&as_change(row), me.id, true, reason, now.0) {
        return Ok(Err(refusal));
    }
    tx.run(&OBJECT, (row.id, me.id, reason.to_owned(), now.0)).await?;
    for side in [Some(row.organisation), row.other].into_iter().flatten() {
        super::tell(tx, side, "merge_objected", row.id, now).await?;
    }
    note(tx, "merge_objected", row.organisation, Some(me), row.id, now).await?;
    Ok(Ok(()))
}

/// It does not happen: taken back, or refused. Before the other side agreed, the letter goes to who asked and to the owners
/// who were asked, and to nobody else (`told.rs`).
///
/// # Errors
/// The database fails.
pub async fn stop(
    tx: &mut Tx,
    row: &MergeRow,
    (me, outcome, reason): (&Me, Outcome, &str),
    now: Moment,
) -> Result<(), Fault> {
    let ended = (row.id, Some(me.id), outcome.code().to_owned(), reason.to_owned(), now.0);
    if tx.run(&DECIDE, ended).await? == 0 {
        return Ok(());
    }
    for side in [Some(row.organisation), row.other].into_iter().flatten() {
        super::tell(tx, side, "merge_stopped", row.id, now).await?;
    }
    note(tx, "merge_stopped", row.organisation, Some(me), row.id, now).await
}

/// Carries a merge out, or finds that its conditions hold no more: both are there, and whoever asked and agreed as owners
/// still are. `by` is the officer who decided after an objection.
///
/// # Errors
/// The database fails.
pub async fn carry_out(tx: &mut Tx, id: i64, by: Option<(&Me, &str)>, now: Moment) -> Result<Outcome, Fault> {
    let found = tx.one(&store::FIND_MERGE, (id,)).await?.filter(|row| row.decided_at.is_none());
    let Some(row) = found else { return Ok(Outcome::Void) };
    let outcome = match row.other {
        Some(other) if holds(tx, &row, other, now).await? => Outcome::Done,
        _ => Outcome::Void,
    };
    let (decider, reason) = by.map_or((None, ""), |(me, reason)| (Some(me.id), reason));
    tx.run(&DECIDE, (id, decider, outcome.code().to_owned(), reason.to_owned(), now.0)).await?;
    let actor = by.map(|(me, _)| me);
    if let (Outcome::Done, Some(other)) = (outcome, row.other) {
        super::tell(tx, other, "merged", id, now).await?;
        super::tell(tx, row.organisation, "merged", id, now).await?;
        let record = State::load(tx, row.organisation, now).await?.and_then(|state| state.body.record);
        let kept = State::load(tx, other, now).await?.and_then(|state| state.body.record);
        tx.run(&store::MERGE, (row.organisation, other, now.0)).await?;
        tx.run(&store::END_PARTS, (row.organisation, now.0)).await?;
        tx.run(&store::END_STEPS, (row.organisation, now.0)).await?;
        tx.run(&store::END_INVITATIONS, (row.organisation, now.0)).await?;
        tx.run(&store::END_CHANGES, (row.organisation, id, now.0)).await?;
        own::changed(tx, row.organisation, record, now).await?;
        own::changed(tx, other, kept, now).await?;
        note(tx, "merged", row.organisation, actor, id, now).await?;
    } else {
        note(tx, "merge_void", row.organisation, actor, id, now).await?;
    }
    Ok(outcome)
}

async fn holds(tx: &mut Tx, row: &OneMergeRow, other: i64, now: Moment) -> Result<bool, Fault> {
    let (goes, stays) = (State::load(tx, row.organisation, now).await?, State::load(tx, other, now).await?);
    let (Some(goes), Some(stays)) = (goes, stays) else { return Ok(false) };
    if row.way == DESK {
        // Both officers are asked again: a right that ended carries nothing out.
        for officer in [Some(row.by_member), row.agreed_by] {
            for side in [&goes, &stays] {
                let within = scopes(&side.body.country);
                let Some(officer) = officer else { return Ok(false) };
                if !holding::holds(tx, officer, Act::Verify, &within, now).await? {
                    return Ok(false);
                }
            }
        }
        return Ok(true);
    }
    let asked = owns(tx, row.organisation, row.by_member, now).await?;
    let agreed = match row.agreed_by {
        Some(member) => owns(tx, other, member, now).await?,
        None => false,
    };
    Ok(asked && agreed)
}

/// Whether somebody owns an organisation now.
///
/// # Errors
/// The database fails.
pub async fn owns(db: &mut impl Ask, organisation: i64, member: i64, now: Moment) -> Result<bool, Fault> {
    Ok(db.one(&store::COUNT_OWNS, (organisation, member, now.0)).await?.is_some_and(|row| row.n > 0))
}

/// Whether somebody owned an organisation when it was merged into another.
///
/// # Errors
/// The database fails.
pub async fn owned(db: &mut impl Ask, organisation: i64, member: i64) -> Result<bool, Fault> {
    Ok(db.one(&store::COUNT_OWNED, (organisation, member)).await?.is_some_and(|row| row.n > 0))
}

/// A merge that took effect, as the rule of undoing reads it; none while it has not.
pub fn merged(row: &MergeRow) -> Option<Merged> {
    let asked = row.undo_by.zip(row.undo_side.as_deref().and_then(Side::parse));
    let by_desk = row.way == DESK || row.decided_by.is_some();
    row.decided_at.map(|at| Merged { at, by_desk, asked })
}

/// Somebody wants that a merge is undone, within its time. With the second person's word everything of the organisation that
/// went is as it was.
///
/// # Errors
/// The database fails.
pub async fn undo(
    tx: &mut Tx,
    row: &MergeRow,
    (me, side): (&Me, Side),
    now: Moment,
) -> Result<Result<(), Refusal>, Fault> {
    let (Some(merged), Some(merged_at)) = (merged(row), row.decided_at) else { return Ok(Err(Refusal::TooLate)) };
    match undoing::undo(&merged, me.id, side, now.0) {
        Err(refusal) => return Ok(Err(refusal)),
        Ok(Undo::Asks) => return ask_undo(tx, row, (me, side), now).await,
        Ok(Undo::Undoes) => {}
    }
    if tx.run(&store::UNDO, (row.id, me.id, now.0)).await? == 0 {
        return Ok(Err(Refusal::Ended));
    }
    tx.run(&store::PART, (row.organisation,)).await?;
    tx.run(&store::REOPEN_PARTS, (row.organisation, merged_at)).await?;
    tx.run(&store::REOPEN_STEPS, (row.organisation, merged_at)).await?;
    for side in [Some(row.organisation), row.other].into_iter().flatten() {
        let record = State::load(tx, side, now).await?.and_then(|state| state.body.record);
        own::changed(tx, side, record, now).await?;
        super::tell(tx, side, "merge_undone", row.id, now).await?;
    }
    note(tx, "merge_undone", row.organisation, Some(me), row.id, now).await?;
    Ok(Ok(()))
}

/// The first word: the owners of the other side are asked; a second officer finds it at the desk.
async fn ask_undo(
    tx: &mut Tx,
    row: &MergeRow,
    (me, side): (&Me, Side),
    now: Moment,
) -> Result<Result<(), Refusal>, Fault> {
    if tx.run(&store::ASK_UNDO, (row.id, me.id, now.0, side.code().to_owned())).await? == 0 {
        return Ok(Err(Refusal::AlreadyAsked));
    }
    let other = match side {
        Side::Goes => row.other,
        Side::Stays => Some(row.organisation),
        Side::Desk => None,
    };
    if let Some(other) = other {
        super::tell(tx, other, "merge_undo_asked", row.id, now).await?;
    }
    note(tx, "merge_undo_asked", row.organisation, Some(me), row.id, now).await?;
    Ok(Ok(()))
}

async fn note(tx: &mut Tx, act: &str, organisation: i64, me: Option<&Me>, id: i64, now: Moment) -> Result<(), Fault> {
    let act = format!("organisation_{act}");
    let object = ("organisation", Some(organisation));
    let entry =
        Entry { act: &act, object, actor: me.map(|me| me.actor), about: None, details: json!({ "change": id }) };
    audit::record(tx, entry, now).await.map(drop)
}
