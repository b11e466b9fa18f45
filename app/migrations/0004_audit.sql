-- What was done, by whom, to what: only ever added to. Each entry's hash covers the one before it. Details and salts
-- stand apart and can be redacted; the chain verifies all the same.
create table kit_audit (
    id bigint primary key,
    at bigint not null,
    act text not null,
    object_kind text not null,
    object bigint,
    actor bigint,
    about bigint,
    details_hash blob not null,
    previous blob not null,
    hash blob not null
);
create index kit_audit_object on kit_audit (object_kind, object, id);
create index kit_audit_actor on kit_audit (actor, id);
create index kit_audit_about on kit_audit (about, id);
create index kit_audit_act on kit_audit (act, id);
create table kit_audit_details (
    entry bigint primary key references kit_audit (id),
    salt blob,
    details text,
    redacted_by bigint
);
