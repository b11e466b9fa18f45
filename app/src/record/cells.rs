//! One row of a file, read cell by cell; what is wrong with it is collected with file, row, column and what to do.

use super::bundle::Sheet;
use super::reading::Row;
use super::wrong::{Wrong, shown};
use m4d_kit::ids::{id_of, id_of_parts};
use m4d_rules::money::Currency;
use m4d_rules::participation::SubjectKind;
use m4d_rules::when::PartialDate;
use std::collections::HashMap;
use std::fmt::Display;
use std::str::FromStr;

/// The longest cell that is taken in, in bytes.
const LONGEST_CELL: usize = 1 << 16;

/// What is already there or stands earlier in the bundle.
#[derive(Debug, Default)]
pub struct Known {
    /// The things that a row may name, by id.
    pub things: HashMap<i64, Seen>,
    /// To whom each identifier belongs.
    pub owners: HashMap<i64, i64>,
}

/// Where a thing was first read in this import, so that a second row of the same id is seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// The row; 0 for a thing that was in the record before.
    pub row: u64,
    /// What the row said of it, as a number.
    pub said: i64,
}

/// A row being read.
pub struct Cells<'a> {
    sheet: &'static Sheet,
    file: &'a str,
    /// Its line in the file.
    pub row: u64,
    header: &'a [String],
    cells: &'a Row,
    known: &'a Known,
    /// What cells mean where that is not what was typed, so that an id follows from meaning: `٢٠` is 20.
    meant: Vec<(String, String)>,
    /// What was found wrong so far.
    pub wrong: Vec<Wrong>,
}

