//! A world: a site with people of every role, two organisations, letters and proposals, and one group's secrets as they
//! are in world A or in world B.

use super::asks::Request;
use super::groups::{Group, Secret};
use super::leaks::{self, Leak};
use super::visitors::{STAFF, VISITORS};
use crate::test::{T0, TestSite, real_site_with};
use m4d_kit::clock::seeded;
use m4d_kit::test::script;
use m4d_kit::visit::{Jar, Visit};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The secrets are there.
    A,
    /// They say something else as long, or are not there.
    B,
}

/// A world.
pub struct World {
    site: TestSite,
    /// Ids of things of every kind, and one that is nowhere.
    pub ids: Vec<i64>,
    /// The leak that is planted, if any.
    pub planted: Option<Leak>,
    entitled: fn(&str) -> bool,
    log: Log,
}

/// What was logged while those asked who are not entitled.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What came back.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    headers: BTreeMap<String, Vec<String>>,
    /// The body.
    pub text: String,
    statements: u64,
    rows: u64,
}

impl Answer {
    /// Sets a header.
    pub fn head(&mut self, name: &str, value: &str) {
        self.headers.insert(name.to_owned(), vec![value.to_owned()]);
    }

    /// Whether a secret stands in it.
    pub fn says(&self, secret: &Secret) -> bool {
        !secret.canary.is_empty() && self.text.contains(secret.canary)
    }

    /// What differs, if anything.
    pub fn differs(&self, other: &Answer) -> Option<String> {
        if self == other {
            return None;
        }
        if (self.status, &self.headers) != (other.status, &other.headers) {
            return Some(format!("{} {:?} / {} {:?}", self.status, self.headers, other.status, other.headers));
        }
        if self.text != other.text {
            let at = self.text.bytes().zip(other.text.bytes()).take_while(|(a, b)| a == b).count();
            let near = |text: &str| text.chars().skip(at.saturating_sub(40)).take(120).collect::<String>();
            return Some(format!("bytes: {:?} / {:?}", near(&self.text), near(&other.text)));
        }
        Some(format!("{} statements, {} rows / {}, {}", self.statements, self.rows, other.statements, other.rows))
    }
}

/// A member's id by their place in the list of visitors.
fn member(visitor: &str) -> usize {
    match visitor {
        "subject" => 101,
        "accepted" => 102,
        "member" => 103,
        other => 104 + VISITORS.iter().position(|v| *v == other).expect("a visitor"),
    }
}

