//! A closer map: land, threads, numbered marks pulled apart, and labels that do not touch.

use super::choices::Item;
use super::geometry::{Arc, Degrees, Projection, Rect, Spot};
use super::group::{SheetBox, fit};
use super::outlines::Grain;
use super::search::{Found, place};
use super::{MOST_MARKS, Mark, MarkKind, Outlines, Thread};

/// Sizes, in pixels of the picture; they follow `.map` in the style sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Radius of a mark. 13 on a picture drawn 360 wide is a target of 24 CSS pixels on a phone of 360.
    pub mark: f64,
    /// Radius of the ring at another end.
    pub ring: f64,
    /// Radius of the dot at the true place of a mark that was pulled away.
    pub dot: f64,
    /// Size of the letters.
    pub font: f64,
    /// Whether marks too close to each other are pulled apart.
    pub apart: bool,
}

impl Default for Style {
    fn default() -> Self {
        Self { mark: 13.0, ring: 5.0, dot: 4.0, font: 13.0, apart: true }
    }
}

impl Style {
    /// For the little map of one page: dots instead of numbers, all at their true place.
    pub fn small() -> Self {
        Self { mark: 6.0, apart: false, ..Self::default() }
    }
}

/// A map, ready for a template.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Width of the picture.
    pub width: i32,
    /// Height of the picture.
    pub height: i32,
    /// The land, one path.
    pub land: String,
    /// The threads, one path each; one that leaves the picture is cut by its edge.
    pub arcs: Vec<String>,
    /// The other ends.
    pub rings: Vec<Ring>,
    /// The marks, in the order they were given.
    pub placed: Vec<Placed>,
    /// Marks for which there is no room, as dots, see [`super::dots_path`].
    pub dots: Vec<(i32, i32)>,
}

/// Another end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ring {
    /// The mark's key.
    pub key: String,
    /// The mark's label, not escaped.
    pub label: String,
    /// Centre.
    pub x: i32,
    /// Centre.
    pub y: i32,
    /// Where its label stands; none when there was no room.
    pub text: Option<LabelAt>,
}

/// A mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The mark's key.
    pub key: String,
    /// The mark's number.
    pub number: Option<u32>,
    /// The mark's label, not escaped.
    pub label: String,
    /// Centre of the circle.
    pub x: i32,
    /// Centre of the circle. The base line of its number lies 4.5 below.
    pub y: i32,
    /// The true place, when the circle was pulled away from it.
    pub anchor: Option<(i32, i32)>,
    /// Where its label stands; none when there was no room.
    pub text: Option<LabelAt>,
}

impl Placed {
    /// The line from the true place to the circle, which is drawn over its end.
    pub fn leader(&self) -> Option<String> {
        self.anchor.map(|(x, y)| format!("M{x} {y}L{} {}", self.x, self.y))
    }
}

/// Where a label stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LabelAt {
    /// The label's edge nearest the mark, or its middle.
    pub x: i32,
    /// Base line.
    pub y: i32,
    /// Where the label lies, seen from its mark.
    pub side: Side,
}

/// The physical side on which a label lies, seen from its mark, whatever the direction of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// To the left: the label's right edge is at x.
    Left,
    /// To the right: the label's left edge is at x.
    Right,
    /// Above or below: the label's middle is at x.
    Middle,
}

impl Side {
    /// The value of `text-anchor`, which SVG reads in the direction that the text element has (in a page with `dir="rtl"`
    /// every label has that direction, Latin ones too): `start` is the right edge there.
    pub fn anchor(self, rtl: bool) -> &'static str {
        match (self, rtl) {
            (Self::Middle, _) => "middle",
            (Self::Right, false) | (Self::Left, true) => "start",
            (Self::Left, false) | (Self::Right, true) => "end",
        }
    }
}

/// How far threads stay from marks that are not their ends.
const CLEAR: f64 = 20.0;

/// Draws one sheet.
pub fn draw(
    outlines: &Outlines,
    sheet: &SheetBox,
    marks: &[Mark],
    threads: &[Thread],
    width: u32,
    style: &Style,
) -> Drawing {
    let shown: Vec<&Mark> = sheet.marks.iter().filter_map(|i| marks.get(*i)).collect();
    picture(outlines, sheet.area(), &shown, threads, width, style)
}

