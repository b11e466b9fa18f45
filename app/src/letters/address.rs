//! The letters about a change of address: to the new one, which confirms it, and to the old one, which can undo it.

use super::author::Minted;
use super::{to_address, to_member};
use crate::accounts::change::UNDO;
use crate::accounts::change_store as store;
use crate::accounts::store::{COUNT_POWERS, FIND_BY_ADDRESS, FIND_MAILBOX};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::seal::Keys;
use m4d_kit::visit::{link_token, token_hash};
use m4d_rules::accounts::code::{LINK, LINK_WITH_RIGHTS};
use serde_json::json;

/// Tells of a change that was asked, confirmed or undone.
///
/// # Errors
/// The database fails.
pub(super) async fn told(tx: &mut Tx, keys: &Keys, id: i64, letter: &str, at: Moment) -> Result<(), Fault> {
    let Some(change) = tx.one(&store::FIND_CHANGED, (id,)).await? else { return Ok(()) };
    let language = tx.one(&FIND_MAILBOX, (change.member,)).await?.map_or_else(|| "en".to_owned(), |row| row.language);
    let old = (change.old.as_str(), language.as_str());
    let new = (change.new.as_str(), language.as_str());
    let until = json!({"until": change.undo_until.unwrap_or(change.asked_at + UNDO)});
    match letter {
        "change_asked" if change.undone_at.is_none() => {
            if !change.old.is_empty() {
                to_address(tx, keys, old, "change_asked", until, Some(("undo_asked", id)), at).await?;
            }
            // Here, after the answer was sent, it is looked up whether the new address is known.
            match tx.one(&FIND_BY_ADDRESS, (change.new.clone(),)).await? {
                None => to_address(tx, keys, new, "change_confirm", json!({}), Some(("change", id)), at).await,
                Some(holder) if holder.until.is_none() => {
                    to_member(tx, keys, holder.member, "change_taken", json!({}), None, at).await
                }
                // It is kept for somebody who may undo their own change: nobody reads letters there for us.
                Some(_) => Ok(()),
            }
        }
        "change_done" if !change.old.is_empty() => {
            to_address(tx, keys, old, "change_done", until, Some(("undo", id)), at).await
        }
        "change_undone" => {
            to_member(tx, keys, change.member, "change_undone", json!({"link": "/session"}), None, at).await
        }
        _ => Ok(()),
    }
}

/// The link that confirms a change; nothing if there is nothing to confirm any more.
pub(super) async fn mint_change(tx: &mut Tx, id: i64, now: Moment) -> Result<Option<Minted>, Fault> {
    let Some(change) = tx.one(&store::FIND_CHANGED, (id,)).await? else { return Ok(None) };
    let powers = tx.one(&COUNT_POWERS, (change.member, now.0)).await?.map_or(0, |p| p.rights);
    let life = if powers > 0 { LINK_WITH_RIGHTS } else { LINK };
    let token = link_token()?;
    if tx.run(&store::MINT_CHANGE, (id, token_hash(&token), now.0 + life)).await? == 0 {
        return Ok(None);
    }
    Ok(Some(Minted { link: Some(format!("/address/{token}")), code: None, minutes: life / 60_000 }))
}

/// The link that undoes a change: each of the two letters to the old address has its own, and both work until the end.
pub(super) async fn mint_undo(tx: &mut Tx, id: i64, asked: bool) -> Result<Option<Minted>, Fault> {
    let token = link_token()?;
    let statement = if asked { &store::MINT_UNDO_ASKED } else { &store::MINT_UNDO };
    if tx.run(statement, (id, token_hash(&token))).await? == 0 {
        return Ok(None);
    }
    Ok(Some(Minted { link: Some(format!("/address/undo/{token}")), code: None, minutes: 0 }))
}
