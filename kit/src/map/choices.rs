//! The ways to place one mark and its label, each with a price.

use super::draw::{LabelAt, Side, Style};
use super::geometry::{Projection, Rect, Spot, grid};
use super::search::SILENT;
use super::{Mark, MarkKind, label};

/// What is to be placed.
pub(super) struct Item {
    at: Spot,
    radius: f64,
    moves: bool,
    label: f64,
}

impl Item {
    pub fn new(mark: &Mark, projection: &Projection, style: &Style) -> Self {
        let (x, y) = projection.at(mark.at).rounded();
        let here = mark.kind == MarkKind::Here;
        Self {
            at: Spot { x: f64::from(x), y: f64::from(y) },
            radius: if here { style.mark } else { style.ring },
            moves: here && style.apart,
            label: label::width(&mark.label, style.font),
        }
    }
}

/// One way to place an item.
#[derive(Clone, Copy)]
pub(super) struct Choice {
    pub centre: Spot,
    /// The true place, when the circle is pulled away.
    pub from: Option<Spot>,
    pub radius: f64,
    pub text: Option<(Rect, LabelAt)>,
    pub price: f64,
    /// All of it with some air: choices whose boxes do not meet cost nothing beside each other.
    pub bounds: Rect,
}

impl Choice {
    fn new(centre: Spot, from: Option<Spot>, radius: f64, price: f64) -> Self {
        let point = Rect { left: centre.x, top: centre.y, right: centre.x, bottom: centre.y };
        let bounds = point.with(centre, radius + 4.0);
        let bounds = from.map_or(bounds, |from| bounds.with(from, 6.0));
        Self { centre, from, radius, text: None, price, bounds }
    }

    fn spoken(self, rect: Rect, at: LabelAt, extra: f64) -> Self {
        let corners = [Spot { x: rect.left, y: rect.top }, Spot { x: rect.right, y: rect.bottom }];
        let bounds = corners.iter().fold(self.bounds, |bounds, corner| bounds.with(*corner, 1.0));
        Self { text: Some((rect, at)), price: self.price + extra, bounds, ..self }
    }
}

/// How far circles are pulled away, in pixels; the second price is for the distance.
pub(super) const PULLS: [f64; 6] = [26.0, 33.0, 42.0, 54.0, 70.0, 92.0];
/// In which directions: the slanted ones, as a hand would draw, are tried first among equals.
const DIRECTIONS: [(f64, f64); 16] = [
    (0.71, -0.71),
    (0.71, 0.71),
    (-0.71, -0.71),
    (-0.71, 0.71),
    (0.92, -0.38),
    (0.92, 0.38),
    (-0.92, -0.38),
    (-0.92, 0.38),
    (0.38, -0.92),
    (0.38, 0.92),
    (-0.38, -0.92),
    (-0.38, 0.92),
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.0, -1.0),
    (0.0, 1.0),
];
/// How much lower than its mark a label may stand, with the price.
const SHIFTS: [(f64, f64); 5] = [(0.0, 0.0), (-7.0, 1.5), (7.0, 1.5), (-12.0, 3.0), (12.0, 3.0)];

