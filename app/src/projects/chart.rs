//! The list as bars: projects, dollars and months of each country, the figures beside them.

use crate::app::App;
use m4d_kit::lists::Chosen;
use m4d_kit::locale::{Words, sort_key};

/// The bars of a choice.
pub struct Chart {
    /// One line a country.
    pub lines: Vec<Line>,
    /// How many projects in all.
    pub total: String,
}

/// A country's bars.
pub struct Line {
    /// Its name.
    pub country: String,
    /// Its page.
    pub href: String,
    /// How many projects.
    pub projects: String,
    /// Dollars of the programme's grants; none recorded.
    pub usd: Option<String>,
    /// Months as printed; none recorded.
    pub months: Option<String>,
    /// The length of the bar of dollars, of 1000.
    pub width: i64,
}

/// Counts a choice by country.
pub fn of(app: &App, w: &Words, chosen: &Chosen) -> Chart {
    let portfolio = app.portfolio();
    let counts = portfolio.list.counts("country", chosen, &[]);
    let of = |country: &str| {
        let rows = portfolio.list.choose(chosen, &[("country", country)]);
        (
            portfolio.list.sum("usd", &rows).unwrap_or_default(),
            portfolio.list.sum("months", &rows).unwrap_or_default(),
        )
    };
    let mut all: Vec<_> = counts
        .iter()
        .map(|(country, n)| (*country, *n, of(country)))
        .collect();
    all.sort_by_key(|(country, _, _)| sort_key(&app.countries.name(country, w.language)));
    let most = all
        .iter()
        .map(|(_, _, (usd, _))| usd.0)
        .max()
        .unwrap_or_default()
        .max(1);
    let line =
        |(country, n, (usd, months)): &(&str, u64, ((i64, u64, u64), (i64, u64, u64)))| Line {
            country: app.countries.name(country, w.language),
            href: format!("/{}/countries/{}", w.language, country.to_lowercase()),
            projects: w.number(i64::try_from(*n).unwrap_or(i64::MAX)),
            usd: (usd.1 > 0).then(|| w.amount(usd.0, 2)),
            months: (months.1 > 0).then(|| w.number(months.0)),
            width: i64::try_from(i128::from(usd.0) * 1000 / i128::from(most)).unwrap_or_default(),
        };
    Chart {
        total: w.number(i64::try_from(chosen.len()).unwrap_or(i64::MAX)),
        lines: all.iter().map(line).collect(),
    }
}
