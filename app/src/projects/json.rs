//! Projects as JSON: `/{lang}/projects.json` and `/{lang}/projects/{slug}.json`, as `/schemas/project-1.json` says.

use super::machine::{choose, iso, licence};
use super::whole::{self, Identifier, Participation, Place, Text, Whole};
use crate::app::App;
use m4d_kit::fault::{Fault, OrMissing};
use m4d_kit::route::{Answer, Asked, Format, Stop};
use m4d_rules::language::Language;
use m4d_rules::money::{Currency, decimal};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// Projects on a page.
pub const PAGE: usize = 50;

/// `GET /projects.json`
pub async fn list(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let (choice, rows) = choose(&app, &asked)?;
    let portfolio = app.portfolio();
    let page = portfolio.list.page(&rows, &choice.order(asked.language), choice.after.as_deref(), PAGE);
    let (ids, more) = page.unwrap_or_default();
    let mut db = app.read().await?;
    let mut projects = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(16) {
        let wholes = whole::load(&mut db, chunk).await?;
        projects.extend(wholes.iter().map(|w| project(&app, w, asked.language)));
    }
    let last = ids.last().and_then(|id| portfolio.list.key(*id)).map(ToOwned::to_owned);
    let next = more.then(|| format!("{}/{}/projects.json{}", app.url(), asked.language, choice.from(last).query()));
    let mut filters: Map<String, Value> = choice.filters.iter().map(|(f, v)| ((*f).to_owned(), json!(v))).collect();
    filters.extend(choice.words.iter().map(|words| ("q".to_owned(), json!(words))));
    Ok(answer(envelope(&app, filters, rows.len(), next, projects)?))
}

/// `GET /projects/{slug}.json`
pub async fn one(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let id = app.portfolio().list.id(asked.part("slug")).or_missing()?;
    let mut db = app.read().await?;
    let wholes = whole::load(&mut db, &[id]).await?;
    let whole = wholes.first().or_missing()?;
    Ok(answer(envelope(&app, Map::new(), 1, None, vec![project(&app, whole, asked.language)])?))
}

fn answer(body: Value) -> Answer {
    Answer::whole(Format::Json.media_type(), body.to_string())
}

fn envelope(
    app: &App,
    filters: Map<String, Value>,
    total: u64,
    next: Option<String>,
    projects: Vec<Value>,
) -> Result<Value, Fault> {
    let (licence, attribution) = licence()?;
    Ok(json!({
        "schema": "m4dnet-project/1",
        "generated": iso(app.now()),
        "data_version": app.portfolio().cursor,
        "licence": licence,
        "attribution": attribution,
        "filters": filters,
        "total": total,
        "next": next,
        "projects": projects,
    }))
}

/// A project in the shape of `project-1.json`.
pub fn project(app: &App, whole: &Whole, language: Language) -> Value {
    let corridors = whole.corridors();
    json!({
        "id": whole.key,
        "slug": whole.key,
        "url": page(app, whole, language),
        "programme": whole.programme,
        "phase": whole.phase,
        "record": whole.record,
        "identifiers": identifiers(&whole.identifiers),
        "title": text(whole.shown("title", language)),
        "titles": whole.texts_of("title").map(|t| text(Some(t))).collect::<Vec<_>>(),
        "objective": text(whole.shown("objective", language)),
        "summary": text(whole.shown("summary", language)),
        "status": whole.status().map(|s| json!({"value": s.status, "as_of": s.on, "source": s.source})),
        "countries": whole.countries(),
        "corridors": corridors.iter().map(|c| json!({"from": c.from, "to": c.to})).collect::<Vec<_>>(),
        "places": whole.places.iter().map(|p| place(app, p, language)).collect::<Vec<_>>(),
        "participations": whole.participations.iter().map(participation).collect::<Vec<_>>(),
        "dates": dates(whole),
        "money": money(whole),
        "classifications": classifications(whole),
        "related": related(whole),
        "missing": whole.missing().iter().map(|m| m.code()).collect::<Vec<_>>(),
        "sources": sources(whole),
    })
}

/// The address of a project's page.
pub fn page(app: &App, whole: &Whole, language: Language) -> String {
    format!("{}/{language}/projects/{}", app.url(), whole.key)
}

fn text(text: Option<&Text>) -> Value {
    text.map_or(Value::Null, |t| json!({"text": t.body, "language": t.language, "kind": t.kind}))
}

fn identifiers(all: &[Identifier]) -> Vec<Value> {
    all.iter().map(|i| json!({"scheme": i.scheme, "value": i.value, "source": null})).collect()
}

fn place(app: &App, place: &Place, language: Language) -> Value {
    json!({
        "id": place.key,
        "name": place_name(app, place, language),
        "level": place.kind,
        "role": place.role,
        "country": place.country,
        "iso3166_2": place.iso3166_2,
        "lat": place.lat,
        "lon": place.lon,
        "precision": place.precision,
    })
}

/// A place's name in a language; a country's is known in all four.
pub fn place_name(app: &App, place: &Place, language: Language) -> String {
    match place.country.as_deref().filter(|_| place.kind == "country") {
        Some(country) => app.countries.name(country, language),
        None => place.name_in(language).to_owned(),
    }
}

fn participation(t: &Participation) -> Value {
    json!({
        "organisation": {
            "id": t.organisation.key,
            "name": t.organisation.name().map(|n| &n.name),
            "printed_as": t.printed_as,
            "nature": t.organisation.nature,
            "country": t.organisation.country,
            "identifiers": identifiers(&t.organisation.identifiers),
        },
        "role": t.role,
        "side": t.side,
        "source": t.source,
    })
}

fn dates(whole: &Whole) -> Vec<Value> {
    let date = |d: &whole::DateFact| json!({"kind": d.kind, "on": d.on, "months": d.months, "printed_as": d.printed_as, "source": d.source});
    whole.dates.iter().map(date).collect()
}

fn money(whole: &Whole) -> Vec<Value> {
    let fact = |m: &whole::MoneyFact| {
        json!({
            "kind": m.kind,
            "currency": m.currency,
            "amount": amount(m),
            "minor": m.minor,
            "precision": m.precision,
            "on": m.on,
            "printed_as": m.printed_as,
            "source": m.source,
            "superseded_by": m.superseded_by,
        })
    };
    whole.money.iter().map(fact).collect()
}

/// An amount as a decimal without separators.
pub fn amount(fact: &whole::MoneyFact) -> String {
    decimal(fact.minor, fact.currency.as_deref().and_then(Currency::parse))
}

fn classifications(whole: &Whole) -> Vec<Value> {
    let class = |c: &whole::Classification| json!({"vocabulary": c.vocabulary, "code": c.code, "basis": c.basis});
    whole.classifications.iter().map(class).collect()
}

/// What the project itself says of others; what others say of it stands with them.
fn related(whole: &Whole) -> Vec<Value> {
    whole.relations.iter().filter(|r| !r.inward).map(|r| json!({"kind": r.kind, "id": r.other})).collect()
}

fn sources(whole: &Whole) -> Map<String, Value> {
    let source = |s: &whole::Source| {
        (s.key.clone(), json!({"title": s.title, "publisher": s.publisher, "url": s.url, "kind": s.kind}))
    };
    whole.sources.iter().map(source).collect()
}
