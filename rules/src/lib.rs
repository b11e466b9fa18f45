//! What the programme decides.
