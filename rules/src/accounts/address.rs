//! E-mail addresses: what is one, which are the same, and what somebody may have meant to type.

use crate::codes;

codes! {
    /// Why something is not an address.
    pub enum Refusal {
        /// Nothing was typed.
        Empty = "empty",
        /// There is no @ with something on both sides, or a part that no address has.
        NotWhole = "not_whole",
        /// It is longer than any mail server takes.
        Long = "long",
        /// It holds a sign that no address has: a space, a line end, a mark that turns the writing direction.
        Sign = "sign",
    }
}

/// An e-mail address as it is kept and compared: in small letters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

/// The longest that mail servers take (RFC 5321, 4.5.3.1).
const LONGEST: usize = 254;

impl Address {
    /// Reads what was typed.
    ///
    /// # Errors
    /// It is not an address; the refusal says what to change.
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(Refusal::Empty);
        }
        if typed.len() > LONGEST {
            return Err(Refusal::Long);
        }
        if typed.chars().any(is_never_in_an_address) {
            return Err(Refusal::Sign);
        }
        let (local, domain) = typed.rsplit_once('@').ok_or(Refusal::NotWhole)?;
        let label = |label: &str| !label.is_empty() && label.len() <= 63 && !label.starts_with('-') && !label.ends_with('-');
        let letters = |c: char| c.is_alphanumeric() || c == '-' || c == '.';
        let dots = !local.starts_with('.') && !local.ends_with('.') && !local.contains("..");
        let whole = !local.is_empty() && local.len() <= 64 && !local.contains('@') && dots;
        if !whole || !domain.contains('.') || !domain.split('.').all(label) || !domain.chars().all(letters) {
            return Err(Refusal::NotWhole);
        }
        Ok(Self(typed.to_lowercase()))
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands after the @.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

fn is_never_in_an_address(c: char) -> bool {
    c.is_whitespace() || turns(c) || "<>()[]\\,;:\"".contains(c)
}

/// Control characters, and the marks that turn the direction of writing: they hide what an address or a name says.
#[must_use]
pub fn turns(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The mail hosts that members use most: what is nearly one of these was probably meant to be it.
const FREQUENT: &[&str] = &[
    "gmail.com", "hotmail.com", "outlook.com", "yahoo.com", "yahoo.fr", "yahoo.es", "hotmail.fr", "hotmail.es", "outlook.fr",
    "outlook.es", "live.com", "live.fr", "icloud.com", "orange.fr", "orange.sn", "menara.ma", "protonmail.com", "undp.org",
];

/// The address that was probably meant, if the host is nearly one that many use.
#[must_use]
pub fn did_you_mean(address: &str) -> Option<String> {
    let (local, domain) = address.rsplit_once('@')?;
    if FREQUENT.contains(&domain) {
        return None;
    }
    let near = FREQUENT.iter().filter(|known| distance(domain, known) <= if known.len() > 8 { 2 } else { 1 });
    let best = near.min_by_key(|known| distance(domain, known))?;
    Some(format!("{local}@{best}"))
}

/// How many letters are to be changed, added, taken away or swapped with their neighbour.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=other.len()).collect()];
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let cell = |rows: &Vec<Vec<usize>>, r: usize, c: usize| rows.get(r).and_then(|row| row.get(c)).copied().unwrap_or(usize::MAX / 2);
            let change = cell(&rows, i, j) + usize::from(a != b);
            let take = cell(&rows, i, j + 1) + 1;
            let add = row.last().copied().unwrap_or(0) + 1;
            let crossed = i > 0 && j > 0 && one.get(i - 1) == Some(b) && other.get(j - 1) == Some(a);
            let swap = if crossed { cell(&rows, i - 1, j - 1) + 1 } else { usize::MAX / 2 };
            row.push(change.min(take).min(add).min(swap));
        }
        rows.push(row);
    }
    rows.last().and_then(|row| row.last()).copied().unwrap_or(0)
}

/// A name that a person wants to be known by: any script, one letter is enough, no title, no split.
///
/// # Errors
/// [`Refusal::Empty`], [`Refusal::Long`] (over 120 letters) or [`Refusal::Sign`].
pub fn name(typed: &str) -> Result<String, Refusal> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        Err(Refusal::Empty)
    } else if name.chars().count() > 120 {
        Err(Refusal::Long)
    } else if typed.trim().chars().any(|c| turns(c) && !matches!(c, '\u{200c}' | '\u{200d}')) {
        // The joiners of Arabic and Indian scripts are letters' business.
        Err(Refusal::Sign)
    } else {
        Ok(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_kept_in_small_letters() {
        assert_eq!(Address::parse("  Ines.Ejemplo@Gmail.COM ").map(|a| a.0), Ok("ines.ejemplo@gmail.com".to_owned()));
        assert_eq!(Address::parse("أمل@مثال.شبكة").map(|a| a.domain().to_owned()), Ok("مثال.شبكة".to_owned()));
    }

    #[test]
    fn what_is_no_address_says_why() {
        let why = |typed: &str| Address::parse(typed).unwrap_err();
        assert_eq!(why(" "), Refusal::Empty);
        for typed in ["ines.ejemplo", "@x.org", "a@", "a@b", "a@b..org", "a..b@x.org", "a@-x.org", "a@@b.org"] {
            assert_eq!(why(typed), Refusal::NotWhole, "{typed}");
        }
        for typed in ["a b@x.org", "a@x.org\r\nBcc: b@x.org", "a@x.org,b@x.org", "a\u{202e}@x.org", "<a@x.org>"] {
            assert_eq!(why(typed), Refusal::Sign, "{typed}");
        }
        assert_eq!(why(&format!("{}@x.org", "a".repeat(260))), Refusal::Long);
    }

    #[test]
    fn a_mistyped_host_is_seen() {
        for (typed, meant) in [("a@gmial.com", "a@gmail.com"), ("a@hotmial.fr", "a@hotmail.fr"), ("a@yaho.fr", "a@yahoo.fr")] {
            assert_eq!(did_you_mean(typed).as_deref(), Some(meant));
        }
        for fine in ["a@gmail.com", "a@upala.go.cr", "a@mail.com.example.org"] {
            assert_eq!(did_you_mean(fine), None);
        }
    }

    #[test]
    fn any_name_is_a_name_that_hides_nothing() {
        assert_eq!(name("  Ñ  "), Ok("Ñ".to_owned()));
        assert_eq!(name("أمل   بنت علي"), Ok("أمل بنت علي".to_owned()));
        assert_eq!(name("a\u{202e}b"), Err(Refusal::Sign));
        assert_eq!(name("a\r\nBcc: b"), Err(Refusal::Sign));
        assert_eq!(name(&"a".repeat(121)), Err(Refusal::Long));
    }
}
