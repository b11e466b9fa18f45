//! What waits for a second person: the list, and each with what is needed to agree or to refuse.

use super::granting::Wish;
use super::person;
use super::person_store::FIND_SEALED;
use super::proposal::{self, Refused};
use super::proposal_store::{self as store, OpenRow, ProposalRow};
use super::said;
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::layout::form::{Ask, Kind, Sheet};
use crate::layout::{Shell, render};
use askama::Template;
use http::StatusCode;
use m4d_kit::audit::{self, Entry};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask as _, Conn};
use m4d_kit::form::Form;
use m4d_kit::locale::{Words, escape};
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::rights::second::Deed;
use m4d_rules::spans::DAY;
use serde_json::json;
use std::sync::Arc;

/// So long the two who opened an identity can read it; after that it takes two people again.
const OPEN: i64 = DAY;
/// The cell in which who stands behind a name is sealed.
const SEALED: (&str, &str) = ("accounts_member", "sealed_identity");

#[derive(Template)]
#[template(path = "desk/proposals.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    deed: String,
    about: Option<String>,
    by: String,
    at: String,
    /// When it will be done, if somebody agreed already.
    effect: Option<String>,
}

/// `GET /desk/proposals`
///
/// # Errors
/// The database fails; the page is not there for who may propose nothing.
pub async fn list(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::any_staff(&app, &asked, &visit).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let open = open(&mut app.read().await?, &me, now).await?;
    let mut shell = Shell::new(&app, &asked, "desk", w.text("desk-proposals")).under(w.text("desk-title"), "/desk");
    shell.unlisted = true;
    let row = |row: &OpenRow| Row {
        href: shell.to(&format!("/desk/proposals/{}", row.id)),
        deed: w.text(&format!("desk-deed-{}", row.act.replace('_', "-"))),
        about: row.about_name.clone().filter(|_| row.act != Deed::RedactAudit.code()),
        by: if row.about == Some(row.by_member) { w.text("desk-by-themselves") } else { by(w, row.by_name.as_deref()) },
        at: said::at(w, row.at),
        effect: row.effect_at.map(|at| said::at(w, at)),
    };
    let rows = open.iter().map(row).collect();
    Ok(render(&Page { w, rows, shell })?)
}

fn by(w: &Words, name: Option<&str>) -> String {
    name.map_or_else(|| w.text("desk-left"), ToOwned::to_owned)
}

/// What is open and somebody's to decide.
///
/// # Errors
/// [`Stop::Missing`] for who may decide nothing; the database fails.
pub async fn open(db: &mut Conn, me: &Me, now: Moment) -> Result<Vec<OpenRow>, Stop> {
    let deeds = proposal::deeds(me, now);
    if deeds.is_empty() {
        return Err(Stop::Missing);
    }
    let [a, b, c, d] = proposal::four(&deeds);
    Ok(db.all(&store::LIST_OPEN, (a, b, c, d, proposal::oldest(now))).await?)
}

/// A proposal that somebody may decide on.
async fn find(app: &App, asked: &Asked, me: &Me) -> Result<ProposalRow, Stop> {
    let id: i64 = asked.part("id").parse().map_err(|_no_number| Stop::Missing)?;
    let row = app.read().await?.one(&store::FIND_PROPOSAL, (id,)).await?.ok_or(Stop::Missing)?;
    let deeds = proposal::deeds(me, app.now());
    // Staff act on nothing, and see nothing, where they are the subject.
    let theirs = Deed::parse(&row.act).is_some_and(|deed| deeds.contains(&deed)) && row.about != Some(me.id);
    if theirs { Ok(row) } else { Err(Stop::Missing) }
}

/// `GET /desk/proposals/{id}`
///
/// # Errors
/// The database fails; it is not there for who may not decide on it.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::any_staff(&app, &asked, &visit).await?;
    let row = find(&app, &asked, &me).await?;
    let typed = me::typed(&app, &me, &asked.address).await?;
    show(&app, &asked, &visit, &me, &row, (typed.as_ref(), &[], None)).await
}

/// What was typed, what is wrong with it, and what is to be said first.
type Again<'a> = (Option<&'a Form>, &'a [(&'static str, String)], Option<String>);

async fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    me: &Me,
    row: &ProposalRow,
    (typed, wrong, said_first): Again<'_>,
) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let title = w.text(&format!("desk-deed-{}", row.act.replace('_', "-")));
    let path = format!("/desk/proposals/{}", row.id);
    let mut shell = Shell::new(app, asked, "desk", title).under(w.text("desk-title"), "/desk");
    shell = shell.under(w.text("desk-proposals"), "/desk/proposals");
    shell.address = Some(path.clone());
    let mut page = Ask::new(shell);
    page.lead = said_first.unwrap_or_else(|| w.text(&format!("desk-proposal-{}", standing(row, now))));
    page.facts = facts(app, w, row).await?;
    let sheet = |end: &str, button: &str| Sheet::new(&page.shell, &format!("{path}/{end}"), visit.token(), button);
    let mut sheets = Vec::new();
    let open = row.done_at.is_none() && row.refused_at.is_none();
    let asked_for_themselves = row.about == Some(row.by_member);
    if open && row.seconded_at.is_none() && asked_for_themselves {
        let taking = sheet("support", "desk-support-button").typed(typed);
        sheets.push(taking.ask(Kind::Lines, "evidence", "desk-proof", "").wrong(wrong));
    } else if open && row.seconded_at.is_none() && row.by_member != me.id {
        sheets.push(sheet("second", "desk-second-button"));
    }
    if open {
        let refusing = sheet("refusal", "desk-refuse-button").quiet().typed(typed);
        sheets.push(refusing.ask(Kind::Lines, "reason", "desk-refuse-reason", "").wrong(wrong));
    }
    if may_read(row, me, now) {
        sheets.push(sheet("identity", "desk-read-identity"));
    }
    page.sheets = sheets;
    Ok(page.answer()?)
}

/// How it stands, as the end of a message's name.
fn standing(row: &ProposalRow, now: Moment) -> &'static str {
    match (row.refused_at, row.done_at, row.effect_at) {
        (Some(_), _, _) => "refused",
        (_, Some(_), _) => "done",
        (_, _, Some(_)) => "waits",
        _ if row.at < proposal::oldest(now) => "lapsed",
        _ if row.about == Some(row.by_member) => "asked",
        _ => "open",
    }
}

async fn facts(app: &App, w: &Words, row: &ProposalRow) -> Result<Vec<(String, String)>, Stop> {
    let mut db = app.read().await?;
    let by_whom = person::named(&mut db, row.by_member).await?;
    // Whom an entry of the audit concerns is a random number there, and stays one here.
    let about = match row.about.filter(|_| row.act != Deed::RedactAudit.code()) {
        Some(member) => person::named(&mut db, member).await?,
        None => None,
    };
    let second = match row.seconded_by {
        Some(member) => person::named(&mut db, member).await?,
        None => None,
    };
    drop(db);
    let fact = |message: &str, value: String| (w.text(message), value);
    let mut facts = Vec::new();
    if let Some(about) = about {
        let number = about.number.to_string();
        let whole = w.with("desk-person", &[("name", about.name.into()), ("number", number.into())]);
        facts.push(fact("desk-about", said::name(&whole)));
    }
    if let Some(wish) = Wish::of(&row.body, &row.reason) {
        let scope = &wish.right.scope;
        facts.push(fact("desk-right", escape(&said::role(w, wish.right.role.code()))));
        facts.push(fact("desk-scope", escape(&said::scope(app, w, scope.kind().code(), scope.value()))));
        facts.push(fact("desk-from", said::day(w, wish.starts)));
        facts.push(fact("desk-until", wish.ends.map_or_else(|| w.text("desk-open-end"), |at| said::day(w, at))));
    }
    if row.object_kind == "audit" {
        facts.push(fact("desk-entry", row.object.to_string()));
    }
    facts.push(fact("desk-because", said::name(&row.reason)));
    facts.push(fact("desk-by", said::name(&by(w, by_whom.map(|m| m.name).as_deref()))));
    facts.push(fact("desk-when", said::at(w, row.at)));
    if row.seconded_by.is_some() {
        facts.push(fact("desk-second", said::name(&by(w, second.map(|m| m.name).as_deref()))));
    }
    if let Some(effect) = row.effect_at.filter(|_| row.done_at.is_none()) {
        facts.push(fact("desk-effect", said::at(w, effect)));
    }
    if let Some(done) = row.done_at {
        facts.push(fact("desk-done-at", said::at(w, done)));
    }
    Ok(facts)
}

fn may_read(row: &ProposalRow, me: &Me, now: Moment) -> bool {
    let one_of_both = row.by_member == me.id || row.seconded_by == Some(me.id);
    row.act == Deed::OpenIdentity.code() && one_of_both && row.done_at.is_some_and(|done| now.0 - done < OPEN)
}

