//! The audit for auditors: filters, page by page; details after a reason and with a fresh factor, which is an entry itself.

use super::rights::read_day;
use super::said;
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::layout::form::{Ask, Kind, Sheet};
use crate::layout::{Shell, render};
use askama::Template;
use bytes::Bytes;
use http::header::CONTENT_DISPOSITION;
use m4d_kit::address;
use m4d_kit::audit::list::{PAGE, Sought, export, list};
use m4d_kit::audit::{self, Entry, Shown};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Conn, Db};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Problem, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::accounts::lasting::FRESH;
use m4d_rules::rights::Act;
use m4d_rules::spans::DAY;
use serde_json::json;
use std::sync::Arc;
use tokio::sync::mpsc;

/// The query's parameters.
pub const PARAMS: &[&str] = &["act", "object", "from", "to", "after"];
/// The act that opens details to one auditor, for ten minutes.
const OPENED: &str = "audit_details_opened";
/// Entries that the export reads at once.
const PIECE: i64 = 200;

#[derive(Template)]
#[template(path = "desk/audit.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    /// What was looked for: (parameter, value).
    sought: Vec<(&'static str, String)>,
    rows: Vec<Row>,
    /// Whether details are shown.
    open: bool,
    next: Option<String>,
    first: Option<String>,
}

struct Row {
    id: i64,
    at: String,
    act: String,
    object: String,
    actor: String,
    about: String,
    details: Option<String>,
}

/// `GET /desk/audit`
///
/// # Errors
/// The database fails; the page is not there for who is no auditor.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::staff(&app, &asked, &visit, Act::ReadAudit, &[]).await?;
    let w = app.words(asked.language);
    let sought = read(&asked)?;
    let mut db = app.read().await?;
    let open = me.fresh(app.now()) && opened(&mut db, &me, app.now()).await?;
    let shown = list(&mut db, &sought).await?;
    drop(db);
    let pairs: Vec<(&'static str, String)> = asked.query.iter().filter(|(name, _)| *name != "after").cloned().collect();
    let here = |after: Option<String>| {
        let given = pairs.iter().map(|(name, value)| (*name, value.as_str()));
        let after = after.as_deref().map(|after| ("after", after));
        format!("/{}/desk/audit{}", asked.language, address::query(given.chain(after)))
    };
    let more = i64::try_from(shown.len()).is_ok_and(|n| n == PAGE);
    let mut shell = Shell::new(&app, &asked, "desk", w.text("desk-audit")).under(w.text("desk-title"), "/desk");
    shell.unlisted = true;
    let page = Page {
        w,
        next: shown.last().filter(|_| more).map(|last| here(Some(last.id.to_string()))),
        first: sought.before.map(|_| here(None)),
        rows: shown.into_iter().map(|entry| row(w, entry, open)).collect(),
        sought: ["act", "object", "from", "to"]
            .map(|name| (name, asked.param(name).unwrap_or_default().to_owned()))
            .into(),
        open,
        shell,
    };
    Ok(render(&page)?)
}

/// Whether this auditor gave a reason in the last ten minutes.
async fn opened(db: &mut Conn, me: &Me, now: Moment) -> Result<bool, Fault> {
    let from = Some(Moment(now.0 - FRESH));
    let mine = Sought { act: Some(OPENED.to_owned()), actor: Some(me.actor), from, ..Sought::default() };
    Ok(!list(db, &mine).await?.is_empty())
}

fn read(asked: &Asked) -> Result<Sought, Stop> {
    let mut problems = Vec::new();
    let mut day = |name: &'static str| {
        let given = asked.param(name)?;
        let day = read_day(given);
        if day.is_none() {
            problems.push(Problem::new("refused-day", given));
        }
        day
    };
    let (from, to) = (day("from"), day("to"));
    let before = asked.param("after").map(str::parse);
    if let Some(Err(_)) = before {
        problems.push(Problem::new("refused-page", asked.param("after").unwrap_or_default()));
    }
    if !problems.is_empty() {
        return Err(Stop::Refused(problems));
    }
    let text = |name: &str| asked.param(name).map(ToOwned::to_owned);
    Ok(Sought {
        act: text("act"),
        object_kind: text("object"),
        from: from.map(|day| Moment(day.0 * DAY)),
        to: to.map(|day| Moment((day.0 + 1) * DAY)),
        before: before.and_then(Result::ok),
        ..Sought::default()
    })
}

