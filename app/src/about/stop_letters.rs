//! "Do not write to me again", for whoever has no account: the page behind a link in every letter to a stranger. Looking at
//! it changes nothing. The address is sealed in the link itself; what is kept of it is a keyed hash. Why the letters have no
//! header for it: `docs/decisions/0016-no-list-unsubscribe.md`.

use crate::app::App;
use crate::layout::Shell;
use crate::layout::form::{Ask as Page, Sheet};
use m4d_kit::audit::{self, Entry};
use m4d_kit::form::Form;
use m4d_kit::letters::{allow, refuse, refused, stopping};
use m4d_kit::limits::Limit;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use std::sync::Arc;
use std::time::Duration;

/// How often one address is stopped or allowed in a day.
const BY_ADDRESS: Limit = Limit { name: "stop by address", per: Duration::from_secs(86_400), burst: 10 };

fn address(app: &App, asked: &Asked) -> Result<String, Stop> {
    stopping(&app.keys, asked.part("token")).ok_or(Stop::Missing)
}

/// `GET /letters/stop/{token}`
///
/// # Errors
/// The database fails; [`Stop::Missing`] if the link is none of ours.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let address = address(&app, &asked)?;
    let stopped = refused(&mut app.read().await?, &app.keys, &address).await?.is_some();
    let w = app.words(asked.language);
    let shell = Shell::new(&app, &asked, "", w.text("stop-title"));
    let (lead, button, want) =
        if stopped { ("stop-done", "stop-allow", "allow") } else { ("stop-lead", "stop-button", "stop") };
    let path = format!("/letters/stop/{}", asked.part("token"));
    let sheet = Sheet::new(&shell, &path, visit.token(), button).with("want", want);
    let sheet = if stopped { sheet.quiet() } else { sheet };
    let mut page = Page::new(shell).lead(lead);
    page.large = Some(masked(&address));
    page = page.note(if stopped { "stop-done-more" } else { "stop-more" });
    Ok(page.note("stop-own").sheet(sheet).answer()?)
}

/// `POST /letters/stop/{token}`
///
/// # Errors
/// The database fails, or it was done too often; [`Stop::Missing`] if the link is none of ours.
pub async fn deed(app: Arc<App>, asked: Asked, _visit: Visit, form: Form) -> Result<Answer, Stop> {
    let (address, now) = (address(&app, &asked)?, app.now());
    let here = Answer::see(&asked.address);
    let mut tx = app.db.begin().await?;
    let (stop, stopped) = (form.text("want") == "stop", refused(&mut tx, &app.keys, &address).await?.is_some());
    if stop == stopped {
        return Ok(here);
    }
    let key = app.keys.keyed("address", address.as_bytes());
    app.limits.check(BY_ADDRESS, &key).map_err(|after| Stop::TooMuch(after.seconds))?;
    let act = if stop {
        refuse(&mut tx, &app.keys, &address, "asked", now).await?;
        "letters_stopped"
    } else {
        allow(&mut tx, &app.keys, &address).await?;
        "letters_allowed"
    };
    let entry = Entry { act, object: ("address", None), actor: None, about: None, details: serde_json::json!({}) };
    audit::record(&mut tx, entry, now).await?;
    tx.commit().await?;
    Ok(here)
}

/// An address as its holder knows it again, and nobody else: `a…@example.org`.
fn masked(address: &str) -> String {
    let (name, host) = address.rsplit_once('@').unwrap_or((address, ""));
    let first: String = name.chars().take(1).collect();
    format!("{first}…@{host}")
}
