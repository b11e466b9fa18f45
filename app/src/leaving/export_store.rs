//! What the site holds on a member, table by table: every personal column that the registry names, and no other.

use m4d_kit::sql;

sql!(/// The member's own row.
LIST_MEMBER(member: i64) -> MemberHeld {
    id: i64, actor: i64, number: i64, name: String, name_latin: Option<String>, sort_key: Vec<u8>, folded: String,
    language: String, reads: String, writes: String, country: Option<String>, country_for: String, about: Option<String>,
    about_for: String, bodies_for: String, bodies_since: Option<i64>, sealed_identity: Option<Vec<u8>>, unseen_since: Option<i64>,
    neutral_since: Option<i64>, assisted_by: Option<i64>, assisted_at: Option<i64>, joined_at: i64, acted_at: i64,
    reminded_at: Option<i64>, suspended_at: Option<i64>, leaving_at: Option<i64>, leaving_keeps: Option<i64>,
    silence: Option<String>, silence_at: Option<i64>
} = "select id, actor, number, name, name_latin, sort_key, folded, language, reads, writes, country, country_for, about,
        about_for, bodies_for, bodies_since, sealed_identity, unseen_since, neutral_since, assisted_by, assisted_at, joined_at, acted_at,
        reminded_at, suspended_at, leaving_at, leaving_keeps, silence, silence_at
     from accounts_member where id = $1");
sql!(/// Their addresses.
LIST_ADDRESSES(member: i64) -> AddressHeld { address: String, since: i64, until: Option<i64>, bounced_at: Option<i64> } =
    "select address, since, until, bounced_at from accounts_address where member = $1 order by since, id");
sql!(/// When they asked to join or to sign in.
LIST_ASKS(member: i64) -> AskHeld {
    kind: String, address: String, language: String, shared: i64, joining: Option<String>, asked_at: i64,
    used_at: Option<i64>
} = "select kind, address, language, shared, joining, asked_at, used_at from accounts_ask
     where address in (select address from accounts_address where member = $1) order by asked_at, id");
sql!(/// Where they are and were signed in.
LIST_SESSIONS(member: i64) -> SessionHeld {
    shared: i64, way: String, device: String, made_at: i64, used_at: i64, factor_at: Option<i64>, ended_at: Option<i64>
} = "select shared, way, device, made_at, used_at, factor_at, ended_at from accounts_session where member = $1
     order by made_at, id");
sql!(/// Their second factors; what is secret in them is sealed.
LIST_FACTORS(member: i64) -> FactorHeld { sealed: Vec<u8>, made_at: i64, confirmed_at: Option<i64>, ended_at: Option<i64> } =
    "select sealed, made_at, confirmed_at, ended_at from accounts_factor where member = $1 order by made_at, id");
sql!(/// Their one-time codes; only a keyed hash of each is held.
LIST_CODES(member: i64) -> CodeHeld { kind: String, ord: i64, made_at: i64, used_at: Option<i64>, ended_at: Option<i64> } =
    "select kind, ord, made_at, used_at, ended_at from accounts_code where member = $1 order by made_at, ord, id");
sql!(/// Their rights.
LIST_RIGHTS(member: i64) -> RightHeld {
    role: String, scope_kind: String, scope: String, reason: String, granted_at: i64, starts_at: i64, ends_at: Option<i64>,
    ended_at: Option<i64>, end_reason: Option<String>
} = "select role, scope_kind, scope, reason, granted_at, starts_at, ends_at, ended_at, end_reason
     from accounts_right where member = $1 order by granted_at, id");
sql!(/// The rights of others that they granted or ended.
LIST_GRANTED(member: i64) -> GrantedHeld { granted_by: Option<i64>, ended_by: Option<i64>, role: String, granted_at: i64 } =
    "select granted_by, ended_by, role, granted_at from accounts_right where granted_by = $1 or ended_by = $1
     order by granted_at, id");
sql!(/// Their changes of address.
LIST_CHANGES(member: i64) -> ChangeHeld {
    old: String, new: String, asked_at: i64, confirmed_at: Option<i64>, undone_at: Option<i64>
} = "select old, new, asked_at, confirmed_at, undone_at from accounts_change where member = $1 order by asked_at, id");
sql!(/// Whom they accepted, and who accepted them.
LIST_ACCEPTED(member: i64) -> AcceptedHeld { member: i64, accepted: i64, at: i64 } =
    "select b.member, b.accepted, b.at from accounts_acceptance as b join accounts_member as m on m.id = b.accepted
     where b.accepted = $1 or (b.member = $1 and m.suspended_at is null and (m.unseen_since is null
        or exists (select 1 from accounts_acceptance as a where a.member = m.id and a.accepted = $1)))
     order by b.at, b.member, b.accepted");
sql!(/// What they had typed when a session ended.
LIST_TYPED(member: i64) -> TypedHeld { path: String, fields: String, at: i64 } =
    "select path, fields, at from accounts_typed where member = $1 order by at, path");
sql!(/// Organisations that they added.
LIST_MADE(member: i64) -> MadeHeld { slug: String, made_by: Option<i64>, made_at: i64 } =
    "select slug, made_by, made_at from directory_organisation where made_by = $1 order by made_at, id");
sql!(/// Organisations that they spoke for, or added others to.
LIST_REPRESENTED(member: i64) -> RepresentedHeld {
    organisation: i64, member: i64, role: String, unit: Option<String>, focal: i64, mandate: Option<String>, starts_at: i64,
    mandate_ends: Option<i64>, added_by: Option<i64>, ended_at: Option<i64>, ended_by: Option<i64>, end_reason: Option<String>
} = "select organisation, member, role, unit, focal, mandate, starts_at, mandate_ends, added_by, ended_at, ended_by, end_reason
     from directory_representative where member = $1 order by starts_at, id");
sql!(/// Others whom they added to an organisation, or took out.
LIST_ADDED(member: i64) -> AddedHeld { organisation: i64, role: String, added_by: Option<i64>, ended_by: Option<i64>, starts_at: i64 } =
    "select organisation, role, added_by, ended_by, starts_at from directory_representative
     where (added_by = $1 or ended_by = $1) and member <> $1 order by starts_at, id");
sql!(/// Invitations that they wrote or got.
LIST_INVITED(member: i64) -> InvitedHeld {
    organisation: i64, address: String, unit: Option<String>, mandate: Option<String>, role: String, language: String, by_member: i64, at: i64,
    accepted_by: Option<i64>,
    accepted_at: Option<i64>
} = "select organisation, case when by_member = $1 and (accepted_by is null or accepted_by <> $1) then '' else address end as address,
        unit, mandate, role, language, by_member, at, accepted_by, accepted_at
     from directory_invitation where by_member = $1 or accepted_by = $1
        or address in (select address from accounts_address where member = $1 union select old from accounts_change where member = $1
            union select new from accounts_change where member = $1 and confirmed_at is not null) order by at, id");
sql!(/// Steps of verification that they took.
LIST_STEPS(member: i64) -> StepHeld {
    organisation: i64, step: String, at: i64, by_member: Option<i64>, ended_by: Option<i64>, reason: String
} = "select organisation, step, at, by_member, ended_by, reason from directory_step where by_member = $1 or ended_by = $1
     order by at, id");
sql!(/// Codes that they asked for, to prove an organisation's address.
LIST_PROOFS(member: i64) -> ProofHeld { organisation: i64, by_member: i64, address: String, asked_at: i64, proved_at: Option<i64> } =
    "select organisation, by_member, address, asked_at, proved_at from directory_proof where by_member = $1 order by asked_at, id");
sql!(/// Changes of power over organisations in which they took part.
LIST_MOVED(member: i64) -> MovedHeld {
    organisation: i64, kind: String, member: Option<i64>, role: Option<String>, reason: Option<String>, by_member: Option<i64>, at: i64,
    seconded_by: Option<i64>, objected_by: Option<i64>, objection: Option<String>, decided_by: Option<i64>, outcome: Option<String>, decision: Option<String>
} = "select organisation, kind, case when member = $1 then member end as member, role,
        case when by_member = $1 then reason end as reason, case when by_member = $1 then by_member end as by_member, at,
        case when seconded_by = $1 then seconded_by end as seconded_by,
        case when objected_by = $1 then objected_by end as objected_by,
        case when objected_by = $1 then objection end as objection,
        case when decided_by = $1 then decided_by end as decided_by, outcome, decision
     from directory_change where member = $1 or by_member = $1 or seconded_by = $1 or objected_by = $1 or decided_by = $1 order by at, id");
sql!(/// What they wrote as an organisation.
LIST_WRITTEN(member: i64) -> WrittenHeld { organisation: i64, member: Option<i64>, act: String, at: i64 } =
    "select organisation, member, act, at from directory_written where member = $1 order by at, id");
sql!(/// Letters to them, as they are kept: without links.
LIST_LETTERS(member: i64) -> LetterHeld {
    name: String, language: String, address: String, owner: Option<i64>, queued_at: i64, state: String, body: String,
    kept_subject: Option<String>, kept_text: Option<String>, fault: Option<String>
} = "select name, language, address, owner, queued_at, state, body, kept_subject, kept_text, fault from kit_letter
     where owner = $1 or address in (select address from accounts_address where member = $1) order by queued_at, id");
sql!(/// What the staff proposed about them, or they proposed, seconded and refused.
LIST_PROPOSED(member: i64) -> ProposedHeld {
    act: String, object_kind: String, object: i64, about: Option<i64>, body: Option<String>, reason: Option<String>,
    by_member: Option<i64>, at: i64, seconded_by: Option<i64>, refused_by: Option<i64>
} = "select p.act, p.object_kind, p.object, case when p.about in (m.id, m.actor) then p.about end as about, case when p.about in (m.id, m.actor) then p.body end as body,
        case when p.about in (m.id, m.actor) or p.by_member = m.id then p.reason end as reason,
        case when p.by_member = m.id then p.by_member end as by_member, p.at,
        case when p.seconded_by = m.id then p.seconded_by end as seconded_by,
        case when p.refused_by = m.id then p.refused_by end as refused_by
     from desk_proposal as p join accounts_member as m on m.id = $1
     where p.about in (m.id, m.actor) or p.by_member = m.id or p.seconded_by = m.id or p.refused_by = m.id
        or (p.object = m.id and p.object_kind in ('member', 'account')) order by p.at, p.id");
sql!(/// Entries of the audit that concern them.
LIST_AUDITED(member: i64) -> AuditedHeld { at: i64, act: String, object_kind: String, details: Option<String> } =
    "select a.at, a.act, a.object_kind, d.details from accounts_member as m
     join kit_audit as a on a.about = m.actor left join kit_audit_details as d on d.entry = a.id where m.id = $1 order by a.id");
sql!(/// What they gave as evidence for an organisation.
LIST_EVIDENCE(member: i64) -> EvidenceHeld { organisation: i64, by_member: i64, at: i64, body: String, link: Option<String> } =
    "select organisation, by_member, at, body, link from directory_evidence where by_member = $1 order by at, id");
sql!(/// Asking others to vouch.
LIST_ASKING(member: i64) -> AskingHeld { organisation: i64, voucher: i64, by_member: i64, reason: String, at: i64 } =
    "select organisation, voucher, by_member, reason, at from directory_vouch_ask where by_member = $1 order by at, id");
sql!(/// Agreeing to merges.
LIST_AGREEING(member: i64) -> AgreeingHeld {
    change: i64, way: String, agreed_by: Option<i64>, undo_by: Option<i64>, undone_by: Option<i64>
} = "select change, way, case when agreed_by = $1 then agreed_by end as agreed_by,
        case when undo_by = $1 then undo_by end as undo_by, case when undone_by = $1 then undone_by end as undone_by
     from directory_agreement where agreed_by = $1 or undo_by = $1 or undone_by = $1 order by change");
