//! One organisation: what it says itself, what the record holds of it, and how each of these is known.

use super::list::named;
use super::organisation_data as data;
use super::own_words::{self, OwnWords};
use super::register::Body;
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
    slug: String,
    name: Said,
    made_up: bool,
    /// What it is, and its country's name.
    nature: String,
    land: Option<String>,
    /// What it says itself, when it is verified.
    own: Option<OwnWords>,
    /// What the record holds of it.
    record: Option<OfRecord>,
    projects: Vec<Part>,
    phases: Vec<Part>,
    /// Whether there are more rows than the page holds.
    cut: bool,
    /// What is not recorded.
    missing: Vec<String>,
}

/// The record's facts of an organisation, which no organisation can change.
struct OfRecord {
    nature: Sure,
    level: Option<String>,
    seat: Option<String>,
    /// The country's name and two letters, in lower case.
    country: Option<(String, String)>,
    names: Vec<Name>,
    identifiers: Vec<Identifier>,
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

    /// Where somebody who works there says so.
    fn succession(&self) -> String {
        self.shell.to(&format!("/organisations/{}/succession", self.slug))
    }

    fn claim(&self) -> String {
        self.shell.to(&format!("/organisations/{}/claim", self.slug))
    }
}

/// `GET /organisations/{slug}`
///
/// # Errors
/// [`Stop::Missing`]: nobody has this name, or nobody that everybody sees.
pub async fn organisation(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let (w, register) = (app.words(asked.language), app.register());
    let slug = asked.part("slug");
    let Some(body) = register.find(slug) else {
        let body = register.moved(slug).ok_or(Stop::Missing)?;
        return Err(Stop::Moved(format!("/{}/organisations/{}", asked.language, body.slug)));
    };
    let mut db = app.read().await?;
    let own = match body.network {
        None => None,
        // Withdrawn since the register was made: then it is the record's page, or none.
        Some(network) => own_words::load(&mut db, &app, w, body, network).await?,
    };
    let found = match body.record {
        None => None,
        Some(id) => db.one(&store::FIND_ORGANISATION, (id,)).await?,
    };
    if own.is_none() && found.is_none() {
        return Err(Stop::Missing);
    }
    let (mut names, mut identifiers) = (Vec::new(), Vec::new());
    let (mut projects, mut phases, mut cut) = (Vec::new(), Vec::new(), false);
    if let Some(row) = &found {
        names = db.all(&store::LIST_NAMES, (row.id,)).await?;
        // What it calls itself stands before what others call it.
        names.sort_by_key(|name| NameKind::parse(&name.kind));
        identifiers = db.all(&store::LIST_IDENTIFIERS, (row.id,)).await?;
        (projects, phases, cut) = parts(&mut db, w, row.id).await?;
    }
    drop(db);

    let name = named(body, w.language);
    let about = if own.is_some() { "organisation-about-own" } else { "organisation-about" };
    let mut shell = Shell::new(&app, &asked, "organisations", name.text.clone())
        .under(w.text("menu-organisations"), "/organisations")
        .about(w.it(about, name.text.as_str()));
    let data = data::of(body, own.is_some(), &name.text, &identifiers, shell.canonical(&asked.language));
    shell = shell.with_data(&data);
    let missing = match &found {
        Some(row) => missing(w, row, &names, identifiers.is_empty(), body, own.is_some()),
        None => Vec::new(),
    };
    render(&Page {
        w,
        slug: body.slug.clone(),
        made_up: body.made_up,
        nature: word(w, "nature", &body.nature),
        land: body.country.as_deref().map(|code| app.countries.name(code, w.language)),
        record: found.map(|row| of_record(&app, w, row, &names, identifiers)),
        own,
        projects,
        phases,
        cut,
        missing,
        name,
        shell,
    })
    .map_err(Stop::from)
}

fn of_record(
    app: &App,
    w: &Words,
    row: OrganisationRow,
    names: &[NameRow],
    identifiers: Vec<store::IdentifierRow>,
) -> OfRecord {
    OfRecord {
        nature: nature(w, &row),
        level: row.level.as_deref().map(|level| word(w, "level", level)),
        country: row.country.as_deref().map(|code| (app.countries.name(code, w.language), code.to_lowercase())),
        names: names.iter().map(|n| name_of(w, n)).collect(),
        identifiers: identifiers.into_iter().map(|i| identifier(w, i)).collect(),
        seat: row.seat,
    }
}

fn said(w: &Words, language: Option<&str>, text: &str) -> Said {
    Said::new(text, language.unwrap_or(w.language.code()), w.language)
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

fn missing(
    w: &Words,
    row: &OrganisationRow,
    names: &[NameRow],
    unidentified: bool,
    body: &Body,
    confirmed: bool,
) -> Vec<String> {
    let here = [
        ("organisation-missing-own-name", !names.iter().any(|n| n.kind == "own" || n.kind == "official")),
        ("organisation-missing-country", row.country.is_none()),
        ("organisation-missing-seat", row.seat.is_none()),
        ("organisation-missing-level", row.level.is_none() && row.nature == "local_authority"),
        ("organisation-missing-identifier", unidentified),
        ("organisation-missing-contact", body.contact.is_none()),
        ("organisation-missing-confirmed", !confirmed),
    ];
    here.iter().filter(|(_, is)| *is).map(|(message, _)| w.text(message)).collect()
}
