//! What a node keeps beside the database (search index, lists in memory, finished pages) follows the facts.

use crate::app::{App, ORGANISATIONS, PEOPLE, RECORD};
use crate::directory::register::Register;
use crate::places::Countries;
use crate::projects::portfolio::Portfolio;
use crate::search::documents;
use m4d_kit::db::{Conn, Db};
use m4d_kit::fault::Fault;
use m4d_kit::outbox::{self, Fact};
use m4d_kit::search::Index;
use m4d_kit::site::House;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// The fact that a batch of the record was taken in.
pub const IMPORTED: &str = "record_imported";
/// The fact that everything was put back from a backup.
pub const RESTORED: &str = "everything_restored";

/// The fact that what an organisation shows has changed: named, verified, hidden, merged.
pub const ORGANISATION: &str = "organisation_changed";
/// The facts that change the record.
pub const OF_RECORD: [&str; 3] = [IMPORTED, RESTORED, RESTORED];
/// The facts that change what can be found.
pub const OF_SEARCH: [&str; 3] = [IMPORTED, RESTORED, ORGANISATION];

/// The fact that somebody asked for a letter to join or to sign in: it changes nothing that pages show.
const ASKED: &str = "asked";

/// The facts that change which organisations everybody sees.
pub const OF_DIRECTORY: [&str; 3] = [IMPORTED, RESTORED, ORGANISATION];

/// How often a node looks for new facts.
const PAUSE: Duration = Duration::from_millis(300);
/// Facts heard at once.
const MOST: i64 = 200;

/// Things that are fed one by one; with more, the index is sooner made anew, and in less memory.
const FEW: usize = 2000;

/// The ids in [`IMPORTED`] and [`ORGANISATION`].
#[derive(Default, Deserialize)]
#[serde(default)]
struct Changed {
    projects: Vec<i64>,
    organisations: Vec<i64>,
    /// An organisation of the network.
    organisation: Option<i64>,
    /// The body of the record that it is.
    record: Option<i64>,
}

/// Follows until the node stops. A failure is told and tried again.
pub async fn follow(app: Arc<App>) {
    let mut day = app.now().day();
    loop {
        tokio::time::sleep(PAUSE).await;
        if app.now().day() != day {
            // Who is active is counted anew each day.
            day = app.now().day();
            app.pages().drop_topics(PEOPLE);
        }
        if let Err(fault) = everything(&app).await {
            tracing::error!(%fault, "cannot follow the facts");
            tokio::time::sleep(PAUSE * 10).await;
        }
    }
}

/// What pages need, and the list of members, which would else be read when the first member asks for it.
async fn everything(app: &App) -> Result<(), Fault> {
    catch_up(app).await?;
    crate::accounts::seen::catch_up(app).await
}

/// Brings index, lists and pages up to the last fact, in this order: a page made anew finds the rest in place. One task at
/// a time does it; whoever waited finds it done.
///
/// # Errors
/// The database or the index fails; then it is tried again from the same place.
pub async fn catch_up(app: &App) -> Result<(), Fault> {
    if outbox::last(&mut app.read().await?).await? == app.heard() {
        return Ok(());
    }
    let _one = app.following.lock().await;
    let mut link = app.read().await?;
    let last = outbox::last(&mut link).await?;
    if last == app.heard() || only_asked(app, &mut link).await? == last {
        return Ok(());
    }
    let record = outbox::last_of(&mut link, OF_RECORD).await?;
    let directory = outbox::last_of(&mut link, OF_DIRECTORY).await?;
    drop(link);
    feed_search(&app.db, &app.search, app.heard()).await?;
    if app.portfolio().cursor != record {
        app.set_portfolio(Portfolio::open(&app.db, &app.countries, &app.config.data.folder).await?);
        app.pages().drop_topics(RECORD);
    }
    if app.register().cursor != directory {
        app.set_register(register(app, directory).await?);
        app.pages().drop_topics(ORGANISATIONS);
    }
    // Whoever joins, leaves or is seen no more changes the counts; they are cheap, so any fact counts them anew.
    app.pages().drop_topics(PEOPLE);
    app.set_heard(last);
    Ok(())
}

