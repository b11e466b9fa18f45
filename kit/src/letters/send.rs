//! Sends what is due: claim and mint in one transaction, hand over, note in another.

use super::mail::{Letterhead, Mail};
use super::post::{Handed, Post};
use super::store::{BOUNCE_QUEUED, CLAIM, DueRow, LIST_DUE, PUT_OFF, SETTLE};
use super::{Author, Composed, Queued, State};
use crate::clock::Moment;
use crate::db::{Ask, Db, Tx};
use crate::fault::Fault;
use futures_util::StreamExt as _;
use m4d_rules::language::Language;
use std::collections::BTreeSet;
use std::pin::Pin;
use std::time::Duration;

/// How often a letter is tried before it is given up: over some eight hours.
pub const ATTEMPTS: i64 = 10;

/// How long a claimed letter is its sender's, in milliseconds. Who has not noted its end by then was killed, and another
/// sends it. It is longer than [`BATCH`] letters can take, [`AT_ONCE`] at a time.
pub const LEASE: i64 = 5 * MINUTE;

const MINUTE: i64 = 60_000;
/// The longest pause between two attempts.
const LONGEST: i64 = 6 * 60 * MINUTE;
/// Letters of one transaction at most.
const BATCH: usize = 64;
/// Letters that are being handed over at the same time.
const AT_ONCE: usize = 8;
/// How often a transaction is run again when the database asks for it.
const TRIES: u32 = 6;

/// What sending needs.
pub struct Sender<'a> {
    /// Who knows the words.
    pub author: &'a dyn Author,
    /// Who takes the letters away.
    pub post: &'a dyn Post,
    /// What stands on each.
    pub head: &'a Letterhead,
}

/// What [`send_due`] did with the letters that it took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// Handed over, or kept for a reader without an address.
    pub sent: usize,
    /// Put off.
    pub later: usize,
    /// Given up.
    pub failed: usize,
    /// Refused by the address's mail server.
    pub bounced: usize,
    /// Withdrawn by the author.
    pub withdrawn: usize,
}

impl Round {
    /// How many letters were due; when it is what was asked for, there may be more.
    pub fn taken(self) -> usize {
        self.sent + self.later + self.failed + self.bounced + self.withdrawn
    }

    fn count(&mut self, end: &End) {
        *match end {
            End::Settled(State::Failed, _) => &mut self.failed,
            End::Settled(State::Bounced, _) => &mut self.bounced,
            End::Settled(State::Withdrawn, _) => &mut self.withdrawn,
            End::Settled(..) => &mut self.sent,
            End::Later(..) => &mut self.later,
        } += 1;
    }
}

/// How a letter's turn ended.
enum End {
    Settled(State, Option<String>),
    Later(Moment, String),
}

/// The pause after an attempt, in milliseconds: one minute, doubled with each, six hours at most.
pub fn back_off(attempts: i64) -> i64 {
    let doubled = u32::try_from(attempts.saturating_sub(1)).unwrap_or_default().min(16);
    MINUTE.saturating_mul(1 << doubled).min(LONGEST)
}

/// Sends at most `most` letters (and at most 64) that are due. Several may do this at once, on several nodes.
///
/// # Errors
/// The database fails. Then what was claimed comes back after [`LEASE`].
pub async fn send_due(db: &Db, sender: &Sender<'_>, now: Moment, most: usize) -> Result<Round, Fault> {
    let mut round = Round::default();
    let claimed = claim(db, sender.author, now, most.min(BATCH), &mut round).await?;
    if claimed.is_empty() {
        return Ok(round);
    }
    let work = claimed.into_iter().map(|c| end(sender, c, now));
    let ended: Vec<Ended> = futures_util::stream::iter(work).buffer_unordered(AT_ONCE).collect().await;
    let mut tries = 0;
    while let Err(fault) = note(db, &ended, now).await {
        pause_or(fault, &mut tries).await?;
    }
    ended.iter().for_each(|e| round.count(&e.end));
    Ok(round)
}

/// A claimed letter and its words.
struct Claimed {
    letter: Queued,
    words: Composed,
}

/// A letter whose end is to be noted.
struct Ended {
    letter: Queued,
    words: Composed,
    end: End,
}

/// Hands one letter over.
fn end<'a>(sender: &'a Sender<'_>, claimed: Claimed, now: Moment) -> Pin<Box<dyn Future<Output = Ended> + Send + 'a>> {
    Box::pin(async move {
        let Claimed { letter, words } = claimed;
        let end = if letter.address.is_empty() {
            End::Settled(State::Kept, None)
        } else {
            match sender.head.write(&letter, &words, now) {
                Ok(mail) => handed(sender.post, &mail, letter.attempts, now).await,
                Err(why) => {
                    tracing::error!(letter = letter.name, id = letter.id, %why, "a letter cannot be written");
                    End::Settled(State::Failed, Some(why.to_string()))
                }
            }
        };
        Ended { letter, words, end }
    })
}

async fn handed(post: &dyn Post, mail: &Mail, attempts: i64, now: Moment) -> End {
    match post.hand(mail).await {
        Handed::Sent => End::Settled(State::Sent, None),
        Handed::Later(why) => later(attempts, why, now),
        Handed::Never(why) => End::Settled(State::Failed, Some(why)),
        Handed::Bounced(why) => End::Settled(State::Bounced, Some(why)),
    }
}

