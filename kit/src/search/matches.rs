//! The things that match a question: how many, of which kinds, which are the best.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

use tantivy::columnar::{Column, StrColumn};
use tantivy::fastfield::AliveBitSet;
use tantivy::{DocAddress, DocId, Searcher, TantivyDocument, TantivyError};

use super::SearchFault;
use super::places::{places, scores};
use super::query::Question;
use super::store::{Fields, ID, KIND};

/// So many candidates for the best hits are held before all but the best are let go.
const HELD: usize = 1_000;

/// The things that match a question.
pub(super) struct Matches {
    searcher: Searcher,
    parts: Vec<Part>,
}

/// The matches in one part (segment) of the index.
struct Part {
    /// By document number: 0 where it does not match, else how well.
    scores: Vec<f32>,
    ids: Column<i64>,
    kinds: StrColumn,
}

/// One thing that matches, and where its document is.
pub(super) struct Thing {
    pub(super) id: i64,
    score: f32,
    address: DocAddress,
}

impl Matches {
    /// Finds what matches; ranks it for a page's language, if one is given.
    pub(super) fn of(
        searcher: Searcher,
        fields: &Fields,
        question: &Question,
        rank_for: Option<&str>,
    ) -> Result<Matches, SearchFault> {
        let mut parts = Vec::new();
        for reader in searcher.segment_readers() {
            if let Some(kinds) = reader.fast_fields().str(KIND)? {
                let ids = reader.fast_fields().i64(ID)?;
                parts.push(Part { scores: Vec::new(), ids, kinds });
            } else {
                return Err(TantivyError::FieldNotFound(KIND.to_owned()).into());
            }
        }
        for (nth, word) in question.words.iter().enumerate() {
            let places = places(&searcher, fields, word, rank_for)?;
            for (at, (part, reader)) in parts.iter_mut().zip(searcher.segment_readers()).enumerate() {
                let word_scores = scores(reader, at, &places)?;
                if nth == 0 {
                    part.scores = word_scores;
                } else {
                    part.narrow(&word_scores);
                }
            }
        }
        for (part, reader) in parts.iter_mut().zip(searcher.segment_readers()) {
            if let Some(alive) = reader.alive_bitset() {
                part.forget_removed(alive);
            }
        }
        Ok(Matches { searcher, parts })
    }

    /// The row numbers of the matches of a kind, in no order.
    pub(super) fn ids(&self, kind: &str) -> Result<Vec<i64>, SearchFault> {
        let mut ids = Vec::new();
        for part in &self.parts {
            if let Some(wanted) = part.kinds.dictionary().term_ord(kind)? {
                let of_kind = part.matches().filter(|(doc, _)| part.kinds.ords().first(*doc) == Some(wanted));
                ids.extend(of_kind.filter_map(|(doc, _)| part.ids.first(doc)));
            }
        }
        Ok(ids)
    }

    /// How many match of each kind, the most frequent first.
    pub(super) fn by_kind(&self) -> Result<Vec<(String, usize)>, SearchFault> {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for part in &self.parts {
            let mut by_ordinal = vec![0_usize; part.kinds.num_terms()];
            for (doc, _) in part.matches() {
                let kind = part.kinds.ords().first(doc).and_then(|kind| usize::try_from(kind).ok());
                if let Some(count) = kind.and_then(|kind| by_ordinal.get_mut(kind)) {
                    *count = count.saturating_add(1);
                }
            }
            for (kind, count) in (0..).zip(by_ordinal).filter(|(_, count)| *count > 0) {
                let mut name = String::new();
                part.kinds.ord_to_str(kind, &mut name)?;
                let sum = counts.entry(name).or_default();
                *sum = sum.saturating_add(count);
            }
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| Reverse(*count));
        Ok(counts)
    }

    /// How many match of a kind (of all, when none is given), and the best of them after some.
    pub(super) fn best(
        &self,
        kind: Option<&str>,
        skip: usize,
        take: usize,
    ) -> Result<(usize, Vec<Thing>), SearchFault> {
        let wanted = skip.saturating_add(take);
        let (mut total, mut best, mut least) = (0_usize, Vec::new(), 0.0);
        for (segment, part) in (0..).zip(&self.parts) {
            let of_kind = match kind {
                None => None,
                Some(kind) => match part.kinds.dictionary().term_ord(kind)? {
                    None => continue,
                    ordinal => ordinal,
                },
            };
            for (doc, score) in part.matches() {
                if of_kind.is_some() && part.kinds.ords().first(doc) != of_kind {
                    continue;
                }
                total = total.saturating_add(1);
                if score >= least {
                    let id = part.ids.first(doc).unwrap_or_default();
                    best.push(Thing { id, score, address: DocAddress::new(segment, doc) });
                    if best.len() > wanted.saturating_mul(2).max(HELD) {
                        least = keep_best(&mut best, wanted);
                    }
                }
            }
        }
        keep_best(&mut best, wanted);
        best.sort_unstable_by(better);
        best.drain(..skip.min(best.len()));
        Ok((total, best))
    }

    /// The kind of a thing.
    pub(super) fn kind(&self, thing: &Thing) -> Result<String, SearchFault> {
        let part = usize::try_from(thing.address.segment_ord).ok().and_then(|at| self.parts.get(at));
        let mut name = String::new();
        if let Some(part) = part {
            let ordinal = part.kinds.ords().first(thing.address.doc_id);
            part.kinds.ord_to_str(ordinal.unwrap_or_default(), &mut name)?;
        }
        Ok(name)
    }

    /// What is stored of a thing.
    pub(super) fn document(&self, thing: &Thing) -> Result<TantivyDocument, SearchFault> {
        Ok(self.searcher.doc(thing.address)?)
    }
}

impl Part {
    /// Keeps the documents that match another word too.
    fn narrow(&mut self, word_scores: &[f32]) {
        for (all, this) in self.scores.iter_mut().zip(word_scores) {
            *all = if *all > 0.0 && *this > 0.0 { *all + *this } else { 0.0 };
        }
    }

    /// Takes out what has been removed or replaced since the part was written.
    fn forget_removed(&mut self, alive: &AliveBitSet) {
        for (doc, score) in (0..).zip(self.scores.iter_mut()) {
            if *score > 0.0 && !alive.is_alive(doc) {
                *score = 0.0;
            }
        }
    }

    /// The documents that match, and how well.
    fn matches(&self) -> impl Iterator<Item = (DocId, f32)> {
        (0..).zip(self.scores.iter().copied()).filter(|(_, score)| *score > 0.0)
    }
}

/// The order of hits: the better first, among equals the smaller row number.
fn better(one: &Thing, other: &Thing) -> Ordering {
    other.score.total_cmp(&one.score).then(one.id.cmp(&other.id))
}

/// Keeps so many of the best, in no order; gives the score that the next one must reach.
fn keep_best(things: &mut Vec<Thing>, wanted: usize) -> f32 {
    if wanted >= things.len() {
        return 0.0;
    }
    let (_, next, _) = things.select_nth_unstable_by(wanted, better);
    let least = next.score;
    things.truncate(wanted);
    least
}
