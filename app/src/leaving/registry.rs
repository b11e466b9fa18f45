//! The one registry of personal fields: what is held on a person, who sees it, why, how long, how it is given out and how
//! it is erased. Export, erasure and the privacy page read it; a test holds it against the tables.

use super::erase_store as erase;
use super::export_store as export;
use m4d_kit::sql::{Described, Statement};
use m4d_rules::retention::Kept;

/// What becomes of a field when its person leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Theirs alone: erased.
    Mine,
    /// Said in public: they choose.
    Said,
    /// Part of the record: kept without their name.
    Record,
}

/// Who sees a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Whom the person chooses: members, those they accepted, nobody.
    Chosen,
    /// Other members.
    Members,
    /// The people of the organisation concerned, and the staff that verifies it.
    Organisation,
    /// Only the person; the program works with it.
    Me,
    /// The staff in whose work it falls.
    Staff,
    /// Two custodians with a reason, who tell the person.
    Custodians,
}

/// Why it is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The account, signing in, letters asked for: contract.
    Account,
    /// Being found and written to: consent for each field.
    Directory,
    /// Speaking for an organisation: accountability.
    Speaking,
    /// Being invited by others: legitimate interest, told in the first letter.
    Invited,
    /// Security, and proof of what the staff did: legitimate interest.
    Security,
}

/// How a field is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erased {
    /// Its row is deleted.
    Row,
    /// It is emptied.
    Emptied,
    /// A random number takes the person's place.
    Number,
    /// It is emptied if the person chooses so.
    Chosen,
    /// The audit's own way: details are redacted, the chain still verifies.
    Redacted,
}

/// A personal column.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The column.
    pub column: &'static str,
    /// Its name for people: the message `field-…`.
    pub name: &'static str,
    /// What becomes of it.
    pub class: Class,
    /// Who sees it.
    pub audience: Audience,
    /// How it is erased.
    pub erased: Erased,
}

/// A table's personal columns.
pub struct Holding {
    /// The table.
    pub table: &'static str,
    /// The column, or columns, that tie a row to the member.
    pub key: &'static str,
    /// Why it is held.
    pub purpose: Purpose,
    /// How long, if not as long as the person wants.
    pub kept: Option<Kept>,
    /// How it is given out: statements that take the member and give exactly these columns, and perhaps what explains them.
    pub exports: &'static [&'static Described],
    /// The columns.
    pub fields: &'static [Field],
}

