//! One organisation: its names, what it is, what it took part in, and how each of these is known.

use super::names::shown;
use super::store::{self, NameRow, OrganisationRow, PartRow};
use crate::app::App;
use crate::layout::{Said, Shell, render, word};
use askama::Template;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_rules::directory::NameKind;
use m4d_rules::projects::{TextKind, text_shown};
use serde_json::{Value, json};
use std::sync::Arc;

/// How many rows of what a body took part in a page holds.
const MOST_PARTS: i64 = 100;

/// Names longer than this stand in a smaller heading.
const LONG: usize = 48;

#[derive(Template)]
#[template(path = "directory/organisation.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    name: Said,
    nature: Sure,
    level: Option<String>,
    seat: Option<String>,
    /// The country's name and two letters, in lower case.
    country: Option<(String, String)>,
    names: Vec<Name>,
    identifiers: Vec<Identifier>,
    projects: Vec<Part>,
    phases: Vec<Part>,
    /// Whether there are more rows than the page holds.
    cut: bool,
    /// What is not recorded.
    missing: Vec<String>,
}

/// Something with how it is known.
struct Sure {
    text: String,
    basis: Option<Said>,
}

struct Name {
    kind: String,
    name: Said,
    language: Option<String>,
    basis: Option<Said>,
}

struct Identifier {
    scheme: String,
    value: String,
    note: Option<Said>,
}

/// A row of what it took part in.
struct Part {
    href: String,
    subject: Said,
    role: String,
    side: Option<String>,
    printed: Option<Said>,
    source: String,
    source_title: Said,
}

impl Page<'_> {
    fn long(&self) -> bool {
        self.name.text.chars().count() > LONG
    }
}

/// `GET /organisations/{slug}`
pub async fn organisation(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut db = app.read().await?;
    let found = db.one(&store::FIND_ORGANISATION, (asked.part("slug").to_owned(),)).await?;
    let body = found.ok_or(Stop::Missing)?;
    let mut names = db.all(&store::LIST_NAMES, (body.id,)).await?;
    // What it calls itself stands before what others call it.
    names.sort_by_key(|name| NameKind::parse(&name.kind));
    let identifiers = db.all(&store::LIST_IDENTIFIERS, (body.id,)).await?;
    let (projects, phases, cut) = parts(&mut db, w, body.id).await?;
    drop(db);

    let name = best(w, &names).unwrap_or_else(|| said(w, None, &body.key));
    let mut shell = Shell::new(&app, &asked, "organisations", name.text.clone())
        .under(w.text("menu-organisations"), "/organisations")
        .about(w.it("organisation-about", name.text.as_str()));
    let data = data(&body, &names, &identifiers, &name.text, shell.canonical(&asked.language));
    shell = shell.with_data(&data);
    render(&Page {
        w,
        nature: nature(w, &body),
        level: body.level.as_deref().map(|level| word(w, "level", level)),
        country: body.country.as_deref().map(|code| (app.countries.name(code, w.language), code.to_lowercase())),
        missing: missing(w, &body, &names, identifiers.is_empty()),
        names: names.iter().map(|n| name_of(w, n)).collect(),
        identifiers: identifiers.into_iter().map(|i| identifier(w, i)).collect(),
        seat: body.seat,
        projects,
        phases,
        cut,
        name,
        shell,
    })
    .map_err(Stop::from)
}

fn said(w: &Words, language: Option<&str>, text: &str) -> Said {
    Said::new(text, language.unwrap_or(w.language.code()), w.language)
}

/// The name to show.
fn best(w: &Words, names: &[NameRow]) -> Option<Said> {
    let known = names.iter().map(|n| (n.kind.as_str(), n.language.as_deref()));
    let name = names.get(shown(&known.collect::<Vec<_>>(), w.language)?)?;
    Some(said(w, name.language.as_deref(), &name.name))
}

fn nature(w: &Words, body: &OrganisationRow) -> Sure {
    let basis = body.nature_basis.as_deref();
    Sure { text: word(w, "nature", &body.nature), basis: basis.map(|basis| reason(w, basis)) }
}

fn identifier(w: &Words, row: store::IdentifierRow) -> Identifier {
    let note = row.note.as_deref().map(|note| reason(w, note));
    Identifier { scheme: row.scheme, value: row.value, note }
}

fn name_of(w: &Words, n: &NameRow) -> Name {
    let language = n.language.as_deref().map(|l| format!("language-{l}")).filter(|id| w.has(id));
    Name {
        kind: word(w, "name", &n.kind),
        name: said(w, n.language.as_deref(), &n.name),
        language: language.map(|id| w.text(&id)),
        basis: n.basis.as_deref().map(|b| reason(w, b)),
    }
}

