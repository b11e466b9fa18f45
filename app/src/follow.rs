//! What a node keeps beside the database (search index, lists in memory, finished pages) follows the facts.

use crate::app::{App, RECORD};
use crate::projects::portfolio::Portfolio;
use crate::search::documents;
use m4d_kit::fault::Fault;
use m4d_kit::outbox;
use m4d_kit::site::House;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

/// The fact that a batch of the record was taken in.
pub const IMPORTED: &str = "record_imported";
/// The fact that everything was put back from a backup.
pub const RESTORED: &str = "everything_restored";

/// How often a node looks for new facts.
const PAUSE: Duration = Duration::from_millis(300);
/// Facts heard at once.
const MOST: i64 = 200;

/// The ids in [`IMPORTED`].
#[derive(Default, Deserialize)]
#[serde(default)]
struct Imported {
    projects: Vec<i64>,
    organisations: Vec<i64>,
}

/// Follows until the node stops. A failure is told and tried again.
pub async fn follow(app: Arc<App>) {
    loop {
        tokio::time::sleep(PAUSE).await;
        if let Err(fault) = catch_up(&app).await {
            tracing::error!(%fault, "cannot follow the facts");
            tokio::time::sleep(PAUSE * 10).await;
        }
    }
}

/// Brings index, lists and pages up to the last fact, in this order: a page made anew finds the rest in place.
///
/// # Errors
/// The database or the index fails; then it is tried again from the same place.
pub async fn catch_up(app: &App) -> Result<(), Fault> {
    let mut db = app.read().await?;
    let last = outbox::last(&mut db).await?;
    app.search
        .refresh()
        .map_err(|e| Fault::new(format!("the search index: {e}")))?;
    let cursor = app.search.cursor();
    let mut everything = cursor == 0 || last < cursor;
    if last == cursor && app.portfolio().cursor == last {
        return Ok(());
    }
    let mut touched = Imported::default();
    let mut from = if everything { last } else { cursor };
    while from < last {
        let facts = outbox::after(&mut db, from, MOST).await?;
        let Some(newest) = facts.last() else { break };
        from = newest.id;
        everything |= facts.iter().any(|f| f.kind == RESTORED);
        for fact in facts.iter().filter(|f| f.kind == IMPORTED) {
            let ids: Imported = serde_json::from_str(&fact.body)
                .map_err(|e| Fault::new(format!("the fact {}: {e}", fact.id)))?;
            touched.projects.extend(ids.projects);
            touched.organisations.extend(ids.organisations);
        }
    }
    drop(db);
    if everything && last > 0 {
        documents::rebuild(&app.db, &app.search).await?;
    } else if last > cursor {
        let distinct = |ids: Vec<i64>| {
            ids.into_iter()
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect::<Vec<_>>()
        };
        documents::feed(
            &app.db,
            &app.search,
            &distinct(touched.projects),
            &distinct(touched.organisations),
            last,
        )
        .await?;
    }
    if app.portfolio().cursor != last {
        app.set_portfolio(Portfolio::open(&app.db, &app.countries, &app.config.data.folder).await?);
        app.pages().drop_topics(RECORD);
    }
    Ok(())
}
