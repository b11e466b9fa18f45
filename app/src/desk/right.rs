//! One right: what it is, why and by whom it was granted, and ending it. Everybody may give back their own.

use super::granting;
use super::rights_store::{self as store, OneRightRow};
use super::said;
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::layout::Shell;
use crate::layout::form::{Ask, Kind, Sheet};
use m4d_kit::db::Ask as _;
use m4d_kit::form::Form;
use m4d_kit::locale::escape;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::rights::{Act, Decision, Tie};
use std::sync::Arc;

/// `GET /desk/rights/{id}`
///
/// # Errors
/// The database fails; the right is not there for who is neither its holder nor an administrator.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::any_staff(&app, &asked, &visit).await?;
    let row = app.read().await?.one(&store::FIND_RIGHT, for_me(&app, &me, id(&asked)?)).await?.ok_or(Stop::Missing)?;
    let typed = me::typed(&app, &me, &asked.address).await?;
    show(&app, &asked, &visit, &row, typed.as_ref(), &[])
}

fn id(asked: &Asked) -> Result<i64, Stop> {
    asked.part("id").parse().map_err(|_no_number| Stop::Missing)
}

/// One's own right, or any for an administrator.
fn for_me(app: &App, me: &Me, right: i64) -> (i64, i64, i64) {
    let all = me.may(Act::ChangeRights, &[], Tie::Stranger, app.now()) != Decision::NotFound;
    (right, me.id, i64::from(all))
}

fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    row: &OneRightRow,
    typed: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let path = format!("/desk/rights/{}", row.id);
    let mut shell = Shell::new(app, asked, "desk", said::role(w, &row.role)).under(w.text("desk-title"), "/desk");
    shell.address = Some(path.clone());
    let over = row.ended_at.or(row.ends_at);
    let fact = |message: &str, value: String| (w.text(message), value);
    let mut facts = vec![
        fact("desk-holder", said::name(&row.name)),
        fact("desk-number", row.number.to_string()),
        fact("desk-scope", escape(&said::scope(app, w, &row.scope_kind, &row.scope))),
        fact("desk-from", said::at(w, row.starts_at)),
        fact("desk-until", over.map_or_else(|| w.text("desk-open-end"), |at| said::at(w, at))),
        fact("desk-because", said::name(&row.reason)),
        fact("desk-granter", said::name(&said::granter(w, row.granted_by, row.granter.as_deref()))),
        fact("desk-granted-at", said::at(w, row.granted_at)),
    ];
    if let Some(reason) = &row.end_reason {
        facts.push(fact("desk-ended-reason", said::name(reason)));
    }
    let sheet = Sheet::new(&shell, &format!("{path}/ending"), visit.token(), "desk-end-button")
        .quiet()
        .typed(typed)
        .ask(Kind::Lines, "reason", "desk-end-reason", "")
        .wrong(wrong);
    let mut page = Ask::new(shell);
    page.facts = facts;
    let holds = over.is_none_or(|over| over > app.now().0);
    let page = if holds { page.sheet(sheet).next("desk-end-next") } else { page };
    Ok(page.answer()?)
}

/// `POST /desk/rights/{id}/ending`
///
/// # Errors
/// The database fails; the right is not there for who is neither its holder nor an administrator.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let (id, now) = (id(&asked)?, app.now());
    let back = format!("/{}/desk/rights/{id}", asked.language);
    let me = me::any_staff(&app, &asked, &visit).await?;
    app.read().await?.one(&store::FIND_RIGHT, for_me(&app, &me, id)).await?.ok_or(Stop::Missing)?;
    let me = me::fresh(&app, &asked, &visit, Some(&form), &back).await?;
    let mut tx = app.db.begin().await?;
    let row = tx.one(&store::FIND_RIGHT, for_me(&app, &me, id)).await?.ok_or(Stop::Missing)?;
    let made = granting::end(&mut tx, &row, &me, form.text("reason"), now).await?;
    if let Err(refusal) = made {
        drop(tx);
        let sentence = app.words(asked.language).text(&format!("refused-right-{}", refusal.code().replace('_', "-")));
        return show(&app, &asked, &visit, &row, Some(&form), &[("reason", sentence)]);
    }
    tx.commit().await?;
    app.work.wake();
    let own = row.member == me.id;
    Ok(Answer::see(&format!("/{}{}", asked.language, if own { "/my" } else { "/desk/rights?done=ended" })))
}
