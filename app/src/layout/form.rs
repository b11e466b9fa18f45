//! Forms: questions with labels, help and errors, the summary of errors above, the token that makes them ours.

use super::{Said, Shell, render};
use askama::Template;
use http::StatusCode;
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::locale::Words;
use m4d_kit::route::Answer;

/// A form as it stands on a page.
pub struct Sheet<'a> {
    w: &'a Words,
    /// Where it is sent.
    pub action: String,
    /// The token that was made for this browser.
    pub token: String,
    /// The questions.
    pub items: Vec<Item>,
    /// What it does, above it: where a page has several.
    pub title: Option<String>,
    /// Fields that nobody sees.
    pub hidden: Vec<(&'static str, String)>,
    /// What the button says.
    pub button: String,
    /// Whether the button does something grave: it looks otherwise than the one beside it.
    pub quiet: bool,
    typed: Form,
}

/// One question.
pub struct Item {
    /// The field's name and the element's id.
    pub name: &'static str,
    /// The question.
    pub label: String,
    /// Help under it.
    pub help: Option<String>,
    /// What is wrong with the answer, and what to do.
    pub error: Option<String>,
    /// The answer so far.
    pub value: String,
    /// How it is asked.
    pub kind: Kind,
    /// What browsers may fill in.
    pub autocomplete: &'static str,
    /// The answers to choose from.
    pub choices: Vec<Choice>,
}

/// How a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line.
    Line,
    /// An e-mail address.
    Email,
    /// Digits.
    Digits,
    /// A day.
    Date,
    /// Several lines.
    Lines,
    /// One of a few.
    One,
    /// Any of a few.
    Some,
    /// One of many, in a list that opens.
    List,
}

/// An answer to choose.
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub text: String,
    /// What it means.
    pub help: Option<String>,
    /// The language of the text, if it is not the page's; empty if nobody knows it.
    pub lang: Option<&'static str>,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl Choice {
    /// An answer, not chosen yet.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Choice {
        Choice { value: value.into(), text: text.into(), help: None, lang: None, chosen: false }
    }

    /// An answer that is somebody's name, in whatever script.
    pub fn named(value: impl Into<String>, name: impl Into<String>) -> Choice {
        Choice { lang: Some(""), ..Choice::new(value, name) }
    }
}

impl Item {
    /// The field's id, name and what describes it, as attributes.
    pub fn marks(&self) -> String {
        let mut marks = format!(" id=\"{0}\" name=\"{0}\"", self.name);
        let described = self.described();
        if !described.is_empty() {
            marks.push_str(&format!(" aria-describedby=\"{described}\""));
        }
        if self.error.is_some() {
            marks.push_str(" aria-invalid=\"true\"");
        }
        marks
    }

    /// The ids of what describes the field, for those who hear the page.
    pub fn described(&self) -> String {
        let help = self.help.is_some().then(|| format!("{}-h", self.name));
        let error = self.error.is_some().then(|| format!("{}-e", self.name));
        help.into_iter().chain(error).collect::<Vec<_>>().join(" ")
    }
}

impl<'a> Sheet<'a> {
    /// A form that is sent to `action` (a path without language), whose button says the message `button`.
    pub fn new(shell: &Shell<'a>, action: &str, token: String, button: &str) -> Sheet<'a> {
        Sheet {
            w: shell.w,
            action: shell.to(action),
            token,
            items: Vec::new(),
            title: None,
            hidden: Vec::new(),
            button: shell.w.text(button),
            quiet: false,
            typed: Form::default(),
        }
    }

    /// The answers that were typed before: asked again with what they hold. Call it before the questions.
    #[must_use]
    pub fn typed(mut self, form: Option<&Form>) -> Sheet<'a> {
        self.typed = form.cloned().unwrap_or_default();
        self
    }

