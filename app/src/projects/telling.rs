//! How a whole project is told to a reader: its texts, steps, amounts, parties and places in one language.

use super::whole::{self, DateFact, MoneyFact, Participation, Place, Whole};
use crate::app::App;
use crate::layout::{Said, word};
use m4d_kit::locale::{Words, escape};
use m4d_kit::map::{self, Drawing, Mark, MarkKind, Point, Thread};
use m4d_kit::route::Asked;
use m4d_rules::money::{Currency, MoneyKind};
use m4d_rules::place::PlaceRole;
use m4d_rules::projects::{Duration, duration};
use m4d_rules::when::{Day, PartialDate};
use std::collections::BTreeMap;

/// The key of the source that our own readings and computations name.
const OURS: &str = "ours";

/// A source, named and linked.
#[derive(Clone)]
pub(super) struct Cited {
    pub(super) title: Said,
    pub(super) href: String,
}

/// A step of what happened.
pub(super) struct Step {
    pub(super) what: String,
    pub(super) when: Option<String>,
    pub(super) note: Option<String>,
    pub(super) cited: Option<Cited>,
}

/// An amount.
pub(super) struct Amount {
    pub(super) text: String,
    pub(super) kind: String,
    pub(super) exactness: String,
    pub(super) printed: Option<String>,
    pub(super) note: Option<String>,
    pub(super) cited: Cited,
    pub(super) counted: bool,
}

/// A body that takes part.
pub(super) struct Party {
    pub(super) name: Said,
    pub(super) href: String,
    pub(super) nature: String,
    pub(super) side: Option<String>,
    pub(super) printed: Option<String>,
    pub(super) cited: Cited,
}

/// A place in words.
pub(super) struct Spot {
    pub(super) name: String,
    pub(super) precision: String,
    pub(super) cited: Cited,
}

/// A project on a page in a language.
pub(super) struct Page<'a> {
    pub(super) app: &'a App,
    pub(super) w: &'a Words,
    pub(super) project: &'a Whole,
}

