//! The made-up people and organisations of the demo, and the one-time links with which each can be tried out.

use crate::accounts::enter::{NewMember, add_member};
use crate::accounts::people_store::SAVE_BODIES_FOR;
use crate::accounts::printed;
use crate::accounts::store as accounts;
use crate::app::App;
use crate::command::Trouble;
use crate::desk::rights_store as desk;
use crate::directory::own_store as directory;
use crate::follow::RESTORED;
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::ids::id_of;
use m4d_kit::locale::sort_key;
use m4d_kit::outbox;
use m4d_kit::search::folded;
use m4d_rules::accounts::Audience;
use m4d_rules::directory::NameKind;
use m4d_rules::directory::verification::{Evidence, Step};
use m4d_rules::language::Language;
use m4d_rules::spans::{DAY, HOUR};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(rust_embed::RustEmbed)]
#[folder = "data/made-up"]
struct MadeUp;

#[derive(Deserialize)]
struct Person {
    key: String,
    name: String,
    language: String,
    reads: String,
    writes: String,
    country: String,
    organisation: String,
    role: String,
    unseen: String,
    about: String,
}

#[derive(Deserialize)]
struct Body {
    key: String,
    name: String,
    language: String,
    nature: String,
    level: String,
    country: String,
    place: String,
    record: String,
    step: String,
}

