//! Undoing a merge takes as many people as the merge did, and of the same kind: an owner of each side, or two officers when
//! officers made it or decided on it. One alone could otherwise tear apart what two had agreed on.

use super::change::{Kind, Refusal, first};
use crate::codes;

codes! {
    /// For whom somebody wants that a merge is undone.
    pub enum Side {
        /// An owner of the body that went, as it was at that moment.
        Goes = "goes",
        /// An owner of the body that stays.
        Stays = "stays",
        /// An officer.
        Desk = "desk",
    }
}

/// A merge that took effect. Unix milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merged {
    /// When it took effect.
    pub at: i64,
    /// Whether officers made it, or one decided on it after an objection.
    pub by_desk: bool,
    /// Who asked first that it is undone, and for whom.
    pub asked: Option<(i64, Side)>,
}

/// What somebody's word for undoing it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undo {
    /// It waits for the second person.
    Asks,
    /// It is undone.
    Undoes,
}

/// Whether somebody's word counts, within 72 hours after the merge.
///
/// # Errors
/// Why not.
pub fn undo(merged: &Merged, by: i64, side: Side, now: i64) -> Result<Undo, Refusal> {
    let refusals = [
        (now >= merged.at.saturating_add(Kind::Merge.delay()), Refusal::TooLate),
        ((side == Side::Desk) != merged.by_desk, Refusal::NotConcerned),
        (merged.asked.is_some_and(|(first, _)| first == by), Refusal::Concerned),
        (merged.asked.is_some_and(|(_, asked)| asked == side && side != Side::Desk), Refusal::AlreadyAsked),
    ];
    first(refusals)?;
    Ok(if merged.asked.is_some() { Undo::Undoes } else { Undo::Asks })
}

#[cfg(test)]
mod tests {
    use super::{Merged, Side, Undo, undo};
    use crate::directory::change::Refusal;
    use crate::spans::HOUR;

    const OWNERS: Merged = Merged { at: 0, by_desk: false, asked: None };
    const DESK: Merged = Merged { by_desk: true, ..OWNERS };

    #[test]
    fn an_owner_of_each_side_undoes_a_merge_of_owners() {
        assert_eq!(undo(&OWNERS, 1, Side::Goes, HOUR), Ok(Undo::Asks));
        let asked = Merged { asked: Some((1, Side::Goes)), ..OWNERS };
        assert_eq!(undo(&asked, 2, Side::Stays, HOUR), Ok(Undo::Undoes));
        assert_eq!(undo(&asked, 1, Side::Stays, HOUR), Err(Refusal::Concerned), "one who owns both is one");
        assert_eq!(undo(&asked, 3, Side::Goes, HOUR), Err(Refusal::AlreadyAsked), "the same side twice is one side");
        assert_eq!(undo(&asked, 9, Side::Desk, HOUR), Err(Refusal::NotConcerned));
        assert_eq!(undo(&asked, 2, Side::Stays, 72 * HOUR), Err(Refusal::TooLate));
    }

    #[test]
    fn two_officers_undo_what_officers_did() {
        assert_eq!(undo(&DESK, 9, Side::Desk, HOUR), Ok(Undo::Asks));
        let asked = Merged { asked: Some((9, Side::Desk)), ..DESK };
        assert_eq!(undo(&asked, 9, Side::Desk, HOUR), Err(Refusal::Concerned));
        assert_eq!(undo(&asked, 8, Side::Desk, HOUR), Ok(Undo::Undoes));
        assert_eq!(undo(&asked, 2, Side::Stays, HOUR), Err(Refusal::NotConcerned));
    }
}
