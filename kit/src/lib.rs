//! What any site needs.
