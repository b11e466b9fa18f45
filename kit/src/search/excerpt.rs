//! Which text of a hit is shown, the part of it where the words stand, and the marks on them. Stems and beginnings are
//! marked alike: the stored text is split by the same analysis as the index, so the marks are where the match was.

use std::collections::BTreeSet;
use std::ops::Range;

use tantivy::tokenizer::TextAnalyzer;

use super::analyse::{Stems, folded};
use super::query::Question;
use super::store::{Stored, StoredText};
use super::{Hit, Piece};

/// How long an excerpt is, in characters.
const LENGTH: usize = 200;
/// How far before its first marked word an excerpt begins at most, in characters.
const LEAD: usize = 60;
/// Signs before the first and after the last word of a text belong to its excerpt if they are no more than this.
const EDGE: usize = 20;
/// What stands where an excerpt leaves something out.
const ELLIPSIS: &str = "…";

/// Marks the words of a question in the texts of its hits.
pub(super) struct Marker<'a> {
    question: &'a Question,
    page_language: &'a str,
    words: TextAnalyzer,
    stems: Stems,
}

/// A word of a text.
#[derive(Debug, Clone, Copy)]
struct Spot {
    /// Where it stands, in bytes.
    from: usize,
    to: usize,
    /// Where it stands, in characters.
    first: usize,
    after: usize,
    /// Which word of the question it is.
    word: Option<usize>,
}

impl<'a> Marker<'a> {
    /// For one question, and pages of one language.
    pub(super) fn new(question: &'a Question, page_language: &'a str) -> Marker<'a> {
        Marker { question, page_language, words: folded(), stems: Stems::new() }
    }

    /// A hit as it is shown. Of its texts it is the one with the most words of the question; among equals the page's
    /// language, then the first.
    pub(super) fn hit(&mut self, kind: String, id: i64, stored: Stored) -> Hit {
        let Stored { key, mut texts } = stored;
        texts.sort_by_key(|text| text.language.as_deref() != Some(self.page_language));
        let mut shown = None;
        let mut most = 0;
        for text in &texts {
            let title = self.spots(&text.title, text.language.as_deref());
            let body = self.spots(&text.body, text.language.as_deref());
            let words: BTreeSet<usize> = title.iter().chain(&body).filter_map(|spot| spot.word).collect();
            if shown.is_none() || words.len() > most {
                most = words.len();
                shown = Some((text, title, body));
            }
            if most == self.question.words.len() {
                break;
            }
        }
        let Some((text, title, body)) = shown else {
            return Hit { kind, id, key, language: None, title: Vec::new(), excerpt: Vec::new() };
        };
        Hit {
            kind,
            id,
            key,
            language: text.language.clone(),
            title: self.title(text, &title, &texts),
            excerpt: excerpt(&text.body, &body),
        }
    }

    /// The title of the text shown; if it has none, that of another text.
    fn title(&mut self, text: &StoredText, spots: &[Spot], texts: &[StoredText]) -> Vec<Piece> {
        if !text.title.is_empty() {
            return pieces(&text.title, 0..text.title.len(), spots);
        }
        let Some(other) = texts.iter().find(|other| !other.title.is_empty()) else {
            return Vec::new();
        };
        let spots = self.spots(&other.title, other.language.as_deref());
        pieces(&other.title, 0..other.title.len(), &spots)
    }

    /// The words of a text.
    fn spots(&mut self, text: &str, language: Option<&str>) -> Vec<Spot> {
        let mut spots = Vec::new();
        let (mut bytes, mut characters) = (0, 0_usize);
        let mut count = |to: usize| {
            characters = characters.saturating_add(text.get(bytes..to).unwrap_or_default().chars().count());
            bytes = to;
            characters
        };
        let mut words = self.words.token_stream(text);
        while words.advance() {
            let word = words.token();
            let (from, to) = (word.offset_from, word.offset_to);
            let (first, after) = (count(from), count(to));
            spots.push(Spot {
                from,
                to,
                first,
                after,
                word: which(self.question, &mut self.stems, language, &word.text),
            });
        }
        spots
    }
}

