//! The maps of the sample in four languages.

mod any;

use super::geometry::Rect;
use super::*;

const SAMPLE: &str = include_str!("sample.csv");

fn world() -> Outlines {
    Outlines::parse(include_bytes!("../../../app/data/land/world.bin")).unwrap()
}

fn coarse() -> Outlines {
    Outlines::parse(include_bytes!("../../../app/data/land/overview.bin")).unwrap()
}

/// The sample's marks with the labels of one language (0 English, 1 French, 2 Spanish, 3 Arabic), and its threads.
fn sample(language: usize) -> (Vec<Mark>, Vec<Thread>) {
    let (mut marks, mut threads) = (Vec::new(), Vec::new());
    for line in SAMPLE.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let at = Point { lon: cells[2].parse().unwrap(), lat: cells[3].parse().unwrap() };
        if let Some((lon, lat)) = cells[4].split_once(' ') {
            let to = Point { lon: lon.parse().unwrap(), lat: lat.parse().unwrap() };
            threads.push(Thread { from: at, to });
        }
        let kind = if cells[1] == "here" { MarkKind::Here } else { MarkKind::OtherEnd };
        let label = cells[5 + language].to_owned();
        marks.push(Mark { key: cells[5].to_owned(), label, number: cells[0].parse().ok(), at, kind });
    }
    (marks, threads)
}

fn names(sheet: &SheetBox, marks: &[Mark]) -> Vec<String> {
    sheet.marks.iter().map(|i| marks[*i].label.clone()).collect()
}

fn here(lon: f64, lat: f64, number: u32) -> Mark {
    let label = format!("Place {number}");
    Mark { key: number.to_string(), label, number: Some(number), at: Point { lon, lat }, kind: MarkKind::Here }
}

/// The box that a label was promised, a pixel inside what the search kept free.
fn label_box(at: LabelAt, label: &str) -> Rect {
    let width = label::width(label, 13.0);
    let x = f64::from(at.x);
    let left = match at.side {
        Side::Right => x,
        Side::Left => x - width,
        Side::Middle => x - width / 2.0,
    };
    let y = f64::from(at.y) - 4.55;
    Rect { left, top: y - 7.0, right: left + width, bottom: y + 7.0 }
}

/// What touches in a drawing, in words; nothing is right.
fn touching(map: &Drawing) -> Vec<String> {
    let mut found = Vec::new();
    let circles: Vec<(f64, f64, f64, &str)> =
        map.placed.iter().map(|p| (f64::from(p.x), f64::from(p.y), 13.0, p.label.as_str())).collect();
    let rings = map.rings.iter().map(|r| (f64::from(r.x), f64::from(r.y), 5.0, r.label.as_str()));
    let all: Vec<_> = circles.iter().copied().chain(rings).collect();
    let (w, h) = (f64::from(map.width), f64::from(map.height));
    for (i, (x, y, r, name)) in circles.iter().enumerate() {
        if x - r < 0.0 || y - r < 0.0 || x + r > w || y + r > h {
            found.push(format!("{name} leaves the picture"));
        }
        for (x2, y2, r2, other) in all.iter().skip(i + 1) {
            if (x - x2).hypot(y - y2) < r + r2 {
                found.push(format!("{name} on {other}"));
            }
        }
    }
    let texts = map.placed.iter().map(|p| (p.text, &p.label)).chain(map.rings.iter().map(|r| (r.text, &r.label)));
    let boxes: Vec<(usize, Rect, &String)> =
        texts.enumerate().filter_map(|(i, (at, label))| Some((i, label_box(at?, label), label))).collect();
    for (n, (i, rect, name)) in boxes.iter().enumerate() {
        if !rect.within(&Rect { left: 0.0, top: 0.0, right: w, bottom: h }) {
            found.push(format!("the label {name} leaves the picture"));
        }
        for (_, other, name2) in &boxes[n + 1..] {
            if rect.meets(other) {
                found.push(format!("the label {name} on the label {name2}"));
            }
        }
        for (j, (x, y, r, mark)) in all.iter().enumerate() {
            if *i != j && rect.distance(geometry::Spot { x: *x, y: *y }) < *r {
                found.push(format!("the label {name} on {mark}"));
            }
        }
    }
    found
}

/// Whether a path is made of commands and finite numbers only.
fn is_path(path: &str) -> bool {
    let numbers = path.replace('-', " -");
    let numbers = numbers.split(|c: char| c.is_ascii_alphabetic() || c == ' ').filter(|n| !n.is_empty());
    // `1.5.5` is two numbers.
    let whole = |n: &str| n.split('.').all(|part| part.trim_start_matches('-').chars().all(|c| c.is_ascii_digit()));
    path.chars().all(|c| "Mlhvz .-".contains(c) || c.is_ascii_digit() || c == 'Q') && numbers.into_iter().all(whole)
}

