//! Loads whole projects: one statement a table, whatever their number up to 16.

use super::whole::{
    Classification, DateFact, Identifier, MoneyFact, Name, Organisation, Participation, Place, Relation, Source,
    StatusFact, Text, Whole,
};
use super::whole_store as store;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_kit::sql::Sixteen;
use std::collections::BTreeMap;

/// Everything of up to 16 projects, in the order of their ids' list; an unknown id is left out.
///
/// # Errors
/// The database fails.
pub async fn load(db: &mut impl Ask, ids: &[i64]) -> Result<Vec<Whole>, Fault> {
    let rows = Rows::read(db, ids).await?;
    Ok(ids.iter().filter_map(|id| rows.whole(*id)).collect())
}

/// What the statements gave, for all the projects at once.
struct Rows {
    projects: Vec<store::WholeRow>,
    identifiers: Vec<store::WholeIdentifierRow>,
    texts: Vec<store::WholeTextRow>,
    participations: Vec<store::WholeParticipationRow>,
    names: Vec<store::WholeNameRow>,
    places: Vec<store::WholePlaceRow>,
    place_names: Vec<store::WholePlaceNameRow>,
    money: Vec<store::WholeMoneyRow>,
    dates: Vec<store::WholeDateRow>,
    statuses: Vec<store::WholeStatusRow>,
    relations: Vec<store::WholeRelationRow>,
    classifications: Vec<store::WholeClassificationRow>,
    sources: BTreeMap<i64, Source>,
}

impl Rows {
    async fn read(db: &mut impl Ask, ids: &[i64]) -> Result<Rows, Fault> {
        let page = || (Sixteen::of(ids),);
        let mut rows = Rows {
            projects: db.all(&store::LIST_WHOLE, page()).await?,
            identifiers: db.all(&store::LIST_WHOLE_IDENTIFIERS, page()).await?,
            texts: db.all(&store::LIST_WHOLE_TEXTS, page()).await?,
            participations: db.all(&store::LIST_WHOLE_PARTICIPATIONS, page()).await?,
            names: db.all(&store::LIST_WHOLE_NAMES, page()).await?,
            places: db.all(&store::LIST_WHOLE_PLACES, page()).await?,
            place_names: db.all(&store::LIST_WHOLE_PLACE_NAMES, page()).await?,
            money: db.all(&store::LIST_WHOLE_MONEY, page()).await?,
            dates: db.all(&store::LIST_WHOLE_DATES, page()).await?,
            statuses: db.all(&store::LIST_WHOLE_STATUSES, page()).await?,
            relations: db.all(&store::LIST_WHOLE_RELATIONS, page()).await?,
            classifications: db.all(&store::LIST_WHOLE_CLASSIFICATIONS, page()).await?,
            sources: BTreeMap::new(),
        };
        for chunk in rows.source_ids().chunks(16) {
            let found = db.all(&store::LIST_WHOLE_SOURCES, (Sixteen::of(chunk),)).await?;
            rows.sources.extend(found.into_iter().map(|s| (s.id, source(s))));
        }
        Ok(rows)
    }

