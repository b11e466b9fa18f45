//! What is kept sealed, and what is kept as a keyed hash: under master keys in a file outside database and backup, so that
//! who reads either of them reads no secret.

use crate::clock::random_bytes;
use crate::fault::Fault;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hkdf::{HKDF_SHA256, Salt};
use ring::hmac::{self, HMAC_SHA256};
use std::fmt::{self, Write as _};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

/// Which cell of the database a sealed text belongs to: table, row, column. It opens nowhere else.
pub type Cell<'a> = (&'a str, i64, &'a str);

/// The number of a key in its file, which stands before everything that the key sealed.
type KeyId = [u8; 4];

/// The master keys: the first seals, all of them open.
#[derive(Clone)]
pub struct Keys {
    current: Key,
    earlier: Vec<Key>,
}

#[derive(Clone)]
struct Key {
    id: KeyId,
    sealing: LessSafeKey,
    /// From which a key for each purpose is derived.
    hashing: hmac::Key,
}

impl Keys {
    /// Reads the key file, and makes it with one new key if it is not there. Its folder must be there and be ours:
    /// a new key is not made where a folder of secrets is only missing.
    ///
    /// # Errors
    /// The folder is missing, another user's, or open to all; the file is another's to read, or holds no keys; the disk.
    pub fn open(file: &Path) -> Result<Keys, Fault> {
        if fs::exists(file)? { Keys::read(file) } else { make(file).and_then(|()| Keys::read(file)) }
            .map_err(|fault| fault.doing(format!("cannot use the key file {}", file.display())))
    }

    fn read(file: &Path) -> Result<Keys, Fault> {
        if fs::metadata(file)?.mode() & 0o077 != 0 {
            return Err(Fault::new("others may read it; allow it to its owner only (chmod 600)"));
        }
        Keys::parse(&fs::read_to_string(file)?)
    }

    /// A key a line, `id key` in hexadecimal digits, 8 and 64 of them; `#` begins a remark.
    fn parse(text: &str) -> Result<Keys, Fault> {
        let mut keys: Vec<Key> = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.split('#').next().unwrap_or_default().trim();
            if line.is_empty() {
                continue;
            }
            let parts = line.split_once(char::is_whitespace).map(|(id, key)| (from_hex(id), from_hex(key.trim())));
            let Some((Some(id), Some(master))) = parts else {
                return Err(Fault::new(format!("line {number} is not an id of 8 and a key of 64 hexadecimal digits")));
            };
            if keys.iter().any(|key| key.id == id) {
                return Err(Fault::new(format!("the id in line {number} stands there twice")));
            }
            keys.push(Key::new(id, &master)?);
        }
        let mut keys = keys.into_iter();
        let current = keys.next().ok_or_else(|| Fault::new("it holds no key"))?;
        Ok(Keys { current, earlier: keys.collect() })
    }

    /// Always the same key, for tests only.
    #[doc(hidden)]
    #[expect(clippy::expect_used, reason = "in a test there is nobody to give a fault to")]
    pub fn for_tests() -> Keys {
        Keys { current: Key::new([0; 4], &[7; 32]).expect("a key for tests"), earlier: Vec::new() }
    }

    fn all(&self) -> impl Iterator<Item = &Key> {
        std::iter::once(&self.current).chain(&self.earlier)
    }

    /// Seals a text for one cell: key id, nonce, then ciphertext and tag (ChaCha20-Poly1305); 32 bytes longer than the text.
    ///
    /// # Errors
    /// The machine has no source of chance.
    pub fn seal(&self, plain: &[u8], cell: Cell<'_>) -> Result<Vec<u8>, Fault> {
        let key = &self.current;
        let nonce: [u8; NONCE_LEN] = random_bytes()?;
        let mut text = plain.to_vec();
        let tag = key
            .sealing
            .seal_in_place_separate_tag(Nonce::assume_unique_for_key(nonce), Aad::from(bound(cell)), &mut text)
            .map_err(|_unspecified| Fault::new("a text is too long to be sealed"))?;
        Ok([&key.id, nonce.as_slice(), &text, tag.as_ref()].concat())
    }

    /// Opens what [`Keys::seal`] made for the same cell.
    ///
    /// # Errors
    /// The key is not in the file, the bytes were altered, or they were sealed for another cell.
    pub fn unseal(&self, sealed: &[u8], cell: Cell<'_>) -> Result<Vec<u8>, Fault> {
        let (table, row, column) = cell;
        let broken = |why: &str| Fault::new(format!("{table}.{column} of row {row} does not open: {why}"));
        let (id, rest) = sealed.split_first_chunk::<4>().ok_or_else(|| broken("it is too short"))?;
        let (nonce, text) = rest.split_first_chunk::<NONCE_LEN>().ok_or_else(|| broken("it is too short"))?;
        let key = self.all().find(|key| key.id == *id);
        let key = key.ok_or_else(|| broken("its key is not in the key file"))?;
        let mut text = text.to_vec();
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let length = key
            .sealing
            .open_in_place(nonce, Aad::from(bound(cell)), &mut text)
            .map_err(|_unspecified| broken("it was altered, or belongs elsewhere"))?
            .len();
        text.truncate(length);
        Ok(text)
    }

    /// Whether this was sealed with an earlier key, and should be sealed again before that key leaves the file.
    pub fn is_earlier(&self, sealed: &[u8]) -> bool {
        !sealed.starts_with(&self.current.id)
    }

    /// The keyed hash (HMAC-SHA256, 32 bytes) of a text for a purpose, under the current key: for one-time codes, addresses
    /// and networks, whose plain hashes could be guessed. The same text has another hash for another purpose.
    pub fn keyed(&self, purpose: &str, text: &[u8]) -> Vec<u8> {
        self.current.hash(purpose, text)
    }

    /// The keyed hashes of a text under each key, the current one first: to find what an earlier key hashed.
    pub fn keyed_by_each(&self, purpose: &str, text: &[u8]) -> Vec<Vec<u8>> {
        self.all().map(|key| key.hash(purpose, text)).collect()
    }

    /// Whether a kept hash is this text's, under any of the keys. Takes the same time whatever the hash is.
    pub fn is_keyed(&self, purpose: &str, text: &[u8], kept: &[u8]) -> bool {
        self.all().fold(false, |found, key| found | same(&key.hash(purpose, text), kept))
    }
}

