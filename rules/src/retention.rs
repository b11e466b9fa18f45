//! What is kept of whom, for how long, and what happens then (safety.md, "Privacy"). The ticker applies this table; the privacy
//! page prints it.

use crate::codes;
use crate::spans::{DAY, HOUR, YEAR, months};

codes! {
    /// What is kept.
    pub enum Kept {
        /// A joining that nobody confirmed.
        UnconfirmedJoining = "unconfirmed_joining",
        /// An invitation that nobody answered, with the address of a third person.
        UnansweredInvitation = "unanswered_invitation",
        /// The row of a sign-in link and its code.
        SignIn = "sign_in",
        /// A session that ended.
        Session = "session",
        /// The keyed hash of a network address; the address itself is never kept.
        HashedNetwork = "hashed_network",
        /// The structured log.
        Log = "log",
        /// The body of a letter, as the desk keeps it. A member's own letters stay until they erase them.
        LetterBody = "letter_body",
        /// To whom, when, by which name a letter went.
        LetterEnvelope = "letter_envelope",
        /// That an address bounced.
        BounceState = "bounce_state",
        /// A conversation in which nobody writes, after a notice.
        Conversation = "conversation",
        /// The copies of messages that were reported.
        ReportCopy = "report_copy",
        /// Documents that prove who a body is.
        Evidence = "evidence",
        /// The profile of somebody who is silent: asked.
        SilentProfileAsked = "silent_profile_asked",
        /// The same: no longer seen.
        SilentProfileUnseen = "silent_profile_unseen",
        /// The same: erased.
        SilentProfileErased = "silent_profile_erased",
        /// A draft of an application that was never submitted.
        Draft = "draft",
        /// The names in a submitted application, scores and minutes, but the committee's.
        ApplicationNames = "application_names",
        /// A submitted application, scores and minutes.
        Application = "application",
        /// The details of an entry of the audit.
        AuditDetails = "audit_details",
        /// An entry of the audit.
        AuditEntry = "audit_entry",
        /// A backup.
        Backup = "backup",
        /// The random numbers of who was erased.
        ErasureLedger = "erasure_ledger",
        /// What somebody who asked to be erased still may take back.
        Leaving = "leaving",
    }
}

codes! {
    /// From when the time counts.
    pub enum Since {
        /// It was made, asked for or sent.
        Made = "made",
        /// It was used or ended, whichever came first.
        UsedOrEnded = "used_or_ended",
        /// It ended or closed.
        Ended = "ended",
        /// Somebody last wrote, acted or bounced.
        LastTime = "last_time",
        /// A decision was made.
        Decided = "decided",
        /// The call closed.
        CallClosed = "call_closed",
    }
}

codes! {
    /// What happens when the time is over.
    pub enum Then {
        /// It is deleted.
        Deleted = "deleted",
        /// It is deleted; a keyed hash stays only where somebody said "never again".
        DeletedButRefusal = "deleted_but_refusal",
        /// A letter asks whether to keep it.
        Asked = "asked",
        /// Nobody sees it any more.
        Unseen = "unseen",
        /// The person is erased ([`Kept::ErasureLedger`] remembers the number).
        Erased = "erased",
        /// Random numbers take the place of names.
        Pseudonymised = "pseudonymised",
        /// It is blackened, and the chain still verifies.
        Redacted = "redacted",
    }
}

/// A row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// What is kept.
    pub kept: Kept,
    /// How long, in milliseconds. "30 days", "12 months" and "2 years" are so many times 24 hours ([`crate::spans`]).
    pub span: i64,
    /// Counted from when.
    pub since: Since,
    /// What happens then.
    pub then: Then,
}

const fn row(kept: Kept, span: i64, since: Since, then: Then) -> Row {
    Row { kept, span, since, then }
}

/// How long backups are kept; the ledger of erasures outlives the oldest by thirty days.
const BACKUP: i64 = 35 * DAY;

