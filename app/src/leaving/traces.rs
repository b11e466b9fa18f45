//! Looks for an address in raw bytes, in every coding in which it could stand there: as it is and in small letters, escaped
//! for HTML, addresses and JSON, as base64 and quoted-printable, in UTF-16, as a hash; also inside packed files.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use m4d_kit::locale::escape;
use md5::{Digest as _, Md5};
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::Path;

/// An address in all its codings.
#[derive(Clone, Debug)]
pub struct Sought {
    needles: Vec<(&'static str, Vec<u8>)>,
}

/// Pieces in which files are read.
const PIECE: usize = 1 << 20;
/// How deep packed files in packed files are opened.
const DEEP: u8 = 3;

impl Sought {
    /// An address.
    pub fn address(address: &str) -> Sought {
        let lower = address.to_lowercase();
        let mut needles = Vec::new();
        for text in BTreeSet::from([address.to_owned(), lower.clone(), address.to_uppercase(), punycode(&lower)]) {
            let bytes = text.as_bytes();
            add(&mut needles, "raw", bytes.to_vec());
            add(&mut needles, "html", escape(&text).into_bytes());
            add(&mut needles, "html", text.replace('@', "&#64;").into_bytes());
            add(&mut needles, "html", text.replace('@', "&#x40;").into_bytes());
            add(&mut needles, "percent", percent(&text, "%", |b| b.is_ascii_alphanumeric() || b"-._~".contains(&b)));
            add(&mut needles, "percent", percent(&text, "%", |b| b.is_ascii_alphanumeric()));
            add(&mut needles, "quoted-printable", percent(&text, "=", |b| b.is_ascii_graphic() && b != b'='));
            add(&mut needles, "quoted-printable", percent(&text, "=", |b| b.is_ascii_graphic() && !b"=@".contains(&b)));
            add(&mut needles, "json", json(&text, |c| c.is_ascii() && c != '@'));
            add(&mut needles, "json", json(&text, |c| c.is_ascii()));
            for skipped in 0..3 {
                let (standard, safe) = (&STANDARD_NO_PAD, &URL_SAFE_NO_PAD);
                add(&mut needles, "base64", aligned(bytes, skipped, |b| standard.encode(b)));
                add(&mut needles, "base64", aligned(bytes, skipped, |b| safe.encode(b)));
            }
            let units: Vec<u16> = text.encode_utf16().collect();
            add(&mut needles, "utf-16", units.iter().flat_map(|u| u.to_le_bytes()).collect());
            add(&mut needles, "utf-16", units.iter().flat_map(|u| u.to_be_bytes()).collect());
            let hashes = [
                ("md5", Md5::digest(bytes).to_vec()),
                ("sha1", digest(&SHA1_FOR_LEGACY_USE_ONLY, bytes).as_ref().to_vec()),
                ("sha256", digest(&SHA256, bytes).as_ref().to_vec()),
            ];
            for (name, hash) in hashes {
                let hex: String = hash.iter().map(|b| format!("{b:02x}")).collect();
                add(&mut needles, name, hex.to_uppercase().into_bytes());
                add(&mut needles, name, hex.into_bytes());
                add(&mut needles, name, hash);
            }
        }
        Sought { needles }
    }
}

impl Sought {
    /// A text as it is, in UTF-8.
    pub fn as_it_is(text: &str) -> Sought {
        let mut needles = Vec::new();
        add(&mut needles, "raw", text.as_bytes().to_vec());
        Sought { needles }
    }

