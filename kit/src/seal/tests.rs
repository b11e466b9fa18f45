//! What is sealed opens only where it belongs, and a key file is made once, for its owner only.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Keys with these masters; the first seals.
fn keys(masters: &[u8]) -> Keys {
    let lines: Vec<String> = masters.iter().map(|m| format!("{} {}", hex(&[*m; 4]), hex(&[*m; 32]))).collect();
    Keys::parse(&lines.join("\n")).unwrap()
}

const HERE: Cell<'static> = ("accounts_factor", 7, "sealed");

proptest! {
    #[test]
    fn what_is_sealed_opens_in_its_cell(plain: Vec<u8>, table in "[a-z_:]{0,9}", row: i64, column in "[a-z_:]{0,9}") {
        let keys = Keys::for_tests();
        let sealed = keys.seal(&plain, (&table, row, &column)).unwrap();
        prop_assert_eq!(sealed.len(), plain.len() + 32);
        prop_assert_eq!(keys.unseal(&sealed, (&table, row, &column)).unwrap(), plain);
    }

    #[test]
    fn it_opens_in_no_other_cell(row: i64, other: i64, text in "[a-z:]{2,12}", cut in 0..12_usize, moved in 0..12_usize) {
        let keys = Keys::for_tests();
        let (cut, moved) = (cut.min(text.len()), moved.min(text.len()));
        let sealed = keys.seal(b"secret", (&text[..cut], row, &text[cut..])).unwrap();
        prop_assert_eq!(keys.unseal(&sealed, (&text[..moved], row, &text[moved..])).is_ok(), cut == moved);
        prop_assert_eq!(keys.unseal(&sealed, (&text[..cut], other, &text[cut..])).is_ok(), row == other);
    }

    #[test]
    fn one_altered_bit_is_found(plain: Vec<u8>, at: prop::sample::Index, bit in 0..8_u8) {
        let keys = keys(&[1, 3]);
        let mut sealed = keys.seal(&plain, HERE).unwrap();
        let at = at.index(sealed.len());
        sealed[at] ^= 1 << bit;
        prop_assert!(keys.unseal(&sealed, HERE).is_err());
    }

    #[test]
    fn a_part_of_it_does_not_open(plain: Vec<u8>, kept: prop::sample::Index) {
        let keys = Keys::for_tests();
        let sealed = keys.seal(&plain, HERE).unwrap();
        prop_assert!(keys.unseal(&sealed[..kept.index(sealed.len())], HERE).is_err());
    }

    #[test]
    fn two_texts_are_the_same_when_they_are_equal(one: Vec<u8>, other: Vec<u8>) {
        prop_assert_eq!(same(&one, &other), one == other);
        prop_assert!(same(&one, &one.clone()));
    }
}

#[test]
fn every_single_byte_counts() {
    let keys = keys(&[1, 2]);
    let sealed = keys.seal("لا أحد".as_bytes(), HERE).unwrap();
    let opens = |at: usize| {
        let mut altered = sealed.clone();
        altered[at] ^= 0xff;
        keys.unseal(&altered, HERE).is_ok()
    };
    assert_eq!((0..sealed.len()).filter(|at| opens(*at)).count(), 0);
}

#[test]
fn the_name_of_another_key_does_not_open_it() {
    let keys = keys(&[1, 2]);
    let mut sealed = keys.seal(b"secret", HERE).unwrap();
    sealed[..4].copy_from_slice(&[2; 4]);
    assert!(keys.unseal(&sealed, HERE).is_err());
    sealed[..4].copy_from_slice(&[9; 4]);
    let fault = keys.unseal(&sealed, HERE).unwrap_err().to_string();
    assert_eq!(fault, "accounts_factor.sealed of row 7 does not open: its key is not in the key file");
}

#[test]
fn the_same_text_is_never_sealed_alike() {
    let sealed: BTreeSet<Vec<u8>> = (0..100).map(|_| Keys::for_tests().seal(b"123456", HERE).unwrap()).collect();
    assert_eq!(sealed.len(), 100);
}