#[test]
fn the_sample_makes_four_closer_maps_and_other_ends_go_with_their_marks() {
    let (marks, threads) = sample(0);
    let sheets: Vec<Vec<String>> = sheets(&world(), &marks, &threads).iter().map(|s| names(s, &marks)).collect();
    assert_eq!(
        sheets,
        [
            vec![
                "Upala",
                "Los Santos",
                "Imbabura",
                "Pichincha",
                "Morazán",
                "Conchagua (La Unión)",
                "Intipucá",
                "El Carmen"
            ],
            vec![
                "Figuig",
                "Souss-Massa-Drâa",
                "Diourbel",
                "Sédhiou",
                "Kasserine",
                "Jilma",
                "Venice",
                "Tuscany",
                "France"
            ],
            vec!["Kailali", "Surkhet"],
            vec!["Bicol (Region V)", "Calabarzon"],
        ]
    );
}

#[test]
fn every_label_of_the_sample_has_its_place_in_four_languages_and_nothing_touches() {
    let world = world();
    for language in 0..4 {
        let (marks, threads) = sample(language);
        for width in [340, 360, 400] {
            for sheet in sheets(&world, &marks, &threads) {
                let map = draw(&world, &sheet, &marks, &threads, width, &Style::default());
                let placed = map.placed.iter().filter(|p| p.text.is_none()).map(|p| p.label.clone());
                let rings = map.rings.iter().filter(|r| r.text.is_none()).map(|r| r.label.clone());
                assert_eq!(
                    placed.chain(rings).collect::<Vec<_>>(),
                    Vec::<String>::new(),
                    "silent in {language} at {width}"
                );
                assert_eq!(touching(&map), Vec::<String>::new(), "language {language} at {width}");
                assert_eq!(map.placed.len() + map.rings.len(), sheet.marks.len());
            }
        }
    }
}

#[test]
fn the_band_holds_all_sheets_in_frames_that_a_finger_can_touch() {
    let (marks, threads) = sample(0);
    let sheets = sheets(&world(), &marks, &threads);
    let band = overview(&coarse(), &sheets, &marks, &threads, 1000);
    assert_eq!(band.frames.iter().map(|f| f.sheet).collect::<Vec<_>>(), [0, 1, 2, 3]);
    assert_eq!(band.arcs.len(), 3);
    let phone = 328.0 / 1000.0;
    for frame in &band.frames {
        assert!(f64::from(frame.w.min(frame.h)) * phone >= 24.0, "{frame:?}");
        assert!(frame.x >= 0 && frame.x + frame.w <= band.width && frame.y >= 0 && frame.y + frame.h <= band.height);
    }
    assert!(is_path(&band.land) && band.land.len() > 1000);
}

#[test]
fn the_maps_of_the_sample_weigh_little() {
    let (marks, threads) = sample(3);
    let (world, sheets) = (world(), sheets(&world(), &marks, &threads));
    let mut land = overview(&coarse(), &sheets, &marks, &threads, 1000).land;
    for sheet in &sheets {
        land.push_str(&draw(&world, sheet, &marks, &threads, 360, &Style::default()).land);
    }
    assert!(land.len() < 24_000, "{} bytes before compression", land.len());
}

#[test]
fn the_little_map_shows_its_place_with_its_name() {
    let (marks, threads) = sample(0);
    let bicol: Vec<Mark> = marks.iter().filter(|m| m.key == "Bicol (Region V)").cloned().collect();
    let map = small(&world(), &bicol, &[], 220);
    assert_eq!((map.width, map.height, map.placed.len()), (220, 220, 1));
    assert_eq!((map.placed[0].x, map.placed[0].y, map.placed[0].anchor), (110, 110, None));
    assert!(map.placed[0].text.is_some());

    let jilma: Vec<Mark> = marks.iter().filter(|m| m.key == "Jilma" || m.key == "France").cloned().collect();
    let map = small(&world(), &jilma, &threads[2..], 220);
    assert_eq!((map.placed.len(), map.rings.len(), map.arcs.len()), (1, 1, 1));
}

#[test]
fn a_label_keeps_its_physical_side_in_both_directions_of_writing() {
    let both = |side: Side| (side.anchor(false), side.anchor(true));
    assert_eq!(both(Side::Right), ("start", "end"));
    assert_eq!(both(Side::Left), ("end", "start"));
    assert_eq!(both(Side::Middle), ("middle", "middle"));
}
