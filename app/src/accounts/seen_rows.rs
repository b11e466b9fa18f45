//! The rows of the members who may be found: in the order of their names, with every word of every name in one sorted list,
//! so that a beginning of a word finds its people without a look at the others.

use super::seen::{Found, Wanted};
use m4d_rules::language::Language;
use std::collections::BTreeSet;

/// Everybody who may be found.
#[derive(Default)]
pub(super) struct Rows {
    /// The last fact that is in it.
    pub(super) cursor: i64,
    /// The places of the rows below, in the order of names.
    order: Vec<u32>,
    people: Vec<Person>,
    /// Each one's country, as its place among all pairs of letters; 0: not said, or not to all members.
    countries: Vec<u16>,
    /// A bit for each language that each one reads.
    reads: Vec<u8>,
    /// The words of all names, sorted.
    words: Vec<Word>,
    /// Places whose person is gone.
    free: Vec<u32>,
}

#[derive(Default)]
struct Person {
    id: i64,
    key: Box<[u8]>,
    folded: Box<str>,
}

/// A word of a name.
#[derive(Clone, Copy)]
struct Word {
    /// Its first letters: most words are told apart by these.
    begins: u64,
    /// Whose it is.
    place: u32,
    /// Where it begins in the name.
    from: u32,
}

/// A person as the database has them.
pub(super) struct New {
    pub(super) id: i64,
    pub(super) sort_key: Vec<u8>,
    pub(super) folded: String,
    pub(super) country: Option<String>,
    pub(super) reads: String,
}

/// Pairs of letters, and none.
const COUNTRIES: usize = 26 * 26 + 1;

/// A country's place among the pairs of letters; 0 if it is none.
fn pair(code: &str) -> u16 {
    match code.as_bytes() {
        [a @ b'A'..=b'Z', b @ b'A'..=b'Z'] => 1 + u16::from(a - b'A') * 26 + u16::from(b - b'A'),
        _ => 0,
    }
}

fn code(pair: usize) -> Option<String> {
    let letter = |n: usize| Some(char::from(b'A' + u8::try_from(n).ok()?));
    let at = pair.checked_sub(1)?;
    Some([letter(at / 26)?, letter(at % 26)?].iter().collect())
}

