//! Day numbers of the Gregorian calendar, reckoned backwards too, and whole months between them.

/// Days from 0000-03-01 to 1970-01-01.
const EPOCH: i64 = 719_468;
/// Days in four hundred years, after which the calendar repeats.
const ERA: i64 = 146_097;

/// A day, as the number of days since 1970-01-01 (negative before). This is how the database keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i64);

impl Day {
    /// The day with this date; `None` if the calendar has no such day.
    #[must_use]
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        if day == 0 || day > days_in_month(year, month)? {
            return None;
        }
        // The year begins in March, so that the leap day is its last.
        let month = i64::from(month);
        let year = i64::from(year) - i64::from(month <= 2);
        let in_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(day) - 1;
        let of_era = year.rem_euclid(400);
        let in_era = of_era * 365 + of_era / 4 - of_era / 100 + in_year;
        Some(Self(year.div_euclid(400) * ERA + in_era - EPOCH))
    }

    /// Its year, month (1 to 12) and day (1 to 31). A year that no `i32` holds becomes the nearest.
    #[must_use]
    pub fn ymd(self) -> (i32, u8, u8) {
        let shifted = self.0.saturating_add(EPOCH);
        let in_era = shifted.rem_euclid(ERA);
        let of_era = (in_era - in_era / 1460 + in_era / 36_524 - in_era / 146_096) / 365;
        let in_year = in_era - (365 * of_era + of_era / 4 - of_era / 100);
        let month = (5 * in_year + 2) / 153;
        let day = in_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = shifted.div_euclid(ERA) * 400 + of_era + i64::from(month <= 2);
        let nearest = if year < 0 { i32::MIN } else { i32::MAX };
        (i32::try_from(year).unwrap_or(nearest), small(month), small(day))
    }
}

/// Whole calendar months from the first day to the last when the last day counts, as months are
/// counted in agreements: 2014-03-31 to 2016-01-30 is 22, 2014-04-15 to 2016-02-14 is 22 (which is
/// how Bicol and SUMMID run 22 months where the page prints 21). `None` if the last day is before the first.
#[must_use]
pub fn months_inclusive(first: Day, last: Day) -> Option<i64> {
    if last < first {
        return None;
    }
    let (year, month, day) = first.ymd();
    let (next_year, next_month, next_day) = Day(last.0.saturating_add(1)).ymd();
    let years = i64::from(next_year) - i64::from(year);
    let months = years * 12 + i64::from(next_month) - i64::from(month);
    Some(months - i64::from(next_day < day))
}

/// How many days the month has; `None` for a month the calendar has not.
pub(super) fn days_in_month(year: i32, month: u8) -> Option<u8> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap { 29 } else { 28 }),
        _ => None,
    }
}

/// A month or day of the month, which fit by the arithmetic above.
fn small(number: i64) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
