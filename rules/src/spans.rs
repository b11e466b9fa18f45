//! Spans of time in milliseconds, as moments of the system are counted: Unix milliseconds, in an `i64`.
//!
//! Dates of the programme are known in part and stand in [`crate::when`]; a letter, a session or a mandate has a moment.

/// One minute.
pub const MINUTE: i64 = 60_000;

/// One hour.
pub const HOUR: i64 = 60 * MINUTE;

/// One day of 24 hours.
pub const DAY: i64 = 24 * HOUR;

/// A year of 365 days. Twelve months of silence are one of these, whatever the calendar says.
pub const YEAR: i64 = 365 * DAY;

/// So many months of silence or keeping: twelfths of [`YEAR`], so that 12, 24 and 36 are whole years.
#[must_use]
pub const fn months(count: i64) -> i64 {
    count * (YEAR / 12)
}

/// When something holds: a right, a mandate, a seat. Unix milliseconds; the moment of the end is outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// When it begins.
    pub starts: i64,
    /// When it was to end from the beginning (a mayor's mandate), if that is known.
    pub ends: Option<i64>,
    /// When somebody ended it, if somebody did.
    pub ended: Option<i64>,
}

impl Term {
    /// A term without an end.
    #[must_use]
    pub const fn from(starts: i64) -> Self {
        Self { starts, ends: None, ended: None }
    }

    /// Whether it holds at `now`.
    #[must_use]
    pub fn holds(&self, now: i64) -> bool {
        self.starts <= now && self.over().is_none_or(|over| now < over)
    }

    /// When it is over: the earlier of the two ends.
    #[must_use]
    pub fn over(&self) -> Option<i64> {
        self.ends.into_iter().chain(self.ended).min()
    }
}

#[cfg(test)]
mod tests {
    use super::{DAY, Term, YEAR, months};
    use proptest::prelude::*;

    #[test]
    fn twelve_months_are_a_year() {
        assert_eq!([months(12), months(24), months(36)], [YEAR, 2 * YEAR, 3 * YEAR]);
    }

    proptest! {
        #[test]
        fn a_term_holds_from_its_start_until_the_earlier_end(
            starts in 0..9i64, ends in proptest::option::of(0..9i64), ended in proptest::option::of(0..9i64), now in 0..9i64,
        ) {
            let term = Term { starts: starts * DAY, ends: ends.map(|d| d * DAY), ended: ended.map(|d| d * DAY) };
            let holds = starts <= now && ends.is_none_or(|d| now < d) && ended.is_none_or(|d| now < d);
            prop_assert_eq!(term.holds(now * DAY), holds);
        }
    }
}
