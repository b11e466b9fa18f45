//! People as members see them, and what each says of themselves. Audiences and "unseen" are in the queries: what somebody may
//! not see never leaves the database.

use m4d_kit::sql;
use m4d_kit::sql::Sixteen;

sql!(/// Everybody whom any member may find, for the list in memory. Who is unreachable, or silent though they were asked, is not
/// listed: the definitions of `rules::accounts::activity`.
LIST_SEEN() -> SeenRow { id: i64, sort_key: Vec<u8>, folded: String, country: Option<String>, reads: String } =
    "select id, sort_key, folded, case when country_for = 'members' then country end as country, reads
     from accounts_member where unseen_since is null and suspended_at is null and (silence_at is null or silence_at < acted_at)
        and not exists (select 1 from accounts_address as d
            where d.member = accounts_member.id and d.until is null and d.bounced_at >= accounts_member.acted_at)
     order by sort_key, id");
sql!(/// The same of up to sixteen; who is not among the rows is not to be found any more.
LIST_SEEN_OF(ids: Sixteen) -> SeenOfRow { id: i64, sort_key: Vec<u8>, folded: String, country: Option<String>, reads: String } =
    "select id, sort_key, folded, case when country_for = 'members' then country end as country, reads
     from accounts_member where unseen_since is null and suspended_at is null and (silence_at is null or silence_at < acted_at)
        and not exists (select 1 from accounts_address as d
            where d.member = accounts_member.id and d.until is null and d.bounced_at >= accounts_member.acted_at)
        and id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) order by id");
sql!(/// The rows of a page of the list.
LIST_PEOPLE(ids: Sixteen) -> PeopleRow { id: i64, name: String, name_latin: Option<String>, country: Option<String>, reads: String } =
    "select id, name, name_latin, case when country_for = 'members' then country end as country, reads
     from accounts_member where unseen_since is null and suspended_at is null
        and id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) order by sort_key, id");
sql!(/// The unseen whom this member may see: those who accepted them; to a custodian, all.
LIST_CLOSE(me: i64, custodian: i64) -> CloseRow { id: i64, name: String, name_latin: Option<String>, folded: String, country: Option<String>, reads: String } =
    "select m.id, m.name, m.name_latin, m.folded, case when m.country_for = 'members' or (m.country_for = 'accepted' and a.member is not null)
        then m.country end as country, m.reads
     from accounts_member as m left join accounts_acceptance as a on a.member = m.id and a.accepted = $1
     where m.unseen_since is not null and m.suspended_at is null and m.id <> $1 and (a.member is not null or $2 = 1)
     order by m.sort_key, m.id");
sql!(/// A person, for a member who may see them at all, with what is for that member.
FIND_PERSON(id: i64, me: i64, custodian: i64) -> PersonRow {
    id: i64, actor: i64, name: String, name_latin: Option<String>, reads: String, writes: String, country: Option<String>, about: Option<String>,
    bodies: i64, unseen_since: Option<i64>, accepts_me: i64, accepted: i64, made_up: i64
} = "select m.id, m.actor, m.name, m.name_latin, m.reads, m.writes,
        case when m.country_for = 'members' or m.id = $2 or (m.country_for = 'accepted' and a.member is not null) then m.country end as country,
        case when m.about_for = 'members' or m.id = $2 or (m.about_for = 'accepted' and a.member is not null) then m.about end as about,
        cast(case when m.bodies_for = 'members' or m.id = $2 or (m.bodies_for = 'accepted' and a.member is not null) then 1 else 0 end as bigint) as bodies,
        m.unseen_since, cast(case when a.member is null then 0 else 1 end as bigint) as accepts_me,
        cast(case when b.member is null then 0 else 1 end as bigint) as accepted, m.made_up
     from accounts_member as m left join accounts_acceptance as a on a.member = m.id and a.accepted = $2
     left join accounts_acceptance as b on b.member = $2 and b.accepted = m.id
     where m.id = $1 and m.suspended_at is null
        and (m.unseen_since is null or m.id = $2 or a.member is not null or $3 = 1)");
sql!(/// The verified organisations that a person speaks for now; a row for each name.
LIST_BODIES_OF(member: i64, now: i64) -> BodyOfRow { slug: String, language: Option<String>, name: String } =
    "select o.slug, n.language, n.name from directory_representative as r
     join directory_organisation as o on o.id = r.organisation and o.merged_into is null
     join directory_name as n on n.organisation = o.id and n.until is null
     where r.member = $1 and r.ended_at is null and r.starts_at <= $2 and (r.mandate_ends is null or r.mandate_ends > $2)
        and exists (select 1 from directory_step as s where s.organisation = o.id and s.step = 'verified' and s.ended_at is null)
     order by o.slug, n.ord, n.id");

sql!(/// I accept this person.
ADD_ACCEPTANCE(me: i64, accepted: i64, now: i64) =
    "insert into accounts_acceptance (member, accepted, at) values ($1, $2, $3) on conflict do nothing");
sql!(/// I accept them no longer.
REMOVE_ACCEPTANCE(me: i64, accepted: i64) = "delete from accounts_acceptance where member = $1 and accepted = $2");
sql!(/// Whom I accept, as far as I may see them.
LIST_ACCEPTED(me: i64) -> AcceptedRow { id: i64, name: String } =
    "select m.id, m.name from accounts_acceptance as b join accounts_member as m on m.id = b.accepted
     left join accounts_acceptance as a on a.member = m.id and a.accepted = $1
     where b.member = $1 and m.suspended_at is null and (m.unseen_since is null or a.member is not null)
     order by m.sort_key, m.id");

sql!(/// I accept nobody any longer who does not stand in that list, whatever the reason.
REMOVE_UNLISTED(me: i64) =
    "delete from accounts_acceptance where member = $1 and not exists (
        select 1 from accounts_member as m where m.id = accounts_acceptance.accepted and m.suspended_at is null
            and (m.unseen_since is null
                or exists (select 1 from accounts_acceptance as a where a.member = m.id and a.accepted = $1)))");

sql!(/// What I say of myself.
FIND_PROFILE(me: i64) -> ProfileRow {
    name: String, name_latin: Option<String>, language: String, reads: String, writes: String, country: Option<String>,
    country_for: String, about: Option<String>, about_for: String, bodies_for: String, unseen_since: Option<i64>,
    neutral_since: Option<i64>, sealed_identity: Option<Vec<u8>>, number: i64
} = "select name, name_latin, language, reads, writes, country, country_for, about, about_for, bodies_for, unseen_since,
        neutral_since, sealed_identity, number from accounts_member where id = $1");
sql!(/// Overwrites name and languages: nothing of the old ones stays.
SAVE_NAME(me: i64, name: String, name_latin: Option<String>, sort_key: Vec<u8>, folded: String, language: String,
    reads: String, writes: String) =
    "update accounts_member set name = $2, name_latin = $3, sort_key = $4, folded = $5, language = $6, reads = $7, writes = $8
     where id = $1");
sql!(/// Overwrites what I tell of myself, and to whom.
SAVE_ABOUT(me: i64, country: Option<String>, country_for: String, about: Option<String>, about_for: String) =
    "update accounts_member set country = $2, country_for = $3, about = $4, about_for = $5 where id = $1");
sql!(/// Whether I am seen, who sees my organisations, how letters to me look from outside.
SAVE_SEEN(me: i64, bodies_for: String, unseen: i64, neutral: i64, now: i64) =
    "update accounts_member set bodies_since = case when bodies_for = $2 then bodies_since else $5 end, bodies_for = $2,
        unseen_since = case when $3 = 0 then null when unseen_since is null then $5 else unseen_since end,
        neutral_since = case when $4 = 0 then null when neutral_since is null then $5 else neutral_since end
     where id = $1");
sql!(/// Who sees for whom I speak, and when I said so.
SAVE_BODIES_FOR(me: i64, bodies_for: String, now: i64) =
    "update accounts_member set bodies_for = $2, bodies_since = $3 where id = $1 and bodies_for <> $2");
sql!(/// Who stands behind the name, sealed; or nothing.
SAVE_BEHIND(me: i64, sealed: Option<Vec<u8>>) = "update accounts_member set sealed_identity = $2 where id = $1");