#[test]
fn a_new_first_key_seals_and_the_earlier_one_still_opens_and_knows_its_hashes() {
    let (before, after, forgotten) = (keys(&[1]), keys(&[2, 1]), keys(&[2]));
    let sealed = before.seal(b"secret", HERE).unwrap();
    assert_eq!(after.unseal(&sealed, HERE).unwrap(), b"secret");
    assert_eq!((after.is_earlier(&sealed), before.is_earlier(&sealed)), (true, false));
    assert!(forgotten.unseal(&sealed, HERE).is_err());
    assert!(before.unseal(&after.seal(b"secret", HERE).unwrap(), HERE).is_err());
    let kept = before.keyed("code", b"1234");
    assert_eq!(after.keyed_by_each("code", b"1234"), [forgotten.keyed("code", b"1234"), kept.clone()]);
    assert!(after.is_keyed("code", b"1234", &kept));
    assert!(!after.is_keyed("code", b"1235", &kept));
    assert!(!after.is_keyed("card", b"1234", &kept));
    assert!(!forgotten.is_keyed("code", b"1234", &kept));
    assert!(!after.is_keyed("code", b"1234", b""));
}

#[test]
fn a_hash_stays_the_same_from_version_to_version() {
    // Worked out by another program after RFC 5869 and 2104. Kept codes and addresses are found by it: when this changes, all of them are lost.
    assert_eq!(
        hex(&Keys::for_tests().keyed("address", b"amina@example.org")),
        "087d3742ababf479ea5332172c6071d513f5e30611c82db174fc027752e32400"
    );
}

#[test]
fn a_sealed_text_opens_from_version_to_version() {
    let sealed: [u8; 38] =
        from_hex("000000000102030405060708090a0b0c68277c65f03e5520627dcf04d0109462f72fae4a720f").unwrap();
    assert_eq!(Keys::for_tests().unseal(&sealed, HERE).unwrap(), b"secret");
}

#[test]
fn the_key_file_is_made_once_and_for_its_owner_only() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("data.key");
    let made = Keys::open(&file).unwrap();
    assert_eq!(fs::metadata(&file).unwrap().mode() & 0o7777, 0o600);
    let text = fs::read_to_string(&file).unwrap();
    let read = Keys::open(&file).unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), text, "it is not made anew");
    assert_eq!(read.keyed("code", b"1"), made.keyed("code", b"1"));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing passing stays");
    let other = Keys::open(&folder.path().join("other.key")).unwrap();
    assert_ne!(other.keyed("code", b"1"), made.keyed("code", b"1"));
}

#[test]
fn processes_that_begin_together_get_one_key() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("data.key");
    let opening: Vec<_> = (0..8)
        .map(|_| {
            let file = file.clone();
            std::thread::spawn(move || Keys::open(&file).unwrap().keyed("code", b"1"))
        })
        .collect();
    let hashes: BTreeSet<Vec<u8>> = opening.into_iter().map(|one| one.join().unwrap()).collect();
    assert_eq!(hashes.len(), 1);
}

#[test]
fn a_key_is_not_made_where_it_would_not_be_safe() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let told = |file: &Path| Keys::open(file).unwrap_err().to_string();
    let missing = folder.path().join("secrets/data.key");
    assert!(told(&missing).contains("its folder cannot be used"));
    let file = folder.path().join("data.key");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
    assert!(told(&file).ends_with("everybody may write into its folder"));
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
    Keys::open(&file).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    assert!(told(&file).ends_with("others may read it; allow it to its owner only (chmod 600)"));
}

#[test]
fn what_is_no_key_file_is_told_by_its_line() {
    let told = |text: &str| Keys::parse(text).unwrap_err().to_string();
    let key = "ab".repeat(32);
    assert_eq!(told("# nothing\n\n"), "it holds no key");
    assert_eq!(told("# first\nsecret\n"), "line 2 is not an id of 8 and a key of 64 hexadecimal digits");
    assert_eq!(told(&format!("00000001 {}", &key[1..])), "line 1 is not an id of 8 and a key of 64 hexadecimal digits");
    assert_eq!(told(&format!("00000001 {key}\n00000001 {key}")), "the id in line 2 stands there twice");
    assert!(Keys::parse(&format!("  00000001\t{key}  # current\r\n00000002 {key}")).is_ok());
}

#[test]
fn a_fault_and_a_debug_print_hold_no_key() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("data.key");
    let keys = Keys::open(&file).unwrap();
    let text = fs::read_to_string(&file).unwrap();
    let (id, key) = text.lines().nth(1).unwrap().split_once(' ').unwrap();
    assert_eq!(format!("{keys:?}"), format!("[\"{id}\"]"));
    let fault = Keys::parse(&format!("{id}x {key}")).unwrap_err();
    assert!(!format!("{fault:?}{fault}").contains(key));
}
