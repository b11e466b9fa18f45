//! A list as bytes, so that a node need not build it again at each start: plain little-endian numbers, and bitmaps as
//! roaring writes them. Whoever keeps the bytes also says when they are of no use any more.

use super::{List, Number, Order, Shape};
use roaring::RoaringBitmap;

/// Raise it when the bytes mean something else.
const FORMAT: u32 = 1;

/// Bytes being written.
#[derive(Default)]
struct Writer(Vec<u8>);

impl Writer {
    fn number(&mut self, n: usize) {
        self.0.extend(u64::try_from(n).unwrap_or(u64::MAX).to_le_bytes());
    }

    fn text(&mut self, text: &str) {
        self.number(text.len());
        self.0.extend(text.as_bytes());
    }

    fn small(&mut self, all: &[u32]) {
        self.number(all.len());
        all.iter().for_each(|n| self.0.extend(n.to_le_bytes()));
    }

    fn large(&mut self, all: &[i64]) {
        self.number(all.len());
        all.iter().for_each(|n| self.0.extend(n.to_le_bytes()));
    }

    fn rows(&mut self, rows: &RoaringBitmap) {
        // Writing into memory cannot fail.
        let _ = rows.serialize_into(&mut self.0);
    }
}

/// Bytes being read; nothing of them is believed.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn bytes(&mut self, n: usize) -> Option<&'a [u8]> {
        let (taken, left) = self.0.split_at_checked(n)?;
        self.0 = left;
        Some(taken)
    }

    fn number(&mut self) -> Option<usize> {
        usize::try_from(u64::from_le_bytes(self.bytes(8)?.try_into().ok()?)).ok()
    }

    fn text(&mut self) -> Option<&'a str> {
        let n = self.number()?;
        std::str::from_utf8(self.bytes(n)?).ok()
    }

    /// Row numbers, each below `rows`, or places in a text, each up to its length.
    fn small(&mut self, most: usize) -> Option<Vec<u32>> {
        let n = self.number()?;
        let (each, _) = self.bytes(n.checked_mul(4)?)?.as_chunks::<4>();
        let all: Vec<u32> = each.iter().map(|b| u32::from_le_bytes(*b)).collect();
        let fits = all.iter().all(|n| usize::try_from(*n).is_ok_and(|n| n <= most));
        fits.then_some(all)
    }

    fn large(&mut self) -> Option<Vec<i64>> {
        let n = self.number()?;
        let (each, _) = self.bytes(n.checked_mul(8)?)?.as_chunks::<8>();
        Some(each.iter().map(|b| i64::from_le_bytes(*b)).collect())
    }

    fn rows(&mut self) -> Option<RoaringBitmap> {
        RoaringBitmap::deserialize_from(&mut self.0).ok()
    }
}

impl List {
    /// The list as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut to = Writer(FORMAT.to_le_bytes().to_vec());
        to.large(&self.ids);
        to.text(&self.keys.text);
        to.small(&self.keys.ends);
        to.small(&self.by_key);
        for (facet, values) in &self.facets {
            to.text(facet);
            to.number(values.len());
            for (value, rows) in values {
                to.text(value);
                to.rows(rows);
            }
        }
        for (order, Order { rows, place }) in &self.orders {
            to.text(order);
            to.small(rows);
            to.small(place);
        }
        for (name, number) in &self.numbers {
            to.text(name);
            to.large(&[number.least]);
            to.rows(&number.having);
            to.number(number.digits.len());
            number.digits.iter().for_each(|digit| to.rows(digit));
        }
        to.0
    }

    /// The list that these bytes are; `None` if they are of another format or shape, or not whole.
    pub fn from_bytes(shape: Shape, bytes: &[u8]) -> Option<List> {
        let mut from = Reader(bytes);
        if from.bytes(4)? != FORMAT.to_le_bytes() {
            return None;
        }
        let mut list = List::empty(shape);
        list.ids = from.large()?;
        let n = list.ids.len();
        list.everything = List::first(n);
        list.keys.text = from.text()?.to_owned();
        list.keys.ends = from.small(list.keys.text.len())?;
        list.by_key = from.small(n)?;
        if list.keys.ends.len() != n || list.by_key.len() != n || !list.ids.is_sorted() {
            return None;
        }
        for (facet, values) in &mut list.facets {
            if from.text()? != *facet {
                return None;
            }
            for _ in 0..from.number()? {
                let value = from.text()?.to_owned();
                values.insert(value, from.rows()?);
            }
        }
        for (name, order) in &mut list.orders {
            if from.text()? != *name {
                return None;
            }
            *order = Order { rows: from.small(n)?, place: from.small(n)? };
            if order.rows.len() != n || order.place.len() != n {
                return None;
            }
        }
        for (name, number) in &mut list.numbers {
            if from.text()? != *name {
                return None;
            }
            *number = Number { least: *from.large()?.first()?, having: from.rows()?, digits: Vec::new() };
            for _ in 0..from.number()? {
                number.digits.push(from.rows()?);
            }
        }
        list.by_row();
        from.0.is_empty().then_some(list)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Entry;
    use super::*;

    const SHAPE: Shape = Shape { facets: &["a", "b"], orders: &["o"], numbers: &["n"] };

    fn list() -> List {
        let entry = |n: i64| Entry {
            id: n,
            key: format!("k{n}"),
            values: vec![("a", (n % 3).to_string())],
            sorts: vec![("o", vec![9, 8, 7])],
            numbers: vec![("n", n - 5)],
        };
        List::build(SHAPE, (0..20).map(entry).collect())
    }

    #[test]
    fn what_was_kept_comes_back_the_same() {
        let bytes = list().to_bytes();
        assert_eq!(List::from_bytes(SHAPE, &bytes).unwrap(), list());
    }

    #[test]
    fn what_is_cut_or_of_another_shape_is_refused() {
        let bytes = list().to_bytes();
        let cut = (0..bytes.len()).filter(|n| List::from_bytes(SHAPE, &bytes[..*n]).is_some());
        assert_eq!(cut.count(), 0);
        let other = Shape { facets: &["a", "c"], ..SHAPE };
        assert_eq!(List::from_bytes(other, &bytes), None);
    }
}
