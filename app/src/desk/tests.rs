//! The desk, as staff and others meet it.
