//! Everything the record holds of a project, with the source of each fact and without a choice of language:
//! what a project's page and all machine forms are made of.

pub use super::whole_load::load;

/// A project with all that is recorded of it. Lists stand in the order of the record.
#[derive(Clone, Debug)]
pub struct Whole {
    /// Its id in the database.
    pub id: i64,
    /// Its name in the record and in addresses, never used again: `jmdi-2-sn-sedhiou`.
    pub key: String,
    /// Its number within its phase, as on the programme's page.
    pub no: i64,
    /// The programme's key: `jmdi`.
    pub programme: String,
    /// The phase's key: `jmdi-2`.
    pub phase: String,
    /// The phase's name in addresses: `phase-2`.
    pub phase_slug: String,
    /// Its country, ISO 3166-1 alpha-2.
    pub country: String,
    /// Whether its page printed the country as a heading: `printed`, or how the country is known otherwise.
    pub country_heading: Option<String>,
    /// How complete its record is, a code of [`m4d_rules::projects::Record`].
    pub record: String,
    /// Its identifiers elsewhere.
    pub identifiers: Vec<Identifier>,
    /// Its titles, objectives, summaries, results and printed partners, in all languages and kinds.
    pub texts: Vec<Text>,
    /// Who takes part; a body with two roles comes twice.
    pub participations: Vec<Participation>,
    /// Where it works, where the other end is, where partners have their seat.
    pub places: Vec<Place>,
    /// Every amount. Amounts are never added but by [`m4d_rules::money::sum`].
    pub money: Vec<MoneyFact>,
    /// Every date and duration.
    pub dates: Vec<DateFact>,
    /// Every status, the last recorded one last.
    pub statuses: Vec<StatusFact>,
    /// What it says of other projects, and others of it.
    pub relations: Vec<Relation>,
    /// Its themes and codes.
    pub classifications: Vec<Classification>,
    /// The sources that the facts above name, each once.
    pub sources: Vec<Source>,
}

/// An identifier that a body or project has elsewhere.
#[derive(Clone, Debug)]
pub struct Identifier {
    /// Who gives it: `IATI` …
    pub scheme: String,
    /// The identifier.
    pub value: String,
    /// What should be known of it.
    pub note: Option<String>,
}

/// A text in one language.
#[derive(Clone, Debug)]
pub struct Text {
    /// Of what: a code of [`m4d_rules::projects::TextField`].
    pub field: String,
    /// Its language.
    pub language: String,
    /// The text.
    pub body: String,
    /// Where it comes from, a code of [`m4d_rules::projects::TextKind`].
    pub kind: String,
    /// For a translation: the language and kind it was made from, as the record says it.
    pub translated_from: Option<String>,
    /// The key of its source.
    pub source: String,
}

/// A body that takes part, in one role.
#[derive(Clone, Debug)]
pub struct Participation {
    /// The body.
    pub organisation: Organisation,
    /// As what, a code of [`m4d_rules::participation::Role`].
    pub role: String,
    /// At which end of the corridor, a code of [`m4d_rules::participation::Side`].
    pub side: Option<String>,
    /// Since when, a partial date.
    pub starts: Option<String>,
    /// Until when, a partial date.
    pub ends: Option<String>,
    /// How the source writes the body here.
    pub printed_as: Option<String>,
    /// The key of its source.
    pub source: String,
}

/// A body of the record.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// Its id in the database.
    pub id: i64,
    /// Its name in the record, never used again: `org-upala`.
    pub key: String,
    /// Its name in addresses: `upala`.
    pub slug: String,
    /// What it is, a code of [`m4d_rules::directory::Nature`].
    pub nature: String,
    /// How that is known.
    pub nature_basis: Option<String>,
    /// Its level of government, a code of [`m4d_rules::directory::Level`].
    pub level: Option<String>,
    /// Where it is registered, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// The town of its seat.
    pub seat: Option<String>,
    /// Its names.
    pub names: Vec<Name>,
    /// Its identifiers elsewhere.
    pub identifiers: Vec<Identifier>,
}

/// A name of a body.
#[derive(Clone, Debug)]
pub struct Name {
    /// What kind of name, a code of [`m4d_rules::directory::NameKind`].
    pub kind: String,
    /// Its language.
    pub language: Option<String>,
    /// The name.
    pub name: String,
    /// How the name is known.
    pub basis: Option<String>,
}

