//! The audit as pages show it, newest first, and as it is given out: JSON Lines, one entry a line, oldest first.

use super::hex;
use super::store::{self, EntryRow, Shown};
use crate::clock::Moment;
use crate::db::Ask;
use crate::fault::Fault;
use crate::sql::Sixteen;
use serde_json::json;

/// Which entries are wanted: those that meet everything that is given.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    /// Of this act.
    pub act: Option<String>,
    /// About things of this kind.
    pub object_kind: Option<String>,
    /// About the thing with this id.
    pub object: Option<i64>,
    /// Done by this actor.
    pub actor: Option<i64>,
    /// Concerning this actor.
    pub about: Option<i64>,
    /// Recorded at this moment or later.
    pub from: Option<Moment>,
    /// Recorded before this moment.
    pub to: Option<Moment>,
    /// Recorded before this entry: the last id of the page before.
    pub before: Option<i64>,
}

/// How many entries a page shows at most.
pub const PAGE: i64 = 16;

/// At most [`PAGE`] entries, newest first. Who may see the details is the caller's rule.
///
/// # Errors
/// The database fails.
pub async fn list(db: &mut impl Ask, sought: &Sought) -> Result<Vec<Shown>, Fault> {
    let ids = ids(db, sought.clone()).await?;
    db.all(&store::LIST_SHOWN, (Sixteen::of(&ids),)).await
}

async fn ids(db: &mut impl Ask, it: Sought) -> Result<Vec<i64>, Fault> {
    let (from, to) = (it.from.map(|m| m.0), it.to.map(|m| m.0));
    let (act, kind, before) = (it.act, it.object_kind, it.before);
    if let Some(about) = it.about {
        let takes = (act, kind, it.object, it.actor, about, from, to, before, PAGE);
        return Ok(db.all(&store::LIST_IDS_ABOUT, takes).await?.iter().map(|r| r.id).collect());
    }
    if let Some(actor) = it.actor {
        let takes = (act, kind, it.object, actor, None, from, to, before, PAGE);
        return Ok(db.all(&store::LIST_IDS_OF_ACTOR, takes).await?.iter().map(|r| r.id).collect());
    }
    if let (Some(kind), Some(object)) = (&kind, it.object) {
        let takes = (act, kind.clone(), object, None, None, from, to, before, PAGE);
        return Ok(db.all(&store::LIST_IDS_OF_OBJECT, takes).await?.iter().map(|r| r.id).collect());
    }
    let takes = (act, kind, it.object, None, None, from, to, before, PAGE);
    Ok(db.all(&store::LIST_IDS, takes).await?.iter().map(|r| r.id).collect())
}

/// At most `most` entries after one, oldest first, each with its id and its line of JSON without the line's end.
///
/// # Errors
/// The database fails.
pub async fn export(db: &mut impl Ask, after: i64, most: i64) -> Result<Vec<(i64, String)>, Fault> {
    let rows = db.all(&store::LIST_AFTER, (after, most)).await?;
    Ok(rows.iter().map(|row| (row.id, line(row))).collect())
}

/// Hashes and salt are hexadecimal; `details` is the text that was hashed, null when it was redacted.
pub(super) fn line(row: &EntryRow) -> String {
    json!({
        "id": row.id, "at": row.at, "act": row.act, "object_kind": row.object_kind, "object": row.object,
        "actor": row.actor, "about": row.about, "details_hash": hex(&row.details_hash),
        "previous": hex(&row.previous), "hash": hex(&row.hash), "salt": row.salt.as_deref().map(hex),
        "details": row.details, "redacted_by": row.redacted_by,
    })
    .to_string()
}
