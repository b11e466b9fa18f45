//! The work behind the pages: facts are delivered to their listeners, letters handed over, what is due is done.

use crate::app::App;
use crate::letters::author::Writer;
use crate::letters::listener::Letters;
use m4d_kit::fault::Fault;
use m4d_kit::letters::{Letterhead, Post, Sender, send_due};
use m4d_kit::outbox::deliver;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;

/// Wakes the worker when there is something to do.
#[derive(Debug, Default)]
pub struct Work(Notify);

impl Work {
    /// There is something to do.
    pub fn wake(&self) {
        self.0.notify_one();
    }
}

/// How long the worker sleeps when nobody wakes it.
const PAUSE: Duration = Duration::from_millis(500);
/// Letters taken at once.
const LETTERS: usize = 64;

/// Works until the node stops. A failure is told and tried again.
pub async fn work(app: Arc<App>, post: Box<dyn Post>, head: Letterhead) {
    loop {
        let _ = tokio::time::timeout(PAUSE, app.work.0.notified()).await;
        if let Err(fault) = once(&app, post.as_ref(), &head).await {
            tracing::error!(%fault, "the work behind the pages failed");
            tokio::time::sleep(PAUSE * 4).await;
        }
    }
}

/// Does everything that waits.
///
/// # Errors
/// The database fails.
pub async fn once(app: &Arc<App>, post: &dyn Post, head: &Letterhead) -> Result<(), Fault> {
    crate::accounts::change::free_addresses(app).await?;
    deliver(&app.db, &Letters { keys: app.keys.clone() }, app.now()).await?;
    let author = Writer { app: app.clone() };
    let sender = Sender { author: &author, post, head };
    while send_due(&app.db, &sender, app.now(), LETTERS).await?.taken() == LETTERS {}
    Ok(())
}
