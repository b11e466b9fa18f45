//! A browser that comes back: its one cookie, the token that its forms carry, what it calls itself.

use crate::clock::chance;
use crate::fault::Fault;
use crate::form::Form;
use http::header::{COOKIE, ORIGIN, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};
use ring::hmac;
use sha2::{Digest, Sha256};
use std::net::{IpAddr, Ipv4Addr};

/// The name of the field that carries a form's token.
pub const TOKEN: &str = "token";

/// What a browser's cookie holds: 256 random bits. Only its hash is ever kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Secret([u8; 32]);

impl Secret {
    /// A new one.
    ///
    /// # Errors
    /// The machine has no source of chance.
    pub fn new() -> Result<Secret, Fault> {
        let mut bytes = [0; 32];
        let halves = [chance()?, chance()?].concat();
        bytes.iter_mut().zip(halves).for_each(|(to, from)| *to = from);
        Ok(Secret(bytes))
    }

    /// What the database holds of it.
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0).to_vec()
    }

    /// As the cookie writes it.
    pub fn text(&self) -> String {
        hex(&self.0)
    }

    fn read(text: &str) -> Option<Secret> {
        Some(Secret(unhex(text)?.try_into().ok()?))
    }

    /// The token of this browser's forms, before it is masked.
    fn token(&self) -> [u8; 32] {
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &self.0), b"form");
        let mut bytes = [0; 32];
        bytes.iter_mut().zip(tag.as_ref()).for_each(|(to, from)| *to = *from);
        bytes
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Who asks, as far as a request can say: a browser, not yet a person.
#[derive(Clone, Debug)]
pub struct Visit {
    /// The browser's secret; a new one if it brought none.
    pub browser: Secret,
    /// Whether it is new, so that the answer has to give it.
    pub fresh: bool,
    /// What the browser and its system are called, for the list of devices; never the whole header.
    pub device: String,
    /// The network it comes from. Never stored as it is.
    pub from: IpAddr,
}

/// Where a request came from, put beside it by the listening end.
#[derive(Clone, Copy, Debug)]
pub struct From(pub IpAddr);

/// What becomes of a browser's cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cookie {
    /// It is given a secret, for so many seconds; without a number until the browser is closed.
    Give(Secret, Option<i64>),
    /// It is taken away.
    Take,
}

/// The cookie's name and marks: `__Host-` where the site has TLS.
#[derive(Clone, Copy, Debug)]
pub struct Jar {
    secure: bool,
}

impl Jar {
    /// For the site at this address.
    pub fn of(url: &str) -> Jar {
        Jar { secure: url.starts_with("https://") }
    }

    fn name(self) -> &'static str {
        if self.secure { "__Host-m4d" } else { "m4d" }
    }

    /// The secret that a request brought. Of several cookies with our name none counts: one may have been planted.
    pub fn find(self, headers: &HeaderMap) -> Option<Secret> {
        let all = headers.get_all(COOKIE).iter().filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(';'));
        let mut ours = all.filter_map(|pair| pair.trim().split_once('=')).filter(|(name, _)| *name == self.name());
        match (ours.next(), ours.next()) {
            (Some((_, value)), None) => Secret::read(value),
            _ => None,
        }
    }

    /// The header that does it.
    pub fn header(self, cookie: Cookie) -> Option<HeaderValue> {
        let name = self.name();
        let marks =
            if self.secure { "Path=/; HttpOnly; SameSite=Lax; Secure" } else { "Path=/; HttpOnly; SameSite=Lax" };
        let text = match cookie {
            Cookie::Give(secret, None) => format!("{name}={}; {marks}", secret.text()),
            Cookie::Give(secret, Some(seconds)) => format!("{name}={}; {marks}; Max-Age={seconds}", secret.text()),
            Cookie::Take => format!("{name}=; {marks}; Max-Age=0"),
        };
        HeaderValue::from_str(&text).ok()
    }
}

impl Visit {
    /// Reads it from a request.
    ///
    /// # Errors
    /// The machine has no source of chance.
    pub fn read(jar: Jar, headers: &HeaderMap, from: Option<From>) -> Result<Visit, Fault> {
        let brought = jar.find(headers);
        Ok(Visit {
            browser: brought.map_or_else(Secret::new, Ok)?,
            fresh: brought.is_none(),
            device: device(headers.get(USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or_default()),
            from: from.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |f| f.0),
        })
    }

