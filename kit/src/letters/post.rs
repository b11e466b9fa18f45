//! Who takes letters away: a mail server, or, when none is configured, a folder.

use super::files::Files;
use super::mail::Mail;
use super::smtp::Smtp;
use crate::config::{Config, Unusable};
use std::path::PathBuf;
use std::pin::Pin;

/// What became of a letter that was handed over. The reasons are for the operator and hold no address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handed {
    /// It was taken.
    Sent,
    /// Not now: no connection, no room, our own configuration.
    Later(String),
    /// Never: this letter is not wanted.
    Never(String),
    /// Never: this address takes no letters.
    Bounced(String),
}

/// The future of [`Post::hand`].
pub type Handing<'a> = Pin<Box<dyn Future<Output = Handed> + Send + 'a>>;

/// Someone who takes letters away.
pub trait Post: Send + Sync {
    /// Hands one over, within 30 seconds.
    fn hand<'a>(&'a self, mail: &'a Mail) -> Handing<'a>;
}

/// The folder of letters that have no mail server to go to, in the data folder.
pub fn folder(config: &Config) -> PathBuf {
    config.data.folder.join("letters")
}

/// The post of a configuration. `host` is the name by which we present ourselves to a mail server.
///
/// # Errors
/// `letters.smtp` is no address of a mail server.
pub fn post(config: &Config, host: &str) -> Result<Box<dyn Post>, Unusable> {
    if config.letters.smtp.is_empty() {
        return Ok(Box::new(Files::new(folder(config))));
    }
    Ok(Box::new(Smtp::new(&config.letters.smtp, host)?))
}
