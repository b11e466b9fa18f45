//! Every page of the site, from the typed list of routes and from what the record holds.

use super::store;
use crate::app::App;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_kit::lists::NOT_RECORDED;
use m4d_kit::route::{Format, Route};

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
            Some("/countries/") => countries(app),
            Some("/organisations/") => organisations(&mut db).await?,
            Some("/programmes/") => programmes(&mut db, pattern).await?,
            Some(path) if path.starts_with("/programmes/") => phases(&mut db, path).await?,
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

fn countries(app: &App) -> Vec<String> {
    let list = &app.portfolio().list;
    let counts = list.counts("country", &list.everything(), &[]);
    counts.iter().filter(|(c, _)| *c != NOT_RECORDED).map(|(c, _)| format!("/countries/{}", c.to_lowercase())).collect()
}

async fn organisations(db: &mut impl Ask) -> Result<Vec<String>, Fault> {
    let rows = db.all(&store::LIST_ORGANISATION_SLUGS, ()).await?;
    Ok(rows.into_iter().map(|o| format!("/organisations/{}", o.slug)).collect())
}

/// Programmes alone, or each with its phases, as the pattern says.
async fn programmes(db: &mut impl Ask, pattern: &str) -> Result<Vec<String>, Fault> {
    let with_phase = pattern.matches('{').count() > 1;
    let rows = db.all(&store::LIST_PHASE_SLUGS, ()).await?;
    let path = |p: store::PhaseSlugRow| match with_phase {
        true => format!("/programmes/{}/{}", p.programme, p.slug),
        false => format!("/programmes/{}", p.programme),
    };
    let mut paths: Vec<String> = rows.into_iter().map(path).collect();
    paths.dedup();
    Ok(paths)
}

/// The phases of the programme that a pattern names itself.
async fn phases(db: &mut impl Ask, path: &str) -> Result<Vec<String>, Fault> {
    let rows = db.all(&store::LIST_PHASE_SLUGS, ()).await?;
    let own = rows.into_iter().filter(|p| path == format!("/programmes/{}/", p.programme));
    Ok(own.map(|p| format!("{path}{}", p.slug)).collect())
}
