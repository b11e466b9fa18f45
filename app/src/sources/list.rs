//! Every source: title, publisher, kind, language, dates, address, and how many facts rest on it.

use super::store::{self, SourceRow};
use crate::app::App;
use crate::layout::{Said, Shell, render, word};
use askama::Template;
use m4d_kit::db::Ask;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_rules::when::PartialDate;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "sources/list.html")]
struct List<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    sources: Vec<Source>,
    /// How many sources, as a sentence.
    count: String,
    /// How many facts rest on them together, as a sentence.
    facts: String,
    day: String,
}

/// A source.
struct Source {
    key: String,
    title: Said,
    /// Where it can be read, if that is a whole address.
    link: Option<String>,
    /// An address that is not whole, as it is recorded.
    written: Option<String>,
    publisher: Option<String>,
    kind: String,
    language: Option<String>,
    published: Option<String>,
    accessed: Option<String>,
    rights: Option<String>,
    note: Option<Said>,
    facts: String,
}

/// `GET /sources`
pub async fn list(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let rows = app.read().await?.all(&store::LIST_SOURCES, ()).await?;
    let facts: i64 = rows.iter().map(|r| r.facts).sum();
    let shell = Shell::new(&app, &asked, "sources", w.text("sources-title")).about(w.text("sources-about"));
    render(&List {
        w,
        count: w.n("sources-count", rows.len()),
        facts: w.n("sources-rest", facts),
        day: w.day(app.now().day()),
        sources: rows.into_iter().map(|row| source(w, row)).collect(),
        shell,
    })
    .map_err(Stop::from)
}

fn source(w: &Words, row: SourceRow) -> Source {
    let (link, written) = address(row.url);
    Source {
        title: Said::new(row.title, row.language.as_deref().unwrap_or_default(), w.language),
        key: row.key,
        link,
        written,
        publisher: row.publisher,
        kind: word(w, "source", &row.kind),
        language: row.language.map(|code| language(w, &code)),
        published: row.published.map(|text| date(w, text)),
        accessed: row.accessed.map(|text| date(w, text)),
        rights: row.rights,
        note: row.note.map(|note| Said::new(note, "en", w.language)),
        facts: w.number(row.facts),
    }
}

/// An address as a link if it says how to get there, and as it is otherwise: (link, written).
pub(super) fn address(url: Option<String>) -> (Option<String>, Option<String>) {
    match url {
        Some(url) if url.starts_with("http://") || url.starts_with("https://") => (Some(url), None),
        other => (None, other),
    }
}

/// A language by its name; by its code if we have no name for it.
fn language(w: &Words, code: &str) -> String {
    let message = format!("language-{code}");
    if w.has(&message) { w.text(&message) } else { code.to_owned() }
}

/// A date in the reader's way, as exact as it is known.
fn date(w: &Words, text: String) -> String {
    PartialDate::parse(&text).map_or(text, |date| w.date(&date))
}
