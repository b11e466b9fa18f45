//! The values of each row, for facets with so many values that intersecting each one's bitmap would take long.

use super::Chosen;
use roaring::RoaringBitmap;
use std::collections::BTreeMap;

/// A facet with more values than this is counted row by row.
pub(super) const MANY: usize = 256;

/// For each row, the numbers of its values in the order of the facet.
#[derive(Debug, Default, PartialEq)]
pub(super) struct ByRow {
    ends: Vec<u32>,
    values: Vec<u32>,
}

impl ByRow {
    /// From a facet over so many rows.
    pub(super) fn of(facet: &BTreeMap<String, RoaringBitmap>, rows: usize) -> ByRow {
        let mut pairs: Vec<(u32, u32)> = Vec::new();
        for (value, having) in (0u32..).zip(facet.values()) {
            pairs.extend(having.iter().map(|row| (row, value)));
        }
        pairs.sort_unstable();
        let mut all = ByRow::default();
        let mut pairs = pairs.into_iter().peekable();
        for row in (0u32..).take(rows) {
            while let Some((_, value)) = pairs.next_if(|(r, _)| *r == row) {
                all.values.push(value);
            }
            all.ends.push(u32::try_from(all.values.len()).unwrap_or(u32::MAX));
        }
        all
    }

    fn of_row(&self, row: u32) -> &[u32] {
        let end = |row: u32| {
            let end = self.ends.get(usize::try_from(row).ok()?)?;
            usize::try_from(*end).ok()
        };
        let begin = row.checked_sub(1).map_or(Some(0), end);
        let range = begin.zip(end(row)).map(|(begin, end)| begin..end);
        range.and_then(|range| self.values.get(range)).unwrap_or_default()
    }

    /// How many of the chosen rows have each value, in the order of the facet.
    pub(super) fn counts(&self, chosen: &Chosen, values: usize) -> Vec<u64> {
        let mut counts = vec![0u64; values];
        for row in chosen {
            for value in self.of_row(row) {
                if let Some(count) = usize::try_from(*value).ok().and_then(|at| counts.get_mut(at)) {
                    *count += 1;
                }
            }
        }
        counts
    }

    /// How many of so many values the chosen rows have between them.
    pub(super) fn different(&self, chosen: &Chosen, values: usize) -> usize {
        let mut seen = vec![false; values];
        let mut different = 0;
        for value in chosen.iter().flat_map(|row| self.of_row(row)) {
            if let Some(seen) = usize::try_from(*value).ok().and_then(|at| seen.get_mut(at)).filter(|seen| !**seen) {
                *seen = true;
                different += 1;
            }
        }
        different
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn rows_and_bitmaps_count_the_same(rows in prop::collection::vec(prop::collection::btree_set(0u8..20, 0..4), 0..80), chosen in prop::collection::btree_set(0u32..80, 0..60)) {
            let mut facet: BTreeMap<String, RoaringBitmap> = BTreeMap::new();
            for (row, values) in (0u32..).zip(&rows) {
                for value in values {
                    facet.entry(value.to_string()).or_default().insert(row);
                }
            }
            let chosen: RoaringBitmap = chosen.into_iter().collect();
            let by_bitmap: Vec<u64> = facet.values().map(|having| having.intersection_len(&chosen)).collect();
            let by_row = ByRow::of(&facet, rows.len());
            prop_assert_eq!(by_row.different(&chosen, facet.len()), by_bitmap.iter().filter(|n| **n > 0).count());
            prop_assert_eq!(by_row.counts(&chosen, facet.len()), by_bitmap);
        }
    }
}
