//! A row of a sheet as it was found: its cells by their columns, and the numbers that its sentences hold.

use crate::layout::Said;
use m4d_kit::locale::Words;

/// The language in which the sheets are written.
const WRITTEN: &str = "en";

/// The cells of a row.
#[derive(Clone, Debug)]
pub struct Cells(serde_json::Value);

impl Cells {
    /// Reads a row; one that is no object has no cells.
    pub fn read(json: &str) -> Cells {
        Cells(serde_json::from_str(json).unwrap_or_default())
    }

    /// What stands in a column; nothing if it is empty.
    pub fn cell(&self, column: &str) -> Option<&str> {
        self.0.get(column)?.as_str().map(str::trim).filter(|text| !text.is_empty())
    }

    /// What stands in a column, as HTML for a page in any language.
    pub fn html(&self, w: &Words, column: &str) -> Option<String> {
        let text = self.cell(column)?;
        Some(if column == "source" { source(w, text) } else { as_found(w, text) })
    }
}

/// A text as it was found, as HTML: it says its language where the page has another.
pub fn as_found(w: &Words, text: &str) -> String {
    Said::new(text, WRITTEN, w.language).html()
}

/// Where something was found, as HTML: an address may be broken at its slashes, so that it fits a phone.
pub fn source(w: &Words, text: &str) -> String {
    as_found(w, text)
        .split_inclusive('/')
        .map(|part| if part.ends_with("</") { part.to_owned() } else { part.replace('/', "/<wbr>") })
        .collect()
}

/// The whole number before a word: 51 in "2008-2012; 51 projects in 16 countries" before "projects".
pub fn number_before(text: &str, word: &str) -> Option<i64> {
    let words: Vec<&str> = text.split(|c: char| c.is_whitespace() || c == ';').filter(|w| !w.is_empty()).collect();
    words.windows(2).find_map(|pair| match pair {
        [number, next] if *next == word => number.parse().ok(),
        _ => None,
    })
}

/// The whole numbers that stand after a word: 54 and 55 in "other official pages say 54 and 55" after "say".
pub fn numbers_after(text: &str, word: &str) -> Vec<i64> {
    let words = text.split_whitespace().skip_while(|w| *w != word).skip(1);
    words.filter_map(|w| w.trim_matches(|c: char| !c.is_ascii_digit()).parse().ok()).collect()
}
