//! All tables of the chosen projects in one file, with their description: a Frictionless Data Package. It is packed
//! while it flows, so that it takes no more memory for many projects than for few.

use super::csv::{head, lines};
use super::flow::{Pieces, WAITING, give, load};
use super::machine::{all_ids, attachment, iso, package};
use super::tables::{self, Cell, Reading, SOURCES};
use super::whole::Whole;
use crate::app::App;
use http::header::CONTENT_DISPOSITION;
use m4d_kit::fault::{Fault, Kind};
use m4d_kit::route::{Answer, Asked, Format, Stop};
use m4d_rules::language::Language;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::mpsc;
use zip::ZipWriter;
use zip::write::{SimpleFileOptions, StreamWriter};

/// The description names at most so many sources itself; all stand in `sources.csv`.
const MOST_SOURCES: usize = 100;

/// `GET /projects.zip`
pub async fn answer(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let ids = all_ids(&app, &asked)?;
    let name = attachment(&asked, "projects");
    let (to, pieces) = mpsc::channel(WAITING);
    tokio::spawn(async move {
        if let Err(fault) = send(&app, asked.language, &ids, &to).await {
            tracing::error!(%fault, "a download broke off");
            // Nobody listens when the reader has gone.
            let _ = to.send(Err(fault)).await;
        }
    });
    Ok(Answer::flowing(Format::Zip.media_type(), pieces).header(CONTENT_DISPOSITION, &name))
}

async fn send(app: &Arc<App>, language: Language, ids: &[i64], to: &Pieces) -> Result<(), Fault> {
    let packed = Packed::default();
    let mut zip = ZipWriter::new_stream(packed.clone());
    let mut named = BTreeMap::new();
    for table in tables::ALL {
        begin(&mut zip, &format!("{}.csv", table.name))?;
        zip.write_all(&head(table)?)?;
        let mut reading = Reading::new(app.clone(), language);
        for chunk in ids.chunks(16) {
            let wholes = load(app, chunk).await?;
            let rows: Vec<Vec<Cell>> = wholes.iter().flat_map(|w| (table.rows)(&mut reading, w)).collect();
            zip.write_all(&lines(&rows)?)?;
            if table.name == SOURCES.name {
                name_sources(&mut named, &wholes);
            }
            if !give(to, packed.take()).await {
                return Ok(());
            }
        }
    }
    begin(&mut zip, "datapackage.json")?;
    zip.write_all(description(app, &named)?.as_bytes())?;
    zip.finish().map_err(|e| Fault::of(Kind::Other, e))?;
    give(to, packed.take()).await;
    Ok(())
}

/// Begins a file.
///
/// # Errors
/// The one before cannot be ended.
pub fn begin(zip: &mut ZipWriter<StreamWriter<Packed>>, name: &str) -> Result<(), Fault> {
    // A table of many projects may pass 4 GB.
    zip.start_file(name, SimpleFileOptions::default().large_file(true)).map_err(|e| Fault::of(Kind::Other, e))
}

fn name_sources(named: &mut BTreeMap<String, Value>, wholes: &[Whole]) {
    for source in wholes.iter().flat_map(|w| &w.sources) {
        if named.len() < MOST_SOURCES || named.contains_key(&source.key) {
            named.entry(source.key.clone()).or_insert_with(|| match &source.url {
                Some(url) if url.starts_with("http") => {
                    json!({"title": source.title, "path": url})
                }
                _ => json!({"title": source.title}),
            });
        }
    }
}

/// The description, with what depends on the moment.
fn description(app: &App, named: &BTreeMap<String, Value>) -> Result<String, Fault> {
    let mut package = package()?;
    if let Some(package) = package.as_object_mut() {
        package.insert("homepage".to_owned(), json!(app.url()));
        package.insert("created".to_owned(), json!(iso(app.now())));
        package.insert("version".to_owned(), json!(app.portfolio().cursor.to_string()));
        package.insert("sources".to_owned(), json!(named.values().collect::<Vec<_>>()));
    }
    serde_json::to_string_pretty(&package).map_err(|e| Fault::of(Kind::Other, e))
}

/// What was packed and not yet sent.
#[derive(Clone, Default)]
pub struct Packed(Arc<Mutex<Vec<u8>>>);

impl Packed {
    /// What was packed since the last time.
    pub fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Packed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
