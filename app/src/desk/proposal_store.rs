//! What waits for a second person of the staff.

use m4d_kit::sql;

sql!(/// Adds a proposal.
ADD_PROPOSAL(id: i64, act: String, object_kind: String, object: i64, about: Option<i64>, body: String, reason: String, by: i64, now: i64) =
    "insert into desk_proposal (id, act, object_kind, object, about, body, reason, by_member, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
sql!(/// One proposal.
FIND_PROPOSAL(id: i64) -> ProposalRow {
    id: i64, act: String, object_kind: String, object: i64, about: Option<i64>, body: String, reason: String, by_member: i64,
    at: i64, seconded_by: Option<i64>, seconded_at: Option<i64>, effect_at: Option<i64>, done_at: Option<i64>,
    refused_at: Option<i64>
} = "select id, act, object_kind, object, about, body, reason, by_member, at, seconded_by, seconded_at, effect_at, done_at,
        refused_at from desk_proposal where id = $1");
sql!(/// What is open of up to four kinds, the oldest first.
LIST_OPEN(a: Option<String>, b: Option<String>, c: Option<String>, d: Option<String>, since: i64) -> OpenRow {
    id: i64, act: String, at: i64, reason: String, by_member: i64, by_name: Option<String>, about: Option<i64>,
    about_name: Option<String>, effect_at: Option<i64>
} = "select p.id, p.act, p.at, p.reason, p.by_member, b.name as by_name, p.about, m.name as about_name, p.effect_at
     from desk_proposal as p left join accounts_member as b on b.id = p.by_member
     left join accounts_member as m on m.id = p.about
     where p.done_at is null and p.refused_at is null and p.act in ($1, $2, $3, $4)
        and (p.at > $5 or p.effect_at is not null)
     order by p.at, p.id limit 200");
sql!(/// A second person agreed.
SECOND(id: i64, by: i64, now: i64, effect: i64) =
    "update desk_proposal set seconded_by = $2, seconded_at = $3, effect_at = $4
     where id = $1 and seconded_by is null and done_at is null and refused_at is null");
sql!(/// A first person of the staff takes up what a member asked for themselves.
TAKE_UP(id: i64, by: i64, now: i64, reason: String) =
    "update desk_proposal set by_member = $2, at = $3, reason = $4
     where id = $1 and by_member = about and seconded_by is null and done_at is null and refused_at is null");
sql!(/// Somebody refused, or who proposed it took it back.
REFUSE(id: i64, by: i64, now: i64) =
    "update desk_proposal set refused_by = $2, refused_at = $3 where id = $1 and done_at is null and refused_at is null");
sql!(/// It is done.
SAVE_DONE(id: i64, now: i64) =
    "update desk_proposal set done_at = $2 where id = $1 and done_at is null and refused_at is null");
sql!(/// What was agreed to and whose time has come.
LIST_DUE(now: i64) -> DueRow { id: i64 } =
    "select id from desk_proposal
     where done_at is null and refused_at is null and effect_at is not null and effect_at <= $1 order by effect_at, id limit 16");
sql!(/// Whether the same is open already.
FIND_SAME(act: String, object_kind: String, object: i64, since: i64) -> SameRow { id: i64, body: String } =
    "select id, body from desk_proposal where object_kind = $2 and object = $3 and act = $1 and done_at is null
        and refused_at is null and (at > $4 or effect_at is not null) order by id");
sql!(/// An entry of the audit that is to be redacted: who did it, whom it concerns and which member that is, and whether it was
/// redacted already.
FIND_ENTRY(id: i64) -> EntryRow { act: String, actor: Option<i64>, about: Option<i64>, member: Option<i64>, redacted_by: Option<i64> } =
    "select a.act, a.actor, a.about, m.id as member, d.redacted_by
     from kit_audit as a left join kit_audit_details as d on d.entry = a.id left join accounts_member as m on m.actor = a.about
     where a.id = $1");
