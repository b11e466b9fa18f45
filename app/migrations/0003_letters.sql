-- Whoever follows one kind of fact finds the last of it at once.
create index kit_outbox_kind on kit_outbox (kind, id);

-- Letters that wait, that went, that came back. No row ever holds a token: it is minted when the letter is handed over.
create table kit_letter (
    id bigint primary key,
    name text not null,
    language text not null,
    address text not null,
    owner bigint,
    body text not null,
    mint text,
    mint_for bigint,
    queued_at bigint not null,
    due_at bigint not null,
    attempts bigint not null,
    state text not null,
    settled_at bigint,
    message_id text not null,
    fault text,
    kept_subject text,
    kept_text text
);
-- The sender asks for few letters among many: these three hold only what is under way.
create index kit_letter_awaited on kit_letter (due_at, id) where state = 'queued' and mint is not null;
create index kit_letter_waiting on kit_letter (due_at, id) where state = 'queued' and mint is null;
create index kit_letter_sending on kit_letter (due_at, id) where state = 'sending';
create index kit_letter_state on kit_letter (state, queued_at, id);
create index kit_letter_owner on kit_letter (owner, queued_at, id);
create index kit_letter_address on kit_letter (address, queued_at);
create index kit_letter_queued on kit_letter (queued_at, id);
-- What comes back names the letter by this.
create index kit_letter_message on kit_letter (message_id);

-- Addresses that are not to be written to again, as keyed hashes.
create table kit_letter_refused (
    hash blob primary key,
    at bigint not null,
    reason text not null
);
