//! Letters: a queue in the database, so that none is sent inside a request and none is lost when the program ends.
//!
//! A fact's listener [`queue`]s a letter. The ticker calls [`send_due`]: it claims some letters, asks the [`Author`] for
//! their words, and only then is a token minted, in that same transaction. When its hash is on disk, the letters go to
//! the [`Post`]; then it is noted how each ended. No row ever holds a link or a code: what is kept has «link removed».
//!
//! A letter goes at least once: for each fact one is queued, and it is handed over once. Only who is killed between claiming
//! and noting sends it once more, after [`LEASE`], with another token and the same Message-ID; in a folder it takes the place of
//! the first. `judges/kill-people` counts them.

pub mod dkim;
pub mod files;
pub mod keep;
pub mod mail;
pub mod post;
pub mod returned;
mod send;
pub mod smtp;
mod store;

use crate::clock::{Moment, random_bytes, random_id};
use crate::db::{Ask, Tx};
use crate::fault::Fault;
use crate::seal::Keys;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use m4d_rules::language::Language;
use std::pin::Pin;

pub use mail::Letterhead;
pub use post::{Handed, Post, post};
pub use send::{ATTEMPTS, LEASE, Round, Sender, back_off, send_due};
pub use store::{
    COUNT_STATES, Envelope, EnvelopeIn, FIND_LETTER, FIND_OWN, LIST_ENVELOPES, LIST_ENVELOPES_IN, LIST_OWN, Letter,
    OwnLetter, OwnOne, StateCount,
};

/// A letter to be written later.
#[derive(Clone, Debug)]
pub struct NewLetter {
    /// Which letter it is; the author knows it by this name. Lower-case letters and `_`: it becomes a file's name.
    pub name: String,
    /// The reader's language.
    pub language: Language,
    /// The e-mail address. Empty: the reader has none, and reads the letter on the site.
    pub address: String,
    /// Whose letter it is; nobody's when the address belongs to nobody we know. Only those can be refused.
    pub owner: Option<i64>,
    /// What the author needs to write it: ids, names. Never a token.
    pub body: serde_json::Value,
    /// What token is to be minted, and for whom. Letters with one go first: somebody waits for them.
    pub mint: Option<(String, i64)>,
}

/// A letter whose turn has come.
#[derive(Clone, Debug)]
pub struct Queued {
    /// Its id.
    pub id: i64,
    /// As in [`NewLetter`].
    pub name: String,
    /// As in [`NewLetter`].
    pub language: Language,
    /// As in [`NewLetter`].
    pub address: String,
    /// As in [`NewLetter`].
    pub owner: Option<i64>,
    /// As in [`NewLetter`].
    pub body: serde_json::Value,
    /// As in [`NewLetter`].
    pub mint: Option<(String, i64)>,
    /// When it was queued.
    pub queued_at: Moment,
    /// How often it was tried, this time included.
    pub attempts: i64,
    /// The part of its Message-ID before the `@`: the same at each attempt.
    pub message_id: String,
}

/// A letter's words. They live in memory only, but for the last.
#[derive(Clone)]
pub struct Composed {
    /// The subject, without anything secret: it is kept.
    pub subject: String,
    /// The plain text, with link and code.
    pub text: String,
    /// The same as HTML.
    pub html: String,
    /// What is kept: the text with «link removed» in place of link and code.
    pub kept_text: String,
    /// Whether its sender says nothing of what the site is about.
    pub neutral: bool,
    /// The same letter without anything that somebody typed, for when the whole is too large to go.
    pub bare: Option<Box<Composed>>,
}

/// The future of [`Author::compose`].
pub type Composing<'a> = Pin<Box<dyn Future<Output = Result<Option<Composed>, Fault>> + Send + 'a>>;

/// Who knows the words of every letter.
pub trait Author: Send + Sync {
    /// Writes a letter and mints its token in the sender's transaction. `None`: there is nothing to say any more (what
    /// was asked for has ended, the reader is gone), and the letter is withdrawn. May be asked again for the same letter
    /// when the transaction did not come through.
    fn compose<'a>(&'a self, tx: &'a mut Tx, letter: &'a Queued, now: Moment) -> Composing<'a>;
}

/// Where a letter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It waits.
    Queued,
    /// It is being handed over.
    Sending,
    /// The mail server took it.
    Sent,
    /// It has no address and is read on the site.
    Kept,
    /// Given up.
    Failed,
    /// The address does not take letters.
    Bounced,
    /// There was nothing to say any more.
    Withdrawn,
}

