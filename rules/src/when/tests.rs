//! What dates are accepted, what they mean, and how months are counted.
