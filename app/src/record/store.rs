//! Every statement that takes the record in. What pages read stands in their own stores.

use m4d_kit::sql;

sql!(/// Takes in a source; a changed description replaces the old one.
SAVE_SOURCE(id: i64, key: String, ord: i64, kind: String, title: String, publisher: Option<String>, url: Option<String>,
    language: Option<String>, published: Option<String>, accessed: Option<String>, rights: Option<String>, note: Option<String>) =
    "insert into record_source as c (id, key, ord, kind, title, publisher, url, language, published, accessed, rights, note)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (id) do update set kind = excluded.kind, title = excluded.title, publisher = excluded.publisher,
        url = excluded.url, language = excluded.language, published = excluded.published, accessed = excluded.accessed,
        rights = excluded.rights, note = excluded.note
     where c.kind <> excluded.kind or c.title <> excluded.title or c.publisher is distinct from excluded.publisher
        or c.url is distinct from excluded.url or c.language is distinct from excluded.language
        or c.published is distinct from excluded.published or c.accessed is distinct from excluded.accessed
        or c.rights is distinct from excluded.rights or c.note is distinct from excluded.note");

sql!(/// Takes in a programme.
SAVE_PROGRAMME(id: i64, key: String) =
    "insert into record_programme (id, key) values ($1, $2) on conflict (id) do nothing");

sql!(/// Takes in a phase.
SAVE_PHASE(id: i64, key: String, ord: i64, programme: i64, slug: String, starts: Option<String>, ends: Option<String>, sources: Option<String>) =
    "insert into record_phase as c (id, key, ord, programme, slug, starts, ends, sources)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (id) do update set programme = excluded.programme, slug = excluded.slug, starts = excluded.starts,
        ends = excluded.ends, sources = excluded.sources
     where c.programme <> excluded.programme or c.slug <> excluded.slug or c.starts is distinct from excluded.starts
        or c.ends is distinct from excluded.ends or c.sources is distinct from excluded.sources");

sql!(/// Takes in an expected outcome, as printed.
ADD_OUTCOME(id: i64, ord: i64, phase: i64, no: i64, printed: String, source: i64) =
    "insert into record_outcome (id, ord, phase, no, printed, source)
     values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing");

sql!(/// Takes in a criterion, as printed, with our reading of its kind.
ADD_CRITERION(id: i64, ord: i64, no: i64, key: String, printed: String, kind: String, kind_basis: Option<String>, source: i64) =
    "insert into record_criterion (id, ord, no, key, printed, kind, kind_basis, source)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing");

sql!(/// Takes in a project.
SAVE_PROJECT(id: i64, key: String, ord: i64, no: i64, phase: i64, country: String, country_heading: Option<String>, record: String) =
    "insert into record_project as c (id, key, ord, no, phase, country, country_heading, record)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (id) do update set no = excluded.no, phase = excluded.phase, country = excluded.country,
        country_heading = excluded.country_heading, record = excluded.record
     where c.no <> excluded.no or c.phase <> excluded.phase or c.country <> excluded.country
        or c.country_heading is distinct from excluded.country_heading or c.record <> excluded.record");

sql!(/// Takes in an organisation.
SAVE_ORGANISATION(id: i64, key: String, slug: String, ord: i64, nature: String, nature_basis: Option<String>,
    level: Option<String>, country: Option<String>, seat: Option<String>) =
    "insert into record_organisation as c (id, key, slug, ord, nature, nature_basis, level, country, seat)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (id) do update set nature = excluded.nature, nature_basis = excluded.nature_basis, level = excluded.level,
        country = excluded.country, seat = excluded.seat
     where c.nature <> excluded.nature or c.nature_basis is distinct from excluded.nature_basis
        or c.level is distinct from excluded.level or c.country is distinct from excluded.country
        or c.seat is distinct from excluded.seat");

sql!(/// Takes in a name of an organisation.
ADD_NAME(id: i64, ord: i64, organisation: i64, kind: String, language: Option<String>, name: String, basis: Option<String>, at: i64, sort_key: Vec<u8>) =
    "insert into record_name (id, ord, organisation, kind, language, name, basis, at, sort_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing");

sql!(/// Takes in an identifier; its note may change, not its owner.
SAVE_IDENTIFIER(id: i64, ord: i64, subject_kind: String, subject: i64, scheme: String, value: String, note: Option<String>) =
    "insert into record_identifier as c (id, ord, subject_kind, subject, scheme, value, note)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do update set note = excluded.note
     where c.subject = excluded.subject and c.note is distinct from excluded.note");

sql!(/// Takes in a place.
SAVE_PLACE(id: i64, key: String, ord: i64, name: String, kind: String, country: Option<String>, iso3166_2: Option<String>,
    lat: Option<f64>, lon: Option<f64>, precision: String, source: i64) =
    "insert into record_place as c (id, key, ord, name, kind, country, iso3166_2, lat, lon, precision, source)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (id) do update set name = excluded.name, kind = excluded.kind, country = excluded.country,
        iso3166_2 = excluded.iso3166_2, lat = excluded.lat, lon = excluded.lon, precision = excluded.precision, source = excluded.source
     where c.name <> excluded.name or c.kind <> excluded.kind or c.country is distinct from excluded.country
        or c.iso3166_2 is distinct from excluded.iso3166_2 or c.lat is distinct from excluded.lat
        or c.lon is distinct from excluded.lon or c.precision <> excluded.precision or c.source <> excluded.source");

sql!(/// Takes in a text.
ADD_TEXT(id: i64, ord: i64, subject_kind: String, subject: i64, field: String, language: String, body: String, kind: String,
    translated_from: Option<String>, source: i64, at: i64, sort_key: Option<Vec<u8>>) =
    "insert into record_text (id, ord, subject_kind, subject, field, language, body, kind, translated_from, source, at, sort_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id) do nothing");

sql!(/// Takes in who took part in what.
ADD_PARTICIPATION(id: i64, ord: i64, subject_kind: String, subject: i64, organisation: i64, role: String, side: Option<String>,
    rank: Option<i64>, printed_as: Option<String>, source: i64, at: i64) =
    "insert into record_participation (id, ord, subject_kind, subject, organisation, role, side, rank, printed_as, source, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (id) do nothing");

sql!(/// Takes in where a project is.
ADD_PROJECT_PLACE(id: i64, ord: i64, project: i64, place: i64, role: String, source: i64, at: i64) =
    "insert into record_project_place (id, ord, project, place, role, source, at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing");

sql!(/// Takes in an amount.
ADD_MONEY(id: i64, ord: i64, subject_kind: String, subject: i64, kind: String, currency: Option<String>, minor: i64,
    exactness: String, printed_as: Option<String>, note: Option<String>, source: i64, at: i64) =
    "insert into record_money (id, ord, subject_kind, subject, kind, currency, minor, exactness, printed_as, note, source, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id) do nothing");

sql!(/// Takes in a date or a duration.
ADD_DATE(id: i64, ord: i64, subject_kind: String, subject: i64, kind: String, happened: Option<String>, first_day: Option<i64>,
    last_day: Option<i64>, months: Option<i64>, printed_as: Option<String>, source: i64, at: i64) =
    "insert into record_date (id, ord, subject_kind, subject, kind, happened, first_day, last_day, months, printed_as, source, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id) do nothing");

sql!(/// Takes in a status.
ADD_STATUS(id: i64, ord: i64, subject_kind: String, subject: i64, status: String, happened: Option<String>, first_day: Option<i64>,
    last_day: Option<i64>, note: Option<String>, source: i64, at: i64) =
    "insert into record_status (id, ord, subject_kind, subject, status, happened, first_day, last_day, note, source, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (id) do nothing");

sql!(/// Takes in how one thing follows from another.
ADD_RELATION(id: i64, ord: i64, subject: i64, kind: String, object: String, note: Option<String>, source: i64) =
    "insert into record_relation (id, ord, subject, kind, object, note, source)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing");

sql!(/// Takes in a classification.
ADD_CLASSIFICATION(id: i64, ord: i64, subject_kind: String, subject: i64, vocabulary: String, code: String, basis: String, source: i64) =
    "insert into record_classification (id, ord, subject_kind, subject, vocabulary, code, basis, source)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing");

sql!(/// Takes in a country's membership of a group.
ADD_COUNTRY_GROUP(id: i64, ord: i64, grouping_key: String, country: String, starts: Option<String>, ends: Option<String>, source: Option<String>) =
    "insert into record_country_group (id, ord, grouping_key, country, starts, ends, source)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing");

sql!(/// Takes in a row of evidence as it was found.
ADD_SHEET(id: i64, sheet: String, ord: i64, cells: String) =
    "insert into record_sheet (id, sheet, ord, cells) values ($1, $2, $3, $4) on conflict (id) do nothing");

sql!(/// Notes a batch.
ADD_BATCH(id: i64, at: i64, file: String, rows_read: i64, rows_new: i64) =
    "insert into record_batch (id, at, file, rows_read, rows_new) values ($1, $2, $3, $4, $5) on conflict (id) do nothing");

sql!(/// The ids of everything that a row may name, so that a wrong name is told before the database refuses it.
LIST_KNOWN() -> KnownRow { id: i64 } =
    "select id from record_source union all select id from record_programme union all select id from record_phase
     union all select id from record_project union all select id from record_organisation union all select id from record_place");

sql!(/// To whom each identifier belongs.
LIST_OWNERS() -> OwnerRow { id: i64, subject: i64 } = "select id, subject from record_identifier");
