//! The training toolbox: its modules, as far as they were found.

use super::discussions::{rows, spoken, under_programme};
use super::sheet::Cells;
use crate::app::App;
use crate::layout::{Shell, render};
use askama::Template;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "programme/toolbox.html")]
struct Toolbox<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    caption: String,
    rows: Vec<Row>,
}

/// A module: its cells as HTML.
struct Row {
    title: String,
    module: String,
    compulsory: String,
    topics: Vec<String>,
    languages: Option<String>,
    parts: Option<String>,
    source: Option<String>,
    confidence: String,
}

/// `GET /programmes/{slug}/toolbox`
pub async fn toolbox(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let rows = rows(&app, &asked, "toolbox").await?;
    let shell = under_programme(&app, &asked, "programme-toolbox");
    render(&Toolbox {
        w,
        caption: w.n("programme-toolbox-count", rows.len()),
        rows: rows.iter().map(|r| row(w, r)).collect(),
        shell,
    })
    .map_err(Stop::from)
}

fn row(w: &Words, cells: &Cells) -> Row {
    let module = cells.cell("module").unwrap_or_default();
    let topics = cells.cell("topics_found").filter(|text| *text != "not found").unwrap_or_default();
    // "1 what local development is | 2 …": the numbers are the list's own.
    let topic = |text: &str| {
        super::sheet::as_found(w, text.trim().trim_start_matches(|c: char| c.is_ascii_digit()).trim_start())
    };
    Row {
        title: cells.html(w, "title").unwrap_or_default(),
        module: match module.parse::<i64>() {
            Ok(no) => w.n("programme-module", no),
            Err(_) => spoken(w, "programme-module", Some(&module.to_lowercase())),
        },
        compulsory: spoken(w, "programme-compulsory", cells.cell("compulsory")),
        topics: topics.split('|').filter(|t| !t.trim().is_empty()).map(topic).collect(),
        languages: cells.html(w, "languages"),
        parts: cells.html(w, "pdf_parts"),
        source: cells.html(w, "source"),
        confidence: spoken(w, "programme-confidence", cells.cell("confidence")),
    }
}
