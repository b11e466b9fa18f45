//! The structured log: one JSON line an event on a server, plain lines on a terminal. It holds no personal data: no
//! network address, no query, no name.

use std::io::IsTerminal;
use tracing_subscriber::EnvFilter;

/// Starts the log. `M4DNET_LOG` chooses the level, as in `debug` or `m4d_kit=debug,warn`.
pub fn start(level: &str) {
    let filter = EnvFilter::try_from_env("M4DNET_LOG").unwrap_or_else(|_| EnvFilter::new(level));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second start (in tests) is harmless.
    let _ = if std::io::stderr().is_terminal() { log.without_time().try_init() } else { log.json().try_init() };
}
