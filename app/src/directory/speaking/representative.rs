//! One of those who speak for a body: what their part is; changing or ending it, and making them an owner. What takes power
//! from an owner, or gives it, waits for objections.

use super::change::{self, Wish};
use super::store::{self, PersonRow};
use super::typed::{Wrong, mandate, reason};
use super::{body, representatives};
use crate::accounts::me::{self, Me};
use crate::accounts::waiting;
use crate::app::App;
use crate::directory::own::{self, Own};
use crate::events::{Event, announce};
use crate::layout::form::{Ask, Kind as Field, Sheet};
use crate::layout::{Shell, word};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::Tx;
use m4d_kit::form::Form;
use m4d_kit::limits::Limit;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::change::{Kind, Refusal as NotAsked};
use m4d_rules::directory::speaking::{self, Refusal, Speaker};
use m4d_rules::rights::{Act, Role};
use m4d_rules::spans::Term;
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;

/// Changes of one's own part by one member: each writes to the owners and to the mailbox.
const OWN_PART: Limit = Limit { name: "own part by member", per: Duration::from_secs(86_400), burst: 5 };
/// Changes of others' parts by one member.
const PARTS: Limit = Limit { name: "parts by member", per: Duration::from_secs(86_400), burst: 40 };
/// Changes of power that one owner may ask for.
const POWER: Limit = Limit { name: "changes of power by member", per: Duration::from_secs(86_400), burst: 10 };

/// The body and the one of its people that the address names.
async fn find(db: &mut impl m4d_kit::db::Ask, asked: &Asked, me: &Me, now: Moment) -> Result<(Own, PersonRow), Stop> {
    let own = own::of_address(db, asked, me, now).await?;
    let part = body::number(asked, "part")?;
    let people = db.all(&store::LIST_PEOPLE, (own.id, me.id, now.0)).await?;
    let person = people.into_iter().find(|person| person.id == part).ok_or(Stop::Missing)?;
    Ok((own, person))
}

fn back(asked: &Asked) -> Result<String, Stop> {
    let (id, part) = (body::number(asked, "id")?, body::number(asked, "part")?);
    Ok(format!("/{}{}/{part}", asked.language, representatives::path(id)))
}

/// `GET /my/organisations/{id}/representatives/{part}`
///
/// # Errors
/// It is not there for this member; the database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let mut db = app.read().await?;
    let (own, person) = find(&mut db, &asked, &me, app.now()).await?;
    drop(db);
    let typed = me::typed(&app, &me, &back(&asked)?).await?;
    show(&app, &asked, &visit, (&me, &own, &person), typed.as_ref(), &Vec::new())
}

fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    (me, own, person): (&Me, &Own, &PersonRow),
    typed: Option<&Form>,
    wrong: &Wrong,
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let name = if person.seen == 1 { person.name.clone() } else { w.text("speak-unseen") };
    let at = format!("{}/{}", representatives::path(own.id), person.id);
    let mut shell = Shell::new(app, asked, "my", name)
        .under(own.name.clone(), &format!("/my/organisations/{}", own.id))
        .under(w.text("speak-title"), &representatives::path(own.id));
    shell.address = Some(at.clone());
    let (theirs, mine) = (person.role == "owner", person.member == me.id);
    let sheet = |to: &str, button: &str| Sheet::new(&shell, &format!("{at}{to}"), visit.token(), button).typed(typed);
    let mut sheets = Vec::new();
    if own.role == Role::Owner && (mine || !theirs) {
        let mut it = sheet("", "speak-change-button");
        if !theirs {
            let roles = ["editor", "representative"].map(|role| representatives::choice(w, role));
            it = it.ask(Field::One, "role", "speak-role", &person.role).choices(roles.into());
        }
        let (unit, mandate) =
            (person.unit.as_deref().unwrap_or_default(), person.mandate.as_deref().unwrap_or_default());
        let it = it
            .ask(Field::Line, "unit", "speak-invite-unit", unit)
            .ask(Field::Line, "mandate", "speak-invite-mandate", mandate)
            .ask(Field::Date, "until", "speak-invite-until", &representatives::day_of(person.mandate_ends))
            .ask(Field::Some, "focal", "speak-focal-ask", if person.focal != 0 { "yes" } else { "" })
            .choices(vec![crate::layout::form::Choice::new("yes", w.text("speak-focal"))]);
        sheets.push(it.wrong(wrong));
    }
    if own.role == Role::Owner && !mine {
        if !theirs {
            let it = sheet("/owning", "speak-own-button").titled("speak-own-title").ask(
                Field::Lines,
                "owning",
                "speak-own-reason",
                "",
            );
            sheets.push(it.wrong(wrong));
        }
        let (button, label) = if theirs {
            ("speak-remove-button", "speak-remove-reason")
        } else {
            ("speak-end-button", "speak-end-reason")
        };
        sheets
            .push(sheet("/ending", button).titled(button).ask(Field::Lines, "ending", label, "").wrong(wrong).quiet());
    }
    let mut page = Ask::new(shell);
    if asked.param("done") == Some("saved") {
        page = page.done("speak-done-saved");
    }
    page.facts = facts(w, person);
    page.sheets = sheets;
    Ok(page.answer()?)
}

