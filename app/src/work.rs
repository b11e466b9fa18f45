//! The work behind the pages: facts are delivered to their listeners, letters handed over, what is due is done.

use crate::app::App;
use crate::directory::{speaking, verification};
use crate::leaving::ticker;
use crate::letters::author::Writer;
use crate::letters::listener::Letters;
use m4d_kit::audit::refused::{Refused, record_left_out, record_refused};
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_kit::letters::{Letterhead, Post, Sender, send_due};
use m4d_kit::outbox::deliver;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;

/// Wakes the worker when there is something to do.
#[derive(Debug, Default)]
pub struct Work {
    notify: Notify,
    refused: Refused,
    /// What was not found since the worker last looked: (the hash of a browser's cookie, the route).
    missed: Mutex<Missed>,
    /// When it was last looked what time has brought; 0: not since the start.
    ticked: AtomicI64,
    /// The same for organisations.
    looked: AtomicI64,
    /// Whether the node stops.
    stopping: AtomicBool,
}

/// What was not found: so many one by one, the rest by number.
#[derive(Debug, Default)]
struct Missed {
    each: Vec<(Vec<u8>, &'static str)>,
    more: usize,
}

/// So many are remembered one by one until the worker looks; the rest is counted.
const MISSED: usize = 256;

impl Work {
    /// There is something to do.
    pub fn wake(&self) {
        self.notify.notify_one();
    }

    /// The node stops: what was begun is done to its end, and nothing more is begun.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::Relaxed);
        self.wake();
    }

    fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Relaxed)
    }

    /// Somebody did not find something.
    pub fn not_found(&self, browser: Vec<u8>, route: &'static str) {
        let mut missed = self.missed.lock().unwrap_or_else(PoisonError::into_inner);
        match missed.each.len() < MISSED {
            true => missed.each.push((browser, route)),
            false => missed.more += 1,
        }
    }

    /// Whether it is time again to look what time has brought.
    fn is_due(&self, now: Moment) -> bool {
        let last = self.ticked.load(Ordering::Relaxed);
        last == 0 || !(0..ticker::EVERY).contains(&(now.0 - last))
    }

    /// Whether it is time to look what became due with organisations; then the next time is a minute later.
    fn is_time(&self, now: Moment) -> bool {
        let due = now.0.abs_diff(self.looked.load(Ordering::Relaxed)) >= EVERY;
        if due {
            self.looked.store(now.0, Ordering::Relaxed);
        }
        due
    }

    fn missed(&self) -> Missed {
        std::mem::take(&mut self.missed.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// How often it is looked what became due with organisations, in milliseconds.
const EVERY: u64 = 60_000;

/// How long the worker sleeps when nobody wakes it.
const PAUSE: Duration = Duration::from_millis(500);
/// Letters taken at once.
const LETTERS: usize = 64;

/// Works until the node stops. A failure is told and tried again.
pub async fn work(app: Arc<App>, post: Box<dyn Post>, head: Letterhead) {
    loop {
        let _ = tokio::time::timeout(PAUSE, app.work.notify.notified()).await;
        if app.work.is_stopping() {
            return;
        }
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
    // What is due and fails is told at the end: it keeps back no letter.
    let due = speaking::due::all(app, app.now()).await;
    let due = match app.work.is_time(app.now()) {
        true => {
            let reached = crate::accounts::reach::follow(app).await.map(drop);
            due.and(verification::due::all(app).await.map(drop)).and(reached)
        }
        false => due,
    };
    crate::desk::proposal::due(app, app.now()).await?;
    crate::accounts::change::free_addresses(app).await?;
    deliver(&app.db, &Letters { keys: app.keys.clone() }, app.now()).await?;
    not_found(app).await?;
    let author = Writer { app: app.clone() };
    let sender = Sender { author: &author, post, head };
    while send_due(&app.db, &sender, app.now(), LETTERS).await?.taken() == LETTERS && !app.work.is_stopping() {}
    let now = app.now();
    if app.work.is_due(now) {
        ticker::tick(app, post, head).await?;
        crate::desk::heads::due(app, now).await?;
        app.work.ticked.store(now.0, Ordering::Relaxed);
    }
    due
}

/// Records what was not found: once per person, route and hour, whether it exists or not. What there was no room for, or
/// could not be written, is in the number of its hour.
async fn not_found(app: &App) -> Result<(), Fault> {
    let now: Moment = app.now();
    let Missed { each, more } = app.work.missed();
    app.work.refused.more(more, now);
    let mut each = each.into_iter();
    while let Some((browser, route)) = each.next() {
        if let Err(fault) = one_not_found(app, browser, route, now).await {
            app.work.refused.more(1 + each.len(), now);
            return Err(fault);
        }
    }
    record_left_out(&app.db, &app.work.refused, now).await
}

async fn one_not_found(app: &App, browser: Vec<u8>, route: &'static str, now: Moment) -> Result<(), Fault> {
    let who: String = browser.iter().map(|b| format!("{b:02x}")).collect();
    let actor = app.read().await?.one(&crate::accounts::store::FIND_VISITOR, (browser,)).await?;
    record_refused(&app.db, &app.work.refused, (&who, actor.map(|a| a.actor)), route, now).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test::site;
    use m4d_kit::letters::COUNT_STATES;
    use m4d_kit::letters::mail::Mail;
    use m4d_kit::letters::post::{Handed, Handing};

    /// Takes its time, and says when it has begun.
    struct Slow(Arc<Notify>);

    impl Post for Slow {
        fn hand<'a>(&'a self, _: &'a Mail) -> Handing<'a> {
            self.0.notify_one();
            Box::pin(async {
                tokio::time::sleep(PAUSE).await;
                Handed::Sent
            })
        }
    }

    #[tokio::test]
    async fn who_is_asked_to_stop_notes_what_was_handed_over() {
        let site = site().await;
        let fields = [("email", "nobody@example.org"), ("phone", "mine")];
        assert_eq!(site.browser().fill("/en/session", &fields).await.status, 303);
        let begun = Arc::new(Notify::new());
        let head = Letterhead::of(&site.app.config).unwrap();
        let working = tokio::spawn(work(site.app.clone(), Box::new(Slow(begun.clone())), head));
        begun.notified().await;
        site.app.work.stop();
        working.await.unwrap();
        let states = site.app.read().await.unwrap().all(&COUNT_STATES, ()).await.unwrap();
        let states: Vec<_> = states.iter().map(|s| (s.state.as_str(), s.n)).collect();
        assert_eq!(states, [("sent", 1)]);
    }
}
