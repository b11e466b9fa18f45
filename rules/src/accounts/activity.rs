//! Who is active, dormant or unreachable, and what long silence brings. `/figures` prints these definitions.

use crate::codes;
use crate::spans::months;

/// Who did something in so long a time is active.
pub const ACTIVE: i64 = months(12);

/// Who is silent so long, though a letter asked, is dormant.
pub const DORMANT: i64 = months(24);

codes! {
    /// How a member or an organisation is counted.
    pub enum Activity {
        /// Acted within twelve months.
        Active = "active",
        /// Silent for longer, and not yet dormant: a yearly letter asks.
        Quiet = "quiet",
        /// Silent for 24 months, after a yearly letter.
        Dormant = "dormant",
        /// Letters come back.
        Unreachable = "unreachable",
    }
}

impl Activity {
    /// Whether it counts in the network's totals and stands in its lists: 1,000 and 4,800 members were a quarrel about this.
    #[must_use]
    pub const fn is_counted(self) -> bool {
        matches!(self, Self::Active | Self::Quiet)
    }
}

/// What is known of somebody's silence. Unix milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// When they last did something; joining counts.
    pub acted: i64,
    /// When the last yearly letter went to them, if one did.
    pub reminded: Option<i64>,
    /// When a letter to them came back, if none arrived since.
    pub bounced: Option<i64>,
}

impl Seen {
    /// How they are counted at `now`.
    #[must_use]
    pub fn activity(&self, now: i64) -> Activity {
        let silence = now.saturating_sub(self.acted);
        match self.bounced {
            Some(bounced) if bounced >= self.acted => Activity::Unreachable,
            _ if silence < ACTIVE => Activity::Active,
            _ if silence >= DORMANT && self.was_asked() => Activity::Dormant,
            _ => Activity::Quiet,
        }
    }

    /// Whether the yearly letter is due: a year after they acted, and a year after the letter before.
    #[must_use]
    pub fn letter_due(&self, now: i64) -> bool {
        let last = self.reminded.map_or(self.acted, |reminded| reminded.max(self.acted));
        now.saturating_sub(last) >= months(12)
    }

    fn was_asked(&self) -> bool {
        self.reminded.is_some_and(|reminded| reminded >= self.acted)
    }
}

codes! {
    /// What silence brings to a profile, one after the other (safety.md, retention).
    pub enum Silence {
        /// After 24 months: a letter asks whether to keep it.
        Asked = "asked",
        /// After 30 months: nobody sees it any more.
        Unseen = "unseen",
        /// After 36 months: it is erased.
        Erased = "erased",
    }
}

/// What silence brings next, if it is due at `now`; `done` is what it brought last, and when. Nothing comes sooner than six
/// months after the step before, so that a site that stood still does not erase who was never asked. Who acts in between
/// begins anew: a step from before that does not count.
#[must_use]
pub fn silence(acted: i64, done: Option<(Silence, i64)>, now: i64) -> Option<Silence> {
    let done = done.filter(|(_, at)| *at >= acted);
    let (next, after) = match done {
        None => (Silence::Asked, months(24)),
        Some((Silence::Asked, _)) => (Silence::Unseen, months(30)),
        Some((Silence::Unseen, _)) => (Silence::Erased, months(36)),
        Some((Silence::Erased, _)) => return None,
    };
    let rested = done.is_none_or(|(_, at)| now.saturating_sub(at) >= months(6));
    (rested && now.saturating_sub(acted) >= after).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::{Activity, Seen, Silence, silence};
    use crate::spans::{DAY, months};
    use proptest::prelude::*;

    #[test]
    fn who_acted_within_a_year_is_active_then_quiet_then_dormant() {
        let seen = Seen { reminded: Some(months(12)), ..Seen::default() };
        let at = [months(12) - 1, months(12), months(24) - 1, months(24)];
        let expected = [Activity::Active, Activity::Quiet, Activity::Quiet, Activity::Dormant];
        assert_eq!(at.map(|now| seen.activity(now)), expected);
    }

    #[test]
    fn nobody_is_dormant_who_was_never_asked() {
        assert_eq!(Seen::default().activity(months(40)), Activity::Quiet);
        let before = Seen { acted: DAY, reminded: Some(0), bounced: None };
        assert_eq!(before.activity(months(40)), Activity::Quiet);
    }

    #[test]
    fn who_bounced_is_unreachable_until_they_act() {
        let seen = Seen { acted: DAY, reminded: None, bounced: Some(2 * DAY) };
        assert_eq!(seen.activity(3 * DAY), Activity::Unreachable);
        assert_eq!(Seen { acted: 3 * DAY, ..seen }.activity(3 * DAY), Activity::Active);
    }

    #[test]
    fn one_letter_a_year_asks() {
        let seen = Seen::default();
        assert_eq!([months(12) - 1, months(12)].map(|now| seen.letter_due(now)), [false, true]);
        let asked = Seen { reminded: Some(months(13)), ..seen };
        assert_eq!([months(25) - 1, months(25)].map(|now| asked.letter_due(now)), [false, true]);
    }

    #[test]
    fn silence_asks_hides_and_erases_at_24_30_and_36_months() {
        assert_eq!([months(24) - 1, months(24)].map(|now| silence(0, None, now)), [None, Some(Silence::Asked)]);
        let asked = Some((Silence::Asked, months(24)));
        assert_eq!([months(30) - 1, months(30)].map(|now| silence(0, asked, now)), [None, Some(Silence::Unseen)]);
        let unseen = Some((Silence::Unseen, months(30)));
        assert_eq!([months(36) - 1, months(36)].map(|now| silence(0, unseen, now)), [None, Some(Silence::Erased)]);
        assert_eq!(silence(0, Some((Silence::Erased, months(36))), months(90)), None);
    }

    #[test]
    fn who_answers_begins_anew() {
        let asked = Some((Silence::Asked, months(24)));
        assert_eq!(silence(months(25), asked, months(40)), None);
        assert_eq!(silence(months(25), asked, months(49)), Some(Silence::Asked));
    }

    proptest! {
        #[test]
        fn nobody_is_erased_within_a_year_of_being_asked(steps in proptest::collection::vec(0..months(60), 1..9)) {
            let (mut done, mut asked, mut now) = (None, None, 0);
            for step in steps {
                now += step;
                if let Some(next) = silence(0, done, now) {
                    asked = if next == Silence::Asked { Some(now) } else { asked };
                    done = Some((next, now));
                    prop_assert!(next != Silence::Erased || asked.is_some_and(|asked| now - asked >= months(12)));
                }
            }
        }
    }
}
