//! Whether two bodies may be one: asked before a new one is made, and when two are to be merged. It only offers; people decide.
//!
//! Names come folded (no accents, no capitals, Arabic letters made equal), as the search folds them.

use crate::codes;
use std::collections::BTreeSet;

codes! {
    /// In what two bodies are alike, the strongest first.
    pub enum Likeness {
        /// They have a name in common.
        SameName = "same_name",
        /// The short form of one is the short form, or made of the first letters, of the other.
        Acronym = "acronym",
        /// Their names have most words in common, and their country or place.
        SameWords = "same_words",
    }
}

/// A body as the comparison sees it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Body<'a> {
    /// Its names in all languages and scripts, folded.
    pub names: &'a [&'a str],
    /// Its short forms, folded.
    pub acronyms: &'a [&'a str],
    /// Its country, two letters.
    pub country: &'a str,
    /// Its place, folded, if it is known.
    pub place: Option<&'a str>,
}

/// In what two bodies are alike, if they are.
///
/// A name in common counts in every country: a body may have been entered under the wrong one. The rest counts within one
/// country only. Words that say what a body is ("municipality of") do not count, but where they are all there is.
#[must_use]
pub fn likeness(a: &Body<'_>, b: &Body<'_>) -> Option<Likeness> {
    if a.names.iter().any(|name| !name.is_empty() && b.names.contains(name)) {
        return Some(Likeness::SameName);
    }
    if a.country != b.country {
        return None;
    }
    if shares_acronym(a, b) || shares_acronym(b, a) {
        return Some(Likeness::Acronym);
    }
    let same_place = a.place.is_some() && a.place == b.place;
    let enough = if same_place { 50 } else { 60 };
    let pairs = a.names.iter().flat_map(|name| b.names.iter().map(move |other| (name, other)));
    pairs.into_iter().any(|(name, other)| words_in_common(name, other) >= enough).then_some(Likeness::SameWords)
}

/// Whether a short form of one is a short form of the other, or the first letters of one of its names. Two letters are
/// chance.
fn shares_acronym(a: &Body<'_>, b: &Body<'_>) -> bool {
    let long = |acronym: &&&str| acronym.chars().count() >= 3;
    a.acronyms.iter().filter(long).any(|acronym| {
        let initials = |name: &&str| initials(name, true) == **acronym || initials(name, false) == **acronym;
        b.acronyms.contains(acronym) || b.names.iter().any(initials)
    })
}

/// The first letters of a name's words, with or without the small words between.
fn initials(name: &str, all: bool) -> String {
    let words = name.split_whitespace().filter(|word| all || !SMALL.contains(word));
    words.filter_map(|word| word.chars().next()).collect()
}

/// Of all words that tell two names apart, how many of a hundred both have.
fn words_in_common(a: &str, b: &str) -> usize {
    let (a, b) = (telling(a), telling(b));
    let common = a.intersection(&b).count();
    let all = a.union(&b).count();
    (100 * common).checked_div(all).unwrap_or(0)
}

/// The words of a name that tell it from others of its kind.
fn telling(name: &str) -> BTreeSet<&str> {
    let words = || name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let telling: BTreeSet<&str> =
        words().filter(|word| !SMALL.contains(word) && !WHAT_A_BODY_IS.contains(word)).collect();
    if telling.is_empty() { words().collect() } else { telling }
}

/// Small words between others, folded, in the four languages.
const SMALL: &[&str] = &[
    "of", "the", "and", "for", "in", "de", "du", "des", "la", "le", "les", "l", "d", "et", "pour", "del", "los", "las",
    "el", "y", "e", "para", "en", "au", "aux", "a", "و", "في", "من",
];

