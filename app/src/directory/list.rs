//! The organisations as a table with filters, or as a map.

use super::choice::Choice;
use super::map::{self, Map};
use super::register::{Body, FACETS, Name, Register};
use crate::app::App;
use crate::layout::facets::{Facet, Value};
use crate::layout::{Said, Shell, render, word};
use askama::Template;
use m4d_kit::lists::Chosen;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_rules::language::Language;
use std::sync::Arc;

/// Rows on a page.
pub const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "directory/list.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    choice: Choice,
    /// How many are chosen, of how many.
    total: u64,
    of: usize,
    rows: Vec<Row>,
    map: Option<Map>,
    facets: Vec<Facet>,
    /// What is chosen now, each with the address without it.
    chosen: Vec<Value>,
    /// Table and map: (text, address; none: this one).
    views: Vec<(String, Option<String>)>,
    next: Option<String>,
    first: Option<String>,
    /// The heads of the columns.
    heads: [String; 5],
    /// The other forms: (name, address).
    forms: Vec<(String, String)>,
}

/// An organisation in the table.
struct Row {
    slug: String,
    name: Said,
    /// How a source printed its name, where that differs.
    printed: Option<Said>,
    verified: bool,
    made_up: bool,
    nature: String,
    country: Option<String>,
    projects: Option<String>,
    roles: Vec<String>,
}

/// `GET /organisations`
///
/// # Errors
/// A filter that cannot be understood, or the index fails.
pub async fn list(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let (w, register) = (app.words(asked.language), app.register());
    let choice = Choice::read(&asked, &register)?;
    let (within, chosen) = choice.rows(&app, &register, asked.language)?;
    let map = choice.map.then(|| map::of(&app, w, &register, &chosen));
    let most = if choice.map { 0 } else { PAGE };
    let (bodies, more) = register.page(&chosen, asked.language, choice.after.as_deref(), most);
    let last = bodies.last().map(|body| body.slug.clone());

    let here = |choice: &Choice| format!("/{}/organisations{}", asked.language, choice.query());
    let form = |file: &str| format!("/{}/{file}{}", asked.language, choice.rows_query());
    let title = w.n(if choice.narrows() { "directory-title-some" } else { "directory-title" }, chosen.len());
    let mut shell = Shell::new(&app, &asked, "organisations", title).about(w.text("directory-about"));
    shell.here = w.text("menu-organisations");
    shell.unlisted = choice.words.is_some() || choice.place.is_some();
    shell.forms = vec![("application/json", form("organisations.json")), ("text/csv", form("organisations.csv"))];
    let forms = [("form-csv", "csv"), ("form-json", "json"), ("form-geojson", "geojson")];
    let view = |(message, map): (&str, bool)| (w.text(message), (map != choice.map).then(|| here(&choice.seen(map))));
    render(&Page {
        w,
        total: chosen.len(),
        of: register.list.len(),
        rows: bodies.iter().map(|body| row(&app, w, body)).collect(),
        map,
        facets: facets(&app, w, &register, &choice, &within, &here),
        chosen: taken(&app, w, &choice, &here),
        views: [("view-table", false), ("view-map", true)].map(view).to_vec(),
        next: (more && !choice.map).then(|| here(&choice.from(last))),
        first: choice.after.is_some().then(|| here(&choice.from(None))),
        heads: ["directory-body", "facet-nature", "facet-country", "column-projects", "directory-roles"]
            .map(|m| w.text(m)),
        forms: forms.iter().map(|(m, end)| (w.text(m), form(&format!("organisations.{end}")))).collect(),
        choice,
        shell,
    })
    .map_err(Stop::from)
}

/// A name for a page; one whose language is not known goes its own direction.
pub fn said(name: &Name, own: bool, page: Language) -> Said {
    // The record's names without a language are in the page's, as far as anybody knows; what people typed may not be.
    let unknown = if own { "" } else { page.code() };
    Said::new(name.name.as_str(), name.language.as_deref().unwrap_or(unknown), page)
}

/// The name of a body for a page.
pub fn named(body: &Body, page: Language) -> Said {
    let name = body.name(page);
    name.map_or_else(|| Said::new(body.slug.as_str(), page.code(), page), |n| said(n, body.is_verified(), page))
}

fn row(app: &App, w: &Words, body: &Body) -> Row {
    Row {
        slug: body.slug.clone(),
        name: named(body, w.language),
        printed: body.printed(w.language).map(|n| said(n, false, w.language)),
        verified: body.is_verified(),
        made_up: body.made_up,
        nature: word(w, "nature", &body.nature),
        country: body.country.as_deref().map(|c| app.countries.name(c, w.language)),
        projects: (body.projects > 0).then(|| w.number(i64::try_from(body.projects).unwrap_or(i64::MAX))),
        roles: body.roles.iter().map(|r| word(w, "role", r)).collect(),
    }
}

fn facets(
    app: &App,
    w: &Words,
    register: &Register,
    choice: &Choice,
    within: &Chosen,
    here: &impl Fn(&Choice) -> String,
) -> Vec<Facet> {
    let counts = register.list.all_counts(FACETS, within, &choice.pairs());
    let facet = |name: &&'static str| {
        let counts = counts.get(name)?;
        let useful = counts.len() > 1 || counts.iter().any(|(value, _)| choice.of(name) == Some(value));
        useful.then(|| Facet::of(app, w, name, counts, choice.of(name), |value| here(&choice.with(name, value))))
    };
    FACETS.iter().filter_map(facet).collect()
}

fn taken(app: &App, w: &Words, choice: &Choice, here: &impl Fn(&Choice) -> String) -> Vec<Value> {
    let value =
        |text: String, without: &Choice| Value { text, count: String::new(), href: here(without), current: true };
    let filter =
        |(facet, value): &(&'static str, String)| Value::taken(app, w, facet, value, here(&choice.with(facet, None)));
    let mut all: Vec<Value> = choice.filters.iter().map(filter).collect();
    if let Some(place) = &choice.place {
        let without = Choice { place: None, after: None, ..choice.clone() };
        all.push(value(w.it("directory-place-chosen", place), &without));
    }
    if let Some(words) = &choice.words {
        let without = Choice { words: None, after: None, ..choice.clone() };
        all.push(value(w.it("facet-words", m4d_kit::locale::typed(words)), &without));
    }
    all
}
