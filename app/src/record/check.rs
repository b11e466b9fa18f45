//! How much the record holds, table by table, for `m4dnet check`.

use m4d_kit::db::{Ask, Db};
use m4d_kit::fault::Fault;
use m4d_kit::sql;

sql!(/// The rows of every table of the record, in the order of the bundle.
COUNT_RECORD() -> Count { name: String, number: i64 } =
    "select 'sources' as name, count(*) as number from record_source
     union all select 'programmes', count(*) from record_programme
     union all select 'phases', count(*) from record_phase
     union all select 'outcomes', count(*) from record_outcome
     union all select 'criteria', count(*) from record_criterion
     union all select 'projects', count(*) from record_project
     union all select 'organisations', count(*) from record_organisation
     union all select 'names', count(*) from record_name
     union all select 'organisation-identifiers', count(*) from record_identifier
     union all select 'places', count(*) from record_place
     union all select 'texts', count(*) from record_text
     union all select 'participations', count(*) from record_participation
     union all select 'project-places', count(*) from record_project_place
     union all select 'money', count(*) from record_money
     union all select 'dates', count(*) from record_date
     union all select 'statuses', count(*) from record_status
     union all select 'relations', count(*) from record_relation
     union all select 'classifications', count(*) from record_classification
     union all select 'country-groups', count(*) from record_country_group
     union all select 'evidence', count(*) from record_sheet
     union all select 'batches', count(*) from record_batch");

/// How many rows each table of the record has.
///
/// # Errors
/// The database fails.
pub async fn check(db: &Db) -> Result<Vec<Count>, Fault> {
    db.read().await?.all(&COUNT_RECORD, ()).await
}
