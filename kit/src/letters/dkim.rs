//! DKIM (RFC 6376, RFC 8463): a signature over headers and body, so that the receiver's mail server believes the sender.
//! Why it is ours and not the library's: `docs/decisions/0014-dkim-with-ring.md`.

use crate::clock::Moment;
use crate::config::Unusable;
use crate::fault::Fault;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use ring::{digest, rand, rsa, signature};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject as _;
use std::path::Path;

/// The signed headers. The last four stand twice: nobody can add a second one without breaking the signature.
const SIGNED: [&str; 12] = [
    "mime-version",
    "content-type",
    "message-id",
    "auto-submitted",
    "from",
    "to",
    "subject",
    "date",
    "from",
    "to",
    "subject",
    "date",
];

/// Signs letters of one domain.
pub struct Signer {
    selector: String,
    domain: String,
    key: Key,
}

enum Key {
    Rsa(rsa::KeyPair),
    Ed25519(signature::Ed25519KeyPair),
}

impl Signer {
    /// A signer with the private key in a PEM file: RSA of 2048 bits or more, or Ed25519.
    ///
    /// # Errors
    /// The file cannot be read, or holds no such key; or selector or domain are not names.
    pub fn read(selector: &str, domain: &str, file: &Path) -> Result<Signer, Unusable> {
        let unusable = |why: String| Unusable(format!("letters.dkim_key_file is {}: {why}", file.display()));
        let pem = std::fs::read(file).map_err(|e| unusable(e.to_string()))?;
        Signer::new(selector, domain, &pem).map_err(|e| unusable(e.0))
    }

    /// The same with the file's content.
    ///
    /// # Errors
    /// As [`Signer::read`].
    pub fn new(selector: &str, domain: &str, pem: &[u8]) -> Result<Signer, Unusable> {
        let name = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.');
        if !name(selector) || !name(domain) {
            return Err(Unusable(
                "letters.dkim_selector and letters.dkim_domain have to be names of the DNS".to_owned(),
            ));
        }
        let der = PrivateKeyDer::from_pem_slice(pem).map_err(|e| Unusable(format!("it holds no private key: {e}")))?;
        let refused = |e: ring::error::KeyRejected| {
            Unusable(format!("its key cannot be used ({e}): RSA of 2048 bits or more, or Ed25519"))
        };
        let key = match &der {
            PrivateKeyDer::Pkcs1(key) => Key::Rsa(rsa::KeyPair::from_der(key.secret_pkcs1_der()).map_err(refused)?),
            PrivateKeyDer::Pkcs8(key) => {
                let key = key.secret_pkcs8_der();
                match signature::Ed25519KeyPair::from_pkcs8_maybe_unchecked(key) {
                    Ok(pair) => Key::Ed25519(pair),
                    Err(_) => Key::Rsa(rsa::KeyPair::from_pkcs8(key).map_err(refused)?),
                }
            }
            _ => return Err(Unusable("its key is neither RSA nor Ed25519".to_owned())),
        };
        Ok(Signer { selector: selector.to_owned(), domain: domain.to_owned(), key })
    }

    /// The header `DKIM-Signature` of a message, to stand before it.
    ///
    /// # Errors
    /// The machine has no chance to give to the signature.
    pub fn header(&self, message: &[u8], now: Moment) -> Result<String, Fault> {
        let (headers, body) = parted(message);
        let algorithm = match self.key {
            Key::Rsa(_) => "rsa-sha256",
            Key::Ed25519(_) => "ed25519-sha256",
        };
        let unsigned = format!(
            "DKIM-Signature: v=1; a={algorithm}; c=relaxed/relaxed;\r\n d={};\r\n s={}; t={};\r\n h={};\r\n bh={};\r\n b=",
            self.domain,
            self.selector,
            now.0.div_euclid(1000),
            SIGNED.chunks(4).map(|some| some.join(":")).collect::<Vec<_>>().join(":\r\n "),
            BASE64.encode(digest::digest(&digest::SHA256, &canonical_body(body))),
        );
        let mut hashed = canonical_headers(&headers, &SIGNED);
        hashed.push_str(canonical(&unsigned).trim_end());
        let signed = BASE64.encode(self.sign(hashed.as_bytes())?);
        let lines: Vec<&str> = signed.as_bytes().chunks(72).filter_map(|c| str::from_utf8(c).ok()).collect();
        Ok(format!("{unsigned}{}\r\n", lines.join("\r\n ")))
    }

    fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, Fault> {
        match &self.key {
            // RFC 8463: what is signed is the hash.
            Key::Ed25519(pair) => Ok(pair.sign(digest::digest(&digest::SHA256, bytes).as_ref()).as_ref().to_vec()),
            Key::Rsa(pair) => {
                let mut made = vec![0; pair.public().modulus_len()];
                pair.sign(&signature::RSA_PKCS1_SHA256, &rand::SystemRandom::new(), bytes, &mut made)
                    .map_err(|e| Fault::new(format!("a letter cannot be signed: {e}")))?;
                Ok(made)
            }
        }
    }
}

/// A message's headers, each with what was folded, and its body.
pub(super) fn parted(message: &[u8]) -> (Vec<String>, &[u8]) {
    let end = message.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(message.len());
    let (head, body) = message.split_at(end);
    let mut headers: Vec<String> = Vec::new();
    for line in String::from_utf8_lossy(head).split("\r\n") {
        match headers.last_mut() {
            Some(last) if line.starts_with([' ', '\t']) => {
                last.push_str("\r\n");
                last.push_str(line);
            }
            _ => headers.push(line.to_owned()),
        }
    }
    (headers, body.get(4..).unwrap_or_default())
}

/// The named headers in "relaxed" form; of several with a name, the last one first; one that is not there is nothing.
pub(super) fn canonical_headers(headers: &[String], names: &[&str]) -> String {
    let mut left: Vec<&String> = headers.iter().collect();
    let mut all = String::new();
    for name in names {
        let is = |h: &&String| h.split_once(':').is_some_and(|(n, _)| n.trim().eq_ignore_ascii_case(name));
        if let Some(at) = left.iter().rposition(is) {
            all.push_str(&canonical(left.remove(at)));
        }
    }
    all
}

/// A header in "relaxed" form: name in lower case, on one line, single spaces.
pub(super) fn canonical(header: &str) -> String {
    let (name, value) = header.split_once(':').unwrap_or((header, ""));
    let words: Vec<&str> = value.split([' ', '\t', '\r', '\n']).filter(|w| !w.is_empty()).collect();
    format!("{}:{}\r\n", name.trim().to_lowercase(), words.join(" "))
}

/// A body in "relaxed" form: single spaces, none at the end of a line, no empty lines at the end.
pub(super) fn canonical_body(body: &[u8]) -> Vec<u8> {
    let mut all = Vec::with_capacity(body.len());
    for line in body.split(|b| *b == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let mut gap = false;
        for byte in line {
            if matches!(byte, b' ' | b'\t') {
                gap = true;
                continue;
            }
            if std::mem::take(&mut gap) {
                all.push(b' ');
            }
            all.push(*byte);
        }
        all.extend_from_slice(b"\r\n");
    }
    while all.ends_with(b"\r\n\r\n") {
        all.truncate(all.len() - 2);
    }
    if all == b"\r\n" { Vec::new() } else { all }
}
