//! Who speaks for a body: owners, representatives, editors, each with a mandate that ends; invitations; leaving.

use crate::codes;
use crate::rights::Role;
use crate::spans::{DAY, Term};

/// How long an invitation can be accepted.
pub const INVITATION: i64 = 14 * DAY;

codes! {
    /// As what somebody speaks for a body. Each may what the ones before may.
    pub enum Speaker {
        /// Writes drafts.
        Editor = "editor",
        /// Writes as the body, invites editors.
        Representative = "representative",
        /// Decides who speaks for it.
        Owner = "owner",
    }
}

impl Speaker {
    /// The role in the table of rights.
    #[must_use]
    pub const fn role(self) -> Role {
        match self {
            Self::Editor => Role::Editor,
            Self::Representative => Role::Representative,
            Self::Owner => Role::Owner,
        }
    }
}

/// Somebody's part in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Whose, by the member's number.
    pub member: i64,
    /// As what.
    pub speaker: Speaker,
    /// From when until when; mayors change.
    pub mandate: Term,
}

codes! {
    /// Why a part in a body is not given, taken or left.
    pub enum Refusal {
        /// They have no part in the body now, or not enough of one.
        NotTheirs = "not_theirs",
        /// Representatives invite editors; owners invite both; nobody invites an owner, who is added by a change.
        NotTheirsToGive = "not_theirs_to_give",
        /// They have that part already.
        AlreadyHasPart = "already_has_part",
        /// The mandate would be over before it begins.
        MandateOver = "mandate_over",
        /// Without them the body would have no owner: hand over first.
        LastOwner = "last_owner",
        /// Nobody hands over to themselves, nor removes themselves: leaving is another act.
        Oneself = "oneself",
        /// The other one is no owner.
        NotAnOwner = "not_an_owner",
        /// The invitation is for another address.
        OtherAddress = "other_address",
        /// The invitation was taken back.
        Revoked = "revoked",
        /// The invitation was answered already.
        Answered = "answered",
        /// The fourteen days are over.
        TooLate = "too_late",
        /// Who invited has no such part in the body any more.
        InviterLeft = "inviter_left",
    }
}

/// The highest part that somebody has in a body at `now`; a mandate that is over gives none.
#[must_use]
pub fn speaks(parts: &[Part], member: i64, now: i64) -> Option<Speaker> {
    parts.iter().filter(|part| part.member == member && part.mandate.holds(now)).map(|part| part.speaker).max()
}

/// How many people own a body at `now`.
#[must_use]
pub fn owners(parts: &[Part], now: i64) -> usize {
    let mut members: Vec<i64> = parts
        .iter()
        .filter(|part| part.speaker == Speaker::Owner && part.mandate.holds(now))
        .map(|part| part.member)
        .collect();
    members.sort_unstable();
    members.dedup();
    members.len()
}

/// Whether somebody may invite another as `speaker`. What an address already is to the body is not among the reasons: the
/// answer would tell whose it is.
///
/// # Errors
/// Why not.
pub fn invite(parts: &[Part], by: i64, speaker: Speaker, now: i64) -> Result<(), Refusal> {
    match (speaks(parts, by, now), speaker) {
        (None | Some(Speaker::Editor), _) => Err(Refusal::NotTheirs),
        (_, Speaker::Editor) | (Some(Speaker::Owner), Speaker::Representative) => Ok(()),
        _ => Err(Refusal::NotTheirsToGive),
    }
}

/// An invitation. Unix milliseconds.
#[derive(Clone, Copy, Debug)]
pub struct Invitation<'a> {
    /// The address that was invited, as [`crate::accounts::Address::key`] says it.
    pub address: &'a str,
    /// As what.
    pub speaker: Speaker,
    /// By whom.
    pub by: i64,
    /// When it was made; it ends [`INVITATION`] later.
    pub at: i64,
    /// When it was taken back.
    pub revoked: Option<i64>,
    /// When it was accepted or refused.
    pub answered: Option<i64>,
}

