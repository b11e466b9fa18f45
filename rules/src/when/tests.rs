//! What dates are accepted, what they mean, and how months are counted.

use proptest::prelude::*;

use super::*;

fn date(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap()
}

fn day(year: i32, month: u8, day: u8) -> Day {
    Day::from_ymd(year, month, day).unwrap()
}

/// A year, a month or a day in EDTF, with or without "about".
fn any_part() -> impl Strategy<Value = String> {
    (0..=9999, 1..=12u8, 1..=28u8, 0..3, any::<bool>()).prop_map(|(year, month, day, precision, about)| {
        let date = match precision {
            0 => format!("{year:04}"),
            1 => format!("{year:04}-{month:02}"),
            _ => format!("{year:04}-{month:02}-{day:02}"),
        };
        if about { format!("{date}~") } else { date }
    })
}

/// Any date in one of the accepted forms.
fn any_date() -> impl Strategy<Value = String> {
    (any_part(), any_part(), 0..6).prop_map(|(one, other, form)| {
        let (first, last) = if one <= other { (&one, &other) } else { (&other, &one) };
        match form {
            0 => one,
            1 => format!("{first}/{last}"),
            2 => format!("/{one}"),
            3 => format!("{one}/"),
            4 => format!("../{one}"),
            _ => format!("{one}/.."),
        }
    })
}

proptest! {
    #[test]
    fn a_date_reads_back_as_it_was_written(text in any_date()) {
        prop_assert_eq!(date(&text).text(), text);
    }

    #[test]
    fn a_date_never_ends_before_it_begins(text in any_date()) {
        let date = date(&text);
        if let (Some(earliest), Some(latest)) = (date.earliest(), date.latest()) {
            prop_assert!(earliest <= latest);
        }
    }

    #[test]
    fn whatever_is_typed_is_read_or_refused_as_typed(typed in "[0-9/.~ -]{0,12}") {
        match PartialDate::parse(&typed) {
            Ok(date) => prop_assert_eq!(date.text(), typed.trim()),
            Err(NotADate { typed: named }) => prop_assert_eq!(named, typed),
        }
    }

    #[test]
    fn a_day_is_its_year_month_and_day(number in day(1600, 1, 1).0..=day(2400, 12, 31).0) {
        let (year, month, of_month) = Day(number).ymd();
        prop_assert!((1600..=2400).contains(&year));
        prop_assert_eq!(Day::from_ymd(year, month, of_month), Some(Day(number)));
    }

    #[test]
    fn the_next_day_has_the_next_date(number in -200_000i64..200_000) {
        prop_assert!(Day(number).ymd() < Day(number + 1).ymd());
    }

    #[test]
    fn a_later_last_day_never_means_fewer_months(
        first in -50_000i64..50_000, length in 0i64..5_000, more in 0i64..800,
    ) {
        let short = months_inclusive(Day(first), Day(first + length));
        prop_assert!(short <= months_inclusive(Day(first), Day(first + length + more)));
    }

    #[test]
    fn a_later_first_day_never_means_more_months(
        first in -50_000i64..50_000, length in 800i64..5_000, later in 0i64..800,
    ) {
        let long = months_inclusive(Day(first), Day(first + length));
        prop_assert!(long >= months_inclusive(Day(first + later), Day(first + length)));
    }

    #[test]
    fn a_year_from_any_first_of_a_month_is_twelve_months(year in 1600..2400, month in 1..=12u8) {
        let last = Day(day(year + 1, month, 1).0 - 1);
        prop_assert_eq!(months_inclusive(day(year, month, 1), last), Some(12));
    }
}

#[test]
fn days_are_counted_from_1970() {
    assert_eq!(day(1970, 1, 1), Day(0));
    assert_eq!(day(1969, 12, 31), Day(-1));
    assert_eq!(day(2000, 2, 29), Day(11_016));
    assert_eq!(day(2014, 3, 31), Day(16_160));
    assert_eq!(Day(i64::MAX).ymd().0, i32::MAX);
    assert_eq!(Day(i64::MIN).ymd().0, i32::MIN);
}