    /// The token for a form in this answer, masked anew so that no two answers carry the same bytes.
    pub fn token(&self) -> String {
        let mask = Secret::new().map_or([0; 32], |s| s.0);
        let masked: Vec<u8> = self.browser.token().iter().zip(mask).map(|(t, m)| t ^ m).collect();
        hex(&[mask.as_slice(), &masked].concat())
    }

    /// Whether a form was made for this browser.
    pub fn made(&self, form: &Form) -> bool {
        let Some(bytes) = unhex(form.text(TOKEN)).filter(|b| b.len() == 64 && !self.fresh) else { return false };
        let (mask, masked) = bytes.split_at(32);
        let token: Vec<u8> = mask.iter().zip(masked).map(|(m, t)| m ^ t).collect();
        // Compared in constant time by the library that made it.
        hmac::verify(&hmac::Key::new(hmac::HMAC_SHA256, &self.browser.0), b"form", &token).is_ok()
    }
}

/// Whether a form was sent from a page of ours, as far as the browser says. Old phones say nothing.
pub fn from_here(headers: &HeaderMap, url: &str) -> bool {
    let said = |name: HeaderName| headers.get(name).map(|v| v.to_str().unwrap_or("?").to_owned());
    let origin = said(ORIGIN).is_none_or(|origin| origin == "null" || origin.eq_ignore_ascii_case(url));
    let site = said(HeaderName::from_static("sec-fetch-site"));
    origin && site.is_none_or(|site| site == "same-origin" || site == "none")
}

/// What a browser and its system are called: two words out of a closed list, so that nothing identifies a device.
fn device(agent: &str) -> String {
    let first =
        |list: &[(&str, &'static str)]| list.iter().find(|(sign, _)| agent.contains(sign)).map(|(_, name)| *name);
    let browser = first(&[
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("UCBrowser", "UC Browser"),
        ("Firefox", "Firefox"),
        ("FxiOS", "Firefox"),
        ("Chrome", "Chrome"),
        ("CriOS", "Chrome"),
        ("Safari", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("KAIOS", "KaiOS"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]);
    [browser, system].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || text.len() > 256 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

/// The hash by which a link's token is kept.
pub fn token_hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// A link's token: 256 random bits, in letters that no mail program breaks.
///
/// # Errors
/// The machine has no source of chance.
pub fn link_token() -> Result<String, Fault> {
    Ok(Secret::new()?.text())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(cookie: &str) -> Visit {
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, cookie.parse().unwrap());
        Visit::read(Jar { secure: false }, &headers, None).unwrap()
    }

    fn form(token: &str) -> Form {
        Form::of([(TOKEN.to_owned(), token.to_owned())])
    }

    #[test]
    fn a_form_is_this_browsers_or_nobodys() {
        let (one, other) = (Secret::new().unwrap().text(), Secret::new().unwrap().text());
        let (mine, theirs) = (visit(&format!("m4d={one}")), visit(&format!("m4d={other}")));
        let (first, second) = (mine.token(), mine.token());
        assert_ne!(first, second, "masked anew");
        assert!(mine.made(&form(&first)) && mine.made(&form(&second)));
        assert!(!theirs.made(&form(&first)));
        for wrong in ["", "zz", &first[1..], &"0".repeat(128)] {
            assert!(!mine.made(&form(wrong)), "{wrong}");
        }
        assert!(!visit("").made(&form(&first)), "without a cookie no form is ours");
    }

    #[test]
    fn two_cookies_of_our_name_are_none() {
        let text = Secret::new().unwrap().text();
        assert!(!visit(&format!("m4d={text}; other=1")).fresh);
        assert!(visit(&format!("m4d={text}; m4d={text}")).fresh);
        assert!(visit(&format!("__Host-m4d={text}")).fresh, "on http the name is plain");
    }

    #[test]
    fn a_form_from_elsewhere_is_seen() {
        let url = "https://m4d.example.org";
        let with = |name: &'static str, value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(HeaderName::from_static(name), value.parse().unwrap());
            from_here(&headers, url)
        };
        assert!(from_here(&HeaderMap::new(), url), "old phones send none");
        assert!(with("origin", url) && with("origin", "null") && with("sec-fetch-site", "same-origin"));
        assert!(!with("origin", "https://evil.example") && !with("sec-fetch-site", "cross-site"));
        assert!(!with("sec-fetch-site", "same-site"));
    }

    #[test]
    fn a_device_is_two_words() {
        let agent = "Mozilla/5.0 (Linux; Android 7.0; SM-G920F Build/NRD90M) AppleWebKit/537.36 Chrome/60.0 Mobile Safari/537.36";
        assert_eq!(device(agent), "Chrome · Android");
        assert_eq!(device("curl/8"), "");
    }
}
