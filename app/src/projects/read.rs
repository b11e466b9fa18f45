//! One project: everything the record holds of it, where each fact comes from, and what is not recorded.

use super::whole::{self, DateFact, MoneyFact, Participation, Place, Whole};
use super::{json, store};
use crate::app::App;
use crate::layout::{Said, Shell, render, word};
use askama::Template;
use m4d_kit::db::Ask;
use m4d_kit::fault::{Fault, OrMissing};
use m4d_kit::locale::Words;
use m4d_kit::map::{self, Drawing, Mark, MarkKind, Point, Thread};
use m4d_kit::route::{Answer, Asked, Format, Stop};
use m4d_kit::sql::Sixteen;
use m4d_rules::money::{Currency, MoneyKind, amounts_differ};
use m4d_rules::place::PlaceRole;
use m4d_rules::projects::{Duration, duration};
use m4d_rules::when::{Day, PartialDate};
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "projects/read.html")]
struct Read<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    title: Said,
    /// Its other titles, with what they are.
    titles: Vec<(Said, String)>,
    summary: Option<Said>,
    corridor: (String, Option<String>),
    /// The objective in the page's language if that is not the printed one, and what it is.
    objective: Option<(Said, String)>,
    printed: Option<Said>,
    steps: Vec<Step>,
    amounts: Vec<Amount>,
    differ: bool,
    parties: Vec<Party>,
    absent: Vec<String>,
    places: Vec<Spot>,
    map: Option<Drawing>,
    rtl: bool,
    status: Option<(String, String)>,
    country: (String, String),
    phase: String,
    months: Option<String>,
    results: Option<Said>,
    relations: Vec<(String, String, Cited)>,
    missing: Vec<String>,
    sources: Vec<(String, Said, String)>,
    identifiers: Vec<(String, String)>,
    cite: String,
    previous: Option<(String, Said)>,
    next: Option<(String, Said)>,
}

/// The key of the source that our own readings and computations name.
const OURS: &str = "ours";

/// A source, named and linked.
#[derive(Clone)]
struct Cited {
    title: Said,
    href: String,
}

/// A step of what happened.
struct Step {
    what: String,
    when: Option<String>,
    note: Option<String>,
    cited: Option<Cited>,
}

/// An amount.
struct Amount {
    text: String,
    kind: String,
    exactness: String,
    printed: Option<String>,
    note: Option<String>,
    cited: Cited,
    counted: bool,
}

/// A body that takes part.
struct Party {
    role: String,
    name: Said,
    href: String,
    nature: String,
    side: Option<String>,
    printed: Option<String>,
    cited: Cited,
}

/// A place in words.
struct Spot {
    role: String,
    name: String,
    precision: String,
    cited: Cited,
}

