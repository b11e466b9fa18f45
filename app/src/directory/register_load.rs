//! Reads the organisations that everybody sees out of the database: all of them, or again those that a fact touched.

use super::register::{Body, Change, Moved, Name, Register};
use super::store::{self, VerifiedOfRow, VerifiedRow};
use crate::follow::OF_DIRECTORY;
use m4d_kit::db::{Ask, Db};
use m4d_kit::fault::Fault;
use m4d_kit::outbox;
use m4d_kit::sql::Sixteen;
use std::collections::{BTreeMap, BTreeSet};

/// So many are read again one by one; with more, all are.
const MOST: usize = 16;

/// The names of bodies, each in its order.
type Names = BTreeMap<i64, Vec<Name>>;
/// A part that a body took: (body, kind of subject, subject, role, side).
type Part = (i64, String, i64, String, Option<String>);

impl Register {
    /// The organisations as they stand.
    ///
    /// # Errors
    /// The database fails.
    pub async fn load(db: &Db) -> Result<Register, Fault> {
        let mut db = db.read().await?;
        let cursor = outbox::last_of(&mut db, OF_DIRECTORY).await?;
        let heads = db.all(&store::LIST_ALL, ()).await?.into_iter();
        let heads = heads.map(|r| head(r.id, r.slug, r.nature, r.country, r.seat)).collect();
        let names = db.all(&store::LIST_ALL_NAMES, ()).await?.into_iter();
        let names = names.map(|r| (r.organisation, r.kind, r.language, r.name, r.sort_key));
        let parts = db.all(&store::LIST_ALL_PARTS, ()).await?.into_iter();
        let parts = parts.map(|r| (r.organisation, r.subject_kind, r.subject, r.role, r.side));
        let mut bodies = record(heads, by_body(names), parts);

        let names = db.all(&store::LIST_VERIFIED_NAMES, ()).await?.into_iter();
        let names = by_body(names.map(|r| (r.organisation, r.kind, r.language, r.name, r.sort_key)));
        let rows = db.all(&store::LIST_VERIFIED, ()).await?;
        let sides = db.all(&store::LIST_VERIFIED_SIDES, ()).await?.into_iter().map(|r| (r.organisation, r.side));
        network(&mut bodies, rows, names, sides, |_| false);

        let moved = db.all(&store::LIST_MOVED, ()).await?.into_iter();
        let moved = moved.map(|row| (row.slug, Moved { of: row.id, into: row.merged_into })).collect();
        let spots = db.all(&store::LIST_ALL_SPOTS, ()).await?;
        Ok(Register::of(bodies, moved, spots, cursor))
    }

    /// The register after facts up to `cursor` about these organisations of the network and bodies of the record; nothing
    /// if they are so many that all are sooner read again.
    ///
    /// # Errors
    /// The database fails.
    pub async fn after(&self, db: &Db, touched: &BTreeSet<i64>, cursor: i64) -> Result<Option<Register>, Fault> {
        let mut db = db.read().await?;
        let mut looked = touched.clone();
        // Who shares a body of the record with one of them, or did, is looked at too: only one of them can be it.
        let rows = loop {
            let before: Vec<i64> = looked.iter().copied().collect();
            if before.len() > MOST {
                return Ok(None);
            }
            let rows = db.all(&store::LIST_VERIFIED_OF, (Sixteen::of(&before),)).await?;
            looked.extend(rows.iter().flat_map(|row| [Some(row.id), row.record]).flatten());
            let stood: Vec<i64> = looked.iter().filter_map(|id| self.standing(*id)?.record).collect();
            looked.extend(stood);
            if looked.len() == before.len() {
                break rows;
            }
        };
        let ids: Vec<i64> = looked.iter().copied().collect();
        let some = || (Sixteen::of(&ids),);
        let heads = db.all(&store::LIST_SOME, some()).await?.into_iter();
        let heads = heads.map(|r| head(r.id, r.slug, r.nature, r.country, r.seat)).collect();
        let names = db.all(&store::LIST_SOME_NAMES, some()).await?.into_iter();
        let names = names.map(|r| (r.organisation, r.kind, r.language, r.name, r.sort_key));
        let parts = db.all(&store::LIST_SOME_PARTS, some()).await?.into_iter();
        let parts = parts.map(|r| (r.organisation, r.subject_kind, r.subject, r.role, r.side));
        let mut bodies = record(heads, by_body(names), parts);

        let names = db.all(&store::LIST_VERIFIED_NAMES_OF, some()).await?.into_iter();
        let names = by_body(names.map(|r| (r.organisation, r.kind, r.language, r.name, r.sort_key)));
        let sides = db.all(&store::LIST_VERIFIED_SIDES_OF, some()).await?.into_iter().map(|r| (r.organisation, r.side));
        let taken = |slug: &str| self.find(slug).is_some_and(|body| !looked.contains(&body.id));
        network(&mut bodies, rows.into_iter().map(VerifiedRow::from).collect(), names, sides, taken);

        let moved = db.all(&store::LIST_MOVED_OF, some()).await?.into_iter();
        let moved = moved.map(|row| (row.slug, Moved { of: row.id, into: row.merged_into })).collect();
        Ok(Some(self.changed(Change { gone: looked.clone(), bodies, looked, moved }, cursor)))
    }
}

