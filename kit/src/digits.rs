//! Digits of any script are accepted wherever a number is typed.

/// The same text with Arabic-Indic and extended Arabic-Indic digits written as 0–9.
pub fn western(text: &str) -> String {
    let digit = |c: char| match c {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10).unwrap_or(c),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) - 0x6f0, 10).unwrap_or(c),
        c => c,
    };
    text.chars().map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::western;

    #[test]
    fn arabic_digits_are_read() {
        assert_eq!(western("٢٠١٤ / ۱۲ / 7"), "2014 / 12 / 7");
    }
}
