//! What can be found: the texts of the record, read in stretches of ids.

use m4d_kit::sql;

sql!(/// The next projects after an id.
LIST_PROJECTS(after: i64, most: i64) -> ProjectKeyRow { id: i64, key: String, country: String } =
    "select id, key, country from record_project where record = 'complete' and id > $1 order by id limit $2");
sql!(/// The texts of things of a kind whose ids lie in a stretch.
LIST_TEXTS(subject_kind: String, first: i64, last: i64) -> TextRow { subject: i64, field: String, language: String, kind: String, body: String } =
    "select subject, field, language, kind, body from record_text
     where subject_kind = $1 and subject >= $2 and subject <= $3 order by subject, at, ord");
sql!(/// The names of the bodies that took part in projects of a stretch.
LIST_PARTNERS(first: i64, last: i64) -> PartnerRow { subject: i64, name: String } =
    "select t.subject, n.name from record_participation as t join record_name as n on n.organisation = t.organisation
     where t.subject_kind = 'project' and t.subject >= $1 and t.subject <= $2");
sql!(/// The places of projects of a stretch, with their names in every language.
LIST_PLACES(first: i64, last: i64) -> PlaceRow { project: i64, name: String, language: Option<String>, spoken: Option<String>, country: Option<String> } =
    "select w.project, p.name, t.language, t.body as spoken, p.country
     from record_project_place as w join record_place as p on p.id = w.place
     left join record_text as t on t.subject = p.id and t.field = 'name'
     where w.project >= $1 and w.project <= $2");
sql!(/// The next organisations after an id: those of the record, and those of the network that everybody sees and the record
/// does not have.
LIST_ORGANISATIONS(after: i64, most: i64) -> OrganisationKeyRow { id: i64, slug: String, country: Option<String>, seat: Option<String>, about: Option<String> } =
    "select r.id, r.slug, r.country, r.seat, cast(null as text) as about from record_organisation as r where r.id > $1
     union all
     select o.id, o.slug, o.country, o.place as seat, o.about from directory_organisation as o
     where o.id > $1 and o.record is null and o.merged_into is null and exists (select 1 from directory_step as s
        where s.organisation = o.id and s.step = 'verified' and s.ended_at is null)
     order by id limit $2");
sql!(/// The names of the organisations of a stretch; what a verified one says itself stands before what the record holds.
LIST_NAMES(first: i64, last: i64) -> NameRow { organisation: i64, kind: String, language: Option<String>, name: String, rank: i64, ord: i64 } =
    "select n.organisation, n.kind, n.language, n.name, cast(1 as bigint) as rank, n.ord
     from record_name as n where n.organisation >= $1 and n.organisation <= $2
     union all
     select cast(coalesce(o.record, o.id) as bigint) as organisation, n.kind, n.language, n.name, cast(0 as bigint) as rank, n.ord
     from directory_organisation as o join directory_name as n on n.organisation = o.id
     where n.until is null and o.merged_into is null and coalesce(o.record, o.id) >= $1 and coalesce(o.record, o.id) <= $2
        and exists (select 1 from directory_step as s
        where s.organisation = o.id and s.step = 'verified' and s.ended_at is null)
     order by organisation, rank, ord");
sql!(/// Every row of evidence of phase I, as it was found.
LIST_EVIDENCE() -> EvidenceRow { id: i64, cells: String } =
    "select id, cells from record_sheet where sheet = 'projects-phase1' order by ord, id");
