//! What was done with an organisation: every entry of the audit about it, for its owners, newest first. No details stand here
//! and nobody's name: who acted as it, its own page says.

use super::audit::act;
use super::said;
use crate::accounts::me;
use crate::app::App;
use crate::directory::body::{heading, shell};
use crate::directory::own;
use crate::directory::profile::path;
use crate::layout::{Said, Shell, render};
use askama::Template;
use m4d_kit::address;
use m4d_kit::audit::list::{PAGE, Sought, list};
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Problem, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::rights::Act;
use std::sync::Arc;

/// The query's parameters.
pub const PARAMS: &[&str] = &["after"];

#[derive(Template)]
#[template(path = "desk/body_audit.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    name: Said,
    /// (act, when, by whom).
    rows: Vec<(String, String, String)>,
    next: Option<String>,
    first: Option<String>,
}

/// `GET /my/organisations/{id}/audit`
///
/// # Errors
/// [`Stop::Missing`] for those who do not own it; the database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut db = app.read().await?;
    let own = own::of_address(&mut db, &asked, &me, now).await?;
    own.needs(&me, Act::ReadAudit, now)?;
    let before = match asked.param("after") {
        None => None,
        Some(given) => match given.parse() {
            Ok(id) => Some(id),
            Err(_) => return Err(Stop::Refused(vec![Problem::new("refused-page", given)])),
        },
    };
    let kind = Some("organisation".to_owned());
    let sought = Sought { object_kind: kind, object: Some(own.id), before, ..Sought::default() };
    let shown = list(&mut db, &sought).await?;
    drop(db);
    let more = i64::try_from(shown.len()).is_ok_and(|n| n == PAGE);
    let name = heading(&own, asked.language);
    let shell = shell(&app, &asked, w.text("own-audit")).under(name.text.clone(), &path(own.id, ""));
    let here = |query: String| shell.to(&path(own.id, &format!("/audit{query}")));
    let by = |actor: Option<i64>| match actor {
        Some(actor) if actor == me.actor => w.text("my-audit-by-me"),
        Some(_) => w.text("my-audit-by-staff"),
        None => w.text("my-audit-by-site"),
    };
    let next =
        shown.last().filter(|_| more).map(|last| here(address::query([("after", last.id.to_string().as_str())])));
    let page = Page {
        w,
        name,
        next,
        first: before.map(|_| here(String::new())),
        rows: shown.iter().map(|entry| (act(w, &entry.act), said::at(w, entry.at), by(entry.actor))).collect(),
        shell,
    };
    Ok(render(&page)?)
}
