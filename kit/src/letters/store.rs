//! Every statement about letters.

use crate::sql;

sql!(/// A letter that waits.
ADD_LETTER(id: i64, name: String, language: String, address: String, owner: Option<i64>, body: String,
           mint: Option<String>, mint_for: Option<i64>, at: i64, message_id: String) =
    "insert into kit_letter (id, name, language, address, owner, body, mint, mint_for, queued_at, due_at, attempts, state, message_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, 0, 'queued', $10)");
sql!(/// Whether an address is not to be written to.
FIND_REFUSED(hash: Vec<u8>) -> Refused { at: i64 } = "select at from kit_letter_refused where hash = $1");
sql!(/// An address that is not to be written to again.
ADD_REFUSED(hash: Vec<u8>, at: i64, reason: String) =
    "insert into kit_letter_refused (hash, at, reason) values ($1, $2, $3) on conflict (hash) do nothing");
sql!(/// An address that may be written to after all.
REMOVE_REFUSED(hash: Vec<u8>) = "delete from kit_letter_refused where hash = $1");
sql!(/// Removes what was written to an address and is nobody's own, waiting letters too.
REMOVE_UNOWNED(address: String) =
    "delete from kit_letter where address = $1 and owner is null and state <> 'sending'");
sql!(/// How many letters of a name were queued for an address since a moment.
COUNT_SINCE(address: String, name: String, since: i64) -> Written { n: i64 } =
    "select cast(count(id) as bigint) as n from kit_letter where address = $1 and name = $2 and queued_at >= $3");

