//! Tests of how often: few letters to whoever did not ask for them, and nobody kept out by a stranger who asks for many.

use super::ask::{Wish, put};
use crate::app::App;
use crate::test::site;
use http::StatusCode;
use m4d_kit::clock::Moment;
use m4d_kit::route::{Asked, Format, Stop};
use m4d_kit::visit::{Jar, Visit};
use m4d_rules::accounts::Address;
use m4d_rules::language::Language;
use m4d_rules::spans::DAY;

const INES: &str = "ines@example.org";

/// Asks for a letter from a browser of its own, in a network.
async fn ask(app: &App, address: &str, network: u8) -> bool {
    let mut visit = Visit::read(Jar::of("http://m4d.test"), &http::HeaderMap::new(), None).unwrap();
    visit.from = std::net::IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, network));
    let asked = Asked {
        language: Language::En,
        format: Format::Html,
        path: Vec::new(),
        query: Vec::new(),
        address: "/en/session".to_owned(),
    };
    let wish = Wish { kind: "session", address: Address::parse(address).unwrap(), shared: false, joining: None };
    match put(app, &asked, &visit, wish).await {
        Ok(_) => true,
        Err(Stop::TooMuch(_)) => false,
        Err(other) => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_stranger_who_asks_for_many_letters_keeps_nobody_out() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    for address in [INES, "nobody@example.org"] {
        let mut asked = 0;
        for network in 1..=9 {
            for _ in 0..20 {
                asked += usize::from(ask(&site.app, address, network).await);
            }
        }
        assert!((20..=24).contains(&asked), "{address}: so many in an hour, whoever asks: {asked}");
    }
    let often =
        async |address: &str| site.browser().fill("/en/session", &[("email", address), ("phone", "mine")]).await;
    let (known, unknown) = (often(INES).await, often("nobody@example.org").await);
    assert_eq!(known.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!((unknown.status, unknown.statements, unknown.text()), (known.status, known.statements, known.text()));
    ines.get("/en/my/profile").await;
    let mine = ines.post("/en/session", &[("email", INES), ("phone", "mine")]).await;
    assert_eq!(mine.location(), "/en/session/code", "she was signed in here: no stranger keeps her out");
}

#[tokio::test]
async fn one_network_does_not_use_up_what_an_address_gets() {
    let site = site().await;
    let mut from_one = 0;
    for _ in 0..40 {
        from_one += usize::from(ask(&site.app, INES, 1).await);
    }
    assert_eq!(from_one, 12);
    assert!(ask(&site.app, INES, 2).await, "another network still has its own");
}

#[tokio::test]
async fn whoever_did_not_ask_gets_three_letters_to_join_in_a_day_and_one_that_an_account_is_suspended() {
    let site = site().await;
    let join = async || {
        let fields = [
            ("who", "self"),
            ("seen", "seen"),
            ("name", "Nora"),
            ("email", "nora@example.org"),
            ("reads", "en"),
            ("writes", "en"),
            ("phone", "mine"),
        ];
        assert_eq!(site.browser().fill("/en/joining", &fields).await.status, 303);
        site.settle().await;
    };
    for _ in 0..5 {
        join().await;
    }
    assert_eq!(site.letters("nora@example.org").len(), 3);
    site.at(Moment(site.app.now().0 + DAY + 1));
    join().await;
    assert_eq!(site.letters("nora@example.org").len(), 4, "another day");
}
