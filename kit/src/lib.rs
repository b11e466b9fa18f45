//! What any site needs.
pub mod map;
