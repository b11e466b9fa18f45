//! Sentences are short, and the glossary's words are the ones that are used.

use super::files::only;
use super::reading::{MESSAGES, glossary};

/// The most words of a sentence: Arabic joins to a word what other languages write apart.
fn most(language: &str) -> usize {
    if language == "ar" { 16 } else { 20 }
}

/// Messages with a longer sentence, and why. Those to be cut are a word or two too long.
const LONG: &[(&str, &str)] = &[];

/// The sentences of a text, their tags taken away.
fn sentences(text: &str) -> Vec<String> {
    let plain: String = text
        .split('<')
        .enumerate()
        .map(|(n, part)| if n == 0 { part } else { part.split_once('>').map_or(part, |(_, after)| after) })
        .collect();
    let ends = plain.replace(['?', '!', '؟'], ".").replace('\n', " ");
    ends.split(". ").map(str::to_owned).collect()
}

#[test]
fn no_sentence_is_longer_than_people_like_to_read() {
    let mut long = Vec::new();
    for (language, messages) in MESSAGES.iter() {
        for (id, message) in messages {
            let words = |sentence: &String| {
                sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count()
            };
            if message.texts.iter().flat_map(|t| sentences(t)).any(|s| words(&s) > most(language)) {
                long.push(format!("{language} {id}"));
            }
        }
    }
    only(long, LONG);
}

/// Words that the glossary warns of: language, word, the glossary's term.
const WARNED: &[(&str, &str, &str)] = &[
    ("fr", "appel d'offres", "call for proposals"),
    ("fr", "leçon apprise", "lesson learned"),
    ("fr", "leçons apprises", "lesson learned"),
    ("fr", "inconnu", "not recorded"),
    ("fr", "rapatrié", "return migrant"),
    ("fr", "récusation", "recusal"),
    ("es", "desconocid", "not recorded"),
    ("es", "deportado", "return migrant"),
    ("es", "recusación", "recusal"),
    ("ar", "مجهول", "not recorded"),
    ("ar", "الشتات", "diaspora"),
    ("ar", "رسم الخرائط", "mapping (of initiatives)"),
    ("ar", "الرد الموحّد", "consolidated reply"),
    ("ar", "ملكية", "ownership"),
    ("en", "best practice", "good practice"),
];

#[test]
fn no_message_uses_a_word_that_the_glossary_warns_of() {
    let mut found = Vec::new();
    for (language, word, _) in WARNED {
        for (id, message) in &MESSAGES[language] {
            let says = |text: &String| text.replace('’', "'").to_lowercase().contains(word);
            if message.texts.iter().any(says) {
                found.push(format!("{language} {id}: {word}"));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_warning_stands_in_the_glossary() {
    let glossary = glossary();
    let warns = |term: &str| {
        glossary
            .get(term)
            .is_some_and(|note| note.contains("not ") || note.contains("never ") || note.contains("avoid "))
    };
    let strange = WARNED.iter().filter(|(_, _, term)| !warns(term) && *term != "recusal");
    assert_eq!(strange.collect::<Vec<_>>(), Vec::<&(&str, &str, &str)>::new());
}