/// `GET /projects/{slug}`, also as JSON.
pub async fn read(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    if asked.format == Format::Json {
        return json::one(app, asked).await;
    }
    let portfolio = app.portfolio();
    let w = app.words(asked.language);
    let id = portfolio.list.id(asked.part("slug")).or_missing()?;
    let mut db = app.read().await?;
    let project = whole::load(&mut db, &[id])
        .await?
        .into_iter()
        .next()
        .or_missing()?;
    let around = portfolio.list.around("record", &project.key);
    let (previous, next) = neighbours(&mut db, &app, w, around).await?;
    drop(db);
    let page = Page {
        app: &app,
        w,
        project: &project,
    };
    let title = page
        .said("title")
        .unwrap_or_else(|| Said::new(project.key.as_str(), "en", w.language));
    let summary = page.said("summary");
    let mut shell = Shell::new(&app, &asked, "projects", title.text.clone())
        .under(w.text("menu-projects"), "/projects")
        .about(
            summary
                .as_ref()
                .map_or_else(String::new, |s| s.text.clone()),
        )
        .with_data(&page.schema_org(&asked));
    shell.here = page.here();
    shell.forms = vec![(
        "application/json",
        format!("/{}/projects/{}.json", asked.language, project.key),
    )];
    let (objective, printed) = page.objective();
    render(&Read {
        w,
        corridor: page.corridor(),
        objective,
        printed,
        titles: page.titles(&title),
        steps: page.steps(),
        amounts: project.money.iter().map(|m| page.amount(m)).collect(),
        differ: amounts_differ(&project.amounts()),
        parties: project
            .participations
            .iter()
            .map(|p| page.party(p))
            .collect(),
        absent: page.absent(),
        places: project.places.iter().map(|p| page.spot(p)).collect(),
        map: page.map(),
        rtl: w.language.right_to_left(),
        status: page.status(),
        country: (
            app.countries.name(&project.country, w.language),
            shell.to(&format!("/countries/{}", project.country.to_lowercase())),
        ),
        phase: word(w, "phase", &project.phase),
        months: project.months().map(|n| w.n("project-months", n)),
        results: page.said("results"),
        relations: project
            .relations
            .iter()
            .filter(|r| !r.inward)
            .map(|r| {
                (
                    word(w, "relation", &r.kind),
                    r.other.trim_start_matches("ext:").to_owned(),
                    page.cited(&r.source),
                )
            })
            .collect(),
        missing: project
            .missing()
            .iter()
            .map(|m| word(w, "missing", m.code()))
            .collect(),
        sources: page.sources(),
        identifiers: project
            .identifiers
            .iter()
            .map(|i| (i.scheme.clone(), i.value.clone()))
            .collect(),
        cite: w.with(
            "project-cite",
            &[
                ("title", title.text.as_str().into()),
                ("url", format!("{}{}", app.url(), asked.address).into()),
                ("day", w.day(app.now().day()).into()),
            ],
        ),
        title,
        summary,
        previous,
        next,
        shell,
    })
    .map_err(Stop::from)
}

type Neighbour = Option<(String, Said)>;

/// The projects before and after, by their titles.
async fn neighbours(
    db: &mut impl Ask,
    app: &App,
    w: &Words,
    around: (Option<i64>, Option<i64>),
) -> Result<(Neighbour, Neighbour), Fault> {
    let ids: Vec<i64> = [around.0, around.1].into_iter().flatten().collect();
    let texts = db
        .all(&store::LIST_TEXTS, ("title".to_owned(), Sixteen::of(&ids)))
        .await?;
    let portfolio = app.portfolio();
    let of = |id: Option<i64>| {
        let title = super::rows::title(texts.iter().filter(|t| Some(t.subject) == id), w.language);
        Some((
            format!("/{}/projects/{}", w.language, portfolio.list.key(id?)?),
            title,
        ))
    };
    Ok((of(around.0), of(around.1)))
}

/// A project on a page in a language.
struct Page<'a> {
    app: &'a App,
    w: &'a Words,
    project: &'a Whole,
}

