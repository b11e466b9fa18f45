//! Time and chance, the only place that asks the machine for them. Everywhere else they are parameters.

use crate::fault::Fault;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// A moment: Unix milliseconds. For events of the system only; facts of the programme carry partial dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub i64);

impl Moment {
    /// The day it falls on, in UTC, counted from 1970-01-01.
    pub fn day(self) -> i64 {
        self.0.div_euclid(86_400_000)
    }
}

/// A clock: the machine's, or one that a test sets.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    standing: Option<Arc<AtomicI64>>,
    ahead: i64,
}

impl Clock {
    /// A clock that stands still until it is set.
    pub fn standing(at: Moment) -> Clock {
        Clock { standing: Some(Arc::new(AtomicI64::new(at.0))), ahead: 0 }
    }

    /// The machine's clock, so many milliseconds ahead: to try out in a demo what takes days.
    pub fn ahead(ms: i64) -> Clock {
        Clock { standing: None, ahead: ms }
    }

    /// Sets a standing clock; the machine's clock is not ours to set.
    pub fn set(&self, at: Moment) {
        if let Some(held) = &self.standing {
            held.store(at.0, Ordering::Relaxed);
        }
    }

    /// Now.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the machine for the time")]
    pub fn now(&self) -> Moment {
        match &self.standing {
            Some(held) => Moment(held.load(Ordering::Relaxed)),
            None => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX).saturating_add(self.ahead))
            }
        }
    }
}

/// Sixteen random bytes.
///
/// # Errors
/// The machine has no source of chance.
pub fn chance() -> Result<[u8; 16], Fault> {
    random_bytes()
}

/// So many random bytes, as `random_bytes::<32>()`.
///
/// # Errors
/// The machine has no source of chance.
#[expect(clippy::disallowed_methods, reason = "this is the one place that asks the machine for chance")]
pub fn random_bytes<const N: usize>() -> Result<[u8; N], Fault> {
    let mut bytes = [0; N];
    #[cfg(feature = "seeded")]
    if seeded::fill(&mut bytes) {
        return Ok(bytes);
    }
    getrandom::fill(&mut bytes).map_err(|e| Fault::new(format!("no random bytes: {e}")))?;
    Ok(bytes)
}

/// Chance that comes again, for tests that compare two sites byte by byte. No program is built with it.
#[cfg(feature = "seeded")]
#[doc(hidden)]
pub mod seeded {
    use sha2::{Digest, Sha256};
    use std::cell::Cell;

    thread_local! {
        static DRAWN: Cell<Option<(u64, u64)>> = const { Cell::new(None) };
    }

    /// From here on this thread draws the same as any other after the same seed.
    pub fn seed(seed: u64) {
        DRAWN.set(Some((seed, 0)));
    }

    pub(super) fn fill(bytes: &mut [u8]) -> bool {
        let Some((seed, mut drawn)) = DRAWN.get() else { return false };
        for piece in bytes.chunks_mut(32) {
            let hash = Sha256::digest([seed.to_le_bytes(), drawn.to_le_bytes()].concat());
            piece.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
            drawn += 1;
        }
        DRAWN.set(Some((seed, drawn)));
        true
    }
}

/// An id for what must not be counted or guessed (people, letters): 1 to 2⁵³ − 1, so that JSON and spreadsheets hold it
/// exactly.
///
/// # Errors
/// The machine has no source of chance.
pub fn random_id() -> Result<i64, Fault> {
    loop {
        let id = i64::from_le_bytes(random_bytes()?) & ((1 << 53) - 1);
        if id != 0 {
            return Ok(id);
        }
    }
}

/// So many random digits, each as likely as any other; zeros may lead.
///
/// # Errors
/// The machine has no source of chance.
pub fn random_digits(count: usize) -> Result<String, Fault> {
    random_letters(b"0123456789", count)
}

/// So many letters of an ASCII alphabet of at most 256, each as likely as any other.
///
/// # Errors
/// The machine has no source of chance; the alphabet is empty.
pub fn random_letters(alphabet: &[u8], count: usize) -> Result<String, Fault> {
    if alphabet.is_empty() {
        return Err(Fault::new("an alphabet without letters"));
    }
    // A byte beyond the last whole round of the alphabet would favour its first letters: another one is drawn.
    let fair = 256 - 256 % alphabet.len();
    let mut drawn = String::with_capacity(count);
    while drawn.len() < count {
        let bytes = random_bytes::<16>()?;
        let letters = bytes.iter().map(|b| usize::from(*b)).filter(|b| *b < fair);
        let letters = letters.filter_map(|b| alphabet.get(b % alphabet.len()));
        drawn.extend(letters.take(count - drawn.len()).map(|letter| char::from(*letter)));
    }
    Ok(drawn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn an_id_is_positive_and_exact_in_a_double() {
        let ids: Vec<i64> = (0..10_000).map(|_| random_id().unwrap()).collect();
        assert!(ids.iter().all(|id| (1..1 << 53).contains(id)));
        assert!(ids.iter().any(|id| *id > 1 << 52), "the top bit is used");
    }

    #[test]
    fn every_digit_is_as_likely_as_any_other() {
        let mut counts: BTreeMap<char, u32> = BTreeMap::new();
        random_digits(100_000).unwrap().chars().for_each(|digit| *counts.entry(digit).or_default() += 1);
        assert_eq!(counts.keys().collect::<String>(), "0123456789");
        // Some 95 is one standard deviation; without the drawing again, 6 to 9 would stand 600 below 0 to 5.
        assert!(counts.values().all(|count| count.abs_diff(10_000) < 600), "{counts:?}");
        let low: u32 = counts.range('0'..='5').map(|(_, count)| count).sum();
        assert!(low.abs_diff(60_000) < 930, "six in ten are 0 to 5: {low}");
    }

    #[test]
    fn as_many_letters_come_as_were_asked_for() {
        assert_eq!([0, 1, 15, 16, 17].map(|n| random_digits(n).unwrap().len()), [0, 1, 15, 16, 17]);
        assert!(random_letters(b"", 3).is_err());
    }
}
