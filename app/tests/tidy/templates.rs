//! Templates hold no words, no style and no script; the sheet knows no left and no right.

use super::files::{File, of, only};

/// The template without what askama fills in.
fn unfilled(text: &str) -> String {
    let mut rest = text;
    let mut out = String::new();
    while let Some(at) = rest.find('{') {
        let end = match rest.get(at..at + 2) {
            Some("{{") => "}}",
            Some("{%") => "%}",
            Some("{#") => "#}",
            _ => {
                out.push_str(&rest[..=at]);
                rest = &rest[at + 1..];
                continue;
            }
        };
        out.push_str(&rest[..at]);
        rest = rest[at..].split_once(end).map_or("", |(_, after)| after);
    }
    out + rest
}

/// What stands between tags, and the tags.
fn parts(html: &str) -> (String, Vec<String>) {
    let (mut text, mut tags) = (String::new(), Vec::new());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        text.push(' ');
        let (tag, next) = after.split_once('>').unwrap_or((after, ""));
        tags.push(tag.to_owned());
        rest = next;
    }
    (text + rest, tags)
}

/// Names that stand in templates because they are the same in every language.
const NAMES: &[&str] = &["M4D", "Net", "USD", "JSON", "CSV", "JMDI"];

/// Attributes that people read or hear.
const READ: &[&str] = &["alt", "title", "aria-label", "placeholder", "data-th", "label"];

fn templates() -> impl Iterator<Item = (&'static File, String, Vec<String>)> {
    of("app/src/", ".html").map(|f| {
        let (text, tags) = parts(&unfilled(&f.text));
        (f, text, tags)
    })
}

#[test]
fn no_template_holds_a_word_of_any_language() {
    let mut wrong = Vec::new();
    for (f, text, tags) in templates() {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| w.chars().any(char::is_alphabetic));
        let entities: Vec<&str> =
            text.split('&').skip(1).filter_map(|e| e.split_once(';')).map(|(name, _)| name).collect();
        wrong.extend(words.filter(|w| !NAMES.contains(w) && !entities.contains(w)).map(|w| format!("{}: {w}", f.path)));
        for tag in tags {
            let spoken = READ
                .iter()
                .filter_map(|name| tag.split_once(&format!(" {name}=\"")))
                .filter_map(|(_, after)| after.split('"').next());
            wrong.extend(
                spoken
                    .filter(|value| value.chars().any(char::is_alphabetic))
                    .map(|value| format!("{}: {value}", f.path)),
            );
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn no_template_holds_style_or_script() {
    let mut wrong = Vec::new();
    for (f, _, tags) in templates() {
        for tag in tags {
            let low = tag.to_lowercase();
            let handler = low.match_indices(" on").any(|(at, _)| {
                low[at + 3..].chars().take_while(|c| c.is_ascii_lowercase()).count() > 2
                    && low[at + 3..].trim_start_matches(|c: char| c.is_ascii_lowercase()).starts_with('=')
            });
            let script = low.starts_with("script") && !low.contains("src=") && !low.contains("application/ld+json");
            if handler || script || low.starts_with("style") || low.contains(" style=") || low.contains("javascript:") {
                wrong.push(format!("{}: <{tag}>", f.path));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// Words of a sheet that name a side, and why they stay.
const SIDES: &[(&str, &str)] = &[];

#[test]
fn the_sheet_knows_no_left_and_no_right() {
    let mut wrong = Vec::new();
    for f in of("app/assets/", ".css") {
        let rules =
            f.text.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, after)| after)).collect::<String>();
        let words = rules.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| matches!(*w, "left" | "right"));
        wrong.extend(words.map(|w| format!("{}: {w}", f.path)));
    }
    only(wrong, SIDES);
}
