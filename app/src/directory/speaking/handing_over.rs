//! Handing over: an owner names their successor among the people of the body. After the time for an objection the successor
//! is owner, the leaver's part, invitations and sessions are over, and everything stays with the body.

use super::change::Wish;
use super::representative::wished;
use super::store;
use super::typed::{Wrong, reason, until};
use super::{body, representatives};
use crate::accounts::me::{self, Me};
use crate::accounts::waiting;
use crate::app::App;
use crate::directory::own::{self, Own};
use crate::layout::Shell;
use crate::layout::form::{Ask, Choice, Kind as Field, Sheet};
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask as _;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::change::Kind;
use m4d_rules::directory::speaking::hand_over;
use m4d_rules::rights::{Act, Role};
use m4d_rules::spans::Term;
use std::sync::Arc;

/// An owner's body; to others the page is not there.
async fn find(db: &mut impl m4d_kit::db::Ask, asked: &Asked, me: &Me, now: Moment) -> Result<Own, Stop> {
    let own = own::of_address(db, asked, me, now).await?;
    if own.role == Role::Owner { Ok(own) } else { Err(Stop::Missing) }
}

fn path(body: i64) -> String {
    format!("/my/organisations/{body}/handing-over")
}

/// `GET /my/organisations/{id}/handing-over`
///
/// # Errors
/// The body is not this member's to hand over; the database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let mut db = app.read().await?;
    let own = find(&mut db, &asked, &me, app.now()).await?;
    waiting::page(&app, &asked, &mut db, &me, Act::ChangeOwners).await?;
    drop(db);
    let typed = me::typed(&app, &me, &asked.address).await?;
    show(&app, &asked, &visit, (&me, &own), typed.as_ref(), &Vec::new()).await
}

async fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    (me, own): (&Me, &Own),
    typed: Option<&Form>,
    wrong: &Wrong,
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut db = app.read().await?;
    let people = db.all(&store::LIST_PEOPLE, (own.id, me.id, app.now().0)).await?;
    drop(db);
    let mut shell = Shell::new(app, asked, "my", w.text("hand-over-title"))
        .under(own.name.clone(), &format!("/my/organisations/{}", own.id))
        .under(w.text("speak-title"), &representatives::path(own.id));
    shell.address = Some(path(own.id));
    let name = |seen: i64, name: String| if seen == 1 { name } else { w.text("speak-unseen") };
    let others = people.into_iter().filter(|person| person.member != me.id && person.role != "owner");
    let choices: Vec<Choice> =
        others.map(|person| Choice::named(person.id.to_string(), name(person.seen, person.name))).collect();
    if choices.is_empty() {
        let mut page = Ask::new(shell).lead("hand-over-lead");
        page.notes.push(w.rich(
            "hand-over-nobody",
            &[],
            &[&format!("/{}{}", asked.language, representatives::path(own.id))],
        ));
        return Ok(page.answer()?);
    }
    let sheet = Sheet::new(&shell, &path(own.id), visit.token(), "hand-over-button")
        .typed(typed)
        .ask(Field::One, "successor", "hand-over-successor", "")
        .choices(choices)
        .ask(Field::Date, "until", "hand-over-until", "")
        .ask(Field::Lines, "reason", "hand-over-reason", "")
        .wrong(wrong);
    Ok(Ask::new(shell).lead("hand-over-lead").sheet(sheet).next("hand-over-next").answer()?)
}

/// `POST /my/organisations/{id}/handing-over`
///
/// # Errors
/// The body is not this member's to hand over; the database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let back = format!("/{}{}", asked.language, path(body::number(&asked, "id")?));
    let me = me::fresh(&app, &asked, &visit, Some(&form), &back).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut wrong = Vec::new();
    let why = reason(w, &form, "reason", &mut wrong);
    let ends = until(w, &form, now, &mut wrong);
    let mut tx = app.db.begin().await?;
    let own = find(&mut tx, &asked, &me, now).await?;
    waiting::deed(&app, &asked, &mut tx, &me, Act::ChangeOwners).await?;
    let people = tx.all(&store::LIST_PEOPLE, (own.id, me.id, now.0)).await?;
    let parts = body::parts(&mut tx, own.id).await?;
    let mandate = Term { ends, ..Term::from(now.0) };
    let named = people.iter().find(|person| person.id.to_string() == form.text("successor"));
    let successor = named.filter(|person| hand_over(&parts, me.id, person.member, mandate, now.0).is_ok());
    if successor.is_none() {
        wrong.push(("successor", w.text("hand-over-refused-successor")));
    }
    let (Some(successor), true) = (successor, wrong.is_empty()) else {
        drop(tx);
        return show(&app, &asked, &visit, (&me, &own), Some(&form), &wrong).await;
    };
    let about = Some(successor.member);
    let wish = Wish { body: own.id, kind: Kind::HandOver, about, reason: why, mandate_ends: ends };
    wished(&app, &asked, tx, wish, &me, now).await
}
