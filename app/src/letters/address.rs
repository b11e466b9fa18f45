//! The letters about a change of address: to the new one, which confirms it, and to the old one, which can undo it.

use super::{to_address, to_member, to_member_at};
use crate::accounts::change_told::{self, Holder};
use m4d_kit::clock::Moment;
use m4d_kit::db::Tx;
use m4d_kit::fault::Fault;
use m4d_kit::seal::Keys;
use serde_json::json;

/// Tells of a change that was asked, confirmed or undone.
///
/// # Errors
/// The database fails.
pub(super) async fn told(tx: &mut Tx, keys: &Keys, id: i64, letter: &str, at: Moment) -> Result<(), Fault> {
    let Some(change) = change_told::find(tx, id).await? else { return Ok(()) };
    let old = (change.member, change.old.as_str(), change.language.as_str());
    let new = (change.new.as_str(), change.language.as_str());
    let until = json!({"until": change.until});
    match letter {
        "change_asked" if !change.over => {
            if !change.old.is_empty() {
                to_member_at(tx, keys, old, "change_asked", until, Some(("undo_asked", id)), at).await?;
            }
            match change_told::holder(tx, &change.new).await? {
                Holder::Nobody => {
                    to_address(tx, keys, new, "change_confirm", json!({}), Some(("change", id)), at).await
                }
                Holder::Member(member) => to_member(tx, keys, member, "change_taken", json!({}), None, at).await,
                Holder::Kept => Ok(()),
            }
        }
        "change_done" if !change.over && !change.old.is_empty() => {
            to_member_at(tx, keys, old, "change_done", until, Some(("undo", id)), at).await
        }
        "change_undone" => {
            to_member(tx, keys, change.member, "change_undone", json!({"link": "/session"}), None, at).await
        }
        _ => Ok(()),
    }
}
