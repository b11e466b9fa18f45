//! Who keeps the heads of the audit, and when they last got one.

use m4d_kit::sql;

sql!(/// The letters of a name since a moment.
COUNT_LETTERS(name: String, since: i64) -> HeadLettersRow { n: i64 } =
    "select cast(count(*) as bigint) as n from kit_letter where name = $1 and queued_at > $2");
sql!(/// Two people: auditors before administrators, those who have the right for longest before others.
LIST_KEEPERS(now: i64) -> KeeperRow { member: i64 } =
    "select r.member from accounts_right as r join accounts_member as m on m.id = r.member
     where r.role in ('auditor', 'administrator') and r.ended_at is null and r.starts_at <= $1
        and (r.ends_at is null or r.ends_at > $1) and m.suspended_at is null
     group by r.member
     order by min(case r.role when 'auditor' then 0 else 1 end), min(r.granted_at), r.member limit 2");
