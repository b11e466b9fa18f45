//! The bundle: which files there are, in which order they are taken in, and their columns. `docs/import.md` is
//! printed from the same list.

/// One kind of file of the bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The file's name without `.csv`.
    pub name: &'static str,
    /// Its columns, as in its first line.
    pub columns: &'static [&'static str],
    /// The columns that must not be empty.
    pub needed: &'static [&'static str],
    /// Further columns that it may have.
    pub may_have: &'static [&'static str],
    /// Whether its rows are kept as they were found, without being read.
    pub loose: bool,
}

impl Sheet {
    /// All columns that it has or may have.
    pub fn all(&self) -> Vec<&'static str> {
        [self.columns, self.may_have].concat()
    }

    /// Whether it has or may have a column.
    pub fn has(&self, column: &str) -> bool {
        self.columns.contains(&column) || self.may_have.contains(&column)
    }
}

/// A file whose rows are read.
const fn read(name: &'static str, columns: &'static [&'static str], needed: &'static [&'static str]) -> Sheet {
    Sheet { name, columns, needed, may_have: &[], loose: false }
}

/// A file whose rows are kept as they were found.
const fn loose(name: &'static str, columns: &'static [&'static str], needed: &'static [&'static str]) -> Sheet {
    Sheet { name, columns, needed, may_have: &[], loose: true }
}

/// Every file of the bundle; later ones name things of earlier ones.
pub const SHEETS: &[Sheet] = &[
    Sheet {
        may_have: &["accessed", "rights"],
        ..read(
            "sources",
            &["id", "kind", "title", "publisher", "url", "language", "published", "note"],
            &["id", "kind", "title"],
        )
    },
    read("phases", &["id", "programme", "slug", "starts", "ends", "source"], &["id", "programme", "slug"]),
    read("outcomes", &["phase", "no", "printed", "source"], &["phase", "no", "printed", "source"]),
    read(
        "criteria",
        &["no", "key", "printed", "kind", "kind_basis", "source"],
        &["no", "key", "printed", "kind", "source"],
    ),
    read(
        "projects",
        &["id", "no", "phase", "country", "country_heading", "record"],
        &["id", "no", "phase", "country", "record"],
    ),
    read(
        "organisations",
        &[
            "id",
            "name_printed",
            "name_own",
            "name_own_language",
            "kind",
            "level",
            "seat_country",
            "seat_place",
            "name_own_basis",
            "kind_basis",
        ],
        &["id", "kind"],
    ),
    read(
        "organisation-identifiers",
        &["organisation", "scheme", "value", "note"],
        &["organisation", "scheme", "value"],
    ),
    read(
        "places",
        &["id", "name", "kind", "country", "iso3166_2", "lat", "lon", "precision", "source"],
        &["id", "name", "kind", "precision", "source"],
    ),
    read(
        "texts",
        &["subject", "field", "language", "body", "kind", "translated_from", "source"],
        &["subject", "field", "language", "body", "kind", "source"],
    ),
    read(
        "participations",
        &["subject_type", "subject", "organisation", "role", "side", "order", "printed_as", "source"],
        &["subject_type", "subject", "organisation", "role", "source"],
    ),
    read("project-places", &["project", "place", "role", "source"], &["project", "place", "role", "source"]),
    read(
        "money",
        &["subject", "kind", "currency", "minor", "precision", "printed_as", "note", "source"],
        &["subject", "kind", "minor", "precision", "source"],
    ),
    read("dates", &["subject", "kind", "on", "months", "printed_as", "source"], &["subject", "kind", "source"]),
    read("statuses", &["subject", "status", "on", "note", "source"], &["subject", "status", "source"]),
    read("relations", &["from", "kind", "to", "note", "source"], &["from", "kind", "to", "source"]),
    read(
        "classifications",
        &["subject", "vocabulary", "code", "basis", "source"],
        &["subject", "vocabulary", "code", "basis", "source"],
    ),
    read("country-groups", &["group", "country", "from", "to", "source"], &["group", "country"]),
    loose("programme", &["key", "value", "source"], &["key", "value"]),
    loose(
        "projects-phase1",
        &[
            "no",
            "code",
            "title",
            "title_status",
            "origin_country",
            "iso2",
            "place",
            "partner_origin",
            "partner_destination",
            "destination_country",
            "theme",
            "theme_basis",
            "grant_eur",
            "start",
            "start_basis",
            "end",
            "fact_notes",
            "source",
            "confidence",
            "counted",
        ],
        &["no", "source", "confidence", "counted"],
    ),
    loose(
        "phase1-country-totals",
        &["country", "iso2", "projects_known_total", "total_eur", "source"],
        &["country", "iso2", "projects_known_total"],
    ),
    loose(
        "discussions",
        &[
            "no",
            "title",
            "type",
            "dates",
            "dates_basis",
            "organiser_moderator",
            "guiding_questions",
            "contributions",
            "languages",
            "extra_facts",
            "source",
            "confidence",
        ],
        &["no", "title"],
    ),
    loose(
        "toolbox",
        &["module", "title", "compulsory", "topics_found", "languages", "pdf_parts", "source", "confidence"],
        &["module", "title"],
    ),
];

/// The kind of file that a name says.
pub fn sheet(name: &str) -> Option<&'static Sheet> {
    SHEETS.iter().find(|s| s.name == name)
}
