//! The organisations as a table with filters.

use super::register::{Body, FACETS, Register};
use crate::app::App;
use crate::layout::facets::{Facet, Value};
use crate::layout::{Said, Shell, render, word};
use askama::Template;
use m4d_kit::address;
use m4d_kit::lists::NOT_RECORDED;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Problem, Stop};
use m4d_rules::directory::Nature;
use m4d_rules::participation::{Role, Side};
use std::sync::Arc;

/// The query's parameters in the order of the canonical address.
pub const PARAMS: &[&str] = &["nature", "country", "role", "side", "after"];

/// Rows on a page.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "directory/list.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    /// How many are chosen, of how many.
    total: u64,
    of: usize,
    rows: Vec<Row>,
    facets: Vec<Facet>,
    /// What is chosen now, each with the address without it.
    chosen: Vec<Value>,
    next: Option<String>,
    first: Option<String>,
    /// The heads of the columns.
    heads: [String; 5],
}

/// An organisation in the table.
struct Row {
    slug: String,
    name: Said,
    /// How a source printed its name, where that differs.
    printed: Option<Said>,
    nature: String,
    country: Option<String>,
    projects: Option<String>,
    roles: Vec<String>,
}

/// What a reader chose: (facet, value), and the last row of the page before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Choice {
    filters: Vec<(&'static str, String)>,
    after: Option<String>,
}

impl Choice {
    /// Reads it from an address; each value that no organisation could have is named with what to do.
    fn read(asked: &Asked, register: &Register) -> Result<Choice, Stop> {
        let mut problems = Vec::new();
        let mut choice = Choice::default();
        for facet in FACETS {
            let Some(value) = asked.param(facet) else {
                continue;
            };
            match refused(facet, value) {
                None => choice.filters.push((*facet, value.to_owned())),
                Some(message) => problems.push(Problem::new(message, value)),
            }
        }
        choice.after = asked.param("after").map(ToOwned::to_owned);
        if let Some(other) = choice.after.as_deref().filter(|slug| !register.list.has_key(slug)) {
            problems.push(Problem::new("refused-after-organisation", other));
        }
        if problems.is_empty() { Ok(choice) } else { Err(Stop::Refused(problems)) }
    }

    fn of(&self, facet: &str) -> Option<&str> {
        self.filters.iter().find(|(f, _)| *f == facet).map(|(_, v)| v.as_str())
    }

    fn pairs(&self) -> Vec<(&str, &str)> {
        self.filters.iter().map(|(f, v)| (*f, v.as_str())).collect()
    }

    /// The same with a facet's value set or taken away, from the first row.
    fn with(&self, facet: &'static str, value: Option<&str>) -> Choice {
        let mut filters = self.filters.clone();
        filters.retain(|(f, _)| *f != facet);
        filters.extend(value.map(|v| (facet, v.to_owned())));
        Choice { filters, after: None }
    }

    fn from(&self, after: Option<String>) -> Choice {
        Choice { after, ..self.clone() }
    }

    fn query(&self) -> String {
        let value = |param: &&'static str| {
            let value = if *param == "after" { self.after.as_deref() } else { self.of(param) };
            value.map(|v| (*param, v))
        };
        address::query(PARAMS.iter().filter_map(value))
    }
}

/// The message that says why a facet cannot have this value; `None` if it can.
fn refused(facet: &str, value: &str) -> Option<&'static str> {
    let (fine, message) = match facet {
        "country" => (value.len() == 2 && value.bytes().all(|b| b.is_ascii_uppercase()), "refused-country"),
        "nature" => (Nature::parse(value).is_some(), "refused-nature"),
        "role" => (Role::parse(value).is_some(), "refused-role"),
        _ => (Side::parse(value).is_some_and(|s| s != Side::None), "refused-side"),
    };
    (!fine && value != NOT_RECORDED).then_some(message)
}

/// `GET /organisations`
pub async fn list(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut db = app.read().await?;
    let register = Register::load(&mut db, asked.language).await?;
    drop(db);
    let choice = Choice::read(&asked, &register)?;
    let chosen = register.list.choose(&register.list.everything(), &choice.pairs());
    let (ids, more) = register.list.page(&chosen, "name", choice.after.as_deref(), PAGE).unwrap_or_default();
    let rows = ids.iter().filter_map(|id| Some(row(&app, w, register.body(*id)?))).collect();
    let last = ids.last().and_then(|id| register.list.key(*id)).map(ToOwned::to_owned);

    let here = |choice: &Choice| format!("/{}/organisations{}", asked.language, choice.query());
    let title = w.n(if choice.filters.is_empty() { "directory-title" } else { "directory-title-some" }, chosen.len());
    let mut shell = Shell::new(&app, &asked, "organisations", title).about(w.text("directory-about"));
    shell.here = w.text("menu-organisations");
    render(&Page {
        w,
        total: chosen.len(),
        of: register.list.len(),
        rows,
        facets: facets(&app, w, &register, &choice, &here),
        chosen: taken(&app, w, &choice, &here),
        next: more.then(|| here(&choice.from(last))),
        first: choice.after.is_some().then(|| here(&choice.from(None))),
        heads: ["directory-body", "facet-nature", "facet-country", "column-projects", "directory-roles"]
            .map(|m| w.text(m)),
        shell,
    })
    .map_err(Stop::from)
}

fn row(app: &App, w: &Words, body: &Body) -> Row {
    let said = |language: Option<&str>, name: &str| Said::new(name, language.unwrap_or(w.language.code()), w.language);
    let shown = body.shown.and_then(|at| body.names.get(at));
    let printed = body.names.iter().rfind(|n| n.kind == "printed").filter(|p| shown.is_some_and(|s| s.name != p.name));
    Row {
        slug: body.slug.clone(),
        name: shown.map_or_else(|| said(None, &body.slug), |n| said(n.language.as_deref(), &n.name)),
        printed: printed.map(|n| said(n.language.as_deref(), &n.name)),
        nature: word(w, "nature", &body.nature),
        country: body.country.as_deref().map(|c| app.countries.name(c, w.language)),
        projects: (!body.projects.is_empty()).then(|| w.number(i64::try_from(body.projects.len()).unwrap_or(i64::MAX))),
        roles: body.roles.iter().map(|r| word(w, "role", r)).collect(),
    }
}

fn facets(app: &App, w: &Words, register: &Register, choice: &Choice, here: &impl Fn(&Choice) -> String) -> Vec<Facet> {
    let everything = register.list.everything();
    let facet = |name: &&'static str| {
        let counts = register.list.counts(name, &everything, &choice.pairs());
        let useful = counts.len() > 1 || counts.iter().any(|(value, _)| choice.of(name) == Some(value));
        useful.then(|| Facet::of(app, w, name, &counts, choice.of(name), |value| here(&choice.with(name, value))))
    };
    FACETS.iter().filter_map(facet).collect()
}

fn taken(app: &App, w: &Words, choice: &Choice, here: &impl Fn(&Choice) -> String) -> Vec<Value> {
    let filter =
        |(facet, value): &(&'static str, String)| Value::taken(app, w, facet, value, here(&choice.with(facet, None)));
    choice.filters.iter().map(filter).collect()
}
