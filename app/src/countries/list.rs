//! Every country that the record speaks of.

use super::store;
use crate::app::App;
use crate::layout::{Shell, render, word};
use askama::Template;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_kit::lists::Chosen;
use m4d_kit::locale::{Words, sort_key};
use m4d_kit::route::{Answer, Asked, Stop};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The heads of the columns.
const HEADS: [&str; 6] =
    ["facet-country", "countries-target", "column-projects", "column-usd", "column-months", "countries-bodies"];

#[derive(Template)]
#[template(path = "countries/list.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    rows: Vec<Row>,
    heads: [String; 6],
    /// The sums: projects, dollars, months, organisations.
    sums: [String; 4],
}

/// A country in the table; `None` where the record has nothing.
struct Row {
    name: String,
    code: String,
    /// The phases in which it was a target.
    targets: String,
    projects: Option<String>,
    usd: Option<String>,
    months: Option<String>,
    bodies: Option<String>,
    /// Whether corridors of projects elsewhere lead to it.
    end: bool,
}

/// What is counted of a country.
#[derive(Default)]
struct Counted {
    phases: Vec<String>,
    bodies: i64,
    end: bool,
}

/// `GET /countries`
pub async fn list(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut db = app.read().await?;
    let lands = lands(&mut db, &app, w).await?;
    drop(db);
    let mut rows: Vec<Row> = lands.iter().map(|(code, counted)| row(&app, w, code, counted)).collect();
    rows.sort_by_cached_key(|row| sort_key(&row.name));
    let title = w.n("countries-title", rows.len());
    let mut shell = Shell::new(&app, &asked, "countries", title).about(w.text("countries-about"));
    shell.here = w.text("menu-countries");
    let all = app.portfolio().list.everything();
    let none = || w.text("not-recorded");
    let page = Page {
        w,
        heads: HEADS.map(|head| w.text(head)),
        sums: [
            number(w, all.len()),
            usd(&app, w, &all).unwrap_or_else(none),
            months(&app, w, &all).unwrap_or_else(none),
            w.number(lands.values().map(|counted| counted.bodies).sum()),
        ],
        rows,
        shell,
    };
    render(&page).map_err(Stop::from)
}

/// Every country with projects, seats, targets or ends of corridors.
async fn lands(db: &mut impl Ask, app: &App, w: &Words) -> Result<BTreeMap<String, Counted>, Fault> {
    let portfolio = app.portfolio();
    let mut lands: BTreeMap<String, Counted> = BTreeMap::new();
    for (country, _) in portfolio.list.counts("country", &portfolio.list.everything(), &[]) {
        lands.entry(country.to_owned()).or_default();
    }
    for row in db.all(&store::LIST_SEATS, ()).await? {
        if let Some(country) = row.country {
            lands.entry(country).or_default().bodies = row.n;
        }
    }
    for row in db.all(&store::LIST_GROUPS, ()).await? {
        if let Some(phase) = target(&row.grouping_key) {
            lands.entry(row.country).or_default().phases.push(word(w, "phase", phase));
        }
    }
    for country in db.all(&store::LIST_ENDS, ()).await?.into_iter().filter_map(|row| row.country) {
        lands.entry(country).or_default().end = true;
    }
    Ok(lands)
}

fn row(app: &App, w: &Words, code: &str, counted: &Counted) -> Row {
    let portfolio = app.portfolio();
    let rows = portfolio.list.choose(&portfolio.list.everything(), &[("country", code)]);
    Row {
        name: app.countries.name(code, w.language),
        code: code.to_lowercase(),
        targets: w.list(counted.phases.iter().cloned()),
        projects: (!rows.is_empty()).then(|| number(w, rows.len())),
        usd: usd(app, w, &rows),
        months: months(app, w, &rows),
        bodies: (counted.bodies > 0).then(|| w.number(counted.bodies)),
        end: counted.end,
    }
}

fn number(w: &Words, n: u64) -> String {
    w.number(i64::try_from(n).unwrap_or(i64::MAX))
}

/// The sum of a number that at least one of the rows has.
fn sum(app: &App, number: &str, rows: &Chosen) -> Option<i64> {
    let (sum, with, _) = app.portfolio().list.sum(number, rows)?;
    (with > 0).then_some(sum)
}

fn usd(app: &App, w: &Words, rows: &Chosen) -> Option<String> {
    sum(app, "usd", rows).map(|n| w.amount(n, 2))
}

fn months(app: &App, w: &Words, rows: &Chosen) -> Option<String> {
    sum(app, "months", rows).map(|n| w.number(n))
}

/// The phase whose target countries a group lists: `jmdi-1-target` names `jmdi-1`.
pub fn target(group: &str) -> Option<&str> {
    group.strip_suffix("-target")
}
