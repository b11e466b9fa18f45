-- The record: every fact with its source; a fact is added, never overwritten. Ids follow from keys or content.
-- `ord` is the place in the file it came from; `at` when it was taken in (Unix milliseconds). Dates that are known in
-- part stand as text (EDTF) beside their earliest and latest day (days since 1970-01-01).

create table record_source (
    id bigint primary key,
    key text not null unique,
    ord bigint not null,
    kind text not null,
    title text not null,
    publisher text,
    url text,
    language text,
    published text,
    accessed text,
    rights text,
    note text
);

create table record_programme (
    id bigint primary key,
    key text not null unique
);

create table record_phase (
    id bigint primary key,
    key text not null unique,
    ord bigint not null,
    programme bigint not null references record_programme (id),
    slug text not null,
    starts text,
    ends text,
    sources text
);

create table record_outcome (
    id bigint primary key,
    ord bigint not null,
    phase bigint not null references record_phase (id),
    no bigint not null,
    printed text not null,
    source bigint not null references record_source (id)
);

create table record_criterion (
    id bigint primary key,
    ord bigint not null,
    no bigint not null,
    key text not null,
    printed text not null,
    kind text not null,
    kind_basis text,
    source bigint not null references record_source (id)
);

create table record_project (
    id bigint primary key,
    key text not null unique,
    ord bigint not null,
    no bigint not null,
    phase bigint not null references record_phase (id),
    country text not null,
    country_heading text,
    record text not null
);

create table record_organisation (
    id bigint primary key,
    key text not null unique,
    slug text not null unique,
    ord bigint not null,
    nature text not null,
    nature_basis text,
    level text,
    country text,
    seat text
);

create table record_name (
    id bigint primary key,
    ord bigint not null,
    organisation bigint not null references record_organisation (id),
    kind text not null,
    language text,
    name text not null,
    basis text,
    at bigint not null,
    sort_key blob not null
);
create index record_name_organisation on record_name (organisation);

create table record_identifier (
    id bigint primary key,
    ord bigint not null,
    subject_kind text not null,
    subject bigint not null,
    scheme text not null,
    value text not null,
    note text,
    unique (scheme, value)
);
create index record_identifier_subject on record_identifier (subject);

create table record_place (
    id bigint primary key,
    key text not null unique,
    ord bigint not null,
    name text not null,
    kind text not null,
    country text,
    iso3166_2 text,
    lat double precision,
    lon double precision,
    precision text not null,
    source bigint not null references record_source (id)
);

create table record_text (
    id bigint primary key,
    ord bigint not null,
    subject_kind text not null,
    subject bigint not null,
    field text not null,
    language text not null,
    body text not null,
    kind text not null,
    translated_from text,
    source bigint not null references record_source (id),
    at bigint not null,
    sort_key blob
);
create index record_text_subject on record_text (subject, field);

create table record_participation (
    id bigint primary key,
    ord bigint not null,
    subject_kind text not null,
    subject bigint not null,
    organisation bigint not null references record_organisation (id),
    role text not null,
    side text,
    rank bigint,
    starts text,
    ends text,
    printed_as text,
    source bigint not null references record_source (id),
    at bigint not null
);
create index record_participation_subject on record_participation (subject);
create index record_participation_organisation on record_participation (organisation);

create table record_project_place (
    id bigint primary key,
    ord bigint not null,
    project bigint not null references record_project (id),
    place bigint not null references record_place (id),
    role text not null,
    source bigint not null references record_source (id),
    at bigint not null
);
create index record_project_place_project on record_project_place (project);
create index record_project_place_place on record_project_place (place);

create table record_money (
    id bigint primary key,
    ord bigint not null,
    subject_kind text not null,
    subject bigint not null,
    kind text not null,
    currency text,
    minor bigint not null,
    exactness text not null,
    payer bigint references record_organisation (id),
    payee bigint references record_organisation (id),
    happened text,
    printed_as text,
    note text,
    source bigint not null references record_source (id),
    superseded_by bigint references record_money (id),
    at bigint not null
);
create index record_money_subject on record_money (subject);

create table record_date (
    id bigint primary key,
    ord bigint not null,
    subject_kind text not null,
    subject bigint not null,
    kind text not null,
    happened text,
    first_day bigint,
    last_day bigint,
    months bigint,
    printed_as text,
    source bigint not null references record_source (id),
    at bigint not null
);
create index record_date_subject on record_date (subject);

create table record_status (
    id bigint primary key,
    ord bigint not null,
    subject_kind text not null,
    subject bigint not null,
    status text not null,
    happened text,
    first_day bigint,
    last_day bigint,
    note text,
    source bigint not null references record_source (id),
    at bigint not null
);
create index record_status_subject on record_status (subject);

create table record_relation (
    id bigint primary key,
    ord bigint not null,
    subject bigint not null,
    kind text not null,
    object text not null,
    note text,
    source bigint not null references record_source (id)
);
create index record_relation_subject on record_relation (subject);

create table record_classification (
    id bigint primary key,
    ord bigint not null,
    subject_kind text not null,
    subject bigint not null,
    vocabulary text not null,
    code text not null,
    basis text not null,
    source bigint not null references record_source (id)
);
create index record_classification_subject on record_classification (subject);

create table record_country_group (
    id bigint primary key,
    ord bigint not null,
    grouping_key text not null,
    country text not null,
    starts text,
    ends text,
    source text
);

-- Evidence as it was found, one row of a sheet each, its cells as a JSON object.
create table record_sheet (
    id bigint primary key,
    sheet text not null,
    ord bigint not null,
    cells text not null
);
create index record_sheet_sheet on record_sheet (sheet, ord);

-- Each taken-in batch, so that it can be said what came when.
create table record_batch (
    id bigint primary key,
    at bigint not null,
    file text not null,
    rows_read bigint not null,
    rows_new bigint not null
);
