//! The list as a map: a band of the world, closer maps, and the same places as a list below.

use super::rows::title;
use super::store::{self, SpotRow};
use crate::app::App;
use crate::layout::Said;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_kit::lists::{Chosen, NOT_RECORDED};
use m4d_kit::locale::Words;
use m4d_kit::map::{self, Drawing, Mark, MarkKind, Overview, Point, Style, Thread};
use m4d_kit::sql::Sixteen;
use std::collections::BTreeMap;

/// The most places that one map looks at, the fullest first; the counts beside it say what is left out.
const MOST_PLACES: usize = 320;

/// Up to so many projects are named below the map; more are counted.
const MOST_NAMED: u64 = 64;

/// A map of a choice.
pub struct Map {
    /// The band of the world; none when nothing has a position.
    pub overview: Option<Overview>,
    /// The closer maps.
    pub sheets: Vec<Sheet>,
    /// The places, by their numbers.
    pub spots: Vec<Spot>,
    /// How many projects have no place with a position.
    pub unplaced: u64,
    /// How many corridors are drawn.
    pub threads: usize,
    /// Whether text runs from right to left.
    pub rtl: bool,
}

impl Map {
    /// The `text-anchor` of a label.
    pub fn anchor(&self, at: &map::LabelAt) -> &'static str {
        at.side.anchor(self.rtl)
    }
}

/// A closer map.
pub struct Sheet {
    /// The countries on it.
    pub title: String,
    /// The drawing.
    pub drawing: Drawing,
}

/// A place in the list below the map.
pub struct Spot {
    /// Its key, for the mark's link.
    pub key: String,
    /// Its name in the page's language.
    pub name: String,
    /// Its country.
    pub country: String,
    /// How many projects.
    pub count: String,
    /// The projects, when they are few: (key, title).
    pub projects: Vec<(String, Said)>,
}

/// A place with its name and position.
#[derive(Clone, Debug)]
pub struct Known {
    /// Its id.
    pub id: i64,
    /// Its key.
    pub key: String,
    /// Its name in the page's language.
    pub name: String,
    /// Its country's two letters.
    pub country: Option<String>,
    /// Where it is.
    pub at: Option<Point>,
    /// How exact that is.
    pub precision: String,
}

/// Draws the places of a choice.
///
/// # Errors
/// The database fails.
pub async fn load(db: &mut impl Ask, app: &App, w: &Words, chosen: &Chosen) -> Result<Map, Fault> {
    let portfolio = app.portfolio();
    let mut counts: Vec<(i64, u64)> = portfolio
        .list
        .counts("place", chosen, &[])
        .into_iter()
        .filter_map(|(id, n)| Some((id.parse().ok()?, n)))
        .collect();
    counts.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    counts.truncate(MOST_PLACES);
    let pairs: Vec<(i64, i64)> =
        portfolio.list.counts("thread", chosen, &[]).iter().filter_map(|(v, _)| ends(v)).take(MOST_PLACES).collect();
    let mut ids: Vec<i64> = counts.iter().map(|(id, _)| *id).collect();
    ids.extend(pairs.iter().map(|(_, to)| *to));
    ids.sort_unstable();
    ids.dedup();
    let known = spots(db, app, w, &ids).await?;

    let mut here: Vec<&Known> = counts.iter().filter_map(|(id, _)| known.iter().find(|k| k.id == *id)).collect();
    here.sort_by_cached_key(|k| {
        (
            k.country.as_deref().map(|c| m4d_kit::locale::sort_key(&app.countries.name(c, w.language))),
            m4d_kit::locale::sort_key(&k.name),
        )
    });
    let mut marks: Vec<Mark> = (1u32..).zip(&here).filter_map(|(n, k)| mark(k, Some(n), MarkKind::Here)).collect();
    let mut others: Vec<i64> = pairs.iter().map(|(_, to)| *to).collect();
    others.sort_unstable();
    others.dedup();
    marks.extend(
        known.iter().filter(|k| others.binary_search(&k.id).is_ok()).filter_map(|k| mark(k, None, MarkKind::OtherEnd)),
    );
    let at = |id: i64| known.iter().find(|k| k.id == id)?.at;
    let threads: Vec<Thread> =
        pairs.iter().filter_map(|(from, to)| Some(Thread { from: at(*from)?, to: at(*to)? })).collect();

    let named = named(db, app, w, chosen, &here).await?;
    let spot = |k: &&Known| Spot {
        key: k.key.clone(),
        name: k.name.clone(),
        country: k.country.as_deref().map_or_else(String::new, |c| app.countries.name(c, w.language)),
        count: w.n("projects-sum", counts.iter().find(|(id, _)| *id == k.id).map_or(0, |(_, n)| *n)),
        projects: named.get(&k.id).cloned().unwrap_or_default(),
    };
    let spots = here.iter().map(spot).collect();
    let unplaced = portfolio.list.choose(chosen, &[("place", NOT_RECORDED)]).len();
    Ok(drawn(app, w, &marks, &threads, &known, spots, unplaced))
}

