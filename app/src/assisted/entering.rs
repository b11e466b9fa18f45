//! Those whom an organisation helps, and entering one more of them: from paper, with consent.

use super::store::{self, AssistedRow};
use super::{card, helper, path, shell};
use crate::accounts::card::make_card;
use crate::accounts::enter::{NewMember, add_member_as};
use crate::accounts::joining::languages;
use crate::accounts::me::{self, Me};
use crate::accounts::profile::spoken;
use crate::app::App;
use crate::directory::own::{self, Own};
use crate::events::{Event, announce};
use crate::layout::form::{Ask, Choice, Kind, Sheet};
use crate::layout::word;
use m4d_kit::audit::{self, Entry};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::codes::in_groups;
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::limits::Limit;
use m4d_kit::locale::{Words, escape};
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::seal::Keys;
use m4d_kit::visit::Visit;
use m4d_rules::accounts::Name;
use m4d_rules::language::Language;
use std::sync::Arc;
use std::time::Duration;

/// People whom one member may enter in a day.
const BY_MEMBER: Limit = Limit { name: "people entered by member", per: Duration::from_secs(86_400), burst: 40 };

type Wrong = Vec<(&'static str, String)>;

/// `GET /my/organisations/{id}/assisted`
///
/// # Errors
/// [`Stop::Missing`] for those who do not speak for it.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let mut db = app.read().await?;
    let own = helper(&mut db, &asked, &me, app.now()).await?;
    let people = db.all(&store::LIST_ASSISTED, (own.id, me.id)).await?;
    drop(db);
    let typed = me::typed(&app, &me, &back(&asked)).await?;
    show(&app, &asked, &visit, &own, &people, (typed.as_ref(), &[]))
}

fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    own: &Own,
    people: &[AssistedRow],
    (form, wrong): (Option<&Form>, &[(&'static str, String)]),
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut page = Ask::new(shell(app, asked, own, w.text("assisted-title"))).lead("assisted-lead");
    let consent = page.shell.to("/assisted/consent");
    page.notes.push(w.rich("assisted-consent-link", &[], &[&consent]));
    let fact = |person: &AssistedRow| {
        let href = page.shell.to(&format!("{}/{}", path(own), person.id));
        let name = format!("<a href=\"{href}\"><bdi>{}</bdi></a>", escape(&person.name));
        (in_groups(&person.number.to_string(), 3), name)
    };
    page.facts = people.iter().map(fact).collect();
    let sheet = Sheet::new(&page.shell, &path(own), visit.token(), "assisted-enter")
        .typed(form)
        .with("once", random_id()?.to_string())
        .ask(Kind::Line, "name", "assisted-name", "")
        .ask(Kind::One, "language", "assisted-language", "")
        .choices(languages())
        .ask(Kind::Some, "reads", "assisted-reads", "")
        .choices(languages())
        .ask(Kind::One, "seen", "assisted-seen", "")
        .choices(["seen", "unseen"].map(|v| Choice::new(v, w.text(&format!("assisted-seen-{v}")))).into())
        .ask(Kind::Some, "consent", "assisted-consent", "")
        .choices(vec![Choice::new("paper", w.text("assisted-consent-paper"))])
        .wrong(wrong);
    Ok(page.sheet(sheet).next("assisted-next").answer()?)
}

fn back(asked: &Asked) -> String {
    format!("/{}/my/organisations/{}/assisted", asked.language, asked.part("id"))
}

/// What stands on the paper.
struct Paper {
    name: String,
    language: Language,
    reads: String,
    unseen: bool,
}

fn read(w: &Words, form: &Form, wrong: &mut Wrong) -> Option<Paper> {
    let name = Name::parse(form.text("name"));
    if let Err(refusal) = &name {
        wrong.push(("name", word(w, "refused-name", refusal.code())));
    }
    let language = Language::parse(form.text("language"));
    if language.is_none() {
        wrong.push(("language", w.text("refused-assisted-language")));
    }
    let reads = spoken(w, form, "reads", wrong);
    let unseen = ["seen", "unseen"].iter().position(|v| *v == form.text("seen")).map(|at| at == 1);
    if unseen.is_none() {
        wrong.push(("seen", w.text("refused-assisted-seen")));
    }
    if form.text("consent") != "paper" {
        wrong.push(("consent", w.text("refused-assisted-consent")));
    }
    if !wrong.is_empty() {
        return None;
    }
    Some(Paper { name: name.ok()?.as_str().to_owned(), language: language?, reads, unseen: unseen? })
}

/// `POST /my/organisations/{id}/assisted`: the answer is the card, which is shown once.
///
/// # Errors
/// [`Stop::Missing`] for those who do not speak for it.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::to_do(&app, &asked, &visit, &form, &back(&asked)).await?;
    let (w, now, mut wrong) = (app.words(asked.language), app.now(), Wrong::new());
    let mut tx = app.db.begin().await?;
    let own = helper(&mut tx, &asked, &me, now).await?;
    let Some(paper) = read(w, &form, &mut wrong) else {
        let people = tx.all(&store::LIST_ASSISTED, (own.id, me.id)).await?;
        return show(&app, &asked, &visit, &own, &people, (Some(&form), &wrong));
    };
    app.limits.check(BY_MEMBER, &me.id.to_be_bytes()).map_err(|after| Stop::TooMuch(after.seconds))?;
    let id = once(&app.keys, &own, &me, form.text("once"))?;
    if tx.one(&store::FIND_ASSISTED, (id, own.id, me.id, now.0)).await?.is_some() {
        // Pressed twice, or loaded again: the person is there, and a new card can be made.
        return Ok(Answer::see(&format!("/{}{}/{id}", asked.language, path(&own))));
    }
    let member = enter(&mut tx, &own, &me, (id, paper), now).await?;
    let found = tx.one(&store::FIND_ASSISTED, (member, own.id, me.id, now.0)).await?.ok_or(Stop::Missing)?;
    let codes = make_card(&mut tx, &app.keys, member, now).await?;
    own::wrote(&mut tx, own.id, &me, "person_entered", serde_json::json!({ "person": found.actor }), now).await?;
    told(&mut tx, &own, &me, "entered_from_paper", found.actor, now).await?;
    tx.commit().await?;
    app.work.wake();
    card::shown_once(&app, &asked, &own, &found, &codes)
}

/// The number of the person whom a form enters: the same however often that form is sent, and nobody's to choose.
fn once(keys: &Keys, own: &Own, me: &Me, form: &str) -> Result<i64, Fault> {
    if form.is_empty() {
        return random_id();
    }
    let hash = keys.keyed("entered once", format!("{}:{}:{form}", own.id, me.id).as_bytes());
    let mut bytes = [0; 8];
    bytes.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    Ok((i64::from_le_bytes(bytes) & ((1 << 53) - 1)).max(1))
}

async fn enter(tx: &mut Tx, own: &Own, me: &Me, (id, paper): (i64, Paper), now: Moment) -> Result<i64, Fault> {
    let person = NewMember {
        name: paper.name,
        language: paper.language.code().to_owned(),
        reads: paper.reads.clone(),
        writes: paper.reads,
        country: None,
        unseen: paper.unseen,
        made_up: false,
    };
    let member = add_member_as(tx, id, person, now).await?;
    tx.run(&store::MARK_ASSISTED, (member, own.id, now.0)).await?;
    if paper.unseen {
        tx.run(&store::ADD_HELPER, (member, me.id, now.0)).await?;
    }
    announce(tx, &Event::Joined { member }, now).await?;
    Ok(member)
}

/// The entry that the person finds among those about them: who helped, for which organisation.
pub(super) async fn told(tx: &mut Tx, own: &Own, me: &Me, act: &str, person: i64, now: Moment) -> Result<(), Fault> {
    let details = serde_json::json!({ "organisation": own.id });
    let entry = Entry { act, object: ("account", None), actor: Some(me.actor), about: Some(person), details };
    audit::record(tx, entry, now).await.map(drop)
}
