//! What the pages of the projects read.

use m4d_kit::sql;
use m4d_kit::sql::Sixteen;

sql!(/// Every project with its phase, for the list in memory.
LIST_ALL() -> ProjectRow { id: i64, key: String, no: i64, phase_ord: i64, phase: String, country: String } =
    "select p.id, p.key, p.no, f.ord as phase_ord, f.key as phase, p.country
     from record_project as p join record_phase as f on f.id = p.phase where p.record = 'complete' order by p.id");
sql!(/// The phases of the record.
LIST_PHASES() -> PhaseKeyRow { key: String } = "select key from record_phase order by ord, id");
sql!(/// What the bodies of each project are, do, and at which end they stand.
LIST_ALL_PARTIES() -> PartyKindRow { subject: i64, nature: String, role: String, side: Option<String>, country: Option<String> } =
    "select t.subject, o.nature, t.role, t.side, o.country
     from record_participation as t join record_organisation as o on o.id = t.organisation where t.subject_kind = 'project'");
sql!(/// Every status of a project, the last recorded one last.
LIST_ALL_STATUSES() -> StatusKindRow { subject: i64, status: String } =
    "select subject, status from record_status where subject_kind = 'project' order by subject, first_day nulls first, at, ord");
sql!(/// Every date and duration of a project.
LIST_ALL_DATES() -> DateKindRow { subject: i64, kind: String, happened: Option<String>, first_day: Option<i64>, months: Option<i64> } =
    "select subject, kind, happened, first_day, months from record_date where subject_kind = 'project' order by subject, at, ord");
sql!(/// Every amount of a project.
LIST_ALL_MONEY() -> MoneyKindRow { subject: i64, kind: String, currency: Option<String>, minor: i64, exactness: String, superseded: i64 } =
    "select subject, kind, currency, minor, exactness,
        cast(case when superseded_by is null then 0 else 1 end as bigint) as superseded
     from record_money where subject_kind = 'project' order by subject, at, ord");
sql!(/// The sort keys of every project's titles.
LIST_ALL_TITLES() -> TitleKeyRow { subject: i64, language: String, kind: String, sort_key: Option<Vec<u8>> } =
    "select subject, language, kind, sort_key from record_text
     where subject_kind = 'project' and field = 'title' order by subject, at, ord");
sql!(/// Where every project is, and where the other end of its corridor.
LIST_ALL_PLACES() -> PlaceKindRow { project: i64, place: i64, role: String, country: Option<String>, precision: String, located: i64 } =
    "select w.project, w.place, w.role, p.country, p.precision,
        cast(case when p.lat is null then 0 else 1 end as bigint) as located
     from record_project_place as w join record_place as p on p.id = w.place order by w.project, w.at, w.ord");

sql!(/// The texts of one field of up to 16 projects.
LIST_TEXTS(field: String, ids: Sixteen)
    -> TextRow { subject: i64, language: String, body: String, kind: String } =
    "select subject, language, body, kind from record_text where field = $1
        and subject in ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) order by subject, at, ord");
sql!(/// Everything that a page of up to 16 projects says of them beside what stands in memory: three tables, each packed
/// into one text, because each row that a database hands over costs more than finding it. Titles, without translations
/// into other languages: project, language, kind, body. The partners that the programme lists, by their own names where
/// these are known: project, organisation, language, name. Places, named in the page's language: project, role, country,
/// kind, name.
LIST_PAGE(language: String, ids: Sixteen)
    -> PageRow { titles: Option<String>, partners: Option<String>, places: Option<String> } =
    "select
        (select string_agg(cast(subject as text) || '\u{1f}' || language || '\u{1f}' || kind || '\u{1f}' || body, '\u{1e}' order by subject, at, ord)
         from record_text where field = 'title' and (kind <> 'translation' or language = $1)
            and subject in ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)) as titles,
        (select string_agg(cast(t.subject as text) || '\u{1f}' || cast(t.organisation as text) || '\u{1f}' || coalesce(n.language, 'en') || '\u{1f}' || n.name, '\u{1e}'
            order by t.subject, t.ord, n.ord)
         from record_participation as t join record_name as n on n.organisation = t.organisation
         where t.role in ('listed_partner', 'applicant', 'grant_holder')
            and t.subject in ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            and (n.kind = 'own' or not exists (select 1 from record_name as o where o.organisation = n.organisation and o.kind = 'own'))) as partners,
        (select string_agg(cast(w.project as text) || '\u{1f}' || w.role || '\u{1f}' || coalesce(p.country, '') || '\u{1f}' || p.kind || '\u{1f}' || coalesce(t.body, p.name), '\u{1e}'
            order by w.project, w.ord, w.at)
         from record_project_place as w join record_place as p on p.id = w.place
         left join record_text as t on t.subject = p.id and t.field = 'name' and t.language = $1
         where w.role in ('activity', 'destination')
            and w.project in ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)) as places");
sql!(/// Up to 16 places, with their names in every language.
LIST_SPOTS(ids: Sixteen)
    -> SpotRow { id: i64, key: String, country: Option<String>, kind: String, name: String, lat: Option<f64>, lon: Option<f64>, precision: String, language: Option<String>, spoken: Option<String> } =
    "select p.id, p.key, p.country, p.kind, p.name, p.lat, p.lon, p.precision, t.language, t.body as spoken
     from record_place as p left join record_text as t on t.subject = p.id and t.field = 'name'
     where p.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) order by p.ord, p.id");