    /// Bytes as they are, and as base64.
    #[cfg(test)]
    pub fn bytes(bytes: &[u8]) -> Sought {
        let mut needles = Vec::new();
        add(&mut needles, "raw", bytes.to_vec());
        for skipped in 0..3 {
            add(&mut needles, "base64", aligned(bytes, skipped, |b| STANDARD_NO_PAD.encode(b)));
            add(&mut needles, "base64", aligned(bytes, skipped, |b| URL_SAFE_NO_PAD.encode(b)));
        }
        Sought { needles }
    }
}

fn add(needles: &mut Vec<(&'static str, Vec<u8>)>, name: &'static str, needle: Vec<u8>) {
    // What is very short would be found anywhere.
    if needle.len() >= 4 && needles.iter().all(|(_, known)| *known != needle) {
        needles.push((name, needle));
    }
}

fn percent(text: &str, sign: &str, plain: impl Fn(u8) -> bool) -> Vec<u8> {
    let one = |b: u8| if plain(b) { char::from(b).to_string() } else { format!("{sign}{b:02X}") };
    text.bytes().map(one).collect::<String>().into_bytes()
}

fn json(text: &str, plain: impl Fn(char) -> bool) -> Vec<u8> {
    let one = |c: char| match plain(c) {
        true => c.to_string(),
        false => c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
    };
    text.chars().map(one).collect::<String>().into_bytes()
}

/// The letters of base64 that do not depend on what stands around: `skipped` bytes before, anything after.
fn aligned(bytes: &[u8], skipped: usize, encode: impl Fn(&[u8]) -> String) -> Vec<u8> {
    let mut padded = vec![0; skipped];
    padded.extend_from_slice(bytes);
    let whole = padded.len() / 3 * 3;
    let encoded = encode(padded.get(..whole).unwrap_or_default());
    let from = [0, 2, 3].get(skipped).copied().unwrap_or_default();
    encoded.as_bytes().get(from..).unwrap_or_default().to_vec()
}

/// The address with its host in the letters that the DNS has.
fn punycode(address: &str) -> String {
    match address.rsplit_once('@') {
        Some((local, host)) => format!("{local}@{}", idna::domain_to_ascii(host).unwrap_or_else(|_| host.to_owned())),
        None => address.to_owned(),
    }
}

/// Every needle of several addresses, found in one walk by its first two bytes.
struct Walk<'a> {
    starts: BTreeMap<[u8; 2], Vec<(&'static str, &'a [u8])>>,
    any: Vec<bool>,
    longest: usize,
}

impl<'a> Walk<'a> {
    fn new(sought: &'a [Sought]) -> Walk<'a> {
        let mut walk = Walk { starts: BTreeMap::new(), any: vec![false; 1 << 16], longest: 1 };
        for (name, needle) in sought.iter().flat_map(|s| &s.needles) {
            let [a, b, ..] = needle.as_slice() else { continue };
            walk.starts.entry([*a, *b]).or_default().push((*name, needle));
            if let Some(place) = walk.any.get_mut(usize::from(u16::from_be_bytes([*a, *b]))) {
                *place = true;
            }
            walk.longest = walk.longest.max(needle.len());
        }
        walk
    }

    fn look(&self, bytes: &[u8], found: &mut BTreeSet<&'static str>) {
        for (at, pair) in bytes.windows(2).enumerate() {
            let [a, b] = pair else { continue };
            let start = [*a, *b];
            if self.any.get(usize::from(u16::from_be_bytes(start))) != Some(&true) {
                continue;
            }
            let rest = bytes.get(at..).unwrap_or_default();
            for (name, needle) in self.starts.get(&start).into_iter().flatten() {
                if rest.starts_with(needle) {
                    found.insert(name);
                }
            }
        }
    }

    /// Looks at everything that a reader gives, piece by piece; needles that lie across two pieces are found.
    fn read(&self, from: &mut dyn Read, found: &mut BTreeSet<&'static str>) -> io::Result<u64> {
        let (mut held, mut bytes) = (Vec::new(), 0);
        let mut piece = vec![0; PIECE];
        loop {
            let n = from.read(&mut piece)?;
            let new = piece.get(..n).unwrap_or_default();
            if new.is_empty() {
                return Ok(bytes);
            }
            bytes += u64::try_from(n).unwrap_or_default();
            held.extend_from_slice(new);
            self.look(&held, found);
            let kept = held.len().saturating_sub(self.longest - 1);
            held.drain(..kept);
        }
    }
}

/// In which codings a file holds one of the addresses; a packed file is also opened.
///
/// # Errors
/// The file cannot be read.
pub fn in_file(path: &Path, sought: &[Sought]) -> io::Result<BTreeSet<&'static str>> {
    looked_at(path, sought).map(|(found, _)| found)
}

/// The same, with how many bytes the file has.
///
/// # Errors
/// The file cannot be read.
pub fn looked_at(path: &Path, sought: &[Sought]) -> io::Result<(BTreeSet<&'static str>, u64)> {
    let (walk, mut found) = (Walk::new(sought), BTreeSet::new());
    let mut file = File::open(path)?;
    let bytes = walk.read(&mut file, &mut found)?;
    file.rewind()?;
    let mut head = [0; 4];
    let n = file.read(&mut head)?;
    let head = head.get(..n).unwrap_or_default();
    file.rewind()?;
    if head.starts_with(b"PK") {
        in_zip(&walk, file, &mut found);
    } else if head.starts_with(&[0x1f, 0x8b]) {
        inside(&walk, &mut flate2::read::MultiGzDecoder::new(file), DEEP, &mut found);
    } else if path.extension().is_some_and(|e| e == "br") {
        inside(&walk, &mut brotli::Decompressor::new(file, 4096), DEEP, &mut found);
    }
    Ok((found, bytes))
}

fn in_zip(walk: &Walk<'_>, file: File, found: &mut BTreeSet<&'static str>) {
    let Ok(mut zip) = zip::ZipArchive::new(file) else { return };
    for at in 0..zip.len() {
        let Ok(mut member) = zip.by_index(at) else { continue };
        walk.look(member.name_raw(), found);
        inside(walk, &mut member, DEEP - 1, found);
    }
}

/// What is packed is looked at; what is packed in it once more is opened while it is not too deep.
fn inside(walk: &Walk<'_>, from: &mut dyn Read, deep: u8, found: &mut BTreeSet<&'static str>) {
    let mut head = [0; 2];
    let n = from.read(&mut head).unwrap_or_default();
    let head = head.get(..n).unwrap_or_default();
    let mut whole = head.chain(from);
    if head == [0x1f, 0x8b] && deep > 0 {
        let mut opened = flate2::read::MultiGzDecoder::new(whole);
        inside(walk, &mut opened, deep - 1, found);
        return;
    }
    // A packed file that is broken was looked at as it is.
    let _ = walk.read(&mut whole, found);
}
