//! The discussions that the programme held, as far as they were found.

use super::sheet::{Cells, as_found};
use super::store;
use crate::app::App;
use crate::layout::{Shell, render};
use askama::Template;
use m4d_kit::db::Ask;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "programme/discussions.html")]
struct Discussions<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    caption: String,
    rows: Vec<Row>,
}

/// A discussion: its cells as HTML.
struct Row {
    title: String,
    kind: String,
    dates: Option<String>,
    basis: Option<String>,
    host: Option<String>,
    contributions: Option<String>,
    facts: Option<String>,
    languages: Option<String>,
    source: Option<String>,
    confidence: String,
}

/// `GET /programmes/{slug}/discussions`
pub async fn discussions(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let rows = rows(&app, &asked, "discussions").await?;
    let shell = under_programme(&app, &asked, "programme-discussions");
    render(&Discussions {
        w,
        caption: w.n("programme-discussions-count", rows.len()),
        rows: rows.iter().map(|r| row(w, r)).collect(),
        shell,
    })
    .map_err(Stop::from)
}

/// The rows of a sheet of a programme; missing when there is no such programme, or nothing is held.
pub(super) async fn rows(app: &App, asked: &Asked, sheet: &str) -> Result<Vec<Cells>, Stop> {
    let mut db = app.read().await?;
    if db.all(&store::LIST_PHASES, (asked.part("slug").to_owned(),)).await?.is_empty() {
        return Err(Stop::Missing);
    }
    let rows = db.all(&store::LIST_SHEET, (sheet.to_owned(),)).await?;
    if rows.is_empty() { Err(Stop::Missing) } else { Ok(rows.iter().map(|r| Cells::read(&r.cells)).collect()) }
}

/// The frame of a page below the programme's.
pub(super) fn under_programme<'a>(app: &'a App, asked: &Asked, message: &str) -> Shell<'a> {
    let w = app.words(asked.language);
    Shell::new(app, asked, "programme", w.text(message))
        .about(w.text(&format!("{message}-about")))
        .under(w.text("menu-programme"), &format!("/programmes/{}", asked.part("slug")))
}

/// A word of the sheet in the page's language if it has one, with what follows it as it was found: "high (date low)".
pub(super) fn spoken(w: &Words, prefix: &str, cell: Option<&str>) -> String {
    let Some(cell) = cell else {
        return format!("<span class=\"none\">{}</span>", w.text("not-recorded"));
    };
    let (first, rest) = cell.split_once(' ').unwrap_or((cell, ""));
    let message = format!("{prefix}-{}", first.trim_end_matches(':'));
    match (w.has(&message), rest) {
        (true, "") => w.text(&message),
        (true, rest) => format!("{} <small>{}</small>", w.text(&message), as_found(w, rest)),
        (false, _) => as_found(w, cell),
    }
}

fn row(w: &Words, cells: &Cells) -> Row {
    let said = |column: &str| {
        cells.html(w, column).filter(|_| cells.cell(column).is_some_and(|text| !text.starts_with("not stated")))
    };
    Row {
        title: said("title").unwrap_or_default(),
        kind: spoken(w, "programme-type", cells.cell("type")),
        dates: said("dates"),
        basis: said("dates_basis"),
        host: said("organiser_moderator"),
        contributions: said("contributions"),
        facts: said("extra_facts"),
        languages: said("languages"),
        source: said("source"),
        confidence: spoken(w, "programme-confidence", cells.cell("confidence")),
    }
}
