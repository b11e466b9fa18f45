-- People. A member's id stands in addresses, the actor's number in the audit and nowhere else: erasing the row cuts the
-- only thread between them. Personal fields are overwritten and erased; the registry of them is in the code.
-- `bodies_since` is when they said who may see for whom they speak: before that, nobody.
-- `assisted_by` is the organisation that entered somebody from paper; which of its people did is in the audit.
create table accounts_member (
    id bigint primary key,
    actor bigint not null unique,
    number bigint not null unique,
    name text not null,
    name_latin text,
    sort_key blob not null,
    folded text not null,
    language text not null,
    reads text not null,
    writes text not null,
    country text,
    country_for text not null,
    about text,
    about_for text not null,
    bodies_for text not null,
    bodies_since bigint,
    sealed_identity blob,
    unseen_since bigint,
    neutral_since bigint,
    assisted_by bigint,
    assisted_at bigint,
    joined_at bigint not null,
    acted_at bigint not null,
    reminded_at bigint,
    suspended_at bigint,
    leaving_at bigint,
    leaving_keeps bigint,
    silence text,
    silence_at bigint,
    made_up bigint not null
);
create index accounts_member_sort on accounts_member (sort_key, id);
create index accounts_member_acted on accounts_member (acted_at);
create index accounts_member_unseen on accounts_member (sort_key, id) where unseen_since is not null;
create index accounts_member_silence on accounts_member (silence_at) where silence_at is not null;
create index accounts_member_leaving on accounts_member (leaving_at) where leaving_at is not null;

-- Where letters go. The one before a change stays reserved until `until`, while it can undo the change.
create table accounts_address (
    id bigint primary key,
    member bigint not null references accounts_member (id),
    address text not null unique,
    since bigint not null,
    until bigint,
    bounced_at bigint
);
create index accounts_address_member on accounts_address (member, until);
create index accounts_address_bounced on accounts_address (bounced_at) where bounced_at is not null;
create index accounts_address_until on accounts_address (until) where until is not null;

-- Somebody asked, from some browser, to join or to sign in. The same row whether or not the address is known.
create table accounts_ask (
    id bigint primary key,
    kind text not null,
    address text not null,
    browser blob not null,
    language text not null,
    shared bigint not null,
    joining text,
    back blob,
    asked_at bigint not null,
    token blob unique,
    code blob,
    minted_at bigint,
    ends_at bigint,
    tries bigint not null,
    used_at bigint
);
create index accounts_ask_browser on accounts_ask (browser, asked_at);
create index accounts_ask_address on accounts_ask (address, asked_at);

create table accounts_session (
    id bigint primary key,
    secret blob not null unique,
    member bigint not null references accounts_member (id),
    shared bigint not null,
    way text not null,
    device text not null,
    made_at bigint not null,
    used_at bigint not null,
    factor_at bigint,
    ended_at bigint
);
create index accounts_session_member on accounts_session (member, ended_at);

-- Second factors, sealed; and one-time codes (for recovery, or printed on a card), as keyed hashes.
create table accounts_factor (
    id bigint primary key,
    member bigint not null references accounts_member (id),
    sealed blob not null,
    made_at bigint not null,
    confirmed_at bigint,
    step bigint not null,
    ended_at bigint
);
create index accounts_factor_member on accounts_factor (member, ended_at);
create table accounts_code (
    id bigint primary key,
    member bigint not null references accounts_member (id),
    kind text not null,
    ord bigint not null,
    hash blob not null,
    made_at bigint not null,
    used_at bigint,
    ended_at bigint
);
create index accounts_code_member on accounts_code (member, kind, ended_at);

-- Wrong tries, per account, way in and day: who types wrong codes of letters or cards locks nobody's second step.
create table accounts_wrong (
    account blob not null,
    way text not null,
    day bigint not null,
    tries bigint not null,
    primary key (account, way, day)
);

create table accounts_right (
    id bigint primary key,
    member bigint not null references accounts_member (id),
    role text not null,
    scope_kind text not null,
    scope text not null,
    reason text not null,
    granted_by bigint,
    granted_at bigint not null,
    starts_at bigint not null,
    ends_at bigint,
    ended_by bigint,
    ended_at bigint,
    end_reason text
);
create index accounts_right_member on accounts_right (member, ended_at);

-- A change of address: asked, confirmed at the new one, to be undone from the old one for seven days. Both letters to
-- the old address have a way to undo it: the one when it was asked, and the one when it was confirmed.
create table accounts_change (
    id bigint primary key,
    member bigint not null references accounts_member (id),
    old text not null,
    new text not null,
    browser blob not null,
    asked_at bigint not null,
    token blob unique,
    ends_at bigint,
    confirmed_at bigint,
    undo_asked blob unique,
    undo blob unique,
    undo_until bigint,
    undone_at bigint
);
create index accounts_change_member on accounts_change (member, asked_at);

-- Whom a member lets see what is for those they accept; an unseen member is seen by these only.
create table accounts_acceptance (
    member bigint not null references accounts_member (id),
    accepted bigint not null references accounts_member (id),
    at bigint not null,
    primary key (member, accepted)
);
create index accounts_acceptance_accepted on accounts_acceptance (accepted);

-- Who was erased, by the random ids that were theirs. A file beside the database says the same, for `restore`.
create table accounts_erased (
    member bigint primary key,
    at bigint not null,
    cleaned_at bigint
);

-- What needs two people of the staff, or time for an objection.
create table desk_proposal (
    id bigint primary key,
    act text not null,
    object_kind text not null,
    object bigint not null,
    about bigint,
    body text not null,
    reason text not null,
    by_member bigint not null,
    at bigint not null,
    seconded_by bigint,
    seconded_at bigint,
    effect_at bigint,
    done_at bigint,
    refused_at bigint,
    refused_by bigint
);
create index desk_proposal_open on desk_proposal (done_at, refused_at, at);
create index desk_proposal_object on desk_proposal (object_kind, object);

-- What somebody typed when their session had ended: given back to the same member only, within a day.
create table accounts_typed (
    member bigint not null,
    path text not null,
    fields text not null,
    at bigint not null,
    primary key (member, path)
);
