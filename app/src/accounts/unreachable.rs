//! Who cannot be reached: a letter to their address came back, and none arrived since. They count as unreachable until they act.

use super::store;
use crate::app::App;
use m4d_kit::db::Ask as _;
use m4d_kit::fault::Fault;

/// So many are noted at once.
const MOST: i64 = 50;

/// Notes whose address did not take the last letter, at the door or later; answers how many there were.
///
/// # Errors
/// The database fails.
pub async fn note(app: &App) -> Result<usize, Fault> {
    let rows = app.read().await?.all(&store::LIST_BOUNCED, (MOST,)).await?;
    if rows.is_empty() {
        return Ok(0);
    }
    let mut tx = app.db.begin().await?;
    for row in &rows {
        tx.run(&store::SAVE_BOUNCED, (row.id, row.settled_at)).await?;
    }
    tx.commit().await?;
    Ok(rows.len())
}
