//! How long things of an account last: a link, a session, a factor that was shown, an invitation to prove oneself.

use crate::spans::{DAY, HOUR, MINUTE};

/// A factor, or for who has none a sign-in, that was shown so long ago is still fresh (⏲ of the table).
pub const FRESH: i64 = 10 * MINUTE;

/// How long a sign-in link and its code live, counted from the hand-over of their letter to the mail server.
#[must_use]
pub const fn link_life(has_rights: bool) -> i64 {
    if has_rights { 10 * MINUTE } else { 30 * MINUTE }
}

/// Whether a factor that was shown at `shown` is fresh at `now`. What lies in the future is not.
#[must_use]
pub fn is_fresh(shown: Option<i64>, now: i64) -> bool {
    shown.is_some_and(|shown| (0..=FRESH).contains(&now.saturating_sub(shown)))
}

/// What somebody answered to "Is this phone only yours?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phone {
    /// Only theirs.
    Own,
    /// Others use it too.
    Shared,
}

/// How long a session lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Life {
    /// Without a request, in milliseconds.
    pub idle: i64,
    /// At most, in milliseconds.
    pub absolute: i64,
}

/// How long a session lasts: on one's own phone 30 days idle and 180 in all, on a shared one 20 minutes and 12 hours; with
/// rights an hour and 12 hours, and never longer than the phone allows (safety.md, "Cookies").
#[must_use]
pub fn life(phone: Phone, has_rights: bool) -> Life {
    let by_phone = match phone {
        Phone::Own => Life { idle: 30 * DAY, absolute: 180 * DAY },
        Phone::Shared => Life { idle: 20 * MINUTE, absolute: 12 * HOUR },
    };
    if !has_rights {
        return by_phone;
    }
    Life { idle: by_phone.idle.min(HOUR), absolute: by_phone.absolute.min(12 * HOUR) }
}

/// When a session that was made at `made` and last used at `used` ends if nothing more happens, in Unix milliseconds.
#[must_use]
pub fn ends(phone: Phone, has_rights: bool, made: i64, used: i64) -> i64 {
    let life = life(phone, has_rights);
    made.saturating_add(life.absolute).min(used.max(made).saturating_add(life.idle))
}

/// Whether a session is alive at `now`.
#[must_use]
pub fn alive(phone: Phone, has_rights: bool, made: i64, used: i64, now: i64) -> bool {
    now < ends(phone, has_rights, made, used)
}

#[cfg(test)]
mod tests {
    use super::{FRESH, Phone, alive, ends, is_fresh, life, link_life};
    use crate::spans::{DAY, HOUR, MINUTE};
    use proptest::prelude::*;

    fn any_phone() -> impl Strategy<Value = Phone> {
        prop_oneof![Just(Phone::Own), Just(Phone::Shared)]
    }

    #[test]
    fn a_link_lives_ten_minutes_for_who_has_rights_and_thirty_for_others() {
        assert_eq!([true, false].map(link_life), [10 * MINUTE, 30 * MINUTE]);
    }

    #[test]
    fn a_session_ends_by_silence_and_at_the_latest_by_age() {
        assert!(alive(Phone::Own, false, 0, 100 * DAY, 130 * DAY - 1));
        assert!(!alive(Phone::Own, false, 0, 100 * DAY, 130 * DAY));
        assert!(!alive(Phone::Own, false, 0, 180 * DAY - 1, 180 * DAY));
        assert!(!alive(Phone::Shared, false, 0, 0, 20 * MINUTE));
        assert!(!alive(Phone::Shared, false, 0, 12 * HOUR - 1, 12 * HOUR));
        assert!(!alive(Phone::Own, true, 0, 0, HOUR));
        assert!(!alive(Phone::Own, true, 0, 12 * HOUR - 1, 12 * HOUR));
    }

    #[test]
    fn a_shared_phone_stays_a_shared_phone_for_who_has_rights() {
        assert_eq!(life(Phone::Shared, true), life(Phone::Shared, false));
    }

    #[test]
    fn a_factor_is_fresh_for_ten_minutes_and_never_before_it_was_shown() {
        assert_eq!([0, FRESH, FRESH + 1, -1].map(|now| is_fresh(Some(0), now)), [true, true, false, false]);
        assert!(!is_fresh(None, 0));
    }

    proptest! {
        #[test]
        fn rights_never_make_a_session_longer(
            phone in any_phone(), made in 0..400 * DAY, used in 0..400 * DAY,
        ) {
            prop_assert!(ends(phone, true, made, used) <= ends(phone, false, made, used));
        }

        #[test]
        fn a_session_that_ended_stays_ended(
            phone in any_phone(), rights in any::<bool>(), made in 0..400 * DAY, used in 0..400 * DAY, now in 0..400 * DAY,
            later in 0..400 * DAY,
        ) {
            prop_assert!(alive(phone, rights, made, used, now) || !alive(phone, rights, made, used, now + later));
        }
    }
}
