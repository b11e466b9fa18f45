//! Outlines of land: read from their compact form, cut to a box, thinned to the picture's grid, written as a path.

use super::Point;
use super::geometry::{Degrees, Projection, Spot, grid};

/// The outlines of land, from `app/data/land` (the format stands at the top of its `make.mjs`).
#[derive(Clone, Debug)]
pub struct Outlines {
    rings: Vec<Shape>,
}

#[derive(Clone, Debug)]
struct Shape {
    area: Degrees,
    points: Vec<Point>,
}

/// The bytes are not outlines: another beginning, a number cut short, or a ring of fewer than three points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotOutlines;

impl std::fmt::Display for NotOutlines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the bytes are not outlines of the form LAND0001")
    }
}

impl std::error::Error for NotOutlines {}

const BEGINNING: &[u8] = b"LAND0001";
/// A line of the picture may stray this far from the outline, in steps of the grid.
const STRAY: f64 = 0.6;
/// Islands smaller than this, in square pixels, are left out.
const LEAST_ISLAND: f64 = 2.5;

/// How finely land is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grain {
    /// On whole pixels.
    Pixel,
    /// On half pixels, for pictures that are shown larger than drawn.
    Fine,
}

impl Outlines {
    /// Reads outlines from their compact form.
    ///
    /// # Errors
    /// When the bytes are not of that form.
    pub fn parse(bytes: &[u8]) -> Result<Self, NotOutlines> {
        let mut rest = bytes.strip_prefix(BEGINNING).ok_or(NotOutlines)?;
        let mut rings = Vec::new();
        let mut first = (0_i32, 0_i32);
        while !rest.is_empty() {
            let count = unsigned(&mut rest)?;
            if count < 3 || usize::try_from(count).map_or(true, |n| n > rest.len()) {
                return Err(NotOutlines);
            }
            let mut before = first;
            let mut points = Vec::new();
            for i in 0..count {
                let (dx, dy) = (signed(&mut rest)?, signed(&mut rest)?);
                before = (before.0.checked_add(dx).ok_or(NotOutlines)?, before.1.checked_add(dy).ok_or(NotOutlines)?);
                if i == 0 {
                    first = before;
                }
                points.push(Point { lon: f64::from(before.0) / 100.0, lat: f64::from(before.1) / 100.0 });
            }
            let area = Degrees::around(points.iter().copied()).ok_or(NotOutlines)?;
            rings.push(Shape { area, points });
        }
        Ok(Self { rings })
    }

    /// How many points of the outlines lie in a box: a box without coast looks like nothing.
    pub(super) fn detail(&self, area: &Degrees) -> usize {
        let near = self.rings.iter().filter(|ring| ring.area.meets(area));
        near.map(|ring| ring.points.iter().filter(|p| area.holds(**p)).count()).sum()
    }

    /// The land inside a picture as one path: whole numbers, relative, for the fill rule `nonzero`.
    pub(super) fn path(&self, projection: &Projection, grain: Grain) -> String {
        let land = self.path_with(projection, grain, LEAST_ISLAND);
        if !land.is_empty() {
            return land;
        }
        // A picture of small islands only: rather specks than an empty sea.
        self.path_with(projection, grain, 0.0)
    }

    fn path_with(&self, projection: &Projection, grain: Grain, least: f64) -> String {
        let steps = if grain == Grain::Fine { 2.0 } else { 1.0 };
        let (width, height) = (f64::from(projection.width) * steps, f64::from(projection.height) * steps);
        let mut path = String::new();
        for ring in self.rings.iter().filter(|ring| ring.area.meets(&projection.area)) {
            let seen = ring.points.iter().map(|p| projection.at(*p)).map(|s| Spot { x: s.x * steps, y: s.y * steps });
            let seen = cut(seen.collect(), |s| s.x);
            let seen = cut(seen, |s| width - s.x);
            let seen = cut(seen, |s| s.y);
            let seen = cut(seen, |s| height - s.y);
            write(&mut path, &thin_ring(&seen), grain, least * steps * steps);
        }
        path
    }
}

fn unsigned(rest: &mut &[u8]) -> Result<u32, NotOutlines> {
    let mut value = 0_u32;
    for place in 0..5_u32 {
        let (byte, after) = rest.split_first().ok_or(NotOutlines)?;
        *rest = after;
        value |= u32::from(byte & 127) << (7 * place);
        if *byte < 128 {
            return Ok(value);
        }
    }
    Err(NotOutlines)
}

fn signed(rest: &mut &[u8]) -> Result<i32, NotOutlines> {
    let value = unsigned(rest)?;
    let half = i32::try_from(value >> 1).map_err(|_too_large| NotOutlines)?;
    Ok(if value & 1 == 1 { -half - 1 } else { half })
}

