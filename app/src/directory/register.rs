//! The organisations that everybody sees, in memory: those of the record, and those of the network that are verified,
//! each once. Whoever is not verified is not in it: no list, count, map or address can tell that they exist.

use super::names::shown;
use super::register_names::{Folded, Names};
use super::register_places::Places;
use super::store::SpotRow;
use m4d_kit::lists::{Chosen, Entry, List, Shape};
use m4d_rules::directory::NameKind;
use m4d_rules::language::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

/// The filters by value, as in addresses, in the order they are shown.
pub const FACETS: &[&str] = &["country", "nature", "side", "language", "role", "standing"];

/// The orders by name, in the order of [`Language::ALL`].
const ORDERS: &[&str] = &["name-en", "name-fr", "name-es", "name-ar"];

const SHAPE: Shape = Shape { facets: FACETS, orders: ORDERS, numbers: &[] };

/// The value of `standing` for bodies that an officer verified.
pub const VERIFIED: &str = "verified";
/// The value of `standing` for bodies that the record names.
pub const OF_RECORD: &str = "record";

/// The organisations as they stood after one fact.
pub struct Register {
    /// What can be filtered and ordered.
    pub list: List,
    /// The last fact about organisations that is in it.
    pub cursor: i64,
    /// By the id in the list; the register that comes after one change shares all others.
    bodies: BTreeMap<i64, Arc<Body>>,
    /// The body as which each organisation of the network stands.
    stands: BTreeMap<i64, i64>,
    /// What became part of another, by its old name in addresses.
    moved: BTreeMap<String, Moved>,
    spots: Arc<Vec<SpotRow>>,
    names: OnceLock<Names>,
    places: OnceLock<Places>,
}

/// An organisation of the network that everybody saw and that became part of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Which it was.
    pub of: i64,
    /// The other.
    pub into: i64,
}

/// What changes in a register; see [`Register::changed`].
#[derive(Default)]
pub struct Change {
    /// Ids in lists of what stood there before and may not any more.
    pub gone: BTreeSet<i64>,
    /// What stands there now, by the id in lists.
    pub bodies: BTreeMap<i64, Body>,
    /// The organisations of the network that were looked at again.
    pub looked: BTreeSet<i64>,
    /// Those of them that became part of others.
    pub moved: BTreeMap<String, Moved>,
}

/// One organisation that everybody sees.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// Its id in lists and in the search: the record's, if the record has it; else the network's.
    pub id: i64,
    /// Its name in addresses.
    pub slug: String,
    /// The body of the record, if it is one.
    pub record: Option<i64>,
    /// The organisation of the network, if it is verified.
    pub network: Option<i64>,
    /// What it is.
    pub nature: String,
    /// Its country's two letters.
    pub country: Option<String>,
    /// Its seat, as it or the record names it.
    pub place: Option<String>,
    /// Its names: what it says itself first, then what the record holds, the last recorded one of a kind last.
    pub names: Vec<Name>,
    /// How many names it said itself.
    pub own_names: usize,
    /// The place of the name to show, by the order of [`Language::ALL`].
    pub shown: [Option<usize>; 4],
    /// The projects that it took part in.
    pub projects: usize,
    /// As what, each role once, in the order of the record.
    pub roles: Vec<String>,
    /// At which ends of corridors.
    pub sides: BTreeSet<String>,
    /// Languages in which it can be written to.
    pub languages: Vec<String>,
    /// Its own page on the web.
    pub site: Option<String>,
    /// Where anybody may write to it: the address of a role, never of a person.
    pub contact: Option<String>,
    /// Whether it is made up, for the demo.
    pub made_up: bool,
    /// Further values that it is found by: what the record says where the body says otherwise.
    pub also: Vec<(&'static str, String)>,
    /// Its names as they are compared; made when first asked for.
    pub(super) folded: OnceLock<Arc<Folded>>,
}

