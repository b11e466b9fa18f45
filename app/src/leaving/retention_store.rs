//! One statement for each period of the table of retention: what is over its time at `$1` goes.

use m4d_kit::sql;

sql!(/// Joinings that nobody confirmed, and letters to sign in that never went.
REMOVE_UNCONFIRMED(before: i64) = "delete from accounts_ask where used_at is null and asked_at <= $1");
sql!(/// Links and codes that were used or have ended.
REMOVE_ASKS(before: i64) = "delete from accounts_ask where used_at <= $1 or (used_at is null and ends_at <= $1)");
sql!(/// Changes of address that nobody confirmed.
REMOVE_UNCONFIRMED_CHANGES(before: i64) = "delete from accounts_change where confirmed_at is null and asked_at <= $1");
sql!(/// Changes of address that can no longer be undone.
REMOVE_CHANGES(before: i64) =
    "delete from accounts_change where confirmed_at is not null and (undo_until <= $1 or undone_at <= $1)");
sql!(/// Invitations that nobody took up.
REMOVE_INVITATIONS(before: i64) = "delete from directory_invitation where accepted_at is null and at <= $1");
sql!(/// The address in an invitation that was taken up is the member's own business by then.
BLANK_INVITATIONS(before: i64) =
    "update directory_invitation set address = '', token = null where accepted_at <= $1 and address <> ''");
sql!(/// Codes to prove an address.
REMOVE_PROOFS(before: i64) =
    "delete from directory_proof where proved_at <= $1 or (proved_at is null and asked_at <= $1)");
sql!(/// Sessions that were ended.
REMOVE_SESSIONS(before: i64) = "delete from accounts_session where ended_at <= $1");
sql!(/// Sessions that ended by themselves: unused for so long, or that old.
REMOVE_LAPSED(used: i64, made: i64) = "delete from accounts_session where used_at <= $1 or made_at <= $2");
sql!(/// Sessions on a shared phone that ended by themselves.
REMOVE_LAPSED_SHARED(used: i64) = "delete from accounts_session where shared = 1 and used_at <= $1");
sql!(/// Second factors that were ended.
REMOVE_FACTORS(before: i64) = "delete from accounts_factor where ended_at <= $1");
sql!(/// Codes that were used or ended.
REMOVE_CODES(before: i64) = "delete from accounts_code where used_at <= $1 or ended_at <= $1");
sql!(/// Wrong tries of days gone by.
REMOVE_WRONG(day: i64) = "delete from accounts_wrong where day < $1");
sql!(/// What was typed when a session had ended.
REMOVE_TYPED(before: i64) = "delete from accounts_typed where at <= $1");
sql!(/// That letters to a member came back.
FORGET_BOUNCED(before: i64) = "update accounts_address set bounced_at = null where bounced_at <= $1");
sql!(/// That letters to an organisation came back.
FORGET_MAILBOXES(before: i64) =
    "update directory_organisation set mailbox_bounced_at = null where mailbox_bounced_at <= $1");
sql!(/// Who was erased longer ago than any backup is old.
REMOVE_ERASED(before: i64) = "delete from accounts_erased where at <= $1 and cleaned_at is not null");
sql!(/// What proved something about a person, after it was decided.
BLANK_EVIDENCE(before: i64) =
    "update desk_proposal set body = '{}' where about is not null and (done_at <= $1 or refused_at <= $1) and body <> '{}'");
