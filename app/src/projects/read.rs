//! One project: everything the record holds of it, where each fact comes from, and what is not recorded.

use super::telling::{Amount, Cited, Page, Party, Spot, Step};
use super::whole;
use super::{json, store};
use crate::app::App;
use crate::layout::{Said, Shell, render, word};
use askama::Template;
use m4d_kit::db::Ask;
use m4d_kit::fault::{Fault, OrMissing};
use m4d_kit::locale::Words;
use m4d_kit::map::{self, Drawing};
use m4d_kit::route::{Answer, Asked, Format, Stop};
use m4d_kit::sql::Sixteen;
use m4d_rules::money::amounts_differ;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "projects/read.html")]
struct Read<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    title: Said,
    /// Its other titles, with what they are.
    titles: Vec<(Said, String)>,
    summary: Option<Said>,
    corridor: (String, Option<String>),
    /// The objective in the page's language if that is not the printed one, and what it is.
    objective: Option<(Said, String)>,
    printed: Option<Said>,
    steps: Vec<Step>,
    amounts: Vec<Amount>,
    differ: bool,
    /// Who took part, by role.
    parties: Vec<(String, Vec<Party>)>,
    absent: Vec<String>,
    /// Its places, by what they are to it.
    places: Vec<(String, Vec<Spot>)>,
    map: Option<Drawing>,
    rtl: bool,
    status: Option<(String, String)>,
    country: (String, String),
    phase: String,
    months: Option<String>,
    results: Option<Said>,
    relations: Vec<(String, String, Cited)>,
    missing: Vec<String>,
    sources: Vec<(String, Said, String)>,
    identifiers: Vec<(String, String)>,
    /// How to cite it, as HTML.
    cite: String,
    previous: Option<(String, Said)>,
    next: Option<(String, Said)>,
}

/// `GET /projects/{slug}`, also as JSON.
pub async fn read(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    if asked.format == Format::Json {
        return json::one(app, asked).await;
    }
    let portfolio = app.portfolio();
    let w = app.words(asked.language);
    let id = portfolio.list.id(asked.part("slug")).or_missing()?;
    let mut db = app.read().await?;
    let project = whole::load(&mut db, &[id]).await?.into_iter().next().or_missing()?;
    let around = portfolio.list.around("record", &project.key);
    let (previous, next) = neighbours(&mut db, &app, w, around).await?;
    drop(db);
    let page = Page { app: &app, w, project: &project };
    let title = page.said("title").unwrap_or_else(|| Said::new(project.key.as_str(), "en", w.language));
    let summary = page.said("summary");
    let mut shell = Shell::new(&app, &asked, "projects", title.text.clone())
        .under(w.text("menu-projects"), "/projects")
        .about(summary.as_ref().map_or_else(String::new, |s| s.text.clone()))
        .with_data(&page.schema_org(&asked));
    shell.here = page.here();
    shell.forms = vec![("application/json", format!("/{}/projects/{}.json", asked.language, project.key))];
    let (objective, printed) = page.objective();
    render(&Read {
        w,
        corridor: page.corridor(),
        objective,
        printed,
        titles: page.titles(&title),
        steps: page.steps(),
        amounts: project.money.iter().map(|m| page.amount(m)).collect(),
        differ: amounts_differ(&project.amounts()),
        parties: grouped(project.participations.iter().map(|p| page.party(p))),
        absent: page.absent(),
        places: grouped(project.places.iter().map(|p| page.spot(p))),
        map: page.map(),
        rtl: w.language.right_to_left(),
        status: page.status(),
        country: (
            app.countries.name(&project.country, w.language),
            shell.to(&format!("/countries/{}", project.country.to_lowercase())),
        ),
        phase: word(w, "phase", &project.phase),
        months: project.months().map(|n| w.n("project-months", n)),
        results: page.said("results"),
        relations: project
            .relations
            .iter()
            .filter(|r| !r.inward)
            .map(|r| {
                (word(w, "relation", &r.kind), r.other.trim_start_matches("ext:").to_owned(), page.cited(&r.source))
            })
            .collect(),
        missing: project.missing().iter().map(|m| word(w, "missing", m.code())).collect(),
        sources: page.sources(),
        identifiers: project.identifiers.iter().map(|i| (i.scheme.clone(), i.value.clone())).collect(),
        cite: w.rich(
            "project-cite",
            &[
                ("title", title.text.as_str().into()),
                ("url", format!("{}{}", app.url(), asked.address).into()),
                ("day", w.day(app.now().day()).into()),
            ],
            &[],
        ),
        title,
        summary,
        previous,
        next,
        shell,
    })
    .map_err(Stop::from)
}

type Neighbour = Option<(String, Said)>;

/// The projects before and after, by their titles.
async fn neighbours(
    db: &mut impl Ask,
    app: &App,
    w: &Words,
    around: (Option<i64>, Option<i64>),
) -> Result<(Neighbour, Neighbour), Fault> {
    let ids: Vec<i64> = [around.0, around.1].into_iter().flatten().collect();
    let texts = db.all(&store::LIST_TEXTS, ("title".to_owned(), Sixteen::of(&ids))).await?;
    let portfolio = app.portfolio();
    let of = |id: Option<i64>| {
        let title = super::rows::title(texts.iter().filter(|t| Some(t.subject) == id), w.language);
        Some((format!("/{}/projects/{}", w.language, portfolio.list.key(id?)?), title))
    };
    Ok((of(around.0), of(around.1)))
}

/// The `text-anchor` of a label on a page in this direction.
pub fn anchor(at: &map::LabelAt, rtl: &bool) -> &'static str {
    at.side.anchor(*rtl)
}

/// What has the same heading, under it, in the order of the first of each.
fn grouped<T>(all: impl Iterator<Item = (String, T)>) -> Vec<(String, Vec<T>)> {
    let mut groups: Vec<(String, Vec<T>)> = Vec::new();
    for (heading, it) in all {
        match groups.iter_mut().find(|(known, _)| *known == heading) {
            Some((_, members)) => members.push(it),
            None => groups.push((heading, vec![it])),
        }
    }
    groups
}
