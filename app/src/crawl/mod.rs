//! Two worlds, byte by byte: two sites from the same seed and clock that differ in secrets only. Whoever may not know a
//! secret gets the same status, headers, bytes, statements and rows from both, whatever is asked; and whoever may, sees it.

mod asks;
mod groups;
mod leaks;
mod visitors;
mod world;

use asks::requests;
use groups::{GROUPS, Group};
use std::collections::BTreeSet;
use visitors::VISITORS;
use world::{Side, World};

/// What one pair of worlds showed.
struct Found {
    /// (visitor, request, what differs), the first of each kind.
    differences: Vec<String>,
    /// Requests compared.
    compared: usize,
    /// Secrets that no entitled visitor saw anywhere.
    unseen: Vec<&'static str>,
    /// Routes that answered 200 to nobody.
    silent: BTreeSet<&'static str>,
}

/// Everything that can be asked of two worlds which differ in one group of secrets.
async fn crawl(group: &Group, languages: &[&str]) -> Found {
    let (a, b) = (World::build(group, Side::A).await, World::build(group, Side::B).await);
    let mut found = Found {
        differences: Vec::new(),
        compared: 0,
        unseen: Vec::new(),
        silent: crate::routes().iter().filter(|r| !r.is_deed()).map(|r| r.pattern).collect(),
    };
    let mut unseen: BTreeSet<&'static str> = group.secrets.iter().filter(|s| s.shown).map(|s| s.name).collect();
    for visitor in VISITORS {
        let entitled = (group.entitled)(visitor);
        for request in requests(&a, languages) {
            // What those who know the secret do could change one world only: they look.
            if entitled && request.method == "POST" {
                continue;
            }
            let one = a.ask(visitor, &request).await;
            if one.status == 200 {
                found.silent.remove(request.pattern);
            }
            if entitled {
                unseen.retain(|name| !one.says(group.secret(name)));
                continue;
            }
            let other = b.ask(visitor, &request).await;
            found.compared += 1;
            if let Some(what) = one.differs(&other)
                && found.differences.len() < 20
            {
                found.differences.push(format!("{}: {visitor} asks {request}: {what}", group.name));
            }
        }
    }
    found.differences.extend(a.beside(&b, group).await);
    found.unseen = unseen.into_iter().collect();
    found
}

/// The languages of a crawl: Arabic in each run, all four with `M4D_CRAWL=whole`.
fn languages() -> &'static [&'static str] {
    if std::env::var("M4D_CRAWL").is_ok_and(|v| v == "whole") { &["en", "fr", "es", "ar"] } else { &["ar"] }
}

/// A test for each group, so that they run beside each other.
macro_rules! groups {
    ($($test:ident $name:literal),* $(,)?) => {$(
        #[tokio::test(flavor = "multi_thread", worker_threads = 1)]
        async fn $test() {
            let group = GROUPS.iter().find(|g| g.name == $name).unwrap();
            // On PostgreSQL one pair of worlds is enough: the statements are the same.
            if std::env::var("M4D_TEST_DATABASE").is_ok_and(|kind| kind == "postgres") && $name != "members" {
                return;
            }
            let found = crawl(group, languages()).await;
            println!(
                "{}: {} requests compared, {} secrets, {} visitors not entitled, routes that answered nobody: {:?}",
                group.name, found.compared, group.secrets.len(), VISITORS.iter().filter(|v| !(group.entitled)(v)).count(), found.silent
            );
            assert_eq!(found.differences, Vec::<String>::new());
            assert_eq!(found.unseen, Vec::<&str>::new(), "secrets that nobody entitled saw");
        }
    )*
    #[test]
    fn every_group_has_its_test() {
        assert_eq!(GROUPS.iter().map(|g| g.name).collect::<Vec<_>>(), [$($name),*]);
    }
    };
}
groups! {
    what_is_only_mine_is_nobody_elses "only me",
    what_is_for_those_i_accept_is_theirs "those I accept",
    what_is_for_members_is_no_visitors "members",
    an_unseen_member_is_not_there "unseen",
    an_unverified_organisation_is_not_there "unverified organisation",
    an_organisations_own_affairs_are_its_own "organisation's own",
    what_the_desk_writes_stays_there "desk",
}
