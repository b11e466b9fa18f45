//! Reads the organisations that everybody sees out of the database.

use super::register::{Body, Name, Register};
use super::store;
use crate::follow::OF_DIRECTORY;
use m4d_kit::db::{Ask, Db};
use m4d_kit::fault::Fault;
use m4d_kit::outbox;
use std::collections::{BTreeMap, BTreeSet};

impl Register {
    /// The organisations as they stand.
    ///
    /// # Errors
    /// The database fails.
    pub async fn load(db: &Db) -> Result<Register, Fault> {
        let mut db = db.read().await?;
        let cursor = outbox::last_of(&mut db, OF_DIRECTORY).await?;
        let mut bodies = record(&mut db).await?;
        let ids = network(&mut db, &mut bodies).await?;
        let moved = db.all(&store::LIST_MOVED, ()).await?.into_iter();
        let moved = moved.filter_map(|row| Some((row.slug, *ids.get(&row.merged_into)?))).collect();
        let spots = db.all(&store::LIST_ALL_SPOTS, ()).await?;
        Ok(Register::of(bodies, moved, spots, cursor))
    }
}

/// The bodies of the record.
async fn record(db: &mut impl Ask) -> Result<BTreeMap<i64, Body>, Fault> {
    let mut bodies: BTreeMap<i64, Body> = BTreeMap::new();
    for row in db.all(&store::LIST_ALL, ()).await? {
        let body = Body {
            id: row.id,
            slug: row.slug,
            record: Some(row.id),
            nature: row.nature,
            country: row.country,
            place: row.seat,
            ..Body::default()
        };
        bodies.insert(row.id, body);
    }
    for row in db.all(&store::LIST_ALL_NAMES, ()).await? {
        if let Some(body) = bodies.get_mut(&row.organisation) {
            let (kind, language, name, sort_key) = (row.kind, row.language, row.name, row.sort_key);
            body.names.push(Name { kind, language, name, sort_key });
        }
    }
    let mut projects: BTreeSet<(i64, i64)> = BTreeSet::new();
    for row in db.all(&store::LIST_ALL_PARTS, ()).await? {
        let Some(body) = bodies.get_mut(&row.organisation) else { continue };
        if row.subject_kind == "project" && projects.insert((row.organisation, row.subject)) {
            body.projects += 1;
        }
        if !body.roles.contains(&row.role) {
            body.roles.push(row.role);
        }
        body.sides.extend(row.side.filter(|side| side != "none"));
    }
    Ok(bodies)
}

/// Adds the verified bodies of the network, each to the body of the record that it is. Answers where each stands.
async fn network(db: &mut impl Ask, bodies: &mut BTreeMap<i64, Body>) -> Result<BTreeMap<i64, i64>, Fault> {
    let mut ids: BTreeMap<i64, i64> = BTreeMap::new();
    let mut slugs: BTreeSet<String> = bodies.values().map(|b| b.slug.clone()).collect();
    let mut names: BTreeMap<i64, Vec<Name>> = BTreeMap::new();
    for row in db.all(&store::LIST_VERIFIED_NAMES, ()).await? {
        let (kind, language, name, sort_key) = (row.kind, row.language, row.name, row.sort_key);
        names.entry(row.organisation).or_default().push(Name { kind, language, name, sort_key });
    }
    for row in db.all(&store::LIST_VERIFIED, ()).await? {
        // Should two be verified as one body of the record, the first one has it.
        let known = row.record.filter(|id| bodies.get(id).is_some_and(|b| b.network.is_none()));
        let id = known.unwrap_or(row.id);
        let slug = if slugs.contains(&row.slug) { format!("{}-{}", row.slug, row.id) } else { row.slug };
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
    for row in db.all(&store::LIST_VERIFIED_SIDES, ()).await? {
        if let Some(body) = ids.get(&row.organisation).and_then(|id| bodies.get_mut(id)) {
            body.sides.insert(row.side);
        }
    }
    Ok(ids)
}
