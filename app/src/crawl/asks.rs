//! What is asked: every route of the typed list, in each language and form, about things of every kind.

use super::base::{OPENER, TOKEN};
use std::fmt;

/// One request.
#[derive(Clone, Debug)]
pub struct Request {
    /// The route's pattern.
    pub pattern: &'static str,
    /// GET, HEAD, POST or none at all.
    pub method: &'static str,
    /// The address.
    pub address: String,
    /// A further header.
    pub header: Option<(&'static str, &'static str)>,
}

impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.address)
    }
}

/// Deeds after which a visitor may be signed out, or gone: they come last.
const LAST: &[&str] =
    &["/my/sessions", "/my/leaving", "/my/data", "/session", "/session/code", "/session/card", "/session/ending"];

/// What stands for a part of a path: things of both worlds, one of another kind, and one that is nowhere.
fn values(before: &str, part: &str, visitor: &str) -> Vec<String> {
    let all: &[&str] = match (before.rsplit('/').nth(1).unwrap_or(before), part) {
        ("sitemap", _) => &["1.xml", "2.xml"],
        ("projects", "slug") => &["jmdi-2-cr-upala", "zq-verified"],
        ("programmes", "slug") => &["jmdi", "zq-verified"],
        (_, "slug") => &["zq-unverified", "zq-verified", "zq-third", "upala", "nowhere-at-all"],
        ("members", "id") => &["101", "103", "130", "2002", "777777"],
        ("organisations", "id") => &["2001", "2002", "103", "777777"],
        ("letters", "id") => &["7001", "103", "777777"],
        ("proposals", "id") => &["8001", "103", "777777"],
        ("rights", "id") => &["6001", "6002", "777777"],
        ("changes", "id") => &["3301", "3302", "103", "777777"],
        (_, "number") => &["100000101", "100000119", "100000122", "100000130", "199999999"],
        (_, "part") => &["5011", "5012", "5021", "5030", "777777"],
        (_, "member") => &["129", "131", "101", "777777"],
        (_, "invitation") => &["4001", "4003", "777777"],
        (_, "token") if visitor == OPENER => {
            &[TOKEN, "0000000000000000000000000000000000000000000000000000000000000000"]
        }
        (_, "token") => &["0000000000000000000000000000000000000000000000000000000000000000"],
        (_, "iso2") => &["cr", "zz"],
        _ => &["x"],
    };
    all.iter().map(ToString::to_string).collect()
}

fn filled(pattern: &str, visitor: &str) -> Vec<String> {
    let Some((before, rest)) = pattern.split_once('{') else { return vec![pattern.to_owned()] };
    let (part, after) = rest.split_once('}').expect("a part ends");
    values(before, part, visitor).iter().flat_map(|value| filled(&format!("{before}{value}{after}"), visitor)).collect()
}

/// Every request of a visitor, in the same order for both worlds. Pages first: what a deed changes, it changes in both.
pub fn requests(visitor: &str, languages: &[&str]) -> Vec<Request> {
    let first = languages.first().map(|l| format!("/{l}"));
    let (mut pages, mut deeds) = (Vec::new(), Vec::new());
    for route in crate::routes() {
        let spoken: Vec<String> =
            if route.spoken { languages.iter().map(|l| format!("/{l}")).collect() } else { vec![String::new()] };
        for language in spoken {
            let in_first = first.as_ref() == Some(&language) || language.is_empty();
            for path in filled(route.pattern, visitor) {
                let request =
                    |method, address: String| Request { pattern: route.pattern, method, address, header: None };
                let address = format!("{language}{path}");
                if route.is_deed() {
                    deeds.push(request("POST", address));
                    continue;
                }
                pages
                    .extend(route.formats.iter().map(|format| request("GET", format!("{address}{}", format.ending()))));
                if in_first {
                    pages.push(request("HEAD", address.clone()));
                    pages.push(Request { header: Some(("if-none-match", "*")), ..request("GET", address.clone()) });
                    pages.push(Request { header: Some(("range", "bytes=0-9")), ..request("GET", address.clone()) });
                    pages.push(request("PURGE", address.clone()));
                    for param in route.params {
                        let values = ["zq", "Zq", "CR", "100"];
                        pages.extend(values.map(|value| request("GET", format!("{address}?{param}={value}"))));
                    }
                }
            }
        }
    }
    deeds.sort_by_key(|deed: &Request| LAST.iter().position(|last| *last == deed.pattern).map_or(0, |at| at + 1));
    pages.extend(deeds);
    pages
}
