//! The files of a bundle, from a folder, from one file or from memory, in the order in which they are taken in.

use super::bundle::{SHEETS, Sheet, sheet};
use super::reading::{Row, Rows};
use super::wrong::{Wrong, shown};
use m4d_kit::fault::Fault;
use std::fs::File;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A bundle of CSV files.
#[derive(Clone, Debug, Default)]
pub struct Bundle {
    files: Vec<Given>,
}

/// One file of a bundle.
#[derive(Clone, Debug)]
pub struct Given {
    /// Its name, with `.csv`.
    pub name: String,
    /// What it holds; `None` when its name says nothing known.
    pub sheet: Option<&'static Sheet>,
    held: Held,
}

#[derive(Clone, Debug)]
enum Held {
    Disk(PathBuf),
    Memory(Arc<[u8]>),
}

impl Bundle {
    /// All CSV files of a folder.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn folder(folder: &Path) -> Result<Bundle, Fault> {
        let doing = |e: std::io::Error| Fault::from(e).doing(folder.display().to_string());
        let mut files = Vec::new();
        for entry in folder.read_dir().map_err(doing)? {
            let path = entry.map_err(doing)?.path();
            let is_csv = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("csv"));
            if is_csv && !name_of(&path).starts_with('.') {
                files.push(Given::new(name_of(&path), Held::Disk(path)));
            }
        }
        Ok(Bundle::in_order(files))
    }

    /// One file; its name says what it holds, as in `projects.csv`.
    pub fn file(file: &Path) -> Bundle {
        Bundle::in_order(vec![Given::new(name_of(file), Held::Disk(file.to_owned()))])
    }

    /// Files in memory: name and content.
    pub fn of(files: Vec<(String, Vec<u8>)>) -> Bundle {
        let given = |(name, bytes): (String, Vec<u8>)| Given::new(name, Held::Memory(bytes.into()));
        Bundle::in_order(files.into_iter().map(given).collect())
    }

    /// Its files; later ones name things of earlier ones.
    pub fn files(&self) -> &[Given] {
        &self.files
    }

    fn in_order(mut files: Vec<Given>) -> Bundle {
        let place = |given: &Given| SHEETS.iter().position(|s| Some(s) == given.sheet);
        files.sort_by_key(|f| (place(f).unwrap_or(SHEETS.len()), f.name.clone()));
        Bundle { files }
    }
}

impl Given {
    fn new(name: String, held: Held) -> Given {
        let sheet = name.strip_suffix(".csv").and_then(sheet);
        Given { name, sheet, held }
    }

    /// Its rows, the header first.
    ///
    /// # Errors
    /// The file cannot be opened.
    pub fn rows(&self) -> std::io::Result<Rows> {
        let from: Box<dyn Read + Send> = match &self.held {
            Held::Disk(path) => Box::new(ordinary(path)?),
            Held::Memory(bytes) => Box::new(Cursor::new(bytes.clone())),
        };
        Ok(Rows::new(from))
    }

    /// How many rows it has after the header, as far as it can be read.
    pub fn count(&self) -> u64 {
        let Ok(mut rows) = self.rows() else { return 0 };
        let mut all: u64 = 0;
        while let Ok(Some(_)) = rows.next() {
            all += 1;
        }
        all.saturating_sub(1)
    }

    /// What is wrong with the file as a whole or, in a row, with one column.
    pub fn tell(&self, row: u64, column: &str, what: String) -> Wrong {
        Wrong { file: shown(&self.name).into_owned(), row, column: column.to_owned(), what }
    }

    /// What an operator does with a file whose name says nothing.
    pub fn unknown(&self) -> Wrong {
        let what =
            "is no file of the bundle and was not read: rename it to what it holds; docs/import.md names the files";
        self.tell(0, "", what.to_owned())
    }

    /// The columns of the header, and what is wrong with them. Without columns the file cannot be read.
    pub fn header(&self, sheet: &Sheet, line: u64, row: &Row) -> (Option<Vec<String>>, Vec<Wrong>) {
        let columns: Vec<String> = row.cells().map(|c| c.trim().to_owned()).collect();
        let mut wrong = Vec::new();
        if let [only] = columns.as_slice()
            && let Some(mark) = [';', '\t', '|'].into_iter().find(|m| only.contains(*m))
        {
            wrong.push(self.tell(
                line,
                "",
                format!("its columns are separated by {mark:?}: save it again as CSV with commas, in UTF-8"),
            ));
            return (None, wrong);
        }
        for (at, column) in columns.iter().enumerate() {
            let what = if !sheet.has(column) {
                format!(
                    "is not a column of {} and was not read: remove it or correct its name; known: {}",
                    self.name,
                    sheet.all().join(", ")
                )
            } else if columns.iter().position(|c| c == column) != Some(at) {
                "stands twice in the first line; only the first was read: remove the other".to_owned()
            } else {
                continue;
            };
            wrong.push(self.tell(line, &shown(column), what));
        }
        let missing = sheet.needed.iter().filter(|n| !columns.iter().any(|c| c == *n));
        let lacks: Vec<Wrong> = missing
            .map(|column| {
                self.tell(
                    line,
                    column,
                    "is missing from the first line, so the file was not read: add the column".to_owned(),
                )
            })
            .collect();
        let whole = lacks.is_empty();
        wrong.extend(lacks);
        (whole.then_some(columns), wrong)
    }
}

/// Opens a file that ends: a pipe or a device might never.
fn ordinary(path: &Path) -> std::io::Result<File> {
    if path.metadata()?.is_file() {
        File::open(path)
    } else {
        Err(std::io::Error::new(std::io::ErrorKind::InvalidInput, "it is a folder, a pipe or a device, not a file"))
    }
}

fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
