//! Granting and ending a right: by an administrator, with a reason, never to oneself, and the last administrator stays.

use super::{Right, Role};
use crate::codes;
use crate::spans::Term;

codes! {
    /// Why a right is not granted, or not ended.
    pub enum Refusal {
        /// Nobody grants a right to themselves.
        Oneself = "oneself",
        /// Only an administrator grants and ends rights, and only while they are one.
        NotAdministrator = "not_administrator",
        /// Nobody grants this role: it comes with joining, an organisation or the machine.
        NotGranted = "not_granted",
        /// The role has no meaning in that scope (a translator of a country).
        WrongScope = "wrong_scope",
        /// Every right is granted and ended for a reason.
        NoReason = "no_reason",
        /// It would end before it begins, or has already ended.
        EndsTooEarly = "ends_too_early",
        /// They have it already.
        AlreadyHeld = "already_held",
        /// It does not hold any more.
        AlreadyEnded = "already_ended",
        /// Who has no confirmed second factor gets no staff role.
        NoFactor = "no_factor",
        /// The administrator's factor is older than ten minutes.
        NeedsFreshFactor = "needs_fresh_factor",
        /// The second person is the first, or the one who gets the right.
        SecondIsConcerned = "second_is_concerned",
        /// The second person is no administrator.
        SecondIsNotAdministrator = "second_is_not_administrator",
        /// Without this administrator nobody could grant a right.
        LastAdministrator = "last_administrator",
        /// A site that has two administrators needs no operator to make one.
        NotTheFirst = "not_the_first",
    }
}

/// Somebody who grants, seconds or gets a right.
#[derive(Clone, Copy, Debug)]
pub struct Person<'a> {
    /// Their number.
    pub member: i64,
    /// The rights they have now.
    pub held: &'a [Right],
    /// Whether they have a confirmed second factor.
    pub has_factor: bool,
    /// Whether they showed it in the last ten minutes ([`crate::accounts::lasting::is_fresh`]).
    pub fresh: bool,
}

impl Person<'_> {
    fn is_administrator(&self) -> bool {
        self.held.iter().any(|right| right.role == Role::Administrator)
    }
}

/// A right that somebody wants to grant.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Which role where.
    pub right: &'a Right,
    /// Why; spaces alone are no reason.
    pub reason: &'a str,
    /// From when until when, in Unix milliseconds.
    pub term: Term,
}

/// What comes of a grant that is not refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Granted {
    /// It holds from the start of its term.
    Now,
    /// It waits for a second administrator: roles that grant, open identities or read the audit need two people.
    AwaitsSecond,
}

/// Whether two people must agree on this role (row 41 of the table).
#[must_use]
pub const fn needs_two(role: Role) -> bool {
    matches!(role, Role::Administrator | Role::Custodian | Role::Auditor)
}

/// Grants a right. `second` is whoever agreed to it besides.
///
/// # Errors
/// The first [`Refusal`] that applies, in the order in which they are checked here.
pub fn grant(
    asked: &Asked<'_>,
    by: &Person<'_>,
    to: &Person<'_>,
    second: Option<&Person<'_>>,
    now: i64,
) -> Result<Granted, Refusal> {
    let role = asked.right.role;
    administrates(by)?;
    refuse(by.member == to.member, Refusal::Oneself)?;
    refuse(role.scopes().is_empty(), Refusal::NotGranted)?;
    refuse(!role.scopes().contains(&asked.right.scope.kind()), Refusal::WrongScope)?;
    refuse(asked.reason.trim().is_empty(), Refusal::NoReason)?;
    let over = asked.term.over();
    refuse(over.is_some_and(|over| over <= now.max(asked.term.starts)), Refusal::EndsTooEarly)?;
    refuse(to.held.contains(asked.right), Refusal::AlreadyHeld)?;
    refuse(!to.has_factor, Refusal::NoFactor)?;
    refuse(!by.fresh, Refusal::NeedsFreshFactor)?;
    if !needs_two(role) {
        return Ok(Granted::Now);
    }
    let Some(second) = second else { return Ok(Granted::AwaitsSecond) };
    refuse(second.member == by.member || second.member == to.member, Refusal::SecondIsConcerned)?;
    refuse(!second.is_administrator(), Refusal::SecondIsNotAdministrator)?;
    refuse(!second.fresh, Refusal::NeedsFreshFactor)?;
    Ok(Granted::Now)
}

/// A right that somebody wants to end.
#[derive(Clone, Copy, Debug)]
pub struct Ending<'a> {
    /// Which role where.
    pub right: &'a Right,
    /// Whose.
    pub of: i64,
    /// When it holds.
    pub term: Term,
    /// Why; spaces alone are no reason.
    pub reason: &'a str,
    /// How many people are administrators now, the one concerned among them.
    pub administrators: usize,
}

/// Ends a right: an administrator anybody's, and everybody their own. One person is enough: what is taken away in haste
/// can be granted again, and what is left to somebody dangerous cannot be undone.
///
/// # Errors
/// The first [`Refusal`] that applies, in the order in which they are checked here.
pub fn end(ending: &Ending<'_>, by: &Person<'_>, now: i64) -> Result<(), Refusal> {
    if by.member != ending.of {
        administrates(by)?;
    }
    refuse(ending.reason.trim().is_empty(), Refusal::NoReason)?;
    refuse(ending.term.over().is_some_and(|over| over <= now), Refusal::AlreadyEnded)?;
    may_lose(ending.right.role, ending.administrators)?;
    refuse(!by.fresh, Refusal::NeedsFreshFactor)
}

/// Whether somebody may lose a role, in whatever way: their right is ended, they leave, they are suspended.
///
/// # Errors
/// [`Refusal::LastAdministrator`].
pub fn may_lose(role: Role, administrators: usize) -> Result<(), Refusal> {
    refuse(role == Role::Administrator && administrators <= 1, Refusal::LastAdministrator)
}

/// Whether the operator may make an administrator from the command line: while there are fewer than two, because a second
/// one could otherwise never be made (it takes two), nor the only one replaced who lost everything.
///
/// # Errors
/// [`Refusal::NotTheFirst`].
pub fn first(administrators: usize) -> Result<(), Refusal> {
    refuse(administrators >= 2, Refusal::NotTheFirst)
}

fn administrates(by: &Person<'_>) -> Result<(), Refusal> {
    refuse(!by.is_administrator(), Refusal::NotAdministrator)
}

fn refuse(wrong: bool, refusal: Refusal) -> Result<(), Refusal> {
    if wrong { Err(refusal) } else { Ok(()) }
}

#[cfg(test)]
#[path = "tests_grant.rs"]
mod tests;
