//! What time brings: members who asked to be erased are, what is over its time goes, silence has its consequences.

use super::erase::{self, Left, Reason};
use super::{retention, silence, store, waiting};
use crate::app::App;
use crate::letters::author::Writer;
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_kit::letters::{Author, Letterhead, Post, Queued};
use m4d_rules::language::Language;
use m4d_rules::spans::HOUR;
use std::sync::Arc;

/// How often it is looked.
pub const EVERY: i64 = HOUR;
/// Members erased in one round.
const MOST: i64 = 500;

/// Does what is due.
///
/// # Errors
/// The database, the folder or the index fails; then it is tried again at the next round.
pub async fn tick(app: &Arc<App>, post: &dyn Post, head: &Letterhead) -> Result<(), Fault> {
    let (now, folder) = (app.now(), &app.config.data.folder);
    retention::apply(&app.db, folder, now).await?;
    let mut left = silence::apply(&app.db, folder, now).await?;
    let leaving = app.read().await?.all(&store::LIST_LEAVING, (now.0, MOST)).await?;
    for row in leaving {
        // Who became the last owner meanwhile hands over first: their page says so.
        let waits = waiting::erasure(&mut app.read().await?, row.id, now).await?;
        if waits.is_none() {
            farewell(app, post, head, row.id, now).await?;
            left.add(erase::erase(&app.db, folder, row.id, Reason::Asked, now).await?);
        }
    }
    finish(app, &left, now).await
}

async fn finish(app: &App, left: &Left, now: Moment) -> Result<(), Fault> {
    let unclean = app.read().await?.one(&store::COUNT_UNCLEAN, ()).await?.is_some_and(|row| row.n > 0);
    if !unclean {
        return Ok(());
    }
    erase::clean(&app.db, &app.config.data.folder, left, now).await
}

/// The last letter. It is handed over at once: the queue would hold the address that is to be nowhere.
async fn farewell(app: &Arc<App>, post: &dyn Post, head: &Letterhead, member: i64, now: Moment) -> Result<(), Fault> {
    let mut tx = app.db.begin().await?;
    let Some(leaver) = tx.one(&store::FIND_LEAVER, (member,)).await? else { return Ok(()) };
    let Some(address) = leaver.address else { return Ok(()) };
    let name = if leaver.neutral == 1 { "erased_neutral" } else { "erased" };
    let id = random_id()?;
    let letter = Queued {
        id,
        name: name.to_owned(),
        language: Language::parse(&leaver.language).unwrap_or(Language::En),
        address,
        owner: None,
        body: serde_json::json!({ "neutral": leaver.neutral == 1 }),
        mint: None,
        queued_at: now,
        attempts: 1,
        message_id: format!("{id:x}"),
    };
    let words = Writer { app: app.clone() }.compose(&mut tx, &letter, now).await?;
    drop(tx);
    let Some(words) = words else { return Ok(()) };
    match head.write(&letter, &words, now) {
        // Whether it arrives changes nothing: who asked to be erased is erased.
        Ok(mail) => drop(post.hand(&mail).await),
        Err(unwritable) => tracing::error!(%unwritable, "a last letter"),
    }
    Ok(())
}