/// One step of Sutherland and Hodgman: keeps what has a depth of at least zero. Turning senses stay.
fn cut(ring: Vec<Spot>, depth: impl Fn(&Spot) -> f64) -> Vec<Spot> {
    let Some(last) = ring.last().copied() else {
        return ring;
    };
    let mut kept = Vec::with_capacity(ring.len());
    let mut a = last;
    for b in ring {
        let (da, db) = (depth(&a), depth(&b));
        if (da >= 0.0) != (db >= 0.0) {
            let t = da / (da - db);
            kept.push(Spot { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
        }
        if db >= 0.0 {
            kept.push(b);
        }
        a = b;
    }
    kept
}

/// Douglas and Peucker on a ring: halved at the point farthest from its first.
fn thin_ring(ring: &[Spot]) -> Vec<Spot> {
    let Some(first) = ring.first().copied() else {
        return Vec::new();
    };
    let far = ring.iter().enumerate().fold((0, 0.0), |(at, most), (i, s)| {
        let d = first.distance(*s);
        if d > most { (i, d) } else { (at, most) }
    });
    let (there, back) = ring.split_at(far.0);
    let mut line = there.to_vec();
    line.extend(back.first());
    let mut kept = thin(&line);
    kept.pop();
    let mut line = back.to_vec();
    line.push(first);
    kept.extend(thin(&line));
    kept.pop();
    kept
}

fn thin(line: &[Spot]) -> Vec<Spot> {
    let (Some(first), Some(last)) = (line.first(), line.last()) else {
        return Vec::new();
    };
    let mut keep = vec![false; line.len()];
    let mut open = vec![(0, line.len().saturating_sub(1))];
    while let Some((from, to)) = open.pop() {
        let (Some(a), Some(b)) = (line.get(from), line.get(to)) else {
            continue;
        };
        let inner = line.iter().enumerate().take(to).skip(from + 1);
        let (at, most) = inner.fold((from, STRAY), |(at, most), (i, s)| {
            let d = super::geometry::off_line(*s, *a, *b);
            if d > most { (i, d) } else { (at, most) }
        });
        if at > from && most > STRAY {
            if let Some(kept) = keep.get_mut(at) {
                *kept = true;
            }
            open.extend([(from, at), (at, to)]);
        }
    }
    let inner = line.iter().zip(&keep).filter(|(_, kept)| **kept).map(|(s, _)| *s);
    std::iter::once(*first).chain(inner).chain(std::iter::once(*last)).collect()
}

/// Writes a ring as `M1 2l3 4-5 6z`, if it is large enough.
fn write(path: &mut String, ring: &[Spot], grain: Grain, least: f64) {
    let mut points: Vec<(i32, i32)> = ring.iter().map(|s| (grid(s.x), grid(s.y))).collect();
    points.dedup();
    while points.len() > 1 && points.first() == points.last() {
        points.pop();
    }
    let Some(first) = points.first().copied() else {
        return;
    };
    if points.len() < 3 || area(&points) <= least {
        if least == 0.0 {
            // Where small islands count: one that falls between the lines of the grid is a speck.
            steps(path, 'M', &[first.0 - 1, first.1 - 1], grain);
            path.push_str("h2v2h-2z");
        }
        return;
    }
    steps(path, 'M', &[first.0, first.1], grain);
    let pairs = points.iter().zip(points.iter().skip(1));
    let relative: Vec<i32> = pairs.flat_map(|(a, b)| [b.0 - a.0, b.1 - a.1]).collect();
    steps(path, 'l', &relative, grain);
    path.push('z');
}

/// The area of a ring in steps of the grid.
fn area(points: &[(i32, i32)]) -> f64 {
    let next = points.iter().cycle().skip(1);
    let twice = points.iter().zip(next).map(|(a, b)| f64::from(a.0) * f64::from(b.1) - f64::from(b.0) * f64::from(a.1));
    twice.sum::<f64>().abs() / 2.0
}

/// Writes a command and its numbers with no sign more than SVG needs: `l-2 1.5.5` is -2, 1.5, 0.5.
fn steps(path: &mut String, command: char, numbers: &[i32], grain: Grain) {
    path.push(command);
    let mut before = String::from("-");
    for number in numbers {
        let text = match grain {
            Grain::Pixel => number.to_string(),
            Grain::Fine => halves(*number),
        };
        let apart = text.starts_with('-') || before == "-" || (text.starts_with('.') && before.contains('.'));
        if !apart {
            path.push(' ');
        }
        path.push_str(&text);
        before = text;
    }
}

/// A number of halves as a decimal number.
fn halves(number: i32) -> String {
    let whole = number / 2;
    match (number % 2, whole) {
        (0, _) => whole.to_string(),
        (odd, 0) => (if odd < 0 { "-.5" } else { ".5" }).to_owned(),
        _ => format!("{whole}.5"),
    }
}
