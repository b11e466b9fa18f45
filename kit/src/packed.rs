//! Many rows in one text. A database hands over row by row, and each costs more than finding it: where a page needs many
//! small rows, its statement packs them with `string_agg`, the fields of a row parted by U+001F and the rows by U+001E.
//! No text that is taken in holds either; what people typed comes last, so that a stray sign could only stay in it.

/// The rows of a packed text, each with `N` fields; the last one takes what is left, a row with fewer is none.
pub fn rows<const N: usize>(text: Option<&str>) -> Vec<[&str; N]> {
    let row = |row| <[&str; N]>::try_from(str::splitn(row, N, '\u{1f}').collect::<Vec<&str>>()).ok();
    text.map(|text| text.split('\u{1e}').filter_map(row).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_has_its_fields_and_nothing_has_no_rows() {
        assert_eq!(rows::<2>(Some("1\u{1f}a b\u{1e}2\u{1f}")), [["1", "a b"], ["2", ""]]);
        assert_eq!(rows::<2>(None), [[""; 2]; 0]);
        assert_eq!(rows::<2>(Some("1\u{1f}2\u{1f}3\u{1e}4")), [["1", "2\u{1f}3"]]);
    }
}
