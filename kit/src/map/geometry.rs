//! Boxes of degrees, the projection, and the few plane figures that placing needs.

use super::{Point, Thread};

/// The smallest factor between a degree of longitude and one of latitude: beyond some 57 degrees the picture is squeezed
/// rather than stretched further.
const LEAST_COS: f64 = 0.55;

/// A box in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Degrees {
    pub west: f64,
    pub south: f64,
    pub east: f64,
    pub north: f64,
}

impl Degrees {
    /// The smallest box around points; none without a point.
    pub fn around(points: impl Iterator<Item = Point>) -> Option<Self> {
        points.filter(|p| p.lon.is_finite() && p.lat.is_finite()).fold(None, |found: Option<Self>, p| {
            let b = found.unwrap_or(Self { west: p.lon, south: p.lat, east: p.lon, north: p.lat });
            Some(Self {
                west: b.west.min(p.lon),
                south: b.south.min(p.lat),
                east: b.east.max(p.lon),
                north: b.north.max(p.lat),
            })
        })
    }

    pub fn width(&self) -> f64 {
        self.east - self.west
    }

    pub fn height(&self) -> f64 {
        self.north - self.south
    }

    /// How many degrees of latitude look as long as one of longitude here.
    pub fn squeeze(&self) -> f64 {
        ((self.south + self.north) / 2.0).to_radians().cos().max(LEAST_COS)
    }

    /// The box of a given size in degrees around the same centre.
    pub fn resized(&self, width: f64, height: f64) -> Self {
        let (lon, lat) = ((self.west + self.east) / 2.0, (self.south + self.north) / 2.0);
        Self { west: lon - width / 2.0, east: lon + width / 2.0, south: lat - height / 2.0, north: lat + height / 2.0 }
    }

    pub fn holds(&self, p: Point) -> bool {
        p.lon >= self.west && p.lon <= self.east && p.lat >= self.south && p.lat <= self.north
    }

    /// The smallest box around both.
    pub fn with(&self, other: &Self) -> Self {
        Self {
            west: self.west.min(other.west),
            south: self.south.min(other.south),
            east: self.east.max(other.east),
            north: self.north.max(other.north),
        }
    }

    pub fn meets(&self, other: &Self) -> bool {
        self.west <= other.east && other.west <= self.east && self.south <= other.north && other.south <= self.north
    }
}

/// Equirectangular: x = (lon - west) k, y = (north - lat) k / cos(middle latitude).
#[derive(Clone, Copy, Debug)]
pub(super) struct Projection {
    pub area: Degrees,
    pub width: i32,
    pub height: i32,
    across: f64,
    down: f64,
}

impl Projection {
    /// Shows a box in a picture of a given width; the height follows.
    pub fn new(area: Degrees, width: u32) -> Self {
        let width = f64::from(width.clamp(60, 4000));
        let across = width / area.width().max(0.01);
        let down = across / area.squeeze();
        let height = (area.height() * down).clamp(20.0, 8000.0);
        Self { area, width: grid(width), height: grid(height), across, down }
    }

    pub fn at(&self, p: Point) -> Spot {
        Spot { x: (p.lon - self.area.west) * self.across, y: (self.area.north - p.lat) * self.down }
    }

    /// The arc of a thread: a quadratic curve that bulges upwards, or elsewhere where it
    /// would come nearer than `clear` to one of `marks`.
    pub fn arc(&self, thread: &Thread, marks: &[Spot], clear: f64) -> Arc {
        let (a, b) = (self.at(thread.from), self.at(thread.to));
        let priced = BULGES.iter().enumerate().map(|(i, bulge)| {
            let arc = Arc::between(a, b, *bulge);
            let near =
                |m: &&Spot| m.distance(a).min(m.distance(b)) > clear && arc.points().any(|s| s.distance(**m) < clear);
            let out = arc.points().filter(|s| s.y < 4.0).count();
            (marks.iter().filter(near).count() * 10 + out * 5 + i, arc)
        });
        priced.min_by_key(|(price, _)| *price).map_or(Arc::between(a, b, 0.3), |(_, arc)| arc)
    }
}

/// How far a thread bulges, as part of its length: upwards first, more or less, then downwards.
const BULGES: [f64; 6] = [0.3, 0.4, 0.22, 0.48, -0.25, -0.4];

/// A place in a picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    pub x: f64,
    pub y: f64,
}

