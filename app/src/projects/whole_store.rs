//! What whole projects read: one statement a table for up to 16 of them.

use m4d_kit::sql;
use m4d_kit::sql::Sixteen;

sql!(/// Up to 16 projects, each with its phase and programme.
LIST_WHOLE(ids: Sixteen) -> WholeRow { id: i64, key: String, no: i64, country: String, country_heading: Option<String>, record: String,
    phase: String, phase_slug: String, programme: String } =
    "select p.id, p.key, p.no, p.country, p.country_heading, p.record, f.key as phase, f.slug as phase_slug, g.key as programme
     from record_project as p join record_phase as f on f.id = p.phase join record_programme as g on g.id = f.programme
     where p.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)");
sql!(/// The identifiers of up to 16 projects and of the bodies that take part in them.
LIST_WHOLE_IDENTIFIERS(ids: Sixteen) -> WholeIdentifierRow { subject: i64, scheme: String, value: String, note: Option<String> } =
    "select i.subject, i.scheme, i.value, i.note from record_identifier as i
     where i.subject in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        or i.subject in (select t.organisation from record_participation as t
            where t.subject in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16))
     order by i.ord, i.id");
sql!(/// Every text of up to 16 projects.
LIST_WHOLE_TEXTS(ids: Sixteen) -> WholeTextRow { subject: i64, field: String, language: String, body: String, kind: String,
    translated_from: Option<String>, source: i64 } =
    "select t.subject, t.field, t.language, t.body, t.kind, t.translated_from, t.source from record_text as t
     where t.subject_kind = 'project'
        and t.subject in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     order by t.subject, t.at, t.ord, t.id");
sql!(/// Who takes part in up to 16 projects.
LIST_WHOLE_PARTICIPATIONS(ids: Sixteen) -> WholeParticipationRow { subject: i64, organisation: i64, key: String, slug: String,
    nature: String, nature_basis: Option<String>, level: Option<String>, country: Option<String>, seat: Option<String>, role: String,
    side: Option<String>, starts: Option<String>, ends: Option<String>, printed_as: Option<String>, source: i64 } =
    "select t.subject, t.organisation, o.key, o.slug, o.nature, o.nature_basis, o.level, o.country, o.seat, t.role,
        t.side, t.starts, t.ends, t.printed_as, t.source
     from record_participation as t join record_organisation as o on o.id = t.organisation
     where t.subject_kind = 'project'
        and t.subject in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     order by t.subject, t.ord, t.at, t.id");
sql!(/// The names of the bodies that take part in up to 16 projects.
LIST_WHOLE_NAMES(ids: Sixteen) -> WholeNameRow { organisation: i64, kind: String, language: Option<String>, name: String,
    basis: Option<String> } =
    "select n.organisation, n.kind, n.language, n.name, n.basis from record_name as n
     where n.organisation in (select t.organisation from record_participation as t
        where t.subject in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16))
     order by n.organisation, n.at, n.ord, n.id");
sql!(/// Where up to 16 projects are.
LIST_WHOLE_PLACES(ids: Sixteen) -> WholePlaceRow { project: i64, role: String, source: i64, place: i64, key: String, name: String,
    kind: String, country: Option<String>, iso3166_2: Option<String>, lat: Option<f64>, lon: Option<f64>, precision: String,
    position_source: i64 } =
    "select w.project, w.role, w.source, w.place, p.key, p.name, p.kind, p.country, p.iso3166_2, p.lat, p.lon, p.precision,
        p.source as position_source
     from record_project_place as w join record_place as p on p.id = w.place
     where w.project in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     order by w.project, w.ord, w.at, w.id");
sql!(/// The names, in other languages, of the places of up to 16 projects.
LIST_WHOLE_PLACE_NAMES(ids: Sixteen) -> WholePlaceNameRow { place: i64, language: String, name: String } =
    "select t.subject as place, t.language, t.body as name from record_text as t
     where t.field = 'name' and t.subject in (select w.place from record_project_place as w
        where w.project in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16))
     order by t.subject, t.at, t.ord, t.id");
sql!(/// Every amount of up to 16 projects; payer, payee and what replaces it by their keys.
LIST_WHOLE_MONEY(ids: Sixteen) -> WholeMoneyRow { subject: i64, kind: String, currency: Option<String>, minor: i64, exactness: String,
    payer: Option<String>, payee: Option<String>, happened: Option<String>, printed_as: Option<String>, note: Option<String>, source: i64,
    superseded: i64, superseded_by: Option<String> } =
    "select m.subject, m.kind, m.currency, m.minor, m.exactness, a.key as payer, b.key as payee, m.happened, m.printed_as, m.note,
        m.source, cast(case when m.superseded_by is null then 0 else 1 end as bigint) as superseded, z.key as superseded_by
     from record_money as m left join record_organisation as a on a.id = m.payer left join record_organisation as b on b.id = m.payee
        left join record_money as y on y.id = m.superseded_by left join record_source as z on z.id = y.source
     where m.subject_kind = 'project'
        and m.subject in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     order by m.subject, m.ord, m.at, m.id");
sql!(/// Every date and duration of up to 16 projects.
LIST_WHOLE_DATES(ids: Sixteen) -> WholeDateRow { subject: i64, kind: String, happened: Option<String>, first_day: Option<i64>,
    last_day: Option<i64>, months: Option<i64>, printed_as: Option<String>, source: i64 } =
    "select d.subject, d.kind, d.happened, d.first_day, d.last_day, d.months, d.printed_as, d.source from record_date as d
     where d.subject_kind = 'project'
        and d.subject in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     order by d.subject, d.ord, d.at, d.id");
sql!(/// Every status of up to 16 projects, the last recorded one last.
LIST_WHOLE_STATUSES(ids: Sixteen) -> WholeStatusRow { subject: i64, status: String, happened: Option<String>, note: Option<String>,
    source: i64 } =
    "select s.subject, s.status, s.happened, s.note, s.source from record_status as s
     where s.subject_kind = 'project'
        and s.subject in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     order by s.subject, s.first_day nulls first, s.at, s.ord");
sql!(/// What up to 16 projects say of others, and others of them; `inward` is the project that another names.
LIST_WHOLE_RELATIONS(ids: Sixteen) -> WholeRelationRow { subject: i64, subject_key: Option<String>, kind: String, object: String,
    inward: Option<i64>, note: Option<String>, source: i64 } =
    "select r.subject, a.key as subject_key, r.kind, r.object, b.id as inward, r.note, r.source
     from record_relation as r left join record_project as a on a.id = r.subject left join record_project as b on b.key = r.object
     where r.subject in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        or b.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     order by r.ord, r.id");
sql!(/// The themes and codes of up to 16 projects.
LIST_WHOLE_CLASSIFICATIONS(ids: Sixteen) -> WholeClassificationRow { subject: i64, vocabulary: String, code: String, basis: String,
    source: i64 } =
    "select c.subject, c.vocabulary, c.code, c.basis, c.source from record_classification as c
     where c.subject_kind = 'project'
        and c.subject in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     order by c.subject, c.ord, c.id");
sql!(/// Up to 16 sources.
LIST_WHOLE_SOURCES(ids: Sixteen) -> WholeSourceRow { id: i64, key: String, ord: i64, kind: String, title: String,
    publisher: Option<String>, url: Option<String>, language: Option<String>, published: Option<String>, accessed: Option<String>,
    rights: Option<String>, note: Option<String> } =
    "select s.id, s.key, s.ord, s.kind, s.title, s.publisher, s.url, s.language, s.published, s.accessed, s.rights, s.note
     from record_source as s
     where s.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)");
