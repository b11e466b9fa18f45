-- Organisations of the network: what they say of themselves, who speaks for them, and how each step is known. A body of
-- the record that was claimed stays as the record has it; `record` ties the two.
create table directory_organisation (
    id bigint primary key,
    slug text not null unique,
    record bigint references record_organisation (id),
    nature text not null,
    level text,
    country text not null,
    place text,
    about text,
    site text,
    mailbox text,
    mailbox_bounced_at bigint,
    contact text,
    languages text not null,
    made_at bigint not null,
    made_by bigint,
    acted_at bigint not null,
    merged_into bigint references directory_organisation (id),
    merged_at bigint,
    made_up bigint not null
);
create index directory_organisation_record on directory_organisation (record);
create index directory_organisation_country on directory_organisation (country);

create table directory_name (
    id bigint primary key,
    organisation bigint not null references directory_organisation (id),
    ord bigint not null,
    kind text not null,
    language text,
    name text not null,
    sort_key blob not null,
    folded text not null,
    since bigint not null,
    until bigint
);
create index directory_name_organisation on directory_name (organisation, ord);
create index directory_name_folded on directory_name (folded);

-- At which end of which corridor it works: a country and a side.
create table directory_side (
    organisation bigint not null references directory_organisation (id),
    country text not null,
    side text not null,
    primary key (organisation, country, side)
);

-- The steps of verification, each with who, when, evidence and reason; one that ended says when and why.
create table directory_step (
    id bigint primary key,
    organisation bigint not null references directory_organisation (id),
    step text not null,
    at bigint not null,
    by_member bigint,
    voucher bigint references directory_organisation (id),
    evidence text not null,
    reason text not null,
    renew_at bigint,
    ended_at bigint,
    ended_by bigint,
    end_reason text
);
create index directory_step_organisation on directory_step (organisation, ended_at, at);
create index directory_step_step on directory_step (step, ended_at);

-- A code sent to an address that the body publishes, on exactly its host.
create table directory_proof (
    id bigint primary key,
    organisation bigint not null references directory_organisation (id),
    by_member bigint not null,
    address text not null,
    asked_at bigint not null,
    code blob,
    ends_at bigint,
    tries bigint not null,
    proved_at bigint
);
create index directory_proof_organisation on directory_proof (organisation, asked_at);

-- The mailbox that an organisation had before it gave another, until the letter about that is queued.
create table directory_former (
    id bigint primary key,
    organisation bigint not null references directory_organisation (id),
    mailbox text,
    at bigint not null
);

create table directory_representative (
    id bigint primary key,
    organisation bigint not null references directory_organisation (id),
    member bigint not null,
    role text not null,
    unit text,
    focal bigint not null,
    mandate text,
    starts_at bigint not null,
    mandate_ends bigint,
    added_by bigint,
    ended_at bigint,
    ended_by bigint,
    end_reason text,
    warned_at bigint
);
create index directory_representative_organisation on directory_representative (organisation, ended_at);
create index directory_representative_member on directory_representative (member, ended_at);
-- The worker asks twice a second whose mandate has ended: few of many.
create index directory_representative_mandate on directory_representative (mandate_ends) where ended_at is null and mandate_ends is not null;

create table directory_invitation (
    id bigint primary key,
    organisation bigint not null references directory_organisation (id),
    address text not null,
    role text not null,
    unit text,
    mandate text,
    mandate_ends bigint,
    language text not null,
    by_member bigint not null,
    at bigint not null,
    token blob unique,
    ends_at bigint not null,
    revoked_at bigint,
    accepted_at bigint,
    accepted_by bigint,
    refused_at bigint
);
create index directory_invitation_organisation on directory_invitation (organisation, at);
create index directory_invitation_address on directory_invitation (address);

-- What moves power over an organisation: slowly and loudly. It takes effect at `effect_at` unless somebody objects;
-- then a country officer decides.
create table directory_change (
    id bigint primary key,
    organisation bigint not null references directory_organisation (id),
    kind text not null,
    member bigint,
    other bigint references directory_organisation (id),
    role text,
    mandate_ends bigint,
    reason text not null,
    by_member bigint not null,
    at bigint not null,
    seconded_by bigint,
    seconded_at bigint,
    effect_at bigint not null,
    objected_at bigint,
    objected_by bigint,
    objection text,
    decided_at bigint,
    decided_by bigint,
    outcome text,
    decision text
);
create index directory_change_organisation on directory_change (organisation, decided_at);
create index directory_change_due on directory_change (decided_at, effect_at);

-- What was typed as the organisation, and which human typed it.
create table directory_written (
    id bigint primary key,
    organisation bigint not null references directory_organisation (id),
    member bigint,
    actor bigint not null,
    act text not null,
    at bigint not null
);
create index directory_written_organisation on directory_written (organisation, at);

-- What an owner gives the country officer to look at: deleted 30 days after the decision, the step keeps the kind.
create table directory_evidence (
    id bigint primary key,
    organisation bigint not null references directory_organisation (id),
    by_member bigint not null,
    at bigint not null,
    body text not null,
    link text,
    decided_at bigint
);
create index directory_evidence_organisation on directory_evidence (organisation, at);
create index directory_evidence_decided on directory_evidence (decided_at);

-- An organisation asked another, which is verified, to vouch for it.
create table directory_vouch_ask (
    id bigint primary key,
    organisation bigint not null references directory_organisation (id),
    voucher bigint not null references directory_organisation (id),
    by_member bigint not null,
    reason text not null,
    at bigint not null,
    answered_at bigint
);
create index directory_vouch_ask_voucher on directory_vouch_ask (voucher, answered_at);
create index directory_vouch_ask_organisation on directory_vouch_ask (organisation, answered_at);

-- The second person that a merge needs: an owner of the other organisation, or another officer. A merge can be undone, by
-- two as well: the first asks for a side (an owner of the one that went, of the one that stays, or the desk).
create table directory_agreement (
    change bigint primary key references directory_change (id),
    way text not null,
    agreed_by bigint,
    agreed_at bigint,
    undo_by bigint,
    undo_at bigint,
    undo_side text,
    undone_by bigint,
    undone_at bigint
);