/// Words that say what a body is, folded, in the four languages and in those that bodies of the record use.
const WHAT_A_BODY_IS: &[&str] = &[
    "municipality",
    "municipal",
    "city",
    "town",
    "commune",
    "mairie",
    "ville",
    "municipalidad",
    "municipio",
    "ayuntamiento",
    "alcaldia",
    "ciudad",
    "canton",
    "cantonal",
    "province",
    "provincial",
    "provincia",
    "prefecture",
    "prefectura",
    "region",
    "regional",
    "council",
    "conseil",
    "consejo",
    "concejo",
    "government",
    "gobierno",
    "gouvernement",
    "gad",
    "district",
    "department",
    "departement",
    "departamento",
    "departmental",
    "association",
    "asociacion",
    "fundacion",
    "foundation",
    "fondation",
    "organisation",
    "organization",
    "organizacion",
    "بلديه",
    "بلدية",
    "جماعه",
    "جماعة",
    "مجلس",
    "جمعيه",
    "جمعية",
    "ولايه",
    "ولاية",
    "اقليم",
];

#[cfg(test)]
mod tests {
    use super::{Body, Likeness, likeness};
    use proptest::prelude::*;

    const fn body<'a>(names: &'a [&'a str], acronyms: &'a [&'a str], country: &'a str) -> Body<'a> {
        Body { names, acronyms, country, place: None }
    }

    fn by_names(a: &str, b: &str) -> Option<Likeness> {
        likeness(&body(&[a], &[], "CR"), &body(&[b], &[], "CR"))
    }

    #[test]
    fn a_name_in_common_in_any_language_is_offered_in_every_country() {
        let a = body(&["municipality of upala", "municipalidad de upala"], &[], "CR");
        let b = body(&["municipalidad de upala"], &[], "EC");
        assert_eq!(likeness(&a, &b), Some(Likeness::SameName));
    }

    #[test]
    fn the_same_municipality_in_two_languages_is_alike_and_its_neighbour_is_not() {
        assert_eq!(by_names("municipality of upala", "municipalidad de upala"), Some(Likeness::SameWords));
        assert_eq!(by_names("municipality of san jose", "municipality of san carlos"), None);
        assert_eq!(by_names("municipality of upala", "municipality of naga"), None);
        assert_eq!(by_names("بلدية اوبالا", "جماعة اوبالا"), Some(Likeness::SameWords));
    }

    #[test]
    fn words_count_within_one_country_only() {
        let a = body(&["municipality of santa ana"], &[], "CR");
        assert_eq!(likeness(&a, &body(&["alcaldia de santa ana"], &[], "SV")), None);
    }

    #[test]
    fn a_place_in_common_makes_fewer_words_enough() {
        let (first, second) = (["cooperative women weavers"], ["union women weavers"]);
        let a = Body { place: Some("naga"), ..body(&first, &[], "PH") };
        let b = Body { place: Some("naga"), ..body(&second, &[], "PH") };
        assert_eq!(likeness(&a, &b), Some(Likeness::SameWords));
        assert_eq!(likeness(&Body { place: None, ..a }, &b), None);
    }

    #[test]
    fn a_short_form_stands_for_the_name_whose_letters_it_has() {
        let short = body(&["grdr senegal"], &["amd"], "SN");
        let long = body(&["association migration and development"], &[], "SN");
        assert_eq!(likeness(&short, &long), Some(Likeness::Acronym));
        assert_eq!(likeness(&long, &short), Some(Likeness::Acronym));
        assert_eq!(likeness(&body(&["x y"], &["md"], "SN"), &body(&["migration development"], &[], "SN")), None);
    }

    proptest! {
        #[test]
        fn two_bodies_are_alike_in_the_same_way_whoever_is_asked_first(
            a in "[abc]{1,2}( [abc]{1,2}){0,3}", b in "[abc]{1,2}( [abc]{1,2}){0,3}", short in "[abc]{3}", same in any::<bool>(),
        ) {
            let (names, others, acronyms) = ([a.as_str()], [b.as_str()], [short.as_str()]);
            let first = body(&names, &acronyms, "SN");
            let second = body(&others, &[], if same { "SN" } else { "NP" });
            prop_assert_eq!(likeness(&first, &second), likeness(&second, &first));
            prop_assert_eq!(likeness(&first, &first), Some(Likeness::SameName));
        }
    }
}
