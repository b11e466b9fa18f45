//! What a change does when its time has come: once, in the caller's transaction, and only if its conditions still hold.

use super::change_store::{self as store, ChangeRow};
use super::store as people;
use super::{body, change};
use crate::accounts::holding;
use crate::accounts::me;
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::fault::Fault;
use m4d_rules::directory::change::{Change, Kind, Outcome, rivals};
use m4d_rules::directory::speaking::{self, Part, Speaker};
use m4d_rules::rights::{Act, Scope, ScopeKind};
use m4d_rules::spans::Term;
use serde_json::json;

/// Lets a change take effect, or ends it as void; nothing if somebody was faster. `by` is the officer who decided, with
/// their reason, if one had to.
///
/// # Errors
/// The database fails.
pub async fn take(
    tx: &mut Tx,
    row: &ChangeRow,
    change: &Change,
    by: Option<(i64, String)>,
    now: Moment,
) -> Result<(), Fault> {
    let parts = body::parts(tx, row.organisation).await?;
    let mut holds = holds(change, &parts, row.mandate_ends, now) && is_there(tx, new_owner(change)).await?;
    if by.is_none() {
        // Time alone carries nothing out for somebody who was suspended meanwhile.
        holds = holds && is_there(tx, Some(change.by)).await?;
    }
    if change.kind == Kind::Rescue {
        holds = holds && are_officers(tx, row, now).await?;
    }
    let outcome = if holds { Outcome::Done } else { Outcome::Void };
    let (officer, decision) = by.unzip();
    if !end(tx, row, outcome, officer, decision, now).await? || !holds {
        return Ok(());
    }
    if let Some(owner) = new_owner(change) {
        rise(tx, row, owner, now).await?;
    }
    if let Some(leaver) = leaver(change) {
        go(tx, row, leaver, officer, now).await?;
    }
    let open: Vec<Change> =
        tx.all(&store::LIST_OPEN, (row.organisation,)).await?.iter().filter_map(change::of_open).collect();
    for rival in rivals(change, &open) {
        if let Some(other) = tx.one(&store::FIND_CHANGE, (rival.id,)).await?.filter(|r| is_ours(&r.kind)) {
            end(tx, &other, Outcome::Refused, officer, None, now).await?;
        }
    }
    Ok(())
}

/// Claims and merges end elsewhere.
fn is_ours(kind: &str) -> bool {
    !matches!(Kind::parse(kind), None | Some(Kind::Claim | Kind::Merge))
}

/// Ends a change, tells everyone concerned and writes the entry of the audit; false if it had ended already.
///
/// # Errors
/// The database fails.
pub async fn end(
    tx: &mut Tx,
    row: &ChangeRow,
    outcome: Outcome,
    by: Option<i64>,
    decision: Option<String>,
    now: Moment,
) -> Result<bool, Fault> {
    if tx.run(&store::END_CHANGE, (row.id, now.0, by, outcome.code().to_owned(), decision)).await? == 0 {
        return Ok(false);
    }
    change::told(tx, row.organisation, &format!("moving_{}", outcome.code()), row.id, now).await?;
    let details = json!({ "change": row.id, "kind": row.kind, "outcome": outcome.code() });
    body::note(tx, "change_ended", row.organisation, (by, row.member), details, now).await?;
    Ok(true)
}

/// Whether the conditions hold still: the owner who asked is one, the other is not the last, nobody else took the seat.
fn holds(change: &Change, parts: &[Part], mandate_ends: Option<i64>, now: Moment) -> bool {
    let (by, mandate) = (change.by, Term { ends: mandate_ends, ..Term::from(now.0) });
    let lasts = mandate_ends.is_none_or(|ends| ends > now.0);
    let speaks = |member| speaking::speaks(parts, member, now.0).is_some();
    match (change.kind, change.about) {
        (Kind::HandOver, Some(to)) => speaks(to) && speaking::hand_over(parts, by, to, mandate, now.0).is_ok(),
        (Kind::AddOwner, Some(to)) => speaks(to) && speaking::add_owner(parts, by, to, mandate, now.0).is_ok(),
        (Kind::RemoveOwner, Some(of)) => speaking::remove_owner(parts, by, of, now.0).is_ok(),
        (Kind::Rescue, Some(_)) => speaking::owners(parts, now.0) == 0 && lasts,
        (Kind::Succession, gone) => {
            let known = gone.is_none_or(|gone| speaking::succeed(parts, by, gone, now.0).is_ok());
            known && lasts && speaking::speaks(parts, by, now.0) != Some(Speaker::Owner)
        }
        _ => false,
    }
}

fn new_owner(change: &Change) -> Option<i64> {
    match change.kind {
        Kind::HandOver | Kind::AddOwner | Kind::Rescue => change.about,
        Kind::Succession => Some(change.by),
        Kind::RemoveOwner | Kind::Claim | Kind::Merge => None,
    }
}

fn leaver(change: &Change) -> Option<i64> {
    match change.kind {
        Kind::HandOver => Some(change.by),
        Kind::RemoveOwner | Kind::Succession => change.about,
        Kind::AddOwner | Kind::Rescue | Kind::Claim | Kind::Merge => None,
    }
}

/// Who is to be owner is still a member, and not suspended.
async fn is_there(tx: &mut Tx, member: Option<i64>) -> Result<bool, Fault> {
    let Some(member) = member else { return Ok(true) };
    Ok(tx.one(&people::FIND_MEMBER, (member,)).await?.is_some_and(|m| m.suspended == 0))
}

/// Whether the two officers who agreed on a rescue still hold their right where the body lies, asked again.
async fn are_officers(tx: &mut Tx, row: &ChangeRow, now: Moment) -> Result<bool, Fault> {
    let Some(found) = tx.one(&people::FIND_BODY, (row.organisation,)).await? else { return Ok(false) };
    let within: Vec<Scope> = Scope::of(ScopeKind::Country, &found.country).into_iter().collect();
    for officer in [Some(row.by_member), row.seconded_by] {
        let Some(officer) = officer else { return Ok(false) };
        if !holding::holds(tx, officer, Act::Verify, &within, now).await? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Somebody becomes owner; a lower part of theirs ends.
async fn rise(tx: &mut Tx, row: &ChangeRow, member: i64, now: Moment) -> Result<(), Fault> {
    let before = tx.all(&people::LIST_PEOPLE, (row.organisation, member, now.0)).await?;
    let unit = before.into_iter().find(|p| p.member == member).and_then(|p| p.unit);
    tx.run(&people::END_PARTS, (row.organisation, member, now.0, None, row.kind.clone())).await?;
    let owner = Speaker::Owner.code().to_owned();
    let part =
        (random_id()?, row.organisation, member, owner, unit, 0, None, now.0, row.mandate_ends, Some(row.by_member));
    tx.run(&people::ADD_PART, part).await.map(drop)
}

/// Somebody speaks for the body no more: part, invitations and sessions end, so that the next request finds none of them.
/// Everything that they did stays with the body.
async fn go(tx: &mut Tx, row: &ChangeRow, member: i64, by: Option<i64>, now: Moment) -> Result<(), Fault> {
    tx.run(&people::END_PARTS, (row.organisation, member, now.0, by, row.kind.clone())).await?;
    tx.run(&people::REVOKE_OF, (row.organisation, member, now.0)).await?;
    me::end_all(tx, member, now).await
}
