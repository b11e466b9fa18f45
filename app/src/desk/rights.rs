//! Who has which right, who granted it and why; granting one to a member by their number.

use super::granting::{self, Made, Wish};
use super::person;
use super::person_store::PersonRow;
use super::proposal::{self, New};
use super::rights_store::{self as store, OwnRightRow, RightRow};
use super::said::{self, Place};
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::layout::form::{Choice, Kind, Sheet};
use crate::layout::{Shell, own_name, render};
use askama::Template;
use http::StatusCode;
use m4d_kit::address;
use m4d_kit::db::Ask as _;
use m4d_kit::digits::western;
use m4d_kit::form::Form;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Problem, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::language::Language;
use m4d_rules::rights::grant::{Person, Refusal};
use m4d_rules::rights::second::Deed;
use m4d_rules::rights::{Act, Right, Role, Scope, ScopeKind};
use m4d_rules::spans::DAY;
use m4d_rules::when::Day;
use std::sync::Arc;

/// The query's parameters.
pub const PARAMS: &[&str] = &["member", "done", "after"];
/// Rights on a page.
const PAGE: usize = 50;
/// What a deed that came here may have done.
const DONE: &[&str] = &["granted", "proposed", "ended"];

#[derive(Template)]
#[template(path = "desk/rights.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    /// What was just done.
    done: Option<String>,
    /// The number that was looked up.
    looked: String,
    /// The member with it: their name, and what is missing before a right of theirs can be used.
    person: Option<(String, Option<String>)>,
    rows: Vec<Row>,
    next: Option<String>,
    first: Option<String>,
    sheet: Option<Sheet<'a>>,
}

struct Row {
    href: String,
    /// Whose it is; nothing on the page of one member.
    holder: Option<String>,
    no_factor: bool,
    role: String,
    scope: String,
    from: String,
    until: Option<String>,
    /// Why it was ended before its time.
    ended: Option<String>,
    reason: String,
    granter: String,
}

impl Page<'_> {
    fn errors(&self) -> Vec<(String, String)> {
        self.sheet.iter().flat_map(Sheet::errors).collect()
    }
}

/// `GET /desk/rights`
///
/// # Errors
/// The database fails; the page is not there for who is no administrator.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::staff(&app, &asked, &visit, Act::ChangeRights, &[]).await?;
    let typed = me::typed(&app, &me, &asked.address).await?;
    show(&app, &asked, &visit, &me, asked.param("member"), typed.as_ref(), &[]).await
}

async fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    me: &Me,
    looked: Option<&str>,
    typed: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let mut shell = Shell::new(app, asked, "desk", w.text("desk-rights")).under(w.text("desk-title"), "/desk");
    shell.unlisted = true;
    let done = asked.param("done").filter(|done| DONE.contains(done)).map(|done| w.text(&format!("desk-done-{done}")));
    let mut page = Page {
        w,
        done,
        looked: looked.unwrap_or_default().to_owned(),
        person: None,
        rows: Vec::new(),
        next: None,
        first: None,
        sheet: None,
        shell,
    };
    let mut db = app.read().await?;
    match looked {
        Some(typed_number) => {
            let found = match said::number(typed_number) {
                Some(number) => person::find(&mut db, number, me, now).await?,
                None => None,
            };
            if let Some(found) = found {
                let rows = db.all(&store::LIST_RIGHTS_OF, (found.member,)).await?;
                page.rows = rows.iter().map(|row| own_row(app, w, row)).collect();
                let missing = (found.factors == 0).then(|| w.text("desk-no-factor"));
                page.person = Some((found.name.clone(), missing));
                if found.member != me.id || !wrong.is_empty() {
                    page.sheet = Some(sheet(&page.shell, visit, &found, typed).wrong(wrong));
                }
            }
        }
        None => list(app, asked, &mut db, &mut page).await?,
    }
    drop(db);
    let is_wrong = !page.errors().is_empty();
    if is_wrong {
        page.shell.title = w.it("form-error-title", page.shell.title.as_str());
    }
    let answer = render(&page)?;
    Ok(if is_wrong { answer.status(StatusCode::UNPROCESSABLE_ENTITY) } else { answer })
}

