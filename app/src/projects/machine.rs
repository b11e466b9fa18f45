//! What all machine forms share: the filters in their addresses, the rows they choose, the words about the data.

use super::choice::Choice;
use super::list::chosen;
use crate::app::App;
use m4d_kit::address;
use m4d_kit::clock::Moment;
use m4d_kit::fault::Fault;
use m4d_kit::lists::Chosen;
use m4d_kit::route::{Asked, Stop};
use m4d_rules::when::Day;
use serde_json::Value;

/// The parameters of the paged list as JSON.
pub const LIST_PARAMS: &[&str] =
    &["phase", "country", "nature", "role", "side", "status", "year", "q", "sort", "after"];

/// The parameters of forms that give all rows of a choice.
pub const ALL_PARAMS: &[&str] = &["phase", "country", "nature", "role", "side", "status", "year", "q"];

/// The same for tables, which may begin with a byte order mark for spreadsheet programs.
pub const TABLE_PARAMS: &[&str] = &["phase", "country", "nature", "role", "side", "status", "year", "q", "bom"];

/// The description of all tables (Frictionless Data Package), with the licence and the attribution; what depends on
/// the moment is filled in when it is given out.
pub const PACKAGE: &str = include_str!("../../data/schemas/datapackage-1.json");

/// The description of the projects as JSON (JSON Schema 2020-12).
pub const SCHEMA: &str = include_str!("../../data/schemas/project-1.json");

/// The description of the tables.
///
/// # Errors
/// The embedded file is no JSON.
pub fn package() -> Result<Value, Fault> {
    serde_json::from_str(PACKAGE).map_err(|e| Fault::new(format!("datapackage-1.json: {e}")))
}

/// The short name of the data's licence, and how to name whose they are.
///
/// # Errors
/// The embedded file is no JSON.
pub fn licence() -> Result<(String, String), Fault> {
    let package = package()?;
    let text = |at: &str| package.pointer(at).and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok((text("/licenses/0/name"), text("/attribution")))
}

/// What a reader chose, and its rows.
///
/// # Errors
/// A filter that cannot be understood, or the index fails.
pub fn choose(app: &App, asked: &Asked) -> Result<(Choice, Chosen), Stop> {
    let choice = Choice::read(asked, &app.portfolio())?;
    let (_, rows) = chosen(app, asked, &choice)?;
    Ok((choice, rows))
}

/// The ids of all rows of a choice, in the order of the record.
///
/// # Errors
/// As [`choose`].
pub fn all_ids(app: &App, asked: &Asked) -> Result<Vec<i64>, Stop> {
    let (_, rows) = choose(app, asked)?;
    let most = usize::try_from(rows.len()).unwrap_or(usize::MAX - 1);
    let (ids, _) = app.portfolio().list.page(&rows, "record", None, most).unwrap_or_default();
    Ok(ids)
}

/// Whether a byte order mark is asked for.
///
/// # Errors
/// Another value than 1: the same address without it.
pub fn mark_asked(asked: &Asked) -> Result<bool, Stop> {
    match asked.param("bom") {
        None => Ok(false),
        Some("1") => Ok(true),
        Some(_) => {
            let path = asked.address.split('?').next().unwrap_or_default();
            let rest = asked.query.iter().filter(|(name, _)| *name != "bom");
            Err(Stop::Moved(format!("{path}{}", address::query(rest.map(|(n, v)| (*n, v.as_str()))))))
        }
    }
}

/// A moment as ISO 8601 in UTC, to the second: `2026-01-31T09:30:00Z`.
pub fn iso(at: Moment) -> String {
    let (year, month, day) = Day(at.day()).ymd();
    let second = at.0.rem_euclid(86_400_000) / 1000;
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", second / 3600, second / 60 % 60, second % 60)
}

/// The header that names a file to save.
pub fn attachment(asked: &Asked, name: &str) -> String {
    format!("attachment; filename=\"m4dnet-{name}-{}{}\"", asked.language, asked.format.ending())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_as_iso_8601() {
        assert_eq!(iso(Moment(0)), "1970-01-01T00:00:00Z");
        assert_eq!(iso(Moment(1_700_000_000_999)), "2023-11-14T22:13:20Z");
    }
}