#[test]
fn impossible_days_and_unknown_forms_are_refused() {
    let refused = [
        "",
        "/",
        "..",
        "../..",
        "/..",
        "2014-02-30",
        "2014-13",
        "2014-00",
        "2014-04-00",
        "1900-02-29",
        "14",
        "2014-4",
        "2014-04-1",
        "2014-",
        "~2014",
        "2014~~",
        "2014?",
        "20140331",
        "31/03/2014",
        "2014/2015/2016",
        "2016/2014",
        "2014-05-02/2014-05-01",
        "+2014",
        "２０１４",
    ];
    let read: Vec<_> = refused.iter().filter(|text| PartialDate::parse(text).is_ok()).collect();
    assert_eq!(read, Vec::<&&str>::new());
}

#[test]
fn a_refusal_names_what_was_typed_and_the_forms() {
    let refusal = PartialDate::parse("31.3.2014").unwrap_err();
    assert_eq!(
        refusal.to_string(),
        "not a date: \"31.3.2014\"; accepted forms: 2014, 2014-04, 2014-03-31, 2014~, 2014-04/2016, \
         /2015-10-26, 2014/, ../2015, 2014/.."
    );
    assert!(NotADate::FORMS.iter().all(|form| PartialDate::parse(form).is_ok()));
}

#[test]
fn what_is_not_known_stays_unknown() {
    let bounds = |text: &str| {
        let date = date(text);
        (date.earliest().map(Day::ymd), date.latest().map(Day::ymd))
    };
    assert_eq!(bounds("2014"), (Some((2014, 1, 1)), Some((2014, 12, 31))));
    assert_eq!(bounds("2016-02"), (Some((2016, 2, 1)), Some((2016, 2, 29))));
    assert_eq!(bounds("2014-04/2016"), (Some((2014, 4, 1)), Some((2016, 12, 31))));
    assert_eq!(bounds("/2015-10-26"), (None, Some((2015, 10, 26))));
    assert_eq!(bounds("2014/.."), (Some((2014, 1, 1)), None));
}

#[test]
fn only_one_whole_exact_day_is_a_full_day() {
    let full = |text: &str| date(text).full_day();
    assert_eq!(full("2014-03-31"), Some(day(2014, 3, 31)));
    let not_full = ["2014-03-31~", "2014-03", "2014", "2014-03-31/2014-03-31", "/2014-03-31"];
    assert_eq!(not_full.map(full), [None; 5]);
}

#[test]
fn years_touched_stop_at_the_ends_that_are_known() {
    let years = |text: &str| date(text).years().collect::<Vec<_>>();
    assert_eq!(years("2014-04/2016-01-30"), [2014, 2015, 2016]);
    assert_eq!(years("2014~"), [2014]);
    assert_eq!(years("/2015-10-26"), [2015]);
    assert_eq!(years("2014/.."), [2014]);
}

#[test]
fn a_page_gets_the_parts_and_whether_they_are_about() {
    let about = Part { year: 2014, month: Some(4), day: None, approximate: true };
    assert_eq!(date("2014-04~").parts(), Parts { start: Some(about), end: Some(about), interval: false });
    assert_eq!(date("../2014-04~").parts(), Parts { start: None, end: Some(about), interval: true });
    assert_eq!([date("../2014-04~").approximate(), date("../2014-04").approximate()], [true, false]);
}

#[test]
fn months_count_the_last_day() {
    let months = |first, last| months_inclusive(first, last);
    assert_eq!(months(day(2014, 3, 31), day(2016, 1, 30)), Some(22));
    assert_eq!(months(day(2014, 3, 31), day(2016, 1, 29)), Some(21));
    assert_eq!(months(day(2014, 4, 15), day(2016, 2, 14)), Some(22));
    assert_eq!(months(day(2014, 1, 31), day(2014, 1, 31)), Some(0));
    assert_eq!(months(day(2014, 2, 1), day(2014, 2, 28)), Some(1));
    assert_eq!(months(day(2014, 2, 2), day(2014, 2, 1)), None);
}
