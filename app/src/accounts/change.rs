//! A change of address: asked here by who has just signed in, confirmed at the new address, to be undone from the old one.
//! Nothing here tells whether the new address is known.

use super::change_store as store;
use super::enter::note;
use super::factor_store::FIND_COUNTED;
use super::me::{self, Me};
use crate::app::App;
use crate::events::{Event, announce};
use crate::layout::Shell;
use crate::layout::form::{Ask as Page, Kind, Sheet};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::limits::Limit;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::accounts::address::{Address, did_you_mean};
use m4d_rules::accounts::lasting::link_life;
use m4d_rules::spans::DAY;
use std::sync::Arc;
use std::time::Duration;

/// So long the old address can undo a change; meanwhile owner acts, export and erasure wait.
pub const UNDO: i64 = 7 * DAY;

/// Letters that one member may have sent to an address in a day.
const BY_BOTH: Limit = Limit { name: "change by member and address", per: Duration::from_secs(86_400), burst: 4 };
/// Letters that one address may be sent in a day because members typed it: so many that one or two who type it without a
/// right to it cannot keep it from whoever has it.
const BY_ADDRESS: Limit = Limit { name: "change by address", per: Duration::from_secs(86_400), burst: 16 };
/// Changes that one member may ask for in a day.
const BY_MEMBER: Limit = Limit { name: "change by member", per: Duration::from_secs(86_400), burst: 8 };

/// Until when a change of this member's address can be undone, if one can. The message `change-waits` says it.
///
/// # Errors
/// The database fails.
pub async fn waits_until(db: &mut impl Ask, member: i64, now: Moment) -> Result<Option<Moment>, Fault> {
    let row = db.one(&store::FIND_WAITING, (member, now.0)).await?;
    Ok(row.and_then(|row| row.undo_until).map(Moment))
}

/// Whether owner acts, export and erasure of this member wait, because their address was changed less than seven days ago.
///
/// # Errors
/// The database fails.
pub async fn is_waiting(db: &mut impl Ask, member: i64, now: Moment) -> Result<bool, Fault> {
    Ok(waits_until(db, member, now).await?.is_some())
}

/// Frees the addresses of changes that can no longer be undone.
///
/// # Errors
/// The database fails.
pub async fn free_addresses(app: &App) -> Result<(), Fault> {
    let now = app.now();
    let over = app.read().await?.one(&store::COUNT_OVER, (now.0,)).await?;
    if over.is_some_and(|over| over.n > 0) {
        let mut tx = app.db.begin().await?;
        tx.run(&store::FREE_ADDRESSES, (now.0,)).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Where the form stands.
fn home(asked: &Asked) -> String {
    format!("/{}/my/address", asked.language)
}

/// `GET /my/address`
///
/// # Errors
/// The database fails; [`Stop::Answered`] for who is not signed in.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let typed = me::typed(&app, &me, &home(&asked)).await?;
    show(&app, &asked, &visit, &me, typed.as_ref(), &[]).await
}

async fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    me: &Me,
    form: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let mut db = app.read().await?;
    let has = db.one(&FIND_COUNTED, (me.id,)).await?.and_then(|row| row.address);
    let until = waits_until(&mut db, me.id, now).await?;
    let waiting = db.one(&store::FIND_ASKED_CHANGE, (me.id, now.0 - link_life(false))).await?;
    drop(db);
    let shell = Shell::new(app, asked, "my", w.text("change-title")).under(w.text("my-title"), "/my");
    let sheet = Sheet::new(&shell, "/my/address", visit.token(), "change-button")
        .typed(form)
        .ask(Kind::Email, "email", "change-email", "")
        .autocomplete("email")
        .wrong(wrong);
    let mut page = Page::new(shell);
    let now_at = has
        .map_or_else(|| w.html(&w.text("not-recorded")), |has| format!("<bdi>{}</bdi>", m4d_kit::locale::escape(&has)));
    page.facts.push((w.text("change-now"), now_at));
    if let Some(until) = until {
        page = page.lead("change-done");
        page.notes.push(w.html(&w.it("change-waits", w.day(until.day()))));
        return Ok(page.answer()?);
    }
    let Some(waiting) = waiting.filter(|_| wrong.is_empty()) else {
        return Ok(page.lead("change-lead").sheet(sheet).next("change-next").answer()?);
    };
    page = page.lead("change-asked");
    page.large = Some(waiting.new.clone());
    if let Some(meant) = did_you_mean(&waiting.new) {
        page.notes.push(w.html(&w.with("change-did-you-mean", &[("address", meant.into())])));
    }
    page = page.note("change-asked-open").note("change-again");
    Ok(page.sheet(sheet).next("change-next").answer()?)
}

/// `POST /my/address`
///
/// # Errors
/// The database fails, or too much was asked at once; [`Stop::Answered`] for who is not freshly signed in.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let me = me::fresh(&app, &asked, &visit, Some(&form), &home(&asked)).await?;
    let address = match Address::parse(form.text("email")) {
        Ok(address) => address,
        Err(refusal) => {
            let why = w.text(&format!("refused-address-{}", refusal.code().replace('_', "-")));
            return show(&app, &asked, &visit, &me, Some(&form), &[("email", why)]).await;
        }
    };
    let mut db = app.read().await?;
    let has = db.one(&FIND_COUNTED, (me.id,)).await?.and_then(|row| row.address).unwrap_or_default();
    drop(db);
    if has == address.key() {
        return show(&app, &asked, &visit, &me, Some(&form), &[("email", w.text("refused-change-same"))]).await;
    }
    let mut tx = app.db.begin().await?;
    if is_waiting(&mut tx, me.id, now).await? {
        return Ok(Answer::see(&home(&asked)));
    }
    let (by, to) = (me.id.to_string(), app.keys.keyed("address", address.key().as_bytes()));
    let both = [by.as_bytes(), to.as_slice()].concat();
    for (limit, key) in [(BY_MEMBER, by.as_bytes()), (BY_BOTH, both.as_slice()), (BY_ADDRESS, to.as_slice())] {
        app.limits.check(limit, key).map_err(|after| Stop::TooMuch(after.seconds))?;
    }
    ask(&mut tx, &me, has, &address, &visit, now).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&home(&asked)))
}

/// The one row, whether or not the new address is known; the listener looks.
async fn ask(tx: &mut Tx, me: &Me, has: String, address: &Address, visit: &Visit, now: Moment) -> Result<(), Fault> {
    let id = random_id()?;
    tx.run(&store::END_CHANGES, (me.id, now.0)).await?;
    let row = (id, me.id, has, address.key(), visit.browser.hash(), now.0);
    tx.run(&store::ADD_CHANGE, row).await?;
    note(tx, "address_change_asked", me.id, "form", now).await?;
    announce(tx, &Event::AddressChange { change: id, letter: "change_asked".to_owned() }, now).await
}
