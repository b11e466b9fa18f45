//! `m4dnet serve`: the real thing, as configured.

use super::{Common, Purpose, Trouble, folder, product};
use crate::app::App;
use crate::{follow, routes, work};
use m4d_kit::audit::anchors;
use m4d_kit::clock::Clock;
use m4d_kit::letters::mail::Letterhead;
use m4d_kit::letters::post::post;
use m4d_kit::serve::{serve as serve_site, word_to_stop};
use m4d_kit::site::{House, Site};
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

/// How long a stop waits for the work behind the pages; a mail server that says nothing takes longer.
const LAST_WORK: Duration = Duration::from_secs(10);

/// Serves until told to stop.
///
/// # Errors
/// The configuration, the folder, the database or the port cannot be used.
pub async fn serve(common: &Common) -> Result<(), Trouble> {
    m4d_kit::log::start("info");
    let config = common.config()?;
    let folder = folder(&config, Purpose::Real)?;
    let listener = listen(config.listen.address).await?;
    let app = product(config, &folder, Clock::default(), false).await?;
    let (url, address) = (app.url().to_owned(), app.config.listen.address);
    run(app, listener, || eprintln!("m4dnet serves {url} at {address}")).await
}

/// Takes the port.
///
/// # Errors
/// It is in use, or not ours to take.
pub async fn listen(address: SocketAddr) -> Result<TcpListener, Trouble> {
    TcpListener::bind(address).await.map_err(|e| match e.kind() {
        ErrorKind::AddrInUse => Trouble(format!(
            "the port {} is in use, perhaps by another m4dnet: stop that one, or choose another port (demo --port N, or listen.address)",
            address.port()
        )),
        ErrorKind::PermissionDenied => Trouble(format!("the port {} needs more rights: choose one above 1023", address.port())),
        _ => Trouble(format!("cannot listen at {address}: {e}")),
    })
}

/// Serves a built product: facts are followed, and a stop lets begun answers finish.
///
/// # Errors
/// None after it has begun.
pub async fn run(app: Arc<App>, listener: TcpListener, ready: impl FnOnce()) -> Result<(), Trouble> {
    let site = Site::new(app.clone(), routes());
    let host = app.url().split_once("://").map_or("", |(_, host)| host).to_owned();
    let (post, head) = (post(app.config(), &host)?, Letterhead::of(app.config())?);
    let mut working = tokio::spawn(work::work(app.clone(), post, head));
    let following = tokio::spawn(follow::follow(app.clone()));
    let anchoring = tokio::spawn(anchor(app.clone()));
    ready();
    serve_site(listener, site, app.config(), word_to_stop()).await?;
    // A letter whose sender ends between handing over and noting goes once more: it gets the time to note.
    app.work.stop();
    if tokio::time::timeout(LAST_WORK, &mut working).await.is_err() {
        working.abort();
    }
    for task in [following, anchoring] {
        task.abort();
        // Until it has ended it may ask the database.
        let _ = task.await;
    }
    app.db.close().await;
    Ok(())
}

/// Writes the audit's head down outside the database once a day, until the node stops. A failure is told and tried again.
async fn anchor(app: Arc<App>) {
    loop {
        if let Err(fault) = anchors::write_daily(&app.db, &app.config.data.folder, app.now()).await {
            tracing::error!(%fault, "cannot write the head of the audit down");
        }
        tokio::time::sleep(Duration::from_secs(600)).await;
    }
}