/// Draws the little map of one page: the marks at their true places, at least some eight degrees around them.
/// Its height is its width.
pub fn small(outlines: &Outlines, at: &[Mark], threads: &[Thread], width: u32) -> Drawing {
    let shown: Vec<&Mark> = at.iter().collect();
    let tight = Degrees::around(at.iter().map(|mark| mark.at)).unwrap_or(Degrees {
        west: 0.0,
        south: 0.0,
        east: 0.0,
        north: 0.0,
    });
    picture(outlines, fit(outlines, tight, 1.0, 8.0, 24), &shown, threads, width, &Style::small())
}

fn picture(
    outlines: &Outlines,
    area: Degrees,
    marks: &[&Mark],
    threads: &[Thread],
    width: u32,
    style: &Style,
) -> Drawing {
    let projection = Projection::new(area, width);
    let (placeable, rest) = choose(&projection, marks);
    let spots: Vec<Spot> = placeable.iter().map(|mark| projection.at(mark.at)).collect();
    let found = find_room(&projection, &placeable, &spots, threads, style);
    let mut dots: Vec<(i32, i32)> = rest.iter().map(|mark| projection.at(mark.at).rounded()).collect();
    let (mut rings, mut placed) = (Vec::new(), Vec::new());
    for (mark, found) in placeable.iter().zip(found) {
        let (x, y) = found.centre;
        match mark.kind {
            _ if found.crowded => dots.push((x, y)),
            MarkKind::OtherEnd => {
                rings.push(Ring { key: mark.key.clone(), label: mark.label.clone(), x, y, text: found.text });
            }
            MarkKind::Here => placed.push(Placed {
                key: mark.key.clone(),
                number: mark.number,
                label: mark.label.clone(),
                x,
                y,
                anchor: found.anchor,
                text: found.text,
            }),
        }
    }
    dots.sort_unstable();
    dots.dedup();
    Drawing {
        width: projection.width,
        height: projection.height,
        land: outlines.path(&projection, Grain::Fine),
        arcs: arcs(&projection, threads, &spots, CLEAR),
        rings,
        placed,
        dots,
    }
}

fn find_room(
    projection: &Projection,
    marks: &[&Mark],
    spots: &[Spot],
    threads: &[Thread],
    style: &Style,
) -> Vec<Found> {
    let items: Vec<Item> = marks.iter().map(|mark| Item::new(mark, projection, style)).collect();
    let near = threads.iter().filter(|t| touches(projection, t));
    // A dozen threads are enough to keep clear of; where there are more, no place is.
    let curves: Vec<Arc> = near.take(12).map(|t| projection.arc(t, spots, CLEAR)).collect();
    let right = f64::from(projection.width) - 2.0;
    let bottom = f64::from(projection.height) - 2.0;
    place(&items, &curves, Rect { left: 2.0, top: 2.0, right, bottom }, style)
}

/// What gets a circle, in the order given, and what only a dot: marks outside the picture are neither, the same other
/// end twice is one, and on a full sheet those with numbers come first.
fn choose<'a>(projection: &Projection, marks: &[&'a Mark]) -> (Vec<&'a Mark>, Vec<&'a Mark>) {
    let inside: Vec<&Mark> = marks.iter().copied().filter(|m| projection.area.holds(m.at)).collect();
    let full = inside.len() > MOST_MARKS;
    let (mut chosen, mut rest): (Vec<&Mark>, Vec<&Mark>) = (Vec::new(), Vec::new());
    for mark in inside {
        let twice = mark.kind == MarkKind::OtherEnd
            && chosen.iter().any(|c| c.kind == mark.kind && c.label == mark.label && c.at == mark.at);
        if twice {
            continue;
        }
        if chosen.len() >= MOST_MARKS || (full && mark.number.is_none()) {
            rest.push(mark);
        } else {
            chosen.push(mark);
        }
    }
    (chosen, rest)
}

fn touches(projection: &Projection, thread: &Thread) -> bool {
    projection.area.holds(thread.from) || projection.area.holds(thread.to)
}

/// The paths of the threads that begin or end in a picture, each once, not more than [`MOST_MARKS`].
pub(super) fn arcs(projection: &Projection, threads: &[Thread], marks: &[Spot], clear: f64) -> Vec<String> {
    let mut paths: Vec<String> = Vec::new();
    for thread in threads.iter().filter(|t| touches(projection, t)) {
        if let Some(path) = projection.arc(thread, marks, clear).path()
            && !paths.contains(&path)
        {
            paths.push(path);
        }
        if paths.len() >= MOST_MARKS {
            break;
        }
    }
    paths
}
