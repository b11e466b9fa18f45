//! What is asked: every route of the typed list, in each language and form, about things of every kind.

use super::world::World;
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

/// What stands for a part of a path: things of both worlds, of other kinds, and one that is nowhere.
fn values(part: &str, world: &World) -> Vec<String> {
    match part {
        "slug" => ["zq-unverified", "zq-verified", "nowhere-at-all", "upala", "jmdi"].map(str::to_owned).to_vec(),
        "id" => world.ids.iter().map(ToString::to_string).collect(),
        "number" => ["100000101", "100000103", "199999999"].map(str::to_owned).to_vec(),
        "token" => vec!["0".repeat(64)],
        "iso2" => vec!["cr".to_owned(), "zz".to_owned()],
        _ => vec!["x".to_owned()],
    }
}

fn filled(pattern: &str, world: &World) -> Vec<String> {
    let Some((before, rest)) = pattern.split_once('{') else { return vec![pattern.to_owned()] };
    let (part, after) = rest.split_once('}').expect("a part ends");
    values(part, world).iter().flat_map(|value| filled(&format!("{before}{value}{after}"), world)).collect()
}

/// Every request, in the same order for both worlds. Pages first: what a deed changes, it changes in both.
pub fn requests(world: &World, languages: &[&str]) -> Vec<Request> {
    let first = languages.first().map(|l| format!("/{l}"));
    let first = first.as_deref();
    let mut all = Vec::new();
    let mut deeds = Vec::new();
    for route in crate::routes() {
        let languages: Vec<String> =
            if route.spoken { languages.iter().map(|l| format!("/{l}")).collect() } else { vec![String::new()] };
        for language in languages {
            for path in filled(route.pattern, world) {
                let request =
                    |method, address: String| Request { pattern: route.pattern, method, address, header: None };
                let address = format!("{language}{path}");
                if route.is_deed() {
                    // Whoever signs out asks nothing more.
                    if route.pattern.contains('{') {
                        deeds.push(request("POST", address));
                    }
                    continue;
                }
                for format in route.formats {
                    all.push(request("GET", format!("{address}{}", format.ending())));
                }
                if Some(language.as_str()) == first || language.is_empty() {
                    all.push(request("HEAD", address.clone()));
                    all.push(Request { header: Some(("if-none-match", "*")), ..request("GET", address.clone()) });
                    all.push(request("PURGE", address.clone()));
                    for param in route.params {
                        for value in ["zq", "Zq", "CR", "100"] {
                            all.push(request("GET", format!("{address}?{param}={value}")));
                        }
                    }
                }
            }
        }
    }
    all.extend(deeds);
    all
}
