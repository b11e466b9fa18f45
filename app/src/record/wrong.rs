//! What is wrong with a bundle, told so that an operator can mend it.

use std::borrow::Cow;
use std::fmt;

/// What an operator should mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The file's name.
    pub file: String,
    /// The row, the first line of the file being 1; 0 speaks of the whole file.
    pub row: u64,
    /// The column's name; empty speaks of the whole row.
    pub column: String,
    /// What is wrong and what to do.
    pub what: String,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.row, self.column.as_str()) {
            (0, _) => write!(f, "{}: {}", self.file, self.what),
            (row, "") => write!(f, "{}, row {row}: {}", self.file, self.what),
            (row, column) => write!(f, "{}, row {row}, column {column}: {}", self.file, self.what),
        }
    }
}

/// What a message repeats of a cell: enough to find it, and nothing that a terminal would obey.
pub fn shown(cell: &str) -> Cow<'_, str> {
    const MOST: usize = 60;
    if cell.chars().nth(MOST).is_none() && !cell.contains(obeyed) {
        return Cow::Borrowed(cell);
    }
    let clean = cell.chars().take(MOST).map(|c| if obeyed(c) { '\u{fffd}' } else { c });
    let cut = cell.chars().nth(MOST).is_some().then_some('…');
    Cow::Owned(clean.chain(cut).collect())
}

/// A character that a terminal would obey instead of showing.
fn obeyed(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
