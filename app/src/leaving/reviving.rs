//! An older database must not bring back to life what was over: who was signed out, links and codes that were used, six digits
//! that were typed, who was suspended, who is not to be seen.

use super::reviving_store as store;
use crate::events::{Event, announce};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Db};
use m4d_kit::fault::Fault;
use m4d_kit::totp;
use std::collections::HashSet;

/// Codes looked at at once.
const MOST: i64 = 5000;

/// Ends whatever could let somebody in; who is invited gets a new letter with a new link. Answers how many are invited.
///
/// # Errors
/// The database fails.
pub async fn end(db: &Db, now: Moment) -> Result<usize, Fault> {
    let mut tx = db.begin().await?;
    tx.run(&store::END_EVERY_SESSION, (now.0,)).await?;
    tx.run(&store::END_EVERY_ASK, (now.0,)).await?;
    tx.run(&store::REMOVE_EVERY_PROOF, ()).await?;
    tx.run(&store::END_EVERY_CHANGE, (now.0,)).await?;
    tx.run(&store::SET_STEPS, (totp::step(now),)).await?;
    tx.run(&store::FORGET_INVITING, ()).await?;
    let invited = tx.all(&store::LIST_INVITING, (now.0,)).await?;
    for row in &invited {
        announce(&mut tx, &Event::Invited { invitation: row.id }, now).await?;
    }
    tx.commit().await?;
    Ok(invited.len())
}

/// Takes over from the database that is there what holds for people whatever a backup says: codes that were used, invitations
/// that were answered or taken back, who is suspended, unseen, or asked to be erased. False when there is nobody in it: then
/// nothing is known of the time since.
///
/// # Errors
/// A database fails.
pub async fn carry_over(from: &Db, to: &Db, now: Moment) -> Result<bool, Fault> {
    if from.read().await?.one(&store::COUNT_THERE, ()).await?.is_none_or(|row| row.n == 0) {
        return Ok(false);
    }
    let (kept, back) = (usable(from).await?, usable(to).await?);
    let spent: Vec<(i64, i64)> = back.difference(&kept).map(|id| (*id, now.0)).collect();
    let open: HashSet<i64> = inviting(from, now).await?;
    let over = inviting(to, now).await?.difference(&open).map(|id| (*id, now.0)).collect();
    let guarded = from.read().await?.all(&store::LIST_GUARDED, ()).await?;
    let guard =
        |row: store::GuardedRow| (row.id, row.suspended_at, row.unseen_since, row.leaving_at, row.leaving_keeps);
    let mut tx = to.begin().await?;
    tx.run_many(&store::END_USABLE, spent).await?;
    tx.run_many(&store::REVOKE_INVITING, over).await?;
    tx.run_many(&store::GUARD, guarded.into_iter().map(guard).collect()).await?;
    tx.commit().await?;
    Ok(true)
}

async fn usable(db: &Db) -> Result<HashSet<i64>, Fault> {
    let (mut all, mut after) = (HashSet::new(), 0);
    loop {
        let rows = db.read().await?.all(&store::LIST_USABLE, (after, MOST)).await?;
        let Some(last) = rows.last() else { return Ok(all) };
        after = last.id;
        all.extend(rows.iter().map(|row| row.id));
    }
}

async fn inviting(db: &Db, now: Moment) -> Result<HashSet<i64>, Fault> {
    Ok(db.read().await?.all(&store::LIST_INVITING, (now.0,)).await?.into_iter().map(|row| row.id).collect())
}