/// A right of the demo: role, scope kind, scope.
type Right = (&'static str, &'static str, &'static str);

/// Who can be tried out: (key, what they are, their right).
const TRIED: &[(&str, &str, Option<Right>)] = &[
    ("sofia", "a member", None),
    ("ines", "a representative of Upala", None),
    ("assessor", "an assessor", None),
    ("secretary", "a committee secretary", None),
    ("officer", "a programme officer", Some(("programme", "programme", "jmdi"))),
    ("country-officer", "a country officer of Costa Rica", Some(("directory", "country", "CR"))),
    ("moderator", "a moderator", Some(("moderator", "site", ""))),
    ("custodian", "a custodian of identities", Some(("custodian", "site", ""))),
    ("auditor", "a reader of the audit", Some(("auditor", "site", ""))),
    ("administrator", "an administrator", Some(("administrator", "site", ""))),
    ("administrator-2", "a second administrator", Some(("administrator", "site", ""))),
];

/// The rows of one file.
fn read<R: for<'a> Deserialize<'a>>(name: &str) -> Result<Vec<R>, Fault> {
    let file = MadeUp::get(name).ok_or_else(|| Fault::new(format!("{name} is not in the program")))?;
    let rows: Result<Vec<R>, _> = csv::Reader::from_reader(file.data.as_ref()).into_deserialize().collect();
    rows.map_err(|e| Fault::new(format!("{name}: {e}")))
}

fn address(key: &str) -> String {
    format!("{key}@made-up.example")
}

/// Puts them in, once.
///
/// # Errors
/// The database fails.
pub async fn put(app: &App) -> Result<(), Trouble> {
    let now = app.now();
    let mut tx = app.db.begin().await?;
    if tx.one(&accounts::FIND_BY_ADDRESS, (address("sofia"),)).await?.is_some() {
        return Ok(());
    }
    let mut members = HashMap::new();
    let people: Vec<Person> = read("members.csv")?;
    for person in &people {
        members.insert(person.key.as_str(), add_person(&mut tx, person, now).await?);
    }
    let mut bodies = HashMap::new();
    for body in read::<Body>("organisations.csv")? {
        bodies.insert(body.key.clone(), add_body(&mut tx, &body, now).await?);
    }
    for person in people.iter().filter(|p| !p.organisation.is_empty()) {
        let (Some(member), Some(body)) = (members.get(person.key.as_str()), bodies.get(&person.organisation)) else {
            return Err(Fault::new(format!("{} speaks for nobody", person.key)).into());
        };
        let row = (random_id()?, *body, *member, person.role.clone(), None, 0, None, now.0, None, None);
        tx.run(&directory::ADD_REPRESENTATIVE, row).await?;
        // They said that members may see it, but for those who stay unseen.
        if person.unseen.is_empty() {
            tx.run(&SAVE_BODIES_FOR, (*member, Audience::Members.code().to_owned(), now.0)).await?;
        }
    }
    for (key, _, right) in TRIED {
        if let (Some((role, kind, scope)), Some(member)) = (right, members.get(key)) {
            let reason = "made up for the demo".to_owned();
            let [role, kind, scope] = [role, kind, scope].map(|text| (*text).to_owned());
            tx.run(&desk::ADD_RIGHT, (random_id()?, *member, role, kind, scope, reason, None, now.0, now.0, None))
                .await?;
        }
    }
    // What nodes keep in memory is made anew, as after a backup was put back.
    outbox::announce(&mut tx, RESTORED, "{}".to_owned(), now).await?;
    tx.commit().await?;
    Ok(())
}

async fn add_person(tx: &mut Tx, person: &Person, now: Moment) -> Result<i64, Fault> {
    let new = NewMember {
        name: person.name.clone(),
        language: person.language.clone(),
        reads: person.reads.clone(),
        writes: person.writes.clone(),
        country: Some(person.country.clone()),
        unseen: !person.unseen.is_empty(),
        made_up: true,
    };
    let member = add_member(tx, new, now).await?;
    tx.run(&accounts::ADD_ADDRESS, (random_id()?, member, address(&person.key), now.0)).await?;
    if !person.about.is_empty() {
        tx.run(&accounts::SAVE_ABOUT, (member, person.about.clone())).await?;
    }
    Ok(member)
}

async fn add_body(tx: &mut Tx, body: &Body, now: Moment) -> Result<i64, Fault> {
    let id = random_id()?;
    let record = (!body.record.is_empty()).then(|| id_of("organisation", &body.record));
    let some = |text: &str| Some(text.to_owned()).filter(|t| !t.is_empty());
    let row = (
        id,
        format!("demo-{}", body.key),
        record,
        body.nature.clone(),
        body.country.clone(),
        some(&body.place),
        body.language.clone(),
        now.0,
        None,
        1,
    );
    tx.run(&directory::ADD_ORGANISATION, row).await?;
    let profile = (id, some(&body.level), some(&body.place), None, body.language.clone());
    tx.run(&directory::SAVE_DESCRIPTION, profile).await?;
    let (key, fold) = (sort_key(&body.name), folded(&body.name));
    let kind = NameKind::Own.code().to_owned();
    let name = (random_id()?, id, 0, kind, some(&body.language), body.name.clone(), key, fold, now.0);
    tx.run(&directory::ADD_NAME, name).await?;
    // By evidence that the rules know: who is verified can vouch for others.
    let steps = [
        (Step::Claimed, Evidence::OwnWord),
        (Step::Vouched, Evidence::OwnDomain),
        (Step::Verified, Evidence::Register),
    ];
    let last = steps.iter().position(|(step, _)| step.code() == body.step).unwrap_or(0);
    for (step, evidence) in steps.iter().take(last + 1) {
        let renew = (*step == Step::Verified).then_some(now.0 + 730 * DAY);
        let (step, evidence) = (step.code().to_owned(), evidence.code().to_owned());
        let row = (random_id()?, id, step, now.0, None, None, evidence, "made up for the demo".to_owned(), renew);
        tx.run(&directory::ADD_STEP, row).await?;
    }
    Ok(id)
}

/// A link for each that can be tried out: (who they are, name, link). They work once, within a day.
///
/// # Errors
/// The database fails.
pub async fn links(app: &App) -> Result<Vec<(&'static str, String)>, Trouble> {
    let now = app.now();
    let mut links = Vec::new();
    let mut tx = app.db.begin().await?;
    for (key, what, _) in TRIED {
        let path = printed::link(&mut tx, &address(key), Language::En, 24 * HOUR, now).await?;
        links.push((*what, format!("{}{path}", app.url())));
    }
    tx.commit().await?;
    Ok(links)
}
