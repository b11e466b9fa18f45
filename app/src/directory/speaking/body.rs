//! What pages and effects ask of a body: its name, every part that anybody has in it, what its people are called.

use super::store::{self, PartRow};
use crate::directory::names::shown;
use crate::layout::Said;
use m4d_kit::audit::{self, Entry};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::locale::Words;
use m4d_kit::route::{Asked, Stop};
use m4d_rules::directory::speaking::{Part, Speaker};
use m4d_rules::language::Language;
use m4d_rules::spans::Term;
use serde_json::Value;

/// The number in a part of the path; what is none is not there.
///
/// # Errors
/// [`Stop::Missing`].
pub fn number(asked: &Asked, part: &str) -> Result<i64, Stop> {
    asked.part(part).parse().ok().ok_or(Stop::Missing)
}

/// The name of a body for readers of a language.
///
/// # Errors
/// The database fails.
pub async fn name(db: &mut impl Ask, body: i64, language: Language) -> Result<Option<Said>, Fault> {
    let rows = db.all(&store::LIST_NAMES, (body,)).await?;
    let known: Vec<(&str, Option<&str>)> = rows.iter().map(|n| (n.kind.as_str(), n.language.as_deref())).collect();
    let row = shown(&known, language).and_then(|place| rows.get(place));
    Ok(row.map(|n| Said::new(n.name.as_str(), n.language.as_deref().unwrap_or_default(), language)))
}

/// Every part that anybody has or had in a body.
///
/// # Errors
/// The database fails.
pub async fn parts(db: &mut impl Ask, body: i64) -> Result<Vec<Part>, Fault> {
    Ok(db.all(&store::LIST_PARTS, (body,)).await?.iter().filter_map(part).collect())
}

fn part(row: &PartRow) -> Option<Part> {
    let mandate = Term { starts: row.starts_at, ends: row.mandate_ends, ended: row.ended_at };
    Some(Part { member: row.member, speaker: Speaker::parse(&row.role)?, mandate })
}

/// What a member is called in a page for somebody who may not know that they exist.
///
/// # Errors
/// The database fails.
pub async fn person(db: &mut impl Ask, w: &Words, member: i64, viewer: Option<i64>) -> Result<String, Fault> {
    let found = db.one(&store::FIND_MEMBER, (member,)).await?;
    let seen = found.filter(|m| m.unseen == 0 || viewer == Some(member));
    Ok(seen.map_or_else(|| w.text("speak-unseen"), |m| m.name))
}

/// An entry of the audit about a body and perhaps about one of its people.
///
/// # Errors
/// The database fails.
pub async fn note(
    tx: &mut Tx,
    act: &str,
    body: i64,
    (by, about): (Option<i64>, Option<i64>),
    details: Value,
    now: Moment,
) -> Result<(), Fault> {
    let actor = actor(tx, by).await?;
    let about = self::actor(tx, about).await?;
    audit::record(tx, Entry { act, object: ("organisation", Some(body)), actor, about, details }, now).await.map(drop)
}

async fn actor(tx: &mut Tx, member: Option<i64>) -> Result<Option<i64>, Fault> {
    let Some(member) = member else { return Ok(None) };
    Ok(tx.one(&store::FIND_MEMBER, (member,)).await?.map(|m| m.actor))
}
