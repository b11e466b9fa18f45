//! The organisations for machines: as JSON in pages, as a table, as places. All rows are in memory, and none is hidden.

use super::choice::Choice;
use super::list::{PAGE, named};
use super::register::Body;
use crate::app::App;
use crate::projects::csv::lines;
use crate::projects::machine::{attachment, iso, licence, mark_asked};
use crate::projects::tables::Cell;
use http::header::CONTENT_DISPOSITION;
use m4d_kit::route::{Answer, Asked, Format, Stop};
use m4d_rules::language::Language;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

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

/// `GET /organisations.csv`
///
/// # Errors
/// A filter that cannot be understood, or the index fails.
pub async fn csv(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let (mark, register) = (mark_asked(&asked)?, app.register());
    let choice = Choice::read(&asked, &register)?;
    let mut rows: Vec<Vec<Cell>> = vec![COLUMNS.iter().map(|name| Cell::Number((*name).to_owned())).collect()];
    rows.extend(choice.all(&app, &register, asked.language)?.into_iter().map(|b| cells(&app, b, asked.language)));
    let mut bytes = if mark { b"\xEF\xBB\xBF".to_vec() } else { Vec::new() };
    bytes.extend(lines(&rows)?);
    let name = attachment(&asked, "organisations");
    Ok(Answer::whole(Format::Csv.media_type(), bytes).header(CONTENT_DISPOSITION, &name))
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
    let register = app.register();
    let choice = Choice::read(&asked, &register)?;
    let places = register.places().all();
    let at: BTreeMap<i64, _> =
        places.filter_map(|p| Some((p.at?, p))).flat_map(|(at, p)| p.bodies.iter().map(move |id| (*id, at))).collect();
    let feature = |body: &Body| {
        let geometry = at.get(&body.id).map(|p| json!({"type": "Point", "coordinates": [p.lon, p.lat]}));
        json!({"type": "Feature", "geometry": geometry, "properties": organisation(&app, body, asked.language)})
    };
    let features: Vec<Value> = choice.all(&app, &register, asked.language)?.into_iter().map(feature).collect();
    let (licence, attribution) = licence()?;
    let all = json!({
        "type": "FeatureCollection",
        "generated": iso(app.now()),
        "licence": licence,
        "attribution": attribution,
        "features": features,
    });
    Ok(Answer::whole(Format::Geojson.media_type(), all.to_string()))
}
