//! The tables as CSV (RFC 4180, UTF-8), all rows of a choice, safe to open in a spreadsheet program.

use super::flow::{Part, flowing};
use super::machine::{all_ids, attachment, mark_asked};
use super::tables::{Cell, Reading, Table};
use crate::app::App;
use csv::{Terminator, WriterBuilder};
use http::header::CONTENT_DISPOSITION;
use m4d_kit::fault::{Fault, Kind};
use m4d_kit::route::{Answer, Asked, Format, Stop};
use std::sync::Arc;

/// What spreadsheet programs want to see before they read UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// A table of the chosen projects.
///
/// # Errors
/// A filter that cannot be understood, or the index fails.
pub async fn answer(app: Arc<App>, asked: Asked, table: &'static Table) -> Result<Answer, Stop> {
    let mark = mark_asked(&asked)?;
    let ids = all_ids(&app, &asked)?;
    let name = attachment(&asked, table.name);
    let mut reading = Reading::new(app.clone(), asked.language);
    let write = move |part: Part<'_>| match part {
        Part::Head => Ok([if mark { MARK } else { b"" }, &head(table)?].concat()),
        Part::Projects(projects) => {
            let rows: Vec<Vec<Cell>> = projects.iter().flat_map(|p| (table.rows)(&mut reading, p)).collect();
            lines(&rows)
        }
        Part::Foot => Ok(Vec::new()),
    };
    Ok(flowing(app, Format::Csv.media_type(), ids, write).header(CONTENT_DISPOSITION, &name))
}

/// The names of the columns, as a line.
///
/// # Errors
/// Never: memory can be written to.
pub fn head(table: &Table) -> Result<Vec<u8>, Fault> {
    let names: Vec<Cell> = table.columns.iter().map(|name| Cell::Number((*name).to_owned())).collect();
    lines(&[names])
}

/// Rows as lines.
///
/// # Errors
/// Never: memory can be written to.
pub fn lines(rows: &[Vec<Cell>]) -> Result<Vec<u8>, Fault> {
    let mut to = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        to.write_record(row.iter().map(written)).map_err(|e| Fault::of(Kind::Other, e))?;
    }
    to.into_inner().map_err(|e| Fault::new(e.to_string()))
}

/// A cell as it is written. A text that a spreadsheet program would take for a formula gets an apostrophe in front
/// (safety.md, rule 17; record.md adds all control characters).
fn written(cell: &Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Number(number) => number.clone(),
        Cell::Text(text) => {
            let dangerous = |c: char| matches!(c, '=' | '+' | '-' | '@') || c.is_control();
            if text.starts_with(dangerous) { format!("'{text}") } else { text.clone() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(cell: Cell) -> String {
        String::from_utf8(lines(&[vec![cell, Cell::Number("x".to_owned())]]).unwrap()).unwrap()
    }

    #[test]
    fn a_text_that_looks_like_a_formula_is_made_harmless_and_a_number_is_left_alone() {
        for (text, line) in [
            ("=1+1", "'=1+1,x\r\n"),
            ("+221", "'+221,x\r\n"),
            ("-5", "'-5,x\r\n"),
            ("@sum", "'@sum,x\r\n"),
            ("\t=1", "'\t=1,x\r\n"),
            ("\r=1", "\"'\r=1\",x\r\n"),
            ("a=1", "a=1,x\r\n"),
            ("a, \"b\"", "\"a, \"\"b\"\"\",x\r\n"),
        ] {
            assert_eq!(one(Cell::Text(text.to_owned())), line);
        }
        assert_eq!(one(Cell::Number("-85.014".to_owned())), "-85.014,x\r\n");
        assert_eq!(one(Cell::Nothing), ",x\r\n");
    }
}
