//! Every statement that gives the record out again: a chunk of one file's rows, after a place in their order.

use m4d_kit::sql;

sql!(/// Sources after a place.
LIST_SOURCES(ord: i64, id: i64) -> SourceRow { id: i64, ord: i64, key: String, kind: String, title: String, publisher: Option<String>,
    url: Option<String>, language: Option<String>, published: Option<String>, accessed: Option<String>, rights: Option<String>, note: Option<String>
    } =
    "select id, ord, key, kind, title, publisher, url, language, published, accessed, rights, note from record_source
     where (ord, id) > ($1, $2) order by ord, id limit 4000");

sql!(/// Whether any source says when it was read and what may be done with it.
COUNT_SOURCE_COLUMNS() -> SourceColumns { accessed: i64, rights: i64 } =
    "select count(accessed) as accessed, count(rights) as rights from record_source");

sql!(/// Phases after a place, each with its programme.
LIST_PHASES(ord: i64, id: i64) -> PhaseRow { id: i64, ord: i64, key: String, programme: String, slug: String, starts: Option<String>,
    ends: Option<String>, sources: Option<String> } =
    "select f.id, f.ord, f.key, p.key as programme, f.slug, f.starts, f.ends, f.sources
     from record_phase f join record_programme p on p.id = f.programme
     where (f.ord, f.id) > ($1, $2) order by f.ord, f.id limit 4000");

sql!(/// Expected outcomes after a place.
LIST_OUTCOMES(ord: i64, id: i64) -> OutcomeRow { id: i64, ord: i64, phase: String, no: i64, printed: String, source: String } =
    "select o.id, o.ord, f.key as phase, o.no, o.printed, s.key as source
     from record_outcome o join record_phase f on f.id = o.phase join record_source s on s.id = o.source
     where (o.ord, o.id) > ($1, $2) order by o.ord, o.id limit 4000");

sql!(/// Criteria after a place.
LIST_CRITERIA(ord: i64, id: i64) -> CriterionRow { id: i64, ord: i64, no: i64, key: String, printed: String, kind: String,
    kind_basis: Option<String>, source: String } =
    "select c.id, c.ord, c.no, c.key, c.printed, c.kind, c.kind_basis, s.key as source
     from record_criterion c join record_source s on s.id = c.source
     where (c.ord, c.id) > ($1, $2) order by c.ord, c.id limit 4000");

sql!(/// Projects after a place.
LIST_PROJECTS(ord: i64, id: i64) -> ProjectRow { id: i64, ord: i64, key: String, no: i64, phase: String, country: String,
    country_heading: Option<String>, record: String } =
    "select p.id, p.ord, p.key, p.no, f.key as phase, p.country, p.country_heading, p.record
     from record_project p join record_phase f on f.id = p.phase
     where (p.ord, p.id) > ($1, $2) order by p.ord, p.id limit 4000");

sql!(/// Organisations after a place, each with its names in the order in which they came; one with further names comes more than once.
LIST_ORGANISATIONS(ord: i64, id: i64) -> OrganisationRow { id: i64, ord: i64, key: String, nature: String, nature_basis: Option<String>,
    level: Option<String>, country: Option<String>, seat: Option<String>, rank: i64, printed: Option<String>, own: Option<String>,
    own_language: Option<String>, own_basis: Option<String> } =
    "with chosen as (
        select * from record_organisation where (ord, id) > ($1, $2) order by ord, id limit 4000
     ), named as (
        select n.organisation, n.kind, n.language, n.name, n.basis,
            row_number() over (partition by n.organisation, n.kind order by n.at, n.ord, n.id) as rank
        from record_name n join chosen c on c.id = n.organisation
     ), ranked as (
        select organisation, rank from named union select id, 1 from chosen
     )
     select c.id, c.ord, c.key, c.nature, c.nature_basis, c.level, c.country, c.seat, r.rank, p.name as printed, o.name as own,
        o.language as own_language, o.basis as own_basis
     from chosen c join ranked r on r.organisation = c.id
     left join named p on p.organisation = c.id and p.rank = r.rank and p.kind = 'printed'
     left join named o on o.organisation = c.id and o.rank = r.rank and o.kind = 'own'
     order by c.ord, c.id, r.rank");

sql!(/// Identifiers of organisations after a place.
LIST_IDENTIFIERS(ord: i64, id: i64) -> IdentifierRow { id: i64, ord: i64, organisation: String, scheme: String, value: String, note: Option<String> } =
    "select i.id, i.ord, o.key as organisation, i.scheme, i.value, i.note
     from record_identifier i join record_organisation o on o.id = i.subject
     where (i.ord, i.id) > ($1, $2) order by i.ord, i.id limit 4000");

sql!(/// Places after a place.
LIST_PLACES(ord: i64, id: i64) -> PlaceRow { id: i64, ord: i64, key: String, name: String, kind: String, country: Option<String>,
    iso3166_2: Option<String>, lat: Option<f64>, lon: Option<f64>, precision: String, source: String } =
    "select p.id, p.ord, p.key, p.name, p.kind, p.country, p.iso3166_2, p.lat, p.lon, p.precision, s.key as source
     from record_place p join record_source s on s.id = p.source
     where (p.ord, p.id) > ($1, $2) order by p.ord, p.id limit 4000");

sql!(/// Participations after a place.
LIST_PARTICIPATIONS(ord: i64, id: i64) -> ParticipationRow { id: i64, ord: i64, subject_kind: String, subject: Option<String>,
    organisation: String, role: String, side: Option<String>, rank: Option<i64>, printed_as: Option<String>, source: String } =
    "select t.id, t.ord, t.subject_kind, coalesce(p.key, f.key, g.key) as subject, o.key as organisation, t.role, t.side, t.rank,
        t.printed_as, s.key as source
     from record_participation t join record_organisation o on o.id = t.organisation join record_source s on s.id = t.source
     left join record_project p on p.id = t.subject left join record_phase f on f.id = t.subject
     left join record_programme g on g.id = t.subject
     where (t.ord, t.id) > ($1, $2) order by t.ord, t.id limit 4000");

sql!(/// Places of projects after a place.
LIST_PROJECT_PLACES(ord: i64, id: i64) -> ProjectPlaceRow { id: i64, ord: i64, project: String, place: String, role: String, source: String } =
    "select t.id, t.ord, p.key as project, l.key as place, t.role, s.key as source
     from record_project_place t join record_project p on p.id = t.project join record_place l on l.id = t.place
     join record_source s on s.id = t.source
     where (t.ord, t.id) > ($1, $2) order by t.ord, t.id limit 4000");

sql!(/// Texts after a place.
LIST_TEXTS(ord: i64, id: i64) -> TextRow { id: i64, ord: i64, subject: Option<String>, field: String, language: String, body: String,
    kind: String, translated_from: Option<String>, source: String } =
    "select t.id, t.ord, coalesce(p.key, f.key, g.key, l.key, o.key) as subject, t.field, t.language, t.body, t.kind,
        t.translated_from, s.key as source
     from record_text t join record_source s on s.id = t.source
     left join record_project p on p.id = t.subject left join record_phase f on f.id = t.subject
     left join record_programme g on g.id = t.subject left join record_place l on l.id = t.subject
     left join record_organisation o on o.id = t.subject
     where (t.ord, t.id) > ($1, $2) order by t.ord, t.id limit 4000");

sql!(/// Amounts after a place.
LIST_MONEY(ord: i64, id: i64) -> MoneyRow { id: i64, ord: i64, subject: Option<String>, kind: String, currency: Option<String>, minor: i64,
    exactness: String, printed_as: Option<String>, note: Option<String>, source: String } =
    "select t.id, t.ord, coalesce(p.key, f.key, g.key, l.key, o.key) as subject, t.kind, t.currency, t.minor, t.exactness,
        t.printed_as, t.note, s.key as source
     from record_money t join record_source s on s.id = t.source
     left join record_project p on p.id = t.subject left join record_phase f on f.id = t.subject
     left join record_programme g on g.id = t.subject left join record_place l on l.id = t.subject
     left join record_organisation o on o.id = t.subject
     where (t.ord, t.id) > ($1, $2) order by t.ord, t.id limit 4000");

sql!(/// Dates and durations after a place.
LIST_DATES(ord: i64, id: i64) -> DateRow { id: i64, ord: i64, subject: Option<String>, kind: String, happened: Option<String>,
    months: Option<i64>, printed_as: Option<String>, source: String } =
    "select t.id, t.ord, coalesce(p.key, f.key, g.key, l.key, o.key) as subject, t.kind, t.happened, t.months, t.printed_as,
        s.key as source
     from record_date t join record_source s on s.id = t.source
     left join record_project p on p.id = t.subject left join record_phase f on f.id = t.subject
     left join record_programme g on g.id = t.subject left join record_place l on l.id = t.subject
     left join record_organisation o on o.id = t.subject
     where (t.ord, t.id) > ($1, $2) order by t.ord, t.id limit 4000");

sql!(/// Statuses after a place.
LIST_STATUSES(ord: i64, id: i64) -> StatusRow { id: i64, ord: i64, subject: Option<String>, status: String, happened: Option<String>,
    note: Option<String>, source: String } =
    "select t.id, t.ord, coalesce(p.key, f.key, g.key, l.key, o.key) as subject, t.status, t.happened, t.note, s.key as source
     from record_status t join record_source s on s.id = t.source
     left join record_project p on p.id = t.subject left join record_phase f on f.id = t.subject
     left join record_programme g on g.id = t.subject left join record_place l on l.id = t.subject
     left join record_organisation o on o.id = t.subject
     where (t.ord, t.id) > ($1, $2) order by t.ord, t.id limit 4000");

sql!(/// Relations after a place.
LIST_RELATIONS(ord: i64, id: i64) -> RelationRow { id: i64, ord: i64, subject: Option<String>, kind: String, object: String,
    note: Option<String>, source: String } =
    "select t.id, t.ord, coalesce(p.key, f.key, g.key, l.key, o.key) as subject, t.kind, t.object, t.note, s.key as source
     from record_relation t join record_source s on s.id = t.source
     left join record_project p on p.id = t.subject left join record_phase f on f.id = t.subject
     left join record_programme g on g.id = t.subject left join record_place l on l.id = t.subject
     left join record_organisation o on o.id = t.subject
     where (t.ord, t.id) > ($1, $2) order by t.ord, t.id limit 4000");

sql!(/// Classifications after a place.
LIST_CLASSIFICATIONS(ord: i64, id: i64) -> ClassificationRow { id: i64, ord: i64, subject: Option<String>, vocabulary: String,
    code: String, basis: String, source: String } =
    "select t.id, t.ord, coalesce(p.key, f.key, g.key, l.key, o.key) as subject, t.vocabulary, t.code, t.basis, s.key as source
     from record_classification t join record_source s on s.id = t.source
     left join record_project p on p.id = t.subject left join record_phase f on f.id = t.subject
     left join record_programme g on g.id = t.subject left join record_place l on l.id = t.subject
     left join record_organisation o on o.id = t.subject
     where (t.ord, t.id) > ($1, $2) order by t.ord, t.id limit 4000");

sql!(/// Memberships of countries in groups after a place.
LIST_COUNTRY_GROUPS(ord: i64, id: i64) -> CountryGroupRow { id: i64, ord: i64, grouping_key: String, country: String,
    starts: Option<String>, ends: Option<String>, source: Option<String> } =
    "select id, ord, grouping_key, country, starts, ends, source from record_country_group
     where (ord, id) > ($1, $2) order by ord, id limit 4000");

sql!(/// Rows of evidence of one sheet after a place.
LIST_EVIDENCE(sheet: String, ord: i64, id: i64) -> EvidenceRow { id: i64, ord: i64, cells: String } =
    "select id, ord, cells from record_sheet where sheet = $1 and (ord, id) > ($2, $3) order by ord, id limit 4000");
