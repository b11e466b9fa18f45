//! A page of text: sections of paragraphs, lists and explained words, all of them messages.

use crate::app::App;
use crate::layout::{Shell, render};
use askama::Template;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};

/// A page as it is written down.
pub struct Text {
    /// The section in the menu, and the beginning of the messages `…-title`, `…-about`, `…-lead`.
    pub name: &'static str,
    /// Its parts.
    pub sections: &'static [Section],
    /// The day on which it was last true, counted from 1970-01-01; messages may use `$day`.
    pub day: i64,
}

/// A part with a heading.
pub struct Section {
    /// Its anchor.
    pub id: &'static str,
    /// The message of its heading.
    pub title: &'static str,
    /// What stands in it.
    pub blocks: &'static [Block],
}

/// A piece of a section.
pub enum Block {
    /// A paragraph: its message, and where its links lead. A path is one of this site's, in the page's language.
    Text(&'static str, &'static [&'static str]),
    /// A list, each item like a paragraph.
    Items(&'static [(&'static str, &'static [&'static str])]),
    /// Words with what they mean: two messages each.
    Words(&'static [(&'static str, &'static str)]),
    /// Words with what they mean, made for the page: (word, meaning as HTML).
    Facts(fn(&App, &Words) -> Vec<(String, String)>),
    /// Whom to ask, or that nobody is named yet.
    Contact,
}

#[derive(Template)]
#[template(path = "about/text.html")]
struct Page<'a> {
    shell: Shell<'a>,
    lead: String,
    sections: Vec<Shown>,
}

struct Shown {
    id: &'static str,
    title: String,
    pieces: Vec<Piece>,
}

/// A block in one language, as HTML.
enum Piece {
    Text(String),
    Items(Vec<String>),
    Words(Vec<(String, String)>),
}

/// Answers with a page of text.
///
/// # Errors
/// The template fails, which is a bug.
pub fn answer(app: &App, asked: &Asked, text: &Text) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let message = |end: &str| w.text(&format!("{}-{end}", text.name));
    let shell = Shell::new(app, asked, text.name, message("title")).about(message("about"));
    let section = |section: &Section| Shown {
        id: section.id,
        title: w.text(section.title),
        pieces: section.blocks.iter().map(|block| piece(app, w, block, text.day)).collect(),
    };
    render(&Page { lead: message("lead"), sections: text.sections.iter().map(section).collect(), shell })
        .map_err(Stop::from)
}

fn piece(app: &App, w: &Words, block: &Block, day: i64) -> Piece {
    match block {
        Block::Text(message, to) => Piece::Text(html(w, message, to, day)),
        Block::Items(items) => Piece::Items(items.iter().map(|(message, to)| html(w, message, to, day)).collect()),
        Block::Words(words) => {
            Piece::Words(words.iter().map(|(word, meaning)| (w.text(word), html(w, meaning, &[], day))).collect())
        }
        Block::Facts(facts) => Piece::Words(facts(app, w)),
        Block::Contact => Piece::Text(match app.config.site.contact.as_str() {
            "" => html(w, "text-no-contact", &[], day),
            contact => w.rich("text-contact", &[("it", contact.into())], &[]),
        }),
    }
}

fn html(w: &Words, message: &str, to: &[&str], day: i64) -> String {
    let address = |path: &&str| {
        if path.starts_with('/') { format!("/{}{path}", w.language) } else { (*path).to_owned() }
    };
    let addresses: Vec<String> = to.iter().map(address).collect();
    let addresses: Vec<&str> = addresses.iter().map(String::as_str).collect();
    w.rich(message, &[("day", w.day(day).into())], &addresses)
}
