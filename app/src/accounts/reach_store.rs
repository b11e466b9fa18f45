//! What became of members' letters, and who came back.

use m4d_kit::sql;

sql!(/// Addresses of members whose last letter came back, where nothing says so yet.
LIST_LOST(most: i64) -> LostRow { id: i64, member: i64, at: i64 } =
    "select a.id, a.member, cast(max(coalesce(l.settled_at, 0)) as bigint) as at
     from kit_letter as l join accounts_address as a on a.address = l.address and a.until is null
     where l.state = 'bounced' and l.settled_at >= a.since and (a.bounced_at is null or a.bounced_at < l.settled_at)
        and not exists (select 1 from kit_letter as n
            where n.address = l.address and n.state = 'sent' and n.settled_at > l.settled_at)
        and not exists (select 1 from accounts_member as m where m.id = a.member and m.acted_at > l.settled_at)
     group by a.id, a.member order by a.id limit $1");
sql!(/// Addresses that did not take a letter, and took one since, or whose member was here since.
LIST_REACHED(most: i64) -> ReachedRow { id: i64, member: i64 } =
    "select a.id, a.member from accounts_address as a join accounts_member as m on m.id = a.member
     where a.bounced_at is not null and (m.acted_at > a.bounced_at or exists (select 1 from kit_letter as n
            where n.address = a.address and n.state = 'sent' and n.settled_at > a.bounced_at))
     order by a.id limit $1");
sql!(/// Members to whom silence brought something, and who were here since.
LIST_BACK(most: i64) -> BackRow { id: i64 } =
    "select id from accounts_member where silence_at is not null and silence_at < acted_at order by id limit $1");
sql!(/// When an address did not take a letter, if it did not.
SAVE_BOUNCED(id: i64, at: Option<i64>) = "update accounts_address set bounced_at = $2 where id = $1");
sql!(/// Their silence is over.
END_SILENCE(id: i64) = "update accounts_member set silence = null, silence_at = null where id = $1");