fn drawn(
    app: &App,
    w: &Words,
    marks: &[Mark],
    threads: &[Thread],
    known: &[Known],
    spots: Vec<Spot>,
    unplaced: u64,
) -> Map {
    let boxes = map::sheets(&app.land.world, marks, threads);
    let sheet = |on: &map::SheetBox| {
        let mut lands: Vec<String> = Vec::new();
        for mark in on.marks.iter().filter_map(|i| marks.get(*i)).filter(|m| m.kind == MarkKind::Here) {
            let country = known.iter().find(|k| k.key == mark.key).and_then(|k| k.country.as_deref());
            let name = country.map(|c| app.countries.name(c, w.language));
            lands.extend(name.filter(|n| !lands.contains(n)));
        }
        Sheet { title: w.list(lands), drawing: map::draw(&app.land.world, on, marks, threads, 360, &Style::default()) }
    };
    Map {
        overview: (!boxes.is_empty()).then(|| map::overview(&app.land.overview, &boxes, marks, threads, 1000)),
        sheets: boxes.iter().map(sheet).collect(),
        spots,
        unplaced,
        threads: threads.len(),
        rtl: w.language.right_to_left(),
    }
}

/// A mark of a place that has a position. Its label is the name without what stands in brackets.
pub fn mark(known: &Known, number: Option<u32>, kind: MarkKind) -> Option<Mark> {
    let label = known.name.split(" (").next().unwrap_or(&known.name).to_owned();
    Some(Mark { key: known.key.clone(), label, number, at: known.at?, kind })
}

fn ends(thread: &str) -> Option<(i64, i64)> {
    let (from, to) = thread.split_once(' ')?;
    Some((from.parse().ok()?, to.parse().ok()?))
}

/// The places of these ids, in the page's language.
///
/// # Errors
/// The database fails.
pub async fn spots(db: &mut impl Ask, app: &App, w: &Words, ids: &[i64]) -> Result<Vec<Known>, Fault> {
    let mut all: Vec<Known> = Vec::new();
    for page in ids.chunks(16) {
        for row in db.all(&store::LIST_SPOTS, (Sixteen::of(page),)).await? {
            let spoken = row.spoken.clone().filter(|_| row.language.as_deref() == Some(w.language.code()));
            match all.iter_mut().find(|k| k.id == row.id) {
                Some(known) => known.name = spoken.unwrap_or_else(|| known.name.clone()),
                None => all.push(known(app, w, row, spoken)),
            }
        }
    }
    Ok(all)
}

fn known(app: &App, w: &Words, row: SpotRow, spoken: Option<String>) -> Known {
    let country = row.country.as_deref();
    let own = row.lon.zip(row.lat).map(|(lon, lat)| Point { lon, lat });
    // A whole country is written at the point where its name stands on maps.
    let at = own.or_else(|| country.filter(|_| row.kind == "country").and_then(|c| app.countries.find(c)?.at));
    let whole = country.filter(|_| row.kind == "country").map(|c| app.countries.name(c, w.language));
    Known {
        id: row.id,
        key: row.key,
        name: whole.or(spoken).unwrap_or(row.name),
        country: row.country,
        at,
        precision: row.precision,
    }
}

/// The titles of the projects at each place, when they are few.
async fn named(
    db: &mut impl Ask,
    app: &App,
    w: &Words,
    chosen: &Chosen,
    here: &[&Known],
) -> Result<BTreeMap<i64, Vec<(String, Said)>>, Fault> {
    let mut all: BTreeMap<i64, Vec<(String, Said)>> = BTreeMap::new();
    if chosen.len() > MOST_NAMED {
        return Ok(all);
    }
    let portfolio = app.portfolio();
    let mut texts = Vec::new();
    for page in portfolio.list.ids(chosen).chunks(16) {
        texts.extend(db.all(&store::LIST_TEXTS, ("title".to_owned(), Sixteen::of(page))).await?);
    }
    for place in here {
        let rows = portfolio.list.choose(chosen, &[("place", &place.id.to_string())]);
        let project = |id: i64| {
            Some((portfolio.list.key(id)?.to_owned(), title(texts.iter().filter(|t| t.subject == id), w.language)))
        };
        all.insert(place.id, portfolio.list.ids(&rows).into_iter().filter_map(project).collect());
    }
    Ok(all)
}

/// Dots as one path: each a line of no length with a round end.
pub fn dots(at: &[(i32, i32)]) -> String {
    at.iter().map(|(x, y)| format!("M{x} {y}h0")).collect()
}
