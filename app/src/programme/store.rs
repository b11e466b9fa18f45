//! What the pages of a programme read.

use m4d_kit::sql;

sql!(/// The phases of a programme, the first one first; none if there is no such programme.
LIST_PHASES(programme: String) -> PhaseRow { programme: i64, id: i64, key: String, slug: String, starts: Option<String>, ends: Option<String>, sources: Option<String> } =
    "select f.programme, f.id, f.key, f.slug, f.starts, f.ends, f.sources
     from record_programme as p join record_phase as f on f.programme = p.id where p.key = $1 order by f.ord, f.id");
sql!(/// The texts of a programme and of its phases.
LIST_TEXTS(programme: i64) -> TextRow { subject: i64, field: String, language: String, body: String, kind: String } =
    "select subject, field, language, body, kind from record_text
     where subject = $1 or subject in (select id from record_phase where programme = $1) order by subject, at, ord");
sql!(/// Who took part in the phases of a programme, with every name of each.
LIST_BODIES(programme: i64) -> BodyRow { phase: i64, role: String, slug: String, kind: String, language: Option<String>, name: String, source: String } =
    "select t.subject as phase, t.role, o.slug, n.kind, n.language, n.name, s.key as source
     from record_participation as t join record_phase as f on f.id = t.subject
     join record_organisation as o on o.id = t.organisation join record_name as n on n.organisation = o.id
     join record_source as s on s.id = t.source
     where t.subject_kind = 'phase' and f.programme = $1 order by f.ord, t.ord, o.slug, n.ord");
sql!(/// The target countries of the phases of a programme.
LIST_TARGETS(programme: i64) -> TargetRow { phase: i64, country: String } =
    "select f.id as phase, g.country from record_phase as f join record_country_group as g on g.grouping_key = f.key || '-target'
     where f.programme = $1 order by f.ord, g.ord, g.id");
sql!(/// What the phases of a programme were to bring about, as printed.
LIST_OUTCOMES(programme: i64) -> OutcomeRow { phase: i64, no: i64, printed: String, source: String } =
    "select c.phase, c.no, c.printed, s.key as source from record_outcome as c join record_phase as f on f.id = c.phase
     join record_source as s on s.id = c.source where f.programme = $1 order by f.ord, c.no");
sql!(/// By what initiatives were judged, as printed, with our reading of its kind.
LIST_CRITERIA() -> CriterionRow { no: i64, key: String, printed: String, kind: String, kind_basis: Option<String>, source: String } =
    "select c.no, c.key, c.printed, c.kind, c.kind_basis, s.key as source
     from record_criterion as c join record_source as s on s.id = c.source order by c.no, c.ord");
sql!(/// What the sources are called.
LIST_SOURCES() -> SourceRow { key: String, title: String, language: Option<String> } =
    "select key, title, language from record_source order by ord, id limit 1000");

sql!(/// What is held of phase I, as it was found: evidence, totals of countries, figures of the programme.
LIST_EVIDENCE() -> EvidenceRow { sheet: String, cells: String } =
    "select sheet, cells from record_sheet
     where sheet in ('programme', 'projects-phase1', 'phase1-country-totals') order by sheet, ord, id limit 4000");
sql!(/// A sheet as it was found.
LIST_SHEET(sheet: String) -> SheetRow { cells: String } =
    "select cells from record_sheet where sheet = $1 order by ord, id limit 1000");
