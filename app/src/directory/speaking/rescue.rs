//! Rescuing a body that nobody owns: an officer proposes an owner, a second one agrees, and 72 hours are left to object.

use super::body;
use super::change::{self, Wish};
use super::change_store as store;
use super::store as people;
use super::typed::{Wrong, reason, until};
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::layout::Shell;
use crate::layout::form::{Ask, Kind as Field, Sheet};
use m4d_kit::db::Ask as _;
use m4d_kit::digits::western;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::change::{Kind, Next, Refusal};
use m4d_rules::rights::{Act, Scope};
use serde_json::json;
use std::sync::Arc;

/// The scopes in which an officer has any right: the query narrows them to the body's country.
async fn scopes(app: &App, visit: &Visit) -> Result<Vec<Scope>, Stop> {
    let me = me::half(app, visit).await?;
    Ok(me.map(|me| me.rights.into_iter().map(|right| right.scope).collect()).unwrap_or_default())
}

/// The button with which a second officer agrees.
pub fn seconding<'a>(shell: &Shell<'a>, visit: &Visit, id: i64) -> Sheet<'a> {
    Sheet::new(shell, &format!("/desk/changes/{id}/second"), visit.token(), "rescue-second")
}

/// `GET /desk/organisations/{id}/rescue`
///
/// # Errors
/// The body is not there for this officer; the database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let scopes = scopes(&app, &visit).await?;
    let me = me::staff(&app, &asked, &visit, Act::RescueOrganisation, &scopes).await?;
    let typed = me::typed(&app, &me, &asked.address).await?;
    show(&app, &asked, &visit, &me, typed.as_ref(), &Vec::new()).await
}

async fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    me: &Me,
    typed: Option<&Form>,
    wrong: &Wrong,
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let id = body::number(asked, "id")?;
    let mut db = app.read().await?;
    db.one(&store::FIND_RESCUED, (id, me.id, app.now().0)).await?.ok_or(Stop::Missing)?;
    let name = body::name(&mut db, id, asked.language).await?;
    drop(db);
    let at = format!("/desk/organisations/{id}/rescue");
    let mut shell = Shell::new(app, asked, "my", w.text("rescue-title")).under(w.text("my-desk"), "/desk");
    shell.address = Some(at.clone());
    let sheet = Sheet::new(&shell, &at, visit.token(), "rescue-button")
        .typed(typed)
        .ask(Field::Digits, "number", "rescue-number", "")
        .ask(Field::Date, "until", "hand-over-until", "")
        .ask(Field::Lines, "reason", "moving-decision-reason", "")
        .wrong(wrong);
    let mut page = Ask::new(shell).lead("rescue-lead").sheet(sheet).next("rescue-next");
    page.large = name.map(|name| name.text);
    Ok(page.answer()?)
}

/// `POST /desk/organisations/{id}/rescue`
///
/// # Errors
/// The body is not there for this officer; the database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let id = body::number(&asked, "id")?;
    let back = format!("/{}/desk/organisations/{id}/rescue", asked.language);
    let scopes = scopes(&app, &visit).await?;
    let me = me::staff_fresh(&app, &asked, &visit, Act::RescueOrganisation, &scopes, &form, &back).await?;
    let mut wrong = Vec::new();
    let why = reason(w, &form, "reason", &mut wrong);
    let ends = until(w, &form, now, &mut wrong);
    let number: Option<i64> = western(form.text("number")).replace(' ', "").parse().ok();
    let mut tx = app.db.begin().await?;
    tx.one(&store::FIND_RESCUED, (id, me.id, now.0)).await?.ok_or(Stop::Missing)?;
    let found = tx.one(&people::FIND_NUMBER, (number.unwrap_or_default(),)).await?.filter(|m| m.id != me.id);
    if found.is_none() {
        wrong.push(("number", w.text("rescue-refused-number")));
    }
    let (Some(owner), true) = (found, wrong.is_empty()) else {
        drop(tx);
        return show(&app, &asked, &visit, &me, Some(&form), &wrong).await;
    };
    let wish = Wish { body: id, kind: Kind::Rescue, about: Some(owner.id), reason: why, mandate_ends: ends };
    match change::ask(&mut tx, wish, me.id, now).await? {
        Ok(change) => {
            tx.commit().await?;
            Ok(Answer::see(&format!("/{}/desk/changes/{change}", asked.language)))
        }
        Err(refusal) => {
            drop(tx);
            let message = if refusal == Refusal::HasOwner { "rescue-refused-owner" } else { "rescue-refused-asked" };
            show(&app, &asked, &visit, &me, Some(&form), &vec![("number", w.text(message))]).await
        }
    }
}

/// `POST /desk/changes/{id}/second`
///
/// # Errors
/// The proposal is not there for this officer, or theirs; the database fails.
pub async fn second(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let now = app.now();
    let id = body::number(&asked, "id")?;
    let back = format!("/{}/desk/changes/{id}", asked.language);
    let scopes = scopes(&app, &visit).await?;
    let me = me::staff_fresh(&app, &asked, &visit, Act::RescueOrganisation, &scopes, &form, &back).await?;
    let mut tx = app.db.begin().await?;
    tx.one(&store::FIND_FOR_OFFICER, (id, me.id, now.0)).await?.ok_or(Stop::Missing)?;
    let row = tx.one(&store::FIND_CHANGE, (id,)).await?.ok_or(Stop::Missing)?;
    let change = change::of_row(&row).filter(|change| change.by != me.id).ok_or(Stop::Missing)?;
    let effect = now.0 + change.kind.delay();
    if change.next(now.0) == Next::Second && tx.run(&store::SECOND, (id, me.id, now.0, effect)).await? > 0 {
        change::told(&mut tx, row.organisation, "moving_asked", id, now).await?;
        let details = json!({ "change": id, "kind": row.kind });
        body::note(&mut tx, "change_seconded", row.organisation, (Some(me.id), row.member), details, now).await?;
    }
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&back))
}
