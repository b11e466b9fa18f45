//! What is known of an address, and how long letters are kept.

use super::{State, store};
use crate::clock::Moment;
use crate::db::{Ask, Tx};
use crate::fault::Fault;

const DAY: i64 = 86_400_000;

/// The text of a letter that is nobody's own, in days. Somebody's own stay until they erase them.
pub const TEXT_DAYS: i64 = 90;

/// That an address did not take a letter, in days.
pub const BOUNCE_DAYS: i64 = 90;

/// A letter's envelope, and the row with it, in days.
pub const ENVELOPE_DAYS: i64 = 730;

/// What is known of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No letter went there, or it is forgotten.
    Unknown,
    /// A mail server took the last one.
    Reached(Moment),
    /// The last one came back.
    Bounced(Moment),
}

/// A letter to this address came back: what waits for it will not go, and the last that went did not arrive.
///
/// # Errors
/// The database fails.
pub async fn bounced(tx: &mut Tx, address: &str, now: Moment) -> Result<(), Fault> {
    tx.run(&store::BOUNCE_QUEUED, (address.to_owned(), now.0)).await?;
    tx.run(&store::BOUNCE_SENT, (address.to_owned(), now.0)).await?;
    Ok(())
}

/// Whether letters to an address arrive.
///
/// # Errors
/// The database fails.
pub async fn state_of(db: &mut impl Ask, address: &str) -> Result<Standing, Fault> {
    let last = db.one(&store::FIND_LAST, (address.to_owned(),)).await?;
    Ok(match last {
        None => Standing::Unknown,
        Some(row) => {
            let at = Moment(row.settled_at.unwrap_or_default());
            if row.state == State::Bounced.code() { Standing::Bounced(at) } else { Standing::Reached(at) }
        }
    })
}

/// Forgets what is over its time; once a day is enough. Answers how many rows changed.
///
/// # Errors
/// The database fails.
pub async fn forget(tx: &mut Tx, now: Moment) -> Result<u64, Fault> {
    let before = |days: i64| (now.0.saturating_sub(days.saturating_mul(DAY)),);
    let blanked = tx.run(&store::BLANK_OLD, before(TEXT_DAYS)).await?;
    let forgotten = tx.run(&store::FORGET_BOUNCES, before(BOUNCE_DAYS)).await?;
    let removed = tx.run(&store::REMOVE_OLD, before(ENVELOPE_DAYS)).await?;
    Ok(blanked.saturating_add(forgotten).saturating_add(removed))
}

/// Takes the text out of one of somebody's letters; answers whether there was such a letter.
///
/// # Errors
/// The database fails.
pub async fn erase_one(tx: &mut Tx, owner: i64, id: i64) -> Result<bool, Fault> {
    Ok(tx.run(&store::BLANK_OWN, (owner, id)).await? > 0)
}

/// Removes everything that was written to a person, waiting letters too.
///
/// # Errors
/// The database fails.
pub async fn erase_of(tx: &mut Tx, owner: i64) -> Result<u64, Fault> {
    tx.run(&store::REMOVE_OF, (owner,)).await
}

/// Removes everything that was written to an address, waiting letters too.
///
/// # Errors
/// The database fails.
pub async fn erase_to(tx: &mut Tx, address: &str) -> Result<u64, Fault> {
    tx.run(&store::REMOVE_TO, (address.to_owned(),)).await
}
