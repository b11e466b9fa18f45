//! What an operator makes at the machine: a member who never sent a form, and a link to sign in that no browser asked for.

use super::enter::{NewMember, add_member};
use super::link::NOBODY;
use super::store;
use crate::events::{Event, announce};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::visit::{link_token, token_hash};
use m4d_rules::language::Language;

/// The member with this address; a new one with this name if it is nobody's.
///
/// # Errors
/// The database fails.
pub async fn member(tx: &mut Tx, name: &str, address: &str, language: Language, now: Moment) -> Result<i64, Fault> {
    if let Some(holder) = tx.one(&store::FIND_BY_ADDRESS, (address.to_owned(),)).await? {
        return Ok(holder.member);
    }
    let spoken = language.code().to_owned();
    let person = NewMember {
        name: name.to_owned(),
        language: spoken.clone(),
        reads: spoken.clone(),
        writes: spoken,
        country: None,
        unseen: false,
        made_up: false,
    };
    let member = add_member(tx, person, now).await?;
    tx.run(&store::ADD_ADDRESS, (random_id()?, member, address.to_owned(), now.0)).await?;
    announce(tx, &Event::Joined { member }, now).await?;
    Ok(member)
}

/// A link that signs in once, in any browser, within so many milliseconds; answers its path with its language.
///
/// # Errors
/// The database fails.
pub async fn link(tx: &mut Tx, address: &str, language: Language, life: i64, now: Moment) -> Result<String, Fault> {
    let (id, token) = (random_id()?, link_token()?);
    let kind = "session".to_owned();
    let (address, spoken) = (address.to_owned(), language.code().to_owned());
    tx.run(&store::ADD_ASK, (id, kind, address, NOBODY.to_vec(), spoken, 0, None, None, now.0)).await?;
    // No code goes with it: a code belongs to the browser that asked.
    tx.run(&store::MINT_ASK, (id, token_hash(&token), Vec::new(), now.0, now.0 + life)).await?;
    Ok(format!("/{language}/session/link/{token}"))
}
