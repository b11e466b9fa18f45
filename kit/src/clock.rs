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
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    /// A clock that stands still until it is set.
    pub fn standing(at: Moment) -> Clock {
        Clock(Some(Arc::new(AtomicI64::new(at.0))))
    }

    /// Sets a standing clock; the machine's clock is not ours to set.
    pub fn set(&self, at: Moment) {
        if let Some(held) = &self.0 {
            held.store(at.0, Ordering::Relaxed);
        }
    }

    /// Now.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the machine for the time")]
    pub fn now(&self) -> Moment {
        match &self.0 {
            Some(held) => Moment(held.load(Ordering::Relaxed)),
            None => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
            }
        }
    }
}

/// Sixteen random bytes.
///
/// # Errors
/// The machine has no source of chance.
#[expect(clippy::disallowed_methods, reason = "this is the one place that asks the machine for chance")]
pub fn chance() -> Result<[u8; 16], Fault> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|e| Fault::new(format!("no random bytes: {e}")))?;
    Ok(bytes)
}
