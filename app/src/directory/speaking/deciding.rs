//! The desk's page of changes: what waits for an officer, and deciding it. The right is in the query: a change of a body in
//! another country, or one that concerns the officer, is not there.

use super::change_store as store;
use super::typed::reason;
use super::{body, change, effect, rescue, stopping};
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::layout::form::{Ask, Choice, Kind as Field, Sheet};
use crate::layout::{Shell, render, word};
use askama::Template;
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask as _;
use m4d_kit::form::Form;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::change::{Change, Next, Outcome, Refusal, decide};
use m4d_rules::directory::speaking::owners;
use m4d_rules::rights::{Act, Right, Role, Scope, ScopeKind};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "directory/speaking/changes.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    rows: Vec<Row>,
    heads: [String; 4],
}

struct Row {
    href: String,
    kind: String,
    name: String,
    since: String,
    state: String,
}

/// A directory officer; to others the page is not there. `country`: of this one, or of any.
///
/// # Errors
/// [`Stop::Missing`], or the way to the second factor.
pub async fn officer(app: &App, asked: &Asked, visit: &Visit, country: Option<&str>) -> Result<Me, Stop> {
    let Some(me) = me::half(app, visit).await? else { return Err(Stop::Missing) };
    let scopes: Vec<Scope> = match country {
        Some(country) => Scope::of(ScopeKind::Country, country).into_iter().collect(),
        None => me.rights.iter().filter(|r: &&Right| r.role == Role::Directory).map(|r| r.scope.clone()).collect(),
    };
    me::staff(app, asked, visit, Act::Verify, &scopes).await
}

/// `GET /desk/changes`
///
/// # Errors
/// The visitor is no directory officer; the database fails.
pub async fn list(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = officer(&app, &asked, &visit, None).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut db = app.read().await?;
    let mut rows = Vec::new();
    for row in db.all(&store::LIST_FOR_OFFICER, (me.id, now.0)).await? {
        let Some(found) = db.one(&store::FIND_CHANGE, (row.id,)).await? else { continue };
        let Some(change) = change::of_row(&found) else { continue };
        let name = body::name(&mut db, found.organisation, asked.language).await?;
        rows.push(Row {
            href: format!("/{}/desk/changes/{}", asked.language, row.id),
            kind: word(w, "moving-kind", &found.kind),
            name: name.map(|name| name.html()).unwrap_or_default(),
            since: w.day(Moment(found.at).day()),
            state: state(w, &change, now),
        });
    }
    drop(db);
    let mut shell = Shell::new(&app, &asked, "my", w.text("desk-changes-title")).under(w.text("my-desk"), "/desk");
    shell.unlisted = true;
    let heads = ["moving-kind", "moving-organisation", "moving-at", "moving-state"].map(|head| w.text(head));
    Ok(render(&Page { w, rows, heads, shell })?)
}

fn state(w: &Words, change: &Change, now: Moment) -> String {
    match change.next(now.0) {
        Next::Second => w.text("moving-state-second"),
        Next::Waits(until) => w.it("moving-state-waits", w.day(Moment(until).day())),
        Next::Decision => w.text("moving-state-decision"),
        _ => w.text("moving-state-due"),
    }
}

/// `GET /desk/changes/{id}`
///
/// # Errors
/// The change is not there for this officer; the database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = officer(&app, &asked, &visit, None).await?;
    let typed = me::typed(&app, &me, &asked.address).await?;
    show(&app, &asked, &visit, &me, typed.as_ref(), &[]).await
}

