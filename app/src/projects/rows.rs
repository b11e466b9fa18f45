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
use std::collections::BTreeMap;

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

/// Loads the rows of up to 16 projects, in the order of their ids' list.
///
/// # Errors
/// The database fails.
pub async fn load(db: &mut impl Ask, app: &App, w: &Words, ids: &[i64]) -> Result<Vec<Row>, Fault> {
    let page = || (Sixteen::of(ids),);
    let texts = db.all(&store::LIST_TEXTS, ("title".to_owned(), Sixteen::of(ids))).await?;
    let partners = db.all(&store::LIST_PARTNERS, page()).await?;
    let places = db.all(&store::LIST_PLACES, (w.language.code().to_owned(), Sixteen::of(ids))).await?;
    let portfolio = app.portfolio();
    let row = |id: &i64| {
        let country = portfolio.list.value("country", *id);
        let here = places.iter().filter(|p| p.project == *id);
        Some(Row {
            key: portfolio.list.key(*id)?.to_owned(),
            title: title(texts.iter().filter(|t| t.subject == *id), w.language),
            partners: names(partners.iter().filter(|p| p.subject == *id), w.language),
            place: spots(app, w, here.clone().filter(|p| p.role == "activity"), country),
            other_end: Some(spots(app, w, here.filter(|p| p.role == "destination"), None)).filter(|s| !s.is_empty()),
            months: portfolio.list.number("months", *id).map(|n| w.number(n)),
            usd: portfolio.list.number("usd", *id).map(|n| w.amount(n, 2)),
        })
    };
    Ok(ids.iter().filter_map(row).collect())
}

/// The text to show of several, by the rule of the record.
pub fn title<'a>(texts: impl Iterator<Item = &'a store::TextRow>, language: Language) -> Said {
    let texts: Vec<&store::TextRow> = texts.collect();
    let known: Vec<(&str, TextKind)> =
        texts.iter().map(|t| (t.language.as_str(), TextKind::parse(&t.kind).unwrap_or(TextKind::Printed))).collect();
    match text_shown(&known, language).and_then(|at| texts.get(at)) {
        Some(text) => Said::new(text.body.as_str(), &text.language, language),
        None => Said { text: String::new(), foreign: None },
    }
}

/// Each body once, by its own name; the printed one where its own is not known.
fn names<'a>(rows: impl Iterator<Item = &'a store::PartnerRow>, page: Language) -> Vec<Said> {
    let mut order: Vec<i64> = Vec::new();
    let mut best: BTreeMap<i64, &store::PartnerRow> = BTreeMap::new();
    for row in rows {
        if !order.contains(&row.organisation) {
            order.push(row.organisation);
        }
        let held = best.entry(row.organisation).or_insert(row);
        if held.kind != "own" && row.kind == "own" {
            *held = row;
        }
    }
    let said = |id: &i64| best.get(id).map(|r| Said::new(r.name.as_str(), r.language.as_deref().unwrap_or("en"), page));
    order.iter().filter_map(said).collect()
}

/// Places in words: their names in the page's language, then their country; the country alone when there is no place.
fn spots<'a>(app: &App, w: &Words, rows: impl Iterator<Item = &'a store::WhereRow>, country: Option<&str>) -> String {
    let mut order: Vec<i64> = Vec::new();
    let mut names: BTreeMap<i64, String> = BTreeMap::new();
    let mut lands: Vec<String> = country.iter().map(|c| app.countries.name(c, w.language)).collect();
    for row in rows {
        let land = row.country.as_deref().map(|c| app.countries.name(c, w.language));
        if let Some(land) = land.filter(|l| !lands.contains(l)) {
            lands.push(land);
        }
        if row.kind == "country" {
            continue;
        }
        if !order.contains(&row.place) {
            order.push(row.place);
            names.insert(row.place, row.name.clone());
        }
        if let (Some(language), Some(spoken)) = (&row.language, &row.spoken)
            && language == w.language.code()
        {
            names.insert(row.place, spoken.clone());
        }
    }
    let mut all: Vec<String> = order.iter().filter_map(|id| names.remove(id)).collect();
    all.extend(lands);
    all.join(&w.text("comma"))
}
