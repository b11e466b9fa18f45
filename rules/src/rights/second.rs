//! What two people of the staff do together: one proposes, another agrees, and some of it waits before it is done.

use super::Act;
use crate::codes;
use crate::spans::{DAY, HOUR};

codes! {
    /// What is proposed.
    pub enum Deed {
        /// A right of an administrator, custodian or auditor (row 41).
        GrantRight = "grant_right",
        /// Details of one entry of the audit are taken away (row 43).
        RedactAudit = "redact_audit",
        /// Who stands behind a name is opened (row 15).
        OpenIdentity = "open_identity",
        /// A second factor that was lost is taken off an account (row 19).
        RecoverFactor = "factor_recovery",
    }
}

impl Deed {
    /// The act of the table that both people need.
    #[must_use]
    pub const fn act(self) -> Act {
        match self {
            Self::GrantRight => Act::GrantHighRights,
            Self::RedactAudit => Act::RedactAudit,
            Self::OpenIdentity => Act::OpenIdentity,
            Self::RecoverFactor => Act::RecoverFactor,
        }
    }

    /// For how long it waits after the second person agreed, so that whoever is concerned can still say no
    /// (72 hours, safety.md, rule 3).
    #[must_use]
    pub const fn wait(self) -> i64 {
        match self {
            Self::RecoverFactor => 72 * HOUR,
            Self::GrantRight | Self::RedactAudit | Self::OpenIdentity => 0,
        }
    }
}

/// So long a second person may take; then it has to be proposed anew (14 days).
pub const LAPSES: i64 = 14 * DAY;

codes! {
    /// Why the second person's word does not count.
    pub enum Refusal {
        /// It was agreed to, refused or done already.
        Settled = "settled",
        /// It was proposed more than 14 days ago.
        TooOld = "too_old",
        /// The second person is the first.
        SamePerson = "same_person",
        /// It is about the second person themselves.
        Concerned = "concerned",
        /// A member asked for it themselves, and nobody of the staff has taken it up yet.
        NotTakenUp = "not_taken_up",
        /// Who proposed it may not do so any more.
        FirstIsGone = "first_is_gone",
        /// The second person's factor is older than ten minutes.
        NeedsFreshFactor = "needs_fresh_factor",
    }
}

/// What was proposed, and how it stands.
#[derive(Clone, Copy, Debug)]
pub struct Proposal {
    /// What.
    pub deed: Deed,
    /// By whom: a member.
    pub by: i64,
    /// Whom it concerns: a member, if it is a person.
    pub about: Option<i64>,
    /// When, in Unix milliseconds.
    pub at: i64,
    /// Whether somebody agreed or refused already.
    pub settled: bool,
    /// Whether who proposed it may still do so.
    pub first_may: bool,
}

impl Proposal {
    /// Whether somebody other than whom it concerns proposed it. What a member asks for themselves is no first person's
    /// word: somebody of the staff must take it up, or one alone would be both.
    #[must_use]
    pub fn is_taken_up(&self) -> bool {
        self.about != Some(self.by)
    }
}

/// Whether the second person's agreement counts; answers from when on it is to be done.
///
/// # Errors
/// The first [`Refusal`] that applies, in the order in which they are checked here.
pub fn second(it: &Proposal, by: i64, fresh: bool, now: i64) -> Result<i64, Refusal> {
    refuse(it.settled, Refusal::Settled)?;
    refuse(it.by == by, Refusal::SamePerson)?;
    refuse(it.about == Some(by), Refusal::Concerned)?;
    refuse(!it.is_taken_up(), Refusal::NotTakenUp)?;
    refuse(now - it.at > LAPSES, Refusal::TooOld)?;
    refuse(!it.first_may, Refusal::FirstIsGone)?;
    refuse(!fresh, Refusal::NeedsFreshFactor)?;
    Ok(now + it.deed.wait())
}

fn refuse(wrong: bool, refusal: Refusal) -> Result<(), Refusal> {
    if wrong { Err(refusal) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::{Deed, LAPSES, Proposal, Refusal, second};
    use crate::rights::{Role, mark};
    use crate::spans::HOUR;

    const ASKED: Proposal =
        Proposal { deed: Deed::RecoverFactor, by: 1, about: Some(3), at: 0, settled: false, first_may: true };

    #[test]
    fn a_second_person_agrees_and_a_lost_factor_still_waits_three_days() {
        assert_eq!(second(&ASKED, 2, true, HOUR), Ok(73 * HOUR));
        assert_eq!(second(&Proposal { deed: Deed::GrantRight, ..ASKED }, 2, true, HOUR), Ok(HOUR));
    }

    #[test]
    fn nobody_agrees_to_their_own_or_to_what_is_about_them() {
        let refused = [
            second(&ASKED, 1, true, 0),
            second(&ASKED, 3, true, 0),
            second(&Proposal { settled: true, ..ASKED }, 2, true, 0),
            second(&Proposal { by: 3, ..ASKED }, 2, true, 0),
            second(&Proposal { first_may: false, ..ASKED }, 2, true, 0),
            second(&ASKED, 2, true, LAPSES + 1),
            second(&ASKED, 2, false, LAPSES),
        ];
        let why = [
            Refusal::SamePerson,
            Refusal::Concerned,
            Refusal::Settled,
            Refusal::NotTakenUp,
            Refusal::FirstIsGone,
            Refusal::TooOld,
            Refusal::NeedsFreshFactor,
        ];
        assert_eq!(refused, why.map(Err));
    }

    #[test]
    fn every_deed_is_one_that_the_table_gives_to_two_people() {
        let two = |deed: &Deed| Role::ALL.iter().any(|role| mark(deed.act(), *role).is_some_and(|mark| mark.two));
        assert_eq!(Deed::ALL.iter().filter(|deed| !two(deed)).count(), 0);
    }
}
