//! The first body of a country: two officers and an act of the state, and nothing less.

use super::{LAPSES, Seconding, propose, second};
use crate::directory::verification::{Evidence, Refusal, Signs, Step, Taken, Verifying, Vouching, vouch};

const NOW: i64 = 100;
const NONE: Signs =
    Signs { mail_bounced: None, mandate_ended: None, call_opened: None, date_came: None, site_changed: None };

fn taken(step: Step, evidence: Evidence) -> Taken {
    Taken { step, evidence, voucher: None, at: 10, ended: None }
}

fn claimed() -> [Taken; 1] {
    [taken(Step::Claimed, Evidence::OwnWord)]
}

#[test]
fn an_officer_proposes_only_by_an_official_act_and_only_what_is_claimed() {
    let body = claimed();
    let good = Verifying {
        body: &body,
        signs: &NONE,
        evidence: Evidence::OfficialAct,
        reason: "decree 7",
        is_concerned: false,
    };
    assert_eq!(propose(&good, NOW), Ok(()));
    for evidence in Evidence::ALL.iter().copied().filter(|it| *it != Evidence::OfficialAct) {
        assert_eq!(propose(&Verifying { evidence, ..good }, NOW), Err(Refusal::NotVouched), "{evidence}");
    }
    assert_eq!(propose(&Verifying { is_concerned: true, ..good }, NOW), Err(Refusal::Concerned));
    assert_eq!(propose(&Verifying { reason: " ", ..good }, NOW), Err(Refusal::NoReason));
    assert_eq!(propose(&Verifying { body: &[], ..good }, NOW), Err(Refusal::NotClaimed));
    let vouched = [claimed()[0], taken(Step::Vouched, Evidence::OwnDomain)];
    assert_eq!(propose(&Verifying { body: &vouched, ..good }, NOW), Err(Refusal::AlreadyThere));
}

#[test]
fn the_second_officer_is_another_one_unconcerned_and_in_time() {
    let body = claimed();
    let good = Seconding { proposed: Some((1, NOW)), by: 2, body: &body, is_concerned: false };
    assert_eq!(second(&good, NOW), Ok(Step::Verified));
    assert_eq!(second(&good, NOW + LAPSES - 1), Ok(Step::Verified));
    assert_eq!(second(&good, NOW + LAPSES), Err(Refusal::NotProposed));
    assert_eq!(second(&Seconding { proposed: None, ..good }, NOW), Err(Refusal::NotProposed));
    assert_eq!(second(&Seconding { by: 1, ..good }, NOW), Err(Refusal::SameOfficer));
    assert_eq!(second(&Seconding { is_concerned: true, ..good }, NOW), Err(Refusal::Concerned));
    assert_eq!(second(&Seconding { body: &[], ..good }, NOW), Err(Refusal::NotClaimed));
    let verified = [claimed()[0], taken(Step::Verified, Evidence::Document)];
    assert_eq!(second(&Seconding { body: &verified, ..good }, NOW), Err(Refusal::AlreadyThere));
}

#[test]
fn who_was_verified_by_an_official_act_may_vouch() {
    let union = [claimed()[0], taken(Step::Verified, Evidence::OfficialAct)];
    let member = claimed();
    let vouching = Vouching { voucher: &union, signs: &NONE, body: &member, is_own: false };
    assert_eq!(vouch(&vouching, NOW), Ok(Step::Vouched));
}
