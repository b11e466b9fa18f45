//! Merges: one organisation goes into another. Its names, people and steps stay where they are, as history.

use m4d_kit::sql;

sql!(/// The open or young merges of an organisation, on either side; `since` is how long one that was done can be undone.
LIST_MERGES(organisation: i64, since: i64) -> MergeRow {
    id: i64, organisation: i64, other: Option<i64>, reason: String, by_member: i64, at: i64, effect_at: i64, objected_at: Option<i64>,
    objection: Option<String>, decided_at: Option<i64>, decided_by: Option<i64>, way: String, agreed_by: Option<i64>,
    agreed_at: Option<i64>, undo_by: Option<i64>, undo_side: Option<String>
} = "select c.id, c.organisation, c.other, c.reason, c.by_member, c.at, c.effect_at, c.objected_at, c.objection, c.decided_at,
        c.decided_by, a.way, a.agreed_by, a.agreed_at, a.undo_by, a.undo_side
     from directory_change as c join directory_agreement as a on a.change = c.id
     where c.kind = 'merge' and (c.organisation = $1 or c.other = $1)
        and (c.decided_at is null or (c.outcome = 'done' and a.undone_at is null and c.decided_at > $2))
     order by c.at, c.id limit 20");
sql!(/// One of them.
FIND_MERGE(id: i64) -> OneMergeRow {
    organisation: i64, other: Option<i64>, reason: String, by_member: i64, at: i64, effect_at: i64, objected_at: Option<i64>,
    decided_at: Option<i64>, outcome: Option<String>, decision: Option<String>, way: String, agreed_by: Option<i64>,
    agreed_at: Option<i64>, undone_at: Option<i64>
} = "select c.organisation, c.other, c.reason, c.by_member, c.at, c.effect_at, c.objected_at, c.decided_at, c.outcome,
        c.decision, a.way, a.agreed_by, a.agreed_at, a.undone_at
     from directory_change as c join directory_agreement as a on a.change = c.id where c.id = $1 and c.kind = 'merge'");
sql!(/// The second person that a merge needs is not there yet.
ADD_AGREEMENT(change: i64, way: String) = "insert into directory_agreement (change, way) values ($1, $2)");
sql!(/// The second person agreed, once.
AGREE(change: i64, by_member: i64, now: i64) =
    "update directory_agreement set agreed_by = $2, agreed_at = $3 where change = $1 and agreed_at is null");
sql!(/// From here the time for an objection runs.
SET_EFFECT(change: i64, effect_at: i64) =
    "update directory_change set effect_at = $2 where id = $1 and decided_at is null");
sql!(/// A first person wants that it is undone; a second one has to.
ASK_UNDO(change: i64, by_member: i64, now: i64, side: String) =
    "update directory_agreement set undo_by = $2, undo_at = $3, undo_side = $4
     where change = $1 and undo_by is null and undone_at is null");
sql!(/// It was undone, once.
UNDO(change: i64, by_member: i64, now: i64) =
    "update directory_agreement set undone_by = $2, undone_at = $3 where change = $1 and undone_at is null");
sql!(/// The merges whose time for an objection is over.
LIST_DUE(now: i64, most: i64) -> DueRow { id: i64 } =
    "select c.id from directory_change as c join directory_agreement as a on a.change = c.id
     where c.kind = 'merge' and c.decided_at is null and c.objected_at is null and a.agreed_at is not null and c.effect_at <= $1
     order by c.effect_at, c.id limit $2");
sql!(/// Whether somebody owns an organisation now, and can sign in.
COUNT_OWNS(organisation: i64, member: i64, now: i64) -> OwnsRow { n: i64 } =
    "select cast(count(*) as bigint) as n from directory_representative
     where organisation = $1 and member = $2 and role = 'owner' and ended_at is null and starts_at <= $3
        and (mandate_ends is null or mandate_ends > $3)
        and exists (select 1 from accounts_member as m where m.id = $2 and m.suspended_at is null)");
sql!(/// The same for one that was merged away: as it stood at that moment.
COUNT_OWNED(organisation: i64, member: i64) -> OwnedRow { n: i64 } =
    "select cast(count(*) as bigint) as n from directory_representative as r join directory_organisation as o on o.id = r.organisation
     where o.id = $1 and r.member = $2 and r.role = 'owner' and r.ended_at = o.merged_at and r.end_reason = 'merged'");
sql!(/// One organisation goes into another.
MERGE(organisation: i64, into_id: i64, now: i64) =
    "update directory_organisation set merged_into = $2, merged_at = $3 where id = $1 and merged_into is null");
sql!(/// It comes back.
PART(organisation: i64) = "update directory_organisation set merged_into = null, merged_at = null where id = $1");
sql!(/// Nobody speaks for what is not there any more; they get no part in the other organisation.
END_PARTS(organisation: i64, now: i64) =
    "update directory_representative set ended_at = $2, end_reason = 'merged' where organisation = $1 and ended_at is null");
sql!(/// Those who spoke for it speak for it again.
REOPEN_PARTS(organisation: i64, merged_at: i64) =
    "update directory_representative set ended_at = null, end_reason = null
     where organisation = $1 and ended_at = $2 and end_reason = 'merged'");
sql!(/// Its steps hold no more; they stay as history.
END_STEPS(organisation: i64, now: i64) =
    "update directory_step set ended_at = $2, end_reason = 'merged' where organisation = $1 and ended_at is null");
sql!(/// Its steps hold again.
REOPEN_STEPS(organisation: i64, merged_at: i64) =
    "update directory_step set ended_at = null, end_reason = null
     where organisation = $1 and ended_at = $2 and end_reason = 'merged'");
sql!(/// Invitations into it are taken back.
END_INVITATIONS(organisation: i64, now: i64) =
    "update directory_invitation set revoked_at = $2
     where organisation = $1 and revoked_at is null and accepted_at is null and refused_at is null");
sql!(/// What else was asked for about it is void.
END_CHANGES(organisation: i64, but: i64, now: i64) =
    "update directory_change set decided_at = $3, outcome = 'void'
     where (organisation = $1 or other = $1) and id <> $2 and decided_at is null");
