//! Joining: for oneself or for an organisation, with a name, an address and the languages one reads and writes.

use super::ask::{self, Wish};
use super::enter::Joining;
use super::{me, session};
use crate::app::App;
use crate::layout::form::{Ask, Choice, Kind, Sheet};
use crate::layout::{Shell, own_name};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::accounts::{Address, Name};
use m4d_rules::language::Language;
use std::sync::Arc;

/// `GET /joining`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    if !app.joining_is_open() {
        return closed(&app, &asked);
    }
    if me::find(&app, &visit).await?.is_some() {
        return Ok(Answer::see(&format!("/{}/my", asked.language)));
    }
    show(&app, &asked, &visit, None, &[])
}

/// Before the operator has said who is responsible, nobody is asked for anything.
fn closed(app: &App, asked: &Asked) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let shell = Shell::new(app, asked, "joining", w.text("join-closed"));
    Ok(Ask::new(shell).lead("join-closed-lead").answer()?)
}

/// The four languages to choose from, each by its own name.
pub fn languages() -> Vec<Choice> {
    let choice = |language: &Language| Choice {
        lang: Some(language.code()),
        ..Choice::new(language.code(), own_name(*language))
    };
    Language::ALL.iter().map(choice).collect()
}

/// The first page: for whom, and whether members may see it. It is a form too, so that no address tells who needs to
/// stay unseen.
fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    form: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    // Also after a wrong answer, the page stands where the form begins.
    let shell =
        Shell { address: Some("/joining".to_owned()), ..Shell::new(app, asked, "joining", w.text("join-title")) };
    let choice = |prefix: &str, value: &str| Choice {
        help: Some(w.text(&format!("{prefix}-{value}-help"))),
        ..Choice::new(value, w.text(&format!("{prefix}-{value}")))
    };
    let sheet = Sheet::new(&shell, "/joining/person", visit.token(), "form-on")
        .typed(form)
        .ask(Kind::One, "who", "join-who", "")
        .choices(vec![choice("join-who", "self"), choice("join-who", "organisation")])
        .ask(Kind::One, "seen", "join-seen", "")
        .choices(vec![choice("join-seen", "seen"), choice("join-seen", "unseen")])
        .wrong(wrong);
    let mut page = Ask::new(shell).leave().lead("join-lead").sheet(sheet).next("join-unseen-letters");
    page.notes.push(w.rich("join-has-account", &[], &[&format!("/{}/session", asked.language)]));
    page.notes.push(w.rich("join-age", &[], &[&format!("/{}/privacy", asked.language)]));
    Ok(page.answer()?)
}

/// `POST /joining/person`: the second page, which keeps what the first was told.
///
/// # Errors
/// The database fails.
pub async fn person(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    if !app.joining_is_open() {
        return closed(&app, &asked);
    }
    let wrong = first_wrong(&app, &asked, &form);
    if !wrong.is_empty() {
        return show(&app, &asked, &visit, Some(&form), &wrong);
    }
    show_person(&app, &asked, &visit, &form, &[])
}

/// What is wrong with the answers of the first page.
fn first_wrong(app: &App, asked: &Asked, form: &Form) -> Vec<(&'static str, String)> {
    let w = app.words(asked.language);
    let questions = [("who", "refused-who", ["self", "organisation"]), ("seen", "refused-seen", ["seen", "unseen"])];
    let wrong = questions.into_iter().filter(|(name, _, values)| !values.contains(&form.text(name)));
    wrong.map(|(name, message, _)| (name, w.text(message))).collect()
}

fn show_person(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    form: &Form,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    // The page stands where the form begins: so do its other languages.
    let shell =
        Shell { address: Some("/joining".to_owned()), ..Shell::new(app, asked, "joining", w.text("join-title")) };
    let here = asked.language.code();
    // Until the page itself was sent, its own questions have their usual answers.
    let sent = form.ticked("email");
    let sheet = Sheet::new(&shell, "/joining", visit.token(), "join-button")
        .typed(sent.then_some(form))
        .with("who", form.text("who"))
        .with("seen", form.text("seen"))
        .ask(Kind::Line, "name", "join-name", "")
        .autocomplete("nickname")
        .ask(Kind::Email, "email", "join-email", "")
        .autocomplete("email")
        .ask(Kind::Some, "reads", "join-reads", here)
        .choices(languages())
        .ask(Kind::Some, "writes", "join-writes", here)
        .choices(languages())
        .ask(Kind::One, "phone", "session-phone", "")
        .choices(session::phone(app, asked))
        .wrong(wrong);
    Ok(Ask::new(shell).leave().sheet(sheet).next("join-next").answer()?)
}

/// `POST /joining`
///
/// # Errors
/// The database fails, or too much was asked at once.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    if !app.joining_is_open() {
        return closed(&app, &asked);
    }
    let first = first_wrong(&app, &asked, &form);
    if !first.is_empty() {
        return show(&app, &asked, &visit, Some(&form), &first);
    }
    let (joining, address, wrong) = read(&app, &asked, &form);
    let Some(address) = address.filter(|_| wrong.is_empty()) else {
        return show_person(&app, &asked, &visit, &form, &wrong);
    };
    let text = serde_json::to_string(&joining).map_err(|e| Fault::new(format!("what was typed: {e}")))?;
    let wish = Wish { kind: "joining", address, shared: form.text("phone") == "shared", joining: Some(text) };
    ask::put(&app, &asked, &visit, wish).await
}

/// What was typed, and what is wrong with it.
fn read(app: &App, asked: &Asked, form: &Form) -> (Joining, Option<Address>, Vec<(&'static str, String)>) {
    let w = app.words(asked.language);
    let mut wrong = Vec::new();
    if !["mine", "shared"].contains(&form.text("phone")) {
        wrong.push(("phone", w.text("refused-phone")));
    }
    let (organisation, unseen) = (form.text("who") == "organisation", form.text("seen") == "unseen");
    let name = Name::parse(form.text("name"));
    if let Err(refusal) = &name {
        wrong.push(("name", w.text(&format!("refused-name-{}", refusal.code().replace('_', "-")))));
    }
    let address = Address::parse(form.text("email"));
    if let Err(refusal) = &address {
        wrong.push(("email", w.text(&format!("refused-address-{}", refusal.code().replace('_', "-")))));
    }
    let spoken = |name: &str| {
        let known = form.all(name).into_iter().filter(|code| Language::parse(code).is_some());
        known.collect::<Vec<_>>().join(" ")
    };
    let (reads, writes) = (spoken("reads"), spoken("writes"));
    for (name, languages) in [("reads", &reads), ("writes", &writes)] {
        if languages.is_empty() {
            wrong.push((name, w.text("refused-languages")));
        }
    }
    (
        Joining { name: name.map(|n| n.as_str().to_owned()).unwrap_or_default(), reads, writes, unseen, organisation },
        address.ok(),
        wrong,
    )
}
