//! Who speaks for a body: everyone with their part and mandate, the invitations that wait, and inviting.

use super::store::{self, PersonRow};
use super::typed::{Wrong, last_day};
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::directory::own::{self, Own};
use crate::layout::form::{Choice, Kind, Sheet};
use crate::layout::{Said, Shell, render, word};
use askama::Template;
use http::StatusCode;
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask as _;
use m4d_kit::form::Form;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::rights::Role;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "directory/speaking/representatives.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    name: Said,
    /// What was just done.
    done: Option<String>,
    /// Where this body's pages stand.
    base: String,
    people: Vec<Person>,
    waiting: Vec<Waiting<'a>>,
    /// Editors invite nobody.
    invite: Option<Sheet<'a>>,
    owner: bool,
    errors: Vec<(String, String)>,
    heads: [String; 4],
}

struct Person {
    id: i64,
    name: String,
    role: String,
    focal: bool,
    unit: Option<String>,
    mandate: Option<String>,
    until: Option<String>,
    me: bool,
}

/// An invitation without an answer.
struct Waiting<'a> {
    address: String,
    role: String,
    until: String,
    /// Takes it back.
    revoking: Sheet<'a>,
}

/// The path of a body's page.
pub fn path(body: i64) -> String {
    format!("/my/organisations/{body}/representatives")
}

/// `GET /my/organisations/{id}/representatives`
///
/// # Errors
/// The body is not there for this member, or the database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let mut db = app.read().await?;
    let own = own::of_address(&mut db, &asked, &me, app.now()).await?;
    drop(db);
    let typed = me::typed(&app, &me, &format!("/{}{}", asked.language, path(own.id))).await?;
    show(&app, &asked, &visit, (&me, &own), typed.as_ref(), &Vec::new()).await
}

/// The page, with what was typed and what is wrong with it.
///
/// # Errors
/// The database fails.
pub async fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    (me, own): (&Me, &Own),
    typed: Option<&Form>,
    wrong: &Wrong,
) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let mut db = app.read().await?;
    let people = db.all(&store::LIST_PEOPLE, (own.id, me.id, now.0)).await?;
    let invites = own.role != Role::Editor;
    let waiting = if invites { db.all(&store::LIST_INVITATIONS, (own.id, now.0)).await? } else { Vec::new() };
    drop(db);
    // The address of a refused form is not that of a page.
    let mut shell = Shell::new(app, asked, "my", w.text("speak-title"))
        .under(w.text("my-title"), "/my")
        .under(own.name.clone(), &format!("/my/organisations/{}", own.id));
    shell.address = Some(path(own.id));
    shell.unlisted = true;
    let invite = invites.then(|| sheet(&shell, visit, own, typed).wrong(wrong));
    let errors = invite.as_ref().map(Sheet::errors).unwrap_or_default();
    if !errors.is_empty() {
        shell.title = w.it("form-error-title", shell.title.as_str());
    }
    let revoking = |id: i64| {
        let to = format!("/my/organisations/{}/invitations/{id}/ending", own.id);
        Sheet::new(&shell, &to, visit.token(), "speak-revoke").quiet()
    };
    let done = asked.param("done").map(|done| format!("speak-done-{done}")).filter(|message| w.has(message));
    let page = Page {
        w,
        done: done.map(|message| w.text(&message)),
        name: Said::new(own.name.as_str(), own.name_language.as_deref().unwrap_or_default(), asked.language),
        base: shell.to(&format!("/my/organisations/{}", own.id)),
        people: people.into_iter().map(|row| person(w, me, row)).collect(),
        waiting: waiting
            .into_iter()
            .map(|row| Waiting {
                address: row.address,
                role: word(w, "speaker", &row.role),
                until: w.day(Moment(row.ends_at).day()),
                revoking: revoking(row.id),
            })
            .collect(),
        invite,
        owner: own.role == Role::Owner,
        heads: ["speak-name", "speak-role", "speak-unit", "speak-until"].map(|head| w.text(head)),
        errors,
        shell,
    };
    let wrong = !page.errors.is_empty();
    let answer = render(&page)?;
    Ok(if wrong { answer.status(StatusCode::UNPROCESSABLE_ENTITY) } else { answer })
}

fn person(w: &Words, me: &Me, row: PersonRow) -> Person {
    Person {
        id: row.id,
        name: if row.seen == 1 { row.name } else { w.text("speak-unseen") },
        role: word(w, "speaker", &row.role),
        focal: row.focal != 0,
        unit: row.unit,
        mandate: row.mandate,
        until: row.mandate_ends.map(|ends| w.day(Moment(ends - 1).day())),
        me: row.member == me.id,
    }
}

/// The form that invites. Representatives invite editors only.
fn sheet<'a>(shell: &Shell<'a>, visit: &Visit, own: &Own, typed: Option<&Form>) -> Sheet<'a> {
    let roles: &[&str] = if own.role == Role::Owner { &["editor", "representative"] } else { &["editor"] };
    Sheet::new(shell, &format!("/my/organisations/{}/invitations", own.id), visit.token(), "speak-invite-button")
        .typed(typed)
        .ask(Kind::Email, "email", "speak-invite-email", "")
        .ask(Kind::One, "role", "speak-invite-role", if roles.len() == 1 { "editor" } else { "" })
        .choices(roles.iter().map(|role| choice(shell.w, role)).collect())
        .ask(Kind::Line, "unit", "speak-invite-unit", "")
        .ask(Kind::Line, "mandate", "speak-invite-mandate", "")
        .ask(Kind::Date, "until", "speak-invite-until", "")
}

/// A part to choose, with what it may do.
pub fn choice(w: &Words, role: &str) -> Choice {
    Choice { help: Some(w.text(&format!("speaker-{role}-help"))), ..Choice::new(role, word(w, "speaker", role)) }
}

/// The end of a mandate as its field shows it.
pub fn day_of(ends: Option<i64>) -> String {
    ends.map(last_day).unwrap_or_default()
}
