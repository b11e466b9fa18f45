//! What the page of figures reads.

use m4d_kit::sql;
use m4d_kit::sql::Sixteen;

sql!(/// How many organisations and sources the record has.
COUNT_RECORD() -> CountRow { organisations: i64, sources: i64 } =
    "select (select count(*) from record_organisation) as organisations, (select count(*) from record_source) as sources");
sql!(/// Every amount of the complete projects, with its source.
LIST_MONEY() -> MoneyRow { project: i64, kind: String, currency: Option<String>, minor: i64, exactness: String, superseded: i64,
    note: Option<String>, source: String, title: String, language: Option<String> } =
    "select m.subject as project, m.kind, m.currency, m.minor, m.exactness,
        cast(case when m.superseded_by is null then 0 else 1 end as bigint) as superseded,
        m.note, s.key as source, s.title, s.language
     from record_money as m join record_project as p on p.id = m.subject join record_source as s on s.id = m.source
     where p.record = 'complete' order by p.no, p.id, m.at, m.ord");
sql!(/// Every planned date and length of the complete projects, with its source.
LIST_DATES() -> DateRow { project: i64, kind: String, happened: Option<String>, months: Option<i64>, source: String, title: String, language: Option<String> } =
    "select d.subject as project, d.kind, d.happened, d.months, s.key as source, s.title, s.language
     from record_date as d join record_project as p on p.id = d.subject join record_source as s on s.id = d.source
     where p.record = 'complete' and d.kind in ('duration_planned', 'start_planned', 'end_planned') order by p.no, p.id, d.at, d.ord");
sql!(/// What sheets and notes say in words: rows of evidence, figures of the programme, notes on sources.
LIST_SAID() -> SaidRow { kind: String, key: String, title: String, body: String } =
    "select kind, key, title, body from (
        select sheet as kind, '' as key, '' as title, cells as body, ord from record_sheet where sheet in ('programme', 'projects-phase1')
        union all
        select 'source' as kind, key, title, note as body, ord from record_source where note is not null
     ) as said order by kind, ord, key");
sql!(/// Names of organisations as printed, and names of places, to see where a spelling differs.
LIST_NAMES() -> NameRow { kind: String, key: String, name: String } =
    "select kind, key, name from (
        select 'printed' as kind, o.slug as key, n.name, o.ord from record_name as n join record_organisation as o on o.id = n.organisation
            where n.kind = 'printed'
        union all
        select 'place' as kind, key, name, ord from record_place
     ) as names order by kind, ord, key, name");
sql!(/// The titles of up to 16 projects.
LIST_TITLES(ids: Sixteen) -> TitleRow { project: i64, key: String, language: String, kind: String, body: String } =
    "select p.id as project, p.key, t.language, t.kind, t.body from record_project as p join record_text as t on t.subject = p.id
     where t.field = 'title' and p.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) order by p.no, p.id, t.at, t.ord");
sql!(/// Members who are seen and not suspended, by how they are counted, and verified organisations: the definitions of
/// `rules::accounts::activity`, as the list of members says them too. `$1` is the start of the day, `$2` twelve months before it.
COUNT_PEOPLE(now: i64, active: i64) -> PeopleRow {
    members: i64, active: i64, dormant: i64, unreachable: i64, organisations: i64, acting: i64
} = "select p.members, p.active, p.dormant, p.unreachable, o.organisations, o.acting
     from (select cast(count(case when m.bounced = 0 and m.dormant = 0 then 1 end) as bigint) as members,
            cast(count(case when m.bounced = 0 and m.active = 1 then 1 end) as bigint) as active,
            cast(count(case when m.bounced = 0 and m.dormant = 1 then 1 end) as bigint) as dormant,
            cast(count(case when m.bounced = 1 then 1 end) as bigint) as unreachable
        from (select case when a.bounced_at >= m.acted_at then 1 else 0 end as bounced,
                case when m.acted_at > $2 then 1 else 0 end as active,
                case when m.silence_at >= m.acted_at then 1 else 0 end as dormant
            from accounts_member as m left join accounts_address as a on a.member = m.id and a.until is null
            where m.unseen_since is null and m.suspended_at is null and m.joined_at < $1) as m) as p,
        (select cast(count(d.id) as bigint) as organisations,
            cast(count(case when d.acted_at > $2 and (d.mailbox_bounced_at is null or d.mailbox_bounced_at < d.acted_at)
                then 1 end) as bigint) as acting
        from directory_organisation as d
        where d.merged_into is null and d.made_at < $1
            and exists (select 1 from directory_step as s where s.organisation = d.id and s.step = 'verified'
                and s.ended_at is null and s.at < $1)) as o");