    fn source_ids(&self) -> Vec<i64> {
        let mut ids: Vec<i64> = self.texts.iter().map(|t| t.source).collect();
        ids.extend(self.participations.iter().map(|t| t.source));
        ids.extend(self.places.iter().flat_map(|p| [p.source, p.position_source]));
        ids.extend(self.money.iter().map(|m| m.source));
        ids.extend(self.dates.iter().map(|d| d.source));
        ids.extend(self.statuses.iter().map(|s| s.source));
        ids.extend(self.relations.iter().map(|r| r.source));
        ids.extend(self.classifications.iter().map(|c| c.source));
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    fn key(&self, source: i64) -> String {
        self.sources.get(&source).map(|s| s.key.clone()).unwrap_or_default()
    }

    fn whole(&self, id: i64) -> Option<Whole> {
        let project = self.projects.iter().find(|p| p.id == id)?.clone();
        let mut whole = Whole {
            id,
            key: project.key,
            no: project.no,
            programme: project.programme,
            phase: project.phase,
            phase_slug: project.phase_slug,
            country: project.country,
            country_heading: project.country_heading,
            record: project.record,
            identifiers: self.identifiers(id),
            texts: self.texts(id),
            participations: self
                .participations
                .iter()
                .filter(|t| t.subject == id)
                .map(|t| self.participation(t))
                .collect(),
            places: self.places.iter().filter(|p| p.project == id).map(|p| self.place(p)).collect(),
            money: self.money.iter().filter(|m| m.subject == id).map(|m| self.money(m)).collect(),
            dates: self.dates.iter().filter(|d| d.subject == id).map(|d| self.date(d)).collect(),
            statuses: self.statuses.iter().filter(|s| s.subject == id).map(|s| self.status(s)).collect(),
            relations: self.relations.iter().filter_map(|r| self.relation(r, id)).collect(),
            classifications: self
                .classifications
                .iter()
                .filter(|c| c.subject == id)
                .map(|c| self.classification(c))
                .collect(),
            sources: Vec::new(),
        };
        let named = whole.named_sources();
        whole.sources = self.sources.values().filter(|s| named.contains(&s.key)).cloned().collect();
        whole.sources.sort_by_key(|s| s.ord);
        Some(whole)
    }

    fn identifiers(&self, subject: i64) -> Vec<Identifier> {
        let own = self.identifiers.iter().filter(|i| i.subject == subject);
        own.map(|i| Identifier { scheme: i.scheme.clone(), value: i.value.clone(), note: i.note.clone() }).collect()
    }

    fn texts(&self, id: i64) -> Vec<Text> {
        let text = |t: &store::WholeTextRow| Text {
            field: t.field.clone(),
            language: t.language.clone(),
            body: t.body.clone(),
            kind: t.kind.clone(),
            translated_from: t.translated_from.clone(),
            source: self.key(t.source),
        };
        self.texts.iter().filter(|t| t.subject == id).map(text).collect()
    }

    fn participation(&self, t: &store::WholeParticipationRow) -> Participation {
        let name = |n: &store::WholeNameRow| Name {
            kind: n.kind.clone(),
            language: n.language.clone(),
            name: n.name.clone(),
            basis: n.basis.clone(),
        };
        Participation {
            organisation: Organisation {
                id: t.organisation,
                key: t.key.clone(),
                slug: t.slug.clone(),
                nature: t.nature.clone(),
                nature_basis: t.nature_basis.clone(),
                level: t.level.clone(),
                country: t.country.clone(),
                seat: t.seat.clone(),
                names: self.names.iter().filter(|n| n.organisation == t.organisation).map(name).collect(),
                identifiers: self.identifiers(t.organisation),
            },
            role: t.role.clone(),
            side: t.side.clone(),
            starts: t.starts.clone(),
            ends: t.ends.clone(),
            printed_as: t.printed_as.clone(),
            source: self.key(t.source),
        }
    }

    fn place(&self, p: &store::WholePlaceRow) -> Place {
        let names = self.place_names.iter().filter(|n| n.place == p.place);
        Place {
            id: p.place,
            key: p.key.clone(),
            name: p.name.clone(),
            names: names.map(|n| (n.language.clone(), n.name.clone())).collect(),
            kind: p.kind.clone(),
            country: p.country.clone(),
            iso3166_2: p.iso3166_2.clone(),
            lat: p.lat,
            lon: p.lon,
            precision: p.precision.clone(),
            position_source: self.key(p.position_source),
            role: p.role.clone(),
            source: self.key(p.source),
        }
    }

    fn money(&self, m: &store::WholeMoneyRow) -> MoneyFact {
        MoneyFact {
            kind: m.kind.clone(),
            currency: m.currency.clone(),
            minor: m.minor,
            precision: m.exactness.clone(),
            payer: m.payer.clone(),
            payee: m.payee.clone(),
            on: m.happened.clone(),
            printed_as: m.printed_as.clone(),
            note: m.note.clone(),
            source: self.key(m.source),
            superseded: m.superseded == 1,
            superseded_by: m.superseded_by.clone(),
        }
    }

    fn date(&self, d: &store::WholeDateRow) -> DateFact {
        DateFact {
            kind: d.kind.clone(),
            on: d.happened.clone(),
            first_day: d.first_day,
            last_day: d.last_day,
            months: d.months,
            printed_as: d.printed_as.clone(),
            source: self.key(d.source),
        }
    }

    fn status(&self, s: &store::WholeStatusRow) -> StatusFact {
        StatusFact {
            status: s.status.clone(),
            on: s.happened.clone(),
            note: s.note.clone(),
            source: self.key(s.source),
        }
    }

    fn relation(&self, r: &store::WholeRelationRow, id: i64) -> Option<Relation> {
        let inward = r.subject != id && r.inward == Some(id);
        let other = match inward {
            true => r.subject_key.clone()?,
            false if r.subject == id => r.object.clone(),
            false => return None,
        };
        Some(Relation { kind: r.kind.clone(), other, inward, note: r.note.clone(), source: self.key(r.source) })
    }

    fn classification(&self, c: &store::WholeClassificationRow) -> Classification {
        Classification {
            vocabulary: c.vocabulary.clone(),
            code: c.code.clone(),
            basis: c.basis.clone(),
            source: self.key(c.source),
        }
    }
}

fn source(s: store::WholeSourceRow) -> Source {
    Source {
        key: s.key,
        ord: s.ord,
        kind: s.kind,
        title: s.title,
        publisher: s.publisher,
        url: s.url,
        language: s.language,
        published: s.published,
        accessed: s.accessed,
        rights: s.rights,
        note: s.note,
    }
}
