//! Walks the audit from its first entry to its last and names what was altered, is missing, was cut off or computed anew.

use super::chain::{Covered, details_hash, entry_hash};
use super::store::{ActRow, EntryRow, LIST_AFTER, LIST_OF_ACT};
use super::{Head, NOTHING, ONE, REDACTED, UNTIL};
use crate::db::Ask;
use crate::fault::Fault;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Entries read at once.
const PAGE: i64 = 500;
/// Things that are named at most; the rest is counted.
const NAMED: usize = 100;

/// What a walk found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// How many entries there are.
    pub entries: u64,
    /// The last one.
    pub head: Option<Head>,
    /// How many were redacted as they should be.
    pub redacted: u64,
    /// How many heads from outside the database agree.
    pub agreeing: u64,
    /// What is wrong: first the chain's entries in their order, then the details.
    pub wrong: Vec<Wrong>,
    /// How many more things are wrong than are named.
    pub more: u64,
}

/// One thing that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The entry is not what was recorded.
    Altered {
        /// The entry.
        entry: i64,
    },
    /// Entries inside the chain are gone.
    Missing {
        /// The first of them.
        first: i64,
        /// The last of them.
        last: i64,
    },
    /// Heads from outside say that there were entries after the last one.
    Cut {
        /// The last entry that is left; 0: none.
        after: i64,
        /// The last one that was written down.
        written: i64,
    },
    /// The chain is consistent, but not the one whose head was written down.
    Recomputed {
        /// The last entry whose head still agrees; 0: none.
        since: i64,
        /// The first whose head does not.
        until: i64,
    },
    /// The entry's details are not those that were recorded, and no entry says that they were redacted.
    Details {
        /// The entry.
        entry: i64,
    },
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wrong::Altered { entry } => write!(f, "altered entry {entry}"),
            Wrong::Missing { first, last } if first == last => write!(f, "missing entry {first}"),
            Wrong::Missing { first, last } => write!(f, "missing entry {first} to {last}"),
            Wrong::Cut { after, written } => write!(f, "tail cut after entry {after}: there was an entry {written}"),
            Wrong::Recomputed { since, until } => write!(f, "recomputed after entry {since}: head {until} was another"),
            Wrong::Details { entry } => write!(f, "altered details of entry {entry}: nothing says they were redacted"),
        }
    }
}

impl Verdict {
    /// Whether nothing is wrong.
    pub fn sound(&self) -> bool {
        self.wrong.is_empty()
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} entries", self.entries)?;
        if let Some(head) = &self.head {
            write!(f, ", head {} {}", head.id, head.hex())?;
        }
        write!(f, ", {} redacted, {} heads outside agree", self.redacted, self.agreeing)?;
        if self.sound() {
            return f.write_str(", sound");
        }
        self.wrong.iter().try_for_each(|wrong| write!(f, "; {wrong}"))?;
        if self.more > 0 { write!(f, "; and {} more", self.more) } else { Ok(()) }
    }
}

/// Walks all entries, page by page, and holds them against heads that were kept outside the database.
///
/// # Errors
/// The database fails. What is wrong with the audit is no error but the answer.
pub async fn verify(db: &mut impl Ask, anchors: &[Head]) -> Result<Verdict, Fault> {
    let verdict = walked(db, anchors).await?;
    if verdict.sound() {
        return Ok(verdict);
    }
    // Details that were redacted during the walk look altered; the second look sees the entry that says so.
    walked(db, anchors).await
}

async fn walked(db: &mut impl Ask, anchors: &[Head]) -> Result<Verdict, Fault> {
    let mut redactions = Redactions::default();
    let mut after = i64::MIN;
    loop {
        let rows = db.all(&LIST_OF_ACT, (REDACTED.to_owned(), after, PAGE)).await?;
        let Some(last) = rows.last() else { break };
        after = last.id;
        rows.iter().for_each(|row| redactions.add(row));
    }
    let mut walk = Walk::new(redactions, anchors);
    after = i64::MIN;
    loop {
        let rows = db.all(&LIST_AFTER, (after, PAGE)).await?;
        let Some(last) = rows.last() else { break };
        after = last.id;
        rows.iter().for_each(|row| walk.take(row));
    }
    Ok(walk.end())
}

/// Which entry says of which that its details were redacted: the first one that does.
#[derive(Default)]
pub(super) struct Redactions {
    ones: BTreeMap<i64, i64>,
    /// (up to which entry, by which entry), both rising.
    until: Vec<(i64, i64)>,
}

impl Redactions {
    /// Takes an entry of the act; they come in their order.
    pub(super) fn add(&mut self, row: &ActRow) {
        let Some(object) = row.object else { return };
        if row.object_kind == ONE {
            self.ones.entry(object).or_insert(row.id);
        } else if row.object_kind == UNTIL && self.until.last().is_none_or(|(upto, _)| *upto < object) {
            self.until.push((object, row.id));
        }
    }

