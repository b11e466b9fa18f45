//! What is held of phase I: named projects, proof that others existed, and what is not counted.

use super::discussions::{spoken, under_programme};
use super::evidence::{self, Row, count, proved};
use super::sheet::{Cells, as_found, number_before, numbers_after};
use super::store;
use crate::app::App;
use crate::layout::{Said, Shell, render};
use askama::Template;
use m4d_kit::db::Ask;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_rules::evidence::Evidence;
use m4d_rules::when::PartialDate;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "programme/phase_1.html")]
struct PhaseOne<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    /// What sources say of the whole: one sentence each.
    said: Vec<String>,
    /// How many projects are proved, with a name and without; how many rows are not counted.
    proved: String,
    named: String,
    uncounted: String,
    day: String,
    /// Sentences of the programme as they were found, with their sources.
    figures: Vec<(String, Option<String>)>,
    projects: Vec<Project>,
    /// The rows without a name: a message, and the rows.
    tables: Vec<(&'static str, Vec<Project>)>,
    totals: Vec<Total>,
}

/// A row of evidence; what it holds is HTML.
struct Project {
    no: String,
    code: Option<String>,
    title: Option<Said>,
    /// How the title is known.
    status: String,
    /// Whether we are less sure.
    uncertain: bool,
    place: String,
    origin: Option<String>,
    destination: Option<String>,
    destination_country: Option<String>,
    themes: Option<String>,
    grant: Option<String>,
    start: Option<String>,
    end: Option<String>,
    notes: Option<String>,
    source: Option<String>,
    confidence: String,
    reason: String,
}

/// What a source says of a whole country.
struct Total {
    country: String,
    projects: Option<String>,
    eur: Option<String>,
    source: Option<String>,
}

/// `GET /programmes/{slug}/phase-1`
pub async fn phase_1(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut db = app.read().await?;
    let phases = db.all(&store::LIST_PHASES, (asked.part("slug").to_owned(),)).await?;
    let held = db.all(&store::LIST_EVIDENCE, ()).await?;
    drop(db);
    let of = |sheet: &'static str| held.iter().filter(move |r| r.sheet == sheet);
    let rows: Vec<Row> = of(evidence::SHEET).map(|r| Row::read(&r.cells)).collect();
    if rows.is_empty() || !phases.iter().any(|p| p.slug == "phase-1") {
        return Err(Stop::Missing);
    }
    let programme: Vec<Cells> = of("programme").map(|r| Cells::read(&r.cells)).collect();
    let named = count(&rows, Evidence::Named) + count(&rows, Evidence::NamedUncertain);
    let pick = |wanted: &[Evidence]| {
        rows.iter().filter(|r| wanted.contains(&r.standing)).map(|r| project(&app, w, r)).collect()
    };
    let figures = programme.iter().filter(|c| c.cell("key").is_some_and(|key| key.starts_with("phase1")));
    render(&PhaseOne {
        w,
        said: said(w, &programme),
        proved: w.number(whole(proved(&rows))),
        named: w.number(whole(named)),
        uncounted: w.number(whole(count(&rows, Evidence::NotCounted))),
        day: w.day(app.now().day()),
        figures: figures.filter_map(|c| Some((c.html(w, "value")?, c.html(w, "source")))).collect(),
        projects: pick(&[Evidence::Named, Evidence::NamedUncertain]),
        tables: vec![("phase1-proofs", pick(&[Evidence::Proof])), ("phase1-rest", pick(&[Evidence::NotCounted]))],
        totals: of("phase1-country-totals").map(|r| total(&app, w, &Cells::read(&r.cells))).collect(),
        shell: under_programme(&app, &asked, "phase1-title"),
    })
    .map_err(Stop::from)
}

