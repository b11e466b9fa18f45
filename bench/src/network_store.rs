//! How the made-up network is written, many rows at once, and what became of its letters.

use m4d_kit::sql;

sql!(/// An organisation.
ADD_BODY(id: i64, slug: String, nature: String, level: Option<String>, country: String, place: Option<String>, about: Option<String>,
    site: Option<String>, contact: Option<String>, languages: String, made_at: i64, acted_at: i64, made_up: i64) =
    "insert into directory_organisation (id, slug, nature, level, country, place, about, site, contact, languages, made_at, acted_at, made_up)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)");
sql!(/// A name of one.
ADD_NAME(id: i64, organisation: i64, ord: i64, kind: String, language: Option<String>, name: String, sort_key: Vec<u8>, folded: String, since: i64) =
    "insert into directory_name (id, organisation, ord, kind, language, name, sort_key, folded, since)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
sql!(/// An end of a corridor.
ADD_SIDE(organisation: i64, country: String, side: String) =
    "insert into directory_side (organisation, country, side) values ($1, $2, $3) on conflict do nothing");
sql!(/// A step of verification.
ADD_STEP(id: i64, organisation: i64, step: String, at: i64, evidence: String, reason: String, renew_at: i64) =
    "insert into directory_step (id, organisation, step, at, evidence, reason, renew_at) values ($1, $2, $3, $4, $5, $6, $7)");
sql!(/// Who speaks for one.
ADD_SPEAKER(id: i64, organisation: i64, member: i64, role: String, focal: i64, starts_at: i64) =
    "insert into directory_representative (id, organisation, member, role, focal, starts_at) values ($1, $2, $3, $4, $5, $6)");
sql!(/// A member.
ADD_PERSON(id: i64, actor: i64, number: i64, name: String, sort_key: Vec<u8>, folded: String, language: String, reads: String,
    writes: String, country: Option<String>, country_for: String, about_for: String, bodies_for: String, unseen_since: Option<i64>,
    joined_at: i64, acted_at: i64, made_up: i64) =
    "insert into accounts_member (id, actor, number, name, sort_key, folded, language, reads, writes, country, country_for,
        about_for, bodies_for, unseen_since, joined_at, acted_at, made_up)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)");
sql!(/// A member's address.
ADD_MAILBOX(id: i64, member: i64, address: String, since: i64) =
    "insert into accounts_address (id, member, address, since) values ($1, $2, $3, $4)");
sql!(/// The letters since a moment.
LIST_LETTERS(since: i64) -> LetterRow { id: i64, name: String, address: String, queued_at: i64, state: String } =
    "select id, name, address, queued_at, state from kit_letter where queued_at >= $1 order by id");
sql!(/// A verified organisation after an id, with the name that it says last.
FIND_BODY(after: i64) -> SomeBody { id: i64, name: i64 } =
    "select o.id, n.id as name from directory_organisation as o join directory_name as n on n.organisation = o.id and n.until is null
     where o.id > $1 and n.kind = 'own' order by o.id, n.ord desc limit 1");
sql!(/// Another name in place of the one it says.
SAVE_NAME(id: i64, name: String, sort_key: Vec<u8>, folded: String) =
    "update directory_name set name = $2, sort_key = $3, folded = $4 where id = $1");
