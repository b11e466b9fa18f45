//! An organisation in the hands of somebody who speaks for it: loaded with the right in the query, changed with its
//! facts, its audit and the human behind it noted.

use super::names::shown;
use super::own_store::{self as store, OwnNameRow, OwnRow};
use crate::accounts::me::Me;
use crate::events::{Event, announce};
use m4d_kit::audit::{self, Entry};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::route::{Asked, Stop};
use m4d_rules::language::Language;
use m4d_rules::rights::{Act, Asking, Decision, Right, Role, Scope, ScopeKind, Tie, may};
use serde_json::Value;

/// An organisation, and what I am in it.
#[derive(Clone, Debug)]
pub struct Own {
    /// The organisation.
    pub id: i64,
    /// Its name in addresses, once everybody sees it.
    pub slug: String,
    /// The body of the record that it is, or claims to be.
    pub record: Option<i64>,
    /// Its name in the page's language, if it has one there.
    pub name: String,
    /// The language of that name, where it is known.
    pub name_language: Option<String>,
    /// Every name that holds.
    pub names: Vec<OwnNameRow>,
    /// The last step of its verification that holds: `claimed`, `vouched`, `verified`; none: nothing yet.
    pub step: Option<String>,
    /// My part in it: the row of the representative.
    pub part: i64,
    /// As what I speak for it: editor, representative or owner.
    pub role: Role,
    /// All else.
    pub row: OwnRow,
}

impl Own {
    /// Whether everybody sees it.
    pub fn is_verified(&self) -> bool {
        self.step.as_deref() == Some("verified")
    }

    /// My right in it, as the table of roles and acts knows it.
    pub fn right(&self) -> Option<Right> {
        Some(Right { role: self.role, scope: self.scope()? })
    }

    /// It as a part of the network.
    pub fn scope(&self) -> Option<Scope> {
        Scope::of(ScopeKind::Organisation, &self.id.to_string())
    }

    /// What the table says of an act of mine in this organisation.
    pub fn may(&self, me: &Me, act: Act, now: Moment) -> Decision {
        let held: Vec<Right> = self.right().into_iter().collect();
        let within: Vec<Scope> = self.scope().into_iter().collect();
        may(act, &Asking { held: &held, within: &within, ..me.asking(&[], Tie::Stranger, now) })
    }

    /// The same for an act that needs no more than the right: to whoever has it not, nothing is there.
    ///
    /// # Errors
    /// [`Stop::Missing`].
    pub fn needs(&self, me: &Me, act: Act, now: Moment) -> Result<(), Stop> {
        if self.may(me, act, now) == Decision::NotFound { Err(Stop::Missing) } else { Ok(()) }
    }
}

/// An organisation that this member speaks for now; none: there is no such one, or not for them.
///
/// # Errors
/// The database fails.
pub async fn load_own(
    db: &mut impl Ask,
    organisation: i64,
    member: i64,
    language: Language,
    now: Moment,
) -> Result<Option<Own>, Fault> {
    // Of several parts the highest comes first.
    let Some(row) = db.one(&store::FIND_OWN, (organisation, member, now.0)).await? else { return Ok(None) };
    let Some(role) = Role::parse(&row.role).filter(|role| role.speaks_for_an_organisation()) else { return Ok(None) };
    let names = db.all(&store::LIST_OWN_NAMES, (organisation,)).await?;
    let known: Vec<(&str, Option<&str>)> = names.iter().map(|n| (n.kind.as_str(), n.language.as_deref())).collect();
    let name = shown(&known, language).and_then(|at| names.get(at));
    Ok(Some(Own {
        id: row.id,
        slug: row.slug.clone(),
        record: row.record,
        name: name.map_or_else(|| row.slug.clone(), |n| n.name.clone()),
        name_language: name.and_then(|n| n.language.clone()),
        step: row.step.clone(),
        part: row.part,
        role,
        names,
        row,
    }))
}

/// The organisation that an address `/my/organisations/{id}…` names.
///
/// # Errors
/// [`Stop::Missing`]: it is not there, or not for this member.
pub async fn of_address(db: &mut impl Ask, asked: &Asked, me: &Me, now: Moment) -> Result<Own, Stop> {
    let id: i64 = asked.part("id").parse().map_err(|_no_number| Stop::Missing)?;
    load_own(db, id, me.id, asked.language, now).await?.ok_or(Stop::Missing)
}

/// Notes what a person did as the organisation: who it was, and that the organisation is active; with an entry in the
/// audit. Acts are in the past tense: `organisation_described`.
///
/// # Errors
/// The database fails.
pub async fn wrote(
    tx: &mut Tx,
    organisation: i64,
    me: &Me,
    act: &str,
    details: Value,
    now: Moment,
) -> Result<(), Fault> {
    tx.run(&store::ADD_WRITTEN, (random_id()?, organisation, me.id, me.actor, act.to_owned(), now.0)).await?;
    tx.run(&store::TOUCH_ORGANISATION, (organisation, now.0)).await?;
    let entry =
        Entry { act, object: ("organisation", Some(organisation)), actor: Some(me.actor), about: None, details };
    audit::record(tx, entry, now).await.map(drop)
}

/// Announces that what the organisation shows, or whether it is shown, has changed.
///
/// # Errors
/// The database fails.
pub async fn changed(tx: &mut Tx, organisation: i64, record: Option<i64>, now: Moment) -> Result<(), Fault> {
    announce(tx, &Event::OrganisationChanged { organisation, record }, now).await
}
