//! Dates as far as they are known: a year, a month, a day, about, from, until (EDTF level 1).

mod day;

use std::fmt;
use std::str::FromStr;

pub use day::{Day, months_inclusive};

/// A date as far as it is known. Unknown months and days stay unknown; nothing is filled in.
///
/// The forms are those of [`NotADate::FORMS`], a part of EDTF level 1 (record.md, "partial date").
/// An interval has at least one known end and does not end before it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate(Shape);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Shape {
    One(Part),
    Interval(End, End),
}

/// One end of an interval: known, unknown (nothing before or after the stroke), or open (`..`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum End {
    Known(Part),
    Unknown,
    Open,
}

/// A year, a month or a day, as far as known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    /// 0 to 9999.
    pub year: i32,
    /// 1 to 12, if known.
    pub month: Option<u8>,
    /// 1 to 31, if known; never without a month.
    pub day: Option<u8>,
    /// Whether the source says "about" (`~`).
    pub approximate: bool,
}

/// What a page needs to print a date. A date that is no interval is its own start and end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// Where it begins, if known.
    pub start: Option<Part>,
    /// Where it ends, if known.
    pub end: Option<Part>,
    /// Whether it was written as an interval.
    pub interval: bool,
}

/// What was typed is no date in a form we know, or no day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotADate {
    /// What was typed.
    pub typed: String,
}

impl PartialDate {
    /// Reads a date in one of the accepted forms; spaces around it do not count.
    ///
    /// # Errors
    /// For any other form, for days the calendar has not (2014-02-30, month 13), for an interval
    /// that ends before it begins, and for one with no known end.
    pub fn parse(typed: &str) -> Result<Self, NotADate> {
        shape(typed.trim()).map(Self).ok_or_else(|| NotADate { typed: typed.to_owned() })
    }

    /// The date as it is known, in EDTF: what [`PartialDate::parse`] reads again.
    #[must_use]
    pub fn text(&self) -> String {
        self.to_string()
    }

    /// The first day it may mean; `None` if its start is unknown or open. "About" does not widen it.
    #[must_use]
    pub fn earliest(&self) -> Option<Day> {
        self.parts().start.and_then(Part::first)
    }

    /// The last day it may mean; `None` if its end is unknown or open. "About" does not widen it.
    #[must_use]
    pub fn latest(&self) -> Option<Day> {
        self.parts().end.and_then(Part::last)
    }

    /// Whether any part of it is only "about" so.
    #[must_use]
    pub fn approximate(&self) -> bool {
        let Parts { start, end, .. } = self.parts();
        start.into_iter().chain(end).any(|part| part.approximate)
    }

    /// The day, if it is exactly one and not "about" (what IATI and 360Giving ask for).
    #[must_use]
    pub fn full_day(&self) -> Option<Day> {
        match self.0 {
            Shape::One(part) if part.day.is_some() && !part.approximate => part.first(),
            _ => None,
        }
    }

    /// The years it touches. Where one end is unknown or open, only the year of the known end:
    /// "from 2014 on" is not a statement about 2020.
    pub fn years(&self) -> impl Iterator<Item = i32> + use<> {
        let Parts { start, end, .. } = self.parts();
        let bounds = start.or(end).zip(end.or(start));
        bounds.into_iter().flat_map(|(from, to)| from.year..=to.year)
    }

    /// Its parts, for a page that prints it in words.
    #[must_use]
    pub fn parts(&self) -> Parts {
        match self.0 {
            Shape::One(part) => Parts { start: Some(part), end: Some(part), interval: false },
            Shape::Interval(start, end) => Parts { start: start.known(), end: end.known(), interval: true },
        }
    }
}

impl Part {
    fn first(self) -> Option<Day> {
        Day::from_ymd(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    fn last(self) -> Option<Day> {
        let month = self.month.unwrap_or(12);
        let day = self.day.or_else(|| day::days_in_month(self.year, month))?;
        Day::from_ymd(self.year, month, day)
    }
}

impl End {
    fn known(self) -> Option<Part> {
        match self {
            Self::Known(part) => Some(part),
            Self::Unknown | Self::Open => None,
        }
    }
}

fn shape(text: &str) -> Option<Shape> {
    let Some((start, end)) = text.split_once('/') else {
        return part(text).map(Shape::One);
    };
    let (start, end) = (interval_end(start)?, interval_end(end)?);
    match (start.known(), end.known()) {
        (None, None) => None,
        (Some(from), Some(to)) if from.first()? > to.last()? => None,
        _ => Some(Shape::Interval(start, end)),
    }
}

fn interval_end(text: &str) -> Option<End> {
    match text {
        "" => Some(End::Unknown),
        ".." => Some(End::Open),
        _ => part(text).map(End::Known),
    }
}

fn part(text: &str) -> Option<Part> {
    let (text, approximate) = match text.strip_suffix('~') {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    let mut numbers = text.splitn(3, '-');
    let year = i32::from(digits(numbers.next()?, 4)?);
    let month = match numbers.next() {
        Some(text) => Some(two_digits(text)?),
        None => None,
    };
    let day = match numbers.next() {
        Some(text) => Some(two_digits(text)?),
        None => None,
    };
    let part = Part { year, month, day, approximate };
    // Both ends exist in the calendar only if the month and the day do.
    part.first().and(part.last()).map(|_| part)
}

fn two_digits(text: &str) -> Option<u8> {
    digits(text, 2).and_then(|number| u8::try_from(number).ok())
}

fn digits(text: &str, length: usize) -> Option<i16> {
    let all_digits = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    if all_digits { text.parse().ok() } else { None }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Shape::One(part) => write!(f, "{part}"),
            Shape::Interval(start, end) => write!(f, "{start}/{end}"),
        }
    }
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(part) => write!(f, "{part}"),
            Self::Unknown => Ok(()),
            Self::Open => f.write_str(".."),
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for number in self.month.into_iter().chain(self.day) {
            write!(f, "-{number:02}")?;
        }
        f.write_str(if self.approximate { "~" } else { "" })
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(typed: &str) -> Result<Self, NotADate> {
        Self::parse(typed)
    }
}

impl NotADate {
    /// The accepted forms, by example.
    pub const FORMS: &'static [&'static str] =
        &["2014", "2014-04", "2014-03-31", "2014~", "2014-04/2016", "/2015-10-26", "2014/", "../2015", "2014/.."];
}

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a date: {:?}; accepted forms: {}", self.typed, Self::FORMS.join(", "))
    }
}

impl std::error::Error for NotADate {}

#[cfg(test)]
mod tests;
