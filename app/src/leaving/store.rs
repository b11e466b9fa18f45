//! What leaving asks and writes: who is due, who was erased, what is over its time.

use m4d_kit::sql;
use m4d_kit::sql::Sixteen;

sql!(/// A member who leaves.
FIND_LEAVER(member: i64) -> LeaverRow {
    actor: i64, name: String, name_latin: Option<String>, language: String, unseen_since: Option<i64>, leaving_at: Option<i64>,
    leaving_keeps: Option<i64>, address: Option<String>, neutral: i64
} = "select m.actor, m.name, m.name_latin, m.language, m.unseen_since, m.leaving_at, m.leaving_keeps, a.address,
        cast(case when m.neutral_since is null then 0 else 1 end as bigint) as neutral
     from accounts_member as m left join accounts_address as a on a.member = m.id and a.until is null where m.id = $1");
sql!(/// Every address that a member has or had.
LIST_OWN_ADDRESSES(member: i64) -> OwnAddressRow { address: String } =
    "select address from accounts_address where member = $1 union select old as address from accounts_change where member = $1
     union select new as address from accounts_change where member = $1 order by address");
sql!(/// The organisations that nobody would own without this member.
LIST_ONLY_OWNED(member: i64, now: i64) -> OnlyOwnedRow { organisation: i64, name: Option<String> } =
    "select r.organisation, n.name from directory_representative as r
     join directory_organisation as o on o.id = r.organisation and o.merged_into is null
     left join directory_name as n on n.organisation = r.organisation and n.ord = 0 and n.until is null
     where r.member = $1 and r.role = 'owner' and r.ended_at is null and (r.mandate_ends is null or r.mandate_ends > $2)
        and not exists (select 1 from directory_representative as p where p.organisation = r.organisation and p.member <> $1
            and p.role = 'owner' and p.ended_at is null and (p.mandate_ends is null or p.mandate_ends > $2))
     order by n.name, r.organisation");
sql!(/// The parts in organisations that somebody has.
LIST_PARTS_OF(member: i64) -> PartOfRow { id: i64, organisation: i64 } =
    "select id, organisation from directory_representative where member = $1 and ended_at is null order by id");
sql!(/// Organisations that show an address of theirs.
LIST_SHOWING(member: i64) -> ShowingRow { id: i64, record: Option<i64> } =
    "select id, record from directory_organisation
     where contact in (select address from accounts_address where member = $1 union select old from accounts_change where member = $1
        union select new from accounts_change where member = $1 and confirmed_at is not null) order by id");
sql!(/// How many other administrators there are, for one who is one.
COUNT_ADMINISTRATORS(member: i64, now: i64) -> AdministratorsRow { mine: i64, others: i64 } =
    "select cast(count(case when member = $1 then 1 end) as bigint) as mine,
        cast(count(case when member <> $1 then 1 end) as bigint) as others
     from accounts_right where role = 'administrator' and ended_at is null and starts_at <= $2 and (ends_at is null or ends_at > $2)");
sql!(/// Changes of address that can still be undone: grave acts wait for them.
COUNT_UNDOABLE(member: i64, now: i64) -> UndoableRow { n: i64 } =
    "select cast(count(id) as bigint) as n from accounts_change
     where member = $1 and confirmed_at is not null and undone_at is null and undo_until > $2");
sql!(/// A member will be erased.
SAVE_LEAVING(member: i64, at: i64, keeps: i64) =
    "update accounts_member set leaving_at = $2, leaving_keeps = $3 where id = $1 and leaving_at is null");
sql!(/// They stay.
UNDO_LEAVING(member: i64) =
    "update accounts_member set leaving_at = null, leaving_keeps = null where id = $1 and leaving_at is not null");
sql!(/// Who is to be erased now; who could still be another's victim waits.
LIST_LEAVING(now: i64, most: i64) -> LeavingRow { id: i64 } =
    "select m.id from accounts_member as m where m.leaving_at <= $1
        and not exists (select 1 from accounts_change as c where c.member = m.id and c.confirmed_at is not null
            and c.undone_at is null and c.undo_until > $1) order by m.leaving_at, m.id limit $2");
sql!(/// Everybody who has been silent for a year or longer, a page of them: also who is suspended.
LIST_SILENT(acted: i64, after: i64, most: i64) -> SilentRow {
    id: i64, acted_at: i64, reminded_at: Option<i64>, unseen_since: Option<i64>, silence: Option<String>, silence_at: Option<i64>
} = "select id, acted_at, reminded_at, unseen_since, silence, silence_at from accounts_member
     where acted_at <= $1 and id > $2 order by id limit $3");
sql!(/// The yearly letter went.
SAVE_REMINDED(member: i64, now: i64) = "update accounts_member set reminded_at = $2 where id = $1");
sql!(/// What silence brought.
SAVE_SILENCE(member: i64, step: String, now: i64) =
    "update accounts_member set silence = $2, silence_at = $3 where id = $1");
sql!(/// Nobody sees them any more.
SAVE_UNSEEN(member: i64, now: i64) = "update accounts_member set unseen_since = $2 where id = $1 and unseen_since is null");

sql!(/// Somebody was erased.
ADD_ERASED(member: i64, at: i64) =
    "insert into accounts_erased (member, at) values ($1, $2) on conflict (member) do nothing");
sql!(/// Who was erased, so far as it is still held.
LIST_ERASED() -> ErasedRow { member: i64, at: i64 } = "select member, at from accounts_erased order by at, member");
sql!(/// Who was erased and may still stand in a file.
COUNT_UNCLEAN() -> UncleanRow { n: i64 } =
    "select cast(count(member) as bigint) as n from accounts_erased where cleaned_at is null");
sql!(/// Nothing of them stands in a file any more.
SAVE_CLEAN(now: i64) = "update accounts_erased set cleaned_at = $1 where cleaned_at is null");
sql!(/// Which of sixteen are members.
LIST_MEMBERS_OF(ids: Sixteen) -> MemberOfRow { id: i64 } =
    "select id from accounts_member
     where id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) order by id");
sql!(/// Entries of the audit about a person that still have their details.
LIST_UNREDACTED(actor: i64) -> UnredactedRow { id: i64 } =
    "select a.id from kit_audit as a join kit_audit_details as d on d.entry = a.id
     where a.about = $1 and d.redacted_by is null and a.act <> 'audit_redacted' order by a.id");
sql!(/// Kept letters of others, to look for a name in.
LIST_KEPT_LETTERS(after: i64, most: i64) -> KeptLetterRow { id: i64, body: String, kept_subject: Option<String>, kept_text: Option<String> } =
    "select id, body, kept_subject, kept_text from kit_letter where id > $1 order by id limit $2");
sql!(/// Takes the text out of a kept letter.
BLANK_LETTER(id: i64) = "update kit_letter set kept_subject = null, kept_text = null, body = '{}' where id = $1");
