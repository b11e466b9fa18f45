//! A look at Rust text without a compiler: what is code, what is a string, where functions begin and end.

/// What a stretch of text is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Code,
    Comment,
    Text,
}

/// The code with its strings, without comments; lines stay where they are.
pub fn code(text: &str) -> String {
    only(text, |part| part != Part::Comment)
}

/// The code alone: comments and what stands in strings are blank.
pub fn bare(text: &str) -> String {
    only(text, |part| part == Part::Code)
}

/// The strings of a text, as they are written.
pub fn strings(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    split(text, |part, it| {
        if part == Part::Text {
            all.push(it.to_owned());
        }
    });
    all
}

fn only(text: &str, wanted: impl Fn(Part) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    split(text, |part, it| {
        if wanted(part) {
            out.push_str(it);
        } else {
            out.extend(it.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        }
    });
    out
}

/// Cuts a text into code, comments and the insides of strings.
fn split<'a>(text: &'a str, mut told: impl FnMut(Part, &'a str)) {
    let mut rest = text;
    while let Some(at) = rest.find(['/', '"', '\'']) {
        let (before, from) = rest.split_at(at);
        let raw = before.len() - before.trim_end_matches('#').len();
        let (part, length) = if from.starts_with("//") {
            (Part::Comment, from.find('\n').unwrap_or(from.len()))
        } else if from.starts_with("/*") {
            (Part::Comment, from.find("*/").map_or(from.len(), |end| end + 2))
        } else if let Some(inside) = from.strip_prefix('"') {
            told(Part::Code, before);
            let is_raw = before[..before.len() - raw].ends_with('r');
            let end = if is_raw { inside.find(&format!("\"{}", "#".repeat(raw))) } else { closing(inside) };
            let end = end.unwrap_or(inside.len());
            told(Part::Code, "\"");
            told(Part::Text, &inside[..end]);
            rest = &inside[end..];
            if let Some(after) = rest.strip_prefix('"') {
                told(Part::Code, "\"");
                rest = after;
            }
            continue;
        } else if let Some(length) = letter(from) {
            (Part::Text, length)
        } else {
            (Part::Code, 1)
        };
        told(Part::Code, before);
        told(part, &from[..length]);
        rest = &from[length..];
    }
    told(Part::Code, rest);
}

/// Where a string ends, its escapes passed over.
fn closing(inside: &str) -> Option<usize> {
    let mut escaped = false;
    inside.char_indices().find_map(|(at, c)| match c {
        _ if escaped => {
            escaped = false;
            None
        }
        '\\' => {
            escaped = true;
            None
        }
        '"' => Some(at),
        _ => None,
    })
}

/// The length of a letter in quotation marks; none where a lifetime begins.
fn letter(from: &str) -> Option<usize> {
    let mut chars = from.char_indices().skip(1);
    let (_, first) = chars.next()?;
    if first == '\\' {
        let escaped = chars.next()?.0;
        return from[escaped + 1..].find('\'').map(|end| escaped + 1 + end + 1);
    }
    let (at, last) = chars.next()?;
    (last == '\'').then_some(at + 1)
}

/// The functions of a text: (name, lines from its `fn` to its closing brace).
pub fn functions(text: &str) -> Vec<(String, usize)> {
    let code = bare(text);
    let mut all = Vec::new();
    for (at, _) in code.match_indices("fn ") {
        let before = code[..at].chars().next_back();
        let after = &code[at + 3..];
        let name: String = after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        if name.is_empty() || before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let Some(open) = after.find(['{', ';']).filter(|at| after[*at..].starts_with('{')) else {
            continue;
        };
        let mut depth = 0;
        let end = after[open..].find(|c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            depth == 0
        });
        let lines = after[..=open + end.unwrap_or(0)].lines().count();
        all.push((name, lines));
    }
    all
}

#[test]
fn strings_comments_and_letters_are_told_apart() {
    let text = "let a = \"x // \\\" y\"; // \"z\"\nlet b = r#\"q\"w\"#; let c: &'a str = '\"'; /* \" */ let d = '\\'';";
    assert_eq!(strings(text), ["x // \\\" y", "q\"w", "'\"'", "'\\''"]);
    assert!(!bare(text).contains('z') && bare(text).contains("let d"));
    assert_eq!(
        functions("fn a() {\n{}\n}\ntrait T { fn b(); }\nfn c() -> i8 { 1 }"),
        [("a".to_owned(), 3), ("c".to_owned(), 1)]
    );
}
