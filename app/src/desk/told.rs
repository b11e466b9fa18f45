//! Which letters the desk's facts call for.

use super::person;
use super::{proposal_store, rights_store};
use crate::letters::to_member;
use m4d_kit::audit::list::{Sought, list};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::seal::Keys;
use serde_json::json;

/// A right was granted or has `ended`: whose it is is told why. Which of the two is the fact's to say, not the row's: who was
/// granted a right that ended before this is heard is told both.
///
/// # Errors
/// The database fails.
pub async fn right(tx: &mut Tx, keys: &Keys, right: i64, ended: bool, at: Moment) -> Result<(), Fault> {
    let Some(row) = tx.one(&rights_store::FIND_RIGHT, (right, 0, 1)).await? else { return Ok(()) };
    let (name, reason) = match ended {
        false => ("right_granted", row.reason),
        true => ("right_ended", row.end_reason.unwrap_or_default()),
    };
    let body = json!({"role": row.role, "reason": reason, "at": row.starts_at, "link": "/my/audit"});
    to_member(tx, keys, row.member, name, body, None, at).await
}

/// Two people agreed on something about a member, or did it: the member is told.
///
/// # Errors
/// The database fails.
pub async fn proposal(tx: &mut Tx, keys: &Keys, proposal: i64, letter: &str, at: Moment) -> Result<(), Fault> {
    let Some(row) = tx.one(&proposal_store::FIND_PROPOSAL, (proposal,)).await? else { return Ok(()) };
    let Some(member) = row.about else { return Ok(()) };
    let body = json!({"reason": row.reason, "until": row.effect_at, "link": "/my/audit"});
    to_member(tx, keys, member, letter, body, None, at).await
}

/// The letters that tell what the staff or the operator did with an account, with the reason that stands in the audit.
pub const OF_ACCOUNTS: &[&str] =
    &["account_readmitted", "account_suspended", "data_given_on_request", "leaving_on_request", "sessions_ended"];

/// The staff did something with an account.
///
/// # Errors
/// The database fails.
pub async fn account(tx: &mut Tx, keys: &Keys, member: i64, letter: &str, at: Moment) -> Result<(), Fault> {
    let Some(row) = person::named(tx, member).await? else { return Ok(()) };
    let sought = Sought { act: Some(letter.to_owned()), about: Some(row.actor), ..Sought::default() };
    let entries = list(tx, &sought).await?;
    let details = entries.into_iter().next().and_then(|entry| entry.details).unwrap_or_default();
    let details: serde_json::Value = serde_json::from_str(&details).unwrap_or_default();
    let body = json!({"reason": details.get("reason"), "link": "/my/audit"});
    to_member(tx, keys, member, letter, body, None, at).await
}
