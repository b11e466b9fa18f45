//! Which marks share a closer map, and which part of the world it shows.

use std::collections::BTreeMap;

use super::geometry::{Degrees, grid, length};
use super::{Mark, Outlines, Point, Thread};

/// A closer map: a box in degrees and the marks on it, by their index.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetBox {
    /// Western edge, degrees east.
    pub west: f64,
    /// Southern edge, degrees north.
    pub south: f64,
    /// Eastern edge, degrees east.
    pub east: f64,
    /// Northern edge, degrees north.
    pub north: f64,
    /// The marks that belong here, in rising order.
    pub marks: Vec<usize>,
}

impl SheetBox {
    pub(super) fn area(&self) -> Degrees {
        Degrees { west: self.west, south: self.south, east: self.east, north: self.north }
    }
}

/// Marks nearer than this, in degrees of latitude, share a sheet; so does what lies between them.
const LINK: f64 = 18.0;
/// The two ends of a thread share a sheet up to this distance.
const THREAD_LINK: f64 = 45.0;
/// No sheet's marks span more degrees than this, east to west (as seen) or south to north.
const MOST_SPAN: f64 = 52.0;
/// More sheets than this are joined where they are near enough.
const MOST_SHEETS: usize = 12;
/// Height of a sheet's picture, as part of its width.
const SHEET_SHAPE: f64 = 0.9;

/// Groups marks into closer maps: marks near each other, with the other ends of their threads when those are not far.
/// Each mark with a real place is on exactly one sheet; sheets run from west to east. There are rarely more than
/// [`MOST_SHEETS`].
pub fn sheets(outlines: &Outlines, marks: &[Mark], threads: &[Thread]) -> Vec<SheetBox> {
    let cells = cells(marks);
    let mut groups = groups(&cells, &links(&cells, threads, grain(marks)));
    while groups.len() > MOST_SHEETS && merge_nearest(&mut groups) {}
    let sheets = groups.into_iter().filter_map(|(_, group)| {
        let members = group.iter().filter_map(|i| cells.get(*i));
        let mut members: Vec<usize> = members.flat_map(|cell| cell.marks.clone()).collect();
        members.sort_unstable();
        let tight = Degrees::around(members.iter().filter_map(|i| marks.get(*i)).map(|m| m.at))?;
        // Few marks: show enough of the world to know where it is. Many: room to tell them apart.
        let (least, coast) = match members.len() {
            0..=8 => (14.0, 120),
            9..=16 => (9.0, 0),
            _ => (5.0, 0),
        };
        let area = fit(outlines, tight, SHEET_SHAPE, least, coast);
        let (west, south, east, north) = (area.west, area.south, area.east, area.north);
        Some(SheetBox { west, south, east, north, marks: members })
    });
    let mut sheets: Vec<SheetBox> = sheets.collect();
    sheets.sort_by(|a, b| a.west.total_cmp(&b.west).then(a.marks.cmp(&b.marks)));
    sheets
}

/// The groups with their tight boxes, none wider than [`MOST_SPAN`].
fn groups(cells: &[Cell], links: &[(usize, usize, f64)]) -> Vec<(Degrees, Vec<usize>)> {
    let mut found = Vec::new();
    // Thousands of places are a carpet: they need no fine steps.
    let loosen = if cells.len() > 400 { 0.5 } else { 0.75 };
    let mut open = vec![((0..cells.len()).collect::<Vec<_>>(), LINK)];
    while let Some((members, link)) = open.pop() {
        for group in linked(cells, links, &members, link) {
            let points = group.iter().filter_map(|i| cells.get(*i)).map(|cell| cell.at);
            let Some(area) = Degrees::around(points) else {
                continue;
            };
            if span(&area) <= MOST_SPAN {
                found.push((area, group));
            } else if link > LINK / 2.0 {
                open.push((group, link * loosen));
            } else {
                let across = area.width() * area.squeeze() > area.height();
                let (low, high) = halves(cells, group, across);
                open.extend([(low, link), (high, link)]);
            }
        }
    }
    found
}

/// The longer side of a box, in degrees of latitude.
fn span(area: &Degrees) -> f64 {
    (area.width() * area.squeeze()).max(area.height())
}

/// Joins the two groups whose common box is smallest; false when none would be small enough for a sheet.
fn merge_nearest(groups: &mut Vec<(Degrees, Vec<usize>)>) -> bool {
    let mut best: Option<(f64, usize, usize)> = None;
    for (i, (a, _)) in groups.iter().enumerate() {
        for (j, (b, _)) in groups.iter().enumerate().skip(i + 1) {
            let least = best.map_or(MOST_SPAN, |(least, ..)| least);
            let both = a.with(b);
            if both.height() <= least && span(&both) <= least {
                best = Some((span(&both), i, j));
            }
        }
    }
    let Some((_, i, j)) = best else { return false };
    let (area, mut members) = groups.swap_remove(j);
    if let Some((into, group)) = groups.get_mut(i) {
        *into = into.with(&area);
        group.append(&mut members);
    }
    true
}

