//! The names of the organisations that everybody sees, folded, to find those that may be the same.

use super::register::Body;
use m4d_kit::search::folded;
use m4d_rules::directory::NameKind;
use m4d_rules::directory::same::{self, Likeness, likeness};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Offered at once; whoever does not find theirs among these makes a new one.
const MOST: usize = 12;

/// Every body's names by which it is compared.
#[derive(Debug, Default)]
pub struct Names {
    bodies: BTreeMap<i64, Arc<Folded>>,
    by_name: BTreeMap<String, Vec<i64>>,
    by_country: BTreeMap<String, Vec<i64>>,
}

/// The names of one body, folded.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    /// Names in all languages and scripts.
    pub names: Vec<String>,
    /// Short forms.
    pub acronyms: Vec<String>,
    /// The country's two letters; empty if not known.
    pub country: String,
    /// The place.
    pub place: Option<String>,
}

impl Folded {
    /// From names as written: (kind, name).
    pub fn of<'a>(
        names: impl Iterator<Item = (&'a str, &'a str)>,
        country: Option<&str>,
        place: Option<&str>,
    ) -> Folded {
        let mut all = Folded {
            country: country.unwrap_or_default().to_owned(),
            place: place.map(folded).filter(|place| !place.is_empty()),
            ..Folded::default()
        };
        for (kind, name) in names {
            let to = if kind == NameKind::Acronym.code() { &mut all.acronyms } else { &mut all.names };
            to.push(folded(name));
        }
        all
    }

    /// In what two are alike, if they are.
    pub fn like(&self, other: &Folded) -> Option<Likeness> {
        let (names, acronyms) = (self.names(), self.acronyms());
        let (others, short) = (other.names(), other.acronyms());
        likeness(&self.body(&names, &acronyms), &other.body(&others, &short))
    }

    fn names(&self) -> Vec<&str> {
        self.names.iter().map(String::as_str).collect()
    }

    fn acronyms(&self) -> Vec<&str> {
        self.acronyms.iter().map(String::as_str).collect()
    }

    fn body<'a>(&'a self, names: &'a [&'a str], acronyms: &'a [&'a str]) -> same::Body<'a> {
        same::Body { names, acronyms, country: &self.country, place: self.place.as_deref() }
    }
}

impl Names {
    /// The names of these bodies.
    pub fn of<'a>(bodies: impl Iterator<Item = &'a Body>) -> Names {
        let mut all = Names::default();
        for body in bodies {
            let folded = body.folded().clone();
            for name in folded.names.iter().filter(|name| !name.is_empty()) {
                all.by_name.entry(name.clone()).or_default().push(body.id);
            }
            all.by_country.entry(folded.country.clone()).or_default().push(body.id);
            all.bodies.insert(body.id, folded);
        }
        all
    }

    /// The bodies that may be the same as this one, the most alike first.
    pub fn like(&self, one: &Folded) -> Vec<(i64, Likeness)> {
        // A name in common counts in every country, all else in one.
        let by_name = one.names.iter().filter_map(|name| self.by_name.get(name)).flatten();
        let near: BTreeSet<i64> =
            by_name.chain(self.by_country.get(&one.country).into_iter().flatten()).copied().collect();
        let alike = |id: i64| Some((id, self.bodies.get(&id)?.like(one)?));
        let mut found: Vec<(i64, Likeness)> = near.into_iter().filter_map(alike).collect();
        found.sort_by_key(|(id, likeness)| (*likeness, *id));
        found.truncate(MOST);
        found
    }
}
