//! The members, for members: found by name, country and language. No visitor, no search engine and no machine is shown them.

use super::me::{self, Me};
use super::people_store::{self as store, CloseRow, PeopleRow};
use super::seen::{self, Found, Wanted};
use crate::app::App;
use crate::layout::facets::{Facet, Value};
use crate::layout::{Shell, own_name, render};
use askama::Template;
use m4d_kit::address;
use m4d_kit::db::Ask as _;
use m4d_kit::locale::{Words, sort_key};
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::search::folded;
use m4d_kit::sql::Sixteen;
use m4d_kit::visit::Visit;
use m4d_rules::language::Language;
use m4d_rules::rights::Role;
use std::sync::Arc;

/// The query's parameters, in the order of the canonical address.
pub const PARAMS: &[&str] = &["q", "country", "reads", "after"];

/// Rows on a page.
const PAGE: usize = 16;
/// More words are not looked at.
const MOST_WORDS: usize = 16;
/// A longer text is cut here, in characters.
const LONGEST: usize = 256;

#[derive(Template)]
#[template(path = "accounts/people.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    /// What was typed.
    words: String,
    /// How many match, of how many.
    total: u64,
    of: usize,
    rows: Vec<Row>,
    /// Unseen members who accepted me.
    close: Vec<Row>,
    facets: Vec<Facet>,
    /// What is chosen now, each with the address without it.
    chosen: Vec<Value>,
    /// The filters as fields: (name, value).
    filters: Vec<(&'static str, String)>,
    next: Option<String>,
    first: Option<String>,
}

/// A person in the list.
struct Row {
    href: String,
    name: String,
    latin: Option<String>,
    country: Option<String>,
    reads: Vec<(&'static str, &'static str)>,
}

/// What is asked for; what cannot be is not there.
fn wanted(app: &App, asked: &Asked) -> Result<(Wanted, String), Stop> {
    let typed: String = asked.param("q").unwrap_or_default().chars().take(LONGEST).collect();
    let words = folded(&typed).split_whitespace().take(MOST_WORDS).map(ToOwned::to_owned).collect();
    let country = asked.param("country").map(ToOwned::to_owned);
    if country.as_deref().is_some_and(|code| app.countries.find(code).is_none()) {
        return Err(Stop::Missing);
    }
    let reads = asked.param("reads").map(|code| Language::parse(code).ok_or(Stop::Missing)).transpose()?;
    let after = asked.param("after").map(|id| id.parse().map_err(|_no_number| Stop::Missing)).transpose()?;
    Ok((Wanted { words, country, reads, after }, typed))
}

/// The address of the list with these choices.
fn address(language: Language, typed: &str, wanted: &Wanted) -> String {
    let after = wanted.after.map(|id| id.to_string());
    let all = [
        ("q", Some(typed).filter(|text| !text.is_empty())),
        ("country", wanted.country.as_deref()),
        ("reads", wanted.reads.map(Language::code)),
        ("after", after.as_deref()),
    ];
    format!("/{language}/members{}", address::query(all.into_iter().filter_map(|(name, value)| Some((name, value?)))))
}

/// Whether somebody may see every unseen member: a custodian, with their second factor.
pub(super) fn custodian(me: &Me) -> i64 {
    i64::from(me.has_factor && me.rights.iter().any(|right| right.role == Role::Custodian))
}

/// `GET /members`
///
/// # Errors
/// The database fails; [`Stop::Missing`] for a choice that nobody could be.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let (wanted, typed) = wanted(&app, &asked)?;
    seen::catch_up(&app).await?;
    let found = app.seen.choose(&wanted, PAGE);
    let mut db = app.read().await?;
    let people = db.all(&store::LIST_PEOPLE, (Sixteen::of(&found.ids),)).await?;
    let close = db.all(&store::LIST_CLOSE, (me.id, custodian(&me))).await?;
    drop(db);
    let w = app.words(asked.language);
    let close = close.into_iter().filter(|row| matches(row, &wanted)).map(|r| row(&app, w, r.into())).collect();
    let here = |wanted: &Wanted| address(asked.language, &typed, wanted);
    let chosen = chosen(&app, w, &wanted, &typed, asked.language);
    let next = Wanted { after: found.ids.last().copied(), ..wanted.clone() };
    let first = Wanted { after: None, ..wanted.clone() };
    let mut shell = Shell::new(&app, &asked, "my", w.text("people-title")).under(w.text("my-title"), "/my");
    shell.unlisted = true;
    let filters = [("country", wanted.country.clone()), ("reads", wanted.reads.map(|l| l.code().to_owned()))];
    Ok(render(&Page {
        w,
        total: found.total,
        of: found.of,
        rows: people.into_iter().map(|r| row(&app, w, r)).collect(),
        close,
        facets: facets(&app, w, &found, &wanted, &here),
        chosen,
        filters: filters.into_iter().filter_map(|(name, value)| Some((name, value?))).collect(),
        next: found.more.then(|| here(&next)),
        first: wanted.after.is_some().then(|| here(&first)),
        words: typed,
        shell,
    })?)
}

