//! What waits for the directory desk, oldest first, for the countries of one officer.

use super::desk::shell;
use super::{desk_store as store, merging, state};
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::layout::form::Ask;
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask as _;
use m4d_kit::locale::{Words, escape};
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::retention::{Kept, cutoff};
use m4d_rules::rights::{Act, Role, Scope};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The parameters of the list.
pub const PARAMS: &[&str] = &["wait", "country", "page"];
/// What may wait, and the message that says so.
const KINDS: &[(&str, &str)] = &[
    ("claims", "verify-waits-claims"),
    ("vouched", "verify-waits-vouched"),
    ("seconds", "verify-waits-seconds"),
    ("evidence", "verify-waits-evidence"),
    ("renewals", "verify-waits-renewals"),
    ("merges", "verify-waits-merges"),
    ("ownerless", "verify-waits-ownerless"),
    ("silent", "verify-waits-silent"),
];
/// Rows of a page.
const MOST: i64 = 16;

/// `GET /desk/organisations`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let half = me::half(&app, &visit).await?.ok_or(Stop::Missing)?;
    let me = me::staff(&app, &asked, &visit, Act::Verify, &my_scopes(&half)).await?;
    let w = app.words(asked.language);
    let kind = asked.param("wait").filter(|it| KINDS.iter().any(|(code, _)| code == it)).unwrap_or_default();
    let country = asked.param("country").filter(|code| crate::places::is_country(code)).unwrap_or_default();
    let page: i64 = asked.param("page").and_then(|it| it.parse().ok()).filter(|n| (1..=1000).contains(n)).unwrap_or(1);
    let mut db = app.read().await?;
    let now = app.now().0;
    let (merged, silent) = (now - merging::undo_life(), cutoff(Kept::SilentProfileErased, now));
    let asks = (me.id, now, kind.to_owned(), country.to_owned(), MOST + 1, (page - 1) * MOST, merged, silent);
    let mut rows = db.all(&store::LIST_WAITING, asks).await?;
    let most = usize::try_from(MOST).unwrap_or(usize::MAX);
    let more = rows.len() > most;
    rows.truncate(most);
    let names = state::names(&mut db, &rows.iter().map(|row| row.id).collect::<Vec<_>>(), w.language).await?;
    drop(db);
    let mut shell = shell(&app, &asked, "verify-desk", "", None);
    shell.trail.pop();
    let mut ask = Ask::new(shell).lead("verify-desk-lead");
    ask.notes.push(filters(w, kind, country));
    if rows.is_empty() {
        ask = ask.note("verify-nothing");
    }
    let countries: BTreeSet<&str> =
        rows.iter().map(|row| row.country.as_str()).filter(|code| !code.is_empty()).collect();
    if country.is_empty() && countries.len() > 1 {
        let link = |code: &&str| {
            format!("<a href=\"{}\">{}</a>", address(w, kind, code, 1), w.html(&app.countries.name(code, w.language)))
        };
        ask.notes.push(countries.iter().map(link).collect::<Vec<_>>().join(" · "));
    }
    ask.notes.extend(rows.iter().zip(names).map(|(row, name)| waits(w, row, &name)));
    if more {
        ask.notes.push(w.rich("verify-more", &[], &[&address(w, kind, country, page + 1)]));
    }
    Ok(ask.answer()?)
}

/// An organisation; what waits there, and since when. One may wait for several things.
fn waits(w: &Words, row: &store::WaitingRow, name: &str) -> String {
    let message =
        KINDS.iter().find(|(code, _)| *code == row.kind).map_or("verify-waits-vouched", |(_, message)| message);
    let below = match row.kind.as_str() {
        "claims" => "/claims",
        "merges" => "/merge",
        "ownerless" => "/rescue",
        _ => "",
    };
    let what = format!("{} · {}", w.text(message), w.day(Moment(row.at).day()));
    let at = format!("/{}/desk/organisations/{}{below}", w.language, row.id);
    format!("<a href=\"{at}\"><bdi>{}</bdi></a><br><small>{}</small>", escape(name), w.html(&what))
}

fn filters(w: &Words, kind: &str, country: &str) -> String {
    let all = std::iter::once(("", "verify-waits-all")).chain(KINDS.iter().copied());
    let link = |(code, message): (&str, &str)| {
        let text = w.html(&w.text(message));
        if code == kind {
            format!("<b>{text}</b>")
        } else {
            format!("<a href=\"{}\">{text}</a>", address(w, code, country, 1))
        }
    };
    all.map(link).collect::<Vec<_>>().join(" · ")
}

fn address(w: &Words, kind: &str, country: &str, page: i64) -> String {
    let number = page.to_string();
    let number = if page > 1 { number.as_str() } else { "" };
    let given =
        [("wait", kind), ("country", country), ("page", number)].into_iter().filter(|(_, value)| !value.is_empty());
    let query: Vec<String> = given.map(|(name, value)| format!("{name}={value}")).collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("/{}/desk/organisations{mark}{}", w.language, query.join("&amp;"))
}

/// The scopes of somebody's rights at the directory desk.
fn my_scopes(me: &Me) -> Vec<Scope> {
    me.rights.iter().filter(|right| right.role == Role::Directory).map(|right| right.scope.clone()).collect()
}
