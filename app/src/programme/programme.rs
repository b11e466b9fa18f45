//! A programme: what it was, who led and paid each phase, what it wanted, how projects were chosen.

use super::store::{self, BodyRow, CriterionRow, PhaseRow, TextRow};
use crate::app::App;
use crate::layout::{Said, Shell, render, word};
use askama::Template;
use m4d_kit::db::Ask;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_rules::language::Language;
use m4d_rules::projects::{TextKind, text_shown};
use m4d_rules::when::PartialDate;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "programme/programme.html")]
struct Programme<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    key: String,
    name: Said,
    /// The name as printed, where the page shows a translation.
    original: Option<Said>,
    phases: Vec<Phase>,
    outcomes: Vec<Wording>,
    /// What the page says above its list of criteria.
    above: Option<Criterion>,
    criteria: Vec<Criterion>,
    /// How a project came to be chosen; empty for a programme of which nobody wrote it down.
    chain: Vec<Step>,
    source: Option<Source>,
}

/// A phase.
struct Phase {
    /// Its name in addresses.
    slug: String,
    title: String,
    when: String,
    /// Who did what: a message, and the bodies.
    parties: Vec<(&'static str, Vec<Body>)>,
    countries: Vec<(String, Option<String>)>,
    /// Its projects in the list: (how many, where).
    projects: Option<(String, String)>,
    /// The page of its evidence.
    evidence: Option<String>,
    sources: Vec<Source>,
}

/// A body that took part.
struct Body {
    href: String,
    name: Said,
    short: Option<String>,
}

/// A source, as a link.
#[derive(Clone)]
struct Source {
    href: String,
    title: Said,
}

/// A text in the page's language, with its original where they differ.
struct Wording {
    text: Said,
    original: Option<Said>,
}

/// A criterion.
struct Criterion {
    no: i64,
    wording: Wording,
    kind: String,
    /// Whether its kind is our reading.
    ours: bool,
}

/// A step of the chain.
struct Step {
    title: String,
    html: String,
    /// Whether the record is silent there.
    gap: bool,
    /// What is not recorded of it.
    missing: String,
}

/// `GET /programmes/{slug}`
pub async fn programme(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut db = app.read().await?;
    let key = asked.part("slug").to_owned();
    let phases = db.all(&store::LIST_PHASES, (key.clone(),)).await?;
    let id = phases.first().ok_or(Stop::Missing)?.programme;
    let texts = db.all(&store::LIST_TEXTS, (id,)).await?;
    let bodies = db.all(&store::LIST_BODIES, (id,)).await?;
    let targets = db.all(&store::LIST_TARGETS, (id,)).await?;
    let outcomes = db.all(&store::LIST_OUTCOMES, (id,)).await?;
    let criteria = db.all(&store::LIST_CRITERIA, ()).await?;
    let sources = Sources { w, rows: db.all(&store::LIST_SOURCES, ()).await? };
    drop(db);

    let (name, original) = name(w, &texts, id, &key);
    let shell = Shell::new(&app, &asked, "programme", name.text.clone()).about(w.text("programme-about"));
    let source = outcomes.first().and_then(|o| sources.find(&o.source));
    let wording = |phase: i64, field: &str, printed: &str| {
        let mine = texts.iter().filter(|t| t.subject == phase && t.field == field);
        wording(w.language, mine, printed)
    };
    let judged = outcomes.first().map_or(id, |o| o.phase);
    let criterion = |c: &CriterionRow| Criterion {
        no: c.no,
        wording: wording(judged, &format!("criterion-{}", c.no), &c.printed),
        kind: kind(w, &c.kind),
        ours: c.kind_basis.as_deref().is_some_and(|basis| basis.starts_with("ours")),
    };
    let all: Vec<Criterion> = criteria.iter().map(criterion).collect();
    let (above, criteria): (Vec<Criterion>, Vec<Criterion>) = all.into_iter().partition(|c| c.no == 0);
    let lands = |phase: &PhaseRow| {
        targets.iter().filter(|t| t.phase == phase.id).map(|t| t.country.as_str()).collect::<Vec<_>>()
    };
    let about = |phase: &PhaseRow| self::phase(&app, w, &key, phase, &bodies, &lands(phase), &sources);
    render(&Programme {
        w,
        name,
        original,
        phases: phases.iter().map(about).collect(),
        outcomes: outcomes.iter().map(|o| wording(o.phase, &format!("outcome-{}", o.no), &o.printed)).collect(),
        above: above.into_iter().next(),
        criteria,
        chain: chain(&app, w, &key, phases.last().map(lands).unwrap_or_default().len()),
        source,
        key,
        shell,
    })
    .map_err(Stop::from)
}

/// The name in the page's language, and the printed one where that is another.
fn name(w: &Words, texts: &[TextRow], programme: i64, key: &str) -> (Said, Option<Said>) {
    let mine: Vec<&TextRow> = texts.iter().filter(|t| t.subject == programme && t.field == "name").collect();
    let known: Vec<(&str, TextKind)> =
        mine.iter().filter_map(|t| Some((t.language.as_str(), TextKind::parse(&t.kind)?))).collect();
    let said = |t: &&TextRow| Said::new(t.body.as_str(), &t.language, w.language);
    let shown = text_shown(&known, w.language).and_then(|at| mine.get(at));
    let original =
        mine.iter().find(|t| t.kind == "printed").filter(|t| shown.is_some_and(|s| s.body != t.body)).map(said);
    (shown.map_or_else(|| Said::new(key, w.language.code(), w.language), said), original)
}

/// A printed English text: in the page's language if it was translated, with the original beside it.
fn wording<'a>(page: Language, mut texts: impl Iterator<Item = &'a TextRow>, printed: &str) -> Wording {
    let original = Said::new(printed, "en", page);
    match texts.find(|t| t.language == page.code()) {
        Some(text) => Wording { text: Said::new(text.body.as_str(), &text.language, page), original: Some(original) },
        None => Wording { text: original, original: None },
    }
}

