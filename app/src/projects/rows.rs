//! The rows of the table: three statements for a page, whatever its length.

use super::store;
use crate::app::App;
use crate::layout::Said;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_kit::locale::Words;
use m4d_kit::sql::Sixteen;
use m4d_rules::language::Language;
use m4d_rules::projects::{TextKind, text_shown};

/// One project in a table.
pub struct Row {
    /// Its name in addresses.
    pub key: String,
    /// Its title, in the page's language if there is one.
    pub title: Said,
    /// The bodies that the programme lists, by their own names.
    pub partners: Vec<Said>,
    /// Where it is.
    pub place: String,
    /// The other end of its corridor.
    pub other_end: Option<String>,
    /// Months as printed.
    pub months: Option<String>,
    /// The programme's grant in dollars.
    pub usd: Option<String>,
}

/// Loads the rows of up to 16 projects, in the order of their ids' list, with one statement.
///
/// # Errors
/// The database fails.
pub async fn load(db: &mut impl Ask, app: &App, w: &Words, ids: &[i64]) -> Result<Vec<Row>, Fault> {
    let page = db.all(&store::LIST_PAGE, (w.language.code().to_owned(), Sixteen::of(ids))).await?;
    let portfolio = app.portfolio();
    let row = |id: &i64| {
        let part = |part: i64| page.iter().filter(move |r| r.part == part && r.project == *id);
        let places = |role: &'static str| part(3).filter(move |r| r.role == role);
        let country = portfolio.list.value("country", *id);
        let titles: Vec<(&str, &str, &str)> =
            part(1).map(|r| (r.language.as_deref().unwrap_or("en"), r.kind.as_str(), r.body.as_str())).collect();
        Some(Row {
            key: portfolio.list.key(*id)?.to_owned(),
            title: shown(&titles, w.language),
            partners: names(part(2), w.language),
            place: spots(app, w, places("activity"), country),
            other_end: Some(spots(app, w, places("destination"), None)).filter(|s| !s.is_empty()),
            months: portfolio.list.number("months", *id).map(|n| w.number(n)),
            usd: portfolio.list.number("usd", *id).map(|n| w.amount(n, 2)),
        })
    };
    Ok(ids.iter().filter_map(row).collect())
}

/// The text to show of several (language, kind, body), by the rule of the record.
fn shown(texts: &[(&str, &str, &str)], language: Language) -> Said {
    let known: Vec<(&str, TextKind)> =
        texts.iter().map(|(l, kind, _)| (*l, TextKind::parse(kind).unwrap_or(TextKind::Printed))).collect();
    match text_shown(&known, language).and_then(|at| texts.get(at)) {
        Some((of, _, body)) => Said::new(*body, of, language),
        None => Said { text: String::new(), foreign: None },
    }
}

/// The same of whole rows.
pub fn title<'a>(texts: impl Iterator<Item = &'a store::TextRow>, language: Language) -> Said {
    let texts: Vec<(&str, &str, &str)> =
        texts.map(|t| (t.language.as_str(), t.kind.as_str(), t.body.as_str())).collect();
    shown(&texts, language)
}

/// Each body once, by the first name given: its own, where that is known.
fn names<'a>(rows: impl Iterator<Item = &'a store::PageRow>, page: Language) -> Vec<Said> {
    let mut seen: Vec<i64> = Vec::new();
    let mut said = Vec::new();
    for row in rows {
        if !seen.contains(&row.thing) {
            seen.push(row.thing);
            said.push(Said::new(row.body.as_str(), row.language.as_deref().unwrap_or("en"), page));
        }
    }
    said
}

/// Places in words: their names in the page's language, then their country; the country alone when there is no place.
fn spots<'a>(app: &App, w: &Words, rows: impl Iterator<Item = &'a store::PageRow>, country: Option<&str>) -> String {
    let mut lands: Vec<String> = country.iter().map(|c| app.countries.name(c, w.language)).collect();
    let mut all: Vec<&str> = Vec::new();
    for row in rows {
        let land = row.country.as_deref().map(|c| app.countries.name(c, w.language));
        lands.extend(land.filter(|l| !lands.contains(l)));
        let name = row.spoken.as_deref().unwrap_or(&row.body);
        if row.kind != "country" && !all.contains(&name) {
            all.push(name);
        }
    }
    all.extend(lands.iter().map(String::as_str));
    all.join(&w.text("comma"))
}
