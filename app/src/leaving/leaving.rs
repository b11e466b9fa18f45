//! Leaving the network: what is erased, what stays and why, fourteen days to think it over, and the way back.

use super::registry::{Class, names};
use super::{store, waiting};
use crate::accounts::enter::note;
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::events::{Event, announce};
use crate::layout::Shell;
use crate::layout::form::{Ask, Choice, Kind, Sheet};
use http::StatusCode;
use m4d_kit::clock::Moment;
use m4d_kit::form::Form;
use m4d_kit::locale::{Words, escape};
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::retention::{Kept, span};
use std::sync::Arc;

/// `GET /my/leaving`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let typed = me::typed(&app, &me, &format!("/{}/my/leaving", asked.language)).await?;
    let waits = waiting::erasure(&mut app.read().await?, me.id, app.now()).await?;
    let view = View { me: &me, waits: waits.as_ref(), typed: typed.as_ref(), wrong: false };
    show(&app, &asked, &visit, &view)
}

struct View<'a> {
    me: &'a Me,
    waits: Option<&'a waiting::Waits>,
    typed: Option<&'a Form>,
    wrong: bool,
}

fn show(app: &App, asked: &Asked, visit: &Visit, view: &View<'_>) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut shell = Shell::new(app, asked, "my", w.text("leaving-title")).under(w.text("my-title"), "/my");
    shell.unlisted = true;
    let (data, bodies) = (shell.to("/my/data"), shell.to("/my/organisations"));
    if let Some(at) = view.me.leaving_at {
        let stay = Sheet::new(&shell, "/my/leaving/undoing", visit.token(), "leaving-undo");
        let mut page = Ask::new(shell);
        page.lead = w.it("my-leaving", w.day(Moment(at).day()));
        page.notes.push(w.rich("leaving-take", &[], &[&data]));
        return Ok(page.sheet(stay).next("leaving-asked-next").answer()?);
    }
    let mut page = Ask::new(shell).lead("leaving-lead");
    page.facts = classes(w);
    page.notes.push(w.rich("leaving-take", &[], &[&data]));
    if let Some(waits) = view.waits {
        page.notes.insert(0, w.html(&w.text(waits.message())));
        if let waiting::Waits::LastOwner(names) = waits {
            let names = w.list(names.iter().map(|name| format!("\u{2068}{name}\u{2069}")));
            page.notes.insert(1, w.rich("leaving-hand-over", &[("it", names.into())], &[&bodies]));
        }
        return Ok(page.answer()?);
    }
    let choice = |value: &'static str| {
        let mut choice = Choice::new(value, w.text(&format!("leaving-said-{value}")));
        choice.help = Some(w.text(&format!("leaving-said-{value}-help")));
        choice
    };
    let wrong = if view.wrong { vec![("said", w.text("leaving-said-empty"))] } else { Vec::new() };
    let sheet = Sheet::new(&page.shell, "/my/leaving", visit.token(), "leaving-button")
        .typed(view.typed)
        .ask(Kind::One, "said", "leaving-said", "")
        .choices(vec![choice("remove"), choice("keep")])
        .wrong(&wrong)
        .quiet();
    Ok(page.sheet(sheet).next("leaving-next").answer()?)
}

/// The three classes, from the registry: what is erased, what they choose about, what stays.
fn classes(w: &Words) -> Vec<(String, String)> {
    let class = |(class, name): (Class, &str)| {
        let fields: Vec<String> = names(class)
            .into_iter()
            .map(|field| format!("<li>{}</li>", w.html(&w.text(&format!("field-{field}")))))
            .collect();
        let (what, list) =
            (w.html(&w.text(&format!("leaving-{name}-text"))), w.html(&w.n("leaving-list", fields.len())));
        let what = format!("{what}<details><summary>{list}</summary><ul>{}</ul></details>", fields.concat());
        (escape(&w.text(&format!("leaving-{name}"))), what)
    };
    [(Class::Mine, "mine"), (Class::Said, "public"), (Class::Record, "record")].into_iter().map(class).collect()
}

/// `POST /my/leaving`
///
/// # Errors
/// The database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let back = format!("/{}/my/leaving", asked.language);
    let me = me::fresh(&app, &asked, &visit, Some(&form), &back).await?;
    let keeps = match form.text("said") {
        "keep" => 1,
        "remove" => 0,
        _ => {
            let view = View { me: &me, waits: None, typed: Some(&form), wrong: me.leaving_at.is_none() };
            return show(&app, &asked, &visit, &view);
        }
    };
    let now = app.now();
    let mut tx = app.db.begin().await?;
    if let Some(waits) = waiting::erasure(&mut tx, me.id, now).await? {
        let view = View { me: &me, waits: Some(&waits), typed: Some(&form), wrong: false };
        return show(&app, &asked, &visit, &view).map(|a| a.status(StatusCode::UNPROCESSABLE_ENTITY));
    }
    if tx.run(&store::SAVE_LEAVING, (me.id, now.0 + span(Kept::Leaving), keeps)).await? > 0 {
        note(&mut tx, "leaving_asked", me.id, "page", now).await?;
        announce(&mut tx, &Event::AccountTold { member: me.id, letter: "leaving_asked".to_owned() }, now).await?;
        tx.commit().await?;
        app.work.wake();
    }
    Ok(Answer::see(&back))
}

/// `POST /my/leaving/undoing`
///
/// # Errors
/// The database fails.
pub async fn undoing(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let back = format!("/{}/my/leaving", asked.language);
    let me = me::to_do(&app, &asked, &visit, &form, &back).await?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    if tx.run(&store::UNDO_LEAVING, (me.id,)).await? > 0 {
        note(&mut tx, "leaving_undone", me.id, "page", now).await?;
        announce(&mut tx, &Event::AccountTold { member: me.id, letter: "leaving_undone".to_owned() }, now).await?;
        tx.commit().await?;
        app.work.wake();
    }
    Ok(Answer::see(&format!("/{}/my", asked.language)))
}
