//! A lost second step: whoever has neither phone nor recovery codes asks the staff. Two of them decide on evidence, and 72 hours
//! pass; whoever still has the factor ends the recovery by using it.

use super::factor_store as store;
use super::me::{self, Me};
use super::proving::told;
use crate::app::App;
use crate::layout::Shell;
use crate::layout::form::{Ask, Kind, Sheet};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::Ask as _;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::rights::second::LAPSES;
use std::sync::Arc;

/// The longest account of how the staff can know that it is you, in letters.
const LONGEST: usize = 1000;

/// Whoever has signed in by letter or card and has a factor.
async fn who(app: &App, asked: &Asked, visit: &Visit) -> Result<Me, Stop> {
    let me = me::half_way(app, asked, visit).await?;
    if me.has_factor { Ok(me) } else { Err(Stop::Answered(Box::new(Answer::see(&format!("/{}/my", asked.language))))) }
}

/// `GET /session/factor/lost`
///
/// # Errors
/// The database fails; [`Stop::Answered`] for who has not signed in, or has no factor.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = who(&app, &asked, &visit).await?;
    show(&app, &asked, &visit, &me, None, &[]).await
}

async fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    me: &Me,
    form: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut db = app.read().await?;
    let open = db.one(&store::FIND_LOST, (me.id, app.now().0 - LAPSES)).await?;
    drop(db);
    let shell = Shell::new(app, asked, "session", w.text("lost-title")).under(w.text("prove-title"), "/session/factor");
    if let Some(open) = open {
        let mut page = Ask::new(shell).lead("lost-asked").next("lost-next");
        page.facts.push((w.text("lost-asked-at"), w.day(Moment(open.at).day())));
        if let Some(at) = open.effect_at {
            page.facts.push((w.text("lost-effect-at"), w.day(Moment(at).day())));
        }
        return Ok(page.answer()?);
    }
    let sheet = Sheet::new(&shell, "/session/factor/lost", visit.token(), "lost-button")
        .typed(form)
        .ask(Kind::Lines, "reason", "lost-reason", "")
        .wrong(wrong);
    Ok(Ask::new(shell).lead("lost-lead").sheet(sheet).next("lost-next").answer()?)
}

/// `POST /session/factor/lost`
///
/// # Errors
/// As [`page`].
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let (me, now) = (who(&app, &asked, &visit).await?, app.now());
    let reason = form.text("reason");
    let why = match reason.chars().count() {
        0 => Some("refused-lost-empty"),
        1..=LONGEST => None,
        _ => Some("refused-lost-long"),
    };
    if let Some(why) = why {
        let wrong = [("reason", app.words(asked.language).text(why))];
        return show(&app, &asked, &visit, &me, Some(&form), &wrong).await;
    }
    let mut tx = app.db.begin().await?;
    if tx.one(&store::FIND_LOST, (me.id, now.0 - LAPSES)).await?.is_none() {
        let row = (random_id()?, me.id, "{}".to_owned(), reason.to_owned(), now.0);
        tx.run(&store::ADD_LOST, row).await?;
        told(&mut tx, me.id, "factor_recovery_asked", "session", now).await?;
    }
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("/{}/session/factor/lost", asked.language)))
}
