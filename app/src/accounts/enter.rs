//! Through the door: an ask that was proved becomes a session, and a member when the person is new.

use super::me;
use super::store::{self, AskRow, LinkRow};
use crate::app::App;
use crate::events::{Event, announce};
use m4d_kit::audit::{self, Entry};
use m4d_kit::clock::{Moment, random_digits, random_id};
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::locale::sort_key;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::seal::Keys;
use m4d_kit::search::folded;
use m4d_kit::visit::Visit;
use serde::{Deserialize, Serialize};

/// An ask whose letter was read.
pub struct Ask {
    id: i64,
    address: String,
    language: String,
    shared: bool,
    joining: Option<String>,
    back: Option<String>,
}

impl Ask {
    /// From a code.
    pub fn of_code(row: AskRow, keys: &Keys) -> Ask {
        let AskRow { id, address, language, shared, joining, back, .. } = row;
        Ask { id, address, language, shared: shared != 0, joining, back: way_back(keys, id, back) }
    }

    /// From a link.
    pub fn of_link(row: LinkRow, keys: &Keys) -> Ask {
        let LinkRow { id, address, language, shared, joining, back, .. } = row;
        Ask { id, address, language, shared: shared != 0, joining, back: way_back(keys, id, back) }
    }
}

/// Where the way back of an ask is sealed.
pub const BACK: (&str, &str) = ("accounts_ask", "back");

/// The way back opened; whose key is lost comes to their own page.
fn way_back(keys: &Keys, id: i64, sealed: Option<Vec<u8>>) -> Option<String> {
    let opened = keys.unseal(&sealed?, (BACK.0, id, BACK.1)).ok()?;
    String::from_utf8(opened).ok()
}

/// What a person typed to join.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Joining {
    /// The name they want to be known by.
    pub name: String,
    /// Languages they read, by code, with a space between.
    pub reads: String,
    /// Languages they write.
    pub writes: String,
    /// Whether they need to stay unseen.
    pub unseen: bool,
    /// Whether they join for an organisation, which they name next.
    pub organisation: bool,
}

/// Makes the session, and the member first if the address is new. The ask is used up; a second press finds none.
///
/// # Errors
/// The database fails; [`Stop::Answered`] when somebody was faster.
pub async fn enter(
    app: &App,
    tx: &mut Tx,
    asked: &Asked,
    visit: &Visit,
    ask: Ask,
    way: &str,
    now: Moment,
) -> Result<Answer, Stop> {
    let again = || Stop::Answered(Box::new(Answer::see(&format!("/{}/my", asked.language))));
    if tx.run(&store::USE_ASK, (ask.id, now.0)).await? == 0 {
        return Err(again());
    }
    let holder = tx.one(&store::FIND_BY_ADDRESS, (ask.address.clone(),)).await?;
    let joining: Option<Joining> = ask.joining.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let organisation = joining.as_ref().is_some_and(|j| j.organisation);
    let (member, new) = match (&holder, joining) {
        (Some(holder), _) if holder.suspended_at.is_some() || holder.until.is_some() => return Err(again()),
        (Some(holder), _) => (holder.member, false),
        (None, Some(joining)) => (join(tx, &ask, &joining, now).await?, true),
        (None, None) => return Err(again()),
    };
    // A sign-in from elsewhere does not end the others: each device has its own.
    let cookie = me::begin(tx, member, ask.shared, way, visit, now).await?;
    note(tx, if new { "member_joined" } else { "session_begun" }, member, way, now).await?;
    let to = match (new, &ask.back) {
        // Whoever came with an invitation goes back to it, also when they join for an organisation.
        (_, Some(back)) => back.clone(),
        (true, None) if organisation => format!("/{}/my/organisations/new", asked.language),
        (true, None) => format!("/{}/my/welcome", asked.language),
        (false, None) => format!("/{}/my", asked.language),
    };
    app.work.wake();
    Ok(Answer::see(&to).cookie(cookie))
}

async fn join(tx: &mut Tx, ask: &Ask, joining: &Joining, now: Moment) -> Result<i64, Fault> {
    let person = NewMember {
        name: joining.name.clone(),
        language: ask.language.clone(),
        reads: joining.reads.clone(),
        writes: joining.writes.clone(),
        country: None,
        unseen: joining.unseen,
        made_up: false,
    };
    let member = add_member(tx, person, now).await?;
    tx.run(&store::ADD_ADDRESS, (random_id()?, member, ask.address.clone(), now.0)).await?;
    announce(tx, &Event::Joined { member }, now).await?;
    Ok(member)
}

/// A person who is to become a member.
pub struct NewMember {
    /// The name they want to be known by.
    pub name: String,
    /// The language of their letters.
    pub language: String,
    /// Languages they read.
    pub reads: String,
    /// Languages they write.
    pub writes: String,
    /// Where they work.
    pub country: Option<String>,
    /// Whether they are unseen from the start.
    pub unseen: bool,
    /// Whether they are made up, for the demo.
    pub made_up: bool,
}

/// Adds a member; answers their id.
///
/// # Errors
/// The database fails.
pub async fn add_member(tx: &mut Tx, person: NewMember, now: Moment) -> Result<i64, Fault> {
    add_member_as(tx, random_id()?, person, now).await
}

/// The same under a given id, so that a form that is sent twice makes nobody twice.
///
/// # Errors
/// The database fails.
pub async fn add_member_as(tx: &mut Tx, id: i64, person: NewMember, now: Moment) -> Result<i64, Fault> {
    let number: i64 = format!("1{}", random_digits(8)?).parse().map_err(|e| Fault::new(format!("a number: {e}")))?;
    let (key, fold) = (sort_key(&person.name), folded(&person.name));
    let row = (
        id,
        random_id()?,
        number,
        person.name,
        key,
        fold,
        person.language,
        person.reads,
        person.writes,
        person.country,
        person.unseen.then_some(now.0),
        now.0,
        i64::from(person.made_up),
    );
    tx.run(&store::ADD_MEMBER, row).await?;
    Ok(id)
}

/// An entry of the audit about a member's own account.
///
/// # Errors
/// The database fails.
pub async fn note(tx: &mut Tx, act: &str, member: i64, way: &str, now: Moment) -> Result<(), Fault> {
    let actor = tx.one(&store::FIND_ACTOR, (member,)).await?.map(|row| row.actor);
    let details = serde_json::json!({ "way": way });
    let entry = Entry { act, object: ("account", None), actor, about: actor, details };
    audit::record(tx, entry, now).await.map(drop)
}