async fn list(app: &App, asked: &Asked, db: &mut m4d_kit::db::Conn, page: &mut Page<'_>) -> Result<(), Stop> {
    let given = asked.param("after");
    let place = Place::read(given)
        .ok_or_else(|| Stop::Refused(vec![Problem::new("refused-page", given.unwrap_or_default())]))?;
    let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let rows = db.all(&store::LIST_RIGHTS, (app.now().0, place.at, place.id, most)).await?;
    let here = |query: String| page.shell.to(&format!("/desk/rights{query}"));
    let last = rows.get(PAGE - 1).filter(|_| rows.len() > PAGE);
    page.next = last.map(|row| {
        let place = Place { at: row.granted_at, id: row.id }.text();
        here(address::query([("after", place.as_str())]))
    });
    page.first = given.map(|_| here(String::new()));
    page.rows = rows.iter().take(PAGE).map(|r| row(app, page.w, r)).collect();
    Ok(())
}

fn row(app: &App, w: &Words, row: &RightRow) -> Row {
    Row {
        href: format!("/{}/desk/rights/{}", w.language, row.id),
        holder: Some(
            w.with("desk-person", &[("name", row.name.as_str().into()), ("number", row.number.to_string().into())]),
        ),
        no_factor: row.factors == 0,
        role: said::role(w, &row.role),
        scope: said::scope(app, w, &row.scope_kind, &row.scope),
        from: said::day(w, row.starts_at),
        until: row.ends_at.map(|at| said::day(w, at)),
        ended: None,
        reason: row.reason.clone(),
        granter: said::granter(w, row.granted_by, row.granter.as_deref()),
    }
}

fn own_row(app: &App, w: &Words, row: &OwnRightRow) -> Row {
    Row {
        href: format!("/{}/desk/rights/{}", w.language, row.id),
        holder: None,
        no_factor: false,
        role: said::role(w, &row.role),
        scope: said::scope(app, w, &row.scope_kind, &row.scope),
        from: said::day(w, row.starts_at),
        until: row.ended_at.or(row.ends_at).map(|at| said::day(w, at)),
        ended: row.ended_at.and(row.end_reason.clone()),
        reason: row.reason.clone(),
        granter: said::granter(w, row.granted_by, row.granter.as_deref()),
    }
}

fn sheet<'a>(shell: &Shell<'a>, visit: &Visit, to: &PersonRow, typed: Option<&Form>) -> Sheet<'a> {
    let w = shell.w;
    let role = |role: &Role| Choice {
        help: Some(w.text(&format!("right-{}-help", role.code()))),
        ..Choice::new(role.code(), said::role(w, role.code()))
    };
    let roles = Role::ALL.iter().filter(|role| role.is_staff()).map(role).collect();
    let kind = |kind: &ScopeKind| Choice::new(kind.code(), w.text(&format!("desk-scope-kind-{}", kind.code())));
    let kinds = [
        ScopeKind::Site,
        ScopeKind::Country,
        ScopeKind::Programme,
        ScopeKind::Dataset,
        ScopeKind::Language,
        ScopeKind::Discussion,
    ];
    Sheet::new(shell, "/desk/rights", visit.token(), "desk-grant-button")
        .typed(typed)
        .with("member", to.number.to_string())
        .ask(Kind::One, "role", "desk-grant-role", "")
        .choices(roles)
        .ask(Kind::List, "scope_kind", "desk-grant-scope-kind", "site")
        .choices(kinds.iter().map(kind).collect())
        .ask(Kind::Line, "scope", "desk-grant-scope", "")
        .ask(Kind::Lines, "reason", "desk-grant-reason", "")
        .ask(Kind::Date, "starts", "desk-grant-starts", "")
        .ask(Kind::Date, "ends", "desk-grant-ends", "")
}

