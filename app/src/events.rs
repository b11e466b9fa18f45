//! What can happen with people and organisations, in the past tense, with ids only; and the one place that announces it.
//! The names are stored: they never change, and old facts parse for ever.

use m4d_kit::clock::Moment;
use m4d_kit::db::Tx;
use m4d_kit::fault::Fault;
use m4d_kit::outbox;
use serde::{Deserialize, Serialize};

/// A fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "ids", rename_all = "snake_case")]
pub enum Event {
    /// Somebody asked to join or to sign in.
    Asked {
        /// The ask.
        ask: i64,
    },
    /// A person became a member.
    Joined {
        /// Who.
        member: i64,
    },
    /// A member is seen by others now, or by nobody any more.
    SeenChanged {
        /// Who.
        member: i64,
    },
    /// What a member shows of themselves has changed, or whether they are seen.
    MemberChanged {
        /// Who.
        member: i64,
    },
    /// A grave thing was done with an account; its holder is told.
    AccountTold {
        /// Whose account.
        member: i64,
        /// Which letter tells it.
        letter: String,
    },
    /// A change of address was asked, confirmed, or undone.
    AddressChange {
        /// The change.
        change: i64,
        /// Which letter tells it.
        letter: String,
    },
    /// A right was granted or has ended.
    RightChanged {
        /// The right.
        right: i64,
        /// Whether it ended: the row may say more by the time somebody hears this.
        #[serde(default)]
        ended: bool,
    },
    /// What an organisation shows has changed.
    OrganisationChanged {
        /// The organisation.
        organisation: i64,
        /// The body of the record that it is.
        record: Option<i64>,
    },
    /// Something happened to an organisation of which its people are told.
    OrganisationTold {
        /// The organisation.
        organisation: i64,
        /// Which letter tells it.
        letter: String,
        /// The row that it is about: a step, a change.
        about: i64,
    },
    /// Somebody was invited to speak for an organisation.
    Invited {
        /// The invitation.
        invitation: i64,
    },
    /// A code was asked for, to an address that an organisation publishes.
    ProofAsked {
        /// The proof.
        proof: i64,
    },
    /// The staff proposed, seconded or refused something.
    Proposed {
        /// The proposal.
        proposal: i64,
        /// Which letter tells it.
        letter: String,
    },
    /// A person left: what was theirs is erased.
    Left {
        /// Who.
        member: i64,
    },
}

impl Event {
    /// The stored name and ids.
    fn parts(&self) -> Result<(String, String), Fault> {
        let broken = |e| Fault::new(format!("a fact cannot be written: {e}"));
        let whole = serde_json::to_value(self).map_err(broken)?;
        let kind = whole.get("kind").and_then(|k| k.as_str()).unwrap_or_default().to_owned();
        Ok((kind, whole.get("ids").map(ToString::to_string).unwrap_or_default()))
    }

    /// Reads a stored fact; nothing for those of the record, which others follow.
    pub fn read(fact: &outbox::Fact) -> Option<Event> {
        let ids: serde_json::Value = serde_json::from_str(&fact.body).ok()?;
        serde_json::from_value(serde_json::json!({"kind": fact.kind, "ids": ids})).ok()
    }
}

/// Announces it in the caller's transaction.
///
/// # Errors
/// The database fails.
pub async fn announce(tx: &mut Tx, event: &Event, now: Moment) -> Result<(), Fault> {
    let (kind, ids) = event.parts()?;
    outbox::announce(tx, &kind, ids, now).await.map(drop)
}
