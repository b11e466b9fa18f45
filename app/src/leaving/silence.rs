//! What silence brings to a member: a letter each year, a question after 24 months, unseen after 30, erased after 36.

use super::erase::{self, Left, Reason};
use super::store::{self, SilentRow};
use super::waiting;
use crate::events::{Event, announce};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Db};
use m4d_kit::fault::Fault;
use m4d_rules::accounts::activity::{ACTIVE, Seen, Silence, silence};
use std::path::Path;

/// Members looked at at once.
const MOST: i64 = 200;

/// Does what is due for everybody who is silent; answers what must be found nowhere now.
///
/// # Errors
/// The database fails.
pub async fn apply(db: &Db, folder: &Path, now: Moment) -> Result<Left, Fault> {
    let (mut after, mut left) = (0, Left::default());
    loop {
        let rows = db.read().await?.all(&store::LIST_SILENT, (now.0 - ACTIVE, after, MOST)).await?;
        let Some(last) = rows.last() else { return Ok(left) };
        after = last.id;
        for row in &rows {
            let done = row.silence.as_deref().and_then(Silence::parse).zip(row.silence_at);
            let next = silence(row.acted_at, done, now.0);
            if next != Some(Silence::Erased) {
                told(db, row, next, now).await?;
            } else if waiting::erasure(&mut db.read().await?, row.id, now).await?.is_none() {
                left.add(erase::erase(db, folder, row.id, Reason::Silent, now).await?);
            }
            // Who is the last to own a body, or the last administrator, stays: the desk has the case in its list.
        }
    }
}

async fn told(db: &Db, row: &SilentRow, next: Option<Silence>, now: Moment) -> Result<(), Fault> {
    let seen = Seen { acted: row.acted_at, reminded: row.reminded_at, bounced: None };
    let letter = match next {
        Some(Silence::Asked) => "silence_asked",
        Some(Silence::Unseen) => "silence_unseen",
        _ if seen.letter_due(now.0) => "yearly",
        _ => return Ok(()),
    };
    let mut tx = db.begin().await?;
    if let Some(step) = next {
        tx.run(&store::SAVE_SILENCE, (row.id, step.code().to_owned(), now.0)).await?;
    }
    if next == Some(Silence::Unseen) && tx.run(&store::SAVE_UNSEEN, (row.id, now.0)).await? > 0 {
        announce(&mut tx, &Event::SeenChanged { member: row.id }, now).await?;
    }
    tx.run(&store::SAVE_REMINDED, (row.id, now.0)).await?;
    announce(&mut tx, &Event::AccountTold { member: row.id, letter: letter.to_owned() }, now).await?;
    tx.commit().await
}
