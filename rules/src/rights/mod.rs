//! Who may do what: a right is a role in a scope, and one table says which role may do which act (safety.md, "Roles").

pub mod grant;
mod mark;
mod matrix;
pub mod second;

use crate::codes;

pub use mark::{Mark, Note, Reach};
pub use matrix::{Act, Row, TABLE, as_markdown, mark};

codes! {
    /// As what somebody acts. No role contains another, but owner ⊃ representative ⊃ editor.
    pub enum Role {
        /// V: anybody, not signed in.
        Visitor = "visitor",
        /// M: a person who confirmed their address or card.
        Member = "member",
        /// S: the person whose thing it is.
        Subject = "subject",
        /// K: somebody whom that person accepted.
        Accepted = "accepted",
        /// E: writes drafts for an organisation.
        Editor = "editor",
        /// R: speaks for an organisation.
        Representative = "representative",
        /// W: owner of an organisation's page: decides who speaks for it.
        Owner = "owner",
        /// D: the directory desk, which verifies organisations.
        Directory = "directory",
        /// P: programme officer: the record of a programme or a country.
        Programme = "programme",
        /// T: translator into a language.
        Translator = "translator",
        /// G: moderator.
        Moderator = "moderator",
        /// C: custodian of identities.
        Custodian = "custodian",
        /// A: administrator: rights and configuration, no content.
        Administrator = "administrator",
        /// U: auditor: reads the audit.
        Auditor = "auditor",
        /// O: operator, on the machine's command line only.
        Operator = "operator",
    }
}

impl Role {
    /// Its letter in the table.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Self::Visitor => "V",
            Self::Member => "M",
            Self::Subject => "S",
            Self::Accepted => "K",
            Self::Editor => "E",
            Self::Representative => "R",
            Self::Owner => "W",
            Self::Directory => "D",
            Self::Programme => "P",
            Self::Translator => "T",
            Self::Moderator => "G",
            Self::Custodian => "C",
            Self::Administrator => "A",
            Self::Auditor => "U",
            Self::Operator => "O",
        }
    }

    /// Whether who has this role may do all that `other` may: a role itself, and owner ⊃ representative ⊃ editor.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self == other
            || match self {
                Self::Owner => matches!(other, Self::Representative | Self::Editor),
                Self::Representative => other == Self::Editor,
                _ => false,
            }
    }

    /// Staff: a second factor always, and nothing where they are the subject.
    #[must_use]
    pub const fn is_staff(self) -> bool {
        matches!(
            self,
            Self::Directory
                | Self::Programme
                | Self::Translator
                | Self::Moderator
                | Self::Custodian
                | Self::Administrator
                | Self::Auditor
        )
    }

    /// Whether it is had in one organisation only.
    #[must_use]
    pub const fn speaks_for_an_organisation(self) -> bool {
        matches!(self, Self::Editor | Self::Representative | Self::Owner)
    }

    /// The kinds of scope in which an administrator may grant it; none for roles that nobody grants.
    #[must_use]
    pub const fn scopes(self) -> &'static [ScopeKind] {
        match self {
            Self::Directory => &[ScopeKind::Site, ScopeKind::Country],
            Self::Programme => &[ScopeKind::Programme, ScopeKind::Country, ScopeKind::Dataset],
            Self::Translator => &[ScopeKind::Language],
            Self::Moderator => &[ScopeKind::Site, ScopeKind::Discussion],
            Self::Custodian | Self::Administrator | Self::Auditor => &[ScopeKind::Site],
            _ => &[],
        }
    }
}

codes! {
    /// Of what a right is a right.
    pub enum ScopeKind {
        /// The whole site; has no value.
        Site = "site",
        /// A dataset that was imported.
        Dataset = "dataset",
        /// A programme, by its slug.
        Programme = "programme",
        /// A country, by its two letters.
        Country = "country",
        /// An organisation, by its number.
        Organisation = "organisation",
        /// A discussion, by its slug.
        Discussion = "discussion",
        /// A call, by its slug.
        Call = "call",
        /// A language of the pages ("T translator (language)").
        Language = "language",
    }
}

/// A part of the network: the site, or one country, organisation, programme …
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Scope {
    kind: ScopeKind,
    value: String,
}

impl Scope {
    /// The whole site.
    pub const SITE: Self = Self { kind: ScopeKind::Site, value: String::new() };

