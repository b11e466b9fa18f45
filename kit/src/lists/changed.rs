//! The list after some rows have changed: what stays is moved along, not made again.

use super::{Entry, List, NOT_RECORDED, Number, Order};
use roaring::RoaringBitmap;
use std::collections::BTreeSet;

/// Where the rows come from.
struct Rows<'a> {
    /// For each old row its new one, if it stays.
    moved: Vec<Option<u32>>,
    /// For each new row: its old one, or its entry.
    from: Vec<From<'a>>,
}

#[derive(Clone, Copy)]
enum From<'a> {
    Old(u32),
    New(&'a Entry),
}

impl Rows<'_> {
    fn moved(&self, old: u32) -> Option<u32> {
        *self.moved.get(usize::try_from(old).ok()?)?
    }

    fn from(&self, row: u32) -> Option<From<'_>> {
        self.from.get(usize::try_from(row).ok()?).copied()
    }

    /// The new rows and their entries.
    fn added(&self) -> impl Iterator<Item = (u32, &Entry)> {
        (0u32..).zip(&self.from).filter_map(|(row, from)| match from {
            From::New(entry) => Some((row, *entry)),
            From::Old(_) => None,
        })
    }
}

impl List {
    /// The same list without the rows of the ids in `gone`, and with these entries, each in place of the row of its id if
    /// there is one: as if all had been built anew. `key` says what a row that stays is sorted by in an order.
    #[must_use]
    pub fn changed<'k>(&self, gone: &[i64], entries: &[Entry], key: impl Fn(i64, &str) -> Option<&'k [u8]>) -> List {
        let rows = self.rows(gone, entries);
        let mut list = List { everything: List::first(rows.from.len()), ..List::default() };
        for from in &rows.from {
            let (id, name) = match from {
                From::Old(old) => (self.id_of(*old).unwrap_or_default(), self.keys.get(*old).unwrap_or_default()),
                From::New(entry) => (entry.id, entry.key.as_str()),
            };
            list.ids.push(id);
            list.keys.push(name);
        }
        for (facet, values) in &self.facets {
            let moved = |rows_of: &RoaringBitmap| {
                let staying = rows_of.iter().filter_map(|old| rows.moved(old));
                RoaringBitmap::from_sorted_iter(staying).unwrap_or_default()
            };
            let mut values: std::collections::BTreeMap<String, RoaringBitmap> =
                values.iter().map(|(value, having)| (value.clone(), moved(having))).collect();
            for (row, entry) in rows.added() {
                let mut own = entry.values.iter().filter(|(name, _)| name == facet).map(|(_, v)| v.as_str()).peekable();
                let none = own.peek().is_none().then_some(NOT_RECORDED);
                for value in own.chain(none) {
                    values.entry(value.to_owned()).or_default().insert(row);
                }
            }
            values.retain(|_, having| !having.is_empty());
            list.facets.insert(facet, values);
        }
        for (name, number) in &self.numbers {
            let value = |row: u32| match rows.from(row)? {
                From::Old(old) => number.get(old),
                From::New(entry) => entry.numbers.iter().find(|(n, _)| n == name).map(|(_, value)| *value),
            };
            let all = (0u32..).take(rows.from.len());
            let values: Vec<(u32, i64)> = all.filter_map(|row| Some((row, value(row)?))).collect();
            list.numbers.insert(name, Number::of(&values));
        }
        for (name, order) in &self.orders {
            let sort = |row: u32| match rows.from(row)? {
                From::Old(old) => key(self.id_of(old)?, name),
                From::New(entry) => entry.sorts.iter().find(|(n, _)| n == name).map(|(_, key)| key.as_slice()),
            };
            // Rows without a value stand last; equal ones in the order of their ids.
            let places = ordered(&order.rows, &rows, |row| (sort(row).is_none(), sort(row), row));
            list.orders.insert(name, Order::from_rows(places));
        }
        list.by_key = ordered(&self.by_key, &rows, |row| list.keys.get(row));
        list.by_row();
        list
    }

    fn id_of(&self, row: u32) -> Option<i64> {
        self.ids.get(usize::try_from(row).ok()?).copied()
    }

    /// Old and new rows in the order of their ids.
    fn rows<'a>(&self, gone: &[i64], entries: &'a [Entry]) -> Rows<'a> {
        let left: BTreeSet<i64> = gone.iter().copied().chain(entries.iter().map(|e| e.id)).collect();
        let mut new: Vec<&Entry> = entries.iter().collect();
        new.sort_by_key(|entry| entry.id);
        let mut new = new.into_iter().peekable();
        let mut rows = Rows { moved: Vec::with_capacity(self.ids.len()), from: Vec::with_capacity(self.ids.len()) };
        for (old, id) in (0u32..).zip(&self.ids) {
            while let Some(entry) = new.next_if(|entry| entry.id < *id) {
                rows.from.push(From::New(entry));
            }
            let stays = !left.contains(id);
            rows.moved.push(stays.then_some(u32::try_from(rows.from.len()).unwrap_or(u32::MAX)));
            if stays {
                rows.from.push(From::Old(old));
            }
        }
        rows.from.extend(new.map(From::New));
        rows
    }
}

/// The rows that stay in their old order, and each new one where it belongs.
fn ordered<K: Ord>(old: &[u32], rows: &Rows<'_>, key: impl Fn(u32) -> K) -> Vec<u32> {
    let mut all: Vec<u32> = old.iter().filter_map(|row| rows.moved(*row)).collect();
    for (row, _) in rows.added() {
        let own = key(row);
        let at = all.partition_point(|other| key(*other) < own);
        all.insert(at, row);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::super::Shape;
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    const SHAPE: Shape = Shape { facets: &["a", "b"], orders: &["o", "p"], numbers: &["n"] };

    type Drawn = (u8, Option<u8>, u8);

    fn entry(id: i64, (a, b, o): Drawn) -> Entry {
        Entry {
            id,
            key: format!("k{}-{id}", a % 3),
            values: std::iter::once(("a", a.to_string())).chain(b.map(|b| ("b", b.to_string()))).collect(),
            sorts: std::iter::once(("o", vec![o])).chain(b.map(|b| ("p", vec![b]))).collect(),
            numbers: b.map(|b| ("n", i64::from(b) - 3)).into_iter().collect(),
        }
    }

    proptest! {
        #[test]
        fn a_changed_list_is_the_list_that_would_be_built(
            before in prop::collection::btree_map(0i64..40, (0u8..5, prop::option::of(0u8..6), 0u8..4), 0..30),
            put in prop::collection::btree_map(0i64..40, (0u8..5, prop::option::of(0u8..6), 0u8..4), 0..6),
            gone in prop::collection::vec(0i64..40, 0..6),
        ) {
            let old: BTreeMap<i64, Entry> = before.iter().map(|(id, drawn)| (*id, entry(*id, *drawn))).collect();
            let list = List::build(SHAPE, old.values().cloned().collect());
            let entries: Vec<Entry> = put.iter().rev().map(|(id, drawn)| entry(*id, *drawn)).collect();
            let key = |id: i64, order: &str| old[&id].sorts.iter().find(|s| s.0 == order).map(|s| s.1.as_slice());
            let changed = list.changed(&gone, &entries, key);

            let mut all = old.clone();
            gone.iter().for_each(|id| _ = all.remove(id));
            all.extend(entries.into_iter().map(|e| (e.id, e)));
            prop_assert_eq!(changed, List::build(SHAPE, all.into_values().collect()));
        }
    }
}
