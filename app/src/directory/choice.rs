//! What a reader chose of the organisations: filters, words, a place, table or map, where in the list.

use super::register::{FACETS, OF_RECORD, Register, VERIFIED};
use crate::app::App;
use crate::places::is_country;
use m4d_kit::address;
use m4d_kit::fault::Fault;
use m4d_kit::lists::{Chosen, NOT_RECORDED};
use m4d_kit::route::{Asked, Problem, Stop};
use m4d_rules::directory::Nature;
use m4d_rules::language::Language;
use m4d_rules::participation::{Role, Side};

/// The query's parameters in the order of the canonical address.
pub const PARAMS: &[&str] =
    &["nature", "country", "role", "side", "language", "standing", "place", "q", "view", "after"];

/// The parameters of forms that give all rows.
pub const ROWS_PARAMS: &[&str] = &["nature", "country", "role", "side", "language", "standing", "place", "q"];

/// The same for tables, which may begin with a byte order mark.
pub const TABLE_PARAMS: &[&str] = &["nature", "country", "role", "side", "language", "standing", "place", "q", "bom"];

/// The same for the paged list as JSON.
pub const LIST_PARAMS: &[&str] = &["nature", "country", "role", "side", "language", "standing", "place", "q", "after"];

/// The longest words that are looked for.
const LONGEST_WORDS: usize = 256;

/// What a reader chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// (facet, value), at most one of each.
    pub filters: Vec<(&'static str, String)>,
    /// Words of a place.
    pub place: Option<String>,
    /// Words to find.
    pub words: Option<String>,
    /// Whether the map is shown instead of the table.
    pub map: bool,
    /// The last row of the page before.
    pub after: Option<String>,
}

impl Choice {
    /// Reads it from an address.
    ///
    /// # Errors
    /// A value that no organisation could have: each named with what to do.
    pub fn read(asked: &Asked, register: &Register) -> Result<Choice, Stop> {
        let mut problems = Vec::new();
        let mut choice = Choice::default();
        for facet in FACETS {
            let Some(value) = asked.param(facet) else { continue };
            match refused(facet, value) {
                None => choice.filters.push((*facet, value.to_owned())),
                Some(message) => problems.push(Problem::new(message, value)),
            }
        }
        let mut words = |name: &str| {
            let words = asked.param(name).map(ToOwned::to_owned);
            if let Some(long) = words.as_deref().filter(|w| w.chars().count() > LONGEST_WORDS) {
                problems.push(Problem::new("refused-words", long));
            }
            words
        };
        choice.place = words("place");
        choice.words = words("q");
        match asked.param("view") {
            None => {}
            Some("map") => choice.map = true,
            Some(other) => problems.push(Problem::new("refused-view-organisations", other)),
        }
        choice.after = asked.param("after").map(ToOwned::to_owned);
        if let Some(other) = choice.after.as_deref().filter(|slug| !register.list.has_key(slug)) {
            problems.push(Problem::new("refused-after-organisation", other));
        }
        if problems.is_empty() { Ok(choice) } else { Err(Stop::Refused(problems)) }
    }

    /// The value chosen of a facet.
    pub fn of(&self, facet: &str) -> Option<&str> {
        self.filters.iter().find(|(f, _)| *f == facet).map(|(_, v)| v.as_str())
    }

    /// The filters as the list takes them.
    pub fn pairs(&self) -> Vec<(&str, &str)> {
        self.filters.iter().map(|(f, v)| (*f, v.as_str())).collect()
    }

    /// Whether anything is left out.
    pub fn narrows(&self) -> bool {
        !self.filters.is_empty() || self.place.is_some() || self.words.is_some()
    }

    /// The same with a facet's value set or taken away, from the first row.
    #[must_use]
    pub fn with(&self, facet: &'static str, value: Option<&str>) -> Choice {
        let mut filters = self.filters.clone();
        filters.retain(|(f, _)| *f != facet);
        filters.extend(value.map(|v| (facet, v.to_owned())));
        Choice { filters, after: None, ..self.clone() }
    }

    /// The same, seen as a map or as a table, from the first row.
    #[must_use]
    pub fn seen(&self, map: bool) -> Choice {
        Choice { map, after: None, ..self.clone() }
    }

    /// The same after a row.
    #[must_use]
    pub fn from(&self, after: Option<String>) -> Choice {
        Choice { after, ..self.clone() }
    }

    /// The query of this choice's address, with its question mark.
    pub fn query(&self) -> String {
        let value = |param: &&'static str| {
            let value = match *param {
                "place" => self.place.as_deref(),
                "q" => self.words.as_deref(),
                "view" => self.map.then_some("map"),
                "after" => self.after.as_deref(),
                facet => self.of(facet),
            };
            value.map(|v| (*param, v))
        };
        address::query(PARAMS.iter().filter_map(value))
    }

    /// The query of the same rows in another form.
    pub fn rows_query(&self) -> String {
        Choice { map: false, after: None, ..self.clone() }.query()
    }

    /// The rows that its words and place leave, and of these the rows that its filters leave.
    ///
    /// # Errors
    /// The index fails.
    pub fn rows(&self, app: &App, register: &Register, page: Language) -> Result<(Chosen, Chosen), Fault> {
        let mut within = register.list.everything();
        if let Some(words) = &self.words {
            let found = app.search.matching(words, page.code(), "organisation");
            within &= register.list.of_ids(&found.map_err(|e| Fault::new(e.to_string()))?);
        }
        if let Some(place) = &self.place {
            within &= register.list.of_ids(&register.places().named(place));
        }
        let chosen = register.list.choose(&within, &self.pairs());
        Ok((within, chosen))
    }

    /// The ids of all bodies of this choice, in the order of names.
    ///
    /// # Errors
    /// The index fails.
    pub fn all(&self, app: &App, register: &Register, page: Language) -> Result<Vec<i64>, Fault> {
        let (_, chosen) = self.rows(app, register, page)?;
        let (bodies, _) = register.page(&chosen, page, None, register.list.len());
        Ok(bodies.into_iter().map(|body| body.id).collect())
    }
}

/// The message that says why a facet cannot have this value; `None` if it can.
fn refused(facet: &str, value: &str) -> Option<&'static str> {
    let (fine, message) = match facet {
        "country" => (is_country(value), "refused-country"),
        "nature" => (Nature::parse(value).is_some(), "refused-nature"),
        "role" => (Role::parse(value).is_some(), "refused-role"),
        "language" => (Language::parse(value).is_some(), "refused-language"),
        "standing" => (value == VERIFIED || value == OF_RECORD, "refused-standing"),
        _ => (Side::parse(value).is_some_and(|s| s != Side::None), "refused-side"),
    };
    (!fine && value != NOT_RECORDED).then_some(message)
}
