//! `m4dnet export`: the record's bundle out again.

use super::{Common, Trouble, any_folder, database};
use crate::record::export as give_out;
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
    let written = give_out(&db, to).await?;
    db.close().await;
    let rows: u64 = written.iter().map(|file| file.rows).sum();
    println!("{rows} rows in {} files written to {}", written.len(), to.display());
    Ok(())
}
