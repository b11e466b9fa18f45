//! Ids that follow from what they name: the same key gives the same number on every machine and database,
//! so that importing twice finds what is there, and no sequence has to be asked.

use sha2::{Digest, Sha256};

/// The id of the thing of a kind with this key: 63 bits of SHA-256 over both. The key is unique in its table, and
/// so is the id: should two keys ever meet in one number, the database says so and nothing is overwritten.
pub fn id_of(kind: &str, key: &str) -> i64 {
    id_of_parts(kind, &[key])
}

/// The id of a fact that has no key of its own: it follows from everything it says.
pub fn id_of_parts(kind: &str, parts: &[&str]) -> i64 {
    let mut hash = Sha256::new();
    for part in std::iter::once(&kind).chain(parts) {
        hash.update(part.len().to_le_bytes());
        hash.update(part.as_bytes());
    }
    let mut first = [0; 8];
    first.iter_mut().zip(hash.finalize()).for_each(|(to, from)| *to = from);
    i64::from_le_bytes(first) & i64::MAX
}

/// The hash of some bytes, as hexadecimal text.
pub fn hash_text(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_not_run_together() {
        assert_ne!(id_of_parts("money", &["ab", "c"]), id_of_parts("money", &["a", "bc"]));
        assert_ne!(id_of("project", "x"), id_of("place", "x"));
        assert_eq!(id_of("project", "jmdi-2-ph-bicol"), id_of("project", "jmdi-2-ph-bicol"));
    }

    #[test]
    fn an_id_is_never_negative() {
        assert!((0..10_000).all(|n| id_of("n", &n.to_string()) >= 0));
    }
}
