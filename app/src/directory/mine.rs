//! My organisations: those that I speak for, each with how far it is verified.

use super::names::shown;
use super::own_store as store;
use crate::accounts::me;
use crate::app::App;
use crate::layout::{Said, Shell, render, word};
use askama::Template;
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "directory/mine.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    /// One was just left.
    left: bool,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    name: Said,
    what: String,
    role: String,
    until: Option<String>,
    /// Whether everybody sees it, and how far it is in words.
    verified: bool,
    state: String,
}

/// `GET /my/organisations`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut db = app.read().await?;
    let mut bodies = db.all(&store::LIST_MINE, (me.id, now.0)).await?;
    let names = db.all(&store::LIST_MY_NAMES, (me.id, now.0)).await?;
    drop(db);
    // Of several parts in one organisation the highest comes first.
    bodies.dedup_by_key(|body| body.id);
    let row = |body: store::MineRow| {
        let mine: Vec<&store::MyNameRow> = names.iter().filter(|n| n.organisation == body.id).collect();
        let known: Vec<(&str, Option<&str>)> = mine.iter().map(|n| (n.kind.as_str(), n.language.as_deref())).collect();
        let name = shown(&known, w.language).and_then(|at| mine.get(at));
        let land = app.countries.name(&body.country, w.language);
        Row {
            href: format!("/{}/my/organisations/{}", asked.language, body.id),
            name: name.map_or_else(
                || Said::new(w.text("own-nameless"), w.language.code(), w.language),
                |n| Said::new(n.name.as_str(), n.language.as_deref().unwrap_or_default(), w.language),
            ),
            what: [word(w, "nature", &body.nature), land].join(&w.text("comma")),
            role: word(w, "speaker", &body.role),
            until: body.mandate_ends.map(|at| w.it("own-until", w.day(Moment(at).day()))),
            verified: body.step.as_deref() == Some("verified"),
            state: w.text(&format!("own-state-{}", body.step.as_deref().unwrap_or("none"))),
        }
    };
    let mut shell = Shell::new(&app, &asked, "my", w.text("mine-title")).under(w.text("my-title"), "/my");
    shell.unlisted = true;
    Ok(render(&Page {
        w,
        left: asked.param("done") == Some("left"),
        rows: bodies.into_iter().map(row).collect(),
        shell,
    })?)
}
