//! Signing in with a card: a member's number and one of ten codes on paper, for people without an e-mail address. A card never
//! passes a second factor.

use super::codes::{self, Purpose, Way};
use super::enter::note;
use super::factor_store as store;
use super::{me, session};
use crate::app::App;
use crate::layout::Shell;
use crate::layout::form::{Ask, Kind, Sheet};
use m4d_kit::clock::Moment;
use m4d_kit::codes::bare;
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::limits::{EVERYBODY, Limit, network_key};
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::seal::Keys;
use m4d_kit::visit::Visit;
use m4d_rules::accounts::code::WRONG_A_DAY;
use std::sync::Arc;
use std::time::Duration;

/// Tries from one network; a whole office may stand behind one.
const BY_NETWORK: Limit = Limit { name: "card by network", per: Duration::from_secs(60), burst: 300 };
/// Tries of everybody together.
const IN_ALL: Limit = Limit { name: "card in all", per: Duration::from_secs(60), burst: 3000 };

/// Makes the ten codes of a member's card, which end those of the card before. They are shown once, to be printed.
///
/// # Errors
/// The database or the machine's chance fails.
pub async fn make_card(tx: &mut Tx, keys: &Keys, member: i64, now: Moment) -> Result<Vec<String>, Fault> {
    codes::make(tx, keys, Purpose::Card, member, now).await
}

/// `GET /session/card`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    show(&app, &asked, &visit, None, &[])
}

fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    form: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let shell = Shell::new(app, asked, "session", w.text("card-title")).under(w.text("session-title"), "/session");
    // Who has a card mostly has no phone of their own: shared is what is meant unless it is said otherwise.
    let sheet = Sheet::new(&shell, "/session/card", visit.token(), "card-button")
        .typed(form)
        .ask(Kind::Digits, "number", "card-number", "")
        .ask(Kind::Line, "code", "card-code", "")
        .autocomplete("one-time-code")
        .ask(Kind::One, "phone", "session-phone", "shared")
        .choices(session::phone(app, asked))
        .wrong(wrong);
    Ok(Ask::new(shell).lead("card-lead").sheet(sheet).next("card-next").answer()?)
}

/// `POST /session/card`: the same statements whether or not there is such a member.
///
/// # Errors
/// The database fails, or too much was asked at once.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let number = Some(bare(form.text("number"))).filter(|n| n.len() == 9).and_then(|n| n.parse::<i64>().ok());
    let Some(number) = number else {
        return show(&app, &asked, &visit, Some(&form), &[("number", w.text("refused-card-number"))]);
    };
    let network = network_key(visit.from, &app.keys, now);
    for (limit, key) in [(IN_ALL, EVERYBODY), (BY_NETWORK, network.as_slice())] {
        app.limits.check(limit, key).map_err(|after| Stop::TooMuch(after.seconds))?;
    }
    let mut tx = app.db.begin().await?;
    let holder = tx.one(&store::FIND_BY_NUMBER, (number,)).await?;
    let account = codes::account(&app.keys, number);
    let today = codes::wrong_today(&mut tx, &account, Way::Card, now).await?;
    let member = holder.filter(|h| h.suspended_at.is_none()).map(|h| h.member);
    let code = codes::find(&mut tx, &app.keys, Purpose::Card, member.unwrap_or_default(), form.text("code")).await?;
    match (today < WRONG_A_DAY, member, code) {
        (true, Some(member), Some(code)) if tx.run(&store::USE_CODE, (code, now.0)).await? == 1 => {
            let shared = form.text("phone") != "mine";
            let cookie = me::begin(&mut tx, member, shared, "card", &visit, now).await?;
            note(&mut tx, "session_begun", member, "card", now).await?;
            tx.commit().await?;
            let to = app.ways_back.find(&visit).unwrap_or_else(|| format!("/{}/my", asked.language));
            Ok(Answer::see(&to).cookie(cookie))
        }
        (false, ..) => show(&app, &asked, &visit, Some(&form), &[("code", w.text("refused-card-often"))]),
        _ => {
            codes::miss(&mut tx, account, Way::Card, now).await?;
            tx.commit().await?;
            show(&app, &asked, &visit, Some(&form), &[("code", w.text("refused-card-code"))])
        }
    }
}
