//! The evidence of phase I, weighed by the programme's rules.

use super::sheet::Cells;
use m4d_rules::evidence::{Confidence, Counted, Evidence, standing};

/// The sheet in which the evidence stands.
pub const SHEET: &str = "projects-phase1";

/// A row of evidence.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its cells as they were found.
    pub cells: Cells,
    /// What it is worth.
    pub standing: Evidence,
}

impl Row {
    /// Reads and weighs a row. One whose confidence or reckoning is not among the words is not safe to count.
    pub fn read(json: &str) -> Row {
        let cells = Cells::read(json);
        let confidence = cells.cell("confidence").and_then(Confidence::parse);
        let counted = cells.cell("counted").and_then(Counted::read);
        let standing = match (confidence, counted) {
            (Some(confidence), Some(counted)) => standing(confidence, counted, cells.cell("title").is_some()),
            _ => Evidence::NotCounted,
        };
        Row { cells, standing }
    }
}

/// How many rows are worth this.
pub fn count(rows: &[Row], standing: Evidence) -> usize {
    rows.iter().filter(|r| r.standing == standing).count()
}

/// How many projects the rows prove.
pub fn proved(rows: &[Row]) -> usize {
    rows.iter().filter(|r| r.standing != Evidence::NotCounted).count()
}
