//! Maps drawn by the server as SVG: outlines without borders, numbered marks with labels, an arc between two ends.
//!
//! ```text
//! let world = Outlines::parse(include_bytes!("world.bin"))?;       // closer maps
//! let coarse = Outlines::parse(include_bytes!("overview.bin"))?;   // the band of the world
//! let sheets = map::sheets(&world, &marks, &threads);              // which mark goes on which closer map
//! let band = map::overview(&coarse, &sheets, &marks, &threads, 1000);
//! let page: Vec<Drawing> = sheets.iter().map(|s| map::draw(&world, s, &marks, &threads, 360, &Style::default())).collect();
//! ```
//!
//! What comes back are whole numbers in the picture's own units, one unit being a CSS pixel when the picture is shown as
//! wide as it was drawn, and path strings made of digits and path letters only. **Labels are the caller's text, not
//! escaped: that is the template's job.** Every function gives the same answer for the same input.
//!
//! Maps are not mirrored in right-to-left pages, but SVG's `text-anchor` follows the direction of the text: ask
//! [`Side::anchor`] with the direction of the page. The date line is an edge: two places on either side of it are far.

mod choices;
mod draw;
mod geometry;
mod group;
mod label;
mod outlines;
mod overview;
mod search;
#[cfg(test)]
mod tests;
mod touching;

pub use draw::{Drawing, LabelAt, Placed, Ring, Side, Style, draw, small};
pub use group::{SheetBox, sheets};
pub use outlines::{NotOutlines, Outlines};
pub use overview::{Frame, Overview, overview};

/// A place on the earth, in degrees: longitude east, latitude north. What is not a number is drawn nowhere.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Degrees east of Greenwich, -180 to 180.
    pub lon: f64,
    /// Degrees north of the equator, -90 to 90.
    pub lat: f64,
}

/// Which end of a thread a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// What the map is about: a numbered circle.
    Here,
    /// Where a thread leads: an open ring.
    OtherEnd,
}

/// What is to be shown on a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The caller's name for it, for instance the fragment of its line in the list below the map.
    pub key: String,
    /// The words beside it, in the language of the page.
    pub label: String,
    /// Its number in the list; marks without one become plain dots on a full sheet.
    pub number: Option<u32>,
    /// Where it is.
    pub at: Point,
    /// Which end of a thread it is.
    pub kind: MarkKind,
}

/// An arc between two places.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Thread {
    /// The end that the map is about.
    pub from: Point,
    /// The other end.
    pub to: Point,
}

/// How many numbered marks one sheet shows; the rest are dots.
pub const MOST_MARKS: usize = 40;

/// The path (`M3 4h0M5 6h0`) that shows dots when stroked with a round cap, see `.map .p`.
pub fn dots_path(dots: &[(i32, i32)]) -> String {
    dots.iter().map(|(x, y)| format!("M{x} {y}h0")).collect()
}
