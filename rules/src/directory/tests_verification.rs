//! Steps of verification: in their order, by whom, and never by a chain of good words.

use super::{
    Evidence, Refusal, Renewal, Signs, Standing, Step, Taken, Verifying, Vouching, prove, standing, verify, vouch,
};
use proptest::prelude::*;

const NOW: i64 = 100;
const NONE: Signs =
    Signs { mail_bounced: None, mandate_ended: None, call_opened: None, date_came: None, site_changed: None };

fn taken(step: Step, evidence: Evidence) -> Taken {
    Taken { step, evidence, voucher: None, at: 10, ended: None }
}

fn claimed() -> Vec<Taken> {
    vec![taken(Step::Claimed, Evidence::OwnWord)]
}

fn verified(by: Evidence) -> Vec<Taken> {
    vec![taken(Step::Claimed, Evidence::OwnWord), taken(Step::Vouched, Evidence::Vouching), taken(Step::Verified, by)]
}

fn vouched_by(voucher: &[Taken], signs: &Signs, body: &[Taken]) -> Result<Step, Refusal> {
    vouch(&Vouching { voucher, signs, body, is_own: false }, NOW)
}

#[test]
fn a_body_goes_from_claimed_over_vouched_to_verified() {
    let mut body = claimed();
    assert_eq!(standing(&body, &NONE, NOW), Standing::Claimed);
    assert_eq!(vouched_by(&verified(Evidence::Document), &NONE, &body), Ok(Step::Vouched));
    body.push(taken(Step::Vouched, Evidence::Vouching));
    assert_eq!(standing(&body, &NONE, NOW), Standing::Vouched);
    let verifying =
        Verifying { body: &body, signs: &NONE, evidence: Evidence::Register, reason: "gazette", is_concerned: false };
    assert_eq!(verify(&verifying, NOW), Ok(Step::Verified));
    assert!(standing(&verified(Evidence::Register), &NONE, NOW).may_speak());
}

#[test]
fn who_is_verified_by_vouching_only_cannot_vouch() {
    let refused = vouched_by(&verified(Evidence::Vouching), &NONE, &claimed());
    assert_eq!(refused, Err(Refusal::VoucherOnlyVouchedFor));
    assert_eq!(vouched_by(&claimed(), &NONE, &claimed()), Err(Refusal::VoucherNotVerified));
    let withdrawn: Vec<Taken> =
        verified(Evidence::Document).into_iter().map(|taken| Taken { ended: Some(50), ..taken }).collect();
    assert_eq!(vouched_by(&withdrawn, &NONE, &claimed()), Err(Refusal::VoucherNotVerified));
    let bounced = Signs { mail_bounced: Some(20), ..NONE };
    assert_eq!(vouched_by(&verified(Evidence::Document), &bounced, &claimed()), Err(Refusal::VoucherToBeRenewed));
}

#[test]
fn nobody_vouches_for_their_own_nor_for_what_was_not_claimed() {
    let voucher = verified(Evidence::Document);
    let own = Vouching { voucher: &voucher, signs: &NONE, body: &claimed(), is_own: true };
    assert_eq!(vouch(&own, NOW), Err(Refusal::OwnBody));
    assert_eq!(vouched_by(&voucher, &NONE, &[]), Err(Refusal::NotClaimed));
    assert_eq!(vouched_by(&voucher, &NONE, &verified(Evidence::Document)), Err(Refusal::AlreadyThere));
}

#[test]
fn a_reply_from_its_own_domain_counts_as_vouching_once() {
    assert_eq!(prove(&claimed(), NOW), Ok(Step::Vouched));
    assert_eq!(prove(&[], NOW), Err(Refusal::NotClaimed));
    assert_eq!(prove(&verified(Evidence::Document), NOW), Err(Refusal::AlreadyThere));
}

#[test]
fn an_officer_verifies_what_was_vouched_for_with_evidence_and_a_reason_and_not_their_own() {
    let vouched = [taken(Step::Claimed, Evidence::OwnWord), taken(Step::Vouched, Evidence::OwnDomain)];
    let good =
        Verifying { body: &vouched, signs: &NONE, evidence: Evidence::Document, reason: "decree", is_concerned: false };
    assert_eq!(verify(&good, NOW), Ok(Step::Verified));
    assert_eq!(verify(&Verifying { is_concerned: true, ..good }, NOW), Err(Refusal::Concerned));
    assert_eq!(verify(&Verifying { evidence: Evidence::OwnWord, ..good }, NOW), Err(Refusal::NotEnough));
    assert_eq!(verify(&Verifying { reason: " ", ..good }, NOW), Err(Refusal::NoReason));
    assert_eq!(verify(&Verifying { body: &claimed(), ..good }, NOW), Err(Refusal::NotVouched));
    assert_eq!(verify(&Verifying { body: &[], ..good }, NOW), Err(Refusal::NotClaimed));
    assert_eq!(verify(&Verifying { body: &verified(Evidence::Document), ..good }, NOW), Err(Refusal::AlreadyThere));
}

#[test]
fn mail_that_bounces_a_mandate_that_ends_and_a_call_that_opens_ask_for_renewal() {
    let body = verified(Evidence::Document);
    for (signs, renewal) in [
        (Signs { mail_bounced: Some(20), ..NONE }, Renewal::MailBounces),
        (Signs { mandate_ended: Some(20), ..NONE }, Renewal::MandateEnded),
        (Signs { call_opened: Some(20), ..NONE }, Renewal::CallOpened),
        (Signs { date_came: Some(20), ..NONE }, Renewal::DateCame),
        (Signs { site_changed: Some(20), ..NONE }, Renewal::SiteChanged),
    ] {
        let due = standing(&body, &signs, NOW);
        assert_eq!(due, Standing::ToBeRenewed(renewal));
        assert!(due.is_public() && !due.may_speak());
        let verifying = Verifying {
            body: &body,
            signs: &signs,
            evidence: Evidence::Contact,
            reason: "called",
            is_concerned: false,
        };
        assert_eq!(verify(&verifying, NOW), Ok(Step::Verified));
    }
    let before = Signs { mail_bounced: Some(5), mandate_ended: Some(NOW + 1), ..NONE };
    assert_eq!(standing(&body, &before, NOW), Standing::Verified);
}

proptest! {
    /// A network of bodies that vouch for each other as they can: without evidence for the first, nobody ever may.
    #[test]
    fn no_chain_of_good_words_begins_without_evidence(words in proptest::collection::vec((0..4usize, 0..4usize), 0..30)) {
        let mut bodies = vec![claimed(); 4];
        for (voucher, body) in words {
            let may = vouched_by(&bodies[voucher], &NONE, &bodies[body]);
            prop_assert!(may.is_err());
            // The strongest an officer could make of words alone.
            bodies[body] = verified(Evidence::Vouching);
        }
    }
}
