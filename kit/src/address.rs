//! Canonical addresses: known parameters only, each once, in a fixed order. Anything else is sent there by a redirect,
//! so that no stranger's parameter ever makes a new page.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// An address that is longer is answered 414.
pub const LONGEST: usize = 2048;

/// Letters that need no escape in a query's value.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A value for a query.
pub fn encoded(value: &str) -> String {
    utf8_percent_encode(value, VALUE).to_string().replace("%20", "+")
}

/// A query, with its question mark, from its parameters; nothing without any.
pub fn query<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let pairs: Vec<String> = pairs.into_iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
}

/// Why a query or a path cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// The known parameters of a query in canonical order: the first of each name counts, empty ones do not.
///
/// # Errors
/// A known parameter is not UTF-8, or holds control characters.
pub fn known(query: &str, params: &[&'static str]) -> Result<Vec<(&'static str, String)>, Unreadable> {
    let mut found = Vec::new();
    for param in params {
        let given = query.split('&').find_map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (name == *param && !value.is_empty()).then_some(value)
        });
        if let Some(value) = given {
            let value = decoded(&value.replace('+', " "))?;
            let value = value.trim();
            if !value.is_empty() {
                found.push((*param, value.to_owned()));
            }
        }
    }
    Ok(found)
}

/// Percent-decoded text without control characters.
///
/// # Errors
/// Not UTF-8, or with control characters.
pub fn decoded(text: &str) -> Result<String, Unreadable> {
    let text = percent_decode_str(text).decode_utf8().map_err(|_broken| Unreadable)?;
    if text.chars().any(char::is_control) { Err(Unreadable) } else { Ok(text.into_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PARAMS: &[&str] = &["country", "q"];

    proptest! {
        #[test]
        fn a_canonical_query_is_its_own_canonical_form(raw in "[ -~é]{0,60}") {
            if let Ok(pairs) = known(&raw, PARAMS) {
                let canonical = query(pairs.iter().map(|(n, v)| (*n, v.as_str())));
                let again = known(canonical.trim_start_matches('?'), PARAMS).unwrap();
                prop_assert_eq!(&again, &pairs);
                prop_assert_eq!(query(again.iter().map(|(n, v)| (*n, v.as_str()))), canonical);
            }
        }
    }

    #[test]
    fn unknown_doubled_and_reordered_parameters_come_down_to_one_address() {
        let one = |raw: &str| query(known(raw, PARAMS).unwrap().iter().map(|(n, v)| (*n, v.as_str())));
        assert_eq!(one("q=s%C3%A9dhiou+rural&country=SN"), "?country=SN&q=s%C3%A9dhiou+rural");
        assert_eq!(one("utm=1&country=SN&country=MA&q=&q=x"), "?country=SN&q=x");
        assert_eq!(one("a&b&&=&"), "");
    }

    #[test]
    fn broken_bytes_are_not_read() {
        assert_eq!(known("q=%FF", PARAMS), Err(Unreadable));
        assert_eq!(known("q=a%00b", PARAMS), Err(Unreadable));
        assert_eq!(known("other=%FF", PARAMS), Ok(vec![]));
    }
}
