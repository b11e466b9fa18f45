//! One-time codes and links: how long they live and how often they may be tried (safety.md, rule 2).

use crate::spans::MINUTE;

/// A link or code lives so long, counted from its hand-over to the mail server.
pub const LINK: i64 = 30 * MINUTE;
/// For accounts with rights.
pub const LINK_WITH_RIGHTS: i64 = 10 * MINUTE;
/// So many wrong tries end a code.
pub const TRIES: i64 = 5;
/// So many wrong tries a day, over all codes, cards and factors of an account.
pub const TRIES_A_DAY: i64 = 20;

/// What a try is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// It was the code.
    Right,
    /// It was not; so many tries are left.
    Wrong {
        /// Tries of this code that are left.
        left: i64,
    },
    /// It counts no more, right or wrong: too many tries.
    TooOften,
}

/// Judges a try, after `tries` wrong ones of this code and `today` of this account on this day.
#[must_use]
pub fn tried(right: bool, tries: i64, today: i64) -> Tried {
    if tries >= TRIES || today >= TRIES_A_DAY {
        return Tried::TooOften;
    }
    if right { Tried::Right } else { Tried::Wrong { left: TRIES - tries - 1 } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_code_comes_too_late_after_five_wrong_ones_or_twenty_in_a_day() {
        assert_eq!(tried(true, 4, 19), Tried::Right);
        assert_eq!(tried(false, 4, 19), Tried::Wrong { left: 0 });
        assert_eq!(tried(true, 5, 0), Tried::TooOften);
        assert_eq!(tried(true, 0, 20), Tried::TooOften);
    }
}
