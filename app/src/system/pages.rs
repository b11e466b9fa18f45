//! Every page of the site, from the typed list of routes and from what the record holds.

use super::store;
use crate::app::App;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_kit::route::{Format, Route};
use std::collections::BTreeSet;

/// The paths of all pages, without language: fixed ones first, then those of countries, projects and organisations.
///
/// # Errors
/// The database fails.
pub async fn all(app: &App) -> Result<Vec<String>, Fault> {
    let routes = crate::routes();
    let pages: Vec<&Route<App>> =
        routes.iter().filter(|r| r.spoken && r.cached && r.formats.contains(&Format::Html)).collect();
    let mut paths: Vec<String> =
        pages.iter().filter(|r| !r.pattern.contains('{')).map(|r| r.pattern.to_owned()).collect();
    let mut patterns: Vec<&str> = pages.iter().map(|r| r.pattern).filter(|p| p.contains('{')).collect();
    patterns.sort_unstable();
    let mut db = app.read().await?;
    for pattern in patterns {
        let values = match pattern.split('{').next() {
            Some("/projects/") => projects(app),
            Some("/countries/") => countries(&mut db).await?,
            Some("/organisations/") => organisations(app),
            Some("/programmes/") => programmes(&mut db, pattern).await?,
            _ => Vec::new(),
        };
        paths.extend(values);
    }
    Ok(paths)
}

fn projects(app: &App) -> Vec<String> {
    let list = &app.portfolio().list;
    let keys = list.ids(&list.everything());
    keys.into_iter().filter_map(|id| Some(format!("/projects/{}", list.key(id)?))).collect()
}

async fn countries(db: &mut impl Ask) -> Result<Vec<String>, Fault> {
    let rows = db.all(&store::LIST_COUNTRY_PAGES, ()).await?;
    // Of the groups only those of a phase's targets have pages for each of their countries.
    let shown = rows.into_iter().filter(|row| row.among.as_deref().is_none_or(|group| group.ends_with("-target")));
    let codes: BTreeSet<String> = shown.filter_map(|row| Some(row.country?.to_lowercase())).collect();
    Ok(codes.into_iter().map(|code| format!("/countries/{code}")).collect())
}

fn organisations(app: &App) -> Vec<String> {
    app.register().bodies().map(|body| format!("/organisations/{}", body.slug)).collect()
}

/// A page of each programme; one that bears a phase's name only where the programme has that phase.
async fn programmes(db: &mut impl Ask, pattern: &str) -> Result<Vec<String>, Fault> {
    let below = pattern.split_once('}').map_or("", |(_, below)| below);
    let phase = below.strip_prefix('/').filter(|part| part.starts_with("phase-"));
    let rows = db.all(&store::LIST_PHASE_SLUGS, ()).await?;
    let having = rows.into_iter().filter(|row| phase.is_none_or(|phase| row.slug == phase));
    let mut paths: Vec<String> = having.map(|row| format!("/programmes/{}{below}", row.programme)).collect();
    paths.sort_unstable();
    paths.dedup();
    Ok(paths)
}
