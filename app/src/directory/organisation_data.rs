//! An organisation as schema.org's `Organization`.

use super::register::Body;
use super::store::IdentifierRow;
use serde_json::{Map, Value, json};

/// The structured data of an organisation's page. What it says itself is in it when it is verified (`own`).
pub fn of(body: &Body, own: bool, name: &str, identifiers: &[IdentifierRow], url: Option<String>) -> Value {
    let mut others: Vec<&str> = Vec::new();
    for other in body.names.iter().map(|n| n.name.as_str()).filter(|other| *other != name) {
        if !others.contains(&other) {
            others.push(other);
        }
    }
    let mut data = Map::new();
    let mut add = |key: &str, value: Value| data.insert(key.to_owned(), value);
    add("@context", json!("https://schema.org"));
    add("@type", json!("Organization"));
    add("name", json!(name));
    url.map(|url| add("mainEntityOfPage", json!(url)));
    if !others.is_empty() {
        add("alternateName", json!(others));
    }
    if let Some(country) = &body.country {
        let mut place = json!({ "@type": "PostalAddress", "addressCountry": country });
        if let (Some(seat), Some(fields)) = (&body.place, place.as_object_mut()) {
            fields.insert("addressLocality".to_owned(), json!(seat));
        }
        add("address", place);
    }
    if !identifiers.is_empty() {
        let one = |i: &IdentifierRow| json!({ "@type": "PropertyValue", "propertyID": i.scheme, "value": i.value });
        add("identifier", Value::Array(identifiers.iter().map(one).collect()));
    }
    if own {
        body.site.as_ref().map(|site| add("url", json!(site)));
        body.contact.as_ref().map(|contact| add("email", json!(contact)));
        if !body.languages.is_empty() {
            add("knowsLanguage", json!(body.languages));
        }
    }
    Value::Object(data)
}