/// The table. What somebody could still ask about is kept no longer than that.
pub const TABLE: &[Row] = &[
    row(Kept::UnconfirmedJoining, 48 * HOUR, Since::Made, Then::Deleted),
    row(Kept::UnansweredInvitation, 30 * DAY, Since::Made, Then::DeletedButRefusal),
    row(Kept::SignIn, 24 * HOUR, Since::UsedOrEnded, Then::Deleted),
    row(Kept::Session, 30 * DAY, Since::Ended, Then::Deleted),
    row(Kept::HashedNetwork, 24 * HOUR, Since::Made, Then::Deleted),
    row(Kept::Log, 30 * DAY, Since::Made, Then::Deleted),
    row(Kept::LetterBody, 90 * DAY, Since::Made, Then::Deleted),
    row(Kept::LetterEnvelope, 2 * YEAR, Since::Made, Then::Deleted),
    row(Kept::BounceState, 90 * DAY, Since::LastTime, Then::Deleted),
    row(Kept::Conversation, 2 * YEAR, Since::LastTime, Then::Deleted),
    row(Kept::ReportCopy, YEAR, Since::Decided, Then::Deleted),
    row(Kept::Evidence, 30 * DAY, Since::Decided, Then::Deleted),
    row(Kept::SilentProfileAsked, months(24), Since::LastTime, Then::Asked),
    row(Kept::SilentProfileUnseen, months(30), Since::LastTime, Then::Unseen),
    row(Kept::SilentProfileErased, months(36), Since::LastTime, Then::Erased),
    row(Kept::Draft, months(12), Since::CallClosed, Then::Deleted),
    row(Kept::ApplicationNames, 5 * YEAR, Since::Ended, Then::Pseudonymised),
    row(Kept::Application, 10 * YEAR, Since::Ended, Then::Deleted),
    row(Kept::AuditDetails, 3 * YEAR, Since::Made, Then::Redacted),
    row(Kept::AuditEntry, 10 * YEAR, Since::Made, Then::Deleted),
    row(Kept::Backup, BACKUP, Since::Made, Then::Deleted),
    row(Kept::ErasureLedger, BACKUP + 30 * DAY, Since::Made, Then::Deleted),
    row(Kept::Leaving, 14 * DAY, Since::Made, Then::Erased),
];

/// What lies outside the program, or may only be taken away whole: the operator deletes it (README, "Keep it running").
pub const BY_OPERATOR: &[Kept] = &[Kept::Log, Kept::AuditEntry, Kept::Backup];

/// How long something is kept, in milliseconds.
#[must_use]
pub fn span(kept: Kept) -> i64 {
    // Every kind has its row (tested); what had none would be kept.
    TABLE.iter().find(|row| row.kept == kept).map_or(i64::MAX, |row| row.span)
}

/// Whether the time of something is over at `now`; `since` is the moment that its row counts from, in Unix milliseconds.
#[must_use]
pub fn due(kept: Kept, since: i64, now: i64) -> bool {
    since <= cutoff(kept, now)
}

/// Until when something must date to be due at `now`: what a statement compares with (`made_at <= $1`).
#[must_use]
pub fn cutoff(kept: Kept, now: i64) -> i64 {
    now.saturating_sub(span(kept))
}

#[cfg(test)]
mod tests {
    use super::{Kept, TABLE, cutoff, due, span};
    use crate::accounts::activity::{Silence, silence};
    use crate::spans::{DAY, HOUR};
    use proptest::prelude::*;

    #[test]
    fn everything_that_is_kept_has_one_row_in_its_order() {
        assert_eq!(TABLE.iter().map(|row| row.kept).collect::<Vec<_>>(), Kept::ALL);
    }

    #[test]
    fn the_spans_are_those_of_the_design_in_days() {
        let days: Vec<i64> = TABLE.iter().map(|row| row.span / DAY).collect();
        let typed =
            [2, 30, 1, 30, 1, 30, 90, 730, 90, 730, 365, 30, 730, 912, 1095, 365, 1825, 3650, 1095, 3650, 35, 65, 14];
        assert_eq!(days, typed);
    }

    #[test]
    fn a_joining_that_nobody_confirmed_is_kept_for_48_hours() {
        assert_eq!([48 * HOUR - 1, 48 * HOUR].map(|now| due(Kept::UnconfirmedJoining, 0, now)), [false, true]);
    }

    #[test]
    fn silence_brings_what_the_table_says() {
        let steps = [
            (Kept::SilentProfileAsked, None),
            (Kept::SilentProfileUnseen, Some((Silence::Asked, span(Kept::SilentProfileAsked)))),
            (Kept::SilentProfileErased, Some((Silence::Unseen, span(Kept::SilentProfileUnseen)))),
        ];
        for (kept, before) in steps {
            assert_eq!([span(kept) - 1, span(kept)].map(|now| silence(0, before, now).is_some()), [false, true]);
        }
    }

    proptest! {
        #[test]
        fn what_is_due_stays_due(kept in proptest::sample::select(Kept::ALL), since in any::<i32>(), later in 0..i64::MAX) {
            let since = i64::from(since);
            let end = since + span(kept);
            prop_assert!(!due(kept, since, end - 1) && due(kept, since, end));
            prop_assert!(due(kept, since, end.saturating_add(later)));
            prop_assert_eq!(cutoff(kept, end), since);
        }
    }
}
