//! Where a fact comes from: every fact of the record has a source.

use crate::codes;

codes! {
    /// What a source is (`kind` in sources.csv).
    pub enum SourceKind {
        /// A page of the programme or of one of its agencies.
        OfficialPage = "official_page",
        /// A document of the project itself: proposal, report, agreement.
        ProjectDocument = "project_document",
        /// A newspaper, agency or broadcaster.
        Press = "press",
        /// A page of a partner organisation.
        PartnerPage = "partner_page",
        /// A published data set.
        OpenData = "open_data",
        /// Worked out from other facts of the record.
        Computation = "computation",
        /// Our own reading, shown as ours.
        Ours = "ours",
    }
}
