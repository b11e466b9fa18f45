//! What the pages of rights read and write: rights, and the people who have or get them.

use m4d_kit::sql;

sql!(/// The rights that hold or will hold, the newest first, before one; with who granted them and whether their holder has a
/// second factor.
LIST_RIGHTS(now: i64, before: i64, before_id: i64, most: i64) -> RightRow {
    id: i64, number: i64, name: String, role: String, scope_kind: String, scope: String, reason: String, granted_at: i64,
    starts_at: i64, ends_at: Option<i64>, granted_by: Option<i64>, granter: Option<String>, factors: i64
} = "select r.id, m.number, m.name, r.role, r.scope_kind, r.scope, r.reason, r.granted_at, r.starts_at, r.ends_at,
        r.granted_by, g.name as granter,
        (select cast(count(*) as bigint) from accounts_factor as f
         where f.member = r.member and f.confirmed_at is not null and f.ended_at is null) as factors
     from accounts_right as r join accounts_member as m on m.id = r.member
     left join accounts_member as g on g.id = r.granted_by
     where r.ended_at is null and (r.ends_at is null or r.ends_at > $1) and (r.granted_at, r.id) < ($2, $3)
     order by r.granted_at desc, r.id desc limit $4");
sql!(/// Every right that a member has or had, the newest first.
LIST_RIGHTS_OF(member: i64) -> OwnRightRow {
    id: i64, role: String, scope_kind: String, scope: String, reason: String, granted_at: i64, starts_at: i64,
    ends_at: Option<i64>, ended_at: Option<i64>, end_reason: Option<String>, granted_by: Option<i64>, granter: Option<String>
} = "select r.id, r.role, r.scope_kind, r.scope, r.reason, r.granted_at, r.starts_at, r.ends_at, r.ended_at, r.end_reason,
        r.granted_by, g.name as granter
     from accounts_right as r left join accounts_member as g on g.id = r.granted_by
     where r.member = $1 order by r.granted_at desc, r.id desc limit 200");
sql!(/// One right.
FIND_RIGHT(id: i64, me: i64, all: i64) -> OneRightRow {
    id: i64, member: i64, role: String, scope_kind: String, scope: String, reason: String, starts_at: i64,
    ends_at: Option<i64>, ended_at: Option<i64>, end_reason: Option<String>, granted_at: i64, granted_by: Option<i64>,
    granter: Option<String>, number: i64, name: String, actor: i64
} = "select r.id, r.member, r.role, r.scope_kind, r.scope, r.reason, r.starts_at, r.ends_at, r.ended_at, r.end_reason,
        r.granted_at, r.granted_by, g.name as granter, m.number, m.name, m.actor
     from accounts_right as r join accounts_member as m on m.id = r.member
     left join accounts_member as g on g.id = r.granted_by
     where r.id = $1 and (r.member = $2 or $3 = cast(1 as bigint))");
sql!(/// Adds a right.
ADD_RIGHT(id: i64, member: i64, role: String, scope_kind: String, scope: String, reason: String, granted_by: Option<i64>,
    now: i64, starts_at: i64, ends_at: Option<i64>) =
    "insert into accounts_right (id, member, role, scope_kind, scope, reason, granted_by, granted_at, starts_at, ends_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
sql!(/// Ends a right.
END_RIGHT(id: i64, by: i64, now: i64, reason: String) =
    "update accounts_right set ended_by = $2, ended_at = $3, end_reason = $4 where id = $1 and ended_at is null");
sql!(/// The rights that a member has now.
LIST_HELD(member: i64, now: i64) -> HeldRow { role: String, scope_kind: String, scope: String } =
    "select role, scope_kind, scope from accounts_right
     where member = $1 and ended_at is null and starts_at <= $2 and (ends_at is null or ends_at > $2) order by id");
sql!(/// How many of the administrators did something since a moment.
COUNT_AWAKE(now: i64, since: i64) -> AwakeRow { awake: i64, there: i64 } =
    "select cast(count(case when m.acted_at > $2 then 1 end) as bigint) as awake, cast(count(*) as bigint) as there
     from accounts_right as r join accounts_member as m on m.id = r.member
     where r.role = 'administrator' and r.ended_at is null and r.starts_at <= $1 and (r.ends_at is null or r.ends_at > $1)
        and m.suspended_at is null");
sql!(/// How many people are administrators now, suspended ones left out.
COUNT_ADMINISTRATORS(now: i64) -> AdministratorsRow { n: i64 } =
    "select cast(count(distinct r.member) as bigint) as n from accounts_right as r
     join accounts_member as m on m.id = r.member
     where r.role = 'administrator' and r.ended_at is null and r.starts_at <= $1 and (r.ends_at is null or r.ends_at > $1)
        and m.suspended_at is null");
