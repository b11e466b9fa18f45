//! Currencies and the writing of amounts in them.

use std::fmt;
use std::str::FromStr;

/// A currency: three capital letters, as in ISO 4217.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

/// What was given is not a currency's three capital letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotACurrency {
    /// What was given.
    pub typed: String,
}

/// What was typed is not an amount of that currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAnAmount {
    /// What was typed.
    pub typed: String,
    /// How many decimals the currency has.
    pub decimals: u8,
}

impl Currency {
    /// The currency with this code; `None` unless it is three capital letters. Whether ISO 4217
    /// lists it is not asked: old sources have old currencies.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let letters: [u8; 3] = code.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self(letters))
    }

    /// Its three letters.
    #[must_use]
    pub fn code(&self) -> &str {
        // Three ASCII letters by construction, so the fallback is never taken.
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// How many decimals its minor unit has (ISO 4217, list one).
    #[must_use]
    pub fn exponent(&self) -> u8 {
        match &self.0 {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF" | b"UGX"
            | b"UYI" | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            b"CLF" | b"UYW" => 4,
            _ => 2,
        }
    }
}

/// The amount as a decimal, without separators: 23000000 minor units of USD are "230000.00".
/// An amount whose currency is not recorded is kept and written with two decimals.
#[must_use]
pub fn decimal(minor: i64, currency: Option<Currency>) -> String {
    let places = usize::from(decimals(currency));
    let digits = format!("{:0width$}", minor.unsigned_abs(), width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    let sign = if minor < 0 { "-" } else { "" };
    let point = if places == 0 { "" } else { "." };
    format!("{sign}{whole}{point}{fraction}")
}

/// The minor units of a decimal such as "230000", "230000.5" or "230000.00"; spaces around it do not
/// count. Separators of thousands are refused, because "230.000" and "230,000" mean different
/// things in our four languages.
///
/// # Errors
/// If it is not a decimal, has more decimals than the currency, or is too large to keep.
pub fn minor_of(typed: &str, currency: Option<Currency>) -> Result<i64, NotAnAmount> {
    let decimals = decimals(currency);
    minor_units(typed.trim(), usize::from(decimals)).ok_or_else(|| NotAnAmount { typed: typed.to_owned(), decimals })
}

fn decimals(currency: Option<Currency>) -> u8 {
    currency.map_or(2, |currency| currency.exponent())
}

fn minor_units(text: &str, places: usize) -> Option<i64> {
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text),
    };
    let (whole, fraction) = match text.split_once('.') {
        Some((_, "")) => return None,
        Some(split) => split,
        None => (text, ""),
    };
    let only_digits = whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !only_digits || fraction.len() > places {
        return None;
    }
    format!("{sign}{whole}{fraction:0<places$}").parse().ok()
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Currency({})", self.code())
    }
}

impl FromStr for Currency {
    type Err = NotACurrency;

    fn from_str(code: &str) -> Result<Self, NotACurrency> {
        Self::parse(code).ok_or_else(|| NotACurrency { typed: code.to_owned() })
    }
}

impl fmt::Display for NotACurrency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a currency: {:?}; three capital letters are expected, such as USD", self.typed)
    }
}

impl fmt::Display for NotAnAmount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { typed, decimals } = self;
        write!(f, "not an amount: {typed:?}; digits with at most {decimals} decimals after a point are expected")
    }
}

impl std::error::Error for NotACurrency {}
impl std::error::Error for NotAnAmount {}
