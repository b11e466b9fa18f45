//! What needs two people of the staff: proposed by one, agreed to by another, done at once or after a time for saying no.

use super::granting::{self, Wish};
use super::person::{self, Loaded};
use super::person_store as people;
use super::proposal_store::{self as store, ProposalRow};
use crate::accounts::me::Me;
use crate::app::App;
use crate::events::{Event, announce};
use m4d_kit::audit::{self, Entry, Why};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_rules::rights::grant;
use m4d_rules::rights::second::{self, Deed, LAPSES, Proposal};
use m4d_rules::rights::{Decision, Tie};
use serde_json::{Value, json};

/// A proposal to be made.
pub struct New<'a> {
    /// What.
    pub deed: Deed,
    /// With what: its kind and id.
    pub object: (&'a str, i64),
    /// Whom it concerns, if it is a member.
    pub about: Option<i64>,
    /// What the deed needs to know besides.
    pub body: Value,
    /// Why.
    pub reason: &'a str,
}

/// Why the second person's word did not count, or the deed could not be done any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The rule of two people.
    Second(second::Refusal),
    /// The rule of granting.
    Grant(grant::Refusal),
}

/// The deeds that somebody may propose, agree to and refuse.
pub fn deeds(me: &Me, now: Moment) -> Vec<Deed> {
    let may = |deed: &&Deed| me.may(deed.act(), &[], Tie::Stranger, now) != Decision::NotFound;
    Deed::ALL.iter().filter(may).copied().collect()
}

/// The four places of a statement that lists proposals of some kinds.
pub fn four(deeds: &[Deed]) -> [Option<String>; 4] {
    let mut codes = deeds.iter().map(|deed| deed.code().to_owned());
    std::array::from_fn(|_| codes.next())
}

/// Proposals made before this have lapsed.
pub fn oldest(now: Moment) -> i64 {
    now.0 - LAPSES
}

/// Proposes; answers the proposal's id, also when the same was proposed already.
///
/// # Errors
/// The database fails.
pub async fn propose(tx: &mut Tx, new: New<'_>, by: &Me, now: Moment) -> Result<i64, Fault> {
    let (kind, object) = new.object;
    let (act, body) = (new.deed.code().to_owned(), new.body.to_string());
    let same = tx.all(&store::FIND_SAME, (act.clone(), kind.to_owned(), object, oldest(now))).await?;
    if let Some(same) = same.iter().find(|row| row.body == body) {
        return Ok(same.id);
    }
    let id = random_id()?;
    let row = (id, act, kind.to_owned(), object, new.about, body, new.reason.to_owned(), by.id, now.0);
    tx.run(&store::ADD_PROPOSAL, row).await?;
    let about = actor_of(tx, new.about).await?;
    let details = json!({"deed": new.deed.code(), "reason": new.reason});
    note(tx, "proposal_made", id, (Some(by.actor), about), details, now).await?;
    Ok(id)
}

/// Somebody agrees. What needs no waiting is done in the same transaction.
///
/// # Errors
/// The database fails; a refusal is in the answer.
pub async fn agree(
    app: &App,
    tx: &mut Tx,
    row: &ProposalRow,
    me: &Me,
    now: Moment,
) -> Result<Result<(), Refused>, Fault> {
    let (Some(deed), Some(first)) = (Deed::parse(&row.act), person::load(tx, row.by_member, now).await?) else {
        return Ok(Err(Refused::Second(second::Refusal::FirstIsGone)));
    };
    let settled = row.seconded_at.is_some() || row.done_at.is_some() || row.refused_at.is_some();
    let (by, about, at) = (row.by_member, row.about, row.at);
    let asked = Proposal { deed, by, about, at, settled, first_may: first.may(deed) };
    let effect = match second::second(&asked, me.id, me.fresh(now), now.0) {
        Ok(effect) => effect,
        Err(refusal) => return Ok(Err(Refused::Second(refusal))),
    };
    if deed == Deed::RedactAudit && is_in_entry(tx, row.object, me.actor).await? {
        return Ok(Err(Refused::Second(second::Refusal::Concerned)));
    }
    tx.run(&store::SECOND, (row.id, me.id, now.0, effect)).await?;
    let about = actor_of(tx, row.about).await?;
    note(tx, "proposal_seconded", row.id, (Some(me.actor), about), json!({"deed": row.act}), now).await?;
    if effect > now.0 {
        let letter = format!("{}_begun", row.act);
        announce(tx, &Event::Proposed { proposal: row.id, letter }, now).await?;
        return Ok(Ok(()));
    }
    let Some(second) = person::load(tx, me.id, now).await? else {
        return Ok(Err(Refused::Second(second::Refusal::FirstIsGone)));
    };
    carry_out(app, tx, row, deed, [&first, &second], now).await
}

/// Whether somebody did what an entry of the audit says, or is whom it concerns.
async fn is_in_entry(tx: &mut Tx, entry: i64, actor: i64) -> Result<bool, Fault> {
    let found = tx.one(&store::FIND_ENTRY, (entry,)).await?;
    Ok(found.is_some_and(|entry| [entry.about, entry.actor].contains(&Some(actor))))
}

