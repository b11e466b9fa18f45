//! One country: its projects and their sums, where they are, who is seated there, its corridors, and what is held of
//! phase I.

use super::list::target;
use super::{map, store};
use crate::app::App;
use crate::directory::names::shown;
use crate::directory::store::{LIST_SEATED, SeatedRow};
use crate::layout::{Said, Shell, render, word};
use crate::projects::portfolio::Portfolio;
use crate::projects::rows::{self, Row};
use askama::Template;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_kit::lists::Chosen;
use m4d_kit::locale::Words;
use m4d_kit::map::{Drawing, LabelAt};
use m4d_kit::route::{Answer, Asked, Stop};
use std::sync::Arc;

/// Rows that one page of projects loads; corridors from elsewhere are among them.
const MOST_ROWS: usize = 16;

/// Projects elsewhere whose corridor leads here, at most.
const MOST_INCOMING: i64 = 6;

/// Organisations that are named; the list has all of them.
const MOST_BODIES: usize = 24;

/// The heads of the columns.
const HEADS: [&str; 5] = ["column-project", "column-place", "column-other-end", "column-months", "column-usd"];

#[derive(Template)]
#[template(path = "countries/country.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    code: String,
    sums: Sums,
    rows: Vec<Row>,
    heads: [String; 5],
    drawing: Option<Drawing>,
    bodies: Vec<Seated>,
    /// Whether more bodies are seated here than are named.
    more_bodies: bool,
    /// Every corridor with its two ends.
    corridors: Vec<Corridor>,
    held: Held,
}

struct Seated {
    slug: String,
    name: Said,
    nature: String,
}

/// A project as a corridor.
struct Corridor {
    from: String,
    to: String,
    key: String,
    title: Said,
}

/// A total of phase I, as found.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
struct Total {
    projects_known_total: String,
    total_eur: String,
    source: String,
}

/// How many projects, their dollars and months.
struct Sums {
    total: u64,
    usd: String,
    months: String,
}

impl Sums {
    fn of(portfolio: &Portfolio, w: &Words, chosen: &Chosen) -> Sums {
        let sum = |number: &str| portfolio.list.sum(number, chosen).filter(|(_, with, _)| *with > 0);
        let none = || w.text("not-recorded");
        Sums {
            total: chosen.len(),
            usd: sum("usd").map_or_else(none, |(sum, ..)| w.amount(sum, 2)),
            months: sum("months").map_or_else(none, |(sum, ..)| w.number(sum)),
        }
    }
}

/// What else is held of a country.
#[derive(Default)]
struct Held {
    /// The phases in which it was a target.
    targets: Vec<String>,
    /// What sources printed of phase I.
    totals: Vec<Total>,
    /// Rows of evidence of phase I.
    evidence: usize,
}

impl Held {
    fn is_empty(&self) -> bool {
        self.targets.is_empty() && self.totals.is_empty() && self.evidence == 0
    }
}

impl Page<'_> {
    fn anchor(&self, at: &LabelAt) -> &'static str {
        at.side.anchor(self.w.language.right_to_left())
    }
}

/// `GET /countries/{iso2}`
pub async fn country(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let code = code(&asked)?;
    let w = app.words(asked.language);
    let portfolio = app.portfolio();
    let everything = portfolio.list.everything();
    let chosen = portfolio.list.choose(&everything, &[("country", &code)]);
    let mut db = app.read().await?;
    let held = held(&mut db, w, &code).await?;
    let seated = db.all(&LIST_SEATED, (code.clone(),)).await?;
    let incoming = db.all(&store::LIST_INCOMING, (code.clone(), MOST_INCOMING)).await?;
    let incoming: Vec<i64> = incoming.into_iter().map(|row| row.project).collect();
    if chosen.is_empty() && seated.is_empty() && incoming.is_empty() && held.is_empty() {
        return Err(Stop::Missing);
    }
    let (rows, corridors) = projects(&mut db, &app, w, &chosen, &incoming).await?;
    let drawing = map::drawing(&mut db, &app, w, &chosen).await?;
    drop(db);
    let (bodies, more_bodies) = seats(w, &seated);

    let name = app.countries.name(&code, w.language);
    let shell = Shell::new(&app, &asked, "countries", name.clone())
        .under(w.text("menu-countries"), "/countries")
        .about(w.it("country-about", name));
    render(&Page {
        w,
        sums: Sums::of(&portfolio, w, &chosen),
        rows,
        heads: HEADS.map(|head| w.text(head)),
        drawing,
        bodies,
        more_bodies,
        corridors,
        held,
        code,
        shell,
    })
    .map_err(Stop::from)
}

