//! The released steps of the database, embedded in the binary.

use m4d_kit::migrate::Migration;

/// Every step, in order.
pub fn steps() -> Vec<Migration> {
    let files = [
        ("0001_kit", include_str!("../migrations/0001_kit.sql")),
        ("0002_record", include_str!("../migrations/0002_record.sql")),
        ("0003_letters", include_str!("../migrations/0003_letters.sql")),
        ("0004_audit", include_str!("../migrations/0004_audit.sql")),
        ("0005_accounts", include_str!("../migrations/0005_accounts.sql")),
        ("0006_directory", include_str!("../migrations/0006_directory.sql")),
    ];
    let numbered = (1..).zip(files);
    numbered.map(|(number, (name, text))| Migration { number, name: name.to_owned(), text: text.to_owned() }).collect()
}
