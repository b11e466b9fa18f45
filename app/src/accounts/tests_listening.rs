//! What tests about doors listen to: the log at its most talkative, and what the audit notes of those who tried.

use crate::test::TestSite;
use m4d_kit::db::Ask as _;
use m4d_kit::sql;
use std::sync::{Arc, Mutex};

sql!(/// What was noted of links and pages that opened nothing.
LIST_NOTED() -> NotedRow { details: Option<String> } =
    "select d.details from kit_audit as a join kit_audit_details as d on d.entry = a.id
     where a.act = 'not_found' order by a.id");

/// What was logged.
#[derive(Clone, Default)]
pub struct Heard(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Heard {
    /// Listens to everything that this thread logs, as a server writes it.
    pub fn listen() -> (Heard, tracing::subscriber::DefaultGuard) {
        let heard = Heard::default();
        let to = heard.clone();
        let log = tracing_subscriber::fmt().json().with_max_level(tracing::Level::TRACE);
        let log = log.with_writer(move || to.clone()).finish();
        (heard, tracing::subscriber::set_default(log))
    }

    /// All of it so far.
    pub fn bytes(&self) -> Vec<u8> {
        self.0.lock().unwrap().clone()
    }

    /// How many lines say all of these.
    pub fn lines(&self, words: &[&str]) -> usize {
        let text = String::from_utf8_lossy(&self.bytes()).into_owned();
        text.lines().filter(|line| words.iter().all(|word| line.contains(word))).count()
    }
}

/// The routes that the audit noted as having opened nothing.
pub async fn noted(site: &TestSite) -> Vec<String> {
    site.settle().await;
    let rows = site.app.read().await.unwrap().all(&LIST_NOTED, ()).await.unwrap();
    let route = |details: String| {
        let details: serde_json::Value = serde_json::from_str(&details).unwrap();
        details["route"].as_str().unwrap().to_owned()
    };
    rows.into_iter().filter_map(|row| row.details).map(route).collect()
}
