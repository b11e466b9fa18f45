//! What an older database brings back to life: sessions, links, codes, open asks; and what happened to people since.

use m4d_kit::sql;

sql!(/// Everybody is signed out.
END_EVERY_SESSION(now: i64) = "update accounts_session set ended_at = $1 where ended_at is null");
sql!(/// No link and no code of a letter works, and what was typed to join is forgotten.
END_EVERY_ASK(now: i64) =
    "update accounts_ask set used_at = $1, joining = null, token = null, code = null where used_at is null");
sql!(/// No code proves an organisation's address.
REMOVE_EVERY_PROOF() = "delete from directory_proof where proved_at is null");
sql!(/// No change of address can be confirmed. The way to undo one that was stays: it takes power from nobody.
END_EVERY_CHANGE(now: i64) =
    "update accounts_change set token = null, ends_at = $1 where confirmed_at is null");
sql!(/// Six digits that were typed before are not accepted again.
SET_STEPS(step: i64) = "update accounts_factor set step = $1 where step < $1");
sql!(/// The links of invitations work no more.
FORGET_INVITING() = "update directory_invitation set token = null where token is not null");
sql!(/// Invitations that wait for an answer.
LIST_INVITING(now: i64) -> InvitingRow { id: i64 } =
    "select id from directory_invitation
     where revoked_at is null and accepted_at is null and refused_at is null and ends_at > $1 order by id");
sql!(/// An invitation that was answered or taken back since.
REVOKE_INVITING(id: i64, now: i64) = "update directory_invitation set revoked_at = $2, token = null where id = $1");
sql!(/// One-time codes that can be used, a page of them.
LIST_USABLE(after: i64, most: i64) -> UsableRow { id: i64 } =
    "select id from accounts_code where used_at is null and ended_at is null and id > $1 order by id limit $2");
sql!(/// A code that was used or ended since.
END_USABLE(id: i64, now: i64) = "update accounts_code set ended_at = $2 where id = $1");
sql!(/// How many members there are.
COUNT_THERE() -> ThereRow { n: i64 } = "select cast(count(*) as bigint) as n from accounts_member");
sql!(/// Who is suspended, unseen, or asked to be erased.
LIST_GUARDED() -> GuardedRow {
    id: i64, suspended_at: Option<i64>, unseen_since: Option<i64>, leaving_at: Option<i64>, leaving_keeps: Option<i64>
} = "select id, suspended_at, unseen_since, leaving_at, leaving_keeps from accounts_member
     where suspended_at is not null or unseen_since is not null or leaving_at is not null order by id");
sql!(/// They stay so.
GUARD(id: i64, suspended: Option<i64>, unseen: Option<i64>, leaving: Option<i64>, keeps: Option<i64>) =
    "update accounts_member set suspended_at = coalesce(suspended_at, $2), unseen_since = coalesce(unseen_since, $3),
        leaving_at = coalesce(leaving_at, $4), leaving_keeps = coalesce(leaving_keeps, $5) where id = $1");
