//! An e-mail address as somebody types it: one, that a letter can go to, and that no letter's head can be forged with.

use crate::codes;
use crate::typed::{breaks_lines, hints_direction, turns_direction};
use std::fmt;

codes! {
    /// Why an address is not taken.
    pub enum Refusal {
        /// Nothing was typed.
        Empty = "empty",
        /// It is longer than 254 bytes, or its part before the @ is longer than 64 (RFC 5321).
        TooLong = "too_long",
        /// It holds a line break, a NUL or another control character.
        Control = "control",
        /// It holds a mark that turns the direction of text.
        Direction = "direction",
        /// It holds a space.
        Space = "space",
        /// It has no @.
        NoAt = "no_at",
        /// It has several @, a comma or a semicolon: only one address, please.
        Several = "several",
        /// It holds a bracket, a quotation mark or another sign that no ordinary address has.
        Sign = "sign",
        /// Nothing usable stands before the @.
        NoName = "no_name",
        /// What stands after the @ is no domain: a part is missing, or it has no dot.
        NoDomain = "no_domain",
    }
}

/// One e-mail address. Its domain is in small letters; [`Address::key`] is what two addresses are compared by.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address {
    local: String,
    domain: String,
}

impl Address {
    /// The longest address, in bytes.
    pub const LONGEST: usize = 254;

    /// Reads an address. Spaces around it go, and the marks that phones add when text is pasted; the domain is put in small
    /// letters; a domain in another script stays as it was typed.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let text = typed.trim_matches(|c: char| c == ' ' || c == '\t' || c == '\u{a0}' || hints_direction(c));
        well_formed(text)?;
        let (local, domain) = text.split_once('@').ok_or(Refusal::NoAt)?;
        let domain = domain.to_lowercase();
        if domain.contains('@') {
            return Err(Refusal::Several);
        }
        if local.is_empty() || local.split('.').any(str::is_empty) {
            return Err(Refusal::NoName);
        }
        if !is_domain(&domain) {
            return Err(Refusal::NoDomain);
        }
        if local.len() > 64 || local.len() + 1 + domain.len() > Self::LONGEST {
            return Err(Refusal::TooLong);
        }
        Ok(Self { local: local.to_owned(), domain })
    }

    /// What stands before the @, as it was typed.
    #[must_use]
    pub fn local(&self) -> &str {
        &self.local
    }

    /// What stands after the @, in small letters.
    #[must_use]
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// What two addresses are compared by: all in small letters. Few servers tell `Amina@` from `amina@`, and no two people
    /// of this network may hang on the difference.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}@{}", self.local.to_lowercase(), self.domain)
    }
}

impl fmt::Display for Address {
    /// The address that letters go to.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)
    }
}

impl fmt::Debug for Address {
    /// Nothing of it: what is printed for programmers ends in logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address(…)")
    }
}

/// Whether a text is one run of characters that an address may have.
fn well_formed(text: &str) -> Result<(), Refusal> {
    let has = |wrong: fn(char) -> bool| text.chars().any(wrong);
    let refusals = [
        (text.is_empty(), Refusal::Empty),
        (has(breaks_lines), Refusal::Control),
        (has(|c| turns_direction(c) || hints_direction(c)), Refusal::Direction),
        (has(|c| matches!(c, ',' | ';')), Refusal::Several),
        (has(char::is_whitespace), Refusal::Space),
        (has(|c| "()<>[]\\\":".contains(c)), Refusal::Sign),
        (!text.contains('@'), Refusal::NoAt),
        // A text that no address fits in is not looked at any further.
        (text.len() > 2 * Address::LONGEST, Refusal::TooLong),
    ];
    refusals.into_iter().find_map(|(wrong, refusal)| wrong.then_some(refusal)).map_or(Ok(()), Err)
}

