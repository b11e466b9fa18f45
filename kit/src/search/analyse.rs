//! How texts and questions become words: where a word begins and ends, its folded form, its stem in each language.
//!
//! Everything happens in tokenizers and token filters, never to the text before, so that a word's place in the text
//! stays true and highlights fall on the right letters.

use icu::normalizer::DecomposingNormalizerBorrowed;
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};
use tantivy::tokenizer::{
    AsciiFoldingFilter, Language, PreTokenizedStream, PreTokenizedString, RawTokenizer, Stemmer, TextAnalyzer, Token,
    TokenFilter, TokenStream, Tokenizer, TokenizerManager,
};

use super::arabic;

/// The languages that have a stemmer, in the order of their fields.
pub(super) const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ar"];
/// The analysis without stems: folded words only.
pub(super) const FOLDED: &str = "folded";
/// The analysis with the stems of all languages, for texts whose language is not recorded.
pub(super) const EVERY: &str = "every";

/// Words are compared by so many first letters: no text holds a longer one that anyone looks for.
const LONGEST: usize = 40;
/// What French writes before an apostrophe and nobody looks for.
const ELIDED: [&str; 15] =
    ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"];

/// The analyses under the names that the schema's fields use: each language's, [`FOLDED`] and [`EVERY`].
pub(super) fn analyses() -> TokenizerManager {
    let analyses = TokenizerManager::default();
    for language in LANGUAGES {
        analyses.register(language, stemmed(language));
    }
    analyses.register(FOLDED, folded());
    analyses.register(EVERY, TextAnalyzer::from(EveryForm));
    analyses
}

/// Splits into words and folds them: small letters without accents, Arabic letters normalised.
pub(super) fn folded() -> TextAnalyzer {
    TextAnalyzer::builder(Words::default()).filter(Each(fold)).filter(AsciiFoldingFilter).build()
}

/// Splits, folds, and brings the words to the language's stems.
fn stemmed(language: &str) -> TextAnalyzer {
    let words = TextAnalyzer::builder(Words::default()).filter(Each(fold)).filter(AsciiFoldingFilter);
    match algorithm(language) {
        Some(algorithm) => words.filter(Stemmer::new(algorithm)).build(),
        None => words.filter(Each(|word| arabic::light10(word).to_owned())).build(),
    }
}

/// The library's stemmer of a language; none for Arabic, whose stems are our own (the library's do not bring الهجرة and
/// هجرة together).
fn algorithm(language: &str) -> Option<Language> {
    match language {
        "en" => Some(Language::English),
        "fr" => Some(Language::French),
        "es" => Some(Language::Spanish),
        _ => None,
    }
}

/// The stems of folded words, one language at a time.
pub(super) struct Stems(Vec<(&'static str, TextAnalyzer)>);

impl Stems {
    /// The stemmers of all languages.
    pub(super) fn new() -> Stems {
        let raw = |language| {
            let word = TextAnalyzer::builder(RawTokenizer::default());
            match algorithm(language) {
                Some(algorithm) => word.filter(Stemmer::new(algorithm)).build(),
                None => word.filter(Each(|word| arabic::light10(word).to_owned())).build(),
            }
        };
        Stems(LANGUAGES.map(|language| (language, raw(language))).into())
    }

    /// The stems of a folded word: the given language's, or every language's when it is none that we know.
    pub(super) fn of(&mut self, language: Option<&str>, folded: &str) -> Vec<String> {
        let known = language.filter(|code| LANGUAGES.contains(code));
        let mut stems: Vec<String> = Vec::new();
        for (code, analyzer) in &mut self.0 {
            if known.is_some_and(|known| known != *code) {
                continue;
            }
            analyzer.token_stream(folded).process(&mut |token| {
                if !stems.contains(&token.text) {
                    stems.push(token.text.clone());
                }
            });
        }
        stems
    }
}

/// The folded form of one word.
fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.chars().take(LONGEST).map(|letter| letter.to_ascii_lowercase()).collect();
    }
    DecomposingNormalizerBorrowed::new_nfkd()
        .normalize_iter(word.chars())
        .filter(|letter| !is_mark(*letter))
        .filter_map(arabic::letter)
        .flat_map(char::to_lowercase)
        .filter(|letter| letter.is_alphanumeric())
        .take(LONGEST)
        .collect()
}

/// Whether a character is written on or around the letter before it (accents, harakat, an emoji's frame).
fn is_mark(letter: char) -> bool {
    !letter.is_ascii() && GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(letter))
}

/// Whether a character may stand unseen inside a word: soft hyphen, joiners, direction marks.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{61C}' | '\u{200C}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// Whether a character is an apostrophe, as typed or as printed.
fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '\u{2019}' | '\u{2BC}' | '\u{FF07}')
}