/// Which word of the question a folded word of a text is.
fn which(question: &Question, stems: &mut Stems, language: Option<&str>, folded: &str) -> Option<usize> {
    let begins = |beginning: &str| folded.starts_with(beginning);
    let same = question
        .words
        .iter()
        .position(|word| word.forms.iter().any(|form| form == folded) || (word.beginning && begins(&word.folded)));
    if same.is_some() {
        return same;
    }
    // Only endings go in our European languages: a stem begins as its word does. In Arabic it may not.
    let first = folded.chars().next()?;
    let arabic = !first.is_ascii();
    if !arabic && !question.words.iter().any(|word| word.folded.starts_with(first)) {
        return None;
    }
    let of_text = stems.of(language, folded);
    question.words.iter().position(|word| word.forms.iter().any(|form| of_text.contains(form)))
}

/// The part of a text where most of the question's words stand close together, or its beginning.
fn excerpt(text: &str, spots: &[Spot]) -> Vec<Piece> {
    let range = window(text, spots);
    let left_out = |part: Option<&str>| part.is_some_and(|part| !part.trim().is_empty());
    let (before, after) = (left_out(text.get(..range.start)), left_out(text.get(range.end..)));
    let ellipsis = |needed: bool| needed.then(|| Piece { text: ELLIPSIS.to_owned(), mark: false });
    let mut all: Vec<Piece> = ellipsis(before).into_iter().collect();
    all.extend(pieces(text, range, spots));
    all.extend(ellipsis(after));
    all
}

/// The bytes of a text that an excerpt shows; it begins and ends with whole words.
fn window(text: &str, spots: &[Spot]) -> Range<usize> {
    let start_of_text = text.len().saturating_sub(text.trim_start().len());
    let end_of_text = text.trim_end().len().max(start_of_text);
    let (Some(first), Some(last)) = (spots.first(), spots.last()) else {
        return start_of_text..hard_end(text, start_of_text).min(end_of_text);
    };
    let mark = best_mark(spots).unwrap_or(*first);
    let mut start = spots.iter().find(|spot| spot.first.saturating_add(LEAD) >= mark.first).unwrap_or(first);
    let fits = |from: &Spot, to: &Spot| to.after.saturating_sub(from.first) <= LENGTH;
    if fits(start, last) {
        // The rest of the text is short: the excerpt may begin earlier.
        start = spots.iter().find(|spot| fits(spot, last)).unwrap_or(start);
    }
    let end = spots.iter().rev().find(|spot| spot.first >= start.first && fits(start, spot)).unwrap_or(start);
    let all_before = start.from == first.from && first.from.saturating_sub(start_of_text) <= EDGE;
    let all_after = end.to == last.to && end_of_text.saturating_sub(last.to) <= EDGE;
    let from = if all_before { start_of_text } else { start.from };
    let to = if all_after { end_of_text } else { end.to };
    from..to.min(hard_end(text, from))
}

/// The marked word from which on most different words, then most words of the question follow within an excerpt.
fn best_mark(spots: &[Spot]) -> Option<Spot> {
    let marks: Vec<&Spot> = spots.iter().filter(|spot| spot.word.is_some()).collect();
    let mut best: Option<((usize, usize), Spot)> = None;
    for (at, mark) in marks.iter().enumerate() {
        let near = marks.iter().skip(at).take_while(|spot| spot.after.saturating_sub(mark.first) <= LENGTH - LEAD);
        let words: Vec<usize> = near.filter_map(|spot| spot.word).collect();
        let value = (words.iter().collect::<BTreeSet<_>>().len(), words.len());
        if best.as_ref().is_none_or(|(most, _)| value > *most) {
            best = Some((value, **mark));
        }
    }
    best.map(|(_, mark)| mark)
}

/// Where an excerpt that begins at a byte must end, even within an absurdly long word.
fn hard_end(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    let length = rest.char_indices().nth(LENGTH.saturating_add(EDGE)).map_or(rest.len(), |(at, _)| at);
    from.saturating_add(length)
}

/// A range of a text, in pieces with and without a mark.
fn pieces(text: &str, range: Range<usize>, spots: &[Spot]) -> Vec<Piece> {
    let mut all = Vec::new();
    let mut push = |from: usize, to: usize, mark: bool| {
        if let Some(part) = text.get(from..to).filter(|part| !part.is_empty()) {
            all.push(Piece { text: part.to_owned(), mark });
        }
    };
    let mut done = range.start;
    for spot in spots.iter().filter(|spot| spot.word.is_some() && spot.from >= range.start && spot.from < range.end) {
        let to = spot.to.min(range.end);
        push(done, spot.from, false);
        push(spot.from, to, true);
        done = to;
    }
    push(done, range.end, false);
    all
}
