//! The projects as a table, a map and a chart: one query, one choice, one set of rows.

use super::choice::{Choice, FACETS, View};
use super::rows::{self, Row};
use super::{chart, map};
use crate::app::App;
use crate::layout::facets::{Facet, Value};
use crate::layout::{Shell, render};
use askama::Template;
use m4d_kit::fault::Fault;
use m4d_kit::lists::Chosen;
use m4d_kit::locale::{Words, typed};
use m4d_kit::route::{Answer, Asked, Stop};
use std::sync::Arc;

/// Rows on a page.
pub const PAGE: usize = 16;

#[derive(Template)]
#[template(path = "projects/list.html")]
struct List<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    choice: Choice,
    /// How many projects are chosen, of how many.
    total: u64,
    of: usize,
    rows: Vec<Row>,
    facets: Vec<Facet>,
    /// What is chosen now, each with the address without it.
    chosen: Vec<Value>,
    views: Vec<(String, Option<String>)>,
    columns: Vec<Column>,
    sums: Sums,
    next: Option<String>,
    first: Option<String>,
    map: Option<map::Map>,
    chart: Option<chart::Chart>,
    /// The other forms: (name, address).
    forms: Vec<(String, String)>,
    tables: Vec<(String, String)>,
    /// Whether phase I is asked for, which the list does not hold.
    evidence: bool,
}

/// A head of the table.
struct Column {
    title: String,
    href: String,
    sort: Option<&'static str>,
    number: bool,
}

/// The foot of the table.
struct Sums {
    countries: usize,
    ends: usize,
    months: String,
    usd: String,
}

/// The rows that a choice leaves, of all that match its words.
///
/// # Errors
/// The index fails.
pub fn chosen(app: &App, asked: &Asked, choice: &Choice) -> Result<(Chosen, Chosen), Fault> {
    let portfolio = app.portfolio();
    let within = match &choice.words {
        None => portfolio.list.everything(),
        Some(words) => {
            let ids =
                app.search.matching(words, asked.language.code(), "project").map_err(|e| Fault::new(e.to_string()))?;
            portfolio.list.of_ids(&ids)
        }
    };
    let chosen = portfolio.list.choose(&within, &choice.pairs());
    Ok((within, chosen))
}

/// `GET /projects`
pub async fn list(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let portfolio = app.portfolio();
    let choice = Choice::read(&asked, &portfolio)?;
    let w = app.words(asked.language);
    let (within, chosen) = chosen(&app, &asked, &choice)?;
    let page = portfolio.list.page(&chosen, &choice.order(asked.language), choice.after.as_deref(), PAGE);
    let (ids, more) = page.unwrap_or_default();

    let mut db = app.read().await?;
    let rows = if choice.view == View::Table { rows::load(&mut db, &app, w, &ids).await? } else { Vec::new() };
    let map = if choice.view == View::Map { Some(map::load(&mut db, &app, w, &chosen).await?) } else { None };
    let chart = (choice.view == View::Chart).then(|| chart::of(&app, w, &chosen));

    let last = ids.last().and_then(|id| portfolio.list.key(*id)).map(ToOwned::to_owned);
    let here = |choice: &Choice| format!("/{}/projects{}", asked.language, choice.query());
    let title = title(w, &choice, chosen.len());
    let mut shell = Shell::new(&app, &asked, "projects", title).about(w.text("projects-about"));
    shell.here = w.text("menu-projects");
    shell.forms = vec![
        ("application/json", form(&asked, &choice, "projects.json")),
        ("text/csv", form(&asked, &choice, "projects.csv")),
    ];
    shell.unlisted = choice.words.is_some();
    render(&List {
        w,
        total: chosen.len(),
        of: portfolio.list.len(),
        rows,
        facets: facets(&app, w, &choice, &within, &here),
        chosen: taken(&app, w, &choice, &here),
        views: View::ALL.map(|v| (w.text(view_message(v)), (v != choice.view).then(|| here(&choice.seen(v))))).to_vec(),
        columns: columns(w, &choice, &here),
        sums: sums(&app, w, &chosen),
        next: more.then(|| here(&choice.from(last))),
        first: choice.after.is_some().then(|| here(&choice.from(None))),
        map,
        chart,
        forms: forms(
            &asked,
            w,
            &choice,
            &[
                ("form-csv", "projects.csv"),
                ("form-json", "projects.json"),
                ("form-geojson", "projects.geojson"),
                ("form-zip", "projects.zip"),
            ],
        ),
        tables: forms(&asked, w, &choice, TABLES),
        evidence: choice.of("phase") == Some("jmdi-1"),
        choice,
        shell,
    })
    .map_err(Stop::from)
}