    /// The same under a heading: a message.
    #[must_use]
    pub fn titled(mut self, message: &str) -> Sheet<'a> {
        self.title = Some(self.w.text(message));
        self
    }

    /// The same with a quiet button.
    #[must_use]
    pub fn quiet(mut self) -> Sheet<'a> {
        self.quiet = true;
        self
    }

    /// Adds a field that nobody sees.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Sheet<'a> {
        self.hidden.push((name, value.into()));
        self
    }

    /// Asks: the message `label`, and `label-help` if there is one. `value` stands there unless something was typed.
    #[must_use]
    pub fn ask(mut self, kind: Kind, name: &'static str, label: &str, value: &str) -> Sheet<'a> {
        let help = format!("{label}-help");
        let typed = self.typed.fields().any(|(n, _)| n == name);
        let value = if typed { self.typed.text(name) } else { value }.to_owned();
        self.items.push(Item {
            name,
            label: self.w.text(label),
            help: self.w.has(&help).then(|| self.w.text(&help)),
            error: None,
            value,
            kind,
            autocomplete: "off",
            choices: Vec::new(),
        });
        self
    }

    /// The last question's answers to choose from.
    #[must_use]
    pub fn choices(mut self, choices: Vec<Choice>) -> Sheet<'a> {
        let typed = self.typed.clone();
        if let Some(item) = self.items.last_mut() {
            let any = typed.fields().next().is_some();
            let chosen = |c: &Choice| match any {
                true => typed.all(item.name).contains(&c.value.as_str()),
                false => c.chosen || (!item.value.is_empty() && item.value.split(' ').any(|v| v == c.value)),
            };
            item.choices = choices.into_iter().map(|c| Choice { chosen: chosen(&c), ..c }).collect();
        }
        self
    }

    /// What browsers may fill into the last question.
    #[must_use]
    pub fn autocomplete(mut self, what: &'static str) -> Sheet<'a> {
        if let Some(item) = self.items.last_mut() {
            item.autocomplete = what;
        }
        self
    }

    /// Says what is wrong with answers: (field, sentence).
    #[must_use]
    pub fn wrong(mut self, problems: &[(&'static str, String)]) -> Sheet<'a> {
        for (name, sentence) in problems {
            if let Some(item) = self.items.iter_mut().find(|i| i.name == *name) {
                item.error = Some(sentence.clone());
            }
        }
        self
    }

    /// Every wrong answer: (where it stands, sentence).
    pub fn errors(&self) -> Vec<(String, String)> {
        let place = |item: &Item| match (item.kind, item.choices.first()) {
            (Kind::One | Kind::Some, Some(first)) => format!("{}-{}", item.name, first.value),
            _ => item.name.to_owned(),
        };
        self.items.iter().filter_map(|item| Some((place(item), item.error.clone()?))).collect()
    }
}

/// A page that asks, or tells and asks: a heading, a few sentences, at most a few forms.
#[derive(Template)]
#[template(path = "layout/ask.html")]
pub struct Ask<'a> {
    /// The frame.
    pub shell: Shell<'a>,
    /// The words.
    pub w: &'a Words,
    /// Whether it offers to leave quickly.
    pub leaves: bool,
    /// Whether something was refused that no field of the page asks.
    refused: bool,
    /// What was just done.
    pub done: Option<String>,
    /// The heading, when it is somebody's words in their own language; else it is what the trail calls the page.
    pub heading: Option<Said>,
    /// The first sentence; empty: none.
    pub lead: String,
    /// Further paragraphs, as HTML.
    pub notes: Vec<String>,
    /// What is shown large: an address, a number.
    pub large: Option<String>,
    /// Facts to read: (what, value as HTML).
    pub facts: Vec<(String, String)>,
    /// The forms.
    pub sheets: Vec<Sheet<'a>>,
    /// What follows, under the forms: (heading, sentence as HTML).
    pub next: Option<(String, String)>,
}

impl<'a> Ask<'a> {
    /// A page with a heading and nothing else yet.
    pub fn new(shell: Shell<'a>) -> Ask<'a> {
        Ask {
            w: shell.w,
            shell,
            leaves: false,
            refused: false,
            done: None,
            heading: None,
            lead: String::new(),
            notes: Vec::new(),
            large: None,
            facts: Vec::new(),
            sheets: Vec::new(),
            next: None,
        }
    }

    /// A link to leave quickly, for pages that tell something of a person who may be watched.
    #[must_use]
    pub fn leave(mut self) -> Ask<'a> {
        self.leaves = true;
        self
    }

    /// The first sentence: a message.
    #[must_use]
    pub fn lead(mut self, message: &str) -> Ask<'a> {
        self.lead = self.w.text(message);
        self
    }

    /// Says what was just done: a message.
    #[must_use]
    pub fn done(mut self, message: &str) -> Ask<'a> {
        self.done = Some(self.w.text(message));
        self
    }

    /// A paragraph: a message.
    #[must_use]
    pub fn note(mut self, message: &str) -> Ask<'a> {
        self.notes.push(self.w.html(&self.w.text(message)));
        self
    }

    /// A form.
    #[must_use]
    pub fn sheet(mut self, sheet: Sheet<'a>) -> Ask<'a> {
        self.sheets.push(sheet);
        self
    }

    /// What happens next: a message under its own heading.
    #[must_use]
    pub fn next(mut self, message: &str) -> Ask<'a> {
        self.next = Some((self.w.text("form-next"), self.w.html(&self.w.text(message))));
        self
    }

    /// Every wrong answer of every form.
    pub fn errors(&self) -> Vec<(String, String)> {
        self.sheets.iter().flat_map(Sheet::errors).collect()
    }

    /// Says first what is wrong with answers to a form that is not on the page, or not on it any more.
    pub fn unplaced(mut self, wrong: &[(&'static str, String)]) -> Ask<'a> {
        let asked = |field: &str| self.sheets.iter().any(|sheet| sheet.items.iter().any(|item| item.name == field));
        let lost: Vec<String> = wrong.iter().filter(|(f, _)| !asked(f)).map(|(_, said)| self.w.html(said)).collect();
        self.refused |= !lost.is_empty();
        self.notes.splice(0..0, lost);
        self
    }

    /// The page; with errors it is 422 and its title says so.
    ///
    /// # Errors
    /// The template fails, which is a bug.
    pub fn answer(mut self) -> Result<Answer, Fault> {
        let wrong = self.refused || !self.errors().is_empty();
        if wrong {
            self.shell.title = self.w.it("form-error-title", self.shell.title.as_str());
        }
        self.shell.unlisted = true;
        let answer = render(&self)?;
        Ok(if wrong { answer.status(StatusCode::UNPROCESSABLE_ENTITY) } else { answer })
    }
}
