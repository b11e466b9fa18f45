//! What the lists of organisations and of members cost a server that holds few of each.

use crate::ceiling::Trouble;
use crate::load::{Accepts, ask, request};
use crate::network::Size;
use crate::people::{fill, signed_in};
use crate::scale::open;
use crate::server::Server;
use crate::table::{Table, Target};
use crate::watch::per;
use std::io;
use std::path::Path;
use std::time::Duration;

/// A list made anew takes at most so much processor time, in milliseconds (issue 3, line 5).
const PROCESSOR: Target = Target::Most(0.6);

/// Makes a data folder with the record, forty organisations and forty members more; answers a member's cookie.
///
/// # Errors
/// The folder cannot be used, or the server breaks off.
pub async fn make(data: &Path) -> Result<String, Trouble> {
    fill(data, Size { organisations: 40, members: 40 }).await?;
    let (app, _) = open(data).await?;
    let cookie = signed_in(&app).await?;
    app.db.close().await;
    Ok(cookie)
}

/// Asks the lists of a folder made by [`make`], each made anew, for so long each.
///
/// # Errors
/// The server breaks off.
pub fn measure(table: &mut Table, program: &Path, data: &Path, cookie: &str, time: Duration) -> io::Result<()> {
    let server = Server::start(program, data, Some(0))?;
    for (what, to, cookie) in
        [("list of organisations", "/en/organisations", ""), ("list of members", "/en/members", cookie)]
    {
        let with = format!("\r\nCookie: {cookie}\r\n\r\n");
        let plain = String::from_utf8_lossy(&request(&server.host(), to, Accepts::Plain)).into_owned();
        let asked = if cookie.is_empty() { plain } else { plain.replace("\r\n\r\n", &with) };
        for connections in [1, 16] {
            ask(server.at, vec![asked.clone().into_bytes()], connections, time / 10)?;
            let before = server.processor()?;
            let done = ask(server.at, vec![asked.clone().into_bytes()], connections, time)?;
            let values = [
                ("connections", f64::from(u32::try_from(connections).unwrap_or(u32::MAX))),
                ("requests/s", done.rate()),
                ("p50 ms", done.times.at(500)),
                ("p99 ms", done.times.at(990)),
                ("processor ms", per(server.processor()? - before, done.times.count())),
            ];
            let what = format!("few: {what}, made anew");
            table.aim("People and organisations", what, &values, "processor ms", PROCESSOR);
        }
    }
    Ok(())
}
