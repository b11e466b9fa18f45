//! How the desk says who, where, when; and the place in a list that an address carries.

use crate::app::App;
use crate::layout::{own_name, word};
use m4d_kit::clock::Moment;
use m4d_kit::digits::western;
use m4d_kit::locale::{Words, escape};
use m4d_rules::language::Language;
use m4d_rules::rights::ScopeKind;

/// Where a right holds: the site, a country, a language ….
pub fn scope(app: &App, w: &Words, kind: &str, value: &str) -> String {
    match ScopeKind::parse(kind) {
        Some(ScopeKind::Country) => app.countries.name(value, w.language),
        Some(ScopeKind::Language) => Language::parse(value).map_or(value.to_owned(), |l| own_name(l).to_owned()),
        _ => w.it(&format!("desk-scope-{kind}"), value),
    }
}

/// A role of the staff.
pub fn role(w: &Words, role: &str) -> String {
    word(w, "right", role)
}

/// A moment, to the minute.
pub fn at(w: &Words, ms: i64) -> String {
    let minute = ms.div_euclid(60_000).rem_euclid(24 * 60);
    let time = format!("{:02}:{:02}", minute / 60, minute % 60);
    w.with("desk-at", &[("day", w.day(Moment(ms).day()).into()), ("time", time.into())])
}

/// A day.
pub fn day(w: &Words, ms: i64) -> String {
    w.day(Moment(ms).day())
}

/// Who granted a right: a member, one who left, or the operator of the machine.
pub fn granter(w: &Words, granted_by: Option<i64>, name: Option<&str>) -> String {
    match (granted_by, name) {
        (None, _) => w.text("desk-operator"),
        (Some(_), None) => w.text("desk-left"),
        (Some(_), Some(name)) => name.to_owned(),
    }
}

/// A name as HTML, apart from what stands around it.
pub fn name(text: &str) -> String {
    format!("<bdi>{}</bdi>", escape(text))
}

/// A member's number as somebody typed it: with spaces or Arabic digits. Nothing if it is none.
pub fn number(typed: &str) -> Option<i64> {
    let digits: String = western(typed).chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    (digits.len() <= 12).then(|| digits.parse().ok()).flatten().filter(|n: &i64| *n > 0)
}

/// The last row of a page, by its moment and id: what the next page begins after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its moment.
    pub at: i64,
    /// Its id.
    pub id: i64,
}

impl Place {
    /// Before the first row.
    pub const NEWEST: Place = Place { at: i64::MAX, id: i64::MAX };

    /// As addresses write it.
    pub fn text(self) -> String {
        format!("{}-{}", self.at, self.id)
    }

    /// Reads it; nothing given is the newest row, and nonsense is nothing.
    pub fn read(param: Option<&str>) -> Option<Place> {
        let Some(text) = param else { return Some(Place::NEWEST) };
        let (at, id) = text.split_once('-')?;
        Some(Place { at: at.parse().ok()?, id: id.parse().ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_people_write_it() {
        assert_eq!(["1 2345 6789", "١٢٣", " 123-456 "].map(number), [Some(123_456_789), Some(123), Some(123_456)]);
        assert_eq!(["", "0", "12a", "1234567890123"].map(number), [None; 4]);
    }

    #[test]
    fn a_place_comes_back_from_the_address() {
        let place = Place { at: 5, id: 7 };
        assert_eq!(Place::read(Some(&place.text())), Some(place));
        assert_eq!((Place::read(None), Place::read(Some("x"))), (Some(Place::NEWEST), None));
    }
}
