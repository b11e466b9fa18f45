//! The rows of the table: one statement for a page, whatever its length.

use super::store;
use crate::app::App;
use crate::layout::Said;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_kit::locale::Words;
use m4d_kit::packed;
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
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let Some(page) = db.one(&store::LIST_PAGE, (w.language.code().to_owned(), Sixteen::of(ids))).await? else {
        return Ok(Vec::new());
    };
    let titles = packed::rows::<4>(page.titles.as_deref());
    let partners = packed::rows::<4>(page.partners.as_deref());
    let places = packed::rows::<5>(page.places.as_deref());
    let portfolio = app.portfolio();
    let row = |id: &i64| {
        let project = id.to_string();
        let titles = titles.iter().filter(|[of, ..]| *of == project);
        let titles: Vec<_> = titles.map(|[_, language, kind, body]| (*language, *kind, *body)).collect();
        let places = |as_what: &str| -> Vec<Spot<'_>> {
            let mine = places.iter().filter(|[of, role, ..]| *of == project && *role == as_what);
            mine.map(|[_, _, country, kind, name]| Spot { country, kind, name }).collect()
        };
        Some(Row {
            key: portfolio.list.key(*id)?.to_owned(),
            title: shown(&titles, w.language),
            partners: names(partners.iter().filter(|[of, ..]| *of == project), w.language),
            place: spots(app, w, &places("activity"), portfolio.list.value("country", *id)),
            other_end: Some(spots(app, w, &places("destination"), None)).filter(|s| !s.is_empty()),
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
fn names<'a>(rows: impl Iterator<Item = &'a [&'a str; 4]>, page: Language) -> Vec<Said> {
    let mut seen: Vec<&str> = Vec::new();
    let mut said = Vec::new();
    for [_, organisation, language, name] in rows {
        if !seen.contains(organisation) {
            seen.push(organisation);
            said.push(Said::new(*name, language, page));
        }
    }
    said
}

/// A place of a project; without a country, that is empty.
struct Spot<'a> {
    country: &'a str,
    kind: &'a str,
    name: &'a str,
}

/// Places in words: their names in the page's language, then their country; the country alone when there is no place.
fn spots(app: &App, w: &Words, spots: &[Spot<'_>], country: Option<&str>) -> String {
    let mut lands: Vec<String> = country.iter().map(|c| app.countries.name(c, w.language)).collect();
    let mut all: Vec<&str> = Vec::new();
    for spot in spots {
        let land = Some(spot.country).filter(|c| !c.is_empty()).map(|c| app.countries.name(c, w.language));
        lands.extend(land.filter(|l| !lands.contains(l)));
        if spot.kind != "country" && !all.contains(&spot.name) {
            all.push(spot.name);
        }
    }
    all.extend(lands.iter().map(String::as_str));
    all.join(&w.text("comma"))
}
