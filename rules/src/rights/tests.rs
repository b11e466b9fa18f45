//! What somebody may do with the rights they have, in scope and out of it, and where they are the subject.

use super::{Act, Asking, Decision, Mark, Reach, Right, Role, Scope, ScopeKind, Tie, mark, may};
use proptest::prelude::*;

fn scope(kind: ScopeKind, value: &str) -> Scope {
    Scope::of(kind, value).unwrap()
}

fn member<'a>(held: &'a [Right], within: &'a [Scope]) -> Asking<'a> {
    Asking { signed_in: true, held, within, fresh: true, seconded: true, ..Asking::default() }
}

#[test]
fn a_desk_officer_verifies_in_their_country_with_a_fresh_factor_and_nowhere_else() {
    let senegal = [scope(ScopeKind::Country, "SN")];
    let nepal = [scope(ScopeKind::Country, "NP")];
    let held = [Right { role: Role::Directory, scope: senegal[0].clone() }];
    assert_eq!(may(Act::Verify, &member(&held, &senegal)), Decision::Allowed(Role::Directory));
    assert_eq!(may(Act::Verify, &member(&held, &nepal)), Decision::NotFound);
    let stale = Asking { fresh: false, ..member(&held, &senegal) };
    assert_eq!(may(Act::Verify, &stale), Decision::NeedsFreshFactor(Role::Directory));
    let own = Asking { tie: Tie::TheirBody, ..member(&held, &senegal) };
    assert_eq!(may(Act::Verify, &own), Decision::NotFound);
}

#[test]
fn a_right_for_the_site_reaches_everywhere() {
    let held = [Right { role: Role::Directory, scope: Scope::SITE }];
    let within = [scope(ScopeKind::Country, "NP")];
    assert_eq!(may(Act::Verify, &member(&held, &within)), Decision::Allowed(Role::Directory));
}

#[test]
fn two_custodians_open_an_identity_and_nobody_opens_their_own_as_custodian() {
    let held = [Right { role: Role::Custodian, scope: Scope::SITE }];
    let alone = Asking { seconded: false, ..member(&held, &[]) };
    assert_eq!(may(Act::OpenIdentity, &alone), Decision::NeedsTwo(Role::Custodian));
    assert_eq!(may(Act::OpenIdentity, &member(&held, &[])), Decision::Allowed(Role::Custodian));
    let own = Asking { tie: Tie::Subject, ..alone };
    assert_eq!(may(Act::OpenIdentity, &own), Decision::Allowed(Role::Subject));
}

#[test]
fn an_unverified_organisation_is_seen_by_its_people_and_staff_and_not_by_other_members() {
    let upala = [scope(ScopeKind::Organisation, "31")];
    let editor = [Right { role: Role::Editor, scope: upala[0].clone() }];
    let elsewhere = [Right { role: Role::Owner, scope: scope(ScopeKind::Organisation, "32") }];
    let seen = |held: &[Right]| may(Act::SeeUnverified, &member(held, &upala));
    assert_eq!(seen(&editor), Decision::Allowed(Role::Editor));
    assert_eq!(seen(&elsewhere), Decision::NotFound);
    assert_eq!(seen(&[]), Decision::NotFound);
    assert_eq!(seen(&[Right { role: Role::Moderator, scope: Scope::SITE }]), Decision::Allowed(Role::Moderator));
}

#[test]
fn an_owner_changes_owners_after_the_time_for_an_objection() {
    let upala = [scope(ScopeKind::Organisation, "31")];
    let held = [Right { role: Role::Owner, scope: upala[0].clone() }];
    assert_eq!(may(Act::ChangeOwners, &member(&held, &upala)), Decision::AfterObjection(Role::Owner));
}

#[test]
fn only_who_is_not_signed_in_joins() {
    assert_eq!(may(Act::Join, &Asking::default()), Decision::Allowed(Role::Visitor));
    assert_eq!(may(Act::Join, &member(&[], &[])), Decision::NotFound);
}

#[test]
fn of_two_roles_the_one_that_asks_less_counts() {
    let senegal = [scope(ScopeKind::Country, "SN")];
    let programme = Right { role: Role::Programme, scope: senegal[0].clone() };
    let translator = Right { role: Role::Translator, scope: scope(ScopeKind::Language, "fr") };
    let held = [translator, programme];
    assert_eq!(may(Act::TranslateRecord, &member(&held, &senegal)), Decision::Allowed(Role::Programme));
}

#[test]
fn a_scope_has_a_value_unless_it_is_the_site() {
    assert_eq!(Scope::of(ScopeKind::Site, ""), Some(Scope::SITE));
    assert_eq!(Scope::of(ScopeKind::Site, "SN"), None);
    assert_eq!(Scope::of(ScopeKind::Country, ""), None);
    assert_eq!(Scope::of(ScopeKind::Country, "S N"), None);
}

fn any_act() -> impl Strategy<Value = Act> {
    proptest::sample::select(Act::ALL)
}

fn any_role() -> impl Strategy<Value = Role> {
    proptest::sample::select(Role::ALL)
}

proptest! {
    /// The three columns "is subject" that the table does not print.
    #[test]
    fn staff_act_on_nothing_where_they_are_the_subject(act in any_act(), role in any_role(), body in any::<bool>()) {
        prop_assume!(role.is_staff());
        let (held, within) = ([Right { role, scope: Scope::SITE }], [scope(ScopeKind::Country, "SN")]);
        let tie = if body { Tie::TheirBody } else { Tie::Subject };
        let with = may(act, &Asking { tie, ..member(&held, &within) });
        let without = may(act, &Asking { tie, ..member(&[], &within) });
        prop_assert_eq!(with, without);
    }

    /// Nobody gets more from a right than the table says, and out of scope nothing of what is in scope.
    #[test]
    fn a_right_gives_what_its_cell_says(act in any_act(), role in any_role(), inside in any::<bool>()) {
        prop_assume!(role.is_staff() || role.speaks_for_an_organisation());
        let (here, there) = (scope(ScopeKind::Call, "here"), scope(ScopeKind::Call, "there"));
        let held = [Right { role, scope: here.clone() }];
        let within = [if inside { here } else { there }];
        let expected = mark(act, role).filter(|mark| inside || mark.reach != Reach::InScope && role.is_staff());
        let as_member = mark(act, Role::Member);
        let expected = match (as_member, expected) {
            (Some(_), _) => Decision::Allowed(Role::Member),
            (None, Some(Mark { objection: true, .. })) => Decision::AfterObjection(role),
            (None, Some(_)) => Decision::Allowed(role),
            (None, None) => Decision::NotFound,
        };
        prop_assert_eq!(may(act, &member(&held, &within)), expected);
    }

    /// A role that comes from the thing or the machine gives nothing when it is held.
    #[test]
    fn a_role_that_nobody_grants_gives_nothing(act in any_act(), role in any_role()) {
        prop_assume!(!role.is_staff() && !role.speaks_for_an_organisation());
        let held = [Right { role, scope: Scope::SITE }];
        prop_assert_eq!(may(act, &member(&held, &[])), may(act, &member(&[], &[])));
    }
}
