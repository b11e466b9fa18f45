//! What becomes due by itself: renewals, merges whose time for an objection is over, evidence that was kept long enough.

use super::state::{self, NewStep, RENEWAL_DUE, State};
use super::{merge_store, merging, store};
use crate::app::App;
use crate::directory::own;
use m4d_kit::audit::{self, Entry};
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_rules::directory::verification::Standing;
use m4d_rules::spans::DAY;
use serde_json::json;

/// So many are done at once.
const MOST: i64 = 50;
/// What was given as evidence is deleted so long after the decision (safety.md, "Privacy").
const KEPT: i64 = 30 * DAY;

/// Does everything that is due; answers how much was done.
///
/// # Errors
/// The database fails; nothing of the one that failed is left.
pub async fn all(app: &App) -> Result<usize, Fault> {
    let now = app.now();
    Ok(bounced(app).await? + renewals(app, now).await? + merges(app, now).await? + evidence(app, now).await?)
}

/// Whose mailbox did not take the last letter.
async fn bounced(app: &App) -> Result<usize, Fault> {
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

/// Verified organisations of which something says that they must be looked at again.
async fn renewals(app: &App, now: Moment) -> Result<usize, Fault> {
    let rows = app.read().await?.all(&store::LIST_TO_RENEW, (now.0, MOST)).await?;
    for row in &rows {
        let mut tx = app.db.begin().await?;
        let Some(state) = State::load(&mut tx, row.id, now).await? else { continue };
        let Standing::ToBeRenewed(renewal) = state.standing(now) else { continue };
        if state.steps.iter().any(|step| step.step == RENEWAL_DUE && step.ended_at.is_none()) {
            continue;
        }
        let new = NewStep {
            step: RENEWAL_DUE,
            by: None,
            voucher: None,
            evidence: renewal.code(),
            reason: "",
            renew_at: None,
        };
        let about = state::take(&mut tx, row.id, new, now).await?;
        own::changed(&mut tx, row.id, row.record, now).await?;
        super::tell(&mut tx, row.id, "renewal_due", about, now).await?;
        let details = json!({ "why": renewal.code() });
        let object = ("organisation", Some(row.id));
        let entry = Entry { act: "organisation_renewal_due", object, actor: None, about: None, details };
        audit::record(&mut tx, entry, now).await?;
        tx.commit().await?;
    }
    Ok(rows.len())
}

async fn merges(app: &App, now: Moment) -> Result<usize, Fault> {
    let rows = app.read().await?.all(&merge_store::LIST_DUE, (now.0, MOST)).await?;
    for row in &rows {
        let mut tx = app.db.begin().await?;
        merging::carry_out(&mut tx, row.id, None, now).await?;
        tx.commit().await?;
    }
    Ok(rows.len())
}

async fn evidence(app: &App, now: Moment) -> Result<usize, Fault> {
    let mut tx = app.db.begin().await?;
    let removed = tx.run(&store::REMOVE_EVIDENCE, (now.0 - KEPT,)).await?;
    tx.commit().await?;
    Ok(usize::try_from(removed).unwrap_or(usize::MAX))
}
