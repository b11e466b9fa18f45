//! Facts are announced in the transaction that makes them; listeners get them in order, each once.
//!
//! A stored listener keeps its cursor in the database: cursor and effect commit together. What is local to a node
//! (search, lists, pages) reads [`after`] its own cursor, which it keeps beside what it feeds.

use crate::clock::Moment;
use crate::db::{Ask, Db, Tx};
use crate::fault::Fault;
use crate::sql;
use std::pin::Pin;

/// What happened, in the past tense, with ids only. Old ones parse for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Its place in the order of all facts.
    pub id: i64,
    /// When it was announced.
    pub at: Moment,
    /// The fact's name, as in `record_imported`.
    pub kind: String,
    /// Its ids, as JSON.
    pub body: String,
}

/// A PostgreSQL advisory lock: announcers commit in the order of their ids.
const LINE: i64 = 0x6d34_6462;

/// After so many failures a fact is parked for the listener that cannot take it, and the next one is heard.
pub const TRIES: i64 = 5;

sql!(/// The last fact's id.
LAST() -> Last { id: i64 } = "select cast(coalesce(max(id), 0) as bigint) as id from kit_outbox");
sql!(/// The last fact of one of three kinds.
LAST_OF(one: String, two: String, three: String) -> LastOf { id: i64 } =
    "select cast(coalesce(max(id), 0) as bigint) as id from kit_outbox where kind in ($1, $2, $3)");
sql!(/// Announces a fact.
ADD_FACT(id: i64, at: i64, kind: String, body: String) =
    "insert into kit_outbox (id, at, kind, body) values ($1, $2, $3, $4)");
sql!(/// The facts after one, oldest first.
LIST_AFTER(after: i64, most: i64) -> FactRow { id: i64, at: i64, kind: String, body: String } =
    "select id, at, kind, body from kit_outbox where id > $1 order by id limit $2");
sql!(/// A listener's place.
FIND_CURSOR(listener: String) -> Cursor { cursor: i64, tries: i64 } =
    "select cursor, tries from kit_listener where listener = $1");
sql!(/// Sets a listener's place.
SAVE_CURSOR(listener: String, cursor: i64, tries: i64) =
    "insert into kit_listener (listener, cursor, tries) values ($1, $2, $3)
     on conflict (listener) do update set cursor = excluded.cursor, tries = excluded.tries");
sql!(/// Sets a fact aside for a listener.
ADD_PARKED(listener: String, fact: i64, at: i64, fault: String) =
    "insert into kit_parked (listener, fact, at, fault) values ($1, $2, $3, $4)");
sql!(/// What was set aside.
LIST_PARKED() -> Parked { listener: String, fact: i64, at: i64, fault: String } =
    "select listener, fact, at, fault from kit_parked order by at, listener, fact");

/// So many facts are heard in one transaction at most: the only writer of SQLite is held no longer than a page may wait.
const AT_ONCE: i64 = 32;

/// Announces a fact in the caller's transaction; answers its id.
///
/// # Errors
/// The database fails.
pub async fn announce(tx: &mut Tx, kind: &str, body: String, now: Moment) -> Result<i64, Fault> {
    announce_after(tx, 0, kind, body, now).await
}

/// The same with an id above `heard`: after a restore the nodes have heard more than the database remembers.
///
/// # Errors
/// The database fails.
pub async fn announce_after(tx: &mut Tx, heard: i64, kind: &str, body: String, now: Moment) -> Result<i64, Fault> {
    tx.stand_in_line(LINE).await?;
    let id = last(tx).await?.max(heard).saturating_add(1);
    tx.run(&ADD_FACT, (id, now.0, kind.to_owned(), body)).await?;
    Ok(id)
}

/// The id of the last fact; 0 when nothing ever happened.
///
/// # Errors
/// The database fails.
pub async fn last(db: &mut impl Ask) -> Result<i64, Fault> {
    Ok(db.one(&LAST, ()).await?.map_or(0, |l| l.id))
}

/// The id of the last fact of one of three kinds; 0 when there is none.
///
/// # Errors
/// The database fails.
pub async fn last_of(db: &mut impl Ask, kinds: [&str; 3]) -> Result<i64, Fault> {
    let [one, two, three] = kinds.map(ToOwned::to_owned);
    Ok(db.one(&LAST_OF, (one, two, three)).await?.map_or(0, |l| l.id))
}

/// At most `most` facts after one, oldest first.
///
/// # Errors
/// The database fails.
pub async fn after(db: &mut impl Ask, cursor: i64, most: i64) -> Result<Vec<Fact>, Fault> {
    let rows = db.all(&LIST_AFTER, (cursor, most)).await?;
    Ok(rows.into_iter().map(|r| Fact { id: r.id, at: Moment(r.at), kind: r.kind, body: r.body }).collect())
}

/// A boxed future of a listener's work.
pub type Heard<'a> = Pin<Box<dyn Future<Output = Result<(), Fault>> + Send + 'a>>;

/// Someone who hears facts and does database work about them, exactly once.
pub trait Listener: Send + Sync {
    /// Its name in the table of cursors; never changes.
    fn name(&self) -> &'static str;
    /// Does its work in the transaction that also moves its cursor.
    fn hear<'a>(&'a self, tx: &'a mut Tx, fact: &'a Fact) -> Heard<'a>;
}

