//! What was done, by whom, to what: entries that are only ever added, each one's hash over the one before it.
//!
//! Details and their salts stand apart and can be redacted by an entry of their own; the chain verifies all the same.
//! An entry names people by their random actor ids only. [`verify`](verify::verify) walks the chain, [`anchors`] keeps
//! its heads outside the database, [`list`] reads it for pages and for the export, [`refused`] says which refused requests
//! become an entry.

pub mod anchors;
mod chain;
pub mod list;
pub mod refused;
mod store;
pub mod verify;

use crate::clock::{Moment, chance};
use crate::db::{Ask, Tx};
use crate::fault::{Fault, Kind};
use chain::Covered;
use serde_json::Value;

pub use store::{EntryRow, Shown};

/// The act of an entry that says which details were redacted; only [`redact`] and [`redact_until`] write it.
pub const REDACTED: &str = "audit_redacted";
/// The kind of object that is one entry of the audit.
const ONE: &str = "audit";
/// The kind of object that is every entry of the audit up to one.
const UNTIL: &str = "audit_until";

/// What there is before the first entry.
const NOTHING: [u8; 32] = [0; 32];

/// A PostgreSQL advisory lock: appenders commit in the order of their ids.
const LINE: i64 = 0x6d34_6175;

/// What is to be recorded.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// What was done, in the past tense: `right_granted`.
    pub act: &'a str,
    /// To what: its kind, and its id where it has one.
    pub object: (&'a str, Option<i64>),
    /// By whom: an actor's random id. None: by the program itself, or by somebody who is not known.
    pub actor: Option<i64>,
    /// Whom it concerns, likewise.
    pub about: Option<i64>,
    /// All else, which may be redacted.
    pub details: Value,
}

/// The last entry of a chain: whoever keeps it can prove later that nothing up to it was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The entry's id: how many there are.
    pub id: i64,
    /// When it was recorded.
    pub at: Moment,
    /// Its hash, which covers all entries up to it.
    pub hash: [u8; 32],
}

/// Records what was done, in the transaction that does it; answers the entry's id. Ids have no gap.
///
/// # Errors
/// The database fails; on PostgreSQL also [`Fault::again`], when another appender was quicker than this
/// transaction's view of the table. Redactions are not recorded so, but by [`redact`].
pub async fn record(tx: &mut Tx, entry: Entry<'_>, now: Moment) -> Result<i64, Fault> {
    if entry.act == REDACTED {
        return Err(Fault::new("a redaction is recorded by the function that redacts"));
    }
    add(tx, entry, now).await
}

async fn add(tx: &mut Tx, entry: Entry<'_>, now: Moment) -> Result<i64, Fault> {
    let (salt, details) = (chance()?, entry.details.to_string());
    tx.stand_in_line(LINE).await?;
    let (last, previous) = tx.one(&store::LAST, ()).await?.map_or((0, NOTHING.to_vec()), |l| (l.id, l.hash));
    let id = last.saturating_add(1);
    let details_hash = chain::details_hash(&salt, &details);
    let (kind, object) = entry.object;
    let covered = Covered {
        id,
        at: now.0,
        act: entry.act,
        object_kind: kind,
        object,
        actor: entry.actor,
        about: entry.about,
        details_hash: &details_hash,
    };
    let hash = chain::entry_hash(&previous, &covered);
    let row = (
        id,
        now.0,
        entry.act.to_owned(),
        kind.to_owned(),
        object,
        entry.actor,
        entry.about,
        details_hash.to_vec(),
        previous,
        hash.to_vec(),
    );
    tx.run(&store::ADD_ENTRY, row).await.map_err(quicker)?;
    tx.run(&store::ADD_DETAILS, (id, salt.to_vec(), details)).await?;
    Ok(id)
}

/// An id that is taken means that another appender committed after this transaction's view was made.
fn quicker(fault: Fault) -> Fault {
    match fault.kind() {
        Kind::Taken(_) => Fault::of(Kind::Again, fault),
        _ => fault,
    }
}

/// Why details are redacted, and by whom.
#[derive(Clone, Debug)]
pub struct Why {
    /// Who did it; none: the period of retention did.
    pub actor: Option<i64>,
    /// Whom the redacted details concern.
    pub about: Option<i64>,
    /// The reason, and the second person's actor id where two are needed.
    pub details: Value,
}

/// Takes away the details of one entry and records that in an entry of its own; answers its id, or none if the entry
/// has no details any more or never was.
///
/// # Errors
/// As [`record`].
pub async fn redact(tx: &mut Tx, entry: i64, why: Why, now: Moment) -> Result<Option<i64>, Fault> {
    if tx.one(&store::COUNT_KEPT, (entry,)).await?.is_none_or(|kept| kept.n == 0) {
        return Ok(None);
    }
    let by = add(tx, Entry { act: REDACTED, object: (ONE, Some(entry)), ..why.into() }, now).await?;
    tx.run(&store::SAVE_REDACTED, (entry, by)).await?;
    Ok(Some(by))
}

/// Takes away the details of every entry that was recorded before a moment: retention. As [`redact`].
///
/// # Errors
/// As [`record`].
pub async fn redact_until(tx: &mut Tx, before: Moment, why: Why, now: Moment) -> Result<Option<i64>, Fault> {
    let Some(last) = tx.one(&store::FIND_LAST_KEPT_BEFORE, (before.0,)).await?.and_then(|l| l.id) else {
        return Ok(None);
    };
    let by = add(tx, Entry { act: REDACTED, object: (UNTIL, Some(last)), ..why.into() }, now).await?;
    tx.run(&store::SAVE_REDACTED_UNTIL, (last, by)).await?;
    Ok(Some(by))
}

impl From<Why> for Entry<'_> {
    fn from(why: Why) -> Self {
        Entry { act: REDACTED, object: (ONE, None), actor: why.actor, about: why.about, details: why.details }
    }
}

/// The last entry, if there is one.
///
/// # Errors
/// The database fails, or the last hash is none.
pub async fn head(db: &mut impl Ask) -> Result<Option<Head>, Fault> {
    let Some(last) = db.one(&store::LAST, ()).await? else {
        return Ok(None);
    };
    Head::of(last.id, last.at, &last.hash).map(Some).ok_or_else(|| Fault::new("the audit's last hash is none"))
}

/// Whether the chain holds this head: the entry with its id has its hash.
///
/// # Errors
/// The database fails.
pub async fn holds(db: &mut impl Ask, head: &Head) -> Result<bool, Fault> {
    Ok(db.one(&store::FIND_HASH, (head.id,)).await?.is_some_and(|found| found.hash == head.hash))
}

impl Head {
    fn of(id: i64, at: i64, hash: &[u8]) -> Option<Head> {
        Some(Head { id, at: Moment(at), hash: hash.try_into().ok()? })
    }

    /// Its hash as hexadecimal text.
    pub fn hex(&self) -> String {
        hex(&self.hash)
    }

    /// A head as it was written down: its id, its moment and its hash as hexadecimal text.
    pub fn written(id: i64, at: Moment, hash: &str) -> Option<Head> {
        let digit = |at: usize| u8::from_str_radix(hash.get(at..at + 2)?, 16).ok();
        let bytes: Option<Vec<u8>> = (0..hash.len()).step_by(2).map(digit).collect();
        Head::of(id, at.0, &bytes?)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests;