impl From<CloseRow> for PeopleRow {
    fn from(row: CloseRow) -> PeopleRow {
        let CloseRow { id, name, name_latin, country, reads, .. } = row;
        PeopleRow { id, name, name_latin, country, reads }
    }
}

/// Whether an unseen member is one of those looked for; they stand on the first page only.
fn matches(row: &CloseRow, wanted: &Wanted) -> bool {
    let named = |word: &String| row.folded.split(' ').any(|own| own.starts_with(word.as_str()));
    wanted.after.is_none()
        && wanted.words.iter().all(named)
        && wanted.country.as_ref().is_none_or(|code| row.country.as_ref() == Some(code))
        && wanted.reads.is_none_or(|language| row.reads.split(' ').any(|own| own == language.code()))
}

fn row(app: &App, w: &Words, row: PeopleRow) -> Row {
    let reads = row.reads.split(' ').filter_map(Language::parse);
    Row {
        href: format!("/{}/members/{}", w.language, row.id),
        latin: row.name_latin,
        country: row.country.map(|code| app.countries.name(&code, w.language)),
        reads: reads.map(|language| (language.code(), own_name(language))).collect(),
        name: row.name,
    }
}

fn facets(app: &App, w: &Words, found: &Found, wanted: &Wanted, here: &impl Fn(&Wanted) -> String) -> Vec<Facet> {
    let value = |text: String, n: u64, current: bool, to: Wanted| {
        let count = w.number(i64::try_from(n).unwrap_or(i64::MAX));
        Value { text, count, href: here(&to), current }
    };
    let from = Wanted { after: None, ..wanted.clone() };
    let country = |(code, n): &(String, u64)| {
        let current = wanted.country.as_ref() == Some(code);
        let to = Wanted { country: (!current).then(|| code.clone()), ..from.clone() };
        value(app.countries.name(code, w.language), *n, current, to)
    };
    let language = |(language, n): &(Language, u64)| {
        let current = wanted.reads == Some(*language);
        let to = Wanted { reads: (!current).then_some(*language), ..from.clone() };
        value(own_name(*language).to_owned(), *n, current, to)
    };
    let mut countries: Vec<Value> = found.countries.iter().map(country).collect();
    countries.sort_by_cached_key(|value| sort_key(&value.text));
    let languages = found.reads.iter().map(language).collect();
    let all = [(w.text("facet-country"), countries), (w.text("people-reads"), languages)];
    all.into_iter().map(|(title, values)| Facet { title, values }).filter(|facet| !facet.values.is_empty()).collect()
}

/// What is chosen, each with the address without it.
fn chosen(app: &App, w: &Words, wanted: &Wanted, typed: &str, language: Language) -> Vec<Value> {
    let value = |text: String, href: String| Value { text, count: String::new(), href, current: true };
    let from = Wanted { after: None, ..wanted.clone() };
    let words = (!typed.is_empty())
        .then(|| value(w.it("facet-words", m4d_kit::locale::typed(typed)), address(language, "", &from)));
    let country = wanted.country.as_ref().map(|code| {
        let to = Wanted { country: None, ..from.clone() };
        value(app.countries.name(code, w.language), address(language, typed, &to))
    });
    let reads = wanted.reads.map(|read| {
        let to = Wanted { reads: None, ..from.clone() };
        value(own_name(read).to_owned(), address(language, typed, &to))
    });
    words.into_iter().chain(country).chain(reads).collect()
}
