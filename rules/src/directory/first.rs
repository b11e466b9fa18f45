//! How a body is verified that nobody can vouch for: the first of its country, with no site of its own and free mail only.
//!
//! Two officers agree on an act of the state that names the body. Then it may vouch for others, a union of authorities for
//! its members. Why so: `docs/decisions/0017-the-first-organisation.md`.

use super::verification::{Evidence, Refusal, Standing, Step, Taken, Verifying, first, standing};
use crate::spans::DAY;

/// What one officer proposed and no second one took up lapses after so long.
pub const LAPSES: i64 = 30 * DAY;

/// Whether an officer may propose to verify a body from its claim alone.
///
/// # Errors
/// Why not.
pub fn propose(proposing: &Verifying<'_>, now: i64) -> Result<(), Refusal> {
    let standing = standing(proposing.body, proposing.signs, now);
    let refusals = [
        (proposing.is_concerned, Refusal::Concerned),
        (standing == Standing::Unknown, Refusal::NotClaimed),
        (standing != Standing::Claimed, Refusal::AlreadyThere),
        (proposing.evidence != Evidence::OfficialAct, Refusal::NotVouched),
        (proposing.reason.trim().is_empty(), Refusal::NoReason),
    ];
    first(refusals).map_or(Ok(()), Err)
}

/// A second officer agrees to what a first one proposed.
#[derive(Clone, Copy, Debug)]
pub struct Seconding<'a> {
    /// Who proposed it and when, in Unix milliseconds; nothing if nobody did, or they may not decide any more.
    pub proposed: Option<(i64, i64)>,
    /// Who agrees.
    pub by: i64,
    /// The steps of the body.
    pub body: &'a [Taken],
    /// Whether the second officer has a part in the body, or was invited by it.
    pub is_concerned: bool,
}

/// Whether the second officer's word makes the step. A vouch that came meanwhile does no harm.
///
/// # Errors
/// Why not.
pub fn second(seconding: &Seconding<'_>, now: i64) -> Result<Step, Refusal> {
    let standing = standing(seconding.body, &super::verification::Signs::default(), now);
    let open = seconding.proposed.filter(|(_, at)| now - at < LAPSES);
    let refusals = [
        (seconding.is_concerned, Refusal::Concerned),
        (standing == Standing::Unknown, Refusal::NotClaimed),
        (standing.is_public(), Refusal::AlreadyThere),
        (open.is_none(), Refusal::NotProposed),
        (open.is_some_and(|(by, _)| by == seconding.by), Refusal::SameOfficer),
    ];
    first(refusals).map_or(Ok(Step::Verified), Err)
}

#[cfg(test)]
#[path = "tests_first.rs"]
mod tests;
