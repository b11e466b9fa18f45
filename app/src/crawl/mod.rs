//! Two worlds, byte by byte: world A holds every secret, the world of a visitor only those that they may know. Both come from
//! the same seed and clock. The visitor gets the same status, headers, bytes, statements and rows from both, whatever they
//! ask; and each of those entitled sees each secret.

mod asks;
mod base;
mod leaks;
mod secrets;
mod visitors;
mod world;

use crate::leaving::registry;
use asks::requests;
use secrets::{KNOWN_OTHERWISE, SECRETS};
use std::collections::BTreeSet;
use visitors::VISITORS;
use world::World;

/// The languages of a crawl: English and Arabic in each run, all four with `M4D_CRAWL=whole`.
fn languages() -> &'static [&'static str] {
    if std::env::var("M4D_CRAWL").is_ok_and(|v| v == "whole") { &["ar", "en", "fr", "es"] } else { &["ar", "en"] }
}

/// Everything that a visitor can ask, of world A and of their own.
async fn crawl(visitor: &str) {
    // On PostgreSQL one visitor is enough: the statements are the same.
    if std::env::var("M4D_TEST_DATABASE").is_ok_and(|kind| kind == "postgres") && visitor != "member" {
        return;
    }
    let (a, b) = (World::build(None).await, World::build(Some(visitor)).await);
    let (mut differences, mut told, asked) = (Vec::new(), BTreeSet::new(), requests(visitor, languages()));
    for request in &asked {
        // Of each route the first difference.
        if let Some(what) = a.ask(visitor, request).await.differs(&b.ask(visitor, request).await)
            && told.insert((request.method == "POST", request.pattern))
        {
            differences.push(format!("{visitor} asks {request}: {what}"));
        }
    }
    differences.extend(a.beside(&b, visitor).await);
    let secrets = SECRETS.iter().filter(|s| !s.entitled.contains(&visitor)).count();
    println!("{visitor}: {} requests compared, {secrets} secrets that they may not know", asked.len());
    assert_eq!(differences, Vec::<String>::new());
}

/// A test for each visitor, so that they run beside each other.
macro_rules! visitors {
    ($($test:ident $name:literal),* $(,)?) => {$(
        #[tokio::test(flavor = "multi_thread", worker_threads = 1)]
        async fn $test() {
            crawl($name).await;
        }
    )*
    #[test]
    fn every_visitor_has_their_test() {
        assert_eq!(VISITORS, [$($name),*]);
    }
    };
}
visitors! {
    a_visitor_learns_no_secret "visitor",
    a_crawler_learns_no_secret "crawler",
    who_signed_out_learns_no_secret "signed out",
    a_member_learns_only_what_is_theirs "member",
    a_subject_learns_only_what_is_theirs "subject",
    somebody_accepted_learns_only_what_is_theirs "accepted",
    an_editor_learns_only_what_is_theirs "editor",
    a_representative_learns_only_what_is_theirs "representative",
    an_owner_learns_only_what_is_theirs "owner",
    a_directory_officer_learns_only_what_is_theirs "directory",
    a_directory_officer_elsewhere_learns_only_what_is_theirs "directory elsewhere",
    a_programme_officer_learns_only_what_is_theirs "programme",
    a_translator_learns_only_what_is_theirs "translator",
    a_moderator_learns_only_what_is_theirs "moderator",
    a_custodian_learns_only_what_is_theirs "custodian",
    an_administrator_learns_only_what_is_theirs "administrator",
    an_auditor_learns_only_what_is_theirs "auditor",
    whose_right_ended_learns_only_what_is_theirs "ended right",
    who_is_suspended_learns_no_secret "suspended",
    who_has_no_factor_learns_only_what_is_theirs "without factor",
    whose_factor_is_stale_learns_only_what_is_theirs "stale factor",
}

/// Pages that nobody of the world is shown, each with the reason.
const SHOWN_TO_NOBODY: &[(&str, &str)] = &[
    ("/desk/letters/{id}", "bodies of letters are for the demo; elsewhere it is nowhere, which is compared"),
    ("/leave", "leads away at once"),
    ("/letters/stop/{token}", "opens with a link of a letter only, which a story of its own follows"),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn each_page_and_each_secret_is_seen_by_those_entitled() {
    let world = World::build(None).await;
    let mut pages: BTreeSet<&str> = crate::routes().iter().filter(|r| !r.is_deed()).map(|r| r.pattern).collect();
    let readers = |secret: &'static secrets::Secret| secret.readers.iter().map(move |who| (secret.field, *who));
    let mut unseen: BTreeSet<(&str, &str)> = SECRETS.iter().flat_map(readers).collect();
    let (routes, cells) = (crate::routes().len(), unseen.len());
    for visitor in VISITORS {
        for request in requests(visitor, &["en"]).iter().filter(|r| r.method == "GET" && r.header.is_none()) {
            let answer = world.ask(visitor, request).await;
            assert!(answer.status < 500, "{visitor} asks {request}: {}", answer.status);
            if answer.status == 200 {
                pages.remove(request.pattern);
            }
            for secret in SECRETS.iter().filter(|s| answer.says(s)) {
                unseen.remove(&(secret.field, *visitor));
            }
        }
    }
    let excused: BTreeSet<&str> = SHOWN_TO_NOBODY.iter().map(|(pattern, _)| *pattern).collect();
    println!(
        "{routes} routes × {} visitors × {} secrets are compared; {} pages, {} of which are seen by nobody; {cells} pairs of secret and who may know it, {} unseen",
        VISITORS.len(),
        SECRETS.len(),
        crate::routes().iter().filter(|r| !r.is_deed()).count(),
        pages.len(),
        unseen.len()
    );
    assert_eq!((pages, unseen), (excused, BTreeSet::new()));
    assert_eq!(world.found_in_search(), Vec::<&str>::new());
}

#[test]
fn each_personal_field_is_a_secret_of_the_worlds_or_says_why_not() {
    let mut forgotten = Vec::new();
    for (holding, field) in registry::fields() {
        let name = format!("{}.{}", holding.table, field.column);
        let known = KNOWN_OTHERWISE.iter().any(|(other, _)| *other == name);
        if !known && !SECRETS.iter().any(|s| s.field == name || s.field == holding.table) {
            forgotten.push(name);
        }
    }
    assert_eq!(forgotten, Vec::<String>::new());
}
