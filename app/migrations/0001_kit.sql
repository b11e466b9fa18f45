-- Facts that were announced, and who heard how far.
create table kit_outbox (
    id bigint primary key,
    at bigint not null,
    kind text not null,
    body text not null
);
create table kit_listener (
    listener text primary key,
    cursor bigint not null,
    tries bigint not null
);
create table kit_parked (
    listener text not null,
    fact bigint not null,
    at bigint not null,
    fault text not null,
    primary key (listener, fact)
);
