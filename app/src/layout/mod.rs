//! What stands around every page: masthead, languages, trail, footer.

pub mod facets;
pub mod form;
pub mod stopped;

use crate::app::App;
use askama::Template;
use m4d_kit::fault::Fault;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked};
use m4d_kit::site::House;
use m4d_rules::accounts::Address;
use m4d_rules::language::Language;

/// The frame of a page.
pub struct Shell<'a> {
    /// The language's words.
    pub w: &'a Words,
    /// The page's title, without the site's name.
    pub title: String,
    /// One sentence for search engines and shared links.
    pub description: String,
    /// The canonical address without its language: `/projects?country=SN`; nothing on pages that have none.
    pub address: Option<String>,
    /// The section in the menu: `projects`, `countries` ….
    pub section: &'static str,
    /// The way here: (title, address), from home; the page itself comes last and is added by itself.
    pub trail: Vec<(String, String)>,
    /// What the trail calls this page.
    pub here: String,
    /// Structured data (schema.org) as JSON.
    pub data: String,
    /// Other forms of the same: (media type, address).
    pub forms: Vec<(&'static str, String)>,
    /// Whether search engines should leave it out.
    pub unlisted: bool,
    /// The site's address.
    pub url: &'a str,
    /// The address of the sheet.
    pub sheet: &'a str,
    /// Whom to ask, if the operator says so.
    pub contact: &'a str,
}

/// A link of the menu.
pub struct Item {
    /// Its section.
    pub section: &'static str,
    /// Its text.
    pub text: String,
    /// Where it leads.
    pub href: String,
}

/// What the menu names: only what exists. (section, message, path)
const MENU: &[(&str, &str, &str)] = &[
    ("projects", "menu-projects", "/projects"),
    ("countries", "menu-countries", "/countries"),
    ("organisations", "menu-organisations", "/organisations"),
    ("programme", "menu-programme", "/programmes/jmdi"),
    ("figures", "menu-figures", "/figures"),
    ("sources", "menu-sources", "/sources"),
];

/// What the footer adds.
const ABOUT: &[(&str, &str, &str)] = &[
    ("my", "menu-session", "/my"),
    ("joining", "menu-joining", "/joining"),
    ("search", "menu-search", "/search"),
    ("about", "menu-about", "/about"),
    ("accessibility", "menu-accessibility", "/accessibility"),
    ("privacy", "menu-privacy", "/privacy"),
];

