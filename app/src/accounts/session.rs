//! Signing in: an address is typed, a letter goes out. Nothing here tells whether the address is known.

use super::ask::{self, Wish};
use super::me;
use crate::app::App;
use crate::layout::Shell;
use crate::layout::form::{Ask, Choice, Kind, Sheet};
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::accounts::Address;
use std::sync::Arc;

/// `GET /session`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    // Who is signed in and was sent here is to sign in again, for a grave act.
    let again = me::find(&app, &visit).await?.is_some();
    if again && app.ways_back.find(&visit).is_none() {
        return Ok(Answer::see(&format!("/{}/my", asked.language)));
    }
    show(&app, &asked, &visit, again, None, &[])
}

fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    again: bool,
    form: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let shell = Shell::new(app, asked, "session", w.text("session-title"));
    let sheet = Sheet::new(&shell, "/session", visit.token(), "session-button")
        .typed(form)
        .ask(Kind::Email, "email", "session-email", "")
        .autocomplete("email")
        .ask(Kind::One, "phone", "session-phone", "")
        .choices(phone(app, asked))
        .wrong(wrong);
    let lead = if again { "session-again" } else { "session-lead" };
    let mut page = Ask::new(shell).lead(lead).sheet(sheet).next("session-next");
    let to = |path: &str| format!("/{}{path}", asked.language);
    page.notes.push(w.rich("session-other-ways", &[], &[&to("/session/card"), &to("/joining")]));
    Ok(page.answer()?)
}

/// "Is this phone only yours?"
pub(super) fn phone(app: &App, asked: &Asked) -> Vec<Choice> {
    let w = app.words(asked.language);
    let choice = |value: &str| Choice {
        help: Some(w.text(&format!("phone-{value}-help"))),
        ..Choice::new(value, w.text(&format!("phone-{value}")))
    };
    vec![choice("mine"), choice("shared")]
}

/// `POST /session`
///
/// # Errors
/// The database fails, or too much was asked at once.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut wrong = Vec::new();
    let address = Address::parse(form.text("email"));
    if let Err(refusal) = &address {
        wrong.push(("email", w.text(&format!("refused-address-{}", refusal.code().replace('_', "-")))));
    }
    if !["mine", "shared"].contains(&form.text("phone")) {
        wrong.push(("phone", w.text("refused-phone")));
    }
    let Some(address) = address.ok().filter(|_| wrong.is_empty()) else {
        return show(&app, &asked, &visit, false, Some(&form), &wrong);
    };
    let wish = Wish { kind: "session", address, shared: form.text("phone") == "shared", joining: None };
    ask::put(&app, &asked, &visit, wish).await
}