/// Whether a text may be a domain: at least two labels, no sign but hyphens inside them, the last not a number.
fn is_domain(text: &str) -> bool {
    let label = |label: &str| {
        let edges = label.starts_with('-') || label.ends_with('-');
        let signs = label.chars().any(|c| c.is_ascii() && !c.is_ascii_alphanumeric() && c != '-');
        !label.is_empty() && label.len() <= 63 && !edges && !signs
    };
    let last = text.rsplit('.').next().unwrap_or_default();
    text.contains('.') && text.split('.').all(label) && last.chars().any(char::is_alphabetic)
}

/// The address somebody probably meant: the same with a domain that many people have, one or two letters away. `None` if the
/// domain is one of these already, if none is near, or if two are equally near.
#[must_use]
pub fn did_you_mean(typed: &str) -> Option<String> {
    let (local, domain) = typed.trim().rsplit_once('@')?;
    let domain = domain.to_lowercase();
    if local.is_empty() || domain.len() > 30 || FREQUENT.contains(&domain.as_str()) {
        return None;
    }
    let near = |frequent: &'static str| {
        // A short domain two letters away is another domain; and a country's own ending is no mistake.
        let most = if frequent.len() >= 9 { 2 } else { 1 };
        let steps = distance(&domain, frequent);
        (steps <= most && !same_name_elsewhere(&domain, frequent)).then_some((steps, frequent))
    };
    let mut found: Vec<(usize, &str)> = FREQUENT.iter().filter_map(|frequent| near(frequent)).collect();
    found.sort_unstable();
    match found.as_slice() {
        [(_, only)] => Some(format!("{local}@{only}")),
        [(first, best), (second, _), ..] if first < second => Some(format!("{local}@{best}")),
        _ => None,
    }
}

/// Whether two domains differ only in an ending that is a country's (yahoo.sn, yahoo.fr): there may be both.
fn same_name_elsewhere(typed: &str, frequent: &str) -> bool {
    let (Some((name, ending)), Some((other, _))) = (typed.split_once('.'), frequent.split_once('.')) else {
        return false;
    };
    let country = ending.len() == 2 && COUNTRIES.contains(&ending);
    name == other && country
}

/// Endings of countries where the network is, and where its people live, in which a mail provider may have a domain.
const COUNTRIES: &[&str] = &[
    "at", "be", "ca", "ch", "cr", "de", "dk", "ec", "es", "fr", "gr", "in", "it", "jp", "lu", "ma", "ml", "mr", "mx",
    "nl", "no", "np", "ph", "pl", "pt", "se", "sn", "sv", "tn", "uk", "us",
];

/// Domains in which many people have their mail.
pub(crate) const FREQUENT: &[&str] = &[
    "gmail.com",
    "googlemail.com",
    "yahoo.com",
    "yahoo.fr",
    "yahoo.es",
    "yahoo.it",
    "yahoo.co.uk",
    "yahoo.com.ph",
    "ymail.com",
    "rocketmail.com",
    "hotmail.com",
    "hotmail.fr",
    "hotmail.es",
    "hotmail.it",
    "hotmail.co.uk",
    "outlook.com",
    "outlook.fr",
    "outlook.es",
    "live.com",
    "live.fr",
    "msn.com",
    "icloud.com",
    "me.com",
    "mac.com",
    "mail.com",
    "email.com",
    "aol.com",
    "gmx.com",
    "gmx.net",
    "gmx.de",
    "web.de",
    "protonmail.com",
    "proton.me",
    "orange.sn",
    "orange.fr",
    "wanadoo.fr",
    "free.fr",
    "sfr.fr",
    "laposte.net",
    "menara.ma",
    "topnet.tn",
    "planet.tn",
    "ice.co.cr",
    "racsa.co.cr",
    "telefonica.net",
    "terra.es",
    "libero.it",
    "tiscali.it",
    "bluewin.ch",
    "skynet.be",
    "telenet.be",
    "yandex.com",
    "zoho.com",
];

/// How many letters must be changed, added, left out, or swapped with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX - 1);
            let mut steps = (at(&last, j) + usize::from(x != y)).min(at(&last, j + 1) + 1).min(at(&row, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if swapped {
                steps = steps.min(at(&before_last, j - 1) + 1);
            }
            row.push(steps);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
#[path = "tests_address.rs"]
mod tests;
