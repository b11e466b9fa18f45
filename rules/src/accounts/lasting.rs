//! How long a session lasts (safety.md, "Cookies"): on one's own phone, on a shared one, with rights.

use crate::spans::{DAY, HOUR, MINUTE};

/// A grave act wants a second factor, or a sign-in, at most this old.
pub const FRESH: i64 = 10 * MINUTE;
/// How often it is written down that a session is in use.
pub const TOUCH: i64 = MINUTE;
/// On one's own phone: unused for so long, it ends.
pub const OWN_IDLE: i64 = 30 * DAY;
/// On one's own phone: used or not, it ends after this.
pub const OWN_WHOLE: i64 = 180 * DAY;
/// On a shared phone.
pub const SHARED_IDLE: i64 = 20 * MINUTE;
/// With rights of the staff.
pub const RIGHTS_IDLE: i64 = HOUR;
/// On a shared phone, or with rights of the staff.
pub const SHORT_WHOLE: i64 = 12 * HOUR;

/// What decides how long a session lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keeping {
    /// Whether others use the same phone.
    pub shared: bool,
    /// Whether its member has rights of the staff.
    pub rights: bool,
    /// When it began, in Unix milliseconds.
    pub since: i64,
    /// When it was last used.
    pub used: i64,
}

/// Whether a session still lives.
#[must_use]
pub fn alive(session: Keeping, now: i64) -> bool {
    let (idle, whole) = match (session.shared, session.rights) {
        (true, _) => (SHARED_IDLE, SHORT_WHOLE),
        (false, true) => (RIGHTS_IDLE, SHORT_WHOLE),
        (false, false) => (OWN_IDLE, OWN_WHOLE),
    };
    // The moment of use is written down once a minute: nobody is sent away for that minute.
    now - session.used < idle + TOUCH && now - session.since < whole
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(shared: bool, rights: bool, used: i64) -> bool {
        alive(Keeping { shared, rights, since: 0, used }, used + SHARED_IDLE + TOUCH)
    }

    #[test]
    fn a_shared_phone_forgets_within_twenty_minutes() {
        assert!(!at(true, false, 0) && !at(true, true, 0));
        assert!(at(false, false, 0) && at(false, true, 0));
    }

    #[test]
    fn no_session_outlives_its_whole_time_however_much_it_is_used() {
        assert!(!at(false, true, SHORT_WHOLE));
        assert!(at(false, false, SHORT_WHOLE));
        assert!(!at(false, false, OWN_WHOLE));
    }
}
