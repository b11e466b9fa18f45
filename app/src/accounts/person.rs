//! A member as other members see them: what is for those who look. To whom somebody is unseen, nobody is there.

use super::me::{self, Me};
use super::people::custodian;
use super::people_store::{self as store, BodyOfRow, PersonRow};
use crate::app::App;
use crate::layout::form::{Ask, Sheet};
use crate::layout::{Said, Shell, own_name};
use m4d_kit::audit::{self, Entry};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::locale::{Words, escape};
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::language::Language;
use std::sync::Arc;

/// The person an address names, if this member may see them.
async fn find(db: &mut impl m4d_kit::db::Ask, asked: &Asked, me: &Me) -> Result<PersonRow, Stop> {
    let id: i64 = asked.part("id").parse().map_err(|_no_number| Stop::Missing)?;
    db.one(&store::FIND_PERSON, (id, me.id, custodian(me))).await?.ok_or(Stop::Missing)
}

/// `GET /members/{id}`
///
/// # Errors
/// [`Stop::Missing`]: nobody is there, or nobody for this member.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let mut db = app.read().await?;
    let person = find(&mut db, &asked, &me).await?;
    // Asked in any case, so that the number of statements does not tell who hides what.
    let whose = if person.bodies == 1 { person.id } else { 0 };
    let bodies = db.all(&store::LIST_BODIES_OF, (whose, app.now().0)).await?;
    drop(db);
    let w = app.words(asked.language);
    let title = w.it("person-title", person.name.as_str());
    let mut shell = Shell::new(&app, &asked, "my", title);
    shell = shell.under(w.text("my-title"), "/my").under(w.text("people-title"), "/members");
    let mut page = Ask::new(shell);
    page.facts = facts(&app, w, &person, &bodies);
    if person.made_up != 0 {
        page = page.note("person-made-up");
    }
    if person.id == me.id {
        let profile = page.shell.to("/my/profile");
        page.notes.push(w.rich("person-me", &[], &[&profile]));
        return Ok(page.answer()?);
    }
    if person.unseen_since.is_some() {
        page = page.note("person-unseen");
    }
    if person.accepts_me == 1 {
        page = page.note("person-accepts-me");
    }
    let (path, button, next) = match person.accepted {
        0 => ("acceptance", "person-accept", "person-accept-next"),
        _ => ("acceptance/ending", "person-end", "person-end-next"),
    };
    if person.accepted == 1 {
        page = page.note("person-accepted");
    }
    let sheet = Sheet::new(&page.shell, &format!("/members/{}/{path}", person.id), visit.token(), button);
    let sheet = if person.accepted == 1 { sheet.quiet() } else { sheet };
    Ok(page.sheet(sheet).next(next).answer()?)
}

fn facts(app: &App, w: &Words, person: &PersonRow, bodies: &[BodyOfRow]) -> Vec<(String, String)> {
    let spoken = |codes: &str| {
        let named = |language: Language| Said::new(own_name(language), language.code(), w.language).html();
        codes.split(' ').filter_map(Language::parse).map(named).collect::<Vec<_>>().join(&w.text("comma"))
    };
    let isolated = |text: &str| format!("<bdi>{}</bdi>", escape(text).replace('\n', "<br>"));
    let country = person.country.as_deref().map(|code| escape(&app.countries.name(code, w.language)));
    let all = [
        ("person-latin", person.name_latin.as_deref().map(isolated)),
        ("people-reads", Some(spoken(&person.reads))),
        ("person-writes", Some(spoken(&person.writes))),
        ("facet-country", country),
        ("person-about", person.about.as_deref().map(isolated)),
        ("person-bodies", organisations(w, bodies)),
    ];
    all.into_iter().filter_map(|(message, value)| Some((w.text(message), value?))).collect()
}

/// The organisations, each by its name in the page's language if it has one, else its first.
fn organisations(w: &Words, bodies: &[BodyOfRow]) -> Option<String> {
    let one = |names: &[BodyOfRow]| {
        let mine = names.iter().find(|n| n.language.as_deref() == Some(w.language.code())).or(names.first())?;
        let name = Said::new(mine.name.as_str(), mine.language.as_deref().unwrap_or_default(), w.language);
        Some(format!("<li><a href=\"/{}/organisations/{}\">{}</a></li>", w.language, mine.slug, name.html()))
    };
    let all: String = bodies.chunk_by(|a, b| a.slug == b.slug).filter_map(one).collect();
    (!all.is_empty()).then(|| format!("<ul class=\"plain\">{all}</ul>"))
}

/// `POST /members/{id}/acceptance`: they may see what I share with those I accept.
///
/// # Errors
/// [`Stop::Missing`]: nobody is there, or nobody for this member.
pub async fn accept(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::to_do(&app, &asked, &visit, &form, &back(&asked)).await?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let person = find(&mut tx, &asked, &me).await?;
    if person.id == me.id {
        return Err(Stop::Missing);
    }
    if tx.run(&store::ADD_ACCEPTANCE, (me.id, person.id, now.0)).await? == 1 {
        note(&mut tx, &me, "person_accepted", person.actor, now).await?;
    }
    tx.commit().await?;
    Ok(Answer::see(&back(&asked)))
}

/// `POST /members/{id}/acceptance/ending`
///
/// # Errors
/// As [`accept`].
pub async fn end(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::to_do(&app, &asked, &visit, &form, &back(&asked)).await?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let person = find(&mut tx, &asked, &me).await?;
    if tx.run(&store::REMOVE_ACCEPTANCE, (me.id, person.id)).await? == 1 {
        note(&mut tx, &me, "acceptance_ended", person.actor, now).await?;
    }
    tx.commit().await?;
    Ok(Answer::see(&back(&asked)))
}

fn back(asked: &Asked) -> String {
    format!("/{}/members/{}", asked.language, asked.part("id"))
}

/// The entry is about whoever accepts: the other one is not told by their own record of acts.
async fn note(tx: &mut Tx, me: &Me, act: &str, other: i64, now: Moment) -> Result<(), Fault> {
    let details = serde_json::json!({ "person": other });
    let entry = Entry { act, object: ("account", None), actor: Some(me.actor), about: Some(me.actor), details };
    audit::record(tx, entry, now).await.map(drop)
}
