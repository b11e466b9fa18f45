//! Whether the site is alive, and whether it can do its work: for those who start, stop and route it.

use crate::app::App;
use http::StatusCode;
use http::header::CACHE_CONTROL;
use m4d_kit::fault::Fault;
use m4d_kit::outbox;
use m4d_kit::route::{Answer, Asked, Stop};
use std::sync::Arc;
use std::time::Duration;

/// A database that takes longer is not ready.
const PATIENCE: Duration = Duration::from_secs(2);

/// `GET /healthz`: the process answers.
pub async fn alive(_: Arc<App>, _: Asked) -> Result<Answer, Stop> {
    Ok(said("ok\n", StatusCode::OK))
}

/// `GET /readyz`: the database answers, and the lists hold what it held at some time. The lists are loaded before the
/// first request; that they are older than a fact of this moment does not make the site unready.
pub async fn ready(app: Arc<App>, _: Asked) -> Result<Answer, Stop> {
    let trouble = match tokio::time::timeout(PATIENCE, last_fact(&app)).await {
        Ok(Ok(last)) if app.portfolio().cursor <= last => {
            return Ok(said("ready\n", StatusCode::OK));
        }
        Ok(Ok(_)) => "the lists are ahead of the database\n",
        Ok(Err(fault)) => {
            tracing::error!(%fault, "not ready");
            "the database does not answer\n"
        }
        Err(_) => "the database does not answer in time\n",
    };
    Ok(said(trouble, StatusCode::SERVICE_UNAVAILABLE))
}

async fn last_fact(app: &App) -> Result<i64, Fault> {
    let mut db = app.read().await?;
    outbox::last(&mut db).await
}

fn said(text: &'static str, status: StatusCode) -> Answer {
    Answer::whole("text/plain; charset=utf-8", text).status(status).header(CACHE_CONTROL, "no-store")
}
