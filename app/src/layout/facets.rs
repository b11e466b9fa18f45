//! The filters beside a list: how many rows each value would leave, and where it leads.

use super::word;
use crate::app::App;
use m4d_kit::lists::NOT_RECORDED;
use m4d_kit::locale::{Words, sort_key};

/// A filter with its values.
pub struct Facet {
    /// Its heading.
    pub title: String,
    /// What can be chosen.
    pub values: Vec<Value>,
}

/// A value of a filter.
pub struct Value {
    /// What it is called.
    pub text: String,
    /// How many rows it would leave.
    pub count: String,
    /// The address with it, or without it when it is chosen.
    pub href: String,
    /// Whether it is chosen.
    pub current: bool,
}

impl Facet {
    /// A filter with the values that are left, and the one that is chosen. `to` gives the address with another value.
    pub fn of(
        app: &App,
        w: &Words,
        name: &str,
        counts: &[(&str, u64)],
        chosen: Option<&str>,
        to: impl Fn(Option<&str>) -> String,
    ) -> Facet {
        let value = |(value, count): &(&str, u64)| {
            let current = chosen == Some(value);
            let text = value_text(app, w, name, value);
            let count = w.number(i64::try_from(*count).unwrap_or(i64::MAX));
            // "Not recorded" stands last.
            let order =
                (*value == NOT_RECORDED, if name == "year" { value.as_bytes().to_vec() } else { sort_key(&text) });
            (order, Value { text, count, href: to((!current).then_some(value)), current })
        };
        let mut values: Vec<_> = counts.iter().map(value).collect();
        values.sort_by(|a, b| a.0.cmp(&b.0));
        let values = values.into_iter().map(|(_, value)| value).collect();
        Facet { title: w.text(&format!("facet-{name}")), values }
    }
}

impl Value {
    /// A value that is chosen, with its filter's name, to be taken away.
    pub fn taken(app: &App, w: &Words, facet: &str, value: &str, href: String) -> Value {
        let text = format!("{}: {}", w.text(&format!("facet-{facet}")), value_text(app, w, facet, value));
        Value { text, count: String::new(), href, current: true }
    }
}

/// What a facet's value is called.
fn value_text(app: &App, w: &Words, facet: &str, value: &str) -> String {
    match facet {
        _ if value == NOT_RECORDED => w.text("not-recorded"),
        "country" => app.countries.name(value, w.language),
        "year" => value.to_owned(),
        _ => word(w, facet, value),
    }
}
