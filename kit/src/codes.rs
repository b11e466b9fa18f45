//! Codes that people read from a letter or a card and type: how they are made, shown and read again.

use crate::clock::{random_digits, random_letters};
use crate::digits::western;
use crate::fault::Fault;

/// Digits of a code in a letter.
const DIGITS: usize = 8;
/// Letters of a code on a card.
const LETTERS: usize = 10;
/// Without 0 and O, 1 and I, which look alike: 32 letters, so ten of them are 50 bits.
const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// A code for a letter: eight digits. It is enough only because tries are counted and it soon ends.
///
/// # Errors
/// The machine has no source of chance.
pub fn new_code() -> Result<String, Fault> {
    random_digits(DIGITS)
}

/// Codes for recovery or for a card: so many, all different, of ten letters and digits that cannot be confused.
///
/// # Errors
/// The machine has no source of chance.
pub fn new_recovery_codes(count: usize) -> Result<Vec<String>, Fault> {
    let mut codes = Vec::with_capacity(count);
    while codes.len() < count {
        let code = random_letters(ALPHABET, LETTERS)?;
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    Ok(codes)
}

/// A code in two groups, for reading. No line ends between them, and the space between two groups of digits does not turn
/// them around in Arabic text. Codes with letters need `dir="ltr"` around them there.
pub fn in_two(code: &str) -> String {
    in_groups(code, code.chars().count().div_ceil(2))
}

/// A text in groups of so many letters, parted by no-break spaces.
pub fn in_groups(text: &str, size: usize) -> String {
    let mut shown = String::with_capacity(text.len() + text.len() / size.max(1) * 2);
    for (at, letter) in text.chars().enumerate() {
        if at > 0 && at % size.max(1) == 0 {
            shown.push('\u{a0}');
        }
        shown.push(letter);
    }
    shown
}

/// The eight digits that were typed, in whatever digits and groups; none if it is not such a code.
pub fn read_code(typed: &str) -> Option<String> {
    let code = bare(typed);
    (code.len() == DIGITS && code.bytes().all(|b| b.is_ascii_digit())).then_some(code)
}

/// The ten letters that were typed, in capitals; none if it is not such a code.
pub fn read_recovery_code(typed: &str) -> Option<String> {
    let code = bare(typed).to_ascii_uppercase();
    (code.len() == LETTERS && code.bytes().all(|b| ALPHABET.contains(&b))).then_some(code)
}

/// What was typed without spaces, dashes and marks that nobody sees, digits as 0–9.
pub fn bare(typed: &str) -> String {
    let between = |c: char| {
        c.is_whitespace()
            || matches!(c, '-' | '.' | '_' | '\u{ad}' | '\u{640}' | '\u{2212}' | '\u{feff}')
            // Dashes; zero-width and directional marks, which come along when a text is copied.
            || matches!(c, '\u{2010}'..='\u{2015}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
            || c == '\u{61c}'
    };
    western(typed).chars().filter(|c| !between(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_code_of_a_letter_is_read_however_it_is_typed() {
        let typed = [
            "12345678",
            " 1234 5678\n",
            "1234-5678",
            "1234\u{a0}5678",
            "١٢٣٤ ٥٦٧٨",
            "۱۲۳۴–۵۶۷۸",
            "\u{2066}1234 5678\u{2069}",
        ];
        assert_eq!(typed.map(read_code), [const { Some("12345678") }; 7].map(|code| code.map(str::to_owned)));
        assert_eq!(["", "1234567", "123456789", "1234567a", "１2345678"].map(read_code), [const { None }; 5]);
    }

    #[test]
    fn a_code_of_a_card_is_read_however_it_is_typed() {
        let typed = ["ABCDE23456", "abcde 23456", "AbCdE-23456", "abcde٢٣٤٥٦", "abcdeـ23456"];
        assert_eq!(
            typed.map(read_recovery_code),
            [const { Some("ABCDE23456") }; 5].map(|code| code.map(str::to_owned))
        );
        let other =
            ["", "ABCDE2345", "ABCDE234567", "OBCDE23456", "0BCDE23456", "1BCDE23456", "IBCDE23456", "ÄBCDE2345"];
        assert_eq!(other.map(read_recovery_code), [const { None }; 8]);
    }

    #[test]
    fn letters_that_look_alike_are_not_used() {
        let letters: BTreeSet<u8> = ALPHABET.iter().copied().collect();
        assert_eq!(letters.len(), 32);
        assert!(b"0O1Iabc".iter().all(|letter| !letters.contains(letter)));
    }

    #[test]
    fn the_codes_of_a_card_are_all_different_and_their_own_shape() {
        let codes = new_recovery_codes(10).unwrap();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), 10);
        assert_eq!(codes.iter().filter_map(|code| read_recovery_code(code)).collect::<Vec<_>>(), codes);
    }

    #[test]
    fn a_code_stands_in_two_groups_that_stay_together() {
        assert_eq!([in_two("12345678"), in_two("ABCDE23456")], ["1234\u{a0}5678", "ABCDE\u{a0}23456"]);
        assert_eq!([in_two(""), in_two("1"), in_groups("123", 0)], ["", "1", "1\u{a0}2\u{a0}3"]);
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read(_chance in 0..8_u8) {
            let code = new_code().unwrap();
            prop_assert_eq!(read_code(&in_two(&code)), Some(code));
            let card = new_recovery_codes(1).unwrap();
            prop_assert_eq!(read_recovery_code(&in_two(&card[0]).to_lowercase()), card.first().cloned());
        }

        #[test]
        fn whatever_is_typed_is_read_or_refused(typed: String) {
            let read = read_code(&typed).into_iter().chain(read_recovery_code(&typed));
            prop_assert!(read.into_iter().all(|code| code.is_ascii()));
        }
    }
}