/// How something is known: the data's fixed phrases in the page's language, another phrase as it stands.
fn reason(w: &Words, phrase: &str) -> Said {
    let message = match phrase {
        "usual name, to be confirmed by the organisation" => "basis-usual-name",
        "seen in a source" => "basis-seen",
        "stated in the name" => "basis-stated",
        "ours: to be confirmed by the organisation" => "basis-ours",
        "check in the IATI registry before the first export" => "basis-check-iati",
        other => return said(w, Some("en"), other),
    };
    said(w, None, &w.text(message))
}

/// What it took part in: projects, phases of programmes, and whether there is more than that.
async fn parts(db: &mut impl Ask, w: &Words, id: i64) -> Result<(Vec<Part>, Vec<Part>, bool), Fault> {
    let rows = db.all(&store::LIST_PARTS, (id, MOST_PARTS + 1)).await?;
    let most = usize::try_from(MOST_PARTS).unwrap_or(usize::MAX);
    let named = rows.iter().any(|r| r.project.is_some());
    let titles = if named { db.all(&store::LIST_TITLES, (id,)).await? } else { Vec::new() };
    let (mut projects, mut phases) = (Vec::new(), Vec::new());
    for row in rows.iter().take(most) {
        if let Some(key) = &row.project {
            let title = title(w, &titles, row).unwrap_or_else(|| said(w, None, key));
            projects.push(part(w, row, format!("/{}/projects/{key}", w.language), title));
        } else if let (Some(phase), Some(programme), Some(slug)) = (&row.phase, &row.programme, &row.slug) {
            let message = format!("phase-{phase}");
            let text = if w.has(&message) { w.text(&message) } else { phase.clone() };
            phases.push(part(w, row, format!("/{}/programmes/{programme}#{slug}", w.language), said(w, None, &text)));
        }
    }
    Ok((projects, phases, rows.len() > most))
}

/// A project's title, in the page's language if there is one.
fn title(w: &Words, titles: &[store::TitleRow], row: &PartRow) -> Option<Said> {
    let titles: Vec<&store::TitleRow> = titles.iter().filter(|t| t.subject == row.subject).collect();
    let kind = |t: &&store::TitleRow| TextKind::parse(&t.kind).unwrap_or(TextKind::Printed);
    let known: Vec<(&str, TextKind)> = titles.iter().map(|t| (t.language.as_str(), kind(t))).collect();
    let title = titles.get(text_shown(&known, w.language)?)?;
    Some(said(w, Some(&title.language), &title.body))
}

fn part(w: &Words, row: &PartRow, href: String, subject: Said) -> Part {
    Part {
        href,
        subject,
        role: word(w, "role", &row.role),
        side: row.side.as_deref().filter(|side| *side != "none").map(|side| word(w, "side", side)),
        printed: row.printed_as.as_deref().map(|text| said(w, Some("en"), text)),
        source: row.source.clone(),
        source_title: said(w, row.source_language.as_deref(), &row.source_title),
    }
}

fn missing(w: &Words, body: &OrganisationRow, names: &[NameRow], unidentified: bool) -> Vec<String> {
    let here = [
        ("organisation-missing-own-name", !names.iter().any(|n| n.kind == "own" || n.kind == "official")),
        ("organisation-missing-country", body.country.is_none()),
        ("organisation-missing-seat", body.seat.is_none()),
        ("organisation-missing-level", body.level.is_none() && body.nature == "local_authority"),
        ("organisation-missing-identifier", unidentified),
        ("organisation-missing-contact", true),
        ("organisation-missing-confirmed", true),
    ];
    here.iter().filter(|(_, is)| *is).map(|(message, _)| w.text(message)).collect()
}

/// The same as schema.org's `Organization`.
fn data(
    body: &OrganisationRow,
    names: &[NameRow],
    identifiers: &[store::IdentifierRow],
    name: &str,
    url: Option<String>,
) -> Value {
    let mut others: Vec<&str> = names.iter().map(|n| n.name.as_str()).filter(|n| *n != name).collect();
    others.dedup();
    let mut data = json!({ "@context": "https://schema.org", "@type": "Organization", "name": name });
    let mut add = |key: &str, value: Value| {
        if let Some(fields) = data.as_object_mut() {
            fields.insert(key.to_owned(), value);
        }
    };
    if let Some(url) = url {
        add("mainEntityOfPage", json!(url));
    }
    if !others.is_empty() {
        add("alternateName", json!(others));
    }
    if body.country.is_some() {
        let mut place = json!({ "@type": "PostalAddress", "addressCountry": body.country });
        if let (Some(seat), Some(fields)) = (&body.seat, place.as_object_mut()) {
            fields.insert("addressLocality".to_owned(), json!(seat));
        }
        add("address", place);
    }
    if !identifiers.is_empty() {
        let one =
            |i: &store::IdentifierRow| json!({ "@type": "PropertyValue", "propertyID": i.scheme, "value": i.value });
        add("identifier", Value::Array(identifiers.iter().map(one).collect()));
    }
    data
}
