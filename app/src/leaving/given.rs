//! The file of everything that is held on a member: `data.json` for programs, `data.html` for its reader, in their language.
//! It is packed while it flows, one table at a time.

use super::registry::{HOLDINGS, Holding};
use crate::app::App;
use crate::projects::flow::{Pieces, WAITING, give};
use crate::projects::zip::{Packed, begin};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Db, Row};
use m4d_kit::fault::{Fault, Kind};
use m4d_kit::locale::{Words, escape};
use m4d_kit::sql::{Described, Value};
use m4d_rules::language::Language;
use serde_json::{Map, json};
use std::fmt::Write as _;
use std::io::Write;
use std::sync::Arc;
use tokio::sync::mpsc;
use zip::ZipWriter;

/// The file, as it is made.
pub fn flow(app: Arc<App>, member: i64, language: Language, now: Moment) -> mpsc::Receiver<Result<Bytes, Fault>> {
    let (to, pieces) = mpsc::channel(WAITING);
    tokio::spawn(async move {
        let from = Source { db: &app.db, site: app.url(), words: app.words(language) };
        if let Err(fault) = send(&from, member, now, &to).await {
            tracing::error!(%fault, "an export broke off");
            // Nobody listens when the reader has gone.
            let _ = to.send(Err(fault)).await;
        }
    });
    pieces
}

/// Where the file comes from, and in which words.
pub struct Source<'a> {
    /// The database.
    pub db: &'a Db,
    /// The site's address.
    pub site: &'a str,
    /// The words of its reader.
    pub words: &'a Words,
}

/// Writes the file for somebody to whom it is given on paper or a stick.
///
/// # Errors
/// The database or the file fails.
pub async fn write(from: &Source<'_>, member: i64, now: Moment, to: &mut impl Write) -> Result<(), Fault> {
    let (pieces, all) = mpsc::channel(WAITING);
    // Each end goes with its half: when one fails, the other does not wait for ever.
    let sent = async {
        let pieces = pieces;
        send(from, member, now, &pieces).await
    };
    let written = async {
        let mut all = all;
        while let Some(piece) = all.recv().await {
            to.write_all(&piece?)?;
        }
        to.flush()?;
        Ok::<(), Fault>(())
    };
    let (sent, written) = tokio::join!(sent, written);
    sent.and(written)
}

async fn send(from: &Source<'_>, member: i64, now: Moment, to: &Pieces) -> Result<(), Fault> {
    let packed = Packed::default();
    let mut zip = ZipWriter::new_stream(packed.clone());
    begin(&mut zip, "data.json")?;
    let head = json!({"format": "m4dnet-my-data/1", "site": from.site, "at": now.0}).to_string();
    // The head without its end, so that the tables stand in the same object.
    zip.write_all(format!("{},\"tables\":{{", head.trim_end_matches('}')).as_bytes())?;
    for (place, holding) in HOLDINGS.iter().enumerate() {
        let mut rows = Vec::new();
        for it in holding.exports {
            rows.extend(held(from.db, it, member).await?.into_iter().map(|row| object(it, row)));
        }
        let comma = if place == 0 { "" } else { "," };
        zip.write_all(format!("{comma}\n\"{}\":{}", holding.table, json!(rows)).as_bytes())?;
        if !give(to, packed.take()).await {
            return Ok(());
        }
    }
    zip.write_all(b"}}\n")?;
    begin(&mut zip, "data.html")?;
    let w = from.words;
    zip.write_all(page_head(w, from.site, now).as_bytes())?;
    for holding in HOLDINGS {
        for it in holding.exports {
            let rows = held(from.db, it, member).await?;
            if !rows.is_empty() {
                zip.write_all(section(w, holding, it, rows).as_bytes())?;
            }
        }
        if !give(to, packed.take()).await {
            return Ok(());
        }
    }
    zip.write_all(b"</body></html>\n")?;
    zip.finish().map_err(|e| Fault::of(Kind::Other, e))?;
    give(to, packed.take()).await;
    Ok(())
}

async fn held(db: &Db, it: &'static Described, member: i64) -> Result<Vec<Vec<Value>>, Fault> {
    let mut db = db.read().await?;
    db.rows(it, it.text.to_owned(), vec![Value::Int(Some(member))], Row::values).await
}

fn object(it: &Described, row: Vec<Value>) -> serde_json::Value {
    let mut object = Map::new();
    for ((name, ..), value) in it.gives.iter().zip(row) {
        let value = match value {
            Value::Int(n) => json!(n),
            Value::Real(n) => json!(n),
            Value::Text(text) => json!(text),
            Value::Blob(bytes) => json!(bytes.map(|bytes| STANDARD.encode(bytes))),
        };
        object.insert((*name).to_owned(), value);
    }
    serde_json::Value::Object(object)
}

fn page_head(w: &Words, site: &str, now: Moment) -> String {
    let (language, direction) = (w.language, w.language.direction());
    let title = escape(&w.text("data-file-title"));
    let lead = w.rich("data-file-lead", &[("site", site.into()), ("day", w.day(now.day()).into())], &[]);
    format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title></head><body>\n\
         <h1>{title}</h1>\n<p>{lead}</p>\n"
    )
}

/// A table as a section: every row a list, every field under its name for people, with the column beside it.
fn section(w: &Words, holding: &Holding, it: &Described, rows: Vec<Vec<Value>>) -> String {
    let heading = holding.table.replace('_', "-");
    let mut html = format!("<h2>{}</h2>\n", escape(&w.text(&format!("held-{heading}"))));
    for row in rows {
        html.push_str("<dl>\n");
        let mut before = "";
        for ((column, ..), value) in it.gives.iter().zip(row) {
            let Some(value) = readable(w, column, &value) else { continue };
            let name = holding.fields.iter().find(|f| f.column == *column).map_or("more", |f| f.name);
            if name != before {
                let _ = writeln!(html, "<dt>{}</dt>", escape(&w.text(&format!("field-{name}"))));
                before = name;
            }
            let _ = writeln!(html, "<dd><small><code>{column}</code></small> <bdi>{}</bdi></dd>", escape(&value));
        }
        html.push_str("</dl>\n<hr>\n");
    }
    html
}

/// A value for people; nothing for what is empty, or is for programs only.
fn readable(w: &Words, column: &str, value: &Value) -> Option<String> {
    let moment = column == "at"
        || column == "since"
        || column == "until"
        || ["_at", "_since", "_ends"].iter().any(|e| column.ends_with(e));
    match value {
        Value::Int(Some(ms)) if moment => Some(w.day(Moment(*ms).day())),
        Value::Int(n) => n.map(|n| n.to_string()),
        Value::Real(n) => n.map(|n| n.to_string()),
        Value::Text(text) => text.clone().filter(|text| !text.is_empty() && column != "folded"),
        Value::Blob(_) => None,
    }
}
