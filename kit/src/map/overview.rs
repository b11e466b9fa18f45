//! The band of the world that shows everything at once, with a frame around each closer map.

use super::draw::arcs;
use super::geometry::{Degrees, Projection, Spot, grid};
use super::group::{SheetBox, inside_world};
use super::outlines::Grain;
use super::{Mark, Outlines, Thread};

/// A band of the world.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// Width of the picture.
    pub width: i32,
    /// Height of the picture.
    pub height: i32,
    /// The land, one path.
    pub land: String,
    /// The marks that are [`super::MarkKind::Here`], see [`super::dots_path`].
    pub dots: Vec<(i32, i32)>,
    /// The threads, one path each.
    pub arcs: Vec<String>,
    /// One for each sheet, a target of at least 24 CSS pixels on a phone of 360.
    pub frames: Vec<Frame>,
}

/// A box in the band that leads to a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Index of the sheet.
    pub sheet: usize,
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width.
    pub w: i32,
    /// Height.
    pub h: i32,
}

/// Height of the band as part of its width: at least, at most.
const SHAPE: (f64, f64) = (0.3, 0.56);
/// The narrowest band, in degrees: one should see where in the world it is.
const LEAST: f64 = 110.0;
/// A phone of 360 pixels leaves this much for the picture.
const PHONE: f64 = 328.0;
/// More dots than this are gathered on a coarser grid.
const MANY: usize = 300;

/// Draws the band of the world that contains all sheets. `outlines` should be the coarse set.
pub fn overview(outlines: &Outlines, sheets: &[SheetBox], marks: &[Mark], threads: &[Thread], width: u32) -> Overview {
    let projection = Projection::new(band(sheets), width);
    let here = marks.iter().filter(|m| m.kind == super::MarkKind::Here && projection.area.holds(m.at));
    let mut dots: Vec<(i32, i32)> = here.map(|m| projection.at(m.at).rounded()).collect();
    dots.sort_unstable();
    dots.dedup();
    let spots = dots.iter().take(60).map(|(x, y)| Spot { x: f64::from(*x), y: f64::from(*y) });
    let spots: Vec<Spot> = spots.collect();
    if dots.len() > MANY {
        for (x, y) in &mut dots {
            (*x, *y) = (*x / 5 * 5, *y / 5 * 5);
        }
    }
    dots.sort_unstable();
    dots.dedup();
    Overview {
        width: projection.width,
        height: projection.height,
        land: outlines.path(&projection, Grain::Pixel),
        dots,
        arcs: arcs(&projection, threads, &spots, 9.0),
        frames: frames(&projection, sheets, marks),
    }
}

fn band(sheets: &[SheetBox]) -> Degrees {
    let corners = sheets.iter().flat_map(|s| {
        let area = s.area();
        [super::Point { lon: area.west, lat: area.south }, super::Point { lon: area.east, lat: area.north }]
    });
    let all = Degrees::around(corners).unwrap_or(Degrees { west: -100.0, south: -10.0, east: 135.0, north: 55.0 });
    let squeeze = all.squeeze();
    let width = (all.width() * 1.03).max(all.height() * 1.06 / SHAPE.1 / squeeze).clamp(LEAST, 360.0);
    let shape = (all.height() * 1.06 / width / squeeze).clamp(SHAPE.0, SHAPE.1);
    inside_world(all.resized(width, width * shape * squeeze))
}

/// The frames: each shows its sheet; where two would overlap, they shrink to their marks.
fn frames(projection: &Projection, sheets: &[SheetBox], marks: &[Mark]) -> Vec<Frame> {
    let full: Vec<Frame> = sheets.iter().enumerate().map(|(i, s)| frame(projection, i, s.area())).collect();
    let tight = sheets.iter().enumerate().map(|(i, sheet)| {
        let points = sheet.marks.iter().filter_map(|m| marks.get(*m)).map(|m| m.at);
        let area = Degrees::around(points).unwrap_or(sheet.area());
        frame(projection, i, area.resized(area.width() + 5.0, area.height() + 5.0))
    });
    let close = |a: &Frame| full.iter().any(|b| a.sheet != b.sheet && a.meets(b));
    full.iter().zip(tight).map(|(whole, tight)| if close(whole) { tight } else { *whole }).collect()
}

impl Frame {
    fn meets(&self, other: &Self) -> bool {
        self.x < other.x + other.w
            && other.x < self.x + self.w
            && self.y < other.y + other.h
            && other.y < self.y + self.h
    }
}

/// The frame around a box, large enough to be touched, inside the picture.
fn frame(projection: &Projection, sheet: usize, area: Degrees) -> Frame {
    let corner = projection.at(super::Point { lon: area.west, lat: area.north });
    let other = projection.at(super::Point { lon: area.east, lat: area.south });
    let least = (24.0 * f64::from(projection.width) / PHONE).ceil();
    let side = |from: f64, to: f64, picture: i32| {
        let most = f64::from(picture) - 4.0;
        let (from, to) = (from.max(2.0), to.min(most + 2.0));
        let length = (to - from).max(least).min(most);
        let start = ((from + to - length) / 2.0).clamp(2.0, 2.0 + most - length);
        (grid(start), grid(length))
    };
    let (x, w) = side(corner.x, other.x, projection.width);
    let (y, h) = side(corner.y, other.y, projection.height);
    Frame { sheet, x, y, w, h }
}
