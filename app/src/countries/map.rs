//! The small map of one country: the places of its projects, and the other ends of their corridors.

use crate::app::App;
use crate::projects::map::{Known, mark, spots};
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_kit::lists::Chosen;
use m4d_kit::locale::Words;
use m4d_kit::map::{self, Drawing, Mark, MarkKind, Thread};

/// Places that one statement reads.
const MOST_PLACES: usize = 16;

/// The map's width, in its own units.
const WIDTH: u32 = 360;

/// Draws the places of the chosen projects; nothing when none has a position.
///
/// # Errors
/// The database fails.
pub async fn drawing(db: &mut impl Ask, app: &App, w: &Words, chosen: &Chosen) -> Result<Option<Drawing>, Fault> {
    let portfolio = app.portfolio();
    let places = portfolio.list.counts("place", chosen, &[]);
    let here: Vec<i64> = places.iter().filter_map(|(id, _)| id.parse().ok()).collect();
    let threads = portfolio.list.counts("thread", chosen, &[]);
    let ends: Vec<(i64, i64)> = threads.iter().filter_map(|(thread, _)| ends(thread)).collect();
    let mut ids: Vec<i64> = Vec::new();
    for id in ends.iter().flat_map(|(from, to)| [*from, *to]).chain(here.iter().copied()) {
        if ids.len() < MOST_PLACES && !ids.contains(&id) {
            ids.push(id);
        }
    }
    if ids.is_empty() {
        return Ok(None);
    }
    let known = spots(db, app, w, &ids).await?;
    let kind = |k: &Known| {
        if here.contains(&k.id) { MarkKind::Here } else { MarkKind::OtherEnd }
    };
    let marks: Vec<Mark> = known.iter().filter_map(|k| mark(k, None, kind(k))).collect();
    let at = |id: i64| known.iter().find(|k| k.id == id)?.at;
    let thread = |(from, to): &(i64, i64)| Some(Thread { from: at(*from)?, to: at(*to)? });
    let threads: Vec<Thread> = ends.iter().filter_map(thread).collect();
    let drawn = || map::small(&app.land.world, &marks, &threads, WIDTH);
    Ok((!marks.is_empty()).then(drawn))
}

/// The two places of a thread; `None` for "not recorded".
fn ends(thread: &str) -> Option<(i64, i64)> {
    let (from, to) = thread.split_once(' ')?;
    Some((from.parse().ok()?, to.parse().ok()?))
}
