//! What erasure does, statement by statement, in this order. `$1` is the member, `$2` the random number that stands in
//! their place where a row is somebody else's too.

use m4d_kit::sql;

sql!(/// Letters to them, waiting ones too.
ERASE_LETTERS(member: i64) =
    "delete from kit_letter where owner = $1 or address in (select address from accounts_address where member = $1)
        or address in (select old from accounts_change where member = $1)
        or address in (select new from accounts_change where member = $1)");
sql!(/// When they asked to join or to sign in.
ERASE_ASKS(member: i64) =
    "delete from accounts_ask where address in (select address from accounts_address where member = $1)
        or address in (select old from accounts_change where member = $1)
        or address in (select new from accounts_change where member = $1)");
sql!(/// Their address in invitations: the one now, and those before; one that they only asked for may be somebody else's.
ERASE_INVITED(member: i64) =
    "update directory_invitation set address = '', unit = null, mandate = null where accepted_by = $1
        or address in (select address from accounts_address where member = $1 union select old from accounts_change where member = $1
            union select new from accounts_change where member = $1 and confirmed_at is not null)");
sql!(/// Invitations that they wrote and nobody took up are withdrawn.
WITHDRAW_INVITING(member: i64, now: i64) =
    "update directory_invitation set revoked_at = $2, token = null
     where by_member = $1 and accepted_at is null and revoked_at is null");
sql!(/// Who wrote an invitation, and who took it up.
NUMBER_INVITING(member: i64, actor: i64) =
    "update directory_invitation set by_member = case when by_member = $1 then $2 else by_member end,
        accepted_by = case when accepted_by = $1 then $2 else accepted_by end
     where by_member = $1 or accepted_by = $1");
sql!(/// An organisation's own address, where somebody gave theirs.
ERASE_MAILBOX(member: i64) =
    "update directory_organisation set mailbox = null
     where mailbox in (select address from accounts_address where member = $1 union select old from accounts_change where member = $1
            union select new from accounts_change where member = $1 and confirmed_at is not null)");
sql!(/// The same for the address that is shown.
ERASE_CONTACT(member: i64) =
    "update directory_organisation set contact = null
     where contact in (select address from accounts_address where member = $1 union select old from accounts_change where member = $1
            union select new from accounts_change where member = $1 and confirmed_at is not null)");
sql!(/// Who added an organisation.
NUMBER_MADE(member: i64, actor: i64) = "update directory_organisation set made_by = $2 where made_by = $1");
sql!(/// Who took a step of verification, and who ended it.
NUMBER_STEPS(member: i64, actor: i64) =
    "update directory_step set by_member = case when by_member = $1 then $2 else by_member end,
        ended_by = case when ended_by = $1 then $2 else ended_by end
     where by_member = $1 or ended_by = $1");
sql!(/// Their codes to prove an organisation's address, and those that others had sent to theirs.
ERASE_PROOFS(member: i64) =
    "delete from directory_proof where by_member = $1
        or address in (select address from accounts_address where member = $1 union select old from accounts_change where member = $1
            union select new from accounts_change where member = $1 and confirmed_at is not null)");
sql!(/// They speak for nobody any more.
END_SPEAKING(member: i64, now: i64) =
    "update directory_representative set ended_at = $2 where member = $1 and ended_at is null");
sql!(/// That somebody spoke for an organisation stays; who, and in which words, goes.
NUMBER_SPEAKING(member: i64, actor: i64) =
    "update directory_representative set member = $2, unit = null, mandate = null, end_reason = null where member = $1");
sql!(/// Who added somebody, and who ended it.
NUMBER_ADDED(member: i64, actor: i64) =
    "update directory_representative set added_by = case when added_by = $1 then $2 else added_by end,
        ended_by = case when ended_by = $1 then $2 else ended_by end
     where added_by = $1 or ended_by = $1");
sql!(/// What they gave as a reason, if they want it removed.
ERASE_REASONS(member: i64) = "update directory_change set reason = '' where by_member = $1");
sql!(/// What they objected, likewise.
ERASE_OBJECTIONS(member: i64) = "update directory_change set objection = null where objected_by = $1");
sql!(/// Who took part in a change of power.
NUMBER_CHANGES(member: i64, actor: i64) =
    "update directory_change set member = case when member = $1 then $2 else member end,
        by_member = case when by_member = $1 then $2 else by_member end,
        seconded_by = case when seconded_by = $1 then $2 else seconded_by end,
        objected_by = case when objected_by = $1 then $2 else objected_by end,
        decided_by = case when decided_by = $1 then $2 else decided_by end
     where member = $1 or by_member = $1 or seconded_by = $1 or objected_by = $1 or decided_by = $1");
sql!(/// Who wrote as an organisation: their number stands there already.
ERASE_WRITTEN(member: i64) = "update directory_written set member = null where member = $1");
sql!(/// What the staff proposed about them.
ERASE_PROPOSED(member: i64, actor: i64) =
    "update desk_proposal set body = '{}', reason = ''
     where about in ($1, $2) or (object in ($1, $2) and object_kind in ('member', 'account'))");
sql!(/// Who is concerned by a proposal, and who made it, seconded it, refused it.
NUMBER_PROPOSED(member: i64, actor: i64) =
    "update desk_proposal set about = case when about = $1 then $2 else about end,
        object = case when object = $1 and object_kind in ('member', 'account') then $2 else object end,
        by_member = case when by_member = $1 then $2 else by_member end,
        seconded_by = case when seconded_by = $1 then $2 else seconded_by end,
        refused_by = case when refused_by = $1 then $2 else refused_by end
     where about = $1 or object = $1 or by_member = $1 or seconded_by = $1 or refused_by = $1");
sql!(/// Who granted and ended others' rights.
NUMBER_GRANTED(member: i64, actor: i64) =
    "update accounts_right set granted_by = case when granted_by = $1 then $2 else granted_by end,
        ended_by = case when ended_by = $1 then $2 else ended_by end
     where granted_by = $1 or ended_by = $1");
sql!(/// Where they are signed in.
ERASE_SESSIONS(member: i64) = "delete from accounts_session where member = $1");
sql!(/// Their second factors.
ERASE_FACTORS(member: i64) = "delete from accounts_factor where member = $1");
sql!(/// Their one-time codes.
ERASE_CODES(member: i64) = "delete from accounts_code where member = $1");
sql!(/// Their rights; the audit knows of them by number.
ERASE_RIGHTS(member: i64) = "delete from accounts_right where member = $1");
sql!(/// Their changes of address.
ERASE_CHANGES(member: i64) = "delete from accounts_change where member = $1");
sql!(/// Whom they accepted, and who accepted them.
ERASE_ACCEPTED(member: i64) = "delete from accounts_acceptance where member = $1 or accepted = $1");
sql!(/// What they had typed.
ERASE_TYPED(member: i64) = "delete from accounts_typed where member = $1");
sql!(/// Their addresses.
ERASE_ADDRESSES(member: i64) = "delete from accounts_address where member = $1");
sql!(/// The member.
ERASE_MEMBER(member: i64) = "delete from accounts_member where id = $1");
sql!(/// What they gave as evidence.
ERASE_EVIDENCE(member: i64) = "delete from directory_evidence where by_member = $1");
sql!(/// Why they asked another organisation to vouch, if they want it removed.
ERASE_ASKING(member: i64) = "update directory_vouch_ask set reason = '' where by_member = $1");
sql!(/// Who asked another organisation to vouch.
NUMBER_ASKING(member: i64, actor: i64) = "update directory_vouch_ask set by_member = $2 where by_member = $1");
sql!(/// Who agreed to a merge, and who undid it.
NUMBER_AGREEING(member: i64, actor: i64) =
    "update directory_agreement set agreed_by = case when agreed_by = $1 then $2 else agreed_by end,
        undo_by = case when undo_by = $1 then $2 else undo_by end,
        undone_by = case when undone_by = $1 then $2 else undone_by end
     where agreed_by = $1 or undo_by = $1 or undone_by = $1");
