//! People as the rules of rights see them: who grants, agrees, or is concerned.

use super::person_store::{self, MemberRow, PersonRow};
use super::rights_store as rights;
use crate::accounts::me::Me;
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_rules::rights::grant::Person;
use m4d_rules::rights::second::Deed;
use m4d_rules::rights::{Act, Asking, Decision, Right, Role, Scope, ScopeKind, Tie, may};

/// Somebody with the rights that hold now.
pub struct Loaded {
    /// The member.
    pub member: i64,
    /// Their number in the audit.
    pub actor: i64,
    /// Their rights.
    pub held: Vec<Right>,
    /// Whether they have a second factor.
    pub has_factor: bool,
}

impl Loaded {
    /// As the rule of granting asks for them. Who is not here now showed their factor when they acted.
    pub fn person(&self, fresh: bool) -> Person<'_> {
        Person { member: self.member, held: &self.held, has_factor: self.has_factor, fresh }
    }

    /// Whether they may do what needs two people: rights that cannot be used count for nothing.
    pub fn may(&self, deed: Deed) -> bool {
        let held = if self.has_factor { self.held.as_slice() } else { &[] };
        let asking = Asking { signed_in: true, held, within: &[], tie: Tie::Stranger, fresh: true, seconded: true };
        may(deed.act(), &asking) != Decision::NotFound
    }
}

/// A right as it is stored; nothing if no role or scope is called so.
pub fn right(role: &str, kind: &str, value: &str) -> Option<Right> {
    let kind = ScopeKind::parse(kind)?;
    Some(Right { role: Role::parse(role)?, scope: Scope::of(kind, value)? })
}

/// Somebody by their id, with the rights that hold now; nothing if they have left.
///
/// # Errors
/// The database fails.
pub async fn load(db: &mut impl Ask, member: i64, now: Moment) -> Result<Option<Loaded>, Fault> {
    let Some(row) = db.one(&person_store::FIND_MEMBER, (member,)).await? else { return Ok(None) };
    let held = db.all(&rights::LIST_HELD, (member, now.0)).await?;
    let held = held.iter().filter_map(|r| right(&r.role, &r.scope_kind, &r.scope)).collect();
    let usable = row.factors > 0 && row.suspended_at.is_none();
    Ok(Some(Loaded { member, actor: row.actor, held, has_factor: usable }))
}

/// A member by their id, whoever asks.
///
/// # Errors
/// The database fails.
pub async fn named(db: &mut impl Ask, member: i64) -> Result<Option<MemberRow>, Fault> {
    db.one(&person_store::FIND_MEMBER, (member,)).await
}

/// The member with a number, if `me` may know that they exist.
///
/// # Errors
/// The database fails.
pub async fn find(db: &mut impl Ask, number: i64, me: &Me, now: Moment) -> Result<Option<PersonRow>, Fault> {
    let all = me.may(Act::SeeUnseen, &[], Tie::Stranger, now) != Decision::NotFound;
    db.one(&person_store::FIND_PERSON, (number, now.0, i64::from(all))).await
}