fn whole(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// What sources say of all projects of phase I, as far as their sentences can be read.
fn said(w: &Words, programme: &[Cells]) -> Vec<String> {
    let row = |key: &str| programme.iter().find(|c| c.cell("key") == Some(key));
    let value = |key: &str, word: &str| number_before(row(key)?.cell("value")?, word);
    let listed = value("phase1", "projects").zip(value("phase1", "countries"));
    let others =
        row("phase1").and_then(|c| c.cell("source")).map(|text| numbers_after(text, "say")).unwrap_or_default();
    let selected = value("phase1_call", "selected").zip(value("phase1_call", "proposals"));
    [
        listed.map(|(n, lands)| w.with("phase1-listed", &[("n", n.into()), ("countries", lands.into())])),
        (!others.is_empty()).then(|| w.it("phase1-others", w.list(others.iter().map(|n| w.number(*n))))),
        selected.map(|(n, of)| w.with("phase1-selected", &[("n", n.into()), ("of", w.number(of).into())])),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn project(app: &App, w: &Words, row: &Row) -> Project {
    let cells = &row.cells;
    let land = |code: &str| app.countries.name(code, w.language);
    let place = cells
        .html(w, "place")
        .into_iter()
        .chain(cells.cell("iso2").map(land))
        .collect::<Vec<_>>()
        .join(&w.text("comma"));
    let title = cells.cell("title");
    Project {
        no: cells.cell("no").unwrap_or_default().to_owned(),
        code: cells.cell("code").map(ToOwned::to_owned),
        title: title.map(|text| Said::new(text, language_of(text), w.language)),
        status: spoken(w, "phase1-name", cells.cell("title_status")),
        uncertain: row.standing == Evidence::NamedUncertain,
        place: if place.is_empty() { spoken(w, "phase1-name", None) } else { place },
        origin: cells.html(w, "partner_origin"),
        destination: cells.html(w, "partner_destination"),
        destination_country: cells.cell("destination_country").map(land),
        themes: themes(w, cells),
        grant: cells.cell("grant_eur").map(|text| match text.parse::<i64>() {
            Ok(eur) => format!("<bdi>EUR {}</bdi>", w.number(eur)),
            Err(_) => as_found(w, text),
        }),
        start: cells
            .cell("start")
            .map(|text| format!("{} <small>({})</small>", date(w, text), basis(w, cells.cell("start_basis")))),
        end: cells.cell("end").map(|text| date(w, text)),
        notes: cells.html(w, "fact_notes"),
        source: cells.html(w, "source"),
        confidence: spoken(w, "programme-confidence", cells.cell("confidence")),
        reason: reason(w, cells),
    }
}

/// The language of a title, for those who hear it read; the sheet does not say it. Only words that one of the two
/// languages alone has decide; otherwise it is unknown, which is an empty `lang`.
pub(super) fn language_of(title: &str) -> &'static str {
    const FRENCH: &[&str] = &["des", "du", "et", "vu", "verte", "un", "une", "aux"];
    const ENGLISH: &[&str] = &["the", "of", "and", "between", "their"];
    let has = |words: &[&str]| title.split_whitespace().any(|w| words.contains(&w.to_lowercase().as_str()));
    match (has(FRENCH), has(ENGLISH)) {
        (true, false) => "fr",
        (false, true) => "en",
        _ => "",
    }
}

/// The themes, each in the page's language, and how we know them: "rights; capacities", "remittances or capacities".
fn themes(w: &Words, cells: &Cells) -> Option<String> {
    let theme = |text: &str| {
        let message = format!("phase1-theme-{}", text.trim());
        if w.has(&message) { w.text(&message) } else { as_found(w, text.trim()) }
    };
    let cell = cells.cell("theme")?;
    let either: Vec<String> = cell.split(" or ").map(theme).collect();
    let text = match either.as_slice() {
        [one, two] => w.with("phase1-either", &[("one", one.as_str().into()), ("two", two.as_str().into())]),
        _ => cell.split("; ").map(theme).collect::<Vec<_>>().join(&w.text("comma")),
    };
    Some(format!("{text} <small>({})</small>", basis(w, cells.cell("theme_basis"))))
}

/// How something is known: the first word of the cell, or its reason.
fn basis(w: &Words, cell: Option<&str>) -> String {
    match cell {
        Some(text) if text.starts_with("programme page:") => w.text("phase1-basis-page"),
        other => spoken(w, "phase1-basis", other),
    }
}

/// A date in the reader's way, with what is noted behind it: "2011-03 (year inferred)".
fn date(w: &Words, text: &str) -> String {
    let (date, note) = text.split_once(' ').unwrap_or((text, ""));
    match PartialDate::parse(date) {
        Ok(known) if note.is_empty() => w.date(&known),
        Ok(known) => format!("{} <small>{}</small>", w.date(&known), as_found(w, note)),
        Err(_) => as_found(w, text),
    }
}

/// Why a row is not counted.
fn reason(w: &Words, cells: &Cells) -> String {
    let Some(cell) = cells.cell("counted") else {
        return spoken(w, "phase1-counted", None);
    };
    let (word, why) = cell.split_once(": ").unwrap_or((cell, ""));
    let message = format!("phase1-counted-{}", word.replace(' ', "-"));
    let word = if w.has(&message) { w.text(&message) } else { as_found(w, word) };
    if why.is_empty() { word } else { format!("{word} <small>({})</small>", as_found(w, why)) }
}

fn total(app: &App, w: &Words, cells: &Cells) -> Total {
    let number = |column: &str| match cells.cell(column)?.parse::<i64>() {
        Ok(n) => Some(w.number(n)),
        Err(_) if cells.cell(column) == Some("none found") => Some(w.text("phase1-none-found")),
        Err(_) => cells.html(w, column),
    };
    Total {
        country: cells.cell("iso2").map_or_else(
            || cells.cell("country").unwrap_or_default().to_owned(),
            |code| app.countries.name(code, w.language),
        ),
        projects: number("projects_known_total"),
        eur: number("total_eur"),
        source: cells.html(w, "source"),
    }
}