/// The kinds of criteria that have a word; another one is shown as it stands.
fn kind(w: &Words, code: &str) -> String {
    let message = format!("programme-kind-{code}");
    if w.has(&message) { w.text(&message) } else { code.to_owned() }
}

/// The sources, to be named by their keys.
struct Sources<'a> {
    w: &'a Words,
    rows: Vec<store::SourceRow>,
}

impl Sources<'_> {
    fn find(&self, key: &str) -> Option<Source> {
        let row = self.rows.iter().find(|r| r.key == key)?;
        let language = self.w.language;
        Some(Source {
            href: format!("/{language}/sources#{key}"),
            title: Said::new(row.title.as_str(), row.language.as_deref().unwrap_or_default(), language),
        })
    }
}

fn phase(
    app: &App,
    w: &Words,
    programme: &str,
    phase: &PhaseRow,
    bodies: &[BodyRow],
    lands: &[&str],
    sources: &Sources<'_>,
) -> Phase {
    let portfolio = app.portfolio();
    let chosen = portfolio.list.choose(&portfolio.list.everything(), &[("phase", &phase.key)]);
    let mine = || bodies.iter().filter(|b| b.phase == phase.id);
    let mut keys: Vec<&str> = phase.sources.iter().flat_map(|s| s.split("; ")).collect();
    mine().for_each(|b| {
        if !keys.contains(&b.source.as_str()) {
            keys.push(&b.source)
        }
    });
    let land = |code: &&str| {
        let href =
            portfolio.list.knows("country", code).then(|| format!("/{}/countries/{}", w.language, code.to_lowercase()));
        (app.countries.name(code, w.language), href)
    };
    let of = |role: &str| self::bodies(w, mine().filter(|b| b.role == role));
    Phase {
        slug: phase.slug.clone(),
        title: word(w, "phase", &phase.key),
        when: when(w, phase),
        parties: vec![
            ("programme-leads", of("lead_agency")),
            ("programme-agencies", of("contributing_agency")),
            ("programme-funders", of("funder")),
        ],
        countries: lands.iter().map(land).collect(),
        projects: (!chosen.is_empty())
            .then(|| (w.n("projects-sum", chosen.len()), format!("/{}/projects?phase={}", w.language, phase.key))),
        evidence: chosen
            .is_empty()
            .then(|| format!("/{}/programmes/{programme}/{}", w.language, phase.slug))
            .filter(|_| phase.slug == "phase-1"),
        sources: keys.into_iter().filter_map(|key| sources.find(key)).collect(),
    }
}