/// A name.
#[derive(Clone, Debug, Default)]
pub struct Name {
    /// What kind of name.
    pub kind: String,
    /// Its language, if known.
    pub language: Option<String>,
    /// The name.
    pub name: String,
    /// What it is sorted by; in a finished register only of the names that are shown.
    pub sort_key: Vec<u8>,
}

impl Body {
    /// Whether an officer verified it.
    pub fn is_verified(&self) -> bool {
        self.network.is_some()
    }

    /// The name to show on pages in a language.
    pub fn name(&self, page: Language) -> Option<&Name> {
        let at = Language::ALL.iter().position(|l| *l == page).unwrap_or_default();
        self.names.get((*self.shown.get(at)?)?)
    }

    /// How a source printed its name, where that differs from the one that is shown.
    pub fn printed(&self, page: Language) -> Option<&Name> {
        let shown = self.name(page)?;
        self.names.iter().rfind(|n| n.kind == NameKind::Printed.code()).filter(|printed| printed.name != shown.name)
    }

    /// Its names as they are compared.
    pub fn folded(&self) -> &Arc<Folded> {
        self.folded.get_or_init(|| {
            let names = self.names.iter().map(|n| (n.kind.as_str(), n.name.as_str()));
            Arc::new(Folded::of(names, self.country.as_deref(), self.place.as_deref()))
        })
    }

    /// Chooses the names to show: its own where it said one. By the others it is not sorted.
    fn choose_names(&mut self) {
        let kinds = |names: &[Name]| -> Vec<(String, Option<String>)> {
            names.iter().map(|n| (n.kind.clone(), n.language.clone())).collect()
        };
        let own = self.names.get(..self.own_names).unwrap_or_default();
        let said = own.iter().any(|n| n.kind == NameKind::Own.code() || n.kind == NameKind::Official.code());
        let among = kinds(if said { own } else { &self.names });
        let known: Vec<(&str, Option<&str>)> = among.iter().map(|(k, l)| (k.as_str(), l.as_deref())).collect();
        for (place, language) in self.shown.iter_mut().zip(Language::ALL) {
            *place = shown(&known, *language);
        }
        let unused = self.names.iter_mut().enumerate().filter(|(at, _)| !self.shown.contains(&Some(*at)));
        unused.for_each(|(_, name)| name.sort_key = Vec::new());
    }

    /// What it is sorted by in an order.
    fn sort_key(&self, order: &str) -> Option<&[u8]> {
        let at = ORDERS.iter().position(|name| *name == order)?;
        self.name(*Language::ALL.get(at)?).map(|name| name.sort_key.as_slice())
    }

    fn entry(&self) -> Entry {
        let mut entry = Entry { id: self.id, key: self.slug.clone(), ..Entry::default() };
        let mut add = |facet: &'static str, value: &str| {
            if !entry.values.iter().any(|(f, v)| *f == facet && v == value) {
                entry.values.push((facet, value.to_owned()));
            }
        };
        add("nature", &self.nature);
        self.country.iter().for_each(|country| add("country", country));
        self.roles.iter().for_each(|role| add("role", role));
        self.sides.iter().for_each(|side| add("side", side));
        self.languages.iter().for_each(|language| add("language", language));
        self.network.iter().for_each(|_| add("standing", VERIFIED));
        self.record.iter().for_each(|_| add("standing", OF_RECORD));
        self.also.iter().for_each(|(facet, value)| add(facet, value));
        for (order, language) in ORDERS.iter().zip(Language::ALL) {
            entry.sorts.extend(self.name(*language).map(|name| (*order, name.sort_key.clone())));
        }
        entry
    }
}

impl Register {
    /// Puts the bodies in order.
    pub fn of(
        bodies: BTreeMap<i64, Body>,
        moved: BTreeMap<String, Moved>,
        spots: Vec<SpotRow>,
        cursor: i64,
    ) -> Register {
        let bodies = finished(bodies);
        let list = List::build(SHAPE, bodies.values().map(|body| body.entry()).collect());
        let stands = stands(&bodies);
        let (names, places) = (OnceLock::new(), OnceLock::new());
        Register { list, cursor, bodies, stands, moved, spots: Arc::new(spots), names, places }
    }

