//! A code of eight digits that is typed once: from a letter, or from a card. How often it may be tried.

use crate::codes;
use std::fmt;

/// Wrong tries that one code allows (safety.md, rule 2).
pub const TRIES: i64 = 5;

/// Wrong tries that one account allows in a day over all requests and browsers, for each way in: a stranger who types wrong
/// codes of letters locks nobody's second step.
pub const WRONG_A_DAY: i64 = 20;

codes! {
    /// Why a code does not open anything. All but the first are shown in the same words: they tell nothing about the code.
    pub enum Refusal {
        /// It is not eight digits.
        NotEightDigits = "not_eight_digits",
        /// It is not the code that was sent.
        Wrong = "wrong",
        /// It was sent to another browser than the one that types it.
        OtherBrowser = "other_browser",
        /// It was used already, or a newer one was asked for.
        Used = "used",
        /// It is too old.
        Ended = "ended",
        /// It was tried five times.
        TooManyTries = "too_many_tries",
        /// Twenty wrong codes were typed for this account today.
        TooManyToday = "too_many_today",
    }
}

/// Eight digits in two groups: `1234 5678`. Not printed for programmers, so that no log holds one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct OneTimeCode(u32);

impl OneTimeCode {
    const COUNT: u64 = 100_000_000;

    /// A code from chance, which is the caller's to bring. Of 2⁶⁴ numbers no code is likelier than another by more than one
    /// part in 10¹¹.
    #[must_use]
    pub fn from_chance(chance: u64) -> Self {
        // The rest of a division by 10⁸ always fits.
        Self(u32::try_from(chance % Self::COUNT).unwrap_or_default())
    }

    /// Reads a code as it is typed; spaces, hyphens and dots between its digits do not count. Digits of other scripts are to
    /// be made western before (`kit` does that for every number that is typed).
    ///
    /// # Errors
    /// [`Refusal::NotEightDigits`].
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let separates =
            |c: char| c.is_whitespace() || matches!(c, '-' | '.' | '\u{2010}'..='\u{2015}' | '\u{200e}' | '\u{200f}');
        let digits: String = typed.chars().filter(|c| !separates(*c)).take(9).collect();
        let eight = digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_digit());
        match digits.parse() {
            Ok(number) if eight => Ok(Self(number)),
            _ => Err(Refusal::NotEightDigits),
        }
    }

    /// The eight digits without a space: what is hashed.
    #[must_use]
    pub fn digits(self) -> String {
        format!("{:08}", self.0)
    }

    /// As it stands in a letter and on a card: `1234 5678`.
    #[must_use]
    pub fn grouped(self) -> String {
        format!("{:04} {:04}", self.0 / 10_000, self.0 % 10_000)
    }
}

impl fmt::Debug for OneTimeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OneTimeCode(…)")
    }
}

/// What is known of the request whose code is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// When the code ends, in Unix milliseconds; counted from the hand-over of its letter.
    pub ends: i64,
    /// Wrong tries so far.
    pub tries: i64,
    /// Whether it was used, or a newer request took its place.
    pub used: bool,
    /// Whether this is the browser that asked.
    pub same_browser: bool,
}

/// Whether a code may be tried at all, before it is compared. A try that this refuses is not counted.
///
/// # Errors
/// Why not; the reader hears the same of all reasons.
pub fn may_try(asked: &Asked, wrong_today: i64, now: i64) -> Result<(), Refusal> {
    let refusals = [
        (!asked.same_browser, Refusal::OtherBrowser),
        (asked.used, Refusal::Used),
        (now >= asked.ends, Refusal::Ended),
        (asked.tries >= TRIES, Refusal::TooManyTries),
        (wrong_today >= WRONG_A_DAY, Refusal::TooManyToday),
    ];
    refusals.into_iter().find_map(|(wrong, refusal)| wrong.then_some(refusal)).map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    use super::{Asked, OneTimeCode, Refusal, TRIES, WRONG_A_DAY, may_try};
    use proptest::prelude::*;

    const ASKED: Asked = Asked { ends: 1_000, tries: 0, used: false, same_browser: true };

    #[test]
    fn a_code_is_typed_with_or_without_its_space() {
        for typed in ["0123 4567", "01234567", " 0123-4567 ", "0123\u{a0}4567", "01.23.45.67", "\u{200f}0123 4567"] {
            assert_eq!(OneTimeCode::parse(typed).map(OneTimeCode::grouped), Ok("0123 4567".to_owned()), "{typed:?}");
        }
    }

    #[test]
    fn anything_but_eight_digits_is_no_code() {
        for typed in ["", "1234567", "123456789", "1234567a", "+1234567", "١٢٣٤٥٦٧٨", "1234,5678"] {
            assert_eq!(OneTimeCode::parse(typed), Err(Refusal::NotEightDigits), "{typed:?}");
        }
    }

    #[test]
    fn a_code_is_not_printed_for_programmers() {
        assert_eq!(format!("{:?}", OneTimeCode::from_chance(12_345_678)), "OneTimeCode(…)");
    }

    #[test]
    fn a_code_is_tried_only_in_its_browser_in_time_unused_and_five_times() {
        assert_eq!(may_try(&ASKED, 0, 999), Ok(()));
        assert_eq!(may_try(&ASKED, 0, 1_000), Err(Refusal::Ended));
        assert_eq!(may_try(&Asked { used: true, ..ASKED }, 0, 0), Err(Refusal::Used));
        assert_eq!(may_try(&Asked { same_browser: false, ..ASKED }, 0, 0), Err(Refusal::OtherBrowser));
        assert_eq!(may_try(&Asked { tries: TRIES - 1, ..ASKED }, WRONG_A_DAY - 1, 0), Ok(()));
        assert_eq!(may_try(&Asked { tries: TRIES, ..ASKED }, 0, 0), Err(Refusal::TooManyTries));
        assert_eq!(may_try(&ASKED, WRONG_A_DAY, 0), Err(Refusal::TooManyToday));
    }

    proptest! {
        #[test]
        fn every_chance_makes_a_code_that_reads_back(chance in any::<u64>()) {
            let code = OneTimeCode::from_chance(chance);
            prop_assert_eq!(OneTimeCode::parse(&code.grouped()), Ok(code));
            prop_assert_eq!(OneTimeCode::parse(&code.digits()), Ok(code));
            prop_assert_eq!(code.digits(), format!("{:08}", chance % 100_000_000));
        }
    }
}
