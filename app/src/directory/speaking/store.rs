//! Who speaks for a body, who was invited to: rows and statements. Every read that shows something to somebody carries
//! their right in its text.

use m4d_kit::sql;

sql!(/// A body that a member may ask to succeed in: a verified one, or one that they have a part in.
FIND_BY_SLUG(slug: String, member: i64, now: i64) -> SlugRow { id: i64, slug: String } =
    "select o.id, o.slug from directory_organisation as o
     where o.slug = $1 and o.merged_into is null and (
        exists (select 1 from directory_step as s where s.organisation = o.id and s.step = 'verified' and s.ended_at is null)
        or exists (select 1 from directory_representative as p where p.organisation = o.id and p.member = $2
            and p.ended_at is null and p.starts_at <= $3 and (p.mandate_ends is null or p.mandate_ends > $3)))");
sql!(/// A body, for the staff and for letters: whether it is verified, and its mailbox.
FIND_BODY(id: i64) -> BodyRow { id: i64, slug: String, country: String, languages: String, mailbox: Option<String>, verified: i64 } =
    "select o.id, o.slug, o.country, o.languages, o.mailbox, cast(case when exists (select 1 from directory_step as s
        where s.organisation = o.id and s.step = 'verified' and s.ended_at is null) then 1 else 0 end as bigint) as verified
     from directory_organisation as o where o.id = $1");