/// A first member of the staff takes up what somebody asked for themselves; the second still has to agree.
///
/// # Errors
/// The database fails.
pub async fn take_up(tx: &mut Tx, row: &ProposalRow, me: &Me, reason: &str, now: Moment) -> Result<(), Fault> {
    if tx.run(&store::TAKE_UP, (row.id, me.id, now.0, reason.to_owned())).await? == 0 {
        return Ok(());
    }
    let about = actor_of(tx, row.about).await?;
    let details = json!({"deed": row.act, "reason": reason});
    note(tx, "proposal_made", row.id, (Some(me.actor), about), details, now).await
}

/// Somebody refuses, or takes their own proposal back.
///
/// # Errors
/// The database fails.
pub async fn refuse(tx: &mut Tx, row: &ProposalRow, me: &Me, reason: &str, now: Moment) -> Result<(), Fault> {
    if tx.run(&store::REFUSE, (row.id, me.id, now.0)).await? == 0 {
        return Ok(());
    }
    let about = actor_of(tx, row.about).await?;
    let details = json!({"deed": row.act, "reason": reason});
    note(tx, "proposal_refused", row.id, (Some(me.actor), about), details, now).await
}

/// Does what was agreed to and whose time has come; what one of the two may not do any more is not done.
///
/// # Errors
/// The database fails.
pub async fn due(app: &App, now: Moment) -> Result<(), Fault> {
    let rows = app.read().await?.all(&store::LIST_DUE, (now.0,)).await?;
    for due in rows {
        let mut tx = app.db.begin().await?;
        let Some(row) = tx.one(&store::FIND_PROPOSAL, (due.id,)).await? else { continue };
        if row.done_at.is_some() || row.refused_at.is_some() {
            continue;
        }
        let first = person::load(&mut tx, row.by_member, now).await?;
        let second = person::load(&mut tx, row.seconded_by.unwrap_or_default(), now).await?;
        let done = match (Deed::parse(&row.act), first, second) {
            (Some(deed), Some(first), Some(second))
                if first.may(deed) && second.may(deed) && row.about != Some(row.by_member) =>
            {
                carry_out(app, &mut tx, &row, deed, [&first, &second], now).await?.is_ok()
            }
            _ => false,
        };
        if !done {
            tx.run(&store::REFUSE, (row.id, row.by_member, now.0)).await?;
            let about = actor_of(&mut tx, row.about).await?;
            note(&mut tx, "proposal_refused", row.id, (None, about), json!({"deed": row.act}), now).await?;
        }
        tx.commit().await?;
        app.work.wake();
    }
    Ok(())
}

/// Does a deed that two people agreed on.
async fn carry_out(
    _app: &App,
    tx: &mut Tx,
    row: &ProposalRow,
    deed: Deed,
    [first, second]: [&Loaded; 2],
    now: Moment,
) -> Result<Result<(), Refused>, Fault> {
    let about = actor_of(tx, row.about).await?;
    let both = json!({"reason": row.reason, "second": second.actor, "proposal": row.id});
    match deed {
        Deed::GrantRight => {
            let (Some(wish), Some(to)) = (Wish::of(&row.body, &row.reason), person::load(tx, row.object, now).await?)
            else {
                return Ok(Err(Refused::Second(second::Refusal::FirstIsGone)));
            };
            match granting::grant(tx, &wish, first.person(true), &to, Some(second.person(true)), now).await? {
                Ok(granting::Made::Right(_)) => {}
                Ok(granting::Made::AwaitsSecond) => {
                    return Err(Fault::new("two people agreed, and a second is missing"));
                }
                Err(refusal) => return Ok(Err(Refused::Grant(refusal))),
            }
        }
        Deed::RedactAudit => {
            let why = Why { actor: Some(first.actor), about: None, details: both };
            audit::redact(tx, row.object, why, now).await?;
            announce(tx, &Event::Proposed { proposal: row.id, letter: "audit_redacted".into() }, now).await?;
        }
        Deed::OpenIdentity => {
            note(tx, "identity_opened", row.id, (Some(first.actor), about), both, now).await?;
            announce(tx, &Event::Proposed { proposal: row.id, letter: "identity_opened".into() }, now).await?;
        }
        Deed::RecoverFactor => {
            tx.run(&people::END_FACTORS, (row.object, now.0)).await?;
            tx.run(&people::END_RECOVERY_CODES, (row.object, now.0)).await?;
            tx.run(&people::END_ALL_SESSIONS, (row.object, now.0)).await?;
            note(tx, "factor_recovered", row.id, (Some(first.actor), about), both, now).await?;
            announce(tx, &Event::Proposed { proposal: row.id, letter: "factor_recovered".into() }, now).await?;
        }
    }
    tx.run(&store::SAVE_DONE, (row.id, now.0)).await?;
    Ok(Ok(()))
}

/// A member's number in the audit; nothing for who left.
async fn actor_of(tx: &mut Tx, member: Option<i64>) -> Result<Option<i64>, Fault> {
    let Some(member) = member else { return Ok(None) };
    Ok(person::named(tx, member).await?.map(|row| row.actor))
}

async fn note(
    tx: &mut Tx,
    act: &str,
    proposal: i64,
    (actor, about): (Option<i64>, Option<i64>),
    details: Value,
    now: Moment,
) -> Result<(), Fault> {
    let entry = Entry { act, object: ("proposal", Some(proposal)), actor, about, details };
    audit::record(tx, entry, now).await.map(drop)
}
