//! Granting and ending a right: the rule is asked, the right written, the person's sessions end, a letter follows.

use super::person::{self, Loaded};
use super::person_store::END_ALL_SESSIONS;
use super::rights_store::{self as store, OneRightRow};
use crate::accounts::me::Me;
use crate::events::{Event, announce};
use m4d_kit::audit::{self, Entry};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_rules::retention::{Kept, cutoff};
use m4d_rules::rights::Right;
use m4d_rules::rights::grant::{self, Asked, Ending, Granted, Person, Refusal};
use m4d_rules::spans::Term;
use serde_json::{Value, json};

/// A right that somebody wants somebody to have.
#[derive(Clone, Debug)]
pub struct Wish {
    /// As what, where.
    pub right: Right,
    /// Why.
    pub reason: String,
    /// From when; a moment that has passed means at once.
    pub starts: i64,
    /// Until when, if it has an end.
    pub ends: Option<i64>,
}

impl Wish {
    /// As a proposal keeps it, but for the reason.
    pub fn body(&self) -> Value {
        let (role, scope) = (self.right.role.code(), &self.right.scope);
        json!({"role": role, "scope_kind": scope.kind().code(), "scope": scope.value(), "starts": self.starts, "ends": self.ends})
    }

    /// Reads what a proposal kept.
    pub fn of(body: &str, reason: &str) -> Option<Wish> {
        let body: Value = serde_json::from_str(body).ok()?;
        let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
        let moment = |name: &str| body.get(name).and_then(Value::as_i64);
        let right = person::right(text("role"), text("scope_kind"), text("scope"))?;
        Some(Wish { right, reason: reason.to_owned(), starts: moment("starts")?, ends: moment("ends") })
    }
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// The right.
    Right(i64),
    /// Nothing yet: a second administrator has to agree.
    AwaitsSecond,
}

/// Grants a right, if the rule lets it.
///
/// # Errors
/// The database fails; a refusal is in the answer.
pub async fn grant(
    tx: &mut Tx,
    wish: &Wish,
    by: Person<'_>,
    to: &Loaded,
    second: Option<Person<'_>>,
    now: Moment,
) -> Result<Result<Made, Refusal>, Fault> {
    let term = Term { starts: wish.starts.max(now.0), ends: wish.ends, ended: None };
    let asked = Asked { right: &wish.right, reason: &wish.reason, term };
    match grant::grant(&asked, &by, &to.person(false), second.as_ref(), now.0) {
        Err(refusal) => return Ok(Err(refusal)),
        Ok(Granted::AwaitsSecond) => return Ok(Ok(Made::AwaitsSecond)),
        Ok(Granted::Now) => {}
    }
    let (actor, second) = (actor(tx, Some(by.member)).await?, second.map(|person| person.member));
    let second = self::actor(tx, second).await?;
    let id = write(tx, to, wish, (Some(by.member), actor, second), now).await?;
    Ok(Ok(Made::Right(id)))
}

/// Writes a right down, whoever grants it: (the member, their number in the audit, the second's).
///
/// # Errors
/// The database fails.
pub async fn write(
    tx: &mut Tx,
    to: &Loaded,
    wish: &Wish,
    (by, actor, second): (Option<i64>, Option<i64>, Option<i64>),
    now: Moment,
) -> Result<i64, Fault> {
    let (id, right) = (random_id()?, &wish.right);
    let (role, kind) = (right.role.code().to_owned(), right.scope.kind().code().to_owned());
    let (value, starts) = (right.scope.value().to_owned(), wish.starts.max(now.0));
    tx.run(&store::ADD_RIGHT, (id, to.member, role, kind, value, wish.reason.clone(), by, now.0, starts, wish.ends))
        .await?;
    let mut details = wish.body();
    if let Some(details) = details.as_object_mut() {
        details.insert("reason".to_owned(), json!(wish.reason));
        details.insert("second".to_owned(), json!(second));
    }
    tell(tx, "right_granted", id, to.member, (actor, to.actor), details, now).await?;
    Ok(id)
}

/// Ends a right, if the rule lets it.
///
/// # Errors
/// The database fails; a refusal is in the answer.
pub async fn end(
    tx: &mut Tx,
    row: &OneRightRow,
    me: &Me,
    reason: &str,
    now: Moment,
) -> Result<Result<(), Refusal>, Fault> {
    let Some(right) = person::right(&row.role, &row.scope_kind, &row.scope) else {
        return Err(Fault::new(format!("the right {} has a role or scope that nobody knows", row.id)));
    };
    let administrators = administrators(tx, now).await?;
    let term = Term { starts: row.starts_at, ends: row.ends_at, ended: row.ended_at };
    let ending = Ending { right: &right, of: row.member, term, reason, administrators };
    let by = Person { member: me.id, held: &me.rights, has_factor: me.has_factor, fresh: me.fresh(now) };
    if let Err(refusal) = grant::end(&ending, &by, now.0) {
        return Ok(Err(refusal));
    }
    tx.run(&store::END_RIGHT, (row.id, me.id, now.0, reason.to_owned())).await?;
    let details = json!({"role": row.role, "scope_kind": row.scope_kind, "scope": row.scope, "reason": reason});
    tell(tx, "right_ended", row.id, row.member, (Some(me.actor), row.actor), details, now).await?;
    Ok(Ok(()))
}

/// How many people are administrators now.
///
/// # Errors
/// The database fails.
pub async fn administrators(db: &mut impl Ask, now: Moment) -> Result<usize, Fault> {
    let row = db.one(&store::COUNT_ADMINISTRATORS, (now.0,)).await?;
    Ok(row.and_then(|row| usize::try_from(row.n).ok()).unwrap_or(0))
}

/// After every change of rights: the sessions made with the old ones end, the audit and the person are told.
async fn tell(
    tx: &mut Tx,
    act: &str,
    right: i64,
    member: i64,
    (actor, about): (Option<i64>, i64),
    details: Value,
    now: Moment,
) -> Result<(), Fault> {
    tx.run(&END_ALL_SESSIONS, (member, now.0)).await?;
    let entry = Entry { act, object: ("right", Some(right)), actor, about: Some(about), details };
    audit::record(tx, entry, now).await?;
    announce(tx, &Event::RightChanged { right, ended: act == "right_ended" }, now).await
}

async fn actor(tx: &mut Tx, member: Option<i64>) -> Result<Option<i64>, Fault> {
    let Some(member) = member else { return Ok(None) };
    Ok(person::named(tx, member).await?.map(|row| row.actor))
}

/// Whether every administrator has been silent for so long that others would be erased; the last one is not.
///
/// # Errors
/// The database fails.
pub async fn all_silent(db: &mut impl Ask, now: Moment) -> Result<bool, Fault> {
    let row = db.one(&store::COUNT_AWAKE, (now.0, cutoff(Kept::SilentProfileErased, now.0))).await?;
    Ok(row.is_some_and(|row| row.there > 0 && row.awake == 0))
}
