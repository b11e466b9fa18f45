//! One line of text as a person types it: a name, a reason, a place. It may stand in a letter's head and in a page.

use crate::codes;

codes! {
    /// Why a line is not taken.
    pub enum Refusal {
        /// Nothing was typed, or only spaces.
        Empty = "empty",
        /// It is too long.
        TooLong = "too_long",
        /// It holds a line break, a NUL or another control character (a letter's head could be forged with one).
        Control = "control",
        /// It holds a mark that turns the direction of the text around it.
        Direction = "direction",
        /// It has no letter and no digit.
        NoLetter = "no_letter",
    }
}

/// Reads one line: spaces at its ends go, several become one, and marks that only hint at a direction go too. Any script.
/// `longest` counts characters, not bytes.
///
/// # Errors
/// The [`Refusal`] that says what is wrong.
pub fn line(typed: &str, longest: usize) -> Result<String, Refusal> {
    if typed.chars().any(turns_direction) {
        return Err(Refusal::Direction);
    }
    let spaced = typed.replace('\t', " ");
    if spaced.chars().any(breaks_lines) {
        return Err(Refusal::Control);
    }
    let seen: String = spaced.chars().filter(|c| !hints_direction(*c)).collect();
    let line = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.chars().count() {
        0 => Err(Refusal::Empty),
        length if length > longest => Err(Refusal::TooLong),
        _ if !line.chars().any(char::is_alphanumeric) => Err(Refusal::NoLetter),
        _ => Ok(line),
    }
}

/// Whether a character breaks a line or controls a machine: CR, LF, NUL and the rest, and the two separators of Unicode.
#[must_use]
pub fn breaks_lines(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Whether a character turns the direction of the text after it: embeddings, overrides, isolates. Isolates are for pages to
/// put around what was typed.
#[must_use]
pub const fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character only hints at a direction, or is not there at all: phones add these when text is pasted.
#[must_use]
pub const fn hints_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{feff}' | '\u{200b}')
}

#[cfg(test)]
mod tests {
    use super::{Refusal, line};
    use proptest::prelude::*;

    #[test]
    fn a_name_in_any_script_is_taken_and_one_character_is_enough() {
        for name in ["Ø", "O", "李", "أمينة بنت محمد", "राम बहादुर", "Ndèye-Fatou d’Almeida"]
        {
            assert_eq!(line(name, 120), Ok(name.to_owned()));
        }
    }

    #[test]
    fn spaces_become_one_and_pasted_marks_go() {
        assert_eq!(line("\u{200f} Aïcha \t  Diop\u{a0}\u{feff}", 120), Ok("Aïcha Diop".to_owned()));
    }

    #[test]
    fn joiners_stay_because_scripts_need_them() {
        assert_eq!(line("نمی\u{200c}دانم", 120), Ok("نمی\u{200c}دانم".to_owned()));
    }

    #[test]
    fn what_could_forge_a_head_or_turn_a_page_is_refused() {
        for (typed, refusal) in [
            ("", Refusal::Empty),
            (" \t\u{200f} ", Refusal::Empty),
            ("A\r\nBcc: all", Refusal::Control),
            ("A\0B", Refusal::Control),
            ("A\u{85}B", Refusal::Control),
            ("A\u{2028}B", Refusal::Control),
            ("A\u{202e}B", Refusal::Direction),
            ("A\u{2067}B", Refusal::Direction),
            ("-- …", Refusal::NoLetter),
        ] {
            assert_eq!(line(typed, 120), Err(refusal), "{typed:?}");
        }
        assert_eq!(line(&"é".repeat(120), 120), Ok("é".repeat(120)));
        assert_eq!(line(&"é".repeat(121), 120), Err(Refusal::TooLong));
    }

    proptest! {
        #[test]
        fn a_line_that_was_taken_is_one_line_and_reads_the_same_again(typed in "\\PC{0,12}[\r\n\t \u{202e}a]{0,3}") {
            if let Ok(taken) = line(&typed, 12) {
                prop_assert_eq!(taken.lines().count(), 1);
                prop_assert_eq!(line(&taken, 12), Ok(taken.clone()));
            }
        }
    }
}
