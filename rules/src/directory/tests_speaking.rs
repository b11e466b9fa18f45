//! Who speaks for a body, whom they may invite, and that it always has an owner.

use super::{
    INVITATION, Invitation, Part, Refusal, Speaker, accept, add_owner, end_part, hand_over, invite, leave, owners,
    remove_owner, speaks, succeed,
};
use crate::spans::Term;
use proptest::prelude::*;

const NOW: i64 = 100;

fn part(member: i64, speaker: Speaker) -> Part {
    Part { member, speaker, mandate: Term::from(0) }
}

fn over(part: Part) -> Part {
    Part { mandate: Term { ends: Some(NOW), ..part.mandate }, ..part }
}

const ASKED: Invitation<'_> =
    Invitation { address: "c@d.sn", speaker: Speaker::Editor, by: 1, at: NOW, revoked: None, answered: None };

#[test]
fn a_mandate_that_is_over_gives_no_part() {
    let parts = [over(part(1, Speaker::Owner)), part(1, Speaker::Editor)];
    assert_eq!(speaks(&parts, 1, NOW - 1), Some(Speaker::Owner));
    assert_eq!(speaks(&parts, 1, NOW), Some(Speaker::Editor));
    assert_eq!(owners(&parts, NOW), 0);
    assert_eq!(remove_owner(&parts, 1, 2, NOW), Err(Refusal::NotTheirs));
}

#[test]
fn representatives_invite_editors_owners_both_and_nobody_an_owner() {
    let parts = [part(1, Speaker::Owner), part(2, Speaker::Representative), part(3, Speaker::Editor)];
    let may = |by| Speaker::ALL.iter().map(|speaker| invite(&parts, by, *speaker, NOW)).collect::<Vec<_>>();
    assert_eq!(may(1), [Ok(()), Ok(()), Err(Refusal::NotTheirsToGive)]);
    assert_eq!(may(2), [Ok(()), Err(Refusal::NotTheirsToGive), Err(Refusal::NotTheirsToGive)]);
    assert_eq!(may(3), [Err(Refusal::NotTheirs); 3]);
    assert_eq!(may(4), [Err(Refusal::NotTheirs); 3]);
}

#[test]
fn an_invitation_is_accepted_at_its_address_once_in_time_and_while_the_inviter_is_there() {
    let parts = [part(1, Speaker::Owner), part(3, Speaker::Editor)];
    let accepted = |invited: &Invitation<'_>, member, address, now| accept(invited, &parts, member, address, now);
    assert_eq!(accepted(&ASKED, 9, "c@d.sn", NOW + INVITATION - 1), Ok(Speaker::Editor));
    assert_eq!(accepted(&ASKED, 9, "c@d.sn", NOW + INVITATION), Err(Refusal::TooLate));
    assert_eq!(accepted(&ASKED, 9, "x@d.sn", NOW), Err(Refusal::OtherAddress));
    assert_eq!(accepted(&Invitation { revoked: Some(NOW), ..ASKED }, 9, "c@d.sn", NOW), Err(Refusal::Revoked));
    assert_eq!(accepted(&Invitation { answered: Some(NOW), ..ASKED }, 9, "c@d.sn", NOW), Err(Refusal::Answered));
    assert_eq!(accepted(&Invitation { by: 7, ..ASKED }, 9, "c@d.sn", NOW), Err(Refusal::InviterLeft));
    assert_eq!(accepted(&ASKED, 3, "c@d.sn", NOW), Err(Refusal::AlreadyHasPart));
    let left = [over(part(1, Speaker::Owner))];
    assert_eq!(accept(&ASKED, &left, 9, "c@d.sn", NOW), Err(Refusal::InviterLeft));
}

#[test]
fn the_last_owner_cannot_leave_and_others_can() {
    let parts = [part(1, Speaker::Owner), part(2, Speaker::Representative), over(part(3, Speaker::Owner))];
    assert_eq!(leave(&parts, 1, NOW), Err(Refusal::LastOwner));
    assert_eq!(leave(&parts, 1, NOW - 1), Ok(()));
    assert_eq!(leave(&parts, 2, NOW), Ok(()));
    assert_eq!(leave(&parts, 3, NOW), Err(Refusal::NotTheirs));
}

#[test]
fn an_owner_ends_the_parts_of_others_but_not_of_owners_at_once() {
    let parts = [part(1, Speaker::Owner), part(2, Speaker::Representative), part(3, Speaker::Owner)];
    assert_eq!(end_part(&parts, 1, 2, NOW), Ok(()));
    assert_eq!(end_part(&parts, 1, 3, NOW), Err(Refusal::NotTheirsToGive));
    assert_eq!(end_part(&parts, 1, 1, NOW), Err(Refusal::Oneself));
    assert_eq!(end_part(&parts, 2, 3, NOW), Err(Refusal::NotTheirs));
    assert_eq!(end_part(&parts, 1, 9, NOW), Err(Refusal::NotTheirs));
}

#[test]
fn owners_add_remove_and_hand_over_to_others() {
    let parts = [part(1, Speaker::Owner), part(2, Speaker::Owner), part(3, Speaker::Representative)];
    let always = Term::from(NOW);
    assert_eq!(add_owner(&parts, 1, 3, always, NOW), Ok(()));
    assert_eq!(add_owner(&parts, 1, 2, always, NOW), Err(Refusal::AlreadyHasPart));
    assert_eq!(add_owner(&parts, 3, 4, always, NOW), Err(Refusal::NotTheirs));
    assert_eq!(add_owner(&parts, 1, 3, Term { ends: Some(NOW), ..always }, NOW), Err(Refusal::MandateOver));
    assert_eq!(remove_owner(&parts, 1, 2, NOW), Ok(()));
    assert_eq!(remove_owner(&parts, 1, 1, NOW), Err(Refusal::Oneself));
    assert_eq!(remove_owner(&parts, 1, 3, NOW), Err(Refusal::NotAnOwner));
    assert_eq!(hand_over(&parts, 1, 9, always, NOW), Ok(()));
    assert_eq!(hand_over(&parts, 1, 1, always, NOW), Err(Refusal::Oneself));
}

#[test]
fn who_replaced_an_owner_may_say_so_even_after_the_mandate_ended() {
    let parts = [over(part(1, Speaker::Owner)), part(2, Speaker::Editor), part(3, Speaker::Owner)];
    assert_eq!(succeed(&parts, 9, 1, NOW), Ok(()));
    assert_eq!(succeed(&parts, 9, 2, NOW), Err(Refusal::NotAnOwner));
    assert_eq!(succeed(&parts, 3, 1, NOW), Err(Refusal::AlreadyHasPart));
    assert_eq!(succeed(&parts, 1, 1, NOW), Err(Refusal::Oneself));
}

proptest! {
    /// Owners leave and remove each other in whatever order, each asked again when it takes effect: one stays.
    #[test]
    fn a_body_never_loses_its_last_owner(acts in proptest::collection::vec((1..5i64, 1..5i64), 0..20)) {
        let mut parts: Vec<Part> = (1..5).map(|member| part(member, Speaker::Owner)).collect();
        for (by, of) in acts {
            let may = if by == of { leave(&parts, by, NOW) } else { remove_owner(&parts, by, of, NOW) };
            if may.is_ok() {
                parts.retain(|part| part.member != of);
            }
            prop_assert!(owners(&parts, NOW) >= 1);
        }
    }
}
