//! What the accounts keep: members, addresses, asks, sessions.

use m4d_kit::sql;

sql!(/// Whose session it is, with second factor and rights that hold now; a row for each right.
LIST_ME(secret: Vec<u8>, now: i64) -> MeRow {
    session: i64, member: i64, shared: i64, made_at: i64, used_at: i64, factor_at: Option<i64>, ended_at: Option<i64>,
    actor: i64, name: String, language: String, unseen_since: Option<i64>, leaving_at: Option<i64>, suspended_at: Option<i64>,
    typed: i64, factor: Option<i64>, role: Option<String>, scope_kind: Option<String>, scope: Option<String>
} = "select s.id as session, s.member, s.shared, s.made_at, s.used_at, s.factor_at, s.ended_at, m.actor, m.name, m.language,
        m.unseen_since, m.leaving_at, m.suspended_at,
        cast(case when exists (select 1 from accounts_typed as t where t.member = m.id) then 1 else 0 end as bigint) as typed,
        f.id as factor, r.role, r.scope_kind, r.scope
     from accounts_session as s join accounts_member as m on m.id = s.member
     left join accounts_factor as f on f.member = m.id and f.confirmed_at is not null and f.ended_at is null
     left join accounts_right as r on r.member = m.id and r.ended_at is null and r.starts_at <= $2
        and (r.ends_at is null or r.ends_at > $2)
     where s.secret = $1 order by r.role, r.scope_kind, r.scope");
sql!(/// Notes that a session is in use.
TOUCH_SESSION(id: i64, now: i64) = "update accounts_session set used_at = $2 where id = $1 and used_at < $2");
sql!(/// Notes that a member was here.
TOUCH_MEMBER(id: i64, now: i64) =
    "update accounts_member set acted_at = $2, reminded_at = null where id = $1 and acted_at < $2");
sql!(/// Adds a session.
ADD_SESSION(id: i64, secret: Vec<u8>, member: i64, shared: i64, way: String, device: String, now: i64, factor_at: Option<i64>) =
    "insert into accounts_session (id, secret, member, shared, way, device, made_at, used_at, factor_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7, $8)");
sql!(/// Ends one session of a member.
END_SESSION(id: i64, member: i64, now: i64) =
    "update accounts_session set ended_at = $3 where id = $1 and member = $2 and ended_at is null");
sql!(/// Ends a member's sessions, but for one.
END_SESSIONS(member: i64, but: i64, now: i64) =
    "update accounts_session set ended_at = $3 where member = $1 and id <> $2 and ended_at is null");
sql!(/// Gives a session a new secret, when its second factor was given.
PROVE_SESSION(id: i64, secret: Vec<u8>, now: i64) =
    "update accounts_session set secret = $2, factor_at = $3, used_at = $3 where id = $1 and ended_at is null");

sql!(/// Adds an ask: the same row whether or not the address is known. The way back is sealed: it may hold a link's token.
ADD_ASK(id: i64, kind: String, address: String, browser: Vec<u8>, language: String, shared: i64, joining: Option<String>, back: Option<Vec<u8>>, now: i64) =
    "insert into accounts_ask (id, kind, address, browser, language, shared, joining, back, asked_at, tries)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0)");
sql!(/// Whether a browser was signed in as whoever has an address, now or before.
COUNT_HELD(browser: Vec<u8>, address: String) -> HeldRow { n: i64 } =
    "select cast(count(s.id) as bigint) as n from accounts_session as s
     join accounts_address as a on a.member = s.member and a.until is null where s.secret = $1 and a.address = $2");
sql!(/// A new ask ends those before it from the same browser.
END_ASKS(browser: Vec<u8>, now: i64) =
    "update accounts_ask set used_at = $2 where browser = $1 and used_at is null");
sql!(/// The ask that a browser waits for.
FIND_ASK(browser: Vec<u8>) -> AskRow {
    id: i64, kind: String, address: String, language: String, shared: i64, joining: Option<String>, back: Option<Vec<u8>>,
    asked_at: i64, code: Option<Vec<u8>>, ends_at: Option<i64>, tries: i64
} = "select id, kind, address, language, shared, joining, back, asked_at, code, ends_at, tries
     from accounts_ask where browser = $1 and used_at is null order by asked_at desc, id desc limit 1");
sql!(/// The ask that a letter is about.
FIND_ASKED(id: i64) -> AskedRow { kind: String, address: String, language: String, joining: Option<String>, used_at: Option<i64> } =
    "select kind, address, language, joining, used_at from accounts_ask where id = $1");
sql!(/// The ask behind a link, for the browser that asked; a link that no browser asked for works in any.
FIND_LINK(token: Vec<u8>, browser: Vec<u8>, nobody: Vec<u8>, now: i64) -> LinkRow {
    id: i64, kind: String, address: String, language: String, shared: i64, joining: Option<String>, back: Option<Vec<u8>>,
    asked_at: i64, name: Option<String>
} = "select a.id, a.kind, a.address, a.language, a.shared, a.joining, a.back, a.asked_at, m.name
     from accounts_ask as a left join accounts_address as d on d.address = a.address and d.until is null
     left join accounts_member as m on m.id = d.member
     where a.token = $1 and a.browser in ($2, $3) and a.used_at is null and a.ends_at > $4");
sql!(/// Writes down what a letter will carry: hashes only.
MINT_ASK(id: i64, token: Vec<u8>, code: Vec<u8>, now: i64, ends: i64) =
    "update accounts_ask set token = $2, code = $3, minted_at = $4, ends_at = $5 where id = $1 and used_at is null");
sql!(/// Uses an ask, once; what was typed to join goes with it.
USE_ASK(id: i64, now: i64) =
    "update accounts_ask set used_at = $2, joining = null where id = $1 and used_at is null");
sql!(/// Counts a wrong code of an ask.
MISS_ASK(id: i64) = "update accounts_ask set tries = tries + 1 where id = $1");
sql!(/// How many wrong tries an account had on a day, by one way in.
FIND_WRONG(account: Vec<u8>, way: String, day: i64) -> WrongRow { tries: i64 } =
    "select tries from accounts_wrong where account = $1 and way = $2 and day = $3");
sql!(/// Counts a wrong try.
MISS(account: Vec<u8>, way: String, day: i64) =
    "insert into accounts_wrong (account, way, day, tries) values ($1, $2, $3, 1)
     on conflict (account, way, day) do update set tries = accounts_wrong.tries + 1");

sql!(/// Whose address it is.
FIND_BY_ADDRESS(address: String) -> HolderRow { member: i64, language: String, suspended_at: Option<i64>, neutral_since: Option<i64>, until: Option<i64> } =
    "select m.id as member, m.language, m.suspended_at, m.neutral_since, a.until
     from accounts_address as a join accounts_member as m on m.id = a.member where a.address = $1");
sql!(/// Whether a member has staff rights or a second factor now.
COUNT_POWERS(member: i64, now: i64) -> PowersRow { rights: i64 } =
    "select cast(count(*) as bigint) as rights from accounts_right
     where member = $1 and ended_at is null and starts_at <= $2 and (ends_at is null or ends_at > $2)");
sql!(/// Adds a member. Letters to who is unseen from the start are neutral from the start.
ADD_MEMBER(id: i64, actor: i64, number: i64, name: String, sort_key: Vec<u8>, folded: String, language: String, reads: String,
    writes: String, country: Option<String>, unseen_since: Option<i64>, now: i64, made_up: i64) =
    "insert into accounts_member (id, actor, number, name, sort_key, folded, language, reads, writes, country, country_for,
        about_for, bodies_for, unseen_since, neutral_since, joined_at, acted_at, made_up)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'members', 'members', 'me', $11, $11, $12, $12, $13)");
sql!(/// Gives a member an address.
ADD_ADDRESS(id: i64, member: i64, address: String, now: i64) =
    "insert into accounts_address (id, member, address, since) values ($1, $2, $3, $4)");

sql!(/// Keeps what was typed when a session had ended, for the same member only.
SAVE_TYPED(member: i64, path: String, fields: String, now: i64) =
    "insert into accounts_typed (member, path, fields, at) values ($1, $2, $3, $4)
     on conflict (member, path) do update set fields = excluded.fields, at = excluded.at");
sql!(/// What a member had typed there.
FIND_TYPED(member: i64, path: String, since: i64) -> TypedRow { fields: String } =
    "select fields from accounts_typed where member = $1 and path = $2 and at > $3");
sql!(/// Of what waits for a member only the newest stays.
KEEP_TYPED(member: i64, most: i64) =
    "delete from accounts_typed where member = $1 and path not in
        (select path from accounts_typed where member = $1 order by at desc, path limit $2)");
sql!(/// It was sent.
REMOVE_TYPED(member: i64, path: String) = "delete from accounts_typed where member = $1 and path = $2");
sql!(/// A member's number in the audit.
FIND_ACTOR(member: i64) -> ActorRow { actor: i64 } = "select actor from accounts_member where id = $1");
sql!(/// Where a member's letters go: to an address, or to their own page when they have none.
FIND_MAILBOX(member: i64) -> MailboxRow { address: Option<String>, language: String, neutral_since: Option<i64>, name: String } =
    "select a.address, m.language, m.neutral_since, m.name
     from accounts_member as m left join accounts_address as a on a.member = m.id and a.until is null where m.id = $1");
sql!(/// Whose browser it is, for the audit.
FIND_VISITOR(secret: Vec<u8>) -> VisitorRow { actor: i64 } =
    "select m.actor from accounts_session as s join accounts_member as m on m.id = s.member
     where s.secret = $1 and s.ended_at is null");
sql!(/// What somebody says of themselves.
SAVE_ABOUT(member: i64, about: String) = "update accounts_member set about = $2 where id = $1");
