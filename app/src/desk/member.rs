//! A member as the desk sees them: their name, their number, what may be done. Nothing personal stands here.

use super::access::{self, Access, Named};
use super::person;
use super::person_store::PersonRow;
use super::proposal::{self, New};
use super::said;
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::layout::Shell;
use crate::layout::form::{Ask, Kind, Sheet};
use m4d_kit::address;
use m4d_kit::clock::Moment;
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::locale::escape;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::rights::second::Deed;
use m4d_rules::rights::{Act, Decision, Tie};
use serde_json::json;
use std::sync::Arc;

/// What may be done with somebody's account; each has a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Their sessions end; they sign in again.
    Sessions,
    /// Nobody gets in.
    Suspension,
    /// They may get in again.
    Return,
    /// Their lost factor is taken off, when a second person agrees and 72 hours have passed.
    Factor,
    /// Who stands behind their name is opened, when a second person agrees.
    Identity,
}

impl Step {
    /// All of them.
    const ALL: [Step; 5] = [Step::Sessions, Step::Suspension, Step::Return, Step::Factor, Step::Identity];

    /// The end of its address, and of the names of its messages.
    const fn code(self) -> &'static str {
        match self {
            Step::Sessions => "sessions",
            Step::Suspension => "suspension",
            Step::Return => "return",
            Step::Factor => "factor",
            Step::Identity => "identity",
        }
    }

    /// The act of the table.
    const fn act(self) -> Act {
        match self {
            Step::Sessions | Step::Suspension | Step::Return => Act::EndAccess,
            Step::Factor => Act::RecoverFactor,
            Step::Identity => Act::OpenIdentity,
        }
    }

    /// Whether it can be done with this member now.
    fn fits(self, row: &PersonRow) -> bool {
        match self {
            Step::Suspension => row.suspended_at.is_none(),
            Step::Return => row.suspended_at.is_some(),
            Step::Factor => row.factors > 0,
            Step::Sessions | Step::Identity => true,
        }
    }
}

fn may(me: &Me, step: Step, now: Moment) -> bool {
    me.may(step.act(), &[], Tie::Stranger, now) != Decision::NotFound
}

/// Somebody of the staff who may do something with accounts.
async fn staff(app: &App, asked: &Asked, visit: &Visit) -> Result<Me, Stop> {
    let me = me::any_staff(app, asked, visit).await?;
    let may_any = Step::ALL.iter().any(|step| may(&me, *step, app.now()));
    if may_any { Ok(me) } else { Err(Stop::Missing) }
}

/// The member whose number the address has. Staff act on nothing where they are the subject.
async fn find(app: &App, asked: &Asked, me: &Me) -> Result<PersonRow, Stop> {
    let number = said::number(asked.part("number")).ok_or(Stop::Missing)?;
    let found = person::find(&mut app.read().await?, number, me, app.now()).await?;
    found.filter(|row| row.member != me.id).ok_or(Stop::Missing)
}

/// `GET /desk/members`: by number.
///
/// # Errors
/// The database fails; the page is not there for who may do nothing with accounts.
pub async fn lookup(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = staff(&app, &asked, &visit).await?;
    let w = app.words(asked.language);
    let shell = Shell::new(&app, &asked, "desk", w.text("desk-members")).under(w.text("desk-title"), "/desk");
    let _ = me;
    let sheet =
        Sheet::new(&shell, "/desk/members", visit.token(), "desk-find").ask(Kind::Digits, "number", "desk-number", "");
    Ok(Ask::new(shell).lead("desk-members-lead").sheet(sheet).answer()?)
}

/// `POST /desk/members`: on to the member with a number.
///
/// # Errors
/// As [`lookup`].
pub async fn look(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = staff(&app, &asked, &visit).await?;
    let w = app.words(asked.language);
    let found = match said::number(form.text("number")) {
        Some(number) => person::find(&mut app.read().await?, number, &me, app.now()).await?,
        None => None,
    };
    if let Some(found) = found.filter(|found| found.member != me.id) {
        return Ok(Answer::see(&format!("/{}/desk/members/{}", asked.language, found.number)));
    }
    let shell = Shell::new(&app, &asked, "desk", w.text("desk-members")).under(w.text("desk-title"), "/desk");
    let sheet = Sheet::new(&shell, "/desk/members", visit.token(), "desk-find")
        .typed(Some(&form))
        .ask(Kind::Digits, "number", "desk-number", "")
        .wrong(&[("number", w.text("refused-number"))]);
    Ok(Ask::new(shell).lead("desk-members-lead").sheet(sheet).answer()?)
}

/// `GET /desk/members/{number}`
///
/// # Errors
/// The database fails; there is no such member for whoever asks.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = staff(&app, &asked, &visit).await?;
    let row = find(&app, &asked, &me).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut shell = Shell::new(&app, &asked, "desk", row.name.clone()).under(w.text("desk-title"), "/desk");
    shell = shell.under(w.text("desk-members"), "/desk/members");
    let mut page = Ask::new(shell);
    page.facts = vec![(w.text("desk-number"), row.number.to_string())];
    let state = row
        .suspended_at
        .map_or_else(|| w.text("desk-account-open"), |at| w.it("desk-suspended-since", said::at(w, at)));
    page.facts.push((w.text("desk-account"), escape(&state)));
    if let Some(done) = asked.param("done").filter(|done| Step::ALL.iter().any(|step| step.code() == *done)) {
        page = page.done(&format!("desk-member-{done}-done"));
    }
    let steps = Step::ALL.iter().filter(|step| may(&me, **step, now) && step.fits(&row));
    let link = |step: &Step| {
        let to = page.shell.to(&format!("/desk/members/{}/{}", row.number, step.code()));
        format!("<a href=\"{to}\">{}</a>", escape(&w.text(&format!("desk-member-{}", step.code()))))
    };
    page.notes = steps.map(link).collect();
    Ok(page.answer()?)
}

