//! How much the evidence for a project of phase I proves.

use crate::codes;

codes! {
    /// How sure we are of a row of evidence.
    pub enum Confidence {
        /// A page of the programme or of a partner names the project.
        High = "high",
        /// Described well enough to tell it from the others.
        Medium = "medium",
        /// Little more than that it was there.
        Low = "low",
    }
}

codes! {
    /// Whether a row of evidence is a project of its own.
    pub enum Counted {
        /// It is.
        Yes = "yes",
        /// It may be another row again.
        PossibleDuplicate = "possible_duplicate",
        /// It may belong to another phase.
        Undecided = "undecided",
    }
}

impl Counted {
    /// Reads the words of projects-phase1.csv, where a reason may follow after a colon:
    /// "undecided: the source page lists phase II". `None` for other words.
    #[must_use]
    pub fn read(cell: &str) -> Option<Self> {
        let word = cell.split_once(':').map_or(cell, |(word, _reason)| word);
        Self::parse(&word.trim().replace(' ', "_"))
    }
}

codes! {
    /// What a row of evidence is worth.
    pub enum Evidence {
        /// A project with a name, complete enough to stand in the record.
        Named = "named",
        /// A project with a name of which we are less sure.
        NamedUncertain = "named_uncertain",
        /// Proof that a project existed; its name is not recorded.
        Proof = "proof",
        /// Not safe to count: it may be a duplicate or belong elsewhere.
        NotCounted = "not_counted",
    }
}

/// What the row is worth. README of the bundle: "Only confidence high is complete enough to stand as a
/// project; the rest prove that one existed", and "`counted` tells which rows are safe".
#[must_use]
pub fn standing(confidence: Confidence, counted: Counted, has_title: bool) -> Evidence {
    match (counted, has_title, confidence) {
        (Counted::Yes, true, Confidence::High) => Evidence::Named,
        (Counted::Yes, true, Confidence::Medium | Confidence::Low) => Evidence::NamedUncertain,
        (Counted::Yes, false, _) => Evidence::Proof,
        (Counted::PossibleDuplicate | Counted::Undecided, _, _) => Evidence::NotCounted,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::{Confidence, Counted, Evidence, standing};

    proptest! {
        #[test]
        fn only_what_is_safe_to_count_proves_anything(
            confidence in select(Confidence::ALL),
            counted in select(Counted::ALL),
            has_title in any::<bool>(),
        ) {
            let evidence = standing(confidence, counted, has_title);
            prop_assert_eq!(evidence != Evidence::NotCounted, counted == Counted::Yes);
            prop_assert!(evidence != Evidence::Named || (has_title && confidence == Confidence::High));
        }
    }

    #[test]
    fn the_words_of_the_evidence_are_read_and_their_reasons_left_aside() {
        assert_eq!(Counted::read("yes"), Some(Counted::Yes));
        assert_eq!(Counted::read("possible duplicate"), Some(Counted::PossibleDuplicate));
        let undecided = "undecided: the source page lists phase II";
        assert_eq!(Counted::read(undecided), Some(Counted::Undecided));
        assert_eq!(["", "no", "yes and no"].map(Counted::read), [None; 3]);
    }
}
