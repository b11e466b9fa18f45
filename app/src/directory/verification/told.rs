//! Who is told what happens to an organisation: each step, claim and merge is a letter to everyone concerned.

use super::claim_store::{FIND_CLAIM, LIST_CLAIMS};
use super::desk_store::FIND_MAILBOX;
use super::merge_store::FIND_MERGE;
use super::{state, store};
use crate::events::Event;
use crate::letters::{to_address, to_member};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::seal::Keys;
use m4d_rules::language::Language;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The letters that this hears of; others belong to others.
const STEPS: &[&str] = &["vouched", "verified", "renewed", "verification_withdrawn", "renewal_due"];
const CLAIMS: &[&str] = &["claim_asked", "claim_accepted", "claim_refused"];
const MERGES: &[&str] = &["merge_asked", "merge_agreed", "merge_objected", "merge_stopped", "merged", "merge_undone"];

/// Who tells it.
pub struct Told<'a> {
    /// The keys of what is kept hashed.
    pub keys: &'a Keys,
}

impl Told<'_> {
    /// Queues the letters that a fact calls for; none for facts that are others'.
    ///
    /// # Errors
    /// The database fails.
    pub async fn hear(&self, tx: &mut Tx, event: &Event, at: Moment) -> Result<(), Fault> {
        match event {
            Event::ProofAsked { proof } => self.proof(tx, *proof, at).await,
            Event::OrganisationTold { organisation, letter, about } => {
                self.told(tx, *organisation, letter, *about, at).await
            }
            _ => Ok(()),
        }
    }

    /// The code goes to an address that nobody has confirmed: nothing that somebody typed stands in the letter.
    async fn proof(&self, tx: &mut Tx, id: i64, at: Moment) -> Result<(), Fault> {
        let Some(row) = tx.one(&store::FIND_ASKED_PROOF, (id,)).await? else { return Ok(()) };
        let to = (row.address.as_str(), row.language.as_str());
        to_address(tx, self.keys, to, "proof", json!({}), Some(("proof", id)), at).await
    }

    async fn told(&self, tx: &mut Tx, body: i64, letter: &str, about: i64, at: Moment) -> Result<(), Fault> {
        let name = state::name(tx, body, Language::En).await?;
        if STEPS.contains(&letter) {
            let Some(step) = tx.one(&store::FIND_STEP, (about,)).await? else { return Ok(()) };
            let reason = if letter == "verification_withdrawn" { step.end_reason } else { Some(step.reason) };
            let said = json!({
                "organisation": name, "reason": reason, "at": step.at, "until": step.renew_at,
                "link": format!("/my/organisations/{body}/verification"),
            });
            return self.everybody(tx, body, letter, said, at).await;
        }
        if letter == "vouch_asked" {
            let Some(ask) = tx.one(&store::FIND_VOUCH_ASK, (about,)).await? else { return Ok(()) };
            let asking = state::name(tx, ask.organisation, Language::En).await?;
            let said = json!({
                "organisation": asking, "reason": ask.reason, "link": format!("/my/organisations/{body}/vouches"),
            });
            return self.owners(tx, body, letter, said, at).await;
        }
        if CLAIMS.contains(&letter) {
            return self.claimed(tx, body, letter, about, at).await;
        }
        if MERGES.contains(&letter) {
            return self.merging(tx, body, letter, about, at).await;
        }
        Ok(())
    }

    /// Whoever claims is told, and so is everybody who claims the same body or speaks for it.
    async fn claimed(&self, tx: &mut Tx, body: i64, letter: &str, claim: i64, at: Moment) -> Result<(), Fault> {
        let Some(row) = tx.one(&FIND_CLAIM, (claim,)).await? else { return Ok(()) };
        let name = state::name(tx, body, Language::En).await?;
        let said = json!({
            "organisation": name, "reason": row.decision, "at": at.0, "until": row.effect_at, "link": "/my/organisations",
        });
        to_member(tx, self.keys, row.by_member, letter, said.clone(), None, at).await?;
        if letter != "claim_asked" {
            return Ok(());
        }
        let others: BTreeSet<i64> = tx
            .all(&LIST_CLAIMS, (body,))
            .await?
            .into_iter()
            .map(|other| other.by_member)
            .filter(|other| *other != row.by_member)
            .collect();
        for other in others {
            to_member(tx, self.keys, other, "claim_rival", said.clone(), None, at).await?;
        }
        self.everybody(tx, body, "claim_rival", said, at).await
    }

    async fn merging(&self, tx: &mut Tx, body: i64, letter: &str, change: i64, at: Moment) -> Result<(), Fault> {
        let Some(row) = tx.one(&FIND_MERGE, (change,)).await? else { return Ok(()) };
        let goes = state::name(tx, row.organisation, Language::En).await?;
        let stays = state::name(tx, row.other.unwrap_or_default(), Language::En).await?;
        let said = json!({
            // The one that goes, and the one that it goes into.
            "organisation": goes, "place": stays, "reason": row.decision.filter(|it| !it.is_empty()).unwrap_or(row.reason),
            "until": row.effect_at, "link": format!("/my/organisations/{body}/merge"),
        });
        if letter == "merge_asked" {
            return self.owners(tx, body, letter, said, at).await;
        }
        self.everybody(tx, body, letter, said, at).await
    }

    async fn owners(&self, tx: &mut Tx, body: i64, letter: &str, said: Value, at: Moment) -> Result<(), Fault> {
        for row in tx.all(&store::LIST_TOLD, (body, at.0)).await?.into_iter().filter(|row| row.role == "owner") {
            to_member(tx, self.keys, row.member, letter, said.clone(), None, at).await?;
        }
        Ok(())
    }

    /// Everybody who speaks for the organisation, and its own mailbox, which gets copies of what concerns it.
    async fn everybody(&self, tx: &mut Tx, body: i64, letter: &str, said: Value, at: Moment) -> Result<(), Fault> {
        let people: BTreeSet<i64> =
            tx.all(&store::LIST_TOLD, (body, at.0)).await?.into_iter().map(|row| row.member).collect();
        for member in people {
            to_member(tx, self.keys, member, letter, said.clone(), None, at).await?;
        }
        let Some(found) = tx.one(&FIND_MAILBOX, (body,)).await? else { return Ok(()) };
        let Some(mailbox) = found.mailbox else { return Ok(()) };
        let language =
            found.languages.split(' ').find(|code| Language::parse(code).is_some()).unwrap_or("en").to_owned();
        let mut copy = said;
        if let Some(fields) = copy.as_object_mut() {
            // A mailbox cannot sign in.
            fields.remove("link");
        }
        to_address(tx, self.keys, (&mailbox, &language), letter, copy, None, at).await
    }
}
