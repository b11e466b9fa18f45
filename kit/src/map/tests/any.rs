//! What must hold for any marks, however many and wherever they are.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::super::*;
use super::{coarse, here, is_path, touching, world};

#[test]
fn two_marks_in_one_town_are_pulled_apart_and_lead_back_to_it() {
    let marks = [here(10.0, 45.0, 1), here(10.0, 45.0, 2)];
    let sheet = &sheets(&world(), &marks, &[])[0];
    let map = draw(&world(), sheet, &marks, &[], 360, &Style::default());
    assert_eq!(touching(&map), Vec::<String>::new());
    let leaders: Vec<String> = map.placed.iter().filter_map(Placed::leader).collect();
    assert_eq!(leaders.len(), 2);
    assert!(leaders.iter().all(|l| l.starts_with("M180 162L")), "{leaders:?}");
}

#[test]
fn forty_marks_in_one_town_still_do_not_touch() {
    let marks: Vec<Mark> = (1..=40).map(|n| here(10.0, 45.0, n)).collect();
    let sheet = &sheets(&world(), &marks, &[])[0];
    let map = draw(&world(), sheet, &marks, &[], 360, &Style::default());
    assert_eq!(map.placed.len(), 40);
    assert_eq!(touching(&map), Vec::<String>::new());
}

#[test]
fn a_thread_brings_an_other_end_onto_the_sheet_that_would_be_too_far_without_it() {
    let mut marks = vec![here(10.0, 10.0, 1), here(10.0, 40.0, 2)];
    marks[1].kind = MarkKind::OtherEnd;
    let threads = [Thread { from: marks[0].at, to: marks[1].at }];
    let count = |threads: &[Thread]| sheets(&world(), &marks, threads).len();
    assert_eq!((count(&[]), count(&threads)), (2, 1));
}

#[test]
fn a_far_other_end_has_a_map_of_its_own_and_the_thread_leaves_the_first() {
    let mut marks = vec![here(-78.1, 0.35, 1), here(-3.7, 40.4, 2)];
    marks[1].kind = MarkKind::OtherEnd;
    let threads = [Thread { from: marks[0].at, to: marks[1].at }];
    let sheets = sheets(&world(), &marks, &threads);
    assert_eq!(sheets.iter().map(|s| s.marks.clone()).collect::<Vec<_>>(), [[0], [1]]);
    let map = draw(&world(), &sheets[0], &marks, &threads, 360, &Style::default());
    assert_eq!((map.arcs.len(), map.placed.len(), map.rings.len()), (1, 1, 0));
}

#[test]
fn on_a_full_sheet_numbered_marks_keep_their_circles_and_the_rest_are_dots() {
    let mut marks: Vec<Mark> = (0..5000).map(|i| here(f64::from(i % 70) * 0.2, f64::from(i / 70) * 0.2, 1)).collect();
    for (i, mark) in marks.iter_mut().enumerate() {
        mark.number = (i >= 4984).then(|| u32::try_from(i).unwrap());
        mark.label = if i >= 4984 { format!("Place {i}") } else { String::new() };
    }
    let sheet = &sheets(&world(), &marks, &[])[0];
    let map = draw(&world(), sheet, &marks, &[], 360, &Style::default());
    let numbers: Vec<Option<u32>> = map.placed.iter().map(|p| p.number).collect();
    assert_eq!(numbers, (4984..5000).map(Some).collect::<Vec<_>>());
    assert_eq!(touching(&map), Vec::<String>::new());
    assert!(map.dots.len() > 1000 && map.dots.len() < 5000);
}

#[test]
fn bytes_that_are_no_outlines_are_refused() {
    let refused = |bytes: &[u8]| Outlines::parse(bytes).err();
    assert_eq!(refused(b""), Some(NotOutlines));
    assert_eq!(refused(b"LAND0001\x03\x00"), Some(NotOutlines));
    assert_eq!(refused(b"LAND0001\x02\x00\x00\x02\x02"), Some(NotOutlines));
    assert_eq!(refused(b"LAND0001\xff\xff\xff\xff\xff\xff"), Some(NotOutlines));
}

#[test]
fn no_place_and_impossible_places_draw_nothing_and_do_not_fail() {
    let nowhere = Mark { at: Point { lon: f64::NAN, lat: f64::INFINITY }, ..here(0.0, 0.0, 1) };
    assert_eq!(sheets(&world(), std::slice::from_ref(&nowhere), &[]), []);
    assert_eq!(small(&world(), &[nowhere], &[], 220).placed, []);
    assert!(is_path(&overview(&coarse(), &[], &[], &[], 1000).land));
    let edge = [here(179.9, -17.0, 1), here(-179.9, 84.9, 2), here(0.0, -90.0, 3)];
    for sheet in sheets(&world(), &edge, &[]) {
        assert!(is_path(&draw(&world(), &sheet, &edge, &[], 360, &Style::default()).land));
    }
}

fn marks(most: usize, spread: f64) -> impl Strategy<Value = Vec<Mark>> {
    let one = (-1.0..1.0_f64, -1.0..1.0_f64, "[A-Za-zéب ]{0,18}", any::<bool>());
    let centre = (-150.0..150.0_f64, -40.0..60.0_f64);
    (centre, prop::collection::vec(one, 1..=most)).prop_map(move |((lon, lat), ones)| {
        let numbered = ones.into_iter().zip(1..);
        numbered
            .map(|((x, y, label, numbered), n)| {
                let mark = here(lon + x * spread, (lat + y * spread).clamp(-80.0, 80.0), n);
                Mark { label, number: numbered.then_some(n), ..mark }
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn up_to_twenty_marks_never_touch(marks in prop_oneof![marks(20, 0.5), marks(20, 4.0), marks(20, 20.0)]) {
        let world = world();
        for sheet in sheets(&world, &marks, &[]) {
            let map = draw(&world, &sheet, &marks, &[], 360, &Style::default());
            prop_assert_eq!(touching(&map), Vec::<String>::new());
            prop_assert_eq!(map.placed.len(), sheet.marks.len());
            prop_assert!(is_path(&map.land));
        }
    }

    #[test]
    fn sheets_share_all_marks_out_among_them_and_hold_theirs(marks in prop_oneof![marks(60, 8.0), marks(60, 150.0)]) {
        let sheets = sheets(&world(), &marks, &[]);
        let all: Vec<usize> = sheets.iter().flat_map(|s| s.marks.clone()).collect();
        prop_assert_eq!(all.len(), marks.len());
        prop_assert_eq!(all.iter().copied().collect::<BTreeSet<_>>().len(), marks.len());
        for sheet in &sheets {
            for mark in sheet.marks.iter().map(|i| &marks[*i]) {
                let lon = sheet.west..=sheet.east;
                let lat = sheet.south..=sheet.north;
                prop_assert!((lon.contains(&mark.at.lon) && lat.contains(&mark.at.lat)) || mark.at.lon.abs() > 180.0);
            }
        }
    }
}
