//! The name somebody wants to be known by: one field, any script, no title, never asked whether it is the legal one.

use crate::typed::{self, Refusal};
use std::fmt;

/// A name as it is shown: one line of 1 to [`Name::LONGEST`] characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name(String);

impl Name {
    /// The longest name, in characters.
    pub const LONGEST: usize = 120;

    /// Reads a name; see [`typed::line`] for what is tidied and what is refused.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        typed::line(typed, Self::LONGEST).map(Self)
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Name;
    use crate::typed::Refusal;

    #[test]
    fn a_name_is_one_line_of_at_most_120_characters() {
        assert_eq!(Name::parse("  Fatou  Ndiaye ").unwrap().as_str(), "Fatou Ndiaye");
        assert_eq!(Name::parse(&"x".repeat(121)), Err(Refusal::TooLong));
    }
}
