//! What somebody types about an organisation, read and checked; what is wrong is said field by field.

use m4d_kit::form::Form;
use m4d_kit::locale::Words;
use m4d_rules::accounts::Address;
use m4d_rules::directory::domain;
use m4d_rules::typed::{self, Refusal, breaks_lines, turns_direction};

/// The longest address of a page, in characters.
const LONGEST_SITE: usize = 200;

/// A form being read.
pub struct Typing<'a> {
    w: &'a Words,
    form: &'a Form,
    /// What is wrong: (field, sentence).
    pub wrong: Vec<(&'static str, String)>,
}

impl<'a> Typing<'a> {
    /// Begins to read.
    pub fn of(w: &'a Words, form: &'a Form) -> Typing<'a> {
        Typing { w, form, wrong: Vec::new() }
    }

    /// Says what is wrong with a field: a message.
    pub fn refuse(&mut self, field: &'static str, message: &str) {
        self.wrong.push((field, self.w.text(message)));
    }

    /// One line of at most so many characters; nothing if nothing was typed.
    pub fn line(&mut self, field: &'static str, longest: usize) -> Option<String> {
        self.form.some(field)?;
        match typed::line(self.form.text(field), longest) {
            Ok(line) => Some(line),
            Err(refusal) => {
                self.refuse_line(field, refusal, longest);
                None
            }
        }
    }

    /// The same where something must be typed; `empty` is the message that asks for it.
    pub fn needed(&mut self, field: &'static str, longest: usize, empty: &str) -> Option<String> {
        if self.form.some(field).is_none() {
            self.refuse(field, empty);
            return None;
        }
        self.line(field, longest)
    }

    fn refuse_line(&mut self, field: &'static str, refusal: Refusal, longest: usize) {
        let message = format!("refused-line-{}", refusal.code().replace('_', "-"));
        self.wrong.push((field, self.w.n(&message, longest)));
    }

    /// A text of several paragraphs.
    pub fn lines(&mut self, field: &'static str, longest: usize) -> Option<String> {
        let text = self.form.some(field)?;
        let refusal = if text.chars().any(turns_direction) {
            Some(Refusal::Direction)
        } else if text.chars().any(|c| c != '\n' && c != '\t' && breaks_lines(c)) {
            Some(Refusal::Control)
        } else {
            (text.chars().count() > longest).then_some(Refusal::TooLong)
        };
        match refusal {
            None => Some(text.to_owned()),
            Some(refusal) => {
                self.refuse_line(field, refusal, longest);
                None
            }
        }
    }

    /// One of what can be chosen; `none` is the message that asks to choose.
    pub fn choice<T>(&mut self, field: &'static str, none: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let chosen = read(self.form.text(field));
        if chosen.is_none() {
            self.refuse(field, none);
        }
        chosen
    }

    /// An e-mail address; nothing if nothing was typed.
    pub fn address(&mut self, field: &'static str) -> Option<String> {
        let typed = self.form.some(field)?;
        match Address::parse(typed) {
            Ok(address) => Some(address.to_string()),
            Err(refusal) => {
                self.refuse(field, &format!("refused-address-{}", refusal.code().replace('_', "-")));
                None
            }
        }
    }

    /// The address of a page on the web, with TLS, on a host that has a name; nothing if nothing was typed.
    pub fn site(&mut self, field: &'static str) -> Option<String> {
        let typed = self.form.some(field)?;
        let whole = if typed.contains("://") { typed.to_owned() } else { format!("https://{typed}") };
        let fine = whole.to_ascii_lowercase().starts_with("https://")
            && whole.chars().count() <= LONGEST_SITE
            && !whole
                .chars()
                .any(|c| c.is_whitespace() || c.is_control() || turns_direction(c) || "\"<>\\".contains(c))
            && domain::host(&whole).is_some();
        if !fine {
            self.refuse(field, "refused-site");
        }
        fine.then_some(whole)
    }
}

#[cfg(test)]
mod tests {
    use super::Typing;
    use m4d_kit::form::Form;

    #[test]
    fn a_site_has_tls_and_a_host_with_a_name() {
        let locales = crate::app::locales().unwrap();
        let w = locales.of(m4d_rules::language::Language::En);
        let read = |typed: &str| {
            let form = Form::of([("site".to_owned(), typed.to_owned())]);
            let mut typing = Typing::of(w, &form);
            (typing.site("site"), typing.wrong.len())
        };
        assert_eq!(
            read("https://www.upala.go.cr/servicios"),
            (Some("https://www.upala.go.cr/servicios".to_owned()), 0)
        );
        assert_eq!(read("upala.go.cr"), (Some("https://upala.go.cr".to_owned()), 0));
        assert_eq!(read(""), (None, 0));
        for refused in [
            "http://upala.go.cr",
            "https://127.0.0.1/",
            "https://[::1]/",
            "https://localhost/",
            "https://upala.go.cr:8443/",
            "https://upala.go.cr@evil.example/",
            "https://me:secret@evil.example/",
            "javascript://upala.go.cr/%0aalert(1)",
            "https://upala.go.cr/\"><script>",
            "https://2130706433/",
        ] {
            assert_eq!(read(refused), (None, 1), "{refused}");
        }
    }
}
