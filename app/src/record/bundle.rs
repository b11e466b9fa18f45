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

macro_rules! sheet {
    ($name:literal, [$($c:literal),*], needs [$($n:literal),*] $(, may [$($m:literal),*])? $(, $loose:ident)?) => {
        Sheet { name: $name, columns: &[$($c),*], needed: &[$($n),*], may_have: &[$($($m),*)?], loose: sheet!(@ $($loose)?) }
    };
    (@) => { false };
    (@ loose) => { true };
}

/// Every file of the bundle; later ones name things of earlier ones.
pub const SHEETS: &[Sheet] = &[
    sheet!("sources", ["id", "kind", "title", "publisher", "url", "language", "published", "note"], needs ["id", "kind", "title"], may ["accessed", "rights"]),
    sheet!("phases", ["id", "programme", "slug", "starts", "ends", "source"], needs ["id", "programme", "slug"]),
    sheet!("outcomes", ["phase", "no", "printed", "source"], needs ["phase", "no", "printed", "source"]),
    sheet!("criteria", ["no", "key", "printed", "kind", "kind_basis", "source"], needs ["no", "key", "printed", "kind", "source"]),
    sheet!("projects", ["id", "no", "phase", "country", "country_heading", "record"], needs ["id", "no", "phase", "country", "record"]),
    sheet!("organisations", ["id", "name_printed", "name_own", "name_own_language", "kind", "level", "seat_country", "seat_place", "name_own_basis", "kind_basis"], needs ["id", "kind"]),
    sheet!("organisation-identifiers", ["organisation", "scheme", "value", "note"], needs ["organisation", "scheme", "value"]),
    sheet!("places", ["id", "name", "kind", "country", "iso3166_2", "lat", "lon", "precision", "source"], needs ["id", "name", "kind", "precision", "source"]),
    sheet!("texts", ["subject", "field", "language", "body", "kind", "translated_from", "source"], needs ["subject", "field", "language", "body", "kind", "source"]),
    sheet!("participations", ["subject_type", "subject", "organisation", "role", "side", "order", "printed_as", "source"], needs ["subject_type", "subject", "organisation", "role", "source"]),
    sheet!("project-places", ["project", "place", "role", "source"], needs ["project", "place", "role", "source"]),
    sheet!("money", ["subject", "kind", "currency", "minor", "precision", "printed_as", "note", "source"], needs ["subject", "kind", "minor", "precision", "source"]),
    sheet!("dates", ["subject", "kind", "on", "months", "printed_as", "source"], needs ["subject", "kind", "source"]),
    sheet!("statuses", ["subject", "status", "on", "note", "source"], needs ["subject", "status", "source"]),
    sheet!("relations", ["from", "kind", "to", "note", "source"], needs ["from", "kind", "to", "source"]),
    sheet!("classifications", ["subject", "vocabulary", "code", "basis", "source"], needs ["subject", "vocabulary", "code", "basis", "source"]),
    sheet!("country-groups", ["group", "country", "from", "to", "source"], needs ["group", "country"]),
    sheet!("programme", ["key", "value", "source"], needs ["key", "value"], loose),
    sheet!("projects-phase1", ["no", "code", "title", "title_status", "origin_country", "iso2", "place", "partner_origin", "partner_destination", "destination_country", "theme", "theme_basis", "grant_eur", "start", "start_basis", "end", "fact_notes", "source", "confidence", "counted"], needs ["no", "source", "confidence", "counted"], loose),
    sheet!("phase1-country-totals", ["country", "iso2", "projects_known_total", "total_eur", "source"], needs ["country", "iso2", "projects_known_total"], loose),
    sheet!("discussions", ["no", "title", "type", "dates", "dates_basis", "organiser_moderator", "guiding_questions", "contributions", "languages", "extra_facts", "source", "confidence"], needs ["no", "title"], loose),
    sheet!("toolbox", ["module", "title", "compulsory", "topics_found", "languages", "pdf_parts", "source", "confidence"], needs ["module", "title"], loose),
];

/// The kind of file that a name says.
pub fn sheet(name: &str) -> Option<&'static Sheet> {
    SHEETS.iter().find(|s| s.name == name)
}
