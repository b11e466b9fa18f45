//! Where the organisations that everybody sees have their seat: to find them by a place, and to draw them.

use super::register::Body;
use super::store::SpotRow;
use m4d_kit::map::Point;
use m4d_kit::search::folded;
use std::collections::BTreeMap;

/// A place where somebody has their seat.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its name as the first of them writes it.
    pub name: String,
    /// Its country's two letters.
    pub country: Option<String>,
    /// Its position, where the record has such a place.
    pub at: Option<Point>,
    /// The bodies with their seat there.
    pub bodies: Vec<i64>,
}

/// All places, by folded name and country.
#[derive(Debug, Default)]
pub struct Places(BTreeMap<(String, String), Place>);

impl Places {
    /// The places of these bodies; positions are those that the record holds for a place of the same name and country.
    pub fn of<'a>(bodies: impl Iterator<Item = &'a Body>, spots: &[SpotRow]) -> Places {
        let mut known: BTreeMap<(String, String), Point> = BTreeMap::new();
        for spot in spots {
            let (Some(lat), Some(lon)) = (spot.lat, spot.lon) else { continue };
            let country = spot.country.clone().unwrap_or_default();
            for name in std::iter::once(&spot.name).chain(&spot.spoken) {
                known.entry((key(name), country.clone())).or_insert(Point { lon, lat });
            }
        }
        let mut folds: BTreeMap<&str, String> = BTreeMap::new();
        let mut all: BTreeMap<(String, String), Place> = BTreeMap::new();
        for body in bodies {
            let Some(name) = body.place.as_deref() else { continue };
            let fold = folds.entry(name).or_insert_with(|| key(name)).clone();
            let id = (fold, body.country.clone().unwrap_or_default());
            let at = known.get(&id).copied();
            let new = || Place { name: name.to_owned(), country: body.country.clone(), at, bodies: Vec::new() };
            all.entry(id).or_insert_with(new).bodies.push(body.id);
        }
        Places(all)
    }

    /// The bodies whose place begins one of its words with each of these words.
    pub fn named(&self, words: &str) -> Vec<i64> {
        let wanted = folded(words);
        let wanted: Vec<&str> = wanted.split_whitespace().collect();
        let fits = |name: &str| {
            !wanted.is_empty() && wanted.iter().all(|word| name.split_whitespace().any(|has| has.starts_with(word)))
        };
        self.0.iter().filter(|((name, _), _)| fits(name)).flat_map(|(_, place)| place.bodies.iter().copied()).collect()
    }

    /// Every place.
    pub fn all(&self) -> impl Iterator<Item = &Place> {
        self.0.values()
    }
}

/// A place's name as it is compared: without what stands in brackets.
fn key(name: &str) -> String {
    folded(name.split(" (").next().unwrap_or(name))
}
