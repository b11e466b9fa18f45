//! Who may grant what to whom, and end it.

use super::{Asked, Ending, Granted, Person, Refusal, end, first, grant};
use crate::rights::{Right, Role, Scope, ScopeKind};
use crate::spans::{DAY, Term};
use proptest::prelude::*;

const NOW: i64 = 100 * DAY;

fn site(role: Role) -> Right {
    Right { role, scope: Scope::SITE }
}

fn person(member: i64, held: &[Right]) -> Person<'_> {
    Person { member, held, has_factor: true, fresh: true }
}

fn asked(right: &Right) -> Asked<'_> {
    Asked { right, reason: "appointed by letter", term: Term::from(NOW) }
}

fn ending<'a>(right: &'a Right, of: i64, administrators: usize) -> Ending<'a> {
    Ending { right, of, term: Term::from(0), reason: "left the programme", administrators }
}

#[test]
fn an_administrator_grants_a_country_to_a_programme_officer() {
    let right = Right { role: Role::Programme, scope: Scope::of(ScopeKind::Country, "SN").unwrap() };
    let a = [site(Role::Administrator)];
    assert_eq!(grant(&asked(&right), &person(1, &a), &person(2, &[]), None, NOW), Ok(Granted::Now));
}

#[test]
fn administrators_custodians_and_auditors_need_a_second_administrator() {
    let a = [site(Role::Administrator)];
    let d = [site(Role::Directory)];
    let (by, to) = (person(1, &a), person(2, &[]));
    for role in [Role::Administrator, Role::Custodian, Role::Auditor] {
        let right = site(role);
        let with = |second: Option<&Person<'_>>| grant(&asked(&right), &by, &to, second, NOW);
        assert_eq!(with(None), Ok(Granted::AwaitsSecond));
        assert_eq!(with(Some(&person(3, &a))), Ok(Granted::Now));
        assert_eq!(with(Some(&person(1, &a))), Err(Refusal::SecondIsConcerned));
        assert_eq!(with(Some(&person(2, &a))), Err(Refusal::SecondIsConcerned));
        assert_eq!(with(Some(&person(3, &d))), Err(Refusal::SecondIsNotAdministrator));
        assert_eq!(with(Some(&Person { fresh: false, ..person(3, &a) })), Err(Refusal::NeedsFreshFactor));
    }
}

#[test]
fn every_other_wish_is_refused_with_its_reason() {
    let a = [site(Role::Administrator)];
    let (by, to) = (person(1, &a), person(2, &[]));
    let desk = site(Role::Directory);
    let good = asked(&desk);
    let refused = |asked: &Asked<'_>, by: &Person<'_>, to: &Person<'_>| grant(asked, by, to, None, NOW).unwrap_err();
    assert_eq!(refused(&good, &person(1, &[]), &to), Refusal::NotAdministrator);
    assert_eq!(refused(&good, &by, &person(1, &a)), Refusal::Oneself);
    for role in [Role::Member, Role::Subject, Role::Owner, Role::Operator, Role::Visitor] {
        assert_eq!(refused(&asked(&site(role)), &by, &to), Refusal::NotGranted);
    }
    assert_eq!(refused(&asked(&site(Role::Translator)), &by, &to), Refusal::WrongScope);
    assert_eq!(refused(&Asked { reason: " \n", ..good }, &by, &to), Refusal::NoReason);
    let past = Term { starts: 0, ends: Some(NOW), ended: None };
    assert_eq!(refused(&Asked { term: past, ..good }, &by, &to), Refusal::EndsTooEarly);
    assert_eq!(refused(&good, &by, &person(2, std::slice::from_ref(&desk))), Refusal::AlreadyHeld);
    assert_eq!(refused(&good, &by, &Person { has_factor: false, ..to }), Refusal::NoFactor);
    assert_eq!(refused(&good, &Person { fresh: false, ..by }, &to), Refusal::NeedsFreshFactor);
}

#[test]
fn the_last_administrator_stays_and_another_may_go() {
    let a = [site(Role::Administrator)];
    assert_eq!(end(&ending(&a[0], 1, 1), &person(1, &a), NOW), Err(Refusal::LastAdministrator));
    assert_eq!(end(&ending(&a[0], 1, 2), &person(1, &a), NOW), Ok(()));
    assert_eq!(end(&ending(&a[0], 2, 2), &person(1, &a), NOW), Ok(()));
}

#[test]
fn a_right_is_ended_by_an_administrator_or_by_who_has_it() {
    let (a, t) = ([site(Role::Administrator)], site(Role::Directory));
    assert_eq!(end(&ending(&t, 2, 1), &person(2, &[]), NOW), Ok(()));
    assert_eq!(end(&ending(&t, 2, 1), &person(3, &[]), NOW), Err(Refusal::NotAdministrator));
    let over = Term { starts: 0, ends: None, ended: Some(NOW) };
    assert_eq!(end(&Ending { term: over, ..ending(&t, 2, 1) }, &person(1, &a), NOW), Err(Refusal::AlreadyEnded));
    assert_eq!(end(&Ending { reason: "", ..ending(&t, 2, 1) }, &person(1, &a), NOW), Err(Refusal::NoReason));
    let stale = Person { fresh: false, ..person(1, &a) };
    assert_eq!(end(&ending(&t, 2, 1), &stale, NOW), Err(Refusal::NeedsFreshFactor));
}

#[test]
fn the_operator_makes_administrators_until_there_are_two() {
    assert_eq!([0, 1, 2, 9].map(first), [Ok(()), Ok(()), Err(Refusal::NotTheFirst), Err(Refusal::NotTheFirst)]);
}

proptest! {
    /// However rights are granted, seconded and ended, nobody ever rises by their own hand or by one other's alone.
    #[test]
    fn nobody_becomes_an_administrator_without_two_others(by in 1..4i64, to in 1..4i64, second in 1..4i64) {
        let a = [site(Role::Administrator)];
        let right = &a[0];
        let all = (person(by, &a), person(to, &[]), person(second, &a));
        let granted = grant(&asked(right), &all.0, &all.1, Some(&all.2), NOW) == Ok(Granted::Now);
        prop_assert_eq!(granted, by != to && by != second && second != to);
    }
}
