//! The form for consent on paper, to be printed in each language and signed.

use crate::app::App;
use crate::layout::{Shell, render};
use askama::Template;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use std::sync::Arc;

/// What the person reads, or has read to them: messages.
const SAID: [&str; 5] = ["consent-what", "consent-who", "consent-helper", "consent-leave", "consent-free"];
/// What is written by hand: messages.
const WRITTEN: [&str; 7] = [
    "consent-name",
    "consent-language",
    "consent-reads",
    "consent-seen",
    "consent-place-day",
    "consent-signature",
    "consent-helper-name",
];

#[derive(Template)]
#[template(path = "assisted/consent.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    said: Vec<String>,
    written: Vec<String>,
}

/// `GET /assisted/consent`
///
/// # Errors
/// The template fails, which is a bug.
pub async fn page(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let shell = Shell::new(&app, &asked, "joining", w.text("consent-title")).about(w.text("consent-about"));
    let (said, written) = (SAID.map(|m| w.text(m)).into(), WRITTEN.map(|m| w.text(m)).into());
    Ok(render(&Page { shell, w, said, written })?)
}
