//! What the page of the sources reads.

use m4d_kit::sql;

sql!(/// Every source, with how many facts of the record name it; a phase may name several.
LIST_SOURCES() -> SourceRow { key: String, kind: String, title: String, publisher: Option<String>, url: Option<String>,
    language: Option<String>, published: Option<String>, accessed: Option<String>, rights: Option<String>, note: Option<String>, facts: i64 } =
    "select s.key, s.kind, s.title, s.publisher, s.url, s.language, s.published, s.accessed, s.rights, s.note,
        cast(coalesce(u.n, 0) as bigint) as facts
     from record_source as s left join (
        select source, count(*) as n from (
            select source from record_outcome union all select source from record_criterion
            union all select source from record_place union all select source from record_text
            union all select source from record_participation union all select source from record_project_place
            union all select source from record_money union all select source from record_date
            union all select source from record_status union all select source from record_relation
            union all select source from record_classification
            union all select c.id as source from record_country_group as g join record_source as c on c.key = g.source
            union all select c.id as source from record_phase as f
                join record_source as c on '; ' || f.sources || ';' like '%; ' || c.key || ';%'
        ) as every group by source
     ) as u on u.source = s.id
     order by s.ord, s.id");
