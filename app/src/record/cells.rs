//! One row of a file, read cell by cell; what is wrong with it is collected with file, row, column and what to do.

use super::bundle::Sheet;
use m4d_kit::ids::id_of;
use m4d_rules::participation::SubjectKind;
use m4d_rules::when::PartialDate;
use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;

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
            (row, column) => write!(
                f,
                "{}, row {row}, column {column}: {}",
                self.file, self.what
            ),
        }
    }
}

/// The ids of what is already there or stands earlier in the bundle.
pub type Known = HashSet<i64>;

/// A row being read.
pub struct Cells<'a> {
    sheet: &'static Sheet,
    file: &'a str,
    /// Its line in the file.
    pub row: u64,
    header: &'a [String],
    cells: &'a csv::StringRecord,
    known: &'a Known,
    /// What was found wrong so far.
    pub wrong: Vec<Wrong>,
}

impl<'a> Cells<'a> {
    /// Begins a row; empty cells that must not be are told at once.
    pub fn new(
        sheet: &'static Sheet,
        file: &'a str,
        row: u64,
        header: &'a [String],
        cells: &'a csv::StringRecord,
        known: &'a Known,
    ) -> Cells<'a> {
        let mut all = Cells {
            sheet,
            file,
            row,
            header,
            cells,
            known,
            wrong: Vec::new(),
        };
        for column in sheet.needed {
            if all.get(column).is_none() {
                all.tell(column, "is empty: write a value".to_owned());
            }
        }
        for (column, cell) in header.iter().zip(cells) {
            if cell
                .chars()
                .any(|c| matches!(c, '\0' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
            {
                all.tell(
                    column,
                    "holds invisible control characters: type the text again".to_owned(),
                );
            }
        }
        all
    }

    /// Notes what is wrong with a cell.
    pub fn tell(&mut self, column: &str, what: String) {
        self.wrong.push(Wrong {
            file: self.file.to_owned(),
            row: self.row,
            column: column.to_owned(),
            what,
        });
    }

    fn get(&self, column: &str) -> Option<&'a str> {
        let at = self.header.iter().position(|h| h == column)?;
        self.cells.get(at).filter(|cell| !cell.is_empty())
    }

    /// The row's place in its file.
    pub fn ord(&self) -> i64 {
        i64::try_from(self.row).unwrap_or(i64::MAX)
    }

    /// A cell's text, if any.
    pub fn text(&self, column: &str) -> Option<String> {
        self.get(column).map(ToOwned::to_owned)
    }

    /// A needed cell's text.
    pub fn needed(&self, column: &str) -> String {
        self.get(column).unwrap_or_default().to_owned()
    }

    /// All cells, in the order of the sheet's own columns, for ids that follow from content.
    pub fn content(&self) -> Vec<&'a str> {
        self.sheet
            .columns
            .iter()
            .map(|c| self.get(c).unwrap_or_default())
            .collect()
    }

    /// A closed word's code; what is not one is told with the words that are.
    pub fn code<T: FromStr<Err = E> + ToString, E: fmt::Display>(
        &mut self,
        column: &str,
    ) -> Option<String> {
        let cell = self.get(column)?;
        match cell.parse::<T>() {
            Ok(word) => Some(word.to_string()),
            Err(e) => {
                self.tell(column, e.to_string());
                None
            }
        }
    }

    /// A whole number, in digits of any script.
    pub fn integer(&mut self, column: &str) -> Option<i64> {
        let cell = self.get(column)?;
        match m4d_kit::digits::western(cell).parse() {
            Ok(number) => Some(number),
            Err(_) => {
                self.tell(
                    column,
                    format!("{cell:?} is not a whole number: write digits only, as in 23000000"),
                );
                None
            }
        }
    }

    /// A degree of latitude or longitude.
    pub fn degree(&mut self, column: &str, most: f64) -> Option<f64> {
        let cell = self.get(column)?;
        match cell.parse::<f64>() {
            Ok(degree) if degree.is_finite() && degree.abs() <= most => Some(degree),
            _ => {
                self.tell(column, format!("{cell:?} is not a position: write degrees with a point, between -{most} and {most}"));
                None
            }
        }
    }

    /// A date as exact as it is known: its text, earliest and latest day.
    pub fn date(&mut self, column: &str) -> (Option<String>, Option<i64>, Option<i64>) {
        let Some(cell) = self.get(column) else {
            return (None, None, None);
        };
        match PartialDate::parse(cell) {
            Ok(date) => (
                Some(date.text()),
                date.earliest().map(|d| d.0),
                date.latest().map(|d| d.0),
            ),
            Err(e) => {
                self.tell(column, e.to_string());
                (None, None, None)
            }
        }
    }

    /// A country's two letters.
    pub fn country(&mut self, column: &str) -> Option<String> {
        let cell = self.get(column)?;
        if cell.len() == 2 && cell.bytes().all(|b| b.is_ascii_uppercase()) {
            return Some(cell.to_owned());
        }
        self.tell(
            column,
            format!(
                "{cell:?} is not a country code: write two capital letters (ISO 3166-1), as in SN"
            ),
        );
        None
    }

    /// A key for addresses: small letters, digits and hyphens.
    pub fn key(&mut self, column: &str) -> String {
        let cell = self.needed(column);
        let fine = cell.len() <= 120
            && cell
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if !fine {
            self.tell(column, format!("{cell:?} cannot stand in an address: use small letters a-z, digits and hyphens, at most 120"));
        }
        cell
    }

    /// The id of a thing of one kind that this cell names.
    pub fn known(&mut self, column: &str, kind: &str) -> i64 {
        let cell = self.needed(column);
        let id = id_of(kind, &cell);
        if !cell.is_empty() && !self.known.contains(&id) {
            self.tell(
                column,
                format!(
                    "there is no {kind} {cell:?}: add it to its file first, or correct the spelling"
                ),
            );
        }
        id
    }

    /// The kind and id of the thing that this cell names, whatever it is.
    pub fn subject(&mut self, column: &str) -> (String, i64) {
        let cell = self.needed(column);
        let kinds = [
            SubjectKind::Project,
            SubjectKind::Phase,
            SubjectKind::Programme,
            SubjectKind::Place,
            SubjectKind::Organisation,
        ];
        for kind in kinds {
            let id = id_of(kind.code(), &cell);
            if self.known.contains(&id) {
                return (kind.code().to_owned(), id);
            }
        }
        if !cell.is_empty() {
            self.tell(column, format!("nothing in the record has the id {cell:?}: add it to its file first, or correct the spelling"));
        }
        (String::new(), 0)
    }
}
