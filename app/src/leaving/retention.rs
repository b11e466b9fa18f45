//! What is over its time goes: one statement for each period of the table in `rules`, once an hour.

use super::{ledger, retention_store as store};
use m4d_kit::audit::{self, Why};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Db, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::letters::{files, keep};
use m4d_rules::accounts::lasting::{Phone, life};
use m4d_rules::retention::{Kept, cutoff};
use serde_json::json;
use std::path::Path;

/// Applies the table.
///
/// # Errors
/// The database or the data folder fails.
pub async fn apply(db: &Db, folder: &Path, now: Moment) -> Result<(), Fault> {
    let mut tx = db.begin().await?;
    asks(&mut tx, now).await?;
    sessions(&mut tx, now).await?;
    let before = |kept| (cutoff(kept, now.0),);
    tx.run(&store::REMOVE_INVITATIONS, before(Kept::UnansweredInvitation)).await?;
    tx.run(&store::BLANK_INVITATIONS, before(Kept::UnansweredInvitation)).await?;
    tx.run(&store::BLANK_EVIDENCE, before(Kept::Evidence)).await?;
    tx.run(&store::FORGET_BOUNCED, before(Kept::BounceState)).await?;
    tx.run(&store::FORGET_MAILBOXES, before(Kept::BounceState)).await?;
    tx.run(&store::REMOVE_ERASED, before(Kept::ErasureLedger)).await?;
    keep::forget(&mut tx, now).await?;
    let why = Why { actor: None, about: None, details: json!({"why": "retention"}) };
    // The audit asks for what was recorded before a moment; what is exactly as old is due as well.
    let old = Moment(cutoff(Kept::AuditDetails, now.0).saturating_add(1));
    audit::redact_until(&mut tx, old, why, now).await?;
    tx.commit().await?;
    ledger::forget(folder, cutoff(Kept::ErasureLedger, now.0))?;
    files::tidy(&folder.join("letters"), now)?;
    Ok(())
}

async fn asks(tx: &mut Tx, now: Moment) -> Result<(), Fault> {
    let before = |kept| (cutoff(kept, now.0),);
    tx.run(&store::REMOVE_UNCONFIRMED, before(Kept::UnconfirmedJoining)).await?;
    tx.run(&store::REMOVE_ASKS, before(Kept::SignIn)).await?;
    tx.run(&store::REMOVE_UNCONFIRMED_CHANGES, before(Kept::UnconfirmedJoining)).await?;
    tx.run(&store::REMOVE_CHANGES, before(Kept::SignIn)).await?;
    tx.run(&store::REMOVE_PROOFS, before(Kept::UnconfirmedJoining)).await?;
    tx.run(&store::REMOVE_WRONG, (now.day(),)).await?;
    tx.run(&store::REMOVE_TYPED, before(Kept::SignIn)).await?;
    Ok(())
}

async fn sessions(tx: &mut Tx, now: Moment) -> Result<(), Fault> {
    let before = cutoff(Kept::Session, now.0);
    let (own, shared) = (life(Phone::Own, false), life(Phone::Shared, false));
    tx.run(&store::REMOVE_SESSIONS, (before,)).await?;
    tx.run(&store::REMOVE_LAPSED, (before - own.idle, before - own.absolute)).await?;
    tx.run(&store::REMOVE_LAPSED_SHARED, (before - shared.idle,)).await?;
    tx.run(&store::REMOVE_FACTORS, (before,)).await?;
    tx.run(&store::REMOVE_CODES, (before,)).await?;
    Ok(())
}
