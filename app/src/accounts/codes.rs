//! One-time codes of ten letters: ten for recovery, ten on a card. Kept as keyed hashes; wrong tries are counted by account,
//! way in and day: who can type at one way only cannot lock another.

use super::factor_store as store;
use super::store::{FIND_WRONG, MISS};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::codes::{new_recovery_codes, read_recovery_code};
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::seal::Keys;

/// So many codes are made at once.
pub const COUNT: usize = 10;

/// What a code is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Instead of the six digits of a phone.
    Recovery,
    /// To sign in without an e-mail address.
    Card,
}

impl Purpose {
    /// The word in the database.
    pub fn code(self) -> &'static str {
        match self {
            Purpose::Recovery => "recovery",
            Purpose::Card => "card",
        }
    }
}

/// What a code's keyed hash covers: it is of no use for another member or another purpose.
fn text(purpose: Purpose, member: i64, code: &str) -> Vec<u8> {
    format!("{}:{member}:{code}", purpose.code()).into_bytes()
}

/// Makes ten new codes, which end those before; they are shown once and never again.
///
/// # Errors
/// The database or the machine's chance fails.
pub async fn make(tx: &mut Tx, keys: &Keys, purpose: Purpose, member: i64, now: Moment) -> Result<Vec<String>, Fault> {
    let codes = new_recovery_codes(COUNT)?;
    let kind = || purpose.code().to_owned();
    tx.run(&store::END_CODES, (member, kind(), now.0)).await?;
    let mut rows = Vec::with_capacity(COUNT);
    for (ord, code) in (1..).zip(&codes) {
        let hash = keys.keyed("one-time code", &text(purpose, member, code));
        rows.push((random_id()?, member, kind(), ord, hash, now.0));
    }
    tx.run_many(&store::ADD_CODES, rows).await?;
    Ok(codes)
}

/// The unused code that was typed, if it is one of this member's. As many are compared for a member who has none, or for
/// nobody (0), as for one with ten.
///
/// # Errors
/// The database fails.
pub async fn find(tx: &mut Tx, keys: &Keys, purpose: Purpose, member: i64, typed: &str) -> Result<Option<i64>, Fault> {
    let mut rows = tx.all(&store::LIST_CODES, (member, purpose.code().to_owned())).await?;
    let none = store::CodeRow { id: 0, hash: vec![0; 32] };
    rows.resize(rows.len().max(COUNT), none);
    let typed = read_recovery_code(typed);
    let text = text(purpose, member, typed.as_deref().unwrap_or_default());
    let right = |row: &store::CodeRow| keys.is_keyed("one-time code", &text, &row.hash).then_some(row.id);
    let found = rows.iter().map(right).fold(None, Option::or);
    Ok(found.filter(|_| typed.is_some()))
}

/// A way in, each with wrong tries of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The code in a letter, counted by address.
    Letter,
    /// A card, counted by the member's number.
    Card,
    /// The second step, counted by the member's number: only who passed the first comes here.
    Factor,
}

impl Way {
    /// The word in the database.
    pub fn code(self) -> &'static str {
        match self {
            Way::Letter => "letter",
            Way::Card => "card",
            Way::Factor => "factor",
        }
    }
}

/// By what the wrong tries at the number of a member, known or not, are counted.
pub fn account(keys: &Keys, number: i64) -> Vec<u8> {
    keys.keyed("member number", number.to_string().as_bytes())
}

/// The same for a member.
///
/// # Errors
/// The database fails.
pub async fn account_of(tx: &mut Tx, keys: &Keys, member: i64) -> Result<Vec<u8>, Fault> {
    let found = tx.one(&store::FIND_COUNTED, (member,)).await?;
    Ok(found.map_or_else(Vec::new, |row| account(keys, row.number)))
}

/// How many wrong tries an account had today.
///
/// # Errors
/// The database fails.
pub async fn wrong_today(tx: &mut Tx, account: &[u8], way: Way, now: Moment) -> Result<i64, Fault> {
    let row = tx.one(&FIND_WRONG, (account.to_vec(), way.code().to_owned(), now.day())).await?;
    Ok(row.map_or(0, |row| row.tries))
}

/// Counts one more.
///
/// # Errors
/// The database fails.
pub async fn miss(tx: &mut Tx, account: Vec<u8>, way: Way, now: Moment) -> Result<(), Fault> {
    tx.run(&MISS, (account, way.code().to_owned(), now.day())).await.map(drop)
}