    fn of(&self, entry: i64) -> Option<i64> {
        let until = self.until.get(self.until.partition_point(|(upto, _)| *upto < entry)).map(|(_, by)| *by);
        let one = self.ones.get(&entry).copied();
        one.into_iter().chain(until).filter(|by| *by > entry).min()
    }
}

#[derive(Default)]
struct Found {
    wrong: Vec<Wrong>,
    more: u64,
}

impl Found {
    fn add(&mut self, wrong: Wrong) {
        if self.wrong.len() < NAMED { self.wrong.push(wrong) } else { self.more += 1 }
    }
}

/// The entry before, as it stands.
struct Before {
    id: i64,
    hash: Vec<u8>,
    well: bool,
}

/// The walk itself: entries in, in the order of their ids, a verdict out.
pub(super) struct Walk {
    redactions: Redactions,
    anchors: BTreeMap<i64, Vec<[u8; 32]>>,
    before: Option<Before>,
    chain: Found,
    details: Found,
    /// Heads that disagree: the last before that agreed, and the entry.
    other: Vec<(i64, i64)>,
    agreed: i64,
    /// Altered entries among those with a head.
    altered: BTreeSet<i64>,
    verdict: Verdict,
}

impl Walk {
    pub(super) fn new(redactions: Redactions, heads: &[Head]) -> Walk {
        let mut anchors: BTreeMap<i64, Vec<[u8; 32]>> = BTreeMap::new();
        for head in heads.iter().filter(|h| h.id > 0) {
            anchors.entry(head.id).or_default().push(head.hash);
        }
        Walk {
            redactions,
            anchors,
            before: None,
            chain: Found::default(),
            details: Found::default(),
            other: Vec::new(),
            agreed: 0,
            altered: BTreeSet::new(),
            verdict: Verdict::default(),
        }
    }

    pub(super) fn take(&mut self, row: &EntryRow) {
        let before = self.before.take();
        let expected = before.as_ref().map_or(1, |b| b.id.saturating_add(1));
        if row.id > expected {
            self.chain.add(Wrong::Missing { first: expected, last: row.id - 1 });
        }
        let well = row.id >= expected && entry_hash(&row.previous, &covered(row)) == *row.hash;
        if !well {
            self.alter(row.id);
        } else if row.id == expected {
            match before {
                None if row.previous != NOTHING => self.alter(row.id),
                // This entry is as it was, so the one before it is not: its hash was made to fit.
                Some(b) if b.well && b.hash != row.previous => self.alter(b.id),
                _ => {}
            }
        }
        self.hold_against_heads(row);
        self.look_at_details(row);
        self.verdict.entries += 1;
        self.verdict.head = Head::of(row.id, row.at, &row.hash);
        // What stands before the first place is no entry that another could follow.
        if row.id > 0 {
            self.before = Some(Before { id: row.id, hash: row.hash.clone(), well });
        }
    }

    fn alter(&mut self, entry: i64) {
        self.chain.add(Wrong::Altered { entry });
        if self.anchors.contains_key(&entry) {
            self.altered.insert(entry);
        }
    }

    fn hold_against_heads(&mut self, row: &EntryRow) {
        for hash in self.anchors.get(&row.id).into_iter().flatten() {
            if *hash == *row.hash {
                self.agreed = row.id;
                self.verdict.agreeing += 1;
            } else {
                self.other.push((self.agreed, row.id));
            }
        }
    }

    fn look_at_details(&mut self, row: &EntryRow) {
        let by = self.redactions.of(row.id);
        match (&row.salt, &row.details, row.redacted_by) {
            (Some(salt), Some(details), None) if by.is_none() && details_hash(salt, details) == *row.details_hash => {}
            (None, None, Some(said)) if by == Some(said) => self.verdict.redacted += 1,
            _ => self.details.add(Wrong::Details { entry: row.id }),
        }
    }

    pub(super) fn end(mut self) -> Verdict {
        if let Some((since, until)) = self.other.iter().find(|(_, id)| !self.altered.contains(id)) {
            self.chain.add(Wrong::Recomputed { since: *since, until: *until });
        }
        let after = self.before.map_or(0, |b| b.id);
        if let Some((written, _)) = self.anchors.last_key_value().filter(|(id, _)| **id > after) {
            self.chain.add(Wrong::Cut { after, written: *written });
        }
        self.verdict.wrong = [self.chain.wrong, self.details.wrong].concat();
        self.verdict.more = self.chain.more + self.details.more;
        self.verdict
    }
}

/// What of a row its hash covers.
pub(super) fn covered(row: &EntryRow) -> Covered<'_> {
    Covered {
        id: row.id,
        at: row.at,
        act: &row.act,
        object_kind: &row.object_kind,
        object: row.object,
        actor: row.actor,
        about: row.about,
        details_hash: &row.details_hash,
    }
}
