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
sql!(/// The next organisations after an id.
LIST_ORGANISATIONS(after: i64, most: i64) -> OrganisationKeyRow { id: i64, slug: String, country: Option<String>, seat: Option<String> } =
    "select id, slug, country, seat from record_organisation where id > $1 order by id limit $2");
sql!(/// The names of the organisations of a stretch.
LIST_NAMES(first: i64, last: i64) -> NameRow { organisation: i64, kind: String, language: Option<String>, name: String } =
    "select organisation, kind, language, name from record_name where organisation >= $1 and organisation <= $2 order by organisation, ord");
sql!(/// Every row of evidence of phase I, as it was found.
LIST_EVIDENCE() -> EvidenceRow { id: i64, cells: String } =
    "select id, cells from record_sheet where sheet = 'projects-phase1' order by ord, id");
