//! How it is known that a body is who it says: claimed, then vouched for, then verified; and when that must be renewed.
//!
//! Verification is on demand: it is needed only to speak publicly, to apply and to sign.

use crate::codes;

codes! {
    /// The steps, in their order.
    pub enum Step {
        /// Somebody says that they act for it.
        Claimed = "claimed",
        /// A verified body says so too, or a reply came from the body's own domain.
        Vouched = "vouched",
        /// A country officer compared it with evidence.
        Verified = "verified",
    }
}

codes! {
    /// By what a step is known. Documents themselves go 30 days after the decision; this word stays.
    pub enum Evidence {
        /// Somebody's word for themselves.
        OwnWord = "own_word",
        /// A verified body vouched.
        Vouching = "vouching",
        /// A reply from an address on exactly the host of its site.
        OwnDomain = "own_domain",
        /// A letter of appointment, minutes, a decree.
        Document = "document",
        /// An official register or gazette.
        Register = "register",
        /// The officer met them or called the number that the body publishes.
        Contact = "contact",
        /// An act of the state that names the body: a law, a decree, an official list. Two officers agree on it.
        OfficialAct = "official_act",
    }
}

impl Evidence {
    /// Whether an officer may verify by it alone. Vouching may be what they go by; but who is verified so cannot vouch.
    const fn verifies(self) -> bool {
        !matches!(self, Self::OwnWord)
    }

    /// Whether it shows the body itself, and not somebody's word for it.
    const fn shows_the_body(self) -> bool {
        matches!(self, Self::OwnDomain | Self::Document | Self::Register | Self::Contact | Self::OfficialAct)
    }
}

/// A step that a body took. Unix milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Which.
    pub step: Step,
    /// By what it is known.
    pub evidence: Evidence,
    /// Who vouched, by the body's number.
    pub voucher: Option<i64>,
    /// When.
    pub at: i64,
    /// When it was withdrawn, or ended by another way.
    pub ended: Option<i64>,
}

impl Taken {
    fn holds(&self, now: i64) -> bool {
        self.at <= now && self.ended.is_none_or(|ended| now < ended)
    }
}

codes! {
    /// Why a step is not taken.
    pub enum Refusal {
        /// The voucher is not verified.
        VoucherNotVerified = "voucher_not_verified",
        /// The voucher was itself verified by vouching only.
        VoucherOnlyVouchedFor = "voucher_only_vouched_for",
        /// The voucher's verification must be renewed first.
        VoucherToBeRenewed = "voucher_to_be_renewed",
        /// Nobody vouches for their own body, nor for one in which they have a part.
        OwnBody = "own_body",
        /// Nobody verifies a body in which they have a part.
        Concerned = "concerned",
        /// There is no claim to vouch for.
        NotClaimed = "not_claimed",
        /// Nobody has vouched for it yet.
        NotVouched = "not_vouched",
        /// It is there already, and nothing is to be renewed.
        AlreadyThere = "already_there",
        /// Somebody's word for themselves verifies nothing.
        NotEnough = "not_enough",
        /// Every decision has its reason.
        NoReason = "no_reason",
        /// No officer has proposed this, or not lately.
        NotProposed = "not_proposed",
        /// The second officer is the first one.
        SameOfficer = "same_officer",
    }
}

codes! {
    /// Why a verification must be renewed.
    pub enum Renewal {
        /// The body's mail came back.
        MailBounces = "mail_bounces",
        /// The mandate of who speaks for it ended.
        MandateEnded = "mandate_ended",
        /// A call opened for which it wants to apply.
        CallOpened = "call_opened",
        /// The day came that the officer had set.
        DateCame = "date_came",
        /// The body gave another site.
        SiteChanged = "site_changed",
    }
}

/// What happened to a body that makes its verification old: the last time of each, in Unix milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    /// When its mail came back, if none arrived since.
    pub mail_bounced: Option<i64>,
    /// When the last mandate of an owner ended.
    pub mandate_ended: Option<i64>,
    /// When a call opened for which it wants to apply.
    pub call_opened: Option<i64>,
    /// The day that the officer had set, if it came.
    pub date_came: Option<i64>,
    /// When it gave another site.
    pub site_changed: Option<i64>,
}

/// Where a body stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No step holds.
    Unknown,
    /// Claimed.
    Claimed,
    /// Vouched for.
    Vouched,
    /// Verified.
    Verified,
    /// Verified, and to be renewed before it speaks, applies or signs again.
    ToBeRenewed(Renewal),
}

impl Standing {
    /// Whether everybody sees it. A renewal that is due hides nothing.
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(self, Self::Verified | Self::ToBeRenewed(_))
    }

    /// Whether it may speak publicly, apply and sign.
    #[must_use]
    pub const fn may_speak(self) -> bool {
        matches!(self, Self::Verified)
    }
}

