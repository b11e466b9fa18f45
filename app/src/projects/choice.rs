//! What a reader chose of the list: filters, words, view, order, place in it. One address, whatever is shown.

use super::portfolio::Portfolio;
use crate::places::is_country;
use m4d_kit::address;
use m4d_kit::lists::NOT_RECORDED;
use m4d_kit::route::{Asked, Problem, Stop};
use m4d_rules::directory::Nature;
use m4d_rules::language::Language;
use m4d_rules::participation::{Role, Side};
use m4d_rules::projects::Status;

/// The query's parameters in the order of the canonical address.
pub const PARAMS: &[&str] =
    &["phase", "country", "nature", "role", "side", "status", "year", "q", "view", "sort", "after"];

/// The facets that a reader can filter by, in the order they are shown.
pub const FACETS: &[&str] = &["country", "phase", "nature", "role", "side", "status", "year"];

/// The longest words that are searched.
const LONGEST_WORDS: usize = 256;

/// The same list, seen three ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Rows.
    Table,
    /// Places.
    Map,
    /// Bars.
    Chart,
}

impl View {
    /// All views, in the order of the tabs.
    pub const ALL: [View; 3] = [View::Table, View::Map, View::Chart];

    /// The view's name in addresses; the table needs none.
    pub fn code(self) -> Option<&'static str> {
        match self {
            View::Table => None,
            View::Map => Some("map"),
            View::Chart => Some("chart"),
        }
    }
}

/// What a reader chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// (facet, value), at most one of each facet.
    pub filters: Vec<(&'static str, String)>,
    /// Words to find.
    pub words: Option<String>,
    /// How to see it.
    pub view: View,
    /// The order: `title`, `-usd` …; none: as in the record.
    pub sort: Option<String>,
    /// The last row of the page before.
    pub after: Option<String>,
}

impl Choice {
    /// Reads it from an address.
    ///
    /// # Errors
    /// A value that no project could have, an unknown view or order: each named with what to do.
    pub fn read(asked: &Asked, portfolio: &Portfolio) -> Result<Choice, Stop> {
        let mut problems = Vec::new();
        let mut filters = Vec::new();
        for facet in FACETS {
            let Some(value) = asked.param(facet) else { continue };
            if *facet == "country" && !is_country(value) && is_country(&value.to_ascii_uppercase()) {
                return Err(Stop::Moved(with_capitals(asked, value)));
            }
            match known(facet, value, portfolio) {
                Ok(value) => filters.push((*facet, value)),
                Err(message) => problems.push(Problem::new(message, value)),
            }
        }
        let words = asked.param("q").map(ToOwned::to_owned);
        if let Some(long) = words.as_deref().filter(|w| w.chars().count() > LONGEST_WORDS) {
            problems.push(Problem::new("refused-words", long));
        }
        let view = match asked.param("view") {
            None => View::Table,
            Some("map") => View::Map,
            Some("chart") => View::Chart,
            Some(other) => {
                problems.push(Problem::new("refused-view", other));
                View::Table
            }
        };
        let sort = asked.param("sort").map(ToOwned::to_owned);
        if let Some(other) =
            sort.as_deref().filter(|s| !SORTS.contains(&s.trim_start_matches('-')) || s.starts_with("--"))
        {
            problems.push(Problem::new("refused-sort", other));
        }
        let after = asked.param("after").map(ToOwned::to_owned);
        if let Some(other) = after.as_deref().filter(|key| !portfolio.list.has_key(key)) {
            problems.push(Problem::new("refused-after", other));
        }
        if problems.is_empty() {
            Ok(Choice { filters, words, view, sort, after })
        } else {
            Err(Stop::Refused(problems))
        }
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
        !self.filters.is_empty() || self.words.is_some()
    }

    /// The order as the list knows it.
    pub fn order(&self, language: Language) -> String {
        let sort = self.sort.as_deref().unwrap_or("record");
        match sort.trim_start_matches('-') {
            "title" | "country" => format!("{sort}-{language}"),
            _ => sort.to_owned(),
        }
    }

    /// The same choice with a facet's value set or taken away, from the first row.
    #[must_use]
    pub fn with(&self, facet: &'static str, value: Option<&str>) -> Choice {
        let mut other = self.clone();
        other.filters.retain(|(f, _)| *f != facet);
        other.filters.extend(value.map(|v| (facet, v.to_owned())));
        other.after = None;
        other
    }

    /// The same choice in another view, from the first row.
    #[must_use]
    pub fn seen(&self, view: View) -> Choice {
        Choice { view, after: None, ..self.clone() }
    }

    /// The same choice in another order; the same order again turns it round.
    #[must_use]
    pub fn sorted(&self, sort: &str) -> Choice {
        let sort = if self.sort.as_deref() == Some(sort) { format!("-{sort}") } else { sort.to_owned() };
        Choice { sort: Some(sort), after: None, ..self.clone() }
    }

    /// The same choice after a row.
    #[must_use]
    pub fn from(&self, key: Option<String>) -> Choice {
        Choice { after: key, ..self.clone() }
    }

    /// The query of this choice's address, with its question mark.
    pub fn query(&self) -> String {
        let value = |param: &&'static str| -> Option<(&str, &str)> {
            let value = match *param {
                "q" => self.words.as_deref(),
                "view" => self.view.code(),
                "sort" => self.sort.as_deref(),
                "after" => self.after.as_deref(),
                facet => self.of(facet),
            };
            value.map(|v| (*param, v))
        };
        address::query(PARAMS.iter().filter_map(value))
    }

    /// The query of the same rows in another form: without view, order and place.
    pub fn rows_query(&self) -> String {
        Choice { view: View::Table, sort: None, after: None, ..self.clone() }.query()
    }
}

/// The same address with the country's code in capitals, as it is written here.
fn with_capitals(asked: &Asked, code: &str) -> String {
    let path = asked.address.split('?').next().unwrap_or_default();
    let capital = code.to_ascii_uppercase();
    let value = |(name, value): &(&'static str, String)| {
        (*name, if *name == "country" { capital.clone() } else { value.clone() })
    };
    let pairs: Vec<(&str, String)> = asked.query.iter().map(value).collect();
    format!("{path}{}", address::query(pairs.iter().map(|(n, v)| (*n, v.as_str()))))
}

/// The orders, as in addresses.
pub const SORTS: &[&str] = &["title", "country", "months", "usd", "start"];

/// A facet's value, as the list knows it, or the message that says what is wrong.
fn known(facet: &str, value: &str, portfolio: &Portfolio) -> Result<String, &'static str> {
    if value == NOT_RECORDED {
        return Ok(value.to_owned());
    }
    let fine = match facet {
        "country" => is_country(value),
        "nature" => Nature::parse(value).is_some(),
        "role" => Role::parse(value).is_some(),
        "side" => Side::parse(value).is_some_and(|s| s != Side::None),
        "status" => Status::parse(value).is_some(),
        "year" => value.len() == 4 && value.bytes().all(|b| b.is_ascii_digit()),
        _ => portfolio.list.knows(facet, value) || portfolio.phases.iter().any(|p| p == value),
    };
    if fine {
        return Ok(value.to_owned());
    }
    Err(match facet {
        "country" => "refused-country",
        "nature" => "refused-nature",
        "role" => "refused-role",
        "side" => "refused-side",
        "status" => "refused-status",
        "year" => "refused-year",
        _ => "refused-phase",
    })
}
