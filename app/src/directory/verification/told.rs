//! Who is told what happens to an organisation: each step, claim and merge is a letter to everyone concerned.

use super::claim_store::{FIND_CLAIM, LIST_CLAIMS};
use super::desk_store::FIND_MAILBOX;
use super::merge_store::{FIND_MERGE, OneMergeRow};
use super::merging::OWNERS;
use super::taken_back::RENAMED;
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
const STEPS: &[&str] = &["vouched", "verified", "renewed", "verification_withdrawn", "renewal_due", "second_awaited"];
const CLAIMS: &[&str] = &["claim_asked", "claim_accepted", "claim_refused"];
const MERGES: &[&str] = &["merge_asked", "merge_agreed", "merge_objected", "merge_stopped", "merged", "merge_undone"];
/// The second person of an undoing is asked by a letter of its own.
const UNDO: &str = "merge_undo_asked";

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
        let language = reads(tx, body).await?;
        if STEPS.contains(&letter) {
            let name = state::name(tx, body, language).await?;
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
            let asking = state::name(tx, ask.organisation, language).await?;
            let said = json!({
                "organisation": asking, "reason": ask.reason, "link": format!("/my/organisations/{body}/vouches"),
            });
            return self.owners(tx, body, letter, said, at, at).await;
        }
        if letter == "contact_changed" {
            return self.reached(tx, body, about, at).await;
        }
        if letter == RENAMED {
            return self.renamed(tx, body, at).await;
        }
        if CLAIMS.contains(&letter) {
            return self.claimed(tx, body, letter, about, at).await;
        }
        if MERGES.contains(&letter) || letter == UNDO {
            return self.merging(tx, body, letter, about, at).await;
        }
        Ok(())
    }

    /// Another site or mailbox: the owners, and the mailbox that it had; the new one is nobody's word yet.
    async fn reached(&self, tx: &mut Tx, body: i64, former: i64, at: Moment) -> Result<(), Fault> {
        let Some(row) = tx.one(&store::FIND_FORMER, (former,)).await? else { return Ok(()) };
        let language = reads(tx, body).await?;
        let name = state::name(tx, body, language).await?;
        let link = format!("/my/organisations/{body}/contact");
        let said = json!({ "organisation": name, "at": row.at, "link": link });
        self.owners(tx, body, "contact_changed", said.clone(), at, at).await?;
        if let Some(mailbox) = row.mailbox {
            let copy = copied(said, true);
            to_address(tx, self.keys, (&mailbox, language.code()), "contact_changed", copy, None, at).await?;
        }
        tx.run(&store::REMOVE_FORMER, (former,)).await.map(drop)
    }

    /// Another name: the owners; and where that ended a verification or a vouch, the mailbox and the officers.
    async fn renamed(&self, tx: &mut Tx, body: i64, at: Moment) -> Result<(), Fault> {
        let Some(found) = tx.one(&store::FIND_BODY, (body,)).await? else { return Ok(()) };
        let language = reads(tx, body).await?;
        let name = state::name(tx, body, language).await?;
        let said = |link: String| json!({ "organisation": name, "at": at.0, "link": link });
        let own = said(format!("/my/organisations/{body}"));
        self.owners(tx, body, RENAMED, own.clone(), at, at).await?;
        let steps = tx.all(&store::LIST_STEPS, (body,)).await?;
        if !steps.iter().any(|step| step.ended_at == Some(at.0) && step.end_reason.as_deref() == Some(RENAMED)) {
            return Ok(());
        }
        if let Some(mailbox) = &found.mailbox {
            let copy = copied(own, false);
            to_address(tx, self.keys, (mailbox, language.code()), RENAMED, copy, None, at).await?;
        }
        for officer in tx.all(&store::LIST_OFFICERS, (found.country.clone(), at.0)).await? {
            let desk = said(format!("/desk/organisations/{body}"));
            to_member(tx, self.keys, officer.member, RENAMED, desk, None, at).await?;
        }
        Ok(())
    }

    /// Whoever claims is told, and so is everybody who claims the same body or speaks for it.
    async fn claimed(&self, tx: &mut Tx, body: i64, letter: &str, claim: i64, at: Moment) -> Result<(), Fault> {
        let Some(row) = tx.one(&FIND_CLAIM, (claim,)).await? else { return Ok(()) };
        let language = reads(tx, body).await?;
        let name = state::name(tx, body, language).await?;
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
        let language = reads(tx, body).await?;
        let goes = state::name(tx, row.organisation, language).await?;
        let stays = state::name(tx, row.other.unwrap_or_default(), language).await?;
        let reason = row.decision.as_deref().filter(|it| !it.is_empty()).unwrap_or(&row.reason);
        let said = json!({
            // The one that goes, and the one that it goes into.
            "organisation": goes, "place": stays, "reason": reason,
            "until": row.effect_at, "link": format!("/my/organisations/{body}/merge"),
        });
        match (letter, row.agreed_at) {
            ("merge_asked", _) => self.owners(tx, body, letter, said, at, at).await,
            // Who owned the one that went is asked as it was at that moment.
            (UNDO, _) => {
                let then = row.decided_at.filter(|_| body == row.organisation).map_or(at, Moment);
                self.owners(tx, body, letter, said, then, at).await
            }
            (_, None) => self.before(tx, body, letter, &row, said, at).await,
            _ => self.everybody(tx, body, letter, said, at).await,
        }
    }

    /// Before the other side agreed, nobody hears of a merge but who asked for it and the owners who were asked: or whoever
    /// is signed in could write to all people of any organisation, and to its mailbox.
    async fn before(
        &self,
        tx: &mut Tx,
        body: i64,
        letter: &str,
        row: &OneMergeRow,
        said: Value,
        at: Moment,
    ) -> Result<(), Fault> {
        if body == row.organisation {
            return to_member(tx, self.keys, row.by_member, letter, said, None, at).await;
        }
        if row.way == OWNERS {
            return self.owners(tx, body, letter, said, Moment(row.at), at).await;
        }
        Ok(())
    }

    /// Whoever owned it at a moment.
    async fn owners(
        &self,
        tx: &mut Tx,
        body: i64,
        letter: &str,
        said: Value,
        then: Moment,
        at: Moment,
    ) -> Result<(), Fault> {
        for row in tx.all(&store::LIST_TOLD, (body, then.0)).await?.into_iter().filter(|row| row.role == "owner") {
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
        let Some(mailbox) = &found.mailbox else { return Ok(()) };
        let copy = copied(said, found.verified == 1);
        to_address(tx, self.keys, (mailbox, spoken(&found.languages).code()), letter, copy, None, at).await
    }
}

/// What a copy in a mailbox says. A mailbox cannot sign in; one that nobody has confirmed reads nothing that somebody typed:
/// no name and no reason (safety.md, rule 14).
fn copied(said: Value, verified: bool) -> Value {
    let mut copy = said;
    if let Some(fields) = copy.as_object_mut() {
        fields.remove("link");
        if !verified {
            fields.retain(|name, _| !["organisation", "place", "reason"].contains(&name.as_str()));
            fields.insert("reason".to_owned(), json!("–"));
        }
    }
    copy
}

/// The language that an organisation reads.
async fn reads(tx: &mut Tx, body: i64) -> Result<Language, Fault> {
    Ok(tx.one(&FIND_MAILBOX, (body,)).await?.map_or(Language::En, |found| spoken(&found.languages)))
}

fn spoken(languages: &str) -> Language {
    languages.split(' ').find_map(Language::parse).unwrap_or(Language::En)
}