/// What [`deliver`] did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delivered {
    /// Facts heard.
    pub heard: usize,
    /// Facts set aside after [`TRIES`] failures.
    pub parked: usize,
    /// Whether the next fact failed and is to be tried again later.
    pub waiting: bool,
}

/// Gives a listener everything it has not heard yet, up to [`AT_ONCE`] facts in a transaction: many facts at once cost few
/// disk syncs. Cursor and effect commit together all the same.
///
/// # Errors
/// The database fails. A listener's own failure is counted, and parks the fact after [`TRIES`].
pub async fn deliver(db: &Db, listener: &dyn Listener, now: Moment) -> Result<Delivered, Fault> {
    let (mut done, mut most, mut again) = (Delivered::default(), AT_ONCE, 0);
    loop {
        let mut tx = db.begin().await?;
        let place = tx.one(&FIND_CURSOR, (listener.name().to_owned(),)).await?;
        let (cursor, tries) = place.map_or((0, 0), |p| (p.cursor, p.tries));
        let facts = after(&mut tx, cursor, most).await?;
        let (Some(first), Some(last)) = (facts.first(), facts.last()) else {
            return Ok(done);
        };
        let mut failed = None;
        for fact in &facts {
            if let Err(fault) = listener.hear(&mut tx, fact).await {
                failed = Some((fact.id, fault));
                break;
            }
        }
        let Some((fact, fault)) = failed else {
            tx.run(&SAVE_CURSOR, (listener.name().to_owned(), last.id, 0)).await?;
            match tx.commit().await {
                Ok(()) => (done.heard, most, again) = (done.heard + facts.len(), AT_ONCE, 0),
                Err(fault) if fault.again() && again < TRIES => (most, again) = (1, again + 1),
                Err(fault) => return Err(fault),
            }
            continue;
        };
        drop(tx);
        // Somebody else wrote at the same moment: that is no failure of the listener's, and one fact alone meets fewer.
        if fault.again() && again < TRIES {
            (most, again) = (1, again + 1);
            continue;
        }
        if fact != first.id {
            // Those before it are heard without it.
            most = i64::try_from(facts.iter().take_while(|f| f.id != fact).count()).unwrap_or(1);
            continue;
        }
        tracing::warn!(listener = listener.name(), fact, %fault, "a listener failed");
        let mut tx = db.begin().await?;
        if tries + 1 < TRIES {
            tx.run(&SAVE_CURSOR, (listener.name().to_owned(), cursor, tries + 1)).await?;
            tx.commit().await?;
            done.waiting = true;
            return Ok(done);
        }
        tx.run(&ADD_PARKED, (listener.name().to_owned(), fact, now.0, fault.to_string())).await?;
        tx.run(&SAVE_CURSOR, (listener.name().to_owned(), fact, 0)).await?;
        tx.commit().await?;
        done.parked += 1;
    }
}

/// Every fact that was set aside, for `m4dnet check`.
///
/// # Errors
/// The database fails.
pub async fn parked(db: &mut impl Ask) -> Result<Vec<Parked>, Fault> {
    db.all(&LIST_PARKED, ()).await
}
