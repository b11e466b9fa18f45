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

/// A country's figures.
struct Counted {
    country: String,
    projects: u64,
    /// Sum, and how many projects had an amount.
    usd: (i64, u64),
    months: (i64, u64),
}

/// Counts a choice by country.
pub fn of(app: &App, w: &Words, chosen: &Chosen) -> Chart {
    let portfolio = app.portfolio();
    let counts = portfolio.list.counts("country", chosen, &[]);
    let counted = |(country, projects): &(&str, u64)| {
        let rows = portfolio.list.choose(chosen, &[("country", country)]);
        let sum = |number| portfolio.list.sum(number, &rows).map_or((0, 0), |(sum, with, _)| (sum, with));
        Counted { country: (*country).to_owned(), projects: *projects, usd: sum("usd"), months: sum("months") }
    };
    let mut all: Vec<Counted> = counts.iter().map(counted).collect();
    all.sort_by_key(|c| sort_key(&app.countries.name(&c.country, w.language)));
    let most = all.iter().map(|c| c.usd.0).max().unwrap_or_default().max(1);
    let line = |c: &Counted| Line {
        country: app.countries.name(&c.country, w.language),
        href: format!("/{}/countries/{}", w.language, c.country.to_lowercase()),
        projects: w.number(i64::try_from(c.projects).unwrap_or(i64::MAX)),
        usd: (c.usd.1 > 0).then(|| w.amount(c.usd.0, 2)),
        months: (c.months.1 > 0).then(|| w.number(c.months.0)),
        width: i64::try_from(i128::from(c.usd.0) * 1000 / i128::from(most)).unwrap_or_default(),
    };
    Chart { total: w.number(i64::try_from(chosen.len()).unwrap_or(i64::MAX)), lines: all.iter().map(line).collect() }
}
