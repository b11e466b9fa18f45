//! Once a week two people of the staff get the head of the audit by letter: whoever changes the database, the log and the
//! backups still cannot change what lies in two mailboxes.

use super::heads_store as store;
use crate::app::App;
use crate::letters::to_member;
use m4d_kit::audit::{anchors, head};
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_rules::spans::DAY;
use serde_json::json;

/// The letter's name.
const LETTER: &str = "audit_heads";
/// How often.
const EVERY: i64 = 7 * DAY;

/// Queues the letters, if the last ones are a week old: to auditors first, then to administrators.
///
/// # Errors
/// The database fails.
pub async fn due(app: &App, now: Moment) -> Result<(), Fault> {
    let mut tx = app.db.begin().await?;
    let written = tx.one(&store::COUNT_LETTERS, (LETTER.to_owned(), now.0 - EVERY)).await?;
    if written.is_some_and(|row| row.n > 0) {
        return Ok(());
    }
    let Some(head) = head(&mut tx).await? else { return Ok(()) };
    let said = json!({ "head": anchors::line(&head, now)?, "at": now.0 });
    for keeper in tx.all(&store::LIST_KEEPERS, (now.0,)).await? {
        to_member(&mut tx, &app.keys, keeper.member, LETTER, said.clone(), None, now).await?;
    }
    tx.commit().await
}