impl Spot {
    pub fn distance(self, other: Self) -> f64 {
        length(self.x - other.x, self.y - other.y)
    }

    pub fn rounded(self) -> (i32, i32) {
        (grid(self.x), grid(self.y))
    }
}

/// A quadratic curve.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arc {
    pub a: Spot,
    pub middle: Spot,
    pub b: Spot,
}

impl Arc {
    /// A curve that bulges upwards by a part of its length; downwards when that is negative.
    fn between(a: Spot, b: Spot, bulge: f64) -> Self {
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        let (ux, uy) = if dx > 0.0 { (dy, -dx) } else { (-dy, dx) };
        Self { a, middle: Spot { x: (a.x + b.x) / 2.0 + ux * bulge, y: (a.y + b.y) / 2.0 + uy * bulge }, b }
    }

    /// `M1 2Q3 4 5 6`; none when an end is no number or both fall together.
    pub fn path(&self) -> Option<String> {
        let all = [self.a, self.middle, self.b];
        if all.iter().any(|s| !s.x.is_finite() || !s.y.is_finite()) {
            return None;
        }
        let [(ax, ay), (mx, my), (bx, by)] = all.map(Spot::rounded);
        ((ax, ay) != (bx, by)).then(|| format!("M{ax} {ay}Q{mx} {my} {bx} {by}"))
    }

    /// Points along the curve, its ends left out.
    pub fn points(&self) -> impl Iterator<Item = Spot> {
        let Self { a, middle, b } = *self;
        (1..48).map(move |i| {
            let t = f64::from(i) / 48.0;
            let u = 1.0 - t;
            Spot {
                x: u * u * a.x + 2.0 * u * t * middle.x + t * t * b.x,
                y: u * u * a.y + 2.0 * u * t * middle.y + t * t * b.y,
            }
        })
    }
}

/// A box in a picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rect {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Rect {
    pub fn within(&self, frame: &Self) -> bool {
        self.left >= frame.left && self.right <= frame.right && self.top >= frame.top && self.bottom <= frame.bottom
    }

    pub fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// The smallest box around this and a circle.
    pub fn with(&self, s: Spot, radius: f64) -> Self {
        Self {
            left: self.left.min(s.x - radius),
            top: self.top.min(s.y - radius),
            right: self.right.max(s.x + radius),
            bottom: self.bottom.max(s.y + radius),
        }
    }

    fn contains(&self, s: Spot) -> bool {
        s.x >= self.left && s.x <= self.right && s.y >= self.top && s.y <= self.bottom
    }

    /// The distance of a place from the box, 0 inside.
    pub fn distance(&self, s: Spot) -> f64 {
        let x = (self.left - s.x).max(s.x - self.right).max(0.0);
        let y = (self.top - s.y).max(s.y - self.bottom).max(0.0);
        length(x, y)
    }

    /// Whether the straight line between two places enters the box.
    pub fn crossed(&self, a: Spot, b: Spot) -> bool {
        (0..=8).any(|i| {
            let t = f64::from(i) / 8.0;
            self.contains(Spot { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t })
        })
    }
}

/// The distance of a place from the straight line between two others.
pub(super) fn off_line(s: Spot, a: Spot, b: Spot) -> f64 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let length = dx * dx + dy * dy;
    let t = if length > 0.0 { (((s.x - a.x) * dx + (s.y - a.y) * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    s.distance(Spot { x: a.x + t * dx, y: a.y + t * dy })
}

/// Whether two straight lines cross.
pub(super) fn lines_cross(a: (Spot, Spot), b: (Spot, Spot)) -> bool {
    let side = |p: Spot, q: Spot, s: Spot| (q.x - p.x) * (s.y - p.y) - (q.y - p.y) * (s.x - p.x);
    side(a.0, a.1, b.0) * side(a.0, a.1, b.1) < 0.0 && side(b.0, b.1, a.0) * side(b.0, b.1, a.1) < 0.0
}

/// The length of a step. (`hypot` guards against overflow, which no picture needs, and takes ten times as long.)
pub(super) fn length(x: f64, y: f64) -> f64 {
    (x * x + y * y).sqrt()
}

/// The nearest whole number of the picture's grid; what is no number becomes 0.
#[expect(clippy::as_conversions, reason = "the only way from f64 to i32; the value is inside the range, NaN becomes 0")]
pub(super) fn grid(value: f64) -> i32 {
    value.round().clamp(-100_000.0, 100_000.0) as i32
}