fn later(attempts: i64, why: String, now: Moment) -> End {
    if attempts >= ATTEMPTS {
        return End::Settled(State::Failed, Some(why));
    }
    End::Later(Moment(now.0.saturating_add(back_off(attempts))), why)
}

/// A failed claim: which letter could not be written, if it was one letter's trouble.
struct Stumbled(Option<i64>, Fault);

impl From<Fault> for Stumbled {
    fn from(fault: Fault) -> Stumbled {
        Stumbled(None, fault)
    }
}

/// Claims what is due, with words and tokens. A letter whose author fails is put off alone: the others go without it.
async fn claim(
    db: &Db,
    author: &dyn Author,
    now: Moment,
    most: usize,
    round: &mut Round,
) -> Result<Vec<Claimed>, Fault> {
    let (mut tries, mut ill) = (0, BTreeSet::new());
    loop {
        match claim_without(db, author, now, most, &ill).await {
            Ok((claimed, done)) => {
                *round = done;
                return Ok(claimed);
            }
            Err(Stumbled(Some(id), fault)) if !fault.again() => {
                tracing::error!(letter = id, %fault, "a letter's words cannot be found");
                ill.insert(id);
            }
            Err(Stumbled(_, fault)) => pause_or(fault, &mut tries).await?,
        }
    }
}

async fn claim_without(
    db: &Db,
    author: &dyn Author,
    now: Moment,
    most: usize,
    ill: &BTreeSet<i64>,
) -> Result<(Vec<Claimed>, Round), Stumbled> {
    let (mut claimed, mut round) = (Vec::new(), Round::default());
    let mut tx = db.begin().await?;
    let due = tx.all(&LIST_DUE, (now.0, i64::try_from(most).unwrap_or(i64::MAX))).await?;
    if due.is_empty() {
        return Ok((claimed, round));
    }
    // All are taken before any is written: of two senders the second waits here, and then begins again.
    let letters: Vec<Queued> = due.into_iter().map(queued).collect();
    for letter in &letters {
        tx.run(&CLAIM, (letter.id, held(now), letter.attempts)).await?;
    }
    for letter in letters {
        let end = if letter.attempts > ATTEMPTS {
            End::Settled(State::Failed, Some("no sender lived to note how it ended".to_owned()))
        } else if ill.contains(&letter.id) {
            later(letter.attempts, "its words cannot be found".to_owned(), now)
        } else {
            match author.compose(&mut tx, &letter, now).await {
                Ok(Some(words)) => {
                    claimed.push(Claimed { letter, words });
                    continue;
                }
                Ok(None) => End::Settled(State::Withdrawn, None),
                Err(fault) => return Err(Stumbled(Some(letter.id), fault)),
            }
        };
        round.count(&end);
        write_down(&mut tx, &letter, None, &end, now).await?;
    }
    tx.commit().await?;
    Ok((claimed, round))
}

/// Notes how the letters ended; all of them with one disk sync.
async fn note(db: &Db, ended: &[Ended], now: Moment) -> Result<(), Fault> {
    let mut tx = db.begin().await?;
    for e in ended {
        write_down(&mut tx, &e.letter, Some(&e.words), &e.end, now).await?;
    }
    tx.commit().await
}

async fn write_down(
    tx: &mut Tx,
    letter: &Queued,
    words: Option<&Composed>,
    end: &End,
    now: Moment,
) -> Result<(), Fault> {
    match end {
        End::Later(due, why) => {
            tx.run(&PUT_OFF, (letter.id, held(now), due.0, why.clone())).await?;
        }
        End::Settled(state, why) => {
            let kept = words.map(|w| (w.subject.clone(), w.kept_text.clone()));
            let (subject, text) = kept.unzip();
            let row = (letter.id, held(now), state.code().to_owned(), now.0, why.clone(), subject, text);
            tx.run(&SETTLE, row).await?;
            if *state == State::Bounced {
                tx.run(&BOUNCE_QUEUED, (letter.address.clone(), now.0)).await?;
            }
        }
    }
    Ok(())
}

/// Until when a letter that is claimed now is held; also what tells that it still is.
fn held(now: Moment) -> i64 {
    now.0.saturating_add(LEASE)
}

/// Waits a moment when the same transaction may succeed, and gives the fault on when it may not.
async fn pause_or(fault: Fault, tries: &mut u32) -> Result<(), Fault> {
    if !fault.again() || *tries >= TRIES {
        return Err(fault);
    }
    *tries += 1;
    tokio::time::sleep(Duration::from_millis(5 << *tries)).await;
    Ok(())
}

/// The letter in a row. What cannot be read is left for the author to fail at, so that one row does not hold up the others.
fn queued(row: DueRow) -> Queued {
    Queued {
        id: row.id,
        name: row.name,
        language: Language::parse(&row.language).unwrap_or(Language::En),
        address: row.address,
        owner: row.owner,
        body: serde_json::from_str(&row.body).unwrap_or_default(),
        mint: row.mint.zip(row.mint_for),
        queued_at: Moment(row.queued_at),
        attempts: row.attempts.saturating_add(1),
        message_id: row.message_id,
    }
}