/// `POST /desk/rights`
///
/// # Errors
/// The database fails; the page is not there for who is no administrator.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let number = form.text("member").to_owned();
    let here = |query: &str| format!("/{}/desk/rights{query}", asked.language);
    let back = here(&address::query([("member", number.as_str())]));
    let me = me::staff_fresh(&app, &asked, &visit, Act::ChangeRights, &[], &form, &back).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut tx = app.db.begin().await?;
    let found = match said::number(&number) {
        Some(number) => person::find(&mut tx, number, &me, now).await?,
        None => None,
    };
    let Some(found) = found else { return Ok(Answer::see(&back)) };
    let again = |wrong: Vec<(&'static str, String)>| {
        let (app, asked, visit, me, number, form) = (&app, &asked, &visit, &me, &number, &form);
        async move { show(app, asked, visit, me, Some(number), Some(form), &wrong).await }
    };
    let wish = match read(&app, w, &form, now.0) {
        Ok(wish) => wish,
        Err(wrong) => {
            drop(tx);
            return again(wrong).await;
        }
    };
    let Some(to) = person::load(&mut tx, found.member, now).await? else { return Ok(Answer::see(&back)) };
    let by = Person { member: me.id, held: &me.rights, has_factor: me.has_factor, fresh: me.fresh(now) };
    let done = match granting::grant(&mut tx, &wish, by, &to, None, now).await? {
        Ok(Made::Right(_)) => "granted",
        Ok(Made::AwaitsSecond) => {
            let (deed, body) = (Deed::GrantRight, wish.body());
            let about = Some(found.member);
            let new = New { deed, object: ("member", found.member), about, body, reason: &wish.reason };
            proposal::propose(&mut tx, new, &me, now).await?;
            "proposed"
        }
        Err(refusal) => {
            drop(tx);
            return again(vec![(
                field(refusal),
                w.text(&format!("refused-right-{}", refusal.code().replace('_', "-"))),
            )])
            .await;
        }
    };
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&here(&address::query([("done", done)]))))
}

/// The field beside which a refusal stands.
fn field(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::WrongScope => "scope_kind",
        Refusal::NoReason => "reason",
        Refusal::EndsTooEarly => "ends",
        _ => "role",
    }
}

fn read(app: &App, w: &Words, form: &Form, now: i64) -> Result<Wish, Vec<(&'static str, String)>> {
    let mut wrong = Vec::new();
    let role = Role::parse(form.text("role")).filter(|role| role.is_staff());
    if role.is_none() {
        wrong.push(("role", w.text("refused-right-role")));
    }
    let scope = read_scope(app, form);
    if scope.is_none() {
        wrong.push(("scope", w.text("refused-right-scope")));
    }
    let reason = form.text("reason");
    if reason.is_empty() || reason.chars().count() > 500 {
        wrong.push(("reason", w.text("refused-why")));
    }
    let mut date = |name: &'static str| match form.some(name).map(read_day) {
        Some(None) => {
            wrong.push((name, w.text("refused-date")));
            None
        }
        day => day.flatten(),
    };
    let (starts, ends) = (date("starts"), date("ends"));
    match (role, scope) {
        (Some(role), Some(scope)) if wrong.is_empty() => Ok(Wish {
            right: Right { role, scope },
            reason: reason.to_owned(),
            starts: starts.map_or(now, |day| day.0 * DAY),
            // The last day counts whole.
            ends: ends.map(|day| (day.0 + 1) * DAY),
        }),
        _ => Err(wrong),
    }
}

/// The scope that was typed: a country by its two letters, a language by its two letters or its name for itself.
fn read_scope(app: &App, form: &Form) -> Option<Scope> {
    let (kind, typed) = (ScopeKind::parse(form.text("scope_kind"))?, form.text("scope"));
    match kind {
        ScopeKind::Site => Some(Scope::SITE),
        ScopeKind::Country => {
            let code = typed.to_ascii_uppercase();
            app.countries.find(&code).and_then(|_| Scope::of(kind, &code))
        }
        ScopeKind::Language => {
            let named = |l: &&Language| l.code() == typed.to_ascii_lowercase() || own_name(**l) == typed;
            Language::ALL.iter().find(named).and_then(|l| Scope::of(kind, l.code()))
        }
        _ => Scope::of(kind, typed),
    }
}

/// A day as a browser sends it or a person types it: 2026-12-31.
pub(super) fn read_day(typed: &str) -> Option<Day> {
    let typed = western(typed);
    let mut parts = typed.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let whole = parts.next().is_none() && year.len() == 4;
    whole.then_some(Day::from_ymd(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)).flatten()
}