/// A deed begins: who, which proposal. The factor is fresh.
async fn begin(app: &App, asked: &Asked, visit: &Visit, form: &Form) -> Result<(Me, ProposalRow), Stop> {
    let me = me::any_staff(app, asked, visit).await?;
    let row = find(app, asked, &me).await?;
    let back = format!("/{}/desk/proposals/{}", asked.language, row.id);
    let me = me::fresh(app, asked, visit, Some(form), &back).await?;
    Ok((me, row))
}

/// `POST /desk/proposals/{id}/second`
///
/// # Errors
/// As [`page`].
pub async fn second(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let (me, row) = begin(&app, &asked, &visit, &form).await?;
    let mut tx = app.db.begin().await?;
    let row = tx.one(&store::FIND_PROPOSAL, (row.id,)).await?.ok_or(Stop::Missing)?;
    if let Err(refused) = proposal::agree(&app, &mut tx, &row, &me, app.now()).await? {
        drop(tx);
        let message = match refused {
            Refused::Second(refusal) => format!("refused-second-{}", refusal.code().replace('_', "-")),
            Refused::Grant(refusal) => format!("refused-right-{}", refusal.code().replace('_', "-")),
        };
        let sentence = app.words(asked.language).text(&message);
        let answer = show(&app, &asked, &visit, &me, &row, (None, &[], Some(sentence))).await?;
        return Ok(answer.status(StatusCode::UNPROCESSABLE_ENTITY));
    }
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("/{}/desk/proposals/{}", asked.language, row.id)))
}

/// `POST /desk/proposals/{id}/support`: somebody of the staff takes up what a member asked for.
///
/// # Errors
/// As [`page`].
pub async fn support(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    words(&app, &asked, &visit, &form, "evidence").await
}

/// `POST /desk/proposals/{id}/refusal`
///
/// # Errors
/// As [`page`].
pub async fn refusal(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    words(&app, &asked, &visit, &form, "reason").await
}

/// Both take words and nothing else.
async fn words(app: &App, asked: &Asked, visit: &Visit, form: &Form, field: &'static str) -> Result<Answer, Stop> {
    let (me, row) = begin(app, asked, visit, form).await?;
    let typed = form.text(field);
    if typed.is_empty() || typed.chars().count() > 500 {
        let wrong = [(field, app.words(asked.language).text("refused-why"))];
        return show(app, asked, visit, &me, &row, (Some(form), &wrong, None)).await;
    }
    let mut tx = app.db.begin().await?;
    match field {
        "evidence" => proposal::take_up(&mut tx, &row, &me, typed, app.now()).await?,
        _ => proposal::refuse(&mut tx, &row, &me, typed, app.now()).await?,
    }
    tx.commit().await?;
    Ok(Answer::see(&format!("/{}/desk/proposals/{}", asked.language, row.id)))
}

/// `POST /desk/proposals/{id}/identity`: who stands behind the name, for the two who opened it. It is shown in the answer
/// and stands nowhere else; each look is an entry of the audit.
///
/// # Errors
/// As [`page`].
pub async fn identity(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let (me, row) = begin(&app, &asked, &visit, &form).await?;
    let (w, now) = (app.words(asked.language), app.now());
    if !may_read(&row, &me, now) {
        return Err(Stop::Missing);
    }
    let mut tx = app.db.begin().await?;
    let sealed = tx.one(&FIND_SEALED, (row.object,)).await?.and_then(|found| found.sealed_identity);
    let about = person::named(&mut tx, row.object).await?.map(|member| member.actor);
    let details = json!({"proposal": row.id});
    let object = ("proposal", Some(row.id));
    audit::record(&mut tx, Entry { act: "identity_seen", object, actor: Some(me.actor), about, details }, now).await?;
    tx.commit().await?;
    let plain = match sealed {
        Some(sealed) => Some(app.keys.unseal(&sealed, (SEALED.0, row.object, SEALED.1))?),
        None => None,
    };
    let shell =
        Shell::new(&app, &asked, "desk", w.text("desk-deed-open-identity")).under(w.text("desk-title"), "/desk");
    let mut page = Ask::new(shell).note("desk-identity-note");
    page.shell.address = Some(format!("/desk/proposals/{}", row.id));
    page.large = Some(match plain {
        Some(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        None => w.text("desk-identity-none"),
    });
    Ok(page.answer()?)
}
