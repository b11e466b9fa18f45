//! The way back after signing in, kept on the server: an address in a form could be anybody's.

use m4d_kit::visit::Visit;
use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

/// So many browsers' ways are remembered; the oldest is forgotten first, and its browser comes to its own page.
const MOST: usize = 10_000;

/// Where each browser wanted to go.
#[derive(Debug, Default)]
pub struct WaysBack(Mutex<Ways>);

#[derive(Debug, Default)]
struct Ways {
    to: HashMap<Vec<u8>, String>,
    order: VecDeque<Vec<u8>>,
}

impl WaysBack {
    /// Remembers where a browser wanted to go: a page of ours, or nothing.
    pub fn keep(&self, visit: &Visit, to: &str) {
        if !to.starts_with('/') || to.starts_with("//") || to.len() > 1000 {
            return;
        }
        let key = visit.browser.hash();
        let mut ways = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if ways.to.insert(key.clone(), to.to_owned()).is_none() {
            ways.order.push_back(key);
        }
        while ways.order.len() > MOST {
            if let Some(oldest) = ways.order.pop_front() {
                ways.to.remove(&oldest);
            }
        }
    }

    /// Where it wanted to go, if it is still known.
    pub fn find(&self, visit: &Visit) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).to.get(&visit.browser.hash()).cloned()
    }
}
