//! Changes of power over a body: rows and statements.

use m4d_kit::sql;

sql!(/// Asks for a change.
ADD_CHANGE(id: i64, organisation: i64, kind: String, member: Option<i64>, mandate_ends: Option<i64>, reason: String, by: i64,
    now: i64, effect: i64) =
    "insert into directory_change (id, organisation, kind, member, mandate_ends, reason, by_member, at, effect_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
sql!(/// One change, whoever asks: for what is due, and for letters.
FIND_CHANGE(id: i64) -> ChangeRow {
    id: i64, organisation: i64, kind: String, member: Option<i64>, mandate_ends: Option<i64>, reason: String, by_member: i64,
    at: i64, seconded_by: Option<i64>, seconded_at: Option<i64>, effect_at: i64, objected_at: Option<i64>,
    objected_by: Option<i64>, objection: Option<String>, decided_at: Option<i64>, outcome: Option<String>, decision: Option<String>
} = "select id, organisation, kind, member, mandate_ends, reason, by_member, at, seconded_by, seconded_at, effect_at, objected_at,
        objected_by, objection, decided_at, outcome, decision
     from directory_change where id = $1");
sql!(/// The changes of a body that are under way.
LIST_OPEN(organisation: i64) -> OpenRow {
    id: i64, organisation: i64, kind: String, member: Option<i64>, by_member: i64, at: i64, seconded_at: Option<i64>,
    effect_at: i64, objected_at: Option<i64>, decided_at: Option<i64>, outcome: Option<String>
} = "select id, organisation, kind, member, by_member, at, seconded_at, effect_at, objected_at, decided_at, outcome
     from directory_change where organisation = $1 and decided_at is null order by at, id");
sql!(/// What somebody asked for or agreed to, is under way, and nobody objected to.
LIST_OPEN_OF(member: i64) -> TheirsRow {
    id: i64, organisation: i64, other: Option<i64>, kind: String, at: i64, seconded_at: Option<i64>
} = "select id, organisation, other, kind, at, seconded_at from directory_change
     where decided_at is null and objected_at is null and (by_member = $1 or seconded_by = $1
        or id in (select change from directory_agreement where agreed_by = $1)) order by at, id");
sql!(/// Whether a change concerns a member: who asked, whom it is about, and who speaks for the body now.
FIND_CONCERN(id: i64, member: i64, now: i64) -> ConcernRow { id: i64 } =
    "select c.id from directory_change as c
     where c.id = $1 and c.kind not in ('claim', 'merge') and (c.by_member = $2 or c.member = $2
        or exists (select 1 from directory_representative as p where p.organisation = c.organisation and p.member = $2
            and p.ended_at is null and p.starts_at <= $3 and (p.mandate_ends is null or p.mandate_ends > $3)))");
sql!(/// Changes under way that a directory officer may see: of bodies in their countries, none that concerns themselves.
LIST_FOR_OFFICER(officer: i64, now: i64) -> OfficerRow { id: i64 } =
    "select c.id
     from directory_change as c join directory_organisation as o on o.id = c.organisation
     where c.decided_at is null and c.kind not in ('claim', 'merge')
        and (c.by_member <> $1 or c.kind = 'rescue') and (c.member is null or c.member <> $1)
        and not exists (select 1 from directory_representative as p where p.organisation = c.organisation and p.member = $1)
        and exists (select 1 from accounts_right as r where r.member = $1 and r.role = 'directory' and r.ended_at is null
            and r.starts_at <= $2 and (r.ends_at is null or r.ends_at > $2)
            and (r.scope_kind = 'site' or (r.scope_kind = 'country' and r.scope = o.country)))
     order by c.effect_at, c.id limit 100");
sql!(/// The same for one.
FIND_FOR_OFFICER(id: i64, officer: i64, now: i64) -> OfficersRow { id: i64, country: String } =
    "select c.id, o.country
     from directory_change as c join directory_organisation as o on o.id = c.organisation
     where c.id = $1 and c.kind not in ('claim', 'merge')
        and (c.by_member <> $2 or c.kind = 'rescue') and (c.member is null or c.member <> $2)
        and not exists (select 1 from directory_representative as p where p.organisation = c.organisation and p.member = $2)
        and exists (select 1 from accounts_right as r where r.member = $2 and r.role = 'directory' and r.ended_at is null
            and r.starts_at <= $3 and (r.ends_at is null or r.ends_at > $3)
            and (r.scope_kind = 'site' or (r.scope_kind = 'country' and r.scope = o.country)))");
sql!(/// A body for which an officer may propose a rescue: one in their countries in which they have and had no part.
FIND_RESCUED(organisation: i64, officer: i64, now: i64) -> RescuedRow { id: i64, country: String } =
    "select o.id, o.country from directory_organisation as o
     where o.id = $1 and o.merged_into is null
        and not exists (select 1 from directory_representative as p where p.organisation = o.id and p.member = $2)
        and exists (select 1 from accounts_right as r where r.member = $2 and r.role = 'directory' and r.ended_at is null
            and r.starts_at <= $3 and (r.ends_at is null or r.ends_at > $3)
            and (r.scope_kind = 'site' or (r.scope_kind = 'country' and r.scope = o.country)))");
sql!(/// Changes that may take effect now without an officer; each is asked again when it is its turn.
LIST_DUE(now: i64) -> DueRow { id: i64 } =
    "select id from directory_change where decided_at is null and effect_at <= $1 and objected_at is null
        and kind in ('hand_over', 'add_owner', 'remove_owner', 'rescue') and (kind <> 'rescue' or seconded_at is not null)
     order by effect_at, id limit 100");
sql!(/// Somebody objects; the first one counts.
OBJECT(id: i64, by: Option<i64>, now: i64, objection: String) =
    "update directory_change set objected_at = $3, objected_by = $2, objection = $4
     where id = $1 and objected_at is null and decided_at is null");
sql!(/// A change ends, once.
END_CHANGE(id: i64, now: i64, by: Option<i64>, outcome: String, decision: Option<String>) =
    "update directory_change set decided_at = $2, decided_by = $3, outcome = $4, decision = $5
     where id = $1 and decided_at is null");
sql!(/// A second officer agrees: now the time for an objection begins.
SECOND(id: i64, by: i64, now: i64, effect: i64) =
    "update directory_change set seconded_by = $2, seconded_at = $3, effect_at = $4
     where id = $1 and seconded_at is null and decided_at is null and by_member <> $2");
