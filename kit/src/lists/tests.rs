//! The list against a plain scan of the same rows.

use super::*;
use proptest::prelude::*;

const SHAPE: Shape = Shape { facets: &["a", "b"], orders: &["o"], numbers: &["n"] };

fn entries(rows: &[(u8, Option<u8>, u8)]) -> Vec<Entry> {
    let entry = |(i, (a, b, o)): (usize, &(u8, Option<u8>, u8))| Entry {
        id: i64::try_from(i).unwrap() * 7,
        key: format!("k{i}"),
        values: std::iter::once(("a", a.to_string())).chain(b.map(|b| ("b", b.to_string()))).collect(),
        sorts: vec![("o", vec![*o])],
        numbers: b.map(|b| ("n", i64::from(b))).into_iter().collect(),
    };
    rows.iter().enumerate().map(entry).collect()
}

proptest! {
    #[test]
    fn counts_and_pages_are_what_a_plain_scan_finds(rows in prop::collection::vec((0u8..4, prop::option::of(0u8..3), 0u8..9), 0..60), a in 0u8..4, size in 1usize..7) {
        let list = List::build(SHAPE, entries(&rows));
        let wanted = a.to_string();
        let chosen = list.choose(&list.everything(), &[("a", &wanted)]);
        let scan: Vec<usize> = rows.iter().enumerate().filter(|(_, r)| r.0 == a).map(|(i, _)| i).collect();
        prop_assert_eq!(chosen.len(), scan.len() as u64);

        let none = scan.iter().filter(|i| rows[**i].1.is_none()).count() as u64;
        let counts = list.counts("b", &list.everything(), &[("a", &wanted)]);
        prop_assert_eq!(counts.iter().find(|c| c.0 == NOT_RECORDED).map_or(0, |c| c.1), none);
        prop_assert_eq!(counts.iter().map(|c| c.1).sum::<u64>(), scan.len() as u64);

        for order in ["o", "-o"] {
            let (mut all, mut after) = (Vec::new(), None::<String>);
            loop {
                let (ids, more) = list.page(&chosen, order, after.as_deref(), size).unwrap();
                all.extend(ids.iter().copied());
                after = ids.last().and_then(|id| list.key(*id)).map(ToOwned::to_owned);
                if !more { break }
            }
            let mut want = scan.clone();
            want.sort_by_key(|i| rows[*i].2);
            if order == "-o" {
                want = { let mut all: Vec<usize> = (0..rows.len()).collect(); all.sort_by_key(|i| rows[*i].2); all.reverse(); all.retain(|i| rows[*i].0 == a); all };
            }
            prop_assert_eq!(all, want.iter().map(|i| *i as i64 * 7).collect::<Vec<_>>());
        }
        let sum: i64 = scan.iter().filter_map(|i| rows[*i].1).map(i64::from).sum();
        prop_assert_eq!(list.sum("n", &chosen), Some((sum, scan.len() as u64 - none, none)));
    }
}

#[test]
fn an_unknown_key_or_order_is_no_page() {
    let list = List::build(SHAPE, entries(&[(1, None, 1)]));
    assert_eq!(list.page(&list.everything(), "o", Some("nobody"), 5), None);
    assert_eq!(list.page(&list.everything(), "x", None, 5), None);
}

proptest! {
    #[test]
    fn ids_find_their_rows_and_unknown_ones_none(there in prop::collection::btree_set(0i64..500, 0..200), asked in prop::collection::vec(0i64..500, 0..200)) {
        let entry = |id: &i64| Entry { id: *id, key: id.to_string(), ..Entry::default() };
        let list = List::build(SHAPE, there.iter().rev().map(entry).collect());
        let mut want: Vec<i64> = asked.iter().filter(|id| there.contains(id)).copied().collect();
        want.sort_unstable();
        want.dedup();
        prop_assert_eq!(list.ids(&list.of_ids(&asked)), want);
        for id in asked {
            prop_assert_eq!(list.key(id).is_some(), there.contains(&id));
            prop_assert_eq!(list.has_key(&id.to_string()), there.contains(&id));
        }
    }
}
