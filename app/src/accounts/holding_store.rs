//! The rights of somebody that can be used now.

use m4d_kit::sql;

sql!(/// What a member holds who is not suspended and has a second factor.
LIST_USABLE(member: i64, now: i64) -> UsableRow { role: String, scope_kind: String, scope: String } =
    "select r.role, r.scope_kind, r.scope from accounts_right as r join accounts_member as m on m.id = r.member
     where r.member = $1 and m.suspended_at is null and r.ended_at is null and r.starts_at <= $2
        and (r.ends_at is null or r.ends_at > $2)
        and exists (select 1 from accounts_factor as f
            where f.member = m.id and f.confirmed_at is not null and f.ended_at is null)
     order by r.granted_at, r.id");
