//! A change of address: confirmed at the new one, to be undone from the old one for seven days; grave acts wait meanwhile.

use crate::codes;
use crate::rights::Act;
use crate::spans::DAY;

/// How long the old address can undo the change, counted from its confirmation. The old address stays reserved meanwhile.
pub const UNDO: i64 = 7 * DAY;

codes! {
    /// Why an address is not changed, or a change not undone.
    pub enum Refusal {
        /// The sign-in or the factor is older than ten minutes.
        NeedsFreshFactor = "needs_fresh_factor",
        /// It is the address they have.
        SameAddress = "same_address",
        /// Another change can still be undone: one at a time.
        AnotherChange = "another_change",
        /// The change was undone already.
        AlreadyUndone = "already_undone",
        /// The change was never confirmed.
        NotConfirmed = "not_confirmed",
        /// The seven days are over.
        TooLate = "too_late",
    }
}

/// A change of address that was asked for. Unix milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// When it was confirmed at the new address.
    pub confirmed: Option<i64>,
    /// When it was undone from the old one.
    pub undone: Option<i64>,
}

impl Change {
    /// Until when it can be undone, if it can at `now`.
    #[must_use]
    pub fn undo_until(&self, now: i64) -> Option<i64> {
        let until = self.confirmed.filter(|_| self.undone.is_none())?.saturating_add(UNDO);
        (now < until).then_some(until)
    }
}

/// Whether somebody may ask for another address. Addresses are compared by [`super::Address::key`].
///
/// # Errors
/// Why not. Whether the address is somebody else's is not among the reasons: no answer tells that.
pub fn ask(old: &str, new: &str, changes: &[Change], fresh: bool, now: i64) -> Result<(), Refusal> {
    let refusals = [
        (!fresh, Refusal::NeedsFreshFactor),
        (old == new, Refusal::SameAddress),
        (changes.iter().any(|change| change.undo_until(now).is_some()), Refusal::AnotherChange),
    ];
    refusals.into_iter().find_map(|(wrong, refusal)| wrong.then_some(refusal)).map_or(Ok(()), Err)
}

/// Whether a change may be undone from the old address. A second factor stays what it was: undoing passes none.
///
/// # Errors
/// Why not.
pub fn undo(change: &Change, now: i64) -> Result<(), Refusal> {
    match (change.confirmed, change.undone) {
        (None, _) => Err(Refusal::NotConfirmed),
        (_, Some(_)) => Err(Refusal::AlreadyUndone),
        _ => change.undo_until(now).map(|_| ()).ok_or(Refusal::TooLate),
    }
}

/// Until when an act waits because an address was changed: what moves power over an organisation, takes data away or erases
/// it could be a thief's first wish. `None`: it does not wait.
#[must_use]
pub fn waits_until(act: Act, changes: &[Change], now: i64) -> Option<i64> {
    let grave = matches!(
        act,
        Act::ChangeOwners
            | Act::Merge
            | Act::ClaimBody
            | Act::Vouch
            | Act::LeaveOrganisation
            | Act::TakeOrErase
            | Act::RecoverFactor
    );
    let until = changes.iter().filter_map(|change| change.undo_until(now)).max();
    until.filter(|_| grave)
}

#[cfg(test)]
mod tests {
    use super::{Change, Refusal, UNDO, ask, undo, waits_until};
    use crate::rights::Act;

    const CONFIRMED: Change = Change { confirmed: Some(0), undone: None };

    #[test]
    fn a_change_is_undone_for_seven_days_and_once() {
        assert_eq!(undo(&CONFIRMED, UNDO - 1), Ok(()));
        assert_eq!(undo(&CONFIRMED, UNDO), Err(Refusal::TooLate));
        assert_eq!(undo(&Change::default(), 0), Err(Refusal::NotConfirmed));
        assert_eq!(undo(&Change { undone: Some(1), ..CONFIRMED }, 2), Err(Refusal::AlreadyUndone));
    }

    #[test]
    fn owners_acts_export_and_erasure_wait_meanwhile_and_daily_work_does_not() {
        for act in [Act::ChangeOwners, Act::TakeOrErase, Act::Merge, Act::Vouch] {
            assert_eq!(waits_until(act, &[CONFIRMED], 1), Some(UNDO));
            assert_eq!(waits_until(act, &[CONFIRMED], UNDO), None);
            assert_eq!(waits_until(act, &[Change { undone: Some(1), ..CONFIRMED }], 2), None);
            assert_eq!(waits_until(act, &[Change::default()], 1), None);
        }
        assert_eq!(waits_until(Act::WriteAsBody, &[CONFIRMED], 1), None);
    }

    #[test]
    fn one_change_at_a_time_by_who_just_signed_in() {
        assert_eq!(ask("a@b.sn", "c@d.sn", &[Change::default()], true, 1), Ok(()));
        assert_eq!(ask("a@b.sn", "c@d.sn", &[], false, 1), Err(Refusal::NeedsFreshFactor));
        assert_eq!(ask("a@b.sn", "a@b.sn", &[], true, 1), Err(Refusal::SameAddress));
        assert_eq!(ask("a@b.sn", "c@d.sn", &[CONFIRMED], true, 1), Err(Refusal::AnotherChange));
    }
}