/// Where a body stands at `now`, by the steps it took and what happened since.
#[must_use]
pub fn standing(taken: &[Taken], signs: &Signs, now: i64) -> Standing {
    let last = |step| holding(taken, step, now).map(|taken| taken.at).max();
    match (last(Step::Verified), last(Step::Vouched), last(Step::Claimed)) {
        (Some(verified), ..) => to_be_renewed(verified, signs, now).map_or(Standing::Verified, Standing::ToBeRenewed),
        (None, Some(_), _) => Standing::Vouched,
        (None, None, Some(_)) => Standing::Claimed,
        (None, None, None) => Standing::Unknown,
    }
}

fn holding(taken: &[Taken], step: Step, now: i64) -> impl Iterator<Item = &Taken> {
    taken.iter().filter(move |taken| taken.step == step && taken.holds(now))
}

fn to_be_renewed(verified: i64, signs: &Signs, now: i64) -> Option<Renewal> {
    [
        (signs.mail_bounced, Renewal::MailBounces),
        (signs.mandate_ended, Renewal::MandateEnded),
        (signs.call_opened, Renewal::CallOpened),
        (signs.date_came, Renewal::DateCame),
        (signs.site_changed, Renewal::SiteChanged),
    ]
    .into_iter()
    .find_map(|(at, renewal)| at.is_some_and(|at| verified < at && at <= now).then_some(renewal))
}

/// A body that vouches for another, and the person who says so.
#[derive(Clone, Copy, Debug)]
pub struct Vouching<'a> {
    /// The steps of the body that vouches.
    pub voucher: &'a [Taken],
    /// What happened to it since.
    pub signs: &'a Signs,
    /// The steps of the body that is vouched for.
    pub body: &'a [Taken],
    /// Whether both are the same body, or were merged, or the person has a part in the other one, or invited or was
    /// invited by somebody who claims it.
    pub is_own: bool,
}

/// Whether a body may vouch for another: it is verified by evidence that shows the body itself, not by vouching only, so that
/// no chain of words grows from one good word; and nobody vouches for their own. Unions of authorities are bodies like others.
///
/// # Errors
/// Why not.
pub fn vouch(vouching: &Vouching<'_>, now: i64) -> Result<Step, Refusal> {
    let shown = holding(vouching.voucher, Step::Verified, now).any(|taken| taken.evidence.shows_the_body());
    let standing_of_voucher = standing(vouching.voucher, vouching.signs, now);
    let standing_of_body = standing(vouching.body, &Signs::default(), now);
    let refusals = [
        (vouching.is_own, Refusal::OwnBody),
        (!standing_of_voucher.is_public(), Refusal::VoucherNotVerified),
        (!shown, Refusal::VoucherOnlyVouchedFor),
        (!standing_of_voucher.may_speak(), Refusal::VoucherToBeRenewed),
        (standing_of_body == Standing::Unknown, Refusal::NotClaimed),
        (standing_of_body != Standing::Claimed, Refusal::AlreadyThere),
    ];
    first(refusals).map_or(Ok(Step::Vouched), Err)
}

/// Whether a reply from its own domain ([`super::domain::proves`]) takes a body a step further.
///
/// # Errors
/// Why not.
pub fn prove(body: &[Taken], now: i64) -> Result<Step, Refusal> {
    match standing(body, &Signs::default(), now) {
        Standing::Claimed => Ok(Step::Vouched),
        Standing::Unknown => Err(Refusal::NotClaimed),
        _ => Err(Refusal::AlreadyThere),
    }
}

/// What a country officer decides about a body.
#[derive(Clone, Copy, Debug)]
pub struct Verifying<'a> {
    /// The steps of the body.
    pub body: &'a [Taken],
    /// What happened to it since.
    pub signs: &'a Signs,
    /// By what the officer goes.
    pub evidence: Evidence,
    /// Why; spaces alone are no reason.
    pub reason: &'a str,
    /// Whether the officer has a part in the body, or was invited by it.
    pub is_concerned: bool,
}

/// Whether an officer may verify a body, or renew its verification: both take the same step.
///
/// # Errors
/// Why not.
pub fn verify(verifying: &Verifying<'_>, now: i64) -> Result<Step, Refusal> {
    let standing = standing(verifying.body, verifying.signs, now);
    let refusals = [
        (verifying.is_concerned, Refusal::Concerned),
        (standing == Standing::Unknown, Refusal::NotClaimed),
        (standing == Standing::Claimed, Refusal::NotVouched),
        (standing == Standing::Verified, Refusal::AlreadyThere),
        (!verifying.evidence.verifies(), Refusal::NotEnough),
        (verifying.reason.trim().is_empty(), Refusal::NoReason),
    ];
    first(refusals).map_or(Ok(Step::Verified), Err)
}

pub(super) fn first<const N: usize>(refusals: [(bool, Refusal); N]) -> Option<Refusal> {
    refusals.into_iter().find_map(|(wrong, refusal)| wrong.then_some(refusal))
}

#[cfg(test)]
#[path = "tests_verification.rs"]
mod tests;
