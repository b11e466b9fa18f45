//! Lists, totals and facet counts from memory: one bitmap per filter value over dense row numbers, one rank array per
//! order. One path for 16 rows and for 100,000; the database is asked only for the rows that are shown.

use by_row::{ByRow, MANY};
use keys::Keys;
use number::Number;
use order::Order;
use roaring::RoaringBitmap;
use std::collections::BTreeMap;

mod by_row;
mod changed;
mod kept;
mod keys;
mod number;
mod order;

/// The value of a facet for rows that have none: "not recorded".
pub const NOT_RECORDED: &str = "not-recorded";

/// A finished, unchanging list. A new one is built when facts change, and takes the place of the old.
#[derive(Debug, Default, PartialEq)]
pub struct List {
    /// Ascending: a row's number is its id's place.
    ids: Vec<i64>,
    keys: Keys,
    /// The rows in the order of their keys.
    by_key: Vec<u32>,
    everything: RoaringBitmap,
    facets: BTreeMap<&'static str, BTreeMap<String, RoaringBitmap>>,
    /// For the facets with many values.
    by_row: BTreeMap<&'static str, ByRow>,
    orders: BTreeMap<&'static str, Order>,
    numbers: BTreeMap<&'static str, Number>,
}

/// What is chosen: the rows that pass every filter.
pub type Chosen = RoaringBitmap;

/// What one row brings into a list.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// The thing's id.
    pub id: i64,
    /// Its name in addresses; also the cursor of pages.
    pub key: String,
    /// Facet and value, several per facet if need be. A facet without a value counts as [`NOT_RECORDED`].
    pub values: Vec<(&'static str, String)>,
    /// For each order, what it is sorted by.
    pub sorts: Vec<(&'static str, Vec<u8>)>,
    /// Numbers that may be added up.
    pub numbers: Vec<(&'static str, i64)>,
}

/// What a list is made of: the names of its facets, orders and numbers.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// Facets, as in addresses.
    pub facets: &'static [&'static str],
    /// Orders, as in addresses.
    pub orders: &'static [&'static str],
    /// Numbers that may be added up.
    pub numbers: &'static [&'static str],
}

impl List {
    fn empty(shape: Shape) -> List {
        List {
            facets: shape.facets.iter().map(|f| (*f, BTreeMap::new())).collect(),
            orders: shape.orders.iter().map(|o| (*o, Order::default())).collect(),
            numbers: shape.numbers.iter().map(|n| (*n, Number::default())).collect(),
            ..List::default()
        }
    }

    /// Builds a list from its rows.
    pub fn build(shape: Shape, mut entries: Vec<Entry>) -> List {
        entries.sort_by_key(|entry| entry.id);
        let mut list = List::empty(shape);
        list.everything = List::first(entries.len());
        for (row, entry) in (0u32..).zip(&entries) {
            list.ids.push(entry.id);
            list.keys.push(&entry.key);
            for (facet, values) in &mut list.facets {
                let mut none = true;
                for (_, value) in entry.values.iter().filter(|(name, _)| name == facet) {
                    match values.get_mut(value) {
                        Some(rows) => rows.insert(row),
                        None => values.entry(value.clone()).or_default().insert(row),
                    };
                    none = false;
                }
                if none {
                    let rows = values.entry(NOT_RECORDED.to_owned());
                    rows.or_default().insert(row);
                }
            }
        }
        for (name, number) in &mut list.numbers {
            let value = |(row, entry): (u32, &Entry)| {
                let found = entry.numbers.iter().find(|(n, _)| n == name);
                found.map(|(_, value)| (row, *value))
            };
            let values: Vec<_> = (0u32..).zip(&entries).filter_map(value).collect();
            *number = Number::of(&values);
        }
        for (name, order) in &mut list.orders {
            *order = Order::of(name, &entries);
        }
        list.by_row();
        list.by_key = (0u32..).take(entries.len()).collect();
        list.by_key.sort_by(|a, b| list.keys.get(*a).cmp(&list.keys.get(*b)));
        list
    }

    /// Writes down the values of each row where a facet has many.
    fn by_row(&mut self) {
        let many = self.facets.iter().filter(|(_, values)| values.len() > MANY);
        let rows = self.ids.len();
        self.by_row = many.map(|(facet, values)| (*facet, ByRow::of(values, rows))).collect();
    }