fn secret(visitor: &str) -> [u8; 32] {
    Sha256::digest(visitor.as_bytes()).into()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

impl World {
    /// Builds it: everything common first, the secrets last.
    pub async fn build(group: &Group, side: Side) -> World {
        // The databases have names of their own; everything in them comes from the same seed.
        seeded::seed(if side == Side::A { 11 } else { 12 });
        let site = real_site_with(|_| {}).await;
        seeded::seed(1);
        let mut sql = String::new();
        for visitor in VISITORS.iter().filter(|v| !["visitor", "crawler"].contains(v)) {
            sql += &person(visitor);
        }
        sql += COMMON;
        for (place, visitor) in ["owner", "representative", "editor"].iter().enumerate() {
            for (organisation, id) in [(2001, 5001 + place), (2002, 5011 + place)] {
                let (member, at) = (member(visitor), T0.0);
                sql += &format!(
                    "insert into directory_representative (id, organisation, member, role, focal, mandate, starts_at)
                     values ({id}, {organisation}, {member}, '{visitor}', 0, 'A mandate', {at});\n"
                );
            }
        }
        for s in group.secrets {
            match (side, s.sql.contains("{canary}")) {
                (Side::A, _) => sql += &s.sql.replace("{canary}", s.canary),
                // As long, and of the same letters in another order.
                (Side::B, true) if group.name != "unseen" => sql += &s.sql.replace("{canary}", &turned(s.canary)),
                (Side::B, _) => {}
            }
            sql += ";\n";
        }
        if group.name == "unverified organisation" && side == Side::B {
            sql += GONE;
        }
        if group.name == "unseen" && side == Side::B {
            sql += NOBODY;
        }
        script(&site.app.db, &sql).await.unwrap();
        site.settle().await;
        let ids = vec![101, 102, 103, 2001, 2002, 4001, 5002, 6001, 7001, 8001, 9101, 777_777];
        World { site, ids, planted: None, entitled: group.entitled, log: Log::default() }
    }

    /// Asks as a visitor.
    pub async fn ask(&self, visitor: &str, request: &Request) -> Answer {
        let text = format!("{visitor} {request}");
        let hash = Sha256::digest(text.as_bytes());
        seeded::seed(u64::from_le_bytes(hash[..8].try_into().unwrap()));
        let mut builder = http::Request::builder().method(request.method).uri(&request.address);
        builder = builder.header("accept-encoding", "identity");
        if let Some((name, value)) = request.header {
            builder = builder.header(name, value);
        }
        let mut body = String::new();
        if !["visitor", "crawler"].contains(&visitor) {
            let cookie = format!("m4d={}", hex(&secret(visitor)));
            builder = builder.header("cookie", &cookie);
            if request.method == "POST" {
                let mut headers = http::HeaderMap::new();
                headers.insert("cookie", cookie.parse().unwrap());
                let visit = Visit::read(Jar::of("http://m4d.test"), &headers, None).unwrap();
                body = format!("token={}&{FIELDS}", visit.token());
                builder = builder.header("content-type", "application/x-www-form-urlencoded");
            }
        }
        // What a node keeps in memory has followed, as it does every moment.
        crate::accounts::seen::catch_up(&self.site.app).await.unwrap();
        let log = self.log.clone();
        let listening = tracing_subscriber::fmt().without_time().with_max_level(tracing::Level::DEBUG);
        let listening = listening.with_writer(move || log.clone()).finish();
        let _listening = (!(self.entitled)(visitor)).then(|| tracing::subscriber::set_default(listening));
        let rows = self.site.app.db.rows();
        let got = self.site.send(builder, body).await;
        let mut headers: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in &got.headers {
            headers.entry(name.to_string()).or_default().push(value.to_str().unwrap_or("?").to_owned());
        }
        let mut answer = Answer {
            status: got.status.as_u16(),
            headers,
            text: String::from_utf8_lossy(&got.bytes).into_owned(),
            statements: got.statements,
            rows: self.site.app.db.rows() - rows,
        };
        if let Some(leak) = self.planted {
            leaks::plant(leak, &self.site.app.db, visitor, request, &mut answer).await;
        }
        answer
    }

    /// The letters to somebody.
    async fn letters(&self, address: &str) -> Vec<String> {
        let mut letters = self.site.letters(address);
        if self.planted == Some(Leak::Letter) {
            letters.push(leaks::letter(&self.site.app.db).await);
        }
        letters
    }

    /// What is not a route: the log, and letters to everybody who is not entitled.
    pub async fn beside(&self, other: &World, group: &Group) -> Vec<String> {
        let mut found = Vec::new();
        for visitor in VISITORS.iter().filter(|v| !(group.entitled)(v)) {
            let address = format!("{}@people.example", visitor.replace(' ', "-"));
            if self.letters(&address).await != other.letters(&address).await {
                found.push(format!("letters to {visitor} differ"));
            }
        }
        let said =
            |world: &World| String::from_utf8_lossy(&std::mem::take(&mut *world.log.0.lock().unwrap())).into_owned();
        let (one, two) = (said(self), said(other));
        if one != two {
            let line = one.lines().zip(two.lines()).find(|(a, b)| a != b);
            found.push(format!("the log differs: {line:?}"));
        }
        found
    }
}

/// What every deed is sent: something for each field that a form of ours may have.
const FIELDS: &str = "reason=zq&name=zq&role=editor&email=zq%40zq.example&code=12345678&member=101&number=100000101&agree=yes&answer=accept";

/// The same letters in another order: as long, sorted differently.
fn turned(canary: &str) -> String {
    let (head, tail) = canary.split_at(canary.find('@').unwrap_or(canary.len()));
    let mut letters: Vec<char> = head.chars().collect();
    if let Some(middle) = letters.get_mut(2..) {
        middle.reverse();
    }
    letters.into_iter().collect::<String>() + tail
}

fn person(visitor: &str) -> String {
    let (id, at) = (member(visitor), T0.0);
    let suspended = if visitor == "suspended" { at.to_string() } else { "null".to_owned() };
    let ended = if visitor == "signed out" { at.to_string() } else { "null".to_owned() };
    let hash = hex(&Sha256::digest(secret(visitor)));
    let address = format!("{}@people.example", visitor.replace(' ', "-"));
    let staff = STAFF.iter().find(|(v, ..)| *v == visitor);
    let factor_at = match visitor {
        "stale factor" => (at - 3_000_000).to_string(),
        _ if staff.is_some() => at.to_string(),
        _ => "null".to_owned(),
    };
    let mut sql = format!(
        "insert into accounts_member (id, actor, number, name, sort_key, folded, language, reads, writes, country, country_for, about, about_for, bodies_for, joined_at, acted_at, suspended_at, made_up)
         values ({id}, {}, {}, 'Person {visitor}', x'{}', 'person {visitor}', 'en', 'en', 'en', 'CR', 'members', 'About {visitor}', 'members', 'members', {at}, {at}, {suspended}, 1);
         insert into accounts_address (id, member, address, since) values ({}, {id}, '{address}', {at});
         insert into accounts_session (id, secret, member, shared, way, device, made_at, used_at, factor_at, ended_at)
         values ({}, x'{hash}', {id}, 0, 'code', 'Firefox', {at}, {at}, {factor_at}, {ended});\n",
        70_000 + id,
        100_000_000 + id,
        hex(visitor.as_bytes()),
        8_000 + id,
        9_000 + id,
    );
    if staff.is_some() {
        sql += &format!(
            "insert into accounts_factor (id, member, sealed, made_at, confirmed_at, step) values ({}, {id}, x'00', {at}, {at}, 0);\n",
            7_000 + id
        );
    }
    let right = |role: &str, kind: &str, scope: &str, ended: &str| {
        format!(
            "insert into accounts_right (id, member, role, scope_kind, scope, reason, granted_at, starts_at, ended_at)
             values ({}, {id}, '{role}', '{kind}', '{scope}', 'made up', {at}, {at}, {ended});\n",
            6_000 + id
        )
    };
    match (visitor, staff) {
        (_, Some((_, role, kind, scope))) => sql += &right(role, kind, scope, "null"),
        ("ended right", _) => sql += &right("administrator", "site", "", &at.to_string()),
        ("without factor", _) => sql += &right("administrator", "site", "", "null"),
        _ => {}
    }
    sql
}

/// Two organisations, one of them not verified; their people; a letter, a proposal, a right.
const COMMON: &str = "
insert into directory_organisation (id, slug, nature, country, place, mailbox, languages, made_at, acted_at, made_up) values (2001, 'zq-unverified', 'civil_society', 'CR', 'Upala', 'one@bodies.example', 'es', 1, 1, 1);
insert into directory_organisation (id, slug, nature, country, place, mailbox, languages, made_at, acted_at, made_up) values (2002, 'zq-verified', 'civil_society', 'CR', 'Upala', 'two@bodies.example', 'es', 1, 1, 1);
insert into directory_name (id, organisation, ord, kind, language, name, sort_key, folded, since) values (3001, 2001, 0, 'own', 'es', 'Comuna Uno', x'01', 'comuna uno', 1);
insert into directory_name (id, organisation, ord, kind, language, name, sort_key, folded, since) values (3002, 2002, 0, 'own', 'es', 'Comuna Dos', x'02', 'comuna dos', 1);
insert into directory_step (id, organisation, step, at, evidence, reason) values (3102, 2002, 'verified', 1, 'official_act', 'made up');
insert into directory_invitation (id, organisation, address, role, language, by_member, at, ends_at) values (4001, 2002, 'guest@people.example', 'editor', 'en', 110, 1, 9999999999999);
insert into accounts_acceptance (member, accepted, at) values (101, 102, 1);
insert into kit_letter (id, name, language, address, owner, body, queued_at, due_at, attempts, state, settled_at, message_id, kept_subject, kept_text) values (7001, 'welcome', 'en', 'subject@people.example', 101, '{}', 1795521600000, 1795521600000, 1, 'sent', 1795521600000, 'x', 'A subject', 'A text');
insert into accounts_right (id, member, role, scope_kind, scope, reason, granted_at, starts_at) values (6001, 103, 'translator', 'language', 'fr', 'made up', 1, 1);
insert into desk_proposal (id, act, object_kind, object, body, reason, by_member, at) values (8001, 'grant', 'member', 103, '{}', 'made up', 119, 1);
";

/// World B without the unseen member.
const NOBODY: &str = "
delete from accounts_acceptance where member = 101;
delete from accounts_session where member = 101;
delete from accounts_address where member = 101;
delete from accounts_member where id = 101;
";

/// World B without the unverified organisation.
const GONE: &str = "
delete from directory_representative where organisation = 2001;
delete from directory_name where organisation = 2001;
delete from directory_organisation where id = 2001;
";
