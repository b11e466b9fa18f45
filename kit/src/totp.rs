//! Six digits from an app on the phone (RFC 6238: SHA-1, 30 seconds), the second factor. A phone's clock may be one step
//! wrong, and no step is accepted twice.

use crate::clock::{Moment, random_bytes};
use crate::codes;
use crate::fault::Fault;
use crate::seal::same;
use std::fmt;
use totp_rs::{Algorithm, TOTP};

/// Seconds of a step.
const STEP: i64 = 30;

/// What the phone and the site share: 160 bits, as RFC 4226 advises. It is kept sealed.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; 20]);

impl Secret {
    /// A new one.
    ///
    /// # Errors
    /// The machine has no source of chance.
    pub fn new() -> Result<Secret, Fault> {
        Ok(Secret(random_bytes()?))
    }

    /// The one with these bytes.
    ///
    /// # Errors
    /// They are not 20.
    pub fn from_bytes(bytes: &[u8]) -> Result<Secret, Fault> {
        let whole = bytes.try_into().map(Secret).ok();
        whole.ok_or_else(|| Fault::new(format!("a secret of {} bytes instead of 20", bytes.len())))
    }

    /// Its bytes, to be sealed.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// For those who cannot read the picture: 32 letters in groups of four, to be typed into the app.
    pub fn typed(&self) -> String {
        codes::in_groups(&self.codes(None, "").get_secret_base32(), 4)
    }

    /// The address that the app reads from a picture: who issued it, for which account. Both are shown in the app.
    pub fn address(&self, issuer: &str, account: &str) -> String {
        // A colon would part the two at the wrong place.
        self.codes(Some(issuer.replace(':', " ")), &account.replace(':', " ")).get_url()
    }

    /// The code of a moment, as the phone shows it; for tests and the demo.
    pub fn code(&self, at: Moment) -> String {
        self.of_step(step(at))
    }

    /// The step whose code was typed, if it is one of the present, the last or the next step and comes after `used`, the last
    /// step that was accepted (0: none). The caller keeps it, in the same transaction, as the next `used`.
    pub fn check(&self, typed: &str, now: Moment, used: i64) -> Option<i64> {
        let typed = codes::bare(typed);
        let present = step(now);
        // All three are compared, so that the time does not tell which one it was.
        let right = |at: i64| same(self.of_step(at).as_bytes(), typed.as_bytes());
        let found = [present - 1, present, present + 1].map(|at| right(at).then_some(at));
        found.into_iter().flatten().find(|at| *at > used)
    }

    fn of_step(&self, at: i64) -> String {
        self.codes(None, "").generate(u64::try_from(at * STEP).unwrap_or_default())
    }

    fn codes(&self, issuer: Option<String>, account: &str) -> TOTP {
        TOTP::new_unchecked(Algorithm::SHA1, 6, 1, 30, self.0.to_vec(), issuer, account.to_owned())
    }
}

/// Never the secret itself.
impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// The step of a moment: so many times thirty seconds since 1970.
pub fn step(at: Moment) -> i64 {
    at.0.div_euclid(1000 * STEP)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238, appendix B.
    fn of_the_rfc() -> Secret {
        Secret::from_bytes(b"12345678901234567890").unwrap()
    }

    const NOW: Moment = Moment(1_111_111_109_000);

    fn later(seconds: i64) -> Moment {
        Moment(NOW.0 + seconds * 1000)
    }

    #[test]
    fn the_codes_are_those_of_the_rfc() {
        let of = |second: i64| of_the_rfc().code(Moment(second * 1000));
        // Appendix B gives eight digits; six are their end.
        assert_eq!(
            [59, 1_111_111_109, 1_111_111_111, 1_234_567_890, 2_000_000_000, 20_000_000_000].map(of),
            ["287082", "081804", "050471", "005924", "279037", "353130"]
        );
    }

    #[test]
    fn a_clock_that_is_half_a_minute_wrong_works_and_one_that_is_wrong_by_more_does_not() {
        let present = step(NOW);
        let with_wrong_clock = |by: i64| of_the_rfc().check(&of_the_rfc().code(later(by)), NOW, 0);
        assert_eq!([-30, 0, 30].map(with_wrong_clock), [Some(present - 1), Some(present), Some(present + 1)]);
        assert_eq!([-90, -60, 60, 90].map(with_wrong_clock), [None; 4]);
    }

    #[test]
    fn each_step_is_accepted_once_and_none_before_it() {
        let code = of_the_rfc().code(NOW);
        let used = of_the_rfc().check(&code, NOW, 0).unwrap();
        assert_eq!(of_the_rfc().check(&code, NOW, used), None);
        assert_eq!(of_the_rfc().check(&of_the_rfc().code(later(-30)), NOW, used), None);
        assert_eq!(of_the_rfc().check(&of_the_rfc().code(later(30)), later(30), used), Some(used + 1));
    }

    #[test]
    fn digits_may_be_arabic_and_stand_in_groups() {
        let check = |typed: &str| of_the_rfc().check(typed, NOW, 0).is_some();
        assert_eq!(["081804", " 081 804 ", "081-804", "٠٨١٨٠٤", "۰۸۱ ۸۰۴"].map(check), [true; 5]);
        assert_eq!(["", "81804", "0818040", "081805", "O81804"].map(check), [false; 5]);
    }

    #[test]
    fn another_secret_has_other_codes() {
        let (one, other) = (Secret::new().unwrap(), Secret::new().unwrap());
        assert_ne!(one, other);
        assert_eq!(Secret::from_bytes(one.bytes()).unwrap(), one);
        assert!(Secret::from_bytes(b"short").is_err());
    }

    #[test]
    fn an_app_can_read_the_address_whatever_the_names_are() {
        let address = of_the_rfc().address("M4D: réseau", "amina@example.org");
        assert_eq!(
            address,
            "otpauth://totp/M4D%20%20r%C3%A9seau:amina%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
             &issuer=M4D%20%20r%C3%A9seau"
        );
        let read = TOTP::from_url(&address).unwrap();
        assert_eq!((read.secret.as_slice(), read.account_name.as_str()), (of_the_rfc().bytes(), "amina@example.org"));
        assert_eq!(of_the_rfc().typed().replace('\u{a0}', " "), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    #[test]
    fn a_debug_print_holds_no_secret() {
        assert_eq!(format!("{:?}", of_the_rfc()), "Secret");
    }
}
