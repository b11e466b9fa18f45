//! "I replaced X": somebody says that they follow an owner who is gone. It gives no right; everyone concerned is told, and a
//! country officer decides. No answer tells who owns the body.

use super::body;
use super::change::{self, Wish};
use super::store;
use super::typed::{Wrong, reason, until};
use crate::accounts::me::{self, Me};
use crate::accounts::waiting;
use crate::app::App;
use crate::layout::Shell;
use crate::layout::form::{Ask, Kind as Field, Sheet};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::limits::Limit;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::search::folded;
use m4d_kit::visit::Visit;
use m4d_rules::directory::change::{Kind, Refusal};
use m4d_rules::rights::Act;
use std::sync::Arc;
use std::time::Duration;

/// Successions that one member may ask for: each writes to everybody who speaks for the body.
const BY_MEMBER: Limit = Limit { name: "successions by member", per: Duration::from_secs(86_400), burst: 5 };

async fn find(db: &mut impl m4d_kit::db::Ask, asked: &Asked, me: &Me, now: Moment) -> Result<store::SlugRow, Stop> {
    let found = db.one(&store::FIND_BY_SLUG, (asked.part("slug").to_owned(), me.id, now.0)).await?;
    found.ok_or(Stop::Missing)
}

/// `GET /organisations/{slug}/succession`
///
/// # Errors
/// The body is not there for this member; the database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    waiting::page(&app, &asked, &mut app.read().await?, &me, Act::ClaimBody).await?;
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
    let mut db = app.read().await?;
    let row = find(&mut db, asked, me, app.now()).await?;
    let name = body::name(&mut db, row.id, asked.language).await?;
    drop(db);
    let at = format!("/organisations/{}/succession", row.slug);
    let name = name.map_or(row.slug, |name| name.text);
    let mut shell = Shell::new(app, asked, "organisations", w.text("succession-title"));
    shell.address = Some(at.clone());
    let sheet = Sheet::new(&shell, &at, visit.token(), "succession-button")
        .typed(typed)
        .ask(Field::Line, "whom", "succession-whom", "")
        .ask(Field::Lines, "reason", "succession-reason", "")
        .ask(Field::Date, "until", "succession-until", "")
        .wrong(wrong);
    let mut page = Ask::new(shell).lead("succession-lead").sheet(sheet).next("succession-next");
    page.large = Some(name);
    Ok(page.answer()?)
}

/// `POST /organisations/{slug}/succession`
///
/// # Errors
/// The body is not there for this member; the database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let back = format!("/{}/organisations/{}/succession", asked.language, asked.part("slug"));
    let me = me::fresh(&app, &asked, &visit, Some(&form), &back).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut wrong = Vec::new();
    let mut unfit = Vec::new();
    let whom = reason(w, &form, "whom", &mut unfit);
    wrong.extend(unfit.first().map(|(field, _)| (*field, w.text("succession-refused-whom"))));
    let why = reason(w, &form, "reason", &mut wrong);
    let ends = until(w, &form, now, &mut wrong);
    let mut tx = app.db.begin().await?;
    let row = find(&mut tx, &asked, &me, now).await?;
    waiting::deed(&app, &asked, &mut tx, &me, Act::ClaimBody).await?;
    // One row whoever owns it: who needs to be unseen is not told by the time that an answer takes.
    let ownership = tx.one(&store::FIND_OWNERSHIP, (row.id, me.id, now.0)).await?;
    if ownership.is_some_and(|it| it.theirs > 0) {
        wrong.push(("whom", w.text("succession-refused-owner")));
    }
    if !wrong.is_empty() {
        drop(tx);
        return show(&app, &asked, &visit, &me, Some(&form), &wrong).await;
    }
    let about = gone(&mut tx, row.id, me.id, &whom).await?;
    // Who was meant stands in the reason, for the officer, whether or not it is known here.
    let why = w.with("succession-said", &[("whom", whom.into()), ("reason", why.into())]);
    let wish = Wish { body: row.id, kind: Kind::Succession, about, reason: why, mandate_ends: ends };
    match change::ask(&mut tx, wish, me.id, now).await? {
        Ok(id) => {
            let key = me.id.to_be_bytes();
            app.limits.check(BY_MEMBER, &key).map_err(|after| Stop::TooMuch(after.seconds))?;
            tx.commit().await?;
            app.work.wake();
            Ok(Answer::see(&format!("/{}{}", asked.language, change::path(id))))
        }
        Err(Refusal::AlreadyAsked) => {
            drop(tx);
            let wrong = vec![("whom", w.text("succession-refused-asked"))];
            show(&app, &asked, &visit, &me, Some(&form), &wrong).await
        }
        Err(_) => Err(Stop::Missing),
    }
}

/// The owner, now or before, who was meant: by their name, or because there is only one. Nobody, if that is not clear.
async fn gone(tx: &mut Tx, body: i64, me: i64, whom: &str) -> Result<Option<i64>, Fault> {
    let Some(meant) = tx.one(&store::FIND_MEANT, (body, me, folded(whom))).await? else { return Ok(None) };
    Ok(match (meant.named, meant.owners) {
        (1, _) => meant.one,
        (0, 1) => meant.only,
        _ => None,
    })
}
