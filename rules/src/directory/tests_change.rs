//! Changes of power: their time for an objection, who decides, and two at once.

use super::{Change, Kind, Next, Outcome, Refusal, ask, decide, due, object, rivals, to_decide};
use crate::spans::{DAY, HOUR};
use proptest::prelude::*;

fn change(id: i64, kind: Kind) -> Change {
    Change { id, body: 31, kind, by: 1, about: Some(2), announced: Some(0), objected: None, ended: None }
}

fn objected(change: Change) -> Change {
    Change { objected: Some(HOUR), ..change }
}

fn decided(change: &Change, by: i64, grants: bool, now: i64) -> Result<Outcome, Refusal> {
    decide(change, by, false, false, grants, "seen the decree", now)
}

#[test]
fn every_change_leaves_72_hours_and_a_succession_14_days() {
    for kind in Kind::ALL {
        let days = if *kind == Kind::Succession { 14 } else { 3 };
        assert_eq!(kind.delay(), days * DAY, "{kind}");
        assert_eq!(change(7, *kind).next(days * DAY - 1), Next::Waits(days * DAY), "{kind}");
    }
}

#[test]
fn owners_changes_take_effect_by_themselves_and_claims_and_successions_wait_for_an_officer() {
    let next = |kind: &Kind| change(7, *kind).next(14 * DAY);
    let decided: Vec<Kind> = Kind::ALL.iter().copied().filter(|kind| next(kind) == Next::Decision).collect();
    assert_eq!(decided, [Kind::Claim, Kind::Succession]);
    assert!(Kind::ALL.iter().filter(|kind| !decided.contains(kind)).all(|kind| next(kind) == Next::TakesEffect));
}

#[test]
fn an_objection_stops_every_change_until_an_officer_decides() {
    for kind in Kind::ALL {
        let stopped = objected(change(7, *kind));
        assert_eq!([2 * HOUR, 99 * DAY].map(|now| stopped.next(now)), [Next::Decision; 2]);
        assert_eq!(decided(&stopped, 9, false, 2 * HOUR), Ok(Outcome::Refused));
        assert_eq!(decided(&stopped, 9, true, 2 * HOUR), Ok(Outcome::Done));
    }
}

#[test]
fn who_is_concerned_objects_in_time_with_a_reason() {
    let removal = change(7, Kind::RemoveOwner);
    assert_eq!(object(&removal, 2, true, "I am still in office", 3 * DAY - 1), Ok(()));
    assert_eq!(object(&removal, 2, true, "I am still in office", 3 * DAY), Err(Refusal::TooLate));
    assert_eq!(object(&removal, 5, false, "no", 0), Err(Refusal::NotConcerned));
    assert_eq!(object(&removal, 1, true, "no", 0), Err(Refusal::NotConcerned));
    assert_eq!(object(&removal, 2, true, " ", 0), Err(Refusal::NoReason));
    let done = Change { ended: Some((Outcome::Done, 1)), ..removal };
    assert_eq!(object(&done, 2, true, "no", 2), Err(Refusal::Ended));
}

#[test]
fn an_officer_decides_what_waits_for_them_and_nothing_of_their_own() {
    let claim = change(7, Kind::Claim);
    assert_eq!(decided(&claim, 9, true, 3 * DAY), Ok(Outcome::Done));
    assert_eq!(decided(&claim, 9, true, 3 * DAY - 1), Err(Refusal::TooEarly));
    assert_eq!(decided(&change(7, Kind::HandOver), 9, true, DAY), Err(Refusal::NothingToDecide));
    assert_eq!([1, 2].map(|by| decided(&claim, by, true, 3 * DAY)), [Err(Refusal::Concerned); 2]);
    assert_eq!(decide(&claim, 9, true, false, true, "seen", 3 * DAY), Err(Refusal::Concerned));
    assert_eq!(decide(&claim, 9, false, false, true, "", 3 * DAY), Err(Refusal::NoReason));
    assert_eq!(decide(&claim, 9, false, true, true, "seen", 3 * DAY), Err(Refusal::HasOwner));
    assert_eq!(decide(&claim, 9, false, true, false, "seen", 3 * DAY), Ok(Outcome::Refused));
}

#[test]
fn two_claims_at_once_are_rivals_and_one_person_claims_once() {
    let first = Change { by: 1, about: Some(1), ..change(7, Kind::Claim) };
    let second = Change { by: 2, about: Some(2), announced: Some(HOUR), ..change(8, Kind::Claim) };
    let other_body = Change { body: 32, ..change(9, Kind::Claim) };
    let all = [second, first, other_body];
    assert_eq!(rivals(&first, &all), [second]);
    assert_eq!(to_decide(&all, 4 * DAY), [first, other_body, second]);
    assert_eq!(ask(Kind::Claim, 1, Some(1), false, &all), Err(Refusal::AlreadyAsked));
    assert_eq!(ask(Kind::Claim, 3, Some(3), false, &all), Ok(()));
    assert_eq!(ask(Kind::Claim, 3, Some(3), true, &all), Err(Refusal::HasOwner));
    let ended = [Change { ended: Some((Outcome::TakenBack, 1)), ..first }];
    assert_eq!(ask(Kind::Claim, 1, Some(1), false, &ended), Ok(()));
    assert_eq!(rivals(&second, &ended), []);
}

#[test]
fn one_person_says_once_that_they_replaced_somebody_whomever_they_name() {
    let open = [change(7, Kind::Succession)];
    for about in [Some(2), Some(3), None] {
        assert_eq!(ask(Kind::Succession, 1, about, true, &open), Err(Refusal::AlreadyAsked));
        assert_eq!(ask(Kind::Succession, 4, about, true, &open), Ok(()));
    }
}

#[test]
fn a_body_without_an_owner_is_rescued_and_one_with_an_owner_is_not() {
    assert_eq!(ask(Kind::Rescue, 9, Some(2), false, &[]), Ok(()));
    assert_eq!(ask(Kind::Rescue, 9, Some(2), true, &[]), Err(Refusal::HasOwner));
    assert_eq!(ask(Kind::HandOver, 1, Some(2), false, &[]), Err(Refusal::HasNoOwner));
}

#[test]
fn a_merge_and_a_rescue_are_announced_when_a_second_person_agreed() {
    assert_eq!(
        Kind::ALL.iter().copied().filter(|kind| kind.needs_two()).collect::<Vec<_>>(),
        [Kind::Merge, Kind::Rescue]
    );
    let alone = Change { announced: None, ..change(7, Kind::Merge) };
    assert_eq!(alone.next(99 * DAY), Next::Second);
}

proptest! {
    #[test]
    fn nothing_takes_effect_early_against_an_objection_or_twice(
        kind in proptest::sample::select(Kind::ALL), announced in proptest::option::of(0..20i64),
        objected in proptest::option::of(0..20i64), ended in any::<bool>(), now in 0..40i64,
    ) {
        let it = Change {
            announced: announced.map(|day| day * DAY),
            objected: objected.map(|day| day * DAY),
            ended: ended.then_some((Outcome::Done, 0)),
            ..change(7, kind)
        };
        if due(&[it], now * DAY) == [it] {
            prop_assert!(!ended && objected.is_none());
            prop_assert!(announced.is_some_and(|day| day + 3 <= now));
        }
    }
}
