//! The record: every fact with its source, taken in from a bundle of CSV files and given out again.
//!
//! In: [`files`] finds the files, [`reading`] their rows, [`cells`] reads a row, [`rows`] and [`facts`] say what is
//! written for it, [`batch`] writes it, [`import`] does all this in order. Out: [`export`].

mod batch;
pub mod bundle;
mod cells;
mod check;
mod export;
mod export_rows;
mod export_store;
mod facts;
mod files;
mod import;
mod reading;
mod rows;
mod store;
mod wrong;

pub use check::{Count, check};
pub use export::{Exported, export};
pub use files::Bundle;
pub use import::{FileReport, Options, Progress, Report, import};
pub use wrong::{Wrong, shown};

#[cfg(test)]
mod tests;
