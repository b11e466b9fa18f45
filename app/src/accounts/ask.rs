//! An ask: the one row that joining and signing in write, known address or not, and the wait for its letter.

use super::enter::BACK;
use super::store;
use crate::app::App;
use crate::events::{Event, announce};
use m4d_kit::clock::random_id;
use m4d_kit::db::Ask as _;
use m4d_kit::limits::{EVERYBODY, Limit, network_key};
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::accounts::Address;
use std::time::Duration;

/// What somebody wants.
pub struct Wish {
    /// `joining` or `session`.
    pub kind: &'static str,
    /// Where the letter goes.
    pub address: Address,
    /// Whether the phone is shared.
    pub shared: bool,
    /// What was typed to join, as JSON.
    pub joining: Option<String>,
}

/// Letters that one browser may have sent to an address in an hour.
const BY_BROWSER: Limit = Limit { name: "ask by address and browser", per: Duration::from_secs(3600), burst: 6 };
/// Letters that one network may have sent to an address in an hour.
const BY_NEIGHBOUR: Limit = Limit { name: "ask by address and network", per: Duration::from_secs(3600), burst: 12 };
/// Letters that one address may be sent in an hour, whoever asks.
const BY_ADDRESS: Limit = Limit { name: "ask by address", per: Duration::from_secs(3600), burst: 24 };
/// Asks of one network; whole countries stand behind few addresses.
const BY_NETWORK: Limit = Limit { name: "ask by network", per: Duration::from_secs(60), burst: 3000 };
/// Asks of everybody together.
const IN_ALL: Limit = Limit { name: "ask in all", per: Duration::from_secs(60), burst: 30_000 };

/// Writes the ask down and leads to the page that waits for the code.
///
/// # Errors
/// The database fails, or too much was asked at once.
pub async fn put(app: &App, asked: &Asked, visit: &Visit, wish: Wish) -> Result<Answer, Stop> {
    let now = app.now();
    let network = network_key(visit.from, &app.keys, now);
    for (limit, key) in [(IN_ALL, EVERYBODY), (BY_NETWORK, network.as_slice())] {
        app.limits.check(limit, key).map_err(|after| Stop::TooMuch(after.seconds))?;
    }
    by_address(app, visit, &wish.address, &network).await?;
    let (id, browser, back) = (random_id()?, visit.browser.hash(), app.ways_back.find(visit));
    let back = back.map(|to| app.keys.seal(to.as_bytes(), (BACK.0, id, BACK.1))).transpose()?;
    let mut tx = app.db.begin().await?;
    tx.run(&store::END_ASKS, (browser.clone(), now.0)).await?;
    let row = (
        id,
        wish.kind.to_owned(),
        wish.address.key(),
        browser,
        asked.language.code().to_owned(),
        i64::from(wish.shared),
        wish.joining,
        back,
        now.0,
    );
    tx.run(&store::ADD_ASK, row).await?;
    announce(&mut tx, &Event::Asked { ask: id }, now).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("/{}/session/code", asked.language)))
}

/// Counts the letters to an address: first those that this browser asked for. Others may have used up what an address gets
/// in all; whoever was signed in at it in this browser is not shut out by them. Whether that is so is asked only when there
/// is nothing left, which depends on what was typed and not on who is known.
async fn by_address(app: &App, visit: &Visit, address: &Address, network: &[u8]) -> Result<(), Stop> {
    let account = app.keys.keyed("address", address.key().as_bytes());
    let browser = visit.browser.hash();
    let check = |limit, key: &[u8]| app.limits.check(limit, key).map_err(|after| Stop::TooMuch(after.seconds));
    check(BY_BROWSER, &[account.as_slice(), &browser].concat())?;
    let shared =
        check(BY_NEIGHBOUR, &[account.as_slice(), network].concat()).and_then(|()| check(BY_ADDRESS, &account));
    let Err(stop) = shared else { return Ok(()) };
    let held = app.read().await?.one(&store::COUNT_HELD, (browser, address.key())).await?;
    if held.is_some_and(|held| held.n > 0) { Ok(()) } else { Err(stop) }
}
