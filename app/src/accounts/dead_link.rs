//! A link that opens nothing: used, old, replaced, another browser's or guessed. All are limited and noted alike; which of
//! them it was is said nowhere.

use crate::app::App;
use m4d_kit::limits::{EVERYBODY, Limit, network_key};
use m4d_kit::route::Stop;
use m4d_kit::visit::Visit;
use std::time::Duration;

/// Dead links that one network may open; a mail scanner opens some dozens.
const BY_NETWORK: Limit = Limit { name: "dead links by network", per: Duration::from_secs(60), burst: 300 };
/// The same for everybody together.
const IN_ALL: Limit = Limit { name: "dead links in all", per: Duration::from_secs(60), burst: 3000 };

/// Notes that a link of this route opened nothing: in the log at once, in the audit after the answer, once per browser, route
/// and hour.
///
/// # Errors
/// Too many were tried.
pub fn noted(app: &App, visit: &Visit, route: &'static str) -> Result<(), Stop> {
    tracing::info!(route, "a link opens nothing");
    app.work.not_found(visit.browser.hash(), route);
    let network = network_key(visit.from, &app.keys, app.now());
    for (limit, key) in [(IN_ALL, EVERYBODY), (BY_NETWORK, network.as_slice())] {
        app.limits.check(limit, key).map_err(|after| Stop::TooMuch(after.seconds))?;
    }
    Ok(())
}
