//! The tables of the record for spreadsheet programs and statistics: one of projects, and the long ones beside it.
//! Names and meanings of their columns stand in `app/data/schemas/datapackage-1.json`; a test compares.

use super::json::{amount, page, place_name};
use super::whole::{Identifier, Participation, Whole};
use crate::app::App;
use m4d_rules::language::Language;
use m4d_rules::money::{Currency, MoneyKind, Standing, decimal, standing};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A table: its name, the names of its columns, and how it reads a project.
pub struct Table {
    /// Its name, without an ending.
    pub name: &'static str,
    /// The names of its columns.
    pub columns: &'static [&'static str],
    /// Its rows for a project.
    pub rows: fn(&mut Reading, &Whole) -> Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Not recorded.
    Nothing,
    /// Words, which may have been written by anyone.
    Text(String),
    /// A number, in digits.
    Number(String),
}

/// What is known while a table is read.
pub struct Reading {
    app: Arc<App>,
    language: Language,
    /// The sources that were given already; each has one row.
    given: BTreeSet<String>,
}

impl Reading {
    /// From the first row, for readers of a language.
    pub fn new(app: Arc<App>, language: Language) -> Reading {
        Reading { app, language, given: BTreeSet::new() }
    }
}

/// All tables, in the order of the package.
pub static ALL: [&Table; 7] = [&PROJECTS, &PARTICIPATIONS, &MONEY, &PLACES, &DATES, &TEXTS, &SOURCES];

/// One row a project, for people.
pub static PROJECTS: Table = Table {
    name: "projects",
    columns: &[
        "id",
        "phase",
        "countries",
        "title",
        "objective",
        "partners",
        "duration_months",
        "funding_currency",
        "funding_amount",
        "funding_kind",
        "status",
        "url",
    ],
    rows: projects,
};

/// Who takes part in what.
pub static PARTICIPATIONS: Table = Table {
    name: "participations",
    columns: &[
        "project",
        "organisation",
        "organisation_name",
        "printed_as",
        "nature",
        "country",
        "identifiers",
        "role",
        "side",
        "source",
    ],
    rows: participations,
};

/// Every amount.
pub static MONEY: Table = Table {
    name: "money",
    columns: &[
        "project",
        "kind",
        "currency",
        "amount",
        "minor",
        "precision",
        "payer",
        "payee",
        "on",
        "printed_as",
        "note",
        "source",
        "superseded_by",
    ],
    rows: money,
};

/// Every place of every project.
pub static PLACES: Table = Table {
    name: "places",
    columns: &[
        "project",
        "place",
        "name",
        "level",
        "role",
        "country",
        "iso3166_2",
        "lat",
        "lon",
        "precision",
        "source",
        "position_source",
    ],
    rows: places,
};

/// Every date and duration.
pub static DATES: Table =
    Table { name: "dates", columns: &["project", "kind", "on", "months", "printed_as", "source"], rows: dates };

/// Every text in every language.
pub static TEXTS: Table = Table {
    name: "texts",
    columns: &["project", "field", "language", "kind", "translated_from", "text", "source"],
    rows: texts,
};

/// Where it all comes from.
pub static SOURCES: Table = Table {
    name: "sources",
    columns: &["id", "kind", "title", "publisher", "url", "language", "published", "accessed", "rights", "note"],
    rows: sources,
};

fn text(text: &str) -> Cell {
    if text.is_empty() { Cell::Nothing } else { Cell::Text(text.to_owned()) }
}

fn maybe(text: &Option<String>) -> Cell {
    text.clone().map_or(Cell::Nothing, Cell::Text)
}

fn number(number: Option<impl ToString>) -> Cell {
    number.map_or(Cell::Nothing, |n| Cell::Number(n.to_string()))
}

fn projects(reading: &mut Reading, whole: &Whole) -> Vec<Vec<Cell>> {
    let shown = |field: &str| whole.shown(field, reading.language).map_or(Cell::Nothing, |t| text(&t.body));
    let (currency, funding) = grant(whole).map_or((None, None), |(c, minor)| (Some(c), Some(decimal(minor, Some(c)))));
    let kind = currency.map_or("", |_| MoneyKind::ProgrammeGrant.code());
    vec![vec![
        text(&whole.key),
        text(&whole.phase),
        text(&whole.countries().join("; ")),
        shown("title"),
        shown("objective"),
        text(&partners(whole).join("; ")),
        number(whole.months()),
        text(currency.as_ref().map_or("", Currency::code)),
        number(funding),
        text(kind),
        text(whole.status().map_or("", |s| &s.status)),
        text(&page(&reading.app, whole, reading.language)),
    ]]
}

