//! Which amount stands, and what may be added.