/// The page of a step.
async fn asking(app: &App, asked: &Asked, visit: &Visit, step: Step) -> Result<Answer, Stop> {
    let me = me::staff(app, asked, visit, step.act(), &[]).await?;
    let row = find(app, asked, &me).await?;
    if !step.fits(&row) {
        return Err(Stop::Missing);
    }
    let typed = me::typed(app, &me, &asked.address).await?;
    show(app, asked, visit, step, &row, (typed.as_ref(), &[]))
}

fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    step: Step,
    row: &PersonRow,
    (typed, wrong): (Option<&Form>, &[(&'static str, String)]),
) -> Result<Answer, Stop> {
    let (w, code) = (app.words(asked.language), step.code());
    let path = format!("/desk/members/{}", row.number);
    let title = w.text(&format!("desk-member-{code}"));
    let shell =
        Shell::new(app, asked, "desk", title).under(w.text("desk-title"), "/desk").under(row.name.clone(), &path);
    let label = if step == Step::Factor { "desk-proof" } else { "desk-reason-told" };
    let sheet = Sheet::new(&shell, &format!("{path}/{code}"), visit.token(), &format!("desk-member-{code}-button"))
        .typed(typed)
        .ask(Kind::Lines, "reason", label, "")
        .wrong(wrong);
    let mut page = Ask::new(shell).sheet(sheet).next(&format!("desk-member-{code}-next"));
    page.large = Some(row.name.clone());
    Ok(page.answer()?)
}

/// The step itself.
async fn doing(app: &App, asked: &Asked, visit: &Visit, form: &Form, step: Step) -> Result<Answer, Stop> {
    let me = me::staff_fresh(app, asked, visit, step.act(), &[], form, &asked.address).await?;
    let row = find(app, asked, &me).await?;
    if !step.fits(&row) {
        return Err(Stop::Missing);
    }
    let (w, reason) = (app.words(asked.language), form.text("reason"));
    if reason.is_empty() || reason.chars().count() > 500 {
        return show(app, asked, visit, step, &row, (Some(form), &[("reason", w.text("refused-why"))]));
    }
    match carry_out(app, &me, &row, step, reason).await? {
        Done::Here => Ok(Answer::see(&format!(
            "/{}/desk/members/{}{}",
            asked.language,
            row.number,
            address::query([("done", step.code())])
        ))),
        Done::Proposed(id) => Ok(Answer::see(&format!("/{}/desk/proposals/{id}", asked.language))),
        Done::LastAdministrator => {
            let wrong = [("reason", w.text("refused-right-last-administrator"))];
            show(app, asked, visit, step, &row, (Some(form), &wrong))
        }
    }
}

enum Done {
    Here,
    Proposed(i64),
    LastAdministrator,
}

async fn carry_out(app: &App, me: &Me, row: &PersonRow, step: Step, reason: &str) -> Result<Done, Fault> {
    let (now, member) = (app.now(), row.member);
    let mut tx = app.db.begin().await?;
    let access = match step {
        Step::Factor | Step::Identity => {
            let (deed, object) = match step {
                Step::Factor => (Deed::RecoverFactor, "account"),
                _ => (Deed::OpenIdentity, "member"),
            };
            let new = New { deed, object: (object, member), about: Some(member), body: json!({}), reason };
            let id = proposal::propose(&mut tx, new, me, now).await?;
            tx.commit().await?;
            return Ok(Done::Proposed(id));
        }
        Step::Sessions => Access::Sessions,
        Step::Suspension => Access::Suspended,
        Step::Return => Access::Readmitted,
    };
    let whose = Named { member, actor: row.actor };
    if access::change(&mut tx, access, whose, (reason, Some(Named { member: me.id, actor: me.actor })), now)
        .await?
        .is_err()
    {
        return Ok(Done::LastAdministrator);
    }
    tx.commit().await?;
    app.work.wake();
    Ok(Done::Here)
}

macro_rules! step {
    ($page:ident, $deed:ident, $step:expr, $path:literal) => {
        #[doc = concat!("`GET /desk/members/{number}/", $path, "`\n\n# Errors\nAs [`page`].")]
        pub async fn $page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
            asking(&app, &asked, &visit, $step).await
        }

        #[doc = concat!("`POST /desk/members/{number}/", $path, "`\n\n# Errors\nAs [`page`].")]
        pub async fn $deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
            doing(&app, &asked, &visit, &form, $step).await
        }
    };
}
step!(sessions, end_sessions, Step::Sessions, "sessions");
step!(suspension, suspend, Step::Suspension, "suspension");
step!(readmission, readmit, Step::Return, "return");
step!(factor, recover, Step::Factor, "factor");
step!(identity, open, Step::Identity, "identity");
