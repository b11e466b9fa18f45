//! A project of the record: how complete it is, how it stands, its texts, corridors and duration.

use crate::codes;
use crate::language::Language;
use crate::when::{Day, months_inclusive};

pub mod missing;

pub use missing::{Known, Missing, missing};

codes! {
    /// How complete the record of a project is.
    pub enum Record {
        /// Everything its source prints is there.
        Complete = "complete",
        /// It is known to have existed and has a name; parts are not recorded.
        Incomplete = "incomplete",
        /// It may be another project again, or of another phase.
        Uncertain = "uncertain",
    }
}

impl Record {
    /// Whether it counts in totals ("16 projects"): only a complete one does. An incomplete one is
    /// shown in the list but is not in the totals of complete ones; an uncertain one is never counted.
    #[must_use]
    pub const fn counted(self) -> bool {
        matches!(self, Self::Complete)
    }

    /// Whether it is shown in the list of projects. An uncertain one is shown as evidence only.
    #[must_use]
    pub const fn listed(self) -> bool {
        matches!(self, Self::Complete | Self::Incomplete)
    }
}

codes! {
    /// How a project stands, as last recorded.
    pub enum Status {
        /// Selected by the committee.
        Selected = "selected",
        /// Agreed, not begun.
        Planned = "planned",
        /// Under way.
        Running = "running",
        /// Work is over; reports and accounts are being closed.
        Finalising = "finalising",
        /// Over.
        Closed = "closed",
        /// Stopped for a time.
        Suspended = "suspended",
        /// Ended before its time, or never begun.
        Cancelled = "cancelled",
        /// Not recorded.
        Unknown = "unknown",
    }
}

impl Status {
    /// Whether a project may next be recorded as `next`. It goes selected, planned, running,
    /// finalising, closed; a step may be missing in the record, but not the way back. It may be
    /// suspended once planned, and taken up again; it may be cancelled until it is closed. From
    /// unknown anything may follow; nothing follows closed or cancelled.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        use Status::{Cancelled, Closed, Finalising, Planned, Running, Selected, Suspended, Unknown};
        match self {
            Unknown => true,
            Selected => matches!(next, Planned | Running | Cancelled),
            Planned => matches!(next, Running | Suspended | Cancelled),
            Running => matches!(next, Finalising | Closed | Suspended | Cancelled),
            Finalising => matches!(next, Closed | Suspended | Cancelled),
            Suspended => matches!(next, Planned | Running | Finalising | Closed | Cancelled),
            Closed | Cancelled => false,
        }
    }
}

codes! {
    /// What a date of a project is.
    pub enum DateKind {
        /// Planned to begin.
        StartPlanned = "start_planned",
        /// Began.
        StartActual = "start_actual",
        /// Planned to end.
        EndPlanned = "end_planned",
        /// Ended.
        EndActual = "end_actual",
        /// The committee decided.
        Decision = "decision",
        /// The grant was awarded.
        Award = "award",
        /// The grant agreement was signed.
        AgreementSigned = "agreement_signed",
        /// How many months it was to run.
        DurationPlanned = "duration_planned",
    }
}

codes! {
    /// Where a text comes from.
    pub enum TextKind {
        /// As a source printed it.
        Printed = "printed",
        /// The project's title in its own language.
        OwnTitle = "own_title",
        /// Written by us, and shown as ours.
        OurWording = "our_wording",
        /// Translated from one of the others.
        Translation = "translation",
    }
}

codes! {
    /// Of what a text is the text.
    pub enum TextField {
        /// A project's title.
        Title = "title",
        /// Its objective.
        Objective = "objective",
        /// Its partners, as printed.
        Partners = "partners",
        /// What it does, in a line.
        Summary = "summary",
        /// What came of it.
        Results = "results",
        /// The name of a programme, phase or place.
        Name = "name",
        /// An expected outcome of a phase.
        Outcome = "outcome",
        /// A criterion of a call.
        Criterion = "criterion",
    }
}

impl TextField {
    /// Reads the field of texts.csv, where outcomes and criteria carry their number: "outcome-1" is
    /// the first outcome, "criterion-0" the criterion that criteria.csv numbers zero. `None` for other words.
    #[must_use]
    pub fn read(cell: &str) -> Option<(Self, Option<u8>)> {
        match cell.split_once('-') {
            None => Self::parse(cell).map(|field| (field, None)),
            Some((word, number)) => {
                let field = Self::parse(word)?;
                let numbered = matches!(field, Self::Outcome | Self::Criterion);
                let number = number.parse().ok().filter(|_| numbered)?;
                Some((field, Some(number)))
            }
        }
    }
}

/// Which of the available texts, each with its language and kind, a page shows: the index of it, or
/// `None` if there is no text at all. In order (record.md, "A page shows the asked language, else the
/// original, and says so"):
///
/// 1. a text in the asked language: printed, our wording, own title, translation;
/// 2. else the original, in whatever language: printed, our wording, own title;
/// 3. else a translation, which is better than nothing.
///
/// So what a source printed goes before an own title in the same language, and originals go before
/// translations. Of two alike, the first is shown.
#[must_use]
pub fn text_shown(available: &[(&str, TextKind)], asked: Language) -> Option<usize> {
    let rank = |&(language, kind): &(&str, TextKind)| {
        let order = match kind {
            TextKind::Printed => 0,
            TextKind::OurWording => 1,
            TextKind::OwnTitle => 2,
            TextKind::Translation => 3,
        };
        (language != asked.code(), order)
    };
    let best = available.iter().enumerate().min_by_key(|(_, text)| rank(text));
    best.map(|(index, _)| index)
}

/// A migration corridor, by country codes (ISO 3166-1 alpha-2).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Corridor {
    /// Where the project works.
    pub from: String,
    /// The other end.
    pub to: String,
}

/// The corridors of a project in `country` whose partners and places are in `other_ends`: distinct, in
/// order of first mention, never from a country to itself. An empty code is a country not recorded.
#[must_use]
pub fn corridors(country: &str, other_ends: &[&str]) -> Vec<Corridor> {
    let mut corridors: Vec<Corridor> = Vec::new();
    for &to in other_ends {
        let known = corridors.iter().any(|corridor| corridor.to == to);
        if !known && to != country && !to.is_empty() && !country.is_empty() {
            corridors.push(Corridor { from: country.to_owned(), to: to.to_owned() });
        }
    }
    corridors
}

/// How long a project runs, in whole months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duration {
    /// Neither printed nor to be worked out.
    NotRecorded,
    /// As printed; the dates are not known to the day.
    Printed(i64),
    /// Worked out from the dates.
    Dates(i64),
    /// Printed, and the dates say the same.
    Agree(i64),
    /// The dates say something else than what is printed; a page shows both.
    Differ {
        /// As printed.
        printed: i64,
        /// Worked out from the dates.
        dates: i64,
    },
}

/// The duration by what is printed and by the first and last day, see [`months_inclusive`]. Days in the
/// wrong order say nothing.
#[must_use]
pub fn duration(printed_months: Option<i64>, first: Option<Day>, last: Option<Day>) -> Duration {
    let by_dates = first.zip(last).and_then(|(first, last)| months_inclusive(first, last));
    match (printed_months, by_dates) {
        (None, None) => Duration::NotRecorded,
        (Some(printed), None) => Duration::Printed(printed),
        (None, Some(dates)) => Duration::Dates(dates),
        (Some(printed), Some(dates)) if printed == dates => Duration::Agree(printed),
        (Some(printed), Some(dates)) => Duration::Differ { printed, dates },
    }
}

#[cfg(test)]
mod tests;
