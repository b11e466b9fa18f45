//! The people whom an organisation helps. Who has an address, a second step or a right of their own needs no help any more: nobody else
//! may print them a card.

use m4d_kit::sql;

sql!(/// Whom an organisation entered, or one that was merged into it; the unseen among them only for those whom they accepted.
LIST_ASSISTED(organisation: i64, me: i64) -> AssistedRow { id: i64, name: String, number: i64, assisted_at: Option<i64> } =
    "select m.id, m.name, m.number, m.assisted_at from accounts_member as m
     where m.assisted_by in (select o.id from directory_organisation as o left join directory_organisation as p on p.id = o.merged_into
        where $1 in (o.id, o.merged_into, p.merged_into)) and m.suspended_at is null and (m.unseen_since is null
        or exists (select 1 from accounts_acceptance as a where a.member = m.id and a.accepted = $2))
     order by m.sort_key, m.id");
sql!(/// One of them who still needs a card.
FIND_ASSISTED(member: i64, organisation: i64, me: i64, now: i64) -> OneRow { id: i64, actor: i64, name: String, number: i64, language: String } =
    "select m.id, m.actor, m.name, m.number, m.language from accounts_member as m
     where m.id = $1 and m.assisted_by in (select o.id from directory_organisation as o
        left join directory_organisation as p on p.id = o.merged_into where $2 in (o.id, o.merged_into, p.merged_into)) and m.suspended_at is null and (m.unseen_since is null
        or exists (select 1 from accounts_acceptance as a where a.member = m.id and a.accepted = $3))
        and not exists (select 1 from accounts_address as d where d.member = m.id)
        and not exists (select 1 from accounts_factor as f where f.member = m.id and f.confirmed_at is not null and f.ended_at is null)
        and not exists (select 1 from accounts_right as r where r.member = m.id and r.ended_at is null and (r.ends_at is null or r.ends_at > $4))");
sql!(/// Notes which organisation entered somebody, and when.
MARK_ASSISTED(member: i64, organisation: i64, now: i64) =
    "update accounts_member set assisted_by = $2, assisted_at = $3 where id = $1 and assisted_by is null");
sql!(/// An unseen person who is entered is seen by whoever sits with them.
ADD_HELPER(member: i64, helper: i64, now: i64) =
    "insert into accounts_acceptance (member, accepted, at) values ($1, $2, $3) on conflict do nothing");
sql!(/// Whether somebody has or had a card, and how many of its codes are left.
FIND_HOLDER(member: i64) -> HolderRow { number: i64, holds: i64, left_over: i64 } =
    "select m.number, cast(case when m.assisted_at is not null
            or exists (select 1 from accounts_code as h where h.member = m.id and h.kind = 'card') then 1 else 0 end as bigint) as holds,
        (select cast(count(*) as bigint) from accounts_code as c
            where c.member = m.id and c.kind = 'card' and c.used_at is null and c.ended_at is null) as left_over
     from accounts_member as m where m.id = $1");