sql!(/// Its names: those of the record first, its own after them.
LIST_NAMES(id: i64) -> NameRow { kind: String, language: Option<String>, name: String, part: i64, ord: i64 } =
    "select n.kind, n.language, n.name, cast(0 as bigint) as part, n.ord
     from record_name as n join directory_organisation as o on o.record = n.organisation where o.id = $1
     union all
     select kind, language, name, cast(1 as bigint) as part, ord
     from directory_name where organisation = $1 and until is null
     order by part, ord");

sql!(/// Every part that anybody has or had in a body: what the rules decide on.
LIST_PARTS(organisation: i64) -> PartRow { member: i64, role: String, starts_at: i64, mandate_ends: Option<i64>, ended_at: Option<i64> } =
    "select member, role, starts_at, mandate_ends, ended_at from directory_representative where organisation = $1
     order by starts_at, id");
sql!(/// Who speaks for a body now, as one of its people may see them: an unseen member's name only if they accepted it.
LIST_PEOPLE(organisation: i64, viewer: i64, now: i64) -> PersonRow {
    id: i64, member: i64, role: String, unit: Option<String>, focal: i64, mandate: Option<String>, mandate_ends: Option<i64>,
    name: String, seen: i64
} = "select p.id, p.member, p.role, p.unit, p.focal, p.mandate, p.mandate_ends, m.name,
        cast(case when m.unseen_since is null or m.id = $2 or a.accepted is not null then 1 else 0 end as bigint) as seen
     from directory_representative as p join accounts_member as m on m.id = p.member
     left join accounts_acceptance as a on a.member = p.member and a.accepted = $2
     where p.organisation = $1 and p.ended_at is null and p.starts_at <= $3
        and (p.mandate_ends is null or p.mandate_ends > $3)
     order by case p.role when 'owner' then 0 when 'representative' then 1 else 2 end, m.sort_key, p.id");
sql!(/// One part, whoever asks: for letters.
FIND_PART(id: i64) -> OnePartRow { organisation: i64, member: i64, role: String, mandate_ends: Option<i64>, added_by: Option<i64> } =
    "select organisation, member, role, mandate_ends, added_by from directory_representative where id = $1");
sql!(/// Gives somebody a part.
ADD_PART(id: i64, organisation: i64, member: i64, role: String, unit: Option<String>, focal: i64, mandate: Option<String>,
    now: i64, mandate_ends: Option<i64>, added_by: Option<i64>) =
    "insert into directory_representative (id, organisation, member, role, unit, focal, mandate, starts_at, mandate_ends, added_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
sql!(/// Ends one part.
END_PART(id: i64, now: i64, by: Option<i64>, reason: String) =
    "update directory_representative set ended_at = $2, ended_by = $3, end_reason = $4 where id = $1 and ended_at is null");
sql!(/// Ends every part that somebody has in a body.
END_PARTS(organisation: i64, member: i64, now: i64, by: Option<i64>, reason: String) =
    "update directory_representative set ended_at = $3, ended_by = $4, end_reason = $5
     where organisation = $1 and member = $2 and ended_at is null");
sql!(/// Parts whose mandate is over and that nobody ended.
LIST_OVER(now: i64) -> DueRow { id: i64 } =
    "select id from directory_representative where ended_at is null and mandate_ends <= $1 order by mandate_ends, id limit 100");
sql!(/// Parts whose mandate ends soon, of which nobody was told.
LIST_SOON(now: i64, until: i64) -> SoonRow { id: i64 } =
    "select id from directory_representative
     where ended_at is null and warned_at is null and mandate_ends > $1 and mandate_ends <= $2
     order by mandate_ends, id limit 100");
sql!(/// They are told.
WARN(id: i64, now: i64) = "update directory_representative set warned_at = $2 where id = $1 and warned_at is null");

sql!(/// The invitations of a body that wait for an answer.
LIST_INVITATIONS(organisation: i64, now: i64) -> WaitingRow { id: i64, address: String, role: String, ends_at: i64 } =
    "select id, address, role, ends_at from directory_invitation
     where organisation = $1 and revoked_at is null and accepted_at is null and refused_at is null and ends_at > $2
     order by at, id");
sql!(/// Invites.
ADD_INVITATION(id: i64, organisation: i64, address: String, role: String, unit: Option<String>, mandate: Option<String>,
    mandate_ends: Option<i64>, language: String, by: i64, now: i64, ends: i64) =
    "insert into directory_invitation (id, organisation, address, role, unit, mandate, mandate_ends, language, by_member, at, ends_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)");
sql!(/// A new invitation takes the place of an older one to the same address.
REVOKE_SAME(organisation: i64, address: String, now: i64) =
    "update directory_invitation set revoked_at = $3, token = null
     where organisation = $1 and address = $2 and revoked_at is null and accepted_at is null and refused_at is null");
sql!(/// As what somebody was invited by a body.
FIND_ROLE(id: i64, organisation: i64) -> RoleRow { role: String } =
    "select role from directory_invitation where id = $1 and organisation = $2");
sql!(/// Takes one invitation back.
REVOKE(id: i64, organisation: i64, now: i64) =
    "update directory_invitation set revoked_at = $3, token = null
     where id = $1 and organisation = $2 and revoked_at is null and accepted_at is null and refused_at is null");
sql!(/// Takes back every invitation that somebody made for a body.
REVOKE_OF(organisation: i64, by: i64, now: i64) =
    "update directory_invitation set revoked_at = $3, token = null
     where organisation = $1 and by_member = $2 and revoked_at is null and accepted_at is null and refused_at is null");
sql!(/// Takes back every invitation that somebody made, for whatever body.
REVOKE_ALL_OF(by: i64, now: i64) =
    "update directory_invitation set revoked_at = $2, token = null
     where by_member = $1 and revoked_at is null and accepted_at is null and refused_at is null");
sql!(/// The invitation behind a link, while it can be answered.
FIND_INVITATION(token: Vec<u8>, now: i64) -> InvitationRow {
    id: i64, organisation: i64, address: String, role: String, unit: Option<String>, mandate: Option<String>,
    mandate_ends: Option<i64>, by_member: i64, at: i64, ends_at: i64
} = "select i.id, i.organisation, i.address, i.role, i.unit, i.mandate, i.mandate_ends, i.by_member, i.at, i.ends_at
     from directory_invitation as i join directory_organisation as o on o.id = i.organisation and o.merged_into is null
     where i.token = $1 and i.ends_at > $2 and i.revoked_at is null and i.accepted_at is null and i.refused_at is null");
sql!(/// An invitation that a letter is about.
FIND_INVITED(id: i64) -> InvitedRow {
    organisation: i64, address: String, role: String, language: String, by_member: i64, ends_at: i64, answered: i64
} = "select organisation, address, role, language, by_member, ends_at, cast(case when revoked_at is null and accepted_at is null
        and refused_at is null then 0 else 1 end as bigint) as answered
     from directory_invitation where id = $1");
sql!(/// Writes down the hash of the token that a letter carries.
MINT_INVITATION(id: i64, token: Vec<u8>, now: i64) =
    "update directory_invitation set token = $2
     where id = $1 and ends_at > $3 and revoked_at is null and accepted_at is null and refused_at is null");
sql!(/// An invitation is accepted, once; whose address it was stands with the member now.
ACCEPT(id: i64, member: i64, now: i64) =
    "update directory_invitation set accepted_at = $3, accepted_by = $2, token = null, address = '', unit = null, mandate = null
     where id = $1 and revoked_at is null and accepted_at is null and refused_at is null");
sql!(/// An invitation is refused, once; the address of who refused is not kept.
REFUSE(id: i64, now: i64) =
    "update directory_invitation set refused_at = $2, token = null, address = '', unit = null, mandate = null
     where id = $1 and revoked_at is null and accepted_at is null and refused_at is null");

sql!(/// The address that a member's letters go to.
FIND_ADDRESS(member: i64) -> AddressRow { address: String } =
    "select address from accounts_address where member = $1 and until is null");
sql!(/// What a member is called, by whom they may be seen, and their number in the audit.
FIND_MEMBER(member: i64) -> MemberRow { name: String, actor: i64, unseen: i64, suspended: i64 } =
    "select name, actor, cast(case when unseen_since is null then 0 else 1 end as bigint) as unseen,
        cast(case when suspended_at is null then 0 else 1 end as bigint) as suspended
     from accounts_member where id = $1");
sql!(/// The member with a number, as staff type it; an unseen one is not there.
FIND_NUMBER(number: i64) -> NumberRow { id: i64 } =
    "select id from accounts_member where number = $1 and suspended_at is null and unseen_since is null");
sql!(/// How many people own a body now, and whether somebody is one of them: one row, whoever they are.
FIND_OWNERSHIP(organisation: i64, member: i64, now: i64) -> OwnershipRow { owners: i64, theirs: i64 } =
    "select cast(count(distinct member) as bigint) as owners,
        cast(count(case when member = $2 then 1 end) as bigint) as theirs
     from directory_representative
     where organisation = $1 and role = 'owner' and ended_at is null and starts_at <= $3
        and (mandate_ends is null or mandate_ends > $3)");
sql!(/// Who was meant of those who own a body or did, without one member: those of a name, and all of them, each with a
/// number that says something only if it is one. One row, whoever they are.
FIND_MEANT(organisation: i64, member: i64, folded: String) -> MeantRow { named: i64, one: Option<i64>, owners: i64, only: Option<i64> } =
    "select cast(count(distinct case when m.folded = $3 then m.id end) as bigint) as named,
        max(case when m.folded = $3 then m.id end) as one,
        cast(count(distinct m.id) as bigint) as owners, max(m.id) as only
     from directory_representative as p join accounts_member as m on m.id = p.member
     where p.organisation = $1 and p.role = 'owner' and p.member <> $2");
