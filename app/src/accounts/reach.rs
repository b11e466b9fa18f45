//! Whether letters reach a member: what became of them is noted at the address. Who is not reached, or is silent though they
//! were asked, is in no list and no total until they come back (`rules::accounts::activity`).

use super::reach_store as store;
use crate::app::App;
use crate::events::{Event, announce};
use m4d_kit::db::Ask as _;
use m4d_kit::fault::Fault;

/// So many are noted at once.
const MOST: i64 = 200;

/// Notes whose last letter came back, and who is reached or here again; answers how many.
///
/// # Errors
/// The database fails.
pub async fn follow(app: &App) -> Result<usize, Fault> {
    let now = app.now();
    let mut db = app.read().await?;
    let lost = db.all(&store::LIST_LOST, (MOST,)).await?;
    let reached = db.all(&store::LIST_REACHED, (MOST,)).await?;
    let back = db.all(&store::LIST_BACK, (MOST,)).await?;
    drop(db);
    let all = lost.len() + reached.len() + back.len();
    if all == 0 {
        return Ok(0);
    }
    let mut tx = app.db.begin().await?;
    for row in lost {
        tx.run(&store::SAVE_BOUNCED, (row.id, Some(row.at))).await?;
        announce(&mut tx, &Event::MemberChanged { member: row.member }, now).await?;
    }
    for row in reached {
        tx.run(&store::SAVE_BOUNCED, (row.id, None)).await?;
        announce(&mut tx, &Event::MemberChanged { member: row.member }, now).await?;
    }
    for row in back {
        tx.run(&store::END_SILENCE, (row.id,)).await?;
        announce(&mut tx, &Event::MemberChanged { member: row.id }, now).await?;
    }
    tx.commit().await?;
    Ok(all)
}
