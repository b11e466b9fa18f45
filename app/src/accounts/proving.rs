//! The second step of signing in: six digits from the phone, or a recovery code. Nothing leads past it: no link, no code of a
//! letter, no card, no change of address.

use super::codes::{self, Purpose, Way};
use super::enter::note;
use super::factor_store::{self as store, FactorRow};
use super::me::{self, Me};
use crate::app::App;
use crate::events::{Event, announce};
use crate::layout::Shell;
use crate::layout::form::{Ask, Kind, Sheet};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::totp::Secret;
use m4d_kit::visit::Visit;
use m4d_rules::accounts::code::WRONG_A_DAY;
use std::sync::Arc;

/// `GET /session/factor`
///
/// # Errors
/// The database fails; [`Stop::Answered`] for who is not signed in.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::half(&app, &visit).await?;
    match me {
        None => Ok(Answer::see(&format!("/{}/session", asked.language))),
        Some(me) if !me.has_factor => Ok(Answer::see(&format!("/{}/my", asked.language))),
        Some(_) => show(&app, &asked, &visit, &[]),
    }
}

fn show(app: &App, asked: &Asked, visit: &Visit, wrong: &[(&'static str, String)]) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let shell = Shell::new(app, asked, "session", w.text("prove-title"));
    let digits = Sheet::new(&shell, "/session/factor", visit.token(), "prove-button")
        .ask(Kind::Digits, "code", "prove-code", "")
        .autocomplete("one-time-code")
        .wrong(wrong);
    let letters = Sheet::new(&shell, "/session/factor", visit.token(), "prove-recovery-button")
        .ask(Kind::Line, "recovery", "prove-recovery", "")
        .wrong(wrong)
        .quiet();
    let mut page = Ask::new(shell).lead("prove-lead").sheet(digits).sheet(letters);
    let lost = format!("/{}/session/factor/lost", asked.language);
    page.next = Some((w.text("prove-lost"), w.rich("prove-lost-text", &[], &[&lost])));
    Ok(page.answer()?)
}

/// What was given.
enum Given {
    /// The digits of this step.
    Step(i64),
    /// This code.
    Code(i64),
}

/// `POST /session/factor`
///
/// # Errors
/// The database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let now = app.now();
    let Some(me) = me::half(&app, &visit).await? else {
        return Ok(Answer::see(&format!("/{}/session", asked.language)));
    };
    let mut tx = app.db.begin().await?;
    let Some(factor) = tx.one(&store::FIND_FACTOR, (me.id,)).await? else {
        return Ok(Answer::see(&format!("/{}/my", asked.language)));
    };
    let field = if form.some("recovery").is_some() { "recovery" } else { "code" };
    let given = find(&app, &mut tx, &me, &factor, &form, now).await?;
    let account = codes::account_of(&mut tx, &app.keys, me.id).await?;
    let today = codes::wrong_today(&mut tx, &account, Way::Factor, now).await?;
    let w = app.words(asked.language);
    match (today < WRONG_A_DAY, given) {
        (true, Some(given)) if spend(&mut tx, &me, &factor, &given, now).await? => {
            tx.run(&store::END_LOST, (me.id, now.0)).await?;
            let cookie = me::prove(&mut tx, &me, &asked, &visit, now).await?;
            tx.commit().await?;
            app.work.wake();
            let to = app.ways_back.find(&visit).unwrap_or_else(|| format!("/{}/my", asked.language));
            Ok(Answer::see(&to).cookie(cookie))
        }
        (false, _) => show(&app, &asked, &visit, &[(field, w.text("refused-factor-often"))]),
        _ => {
            codes::miss(&mut tx, account, Way::Factor, now).await?;
            if today + 1 == WRONG_A_DAY {
                told(&mut tx, me.id, "factor_tries", "session", now).await?;
            }
            tx.commit().await?;
            app.work.wake();
            let why = if field == "code" { "refused-factor-code" } else { "refused-recovery-code" };
            show(&app, &asked, &visit, &[(field, w.text(why))])
        }
    }
}

async fn find(
    app: &App,
    tx: &mut Tx,
    me: &Me,
    factor: &FactorRow,
    form: &Form,
    now: Moment,
) -> Result<Option<Given>, Fault> {
    if let Some(typed) = form.some("recovery") {
        return Ok(codes::find(tx, &app.keys, Purpose::Recovery, me.id, typed).await?.map(Given::Code));
    }
    let secret = app.keys.unseal(&factor.sealed, ("accounts_factor", factor.id, "sealed"))?;
    Ok(Secret::from_bytes(&secret)?.check(form.text("code"), now, factor.step).map(Given::Step))
}

/// Uses up what was given; false if somebody was faster with it.
async fn spend(tx: &mut Tx, me: &Me, factor: &FactorRow, given: &Given, now: Moment) -> Result<bool, Fault> {
    match given {
        Given::Step(step) => Ok(tx.run(&store::USE_STEP, (factor.id, *step)).await? == 1),
        Given::Code(code) => {
            let used = tx.run(&store::USE_CODE, (*code, now.0)).await? == 1;
            if used {
                told(tx, me.id, "recovery_used", "recovery", now).await?;
            }
            Ok(used)
        }
    }
}

/// Records a grave thing about an account and has its holder told by the letter of the same name.
///
/// # Errors
/// The database fails.
pub async fn told(tx: &mut Tx, member: i64, what: &str, way: &str, now: Moment) -> Result<(), Fault> {
    note(tx, what, member, way, now).await?;
    announce(tx, &Event::AccountTold { member, letter: what.to_owned() }, now).await
}
