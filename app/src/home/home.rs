//! The first page.

use super::store;
use crate::app::App;
use crate::layout::{Said, Shell, render};
use crate::projects::map::{Known, spots};
use crate::projects::rows;
use askama::Template;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_kit::lists::NOT_RECORDED;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use std::sync::Arc;

/// Up to so many projects are named by their places; more are counted by country.
const MOST_NAMED: usize = 64;

#[derive(Template)]
#[template(path = "home/home.html")]
struct Home<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    corridor: Option<Corridor>,
    projects: String,
    countries: String,
    usd: String,
    day: String,
    held: usize,
    lands: Vec<Land>,
    total: usize,
}

/// One corridor of the record, as an example.
struct Corridor {
    from: String,
    to: String,
    key: String,
    title: Said,
}

/// A country and its projects.
struct Land {
    name: String,
    href: String,
    count: String,
    projects: Vec<Short>,
}

/// A project by its place.
struct Short {
    key: String,
    text: String,
    /// Its title instead, because its place is not recorded.
    titled: Option<Said>,
}

/// `GET /`
pub async fn home(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let portfolio = app.portfolio();
    let all = portfolio.list.everything();
    let mut db = app.read().await?;
    let counts = portfolio.list.counts("country", &all, &[]);
    let rows = if portfolio.list.len() <= MOST_NAMED { db.all(&store::LIST_WHERE, ()).await? } else { Vec::new() };
    let nowhere: Vec<i64> = rows.iter().filter(|r| r.place.is_none()).map(|r| r.id).collect();
    let titled = rows::load(&mut db, &app, w, nowhere.get(..16).unwrap_or(&nowhere)).await?;
    let mut lands: Vec<Land> = counts.iter().map(|(country, n)| land(&app, w, country, *n, &rows, &titled)).collect();
    lands.sort_by_key(|l| m4d_kit::locale::sort_key(&l.name));
    let evidence = db.all(&store::LIST_EVIDENCE, ()).await?;
    let usd = portfolio.list.sum("usd", &all).unwrap_or_default().0;
    let shell = Shell::new(&app, &asked, "home", w.text("home-title")).about(w.text("home-about"));
    let page = Home {
        w,
        corridor: corridor(&mut db, &app, w).await?,
        projects: w.number(i64::try_from(all.len()).unwrap_or(i64::MAX)),
        countries: w.number(i64::try_from(counts.len()).unwrap_or(i64::MAX)),
        usd: w.amount(usd, 2),
        day: w.day(app.now().day()),
        held: evidence.iter().filter(|e| counted(&e.cells)).count(),
        lands,
        total: portfolio.list.len(),
        shell,
    };
    render(&page).map_err(Stop::from)
}

/// Whether a row of evidence proves a project of phase I.
fn counted(cells: &str) -> bool {
    let cells: serde_json::Value = serde_json::from_str(cells).unwrap_or_default();
    cells.get("counted").and_then(serde_json::Value::as_str) == Some("yes")
}

fn land(app: &App, w: &Words, country: &str, n: u64, rows: &[store::WhereRow], titled: &[rows::Row]) -> Land {
    let mut projects: Vec<Short> = Vec::new();
    // The rows of one project follow each other, those of its first place foremost.
    for row in rows.iter().filter(|r| r.country == country) {
        let first = rows.iter().find(|r| r.key == row.key).and_then(|r| r.place.as_ref());
        let spoken = row
            .spoken
            .as_ref()
            .filter(|_| row.language.as_deref() == Some(w.language.code()) && row.place.as_ref() == first);
        let short = |name: &String| name.split(" (").next().unwrap_or_default().to_owned();
        match (projects.iter_mut().find(|p| p.key == row.key), spoken) {
            (Some(held), Some(spoken)) => held.text = short(spoken),
            (Some(_), None) => {}
            (None, spoken) => projects.push(Short {
                key: row.key.clone(),
                text: spoken.or(row.place.as_ref()).map(short).unwrap_or_default(),
                titled: row
                    .place
                    .is_none()
                    .then(|| titled.iter().find(|t| t.key == row.key).map(|t| t.title.clone()))
                    .flatten(),
            }),
        }
    }
    Land {
        name: app.countries.name(country, w.language),
        href: format!("/{}/countries/{}", w.language, country.to_lowercase()),
        count: w.n("projects-sum", n),
        projects,
    }
}

/// The first corridor that the record names.
async fn corridor(db: &mut impl Ask, app: &App, w: &Words) -> Result<Option<Corridor>, Fault> {
    let portfolio = app.portfolio();
    let all = portfolio.list.everything();
    let threads = portfolio.list.counts("thread", &all, &[]);
    let Some((thread, _)) = threads.iter().find(|(v, _)| *v != NOT_RECORDED) else {
        return Ok(None);
    };
    let rows = portfolio.list.choose(&all, &[("thread", thread)]);
    let Some(id) = portfolio.list.ids(&rows).first().copied() else {
        return Ok(None);
    };
    let ends: Vec<i64> = thread.split(' ').filter_map(|id| id.parse().ok()).collect();
    let known = spots(db, app, w, &ends).await?;
    let name = |id: Option<&i64>| {
        let known: &Known = known.iter().find(|k| Some(&k.id) == id)?;
        let country = known.country.as_deref().map(|c| app.countries.name(c, w.language)).filter(|c| *c != known.name);
        let short = known.name.split(" (").next().unwrap_or_default().to_owned();
        Some(std::iter::once(short).chain(country).collect::<Vec<_>>().join(&w.text("comma")))
    };
    let (from, to) = (name(ends.first()), name(ends.get(1)));
    let row = rows::load(db, app, w, &[id]).await?.into_iter().next();
    Ok(row.zip(from.zip(to)).map(|(row, (from, to))| Corridor { from, to, key: row.key, title: row.title }))
}