/// Splits a text into words: letters and digits with the marks on them. What French elides before an apostrophe
/// (l'école, d’origine) and the English possessive (women's) are no words.
#[derive(Clone, Default)]
struct Words {
    token: Token,
}

/// The words of one text.
struct WordStream<'a> {
    text: &'a str,
    /// Where the next word is looked for, in bytes.
    next: usize,
    token: &'a mut Token,
}

impl Tokenizer for Words {
    type TokenStream<'a> = WordStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> WordStream<'a> {
        self.token.reset();
        WordStream { text, next: 0, token: &mut self.token }
    }
}

impl<'a> WordStream<'a> {
    /// The next run of letters and where it begins, in bytes.
    fn run(&mut self) -> Option<(usize, &'a str)> {
        let rest = self.text.get(self.next..)?;
        let skipped = rest.find(char::is_alphanumeric)?;
        let run = rest.get(skipped..)?;
        let mut end = 0;
        for (at, letter) in run.char_indices() {
            if letter.is_alphanumeric() || is_mark(letter) {
                end = at.saturating_add(letter.len_utf8());
            } else if !is_unseen(letter) {
                break;
            }
        }
        let from = self.next.saturating_add(skipped);
        self.next = from.saturating_add(end);
        Some((from, run.get(..end)?))
    }

    /// Whether a run of letters is only what an apostrophe cut off.
    fn is_cut_off(&self, from: usize, run: &str) -> bool {
        let after = self.text.get(self.next..).and_then(|rest| rest.chars().next());
        let elided = || ELIDED.iter().any(|word| run.eq_ignore_ascii_case(word));
        let mut before = self.text.get(..from).unwrap_or_default().chars().rev();
        let mut possessive = || {
            run.eq_ignore_ascii_case("s")
                && before.next().is_some_and(is_apostrophe)
                && before.next().is_some_and(char::is_alphanumeric)
        };
        (after.is_some_and(is_apostrophe) && elided()) || possessive()
    }
}

impl TokenStream for WordStream<'_> {
    fn advance(&mut self) -> bool {
        while let Some((from, run)) = self.run() {
            if self.is_cut_off(from, run) {
                continue;
            }
            self.token.position = self.token.position.wrapping_add(1);
            self.token.offset_from = from;
            self.token.offset_to = from.saturating_add(run.len());
            self.token.text.clear();
            self.token.text.push_str(run);
            return true;
        }
        false
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}

/// Filter, tokenizer and stream that put each word through a function; words of which nothing stays are left out.
#[derive(Clone)]
struct Each(fn(&str) -> String);
#[derive(Clone)]
struct EachTokenizer<T>(T, fn(&str) -> String);
struct EachStream<T>(T, fn(&str) -> String);

impl TokenFilter for Each {
    type Tokenizer<T: Tokenizer> = EachTokenizer<T>;

    fn transform<T: Tokenizer>(self, tokenizer: T) -> EachTokenizer<T> {
        EachTokenizer(tokenizer, self.0)
    }
}

impl<T: Tokenizer> Tokenizer for EachTokenizer<T> {
    type TokenStream<'a> = EachStream<T::TokenStream<'a>>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Self::TokenStream<'a> {
        EachStream(self.0.token_stream(text), self.1)
    }
}

impl<T: TokenStream> TokenStream for EachStream<T> {
    fn advance(&mut self) -> bool {
        while self.0.advance() {
            let token = self.0.token_mut();
            token.text = (self.1)(&token.text);
            if !token.text.is_empty() {
                return true;
            }
        }
        false
    }

    fn token(&self) -> &Token {
        self.0.token()
    }

    fn token_mut(&mut self) -> &mut Token {
        self.0.token_mut()
    }
}

/// Gives each word in its folded form and in the stems of all languages, at one place.
#[derive(Clone)]
struct EveryForm;

impl Tokenizer for EveryForm {
    type TokenStream<'a> = PreTokenizedStream;

    fn token_stream(&mut self, text: &str) -> PreTokenizedStream {
        let mut stems = Stems::new();
        let mut tokens = Vec::new();
        folded().token_stream(text).process(&mut |token| {
            let forms = forms(&mut stems, None, &token.text);
            tokens.extend(forms.into_iter().map(|text| Token { text, ..token.clone() }));
        });
        PreTokenizedStream::from(PreTokenizedString { text: String::new(), tokens })
    }
}

/// The folded word itself and its stems, each once.
pub(super) fn forms(stems: &mut Stems, language: Option<&str>, folded: &str) -> Vec<String> {
    let mut forms = vec![folded.to_owned()];
    forms.extend(stems.of(language, folded).into_iter().filter(|stem| stem != folded));
    forms
}
