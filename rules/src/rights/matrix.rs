//! The table of safety.md, "Roles, scopes, acts": every act, and which role may do it.

use super::{Mark, Note, Role};
use crate::codes;
use std::fmt::Write;

codes! {
    /// What somebody may do, in the order and with the numbers of the table.
    pub enum Act {
        /// 1: read record, figures, public pages, machine forms.
        ReadPublic = "read_public",
        /// 2: read rows of an import not yet published.
        ReadUnpublished = "read_unpublished",
        /// 3: edit record text, status, money fact (supersede).
        EditRecord = "edit_record",
        /// 4: publish / withdraw a record row.
        PublishRecord = "publish_record",
        /// 5: translate a record text, mark checked.
        TranslateRecord = "translate_record",
        /// 6: import (only rows of its own dataset), dry run.
        Import = "import",
        /// 7: export public bundle.
        ExportPublic = "export_public",
        /// 8: export everything, backup, restore, move, reindex.
        Operate = "operate",
        /// 9: join, ask for link, enter code.
        Join = "join",
        /// 10: see member page: field "everyone".
        SeeForEveryone = "see_for_everyone",
        /// 11: field "members".
        SeeForMembers = "see_for_members",
        /// 12: field "those I accept".
        SeeForAccepted = "see_for_accepted",
        /// 13: field "only me" incl. e-mail, phone.
        SeePrivate = "see_private",
        /// 14: find / see an unseen member at all.
        SeeUnseen = "see_unseen",
        /// 15: open who stands behind a name.
        OpenIdentity = "open_identity",
        /// 16: edit profile, audiences, consents.
        EditProfile = "edit_profile",
        /// 17: change address, factors; end sessions.
        ChangeAccess = "change_access",
        /// 18: end another person's sessions, suspend account.
        EndAccess = "end_access",
        /// 19: start recovery of a lost factor.
        RecoverFactor = "recover_factor",
        /// 20: export my data; erase me.
        TakeOrErase = "take_or_erase",
        /// 21: run erasure proof report.
        ProveErasure = "prove_erasure",
        /// 22: send first message (request).
        BeginConversation = "begin_conversation",
        /// 23: read a conversation as a person.
        ReadConversation = "read_conversation",
        /// 24: read a conversation held as the organisation.
        ReadConversationAsBody = "read_conversation_as_body",
        /// 25: read the reported messages of a report.
        ReadReported = "read_reported",
        /// 26: accept, decline, block, report.
        AnswerConversation = "answer_conversation",
        /// 27: create organisation.
        CreateOrganisation = "create_organisation",
        /// 28: see unverified organisation (its people and staff, marked).
        SeeUnverified = "see_unverified",
        /// 29: edit organisation profile.
        EditOrganisation = "edit_organisation",
        /// 30: write as the organisation.
        WriteAsBody = "write_as_body",
        /// 31: see which human wrote as it.
        SeeWhoWrote = "see_who_wrote",
        /// 32: invite editor / representative.
        Invite = "invite",
        /// 33: add owner, remove another, hand over.
        ChangeOwners = "change_owners",
        /// 34: leave an organisation (not as last owner).
        LeaveOrganisation = "leave_organisation",
        /// 35: rescue an ownerless organisation.
        RescueOrganisation = "rescue_organisation",
        /// 36: claim a body of the record.
        ClaimBody = "claim_body",
        /// 37: verify, renew, withdraw; see evidence.
        Verify = "verify",
        /// 38: vouch for another body.
        Vouch = "vouch",
        /// 39: merge organisations, undo.
        Merge = "merge",
        /// 40: grant or end a right.
        ChangeRights = "change_rights",
        /// 41: grant A, C, U.
        GrantHighRights = "grant_high_rights",
        /// 42: read audit (without details) / with details.
        ReadAudit = "read_audit",
        /// 43: redact audit details.
        RedactAudit = "redact_audit",
        /// 44: see letter queue: envelope / body.
        SeeLetters = "see_letters",
        /// 45: configure, keys, metrics.
        Configure = "configure",
    }
}

impl Act {
    /// Its number in the table, from 1; the act's code is what the audit and the routes say.
    #[must_use]
    pub fn number(self) -> usize {
        Self::ALL.iter().take_while(|act| **act != self).count() + 1
    }
}

/// A row of the table. What no cell names is "–": not found.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// What is done.
    pub act: Act,
    /// The act in words, for the documentation.
    pub says: &'static str,
    pub(super) cells: &'static [(&'static [Role], Mark)],
}