/// The country's two letters, large. Addresses write them small.
fn code(asked: &Asked) -> Result<String, Stop> {
    let code = asked.part("iso2");
    if code.len() != 2 || !code.bytes().all(|b| b.is_ascii_alphabetic()) {
        return Err(Stop::Missing);
    }
    let small = code.to_lowercase();
    if small != code {
        return Err(Stop::Moved(format!("/{}/countries/{small}", asked.language)));
    }
    Ok(code.to_uppercase())
}

/// The rows of the projects here, and the corridors of these and of those that lead here.
async fn projects(
    db: &mut impl Ask,
    app: &App,
    w: &Words,
    chosen: &Chosen,
    incoming: &[i64],
) -> Result<(Vec<Row>, Vec<Corridor>), Fault> {
    let most = MOST_ROWS.saturating_sub(incoming.len());
    let page = app.portfolio().list.page(chosen, "record", None, most);
    let (mut ids, _) = page.unwrap_or_default();
    let here = ids.len();
    ids.extend(incoming);
    if ids.is_empty() {
        return Ok((Vec::new(), Vec::new()));
    }
    let mut rows = rows::load(db, app, w, &ids).await?;
    let corridors = rows.iter().filter_map(corridor).collect();
    rows.truncate(here);
    Ok((rows, corridors))
}

async fn held(db: &mut impl Ask, w: &Words, code: &str) -> Result<Held, Fault> {
    let mut held = Held::default();
    for row in db.all(&store::LIST_HELD, (code.to_owned(),)).await? {
        if row.kind == "group" {
            held.targets.extend(target(&row.name).map(|phase| word(w, "phase", phase)));
            continue;
        }
        let cells: serde_json::Value =
            serde_json::from_str(row.cells.as_deref().unwrap_or_default()).unwrap_or_default();
        if cells.get("iso2").and_then(serde_json::Value::as_str) != Some(code) {
            continue;
        }
        if row.name == "projects-phase1" {
            held.evidence += 1;
        } else {
            held.totals.extend(serde_json::from_value(cells));
        }
    }
    Ok(held)
}

fn seats(w: &Words, rows: &[SeatedRow]) -> (Vec<Seated>, bool) {
    let mut bodies: Vec<Seated> = Vec::new();
    for names in rows.chunk_by(|a, b| a.organisation == b.organisation) {
        let known: Vec<(&str, Option<&str>)> = names.iter().map(|n| (n.kind.as_str(), n.language.as_deref())).collect();
        if let Some(name) = shown(&known, w.language).and_then(|at| names.get(at)) {
            bodies.push(Seated {
                slug: name.slug.clone(),
                name: Said::new(name.name.as_str(), name.language.as_deref().unwrap_or(w.language.code()), w.language),
                nature: word(w, "nature", &name.nature),
            });
        }
    }
    let more = bodies.len() > MOST_BODIES;
    bodies.truncate(MOST_BODIES);
    (bodies, more)
}

fn corridor(row: &Row) -> Option<Corridor> {
    let to = row.other_end.clone()?;
    Some(Corridor { from: row.place.clone(), to, key: row.key.clone(), title: row.title.clone() })
}
