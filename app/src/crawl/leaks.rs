//! Leaks that are planted by tests only: answers as they would be if the code leaked. The crawl has to find each; a kind that
//! it did not find could be in the code today.

use super::asks::{Request, requests};
use super::world::{Answer, World};
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

/// Each leak, the visitor who asks, and the route that it is planted in.
const LEAKS: &[(Leak, &str, &str)] = &[
    (Leak::Facet, "member", "/members"),
    (Leak::Total, "visitor", "/organisations"),
    (Leak::Etag, "visitor", "/organisations"),
    (Leak::Cursor, "member", "/members"),
    (Leak::Excerpt, "visitor", "/search"),
    (Leak::Duplicate, "member", "/my/organisations/new"),
    (Leak::Slug, "visitor", "/organisations/{slug}"),
    (Leak::Log, "member", "/members/{id}"),
    (Leak::Letter, "member", "/members"),
    (Leak::Kept, "visitor", "/organisations"),
    (Leak::NotModified, "member", "/members/{id}"),
    (Leak::Author, "visitor", "/projects"),
];

sql!(/// What a leak would give away.
FIND_HIDDEN() -> HiddenRow { members: i64, bodies: i64, name: Option<String> } =
    "select cast(count(*) as bigint) as members,
        cast((select count(*) from directory_organisation) as bigint) as bodies,
        (select name from accounts_member where id = 130) as name
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
        Leak::Duplicate if page("/my/organisations/new") && hidden.bodies > 2 => answer.text.push_str("Zqrgnstnbcdfgh"),
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
    for visitor in ["visitor", "member"] {
        let (mut a, mut b) = (World::build(None).await, World::build(Some(visitor)).await);
        for (leak, of, pattern) in LEAKS {
            if *of != visitor {
                continue;
            }
            let asked = requests(visitor, &["en"]);
            for planted in [None, Some(*leak)] {
                (a.planted, b.planted) = (planted, planted);
                let mut found = 0;
                for request in asked.iter().filter(|r| r.pattern == *pattern && r.method != "POST") {
                    found +=
                        usize::from(a.ask(visitor, request).await.differs(&b.ask(visitor, request).await).is_some());
                }
                found += a.beside(&b, visitor).await.len();
                if planted.is_some() == (found == 0) {
                    lost.push(format!("{leak:?}, planted: {}: {found} differences", planted.is_some()));
                }
            }
        }
    }
    assert_eq!(lost, Vec::<String>::new());
}
