//! Addresses as people type them, and as people who forge letters do.

use super::{Address, Refusal, did_you_mean, distance};
use proptest::prelude::*;

fn refused(typed: &str) -> Refusal {
    Address::parse(typed).unwrap_err()
}

#[test]
fn an_address_keeps_what_letters_go_to_and_is_compared_in_small_letters() {
    let address = Address::parse(" Amina.Diop@Mairie-Sedhiou.SN\u{200f}").unwrap();
    assert_eq!(address.to_string(), "Amina.Diop@mairie-sedhiou.sn");
    assert_eq!(address.key(), "amina.diop@mairie-sedhiou.sn");
    assert_eq!(format!("{address:?}"), "Address(…)");
}

#[test]
fn an_address_in_another_script_is_taken() {
    assert_eq!(Address::parse("أمينة@بلدية.تونس").unwrap().to_string(), "أمينة@بلدية.تونس");
    assert_eq!(Address::parse("o'brien+m4d@x.co").unwrap().local(), "o'brien+m4d");
}

#[test]
fn whatever_is_no_address_says_why() {
    for (typed, refusal) in [
        ("", Refusal::Empty),
        ("  \u{200f}", Refusal::Empty),
        ("amina", Refusal::NoAt),
        ("a@b.sn\r\nBcc: c@d.sn", Refusal::Control),
        ("a@b.sn\n", Refusal::Control),
        ("a\0@b.sn", Refusal::Control),
        ("a\u{202e}@b.sn", Refusal::Direction),
        ("a\u{200b}b@b.sn", Refusal::Direction),
        ("a b@c.sn", Refusal::Space),
        ("a\u{a0}b@c.sn", Refusal::Space),
        ("a@b.sn,c@d.sn", Refusal::Several),
        ("a@b.sn;", Refusal::Several),
        ("a@b@c.sn", Refusal::Several),
        ("Amina<a@b.sn>", Refusal::Sign),
        ("\"a\"@b.sn", Refusal::Sign),
        ("a@[127.0.0.1]", Refusal::Sign),
        ("@b.sn", Refusal::NoName),
        (".a@b.sn", Refusal::NoName),
        ("a..b@c.sn", Refusal::NoName),
        ("a@", Refusal::NoDomain),
        ("a@gmail", Refusal::NoDomain),
        ("a@b..sn", Refusal::NoDomain),
        ("a@-b.sn", Refusal::NoDomain),
        ("a@b_c.sn", Refusal::NoDomain),
        ("a@127.0.0.1", Refusal::NoDomain),
    ] {
        assert_eq!(refused(typed), refusal, "{typed:?}");
    }
}

#[test]
fn no_address_is_longer_than_mail_servers_take() {
    let domain = format!("{}.{}.{}.sn", "b".repeat(63), "c".repeat(63), "d".repeat(60));
    let most = 254 - 1 - domain.len();
    assert_eq!(Address::parse(&format!("{}@{domain}", "a".repeat(most))).map(|a| a.to_string().len()), Ok(254));
    assert_eq!(refused(&format!("{}@{domain}", "a".repeat(most + 1))), Refusal::TooLong);
    assert_eq!(refused(&format!("{}@b.sn", "a".repeat(65))), Refusal::TooLong);
}

#[test]
fn a_mistyped_domain_is_answered_with_the_one_that_was_meant() {
    for (typed, meant) in [
        ("amina@gmial.com", "amina@gmail.com"),
        ("amina@gmail.con", "amina@gmail.com"),
        ("amina@gmailcom", "amina@gmail.com"),
        ("amina@gamil.co", "amina@gmail.com"),
        ("amina@yaho.fr", "amina@yahoo.fr"),
        ("Amina@HOTMIAL.com", "Amina@hotmail.com"),
        ("amina@outlok.com", "amina@outlook.com"),
        ("amina@orage.sn", "amina@orange.sn"),
    ] {
        assert_eq!(did_you_mean(typed).as_deref(), Some(meant), "{typed}");
    }
}

#[test]
fn a_domain_that_is_right_or_strange_is_left_alone() {
    for typed in [
        "a@gmail.com",
        "a@ymail.com",
        "a@mail.com",
        "a@upala.go.cr",
        "a@sedhiou.sn",
        "a@yahoo.sn",
        "a@hotmail.ch",
        "a@gov.ph",
        "a@fre.fr.example",
        "amina@gmail",
        "no address",
        "@gmial.com",
    ] {
        assert_eq!(did_you_mean(typed), None, "{typed}");
    }
}

#[test]
fn neighbours_that_change_places_are_one_step() {
    assert_eq!(["", "gmail", "gmial", "mail", "gmaill", "hmaul"].map(|a| distance(a, "gmail")), [5, 0, 1, 1, 1, 2]);
}

proptest! {
    #[test]
    fn what_is_taken_cannot_forge_a_head_and_reads_the_same_again(typed in "[a-z@.,<>\r\n\0 \u{202e}\u{200f}é]{0,20}") {
        if let Ok(address) = Address::parse(&typed) {
            let text = address.to_string();
            let forges = text.contains(['\r', '\n', '\0', ' ', ',', '<', '>', '\u{202e}']);
            prop_assert!(!forges);
            prop_assert_eq!(text.matches('@').count(), 1);
            prop_assert_eq!(Address::parse(&text), Ok(address));
        }
    }

    #[test]
    fn what_is_meant_is_an_address_whose_domain_is_not_asked_about_again(domain in "[a-z]{2,9}\\.[a-z]{2,3}") {
        if let Some(meant) = did_you_mean(&format!("amina@{domain}")) {
            prop_assert!(Address::parse(&meant).is_ok());
            prop_assert_eq!(did_you_mean(&meant), None);
        }
    }

    #[test]
    fn the_way_from_one_word_to_another_is_as_long_as_back(a in "[abc]{0,6}", b in "[abc]{0,6}") {
        prop_assert_eq!(distance(&a, &b), distance(&b, &a));
        prop_assert_eq!(distance(&a, &b) == 0, a == b);
    }
}
