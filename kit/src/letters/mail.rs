//! A letter as a mail server wants it: headers that nobody can add to, the text and the same as HTML.

use super::dkim::Signer;
use super::{Composed, Queued};
use crate::clock::Moment;
use crate::config::{Config, Unusable};
use lettre::address::Envelope;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};
use std::fmt;
use std::time::{Duration, UNIX_EPOCH};

/// Bytes of a whole letter at most, as far as that is ours to decide: it is read on old phones, and paid for.
pub const BYTES: usize = 10 * 1024;

/// What stands on every letter: who writes, from where, and the key that proves it.
pub struct Letterhead {
    from: Mailbox,
    /// For readers whose letters say nothing.
    neutral: Option<Mailbox>,
    host: String,
    signer: Option<Signer>,
}

/// A letter ready to be handed over.
#[derive(Clone)]
pub struct Mail {
    /// Its id in the queue.
    pub id: i64,
    /// Which letter it is.
    pub name: String,
    /// From whom and to whom.
    pub envelope: Envelope,
    /// Headers and body.
    pub bytes: Vec<u8>,
    /// When it was written, by the program's clock.
    pub at: Moment,
}

/// Why a letter cannot be written; never with the address or the words in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unwritable(pub String);

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Letterhead {
    /// The letterhead of a configuration; reads the file of the key, if there is one.
    ///
    /// # Errors
    /// The sender is no address, or the key cannot be used.
    pub fn of(config: &Config) -> Result<Letterhead, Unusable> {
        let letters = &config.letters;
        let signer = if letters.dkim_key_file.as_os_str().is_empty() {
            None
        } else {
            Some(Signer::read(&letters.dkim_selector, &letters.dkim_domain, &letters.dkim_key_file)?)
        };
        let head = Letterhead::new(&letters.from, &config.site.url, signer)?;
        if letters.neutral_from.is_empty() {
            return Ok(head);
        }
        Ok(Letterhead { neutral: Some(sender("letters.neutral_from", &letters.neutral_from)?), ..head })
    }

    /// A letterhead of its parts. An empty `from` is `letters@` the site's host.
    ///
    /// # Errors
    /// The sender is no address, or may not stand in a header.
    pub fn new(from: &str, site: &str, signer: Option<Signer>) -> Result<Letterhead, Unusable> {
        let host = host_of(site);
        let from = if from.is_empty() { format!("letters@{host}") } else { from.to_owned() };
        Ok(Letterhead { from: sender("letters.from", &from)?, neutral: None, host, signer })
    }

    /// The host in the site's address, by which we present ourselves to mail servers.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Writes a letter: without what was typed, when it would be over [`BYTES`] with it. None stays away for its size: a
    /// warning that somebody could silence by typing much is none.
    ///
    /// # Errors
    /// The address is none, or a header would hold what it may not.
    pub fn write(&self, letter: &Queued, words: &Composed, now: Moment) -> Result<Mail, Unwritable> {
        let mut mail = self.written(letter, words, now)?;
        if let Some(bare) = words.bare.as_deref().filter(|_| mail.bytes.len() > BYTES) {
            mail = self.written(letter, bare, now)?;
        }
        if mail.bytes.len() > BYTES {
            tracing::error!(letter = letter.name, bytes = mail.bytes.len(), "a letter is too large");
        }
        Ok(mail)
    }

    fn written(&self, letter: &Queued, words: &Composed, now: Moment) -> Result<Mail, Unwritable> {
        plain("the subject", &words.subject)?;
        plain("the address", &letter.address)?;
        let to: Address = letter.address.parse().map_err(|e| Unwritable(format!("the address is none: {e}")))?;
        let wrong = |e: lettre::error::Error| Unwritable(format!("the letter cannot be written: {e}"));
        let from = self.neutral.as_ref().filter(|_| words.neutral).unwrap_or(&self.from);
        let envelope = Envelope::new(Some(from.email.clone()), vec![to.clone()]).map_err(wrong)?;
        let date = UNIX_EPOCH + Duration::from_millis(u64::try_from(now.0).unwrap_or_default());
        let both = MultiPart::alternative()
            .boundary(&letter.message_id)
            .singlepart(SinglePart::plain(words.text.clone()))
            .singlepart(SinglePart::html(words.html.clone()));
        let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
        let message = Message::builder()
            .from(from.clone())
            .to(Mailbox::new(None, to))
            .subject(words.subject.clone())
            .date(date)
            .message_id(Some(format!("<{}@{}>", letter.message_id, self.host)))
            .raw_header(HeaderValue::new(automatic, "auto-generated".to_owned()))
            .envelope(envelope.clone())
            .multipart(both)
            .map_err(wrong)?;
        let mut bytes = message.formatted();
        if let Some(signer) = &self.signer {
            let mut signed = signer.header(&bytes, now).map_err(|e| Unwritable(e.to_string()))?.into_bytes();
            signed.append(&mut bytes);
            bytes = signed;
        }
        Ok(Mail { id: letter.id, name: letter.name.clone(), envelope, bytes, at: now })
    }
}

/// Who writes, as the configuration has it.
fn sender(key: &str, from: &str) -> Result<Mailbox, Unusable> {
    let unusable =
        |why: String| Unusable(format!("{key} is {from:?}: {why}; write it as in Network <letters@example.org>"));
    plain("the sender", from).map_err(|e| unusable(e.0))?;
    from.parse().map_err(|e| unusable(format!("{e}")))
}

/// Refuses in a header what would begin another one, end the text, or turn the direction of what follows.
fn plain(what: &str, value: &str) -> Result<(), Unwritable> {
    let turns =
        |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    match value.chars().find(|c| c.is_control() || turns(*c)) {
        Some(c) => Err(Unwritable(format!("{what} holds the character U+{:04X}", u32::from(c)))),
        None => Ok(()),
    }
}

/// The host of the site's address, without scheme and port.
fn host_of(site: &str) -> String {
    let uri = site.parse::<http::Uri>().ok();
    uri.as_ref().and_then(http::Uri::host).unwrap_or("localhost").to_owned()
}
