//! The organisations for machines: as JSON in pages, as a table, as places. All rows are in memory, and none is hidden.

use super::choice::Choice;
use super::list::{PAGE, named};
use super::register::{Body, Register};
use crate::app::App;
use crate::projects::csv::lines;
use crate::projects::flow::{Pieces, WAITING, give};
use crate::projects::machine::{attachment, iso, licence, mark_asked};
use crate::projects::tables::Cell;
use http::header::CONTENT_DISPOSITION;
use m4d_kit::fault::Fault;
use m4d_kit::route::{Answer, Asked, Format, Stop};
use m4d_rules::language::Language;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::mpsc;

/// The description of the organisations as JSON (JSON Schema 2020-12).
pub const SCHEMA: &str = include_str!("../../data/schemas/organisation-1.json");

/// The columns of the table.
pub const COLUMNS: &[&str] = &[
    "id",
    "name",
    "name_language",
    "acronym",
    "printed_as",
    "nature",
    "country",
    "place",
    "verified",
    "in_record",
    "projects",
    "roles",
    "sides",
    "languages",
    "site",
    "contact",
    "made_up",
    "url",
];

/// `GET /organisations.json`
///
/// # Errors
/// A filter that cannot be understood, or the index fails.
pub async fn json(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let register = app.register();
    let choice = Choice::read(&asked, &register)?;
    let (_, chosen) = choice.rows(&app, &register, asked.language)?;
    let (bodies, more) = register.page(&chosen, asked.language, choice.after.as_deref(), PAGE);
    let last = bodies.last().map(|body| body.slug.clone());
    let next =
        more.then(|| format!("{}/{}/organisations.json{}", app.url(), asked.language, choice.from(last).query()));
    let mut filters: Map<String, Value> = choice.filters.iter().map(|(f, v)| ((*f).to_owned(), json!(v))).collect();
    filters.extend(choice.place.iter().map(|words| ("place".to_owned(), json!(words))));
    filters.extend(choice.words.iter().map(|words| ("q".to_owned(), json!(words))));
    let (licence, attribution) = licence()?;
    let body = json!({
        "schema": "m4dnet-organisation/1",
        "generated": iso(app.now()),
        "licence": licence,
        "attribution": attribution,
        "filters": filters,
        "total": chosen.len(),
        "next": next,
        "organisations": bodies.iter().map(|b| organisation(&app, b, asked.language)).collect::<Vec<_>>(),
    });
    Ok(Answer::whole(Format::Json.media_type(), body.to_string()))
}

/// An organisation in the shape of `organisation-1.json`.
fn organisation(app: &App, body: &Body, page: Language) -> Value {
    let name = named(body, page);
    let language = body.name(page).and_then(|n| n.language.as_deref());
    json!({
        "id": body.slug,
        "url": url(app, body, page),
        "name": {"text": name.text, "language": language},
        "names": body.names.iter().enumerate().map(|(at, n)| json!({
            "text": n.name, "language": n.language, "kind": n.kind,
            "said_by": if at < body.own_names { "organisation" } else { "record" },
        })).collect::<Vec<_>>(),
        "nature": body.nature,
        "country": body.country,
        "place": body.place,
        "verified": body.is_verified(),
        "in_record": body.record.is_some(),
        "projects": body.projects,
        "roles": body.roles,
        "sides": body.sides,
        "languages": body.languages,
        "site": body.site,
        "contact": body.contact,
        "made_up": body.made_up,
    })
}

fn url(app: &App, body: &Body, page: Language) -> String {
    format!("{}/{page}/organisations/{}", app.url(), body.slug)
}

/// Up to so many rows are one whole answer, packed for the way; more flow at the reader's pace.
const MOST_WHOLE: usize = 1000;
/// So many rows of a flowing answer are written at once.
const STRETCH: usize = 100;

/// What is to be written next.
enum Part<'a> {
    Head,
    Bodies(&'a [&'a Body]),
    Foot,
}

