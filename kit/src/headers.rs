//! The headers of every answer, whatever it is: page, file, 304, 404, 421, 500. The rules are in `docs/safety.md`.

use axum::body::Body;
use http::header::CACHE_CONTROL;
use http::{HeaderName, HeaderValue, Response};

/// The headers that never change, made once.
#[derive(Clone, Debug)]
pub struct Fixed(Vec<(HeaderName, HeaderValue)>);

impl Fixed {
    /// The headers of the site at this address.
    pub fn new(url: &str) -> Fixed {
        let policy = format!(
            "default-src 'none'; script-src {url}/assets/; style-src {url}/assets/; img-src 'self' data:; \
             connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; \
             require-trusted-types-for 'script'"
        );
        let mut all = vec![
            ("content-security-policy", policy.as_str()),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("permissions-policy", NOTHING),
            ("x-frame-options", "DENY"),
        ];
        if url.starts_with("https://") {
            all.push(("strict-transport-security", "max-age=63072000; includeSubDomains"));
        }
        let made = |(name, value): (&'static str, &str)| {
            Some((HeaderName::from_static(name), HeaderValue::from_str(value).ok()?))
        };
        Fixed(all.into_iter().filter_map(made).collect())
    }

    /// Puts them on an answer; what has no lifetime of its own is not stored.
    pub fn put(&self, response: &mut Response<Body>) {
        let headers = response.headers_mut();
        for (name, value) in &self.0 {
            headers.insert(name, value.clone());
        }
        if !headers.contains_key(CACHE_CONTROL) {
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
    }
}

/// No page needs any of a device's powers; those that a browser might ask a person for are named.
const NOTHING: &str = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
magnetometer=(), microphone=(), midi=(), payment=(), screen-wake-lock=(), usb=()";
