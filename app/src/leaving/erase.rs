//! Erases a member: one transaction for the database, then every file in which something could still stand.

use super::registry::{ERASURE, Step};
use super::store::{PartOfRow, ShowingRow};
use super::traces::Sought;
use super::{ledger, store};
use crate::events::{Event, announce};
use m4d_kit::audit::{self, Entry, Why};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Db, Tx};
use m4d_kit::fault::Fault;
use serde_json::json;
use std::fs;
use std::path::Path;

/// What must be found nowhere any more.
#[derive(Clone, Debug, Default)]
pub struct Left {
    /// Addresses, in every coding.
    addresses: Vec<Sought>,
    /// Names, as they are.
    names: Vec<Sought>,
}

impl Left {
    /// Both lists, grown.
    pub fn add(&mut self, other: Left) {
        self.addresses.extend(other.addresses);
        self.names.extend(other.names);
    }
}

/// Why somebody is erased, as the audit says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// They asked for it.
    Asked,
    /// They were silent for 36 months.
    Silent,
    /// They were erased before, and came back with an older backup.
    Restored,
}

impl Reason {
    fn code(self) -> &'static str {
        match self {
            Reason::Asked => "asked",
            Reason::Silent => "silence",
            Reason::Restored => "restored",
        }
    }
}

/// How often a transaction is tried again when the database asks for it.
const TRIES: usize = 6;
/// Kept letters looked at at once.
const LETTERS: i64 = 200;

/// Erases a member: first the line in the ledger, then the database; answers what must be found nowhere now. The files are
/// cleaned by [`clean`], once for several.
///
/// # Errors
/// The file or the database fails; then it is tried again, or the ledger does it at the next start.
pub async fn erase(db: &Db, folder: &Path, member: i64, why: Reason, now: Moment) -> Result<Left, Fault> {
    ledger::add(folder, member, now)?;
    in_database(db, member, why, now).await
}

/// Erases somebody whom the ledger names already.
///
/// # Errors
/// The database fails.
pub async fn again(db: &Db, member: i64, now: Moment) -> Result<Left, Fault> {
    in_database(db, member, Reason::Restored, now).await
}

async fn in_database(db: &Db, member: i64, why: Reason, now: Moment) -> Result<Left, Fault> {
    let mut tries = 1;
    loop {
        match once(db, member, why, now).await {
            Err(fault) if fault.again() && tries < TRIES => tries += 1,
            done => return done,
        }
    }
}

async fn once(db: &Db, member: i64, why: Reason, now: Moment) -> Result<Left, Fault> {
    let mut tx = db.begin().await?;
    let Some(leaver) = tx.one(&store::FIND_LEAVER, (member,)).await? else { return Ok(Left::default()) };
    let addresses = tx.all(&store::LIST_OWN_ADDRESSES, (member,)).await?;
    let names: Vec<&str> = [Some(leaver.name.as_str()), leaver.name_latin.as_deref()].into_iter().flatten().collect();
    let left = Left {
        addresses: addresses.iter().map(|row| Sought::address(&row.address)).collect(),
        names: names.iter().map(|name| Sought::as_it_is(name)).collect(),
    };
    if leaver.unseen_since.is_some() {
        // That an unseen person was here is told by nobody's letters any more.
        blank_letters(&mut tx, &names).await?;
    }
    let parts = tx.all(&store::LIST_PARTS_OF, (member,)).await?;
    let showing = tx.all(&store::LIST_SHOWING, (member,)).await?;
    let keeps = why == Reason::Asked && leaver.leaving_keeps == Some(1);
    for step in ERASURE {
        match step {
            Step::Member(statement) => tx.run(statement, (member,)).await?,
            Step::Number(statement) => tx.run(statement, (member, leaver.actor)).await?,
            Step::Moment(statement) => tx.run(statement, (member, now.0)).await?,
            Step::Chosen(statement) if !keeps => tx.run(statement, (member,)).await?,
            Step::Chosen(_) => 0,
        };
    }
    redact(&mut tx, leaver.actor, now).await?;
    let details = json!({"why": why.code()});
    let entry =
        Entry { act: "member_erased", object: ("account", None), actor: None, about: Some(leaver.actor), details };
    audit::record(&mut tx, entry, now).await?;
    tx.run(&store::ADD_ERASED, (member, now.0)).await?;
    announce(&mut tx, &Event::Left { member }, now).await?;
    // Who came back with a backup had left before: their organisations know.
    let told = if why == Reason::Restored { Vec::new() } else { parts };
    for PartOfRow { id, organisation } in told {
        let letter = "part_left".to_owned();
        announce(&mut tx, &Event::OrganisationTold { organisation, letter, about: id }, now).await?;
    }
    for ShowingRow { id, record } in showing {
        announce(&mut tx, &Event::OrganisationChanged { organisation: id, record }, now).await?;
    }
    tx.commit().await?;
    Ok(left)
}