    /// The register after a change: as if everything had been read again, in the time that the change takes.
    #[must_use]
    pub fn changed(&self, change: Change, cursor: i64) -> Register {
        let put = finished(change.bodies);
        let gone: Vec<i64> = change.gone.into_iter().collect();
        let entries: Vec<Entry> = put.values().map(|body| body.entry()).collect();
        let list = self.list.changed(&gone, &entries, |id, order| self.bodies.get(&id)?.sort_key(order));
        let (mut bodies, mut moved) = (self.bodies.clone(), self.moved.clone());
        gone.iter().for_each(|id| _ = bodies.remove(id));
        bodies.extend(put);
        moved.retain(|_, moved| !change.looked.contains(&moved.of));
        moved.extend(change.moved);
        let stands = stands(&bodies);
        let (names, places) = (OnceLock::new(), OnceLock::new());
        Register { list, cursor, bodies, stands, moved, spots: self.spots.clone(), names, places }
    }

    /// One of them.
    pub fn body(&self, id: i64) -> Option<&Body> {
        self.bodies.get(&id).map(|body| &**body)
    }

    /// The one as which an organisation of the network stands.
    pub fn standing(&self, network: i64) -> Option<&Body> {
        self.body(*self.stands.get(&network)?)
    }

    /// The one with this name in addresses.
    pub fn find(&self, slug: &str) -> Option<&Body> {
        self.body(self.list.id(slug)?)
    }

    /// The one that a body with this name in addresses became a part of.
    pub fn moved(&self, slug: &str) -> Option<&Body> {
        self.standing(self.moved.get(slug)?.into)
    }

    /// All of them, in the order of their ids.
    pub fn bodies(&self) -> impl Iterator<Item = &Body> {
        self.bodies.values().map(|body| &**body)
    }

    /// Of these rows a page in the order of names, after the body with this name in addresses, and whether more follow.
    pub fn page(&self, chosen: &Chosen, language: Language, after: Option<&str>, most: usize) -> (Vec<&Body>, bool) {
        let order = format!("name-{language}");
        let (ids, more) = self.list.page(chosen, &order, after, most).unwrap_or_default();
        (ids.into_iter().filter_map(|id| self.body(id)).collect(), more)
    }

    /// Their names as they are compared; made when first asked for.
    pub fn names(&self) -> &Names {
        self.names.get_or_init(|| Names::of(self.bodies()))
    }

    /// Their places as they are compared, with positions; made when first asked for.
    pub fn places(&self) -> &Places {
        self.places.get_or_init(|| Places::of(self.bodies(), &self.spots))
    }
}

#[cfg(test)]
impl Register {
    /// All that it holds, to be compared: a register that followed its changes is the one that is read whole.
    pub fn told(&self) -> Vec<String> {
        let bare = |body: &Arc<Body>| Body { folded: OnceLock::new(), ..(**body).clone() };
        let bodies = self.bodies.iter().map(|(id, body)| format!("{id} {:?}", bare(body)));
        let rest = [format!("{:?}", self.list), format!("{:?}", self.stands), format!("{:?}", self.moved)];
        bodies.chain(rest).collect()
    }
}

/// Bodies with the names to show chosen.
fn finished(mut bodies: BTreeMap<i64, Body>) -> BTreeMap<i64, Arc<Body>> {
    bodies.values_mut().for_each(Body::choose_names);
    bodies.into_iter().map(|(id, body)| (id, Arc::new(body))).collect()
}

fn stands(bodies: &BTreeMap<i64, Arc<Body>>) -> BTreeMap<i64, i64> {
    bodies.values().filter_map(|body| Some((body.network?, body.id))).collect()
}
