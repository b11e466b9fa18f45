//! What moves power over a body: slowly, loudly, and not against an objection (safety.md, rule 13).

use crate::codes;
use crate::spans::{DAY, HOUR};

codes! {
    /// Kinds of change.
    pub enum Kind {
        /// Somebody claims a body of the record. Gives no right before an officer decides, and edits no row of the record.
        Claim = "claim",
        /// An owner adds an owner.
        AddOwner = "add_owner",
        /// An owner removes another.
        RemoveOwner = "remove_owner",
        /// Two bodies become one: their history, not their rights. Owners of both agree, or two officers.
        Merge = "merge",
        /// Two officers give an owner to a body that has none.
        Rescue = "rescue",
        /// An owner hands their part to a successor.
        HandOver = "hand_over",
        /// Somebody says "I replaced X", who is gone.
        Succession = "succession",
    }
}

impl Kind {
    /// How long there is to object: everyone concerned has a letter by then.
    #[must_use]
    pub const fn delay(self) -> i64 {
        match self {
            Self::Succession => 14 * DAY,
            _ => 72 * HOUR,
        }
    }

    /// Whether an officer decides even when nobody objects: who asks has no part in the body yet.
    #[must_use]
    pub const fn is_decided_by_staff(self) -> bool {
        matches!(self, Self::Claim | Self::Succession)
    }

    /// Whether two people must have agreed before it is announced: owners of both bodies, or two officers.
    #[must_use]
    pub const fn needs_two(self) -> bool {
        matches!(self, Self::Merge | Self::Rescue)
    }

    /// Whether two of them at once, for one body, exclude each other.
    const fn is_about_one_seat(self) -> bool {
        matches!(self, Self::Claim | Self::Succession | Self::Rescue)
    }
}

codes! {
    /// How a change ended.
    pub enum Outcome {
        /// It took effect.
        Done = "done",
        /// An officer refused it.
        Refused = "refused",
        /// Who asked took it back.
        TakenBack = "taken_back",
        /// When it was due its conditions held no more: the owner who asked was gone, the other was the last.
        Void = "void",
    }
}

/// A change that was asked for. Unix milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its number.
    pub id: i64,
    /// The body.
    pub body: i64,
    /// What.
    pub kind: Kind,
    /// Who asked.
    pub by: i64,
    /// Whom it is about, if it is about somebody: the owner to add or to remove, the successor.
    pub about: Option<i64>,
    /// When it was announced to everyone concerned; before that a second person must agree ([`Kind::needs_two`]).
    pub announced: Option<i64>,
    /// When somebody concerned objected.
    pub objected: Option<i64>,
    /// How and when it ended.
    pub ended: Option<(Outcome, i64)>,
}

/// What happens to a change next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A second person must agree.
    Second,
    /// Time for an objection, until this moment.
    Waits(i64),
    /// It takes effect now, if its conditions still hold.
    TakesEffect,
    /// An officer must decide.
    Decision,
    /// Nothing: it ended.
    Nothing,
}

codes! {
    /// Why a change is not asked for, not objected to, or not decided.
    pub enum Refusal {
        /// The same is asked for already.
        AlreadyAsked = "already_asked",
        /// It has an owner: ask them, or say whom you replaced.
        HasOwner = "has_owner",
        /// It has no owner, which this kind of change needs.
        HasNoOwner = "has_no_owner",
        /// Only who is concerned may object, and nobody to what they asked for themselves.
        NotConcerned = "not_concerned",
        /// It ended already.
        Ended = "ended",
        /// The time for an objection is over.
        TooLate = "too_late",
        /// The time for an objection is not over yet, and nobody objected.
        TooEarly = "too_early",
        /// Nobody has to decide this: it takes effect by itself.
        NothingToDecide = "nothing_to_decide",
        /// Nobody decides about their own body, nor about themselves.
        Concerned = "concerned",
        /// Every objection and every decision has its reason.
        NoReason = "no_reason",
    }
}

impl Change {
    /// When the time for an objection is over, if it was announced.
    #[must_use]
    pub fn effect_at(&self) -> Option<i64> {
        self.announced.map(|announced| announced.saturating_add(self.kind.delay()))
    }

    /// What happens next.
    #[must_use]
    pub fn next(&self, now: i64) -> Next {
        match (self.ended, self.effect_at(), self.objected) {
            (Some(_), ..) => Next::Nothing,
            (None, None, _) => Next::Second,
            (None, Some(_), Some(_)) => Next::Decision,
            (None, Some(effect), None) if now < effect => Next::Waits(effect),
            (None, Some(_), None) if self.kind.is_decided_by_staff() => Next::Decision,
            (None, Some(_), None) => Next::TakesEffect,
        }
    }

