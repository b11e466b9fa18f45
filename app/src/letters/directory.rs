//! Letters about who speaks for a body: to everyone concerned, and a copy without any link that acts to its mailbox.

use super::{to_address, to_member};
use crate::directory::speaking::told::{self, Told};
use m4d_kit::clock::Moment;
use m4d_kit::db::Tx;
use m4d_kit::fault::Fault;
use m4d_kit::letters::written_since;
use m4d_kit::seal::Keys;
use m4d_rules::spans::DAY;

/// Invitations that one address is sent in a day, whoever invites: letters are no cannon.
const INVITATIONS: i64 = 3;

/// Writes what is to be said of a step: of a change (`moving_…`), of somebody's part (`part_…`), of an invitation.
///
/// # Errors
/// The database fails.
pub async fn told(tx: &mut Tx, keys: &Keys, letter: &str, about: i64, at: Moment) -> Result<(), Fault> {
    let told = match letter.split('_').next() {
        Some("moving") => told::of_change(tx, letter, about, at).await?,
        Some("part") => told::of_part(tx, letter, about, at).await?,
        Some("invitation") => told::of_refusal(tx, letter, about).await?,
        _ => None,
    };
    let Some(Told { letter, members, body, copy, mailbox }) = told else { return Ok(()) };
    for member in members {
        to_member(tx, keys, member, &letter, body.clone(), None, at).await?;
    }
    if let Some((address, language)) = mailbox {
        to_address(tx, keys, (&address, language.code()), &letter, copy, None, at).await?;
    }
    Ok(())
}

/// The letter of an invitation. Its link is made when it is handed over.
///
/// # Errors
/// The database fails.
pub async fn invited(tx: &mut Tx, keys: &Keys, invitation: i64, at: Moment) -> Result<(), Fault> {
    let Some(invited) = told::of_invitation(tx, invitation).await? else { return Ok(()) };
    if written_since(tx, &invited.address, "invitation", Moment(at.0 - DAY)).await? >= INVITATIONS {
        return Ok(());
    }
    let (to, mint) = ((invited.address.as_str(), invited.language.as_str()), Some(("invitation", invitation)));
    to_address(tx, keys, to, "invitation", invited.body, mint, at).await
}
