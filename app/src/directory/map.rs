//! The organisations on a map: a band of the world, closer maps, and the same places as a list below.

use super::list::named;
use super::register::Register;
use crate::app::App;
use crate::layout::Said;
use m4d_kit::lists::Chosen;
use m4d_kit::locale::{Words, sort_key};
use m4d_kit::map::{self, Drawing, LabelAt, Mark, MarkKind, Overview, Point, Style};
use std::collections::{BTreeMap, BTreeSet};

/// The most places that one map draws, the fullest first.
const MOST_PLACES: usize = 320;

/// Up to so many organisations are named below the map; more are counted.
const MOST_NAMED: u64 = 64;

/// A map of a choice.
pub struct Map {
    /// The band of the world; none when nothing has a position.
    pub overview: Option<Overview>,
    /// The closer maps: (countries on it, drawing).
    pub sheets: Vec<(String, Drawing)>,
    /// The places, by their numbers.
    pub spots: Vec<Spot>,
    /// How many organisations have no place and no country.
    pub unplaced: u64,
    rtl: bool,
}

/// A place in the list below the map.
pub struct Spot {
    /// The mark's link.
    pub key: String,
    /// The place, or the whole country.
    pub name: String,
    /// Its country, where the name does not say it.
    pub country: Option<String>,
    /// How many organisations.
    pub count: String,
    /// The organisations, when they are few: (name in addresses, name).
    pub bodies: Vec<(String, Said)>,
}

impl Map {
    /// The `text-anchor` of a label.
    pub fn anchor(&self, at: &LabelAt) -> &'static str {
        at.side.anchor(self.rtl)
    }
}

/// Where some organisations are: at a place whose position is known, else at their country.
struct Here {
    name: String,
    country: Option<String>,
    whole: bool,
    at: Point,
    bodies: Vec<i64>,
}

/// Draws the places of a choice.
pub fn of(app: &App, w: &Words, register: &Register, chosen: &Chosen) -> Map {
    let ids: BTreeSet<i64> = register.list.ids(chosen).into_iter().collect();
    let mut here = places(app, w, register, &ids);
    let placed: usize = here.iter().map(|h| h.bodies.len()).sum();
    here.sort_by_key(|h| std::cmp::Reverse(h.bodies.len()));
    here.truncate(MOST_PLACES);
    here.sort_by_cached_key(|h| (h.country.as_deref().map(sort_key), !h.whole, sort_key(&h.name)));
    let key = |n: usize| format!("place-{n}");
    let mark = |(n, h): (usize, &Here)| Mark {
        key: key(n),
        label: h.name.clone(),
        number: u32::try_from(n).ok(),
        at: h.at,
        kind: MarkKind::Here,
    };
    let marks: Vec<Mark> = (1..).zip(&here).map(mark).collect();
    let boxes = map::sheets(&app.land.world, &marks, &[]);
    let sheet = |on: &map::SheetBox| {
        let mut lands: Vec<String> = Vec::new();
        for land in on.marks.iter().filter_map(|at| here.get(*at)?.country.clone()) {
            if !lands.contains(&land) {
                lands.push(land);
            }
        }
        (w.list(lands), map::draw(&app.land.world, on, &marks, &[], 360, &Style::default()))
    };
    let few = chosen.len() <= MOST_NAMED;
    let spot = |(n, h): (usize, &Here)| Spot {
        key: key(n),
        name: h.name.clone(),
        country: h.country.clone().filter(|_| !h.whole),
        count: w.n("directory-sum", h.bodies.len()),
        bodies: if few { bodies(register, w, &h.bodies) } else { Vec::new() },
    };
    Map {
        overview: (!boxes.is_empty()).then(|| map::overview(&app.land.overview, &boxes, &marks, &[], 1000)),
        sheets: boxes.iter().map(sheet).collect(),
        spots: (1..).zip(&here).map(spot).collect(),
        unplaced: chosen.len().saturating_sub(u64::try_from(placed).unwrap_or(u64::MAX)),
        rtl: w.language.right_to_left(),
    }
}

fn places(app: &App, w: &Words, register: &Register, ids: &BTreeSet<i64>) -> Vec<Here> {
    let land = |code: &str| app.countries.name(code, w.language);
    let mut here = Vec::new();
    let mut seated: BTreeSet<i64> = BTreeSet::new();
    for place in register.places().all() {
        let bodies: Vec<i64> = place.bodies.iter().copied().filter(|id| ids.contains(id)).collect();
        let (Some(at), false) = (place.at, bodies.is_empty()) else { continue };
        seated.extend(&bodies);
        let country = place.country.as_deref().map(land);
        here.push(Here { name: place.name.clone(), country, whole: false, at, bodies });
    }
    let mut lands: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
    for body in ids.iter().filter(|id| !seated.contains(id)).filter_map(|id| register.body(*id)) {
        if let Some(country) = body.country.as_deref() {
            lands.entry(country).or_default().push(body.id);
        }
    }
    let whole = |(code, bodies): (&str, Vec<i64>)| {
        let at = app.countries.find(code)?.at?;
        Some(Here { name: land(code), country: Some(land(code)), whole: true, at, bodies })
    };
    here.extend(lands.into_iter().filter_map(whole));
    here
}

fn bodies(register: &Register, w: &Words, ids: &[i64]) -> Vec<(String, Said)> {
    let mut all: Vec<(String, Said)> =
        ids.iter().filter_map(|id| register.body(*id)).map(|b| (b.slug.clone(), named(b, w.language))).collect();
    all.sort_by_cached_key(|(_, name)| sort_key(&name.text));
    all
}
