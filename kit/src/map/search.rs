//! Finds room for marks and labels: every mark has candidates (where its circle may lie, on which side its label), each
//! with a price; marks choose in turn what is cheapest beside what the others chose, until nothing improves. What still
//! touches then loses its label.

use super::choices::{Choice, Item, PULLS, candidates};
use super::draw::{LabelAt, Style};
use super::geometry::{Arc, Rect, Spot};
use super::touching::{between, circles_touch, labels_touch};

/// Where it was placed.
pub(super) struct Found {
    pub centre: (i32, i32),
    pub anchor: Option<(i32, i32)>,
    pub text: Option<LabelAt>,
    /// There was no room even for the circle.
    pub crowded: bool,
}

/// What a touch costs: more than all else together.
pub(super) const TOUCH: f64 = 1000.0;
/// What a missing label costs.
pub(super) const SILENT: f64 = 200.0;
/// How often all marks choose again.
const ROUNDS: usize = 6;
/// Beyond this many, where not all can have their label anyway, they choose less often and make no way.
const MANY: usize = 20;

/// How many of its choices a mark tries while another makes way.
const TRIES: usize = 24;

/// Places everything inside a frame.
pub(super) fn place(items: &[Item], arcs: &[Arc], frame: Rect, style: &Style) -> Vec<Found> {
    let many = items.len() > MANY;
    let pulls = if many { 3 } else { PULLS.len() };
    let lines: Vec<Spot> = arcs.iter().flat_map(Arc::points).collect();
    let choices: Vec<Vec<Choice>> = items.iter().map(|item| candidates(item, &lines, frame, style, pulls)).collect();
    let forth: Vec<usize> = (0..items.len()).collect();
    let back: Vec<usize> = forth.iter().rev().copied().collect();
    let orders = if many { vec![forth] } else { vec![forth, back] };
    let settled = orders.iter().map(|order| settle(&choices, order)).min_by(|a, b| a.0.total_cmp(&b.0));
    let chosen = settled.map(|(_, chosen)| chosen).unwrap_or_default();
    without_touch(chosen, frame)
}

/// Lets all choose in turn; the sum of prices and what was chosen.
fn settle(choices: &[Vec<Choice>], order: &[usize]) -> (f64, Vec<Choice>) {
    let mut chosen: Vec<Option<Choice>> = vec![None; choices.len()];
    let many = choices.len() > MANY;
    for round in 0..if many { ROUNDS / 2 } else { ROUNDS } {
        let mut changed = false;
        for i in order {
            let mine = choices.get(*i).map_or(&[][..], Vec::as_slice);
            let kept = chosen.get(*i).copied().flatten();
            let paid = kept.map_or(f64::INFINITY, |k| k.price + beside(&k, *i, &chosen));
            let best =
                cheapest(mine, *i, &chosen, paid).or_else(|| if round == 0 { mine.first().copied() } else { None });
            if let (Some(best), Some(slot)) = (best, chosen.get_mut(*i)) {
                *slot = Some(best);
                changed = true;
            }
        }
        changed |= !many && make_way(choices, order, &mut chosen);
        if !changed {
            break;
        }
    }
    let all = chosen.iter().enumerate().filter_map(|(i, c)| c.map(|c| c.price + beside(&c, i, &chosen) / 2.0)).sum();
    (all, chosen.into_iter().flatten().collect())
}

/// A little backtracking: who is silent or touched tries its cheaper choices while one other moves out of the way.
fn make_way(choices: &[Vec<Choice>], order: &[usize], chosen: &mut [Option<Choice>]) -> bool {
    let mut changed = false;
    for i in order {
        let Some(now) = chosen.get(*i).copied().flatten() else {
            continue;
        };
        let paid = now.price + beside(&now, *i, chosen);
        if paid < SILENT {
            continue;
        }
        let mine = choices.get(*i).map_or(&[][..], Vec::as_slice);
        'tries: for mine in mine.iter().take_while(|c| c.price < SILENT).take(TRIES) {
            let blocked: Vec<usize> = (0..chosen.len())
                .filter(|j| j != i && chosen.get(*j).copied().flatten().is_some_and(|c| between(mine, &c) > 0.0))
                .collect();
            let [j] = blocked.as_slice() else { continue };
            let Some(other) = chosen.get(*j).copied().flatten() else {
                continue;
            };
            let before = paid + other.price + beside(&other, *j, chosen) - between(&now, &other);
            if let Some(slot) = chosen.get_mut(*i) {
                *slot = Some(*mine);
            }
            let theirs = choices.get(*j).map_or(&[][..], Vec::as_slice);
            if let Some(moved) = cheapest(theirs, *j, chosen, before - mine.price) {
                if let Some(slot) = chosen.get_mut(*j) {
                    *slot = Some(moved);
                }
                changed = true;
                break 'tries;
            }
            if let Some(slot) = chosen.get_mut(*i) {
                *slot = Some(now);
            }
        }
    }
    changed
}

