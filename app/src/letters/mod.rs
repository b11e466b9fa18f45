//! Letters: which fact writes to whom, in which words. A request never writes one: it announces, and this listens.

mod address;
pub mod author;
pub mod directory;
pub mod listener;
#[cfg(test)]
mod tests;

use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::letters::{NewLetter, queue};
use m4d_kit::seal::Keys;
use m4d_rules::language::Language;
use serde_json::Value;

/// A letter to a member, at the address they have when it is queued; one who has none reads it on the site.
///
/// # Errors
/// The database fails.
pub async fn to_member(
    tx: &mut Tx,
    keys: &Keys,
    member: i64,
    name: &str,
    body: Value,
    mint: Option<(&str, i64)>,
    now: Moment,
) -> Result<(), Fault> {
    let Some(found) = tx.one(&crate::accounts::store::FIND_MAILBOX, (member,)).await? else { return Ok(()) };
    let to = (Some(member), found.address.unwrap_or_default(), found.language.as_str());
    add(tx, keys, to, name, body, mint, now).await
}

/// A letter to a member at an address that is not theirs any more, or soon will not be: a warning that nobody can refuse.
///
/// # Errors
/// The database fails.
pub async fn to_member_at(
    tx: &mut Tx,
    keys: &Keys,
    (member, address, language): (i64, &str, &str),
    name: &str,
    body: Value,
    mint: Option<(&str, i64)>,
    now: Moment,
) -> Result<(), Fault> {
    add(tx, keys, (Some(member), address.to_owned(), language), name, body, mint, now).await
}

/// A letter to an address that is nobody's: of a person who is not a member yet, or of an organisation's mailbox. It says
/// how to get no more of them; then none goes.
///
/// # Errors
/// The database fails.
pub async fn to_address(
    tx: &mut Tx,
    keys: &Keys,
    (address, language): (&str, &str),
    name: &str,
    body: Value,
    mint: Option<(&str, i64)>,
    now: Moment,
) -> Result<(), Fault> {
    add(tx, keys, (None, address.to_owned(), language), name, body, mint, now).await
}

async fn add(
    tx: &mut Tx,
    keys: &Keys,
    (owner, address, language): (Option<i64>, String, &str),
    name: &str,
    body: Value,
    mint: Option<(&str, i64)>,
    now: Moment,
) -> Result<(), Fault> {
    let letter = NewLetter {
        name: name.to_owned(),
        language: Language::parse(language).unwrap_or(Language::En),
        address,
        owner,
        body,
        mint: mint.map(|(kind, id)| (kind.to_owned(), id)),
    };
    queue(tx, keys, letter, now).await.map(drop)
}