/// An answer with all these bodies, whose parts `write` turns into bytes.
fn rows<W>(media_type: &'static str, register: Arc<Register>, ids: Vec<i64>, mut write: W) -> Result<Answer, Fault>
where
    W: FnMut(Part<'_>) -> Result<Vec<u8>, Fault> + Send + 'static,
{
    if ids.len() <= MOST_WHOLE {
        let head = write(Part::Head)?;
        let rows = write(Part::Bodies(&of_ids(&register, &ids)))?;
        return Ok(Answer::whole(media_type, [head, rows, write(Part::Foot)?].concat()));
    }
    let (to, pieces) = mpsc::channel(WAITING);
    tokio::spawn(async move {
        if let Err(fault) = flow(&register, &ids, write, &to).await {
            tracing::error!(%fault, "a download broke off");
            // Nobody listens when the reader has gone.
            let _ = to.send(Err(fault)).await;
        }
    });
    Ok(Answer::flowing(media_type, pieces))
}

async fn flow<W>(register: &Register, ids: &[i64], mut write: W, to: &Pieces) -> Result<(), Fault>
where
    W: FnMut(Part<'_>) -> Result<Vec<u8>, Fault> + Send + 'static,
{
    let mut reads = give(to, write(Part::Head)?).await;
    for some in ids.chunks(STRETCH) {
        if !reads {
            return Ok(());
        }
        let piece = write(Part::Bodies(&of_ids(register, some)))?;
        reads = give(to, piece).await;
    }
    give(to, write(Part::Foot)?).await;
    Ok(())
}

fn of_ids<'a>(register: &'a Register, ids: &[i64]) -> Vec<&'a Body> {
    ids.iter().filter_map(|id| register.body(*id)).collect()
}

/// `GET /organisations.csv`
///
/// # Errors
/// A filter that cannot be understood, or the index fails.
pub async fn csv(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let (mark, register) = (mark_asked(&asked)?, app.register());
    let ids = Choice::read(&asked, &register)?.all(&app, &register, asked.language)?;
    let (name, page) = (attachment(&asked, "organisations"), asked.language);
    let write = move |part: Part<'_>| match part {
        Part::Head => {
            let names: Vec<Cell> = COLUMNS.iter().map(|name| Cell::Number((*name).to_owned())).collect();
            Ok([if mark { b"\xEF\xBB\xBF".as_slice() } else { b"" }, &lines(&[names])?].concat())
        }
        Part::Bodies(bodies) => lines(&bodies.iter().map(|body| cells(&app, body, page)).collect::<Vec<_>>()),
        Part::Foot => Ok(Vec::new()),
    };
    Ok(rows(Format::Csv.media_type(), register, ids, write)?.header(CONTENT_DISPOSITION, &name))
}

fn cells(app: &App, body: &Body, page: Language) -> Vec<Cell> {
    let text = |text: Option<&str>| text.map_or(Cell::Nothing, |t| Cell::Text(t.to_owned()));
    let truth = |is: bool| Cell::Number(if is { "true" } else { "false" }.to_owned());
    let acronym = body.names.iter().find(|n| n.kind == "acronym");
    vec![
        text(Some(&body.slug)),
        Cell::Text(named(body, page).text),
        text(body.name(page).and_then(|n| n.language.as_deref())),
        text(acronym.map(|n| n.name.as_str())),
        text(body.printed(page).map(|n| n.name.as_str())),
        text(Some(&body.nature)),
        text(body.country.as_deref()),
        text(body.place.as_deref()),
        truth(body.is_verified()),
        truth(body.record.is_some()),
        Cell::Number(body.projects.to_string()),
        Cell::Text(body.roles.join(" ")),
        Cell::Text(body.sides.iter().map(String::as_str).collect::<Vec<_>>().join(" ")),
        Cell::Text(body.languages.join(" ")),
        text(body.site.as_deref()),
        text(body.contact.as_deref()),
        truth(body.made_up),
        Cell::Text(url(app, body, page)),
    ]
}

/// `GET /organisations.geojson`
///
/// # Errors
/// A filter that cannot be understood, or the index fails.
pub async fn geojson(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let (register, page) = (app.register(), asked.language);
    let ids = Choice::read(&asked, &register)?.all(&app, &register, page)?;
    let placed = register.places().all().filter_map(|place| Some((place.at?, &place.bodies)));
    let at: BTreeMap<i64, (f64, f64)> =
        placed.flat_map(|(at, bodies)| bodies.iter().map(move |id| (*id, (at.lon, at.lat)))).collect();
    let (licence, attribution) = licence()?;
    let head = json!({
        "type": "FeatureCollection",
        "generated": iso(app.now()),
        "licence": licence,
        "attribution": attribution,
    });
    let mut comma = "";
    let write = move |part: Part<'_>| {
        let text = match part {
            Part::Head => format!("{},\"features\":[", head.to_string().trim_end_matches('}')),
            Part::Bodies(bodies) => {
                let features: Vec<String> = bodies.iter().map(|body| feature(&app, body, &at, page)).collect();
                let first = if features.is_empty() { "" } else { std::mem::replace(&mut comma, ",") };
                format!("{first}{}", features.join(","))
            }
            Part::Foot => "]}".to_owned(),
        };
        Ok(text.into_bytes())
    };
    Ok(rows(Format::Geojson.media_type(), register, ids, write)?)
}

fn feature(app: &App, body: &Body, at: &BTreeMap<i64, (f64, f64)>, page: Language) -> String {
    let geometry = at.get(&body.id).map(|(lon, lat)| json!({"type": "Point", "coordinates": [lon, lat]}));
    json!({"type": "Feature", "geometry": geometry, "properties": organisation(app, body, page)}).to_string()
}
