//! Hears what happened and queues the letters that it calls for.

use super::{address, directory, to_address, to_member};
use crate::accounts::enter::Joining;
use crate::accounts::store as accounts;
use crate::desk::told;
use crate::directory::verification::told::Told;
use crate::events::Event;
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::letters::written_since;
use m4d_kit::outbox::{Fact, Heard, Listener};
use m4d_kit::seal::Keys;
use m4d_rules::spans::DAY;
use serde_json::json;

/// Letters to join that an address which nobody confirmed is sent in a day, whoever asks for them: one may get lost.
const JOINING: i64 = 3;
/// Letters in a day that say that nobody is known at an address.
const UNKNOWN: i64 = 1;
/// Letters in a day that say that an account is suspended.
const SUSPENDED: i64 = 1;

/// Who writes to whom.
pub struct Letters {
    /// The keys of what is kept hashed.
    pub keys: Keys,
}

impl Listener for Letters {
    fn name(&self) -> &'static str {
        "letters"
    }

    fn hear<'a>(&'a self, tx: &'a mut Tx, fact: &'a Fact) -> Heard<'a> {
        Box::pin(async move {
            let Some(event) = Event::read(fact) else { return Ok(()) };
            self.write(tx, event, fact.at).await
        })
    }
}

impl Letters {
    async fn write(&self, tx: &mut Tx, event: Event, at: Moment) -> Result<(), Fault> {
        match event {
            Event::Asked { ask } => self.asked(tx, ask, at).await,
            Event::Joined { member } => {
                to_member(tx, &self.keys, member, "welcome", json!({"link": "/my"}), None, at).await
            }
            Event::AccountTold { member, letter } if told::OF_ACCOUNTS.contains(&letter.as_str()) => {
                told::account(tx, &self.keys, member, &letter, at).await
            }
            Event::AccountTold { member, letter } => {
                let body = json!({"link": "/my/audit", "at": at.0});
                to_member(tx, &self.keys, member, &letter, body, None, at).await
            }
            Event::RightChanged { right, ended } => told::right(tx, &self.keys, right, ended, at).await,
            Event::Proposed { proposal, letter } => told::proposal(tx, &self.keys, proposal, &letter, at).await,
            Event::AddressChange { change, letter } => address::told(tx, &self.keys, change, &letter, at).await,
            Event::Invited { invitation } => directory::invited(tx, &self.keys, invitation, at).await,
            Event::OrganisationTold { ref letter, about, .. } => {
                directory::told(tx, &self.keys, letter, about, at).await?;
                Told { keys: &self.keys }.hear(tx, &event, at).await
            }
            other => Told { keys: &self.keys }.hear(tx, &other, at).await,
        }
    }

    /// Here, after the answer was sent, it is looked up whether the address is known.
    async fn asked(&self, tx: &mut Tx, id: i64, at: Moment) -> Result<(), Fault> {
        let Some(ask) = tx.one(&accounts::FIND_ASKED, (id,)).await? else { return Ok(()) };
        if ask.used_at.is_some() {
            return Ok(());
        }
        let holder = tx.one(&accounts::FIND_BY_ADDRESS, (ask.address.clone(),)).await?;
        let to = (ask.address.as_str(), ask.language.as_str());
        match holder {
            Some(holder) if holder.until.is_some() => Ok(()),
            Some(holder) if holder.suspended_at.is_some() => {
                if written_since(tx, &ask.address, "suspended", Moment(at.0 - DAY)).await? >= SUSPENDED {
                    return Ok(());
                }
                to_member(tx, &self.keys, holder.member, "suspended", json!({}), None, at).await
            }
            Some(holder) => to_member(tx, &self.keys, holder.member, "session", json!({}), Some(("ask", id)), at).await,
            None if ask.kind == "joining" => {
                if written_since(tx, &ask.address, "joining", Moment(at.0 - DAY)).await? >= JOINING {
                    return Ok(());
                }
                let typed: Option<Joining> = ask.joining.as_deref().and_then(|text| serde_json::from_str(text).ok());
                let body = json!({ "neutral": typed.is_some_and(|typed| typed.unseen) });
                to_address(tx, &self.keys, to, "joining", body, Some(("ask", id)), at).await
            }
            // Who is not known is told once a day how to join, and nothing else.
            None => {
                if written_since(tx, &ask.address, "unknown", Moment(at.0 - DAY)).await? >= UNKNOWN {
                    return Ok(());
                }
                to_address(tx, &self.keys, to, "unknown", json!({"link": "/joining"}), None, at).await
            }
        }
    }
}
