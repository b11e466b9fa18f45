//! The organisations as a list that can be filtered and ordered. Built for a page from three statements; the pages are
//! kept until the record changes.

use super::names::shown;
use super::store::{self, KeyedNameRow};
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_kit::lists::{Entry, List, Shape};
use m4d_rules::language::Language;
use std::collections::{BTreeMap, BTreeSet};

/// The filters, as in addresses.
pub const FACETS: &[&str] = &["nature", "country", "role", "side"];

const SHAPE: Shape = Shape { facets: FACETS, orders: &["name"], numbers: &[] };

/// The organisations, ordered by the names that a page in one language shows.
pub struct Register {
    /// What can be filtered and ordered.
    pub list: List,
    bodies: BTreeMap<i64, Body>,
}

/// One organisation in the list.
#[derive(Default)]
pub struct Body {
    /// Its name in addresses.
    pub slug: String,
    /// What it is.
    pub nature: String,
    /// Its country's two letters.
    pub country: Option<String>,
    /// Its names, the last recorded one of a kind last.
    pub names: Vec<KeyedNameRow>,
    /// The place of the name to show.
    pub shown: Option<usize>,
    /// The projects that it took part in.
    pub projects: BTreeSet<i64>,
    /// As what, each role once, in the order of the record.
    pub roles: Vec<String>,
    /// At which ends of corridors.
    sides: BTreeSet<String>,
}

impl Body {
    fn took_part(&mut self, row: store::PartKindRow) {
        if row.subject_kind == "project" {
            self.projects.insert(row.subject);
        }
        if !self.roles.contains(&row.role) {
            self.roles.push(row.role);
        }
        self.sides.extend(row.side.filter(|side| side != "none"));
    }

    fn name(&mut self, page: Language) {
        let known = self.names.iter().map(|n| (n.kind.as_str(), n.language.as_deref()));
        self.shown = shown(&known.collect::<Vec<_>>(), page);
    }

    fn entry(&self, id: i64) -> Entry {
        let mut entry = Entry { id, key: self.slug.clone(), ..Entry::default() };
        let mut add = |facet: &'static str, value: &String| entry.values.push((facet, value.clone()));
        add("nature", &self.nature);
        self.country.iter().for_each(|country| add("country", country));
        self.roles.iter().for_each(|role| add("role", role));
        self.sides.iter().for_each(|side| add("side", side));
        let name = self.shown.and_then(|at| self.names.get(at));
        entry.sorts.extend(name.map(|name| ("name", name.sort_key.clone())));
        entry
    }
}

impl Register {
    /// Reads the record.
    ///
    /// # Errors
    /// The database fails.
    pub async fn load(db: &mut impl Ask, page: Language) -> Result<Register, Fault> {
        let mut bodies: BTreeMap<i64, Body> = BTreeMap::new();
        for row in db.all(&store::LIST_ALL, ()).await? {
            let (slug, nature, country) = (row.slug, row.nature, row.country);
            bodies.insert(row.id, Body { slug, nature, country, ..Body::default() });
        }
        for row in db.all(&store::LIST_ALL_NAMES, ()).await? {
            if let Some(body) = bodies.get_mut(&row.organisation) {
                body.names.push(row);
            }
        }
        for row in db.all(&store::LIST_ALL_PARTS, ()).await? {
            if let Some(body) = bodies.get_mut(&row.organisation) {
                body.took_part(row);
            }
        }
        bodies.values_mut().for_each(|body| body.name(page));
        let entries = bodies.iter().map(|(id, body)| body.entry(*id)).collect();
        Ok(Register { list: List::build(SHAPE, entries), bodies })
    }

    /// One of them.
    pub fn body(&self, id: i64) -> Option<&Body> {
        self.bodies.get(&id)
    }
}