impl<'a> Cells<'a> {
    /// Begins a row; what no reader has to know the column for is told at once.
    pub fn new(
        sheet: &'static Sheet,
        file: &'a str,
        row: u64,
        header: &'a [String],
        cells: &'a Row,
        known: &'a Known,
    ) -> Cells<'a> {
        let mut all = Cells { sheet, file, row, header, cells, known, meant: Vec::new(), wrong: Vec::new() };
        if cells.len() != header.len() {
            let what = format!(
                "has {} cells where the first line has {}: look for a comma too many or too few, and put text with commas between quotation marks",
                cells.len(),
                header.len()
            );
            all.tell("", what);
            return all;
        }
        for column in sheet.needed {
            if all.get(column).is_none() {
                all.tell(column, "is empty: write a value".to_owned());
            }
        }
        for (column, cell) in header.iter().zip(cells.cells()) {
            if cell.len() > LONGEST_CELL {
                let what = format!("has {} bytes and at most {LONGEST_CELL} are taken in: shorten it", cell.len());
                all.tell(&shown(column), what);
            } else if cell.contains(invisible) {
                let what = "holds invisible control characters: type the text again";
                all.tell(&shown(column), what.to_owned());
            } else if cell.contains(char::is_control) && !LONG.contains(&column.as_str()) {
                all.tell(&shown(column), "holds a line break or a tab: write it in one line".to_owned());
            }
        }
        all
    }

    /// Notes what is wrong with a cell.
    pub fn tell(&mut self, column: &str, what: String) {
        self.wrong.push(Wrong { file: self.file.to_owned(), row: self.row, column: column.to_owned(), what });
    }

    fn get(&self, column: &str) -> Option<&'a str> {
        let at = self.header.iter().position(|h| h == column)?;
        self.cells.cell(at).filter(|cell| !cell.trim().is_empty())
    }

    fn mean(&mut self, column: &str, meant: String) {
        if self.get(column).unwrap_or_default() != meant {
            self.meant.push((column.to_owned(), meant));
        }
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

    /// The file's kind.
    pub fn sheet_name(&self) -> &'static str {
        self.sheet.name
    }

    /// Notes that a cell means the same as an empty one.
    pub fn leave_out(&mut self, column: &str) {
        self.mean(column, String::new());
    }

    /// Every column that the file has or may have.
    pub fn columns(&self) -> Vec<&'static str> {
        self.sheet.all()
    }

    /// What some cells mean, in the order asked.
    pub fn meaning(&self, columns: &[&'static str]) -> Vec<&str> {
        let one = |column: &&str| {
            let meant = self.meant.iter().find(|(c, _)| c == column);
            meant.map_or_else(|| self.get(column).unwrap_or_default(), |(_, m)| m.as_str())
        };
        columns.iter().map(one).collect()
    }

    /// The id of a fact: it follows from everything its row means. Read all cells before.
    pub fn id(&self, table: &str) -> i64 {
        id_of_parts(table, &self.meaning(self.sheet.columns))
    }

    /// The id of a thing, from its key; a second row that says something else of it is told.
    pub fn thing(&mut self, kind: &str, key: &str, said: i64) -> i64 {
        let id = id_of(kind, key);
        self.same(id, said, &shown(key));
        id
    }

    /// Tells when an earlier row of this import said something else of a thing.
    pub fn same(&mut self, id: i64, said: i64, name: &str) {
        if let Some(seen) = self.known.things.get(&id)
            && seen.row > 0
            && seen.said != said
        {
            let what = format!(
                "row {} already says something else of {name}: give each its own id, or keep one of the rows",
                seen.row
            );
            self.tell("", what);
        }
    }

    /// Whether an earlier row of this import said the same of a thing.
    pub fn said_before(&self, id: i64) -> bool {
        self.known.things.get(&id).is_some_and(|seen| seen.row > 0)
    }

    /// To whom an identifier belongs already.
    pub fn owner(&self, identifier: i64) -> Option<i64> {
        self.known.owners.get(&identifier).copied()
    }

    /// A closed word; what is not one is told with the words that are.
    pub fn code<T: FromStr<Err = E> + Copy, E: Display>(&mut self, column: &str) -> Option<T> {
        match shown(self.get(column)?).parse::<T>() {
            Ok(word) => Some(word),
            Err(e) => {
                self.tell(column, e.to_string());
                None
            }
        }
    }

    /// A closed word's code, if any.
    pub fn code_text<T: FromStr<Err = E> + Copy + ToString, E: Display>(&mut self, column: &str) -> Option<String> {
        self.code::<T, E>(column).map(|word| word.to_string())
    }

    /// A word of an open list: small letters, digits, `_` and `-`.
    pub fn word(&mut self, column: &str) -> String {
        let cell = self.needed(column);
        let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-');
        if !cell.chars().all(fine) || cell.len() > 120 {
            let what = format!(
                "{:?} is not a word of the record: use small letters a-z, digits, _ and -, as in succeeded_by",
                shown(&cell)
            );
            self.tell(column, what);
        }
        cell
    }

    /// A whole number from 0 to `most`, in digits of any script.
    pub fn integer(&mut self, column: &str, most: i64) -> Option<i64> {
        let cell = self.get(column)?;
        let number = m4d_kit::digits::western(cell.trim()).parse::<i64>();
        match number {
            Ok(number) if (0..=most).contains(&number) => {
                self.mean(column, number.to_string());
                Some(number)
            }
            _ => {
                let what = format!(
                    "{:?} is not a whole number from 0 to {most}: write digits only, as in 23000000",
                    shown(cell)
                );
                self.tell(column, what);
                None
            }
        }
    }

    /// A degree of latitude or longitude.
    pub fn degree(&mut self, column: &str, most: f64) -> Option<f64> {
        let cell = self.get(column)?;
        match cell.trim().parse::<f64>() {
            Ok(degree) if degree.is_finite() && degree.abs() <= most => {
                // Minus nothing is nothing.
                let degree = if degree == 0.0 { 0.0 } else { degree };
                self.mean(column, degree.to_string());
                Some(degree)
            }
            _ => {
                let what = format!(
                    "{:?} is not a position: write degrees with a point, between -{most} and {most}, as in 12.708",
                    shown(cell)
                );
                self.tell(column, what);
                None
            }
        }
    }

    /// A date as exact as it is known.
    pub fn date(&mut self, column: &str) -> Option<PartialDate> {
        match PartialDate::parse(&shown(self.get(column)?)) {
            Ok(date) => {
                self.mean(column, date.text());
                Some(date)
            }
            Err(e) => {
                self.tell(column, e.to_string());
                None
            }
        }
    }

    /// A country's two letters.
    pub fn country(&mut self, column: &str) -> Option<String> {
        self.letters(
            column,
            2,
            |b| b.is_ascii_uppercase(),
            "a country code: write two capital letters (ISO 3166-1), as in SN",
        )
    }

    /// A language's two letters.
    pub fn language(&mut self, column: &str) -> Option<String> {
        self.letters(
            column,
            2,
            |b| b.is_ascii_lowercase(),
            "a language code: write two small letters (ISO 639-1), as in fr",
        )
    }

    /// A currency's three letters.
    pub fn currency(&mut self, column: &str) -> Option<String> {
        let what = "a currency code: write three capital letters (ISO 4217), as in USD, or leave it empty if the source has none";
        let letters = self.letters(column, 3, |b| b.is_ascii_uppercase(), what)?;
        Currency::parse(&letters).map(|currency| currency.code().to_owned())
    }

    fn letters(&mut self, column: &str, count: usize, fine: fn(&u8) -> bool, what: &str) -> Option<String> {
        let cell = self.get(column)?;
        if cell.len() == count && cell.as_bytes().iter().all(fine) {
            return Some(cell.to_owned());
        }
        self.tell(column, format!("{:?} is not {what}", shown(cell)));
        None
    }

    /// A key for addresses: small letters, digits and hyphens.
    pub fn key(&mut self, column: &str) -> String {
        let cell = self.needed(column);
        let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if cell.len() > 120 || !cell.chars().all(fine) {
            let what = format!(
                "{:?} cannot stand in an address: use small letters a-z, digits and hyphens, at most 120",
                shown(&cell)
            );
            self.tell(column, what);
        }
        cell
    }

    /// The id of a thing of one kind that this cell names.
    pub fn known(&mut self, column: &str, kind: &str) -> i64 {
        let cell = self.needed(column);
        let id = id_of(kind, &cell);
        if !cell.is_empty() && !self.known.things.contains_key(&id) {
            let what =
                format!("there is no {kind} {:?}: add it to its file first, or correct the spelling", shown(&cell));
            self.tell(column, what);
        }
        id
    }

    /// The kind and id of the thing that this cell names, whatever it is.
    pub fn subject(&mut self, column: &str) -> (SubjectKind, i64) {
        let cell = self.needed(column);
        let kinds = [
            SubjectKind::Project,
            SubjectKind::Phase,
            SubjectKind::Programme,
            SubjectKind::Place,
            SubjectKind::Organisation,
        ];
        let named = kinds.map(|kind| (kind, id_of(kind.code(), &cell)));
        let there = named.into_iter().find(|(_, id)| self.known.things.contains_key(id));
        if there.is_none() && !cell.is_empty() {
            let what = format!(
                "nothing in the record has the id {:?}: add it to its file first, or correct the spelling",
                shown(&cell)
            );
            self.tell(column, what);
        }
        there.unwrap_or((SubjectKind::Programme, 0))
    }
}

/// Columns whose text may have several lines.
const LONG: &[&str] = &["body", "note", "printed", "fact_notes", "extra_facts"];

/// Characters that change how text is read or stored and that nobody sees.
fn invisible(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
