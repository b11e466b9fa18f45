//! How often something may be done: by one account, by one network, by everybody together. Counted in memory, on this
//! node, since its start; what must hold exactly (five tries of a code) is counted in the database.

use crate::clock::{Clock, Moment};
use crate::networks::network;
use crate::seal::Keys;
use governor::clock::Clock as Source;
use governor::middleware::NoOpMiddleware;
use governor::nanos::Nanos;
use governor::state::StateStore;
use governor::state::keyed::ShrinkableKeyedStateStore;
use governor::{Quota, RateLimiter};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The key of a limit that is everybody's together.
pub const EVERYBODY: &[u8] = b"";
/// Keys that one limit remembers at most, some 3 MB of them.
const MOST_KEYS: usize = 65_536;
/// After so many checks, those who did nothing for long are forgotten.
const SWEEP: u32 = 1024;

/// So many at once; each of them comes back after its part of the time. Who has done nothing for `per` has all of them again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limit {
    /// What is limited and whose it is, as in `"sign-in by network"`.
    pub name: &'static str,
    /// The time in which all come back.
    pub per: Duration,
    /// How many at once. 0 counts as 1.
    pub burst: u32,
}

/// Too often: when to try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryAfter {
    /// Whole seconds, at least one: the value of the header of that name.
    pub seconds: u64,
}

/// All limits of this node.
#[derive(Clone, Debug)]
pub struct Limits {
    clock: Steady,
    limiters: Arc<Mutex<HashMap<Limit, Arc<Limiter>>>>,
}

#[derive(Debug)]
struct Limiter {
    rate: RateLimiter<Short, Bounded, Steady, NoOpMiddleware<Duration>>,
    checks: AtomicU32,
}

impl Limits {
    /// Limits that go by this clock.
    pub fn new(clock: Clock) -> Limits {
        let begun = clock.now();
        Limits { clock: Steady { clock, passed: Arc::new(Mutex::new((begun, 0))) }, limiters: Arc::default() }
    }

    /// Forgets what was counted, for tests that ask more often than anybody may. No program is built with it.
    #[cfg(feature = "seeded")]
    #[doc(hidden)]
    pub fn forget(&self) {
        held(&self.limiters).clear();
    }

    /// Counts one for this key: an account's keyed hash, its network's, or [`EVERYBODY`]. What is refused counts for nothing.
    ///
    /// # Errors
    /// The key has none left; when the next one comes.
    pub fn check(&self, limit: Limit, key: &[u8]) -> Result<(), RetryAfter> {
        let limiter = {
            let mut limiters = held(&self.limiters);
            limiters.entry(limit).or_insert_with(|| Arc::new(Limiter::new(limit, self.clock.clone()))).clone()
        };
        if limiter.checks.fetch_add(1, Ordering::Relaxed) % SWEEP == SWEEP - 1 {
            limiter.rate.retain_recent();
        }
        limiter.rate.check_key(&short(key)).map_err(|until| {
            let wait = until.wait_time_from(self.clock.now());
            RetryAfter { seconds: (wait.as_secs() + u64::from(wait.subsec_nanos() > 0)).max(1) }
        })
    }
}

impl Limiter {
    fn new(limit: Limit, clock: Steady) -> Limiter {
        let burst = NonZeroU32::new(limit.burst).unwrap_or(NonZeroU32::MIN);
        // A time of nothing limits nothing: all come back at once.
        let each = (limit.per / burst.get()).max(Duration::from_nanos(1));
        let quota = Quota::with_period(each).unwrap_or(Quota::per_second(burst)).allow_burst(burst);
        Limiter { rate: RateLimiter::new(quota, Bounded::new(MOST_KEYS), clock), checks: AtomicU32::new(0) }
    }
}

/// The network of an address (an IPv6 /64 is one) as a key for limits. Its hash is another one each day, so that what
/// somebody did yesterday cannot be joined to today.
pub fn network_key(address: IpAddr, keys: &Keys, now: Moment) -> Vec<u8> {
    keys.keyed(&format!("network of day {}", now.day()), network(address).to_string().as_bytes())
}

