//! Reads a CSV file row by row in bounded memory: a row that is too long or never ends is told, not held.

use std::io::{self, BufRead, BufReader, Read};

/// The longest row that is read, in bytes of its cells.
const LONGEST_ROW: usize = 1 << 20;

/// A row that goes on for so many bytes is not going to end: the rest of the file is not read.
const ENDLESS: usize = 16 << 20;

/// The most cells that a row is read with.
const MOST_CELLS: usize = 1 << 12;

/// A row of text cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    text: String,
    ends: Vec<usize>,
}

/// Why a row cannot be read as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// It is longer than a megabyte.
    TooLong,
    /// The cell at this place is not UTF-8.
    NotUtf8(usize),
    /// A quotation mark was opened and the file ended before it was closed.
    Unclosed,
}

/// A row with its line: the first line of the file is 1.
pub type Numbered = (u64, Result<Row, Broken>);

impl Row {
    /// How many cells it has.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// How many bytes its cells have.
    pub fn bytes(&self) -> usize {
        self.text.len()
    }

    /// The cell at a place.
    pub fn cell(&self, at: usize) -> Option<&str> {
        let end = *self.ends.get(at)?;
        let before = at.checked_sub(1).and_then(|i| self.ends.get(i));
        self.text.get(before.copied().unwrap_or(0)..end)
    }

    /// All cells.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|at| self.cell(at).unwrap_or_default())
    }

    fn of(bytes: &[u8], ends: &[usize]) -> Result<Row, Broken> {
        let cell_at = |byte: usize| ends.iter().position(|end| *end > byte).unwrap_or(0);
        let text = std::str::from_utf8(bytes).map_err(|e| Broken::NotUtf8(cell_at(e.valid_up_to())))?.to_owned();
        // Two broken halves of a letter may meet where the comma stood.
        if let Some(cell) = ends.iter().position(|end| !text.is_char_boundary(*end)) {
            return Err(Broken::NotUtf8(cell));
        }
        let ends = ends.to_vec();
        Ok(Row { text, ends })
    }
}

/// The rows of a file, one after another. Empty lines, and rows whose cells are all empty, are passed over.
pub struct Rows {
    from: BufReader<Box<dyn Read + Send>>,
    core: Box<csv_core::Reader>,
    cells: Vec<u8>,
    ends: Vec<usize>,
    over: bool,
}

impl Rows {
    /// Begins to read.
    pub fn new(from: Box<dyn Read + Send>) -> Rows {
        Rows {
            from: BufReader::with_capacity(1 << 16, from),
            core: Box::new(csv_core::Reader::new()),
            cells: vec![0; 1 << 12],
            ends: vec![0; 1 << 6],
            over: false,
        }
    }

    /// The next row, with its line.
    ///
    /// # Errors
    /// The file cannot be read further.
    pub fn next(&mut self) -> io::Result<Option<Numbered>> {
        while let Some((line, row)) = self.any()? {
            if row.as_ref().is_ok_and(|row| row.text.is_empty()) {
                continue;
            }
            return Ok(Some((line, row)));
        }
        Ok(None)
    }

    fn any(&mut self) -> io::Result<Option<Numbered>> {
        if self.over {
            return Ok(None);
        }
        self.pass_line_ends()?;
        let line = self.core.line();
        let (mut bytes, mut cells, mut eaten) = (0, 0, 0);
        let (mut begun, mut too_long) = (false, false);
        loop {
            if bytes + 2 > self.cells.len() {
                too_long |= self.cells.len() >= LONGEST_ROW;
                bytes = if too_long { 0 } else { bytes };
                let longer = self.cells.len().saturating_mul(2).min(LONGEST_ROW);
                self.cells.resize(longer, 0);
            }
            if cells + 2 > self.ends.len() {
                too_long |= self.ends.len() >= MOST_CELLS;
                cells = if too_long { 0 } else { cells };
                self.ends.resize((self.ends.len() * 2).min(MOST_CELLS), 0);
            }
            let input = self.from.fill_buf()?;
            self.over = input.is_empty();
            if self.over && !begun {
                return Ok(None);
            }
            // One more line end closes a last row that has none, unless it stands inside quotation marks.
            let input = if self.over { b"\n" } else { input };
            let (done, used, wrote, ended) = self.core.read_record(
                input,
                self.cells.get_mut(bytes..).unwrap_or_default(),
                self.ends.get_mut(cells..).unwrap_or_default(),
            );
            if !self.over {
                self.from.consume(used);
            }
            eaten += used;
            if eaten > ENDLESS {
                self.over = true;
                return Ok(Some((line, Err(Broken::TooLong))));
            }
            begun |= used > 0;
            bytes += wrote;
            cells += ended;
            let row = match done {
                csv_core::ReadRecordResult::Record if too_long => Err(Broken::TooLong),
                csv_core::ReadRecordResult::Record => {
                    Row::of(self.cells.get(..bytes).unwrap_or_default(), self.ends.get(..cells).unwrap_or_default())
                }
                csv_core::ReadRecordResult::End => return Ok(None),
                _ if self.over => Err(Broken::Unclosed),
                _ => continue,
            };
            return Ok(Some((line, row)));
        }
    }

    /// Passes over line ends before a row, so that its line is known.
    fn pass_line_ends(&mut self) -> io::Result<()> {
        loop {
            let input = self.from.fill_buf()?;
            let ends = input.iter().take_while(|b| matches!(b, b'\r' | b'\n'));
            let (all, lines) = ends.fold((0, 0), |(all, lines), b| (all + 1, lines + u64::from(*b == b'\n')));
            let go_on = all > 0 && all == input.len();
            self.from.consume(all);
            self.core.set_line(self.core.line() + lines);
            if !go_on {
                return Ok(());
            }
        }
    }
}
