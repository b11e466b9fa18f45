//! Where a request comes from when proxies stand in front: the nearest address that is not one of ours.

use http::HeaderValue;
use std::net::{IpAddr, SocketAddr};

/// The address behind the trusted proxies. Each proxy adds to `X-Forwarded-For` whom it heard from, so it is read from
/// its end: what stands before the first address that is not trusted, anybody may have written. A peer that is not
/// trusted is believed nothing.
pub fn client<'a>(
    peer: IpAddr,
    forwarded: impl DoubleEndedIterator<Item = &'a HeaderValue>,
    trusted: &[IpAddr],
) -> IpAddr {
    let is_trusted = |address: IpAddr| trusted.iter().any(|one| one.to_canonical() == address);
    let mut nearest = peer.to_canonical();
    let hops = forwarded.rev().flat_map(|value| value.as_bytes().rsplit(|byte| *byte == b','));
    for hop in hops {
        if !is_trusted(nearest) {
            break;
        }
        // What is no address leads nowhere further.
        let Some(address) = std::str::from_utf8(hop).ok().and_then(read) else { break };
        nearest = address;
    }
    nearest
}

/// An address, with or without brackets and a port, as proxies write it.
fn read(hop: &str) -> Option<IpAddr> {
    let hop = hop.trim();
    let bare = hop.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(hop);
    let address = bare.parse().or_else(|_| hop.parse().map(|with_port: SocketAddr| with_port.ip()));
    address.ok().map(|address: IpAddr| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    /// Who is behind the proxies 10.0.0.1, 10.0.0.2 and ::1.
    fn found(peer: &str, forwarded: &[&str]) -> String {
        let values: Vec<HeaderValue> = forwarded.iter().map(|value| HeaderValue::from_str(value).unwrap()).collect();
        client(at(peer), values.iter(), &["10.0.0.1", "10.0.0.2", "::1"].map(at)).to_string()
    }

    #[test]
    fn a_stranger_is_believed_nothing() {
        assert_eq!(found("192.0.2.7", &["198.51.100.1"]), "192.0.2.7");
        assert_eq!(found("::ffff:192.0.2.7", &["10.0.0.1"]), "192.0.2.7");
    }

    #[test]
    fn the_nearest_address_that_is_not_ours_is_the_client() {
        assert_eq!(found("10.0.0.1", &["192.0.2.7"]), "192.0.2.7");
        assert_eq!(found("::ffff:10.0.0.1", &["192.0.2.7, 10.0.0.2"]), "192.0.2.7");
        assert_eq!(found("10.0.0.1", &["192.0.2.7", "10.0.0.2"]), "192.0.2.7", "two headers are one list");
        assert_eq!(found("::1", &["2001:db8::7"]), "2001:db8::7");
    }

    #[test]
    fn what_the_client_wrote_itself_is_not_believed() {
        assert_eq!(found("10.0.0.1", &["203.0.113.9, 192.0.2.7"]), "192.0.2.7");
        assert_eq!(found("10.0.0.1", &["203.0.113.9, 10.0.0.2", "192.0.2.7"]), "192.0.2.7");
    }

    #[test]
    fn without_a_usable_header_the_last_known_hop_counts() {
        assert_eq!(found("10.0.0.1", &[]), "10.0.0.1");
        assert_eq!(found("10.0.0.1", &["10.0.0.2"]), "10.0.0.2");
        assert_eq!(found("10.0.0.1", &["192.0.2.7, unknown, 10.0.0.2"]), "10.0.0.2");
        assert_eq!(found("10.0.0.1", &["192.0.2.7,"]), "10.0.0.1");
    }

    #[test]
    fn ports_and_brackets_are_read() {
        let hops = ["192.0.2.7:4711", "[2001:db8::7]:4711", "[2001:db8::7]", "2001:db8::7", "[::ffff:192.0.2.7]"];
        let clients = ["192.0.2.7", "2001:db8::7", "2001:db8::7", "2001:db8::7", "192.0.2.7"];
        assert_eq!(hops.map(|hop| found("10.0.0.1", &[hop])), clients);
    }

    proptest! {
        #[test]
        fn no_header_makes_another_client_than_the_proxy_saw(written in "[0-9a-f:., \\[\\]]{0,60}") {
            prop_assert_eq!(found("10.0.0.1", &[&written, "192.0.2.7"]), "192.0.2.7");
            prop_assert_eq!(found("192.0.2.7", &[&written]), "192.0.2.7");
        }
    }
}
