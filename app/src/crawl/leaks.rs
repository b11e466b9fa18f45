//! Leaks that are planted by tests only: answers as they would be if the code leaked. The crawl has to find each; a kind that
//! it did not find could be in the code today.

use super::asks::{Request, requests};
use super::groups::GROUPS;
use super::world::{Answer, Side, World};
use m4d_kit::db::{Ask, Db};
use m4d_kit::sql;

/// A kind of leak (safety.md, "Must be able to fail").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leak {
    /// A facet counts who is unseen.
    Facet,
    /// The total of a machine form counts what is hidden.
    Total,
    /// An ETag is made from the data's version.
    Etag,
    /// A cursor holds a hidden sort key.
    Cursor,
    /// An excerpt comes from a hidden field.
    Excerpt,
    /// A hidden body is offered as a duplicate.
    Duplicate,
    /// A name in addresses ends in `-2` because of a hidden body.
    Slug,
    /// A line of the log names a person.
    Log,
    /// A letter says who stands behind it.
    Letter,
    /// A kept page was filled by a member.
    Kept,
    /// A hidden page answers "not modified".
    NotModified,
    /// A file names its author.
    Author,
}

/// Each leak, the secrets that it gives away, and the route that it is planted in.
const LEAKS: &[(Leak, &str, &str)] = &[
    (Leak::Facet, "unseen", "/members"),
    (Leak::Total, "unverified organisation", "/organisations"),
    (Leak::Etag, "unverified organisation", "/organisations"),
    (Leak::Cursor, "unseen", "/members"),
    (Leak::Excerpt, "unseen", "/search"),
    (Leak::Duplicate, "unverified organisation", "/my/organisations/new"),
    (Leak::Slug, "unverified organisation", "/organisations/{slug}"),
    (Leak::Log, "unseen", "/members/{id}"),
    (Leak::Letter, "unseen", "/members"),
    (Leak::Kept, "unseen", "/organisations"),
    (Leak::NotModified, "unseen", "/members/{id}"),
    (Leak::Author, "unseen", "/projects"),
];

sql!(/// What a leak would give away.
FIND_HIDDEN() -> HiddenRow { members: i64, bodies: i64, name: Option<String> } =
    "select cast(count(*) as bigint) as members,
        cast((select count(*) from directory_organisation) as bigint) as bodies,
        (select name from accounts_member where id = 101) as name
     from accounts_member");

/// Makes the answer what it would be with the leak.
pub async fn plant(leak: Leak, db: &Db, visitor: &str, request: &Request, answer: &mut Answer) {
    let hidden = db.read().await.unwrap().one(&FIND_HIDDEN, ()).await.unwrap().unwrap();
    let there = hidden.name.is_some();
    let name = hidden.name.unwrap_or_default();
    let form = |ending: &str| request.address.split('?').next().unwrap().ends_with(ending);
    let page = |pattern: &str| request.pattern == pattern;
    match leak {
        Leak::Facet if page("/members") => answer.text.push_str(&format!("<b>{}</b>", hidden.members)),
        Leak::Total if form("/organisations.json") => answer.text.push_str(&format!("\"total\": {}", hidden.bodies)),
        Leak::Etag if page("/organisations") => answer.head("etag", &format!("\"{}\"", hidden.bodies)),
        Leak::Cursor if page("/members") => answer.text.push_str(&format!("?after={name}")),
        Leak::Excerpt if page("/search") => answer.text.push_str(&name),
        Leak::Duplicate if page("/my/organisations/new") && hidden.bodies > 1 => answer.text.push_str("Comuna Uno"),
        Leak::Slug if page("/organisations/{slug}") => answer.text.push_str(&format!("comuna-{}", hidden.bodies)),
        Leak::Log if page("/members/{id}") => tracing::info!(name, "somebody was looked at"),
        Leak::Kept if page("/organisations") && visitor == "visitor" => answer.text.push_str(&name),
        Leak::NotModified if page("/members/{id}") && request.header.is_some() && there => answer.status = 304,
        Leak::Author if form("/projects.zip") => answer.text.push_str(&name),
        _ => {}
    }
}

/// A letter that says who stands behind a name.
pub async fn letter(db: &Db) -> String {
    let hidden = db.read().await.unwrap().one(&FIND_HIDDEN, ()).await.unwrap().unwrap();
    format!("From: {}", hidden.name.unwrap_or_default())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_planted_leak_is_found() {
    let mut lost = Vec::new();
    for name in ["unseen", "unverified organisation"] {
        let group = GROUPS.iter().find(|g| g.name == name).unwrap();
        let (mut a, mut b) = (World::build(group, Side::A).await, World::build(group, Side::B).await);
        for (leak, _, pattern) in LEAKS.iter().filter(|(_, of, _)| *of == name) {
            let asked: Vec<Request> = requests(&a, &["en"]).into_iter().filter(|r| r.pattern == *pattern).collect();
            for planted in [None, Some(*leak)] {
                (a.planted, b.planted) = (planted, planted);
                let mut found = 0;
                for visitor in ["visitor", "member"] {
                    for request in asked.iter().filter(|r| r.method != "POST") {
                        let (one, other) = (a.ask(visitor, request).await, b.ask(visitor, request).await);
                        found += usize::from(one.differs(&other).is_some());
                    }
                }
                found += a.beside(&b, group).await.len();
                if planted.is_some() && found == 0 || planted.is_none() && found > 0 {
                    lost.push(format!("{leak:?}, planted: {}: {found} differences", planted.is_some()));
                }
            }
        }
    }
    assert_eq!(lost, Vec::<String>::new());
}
