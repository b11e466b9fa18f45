//! Where sources differ, found by the rules: amounts, lengths, spellings. Nothing here is typed in.

use super::store::{DateRow, MoneyRow, NameRow};
use m4d_rules::money::{Currency, Money, MoneyKind, MoneyPrecision, amounts_differ};
use m4d_rules::projects::{Duration, duration};
use m4d_rules::when::{Day, PartialDate};

/// Shorter words are too often alike by chance.
const LEAST_LETTERS: usize = 6;

/// The amounts of each project, in the order of the rows.
pub fn by_project(rows: &[MoneyRow]) -> Vec<(i64, Vec<Money>)> {
    let mut all: Vec<(i64, Vec<Money>)> = Vec::new();
    for row in rows {
        let Some(fact) = money(row) else { continue };
        match all.last_mut().filter(|(project, _)| *project == row.project) {
            Some((_, facts)) => facts.push(fact),
            None => all.push((row.project, vec![fact])),
        }
    }
    all
}

fn money(row: &MoneyRow) -> Option<Money> {
    let (kind, precision) = (MoneyKind::parse(&row.kind)?, MoneyPrecision::parse(&row.exactness)?);
    Money::new(kind, row.currency.as_deref().and_then(Currency::parse), row.minor, precision, row.superseded == 1).ok()
}

/// The projects about whose amount sources differ.
pub fn amounts(projects: &[(i64, Vec<Money>)]) -> Vec<i64> {
    projects.iter().filter(|(_, facts)| amounts_differ(facts)).map(|(project, _)| *project).collect()
}

/// The projects whose printed length is not that of their dates: (project, printed, by the dates), in months.
pub fn lengths(rows: &[DateRow]) -> Vec<(i64, i64, i64)> {
    let mut projects: Vec<i64> = rows.iter().map(|r| r.project).collect();
    projects.dedup();
    let of = |project: i64, kind: &str| rows.iter().find(|r| r.project == project && r.kind == kind);
    let day = |row: &DateRow| -> Option<Day> { PartialDate::parse(row.happened.as_deref()?).ok()?.full_day() };
    let differ = |project: i64| {
        let printed = of(project, "duration_planned").and_then(|r| r.months);
        let (first, last) = (of(project, "start_planned").and_then(day), of(project, "end_planned").and_then(day));
        match duration(printed, first, last) {
            Duration::Differ { printed, dates } => Some((project, printed, dates)),
            _ => None,
        }
    };
    projects.into_iter().filter_map(differ).collect()
}

/// A printed word that is a place's name but for one letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// The organisation whose printed name has it.
    pub organisation: String,
    /// Its printed name.
    pub printed: String,
    /// The word as printed.
    pub word: String,
    /// The word as the place is called.
    pub place: String,
}

/// Printed names of organisations in which a place is spelt otherwise. Accents do not count.
pub fn spellings(rows: &[NameRow]) -> Vec<Spelling> {
    let words = |name: &str| {
        name.split(|c: char| !c.is_alphabetic())
            .filter(|w| w.chars().count() >= LEAST_LETTERS)
            .map(ToOwned::to_owned)
            .collect::<Vec<_>>()
    };
    let places: Vec<String> = rows.iter().filter(|r| r.kind == "place").flat_map(|r| words(&r.name)).collect();
    let mut all: Vec<Spelling> = Vec::new();
    for row in rows.iter().filter(|r| r.kind == "printed") {
        for word in words(&row.name) {
            if places.iter().any(|place| same(place, &word)) {
                continue;
            }
            let near = places.iter().find(|place| {
                capital(place) && capital(&word) && ending(place) == ending(&word) && one_apart(place, &word)
            });
            if let Some(place) = near {
                all.push(Spelling {
                    organisation: row.key.clone(),
                    printed: row.name.clone(),
                    word,
                    place: place.clone(),
                });
            }
        }
    }
    all
}

/// The last letter: a name in another language most often differs there (Tunisie, Tunisia), and is no other spelling.
fn ending(word: &str) -> Option<char> {
    word.chars().last()
}

fn capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Whether two letters are the same. A letter that English lacks may stand for the one without its mark.
fn alike(one: char, other: char) -> bool {
    one == other || !one.is_ascii() || !other.is_ascii()
}

fn same(one: &str, other: &str) -> bool {
    one.chars().count() == other.chars().count() && one.chars().zip(other.chars()).all(|(a, b)| alike(a, b))
}

/// Whether two words are the same but for one letter: another one, one more or one less. Accents do not count.
pub fn one_apart(one: &str, other: &str) -> bool {
    let (short, long) = if one.chars().count() <= other.chars().count() { (one, other) } else { (other, one) };
    let until = short.chars().zip(long.chars()).take_while(|(a, b)| alike(*a, *b)).count();
    let rest = |word: &str, from: usize| word.chars().skip(from).collect::<String>();
    match long.chars().count() - short.chars().count() {
        0 => until < short.chars().count() && same(&rest(short, until + 1), &rest(long, until + 1)),
        1 => same(&rest(short, until), &rest(long, until + 1)),
        _ => false,
    }
}
