//! What was done with my account: every entry of the audit that concerns me, without what belongs to others.

use super::audit::act;
use super::said;
use crate::accounts::me;
use crate::app::App;
use crate::layout::{Shell, render};
use askama::Template;
use m4d_kit::address;
use m4d_kit::audit::Shown;
use m4d_kit::audit::list::{PAGE, Sought, list};
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Problem, Stop};
use m4d_kit::visit::Visit;
use std::sync::Arc;

/// The query's parameters.
pub const PARAMS: &[&str] = &["after"];

/// Acts whose reason the person may read: it was written for them.
const TOLD: &[&str] = &["account_readmitted", "account_suspended", "right_ended", "right_granted", "sessions_ended"];

#[derive(Template)]
#[template(path = "desk/my_audit.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    rows: Vec<Row>,
    next: Option<String>,
    first: Option<String>,
}

struct Row {
    act: String,
    at: String,
    by: String,
    reason: Option<String>,
}

/// `GET /my/audit`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let w = app.words(asked.language);
    let before = match asked.param("after") {
        None => None,
        Some(given) => match given.parse() {
            Ok(id) => Some(id),
            Err(_) => return Err(Stop::Refused(vec![Problem::new("refused-page", given)])),
        },
    };
    let sought = Sought { about: Some(me.actor), before, ..Sought::default() };
    let shown = list(&mut app.read().await?, &sought).await?;
    let more = i64::try_from(shown.len()).is_ok_and(|n| n == PAGE);
    let mut shell = Shell::new(&app, &asked, "my", w.text("my-audit")).under(w.text("my-title"), "/my");
    shell.unlisted = true;
    let here = |query: String| shell.to(&format!("/my/audit{query}"));
    let page = Page {
        w,
        next: shown.last().filter(|_| more).map(|last| here(address::query([("after", last.id.to_string().as_str())]))),
        first: before.map(|_| here(String::new())),
        rows: shown.into_iter().map(|entry| row(w, entry, me.actor)).collect(),
        shell,
    };
    Ok(render(&page)?)
}

fn row(w: &Words, entry: Shown, mine: i64) -> Row {
    let by = match entry.actor {
        Some(actor) if actor == mine => "my-audit-by-me",
        Some(_) => "my-audit-by-staff",
        None => "my-audit-by-site",
    };
    let details = entry.details.filter(|_| TOLD.contains(&entry.act.as_str()));
    let details = details.and_then(|text| serde_json::from_str::<serde_json::Value>(&text).ok());
    let reason = details.and_then(|details| Some(details.get("reason")?.as_str()?.to_owned()));
    Row { act: act(w, &entry.act), at: said::at(w, entry.at), by: w.text(by), reason }
}
