//! The registry's part about organisations: that somebody acted for one stays, who it was becomes a random number.

use super::export_store as export;
use super::registry::{Audience, Class, Erased, Field, Holding, Purpose, kept};
use m4d_rules::retention::Kept;

const fn words(column: &'static str, name: &'static str, class: Class, erased: Erased) -> Field {
    Field { column, name, class, audience: Audience::Organisation, erased }
}

/// Organisations that they added; an address of theirs that stands there as the organisation's goes too.
pub const MADE: Holding = Holding {
    table: "directory_organisation",
    key: "made_by",
    purpose: Purpose::Speaking,
    kept: None,
    exports: &[export::LIST_MADE.it],
    fields: &[kept("made_by", "made")],
};

/// Whom they spoke for.
pub const SPEAKING: Holding = Holding {
    table: "directory_representative",
    key: "member, added_by, ended_by",
    purpose: Purpose::Speaking,
    kept: None,
    exports: &[export::LIST_REPRESENTED.it, export::LIST_ADDED.it],
    fields: &[
        kept("member", "speaking"),
        words("unit", "unit", Class::Mine, Erased::Emptied),
        words("mandate", "unit", Class::Mine, Erased::Emptied),
        words("end_reason", "unit", Class::Mine, Erased::Emptied),
        kept("added_by", "added"),
        kept("ended_by", "added"),
    ],
};

/// Invitations, written and got.
pub const INVITED: Holding = Holding {
    table: "directory_invitation",
    key: "address, by_member, accepted_by",
    purpose: Purpose::Invited,
    kept: Some(Kept::UnansweredInvitation),
    exports: &[export::LIST_INVITED.it],
    fields: &[
        words("address", "invited", Class::Mine, Erased::Emptied),
        words("unit", "invited", Class::Mine, Erased::Emptied),
        words("mandate", "invited", Class::Mine, Erased::Emptied),
        kept("by_member", "inviting"),
        kept("accepted_by", "inviting"),
    ],
};

/// Steps of verification.
pub const STEPS: Holding = Holding {
    table: "directory_step",
    key: "by_member, ended_by",
    purpose: Purpose::Speaking,
    kept: None,
    exports: &[export::LIST_STEPS.it],
    fields: &[kept("by_member", "step"), kept("ended_by", "step")],
};

/// Codes to prove an organisation's address.
pub const PROOFS: Holding = Holding {
    table: "directory_proof",
    key: "by_member",
    purpose: Purpose::Speaking,
    kept: Some(Kept::SignIn),
    exports: &[export::LIST_PROOFS.it],
    fields: &[
        words("by_member", "proof", Class::Mine, Erased::Row),
        words("address", "proof", Class::Mine, Erased::Row),
    ],
};

/// Changes of power over organisations.
pub const MOVED: Holding = Holding {
    table: "directory_change",
    key: "member, by_member, seconded_by, objected_by, decided_by",
    purpose: Purpose::Speaking,
    kept: None,
    exports: &[export::LIST_MOVED.it],
    fields: &[
        kept("member", "power"),
        kept("by_member", "power"),
        kept("seconded_by", "power"),
        kept("objected_by", "power"),
        kept("decided_by", "power"),
        words("reason", "reason", Class::Said, Erased::Chosen),
        words("objection", "reason", Class::Said, Erased::Chosen),
    ],
};

/// What was written as an organisation.
pub const WRITTEN: Holding = Holding {
    table: "directory_written",
    key: "member",
    purpose: Purpose::Speaking,
    kept: None,
    exports: &[export::LIST_WRITTEN.it],
    fields: &[words("member", "written", Class::Record, Erased::Emptied)],
};

/// Evidence that they gave for an organisation.
pub const EVIDENCE: Holding = Holding {
    table: "directory_evidence",
    key: "by_member",
    purpose: Purpose::Speaking,
    kept: Some(Kept::Evidence),
    exports: &[export::LIST_EVIDENCE.it],
    fields: &[
        words("by_member", "evidence", Class::Mine, Erased::Row),
        words("body", "evidence", Class::Mine, Erased::Row),
        words("link", "evidence", Class::Mine, Erased::Row),
    ],
};

/// Asking other organisations to vouch.
pub const ASKING: Holding = Holding {
    table: "directory_vouch_ask",
    key: "by_member",
    purpose: Purpose::Speaking,
    kept: None,
    exports: &[export::LIST_ASKING.it],
    fields: &[kept("by_member", "asking"), words("reason", "reason", Class::Said, Erased::Chosen)],
};

/// Agreeing to merges, and undoing them.
pub const AGREEING: Holding = Holding {
    table: "directory_agreement",
    key: "agreed_by, undo_by, undone_by",
    purpose: Purpose::Speaking,
    kept: None,
    exports: &[export::LIST_AGREEING.it],
    fields: &[kept("agreed_by", "power"), kept("undo_by", "power"), kept("undone_by", "power")],
};