    /// The first `n` rows.
    fn first(n: usize) -> RoaringBitmap {
        let mut rows = RoaringBitmap::new();
        rows.insert_range(0..u32::try_from(n).unwrap_or(u32::MAX));
        rows
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// All rows.
    pub fn everything(&self) -> Chosen {
        self.everything.clone()
    }

    /// The rows of these ids.
    pub fn of_ids(&self, ids: &[i64]) -> Chosen {
        let mut ids = ids.to_vec();
        ids.sort_unstable();
        ids.dedup();
        let mut rows = Vec::with_capacity(ids.len());
        let mut from = 0;
        for id in ids {
            // Many ids lie close together: steps that double find the next one sooner than halving all.
            let mut step = 1;
            while self.ids.get(from + step).is_some_and(|next| *next < id) {
                from += step;
                step *= 2;
            }
            let near = self.ids.get(from..).unwrap_or_default();
            let near = near.get(..=step).unwrap_or(near);
            from += near.partition_point(|next| *next < id);
            if self.ids.get(from) == Some(&id) {
                rows.extend(u32::try_from(from));
            }
        }
        RoaringBitmap::from_sorted_iter(rows).unwrap_or_default()
    }

    fn row_of_id(&self, id: i64) -> Option<u32> {
        u32::try_from(self.ids.binary_search(&id).ok()?).ok()
    }

    fn row_of_key(&self, key: &str) -> Option<u32> {
        let row = |at: usize| self.by_key.get(at).copied();
        let of = |row: &u32| self.keys.get(*row).unwrap_or_default();
        self.by_key.binary_search_by(|r| of(r).cmp(key)).ok().and_then(row)
    }

    /// Whether a facet has such a value at all.
    pub fn knows(&self, facet: &str, value: &str) -> bool {
        self.facets.get(facet).is_some_and(|values| values.contains_key(value))
    }

    /// The rows that have all these values, among `within` (a text's finds, or [`List::everything`]).
    pub fn choose(&self, within: &Chosen, filters: &[(&str, &str)]) -> Chosen {
        let mut chosen = within.clone();
        for (facet, value) in filters {
            match self.facets.get(facet).and_then(|values| values.get(*value)) {
                Some(rows) => chosen &= rows,
                None => chosen.clear(),
            }
        }
        chosen
    }

    /// How many rows each value of a facet would leave, the other filters standing: (value, count), none that finds nothing.
    pub fn counts(&self, facet: &str, within: &Chosen, filters: &[(&str, &str)]) -> Vec<(&str, u64)> {
        let others: Vec<(&str, &str)> = filters.iter().filter(|(name, _)| *name != facet).copied().collect();
        self.counted(facet, &self.choose(within, &others))
    }

    /// The counts of some facets at once: the rows are chosen once where a facet is not itself filtered.
    pub fn all_counts(
        &self,
        facets: &[&'static str],
        within: &Chosen,
        filters: &[(&str, &str)],
    ) -> BTreeMap<&'static str, Vec<(&str, u64)>> {
        let chosen = self.choose(within, filters);
        let of = |facet: &&'static str| {
            let own = filters.iter().any(|(name, _)| name == facet);
            (*facet, if own { self.counts(facet, within, filters) } else { self.counted(facet, &chosen) })
        };
        facets.iter().map(of).collect()
    }

    fn counted(&self, facet: &str, rows: &Chosen) -> Vec<(&str, u64)> {
        let Some(values) = self.facets.get(facet) else {
            return Vec::new();
        };
        let names = values.keys().map(String::as_str);
        let counts: Vec<u64> = match self.by_row.get(facet) {
            // All rows are chosen: the bitmaps know how many they are.
            _ if rows.len() == self.everything.len() => values.values().map(Chosen::len).collect(),
            Some(by_row) => by_row.counts(rows, values.len()),
            None => values.values().map(|having| having.intersection_len(rows)).collect(),
        };
        names.zip(counts).filter(|(_, n)| *n > 0).collect()
    }

