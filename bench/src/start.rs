//! How long a server takes from its start to its first answer, and how much memory it holds when nobody asks.

use crate::server::Server;
use crate::table::{Table, Target};
use crate::watch::Times;
use std::io;
use std::path::Path;
use std::time::Duration;

/// What is expected of a data folder.
pub struct Hopes {
    /// Milliseconds to the first answer.
    pub first: Option<Target>,
    /// Megabytes when idle.
    pub memory: Option<Target>,
}

/// Starts a server several times.
///
/// # Errors
/// It does not start.
pub fn measure(
    table: &mut Table,
    program: &Path,
    data: &Path,
    what: &str,
    hopes: &Hopes,
    starts: usize,
) -> io::Result<()> {
    // The first start after an import writes what a node keeps beside the database.
    let first = Server::start(program, data, None)?.first;
    let (mut times, mut memory) = (Times::default(), None);
    for _ in 0..starts {
        let server = Server::start(program, data, None)?;
        times.add_number(server.first);
        // What the start needed and no longer holds is given back after a moment.
        std::thread::sleep(Duration::from_secs(3));
        memory = Some(server.memory()?);
    }
    let values = [("after import ms", first), ("median ms", times.at(500)), ("slowest ms", times.at(1000))];
    add(table, "Start to first answer", what, &values, "median ms", hopes.first);
    if let Some(memory) = memory {
        add(
            table,
            "Idle memory",
            what,
            &[("resident MB", memory.resident), ("own MB", memory.own)],
            "resident MB",
            hopes.memory,
        );
    }
    Ok(())
}

fn add(
    table: &mut Table,
    section: &'static str,
    what: &str,
    values: &[(&'static str, f64)],
    name: &'static str,
    target: Option<Target>,
) {
    match target {
        Some(target) => table.aim(section, what, values, name, target),
        None => table.add(section, what, values),
    }
}
