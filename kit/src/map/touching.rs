//! What it costs that two marks lie beside each other.

use super::choices::Choice;
use super::geometry::{lines_cross, off_line};
use super::search::TOUCH;

/// What two choices cost beside each other.
pub(super) fn between(a: &Choice, b: &Choice) -> f64 {
    if !a.bounds.meets(&b.bounds) {
        return 0.0;
    }
    let mut price = 0.0;
    if circles_touch(a, b) {
        price += TOUCH;
    }
    if labels_touch(a, b) {
        price += TOUCH;
    }
    price + around(a, b) + around(b, a) + leaders(a, b)
}

pub(super) fn circles_touch(a: &Choice, b: &Choice) -> bool {
    a.centre.distance(b.centre) < a.radius + b.radius + 3.0
}

/// Whether a label of one touches the label or the circle of the other.
pub(super) fn labels_touch(a: &Choice, b: &Choice) -> bool {
    let on_circle = |x: &Choice, y: &Choice| x.text.is_some_and(|(rect, _)| rect.distance(y.centre) < y.radius + 1.0);
    let on_label = matches!((a.text, b.text), (Some((ra, _)), Some((rb, _))) if ra.meets(&rb));
    on_label || on_circle(a, b) || on_circle(b, a)
}

/// What it costs that one covers the true place or the leader of the other.
fn around(a: &Choice, b: &Choice) -> f64 {
    let Some(place) = b.from else { return 0.0 };
    let mut price = 0.0;
    if a.centre.distance(place) < a.radius + 6.0 {
        price += 150.0;
    } else if off_line(a.centre, place, b.centre) < a.radius + 2.0 {
        price += 120.0;
    }
    if let Some((rect, _)) = a.text {
        if rect.distance(place) < 5.0 {
            price += 120.0;
        } else if rect.crossed(place, b.centre) {
            price += 80.0;
        }
    }
    price
}

fn leaders(a: &Choice, b: &Choice) -> f64 {
    match (a.from, b.from) {
        (Some(from), Some(other)) if lines_cross((from, a.centre), (other, b.centre)) => 120.0,
        _ => 0.0,
    }
}