sql!(/// What is to go now: first letters with a token, because somebody waits for them; then those whose sender ended
/// while handing them over; then the others.
LIST_DUE(now: i64, most: i64) -> DueRow {
    id: i64, name: String, language: String, address: String, owner: Option<i64>, body: String, mint: Option<String>,
    mint_for: Option<i64>, queued_at: i64, attempts: i64, message_id: String } =
    "select l.id, l.name, l.language, l.address, l.owner, l.body, l.mint, l.mint_for, l.queued_at, l.attempts, l.message_id
     from (
         select id, turn from (
             select id, cast(1 as bigint) as turn from kit_letter
             where state = 'queued' and mint is not null and due_at <= $1 order by due_at, id limit $2) as awaited
         union all
         select id, turn from (
             select id, cast(2 as bigint) as turn from kit_letter
             where state = 'sending' and due_at <= $1 order by due_at, id limit $2) as lapsed
         union all
         select id, turn from (
             select id, cast(3 as bigint) as turn from kit_letter
             where state = 'queued' and mint is null and due_at <= $1 order by due_at, id limit $2) as waiting
     ) as due join kit_letter l on l.id = due.id
     order by due.turn, l.due_at, l.id limit $2");
sql!(/// Takes a letter until a moment.
CLAIM(id: i64, until: i64, attempts: i64) =
    "update kit_letter set state = 'sending', due_at = $2, attempts = $3 where id = $1");
sql!(/// A letter that was not handed over now and will be tried again, if it is still held.
PUT_OFF(id: i64, held: i64, due_at: i64, fault: String) =
    "update kit_letter set state = 'queued', due_at = $3, fault = $4 where id = $1 and state = 'sending' and due_at = $2");
sql!(/// How a letter ended, if it is still held. What it was made of is not needed any more.
SETTLE(id: i64, held: i64, state: String, at: i64, fault: Option<String>, subject: Option<String>, text: Option<String>) =
    "update kit_letter set state = $3, settled_at = $4, fault = $5, kept_subject = $6, kept_text = $7, body = '{}'
     where id = $1 and state = 'sending' and due_at = $2");

sql!(/// What waits for an address that does not take letters.
BOUNCE_QUEUED(address: String, at: i64) =
    "update kit_letter set state = 'bounced', settled_at = $2, body = '{}' where address = $1 and state = 'queued'");
sql!(/// The last letter that went to an address came back.
BOUNCE_SENT(address: String, at: i64) =
    "update kit_letter set state = 'bounced', settled_at = $2 where id =
         (select id from kit_letter where address = $1 and state = 'sent' order by queued_at desc, id desc limit 1)");
sql!(/// The letter with a Message-ID.
FIND_BY_MESSAGE(message_id: String) -> ByMessageRow { id: i64, name: String, address: String } =
    "select id, name, address from kit_letter where message_id = $1");
sql!(/// One letter that went came back. Its sender may not have noted yet that it went.
BOUNCE_ONE(id: i64, at: i64, fault: String) =
    "update kit_letter set state = 'bounced', settled_at = $2, fault = $3, body = '{}'
     where id = $1 and state in ('sent', 'sending')");
sql!(/// How the last letter to an address ended.
FIND_LAST(address: String) -> LastRow { state: String, settled_at: Option<i64> } =
    "select state, settled_at from kit_letter where address = $1 and state in ('sent', 'bounced')
     order by settled_at desc nulls last, id desc limit 1");

sql!(/// Takes the text out of old letters that are nobody's own.
BLANK_OLD(before: i64) =
    "update kit_letter set kept_subject = null, kept_text = null
     where settled_at < $1 and owner is null and kept_text is not null");
sql!(/// An old bounce says nothing about an address any more.
FORGET_BOUNCES(before: i64) = "update kit_letter set state = 'failed' where state = 'bounced' and settled_at < $1");
sql!(/// Removes old envelopes.
REMOVE_OLD(before: i64) = "delete from kit_letter where queued_at < $1 and state <> 'sending'");
sql!(/// Takes the text out of one of somebody's letters.
BLANK_OWN(owner: i64, id: i64) =
    "update kit_letter set kept_subject = null, kept_text = null where owner = $1 and id = $2");
sql!(/// Removes everything written to a person.
REMOVE_OF(owner: i64) = "delete from kit_letter where owner = $1");
sql!(/// Removes everything written to an address.
REMOVE_TO(address: String) = "delete from kit_letter where address = $1");

sql!(/// How many letters there are of each state.
COUNT_STATES() -> StateCount { state: String, n: i64 } =
    "select state, cast(count(id) as bigint) as n from kit_letter group by state order by state");
sql!(/// Envelopes without address and owner, newest first, before one: by `queued_at` and `id`.
LIST_ENVELOPES(before: i64, before_id: i64, most: i64) -> Envelope {
    id: i64, name: String, language: String, queued_at: i64, due_at: i64, attempts: i64, state: String,
    settled_at: Option<i64>, fault: Option<String> } =
    "select id, name, language, queued_at, due_at, attempts, state, settled_at, fault from kit_letter
     where (queued_at, id) < ($1, $2) order by queued_at desc, id desc limit $3");
sql!(/// The same of one state.
LIST_ENVELOPES_IN(state: String, before: i64, before_id: i64, most: i64) -> EnvelopeIn {
    id: i64, name: String, language: String, queued_at: i64, due_at: i64, attempts: i64, state: String,
    settled_at: Option<i64>, fault: Option<String> } =
    "select id, name, language, queued_at, due_at, attempts, state, settled_at, fault from kit_letter
     where state = $1 and (queued_at, id) < ($2, $3) order by queued_at desc, id desc limit $4");
sql!(/// One letter as it is kept, with its address. Only for who may read it: in `serve` nobody.
FIND_LETTER(id: i64) -> Letter {
    id: i64, name: String, language: String, address: String, owner: Option<i64>, queued_at: i64, attempts: i64,
    state: String, settled_at: Option<i64>, fault: Option<String>, kept_subject: Option<String>, kept_text: Option<String> } =
    "select id, name, language, address, owner, queued_at, attempts, state, settled_at, fault, kept_subject, kept_text
     from kit_letter where id = $1");
sql!(/// The letters that somebody got and has not erased, newest first, before one: by `queued_at` and `id`.
LIST_OWN(owner: i64, before: i64, before_id: i64, most: i64) -> OwnLetter {
    id: i64, name: String, language: String, queued_at: i64, settled_at: Option<i64>, state: String,
    kept_subject: Option<String>, kept_text: Option<String> } =
    "select id, name, language, queued_at, settled_at, state, kept_subject, kept_text from kit_letter
     where owner = $1 and (queued_at, id) < ($2, $3) and kept_text is not null order by queued_at desc, id desc limit $4");
sql!(/// One of somebody's own letters.
FIND_OWN(owner: i64, id: i64) -> OwnOne {
    id: i64, name: String, language: String, queued_at: i64, settled_at: Option<i64>, state: String,
    kept_subject: Option<String>, kept_text: Option<String> } =
    "select id, name, language, queued_at, settled_at, state, kept_subject, kept_text from kit_letter
     where owner = $1 and id = $2 and kept_text is not null");