/// The long tables that stand beside the list.
const TABLES: &[(&str, &str)] = &[
    ("table-participations", "participations.csv"),
    ("table-money", "money.csv"),
    ("table-places", "places.csv"),
    ("table-dates", "dates.csv"),
    ("table-texts", "texts.csv"),
    ("table-sources", "sources.csv"),
];

fn form(asked: &Asked, choice: &Choice, file: &str) -> String {
    format!("/{}/{file}{}", asked.language, choice.rows_query())
}

fn forms(asked: &Asked, w: &Words, choice: &Choice, of: &[(&str, &str)]) -> Vec<(String, String)> {
    of.iter().map(|(message, file)| (w.text(message), form(asked, choice, file))).collect()
}

fn title(w: &Words, choice: &Choice, total: u64) -> String {
    let message = match (choice.view, choice.narrows()) {
        (View::Table, false) => "projects-title",
        (View::Table, true) => "projects-title-some",
        (View::Map, _) => "projects-title-map",
        (View::Chart, _) => "projects-title-chart",
    };
    w.n(message, total)
}

fn view_message(view: View) -> &'static str {
    match view {
        View::Table => "view-table",
        View::Map => "view-map",
        View::Chart => "view-chart",
    }
}

fn facets(app: &App, w: &Words, choice: &Choice, within: &Chosen, here: &impl Fn(&Choice) -> String) -> Vec<Facet> {
    let portfolio = app.portfolio();
    let mut counts = portfolio.list.all_counts(FACETS, within, &choice.pairs());
    let facet = |name: &&'static str| {
        let counts = counts.remove(name).filter(|counts| !counts.is_empty())?;
        Some(Facet::of(app, w, name, &counts, choice.of(name), |value| here(&choice.with(name, value))))
    };
    FACETS.iter().filter_map(facet).collect()
}

fn taken(app: &App, w: &Words, choice: &Choice, here: &impl Fn(&Choice) -> String) -> Vec<Value> {
    let filter =
        |(facet, value): &(&'static str, String)| Value::taken(app, w, facet, value, here(&choice.with(facet, None)));
    let mut all: Vec<Value> = choice.filters.iter().map(filter).collect();
    if let Some(words) = &choice.words {
        let without = Choice { words: None, after: None, ..choice.clone() };
        all.push(Value {
            text: w.it("facet-words", typed(words)),
            count: String::new(),
            href: here(&without),
            current: true,
        });
    }
    all
}

fn columns(w: &Words, choice: &Choice, here: &impl Fn(&Choice) -> String) -> Vec<Column> {
    let column = |(message, sort, number): (&str, Option<&'static str>, bool)| {
        let state = sort.and_then(|sort| match choice.sort.as_deref() {
            Some(now) if now == sort => Some("ascending"),
            Some(now) if now.strip_prefix('-') == Some(sort) => Some("descending"),
            _ => None,
        });
        Column {
            title: w.text(message),
            href: sort.map(|s| here(&choice.sorted(s))).unwrap_or_default(),
            sort: state,
            number,
        }
    };
    [
        ("column-project", Some("title"), false),
        ("column-place", Some("country"), false),
        ("column-other-end", None, false),
        ("column-months", Some("months"), true),
        ("column-usd", Some("usd"), true),
    ]
    .map(column)
    .into()
}

fn sums(app: &App, w: &Words, chosen: &Chosen) -> Sums {
    let portfolio = app.portfolio();
    let months = portfolio.list.sum("months", chosen).unwrap_or_default();
    let usd = portfolio.list.sum("usd", chosen).unwrap_or_default();
    let text = |(sum, with, _): (i64, u64, u64), money: bool| match (with, money) {
        (0, _) => w.text("not-recorded"),
        (_, true) => w.amount(sum, 2),
        (_, false) => w.number(sum),
    };
    Sums {
        countries: portfolio.list.different("country", chosen),
        ends: portfolio.list.different("thread", chosen),
        months: text(months, false),
        usd: text(usd, true),
    }
}
