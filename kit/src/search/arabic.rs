//! Arabic letters and words as the search compares them: a normaliser of letters and the light10 stemmer.
//!
//! light10 is the stemmer of L. S. Larkey, L. Ballesteros and M. E. Connell, "Light Stemming for Arabic Information
//! Retrieval" (Arabic Computational Morphology, Springer, 2007): it takes off the article with what is written before
//! it, the conjunction "wa", and the common endings. Broken plurals (مدرسة, مدارس) stay apart; the paper says so too.
//! One step differs: the article goes before "wa", so that الوزارات and وزارة meet.

/// The article, with the particles that are written together with it.
const ARTICLES: [&str; 6] = ["وال", "بال", "كال", "فال", "ال", "لل"];
/// The conjunction "and", written together with the next word.
const AND: char = 'و';
/// The endings in the paper's order, after [`letter`] (its ية and ة are يه and ه here).
const ENDINGS: [&str; 8] = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];
/// An article or an ending is taken off only if at least so many letters stay (the paper's limit).
const STAYS: usize = 2;
/// The conjunction is taken off only if at least so many letters stay (the paper's limit).
const STAYS_AFTER_AND: usize = 3;

/// The letter under which an Arabic letter is compared; `None` for what does not count (tatweel and harakat).
/// Every other character is given back as it is.
pub(super) fn letter(letter: char) -> Option<char> {
    Some(match letter {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ئ' | 'ی' => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        'ک' => 'ك',
        '\u{0640}' | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' => return None,
        _ => return Some(digit(letter).unwrap_or(letter)),
    })
}

/// The European form of an Arabic-Indic or Persian digit.
fn digit(letter: char) -> Option<char> {
    let zero = match letter {
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06F0}'..='\u{06F9}' => 0x06F0,
        _ => return None,
    };
    char::from_digit(u32::from(letter).saturating_sub(zero), 10)
}

/// The light10 stem of a word whose letters have been through [`letter`]. A word of another script stays as it is.
pub(super) fn light10(word: &str) -> &str {
    let mut stem = word;
    for article in ARTICLES {
        if let Some(rest) = stem.strip_prefix(article).filter(|rest| has(rest, STAYS)) {
            stem = rest;
            break;
        }
    }
    if let Some(rest) = stem.strip_prefix(AND).filter(|rest| has(rest, STAYS_AFTER_AND)) {
        stem = rest;
    }
    for ending in ENDINGS {
        if let Some(rest) = stem.strip_suffix(ending).filter(|rest| has(rest, STAYS)) {
            stem = rest;
        }
    }
    stem
}

/// Whether a word has at least so many letters.
fn has(word: &str, letters: usize) -> bool {
    word.chars().nth(letters.saturating_sub(1)).is_some()
}

#[cfg(test)]
mod tests {
    use super::{letter, light10};

    fn stem(word: &str) -> String {
        let letters: String = word.chars().filter_map(letter).collect();
        light10(&letters).to_owned()
    }

    #[test]
    fn words_that_mean_the_same_to_a_reader_have_one_stem() {
        for (one, other) in [
            ("المغرب", "المُغْرِب"),
            ("المغرب", "مغرب"),
            ("بالمغرب", "المغرب"),
            ("البلديات", "بلدية"),
            ("الهجرة", "هجرة"),
            ("أطفال", "اطفال"),
            ("والأطفال", "أطفال"),
            ("والنساء", "نساء"),
            ("المهاجرين", "مهاجر"),
            ("المهاجرون", "المهاجرين"),
            ("للتنمية", "تنمية"),
            ("وزارة", "الوزارات"),
            ("هـــجرة", "هجرة"),
        ] {
            assert_eq!(stem(one), stem(other), "{one} / {other}");
        }
    }

    #[test]
    fn broken_plurals_and_different_words_stay_apart() {
        for (one, other) in [("مدرسة", "مدارس"), ("والأطفال", "طفل"), ("هجرة", "تنمية")] {
            assert_ne!(stem(one), stem(other), "{one} / {other}");
        }
    }

    #[test]
    fn short_words_keep_their_letters() {
        assert_eq!(["ال", "في", "ولد", "له"].map(stem), ["ال", "في", "ولد", "له"]);
    }

    #[test]
    fn digits_meet_and_other_scripts_are_left_alone() {
        assert_eq!(stem("٢٠٢٤"), "2024");
        assert_eq!(stem("۲۰۲۴"), "2024");
        assert_eq!(stem("Sédhiou"), "Sédhiou");
        assert_eq!(stem(""), "");
    }
}
