//! Words as they are compared: small letters without accents, Arabic letters normalised.

use super::analyse;

/// The words of a text, folded, with a space between.
pub fn folded(text: &str) -> String {
    let mut analysis = analyse::folded();
    let mut stream = analysis.token_stream(text);
    let mut words = Vec::new();
    while stream.advance() {
        words.push(stream.token().text.clone());
    }
    words.join(" ")
}