/// The cheapest choice beside the others', if it costs less than what is paid now.
fn cheapest(mine: &[Choice], i: usize, chosen: &[Option<Choice>], paid: f64) -> Option<Choice> {
    let (mut best, mut least) = (None, paid - 0.01);
    for choice in mine {
        if choice.price >= least {
            break;
        }
        let mut sum = choice.price;
        for (j, other) in chosen.iter().enumerate() {
            if let Some(other) = other
                && j != i
            {
                sum += between(choice, other);
                if sum >= least {
                    break;
                }
            }
        }
        if sum < least {
            (best, least) = (Some(*choice), sum);
        }
    }
    best
}

/// What a choice costs beside all others.
fn beside(choice: &Choice, i: usize, chosen: &[Option<Choice>]) -> f64 {
    let others = chosen.iter().enumerate().filter(|(j, _)| *j != i).filter_map(|(_, c)| c.as_ref());
    others.map(|other| between(choice, other)).sum()
}

/// Takes the labels away that still touch something, then finds any free spot for circles that do.
fn without_touch(mut chosen: Vec<Choice>, frame: Rect) -> Vec<Found> {
    let mut kept: Vec<(Choice, bool)> = Vec::new();
    for i in 0..chosen.len() {
        let Some(mut mine) = chosen.get(i).copied() else {
            continue;
        };
        let mut crowded = false;
        // What does not move (a ring, a dot of the little map) may lie on another; a circle may not.
        let fixed = mine.radius < 9.0;
        if !fixed && kept.iter().any(|(other, crowded)| !crowded && circles_touch(&mine, other)) {
            mine.text = None;
            match free_spot(&mine, &chosen, i, &kept, frame) {
                Some(spot) => (mine.from, mine.centre) = (Some(mine.from.unwrap_or(mine.centre)), spot),
                None => crowded = true,
            }
        }
        if let Some(slot) = chosen.get_mut(i) {
            *slot = mine;
        }
        kept.push((mine, crowded));
    }
    for i in 0..kept.len() {
        let Some((mine, _)) = kept.get(i).copied() else {
            continue;
        };
        let touched =
            kept.iter().enumerate().any(|(j, (other, crowded))| j != i && !crowded && labels_touch(&mine, other));
        if let Some((slot, crowded)) = kept.get_mut(i)
            && (touched && slot.text.is_some() || *crowded)
        {
            slot.text = None;
        }
    }
    let found = kept.into_iter().map(|(c, crowded)| Found {
        centre: if crowded { c.from.unwrap_or(c.centre).rounded() } else { c.centre.rounded() },
        anchor: c.from.map(Spot::rounded),
        text: c.text.map(|(_, at)| at),
        crowded,
    });
    found.collect()
}

/// The nearest spot where a circle touches no circle at all, on a grid over the picture.
fn free_spot(mine: &Choice, chosen: &[Choice], i: usize, kept: &[(Choice, bool)], frame: Rect) -> Option<Spot> {
    let home = mine.from.unwrap_or(mine.centre);
    let clear = mine.radius + 2.0;
    let mut best: Option<(f64, Spot)> = None;
    let mut y = (frame.top + clear).ceil();
    while y <= frame.bottom - clear {
        let mut x = (frame.left + clear).ceil();
        while x <= frame.right - clear {
            let spot = Spot { x, y };
            let near = spot.distance(home);
            if best.is_none_or(|(least, _)| near < least) {
                let there = Choice { centre: spot, ..*mine };
                let later = chosen.iter().skip(i + 1);
                let taken = kept.iter().any(|(c, crowded)| !crowded && circles_touch(&there, c))
                    || later.clone().any(|c| circles_touch(&there, c));
                if !taken {
                    best = Some((near, spot));
                }
            }
            x += 4.0;
        }
        y += 4.0;
    }
    best.map(|(_, spot)| spot)
}
