//! What the letters about a change of address ask: whose it is, whether the new address is somebody's, and their links, which
//! are made in the moment a letter is handed over.

use super::change::UNDO;
use super::change_store as store;
use super::store::{COUNT_POWERS, FIND_BY_ADDRESS, FIND_MAILBOX};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::visit::{link_token, token_hash};
use m4d_rules::accounts::lasting::link_life;

/// A change, for its letters.
pub struct Changed {
    /// Whose address it is.
    pub member: i64,
    /// The language of their letters.
    pub language: String,
    /// The address before; empty if there was none.
    pub old: String,
    /// The address after.
    pub new: String,
    /// Until when the old address can undo it, in Unix milliseconds.
    pub until: i64,
    /// Whether it was undone, or another one was asked for.
    pub over: bool,
}

/// The change that a letter is about.
///
/// # Errors
/// The database fails.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Changed>, Fault> {
    let Some(row) = tx.one(&store::FIND_CHANGED, (id,)).await? else { return Ok(None) };
    let mailbox = tx.one(&FIND_MAILBOX, (row.member,)).await?;
    Ok(Some(Changed {
        member: row.member,
        language: mailbox.map_or_else(|| "en".to_owned(), |mailbox| mailbox.language),
        old: row.old,
        new: row.new,
        until: row.undo_until.unwrap_or(row.asked_at + UNDO),
        over: row.undone_at.is_some(),
    }))
}

/// Whose the new address is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// Nobody's: it can be confirmed.
    Nobody,
    /// This member's.
    Member(i64),
    /// It is kept for somebody who may undo their own change: nobody reads letters there for us.
    Kept,
}

/// Looked up when the answer was sent long since.
///
/// # Errors
/// The database fails.
pub async fn holder(tx: &mut Tx, address: &str) -> Result<Holder, Fault> {
    Ok(match tx.one(&FIND_BY_ADDRESS, (address.to_owned(),)).await? {
        None => Holder::Nobody,
        Some(row) if row.until.is_some() => Holder::Kept,
        Some(row) => Holder::Member(row.member),
    })
}

/// The way to confirm a change, a path without language, and the minutes that it works; nothing if there is nothing to confirm
/// any more.
///
/// # Errors
/// The database or the machine's chance fails.
pub async fn mint_change(tx: &mut Tx, id: i64, now: Moment) -> Result<Option<(String, i64)>, Fault> {
    let Some(change) = tx.one(&store::FIND_CHANGED, (id,)).await? else { return Ok(None) };
    let powers = tx.one(&COUNT_POWERS, (change.member, now.0)).await?.map_or(0, |p| p.rights);
    let life = link_life(powers > 0);
    let token = link_token()?;
    let minted = tx.run(&store::MINT_CHANGE, (id, token_hash(&token), now.0 + life)).await? == 1;
    Ok(minted.then(|| (format!("/address/{token}"), life / 60_000)))
}

/// The way to undo a change. The letter when it was asked and the one when it was confirmed have one each, and both work until
/// the end.
///
/// # Errors
/// The database or the machine's chance fails.
pub async fn mint_undo(tx: &mut Tx, id: i64, asked: bool) -> Result<Option<String>, Fault> {
    let token = link_token()?;
    let statement = if asked { &store::MINT_UNDO_ASKED } else { &store::MINT_UNDO };
    let minted = tx.run(statement, (id, token_hash(&token))).await? == 1;
    Ok(minted.then(|| format!("/address/undo/{token}")))
}
