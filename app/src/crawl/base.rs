//! What both worlds hold: people of every role, organisations, letters, proposals, and something open on every page.

use super::visitors::{STAFF, VISITORS, is_known, member};
use crate::test::T0;
use sha2::{Digest, Sha256};

/// The token of every link that the world holds: only [`OPENER`] knows it.
pub const TOKEN: &str = "1111111111111111111111111111111111111111111111111111111111111111";
/// Who got the letters with the links.
pub const OPENER: &str = "subject";

/// The secret in a visitor's cookie.
pub fn secret(visitor: &str) -> [u8; 32] {
    Sha256::digest(visitor.as_bytes()).into()
}

/// Bytes as the statements take them.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// The whole of it. `sealed` is a second factor that the subject is setting up.
pub fn sql(sealed: &[u8]) -> String {
    let mut sql: String = VISITORS.iter().filter(|v| is_known(v)).map(|v| person(v)).collect();
    sql += COMMON;
    for (place, visitor) in ["owner", "representative", "editor"].iter().enumerate() {
        let (member, at) = (member(visitor), T0.0);
        sql += &format!(
            "insert into directory_representative (id, organisation, member, role, unit, focal, mandate, starts_at)
             values ({}, 2002, {member}, '{visitor}', 'A unit', 0, 'A mandate', {at});\n",
            5011 + place
        );
    }
    let (token, asking) = (hex(&Sha256::digest(TOKEN.as_bytes())), hex(&Sha256::digest(secret("signed out"))));
    let later = T0.0 + 600_000;
    sql += &format!(
        "insert into directory_invitation (id, organisation, address, role, language, by_member, at, token, ends_at)
         values (4002, 2002, 'subject@people.example', 'editor', 'en', 112, {at}, x'{token}', {later});
         insert into accounts_ask (id, kind, address, browser, language, shared, asked_at, token, code, minted_at, ends_at, tries)
         values (1001, 'session', 'subject@people.example', x'05', 'en', 0, {at}, x'{token}', x'05', {at}, {later}, 0);
         insert into accounts_ask (id, kind, address, browser, language, shared, asked_at, tries)
         values (1002, 'session', 'signed-out@people.example', x'{asking}', 'en', 0, {at}, 0);
         insert into accounts_change (id, member, old, new, browser, asked_at, token, ends_at, undo_asked, undo_until)
         values (1003, 103, 'member@people.example', 'new@people.example', x'05', {at}, x'{token}', {later}, x'{token}', {later});
         insert into accounts_factor (id, member, sealed, made_at, step) values (7001, 101, x'{}', {at}, 0);\n",
        hex(sealed),
        at = T0.0
    );
    sql
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
    // What the subject shows to those they accept only.
    let audience = if visitor == "subject" { "accepted" } else { "members" };
    let mut sql = format!(
        "insert into accounts_member (id, actor, number, name, sort_key, folded, language, reads, writes, country, country_for, about, about_for, bodies_for, joined_at, acted_at, suspended_at, made_up)
         values ({id}, {}, {}, 'Person {visitor}', x'{}', 'person {visitor}', 'en', 'en', 'en', 'CR', '{audience}', 'About {visitor}', '{audience}', '{audience}', {at}, {at}, {suspended}, 1);
         insert into accounts_address (id, member, address, since) values ({}, {id}, '{address}', {at});
         insert into accounts_session (id, secret, member, shared, way, device, made_at, used_at, factor_at, ended_at)
         values ({}, x'{hash}', {id}, 0, 'code', 'Firefox', {at}, {at}, {factor_at}, {ended});\n",
        100_000_000 + id,
        100_000_000 + id,
        hex(visitor.as_bytes()),
        70_000 + id,
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

/// Verified organisations; what is under way with one of them; a letter, a proposal, a right, an entry of the audit; a person
/// whom an organisation helps.
const COMMON: &str = "
insert into directory_organisation (id, slug, nature, country, place, mailbox, languages, made_at, acted_at, made_up) values (2002, 'zq-verified', 'civil_society', 'CR', 'Upala', 'two@bodies.example', 'es', 1, 1, 1);
insert into directory_organisation (id, slug, nature, country, place, languages, made_at, acted_at, made_up) values (2003, 'zq-third', 'civil_society', 'CR', 'Upala', 'es', 1, 1, 1);
insert into directory_name (id, organisation, ord, kind, language, name, sort_key, folded, since) values (3002, 2002, 0, 'own', 'es', 'Comuna Dos', x'02', 'comuna dos', 1);
insert into directory_name (id, organisation, ord, kind, language, name, sort_key, folded, since) values (3003, 2003, 0, 'own', 'es', 'Comuna Tres', x'03', 'comuna tres', 1);
insert into directory_step (id, organisation, step, at, evidence, reason) values (3102, 2002, 'verified', 1795000000000, 'document', 'made up');
insert into directory_step (id, organisation, step, at, evidence, reason) values (3104, 2003, 'verified', 1795000000000, 'document', 'made up');
insert into directory_invitation (id, organisation, address, role, unit, mandate, language, by_member, at, ends_at) values (4001, 2002, 'guest@people.example', 'editor', 'A unit', 'A mandate', 'en', 112, 1795521600000, 1796121600000);
insert into directory_representative (id, organisation, member, role, focal, starts_at, ended_at, ended_by, end_reason) values (5021, 2002, 129, 'editor', 0, 1, 2, 112, 'made up');
insert into directory_change (id, organisation, kind, member, reason, by_member, at, effect_at, objected_at, objected_by, objection) values (3301, 2002, 'add_owner', 129, 'made up', 112, 1795521600000, 1796121600000, 1795521600000, 111, 'made up');
insert into directory_proof (id, organisation, by_member, address, asked_at, code, ends_at, tries) values (3400, 2002, 112, 'two@bodies.example', 1795521500000, x'01', 1796121600000, 0);
insert into accounts_acceptance (member, accepted, at) values (101, 102, 1);
insert into accounts_member (id, actor, number, name, sort_key, folded, language, reads, writes, country_for, about_for, bodies_for, joined_at, acted_at, assisted_by, assisted_at, made_up) values (129, 100000129, 100000129, 'Person helped', x'04', 'person helped', 'en', 'en', 'en', 'members', 'members', 'members', 1795521600000, 1795521600000, 2002, 1795521600000, 1);
insert into kit_letter (id, name, language, address, owner, body, queued_at, due_at, attempts, state, settled_at, message_id, kept_subject, kept_text) values (7001, 'welcome', 'en', 'subject@people.example', 101, '{}', 1795521600000, 1795521600000, 1, 'sent', 1795521600000, 'x', 'A subject', 'A text');
insert into accounts_right (id, member, role, scope_kind, scope, reason, granted_at, starts_at) values (6001, 129, 'translator', 'language', 'fr', 'made up', 1, 1);
insert into desk_proposal (id, act, object_kind, object, body, reason, by_member, at) values (8001, 'factor_recovery', 'member', 103, '{}', 'made up', 114, 1795521600000);
insert into kit_audit (id, at, act, object_kind, object, actor, about, details_hash, previous, hash) values (900001, 1, 'right_granted', 'right', 6001, 100000119, 100000101, x'01', x'02', x'03');
insert into kit_audit_details (entry, salt, details) values (900001, x'01', '{}');
";