/// An act in words; one without words, of a later version, by its code.
pub fn act(w: &Words, code: &str) -> String {
    let message = format!("audit-act-{}", code.replace('_', "-"));
    if w.has(&message) { w.text(&message) } else { code.to_owned() }
}

fn row(w: &Words, entry: Shown, open: bool) -> Row {
    let number = |n: Option<i64>| n.map_or_else(String::new, |n| n.to_string());
    let details = match (open, entry.redacted_by, entry.details) {
        (false, _, _) => None,
        (true, Some(by), _) => Some(w.it("desk-redacted", by.to_string())),
        (true, None, details) => details,
    };
    Row {
        id: entry.id,
        at: said::at(w, entry.at),
        act: act(w, &entry.act),
        object: [entry.object_kind, number(entry.object)].join(" ").trim_end().to_owned(),
        actor: number(entry.actor),
        about: number(entry.about),
        details,
    }
}

/// `GET /desk/audit/details`: for which reason?
///
/// # Errors
/// As [`page`].
pub async fn ask_details(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    ask(&app, &asked, &visit, "details").await
}

/// `GET /desk/audit/export`: for which reason?
///
/// # Errors
/// As [`page`].
pub async fn ask_export(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    ask(&app, &asked, &visit, "export").await
}

async fn ask(app: &App, asked: &Asked, visit: &Visit, what: &str) -> Result<Answer, Stop> {
    let me = me::staff(app, asked, visit, Act::ReadAudit, &[]).await?;
    let typed = me::typed(app, &me, &asked.address).await?;
    show(app, asked, visit, what, typed.as_ref(), &[])
}

fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    what: &str,
    typed: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let shell =
        Shell::new(app, asked, "desk", w.text(&format!("desk-audit-{what}"))).under(w.text("desk-title"), "/desk");
    let shell = shell.under(w.text("desk-audit"), "/desk/audit");
    let sheet = Sheet::new(&shell, &format!("/desk/audit/{what}"), visit.token(), &format!("desk-audit-{what}-button"))
        .typed(typed)
        .ask(Kind::Lines, "reason", "desk-audit-reason", "")
        .wrong(wrong);
    Ok(Ask::new(shell).lead("desk-audit-reason-lead").sheet(sheet).answer()?)
}

/// The reason is given; it becomes an entry.
async fn reason(app: &App, asked: &Asked, visit: &Visit, form: &Form, what: &str, act: &str) -> Result<(), Stop> {
    let me = me::staff_fresh(app, asked, visit, Act::ReadAudit, &[], form, &asked.address).await?;
    let typed = form.text("reason");
    if typed.is_empty() || typed.chars().count() > 500 {
        let wrong = [("reason", app.words(asked.language).text("refused-why"))];
        let again = show(app, asked, visit, what, Some(form), &wrong)?;
        return Err(Stop::Answered(Box::new(again)));
    }
    let mut tx = app.db.begin().await?;
    let details = json!({"reason": typed});
    let entry = Entry { act, object: ("audit", None), actor: Some(me.actor), about: None, details };
    audit::record(&mut tx, entry, app.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// `POST /desk/audit/details`
///
/// # Errors
/// As [`page`].
pub async fn open_details(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    reason(&app, &asked, &visit, &form, "details", OPENED).await?;
    Ok(Answer::see(&format!("/{}/desk/audit", asked.language)))
}

/// `POST /desk/audit/export`: the whole audit as JSON Lines.
///
/// # Errors
/// As [`page`].
pub async fn give_out(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    reason(&app, &asked, &visit, &form, "export", "audit_exported").await?;
    let (to, pieces) = mpsc::channel(2);
    let db = app.db.clone();
    tokio::spawn(async move {
        if let Err(fault) = pour(&db, &to).await {
            // The reader hears that the answer broke off, and does not take it for whole.
            let _ = to.send(Err(fault)).await;
        }
    });
    let answer = Answer::flowing("application/jsonl; charset=utf-8", pieces);
    Ok(answer.header(CONTENT_DISPOSITION, "attachment; filename=\"audit.jsonl\""))
}

async fn pour(db: &Db, to: &mpsc::Sender<Result<Bytes, Fault>>) -> Result<(), Fault> {
    let mut after = 0;
    loop {
        // A connection for each piece: a slow reader holds none.
        let lines = export(&mut db.read().await?, after, PIECE).await?;
        let Some((last, _)) = lines.last() else { return Ok(()) };
        after = *last;
        let piece: String = lines.iter().map(|(_, line)| format!("{line}\n")).collect();
        if to.send(Ok(Bytes::from(piece))).await.is_err() {
            return Ok(());
        }
    }
}
