//! What a page shows of a project, and what may follow what.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;

/// Texts in the languages of the pages and in one that is none of them.
fn any_texts() -> impl Strategy<Value = Vec<(&'static str, TextKind)>> {
    let languages = select(vec!["en", "fr", "es", "ar", "it"]);
    prop::collection::vec((languages, select(TextKind::ALL)), 0..6)
}

proptest! {
    #[test]
    fn some_text_is_shown_if_there_is_any(texts in any_texts(), asked in select(Language::ALL)) {
        match text_shown(&texts, asked) {
            Some(shown) => prop_assert!(shown < texts.len()),
            None => prop_assert!(texts.is_empty()),
        }
    }

    #[test]
    fn the_asked_language_is_shown_if_there_is_a_text_in_it(
        texts in any_texts(), asked in select(Language::ALL),
    ) {
        let there = texts.iter().any(|(language, _)| *language == asked.code());
        let shown = text_shown(&texts, asked).map(|index| texts[index].0 == asked.code());
        prop_assert_eq!(shown.unwrap_or(false), there);
    }

    #[test]
    fn no_translation_is_shown_beside_an_original_of_the_same_language(
        texts in any_texts(), asked in select(Language::ALL),
    ) {
        if let Some(shown) = text_shown(&texts, asked) {
            let (language, kind) = texts[shown];
            let original = texts.iter().any(|text| text.0 == language && text.1 != TextKind::Translation);
            prop_assert!(kind != TextKind::Translation || !original);
        }
    }

    #[test]
    fn corridors_are_distinct_complete_and_lead_elsewhere(
        ends in prop::collection::vec(select(vec!["", "SN", "IT", "FR", "TN"]), 0..8),
    ) {
        let corridors = corridors("SN", &ends);
        let mut to: Vec<&str> = corridors.iter().map(|corridor| corridor.to.as_str()).collect();
        to.sort_unstable();
        let mut expected = ends.clone();
        expected.retain(|&end| !end.is_empty() && end != "SN");
        expected.sort_unstable();
        expected.dedup();
        prop_assert_eq!(to, expected);
        prop_assert!(corridors.iter().all(|corridor| corridor.from == "SN"));
    }
}

#[test]
fn an_own_title_is_not_preferred_to_a_printed_one_and_a_missing_language_shows_the_original() {
    use TextKind::{OurWording, OwnTitle, Printed, Translation};
    let shown = |texts: &[(&str, TextKind)], asked| text_shown(texts, asked);
    assert_eq!(shown(&[("en", OwnTitle), ("en", Printed)], Language::En), Some(1));
    assert_eq!(shown(&[("en", Printed), ("es", OwnTitle)], Language::Es), Some(1));
    assert_eq!(shown(&[("es", OwnTitle), ("en", Printed)], Language::Ar), Some(1));
    assert_eq!(shown(&[("it", OwnTitle), ("en", OurWording)], Language::Ar), Some(1));
    assert_eq!(shown(&[("en", Printed), ("ar", Translation)], Language::Ar), Some(1));
    assert_eq!(shown(&[("fr", Translation), ("it", OwnTitle)], Language::Ar), Some(1));
    assert_eq!(shown(&[("fr", Translation)], Language::Ar), Some(0));
}

#[test]
fn statuses_lead_forward_and_end() {
    let after = |status: Status| -> Vec<&str> {
        let next = Status::ALL.iter().filter(|&&next| status.may_become(next));
        next.map(|next| next.code()).collect()
    };
    assert_eq!(after(Status::Selected), ["planned", "running", "cancelled"]);
    assert_eq!(after(Status::Planned), ["running", "suspended", "cancelled"]);
    assert_eq!(after(Status::Running), ["finalising", "closed", "suspended", "cancelled"]);
    assert_eq!(after(Status::Finalising), ["closed", "suspended", "cancelled"]);
    assert_eq!(after(Status::Suspended), ["planned", "running", "finalising", "closed", "cancelled"]);
    assert_eq!(after(Status::Closed), Vec::<&str>::new());
    assert_eq!(after(Status::Cancelled), Vec::<&str>::new());
    assert_eq!(after(Status::Unknown), Status::CODES);
}

#[test]
fn only_complete_records_are_counted_and_uncertain_ones_are_not_listed() {
    assert_eq!(Record::ALL.iter().map(|record| record.counted()).collect::<Vec<_>>(), [true, false, false]);
    assert_eq!(Record::ALL.iter().map(|record| record.listed()).collect::<Vec<_>>(), [true, true, false]);
}

#[test]
fn a_duration_says_whether_print_and_dates_agree() {
    let first = Day::from_ymd(2014, 3, 31);
    let last = Day::from_ymd(2016, 1, 30);
    assert_eq!(duration(Some(21), first, last), Duration::Differ { printed: 21, dates: 22 });
    assert_eq!(duration(Some(22), first, last), Duration::Agree(22));
    assert_eq!(duration(Some(21), first, None), Duration::Printed(21));
    assert_eq!(duration(None, first, last), Duration::Dates(22));
    assert_eq!(duration(None, last, first), Duration::NotRecorded);
}

#[test]
fn what_is_known_is_not_missing() {
    assert_eq!(missing(&Known::default()), Missing::ALL);
    let known = Known { title: true, amount: true, ..Known::default() };
    let left: Vec<Missing> =
        Missing::ALL.iter().copied().filter(|word| !matches!(word, Missing::Title | Missing::Amount)).collect();
    assert_eq!(missing(&known), left);
}

#[test]
fn outcomes_and_criteria_carry_their_number() {
    assert_eq!(TextField::read("title"), Some((TextField::Title, None)));
    assert_eq!(TextField::read("outcome-1"), Some((TextField::Outcome, Some(1))));
    assert_eq!(TextField::read("criterion-0"), Some((TextField::Criterion, Some(0))));
    assert_eq!(["title-1", "outcome-", "outcome-x", "-1", ""].map(TextField::read), [None; 5]);
}