/// All ways to place one item, the cheapest first. `lines` are points on what should not be covered, `pulls`
/// how many of [`PULLS`] to try.
pub(super) fn candidates(item: &Item, lines: &[Spot], frame: Rect, style: &Style, pulls: usize) -> Vec<Choice> {
    let clear = item.radius + 1.0;
    let room = Rect {
        left: frame.left + clear,
        top: frame.top + clear,
        right: frame.right - clear,
        bottom: frame.bottom - clear,
    };
    let reach = item.label + 2.0 * item.radius + if item.moves { 100.0 } else { 20.0 };
    let lines: Vec<Spot> = lines.iter().filter(|s| s.distance(item.at) < reach).copied().collect();
    let mut choices: Vec<Choice> = Vec::new();
    for (centre, price) in centres(item, pulls) {
        if item.moves && room.distance(centre) > 0.0 {
            continue;
        }
        let covered: f64 = lines.iter().filter(|s| s.distance(centre) < clear).map(|_| 0.5).sum();
        let from = (price > 0.0).then_some(item.at);
        let bare = Choice::new(centre, from, item.radius, price + covered.min(4.0));
        let places = labels(item, centre, style).into_iter().filter(|(rect, ..)| rect.within(&frame));
        let spoken =
            places.map(|(rect, at, extra)| bare.spoken(rect, at, extra + label_price(item, &bare, &rect, &lines)));
        choices.extend(spoken);
        choices.push(Choice { price: bare.price + SILENT, ..bare });
    }
    if choices.is_empty() {
        // At the very edge and nowhere to go: as near as the frame allows.
        let centre = Spot {
            x: item.at.x.clamp(room.left, room.right).round(),
            y: item.at.y.clamp(room.top, room.bottom).round(),
        };
        let from = (centre != item.at).then_some(item.at);
        choices.push(Choice::new(centre, from, item.radius, SILENT));
    }
    choices.sort_by(|a, b| a.price.total_cmp(&b.price));
    choices
}

/// Where a circle may lie, with the price: at its true place, or pulled away from it.
fn centres(item: &Item, pulls: usize) -> Vec<(Spot, f64)> {
    let mut centres = vec![(item.at, 0.0)];
    for pull in PULLS.iter().take(if item.moves { pulls } else { 0 }) {
        centres.extend(DIRECTIONS.iter().enumerate().map(|(i, (x, y))| {
            let spot = Spot { x: (item.at.x + x * pull).round(), y: (item.at.y + y * pull).round() };
            (spot, 8.0 + pull * 0.5 + f64::from(u8::try_from(i / 4).unwrap_or(4)))
        }));
    }
    centres
}

/// What it costs that a label covers lines or its own leader, or turns back over the way its circle came.
fn label_price(item: &Item, circle: &Choice, label: &Rect, lines: &[Spot]) -> f64 {
    let crossed: f64 = lines.iter().filter(|s| label.distance(**s) < 2.0).map(|_| 6.0).sum();
    let own = circle.from.is_some_and(|from| label.crossed(from, circle.centre));
    let middle = (label.left + label.right) / 2.0;
    let back = (circle.centre.x - item.at.x) * (middle - circle.centre.x) < 0.0;
    crossed + if own { 80.0 } else { 0.0 } + if back { 3.0 } else { 0.0 }
}

/// The places for a label around a circle, with their price.
fn labels(item: &Item, centre: Spot, style: &Style) -> Vec<(Rect, LabelAt, f64)> {
    if item.label <= 0.0 {
        return Vec::new();
    }
    let half = (style.font * 0.62).ceil();
    let (beside, above) = (item.radius + 4.0, item.radius + half + 2.0);
    let place = |side: Side, x: f64, middle: f64, price: f64| {
        let left = match side {
            Side::Right => x,
            Side::Left => x - item.label,
            Side::Middle => x - item.label / 2.0,
        };
        let (top, bottom) = (middle - half, middle + half);
        let rect = Rect { left: left - 1.0, top, right: left + item.label + 1.0, bottom };
        let (x, y) = (grid(x), grid(middle + style.font * 0.35));
        (rect, LabelAt { x, y, side }, price)
    };
    // Beside a large circle the label stands level; beside a small one it may stand higher or lower.
    let shifts = SHIFTS.iter().take(if item.radius < 9.0 { SHIFTS.len() } else { 1 });
    let sides = shifts.flat_map(|(down, price)| {
        let y = centre.y + down;
        [place(Side::Right, centre.x + beside, y, *price), place(Side::Left, centre.x - beside, y, 2.0 + price)]
    });
    let mut found: Vec<_> = sides.collect();
    found.push(place(Side::Middle, centre.x, centre.y + above, 6.0));
    found.push(place(Side::Middle, centre.x, centre.y - above, 7.0));
    found
}
