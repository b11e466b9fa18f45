//! The rows' names in addresses, in one text: a hundred thousand small strings would take three times the memory.

/// All keys in one text, and where each ends.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Keys {
    pub(super) text: String,
    pub(super) ends: Vec<u32>,
}

impl Keys {
    pub(super) fn push(&mut self, key: &str) {
        self.text.push_str(key);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    pub(super) fn get(&self, row: u32) -> Option<&str> {
        let row = usize::try_from(row).ok()?;
        let end = |row: usize| self.ends.get(row).and_then(|end| usize::try_from(*end).ok());
        let begin = match row.checked_sub(1) {
            None => 0,
            Some(before) => end(before)?,
        };
        self.text.get(begin..end(row)?)
    }
}
