//! A mail server (RFC 5321), spoken to over a few connections that are kept. The library's own pool is not used: it has
//! no time limit for an answer, and gives a conversation that was broken off to the next letter.

use super::mail::Mail;
use super::post::{Handed, Handing, Post};
use crate::config::Unusable;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Tls, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail as From, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use lettre::transport::smtp::{Error, SUBMISSION_PORT, SUBMISSIONS_PORT};
use percent_encoding::percent_decode_str;
use std::error::Error as _;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// For one letter, from connecting to the server's last word.
const HAND_OVER: Duration = Duration::from_secs(30);

/// For a connection.
const CONNECT: Duration = Duration::from_secs(10);

/// A mail server.
pub struct Smtp {
    host: String,
    port: u16,
    tls: Tls,
    hello: ClientId,
    credentials: Option<Credentials>,
    idle: Mutex<Vec<AsyncSmtpConnection>>,
}

impl Smtp {
    /// `smtps://user:password@host:465` (TLS at once) or `smtp://user:password@host:587` (STARTTLS, without which no letter
    /// is handed over). Without encryption only on this machine: `smtp://localhost:25`; there `?tls=required` asks for it.
    ///
    /// # Errors
    /// It is no such address.
    pub fn new(address: &str, hello: &str) -> Result<Smtp, Unusable> {
        // The address holds a password, so it is not repeated.
        let unusable = |why: &str| {
            Unusable(format!(
                "letters.smtp cannot be used: {why}; write it as in smtps://user:password@mail.example.org:465"
            ))
        };
        let uri: http::Uri = address.parse().map_err(|e| unusable(&format!("{e}")))?;
        let host = uri.host().filter(|h| !h.is_empty()).ok_or_else(|| unusable("it names no host"))?;
        let parameters = || TlsParameters::new(host.to_owned()).map_err(|e| unusable(&e.to_string()));
        let (tls, usual) = match (uri.scheme_str(), uri.query()) {
            (Some("smtps"), None) => (Tls::Wrapper(parameters()?), SUBMISSIONS_PORT),
            (Some("smtp"), None) if here(host) => (Tls::None, SUBMISSION_PORT),
            (Some("smtp"), None | Some("tls=required")) => (Tls::Required(parameters()?), SUBMISSION_PORT),
            _ => return Err(unusable("it begins with neither smtps:// nor smtp://, or asks for something unknown")),
        };
        let whole = uri.authority().map_or("", |a| a.as_str());
        let decoded = |s: &str| percent_decode_str(s).decode_utf8_lossy().into_owned();
        let credentials = whole.rsplit_once('@').map(|(user, _)| {
            let (user, password) = user.split_once(':').unwrap_or((user, ""));
            Credentials::new(decoded(user), decoded(password))
        });
        let hello = match hello.trim_matches(['[', ']']).parse() {
            Ok(IpAddr::V4(ip)) => ClientId::Ipv4(ip),
            Ok(IpAddr::V6(ip)) => ClientId::Ipv6(ip),
            Err(_) => ClientId::Domain(hello.to_owned()),
        };
        let port = uri.port_u16().unwrap_or(usual);
        Ok(Smtp { host: host.to_owned(), port, tls, hello, credentials, idle: Mutex::default() })
    }

    async fn connection(&self) -> Result<AsyncSmtpConnection, Error> {
        loop {
            let kept = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            match kept {
                None => break,
                Some(mut link) => {
                    if link.test_connected().await {
                        return Ok(link);
                    }
                }
            }
        }
        let at_once = if let Tls::Wrapper(parameters) = &self.tls { Some(parameters.clone()) } else { None };
        let server = (self.host.trim_matches(['[', ']']), self.port);
        let mut link = AsyncSmtpConnection::connect_tokio1(server, Some(CONNECT), &self.hello, at_once, None).await?;
        if let Tls::Required(parameters) = &self.tls {
            link.starttls(parameters.clone(), &self.hello).await?;
        }
        if let Some(credentials) = &self.credentials {
            link.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(link)
    }

    async fn deliver(&self, mail: &Mail) -> Handed {
        let mut link = match self.connection().await {
            Ok(link) => link,
            Err(e) => return Handed::Later(told("connecting", &e)),
        };
        let handed = converse(&mut link, mail).await;
        if handed == Handed::Sent {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(link);
        } else {
            link.abort().await;
        }
        handed
    }
}

impl Post for Smtp {
    fn hand<'a>(&'a self, mail: &'a Mail) -> Handing<'a> {
        Box::pin(async move {
            // What is broken off here is dropped with its connection.
            match tokio::time::timeout(HAND_OVER, self.deliver(mail)).await {
                Ok(handed) => handed,
                Err(_) => Handed::Later("the mail server gave no answer in time".to_owned()),
            }
        })
    }
}

/// Says who writes, to whom, and what. Who refuses our name has trouble with us, who refuses the reader's with the
/// address, who refuses the text with this letter.
async fn converse(link: &mut AsyncSmtpConnection, mail: &Mail) -> Handed {
    let mut parameters = Vec::new();
    if mail.envelope.to().iter().any(|to| !to.to_string().is_ascii()) {
        if !link.server_info().supports_feature(Extension::SmtpUtfEight) {
            return Handed::Bounced("the mail server takes no address with such letters".to_owned());
        }
        parameters.push(MailParameter::SmtpUtfEight);
    }
    if let Err(e) = link.command(From::new(mail.envelope.from().cloned(), parameters)).await {
        return Handed::Later(told("naming the sender", &e));
    }
    for to in mail.envelope.to() {
        if let Err(e) = link.command(Rcpt::new(to.clone(), Vec::new())).await {
            let why = told("naming the reader", &e);
            return if e.is_permanent() && !ours(&e) { Handed::Bounced(why) } else { Handed::Later(why) };
        }
    }
    if let Err(e) = link.command(Data).await {
        return Handed::Later(told("beginning", &e));
    }
    match link.message(&mail.bytes).await {
        Ok(_) => Handed::Sent,
        Err(e) if e.is_permanent() => Handed::Never(told("giving the letter", &e)),
        Err(e) => Handed::Later(told("giving the letter", &e)),
    }
}

/// Whether a refusal of the reader is about us: not let in (53x), or a rule of theirs (5.7.x: no relaying, a block).
fn ours(e: &Error) -> bool {
    e.status().is_some_and(|code| code.to_string().starts_with("53"))
        || enhanced(e).is_some_and(|c| c.starts_with("5.7."))
}

/// The status code of RFC 3463 that a server's answer may begin with, as in `5.1.1`.
fn enhanced(e: &Error) -> Option<String> {
    let text = e.source()?.to_string();
    let first = text.split_whitespace().next()?;
    let code = first.len() <= 11 && first.contains('.') && first.chars().all(|c| c.is_ascii_digit() || c == '.');
    code.then(|| first.to_owned())
}

/// What went wrong, without the server's words: they repeat the address.
fn told(doing: &str, e: &Error) -> String {
    match e.status() {
        Some(code) => {
            [Some(format!("{doing}: {code}")), enhanced(e)].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
        None if e.is_tls() => format!("{doing}: no encrypted connection"),
        None if e.is_client() => {
            format!("{doing}: the mail server cannot do what is needed (STARTTLS, a way to sign in)")
        }
        None => format!("{doing}: no connection, or it broke off"),
    }
}

/// Whether a host is this machine.
fn here(host: &str) -> bool {
    host == "localhost" || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}
