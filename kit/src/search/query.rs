//! What a person typed, as words to compare. Nothing in it is a command.

use super::analyse::{Stems, folded, forms};

/// So many characters of what was typed count (safety rule 10).
const MOST_CHARACTERS: usize = 256;
/// So many words of what was typed count (safety rule 10).
const MOST_WORDS: usize = 16;
/// A word with fewer letters is not taken for the beginning of a longer one.
const LEAST_BEGINNING: usize = 2;

/// The words of a question, ready to be compared.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Question {
    pub(super) words: Vec<Word>,
}

/// One word that was asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Without capitals and accents.
    pub(super) folded: String,
    /// The folded word and its stem in each language, each once.
    pub(super) forms: Vec<String>,
    /// Whether words that begin with it count too.
    pub(super) beginning: bool,
}

impl Question {
    /// Reads what a person typed.
    pub(super) fn of(typed: &str) -> Question {
        let end = typed.char_indices().nth(MOST_CHARACTERS).map_or(typed.len(), |(at, _)| at);
        let mut all: Vec<String> = Vec::new();
        folded().token_stream(typed.get(..end).unwrap_or_default()).process(&mut |token| all.push(token.text.clone()));
        let last = all.last().filter(|word| word.chars().count() >= LEAST_BEGINNING).cloned();
        let mut stems = Stems::new();
        let mut words: Vec<Word> = Vec::new();
        for folded in all {
            if words.len() < MOST_WORDS && words.iter().all(|word| word.folded != folded) {
                let forms = forms(&mut stems, None, &folded);
                let beginning = last.as_ref() == Some(&folded);
                words.push(Word { folded, forms, beginning });
            }
        }
        Question { words }
    }

    /// Whether nothing was asked.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}
