//! How it is known that organisations are who they say: steps, proofs, evidence, asks to vouch.

use m4d_kit::sql;
use m4d_kit::sql::Sixteen;

sql!(/// An organisation, whoever asks; the handlers see to the right before.
FIND_BODY(id: i64) -> BodyRow {
    id: i64, slug: String, record: Option<i64>, nature: String, level: Option<String>, country: String, place: Option<String>,
    site: Option<String>, mailbox: Option<String>, mailbox_bounced_at: Option<i64>, made_at: i64, merged_into: Option<i64>
} = "select id, slug, record, nature, level, country, place, site, mailbox, mailbox_bounced_at, made_at, merged_into
     from directory_organisation where id = $1");
sql!(/// Where an organisation lies, for an officer of the whole site or of these countries; to others it is nowhere.
FIND_PLACE(id: i64, site: i64, one: String, two: String, three: String, four: String) -> PlaceRow { id: i64, country: String } =
    "select id, country from directory_organisation
     where id = $1 and merged_into is null and ($2 = 1 or country in ($3, $4, $5, $6))");
sql!(/// The steps of an organisation, those that ended too, with who took them; unseen people have no name here.
LIST_STEPS(organisation: i64) -> StepRow {
    id: i64, step: String, at: i64, by_member: Option<i64>, by_name: Option<String>, voucher: Option<i64>, evidence: String,
    reason: String, renew_at: Option<i64>, ended_at: Option<i64>, end_reason: Option<String>
} = "select s.id, s.step, s.at, s.by_member, m.name as by_name, s.voucher, s.evidence, s.reason, s.renew_at, s.ended_at, s.end_reason
     from directory_step as s left join accounts_member as m on m.id = s.by_member and m.unseen_since is null
     where s.organisation = $1 order by s.at, s.id");
sql!(/// When the last mandate of an owner ended by itself.
FIND_MANDATE_END(organisation: i64, now: i64) -> MandateEndRow { ended: Option<i64> } =
    "select max(mandate_ends) as ended from directory_representative
     where organisation = $1 and role = 'owner' and mandate_ends <= $2 and (ended_at is null or ended_at >= mandate_ends)");
sql!(/// The names of some organisations that hold.
LIST_NAMES(organisations: Sixteen) -> NameRow { organisation: i64, kind: String, language: Option<String>, name: String } =
    "select organisation, kind, language, name from directory_name
     where until is null and organisation in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     order by organisation, ord, id");
sql!(/// The same for bodies of the record that nobody has named yet.
LIST_RECORD_NAMES(organisations: Sixteen) -> RecordNameRow { organisation: i64, kind: String, language: Option<String>, name: String } =
    "select o.id as organisation, n.kind, n.language, n.name
     from directory_organisation as o join record_name as n on n.organisation = o.record
     where o.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) order by o.id, n.at, n.ord");
sql!(/// Adds a step.
ADD_STEP(id: i64, organisation: i64, step: String, now: i64, by_member: Option<i64>, voucher: Option<i64>, evidence: String,
    reason: String, renew_at: Option<i64>) =
    "insert into directory_step (id, organisation, step, at, by_member, voucher, evidence, reason, renew_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
sql!(/// Ends the open steps of a kind.
END_STEPS(organisation: i64, step: String, now: i64, by_member: Option<i64>, reason: String) =
    "update directory_step set ended_at = $3, ended_by = $4, end_reason = $5
     where organisation = $1 and step = $2 and ended_at is null");
sql!(/// Whether somebody has or had a part in an organisation, claims it, or was invited by it or into it.
COUNT_TIES(organisation: i64, member: i64) -> TiesRow { n: i64 } =
    "select cast(count(*) as bigint) as n from (
        select id from directory_representative where organisation = $1 and member = $2
        union all select id from directory_change
            where organisation = $1 and by_member = $2 and kind in ('claim', 'succession') and decided_at is null
        union all select id from directory_invitation
            where organisation = $1 and (by_member = $2 or accepted_by = $2
                or address in (select address from accounts_address where member = $2))) as ties");
sql!(/// How many people own an organisation now.
COUNT_OWNERS(organisation: i64, now: i64) -> OwnersRow { n: i64 } =
    "select cast(count(*) as bigint) as n from directory_representative
     where organisation = $1 and role = 'owner' and ended_at is null and starts_at <= $2
        and (mandate_ends is null or mandate_ends > $2)");
sql!(/// Who speaks for an organisation, or did until it was merged at this moment: those who are told what happens to it.
LIST_TOLD(organisation: i64, now: i64) -> ToldRow { member: i64, role: String } =
    "select distinct member, role from directory_representative
     where organisation = $1 and starts_at <= $2 and (mandate_ends is null or mandate_ends > $2)
        and (ended_at is null or (ended_at = $2 and end_reason = 'merged'))
     order by member, role");
sql!(/// The step that a letter is about.
FIND_STEP(id: i64) -> OneStepRow { step: String, at: i64, voucher: Option<i64>, reason: String, renew_at: Option<i64>, end_reason: Option<String> } =
    "select step, at, voucher, reason, renew_at, end_reason from directory_step where id = $1");

sql!(/// The sites that other organisations give which are verified: anybody can write down another's site, which tells nothing
/// and keeps nobody out.
LIST_OTHER_SITES(organisation: i64) -> SiteRow { site: String } =
    "select o.site from directory_organisation as o where o.id <> $1 and o.site is not null and o.merged_into is null
        and exists (select 1 from directory_step as s where s.organisation = o.id and s.step = 'verified' and s.ended_at is null)");
sql!(/// Other organisations whose site holds a text, verified or not: for officers.
LIST_SITES_LIKE(organisation: i64, like_this: String) -> LikeRow { id: i64, site: Option<String> } =
    "select id, site from directory_organisation
     where id <> $1 and merged_into is null and lower(site) like $2 order by made_at, id limit 200");
sql!(/// A new code ends those before it.
END_PROOFS(organisation: i64, now: i64) =
    "update directory_proof set ends_at = $2 where organisation = $1 and proved_at is null and (ends_at is null or ends_at > $2)");
sql!(/// What is known of an organisation by its own site alone holds no more.
END_OWN_DOMAIN(organisation: i64, now: i64, by_member: Option<i64>, reason: String) =
    "update directory_step set ended_at = $2, ended_by = $3, end_reason = $4
     where organisation = $1 and evidence = 'own_domain' and ended_at is null");
sql!(/// Writes down the mailbox that an organisation had, for the letter that tells of another.
ADD_FORMER(id: i64, organisation: i64, mailbox: Option<String>, now: i64) =
    "insert into directory_former (id, organisation, mailbox, at) values ($1, $2, $3, $4)");
sql!(/// The mailbox that it had.
FIND_FORMER(id: i64) -> FormerRow { mailbox: Option<String>, at: i64 } =
    "select mailbox, at from directory_former where id = $1");
sql!(/// The letter is queued.
REMOVE_FORMER(id: i64) = "delete from directory_former where id = $1");
sql!(/// Who verifies organisations of a country.
LIST_OFFICERS(country: String, now: i64) -> OfficerRow { member: i64 } =
    "select distinct member from accounts_right
     where role = 'directory' and ended_at is null and starts_at <= $2 and (ends_at is null or ends_at > $2)
        and (scope_kind = 'site' or (scope_kind = 'country' and scope = $1)) order by member limit 50");
sql!(/// Adds an ask for a code.
ADD_PROOF(id: i64, organisation: i64, by_member: i64, address: String, now: i64) =
    "insert into directory_proof (id, organisation, by_member, address, asked_at, tries) values ($1, $2, $3, $4, $5, 0)");
sql!(/// The code that a member waits for.
FIND_PROOF(organisation: i64, member: i64) -> ProofRow {
    id: i64, address: String, asked_at: i64, code: Option<Vec<u8>>, ends_at: Option<i64>, tries: i64
} = "select id, address, asked_at, code, ends_at, tries from directory_proof
     where organisation = $1 and by_member = $2 and proved_at is null order by asked_at desc, id desc limit 1");
sql!(/// How many wrong codes were typed for an organisation since a moment.
COUNT_WRONG(organisation: i64, since: i64) -> WrongRow { n: i64 } =
    "select cast(coalesce(sum(tries), 0) as bigint) as n from directory_proof where organisation = $1 and asked_at > $2");
sql!(/// The ask that a letter is about.
FIND_ASKED_PROOF(id: i64) -> AskedProofRow { organisation: i64, by_member: i64, address: String, language: String, ends_at: Option<i64> } =
    "select p.organisation, p.by_member, p.address, m.language, p.ends_at
     from directory_proof as p join accounts_member as m on m.id = p.by_member where p.id = $1");
sql!(/// Writes down what a letter will carry: a keyed hash only.
MINT_PROOF(id: i64, code: Vec<u8>, ends_at: i64, now: i64) =
    "update directory_proof set code = $2, ends_at = $3 where id = $1 and proved_at is null and (ends_at is null or ends_at > $4)");
sql!(/// Counts a wrong code.
MISS_PROOF(id: i64) = "update directory_proof set tries = tries + 1 where id = $1");
sql!(/// Uses a code, once.
USE_PROOF(id: i64, now: i64) = "update directory_proof set proved_at = $2, code = null where id = $1 and proved_at is null");

sql!(/// Adds what an owner gives the officer to look at.
ADD_EVIDENCE(id: i64, organisation: i64, by_member: i64, now: i64, body: String, link: Option<String>) =
    "insert into directory_evidence (id, organisation, by_member, at, body, link) values ($1, $2, $3, $4, $5, $6)");
sql!(/// What was given and is not decided yet.
LIST_EVIDENCE(organisation: i64) -> EvidenceRow { id: i64, at: i64, body: String, link: Option<String> } =
    "select id, at, body, link from directory_evidence where organisation = $1 and decided_at is null order by at, id");
sql!(/// A decision was taken: from here what was given is kept for thirty days.
DECIDE_EVIDENCE(organisation: i64, now: i64) =
    "update directory_evidence set decided_at = $2 where organisation = $1 and decided_at is null");
sql!(/// Deletes what was given for a decision that is old.
REMOVE_EVIDENCE(before: i64) = "delete from directory_evidence where decided_at < $1");

sql!(/// An organisation that everybody sees, by its number or its name in addresses.
FIND_PUBLIC(id: i64, slug: String) -> PublicRow { id: i64 } =
    "select o.id from directory_organisation as o
     where o.merged_into is null and (o.id = $1 or o.slug = $2 or o.record in (select id from record_organisation where slug = $2))
        and exists (select 1 from directory_step as s where s.organisation = o.id and s.step = 'verified' and s.ended_at is null)
     order by o.id limit 1");
sql!(/// The unions of authorities of a country that can vouch now: verified, by what shows the body itself, nothing to be renewed.
LIST_UNIONS(country: String, except: i64) -> UnionRow { id: i64, slug: String } =
    "select o.id, coalesce(r.slug, o.slug) as slug
     from directory_organisation as o left join record_organisation as r on r.id = o.record
     where o.country = $1 and o.id <> $2 and o.nature = 'association_of_authorities' and o.merged_into is null
        and exists (select 1 from directory_step as s where s.organisation = o.id and s.step = 'verified'
            and s.ended_at is null and s.evidence <> 'vouching')
        and not exists (select 1 from directory_step as d where d.organisation = o.id and d.step = 'renewal_due'
            and d.ended_at is null)
     order by o.id limit 16");
sql!(/// Asks an organisation to vouch.
ADD_VOUCH_ASK(id: i64, organisation: i64, voucher: i64, by_member: i64, reason: String, now: i64) =
    "insert into directory_vouch_ask (id, organisation, voucher, by_member, reason, at) values ($1, $2, $3, $4, $5, $6)");
sql!(/// Whom an organisation asked, without an answer yet.
LIST_ASKED(organisation: i64) -> AskedRow { voucher: i64, at: i64 } =
    "select voucher, at from directory_vouch_ask where organisation = $1 and answered_at is null order by at, id");
sql!(/// Who asks an organisation to vouch; unseen people have no name here.
LIST_VOUCH_ASKS(voucher: i64) -> VouchAskRow { id: i64, organisation: i64, country: String, site: Option<String>, reason: String, at: i64, by_name: Option<String> } =
    "select a.id, a.organisation, o.country, o.site, a.reason, a.at, m.name as by_name
     from directory_vouch_ask as a join directory_organisation as o on o.id = a.organisation
     left join accounts_member as m on m.id = a.by_member and m.unseen_since is null
     where a.voucher = $1 and a.answered_at is null and o.merged_into is null order by a.at, a.id limit 16");
sql!(/// The ask that a letter is about.
FIND_VOUCH_ASK(id: i64) -> OneAskRow { organisation: i64, voucher: i64, reason: String } =
    "select organisation, voucher, reason from directory_vouch_ask where id = $1");
sql!(/// It was answered, once.
ANSWER_VOUCH_ASK(id: i64, voucher: i64, now: i64) =
    "update directory_vouch_ask set answered_at = $3 where id = $1 and voucher = $2 and answered_at is null");

sql!(/// Verified organisations that something happened to which makes their verification old, and where nothing says so yet.
LIST_TO_RENEW(now: i64, most: i64) -> ToRenewRow { id: i64, record: Option<i64> } =
    "select o.id, o.record from directory_organisation as o join directory_step as s on s.organisation = o.id
     where s.step = 'verified' and s.ended_at is null and o.merged_into is null
        and not exists (select 1 from directory_step as d
            where d.organisation = o.id and d.step = 'renewal_due' and d.ended_at is null)
        and (o.mailbox_bounced_at > s.at or s.renew_at <= $1
            or exists (select 1 from directory_representative as r where r.organisation = o.id and r.role = 'owner'
                and r.mandate_ends > s.at and r.mandate_ends <= $1 and (r.ended_at is null or r.ended_at >= r.mandate_ends)))
     order by o.id limit $2");
sql!(/// Mailboxes of organisations whose last letter came back, where nothing says so yet.
LIST_BOUNCED(most: i64) -> BouncedRow { id: i64, settled_at: i64 } =
    "select o.id, cast(coalesce(l.settled_at, 0) as bigint) as settled_at
     from kit_letter as l join directory_organisation as o on o.mailbox = l.address
     where l.state = 'bounced' and (o.mailbox_bounced_at is null or o.mailbox_bounced_at < l.settled_at)
        and not exists (select 1 from kit_letter as n
            where n.address = l.address and n.state = 'sent' and n.settled_at > l.settled_at)
     order by o.id, l.settled_at limit $1");
sql!(/// The organisation's mailbox did not take a letter.
SAVE_BOUNCED(id: i64, at: i64) = "update directory_organisation set mailbox_bounced_at = $2 where id = $1");
