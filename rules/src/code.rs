//! Closed words: every enumeration of the record is a list of words, each with one code in the data.

use std::fmt;

/// Makes an enumeration of closed words, each with its code as it stands in the data.
///
/// The enumeration has `ALL`, `CODES`, `code()` and `parse()`, prints itself as its code, and reads
/// itself with `FromStr`, whose error lists the known codes.
#[macro_export]
macro_rules! codes {
    (
        $(#[$about:meta])*
        $vis:vis enum $name:ident {
            $( $(#[$word_about:meta])* $word:ident = $code:literal ),+ $(,)?
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name {
            $( $(#[$word_about])* $word ),+
        }

        impl $name {
            /// Every word, in the order of its definition.
            pub const ALL: &'static [Self] = &[$( Self::$word ),+];

            /// The codes of all words, in the same order.
            pub const CODES: &'static [&'static str] = &[$( $code ),+];

            /// The word as it stands in the data, in addresses and in the machine forms.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $( Self::$word => $code ),+
                }
            }

            /// The word with this code; `None` if there is no such word. Case and spaces count.
            #[must_use]
            pub fn parse(code: &str) -> Option<Self> {
                match code {
                    $( $code => Some(Self::$word), )+
                    _ => None,
                }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::code::UnknownCode;

            fn from_str(code: &str) -> Result<Self, Self::Err> {
                Self::parse(code).ok_or_else(|| $crate::code::UnknownCode {
                    code: code.to_owned(),
                    known: Self::CODES,
                })
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.code())
            }
        }
    };
}

/// A code that no word of its list has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCode {
    /// What was given.
    pub code: String,
    /// What would have been understood.
    pub known: &'static [&'static str],
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown code {:?}; known: {}", self.code, self.known.join(", "))
    }
}

impl std::error::Error for UnknownCode {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::UnknownCode;

    codes! {
        /// An end of a stick.
        enum End {
            /// The thick one.
            ThickEnd = "thick_end",
            /// The thin one.
            ThinEnd = "thin_end",
        }
    }

    proptest! {
        #[test]
        fn only_a_code_is_read_and_it_reads_back(word in "(thick_end|thin_end|[a-z_]{0,9})") {
            let read = End::parse(&word).map(End::code);
            prop_assert_eq!(read, End::CODES.iter().copied().find(|code| *code == word));
        }
    }

    #[test]
    fn every_word_is_printed_as_its_code_and_read_from_it() {
        assert_eq!(End::ALL, [End::ThickEnd, End::ThinEnd]);
        assert_eq!(End::ThinEnd.to_string(), "thin_end");
        assert_eq!("thin_end".parse(), Ok(End::ThinEnd));
    }

    #[test]
    fn an_unknown_code_is_refused_with_the_known_ones() {
        let refusal: UnknownCode = "Thin".parse::<End>().unwrap_err();
        assert_eq!(refusal.to_string(), "unknown code \"Thin\"; known: thick_end, thin_end");
    }
}
