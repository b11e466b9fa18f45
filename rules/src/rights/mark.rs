//! What stands in a cell of the table: how far a right reaches, what the act asks for besides, and a word where one is needed.

use std::fmt;

/// How far a right reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// ●: everywhere. The roles of an organisation reach no further than their organisation even so.
    All,
    /// ○: one's own only.
    Own,
    /// ◐: only in the right's scope.
    InScope,
}

/// What a cell says in words beside its mark; the act's own rule sees to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// As the organisation, never in one's own name.
    AsOrganisation,
    /// A draft, which somebody else sends.
    Draft,
    /// Conversations at whose other end one is.
    OtherEnd,
    /// Of a report that one made oneself.
    OwnReport,
    /// Editors only.
    Editors,
    /// Of messages that were reported.
    Reported,
    /// The random number, not the name.
    Number,
    /// Decides what others asked for.
    Decides,
    /// Gives evidence, and sees none.
    Uploads,
    /// If one's organisation was itself verified by evidence ([`crate::directory::verification`]).
    IfVerifiedByEvidence,
    /// Owners of both organisations agree.
    BothAgree,
    /// The first administrator of a site ([`super::grant::first`]).
    FirstAdministrator,
    /// What is about oneself.
    AboutMe,
    /// What is about one's organisation.
    AboutOrganisation,
    /// With details: a fresh factor and a reason.
    DetailsWithReason,
    /// Envelope and body, both one's own.
    EnvelopeAndBody,
    /// The envelope, never the body.
    EnvelopeOnly,
    /// Reads, and changes nothing.
    ReadOnly,
}

impl Note {
    /// As safety.md prints it.
    const fn text(self) -> &'static str {
        match self {
            Self::AsOrganisation => "as org",
            Self::Draft => "draft",
            Self::OtherEnd => "other end",
            Self::OwnReport => "own report",
            Self::Editors => "E",
            Self::Reported => "reported",
            Self::Number => "id",
            Self::Decides => "decide",
            Self::Uploads => "upload",
            Self::IfVerifiedByEvidence => "if verified by evidence",
            Self::BothAgree => "both agree",
            Self::FirstAdministrator => "first A",
            Self::AboutMe => "about me",
            Self::AboutOrganisation => "org",
            Self::DetailsWithReason => "/ ⏲ reason",
            Self::EnvelopeAndBody => "/ ○",
            Self::EnvelopeOnly => "/ –",
            Self::ReadOnly => "read",
        }
    }

    /// Whether it only tells the second half of a cell, so that the first half keeps its mark.
    const fn is_second_half(self) -> bool {
        matches!(self, Self::DetailsWithReason | Self::EnvelopeAndBody | Self::EnvelopeOnly)
    }
}

/// A cell of the table that is not "–".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// How far it reaches.
    pub reach: Reach,
    /// ②: two people.
    pub two: bool,
    /// ⏲: a factor shown in the last ten minutes.
    pub fresh: bool,
    /// ⌛: takes effect after 72 hours, unless somebody objects.
    pub objection: bool,
    /// What it says in words.
    pub note: Option<Note>,
}

impl Mark {
    /// ●
    pub(super) const ALL: Self = Self { reach: Reach::All, two: false, fresh: false, objection: false, note: None };
    /// ○
    pub(super) const OWN: Self = Self { reach: Reach::Own, ..Self::ALL };
    /// ◐
    pub(super) const IN_SCOPE: Self = Self { reach: Reach::InScope, ..Self::ALL };

    /// ②
    pub(super) const fn two(self) -> Self {
        Self { two: true, ..self }
    }

    /// ⏲
    pub(super) const fn fresh(self) -> Self {
        Self { fresh: true, ..self }
    }

    /// ⌛
    pub(super) const fn objection(self) -> Self {
        Self { objection: true, ..self }
    }

    pub(super) const fn note(self, note: Note) -> Self {
        Self { note: Some(note), ..self }
    }
}

impl fmt::Display for Mark {
    /// As safety.md prints it: a right everywhere needs no ● where another mark or a word stands.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = !(self.two || self.fresh || self.objection) && self.note.is_none_or(Note::is_second_half);
        let reach = match self.reach {
            Reach::All if plain => "●",
            Reach::All => "",
            Reach::Own => "○",
            Reach::InScope => "◐",
        };
        let asks: String = [(self.two, "②"), (self.fresh, "⏲"), (self.objection, "⌛")]
            .into_iter()
            .filter_map(|(asked, sign)| asked.then_some(sign))
            .collect();
        let parts = match self.note {
            None => vec![format!("{reach}{asks}")],
            Some(note) => vec![reach.to_owned(), note.text().to_owned(), asks],
        };
        let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        f.write_str(&said.join(" "))
    }
}