    /// How many values of a facet the chosen rows have between them; "not recorded" is none.
    pub fn different(&self, facet: &str, chosen: &Chosen) -> usize {
        let Some(values) = self.facets.get(facet) else {
            return 0;
        };
        let some = |having: &Chosen| !having.is_disjoint(chosen);
        let all = match self.by_row.get(facet) {
            // All rows are chosen, and each value is some row's.
            _ if chosen.len() == self.everything.len() => values.len(),
            Some(by_row) => by_row.different(chosen, values.len()),
            None => values.values().filter(|having| some(having)).count(),
        };
        all - usize::from(values.get(NOT_RECORDED).is_some_and(some))
    }

    /// At most `most` ids of the chosen rows in an order, after the row with this key, and whether more follow.
    /// An order beginning with `-` is the other way round. `None`: no such key or order.
    pub fn page(&self, chosen: &Chosen, order: &str, after: Option<&str>, most: usize) -> Option<(Vec<i64>, bool)> {
        let (name, backwards) = order.strip_prefix('-').map_or((order, false), |name| (name, true));
        let order = self.orders.get(name)?;
        let place = |row: u32| {
            let place = order.place_of(row)?;
            Some(if backwards { order.rows.len() - 1 - place } else { place })
        };
        let from = match after {
            None => 0,
            Some(key) => 1 + place(self.row_of_key(key)?)?,
        };
        let id = |row: u32| self.ids.get(usize::try_from(row).ok()?).copied();
        let mut found: Vec<i64> = if order.is_faster_sorted(chosen, most) {
            let mut places: Vec<(usize, u32)> =
                chosen.iter().filter_map(|row| Some((place(row)?, row))).filter(|(place, _)| *place >= from).collect();
            places.sort_unstable();
            places.into_iter().take(most + 1).filter_map(|(_, row)| id(row)).collect()
        } else {
            let is_chosen = |row: &u32| chosen.contains(*row);
            let rows = order.rows.iter().copied();
            if backwards {
                rows.rev().skip(from).filter(is_chosen).take(most + 1).filter_map(id).collect()
            } else {
                rows.skip(from).filter(is_chosen).take(most + 1).filter_map(id).collect()
            }
        };
        let more = found.len() > most;
        found.truncate(most);
        Some((found, more))
    }

    /// The key of an id.
    pub fn key(&self, id: i64) -> Option<&str> {
        self.keys.get(self.row_of_id(id)?)
    }

    /// Whether there is a row with this key.
    pub fn has_key(&self, key: &str) -> bool {
        self.row_of_key(key).is_some()
    }

    /// The id of a key.
    pub fn id(&self, key: &str) -> Option<i64> {
        let row = usize::try_from(self.row_of_key(key)?).ok()?;
        self.ids.get(row).copied()
    }

    /// The ids before and after a key in an order.
    pub fn around(&self, order: &str, key: &str) -> (Option<i64>, Option<i64>) {
        let order = self.orders.get(order);
        let found = order.and_then(|order| Some((order, order.place_of(self.row_of_key(key)?)?)));
        let Some((order, place)) = found else {
            return (None, None);
        };
        let at = |place: Option<usize>| {
            let row = *order.rows.get(place?)?;
            self.ids.get(usize::try_from(row).ok()?).copied()
        };
        (at(place.checked_sub(1)), at(place.checked_add(1)))
    }

    /// A number of one row.
    pub fn number(&self, number: &str, id: i64) -> Option<i64> {
        self.numbers.get(number)?.get(self.row_of_id(id)?)
    }

    /// The first value that one row has of a facet.
    pub fn value(&self, facet: &str, id: i64) -> Option<&str> {
        let row = self.row_of_id(id)?;
        let mut values = self.facets.get(facet)?.iter();
        let (value, _) = values.find(|(_, rows)| rows.contains(row))?;
        Some(value)
    }

    /// The ids of the chosen rows, in the order of the rows.
    pub fn ids(&self, chosen: &Chosen) -> Vec<i64> {
        let id = |row| self.ids.get(usize::try_from(row).ok()?).copied();
        chosen.iter().filter_map(id).collect()
    }

    /// A number's sum over the chosen rows, how many rows had it, and how many had not. `None` on overflow.
    pub fn sum(&self, number: &str, chosen: &Chosen) -> Option<(i64, u64, u64)> {
        let (sum, with) = self.numbers.get(number)?.sum(chosen)?;
        Some((sum, with, chosen.len().saturating_sub(with)))
    }
}

#[cfg(test)]
#[expect(clippy::as_conversions, reason = "the small numbers of a test")]
mod tests;