    /// A scope. The site has no value; every other kind has one, without spaces and control characters, of at most 100
    /// bytes. `None` otherwise.
    #[must_use]
    pub fn of(kind: ScopeKind, value: &str) -> Option<Self> {
        let plain = value.len() <= 100 && !value.chars().any(|c| c.is_whitespace() || c.is_control());
        let fits = value.is_empty() == (kind == ScopeKind::Site);
        (plain && fits).then(|| Self { kind, value: value.to_owned() })
    }

    /// What kind of part.
    #[must_use]
    pub const fn kind(&self) -> ScopeKind {
        self.kind
    }

    /// Which one; empty for the site.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }
}

/// A role in a scope. That it holds now is for who loads it to see ([`crate::spans::Term::holds`]).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Right {
    /// As what.
    pub role: Role,
    /// Where.
    pub scope: Scope,
}

/// How somebody stands to the thing that is acted on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tie {
    /// Not at all.
    #[default]
    Stranger,
    /// The person whose thing it is accepted them.
    Accepted,
    /// It is theirs, or about them: they are the subject, and act as nothing else.
    Subject,
    /// It belongs to, or is about, a body they have a part in: no staff role of theirs counts.
    TheirBody,
}

/// Who asks to do something to what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asking<'a> {
    /// Whether somebody is signed in.
    pub signed_in: bool,
    /// The rights they have now.
    pub held: &'a [Right],
    /// The scopes in which the thing lies: its country, organisation, programme … The site needs no mention.
    pub within: &'a [Scope],
    /// How they stand to it.
    pub tie: Tie,
    /// Whether their second factor (or, for who has no staff role, their sign-in) is fresh
    /// ([`crate::accounts::lasting::is_fresh`]).
    pub fresh: bool,
    /// Whether a second person, who may do the same, agreed.
    pub seconded: bool,
}

/// What the table says to somebody who asks. The role that gives the right goes into the audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The thing is not there for them.
    NotFound,
    /// Yes, after they show their factor again.
    NeedsFreshFactor(Role),
    /// Yes, when a second person agrees.
    NeedsTwo(Role),
    /// Yes, and it takes effect after the time for an objection ([`crate::directory::change`]).
    AfterObjection(Role),
    /// Yes.
    Allowed(Role),
}

/// Whether somebody may do an act. Of several roles that allow it, the one that asks least counts.
///
/// Staff act on nothing where they are the subject, or where it is about their own body: then their staff roles are as if
/// they had none (safety.md, "Rules beside the table"). What a cell says in words ([`Note`]) is for the act's own rule.
#[must_use]
pub fn may(act: Act, asking: &Asking<'_>) -> Decision {
    let mut roles = Vec::new();
    if asking.signed_in {
        roles.push((Role::Member, true));
        roles.extend(asking.held.iter().filter(|right| counts(right, asking.tie)).map(|right| {
            let inside = asking.within.contains(&right.scope);
            (right.role, inside || right.scope.kind == ScopeKind::Site && !right.role.speaks_for_an_organisation())
        }));
        match asking.tie {
            Tie::Subject => roles.push((Role::Subject, true)),
            Tie::Accepted => roles.push((Role::Accepted, true)),
            Tie::Stranger | Tie::TheirBody => {}
        }
    } else {
        roles.push((Role::Visitor, true));
    }
    let decisions = roles.into_iter().map(|(role, inside)| as_role(act, role, inside, asking));
    decisions.min_by_key(|decision| asks(*decision)).unwrap_or(Decision::NotFound)
}

/// Whether a right that is held counts here. Roles that come from the thing itself cannot be held.
fn counts(right: &Right, tie: Tie) -> bool {
    let staff = right.role.is_staff() && !matches!(tie, Tie::Subject | Tie::TheirBody);
    staff || right.role.speaks_for_an_organisation()
}

fn as_role(act: Act, role: Role, inside: bool, asking: &Asking<'_>) -> Decision {
    let Some(mark) = mark(act, role) else { return Decision::NotFound };
    let bound = mark.reach == Reach::InScope || role.speaks_for_an_organisation();
    match mark {
        _ if bound && !inside => Decision::NotFound,
        Mark { fresh: true, .. } if !asking.fresh => Decision::NeedsFreshFactor(role),
        Mark { two: true, .. } if !asking.seconded => Decision::NeedsTwo(role),
        Mark { objection: true, .. } => Decision::AfterObjection(role),
        _ => Decision::Allowed(role),
    }
}

/// How much a decision asks of somebody.
fn asks(decision: Decision) -> u8 {
    match decision {
        Decision::Allowed(_) => 0,
        Decision::AfterObjection(_) => 1,
        Decision::NeedsFreshFactor(_) => 2,
        Decision::NeedsTwo(_) => 3,
        Decision::NotFound => 4,
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_table;