const fn row(act: Act, says: &'static str, cells: &'static [(&'static [Role], Mark)]) -> Row {
    Row { act, says, cells }
}

const V: Role = Role::Visitor;
const M: Role = Role::Member;
const S: Role = Role::Subject;
const K: Role = Role::Accepted;
const E: Role = Role::Editor;
const R: Role = Role::Representative;
const W: Role = Role::Owner;
const D: Role = Role::Directory;
const P: Role = Role::Programme;
const T: Role = Role::Translator;
const G: Role = Role::Moderator;
const C: Role = Role::Custodian;
const A: Role = Role::Administrator;
const U: Role = Role::Auditor;
const O: Role = Role::Operator;
const ALL: Mark = Mark::ALL;
const OWN: Mark = Mark::OWN;
const IN: Mark = Mark::IN_SCOPE;

/// The table. Row 28 is stricter than safety.md, where members see unverified organisations too: the organisation's own
/// people see it, and staff (the sentence, which came later and goes further).
pub const TABLE: &[Row] = &[
    row(Act::ReadPublic, "read record, figures, public pages, machine forms", &[(Role::ALL, ALL)]),
    row(Act::ReadUnpublished, "read rows of an import not yet published", &[(&[P], IN), (&[O], ALL)]),
    row(Act::EditRecord, "edit record text, status, money fact (supersede)", &[(&[P], IN)]),
    row(Act::PublishRecord, "publish / withdraw a record row", &[(&[P], IN.fresh())]),
    row(Act::TranslateRecord, "translate a record text, mark checked", &[(&[P, T], IN)]),
    row(Act::Import, "import (only rows of its own dataset), dry run", &[(&[P], IN.fresh()), (&[O], ALL)]),
    row(Act::ExportPublic, "export public bundle", &[(&[V, M, P, O], ALL)]),
    row(Act::Operate, "export everything, backup, restore, move, reindex", &[(&[O], ALL)]),
    row(Act::Join, "join, ask for link, enter code", &[(&[V], ALL)]),
    row(Act::SeeForEveryone, "see member page: field \"everyone\"", &[(&[V, M, S, K, E, R, W, D, P, T, G, C], ALL)]),
    row(Act::SeeForMembers, "field \"members\"", &[(&[M, S, K, E, R, W, D, P, T, G, C], ALL)]),
    row(Act::SeeForAccepted, "field \"those I accept\"", &[(&[S, K], ALL)]),
    row(Act::SeePrivate, "field \"only me\" incl. e-mail, phone", &[(&[S], ALL)]),
    row(Act::SeeUnseen, "find / see an unseen member at all", &[(&[S, K, C], ALL)]),
    row(Act::OpenIdentity, "open who stands behind a name", &[(&[S], ALL), (&[C], ALL.two().fresh())]),
    row(Act::EditProfile, "edit profile, audiences, consents", &[(&[S], ALL)]),
    row(Act::ChangeAccess, "change address, factors; end sessions", &[(&[S], ALL.fresh())]),
    row(
        Act::EndAccess,
        "end another person's sessions, suspend account",
        &[(&[G], IN.fresh()), (&[A], ALL.fresh()), (&[O], ALL)],
    ),
    row(Act::RecoverFactor, "start recovery of a lost factor", &[(&[S], ALL), (&[D], ALL.two())]),
    row(Act::TakeOrErase, "export my data; erase me", &[(&[S], ALL.fresh())]),
    row(Act::ProveErasure, "run erasure proof report", &[(&[C], ALL.fresh()), (&[O], ALL)]),
    row(
        Act::BeginConversation,
        "send first message (request)",
        &[(&[M, S, K], ALL), (&[E, R, W], ALL.note(Note::AsOrganisation))],
    ),
    row(Act::ReadConversation, "read a conversation as a person", &[(&[S, K], OWN)]),
    row(
        Act::ReadConversationAsBody,
        "read a conversation held as the organisation",
        &[(&[S], OWN.note(Note::OtherEnd)), (&[R, W], IN)],
    ),
    row(Act::ReadReported, "read the reported messages of a report", &[(&[S], OWN.note(Note::OwnReport)), (&[G], IN)]),
    row(
        Act::AnswerConversation,
        "accept, decline, block, report",
        &[(&[M, S, K], ALL), (&[R, W], IN.note(Note::AsOrganisation))],
    ),
    row(Act::CreateOrganisation, "create organisation", &[(&[M, D], ALL)]),
    row(
        Act::SeeUnverified,
        "see unverified organisation (its people and staff, marked)",
        &[(&[E, R, W, D, P, G], ALL)],
    ),
    row(Act::EditOrganisation, "edit organisation profile", &[(&[E, R, W, D], IN)]),
    row(Act::WriteAsBody, "write as the organisation", &[(&[E], IN.note(Note::Draft)), (&[R, W], IN)]),
    row(
        Act::SeeWhoWrote,
        "see which human wrote as it",
        &[(&[S], ALL), (&[R, W], IN), (&[G], IN.note(Note::Reported)), (&[U], IN.note(Note::Number))],
    ),
    row(Act::Invite, "invite editor / representative", &[(&[R], IN.note(Note::Editors)), (&[W], IN)]),
    row(Act::ChangeOwners, "add owner, remove another, hand over", &[(&[W], ALL.fresh().objection())]),
    row(Act::LeaveOrganisation, "leave an organisation (not as last owner)", &[(&[S], OWN), (&[E, R, W], ALL)]),
    row(Act::RescueOrganisation, "rescue an ownerless organisation", &[(&[D], ALL.two().fresh().objection())]),
    row(Act::ClaimBody, "claim a body of the record", &[(&[M], ALL), (&[D], ALL.objection().note(Note::Decides))]),
    row(Act::Verify, "verify, renew, withdraw; see evidence", &[(&[W], ALL.note(Note::Uploads)), (&[D], IN.fresh())]),
    row(Act::Vouch, "vouch for another body", &[(&[W], IN.note(Note::IfVerifiedByEvidence))]),
    row(
        Act::Merge,
        "merge organisations, undo",
        &[(&[W], ALL.objection().note(Note::BothAgree)), (&[D], ALL.two().fresh())],
    ),
    row(Act::ChangeRights, "grant or end a right", &[(&[A], ALL.fresh()), (&[O], ALL.note(Note::FirstAdministrator))]),
    row(
        Act::GrantHighRights,
        "grant A, C, U",
        &[(&[A], ALL.two().fresh()), (&[O], ALL.note(Note::FirstAdministrator))],
    ),
    row(
        Act::ReadAudit,
        "read audit (without details) / with details",
        &[
            (&[S], OWN.note(Note::AboutMe)),
            (&[W], IN.note(Note::AboutOrganisation)),
            (&[U], ALL.note(Note::DetailsWithReason)),
            (&[O], ALL),
        ],
    ),
    row(Act::RedactAudit, "redact audit details", &[(&[C], ALL.two().fresh())]),
    row(
        Act::SeeLetters,
        "see letter queue: envelope / body",
        &[(&[S], OWN.note(Note::EnvelopeAndBody)), (&[A, O], ALL.note(Note::EnvelopeOnly))],
    ),
    row(Act::Configure, "configure, keys, metrics", &[(&[A], ALL.note(Note::ReadOnly)), (&[O], ALL)]),
];

/// What the table says of an act and a role; `None` is "–": not found.
#[must_use]
pub fn mark(act: Act, role: Role) -> Option<Mark> {
    let row = TABLE.iter().find(|row| row.act == act)?;
    row.cells.iter().find(|(roles, _)| roles.contains(&role)).map(|(_, mark)| *mark)
}

/// The table as it stands in docs/rights.md.
#[must_use]
pub fn as_markdown() -> String {
    let mut out = String::from(HEAD);
    let letters: Vec<&str> = Role::ALL.iter().map(|role| role.letter()).collect();
    line(&mut out, "#", "act", &letters);
    line(&mut out, "--", "--", &vec!["--"; letters.len()]);
    for row in TABLE {
        let said = |role: &Role| mark(row.act, *role).map_or_else(|| "–".to_owned(), |mark| mark.to_string());
        let cells: Vec<String> = Role::ALL.iter().map(said).collect();
        line(&mut out, &row.act.number().to_string(), row.says, &cells);
    }
    out.push_str(FOOT);
    out
}

fn line<T: AsRef<str>>(out: &mut String, number: &str, act: &str, cells: &[T]) {
    let cells: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
    // Writing into a string does not fail.
    let _ = writeln!(out, "| {number} | {act} | {} |", cells.join(" | "));
}

const HEAD: &str = "# Rights: which role may do what

Printed from `rules/src/rights/matrix.rs`, and equal to it by a test. To write it anew after a change:
`M4D_WRITE=1 cargo nextest run --test tidy table_of_rights`.

V visitor · M member · S the person whose thing it is · K somebody they accepted · E editor, R representative, W owner of
that organisation · D directory desk · P programme officer · T translator · G moderator · C custodian of identities ·
A administrator · U auditor · O operator (command line only). Staff are D P T G C A U.

● allowed · ○ own only · ◐ only in scope · ② two people · ⏲ factor shown in the last 10 minutes · ⌛ takes effect after 72
hours, unless somebody objects · – not found

";

const FOOT: &str = "
No role contains another, except W ⊃ R ⊃ E. The rights of E, R and W reach no further than their organisation. Staff act on
nothing where they are the subject. A right that ended is gone at the next request.
";
