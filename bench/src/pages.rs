//! Requests per second, times and processor time of pages, kept and made anew; and how far the ceiling is.

use crate::ceiling::{CONSTANT, LIST, bare};
use crate::load::{Accepts, ask, once, request};
use crate::server::Server;
use crate::table::{Table, Target};
use crate::watch::Times;
use std::io;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// The pages measured: name and the addresses of which the first that is there is taken.
const PAGES: &[(&str, &[&str])] = &[
    ("list of projects", &[LIST]),
    ("project", &["/en/projects/jmdi-2-ph-bicol", "/en/programmes/jmdi", "/en"]),
    ("search", &["/en/search?q=sedhiou"]),
    ("list of organisations", &[ORGANISATIONS]),
];
/// The list of organisations, of which the same is expected as of the projects.
const ORGANISATIONS: &str = "/en/organisations";
/// Connections.
const CONNECTIONS: [usize; 2] = [1, 16];
/// An uncached list takes at most so much processor time, in milliseconds (issue 3, line 5).
const LIST_PROCESSOR: Target = Target::Most(0.6);
/// A kept page reaches at least so much of the ceiling's requests per second (issue 3, line 5).
const OF_THE_CEILING: Target = Target::Least(0.85);

/// Measures the pages of a data folder, each for so long.
///
/// # Errors
/// A server does not start or answers wrongly.
pub fn measure(table: &mut Table, program: &Path, data: &Path, time: Duration) -> io::Result<()> {
    for (cache_bytes, kind, accepts) in [(None, "kept", Accepts::Brotli), (Some(0), "made anew", Accepts::Plain)] {
        let server = Server::start(program, data, cache_bytes)?;
        for (name, addresses) in PAGES {
            let Some(address) = addresses.iter().find(|a| is_there(&server, a)) else {
                continue;
            };
            for connections in CONNECTIONS {
                let requests = vec![request(&server.host(), address, accepts)];
                // Warm: what is kept is packed, connections to the database are open.
                ask(server.at, requests.clone(), connections, time / 10)?;
                let before = server.processor()?;
                let done = ask(server.at, requests, connections, time)?;
                let answers = done.times.count();
                let values = [
                    ("connections", f64::from(u32::try_from(connections).unwrap_or(u32::MAX))),
                    ("requests/s", done.rate()),
                    ("p50 ms", done.times.at(500)),
                    ("p99 ms", done.times.at(990)),
                    ("processor ms", crate::watch::per(server.processor()? - before, answers)),
                ];
                let what = format!("{name} ({address}), {kind}");
                if [LIST, ORGANISATIONS].contains(address) && cache_bytes == Some(0) {
                    table.aim("Pages", what, &values, "processor ms", LIST_PROCESSOR);
                } else {
                    table.add("Pages", what, &values);
                }
            }
        }
    }
    Ok(())
}

fn is_there(server: &Server, address: &str) -> bool {
    once(server.at, &server.host(), address, Accepts::Plain).is_ok_and(|(head, _)| head.starts_with("HTTP/1.1 200"))
}

/// Compares the kept list with the ceiling in short rounds, so that both meet the same machine.
///
/// # Errors
/// The server does not start or answers wrongly.
pub fn ceiling(table: &mut Table, data: &Path, rounds: usize, round: Duration) -> io::Result<()> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("ceiling").arg(data);
    let server = Server::run(command, LIST)?;
    let host = server.host();
    for connections in CONNECTIONS {
        let one = |at, address: &str| {
            ask(at, vec![request(&host, address, Accepts::Brotli)], connections, round).map(|d| d.rate())
        };
        let (mut list, mut same_stack, mut library, mut ratios) =
            (Times::default(), Times::default(), Times::default(), Times::default());
        for _ in 0..=rounds {
            let (a, b, c) = (one(server.at, LIST)?, one(server.at, CONSTANT)?, one(bare(server.at), LIST)?);
            list.add_number(a);
            same_stack.add_number(b);
            library.add_number(c);
            // The higher of the two is the ceiling.
            ratios.add_number(a / b.max(c));
        }
        let values = [
            ("connections", f64::from(u32::try_from(connections).unwrap_or(u32::MAX))),
            ("kept list/s", list.at(500)),
            ("same stack/s", same_stack.at(500)),
            ("library/s", library.at(500)),
            ("of ceiling", ratios.at(500)),
        ];
        table.aim(
            "Ceiling: the kept list beside a constant body",
            format!("median of {} rounds", rounds + 1),
            &values,
            "of ceiling",
            OF_THE_CEILING,
        );
    }
    Ok(())
}