impl State {
    /// All of them, in the order of a letter's life.
    pub const ALL: [State; 7] =
        [State::Queued, State::Sending, State::Sent, State::Kept, State::Failed, State::Bounced, State::Withdrawn];

    /// The word in the database.
    pub fn code(self) -> &'static str {
        match self {
            State::Queued => "queued",
            State::Sending => "sending",
            State::Sent => "sent",
            State::Kept => "kept",
            State::Failed => "failed",
            State::Bounced => "bounced",
            State::Withdrawn => "withdrawn",
        }
    }
}

/// Queues a letter in the caller's transaction; answers its id, or `None` when its address is not to be written to.
/// Refused addresses are known by a hash under `keys`. A letter that is somebody's own goes in any case: nobody is shut out
/// of their account, or left without a warning, because letters to strangers were refused there before.
///
/// # Errors
/// The database or the machine's chance fails.
pub async fn queue(tx: &mut Tx, keys: &Keys, letter: NewLetter, now: Moment) -> Result<Option<i64>, Fault> {
    if letter.owner.is_none() && refused(tx, keys, &letter.address).await?.is_some() {
        return Ok(None);
    }
    let id = random_id()?;
    let message_id: String = random_bytes::<16>()?.iter().map(|b| format!("{b:02x}")).collect();
    let (mint, mint_for) = letter.mint.unzip();
    let language = letter.language.code().to_owned();
    let body = letter.body.to_string();
    let row = (id, letter.name, language, letter.address, letter.owner, body, mint, mint_for, now.0, message_id);
    tx.run(&store::ADD_LETTER, row).await?;
    Ok(Some(id))
}

/// "Do not write to me again": the address is kept as a keyed hash only. What was written to it, or waits for it, is
/// removed, but for letters that are somebody's own.
///
/// # Errors
/// The database fails.
pub async fn refuse(tx: &mut Tx, keys: &Keys, address: &str, reason: &str, now: Moment) -> Result<(), Fault> {
    tx.run(&store::ADD_REFUSED, (keys.keyed(REFUSED, address.as_bytes()), now.0, reason.to_owned())).await?;
    tx.run(&store::REMOVE_UNOWNED, (address.to_owned(),)).await?;
    Ok(())
}

/// Takes [`refuse`] back: somebody who holds the address wants letters again.
///
/// # Errors
/// The database fails.
pub async fn allow(tx: &mut Tx, keys: &Keys, address: &str) -> Result<(), Fault> {
    for hash in keys.keyed_by_each(REFUSED, address.as_bytes()) {
        tx.run(&store::REMOVE_REFUSED, (hash,)).await?;
    }
    Ok(())
}

/// What stands in a letter's link to [`refuse`]: the address itself, sealed, so that no row has to remember the link. It
/// opens under the keys that sealed it, and signs nobody in.
///
/// # Errors
/// The machine has no source of chance.
pub fn stop_token(keys: &Keys, address: &str) -> Result<String, Fault> {
    Ok(BASE64.encode(keys.seal(address.as_bytes(), STOP)?))
}

/// The address in such a token; nothing if it is none of ours.
pub fn stopping(keys: &Keys, token: &str) -> Option<String> {
    let sealed = BASE64.decode(token).ok()?;
    String::from_utf8(keys.unseal(&sealed, STOP).ok()?).ok()
}

/// What a sealed address is for.
const STOP: crate::seal::Cell<'static> = ("kit_letter_refused", 0, "link");

/// Since when an address is not to be written to.
///
/// # Errors
/// The database fails.
pub async fn refused(db: &mut impl Ask, keys: &Keys, address: &str) -> Result<Option<Moment>, Fault> {
    for hash in keys.keyed_by_each(REFUSED, address.as_bytes()) {
        if let Some(row) = db.one(&store::FIND_REFUSED, (hash,)).await? {
            return Ok(Some(Moment(row.at)));
        }
    }
    Ok(None)
}

/// How many letters of a name were queued for an address since a moment, for "one a day".
///
/// # Errors
/// The database fails.
pub async fn written_since(db: &mut impl Ask, address: &str, name: &str, since: Moment) -> Result<i64, Fault> {
    let row = db.one(&store::COUNT_SINCE, (address.to_owned(), name.to_owned(), since.0)).await?;
    Ok(row.map_or(0, |r| r.n))
}

/// What the keyed hash of a refused address is for.
const REFUSED: &str = "letter refused";

#[cfg(test)]
mod tests;
