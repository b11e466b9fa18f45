//! The record: every fact with its source, taken in from a bundle of CSV files and given out again.

pub mod bundle;
mod cells;
mod store;

pub use cells::Wrong;