/// What is known of a part: as what, for which unit, by which mandate and until when.
fn facts(w: &Words, person: &PersonRow) -> Vec<(String, String)> {
    let not = || format!("<span class=\"none\">{}</span>", w.text("not-recorded"));
    let say = |label: &str, value: Option<String>| (w.text(label), value.map_or_else(not, |value| w.html(&value)));
    vec![
        say("speak-role", Some(word(w, "speaker", &person.role))),
        say("speak-unit", person.unit.clone()),
        say("speak-mandate", person.mandate.clone()),
        say("speak-until", person.mandate_ends.map(|ends| w.day(Moment(ends - 1).day()))),
    ]
}

/// `POST /my/organisations/{id}/representatives/{part}`: part, unit and mandate, at once.
///
/// # Errors
/// It is not for this member to change; the database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let back = back(&asked)?;
    let me = me::to_do(&app, &asked, &visit, &form, &back).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut wrong = Vec::new();
    let typed = mandate(w, &form, now, &mut wrong);
    let mut tx = app.db.begin().await?;
    let (own, person) = find(&mut tx, &asked, &me, now).await?;
    let theirs = person.role == "owner";
    // The end of another owner's mandate is power over them: it is not changed in passing.
    if own.role != Role::Owner || theirs && person.member != me.id {
        return Err(Stop::Missing);
    }
    waiting::deed(&app, &asked, &mut tx, &me, Act::ChangeOwners).await?;
    let given = Speaker::parse(form.text("role")).filter(|speaker| *speaker != Speaker::Owner);
    let speaker = if theirs { Some(Speaker::Owner) } else { given };
    if speaker.is_none() {
        wrong.push(("role", w.text("speak-refused-role")));
    }
    let (Some(speaker), true) = (speaker, wrong.is_empty()) else {
        drop(tx);
        return show(&app, &asked, &visit, (&me, &own, &person), Some(&form), &wrong);
    };
    limited(&app, if person.member == me.id { OWN_PART } else { PARTS }, &me)?;
    let part = random_id()?;
    tx.run(&store::END_PART, (person.id, now.0, Some(me.id), "changed".to_owned())).await?;
    let role = speaker.code().to_owned();
    let focal = i64::from(form.ticked("focal"));
    let row = (part, own.id, person.member, role, typed.unit, focal, typed.mandate, now.0, typed.ends, Some(me.id));
    tx.run(&store::ADD_PART, row).await?;
    announced(&mut tx, &own, "part_changed", part, now).await?;
    let details = json!({ "role": speaker.code(), "before": person.role });
    body::note(&mut tx, "speaker_changed", own.id, (Some(me.id), Some(person.member)), details, now).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("/{}{}/{part}?done=saved", asked.language, representatives::path(own.id))))
}

/// Letters are no cannon: whoever changes much in a day waits.
fn limited(app: &App, limit: Limit, me: &Me) -> Result<(), Stop> {
    app.limits.check(limit, &me.id.to_be_bytes()).map_err(|after| Stop::TooMuch(after.seconds))
}