/// Our clock as the limits need it: when it is set back, time stands still instead of shutting everybody out until then.
#[derive(Clone, Debug)]
struct Steady {
    clock: Clock,
    /// When it was asked last, and the milliseconds that had passed by then.
    passed: Arc<Mutex<(Moment, u64)>>,
}

impl Source for Steady {
    type Instant = Duration;

    fn now(&self) -> Duration {
        let mut passed = held(&self.passed);
        let now = self.clock.now();
        passed.1 = passed.1.saturating_add(u64::try_from(now.0.saturating_sub(passed.0.0)).unwrap_or_default());
        passed.0 = now;
        Duration::from_millis(passed.1)
    }
}

/// Keys as short as they can be, whatever they are made of.
type Short = [u8; 16];

fn short(key: &[u8]) -> Short {
    let mut first = [0; 16];
    first.iter_mut().zip(Sha256::digest(key)).for_each(|(to, from)| *to = from);
    first
}

/// What each key has used, as the moment when it will have all again. When there are too many keys, the half that has used
/// least is forgotten: who asks most stays known, however many others are sent to push them out.
#[derive(Debug)]
struct Bounded {
    used: Mutex<HashMap<Short, Nanos>>,
    most: usize,
}

impl Bounded {
    fn new(most: usize) -> Bounded {
        Bounded { used: Mutex::default(), most }
    }
}

impl StateStore for Bounded {
    type Key = Short;

    fn measure_and_replace<T, F, E>(&self, key: &Short, f: F) -> Result<T, E>
    where
        F: Fn(Option<Nanos>) -> Result<(T, Nanos), E>,
    {
        let mut used = held(&self.used);
        let (outcome, new) = f(used.get(key).copied())?;
        if used.len() >= self.most && !used.contains_key(key) {
            forget_half(&mut used);
        }
        used.insert(*key, new);
        Ok(outcome)
    }
}

impl ShrinkableKeyedStateStore<Short> for Bounded {
    fn retain_recent(&self, drop_below: Nanos) {
        let mut used = held(&self.used);
        used.retain(|_, until| *until > drop_below);
        used.shrink_to(1024);
    }

    fn len(&self) -> usize {
        held(&self.used).len()
    }

    fn is_empty(&self) -> bool {
        held(&self.used).is_empty()
    }
}

