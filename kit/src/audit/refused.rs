//! What was not found is recorded alike whether it exists or not, after the answer, and never floods the audit: at most once
//! per person, route and hour, and so many in all; the rest is counted.

use super::{Entry, record};
use crate::clock::Moment;
use crate::db::Db;
use crate::fault::Fault;
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// Entries in an hour at most, whoever asked: two hours and their counts stay under a hundred.
pub const MOST: usize = 40;

const HOUR: i64 = 3_600_000;

/// What was refused in this hour, in memory: nothing of it is kept longer.
#[derive(Debug, Default)]
pub struct Refused(Mutex<Hour>);

#[derive(Debug, Default)]
struct Hour {
    hour: i64,
    recorded: BTreeSet<(String, &'static str)>,
    left_out: i64,
    /// An hour that is over, and how many requests of it have no entry of their own.
    over: Option<LeftOut>,
}

/// Refused requests of an hour that have no entry of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// When the hour began.
    pub since: Moment,
    /// How many.
    pub requests: i64,
}

impl Refused {
    /// Notes a refused request of somebody (a hash, never a name or an address); answers whether it gets an entry.
    pub fn note(&self, who: &str, route: &'static str, now: Moment) -> bool {
        let mut it = self.at(now);
        let fresh = it.recorded.len() < MOST && it.recorded.insert((who.to_owned(), route));
        it.left_out += i64::from(!fresh);
        fresh
    }

    /// Counts requests that were refused faster than anybody could note them one by one.
    pub fn more(&self, requests: usize, now: Moment) {
        self.at(now).left_out += i64::try_from(requests).unwrap_or(i64::MAX);
    }

    /// How many of an hour that is over got no entry; each count is given once.
    pub fn left_out(&self, now: Moment) -> Option<LeftOut> {
        self.at(now).over.take()
    }

    fn at(&self, now: Moment) -> std::sync::MutexGuard<'_, Hour> {
        let mut it = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let hour = now.0.div_euclid(HOUR);
        if it.hour != hour {
            // A count that nobody asked for in time is told with the next one.
            let earlier = it.over.take();
            let since = earlier.map_or(Moment(it.hour * HOUR), |over| over.since);
            let requests = it.left_out + earlier.map_or(0, |over| over.requests);
            let over = (requests > 0).then_some(LeftOut { since, requests });
            *it = Hour { hour, over, ..Hour::default() };
        }
        it
    }
}

/// Records a refused request if it is to have an entry, and what the hour before left out; after the answer was sent.
/// The entry is the same whether the thing exists or not: it says the route, not the thing.
///
/// # Errors
/// The database fails.
pub async fn record_refused(
    db: &Db,
    refused: &Refused,
    (who, actor): (&str, Option<i64>),
    route: &'static str,
    now: Moment,
) -> Result<(), Fault> {
    let fresh = refused.note(who, route, now);
    record_left_out(db, refused, now).await?;
    if !fresh {
        return Ok(());
    }
    let details = json!({"route": route});
    let mut tx = db.begin().await?;
    record(&mut tx, Entry { act: "not_found", object: ("route", None), actor, about: None, details }, now).await?;
    tx.commit().await
}

/// Records how many refused requests of an hour that is over have no entry: for the ticker too.
///
/// # Errors
/// The database fails.
pub async fn record_left_out(db: &Db, refused: &Refused, now: Moment) -> Result<(), Fault> {
    let Some(left_out) = refused.left_out(now) else {
        return Ok(());
    };
    let details = json!({"since": left_out.since.0, "requests": left_out.requests});
    let mut tx = db.begin().await?;
    let entry = Entry { act: "not_found_counted", object: ("route", None), actor: None, about: None, details };
    record(&mut tx, entry, now).await?;
    tx.commit().await
}