impl Page<'_> {
    fn said(&self, field: &str) -> Option<Said> {
        let text = self.project.shown(field, self.w.language)?;
        Some(Said::new(
            text.body.as_str(),
            &text.language,
            self.w.language,
        ))
    }

    fn cited(&self, key: &str) -> Cited {
        let source = self.project.source(key);
        let href = format!("/{}/sources#{key}", self.w.language);
        if key == OURS {
            return Cited {
                title: Said {
                    text: self.w.text("source-our-reading"),
                    foreign: None,
                },
                href,
            };
        }
        let title = source.map_or(key, |s| s.title.as_str());
        let language = source.and_then(|s| s.language.as_deref()).unwrap_or("en");
        Cited {
            title: Said::new(title, language, self.w.language),
            href,
        }
    }

    /// What the trail calls it: its first place, else its country.
    fn here(&self) -> String {
        let place = self.project.places_as(PlaceRole::Activity).next();
        place.map_or_else(
            || {
                self.app
                    .countries
                    .name(&self.project.country, self.w.language)
            },
            |p| self.short(p),
        )
    }

    fn short(&self, place: &Place) -> String {
        if place.kind == "country" {
            return place.country.as_deref().map_or_else(
                || place.name.clone(),
                |c| self.app.countries.name(c, self.w.language),
            );
        }
        place
            .name_in(self.w.language)
            .split(" (")
            .next()
            .unwrap_or_default()
            .to_owned()
    }

    /// Its titles but the one on top: the printed one, its own, those in other languages.
    fn titles(&self, top: &Said) -> Vec<(Said, String)> {
        let other = self.project.texts_of("title").filter(|t| {
            t.body != top.text && (t.kind != "translation" || t.language == self.w.language.code())
        });
        other
            .map(|t| {
                (
                    Said::new(t.body.as_str(), &t.language, self.w.language),
                    word(self.w, "text", &t.kind),
                )
            })
            .collect()
    }

    /// The objective in the page's language with what it is, when that is not as printed; and as printed.
    fn objective(&self) -> (Option<(Said, String)>, Option<Said>) {
        let printed = self
            .project
            .texts_of("objective")
            .find(|t| t.kind == "printed");
        let shown = self
            .project
            .shown("objective", self.w.language)
            .filter(|t| t.kind != "printed");
        let said = |t: &whole::Text| Said::new(t.body.as_str(), &t.language, self.w.language);
        (
            shown.map(|t| (said(t), word(self.w, "text", &t.kind))),
            printed.map(said),
        )
    }

    fn corridor(&self) -> (String, Option<String>) {
        let country = |c: &str| self.app.countries.name(c, self.w.language);
        let named = |place: &Place, land: Option<&str>| {
            let (short, land) = (self.short(place), land.map(country));
            land.filter(|l| *l != short).map_or(short.clone(), |l| {
                format!("{short}{}{l}", self.w.text("comma"))
            })
        };
        let here = self.project.places_as(PlaceRole::Activity).next();
        let there = self.project.places_as(PlaceRole::Destination).next();
        (
            here.map_or_else(
                || country(&self.project.country),
                |p| named(p, Some(&self.project.country)),
            ),
            there.map(|p| named(p, p.country.as_deref())),
        )
    }

    fn date(&self, date: &DateFact) -> Option<String> {
        date.on
            .as_deref()
            .and_then(|text| PartialDate::parse(text).ok())
            .map(|d| self.w.date(&d))
    }

    /// The thread from choice to lessons, dotted where the record is silent.
    fn steps(&self) -> Vec<Step> {
        let gap = |what: &str| Step {
            what: self.w.text(what),
            when: None,
            note: None,
            cited: None,
        };
        let mut steps = vec![gap("step-chosen"), gap("step-validated")];
        let mut dated: Vec<&DateFact> = self
            .project
            .dates
            .iter()
            .filter(|d| d.on.is_some())
            .collect();
        dated.sort_by_key(|d| d.first_day);
        for date in &dated {
            let what = word(self.w, "date", &date.kind);
            steps.push(Step {
                what,
                when: self.date(date),
                note: None,
                cited: Some(self.cited(&date.source)),
            });
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
            let date = self
                .project
                .dates
                .iter()
                .find(|d| d.kind.starts_with(kind) && d.on.is_some())?;
            PartialDate::parse(date.on.as_deref()?).ok()?.full_day()
        };
        let days: (Option<Day>, Option<Day>) = (day("start"), day("end"));
        match duration(self.project.months(), days.0, days.1) {
            Duration::Differ { printed, dates } => Some(self.w.with(
                "length-differ",
                &[("printed", printed.into()), ("dates", dates.into())],
            )),
            Duration::Agree(n) => Some(self.w.n("length-agree", n)),
            Duration::Dates(n) => Some(self.w.n("length-dates", n)),
            Duration::Printed(n) => Some(self.w.n("length-printed", n)),
            Duration::NotRecorded => None,
        }
    }

    fn amount(&self, fact: &MoneyFact) -> Amount {
        let currency = fact.currency.as_deref().and_then(Currency::parse);
        let number = self
            .w
            .amount(fact.minor, currency.map_or(2, |c| c.exponent()));
        let text = match &fact.currency {
            Some(code) => self.w.with(
                "money",
                &[("currency", code.into()), ("amount", number.into())],
            ),
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

    fn party(&self, party: &Participation) -> Party {
        let name = party.organisation.name();
        let shown = name.map_or_else(|| party.organisation.key.clone(), |n| n.name.clone());
        let language = name.and_then(|n| n.language.as_deref()).unwrap_or("en");
        Party {
            role: word(self.w, "role", &party.role),
            href: format!(
                "/{}/organisations/{}",
                self.w.language, party.organisation.slug
            ),
            nature: word(self.w, "nature", &party.organisation.nature),
            side: party
                .side
                .as_deref()
                .filter(|s| *s != "none")
                .map(|s| word(self.w, "side", s)),
            printed: party.printed_as.clone().filter(|p| *p != shown),
            cited: self.cited(&party.source),
            name: Said::new(shown, language, self.w.language),
        }
    }

    /// The roles that nobody is recorded in, though a reader will ask for them.
    fn absent(&self) -> Vec<String> {
        let has = |role: &str| self.project.participations.iter().any(|p| p.role == role);
        ["applicant", "grant_holder"]
            .into_iter()
            .filter(|r| !has(r))
            .map(|r| word(self.w, "role", r))
            .collect()
    }

    fn spot(&self, place: &Place) -> Spot {
        let name = if place.kind == "country" {
            self.short(place)
        } else {
            place.name_in(self.w.language).to_owned()
        };
        Spot {
            role: word(self.w, "place-role", &place.role),
            name,
            precision: word(self.w, "precision", &place.precision),
            cited: self.cited(&place.source),
        }
    }

    fn at(&self, place: &Place) -> Option<Point> {
        let own = place
            .lon
            .zip(place.lat)
            .map(|(lon, lat)| Point { lon, lat });
        own.or_else(|| {
            self.app
                .countries
                .find(
                    place
                        .country
                        .as_deref()
                        .filter(|_| place.kind == "country")?,
                )?
                .at
        })
    }

    fn map(&self) -> Option<Drawing> {
        let of = |role: PlaceRole, kind: MarkKind| {
            let drawn = self
                .project
                .places_as(role)
                .filter(move |p| p.drawn() || kind == MarkKind::OtherEnd);
            drawn
                .filter_map(move |p| {
                    Some(Mark {
                        key: p.key.clone(),
                        label: self.short(p),
                        number: None,
                        at: self.at(p)?,
                        kind,
                    })
                })
                .collect::<Vec<Mark>>()
        };
        let (here, there) = (
            of(PlaceRole::Activity, MarkKind::Here),
            of(PlaceRole::Destination, MarkKind::OtherEnd),
        );
        let from = here.first()?.at;
        let threads: Vec<Thread> = there.iter().map(|t| Thread { from, to: t.at }).collect();
        Some(map::small(
            &self.app.land.world,
            &[here, there].concat(),
            &threads,
            300,
        ))
    }

    fn status(&self) -> Option<(String, String)> {
        let status = self.project.status()?;
        let on = status
            .on
            .as_deref()
            .and_then(|text| PartialDate::parse(text).ok());
        let on = on.map_or_else(
            || self.w.text("status-no-date"),
            |d| self.w.it("status-as-of", self.w.date(&d)),
        );
        Some((word(self.w, "status", &status.status), on))
    }

    fn sources(&self) -> Vec<(String, Said, String)> {
        let source = |s: &whole::Source| {
            let cited = self.cited(&s.key);
            let kind = word(self.w, "source", &s.kind);
            let more = s.publisher.as_ref().map_or(kind.clone(), |p| {
                format!("{p}{}{kind}", self.w.text("comma"))
            });
            (cited.href, cited.title, more)
        };
        self.project.sources.iter().map(source).collect()
    }

    /// What search engines read: a research project with its partners, places and grant.
    fn schema_org(&self, asked: &Asked) -> serde_json::Value {
        let text = |field: &str| {
            self.project
                .shown(field, self.w.language)
                .map(|t| t.body.clone())
        };
        let members: BTreeMap<&str, &str> = self
            .project
            .participations
            .iter()
            .filter_map(|p| {
                Some((
                    p.organisation.slug.as_str(),
                    p.organisation.name()?.name.as_str(),
                ))
            })
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

/// The `text-anchor` of a label on a page in this direction.
pub fn anchor(at: &map::LabelAt, rtl: &bool) -> &'static str {
    at.side.anchor(*rtl)
}
