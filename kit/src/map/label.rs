//! How wide a label is, guessed from its letters: a server has no fonts, so the guess is on the wide side.

/// Width of a text, in the unit of the font's size. Measured on Roboto, Noto Sans, DejaVu Sans (the widest of the usual
/// system faces) and their Arabic, and rounded up.
pub(super) fn width(text: &str, font: f64) -> f64 {
    (text.chars().map(letter).sum::<f64>() * font).ceil()
}

fn letter(letter: char) -> f64 {
    match letter {
        // Marks that take no room: combining accents, harakat, joiners, directions.
        '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200b}'..='\u{200f}' => {
            0.0
        }
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | 'í' | 'ì' | 'î' | 'ï' | 'ı' => {
            0.34
        }
        ' ' | '\u{a0}' | '\u{202f}' | 'f' | 't' | 'r' | '(' | ')' | '-' | '/' => 0.42,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' | '…' | 'æ' | 'œ' | 'Æ' | 'Œ' => 0.98,
        'a'..='z' | '0'..='9' => 0.63,
        'A'..='Z' => 0.75,
        // Arabic: tall narrow letters, then the wide ones of the end of a word.
        'ا' | 'أ' | 'إ' | 'آ' | 'ل' | 'ر' | 'ز' | 'د' | 'ذ' | 'و' | 'ؤ' => 0.48,
        'س' | 'ش' | 'ص' | 'ض' => 1.0,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => 0.66,
        // Latin with accents, Greek, Cyrillic.
        '\u{80}'..='\u{52f}' => {
            if letter.is_uppercase() {
                0.78
            } else {
                0.65
            }
        }
        _ => 1.05,
    }
}