    fn is_open(&self) -> bool {
        self.ended.is_none()
    }
}

/// Whether a change may be asked for, beside what is open for the same body. Two people may claim one body at once: an
/// officer sees both ([`rivals`]).
///
/// # Errors
/// Why not.
pub fn ask(kind: Kind, by: i64, about: Option<i64>, has_owner: bool, open: &[Change]) -> Result<(), Refusal> {
    // Whom they mean makes no other succession of it: by asking about one after the other one would learn who owns the body.
    let same = |change: &Change| match kind {
        Kind::Succession => change.kind == kind && change.by == by,
        _ => change.kind == kind && change.about == about && (about.is_some() || change.by == by),
    };
    let refusals = [
        (matches!(kind, Kind::Claim | Kind::Rescue) && has_owner, Refusal::HasOwner),
        (matches!(kind, Kind::AddOwner | Kind::RemoveOwner | Kind::HandOver) && !has_owner, Refusal::HasNoOwner),
        (open.iter().any(|change| change.is_open() && same(change)), Refusal::AlreadyAsked),
    ];
    first(refusals)
}

/// Whether somebody may object. Concerned are the body's owners and representatives now, who is about to lose or to get a
/// part, X of "I replaced X", and on a claim whoever else claims it; the caller knows who has a part.
///
/// # Errors
/// Why not.
pub fn object(change: &Change, by: i64, is_concerned: bool, reason: &str, now: i64) -> Result<(), Refusal> {
    let refusals = [
        (!change.is_open(), Refusal::Ended),
        (!is_concerned || by == change.by, Refusal::NotConcerned),
        (change.objected.is_none() && change.effect_at().is_some_and(|effect| effect <= now), Refusal::TooLate),
        (reason.trim().is_empty(), Refusal::NoReason),
    ];
    first(refusals)
}

/// Whether an officer may decide: when the change waits for a decision, with a reason, and not about themselves or a body in
/// which they have a part. `has_owner` is whether the body has one now; of two claims, only one can be granted.
///
/// # Errors
/// Why not.
pub fn decide(
    change: &Change,
    by: i64,
    is_concerned: bool,
    has_owner: bool,
    grants: bool,
    reason: &str,
    now: i64,
) -> Result<Outcome, Refusal> {
    let next = change.next(now);
    let refusals = [
        (next == Next::Nothing, Refusal::Ended),
        (is_concerned || by == change.by || change.about == Some(by), Refusal::Concerned),
        (matches!(next, Next::Waits(_)) && change.kind.is_decided_by_staff(), Refusal::TooEarly),
        (next != Next::Decision, Refusal::NothingToDecide),
        (grants && change.kind == Kind::Claim && has_owner, Refusal::HasOwner),
        (reason.trim().is_empty(), Refusal::NoReason),
    ];
    first(refusals)?;
    Ok(if grants { Outcome::Done } else { Outcome::Refused })
}

/// The changes that take effect now, in the order in which they were announced. Each is asked once more whether its
/// conditions hold ([`super::speaking`]): of two owners who remove each other the first one's change is done, the other's
/// void.
#[must_use]
pub fn due(changes: &[Change], now: i64) -> Vec<Change> {
    in_order(changes.iter().filter(|change| change.next(now) == Next::TakesEffect))
}

/// The changes that wait for an officer, in the order in which they were announced.
#[must_use]
pub fn to_decide(changes: &[Change], now: i64) -> Vec<Change> {
    in_order(changes.iter().filter(|change| change.next(now) == Next::Decision))
}

/// The other open changes that want the same seat: the officer sees them beside, and when one is granted the others are
/// refused.
#[must_use]
pub fn rivals(change: &Change, changes: &[Change]) -> Vec<Change> {
    let wants_it = |other: &&Change| {
        let seats = other.kind.is_about_one_seat() && change.kind.is_about_one_seat();
        other.id != change.id && other.body == change.body && other.is_open() && seats
    };
    in_order(changes.iter().filter(wants_it))
}

fn in_order<'a>(changes: impl Iterator<Item = &'a Change>) -> Vec<Change> {
    let mut found: Vec<Change> = changes.copied().collect();
    found.sort_by_key(|change| (change.announced, change.id));
    found
}

/// The first refusal that applies.
pub(super) fn first<const N: usize>(refusals: [(bool, Refusal); N]) -> Result<(), Refusal> {
    refusals.into_iter().find_map(|(wrong, refusal)| wrong.then_some(refusal)).map_or(Ok(()), Err)
}

#[cfg(test)]
#[path = "tests_change.rs"]
mod tests;
