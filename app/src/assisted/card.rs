//! The card of an assisted member, to be printed: number and ten codes, shown once, in the language of their letters.

use super::store::OneRow;
use super::{path, shell};
use crate::app::App;
use crate::directory::own::Own;
use crate::layout::{Shell, render};
use askama::Template;
use m4d_kit::codes::{in_groups, in_two};
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_rules::language::Language;

#[derive(Template)]
#[template(path = "assisted/card.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    /// The words of the person's own language.
    own: &'a Words,
    name: String,
    number: String,
    codes: Vec<String>,
    /// Where they sign in.
    address: String,
    /// Back to the list.
    on: String,
}

/// Whose card it is.
pub(super) struct Person {
    /// The name they are known by.
    pub name: String,
    /// Their number.
    pub number: i64,
    /// The language of their letters.
    pub language: Language,
}

/// The page with the codes, which no other page ever shows.
pub(super) fn shown_once(
    app: &App,
    asked: &Asked,
    own: &Own,
    person: &OneRow,
    codes: &[String],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let shell = shell(app, asked, own, w.text("assisted-card-title")).under(w.text("assisted-title"), &path(own));
    let language = Language::parse(&person.language).unwrap_or(asked.language);
    let person = Person { name: person.name.clone(), number: person.number, language };
    render_once(app, shell, &path(own), &person, codes)
}

/// The same below any page; `on` is where its reader goes on to.
pub(super) fn render_once<'a>(
    app: &'a App,
    shell: Shell<'a>,
    on: &str,
    person: &Person,
    codes: &[String],
) -> Result<Answer, Stop> {
    Ok(render(&Page {
        w: shell.w,
        own: app.words(person.language),
        name: person.name.clone(),
        number: in_groups(&person.number.to_string(), 3),
        codes: codes.iter().map(|code| in_two(code)).collect(),
        address: format!("{}/{}/session/card", app.url(), person.language),
        on: shell.to(on),
        shell,
    })?)
}
