//! The rights of somebody who asks by letter or on paper: the operator does for them what their own page would, under the same
//! conditions, and they are told.

use super::waiting::{self, Waits};
use super::{given, store};
use crate::events::{Event, announce};
use m4d_kit::audit::{self, Entry};
use m4d_kit::clock::Moment;
use m4d_kit::db::Tx;
use m4d_kit::fault::Fault;
use m4d_rules::retention::{Kept, span};
use serde_json::json;
use std::io::Write;

/// Somebody as an operator names them.
#[derive(Clone, Copy, Debug)]
pub struct Whose {
    /// The member.
    pub member: i64,
    /// Their number in the audit.
    pub actor: i64,
}

/// Writes everything that is held on somebody, unless it has to wait.
///
/// # Errors
/// The database or the file fails.
pub async fn give(
    from: &given::Source<'_>,
    whose: Whose,
    (reason, to): (&str, &mut impl Write),
    now: Moment,
) -> Result<Option<Waits>, Fault> {
    let mut tx = from.db.begin().await?;
    if let Some(waits) = waiting::export(&mut tx, whose.member, now).await? {
        return Ok(Some(waits));
    }
    told(&mut tx, "data_given_on_request", whose, reason, now).await?;
    tx.commit().await?;
    given::write(from, whose.member, now, to).await?;
    Ok(None)
}

/// Somebody will be erased after the pause in which they may stay, unless it has to wait. What they said in public goes too:
/// who wants to be quoted says so on their page.
///
/// # Errors
/// The database fails.
pub async fn leave(tx: &mut Tx, whose: Whose, reason: &str, now: Moment) -> Result<Option<Waits>, Fault> {
    if let Some(waits) = waiting::erasure(tx, whose.member, now).await? {
        return Ok(Some(waits));
    }
    if tx.run(&store::SAVE_LEAVING, (whose.member, now.0 + span(Kept::Leaving), 0)).await? > 0 {
        told(tx, "leaving_on_request", whose, reason, now).await?;
    }
    Ok(None)
}

/// The audit says that the operator did it, and why; so does the letter of the same name.
async fn told(tx: &mut Tx, act: &str, whose: Whose, reason: &str, now: Moment) -> Result<(), Fault> {
    let details = json!({"way": "operator", "reason": reason});
    let entry = Entry { act, object: ("account", None), actor: None, about: Some(whose.actor), details };
    audit::record(tx, entry, now).await?;
    announce(tx, &Event::AccountTold { member: whose.member, letter: act.to_owned() }, now).await
}
