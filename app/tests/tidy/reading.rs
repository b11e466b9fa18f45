//! The message files, read: every language's messages with what stands in them.

use super::files::{of, root};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The four languages.
pub const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ar"];

/// A message in one language.
#[derive(Debug, Default)]
pub struct Message {
    /// Its file's name, as in `home.ftl`.
    pub file: String,
    /// The variables that it uses.
    pub variables: BTreeSet<String>,
    /// The kinds of number that it tells apart, for each number that it counts.
    pub plurals: Vec<BTreeSet<String>>,
    /// What it may say: one text a variant, a variable being `N`.
    pub texts: Vec<String>,
}

/// Language, id, message.
pub type Messages = BTreeMap<&'static str, BTreeMap<String, Message>>;

/// Every message of the site.
pub static MESSAGES: LazyLock<Messages> = LazyLock::new(|| LANGUAGES.into_iter().map(|l| (l, read(l))).collect());

fn read(language: &str) -> BTreeMap<String, Message> {
    let mut all = BTreeMap::new();
    for file in of(&format!("app/locales/{language}/"), ".ftl") {
        let parsed =
            fluent_syntax::parser::parse(file.text.as_str()).unwrap_or_else(|(_, e)| panic!("{}: {e:?}", file.path));
        for entry in parsed.body {
            let Entry::Message(it) = entry else { continue };
            let mut message = Message { file: file.path.rsplit('/').next().unwrap().to_owned(), ..Message::default() };
            let pattern = it.value.unwrap_or_else(|| panic!("{}: {} is empty", file.path, it.id.name));
            message.texts = vec![String::new()];
            add(&pattern, &mut message);
            let twice = all.insert(it.id.name.to_owned(), message);
            assert!(twice.is_none(), "{}: {} stands in two files", file.path, it.id.name);
        }
    }
    all
}

fn add(pattern: &Pattern<&str>, to: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => to.texts.iter_mut().for_each(|t| t.push_str(value)),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                let said = variable(inline, to);
                to.texts.iter_mut().for_each(|t| t.push_str(&said));
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let _ = variable(selector, to);
                let key = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                to.plurals.push(variants.iter().map(|v| key(&v.key)).collect());
                let before = std::mem::take(&mut to.texts);
                let mut after = Vec::new();
                for variant in variants {
                    to.texts.clone_from(&before);
                    add(&variant.value, to);
                    after.append(&mut to.texts);
                }
                to.texts = after;
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>, to: &mut Message) -> String {
    match inline {
        InlineExpression::VariableReference { id } => {
            to.variables.insert(id.name.to_owned());
            "N".to_owned()
        }
        InlineExpression::StringLiteral { value } => (*value).to_owned(),
        _ => "N".to_owned(),
    }
}

/// The glossary's notes, by the English term.
pub fn glossary() -> BTreeMap<String, String> {
    let mut rows = csv::Reader::from_path(root().join("app/data/glossary.csv")).unwrap();
    rows.records().map(|row| row.unwrap()).map(|row| (row[0].to_owned(), row[4].to_owned())).collect()
}
