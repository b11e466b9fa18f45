//! One's own page: what is mine, what waits for me, the way out.

use super::factor_store::FIND_CARD;
use super::me::{self, Me};
use crate::app::App;
use crate::layout::form::Sheet;
use crate::layout::{Shell, render};
use askama::Template;
use m4d_kit::db::Ask as _;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "accounts/my.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    name: String,
    /// Said once, after joining.
    welcome: bool,
    unseen: bool,
    /// When the account will be erased, if its holder asked for it.
    leaving: Option<String>,
    /// What is mine: (text, what it is for, address).
    mine: Vec<(String, String, String)>,
    /// What is the staff's, for those who have rights.
    desk: Vec<(String, String, String)>,
    ending: Sheet<'a>,
}

/// What stands on one's own page: (message, path).
const MINE: &[(&str, &str)] = &[
    ("my-profile", "/my/profile"),
    ("my-organisations", "/my/organisations"),
    ("my-letters", "/my/letters"),
    ("my-members", "/members"),
    ("my-sessions", "/my/sessions"),
    ("my-address", "/my/address"),
    ("my-factor", "/my/factor"),
    ("my-audit", "/my/audit"),
    ("my-data", "/my/data"),
];

/// `GET /my`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    show(&app, &asked, &visit, &me, false).await
}

/// `GET /my/welcome`
///
/// # Errors
/// The database fails.
pub async fn welcome(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    show(&app, &asked, &visit, &me, true).await
}

async fn show(app: &App, asked: &Asked, visit: &Visit, me: &Me, welcome: bool) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let card = app.read().await?.one(&FIND_CARD, (me.id,)).await?.filter(|card| card.n > 0 || card.paper == 1);
    let card =
        card.map(|card| (w.text("my-card"), w.n("my-card-codes", card.n), format!("/{}/my/card", asked.language)));
    let mut shell = Shell::new(app, asked, "my", w.text("my-title"));
    shell.unlisted = true;
    let link = |(message, path): &(&str, &str)| {
        (w.text(message), w.text(&format!("{message}-text")), format!("/{}{path}", asked.language))
    };
    let desk = if me.is_staff() { vec![link(&("my-desk", "/desk"))] } else { Vec::new() };
    let page = Page {
        w,
        name: me.name.clone(),
        welcome,
        unseen: me.unseen,
        leaving: me.leaving_at.map(|at| w.day(m4d_kit::clock::Moment(at).day())),
        mine: card.into_iter().chain(MINE.iter().map(link)).collect(),
        desk,
        ending: Sheet::new(&shell, "/session/ending", visit.token(), "session-end").quiet(),
        shell,
    };
    Ok(render(&page)?)
}