/// Never the keys themselves.
impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.all().map(|key| hex(&key.id))).finish()
    }
}

impl Key {
    fn new(id: KeyId, master: &[u8; 32]) -> Result<Key, Fault> {
        let root = Salt::new(HKDF_SHA256, b"kit/seal 1").extract(master);
        let underivable = |_| Fault::new("no key can be derived");
        let sealing = UnboundKey::from(root.expand(&[b"seal"], &CHACHA20_POLY1305).map_err(underivable)?);
        let hashing = hmac::Key::from(root.expand(&[b"hash"], HMAC_SHA256).map_err(underivable)?);
        Ok(Key { id, sealing: LessSafeKey::new(sealing), hashing })
    }

    fn hash(&self, purpose: &str, text: &[u8]) -> Vec<u8> {
        let of_purpose = hmac::sign(&self.hashing, purpose.as_bytes());
        hmac::sign(&hmac::Key::new(HMAC_SHA256, of_purpose.as_ref()), text).as_ref().to_vec()
    }
}

/// Whether two texts are the same, in a time that depends on their lengths only.
pub fn same(one: &[u8], other: &[u8]) -> bool {
    // `ring` compares in constant time when it verifies a tag.
    let key = hmac::Key::new(HMAC_SHA256, b"compare");
    hmac::verify(&key, other, hmac::sign(&key, one).as_ref()).is_ok()
}

/// The cell as one text that no other cell has.
fn bound((table, row, column): Cell<'_>) -> Vec<u8> {
    format!("{}:{table}:{row}:{column}", table.len()).into_bytes()
}

/// Makes the file with one new key, whole or not at all, and never over another.
fn make(file: &Path) -> Result<(), Fault> {
    let folder = match file.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => return Err(Fault::new("this is not the name of a file")),
    };
    let around = fs::metadata(folder).map_err(|e| Fault::from(e).doing("its folder cannot be used"))?;
    // Where everybody may write but only take away what is theirs (as in /tmp), the file is safe.
    let sticky = around.mode() & 0o1000 != 0;
    if around.mode() & 0o002 != 0 && !sticky {
        return Err(Fault::new("everybody may write into its folder"));
    }
    let passing = folder.join(format!(".key-{}", hex(&random_bytes::<8>()?)));
    let mut writing = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&passing)?;
    let made = (|| {
        if writing.metadata()?.uid() != around.uid() && !sticky {
            return Err(Fault::new("its folder is another user's"));
        }
        let (id, key) = (hex(&random_bytes::<4>()?), hex(&random_bytes::<32>()?));
        writing.write_all(format!("# Without this file, what was sealed with it is lost.\n{id} {key}\n").as_bytes())?;
        writing.sync_all()?;
        match fs::hard_link(&passing, file) {
            // Another process was quicker; its key is the key.
            Err(e) if e.kind() == ErrorKind::AlreadyExists => {}
            linked => linked?,
        }
        Ok(())
    })();
    fs::remove_file(&passing)?;
    made?;
    Ok(File::open(folder)?.sync_all()?)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    if text.len() != 2 * N || !text.is_ascii() {
        return None;
    }
    let mut digits = text.chars().map(|c| c.to_digit(16));
    for byte in &mut bytes {
        *byte = u8::try_from(digits.next()?? * 16 + digits.next()??).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests;
