//! The table of rights in the documents is the code's. With `M4D_WRITE` set it is written instead of compared.

use super::files::root;
use m4d_rules::rights::as_markdown;

#[test]
fn the_table_of_rights_in_the_documents_is_the_codes() {
    let file = root().join("docs/rights.md");
    if std::env::var_os("M4D_WRITE").is_some() {
        std::fs::write(&file, as_markdown()).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(written, as_markdown(), "to write it anew: M4D_WRITE=1 cargo nextest run --test tidy table_of_rights");
}
