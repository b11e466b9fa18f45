//! The desk's first page: what this person's roles let them do, and how much of it waits.

use super::rights_store::LIST_RIGHTS_OF;
use super::{granting, proposal, proposals, said};
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::layout::{Shell, render};
use askama::Template;
use m4d_kit::db::Ask as _;
use m4d_kit::letters::{COUNT_STATES, State};
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::rights::{Act, Decision, Tie};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "desk/desk.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    /// (text, what it is for, address, how much waits there)
    doors: Vec<(String, String, String, Option<String>)>,
    /// Whether the administrators have all been silent for three years.
    silent: bool,
    /// My rights: (role, scope, address, until)
    rights: Vec<(String, String, String, Option<String>)>,
}

/// What the desk has: (message, path, acts of which one is needed). Only what exists stands here.
const DOORS: &[(&str, &str, &[Act])] = &[
    ("desk-rights", "/desk/rights", &[Act::ChangeRights]),
    ("desk-members", "/desk/members", &[Act::EndAccess, Act::RecoverFactor, Act::OpenIdentity]),
    ("verify-desk", "/desk/organisations", &[Act::Verify]),
    ("desk-changes", "/desk/changes", &[Act::Verify]),
    ("desk-letters", "/desk/letters", &[Act::SeeLetters]),
    ("desk-audit", "/desk/audit", &[Act::ReadAudit]),
    ("desk-deed-redact-audit", "/desk/audit/redaction", &[Act::RedactAudit]),
];

fn may(me: &Me, app: &App, acts: &[Act]) -> bool {
    // A right in a country or a programme opens the desk's pages of that right too; each thing on them is asked for itself.
    let within: Vec<_> = me.rights.iter().map(|right| right.scope.clone()).collect();
    acts.iter().any(|act| me.may(*act, &within, Tie::Stranger, app.now()) != Decision::NotFound)
}

/// `GET /desk`
///
/// # Errors
/// The database fails; the page is not there for who has no role of the staff.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::any_staff(&app, &asked, &visit).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut db = app.read().await?;
    let waiting = match proposal::deeds(&me, now).is_empty() {
        true => None,
        false => Some(proposals::open(&mut db, &me, now).await?.len()),
    };
    let failed = match may(&me, &app, &[Act::SeeLetters]) {
        true => db.all(&COUNT_STATES, ()).await?.iter().find(|c| c.state == State::Failed.code()).map(|c| c.n),
        false => None,
    };
    let silent = granting::all_silent(&mut db, now).await?;
    let own = db.all(&LIST_RIGHTS_OF, (me.id,)).await?;
    drop(db);
    let mut shell = Shell::new(&app, &asked, "desk", w.text("desk-title")).under(w.text("my-title"), "/my");
    shell.unlisted = true;
    let door = |(message, path, _): &(&str, &str, &[Act])| {
        let count = failed.filter(|n| *n > 0 && *path == "/desk/letters").map(|n| w.n("desk-letters-failed", n));
        (w.text(message), w.text(&format!("{message}-text")), shell.to(path), count)
    };
    let mut doors: Vec<_> = DOORS.iter().filter(|(_, _, acts)| may(&me, &app, acts)).map(door).collect();
    if let Some(n) = waiting {
        let told = w.text("desk-proposals-text");
        doors.insert(
            0,
            (w.text("desk-proposals"), told, shell.to("/desk/proposals"), Some(w.n("desk-proposals-open", n))),
        );
    }
    let holds = own.iter().filter(|row| row.ended_at.or(row.ends_at).is_none_or(|over| over > now.0));
    let right = |row: &super::rights_store::OwnRightRow| {
        let (role, scope) = (said::role(w, &row.role), said::scope(&app, w, &row.scope_kind, &row.scope));
        let until = row.ends_at.map(|at| w.it("desk-until-day", said::day(w, at)));
        (role, scope, shell.to(&format!("/desk/rights/{}", row.id)), until)
    };
    let rights = holds.map(right).collect();
    Ok(render(&Page { w, doors, silent, rights, shell })?)
}