/// The page with what was typed and what is wrong with it.
///
/// # Errors
/// As [`page`].
pub async fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    me: &Me,
    typed: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let id = body::number(asked, "id")?;
    let mut db = app.read().await?;
    db.one(&store::FIND_FOR_OFFICER, (id, me.id, now.0)).await?.ok_or(Stop::Missing)?;
    let row = db.one(&store::FIND_CHANGE, (id,)).await?.ok_or(Stop::Missing)?;
    let change = change::of_row(&row).ok_or(Stop::Missing)?;
    let facts = change::facts(&mut db, w, &row, &change, None, now).await?;
    drop(db);
    let at = format!("/desk/changes/{id}");
    let mut shell = Shell::new(app, asked, "my", word(w, "moving-kind", &row.kind))
        .under(w.text("my-desk"), "/desk")
        .under(w.text("desk-changes-title"), "/desk/changes");
    shell.address = Some(at.clone());
    let mut sheets = match change.next(now.0) {
        // Who agreed on it does not decide what somebody objects to it.
        Next::Decision if is_first(&row, me.id) => Vec::new(),
        Next::Decision => {
            let choice = |value: &str, text: &str| Choice::new(value, w.text(text));
            let sheet = Sheet::new(&shell, &format!("{at}/decision"), visit.token(), "desk-decide")
                .typed(typed)
                .ask(Field::One, "decision", "desk-decision", "")
                .choices(vec![choice("accept", "desk-accept"), choice("refuse", "desk-refuse")])
                .ask(Field::Lines, "reason", "moving-decision-reason", "")
                .wrong(wrong);
            vec![sheet]
        }
        Next::Second if change.by != me.id => vec![rescue::seconding(&shell, visit, id)],
        _ => Vec::new(),
    };
    sheets.extend(stopping::sheet(&shell, visit, &change, me.id, now, (typed, wrong)));
    let mut page = Ask::new(shell).lead(&format!("moving-{}", row.kind.replace('_', "-")));
    page.facts = facts;
    page.sheets = sheets;
    Ok(page.answer()?)
}

/// Whether an officer is one of the two who agreed on a rescue.
fn is_first(row: &store::ChangeRow, me: i64) -> bool {
    row.by_member == me || row.seconded_by == Some(me)
}

/// `POST /desk/changes/{id}/decision`
///
/// # Errors
/// The change is not there for this officer; the database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let id = body::number(&asked, "id")?;
    let back = format!("/{}/desk/changes/{id}", asked.language);
    let first = officer(&app, &asked, &visit, None).await?;
    let mut db = app.read().await?;
    let found = db.one(&store::FIND_FOR_OFFICER, (id, first.id, now.0)).await?.ok_or(Stop::Missing)?;
    drop(db);
    let scopes: Vec<Scope> = Scope::of(ScopeKind::Country, &found.country).into_iter().collect();
    let me = me::staff_fresh(&app, &asked, &visit, Act::Verify, &scopes, &form, &back).await?;
    let mut wrong = Vec::new();
    let why = reason(w, &form, "reason", &mut wrong);
    let grants = match form.text("decision") {
        "accept" => true,
        "refuse" => false,
        _ => {
            wrong.push(("decision", w.text("desk-refused-decision")));
            false
        }
    };
    let mut tx = app.db.begin().await?;
    tx.one(&store::FIND_FOR_OFFICER, (id, me.id, now.0)).await?.ok_or(Stop::Missing)?;
    let row = tx.one(&store::FIND_CHANGE, (id,)).await?.ok_or(Stop::Missing)?;
    let change = change::of_row(&row).ok_or(Stop::Missing)?;
    if !wrong.is_empty() {
        drop(tx);
        return show(&app, &asked, &visit, &me, Some(&form), &wrong).await;
    }
    let parts = body::parts(&mut tx, row.organisation).await?;
    let concerned = parts.iter().any(|part| part.member == me.id) || is_first(&row, me.id);
    match decide(&change, me.id, concerned, owners(&parts, now.0) > 0, grants, &why, now.0) {
        Ok(Outcome::Done) => effect::take(&mut tx, &row, &change, Some((me.id, why)), now).await?,
        Ok(outcome) => {
            effect::end(&mut tx, &row, outcome, Some(me.id), Some(why), now).await?;
        }
        Err(Refusal::Concerned) => return Err(Stop::Missing),
        // Too early, or decided meanwhile: the page says how it stands.
        Err(_) => return Ok(Answer::see(&back)),
    }
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&back))
}
