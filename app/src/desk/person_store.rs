//! People as the desk sees them: a name and a number; and what ends their access.

use m4d_kit::sql;

sql!(/// The member with a number, if whoever asks may know that they exist: an unseen one is found by custodians, and by
/// others only while they have a right.
FIND_PERSON(number: i64, now: i64, all: i64) -> PersonRow {
    member: i64, actor: i64, number: i64, name: String, language: String, suspended_at: Option<i64>, factors: i64
} = "select m.id as member, m.actor, m.number, m.name, m.language, m.suspended_at,
        (select cast(count(*) as bigint) from accounts_factor as f
         where f.member = m.id and f.confirmed_at is not null and f.ended_at is null) as factors
     from accounts_member as m
     where m.number = $1 and (m.unseen_since is null or $3 = cast(1 as bigint) or exists (
        select r.id from accounts_right as r
        where r.member = m.id and r.ended_at is null and (r.ends_at is null or r.ends_at > $2)))");
sql!(/// A member by their id.
FIND_MEMBER(member: i64) -> MemberRow { actor: i64, number: i64, name: String, suspended_at: Option<i64>, factors: i64 } =
    "select m.actor, m.number, m.name, m.suspended_at,
        (select cast(count(*) as bigint) from accounts_factor as f
         where f.member = m.id and f.confirmed_at is not null and f.ended_at is null) as factors
     from accounts_member as m where m.id = $1");
sql!(/// Nobody gets in any more.
SUSPEND(member: i64, now: i64) = "update accounts_member set suspended_at = $2 where id = $1 and suspended_at is null");
sql!(/// They may get in again.
READMIT(member: i64) = "update accounts_member set suspended_at = null where id = $1 and suspended_at is not null");
sql!(/// Ends every session of a member.
END_ALL_SESSIONS(member: i64, now: i64) =
    "update accounts_session set ended_at = $2 where member = $1 and ended_at is null");
sql!(/// Takes the second factor off an account.
END_FACTORS(member: i64, now: i64) = "update accounts_factor set ended_at = $2 where member = $1 and ended_at is null");
sql!(/// And its recovery codes, which belong to it.
END_RECOVERY_CODES(member: i64, now: i64) =
    "update accounts_code set ended_at = $2 where member = $1 and kind = 'recovery' and used_at is null and ended_at is null");
sql!(/// Who stands behind a name, sealed.
FIND_SEALED(member: i64) -> SealedRow { sealed_identity: Option<Vec<u8>> } =
    "select sealed_identity from accounts_member where id = $1");