async fn announced(tx: &mut Tx, own: &Own, letter: &str, part: i64, now: Moment) -> Result<(), Stop> {
    let told = Event::OrganisationTold { organisation: own.id, letter: letter.to_owned(), about: part };
    Ok(announce(tx, &told, now).await?)
}

/// `POST …/ending`: ends the part of an editor or representative at once; that of another owner by a change.
///
/// # Errors
/// It is not for this member to end; the database fails.
pub async fn end(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let back = back(&asked)?;
    let me = me::fresh(&app, &asked, &visit, Some(&form), &back).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut wrong = Vec::new();
    let why = reason(w, &form, "ending", &mut wrong);
    let mut tx = app.db.begin().await?;
    let (own, person) = find(&mut tx, &asked, &me, now).await?;
    let parts = body::parts(&mut tx, own.id).await?;
    if own.role == Role::Owner {
        waiting::deed(&app, &asked, &mut tx, &me, Act::ChangeOwners).await?;
    }
    let at_once = match speaking::end_part(&parts, me.id, person.member, now.0) {
        Ok(()) => true,
        // Another owner: slowly and loudly.
        Err(Refusal::NotTheirsToGive) => false,
        Err(_) => return Err(Stop::Missing),
    };
    if !wrong.is_empty() {
        drop(tx);
        return show(&app, &asked, &visit, (&me, &own, &person), Some(&form), &wrong);
    }
    if !at_once {
        let wish =
            Wish { body: own.id, kind: Kind::RemoveOwner, about: Some(person.member), reason: why, mandate_ends: None };
        return wished(&app, &asked, tx, wish, &me, now).await;
    }
    tx.run(&store::END_PARTS, (own.id, person.member, now.0, Some(me.id), why)).await?;
    tx.run(&store::REVOKE_OF, (own.id, person.member, now.0)).await?;
    announced(&mut tx, &own, "part_ended", person.id, now).await?;
    let details = json!({ "role": person.role });
    body::note(&mut tx, "speaker_ended", own.id, (Some(me.id), Some(person.member)), details, now).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("/{}{}?done=ended", asked.language, representatives::path(own.id))))
}

/// `POST …/owning`: another owner, after the time for an objection.
///
/// # Errors
/// It is not for this member to do; the database fails.
pub async fn own(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let back = back(&asked)?;
    let me = me::fresh(&app, &asked, &visit, Some(&form), &back).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut wrong = Vec::new();
    let why = reason(w, &form, "owning", &mut wrong);
    let mut tx = app.db.begin().await?;
    let (own, person) = find(&mut tx, &asked, &me, now).await?;
    let parts = body::parts(&mut tx, own.id).await?;
    let mandate = Term { ends: person.mandate_ends, ..Term::from(now.0) };
    speaking::add_owner(&parts, me.id, person.member, mandate, now.0).ok().ok_or(Stop::Missing)?;
    waiting::deed(&app, &asked, &mut tx, &me, Act::ChangeOwners).await?;
    if !wrong.is_empty() {
        drop(tx);
        return show(&app, &asked, &visit, (&me, &own, &person), Some(&form), &wrong);
    }
    let (about, mandate_ends) = (Some(person.member), person.mandate_ends);
    let wish = Wish { body: own.id, kind: Kind::AddOwner, about, reason: why, mandate_ends };
    wished(&app, &asked, tx, wish, &me, now).await
}

/// Asks for the change; what is asked for already is not asked twice.
///
/// # Errors
/// The database fails.
pub async fn wished(app: &App, asked: &Asked, mut tx: Tx, wish: Wish, me: &Me, now: Moment) -> Result<Answer, Stop> {
    let body = wish.body;
    match change::ask(&mut tx, wish, me.id, now).await? {
        Ok(id) => {
            limited(app, POWER, me)?;
            tx.commit().await?;
            app.work.wake();
            Ok(Answer::see(&format!("/{}{}", asked.language, change::path(id))))
        }
        Err(NotAsked::AlreadyAsked) => Ok(Answer::see(&format!("/{}{}", asked.language, representatives::path(body)))),
        Err(_) => Err(Stop::Missing),
    }
}
