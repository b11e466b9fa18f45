//! The two hashes of an entry, as `docs/audit-verify.py` computes them too.

use sha2::{Digest, Sha256};

/// What an entry's hash covers beside the hash before it.
pub struct Covered<'a> {
    pub id: i64,
    pub at: i64,
    pub act: &'a str,
    pub object_kind: &'a str,
    pub object: Option<i64>,
    pub actor: Option<i64>,
    pub about: Option<i64>,
    pub details_hash: &'a [u8],
}

/// SHA-256 over the salt and the details as they are stored. The salt keeps redacted details from being guessed.
pub fn details_hash(salt: &[u8], details: &str) -> [u8; 32] {
    Sha256::new().chain_update(salt).chain_update(details).finalize().into()
}

/// SHA-256 over the hash before and the entry's fields, each as a netstring (`3:123,`) so that none runs into the next;
/// numbers in decimal, nothing for what is not there.
pub fn entry_hash(previous: &[u8], it: &Covered) -> [u8; 32] {
    let number = |n: Option<i64>| n.map_or_else(String::new, |n| n.to_string());
    let (id, at) = (number(Some(it.id)), number(Some(it.at)));
    let (object, actor, about) = (number(it.object), number(it.actor), number(it.about));
    let texts = [&id, &at, it.act, it.object_kind, &object, &actor, &about].map(str::as_bytes);
    let mut hash = Sha256::new();
    hash.update(previous);
    for part in texts.into_iter().chain([it.details_hash]) {
        hash.update(part.len().to_string());
        hash.update(b":");
        hash.update(part);
        hash.update(b",");
    }
    hash.finalize().into()
}
