//! Whom a letter about somebody's part, an invitation or a change goes to, and what it may say to each.

use super::change_store;
use super::store;
use super::{body, change};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::visit::token_hash;
use m4d_rules::directory::change::Kind;
use m4d_rules::directory::speaking::{Speaker, speaks};
use m4d_rules::language::Language;
use serde_json::{Value, json};

/// A body as its letters name it.
pub struct Named {
    /// Its name, for its own people.
    pub name: String,
    /// The same for anybody: empty until it is verified.
    pub public: String,
    /// Its mailbox and the language that it reads.
    pub mailbox: Option<(String, Language)>,
}

/// What is to be written, and to whom.
#[derive(Default)]
pub struct Told {
    /// Which letter.
    pub letter: String,
    /// Members.
    pub members: Vec<i64>,
    /// What the letter to members says.
    pub body: Value,
    /// What the copy in the mailbox says: no link, no words of anybody, none of whose body it is before that is verified.
    pub copy: Value,
    /// The mailbox, if it gets a copy.
    pub mailbox: Option<(String, Language)>,
}

async fn named(tx: &mut Tx, id: i64) -> Result<Option<Named>, Fault> {
    let Some(row) = tx.one(&store::FIND_BODY, (id,)).await? else { return Ok(None) };
    let language = row.languages.split(' ').find_map(Language::parse).unwrap_or(Language::En);
    let name = body::name(tx, id, language).await?.map_or(row.slug, |name| name.text);
    let public = if row.verified == 1 { name.clone() } else { String::new() };
    Ok(Some(Named { name, public, mailbox: row.mailbox.map(|mailbox| (mailbox, language)) }))
}

/// A name as a letter gives it; of an unseen member none.
async fn called(tx: &mut Tx, member: Option<i64>) -> Result<String, Fault> {
    let Some(member) = member else { return Ok(String::new()) };
    let found = tx.one(&store::FIND_MEMBER, (member,)).await?;
    Ok(found.filter(|m| m.unseen == 0).map_or_else(String::new, |m| m.name))
}

/// Whoever speaks for a body now, at least as `from`.
async fn people(tx: &mut Tx, id: i64, from: Speaker, now: Moment) -> Result<Vec<i64>, Fault> {
    let parts = body::parts(tx, id).await?;
    let mut members: Vec<i64> = parts.iter().map(|part| part.member).collect();
    members.sort_unstable();
    members.dedup();
    members.retain(|member| speaks(&parts, *member, now.0) >= Some(from));
    Ok(members)
}

/// What is written about a change: everyone who speaks for the body, who asked, whom it is about, and the mailbox.
///
/// # Errors
/// The database fails.
pub async fn of_change(tx: &mut Tx, letter: &str, id: i64, now: Moment) -> Result<Option<Told>, Fault> {
    let Some(row) = tx.one(&change_store::FIND_CHANGE, (id,)).await? else { return Ok(None) };
    let Some(named) = named(tx, row.organisation).await? else { return Ok(None) };
    let mut members = people(tx, row.organisation, Speaker::Editor, now).await?;
    members.extend([Some(row.by_member), row.member].into_iter().flatten());
    members.sort_unstable();
    members.dedup();
    // Who says "I replaced X" keeps this letter too, and learns nothing from it about who owns the body.
    let about = row.member.filter(|_| row.kind != Kind::Succession.code());
    let (person, other) = (called(tx, Some(row.by_member)).await?, called(tx, about).await?);
    // The reason was typed by somebody: a mailbox that nobody confirmed reads it only if the body is verified.
    let reason = if named.public.is_empty() { "–" } else { row.reason.as_str() };
    // What was asked is said by a letter of its own for each kind; what became of it is the same for all.
    let letter = if letter == "moving_asked" { format!("{}_asked", row.kind) } else { letter.to_owned() };
    Ok(Some(Told {
        body: json!({
            "organisation": named.name, "person": person, "other": other, "reason": row.reason, "until": row.effect_at,
            "link": change::path(id),
        }),
        copy: json!({
            "organisation": named.public, "person": person, "other": other, "reason": reason, "until": row.effect_at,
        }),
        mailbox: named.mailbox,
        members,
        letter,
    }))
}

/// What is written about somebody's part: themselves, the owners, who added them, and the mailbox.
///
/// # Errors
/// The database fails.
pub async fn of_part(tx: &mut Tx, letter: &str, id: i64, now: Moment) -> Result<Option<Told>, Fault> {
    let Some(row) = tx.one(&store::FIND_PART, (id,)).await? else { return Ok(None) };
    let Some(named) = named(tx, row.organisation).await? else { return Ok(None) };
    let mut members = people(tx, row.organisation, Speaker::Owner, now).await?;
    members.push(row.member);
    members.extend(row.added_by.filter(|_| letter == "part_accepted"));
    members.sort_unstable();
    members.dedup();
    let person = called(tx, Some(row.member)).await?;
    let until = row.mandate_ends.map(|ends| ends - 1);
    // Whose part is over finds nothing behind the body's own pages any more.
    let over = matches!(letter, "part_ended" | "part_left" | "part_mandate_over");
    let link = if over { "/my/organisations".to_owned() } else { super::representatives::path(row.organisation) };
    Ok(Some(Told {
        letter: letter.to_owned(),
        body: json!({
            "organisation": named.name, "person": person, "speaker": row.role, "until": until,
            "link": link,
        }),
        copy: json!({ "organisation": named.public, "person": person, "speaker": row.role, "until": until }),
        mailbox: named.mailbox,
        members,
    }))
}

/// Who invited is told that their invitation was refused.
///
/// # Errors
/// The database fails.
pub async fn of_refusal(tx: &mut Tx, letter: &str, id: i64) -> Result<Option<Told>, Fault> {
    let Some(row) = tx.one(&store::FIND_INVITED, (id,)).await? else { return Ok(None) };
    let Some(named) = named(tx, row.organisation).await? else { return Ok(None) };
    let link = super::representatives::path(row.organisation);
    let body = json!({ "organisation": named.name, "speaker": row.role, "link": link });
    Ok(Some(Told { letter: letter.to_owned(), members: vec![row.by_member], body, ..Told::default() }))
}

/// An invitation that waits for its letter: to which address, in which language, saying what.
pub struct Invited {
    /// The address.
    pub address: String,
    /// The language.
    pub language: String,
    /// What the letter says: nothing that anybody typed but the name of a verified body.
    pub body: Value,
}

/// The letter of an invitation, unless it is answered or taken back.
///
/// # Errors
/// The database fails.
pub async fn of_invitation(tx: &mut Tx, id: i64) -> Result<Option<Invited>, Fault> {
    let Some(row) = tx.one(&store::FIND_INVITED, (id,)).await?.filter(|row| row.answered == 0) else { return Ok(None) };
    let Some(named) = named(tx, row.organisation).await? else { return Ok(None) };
    let body = json!({ "organisation": named.public, "speaker": row.role, "until": row.ends_at });
    Ok(Some(Invited { address: row.address, language: row.language, body }))
}

/// Keeps the hash of the token that the letter of an invitation carries; false if there is nothing to accept any more.
///
/// # Errors
/// The database fails.
pub async fn mint(tx: &mut Tx, id: i64, token: &str, now: Moment) -> Result<bool, Fault> {
    Ok(tx.run(&store::MINT_INVITATION, (id, token_hash(token), now.0)).await? > 0)
}
