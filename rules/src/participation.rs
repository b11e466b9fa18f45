//! Who takes part in what, as what, and at which end of the corridor.

use crate::codes;

codes! {
    /// What a fact is about. Applications and agreements will join the list when they exist.
    pub enum SubjectKind {
        /// A programme.
        Programme = "programme",
        /// A phase of a programme.
        Phase = "phase",
        /// A project.
        Project = "project",
        /// An organisation.
        Organisation = "organisation",
        /// A place.
        Place = "place",
        /// A criterion of a call.
        Criterion = "criterion",
        /// An expected outcome of a phase.
        Outcome = "outcome",
    }
}

codes! {
    /// As what a body takes part.
    pub enum Role {
        /// Applied for the project.
        Applicant = "applicant",
        /// Applied together with the applicant.
        CoApplicant = "co_applicant",
        /// Signed the grant agreement and answers for the money.
        GrantHolder = "grant_holder",
        /// A partner by a source that says what it does.
        Partner = "partner",
        /// Printed under "Partner organization", which says nothing of who leads.
        ListedPartner = "listed_partner",
        /// Takes part without money.
        Associate = "associate",
        /// Pays.
        Funder = "funder",
        /// Pays a part beside the funder.
        CoFunder = "co_funder",
        /// The agency that leads a programme or phase.
        LeadAgency = "lead_agency",
        /// An agency that contributes to it.
        ContributingAgency = "contributing_agency",
        /// Gives technical support.
        TechnicalSupport = "technical_support",
        /// The counterpart in the national government.
        NationalCounterpart = "national_counterpart",
    }
}

codes! {
    /// At which end of the corridor a body takes part.
    pub enum Side {
        /// Where migrants come from.
        Origin = "origin",
        /// Where they live.
        Destination = "destination",
        /// Where they pass through.
        Transit = "transit",
        /// At neither end, or not recorded (an empty cell in the data).
        None = "none",
    }
}