/// The programme's grant that stands, if there is one in one currency alone.
fn grant(whole: &Whole) -> Option<(Currency, i64)> {
    let facts = whole.amounts();
    let kind = MoneyKind::ProgrammeGrant;
    let currencies: BTreeSet<Currency> =
        facts.iter().filter(|f| f.kind() == kind).filter_map(|f| f.currency()).collect();
    match (currencies.len(), currencies.first()) {
        (1, Some(currency)) => match standing(&facts, kind, *currency) {
            Standing::One(minor) => Some((*currency, minor)),
            _ => None,
        },
        _ => None,
    }
}

/// The bodies that carry the project, each once, by their own names; not those that only pay or advise.
fn partners(whole: &Whole) -> Vec<&str> {
    const CARRY: &[&str] = &["applicant", "co_applicant", "grant_holder", "partner", "listed_partner", "associate"];
    let mut names: Vec<&str> = Vec::new();
    for t in whole.participations.iter().filter(|t| CARRY.contains(&t.role.as_str())) {
        if let Some(name) = t.organisation.name().map(|n| n.name.as_str()).filter(|n| !names.contains(n)) {
            names.push(name);
        }
    }
    names
}

fn participations(_: &mut Reading, whole: &Whole) -> Vec<Vec<Cell>> {
    let identifier = |i: &Identifier| format!("{}:{}", i.scheme, i.value);
    let row = |t: &Participation| {
        let body = &t.organisation;
        vec![
            text(&whole.key),
            text(&body.key),
            text(body.name().map_or("", |n| &n.name)),
            maybe(&t.printed_as),
            text(&body.nature),
            maybe(&body.country),
            text(&body.identifiers.iter().map(identifier).collect::<Vec<_>>().join("; ")),
            text(&t.role),
            maybe(&t.side),
            text(&t.source),
        ]
    };
    whole.participations.iter().map(row).collect()
}

fn money(_: &mut Reading, whole: &Whole) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for m in &whole.money {
        rows.push(vec![
            text(&whole.key),
            text(&m.kind),
            maybe(&m.currency),
            Cell::Number(amount(m)),
            Cell::Number(m.minor.to_string()),
            text(&m.precision),
            maybe(&m.payer),
            maybe(&m.payee),
            maybe(&m.on),
            maybe(&m.printed_as),
            maybe(&m.note),
            text(&m.source),
            maybe(&m.superseded_by),
        ]);
    }
    rows
}

fn places(reading: &mut Reading, whole: &Whole) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for p in &whole.places {
        rows.push(vec![
            text(&whole.key),
            text(&p.key),
            text(&place_name(&reading.app, p, reading.language)),
            text(&p.kind),
            text(&p.role),
            maybe(&p.country),
            maybe(&p.iso3166_2),
            number(p.lat),
            number(p.lon),
            text(&p.precision),
            text(&p.source),
            text(&p.position_source),
        ]);
    }
    rows
}

fn dates(_: &mut Reading, whole: &Whole) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for d in &whole.dates {
        rows.push(vec![
            text(&whole.key),
            text(&d.kind),
            maybe(&d.on),
            number(d.months),
            maybe(&d.printed_as),
            text(&d.source),
        ]);
    }
    rows
}

fn texts(_: &mut Reading, whole: &Whole) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for t in &whole.texts {
        rows.push(vec![
            text(&whole.key),
            text(&t.field),
            text(&t.language),
            text(&t.kind),
            maybe(&t.translated_from),
            text(&t.body),
            text(&t.source),
        ]);
    }
    rows
}

fn sources(reading: &mut Reading, whole: &Whole) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for s in &whole.sources {
        if reading.given.insert(s.key.clone()) {
            rows.push(vec![
                text(&s.key),
                text(&s.kind),
                text(&s.title),
                maybe(&s.publisher),
                maybe(&s.url),
                maybe(&s.language),
                maybe(&s.published),
                maybe(&s.accessed),
                maybe(&s.rights),
                maybe(&s.note),
            ]);
        }
    }
    rows
}