/// From when to when, each as exactly as it is known.
fn when(w: &Words, phase: &PhaseRow) -> String {
    let date = |text: &Option<String>| text.as_deref().and_then(|t| PartialDate::parse(t).ok()).map(|d| w.date(&d));
    match (date(&phase.starts), date(&phase.ends)) {
        (Some(start), Some(end)) => w.with("date-between", &[("start", start.into()), ("end", end.into())]),
        (Some(start), None) => w.it("date-from", start),
        (None, Some(end)) => w.it("date-until", end),
        (None, None) => w.text("not-recorded"),
    }
}

/// Each body once, by its own name and the letters it is known by. The rows of a body follow each other.
fn bodies<'a>(w: &Words, rows: impl Iterator<Item = &'a BodyRow>) -> Vec<Body> {
    let mut all: Vec<(&str, Body)> = Vec::new();
    for row in rows {
        let said = Said::new(row.name.as_str(), row.language.as_deref().unwrap_or("en"), w.language);
        let letters = !row.name.chars().any(char::is_lowercase);
        match all.iter_mut().find(|(slug, _)| *slug == row.slug) {
            Some((_, body)) if row.kind == "own" => {
                body.short = body.short.take().filter(|short| *short != row.name);
                body.name = said;
            }
            Some((_, body)) => {
                body.short = body
                    .short
                    .take()
                    .or_else(|| letters.then(|| row.name.clone()))
                    .filter(|short| *short != body.name.text)
            }
            None => all.push((
                &row.slug,
                Body {
                    href: format!("/{}/organisations/{}", w.language, row.slug),
                    name: said,
                    short: letters.then(|| row.name.clone()),
                },
            )),
        }
    }
    let shown = |mut body: Body| {
        body.short = body.short.take().filter(|short| *short != body.name.text);
        body
    };
    all.into_iter().map(|(_, body)| shown(body)).collect()
}

/// The steps of the chain that the programme's page tells, and whether the record is silent there.
const CHAIN: &[(&str, bool)] = &[
    ("mapped", false),
    ("agreed", false),
    ("identified", false),
    ("assessed", false),
    ("decided", false),
    ("validated", false),
    ("carried", false),
    ("lessons", true),
];

fn chain(app: &App, w: &Words, programme: &str, countries: usize) -> Vec<Step> {
    let portfolio = app.portfolio();
    let ids = portfolio.list.ids(&portfolio.list.everything());
    let months: Vec<i64> = ids.iter().filter_map(|id| portfolio.list.number("months", *id)).collect();
    let (least, most) =
        (months.iter().min().copied().unwrap_or_default(), months.iter().max().copied().unwrap_or_default());
    let step = |(step, gap): &(&str, bool)| {
        let message = format!("programme-{programme}-{step}");
        let args =
            [("countries", countries.into()), ("least", w.number(least).into()), ("most", w.number(most).into())];
        w.has(&message).then(|| Step {
            title: w.text(&message),
            html: w.rich(&format!("{message}-text"), &args, &["#criteria"]),
            gap: *gap,
            missing: w.text(&format!("{message}-missing")),
        })
    };
    CHAIN.iter().filter_map(step).collect()
}
