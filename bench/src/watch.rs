//! A stopwatch, and what is made of many times: the middle, the slow ones, the slowest.

use std::time::Duration;
use tokio::time::Instant;

/// A running stopwatch.
#[derive(Clone, Copy)]
pub struct Watch(Instant);

impl Watch {
    /// Starts.
    pub fn start() -> Watch {
        Watch(Instant::now())
    }

    /// Since the start.
    pub fn time(self) -> Duration {
        self.0.elapsed()
    }
}

/// Milliseconds, as the tables show them.
pub fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// Times of one kind of thing.
#[derive(Clone, Default)]
pub struct Times(Vec<f64>);

impl Times {
    /// Adds a time.
    pub fn add(&mut self, time: Duration) {
        self.0.push(ms(time));
    }

    /// Adds a number of anything.
    pub fn add_number(&mut self, number: f64) {
        self.0.push(number);
    }

    /// Takes in others' times.
    pub fn join(&mut self, others: Times) {
        self.0.extend(others.0);
    }

    /// How many.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The time that so many per thousand do not exceed; 0 when there are none.
    pub fn at(&self, per_thousand: usize) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        let last = sorted.len().saturating_sub(1);
        sorted.get(last * per_thousand.min(1000) / 1000).copied().unwrap_or_default()
    }
}

/// The quotient; 0 when nothing is divided by nothing.
pub fn per(all: f64, count: usize) -> f64 {
    let count = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    if count > 0.0 { all / count } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_the_middle_and_the_last_the_slowest() {
        let mut times = Times::default();
        [5.0, 1.0, 3.0, 2.0, 4.0].into_iter().for_each(|n| times.add_number(n));
        assert_eq!((times.at(500), times.at(1000)), (3.0, 5.0));
    }
}
