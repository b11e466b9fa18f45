//! How many connections each network holds: one of them may not take the place of all others. Whole countries stand
//! behind few addresses, so the limit is generous; proxies that are trusted have none.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

/// The count of every network that holds a connection now.
#[derive(Clone, Debug)]
pub struct Networks {
    held: Arc<Mutex<HashMap<IpAddr, usize>>>,
    most: usize,
    trusted: Arc<[IpAddr]>,
}

/// A connection's place; giving it up makes room.
#[derive(Debug)]
pub struct Place(Option<(Networks, IpAddr)>);

impl Networks {
    /// At most so many connections of one network, but for the trusted proxies.
    pub fn new(most: usize, trusted: &[IpAddr]) -> Networks {
        Networks { held: Arc::default(), most, trusted: trusted.into() }
    }

    /// A place for a connection from this address; none when its network holds too many.
    pub fn enter(&self, from: IpAddr) -> Option<Place> {
        if self.trusted.contains(&from) {
            return Some(Place(None));
        }
        let network = network(from);
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let count = held.entry(network).or_default();
        if *count >= self.most {
            return None;
        }
        *count += 1;
        Some(Place(Some((self.clone(), network))))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some((networks, network)) = &self.0 else { return };
        let mut held = networks.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = held.get_mut(network) {
            *count -= 1;
            if *count == 0 {
                held.remove(network);
            }
        }
    }
}

/// An IPv6 customer has a whole /64: that is one network. An IPv4 address is one.
pub fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => IpAddr::V4(v4),
            None => IpAddr::V6((u128::from(v6) & !u128::from(u64::MAX)).into()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn one_network_cannot_take_every_place_and_gives_back_what_it_leaves() {
        let networks = Networks::new(2, &[at("10.0.0.1")]);
        let (one, two) = (networks.enter(at("2001:db8::1")), networks.enter(at("2001:db8::ffff")));
        assert!(one.is_some() && two.is_some());
        assert!(networks.enter(at("2001:db8::2")).is_none(), "the same /64");
        assert!(networks.enter(at("2001:db8:1::2")).is_some());
        drop(one);
        assert!(networks.enter(at("2001:db8::3")).is_some());
        assert_eq!((0..9).filter_map(|_| networks.enter(at("10.0.0.1"))).count(), 9, "a trusted proxy");
    }

    #[test]
    fn an_empty_house_remembers_nobody() {
        let networks = Networks::new(2, &[]);
        drop(networks.enter(at("::ffff:192.0.2.7")));
        assert!(networks.held.lock().unwrap().is_empty());
    }
}