/// The details of every entry about a person go; that something was done to number so-and-so stays.
async fn redact(tx: &mut Tx, actor: i64, now: Moment) -> Result<(), Fault> {
    for row in tx.all(&store::LIST_UNREDACTED, (actor,)).await? {
        let why = Why { actor: None, about: Some(actor), details: json!({"why": "erasure"}) };
        audit::redact(tx, row.id, why, now).await?;
    }
    Ok(())
}

async fn blank_letters(tx: &mut Tx, names: &[&str]) -> Result<(), Fault> {
    let mut after = 0;
    loop {
        let rows = tx.all(&store::LIST_KEPT_LETTERS, (after, LETTERS)).await?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = last.id;
        for row in &rows {
            let texts = [Some(&row.body), row.kept_subject.as_ref(), row.kept_text.as_ref()];
            if texts.into_iter().flatten().any(|text| names.iter().any(|name| text.contains(name))) {
                tx.run(&store::BLANK_LETTER, (row.id,)).await?;
            }
        }
    }
}

/// Every table that held something, for a database that makes tables anew.
const TABLES: &[&str] = &[
    "accounts_member",
    "accounts_address",
    "accounts_ask",
    "accounts_session",
    "accounts_factor",
    "accounts_code",
    "accounts_right",
    "accounts_change",
    "accounts_acceptance",
    "accounts_typed",
    "directory_organisation",
    "directory_representative",
    "directory_invitation",
    "directory_proof",
    "directory_change",
    "directory_evidence",
    "directory_vouch_ask",
    "kit_letter",
    "desk_proposal",
    "kit_audit_details",
];

/// Takes what was erased out of every file: letters in the folder, the database's pages and logs. Then it is noted that no
/// file holds anything of whoever was erased.
///
/// # Errors
/// A file cannot be deleted, or the database's log is held: then it is tried again later.
pub async fn clean(db: &Db, folder: &Path, left: &Left, now: Moment) -> Result<(), Fault> {
    let letters = folder.join("letters");
    if letters.is_dir() {
        for entry in fs::read_dir(&letters)? {
            let path = entry?.path();
            // Without anything to look for (the node stopped in between) no letter stays: they lie there for a day only.
            if path.is_file() && (left.addresses.is_empty() || holds(&path, &left.addresses)) {
                fs::remove_file(path)?;
            }
        }
    }
    let all: Vec<Sought> = left.addresses.iter().chain(&left.names).cloned().collect();
    let refused = db.wipe(TABLES, &|file| all.is_empty() || holds(file, &all)).await?;
    if !refused.is_empty() {
        tracing::warn!(left = refused.join("; "), "the owner of the database has to run this after an erasure");
    }
    let mut tx = db.begin().await?;
    tx.run(&store::SAVE_CLEAN, (now.0,)).await?;
    tx.commit().await
}

fn holds(file: &Path, sought: &[Sought]) -> bool {
    // What cannot be read might hold it.
    super::traces::in_file(file, sought).map_or(true, |found| !found.is_empty())
}
