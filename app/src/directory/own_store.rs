//! Organisations as those who speak for them see them. The right is in the query: to anybody else a row is not there.

use m4d_kit::sql;

sql!(/// An organisation, for somebody who speaks for it now; a row for each part they have in it.
FIND_OWN(organisation: i64, member: i64, now: i64) -> OwnRow {
    id: i64, slug: String, record: Option<i64>, nature: String, level: Option<String>, country: String, place: Option<String>,
    about: Option<String>, site: Option<String>, mailbox: Option<String>, mailbox_bounced_at: Option<i64>, contact: Option<String>,
    languages: String, made_at: i64, part: i64, role: String, unit: Option<String>, focal: i64, mandate: Option<String>,
    starts_at: i64, mandate_ends: Option<i64>, step: Option<String>
} = "select o.id, o.slug, o.record, o.nature, o.level, o.country, o.place, o.about, o.site, o.mailbox, o.mailbox_bounced_at,
        o.contact, o.languages, o.made_at, r.id as part, r.role, r.unit, r.focal, r.mandate, r.starts_at, r.mandate_ends,
        (select s.step from directory_step as s where s.organisation = o.id and s.ended_at is null
         order by case s.step when 'verified' then 0 when 'vouched' then 1 else 2 end, s.at, s.id limit 1) as step
     from directory_organisation as o join directory_representative as r on r.organisation = o.id
     where o.id = $1 and o.merged_into is null and r.member = $2 and r.ended_at is null and r.starts_at <= $3
        and (r.mandate_ends is null or r.mandate_ends > $3)
     order by case r.role when 'owner' then 0 when 'representative' then 1 else 2 end, r.starts_at, r.id");
sql!(/// The organisations that somebody speaks for now.
LIST_MINE(member: i64, now: i64) -> MineRow { id: i64, nature: String, country: String, role: String, mandate_ends: Option<i64>, step: Option<String> } =
    "select o.id, o.nature, o.country, r.role, r.mandate_ends,
        (select s.step from directory_step as s where s.organisation = o.id and s.ended_at is null
         order by case s.step when 'verified' then 0 when 'vouched' then 1 else 2 end, s.at, s.id limit 1) as step
     from directory_organisation as o join directory_representative as r on r.organisation = o.id
     where o.merged_into is null and r.member = $1 and r.ended_at is null and r.starts_at <= $2
        and (r.mandate_ends is null or r.mandate_ends > $2)
     order by o.made_at, o.id, case r.role when 'owner' then 0 when 'representative' then 1 else 2 end");
sql!(/// The names that hold, of the organisations that somebody speaks for now.
LIST_MY_NAMES(member: i64, now: i64) -> MyNameRow { organisation: i64, kind: String, language: Option<String>, name: String } =
    "select n.organisation, n.kind, n.language, n.name from directory_name as n
     where n.until is null and n.organisation in (select r.organisation from directory_representative as r
        where r.member = $1 and r.ended_at is null and r.starts_at <= $2 and (r.mandate_ends is null or r.mandate_ends > $2))
     order by n.organisation, n.ord, n.id");
sql!(/// The names of an organisation that hold. Ask for it only with an organisation that was found.
LIST_OWN_NAMES(organisation: i64) -> OwnNameRow { id: i64, ord: i64, kind: String, language: Option<String>, name: String } =
    "select id, ord, kind, language, name from directory_name where organisation = $1 and until is null order by ord, id");
sql!(/// At which ends of corridors it works.
LIST_OWN_SIDES(organisation: i64) -> OwnSideRow { country: String, side: String } =
    "select country, side from directory_side where organisation = $1 order by country, side");
sql!(/// The steps of its verification, those that ended too.
LIST_STEPS(organisation: i64) -> StepRow {
    id: i64, step: String, at: i64, voucher: Option<i64>, evidence: String, reason: String, renew_at: Option<i64>,
    ended_at: Option<i64>, end_reason: Option<String>
} = "select id, step, at, voucher, evidence, reason, renew_at, ended_at, end_reason
     from directory_step where organisation = $1 order by at, id");
sql!(/// Who speaks for it now, and who will, as one of them sees it: a member who stays unseen is there for themselves and for
/// those they accepted, and for nobody else.
LIST_SPEAKERS(organisation: i64, now: i64, me: i64) -> SpeakerRow {
    id: i64, member: i64, name: String, role: String, unit: Option<String>, focal: i64, mandate: Option<String>,
    starts_at: i64, mandate_ends: Option<i64>
} = "select r.id, r.member, m.name, r.role, r.unit, r.focal, r.mandate, r.starts_at, r.mandate_ends
     from directory_representative as r join accounts_member as m on m.id = r.member
     where r.organisation = $1 and r.ended_at is null and (r.mandate_ends is null or r.mandate_ends > $2)
        and (m.unseen_since is null or m.id = $3 or exists (select 1 from accounts_acceptance as a
            where a.member = m.id and a.accepted = $3))
     order by case r.role when 'owner' then 0 when 'representative' then 1 else 2 end, m.sort_key, r.id");
sql!(/// What was lately done as an organisation, and by which human, for those who may know.
LIST_WRITTEN(organisation: i64, me: i64, most: i64) -> WrittenRow { id: i64, act: String, at: i64, name: Option<String> } =
    "select w.id, w.act, w.at, m.name from directory_written as w
     left join accounts_member as m on m.id = w.member and (m.unseen_since is null or m.id = $2
        or exists (select 1 from accounts_acceptance as a where a.member = m.id and a.accepted = $2))
     where w.organisation = $1 order by w.at desc, w.id desc limit $3");
sql!(/// An organisation of this name that a member made a moment ago: two presses of one button make one.
FIND_JUST_MADE(member: i64, folded: String, since: i64) -> MadeRow { id: i64 } =
    "select o.id from directory_organisation as o join directory_name as n on n.organisation = o.id
     where o.made_by = $1 and n.folded = $2 and o.made_at > $3 and o.merged_into is null order by o.made_at desc, o.id limit 1");
sql!(/// Ends the steps of a kind, with the reason.
END_STEPS(organisation: i64, step: String, now: i64, by_member: Option<i64>, reason: String) =
    "update directory_step set ended_at = $3, ended_by = $4, end_reason = $5
     where organisation = $1 and step = $2 and ended_at is null");

sql!(/// Adds an organisation.
ADD_ORGANISATION(id: i64, slug: String, record: Option<i64>, nature: String, country: String, place: Option<String>, languages: String,
    now: i64, made_by: Option<i64>, made_up: i64) =
    "insert into directory_organisation (id, slug, record, nature, country, place, languages, made_at, made_by, acted_at, made_up)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8, $10)");
sql!(/// Adds a name.
ADD_NAME(id: i64, organisation: i64, ord: i64, kind: String, language: Option<String>, name: String, sort_key: Vec<u8>,
    folded: String, now: i64) =
    "insert into directory_name (id, organisation, ord, kind, language, name, sort_key, folded, since)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
sql!(/// A name that no longer holds: it stays, so that what was said under it can be understood.
END_NAME(id: i64, organisation: i64, now: i64) =
    "update directory_name set until = $3 where id = $1 and organisation = $2 and until is null");
sql!(/// Adds somebody who speaks for an organisation.
ADD_REPRESENTATIVE(id: i64, organisation: i64, member: i64, role: String, unit: Option<String>, focal: i64, mandate: Option<String>,
    starts_at: i64, mandate_ends: Option<i64>, added_by: Option<i64>) =
    "insert into directory_representative (id, organisation, member, role, unit, focal, mandate, starts_at, mandate_ends, added_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
sql!(/// Adds a step of verification.
ADD_STEP(id: i64, organisation: i64, step: String, now: i64, by_member: Option<i64>, voucher: Option<i64>, evidence: String,
    reason: String, renew_at: Option<i64>) =
    "insert into directory_step (id, organisation, step, at, by_member, voucher, evidence, reason, renew_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
sql!(/// Notes that an organisation acted: it is counted as active for twelve months from here.
TOUCH_ORGANISATION(id: i64, now: i64) =
    "update directory_organisation set acted_at = $2 where id = $1 and acted_at < $2");
sql!(/// Notes which human acted as the organisation.
ADD_WRITTEN(id: i64, organisation: i64, member: i64, actor: i64, act: String, now: i64) =
    "insert into directory_written (id, organisation, member, actor, act, at) values ($1, $2, $3, $4, $5, $6)");
sql!(/// Its name in addresses, from the day on which everybody sees it.
SAVE_SLUG(id: i64, slug: String) = "update directory_organisation set slug = $2 where id = $1");
sql!(/// What an organisation says of itself.
SAVE_DESCRIPTION(id: i64, level: Option<String>, place: Option<String>, about: Option<String>, languages: String) =
    "update directory_organisation set level = $2, place = $3, about = $4, languages = $5 where id = $1");
sql!(/// Where an organisation can be reached. Another mailbox has not bounced yet.
SAVE_CONTACT(id: i64, site: Option<String>, mailbox: Option<String>, contact: Option<String>) =
    "update directory_organisation set site = $2, contact = $4,
        mailbox_bounced_at = case when mailbox is not distinct from $3 then mailbox_bounced_at end, mailbox = $3
     where id = $1");
sql!(/// Whether somebody signs in with an address.
COUNT_MY_ADDRESS(member: i64, address: String) -> MyAddressRow { n: i64 } =
    "select cast(count(*) as bigint) as n from accounts_address where member = $1 and address = $2");
sql!(/// Takes an end of a corridor away.
REMOVE_SIDE(organisation: i64, country: String, side: String) =
    "delete from directory_side where organisation = $1 and country = $2 and side = $3");
sql!(/// Adds an end of a corridor.
ADD_SIDE(organisation: i64, country: String, side: String) =
    "insert into directory_side (organisation, country, side) values ($1, $2, $3) on conflict do nothing");
sql!(/// Whether a name in addresses is taken, by the record or by an organisation.
FIND_SLUG(slug: String) -> SlugTakenRow { id: i64 } =
    "select o.id from directory_organisation as o where o.slug = $1
     union all select r.id from record_organisation as r where r.slug = $1 order by id limit 1");
