//! What can be said of a whole project by the rules: the text to show, its corridors, its amounts, what is missing.

use super::whole::{MoneyFact, Organisation, Place, Source, StatusFact, Text, Whole};
use m4d_rules::language::Language;
use m4d_rules::money::{Currency, Money, MoneyKind, MoneyPrecision};
use m4d_rules::place::{PlacePrecision, PlaceRole, drawn};
use m4d_rules::projects::{Corridor, Known, Missing, TextKind, corridors, missing, text_shown};

impl Whole {
    /// The texts of a field, in the order of the record.
    pub fn texts_of<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a Text> {
        self.texts.iter().filter(move |t| t.field == field)
    }

    /// The text of a field to show to a reader of a language, by [`text_shown`].
    pub fn shown(&self, field: &str, language: Language) -> Option<&Text> {
        let texts: Vec<&Text> = self.texts.iter().filter(|t| t.field == field).collect();
        let known: Vec<(&str, TextKind)> = texts
            .iter()
            .map(|t| (t.language.as_str(), TextKind::parse(&t.kind).unwrap_or(TextKind::Printed)))
            .collect();
        text_shown(&known, language).and_then(|at| texts.get(at).copied())
    }

    /// The status as last recorded.
    pub fn status(&self) -> Option<&StatusFact> {
        self.statuses.last()
    }

    /// The source with this key.
    pub fn source(&self, key: &str) -> Option<&Source> {
        self.sources.iter().find(|s| s.key == key)
    }

    /// The keys of the sources that its facts name.
    pub fn named_sources(&self) -> Vec<String> {
        let mut keys: Vec<&String> = self.texts.iter().map(|t| &t.source).collect();
        keys.extend(self.participations.iter().map(|t| &t.source));
        keys.extend(self.places.iter().flat_map(|p| [&p.source, &p.position_source]));
        keys.extend(self.money.iter().flat_map(|m| [Some(&m.source), m.superseded_by.as_ref()]).flatten());
        keys.extend(self.dates.iter().map(|d| &d.source));
        keys.extend(self.statuses.iter().map(|s| &s.source));
        keys.extend(self.relations.iter().map(|r| &r.source));
        keys.extend(self.classifications.iter().map(|c| &c.source));
        keys.sort_unstable();
        keys.dedup();
        keys.into_iter().cloned().collect()
    }

    /// Its countries: its own, then those of further places where it works.
    pub fn countries(&self) -> Vec<&str> {
        let mut all = vec![self.country.as_str()];
        for country in self.places_as(PlaceRole::Activity).filter_map(|p| p.country.as_deref()) {
            if !all.contains(&country) {
                all.push(country);
            }
        }
        all
    }

    /// Its corridors: to the places at the other end, then to the bodies there.
    pub fn corridors(&self) -> Vec<Corridor> {
        let places = self.places_as(PlaceRole::Destination).filter_map(|p| p.country.as_deref());
        let bodies = self.participations.iter().filter(|t| t.side.as_deref() == Some("destination"));
        let ends: Vec<&str> = places.chain(bodies.filter_map(|t| t.organisation.country.as_deref())).collect();
        corridors(&self.country, &ends)
    }

    /// Its places in one role.
    pub fn places_as(&self, role: PlaceRole) -> impl Iterator<Item = &Place> {
        self.places.iter().filter(move |p| p.role == role.code())
    }

    /// Months as printed.
    pub fn months(&self) -> Option<i64> {
        self.dates.iter().find(|d| d.kind == "duration_planned").and_then(|d| d.months)
    }

    /// Its amounts as the rules take them.
    pub fn amounts(&self) -> Vec<Money> {
        self.money.iter().filter_map(MoneyFact::rule).collect()
    }

    /// What is not recorded of it.
    pub fn missing(&self) -> Vec<Missing> {
        missing(&self.known())
    }

    fn known(&self) -> Known {
        let date = |kind: &str| self.dates.iter().any(|d| d.kind == kind && d.on.is_some());
        let text = |field: &str| self.texts_of(field).next().is_some();
        let role = |role: &str| self.participations.iter().any(|t| t.role == role);
        Known {
            start_actual: date("start_actual"),
            end_actual: date("end_actual"),
            start_planned: date("start_planned"),
            end_planned: date("end_planned"),
            duration: self.months().is_some(),
            title: text("title"),
            objective: text("objective"),
            summary: text("summary"),
            partners: !self.participations.is_empty() || text("partners"),
            grant_holder: role("grant_holder"),
            applicant: role("applicant"),
            destination: self.places_as(PlaceRole::Destination).next().is_some() || !self.corridors().is_empty(),
            place: self.places_as(PlaceRole::Activity).next().is_some(),
            position: self.places_as(PlaceRole::Activity).any(Place::drawn),
            amount: !self.money.is_empty(),
            status_date: self.status().is_some_and(|s| s.on.is_some()),
            identifiers: !self.identifiers.is_empty(),
            themes: self.classifications.iter().any(|c| c.vocabulary == "theme"),
            results: text("results"),
        }
    }
}

impl Place {
    /// Whether a map draws it, by [`drawn`].
    pub fn drawn(&self) -> bool {
        let role = PlaceRole::parse(&self.role);
        let precision = PlacePrecision::parse(&self.precision);
        role.zip(precision)
            .is_some_and(|(role, precision)| drawn(role, precision, self.lat.is_some() && self.lon.is_some()))
    }

    /// Its name in a language; the recorded one where the language has none.
    pub fn name_in(&self, language: Language) -> &str {
        let own = self.names.iter().find(|(l, _)| l == language.code());
        own.map_or(&self.name, |(_, name)| name)
    }
}

impl Organisation {
    /// The name to show: its own name, else the official, else the first recorded.
    pub fn name(&self) -> Option<&super::whole::Name> {
        let of = |kind: &str| self.names.iter().find(|n| n.kind == kind);
        of("own").or_else(|| of("official")).or_else(|| self.names.first())
    }
}

impl MoneyFact {
    /// As the rules take it; nothing if a code is not theirs.
    pub fn rule(&self) -> Option<Money> {
        let kind = MoneyKind::parse(&self.kind)?;
        let precision = MoneyPrecision::parse(&self.precision)?;
        let currency = self.currency.as_deref().and_then(Currency::parse);
        Money::new(kind, currency, self.minor, precision, self.superseded).ok()
    }
}
