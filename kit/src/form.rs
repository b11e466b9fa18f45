//! What a person typed into a form, as it arrived: fields by name, in order. Nothing is interpreted here.

use percent_encoding::percent_decode;

/// At most so many fields; our largest form has a tenth of them.
const MOST: usize = 400;

/// The fields of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form(Vec<(String, String)>);

/// Why a body is no form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoForm {
    /// Not UTF-8, or with the sign U+0000, which no text has.
    Unreadable,
    /// More fields than any form has.
    TooMany,
}

impl Form {
    /// Reads `application/x-www-form-urlencoded`. Line ends become `\n`.
    ///
    /// # Errors
    /// It is no form.
    pub fn read(body: &[u8]) -> Result<Form, NoForm> {
        let mut fields = Vec::new();
        for pair in body.split(|b| *b == b'&').filter(|pair| !pair.is_empty()) {
            if fields.len() == MOST {
                return Err(NoForm::TooMany);
            }
            let mut halves = pair.splitn(2, |b| *b == b'=');
            let name = decoded(halves.next().unwrap_or_default())?;
            fields.push((name, decoded(halves.next().unwrap_or_default())?));
        }
        Ok(Form(fields))
    }

    /// A form of these fields, for tests and for what was typed before.
    pub fn of(fields: impl IntoIterator<Item = (String, String)>) -> Form {
        Form(fields.into_iter().collect())
    }

    /// The first field of a name, without white space around it; empty if there is none.
    pub fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.trim())
    }

    /// The same, or nothing if it is empty.
    pub fn some(&self, name: &str) -> Option<&str> {
        Some(self.text(name)).filter(|text| !text.is_empty())
    }

    /// All fields of a name: ticked boxes.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(n, _)| n == name).map(|(_, v)| v.trim()).collect()
    }

    /// Whether a box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }

    /// Every field but the form's own token.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter(|(n, _)| n != crate::visit::TOKEN).map(|(n, v)| (n.as_str(), v.as_str()))
    }
}

fn decoded(raw: &[u8]) -> Result<String, NoForm> {
    let spaced: Vec<u8> = raw.iter().map(|b| if *b == b'+' { b' ' } else { *b }).collect();
    let text = percent_decode(&spaced).decode_utf8().map_err(|_not_utf8| NoForm::Unreadable)?;
    if text.contains('\0') {
        return Err(NoForm::Unreadable);
    }
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read_as_they_were_typed() {
        let form = Form::read("name=In%C3%A9s+Ejemplo&reads=es&reads=ar&note=a%0D%0Ab&empty=".as_bytes()).unwrap();
        assert_eq!(form.text("name"), "Inés Ejemplo");
        assert_eq!(form.all("reads"), ["es", "ar"]);
        assert_eq!(form.text("note"), "a\nb");
        assert_eq!((form.some("empty"), form.ticked("empty"), form.ticked("other")), (None, true, false));
    }

    #[test]
    fn what_no_text_has_is_refused() {
        assert_eq!(Form::read(b"name=%00"), Err(NoForm::Unreadable));
        assert_eq!(Form::read(b"name=%FF"), Err(NoForm::Unreadable));
        assert_eq!(Form::read("a=1&".repeat(401).as_bytes()), Err(NoForm::TooMany));
    }
}
