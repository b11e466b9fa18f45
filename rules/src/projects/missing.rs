//! What is not recorded of a project; "not recorded" is shown, and is a filter value.

use crate::codes;

codes! {
    /// Something that is not recorded of a project (`missing` in the machine forms).
    pub enum Missing {
        /// When it began.
        StartActual = "start_actual",
        /// When it ended.
        EndActual = "end_actual",
        /// When it was to begin.
        StartPlanned = "start_planned",
        /// When it was to end.
        EndPlanned = "end_planned",
        /// How many months it was to run.
        Duration = "duration",
        /// Its title.
        Title = "title",
        /// Its objective.
        Objective = "objective",
        /// What it does, in a line.
        Summary = "summary",
        /// Who takes part.
        Partners = "partners",
        /// Who signed the grant agreement.
        GrantHolder = "grant_holder",
        /// Who applied.
        Applicant = "applicant",
        /// The other end of the corridor.
        Destination = "destination",
        /// Where it works.
        Place = "place",
        /// Where on the map.
        Position = "position",
        /// How much money.
        Amount = "amount",
        /// As of when its status is known.
        StatusDate = "status_date",
        /// Its identifiers elsewhere.
        Identifiers = "identifiers",
        /// Its themes.
        Themes = "themes",
        /// What came of it.
        Results = "results",
    }
}

/// What is recorded of a project: one answer for each word of [`Missing`]. The default is nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// When it began.
    pub start_actual: bool,
    /// When it ended.
    pub end_actual: bool,
    /// When it was to begin.
    pub start_planned: bool,
    /// When it was to end.
    pub end_planned: bool,
    /// How many months it was to run.
    pub duration: bool,
    /// Its title.
    pub title: bool,
    /// Its objective.
    pub objective: bool,
    /// What it does, in a line.
    pub summary: bool,
    /// Who takes part.
    pub partners: bool,
    /// Who signed the grant agreement.
    pub grant_holder: bool,
    /// Who applied.
    pub applicant: bool,
    /// The other end of the corridor.
    pub destination: bool,
    /// Where it works.
    pub place: bool,
    /// Where on the map.
    pub position: bool,
    /// How much money.
    pub amount: bool,
    /// As of when its status is known.
    pub status_date: bool,
    /// Its identifiers elsewhere.
    pub identifiers: bool,
    /// Its themes.
    pub themes: bool,
    /// What came of it.
    pub results: bool,
}

/// What is not recorded, in the order of [`Missing::ALL`].
#[must_use]
pub fn missing(known: &Known) -> Vec<Missing> {
    Missing::ALL.iter().copied().filter(|&word| !known.has(word)).collect()
}

impl Known {
    /// Whether this is recorded.
    #[must_use]
    pub const fn has(&self, word: Missing) -> bool {
        match word {
            Missing::StartActual => self.start_actual,
            Missing::EndActual => self.end_actual,
            Missing::StartPlanned => self.start_planned,
            Missing::EndPlanned => self.end_planned,
            Missing::Duration => self.duration,
            Missing::Title => self.title,
            Missing::Objective => self.objective,
            Missing::Summary => self.summary,
            Missing::Partners => self.partners,
            Missing::GrantHolder => self.grant_holder,
            Missing::Applicant => self.applicant,
            Missing::Destination => self.destination,
            Missing::Place => self.place,
            Missing::Position => self.position,
            Missing::Amount => self.amount,
            Missing::StatusDate => self.status_date,
            Missing::Identifiers => self.identifiers,
            Missing::Themes => self.themes,
            Missing::Results => self.results,
        }
    }
}