fn forget_half(used: &mut HashMap<Short, Nanos>) {
    let mut all: Vec<Nanos> = used.values().copied().collect();
    let half = all.len() / 2;
    if half == 0 {
        return used.clear();
    }
    let (_, middle, _) = all.select_nth_unstable(half);
    let middle = *middle;
    // As many with the very same moment may be more than half of them.
    let mut to_forget = half;
    used.retain(|_, until| {
        let forget = to_forget > 0 && *until <= middle;
        to_forget -= usize::from(forget);
        !forget
    });
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    const T0: i64 = 1_800_000_000_000;
    const SIGN_IN: Limit = Limit { name: "sign-in by account", per: Duration::from_secs(3600), burst: 4 };

    fn limits() -> (Limits, Clock) {
        let clock = Clock::standing(Moment(T0));
        (Limits::new(clock.clone()), clock)
    }

    fn after(seconds: i64) -> Moment {
        Moment(T0 + seconds * 1000)
    }

    #[test]
    fn so_many_at_once_and_then_one_for_each_part_of_the_time() {
        let (limits, clock) = limits();
        let ask = || limits.check(SIGN_IN, b"amina");
        assert_eq!([ask(), ask(), ask(), ask()], [Ok(()); 4]);
        assert_eq!(ask(), Err(RetryAfter { seconds: 900 }));
        clock.set(after(899));
        assert_eq!(ask(), Err(RetryAfter { seconds: 1 }), "what was refused did not count");
        clock.set(after(900));
        assert_eq!([ask(), ask()], [Ok(()), Err(RetryAfter { seconds: 900 })]);
        clock.set(after(900 + 3600));
        assert_eq!([ask(), ask(), ask(), ask()], [Ok(()); 4]);
        assert!(ask().is_err());
    }

    #[test]
    fn a_key_and_a_limit_count_for_themselves() {
        let (limits, _) = limits();
        let daily = Limit { name: "letter to a stranger", per: Duration::from_secs(86_400), burst: 1 };
        assert_eq!([limits.check(daily, b"a"), limits.check(daily, b"b")], [Ok(()); 2]);
        assert_eq!(limits.check(daily, b"a"), Err(RetryAfter { seconds: 86_400 }));
        assert_eq!(limits.check(SIGN_IN, b"a"), Ok(()));
        assert_eq!(limits.check(daily, EVERYBODY), Ok(()));
        assert!(limits.clone().check(daily, EVERYBODY).is_err(), "a copy counts with it");
    }

    #[test]
    fn a_clock_that_is_set_back_shuts_nobody_out() {
        let (limits, clock) = limits();
        (0..4).for_each(|_| limits.check(SIGN_IN, b"amina").unwrap());
        clock.set(after(-86_400));
        assert_eq!(limits.check(SIGN_IN, b"amina"), Err(RetryAfter { seconds: 900 }));
        clock.set(after(-86_400 + 900));
        assert_eq!(limits.check(SIGN_IN, b"amina"), Ok(()));
    }

    #[test]
    fn who_did_nothing_for_long_is_forgotten() {
        let (limits, clock) = limits();
        (0..500_u32).for_each(|n| limits.check(SIGN_IN, &n.to_be_bytes()).unwrap());
        let known = || held(&limits.limiters).get(&SIGN_IN).map(|limiter| limiter.rate.len());
        assert_eq!(known(), Some(500));
        clock.set(after(2 * 3600));
        (0..SWEEP).for_each(|_| _ = limits.check(SIGN_IN, b"amina"));
        assert_eq!(known(), Some(1));
    }

    #[test]
    fn a_flood_of_keys_takes_bounded_memory_and_does_not_free_who_is_refused() {
        let (limits, _) = limits();
        (0..4).for_each(|_| limits.check(SIGN_IN, b"attacker").unwrap());
        let most = u32::try_from(MOST_KEYS).unwrap();
        (0..2 * most).for_each(|n| limits.check(SIGN_IN, &n.to_be_bytes()).unwrap());
        let known = held(&limits.limiters).get(&SIGN_IN).map(|limiter| limiter.rate.len()).unwrap();
        assert!((MOST_KEYS / 2..=MOST_KEYS).contains(&known), "{known}");
        assert!(limits.check(SIGN_IN, b"attacker").is_err());
    }

    #[test]
    fn many_at_once_get_no_more_than_there_is() {
        let (limits, _) = limits();
        let many = Limit { name: "many", per: Duration::from_secs(60), burst: 100 };
        let asking: Vec<_> = (0..4)
            .map(|_| {
                let limits = limits.clone();
                std::thread::spawn(move || (0..100).filter(|_| limits.check(many, EVERYBODY).is_ok()).count())
            })
            .collect();
        assert_eq!(asking.into_iter().map(|one| one.join().unwrap()).sum::<usize>(), 100);
    }

    #[test]
    fn senseless_numbers_limit_without_a_panic() {
        let (limits, _) = limits();
        let none = Limit { name: "none", per: Duration::from_secs(10), burst: 0 };
        assert_eq!([limits.check(none, b"a"), limits.check(none, b"a")], [Ok(()), Err(RetryAfter { seconds: 10 })]);
        let at_once = Limit { name: "at once", per: Duration::ZERO, burst: 1 };
        assert_eq!(limits.check(at_once, b"a"), Ok(()));
    }

    #[test]
    fn a_network_is_known_for_a_day_and_is_not_its_address() {
        let keys = Keys::for_tests();
        let key = |address: &str, day: i64| network_key(address.parse().unwrap(), &keys, Moment(day * 86_400_000));
        assert_eq!(key("2001:db8::1", 1), key("2001:db8::ffff", 1), "the same /64");
        assert_ne!(key("2001:db8::1", 1), key("2001:db8:0:1::1", 1));
        assert_eq!(key("192.0.2.7", 1), key("::ffff:192.0.2.7", 1));
        assert_ne!(key("192.0.2.7", 1), key("192.0.2.8", 1));
        assert_ne!(key("192.0.2.7", 1), key("192.0.2.7", 2));
    }
}