/// A step of erasure.
#[derive(Clone, Copy)]
pub enum Step {
    /// Takes the member.
    Member(&'static Statement<(i64,), ()>),
    /// Takes the member and the number that stands in their place.
    Number(&'static Statement<(i64, i64), ()>),
    /// Takes the member and the moment.
    Moment(&'static Statement<(i64, i64), ()>),
    /// Takes the member; only if they do not want to be quoted as «a former member».
    Chosen(&'static Statement<(i64,), ()>),
}

/// Erasure, in its order: what is found by an address goes before the address does.
pub const ERASURE: &[Step] = &[
    Step::Member(&erase::ERASE_LETTERS),
    Step::Member(&erase::ERASE_ASKS),
    Step::Member(&erase::ERASE_INVITED),
    Step::Moment(&erase::WITHDRAW_INVITING),
    Step::Number(&erase::NUMBER_INVITING),
    Step::Member(&erase::ERASE_MAILBOX),
    Step::Member(&erase::ERASE_CONTACT),
    Step::Number(&erase::NUMBER_MADE),
    Step::Number(&erase::NUMBER_STEPS),
    Step::Member(&erase::ERASE_PROOFS),
    Step::Moment(&erase::END_SPEAKING),
    Step::Number(&erase::NUMBER_SPEAKING),
    Step::Number(&erase::NUMBER_ADDED),
    Step::Member(&erase::ERASE_EVIDENCE),
    Step::Chosen(&erase::ERASE_ASKING),
    Step::Number(&erase::NUMBER_ASKING),
    Step::Number(&erase::NUMBER_AGREEING),
    Step::Chosen(&erase::ERASE_REASONS),
    Step::Chosen(&erase::ERASE_OBJECTIONS),
    Step::Number(&erase::NUMBER_CHANGES),
    Step::Member(&erase::ERASE_WRITTEN),
    Step::Number(&erase::ERASE_PROPOSED),
    Step::Number(&erase::NUMBER_PROPOSED),
    Step::Number(&erase::NUMBER_GRANTED),
    Step::Member(&erase::ERASE_SESSIONS),
    Step::Member(&erase::ERASE_FACTORS),
    Step::Member(&erase::ERASE_CODES),
    Step::Member(&erase::ERASE_RIGHTS),
    Step::Member(&erase::ERASE_CHANGES),
    Step::Member(&erase::ERASE_ACCEPTED),
    Step::Member(&erase::ERASE_TYPED),
    Step::Member(&erase::ERASE_ADDRESSES),
    Step::Member(&erase::ERASE_MEMBER),
];

const fn field(column: &'static str, name: &'static str, class: Class, audience: Audience, erased: Erased) -> Field {
    Field { column, name, class, audience, erased }
}

const fn mine(column: &'static str, name: &'static str) -> Field {
    field(column, name, Class::Mine, Audience::Me, Erased::Row)
}

const fn shown(column: &'static str, name: &'static str, audience: Audience) -> Field {
    field(column, name, Class::Mine, audience, Erased::Row)
}

const fn number(column: &'static str, name: &'static str) -> Field {
    field(column, name, Class::Record, Audience::Organisation, Erased::Number)
}

/// Every table that holds something on a person.
pub const HOLDINGS: &[Holding] = &[
    Holding {
        table: "accounts_member",
        key: "id",
        purpose: Purpose::Directory,
        kept: Some(Kept::SilentProfileErased),
        exports: &[export::LIST_MEMBER.it],
        fields: &[
            mine("id", "number"),
            mine("actor", "number"),
            mine("number", "number"),
            shown("name", "name", Audience::Members),
            shown("name_latin", "name", Audience::Members),
            shown("sort_key", "name", Audience::Members),
            shown("folded", "name", Audience::Members),
            mine("language", "language"),
            shown("reads", "languages", Audience::Members),
            shown("writes", "languages", Audience::Members),
            shown("country", "country", Audience::Chosen),
            mine("country_for", "choices"),
            shown("about", "about", Audience::Chosen),
            mine("about_for", "choices"),
            mine("bodies_for", "choices"),
            mine("bodies_since", "choices"),
            shown("sealed_identity", "sealed", Audience::Custodians),
            mine("unseen_since", "unseen"),
            mine("neutral_since", "neutral"),
            mine("assisted_by", "helper"),
            mine("assisted_at", "helper"),
            mine("joined_at", "activity"),
            mine("acted_at", "activity"),
            mine("reminded_at", "activity"),
            shown("suspended_at", "suspended", Audience::Staff),
            mine("leaving_at", "leaving"),
            mine("leaving_keeps", "leaving"),
            mine("silence", "activity"),
            mine("silence_at", "activity"),
        ],
    },
    Holding {
        table: "accounts_address",
        key: "member",
        purpose: Purpose::Account,
        kept: None,
        exports: &[export::LIST_ADDRESSES.it],
        fields: &[
            mine("address", "address"),
            mine("since", "address"),
            mine("until", "address"),
            mine("bounced_at", "address"),
        ],
    },
    Holding {
        table: "accounts_ask",
        key: "address",
        purpose: Purpose::Account,
        kept: Some(Kept::SignIn),
        exports: &[export::LIST_ASKS.it],
        fields: &[
            mine("address", "ask"),
            mine("language", "ask"),
            mine("shared", "ask"),
            mine("joining", "ask"),
            mine("asked_at", "ask"),
            mine("used_at", "ask"),
        ],
    },
    Holding {
        table: "accounts_session",
        key: "member",
        purpose: Purpose::Account,
        kept: Some(Kept::Session),
        exports: &[export::LIST_SESSIONS.it],
        fields: &[
            mine("shared", "session"),
            mine("way", "session"),
            mine("device", "session"),
            mine("made_at", "session"),
            mine("used_at", "session"),
            mine("factor_at", "session"),
            mine("ended_at", "session"),
        ],
    },
    Holding {
        table: "accounts_factor",
        key: "member",
        purpose: Purpose::Security,
        kept: Some(Kept::Session),
        exports: &[export::LIST_FACTORS.it],
        fields: &[
            mine("sealed", "factor"),
            mine("made_at", "factor"),
            mine("confirmed_at", "factor"),
            mine("ended_at", "factor"),
        ],
    },
    Holding {
        table: "accounts_code",
        key: "member",
        purpose: Purpose::Account,
        kept: Some(Kept::Session),
        exports: &[export::LIST_CODES.it],
        fields: &[mine("made_at", "codes"), mine("used_at", "codes"), mine("ended_at", "codes")],
    },
    Holding {
        table: "accounts_right",
        key: "member, granted_by, ended_by",
        purpose: Purpose::Security,
        kept: None,
        exports: &[export::LIST_RIGHTS.it, export::LIST_GRANTED.it],
        fields: &[
            shown("role", "right", Audience::Staff),
            shown("scope_kind", "right", Audience::Staff),
            shown("scope", "right", Audience::Staff),
            shown("reason", "right", Audience::Staff),
            shown("granted_at", "right", Audience::Staff),
            shown("starts_at", "right", Audience::Staff),
            shown("ends_at", "right", Audience::Staff),
            shown("ended_at", "right", Audience::Staff),
            shown("end_reason", "right", Audience::Staff),
            field("granted_by", "granted", Class::Record, Audience::Staff, Erased::Number),
            field("ended_by", "granted", Class::Record, Audience::Staff, Erased::Number),
        ],
    },
    Holding {
        table: "accounts_change",
        key: "member",
        purpose: Purpose::Account,
        kept: Some(Kept::SignIn),
        exports: &[export::LIST_CHANGES.it],
        fields: &[
            mine("old", "change"),
            mine("new", "change"),
            mine("asked_at", "change"),
            mine("confirmed_at", "change"),
            mine("undone_at", "change"),
        ],
    },
    Holding {
        table: "accounts_acceptance",
        key: "member, accepted",
        purpose: Purpose::Directory,
        kept: None,
        exports: &[export::LIST_ACCEPTED.it],
        fields: &[mine("member", "accepted"), mine("accepted", "accepted"), mine("at", "accepted")],
    },
    Holding {
        table: "accounts_typed",
        key: "member",
        purpose: Purpose::Account,
        kept: Some(Kept::SignIn),
        exports: &[export::LIST_TYPED.it],
        fields: &[mine("path", "typed"), mine("fields", "typed"), mine("at", "typed")],
    },
    super::registry_bodies::MADE,
    super::registry_bodies::SPEAKING,
    super::registry_bodies::INVITED,
    super::registry_bodies::STEPS,
    super::registry_bodies::PROOFS,
    super::registry_bodies::MOVED,
    super::registry_bodies::EVIDENCE,
    super::registry_bodies::ASKING,
    super::registry_bodies::AGREEING,
    super::registry_bodies::WRITTEN,
    Holding {
        table: "kit_letter",
        key: "owner, address",
        purpose: Purpose::Account,
        kept: Some(Kept::LetterEnvelope),
        exports: &[export::LIST_LETTERS.it],
        fields: &[
            mine("address", "letter"),
            mine("owner", "letter"),
            mine("body", "letter"),
            mine("kept_subject", "letter"),
            mine("kept_text", "letter"),
            mine("fault", "letter"),
        ],
    },
    Holding {
        table: "desk_proposal",
        key: "about, object, by_member, seconded_by, refused_by",
        purpose: Purpose::Security,
        kept: Some(Kept::Evidence),
        exports: &[export::LIST_PROPOSED.it],
        fields: &[
            field("body", "proposal", Class::Mine, Audience::Staff, Erased::Emptied),
            field("reason", "proposal", Class::Mine, Audience::Staff, Erased::Emptied),
            field("about", "concerned", Class::Record, Audience::Staff, Erased::Number),
            field("object", "concerned", Class::Record, Audience::Staff, Erased::Number),
            field("by_member", "proposer", Class::Record, Audience::Staff, Erased::Number),
            field("seconded_by", "proposer", Class::Record, Audience::Staff, Erased::Number),
            field("refused_by", "proposer", Class::Record, Audience::Staff, Erased::Number),
        ],
    },
    Holding {
        table: "kit_audit_details",
        key: "kit_audit.about",
        purpose: Purpose::Security,
        kept: Some(Kept::AuditDetails),
        exports: &[export::LIST_AUDITED.it],
        fields: &[field("details", "audit", Class::Mine, Audience::Staff, Erased::Redacted)],
    },
];

/// The parts of the registry about organisations use the same words.
pub(super) const fn kept(column: &'static str, name: &'static str) -> Field {
    number(column, name)
}

/// Every field, with its holding.
pub fn fields() -> impl Iterator<Item = (&'static Holding, &'static Field)> {
    HOLDINGS.iter().flat_map(|holding| holding.fields.iter().map(move |field| (holding, field)))
}

/// The names of the fields of a class, each once, in the registry's order.
pub fn names(class: Class) -> Vec<&'static str> {
    let mut names = Vec::new();
    for (_, field) in fields().filter(|(_, f)| f.class == class) {
        if !names.contains(&field.name) {
            names.push(field.name);
        }
    }
    names
}