impl From<VerifiedOfRow> for VerifiedRow {
    fn from(row: VerifiedOfRow) -> VerifiedRow {
        let VerifiedOfRow { id, slug, record, nature, country, place, site, contact, languages, made_up } = row;
        VerifiedRow { id, slug, record, nature, country, place, site, contact, languages, made_up }
    }
}

fn head(id: i64, slug: String, nature: String, country: Option<String>, place: Option<String>) -> Body {
    Body { id, slug, record: Some(id), nature, country, place, ..Body::default() }
}

fn by_body(rows: impl Iterator<Item = (i64, String, Option<String>, String, Vec<u8>)>) -> Names {
    let mut names = Names::new();
    for (body, kind, language, name, sort_key) in rows {
        names.entry(body).or_default().push(Name { kind, language, name, sort_key });
    }
    names
}

/// The bodies of the record, with their names and with what they took part in.
fn record(heads: Vec<Body>, mut names: Names, parts: impl Iterator<Item = Part>) -> BTreeMap<i64, Body> {
    let with_names = |head: Body| (head.id, Body { names: names.remove(&head.id).unwrap_or_default(), ..head });
    let mut bodies: BTreeMap<i64, Body> = heads.into_iter().map(with_names).collect();
    let mut projects: BTreeSet<(i64, i64)> = BTreeSet::new();
    for (id, subject_kind, subject, role, side) in parts {
        let Some(body) = bodies.get_mut(&id) else { continue };
        if subject_kind == "project" && projects.insert((id, subject)) {
            body.projects += 1;
        }
        if !body.roles.contains(&role) {
            body.roles.push(role);
        }
        body.sides.extend(side.filter(|side| side != "none"));
    }
    bodies
}

/// Adds verified bodies of the network, each to the body of the record that it is. `taken` tells of names in addresses that
/// others have.
fn network(
    bodies: &mut BTreeMap<i64, Body>,
    rows: Vec<VerifiedRow>,
    mut names: Names,
    sides: impl Iterator<Item = (i64, String)>,
    taken: impl Fn(&str) -> bool,
) {
    let mut ids: BTreeMap<i64, i64> = BTreeMap::new();
    let mut slugs: BTreeSet<String> = bodies.values().map(|b| b.slug.clone()).collect();
    for row in rows {
        // Should two be verified as one body of the record, the first one has it.
        let known = row.record.filter(|id| bodies.get(id).is_some_and(|b| b.network.is_none()));
        let id = known.unwrap_or(row.id);
        let is_taken = slugs.contains(&row.slug) || taken(&row.slug);
        let slug = if is_taken { format!("{}-{}", row.slug, row.id) } else { row.slug };
        let body = bodies.entry(id).or_insert_with(|| Body { id, slug: slug.clone(), ..Body::default() });
        slugs.insert(slug);
        body.also.extend((body.nature != row.nature && known.is_some()).then(|| ("nature", body.nature.clone())));
        let elsewhere = body.country.clone().filter(|country| *country != row.country);
        body.also.extend(elsewhere.map(|country| ("country", country)));
        let own = names.remove(&row.id).unwrap_or_default();
        body.own_names = own.len();
        body.names.splice(0..0, own);
        body.network = Some(row.id);
        body.nature = row.nature;
        body.country = Some(row.country);
        body.place = row.place.or_else(|| body.place.take());
        body.languages = row.languages.split_whitespace().map(ToOwned::to_owned).collect();
        body.site = row.site;
        body.contact = row.contact;
        body.made_up = row.made_up != 0;
        ids.insert(row.id, id);
    }
    for (organisation, side) in sides {
        if let Some(body) = ids.get(&organisation).and_then(|id| bodies.get_mut(id)) {
            body.sides.insert(side);
        }
    }
}