impl<'a> Shell<'a> {
    /// The frame of the page that was asked for.
    pub fn new(app: &'a App, asked: &Asked, section: &'static str, title: String) -> Shell<'a> {
        let language = format!("/{}", asked.language);
        let address = asked.address.strip_prefix(&language).unwrap_or(&asked.address).to_owned();
        let mut shell = Shell::without_address(app, asked.language);
        shell.address = Some(address);
        shell.section = section;
        shell.here = title.clone();
        shell.title = title;
        shell
    }

    /// The frame of a page that stands nowhere, such as an error.
    pub fn without_address(app: &'a App, language: Language) -> Shell<'a> {
        let w = app.words(language);
        Shell {
            w,
            title: String::new(),
            description: String::new(),
            address: None,
            section: "",
            trail: vec![(w.text("home"), format!("/{language}"))],
            here: String::new(),
            data: String::new(),
            forms: Vec::new(),
            unlisted: false,
            url: app.url(),
            sheet: app.assets().address("site.css"),
            contact: &app.config.site.contact,
        }
    }

    /// Adds a step to the trail.
    #[must_use]
    pub fn under(mut self, title: String, path: &str) -> Shell<'a> {
        self.trail.push((title, self.to(path)));
        self
    }

    /// Says what the page is, in one sentence.
    #[must_use]
    pub fn about(mut self, description: String) -> Shell<'a> {
        self.description = description;
        self
    }

    /// Adds structured data; `<` cannot close the element it stands in.
    #[must_use]
    pub fn with_data(mut self, data: &serde_json::Value) -> Shell<'a> {
        self.data = data.to_string().replace('<', "\\u003c");
        self
    }

    /// The address of a path in this page's language.
    pub fn to(&self, path: &str) -> String {
        format!("/{}{path}", self.w.language)
    }

    /// The absolute address of this page in a language.
    pub fn canonical(&self, language: &Language) -> Option<String> {
        self.address.as_ref().map(|a| format!("{}/{language}{a}", self.url))
    }

    /// The languages: (language, its own name, where it leads).
    pub fn languages(&self) -> Vec<(Language, &'static str, String)> {
        let path = self.address.as_deref().unwrap_or_default();
        Language::ALL.iter().map(|l| (*l, own_name(*l), format!("/{l}{path}"))).collect()
    }

    /// Whom to ask, as a link if the whole of it is an address of some kind: for letters, for calls, of a page.
    pub fn contact_link(&self) -> Option<String> {
        let whole = self.contact.trim();
        let called: String = whole.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        let signs = |c: char| c.is_ascii_digit() || " +-()./\u{a0}".contains(c);
        match whole {
            it if it.starts_with("https://") && !it.contains(char::is_whitespace) => Some(it.to_owned()),
            it if Address::parse(it).is_ok() => Some(format!("mailto:{it}")),
            it if called.len() >= 5 && it.chars().all(signs) => Some(format!("tel:{called}")),
            _ => None,
        }
    }

    /// The menu.
    pub fn menu(&self) -> Vec<Item> {
        self.items(MENU)
    }

    /// The rest of the footer.
    pub fn more(&self) -> Vec<Item> {
        self.items(ABOUT)
    }

    fn items(&self, of: &[(&'static str, &str, &str)]) -> Vec<Item> {
        let item = |(section, message, path): &(&'static str, &str, &str)| Item {
            section,
            text: self.w.text(message),
            href: self.to(path),
        };
        of.iter().map(item).collect()
    }
}

/// A language's name in itself, the same on every page.
pub fn own_name(language: Language) -> &'static str {
    match language {
        Language::En => "English",
        Language::Fr => "Français",
        Language::Es => "Español",
        Language::Ar => "العربية",
    }
}

/// Renders a page.
///
/// # Errors
/// The template fails, which is a bug.
pub fn render(page: &impl Template) -> Result<Answer, Fault> {
    Ok(Answer::html(page.render().map_err(|e| Fault::new(format!("a template failed: {e}")))?))
}

/// A text of the record in some language, for a page in another: with `lang` and `dir` when they differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The text.
    pub text: String,
    /// Its language, if it is not the page's.
    pub foreign: Option<String>,
}

impl Said {
    /// A text in a language on a page in another or the same.
    pub fn new(text: impl Into<String>, language: &str, page: Language) -> Said {
        Said { text: text.into(), foreign: (language != page.code()).then(|| language.to_owned()) }
    }

    /// The attributes for its element: nothing, or ` lang="…" dir="…"`.
    pub fn attributes(&self) -> String {
        match &self.foreign {
            None => String::new(),
            Some(language) if language.is_empty() => " dir=\"auto\"".to_owned(),
            Some(language) => {
                let direction = Language::parse(language).map_or("ltr", Language::direction);
                format!(" lang=\"{}\" dir=\"{direction}\"", m4d_kit::locale::escape(language))
            }
        }
    }

    /// The text in an element that isolates it and says its language.
    pub fn html(&self) -> String {
        let text = m4d_kit::locale::escape(&self.text);
        match self.foreign {
            None => text,
            Some(_) => format!("<bdi{}>{text}</bdi>", self.attributes()),
        }
    }
}

/// A word that the record's codes stand for: `role` and `listed_partner` give the message `role-listed-partner`.
pub fn word(w: &Words, prefix: &str, code: &str) -> String {
    w.text(&format!("{prefix}-{}", code.replace('_', "-")))
}

#[cfg(test)]
mod tests;