/// Whether somebody may accept an invitation: with the invited address as their own (its key), in fourteen days, once, while
/// who invited could still do so.
///
/// # Errors
/// Why not.
pub fn accept(
    invited: &Invitation<'_>,
    parts: &[Part],
    member: i64,
    address: &str,
    now: i64,
) -> Result<Speaker, Refusal> {
    let refusals = [
        (invited.address != address, Refusal::OtherAddress),
        (invited.revoked.is_some(), Refusal::Revoked),
        (invited.answered.is_some(), Refusal::Answered),
        (now >= invited.at.saturating_add(INVITATION), Refusal::TooLate),
        (invite(parts, invited.by, invited.speaker, now).is_err(), Refusal::InviterLeft),
        (speaks(parts, member, now) >= Some(invited.speaker), Refusal::AlreadyHasPart),
    ];
    first(refusals).map_or(Ok(invited.speaker), Err)
}

/// Whether somebody may leave a body: anybody may at once, but not the last owner. Nobody is left speaking for what nobody
/// owns.
///
/// # Errors
/// Why not.
pub fn leave(parts: &[Part], member: i64, now: i64) -> Result<(), Refusal> {
    let Some(speaker) = speaks(parts, member, now) else { return Err(Refusal::NotTheirs) };
    refuse(speaker == Speaker::Owner && owners(parts, now) <= 1, Refusal::LastOwner)
}

/// Whether an owner may end the part of somebody who is no owner. It holds at once.
///
/// # Errors
/// Why not.
pub fn end_part(parts: &[Part], by: i64, of: i64, now: i64) -> Result<(), Refusal> {
    owns(parts, by, now)?;
    refuse(by == of, Refusal::Oneself)?;
    match speaks(parts, of, now) {
        None => Err(Refusal::NotTheirs),
        Some(Speaker::Owner) => Err(Refusal::NotTheirsToGive),
        Some(_) => Ok(()),
    }
}

/// Whether an owner may add another. It takes effect after the time for an objection ([`super::change`]).
///
/// # Errors
/// Why not.
pub fn add_owner(parts: &[Part], by: i64, to: i64, mandate: Term, now: i64) -> Result<(), Refusal> {
    owns(parts, by, now)?;
    refuse(by == to, Refusal::Oneself)?;
    refuse(mandate.over().is_some_and(|over| over <= now.max(mandate.starts)), Refusal::MandateOver)?;
    refuse(speaks(parts, to, now) == Some(Speaker::Owner), Refusal::AlreadyHasPart)
}

/// Whether an owner may remove another. It takes effect after the time for an objection, and is asked again then: two owners
/// who remove each other do not leave the body without one.
///
/// # Errors
/// Why not.
pub fn remove_owner(parts: &[Part], by: i64, of: i64, now: i64) -> Result<(), Refusal> {
    owns(parts, by, now)?;
    refuse(by == of, Refusal::Oneself)?;
    refuse(speaks(parts, of, now) != Some(Speaker::Owner), Refusal::NotAnOwner)
}

/// Whether an owner may hand their part over: the successor becomes owner when the change takes effect, the one who leaves
/// has no part any more, and everything stays with the body.
///
/// # Errors
/// Why not.
pub fn hand_over(parts: &[Part], from: i64, to: i64, mandate: Term, now: i64) -> Result<(), Refusal> {
    add_owner(parts, from, to, mandate, now)
}

/// Whether somebody may say "I replaced X": they are not an owner themselves, and X is or was one. Asking gives no right.
///
/// # Errors
/// Why not.
pub fn succeed(parts: &[Part], successor: i64, gone: i64, now: i64) -> Result<(), Refusal> {
    refuse(successor == gone, Refusal::Oneself)?;
    refuse(speaks(parts, successor, now) == Some(Speaker::Owner), Refusal::AlreadyHasPart)?;
    let owned = parts.iter().any(|part| part.member == gone && part.speaker == Speaker::Owner);
    refuse(!owned, Refusal::NotAnOwner)
}

fn owns(parts: &[Part], member: i64, now: i64) -> Result<(), Refusal> {
    refuse(speaks(parts, member, now) != Some(Speaker::Owner), Refusal::NotTheirs)
}

fn refuse(wrong: bool, refusal: Refusal) -> Result<(), Refusal> {
    if wrong { Err(refusal) } else { Ok(()) }
}

fn first<const N: usize>(refusals: [(bool, Refusal); N]) -> Option<Refusal> {
    refusals.into_iter().find_map(|(wrong, refusal)| wrong.then_some(refusal))
}

#[cfg(test)]
#[path = "tests_speaking.rs"]
mod tests;
