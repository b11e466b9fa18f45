//! `m4dnet admin reindex`: makes the search index anew from the database.

use super::{Common, Trouble, any_folder, database, index};
use crate::follow::OF_SEARCH;
use crate::search::documents;
use m4d_kit::clock::Clock;
use m4d_kit::outbox;

/// Makes it anew.
///
/// # Errors
/// The database fails, or another process is writing the index.
pub async fn reindex(common: &Common) -> Result<(), Trouble> {
    let config = common.config()?;
    let (folder, clock) = (any_folder(&config)?, Clock::default());
    let db = database(&config, &folder, &clock).await?;
    let last = outbox::last_of(&mut db.read().await?, OF_SEARCH).await?;
    let n = documents::rebuild(&db, &index(&folder)?, last).await?;
    db.close().await;
    println!("{n} things can be found");
    Ok(())
}
