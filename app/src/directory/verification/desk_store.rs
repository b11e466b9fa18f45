//! What waits for the directory desk. The right of the officer, and that they have no part in the organisation, are in the
//! query.

use m4d_kit::sql;

sql!(/// What waits for an officer, oldest first: claims, changes with an objection, merges without a second, vouched
/// organisations, what another officer proposed, evidence, renewals; those that nobody owns any more, and those whose owners
/// all did nothing since `silent`. Empty texts filter nothing.
LIST_WAITING(officer: i64, now: i64, kind: String, country: String, most: i64, before: i64, merged_since: i64, silent: i64) -> WaitingRow {
    id: i64, country: String, nature: String, kind: String, at: i64, about: i64
} = "select o.id, o.country, o.nature, w.kind, w.at, w.about from (
        select organisation, 'claims' as kind, at, id as about from directory_change
            where kind = 'claim' and decided_at is null
        union all select c.organisation, 'merges' as kind, c.at, c.id as about
            from directory_change as c join directory_agreement as a on a.change = c.id
            where c.kind = 'merge' and c.decided_at is null
                and (c.objected_at is not null or (a.way = 'desk' and a.agreed_at is null))
        union all select c.other as organisation, 'merges' as kind, a.undo_at as at, c.id as about
            from directory_change as c join directory_agreement as a on a.change = c.id
            where c.kind = 'merge' and c.outcome = 'done' and a.undo_side = 'desk' and a.undone_at is null
                and c.decided_at > $7
        union all select s.organisation, 'vouched' as kind, s.at, s.id as about from directory_step as s
            where s.step = 'vouched' and s.ended_at is null and not exists (select 1 from directory_step as v
                where v.organisation = s.organisation and v.step = 'verified' and v.ended_at is null)
        union all select organisation, 'seconds' as kind, at, id as about from directory_step
            where step = 'second_awaited' and ended_at is null and by_member <> $1
        union all select organisation, 'renewals' as kind, at, id as about from directory_step
            where step = 'renewal_due' and ended_at is null
        union all select organisation, 'evidence' as kind, at, id as about from directory_evidence
            where decided_at is null
        union all select p.organisation, 'ownerless' as kind, max(coalesce(p.ended_at, p.mandate_ends)) as at, max(p.id) as about
            from directory_representative as p where p.role = 'owner' group by p.organisation
            having count(case when p.ended_at is null and (p.mandate_ends is null or p.mandate_ends > $2) then 1 end) = 0
        union all select p.organisation, 'silent' as kind, max(m.silence_at) as at, max(p.id) as about
            from directory_representative as p join accounts_member as m on m.id = p.member
            where p.role = 'owner' and p.ended_at is null and (p.mandate_ends is null or p.mandate_ends > $2)
            group by p.organisation
            having count(*) = count(case when m.silence = 'unseen' and m.silence_at >= m.acted_at and m.acted_at <= $8 then 1 end)
        ) as w
     join directory_organisation as o on o.id = w.organisation
     where o.merged_into is null and ($3 = '' or w.kind = $3) and ($4 = '' or o.country = $4)
        and exists (select 1 from accounts_right as r where r.member = $1 and r.role = 'directory' and r.ended_at is null
            and r.starts_at <= $2 and (r.ends_at is null or r.ends_at > $2)
            and (r.scope_kind = 'site' or (r.scope_kind = 'country' and r.scope = o.country)))
        and not exists (select 1 from directory_representative as p where p.organisation = o.id and p.member = $1)
        and not exists (select 1 from directory_change as x
            where x.organisation = o.id and x.by_member = $1 and x.kind in ('claim', 'succession') and x.decided_at is null)
     order by w.at, w.about limit $5 offset $6");
sql!(/// What an officer proposed lately, if they may still decide here and have no part in it.
FIND_PROPOSED(organisation: i64, now: i64, since: i64) -> ProposedRow { by_member: i64, at: i64, reason: String, renew_at: Option<i64> } =
    "select r.member as by_member, s.at, s.reason, s.renew_at
     from directory_step as s join directory_organisation as o on o.id = s.organisation
     join accounts_right as r on r.member = s.by_member
     where s.organisation = $1 and s.step = 'second_awaited' and s.ended_at is null and s.at > $3
        and r.role = 'directory' and r.ended_at is null and r.starts_at <= $2 and (r.ends_at is null or r.ends_at > $2)
        and (r.scope_kind = 'site' or (r.scope_kind = 'country' and r.scope = o.country))
        and not exists (select 1 from directory_representative as p where p.organisation = o.id and p.member = s.by_member)
     order by s.at desc, s.id desc limit 1");
sql!(/// The letters of an organisation are told to this address too; whether the organisation is verified.
FIND_MAILBOX(id: i64) -> MailboxRow { mailbox: Option<String>, languages: String, verified: i64 } =
    "select o.mailbox, o.languages, cast(case when exists (select 1 from directory_step as s
        where s.organisation = o.id and s.step = 'verified' and s.ended_at is null) then 1 else 0 end as bigint) as verified
     from directory_organisation as o where o.id = $1");