/// The box to show around a tight one: room for labels, a given shape, at least so many degrees
/// across (as long as those of latitude), and so many points of
/// coast to know it by.
pub(super) fn fit(outlines: &Outlines, tight: Degrees, shape: f64, least: f64, coast: usize) -> Degrees {
    let squeeze = tight.squeeze();
    let mut width = (tight.width() / 0.62).max(tight.height() / 0.7 / shape / squeeze).max(least / squeeze);
    let sized = |width: f64| tight.resized(width, width * shape * squeeze);
    while width * squeeze < 36.0 && outlines.detail(&sized(width * 0.8)) < coast {
        width *= 1.2;
    }
    inside_world(sized(width.min(360.0)))
}

/// Moves a box that leaves the world back into it.
pub(super) fn inside_world(area: Degrees) -> Degrees {
    let east = (-180.0 - area.west).max(0.0) - (area.east - 180.0).max(0.0);
    let north = (-85.0 - area.south).max(0.0) - (area.north - 85.0).max(0.0);
    Degrees { west: area.west + east, east: area.east + east, south: area.south + north, north: area.north + north }
}

/// Marks at (nearly) the same place, so that thousands of marks are as few places as the world has degrees.
struct Cell {
    place: (i32, i32),
    at: Point,
    /// How much shorter a degree of longitude is here than one of latitude.
    cos: f64,
    marks: Vec<usize>,
}

fn grain(marks: &[Mark]) -> f64 {
    if marks.len() > 400 { 1.0 } else { 100.0 }
}

fn place(at: Point, grain: f64) -> (i32, i32) {
    (grid(at.lat * grain), grid(at.lon * grain))
}

/// All cells by latitude, so that neighbours stand near each other in the list.
fn cells(marks: &[Mark]) -> Vec<Cell> {
    let mut cells: BTreeMap<(i32, i32), Cell> = BTreeMap::new();
    for (i, mark) in marks.iter().enumerate() {
        if mark.at.lon.is_finite() && mark.at.lat.is_finite() {
            let place = place(mark.at, grain(marks));
            let cos = mark.at.lat.to_radians().cos();
            let cell = || Cell { place, at: mark.at, cos, marks: Vec::new() };
            cells.entry(place).or_insert_with(cell).marks.push(i);
        }
    }
    cells.into_values().collect()
}

/// Pairs of cells that a thread joins, with their distance.
fn links(cells: &[Cell], threads: &[Thread], grain: f64) -> Vec<(usize, usize, f64)> {
    let index: BTreeMap<(i32, i32), usize> = cells.iter().enumerate().map(|(i, cell)| (cell.place, i)).collect();
    let pairs = threads.iter().filter_map(|thread| {
        let (i, j) = (*index.get(&place(thread.from, grain))?, *index.get(&place(thread.to, grain))?);
        Some((i, j, distance(cells.get(i)?, cells.get(j)?)))
    });
    pairs.collect()
}

/// Distance in degrees of latitude, good enough for what looks near on a map.
fn distance(a: &Cell, b: &Cell) -> f64 {
    length((a.at.lon - b.at.lon) * (a.cos + b.cos) / 2.0, a.at.lat - b.at.lat)
}

/// Single linkage: the connected groups of some cells, those of a thread counting as nearer.
fn linked(cells: &[Cell], links: &[(usize, usize, f64)], members: &[usize], link: f64) -> Vec<Vec<usize>> {
    let mut parents: Vec<usize> = (0..cells.len()).collect();
    let mut inside = vec![false; cells.len()];
    for i in members {
        if let Some(place) = inside.get_mut(*i) {
            *place = true;
        }
    }
    for (n, i) in members.iter().enumerate() {
        let Some(a) = cells.get(*i) else { continue };
        for j in members.iter().skip(n + 1) {
            let Some(b) = cells.get(*j) else { continue };
            // A cell's place is rounded, so the order by latitude may be a degree wrong.
            if b.at.lat - a.at.lat > link + 1.0 {
                break;
            }
            if distance(a, b) <= link {
                join(&mut parents, *i, *j);
            }
        }
    }
    for (i, j, length) in links {
        let both = inside.get(*i).copied().unwrap_or(false) && inside.get(*j).copied().unwrap_or(false);
        if both && *length <= THREAD_LINK * link / LINK {
            join(&mut parents, *i, *j);
        }
    }
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for i in members {
        groups.entry(root(&mut parents, *i)).or_default().push(*i);
    }
    groups.into_values().collect()
}

fn root(parents: &mut [usize], mut i: usize) -> usize {
    while let Some(up) = parents.get(i).copied() {
        if up == i {
            break;
        }
        let above = parents.get(up).copied().unwrap_or(up);
        if let Some(place) = parents.get_mut(i) {
            *place = above;
        }
        i = above;
    }
    i
}

fn join(parents: &mut [usize], i: usize, j: usize) {
    let (a, b) = (root(parents, i), root(parents, j));
    if let Some(place) = parents.get_mut(a.max(b)) {
        *place = a.min(b);
    }
}

/// Cuts a group that nothing else divides at the middle mark of its longer side.
fn halves(cells: &[Cell], mut group: Vec<usize>, across: bool) -> (Vec<usize>, Vec<usize>) {
    let place = |i: &usize| cells.get(*i).map_or(0.0, |c| if across { c.at.lon } else { c.at.lat });
    group.sort_by(|i, j| place(i).total_cmp(&place(j)).then(i.cmp(j)));
    let mut high = group.split_off(group.len() / 2);
    // `linked` wants the order of the list, which is by latitude.
    group.sort_unstable();
    high.sort_unstable();
    (group, high)
}
