//! A number of every row, cut into its binary digits: one bitmap per digit, so that a sum over any choice of rows is a
//! few dozen intersections and not a walk.

use super::Chosen;
use roaring::RoaringBitmap;

/// A number that rows may have.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Number {
    /// The smallest one; digits are of what each has above it.
    pub(super) least: i64,
    /// The rows that have it.
    pub(super) having: RoaringBitmap,
    /// The rows whose digit is one, the lowest digit first.
    pub(super) digits: Vec<RoaringBitmap>,
}

impl Number {
    /// From each row's number, in the order of the rows.
    pub(super) fn of(values: &[(u32, i64)]) -> Number {
        let least = values.iter().map(|(_, v)| *v).min().unwrap_or_default();
        let mut number = Number { least, ..Number::default() };
        for (row, value) in values {
            number.having.insert(*row);
            let mut above = value.abs_diff(least);
            let mut digit = 0;
            while above > 0 {
                if number.digits.len() <= digit {
                    number.digits.push(RoaringBitmap::new());
                }
                if let Some(rows) = number.digits.get_mut(digit).filter(|_| above & 1 == 1) {
                    rows.insert(*row);
                }
                above >>= 1;
                digit += 1;
            }
        }
        number
    }

    /// One row's number.
    pub(super) fn get(&self, row: u32) -> Option<i64> {
        if !self.having.contains(row) {
            return None;
        }
        let ones = self.digits.iter().zip(0u32..);
        let above: u64 = ones.filter(|(rows, _)| rows.contains(row)).map(|(_, digit)| 1 << digit).sum();
        self.least.checked_add_unsigned(above)
    }

    /// The sum over the chosen rows, and how many of them have the number. `None` on overflow.
    pub(super) fn sum(&self, chosen: &Chosen) -> Option<(i64, u64)> {
        let with = self.having.intersection_len(chosen);
        let mut sum = i128::from(self.least).checked_mul(i128::from(with))?;
        for (rows, digit) in self.digits.iter().zip(0u32..) {
            // A digit is below 64 and a count below 2³², so this holds.
            sum = sum.checked_add(i128::from(rows.intersection_len(chosen)) << digit)?;
        }
        Some((i64::try_from(sum).ok()?, with))
    }
}

#[cfg(test)]
#[expect(clippy::as_conversions, reason = "the small numbers of a test")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn digits_add_up_to_what_the_numbers_do(values in prop::collection::vec(prop::option::of(any::<i32>()), 0..200), chosen in prop::collection::btree_set(0u32..200, 0..100)) {
            let pairs: Vec<(u32, i64)> = (0u32..).zip(&values).filter_map(|(row, v)| Some((row, i64::from((*v)?)))).collect();
            let number = Number::of(&pairs);
            let chosen: RoaringBitmap = chosen.into_iter().collect();
            let taken = pairs.iter().filter(|(row, _)| chosen.contains(*row));
            prop_assert_eq!(number.sum(&chosen), Some((taken.clone().map(|(_, v)| v).sum(), taken.count() as u64)));
            for (row, value) in (0u32..).zip(&values) {
                prop_assert_eq!(number.get(row), value.map(i64::from));
            }
        }
    }

    #[test]
    fn the_farthest_numbers_are_kept_and_their_sum_overflows() {
        let number = Number::of(&[(0, i64::MAX), (1, i64::MIN), (2, i64::MAX)]);
        assert_eq!([0, 1, 2].map(|row| number.get(row)), [Some(i64::MAX), Some(i64::MIN), Some(i64::MAX)]);
        assert_eq!(number.sum(&[0, 2].into_iter().collect()), None);
        assert_eq!(number.sum(&[0, 1].into_iter().collect()), Some((-1, 2)));
    }
}