/// Passes over the next facts that touch nothing here: that somebody asked for a letter, which happens most. Answers up to
/// which fact all was heard then.
async fn only_asked(app: &App, link: &mut Conn) -> Result<i64, Fault> {
    while app.heard() >= 0 {
        let facts = outbox::after(link, app.heard(), MOST).await?;
        let other = facts.iter().position(|fact| fact.kind != ASKED);
        let passed = facts.get(..other.unwrap_or(facts.len())).unwrap_or_default();
        let Some(newest) = passed.last() else { break };
        app.set_heard(newest.id);
    }
    Ok(app.heard())
}

/// The organisations as they stand after the fact `directory`: those that the facts touched are read again, or all.
async fn register(app: &App, directory: i64) -> Result<Register, Fault> {
    let before = app.register();
    let from = before.cursor.max(app.heard());
    if let Some(touched) = touched(&app.db, from, directory).await?
        && let Some(newer) = before.after(&app.db, &touched, directory).await?
    {
        return Ok(newer);
    }
    Register::load(&app.db).await
}

/// The organisations that the facts after one are about; nothing if more than organisations changed, or not only forwards.
async fn touched(db: &Db, mut from: i64, last: i64) -> Result<Option<BTreeSet<i64>>, Fault> {
    let mut touched = BTreeSet::new();
    if from > last {
        return Ok(None);
    }
    let mut link = db.read().await?;
    while from < last {
        let facts = outbox::after(&mut link, from, MOST).await?;
        let Some(newest) = facts.last() else { break };
        from = newest.id;
        for fact in facts.iter().filter(|fact| OF_DIRECTORY.contains(&fact.kind.as_str())) {
            if fact.kind != ORGANISATION {
                return Ok(None);
            }
            let ids = changed(fact)?;
            touched.extend([ids.organisation, ids.record].into_iter().flatten());
        }
    }
    Ok(Some(touched))
}

/// What a fact is about.
fn changed(fact: &Fact) -> Result<Changed, Fault> {
    serde_json::from_str(&fact.body).map_err(|e| Fault::new(format!("the fact {}: {e}", fact.id)))
}

/// Writes what a node keeps beside the database, so that the next start finds it: for commands that change much.
///
/// # Errors
/// The database or the index fails.
pub async fn prepare(db: &Db, index: &Index, folder: &Path) -> Result<(), Fault> {
    feed_search(db, index, 0).await?;
    Portfolio::open(db, &Countries::embedded()?, folder).await.map(drop)
}

/// Brings the search index up to the last fact that it is about; those up to `heard` were looked at before.
async fn feed_search(db: &Db, index: &Index, heard: i64) -> Result<(), Fault> {
    index.refresh().map_err(|e| Fault::new(format!("the search index: {e}")))?;
    let mut link = db.read().await?;
    let (last, cursor) = (outbox::last_of(&mut link, OF_SEARCH).await?, index.cursor());
    if last == cursor {
        return Ok(());
    }
    let mut everything = cursor == 0 || last < cursor;
    let (mut projects, mut organisations) = (BTreeSet::new(), BTreeSet::new());
    let mut from = if everything { last } else { cursor.max(heard) };
    while from < last && !everything {
        let facts = outbox::after(&mut link, from, MOST).await?;
        let Some(newest) = facts.last() else { break };
        from = newest.id;
        everything |= facts.iter().any(|f| f.kind == RESTORED);
        for fact in facts.iter().filter(|f| OF_SEARCH.contains(&f.kind.as_str())) {
            let ids = changed(fact)?;
            projects.extend(ids.projects);
            organisations.extend(ids.organisations);
            organisations.extend(ids.organisation);
            organisations.extend(ids.record);
        }
        everything |= projects.len() + organisations.len() > FEW;
    }
    drop(link);
    if everything {
        return documents::rebuild(db, index, last).await.map(drop);
    }
    let list = |ids: BTreeSet<i64>| ids.into_iter().collect::<Vec<_>>();
    documents::feed(db, index, &list(projects), &list(organisations), last).await
}
