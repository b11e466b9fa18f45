//! Claims of bodies of the record. A claim edits no row of the record; the organisation it makes has nobody and shows
//! nothing until an officer decides.

use m4d_kit::sql;

sql!(/// A body of the record.
FIND_RECORD(slug: String) -> RecordRow { id: i64, slug: String, nature: String, level: Option<String>, country: Option<String>, seat: Option<String> } =
    "select id, slug, nature, level, country, seat from record_organisation where slug = $1");
sql!(/// Its names, the last recorded one of a kind last.
LIST_RECORD_NAMES(record: i64) -> NameRow { kind: String, language: Option<String>, name: String, sort_key: Vec<u8> } =
    "select kind, language, name, sort_key from record_name where organisation = $1 order by at, ord, id");
sql!(/// The organisation that is, or is claimed to be, a body of the record.
FIND_OF_RECORD(record: i64) -> OfRecordRow { id: i64 } =
    "select id from directory_organisation where record = $1 and merged_into is null order by id limit 1");
sql!(/// An organisation without people, for a claim to be about.
ADD_CLAIMED(id: i64, slug: String, record: i64, nature: String, level: Option<String>, country: String, place: Option<String>, now: i64) =
    "insert into directory_organisation (id, slug, record, nature, level, country, place, languages, made_at, acted_at, made_up)
     values ($1, $2, $3, $4, $5, $6, $7, '', $8, $8, 0)");
sql!(/// Adds a name that the record knows.
ADD_NAME(id: i64, organisation: i64, ord: i64, kind: String, language: Option<String>, name: String, sort_key: Vec<u8>, folded: String, now: i64) =
    "insert into directory_name (id, organisation, ord, kind, language, name, sort_key, folded, since)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
sql!(/// Whether it has names of its own.
COUNT_NAMES(organisation: i64) -> NamesRow { n: i64 } =
    "select cast(count(*) as bigint) as n from directory_name where organisation = $1");
sql!(/// Whoever claimed becomes its owner.
ADD_OWNER(id: i64, organisation: i64, member: i64, now: i64, added_by: i64) =
    "insert into directory_representative (id, organisation, member, role, focal, starts_at, added_by)
     values ($1, $2, $3, 'owner', 0, $4, $5)");
sql!(/// Asks for a change.
ADD_CHANGE(id: i64, organisation: i64, kind: String, other: Option<i64>, reason: String, by_member: i64, now: i64, effect_at: i64) =
    "insert into directory_change (id, organisation, kind, other, reason, by_member, at, effect_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)");
sql!(/// The claims of an organisation that are not decided, with who claims; unseen people have no name here.
LIST_CLAIMS(organisation: i64) -> ClaimRow {
    id: i64, by_member: i64, by_name: Option<String>, reason: String, at: i64, effect_at: i64, objected_at: Option<i64>, objection: Option<String>
} = "select c.id, c.by_member, m.name as by_name, c.reason, c.at, c.effect_at, c.objected_at, c.objection
     from directory_change as c left join accounts_member as m on m.id = c.by_member and m.unseen_since is null
     where c.organisation = $1 and c.kind = 'claim' and c.decided_at is null order by c.at, c.id limit 50");
sql!(/// How many bodies somebody claims at once.
COUNT_OPEN_OF(member: i64) -> OpenRow { n: i64 } =
    "select cast(count(*) as bigint) as n from directory_change where by_member = $1 and kind = 'claim' and decided_at is null");
sql!(/// The claim that a letter is about.
FIND_CLAIM(id: i64) -> OneClaimRow { organisation: i64, by_member: i64, effect_at: i64, decision: Option<String> } =
    "select organisation, by_member, effect_at, decision from directory_change where id = $1");
sql!(/// Somebody concerned objects.
OBJECT(id: i64, by_member: i64, reason: String, now: i64) =
    "update directory_change set objected_at = $4, objected_by = $2, objection = $3
     where id = $1 and decided_at is null and objected_at is null");
sql!(/// How a change ended, once.
DECIDE(id: i64, by_member: Option<i64>, outcome: String, decision: String, now: i64) =
    "update directory_change set decided_at = $5, decided_by = $2, outcome = $3, decision = $4
     where id = $1 and decided_at is null");
