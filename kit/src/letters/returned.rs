//! A letter that a mail server took and that came back later: it says so by a message to the sender, a delivery status
//! notification (RFC 3464). Only letters of ours are believed: who knows a Message-ID is their reader, or carried them.

use super::store;
use crate::clock::Moment;
use crate::db::{Ask, Tx};
use crate::fault::Fault;
use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders};

/// A notification is some kilobytes; of a larger message no more is read.
pub const BYTES: u64 = 1 << 20;

/// What a message to the sender says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// It is no delivery status notification, or names no letter that could be ours.
    Nothing,
    /// The letter is late, or has arrived: nothing follows from that.
    Passing {
        /// The letter's Message-ID before the `@`.
        message_id: String,
        /// As in RFC 3463: `4.4.1`.
        status: String,
    },
    /// The letter will not arrive.
    Failed {
        /// As above.
        message_id: String,
        /// As above; it begins with 5.
        status: String,
    },
}

/// What became of a letter that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CameBack {
    /// No letter has this Message-ID, or it is forgotten.
    Unknown,
    /// Which letter it is: its id and name. It had come back before, or had not been sent.
    Before(i64, String),
    /// The same; from now on its address is one that takes no letters.
    Now(i64, String),
}

/// Reads a message. What it says of addresses is not looked at: where letters are passed on, it is another one than ours.
pub fn read(message: &[u8]) -> Notice {
    let found = MessageParser::default().parse(message).and_then(|message| {
        let report = message.content_type().filter(|of| is(of.ctype(), "multipart"))?;
        if !report.subtype().is_some_and(|s| is(s, "report"))
            || !report.attribute("report-type").is_some_and(|kind| is(kind, "delivery-status"))
        {
            return None;
        }
        let told = told(part(&message, "message", &["delivery-status", "global-delivery-status"])?.contents())?;
        Some((message_id(&message)?, told))
    });
    match found {
        None => Notice::Nothing,
        Some((message_id, Told { status, failed: true })) => Notice::Failed { message_id, status },
        Some((message_id, Told { status, failed: false })) => Notice::Passing { message_id, status },
    }
}

fn is(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

fn part<'a, 'b>(message: &'a Message<'b>, kind: &str, names: &[&str]) -> Option<&'a MessagePart<'b>> {
    message.parts.iter().find(|part| {
        let of = part.content_type();
        of.is_some_and(|of| is(of.ctype(), kind) && of.subtype().is_some_and(|name| names.iter().any(|n| is(n, name))))
    })
}

/// What a notification says of one address.
struct Told {
    status: String,
    /// Whether it is for ever.
    failed: bool,
}

/// Of several (the address stood for more than one reader) all have to have failed.
fn told(report: &[u8]) -> Option<Told> {
    let text = String::from_utf8_lossy(report).replace("\r\n", "\n");
    let mut all = text.split("\n\n").filter_map(of_one).collect::<Vec<_>>().into_iter();
    let first = all.next()?;
    Some(if first.failed { all.find(|one| !one.failed).unwrap_or(first) } else { first })
}

/// A group of fields about one address; the first group of a notification is about none.
fn of_one(group: &str) -> Option<Told> {
    let field = |name: &str| {
        let mut fields = group.lines().filter_map(|line| line.split_once(':'));
        fields.find(|(n, _)| is(n.trim(), name)).map(|(_, value)| value.trim())
    };
    field("Final-Recipient")?;
    let (status, action) = (code(field("Status")?)?, field("Action")?);
    Some(Told { failed: status.starts_with('5') && is(action, "failed"), status })
}

/// Three numbers with points between; a remark after them is left out.
fn code(value: &str) -> Option<String> {
    let code = value.split_whitespace().next()?;
    let numbers: Vec<&str> = code.split('.').collect();
    let fine = |n: &&str| (1..=3).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit());
    (numbers.len() == 3 && numbers.iter().all(fine) && matches!(numbers.first(), Some(&("2" | "4" | "5"))))
        .then(|| code.to_owned())
}

/// The Message-ID of the letter, which comes back whole or as its headers.
fn message_id(message: &Message<'_>) -> Option<String> {
    let returned = part(message, "message", &["rfc822", "global"])
        .or_else(|| part(message, "text", &["rfc822-headers"]))
        .or_else(|| part(message, "message", &["global-headers"]))?;
    let headers = MessageParser::default().parse_headers(returned.contents())?;
    let (ours, _host) = headers.message_id()?.split_once('@')?;
    // As `queue` makes them.
    (ours.len() == 32 && ours.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f'))).then(|| ours.to_owned())
}

/// A letter came back for ever: what follows is what follows from a refusal at the door.
///
/// # Errors
/// The database fails.
pub async fn came_back(tx: &mut Tx, message_id: &str, status: &str, now: Moment) -> Result<CameBack, Fault> {
    let Some(letter) = tx.one(&store::FIND_BY_MESSAGE, (message_id.to_owned(),)).await? else {
        return Ok(CameBack::Unknown);
    };
    if tx.run(&store::BOUNCE_ONE, (letter.id, now.0, format!("it came back: {status}"))).await? == 0 {
        return Ok(CameBack::Before(letter.id, letter.name));
    }
    tx.run(&store::BOUNCE_QUEUED, (letter.address, now.0)).await?;
    Ok(CameBack::Now(letter.id, letter.name))
}
