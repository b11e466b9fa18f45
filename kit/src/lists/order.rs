//! One order of a list: made once, walked by every page.

use super::{Chosen, Entry};

/// One order: who stands at each place, and at which place each row stands.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Order {
    pub(super) rows: Vec<u32>,
    pub(super) place: Vec<u32>,
}

impl Order {
    pub(super) fn of(name: &str, entries: &[Entry]) -> Order {
        let mut sorted: Vec<(Option<&[u8]>, u32)> = entries.iter().map(|e| key(e, name)).zip(0u32..).collect();
        // Rows without a value stand last; equal ones in the order of their ids.
        sorted.sort_unstable_by(|(a, x), (b, y)| (a.is_none(), *a, *x).cmp(&(b.is_none(), *b, *y)));
        Order::from_rows(sorted.into_iter().map(|(_, row)| row).collect())
    }

    /// From the rows in their order.
    pub(super) fn from_rows(rows: Vec<u32>) -> Order {
        let mut place = vec![0u32; rows.len()];
        for (at, row) in (0u32..).zip(&rows) {
            if let Some(slot) = usize::try_from(*row).ok().and_then(|r| place.get_mut(r)) {
                *slot = at;
            }
        }
        Order { rows, place }
    }

    pub(super) fn place_of(&self, row: u32) -> Option<usize> {
        let place = self.place.get(usize::try_from(row).ok()?)?;
        usize::try_from(*place).ok()
    }

    /// Whether to sort the chosen rows rather than walk until a page is full: few rows lie far apart.
    pub(super) fn is_faster_sorted(&self, chosen: &Chosen, most: usize) -> bool {
        let (few, all) = (usize::try_from(chosen.len()).unwrap_or(usize::MAX), self.rows.len());
        few.saturating_mul(few) < all.saturating_mul(most)
    }
}

/// What an entry is sorted by.
fn key<'a>(entry: &'a Entry, order: &str) -> Option<&'a [u8]> {
    let found = entry.sorts.iter().find(|(name, _)| *name == order);
    found.map(|(_, key)| key.as_slice())
}
