//! Every word that the rules know has its message, and no message speaks of a word that they do not know.

use super::reading::MESSAGES;
use m4d_rules::accounts::Audience;
use m4d_rules::directory::verification::{Evidence, Refusal, Renewal, Step};
use m4d_rules::directory::{Level, NameKind, Nature, domain};
use m4d_rules::money::{MoneyKind, MoneyPrecision};
use m4d_rules::participation::{Role, Side};
use m4d_rules::place::{PlacePrecision, PlaceRole};
use m4d_rules::projects::{DateKind, Missing, Status, TextKind};
use m4d_rules::retention::{Kept, Since, Then};
use m4d_rules::source::SourceKind;

/// A list of closed words: the beginning of its messages, its codes, and whether every message that begins so is one of
/// its words.
struct Family {
    begin: &'static str,
    codes: &'static [&'static str],
    alone: bool,
}

const fn family(begin: &'static str, codes: &'static [&'static str], alone: bool) -> Family {
    Family { begin, codes, alone }
}

const FAMILIES: &[Family] = &[
    family("nature", Nature::CODES, true),
    family("level", Level::CODES, true),
    family("name", NameKind::CODES, true),
    family("role", Role::CODES, true),
    family("side", Side::CODES, true),
    family("status", Status::CODES, false),   // also status-as-of, status-no-date
    family("money", MoneyKind::CODES, false), // also the heads of the table of amounts
    family("exactness", MoneyPrecision::CODES, true),
    family("date", DateKind::CODES, false), // also how a date is said that is known in part
    family("text", TextKind::CODES, false), // also the pages of text
    family("precision", PlacePrecision::CODES, true),
    family("place-role", PlaceRole::CODES, true),
    family("source", SourceKind::CODES, false),
    family("missing", Missing::CODES, true),
    family("kept", Kept::CODES, true),
    family("since", Since::CODES, true),
    family("then", Then::CODES, true),
    family("for", Audience::CODES, true),
    family("evidence", Evidence::CODES, false), // also why a verification must be renewed
    family("evidence", Renewal::CODES, false),
    family("step", Step::CODES, false), // also the steps of a project
    family("refused-step", Refusal::CODES, true),
    family("refused-proof", domain::Refusal::CODES, true),
];

fn ids(family: &Family) -> impl Iterator<Item = String> {
    family.codes.iter().map(|code| format!("{}-{}", family.begin, code.replace('_', "-")))
}

/// The ids of all messages that `word()` makes from a code.
pub fn made_from_codes() -> impl Iterator<Item = String> {
    FAMILIES.iter().flat_map(ids)
}

#[test]
fn every_word_of_the_rules_has_a_message() {
    let missing: Vec<String> = made_from_codes().filter(|id| !MESSAGES["en"].contains_key(id)).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn no_message_speaks_of_a_word_that_the_rules_do_not_know() {
    let unknown = |family: &'static Family| {
        let known: Vec<String> = ids(family).collect();
        MESSAGES["en"].keys().filter(move |id| id.starts_with(&format!("{}-", family.begin)) && !known.contains(id))
    };
    assert_eq!(FAMILIES.iter().filter(|f| f.alone).flat_map(unknown).collect::<Vec<_>>(), Vec::<&String>::new());
}
