//! The four languages in which the network speaks.

use crate::codes;

codes! {
    /// A language of the pages. A text of the record may be in any other language too.
    pub enum Language {
        /// English, the language of the printed record.
        En = "en",
        /// French.
        Fr = "fr",
        /// Spanish.
        Es = "es",
        /// Arabic.
        Ar = "ar",
    }
}

impl Language {
    /// Whether it is written from right to left.
    #[must_use]
    pub const fn right_to_left(self) -> bool {
        matches!(self, Self::Ar)
    }

    /// The value of HTML's `dir` attribute: `rtl` or `ltr`.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        if self.right_to_left() { "rtl" } else { "ltr" }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn only_arabic_runs_from_right_to_left() {
        let directions: Vec<_> = Language::ALL.iter().map(|language| language.direction()).collect();
        assert_eq!(directions, ["ltr", "ltr", "ltr", "rtl"]);
    }
}
