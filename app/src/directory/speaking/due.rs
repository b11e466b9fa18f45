//! What time alone brings: changes that nobody stopped take effect, mandates end, and those whose mandate ends soon are told.

use super::change_store as store;
use super::store as people;
use super::{body, change, effect};
use crate::app::App;
use crate::events::{Event, announce};
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask as _;
use m4d_kit::fault::Fault;
use m4d_rules::directory::change::due;
use m4d_rules::spans::DAY;
use serde_json::json;

/// So long before its end somebody is told of a mandate.
const WARNING: i64 = 30 * DAY;

/// Does everything that is due. One that fails does not keep the others; it is tried again with the next round.
///
/// # Errors
/// The database fails, or the first of what failed.
pub async fn all(app: &App, now: Moment) -> Result<(), Fault> {
    let mut db = app.read().await?;
    let changes = db.all(&store::LIST_DUE, (now.0,)).await?;
    let over = db.all(&people::LIST_OVER, (now.0,)).await?;
    let soon = db.all(&people::LIST_SOON, (now.0, now.0 + WARNING)).await?;
    drop(db);
    let mut first = Ok(());
    for row in changes {
        first = first.and(take(app, row.id, now).await);
    }
    for row in over {
        first = first.and(end(app, row.id, now).await);
    }
    for row in soon {
        first = first.and(warn(app, row.id, now).await);
    }
    first
}

async fn take(app: &App, id: i64, now: Moment) -> Result<(), Fault> {
    let mut tx = app.db.begin().await?;
    let Some(row) = tx.one(&store::FIND_CHANGE, (id,)).await? else { return Ok(()) };
    let Some(change) = change::of_row(&row) else { return Ok(()) };
    // Asked again inside: another node may have done it, somebody may have objected.
    for change in due(&[change], now.0) {
        effect::take(&mut tx, &row, &change, None, now).await?;
    }
    tx.commit().await
}

/// A mandate is over. Its holder had no right any more since that moment; now the row says so, and everyone is told.
async fn end(app: &App, id: i64, now: Moment) -> Result<(), Fault> {
    let mut tx = app.db.begin().await?;
    let Some(part) = tx.one(&people::FIND_PART, (id,)).await? else { return Ok(()) };
    if tx.run(&people::END_PART, (id, now.0, None, "mandate_over".to_owned())).await? > 0 {
        tx.run(&people::REVOKE_OF, (part.organisation, part.member, now.0)).await?;
        let letter = "part_mandate_over".to_owned();
        announce(&mut tx, &Event::OrganisationTold { organisation: part.organisation, letter, about: id }, now).await?;
        let details = json!({ "role": part.role });
        body::note(&mut tx, "mandate_over", part.organisation, (None, Some(part.member)), details, now).await?;
    }
    tx.commit().await
}

async fn warn(app: &App, id: i64, now: Moment) -> Result<(), Fault> {
    let mut tx = app.db.begin().await?;
    let Some(part) = tx.one(&people::FIND_PART, (id,)).await? else { return Ok(()) };
    if tx.run(&people::WARN, (id, now.0)).await? > 0 {
        let letter = "part_mandate_soon".to_owned();
        announce(&mut tx, &Event::OrganisationTold { organisation: part.organisation, letter, about: id }, now).await?;
    }
    tx.commit().await
}
