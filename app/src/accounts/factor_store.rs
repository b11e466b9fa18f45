//! What the second step keeps: sealed factors, codes for recovery and on cards, asks to get in without a factor.

use m4d_kit::sql;

sql!(/// A member's second factor that counts.
FIND_FACTOR(member: i64) -> FactorRow { id: i64, sealed: Vec<u8>, step: i64, confirmed_at: Option<i64> } =
    "select id, sealed, step, confirmed_at from accounts_factor
     where member = $1 and confirmed_at is not null and ended_at is null");
sql!(/// The one that is being set up.
FIND_PENDING(member: i64, since: i64) -> PendingRow { id: i64, sealed: Vec<u8> } =
    "select id, sealed from accounts_factor
     where member = $1 and confirmed_at is null and ended_at is null and made_at > $2 order by made_at desc, id limit 1");
sql!(/// Begins one: it counts when a code of it was typed.
ADD_FACTOR(id: i64, member: i64, sealed: Vec<u8>, now: i64) =
    "insert into accounts_factor (id, member, sealed, made_at, step) values ($1, $2, $3, $4, 0)");
sql!(/// What was begun before counts no more.
END_PENDING(member: i64, now: i64) =
    "update accounts_factor set ended_at = $2 where member = $1 and confirmed_at is null and ended_at is null");
sql!(/// Ends the factor that counts.
END_FACTOR(member: i64, now: i64) =
    "update accounts_factor set ended_at = $2 where member = $1 and confirmed_at is not null and ended_at is null");
sql!(/// A code of it was typed: from now on it counts.
CONFIRM_FACTOR(id: i64, member: i64, step: i64, now: i64) =
    "update accounts_factor set confirmed_at = $4, step = $3
     where id = $1 and member = $2 and confirmed_at is null and ended_at is null");
sql!(/// Uses a step, once.
USE_STEP(id: i64, step: i64) = "update accounts_factor set step = $2 where id = $1 and step < $2 and ended_at is null");

sql!(/// A member's codes of a kind that can be used.
LIST_CODES(member: i64, kind: String) -> CodeRow { id: i64, hash: Vec<u8> } =
    "select id, hash from accounts_code
     where member = $1 and kind = $2 and used_at is null and ended_at is null order by ord");
sql!(/// How many of them there are.
COUNT_CODES(member: i64, kind: String) -> CodesLeft { n: i64 } =
    "select cast(count(*) as bigint) as n from accounts_code
     where member = $1 and kind = $2 and used_at is null and ended_at is null");
sql!(/// Whether somebody was entered from paper or has a card, and how many of its codes are left.
FIND_CARD(member: i64) -> CardRow { n: i64, paper: i64 } =
    "select (select cast(count(*) as bigint) from accounts_code as c
            where c.member = m.id and c.kind = 'card' and c.used_at is null and c.ended_at is null) as n,
        cast(case when m.assisted_at is null then 0 else 1 end as bigint) as paper
     from accounts_member as m where m.id = $1");
sql!(/// Adds codes.
ADD_CODES(id: i64, member: i64, kind: String, ord: i64, hash: Vec<u8>, now: i64) =
    "insert into accounts_code (id, member, kind, ord, hash, made_at) values ($1, $2, $3, $4, $5, $6)");
sql!(/// New codes end the old ones.
END_CODES(member: i64, kind: String, now: i64) =
    "update accounts_code set ended_at = $3 where member = $1 and kind = $2 and used_at is null and ended_at is null");
sql!(/// Uses a code, once.
USE_CODE(id: i64, now: i64) =
    "update accounts_code set used_at = $2 where id = $1 and used_at is null and ended_at is null");

sql!(/// By what an account's wrong tries are counted, and its address.
FIND_COUNTED(member: i64) -> CountedRow { number: i64, address: Option<String> } =
    "select m.number, a.address from accounts_member as m
     left join accounts_address as a on a.member = m.id and a.until is null where m.id = $1");
sql!(/// Whose number it is.
FIND_BY_NUMBER(number: i64) -> NumberRow { member: i64, suspended_at: Option<i64> } =
    "select id as member, suspended_at from accounts_member where number = $1");

sql!(/// A browser has a new secret: the change of address that it asked for stays its own.
MOVE_CHANGE(old: Vec<u8>, new: Vec<u8>) = "update accounts_change set browser = $2 where browser = $1");
sql!(/// The session that a browser had before it began another one is over.
END_BROWSER(secret: Vec<u8>, now: i64) =
    "update accounts_session set ended_at = $2 where secret = $1 and ended_at is null");

sql!(/// Whether somebody asked to get in without their factor, and it neither lapsed nor was decided.
FIND_LOST(member: i64, since: i64) -> LostRow { id: i64, at: i64, effect_at: Option<i64> } =
    "select id, at, effect_at from desk_proposal
     where act = 'factor_recovery' and object_kind = 'account' and object = $1 and done_at is null and refused_at is null
        and (at > $2 or effect_at is not null)
     order by at limit 1");
sql!(/// Asks for it.
ADD_LOST(id: i64, member: i64, body: String, reason: String, now: i64) =
    "insert into desk_proposal (id, act, object_kind, object, about, body, reason, by_member, at)
     values ($1, 'factor_recovery', 'account', $2, $2, $3, $4, $2, $5)");
sql!(/// Who has their factor needs no recovery: what somebody asked for in their name ends.
END_LOST(member: i64, now: i64) =
    "update desk_proposal set refused_at = $2, refused_by = $1
     where act = 'factor_recovery' and object_kind = 'account' and object = $1 and done_at is null and refused_at is null");