impl Page<'_> {
    pub(super) fn said(&self, field: &str) -> Option<Said> {
        let text = self.project.shown(field, self.w.language)?;
        Some(Said::new(text.body.as_str(), &text.language, self.w.language))
    }

    pub(super) fn cited(&self, key: &str) -> Cited {
        let source = self.project.source(key);
        let href = format!("/{}/sources#{key}", self.w.language);
        if key == OURS {
            return Cited { title: Said { text: self.w.text("source-our-reading"), foreign: None }, href };
        }
        let title = source.map_or(key, |s| s.title.as_str());
        let language = source.and_then(|s| s.language.as_deref()).unwrap_or("en");
        Cited { title: Said::new(title, language, self.w.language), href }
    }

    /// What the trail calls it: its first place, else its country.
    pub(super) fn here(&self) -> String {
        let place = self.project.places_as(PlaceRole::Activity).next();
        place.map_or_else(|| self.app.countries.name(&self.project.country, self.w.language), |p| self.short(p))
    }

    fn short(&self, place: &Place) -> String {
        if place.kind == "country" {
            return place
                .country
                .as_deref()
                .map_or_else(|| place.name.clone(), |c| self.app.countries.name(c, self.w.language));
        }
        place.name_in(self.w.language).split(" (").next().unwrap_or_default().to_owned()
    }

    /// Its titles but the one on top: the printed one, its own, those in other languages.
    pub(super) fn titles(&self, top: &Said) -> Vec<(Said, String)> {
        let other = self
            .project
            .texts_of("title")
            .filter(|t| t.body != top.text && (t.kind != "translation" || t.language == self.w.language.code()));
        other
            .map(|t| (Said::new(t.body.as_str(), &t.language, self.w.language), word(self.w, "text", &t.kind)))
            .collect()
    }

    /// The objective in the page's language with what it is, when that is not as printed; and as printed.
    pub(super) fn objective(&self) -> (Option<(Said, String)>, Option<Said>) {
        let printed = self.project.texts_of("objective").find(|t| t.kind == "printed");
        let shown = self.project.shown("objective", self.w.language).filter(|t| t.kind != "printed");
        let said = |t: &whole::Text| Said::new(t.body.as_str(), &t.language, self.w.language);
        (shown.map(|t| (said(t), word(self.w, "text", &t.kind))), printed.map(said))
    }

    pub(super) fn corridor(&self) -> (String, Option<String>) {
        let country = |c: &str| self.app.countries.name(c, self.w.language);
        let named = |place: &Place, land: Option<&str>| {
            let (short, land) = (self.short(place), land.map(country));
            land.filter(|l| *l != short).map_or(short.clone(), |l| format!("{short}{}{l}", self.w.text("comma")))
        };
        let here = self.project.places_as(PlaceRole::Activity).next();
        let there = self.project.places_as(PlaceRole::Destination).next();
        (
            here.map_or_else(|| country(&self.project.country), |p| named(p, Some(&self.project.country))),
            there.map(|p| named(p, p.country.as_deref())),
        )
    }

    fn date(&self, date: &DateFact) -> Option<String> {
        date.on.as_deref().and_then(|text| PartialDate::parse(text).ok()).map(|d| self.w.date(&d))
    }

    /// The thread from choice to lessons, dotted where the record is silent.
    pub(super) fn steps(&self) -> Vec<Step> {
        let gap = |what: &str| Step { what: self.w.text(what), when: None, note: None, cited: None };
        let mut steps = vec![gap("step-chosen"), gap("step-validated")];
        let mut dated: Vec<&DateFact> = self.project.dates.iter().filter(|d| d.on.is_some()).collect();
        dated.sort_by_key(|d| d.first_day);
        for date in &dated {
            let what = word(self.w, "date", &date.kind);
            steps.push(Step { what, when: self.date(date), note: None, cited: Some(self.cited(&date.source)) });
        }
        for (kind, message) in [("start", "step-started"), ("end", "step-ended")] {
            if !dated.iter().any(|d| d.kind.starts_with(kind)) {
                steps.push(gap(message));
            }
        }
        if let (Some(last), Some(note)) = (steps.last_mut(), self.length()) {
            last.note = Some(note);
        }
        if !self.project.texts_of("results").any(|_| true) {
            steps.push(gap("chain-lessons"));
        }
        steps
    }

    /// What the printed length and the dates say of each other.
    fn length(&self) -> Option<String> {
        let day = |kind: &str| {
            let date = self.project.dates.iter().find(|d| d.kind.starts_with(kind) && d.on.is_some())?;
            PartialDate::parse(date.on.as_deref()?).ok()?.full_day()
        };
        let days: (Option<Day>, Option<Day>) = (day("start"), day("end"));
        match duration(self.project.months(), days.0, days.1) {
            Duration::Differ { printed, dates } => {
                Some(self.w.with("length-differ", &[("printed", printed.into()), ("dates", dates.into())]))
            }
            Duration::Agree(n) => Some(self.w.n("length-agree", n)),
            Duration::Dates(n) => Some(self.w.n("length-dates", n)),
            Duration::Printed(n) => Some(self.w.n("length-printed", n)),
            Duration::NotRecorded => None,
        }
    }

    pub(super) fn amount(&self, fact: &MoneyFact) -> Amount {
        let currency = fact.currency.as_deref().and_then(Currency::parse);
        let number = self.w.amount(fact.minor, currency.map_or(2, |c| c.exponent()));
        let text = match &fact.currency {
            Some(code) => self.w.with("money", &[("currency", code.into()), ("amount", number.into())]),
            None => self.w.it("money-no-currency", number),
        };
        Amount {
            text,
            kind: word(self.w, "money", &fact.kind),
            exactness: word(self.w, "exactness", &fact.precision),
            printed: fact.printed_as.clone(),
            note: fact.note.clone(),
            cited: self.cited(&fact.source),
            counted: fact.kind == MoneyKind::ProgrammeGrant.code() && !fact.superseded,
        }
    }

    pub(super) fn party(&self, party: &Participation) -> (String, Party) {
        let name = party.organisation.name();
        let shown = name.map_or_else(|| party.organisation.key.clone(), |n| n.name.clone());
        let language = name.and_then(|n| n.language.as_deref()).unwrap_or("en");
        let told = Party {
            href: format!("/{}/organisations/{}", self.w.language, party.organisation.slug),
            nature: word(self.w, "nature", &party.organisation.nature),
            side: party.side.as_deref().filter(|s| *s != "none").map(|s| word(self.w, "side", s)),
            printed: party.printed_as.clone().filter(|p| *p != shown),
            cited: self.cited(&party.source),
            name: Said::new(shown, language, self.w.language),
        };
        (word(self.w, "role", &party.role), told)
    }

    /// The roles that nobody is recorded in, though a reader will ask for them.
    pub(super) fn absent(&self) -> Vec<String> {
        let has = |role: &str| self.project.participations.iter().any(|p| p.role == role);
        ["applicant", "grant_holder"].into_iter().filter(|r| !has(r)).map(|r| word(self.w, "role", r)).collect()
    }

    pub(super) fn spot(&self, place: &Place) -> (String, Spot) {
        let name = if place.kind == "country" { self.short(place) } else { place.name_in(self.w.language).to_owned() };
        let precision = word(self.w, "precision", &place.precision);
        (word(self.w, "place-role", &place.role), Spot { name, precision, cited: self.cited(&place.source) })
    }

    fn at(&self, place: &Place) -> Option<Point> {
        let own = place.lon.zip(place.lat).map(|(lon, lat)| Point { lon, lat });
        own.or_else(|| self.app.countries.find(place.country.as_deref().filter(|_| place.kind == "country")?)?.at)
    }

    pub(super) fn map(&self) -> Option<Drawing> {
        let of = |role: PlaceRole, kind: MarkKind| {
            let drawn = self.project.places_as(role).filter(move |p| p.drawn() || kind == MarkKind::OtherEnd);
            drawn
                .filter_map(move |p| {
                    Some(Mark { key: p.key.clone(), label: self.short(p), number: None, at: self.at(p)?, kind })
                })
                .collect::<Vec<Mark>>()
        };
        let (here, there) = (of(PlaceRole::Activity, MarkKind::Here), of(PlaceRole::Destination, MarkKind::OtherEnd));
        let from = here.first()?.at;
        let threads: Vec<Thread> = there.iter().map(|t| Thread { from, to: t.at }).collect();
        Some(map::small(&self.app.land.world, &[here, there].concat(), &threads, 300))
    }

    pub(super) fn status(&self) -> Option<(String, String)> {
        let status = self.project.status()?;
        let on = status.on.as_deref().and_then(|text| PartialDate::parse(text).ok());
        let on = on.map_or_else(|| self.w.text("status-no-date"), |d| self.w.it("status-as-of", self.w.date(&d)));
        Some((word(self.w, "status", &status.status), on))
    }

    pub(super) fn sources(&self) -> Vec<(String, Said, String)> {
        let source = |s: &whole::Source| {
            let cited = self.cited(&s.key);
            let kind = word(self.w, "source", &s.kind);
            let more = match &s.publisher {
                Some(publisher) => format!("<bdi>{}</bdi>{}{}", escape(publisher), self.w.text("comma"), escape(&kind)),
                None => escape(&kind),
            };
            (cited.href, cited.title, more)
        };
        self.project.sources.iter().map(source).collect()
    }

    /// What search engines read: a research project with its partners, places and grant.
    pub(super) fn schema_org(&self, asked: &Asked) -> serde_json::Value {
        let text = |field: &str| self.project.shown(field, self.w.language).map(|t| t.body.clone());
        let members: BTreeMap<&str, &str> = self
            .project
            .participations
            .iter()
            .filter_map(|p| Some((p.organisation.slug.as_str(), p.organisation.name()?.name.as_str())))
            .collect();
        let member = |(slug, name): (&&str, &&str)| serde_json::json!({"@type": "Organization", "name": name, "url": format!("{}/{}/organisations/{slug}", self.app.url(), self.w.language)});
        serde_json::json!({
            "@context": "https://schema.org",
            "@type": "ResearchProject",
            "@id": format!("{}{}", self.app.url(), asked.address),
            "name": text("title"),
            "description": text("objective"),
            "identifier": self.project.key,
            "areaServed": self.project.countries(),
            "member": members.iter().map(member).collect::<Vec<_>>(),
        })
    }
}