/// A place of a project, in one role.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its id in the database.
    pub id: i64,
    /// Its name in the record: `pl-upala`.
    pub key: String,
    /// Its name as recorded.
    pub name: String,
    /// Its names in other languages: (language, name).
    pub names: Vec<(String, String)>,
    /// What it is, a code of [`m4d_rules::place::PlaceKind`].
    pub kind: String,
    /// Its country, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Its code in ISO 3166-2.
    pub iso3166_2: Option<String>,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// What the position stands for, a code of [`m4d_rules::place::PlacePrecision`].
    pub precision: String,
    /// The key of the position's source.
    pub position_source: String,
    /// What it is to the project, a code of [`m4d_rules::place::PlaceRole`].
    pub role: String,
    /// The key of the source that says so.
    pub source: String,
}

/// An amount as one source gives it.
#[derive(Clone, Debug)]
pub struct MoneyFact {
    /// What it is, a code of [`m4d_rules::money::MoneyKind`].
    pub kind: String,
    /// Its currency, ISO 4217; the source may not say it.
    pub currency: Option<String>,
    /// The amount in minor units.
    pub minor: i64,
    /// How exact it is, a code of [`m4d_rules::money::MoneyPrecision`].
    pub precision: String,
    /// The key of the body that pays.
    pub payer: Option<String>,
    /// The key of the body that is paid.
    pub payee: Option<String>,
    /// When, a partial date.
    pub on: Option<String>,
    /// How the source writes it.
    pub printed_as: Option<String>,
    /// What should be known of it.
    pub note: Option<String>,
    /// The key of its source.
    pub source: String,
    /// Whether a later amount replaces it.
    pub superseded: bool,
    /// The key of the source of the amount that replaces it.
    pub superseded_by: Option<String>,
}

/// A date or duration as one source gives it.
#[derive(Clone, Debug)]
pub struct DateFact {
    /// Of what, a code of [`m4d_rules::projects::DateKind`].
    pub kind: String,
    /// The partial date (EDTF level 1); none for a duration.
    pub on: Option<String>,
    /// Its earliest day, counted from 1970-01-01.
    pub first_day: Option<i64>,
    /// Its latest day.
    pub last_day: Option<i64>,
    /// For a duration: how many months.
    pub months: Option<i64>,
    /// How the source writes it.
    pub printed_as: Option<String>,
    /// The key of its source.
    pub source: String,
}

/// A status as one source gives it.
#[derive(Clone, Debug)]
pub struct StatusFact {
    /// A code of [`m4d_rules::projects::Status`].
    pub status: String,
    /// As of when, a partial date.
    pub on: Option<String>,
    /// Why, or what should be known of it.
    pub note: Option<String>,
    /// The key of its source.
    pub source: String,
}

/// What one project is to another.
#[derive(Clone, Debug)]
pub struct Relation {
    /// `succeeded_by`, `scales_up` …, read from the one that says it to the other.
    pub kind: String,
    /// The other's key; it begins with `ext:` when the record does not hold it.
    pub other: String,
    /// Whether the other says it of this one.
    pub inward: bool,
    /// What should be known of it.
    pub note: Option<String>,
    /// The key of its source.
    pub source: String,
}

/// A theme or code.
#[derive(Clone, Debug)]
pub struct Classification {
    /// `theme`, `dac`, `sdg` …
    pub vocabulary: String,
    /// The code in it.
    pub code: String,
    /// Whether a source printed it (`printed`) or it is our reading (`ours`).
    pub basis: String,
    /// The key of its source.
    pub source: String,
}

/// Where facts come from.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name in the record: `jmdi-about`.
    pub key: String,
    /// Its place in the record.
    pub ord: i64,
    /// A code of [`m4d_rules::source::SourceKind`].
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: Option<String>,
    /// Where it is or was.
    pub url: Option<String>,
    /// Its language.
    pub language: Option<String>,
    /// When it was published, a partial date.
    pub published: Option<String>,
    /// When it was read, a partial date.
    pub accessed: Option<String>,
    /// What may be done with it.
    pub rights: Option<String>,
    /// What should be known of it.
    pub note: Option<String>,
}
