//! What a change of address keeps: the row that is asked for, confirmed and undone; and the addresses themselves.

use m4d_kit::sql;

sql!(/// Asks for a change: the same row whether or not the new address is known.
ADD_CHANGE(id: i64, member: i64, old: String, new: String, browser: Vec<u8>, now: i64) =
    "insert into accounts_change (id, member, old, new, browser, asked_at) values ($1, $2, $3, $4, $5, $6)");
sql!(/// A new ask ends those before it that nobody confirmed.
END_CHANGES(member: i64, now: i64) =
    "update accounts_change set undone_at = $2 where member = $1 and confirmed_at is null and undone_at is null");
sql!(/// What a letter is about.
FIND_CHANGED(id: i64) -> ChangedRow {
    member: i64, old: String, new: String, asked_at: i64, confirmed_at: Option<i64>, undo_until: Option<i64>, undone_at: Option<i64>
} = "select member, old, new, asked_at, confirmed_at, undo_until, undone_at from accounts_change where id = $1");
sql!(/// The change that waits for the new address to confirm it. Asked by its age alone: whether a link was made tells
/// whether the address was free.
FIND_ASKED_CHANGE(member: i64, since: i64) -> AskedChangeRow { new: String, asked_at: i64 } =
    "select new, asked_at from accounts_change
     where member = $1 and confirmed_at is null and undone_at is null and asked_at > $2
     order by asked_at desc, id limit 1");
sql!(/// Until when the last change can be undone.
FIND_WAITING(member: i64, now: i64) -> WaitingRow { undo_until: Option<i64> } =
    "select undo_until from accounts_change
     where member = $1 and confirmed_at is not null and undone_at is null and undo_until > $2
     order by undo_until desc, id limit 1");
sql!(/// The change behind a link in the letter to the new address: only for its member, in the browser that asked.
FIND_CONFIRMING(token: Vec<u8>, browser: Vec<u8>, member: i64, now: i64) -> ConfirmingRow { id: i64, old: String, new: String } =
    "select id, old, new from accounts_change
     where token = $1 and browser = $2 and member = $3 and confirmed_at is null and undone_at is null and ends_at > $4");
sql!(/// The change behind a link in a letter to the old address, in any browser.
FIND_UNDOING(token: Vec<u8>, now: i64, since: i64) -> UndoingRow {
    id: i64, member: i64, old: String, new: String, confirmed_at: Option<i64>
} = "select id, member, old, new, confirmed_at from accounts_change
     where (undo = $1 or undo_asked = $1) and undone_at is null
        and (undo_until > $2 or (confirmed_at is null and asked_at > $3))");
sql!(/// Writes down what the letter to the new address will carry: a hash only.
MINT_CHANGE(id: i64, token: Vec<u8>, ends: i64) =
    "update accounts_change set token = $2, ends_at = $3 where id = $1 and confirmed_at is null and undone_at is null");
sql!(/// The same for the letter to the old address when a change is asked.
MINT_UNDO_ASKED(id: i64, token: Vec<u8>) = "update accounts_change set undo_asked = $2 where id = $1 and undone_at is null");
sql!(/// The same for the letter to the old address when it is confirmed.
MINT_UNDO(id: i64, token: Vec<u8>) = "update accounts_change set undo = $2 where id = $1 and undone_at is null");
sql!(/// Confirms a change, once.
CONFIRM_CHANGE(id: i64, now: i64, until: Option<i64>) =
    "update accounts_change set confirmed_at = $2, undo_until = $3, token = null
     where id = $1 and confirmed_at is null and undone_at is null");
sql!(/// Undoes a change, once.
UNDO_CHANGE(id: i64, now: i64) =
    "update accounts_change set undone_at = $2, token = null, undo = null, undo_asked = null
     where id = $1 and undone_at is null");

sql!(/// The address before a change is kept for its member until the change can no longer be undone.
RESERVE_ADDRESS(member: i64, address: String, until: i64) =
    "update accounts_address set until = $3 where member = $1 and address = $2 and until is null");
sql!(/// It is the member's address again.
RESTORE_ADDRESS(member: i64, address: String) =
    "update accounts_address set until = null where member = $1 and address = $2");
sql!(/// An address is no longer a member's.
REMOVE_ADDRESS(member: i64, address: String) = "delete from accounts_address where member = $1 and address = $2");
sql!(/// How many addresses are kept for a change that can no longer be undone.
COUNT_OVER(now: i64) -> OverRow { n: i64 } =
    "select cast(count(*) as bigint) as n from accounts_address where until is not null and until <= $1");
sql!(/// They are free for everybody.
FREE_ADDRESSES(now: i64) = "delete from accounts_address where until is not null and until <= $1");
