//! What a page shows of a project, and what may follow what.
