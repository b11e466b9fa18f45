//! Whether I am seen, who sees for whom I speak, how letters to me look from outside, and who stands behind my name.

use super::enter::note;
use super::me::{self, Me};
use super::people_store::{self as store, AcceptedRow, ProfileRow};
use super::profile::{ask, audience, audiences, changed, load, text};
use crate::app::App;
use crate::layout::form::{Choice, Kind, Sheet};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::locale::{Words, escape};
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::accounts::Audience;
use std::sync::Arc;

const SEEN: &str = "/my/profile/seen";
const UNLISTED: &str = "/my/profile/seen/unlisted";
const BEHIND: &str = "/my/profile/name-behind";

/// The question who may see for whom somebody speaks: it is asked when there is first something to see.
pub fn bodies_for<'a>(sheet: Sheet<'a>, w: &Words, chosen: &str) -> Sheet<'a> {
    sheet.ask(Kind::One, "bodies-for", "seen-bodies-for", chosen).choices(audiences(w))
}

/// Keeps the answer to it, if one was given: that somebody speaks for a body of a diaspora tells where they come from, so
/// nobody sees it before they said who may.
///
/// # Errors
/// The database fails.
pub async fn keep_bodies_for(tx: &mut Tx, me: &Me, form: &Form, now: Moment) -> Result<(), Fault> {
    let Some(chosen) = Audience::parse(form.text("bodies-for")) else { return Ok(()) };
    if tx.run(&store::SAVE_BODIES_FOR, (me.id, chosen.code().to_owned(), now.0)).await? > 0 {
        changed(tx, me, &["organisations"], now).await?;
    }
    Ok(())
}

/// Who may see it until now.
///
/// # Errors
/// The database fails.
pub async fn bodies_shown_to(app: &App, me: &Me) -> Result<String, Stop> {
    Ok(load(app, me).await?.bodies_for)
}

/// `GET /my/profile/seen`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let typed = me::typed(&app, &me, &format!("/{}{SEEN}", asked.language)).await?;
    let row = load(&app, &me).await?;
    let accepted = app.read().await?.all(&store::LIST_ACCEPTED, (me.id,)).await?;
    show(&app, &asked, &visit, &row, &accepted, (typed.as_ref(), &[]))
}

fn two(w: &Words, message: &str, values: [&str; 2]) -> Vec<Choice> {
    let choice = |value: &str| Choice {
        help: Some(w.text(&format!("{message}-{value}-help"))),
        ..Choice::new(value, w.text(&format!("{message}-{value}")))
    };
    values.map(choice).into()
}

fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    row: &ProfileRow,
    accepted: &[AcceptedRow],
    (form, wrong): (Option<&Form>, &[(&'static str, String)]),
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut page = ask(app, asked, "seen-title").leave().lead("seen-lead");
    let seen = if row.unseen_since.is_some() { "unseen" } else { "seen" };
    let letters = if row.neutral_since.is_some() { "neutral" } else { "plain" };
    let sheet = Sheet::new(&page.shell, SEEN, visit.token(), "profile-save")
        .typed(form)
        .ask(Kind::One, "seen", "join-seen", seen)
        .choices(two(w, "join-seen", ["seen", "unseen"]))
        .ask(Kind::One, "bodies-for", "seen-bodies-for", &row.bodies_for)
        .choices(audiences(w))
        .ask(Kind::One, "letters", "seen-letters", letters)
        .choices(two(w, "seen-letters", ["plain", "neutral"]))
        .wrong(wrong);
    let link = |person: &AcceptedRow| {
        let href = page.shell.to(&format!("/members/{}", person.id));
        format!("<li><a href=\"{href}\"><bdi>{}</bdi></a></li>", escape(&person.name))
    };
    if !accepted.is_empty() {
        let people: String = accepted.iter().map(link).collect();
        page.facts.push((w.text("seen-accepted"), format!("<ul class=\"plain\">{people}</ul>")));
    }
    page.next = Some((w.text("form-next"), w.html(&w.text("seen-next"))));
    // It stands here whether there is anybody or not: who became unseen is not told by it.
    let unlisted = Sheet::new(&page.shell, UNLISTED, visit.token(), "seen-unlisted").quiet();
    Ok(page.note("seen-unlisted-note").sheet(sheet).sheet(unlisted).answer()?)
}

/// `POST /my/profile/seen/unlisted`: whoever was accepted and does not stand in the list is accepted no longer. The answer, the
/// statements and the entry of the audit are the same whether there was anybody.
///
/// # Errors
/// The database fails.
pub async fn unlisted(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::to_do(&app, &asked, &visit, &form, &format!("/{}{SEEN}", asked.language)).await?;
    let mut tx = app.db.begin().await?;
    tx.run(&store::REMOVE_UNLISTED, (me.id,)).await?;
    note(&mut tx, "acceptance_rest_ended", me.id, "page", app.now()).await?;
    tx.commit().await?;
    Ok(Answer::see(&format!("/{}{SEEN}?done=seen", asked.language)))
}

/// `POST /my/profile/seen`: who becomes unseen is in no list when the answer comes.
///
/// # Errors
/// The database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::to_do(&app, &asked, &visit, &form, &format!("/{}{SEEN}", asked.language)).await?;
    let (w, now, mut wrong) = (app.words(asked.language), app.now(), Vec::new());
    let bodies = audience(w, &form, "bodies-for", &mut wrong);
    let unseen = match form.text("seen") {
        "seen" => Some(0),
        "unseen" => Some(1),
        _ => None,
    };
    let neutral = match form.text("letters") {
        "plain" => Some(0),
        "neutral" => Some(1),
        _ => None,
    };
    for (field, given, message) in [("seen", unseen, "refused-seen"), ("letters", neutral, "refused-letters")] {
        if given.is_none() {
            wrong.push((field, w.text(message)));
        }
    }
    let (Some(bodies), Some(unseen), Some(neutral)) = (bodies, unseen, neutral) else {
        let row = load(&app, &me).await?;
        return show(&app, &asked, &visit, &row, &[], (Some(&form), &wrong));
    };
    let mut tx = app.db.begin().await?;
    tx.run(&store::SAVE_SEEN, (me.id, bodies.code().to_owned(), unseen, neutral, now.0)).await?;
    changed(&mut tx, &me, &["seen", "organisations", "letters"], now).await?;
    tx.commit().await?;
    Ok(Answer::see(&format!("/{}{SEEN}?done=seen", asked.language)))
}

/// `GET /my/profile/name-behind`
///
/// # Errors
/// The database fails.
pub async fn behind(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let typed = me::typed(&app, &me, &format!("/{}{BEHIND}", asked.language)).await?;
    let row = load(&app, &me).await?;
    show_behind(&app, &asked, &visit, &row, typed.as_ref(), &[])
}

/// What is sealed is not shown again: others may use the same phone. It can be replaced and removed, and `/my/data` gives it.
fn show_behind(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    row: &ProfileRow,
    form: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let page = ask(app, asked, "behind-title").leave().lead("behind-lead").note("behind-text");
    let sealed = row.sealed_identity.is_some();
    let button = if sealed { "behind-replace" } else { "behind-seal" };
    let sheet = Sheet::new(&page.shell, BEHIND, visit.token(), button)
        .typed(form)
        .ask(Kind::Lines, "behind", "behind-behind", "")
        .wrong(wrong);
    let remove = Sheet::new(&page.shell, BEHIND, visit.token(), "behind-remove").with("remove", "yes").quiet();
    let page = if sealed { page.note("behind-sealed").sheet(sheet).sheet(remove) } else { page.sheet(sheet) };
    Ok(page.next("behind-next").answer()?)
}

/// `POST /my/profile/name-behind`
///
/// # Errors
/// The database fails.
pub async fn seal(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    // The note never waits in the clear for a session that ended.
    let me = me::signed_in(&app, &asked, &visit).await?;
    let (w, now, mut wrong) = (app.words(asked.language), app.now(), Vec::new());
    let note = text(w, &form, "behind", &mut wrong).filter(|_| !form.ticked("remove"));
    if note.is_none() && !form.ticked("remove") {
        wrong.push(("behind", w.text("refused-behind")));
    }
    if !wrong.is_empty() {
        let row = load(&app, &me).await?;
        return show_behind(&app, &asked, &visit, &row, Some(&form), &wrong);
    }
    let cell = ("accounts_member", me.id, "sealed_identity");
    let sealed = note.map(|note| app.keys.seal(note.as_bytes(), cell)).transpose()?;
    let mut tx = app.db.begin().await?;
    tx.run(&store::SAVE_BEHIND, (me.id, sealed)).await?;
    changed(&mut tx, &me, &["name_behind"], now).await?;
    tx.commit().await?;
    Ok(Answer::see(&format!("/{}{BEHIND}?done=behind", asked.language)))
}
