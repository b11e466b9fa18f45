//! What the first page reads.

use m4d_kit::sql;

sql!(/// Each project's place to be named on the first page: the first place of its activity, with its names.
LIST_WHERE() -> WhereRow { id: i64, key: String, country: String, place: Option<String>, language: Option<String>, spoken: Option<String> } =
    "select p.id, p.key, p.country, l.name as place, t.language, t.body as spoken
     from record_project as p
     left join record_project_place as w on w.project = p.id and w.role = 'activity'
     left join record_place as l on l.id = w.place
     left join record_text as t on t.subject = l.id and t.field = 'name'
     where p.record = 'complete' order by p.no, case when l.lat is null then 1 else 0 end, w.ord, t.language limit 400");
sql!(/// How many rows of evidence of phase I are held, and how they are counted.
LIST_EVIDENCE() -> EvidenceRow { cells: String } =
    "select cells from record_sheet where sheet = 'projects-phase1' order by ord, id");