fn index(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

/// The first eight bytes of a word, as a number of the same order.
fn begins(word: &str) -> u64 {
    let mut first = [0; 8];
    first.iter_mut().zip(word.bytes()).for_each(|(to, from)| *to = from);
    u64::from_be_bytes(first)
}

impl Rows {
    /// From rows in the order of their names.
    pub(super) fn of(rows: impl Iterator<Item = New>, cursor: i64) -> Rows {
        let mut all = Rows { cursor, ..Rows::default() };
        for row in rows {
            let (place, words) = all.seat(row);
            all.order.push(place);
            all.words.extend(words);
        }
        let mut words = std::mem::take(&mut all.words);
        words.sort_unstable_by(|a, b| all.sort(a).cmp(&all.sort(b)));
        all.words = words;
        all.words.shrink_to_fit();
        all
    }

    /// Gives a row a place, and the words of its name; in no order yet.
    fn seat(&mut self, row: New) -> (u32, Vec<Word>) {
        let bit =
            |(at, language): (usize, &Language)| u8::from(row.reads.split(' ').any(|r| r == language.code())) << at;
        let reads = Language::ALL.iter().enumerate().map(bit).fold(0, |all, one| all | one);
        let country = row.country.as_deref().map_or(0, pair);
        let person = Person { id: row.id, key: row.sort_key.into(), folded: row.folded.into() };
        let place = self.free.pop().unwrap_or_else(|| {
            self.people.push(Person::default());
            self.countries.push(0);
            self.reads.push(0);
            u32::try_from(self.people.len() - 1).unwrap_or(u32::MAX)
        });
        let mut from = 0;
        let mut words = Vec::new();
        for word in person.folded.split(' ') {
            words.push(Word { begins: begins(word), place, from });
            from += u32::try_from(word.len() + 1).unwrap_or(u32::MAX);
        }
        let at = index(place);
        if let (Some(p), Some(c), Some(r)) =
            (self.people.get_mut(at), self.countries.get_mut(at), self.reads.get_mut(at))
        {
            (*p, *c, *r) = (person, country, reads);
        }
        (place, words)
    }

    fn person(&self, place: u32) -> Option<&Person> {
        self.people.get(index(place))
    }

    fn text(&self, word: &Word) -> &str {
        let rest = self.person(word.place).and_then(|p| p.folded.get(index(word.from)..)).unwrap_or_default();
        rest.split(' ').next().unwrap_or_default()
    }

    fn sort(&self, word: &Word) -> (u64, &str) {
        (word.begins, self.text(word))
    }

    /// For each place, how many of the words its name has, the first ones first; nothing when none are asked for.
    fn named(&self, words: &[String]) -> Option<Vec<u8>> {
        let mut having = (!words.is_empty()).then(|| vec![0u8; self.people.len()])?;
        for (n, word) in (0u8..).zip(words) {
            let from = self.words.partition_point(|own| self.sort(own) < (begins(word), word.as_str()));
            let rest = self.words.get(from..).unwrap_or_default();
            let end = rest.partition_point(|own| self.text(own).starts_with(word.as_str()));
            for own in rest.get(..end).unwrap_or_default() {
                if let Some(has) = having.get_mut(index(own.place)).filter(|has| **has == n) {
                    *has += 1;
                }
            }
        }
        Some(having)
    }

    /// Looks through the list; `most` is the length of a page.
    pub(super) fn choose(&self, wanted: &Wanted, most: usize) -> Found {
        let country = wanted.country.as_deref().map(pair);
        let reads = wanted.reads.and_then(|l| Language::ALL.iter().position(|o| *o == l)).map(|at| 1u8 << at);
        let named = self.named(&wanted.words);
        let all = u8::try_from(wanted.words.len()).unwrap_or(u8::MAX);
        // A place that is not in the list tells nothing: the page begins anew.
        let is_after = |id: i64| self.order.iter().position(|p| self.person(*p).is_some_and(|person| person.id == id));
        let from = wanted.after.and_then(is_after).map_or(0, |at| at + 1);
        let (mut found, mut countries) = (Found { of: self.order.len(), ..Found::default() }, vec![0u64; COUNTRIES]);
        let mut languages = [0u64; 8];
        for (at, place) in self.order.iter().enumerate() {
            let row = index(*place);
            if named.as_ref().is_some_and(|having| having.get(row) != Some(&all)) {
                continue;
            }
            let (Some(own), Some(own_reads)) = (self.countries.get(row), self.reads.get(row)) else { continue };
            let (there, read) = (country.is_none_or(|c| *own == c), reads.is_none_or(|bit| own_reads & bit != 0));
            if let Some(n) = countries.get_mut(usize::from(*own)).filter(|_| read) {
                *n += 1;
            }
            if there {
                for (bit, n) in languages.iter_mut().enumerate() {
                    *n += u64::from(own_reads >> bit & 1);
                }
            }
            if there && read {
                found.total += 1;
                if at >= from && found.ids.len() <= most {
                    found.ids.extend(self.person(*place).map(|person| person.id));
                }
            }
        }
        found.more = found.ids.len() > most;
        found.ids.truncate(most);
        let said = countries.iter().enumerate().filter(|(_, n)| **n > 0);
        found.countries = said.filter_map(|(at, n)| Some((code(at)?, *n))).collect();
        found.reads = Language::ALL.iter().copied().zip(languages).filter(|(_, n)| *n > 0).collect();
        found
    }

    /// Puts people where they belong now, or takes them out.
    pub(super) fn put(&mut self, ids: &[i64], now: impl Iterator<Item = New>) {
        let there = (0u32..).zip(&self.people).filter(|(_, person)| ids.contains(&person.id));
        let free: BTreeSet<u32> = self.free.iter().copied().collect();
        let gone: BTreeSet<u32> = there.map(|(place, _)| place).filter(|place| !free.contains(place)).collect();
        if !gone.is_empty() {
            self.order.retain(|place| !gone.contains(place));
            self.words.retain(|word| !gone.contains(&word.place));
            for place in gone {
                // Nothing of who is gone stays.
                if let Some(person) = self.people.get_mut(index(place)) {
                    *person = Person::default();
                }
                self.free.push(place);
            }
        }
        for row in now {
            let (place, words) = self.seat(row);
            let key = |place: u32| self.person(place).map(|person| (&person.key, person.id));
            let own = key(place);
            let at = self.order.partition_point(|other| key(*other) < own);
            self.order.insert(at, place);
            for word in words {
                let at = self.words.partition_point(|other| self.sort(other) < self.sort(&word));
                self.words.insert(at, word);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn person(id: i64, name: &str) -> New {
        let at = usize::try_from(id).unwrap();
        New {
            id,
            sort_key: name.as_bytes().to_vec(),
            folded: name.to_owned(),
            country: [Some("SN"), Some("CR"), Some("PH"), None][at % 4].map(ToOwned::to_owned),
            reads: ["fr ar", "es"][at % 2].to_owned(),
        }
    }

    fn sorted(names: &BTreeMap<i64, String>) -> Vec<(&String, i64)> {
        let mut all: Vec<(&String, i64)> = names.iter().map(|(id, name)| (name, *id)).collect();
        all.sort();
        all
    }

    proptest! {
        #[test]
        fn what_is_found_is_what_a_look_at_every_name_finds(
            before in prop::collection::btree_map(0i64..20, "[abc]{1,2}( [abc]{1,9}){0,2}", 0..16),
            put in prop::collection::btree_map(0i64..20, prop::option::of("[abc]{1,2}( [abc]{1,9}){0,2}"), 0..8),
            words in prop::collection::vec("[abc]{1,9}", 0..3),
        ) {
            let mut names = before;
            let first = sorted(&names).into_iter().map(|(name, id)| person(id, name));
            let mut rows = Rows::of(first.collect::<Vec<_>>().into_iter(), 0);
            for (id, name) in put {
                rows.put(&[id], name.iter().map(|name| person(id, name)).collect::<Vec<_>>().into_iter());
                match name {
                    Some(name) => _ = names.insert(id, name),
                    None => _ = names.remove(&id),
                }
            }
            let fits = |name: &str| words.iter().all(|word| name.split(' ').any(|own| own.starts_with(word.as_str())));
            let want: Vec<i64> = sorted(&names).into_iter().filter(|(name, _)| fits(name)).map(|(_, id)| id).collect();
            let found = rows.choose(&Wanted { words, ..Wanted::default() }, 99);
            prop_assert_eq!((found.of, found.total), (names.len(), u64::try_from(want.len()).unwrap()));
            prop_assert_eq!(found.ids, want);
        }
    }
}
