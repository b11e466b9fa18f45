//! Ending somebody's access, and opening it again: by the desk or by the operator, told to whom it concerns with the reason.

use super::granting;
use super::person;
use super::person_store as store;
use crate::directory::speaking::stopping;
use crate::events::{Event, announce};
use m4d_kit::audit::{self, Entry};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_rules::language::Language;
use m4d_rules::rights::{Role, grant};
use serde_json::json;

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Their sessions end; they sign in again.
    Sessions,
    /// Nobody gets in.
    Suspended,
    /// They may get in again.
    Readmitted,
}

/// It would leave the site without an administrator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastAdministrator;

/// Somebody as an operator names them.
#[derive(Clone, Copy, Debug)]
pub struct Named {
    /// The member.
    pub member: i64,
    /// Their number in the audit.
    pub actor: i64,
}

/// The member with a number, whoever they are, and the language of their letters.
///
/// # Errors
/// The database fails.
pub async fn by_number(db: &mut impl Ask, number: i64, now: Moment) -> Result<Option<(Named, Language)>, Fault> {
    let found = db.one(&store::FIND_PERSON, (number, now.0, 1)).await?;
    let language = |code: &str| Language::parse(code).unwrap_or(Language::En);
    Ok(found.map(|row| (Named { member: row.member, actor: row.actor }, language(&row.language))))
}

/// Does it; `by` is who of the staff did, or nobody for the operator.
///
/// # Errors
/// The database fails.
pub async fn change(
    tx: &mut Tx,
    access: Access,
    whose: Named,
    (reason, by): (&str, Option<Named>),
    now: Moment,
) -> Result<Result<(), LastAdministrator>, Fault> {
    let Named { member, actor } = whose;
    let act = match access {
        Access::Sessions => "sessions_ended",
        Access::Suspended => {
            let held = person::load(tx, member, now).await?.map(|loaded| loaded.held).unwrap_or_default();
            let administrator = held.iter().any(|right| right.role == Role::Administrator);
            let left = granting::administrators(tx, now).await?;
            if administrator && grant::may_lose(Role::Administrator, left).is_err() {
                return Ok(Err(LastAdministrator));
            }
            tx.run(&store::SUSPEND, (member, now.0)).await?;
            // A takeover that is under way stops with who began it.
            stopping::suspended(tx, member, by.map(|by| by.member), now).await?;
            "account_suspended"
        }
        Access::Readmitted => {
            tx.run(&store::READMIT, (member,)).await?;
            "account_readmitted"
        }
    };
    tx.run(&store::END_ALL_SESSIONS, (member, now.0)).await?;
    let details = json!({"reason": reason});
    let entry = Entry { act, object: ("account", None), actor: by.map(|by| by.actor), about: Some(actor), details };
    audit::record(tx, entry, now).await?;
    announce(tx, &Event::AccountTold { member, letter: act.to_owned() }, now).await?;
    Ok(Ok(()))
}
