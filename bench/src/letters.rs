//! Many people ask for a sign-in letter at once, and others read meanwhile: how long everybody waits, and whether every
//! letter that was promised was handed over. Requests are sent when their time has come, however slow the answers are,
//! and a time counts from then.

use crate::ceiling::Trouble;
use crate::link::{Heard, Link};
use crate::load::{Accepts, request};
use crate::made_up::Dice;
use crate::network::{Size, mailbox};
use crate::network_store as store;
use crate::server::Server;
use crate::table::{Table, Target};
use crate::watch::{Times, Watch};
use m4d_kit::clock::{Clock, random_id};
use m4d_kit::config::Config;
use m4d_kit::db::{Ask, Db};
use m4dnet::command;
use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Requests for a letter, each second (issue 4, line 7).
const ASKED: u32 = 200;
/// Pages that others ask for, each second.
const READ: u32 = 40;
/// Nobody else's page takes longer, in milliseconds (issue 4, line 7).
const OTHERS: Target = Target::Most(100.0);
/// Connections of those who ask, and of those who read.
const CONNECTIONS: (usize, usize) = (96, 32);
/// So long, in seconds, the last letters may take after the last answer.
const PATIENCE: u64 = 120;
/// One of so many asks with an address that nobody has.
const STRANGERS: u32 = 4;

/// What others read: what it is called, and its address; `{}` makes each one new, so that none is kept.
const PAGES: &[(&str, &str)] = &[
    ("list of projects, kept", "/en/projects"),
    ("list of projects, made anew", "/en/projects?q=women+{}"),
    ("project, kept", "/en/projects/jmdi-2-ph-bicol"),
    ("organisations, kept", "/fr/organisations"),
    ("organisations, made anew", "/en/organisations?q=made+{}"),
    ("organisation, made anew", "/en/organisations/made-up-{}"),
    ("search, kept", "/en/search?q=sedhiou"),
    ("search, made anew", "/en/search?q=municipality+{}"),
    ("figures", "/en/figures"),
    ("joining", "/en/joining"),
];

/// A browser that has the form before it.
struct Browser {
    cookie: String,
    token: String,
    address: String,
    network: String,
}

/// What came of the asks.
#[derive(Default)]
struct Asks {
    times: Times,
    refused: usize,
    accepted: Vec<String>,
}

/// Measures a data folder with the made-up network, for so many seconds.
///
/// # Errors
/// The server does not start, or breaks off.
pub fn measure(table: &mut Table, program: &Path, data: &Path, size: Size, seconds: u32) -> Result<(), Trouble> {
    let server = Server::with(program, data, SETTINGS)?;
    let (at, host) = (server.at, server.host());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let browsers = runtime.block_on(browsers(at, &host, size, ASKED * seconds))?;
    let begun = Clock::default().now().0;
    let before = server.processor()?;
    let watch = Watch::start();
    let (asks, pages) = runtime.block_on(async {
        let asking = asking(at, &host, browsers, watch);
        let reading = reading(at, &host, READ * seconds, watch);
        tokio::join!(asking, reading)
    });
    let (asks, pages, took) = (asks?, pages?, watch.time().as_secs_f64());
    let processor = server.processor()? - before;
    let number = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    let accepted = asks.accepted.len();
    let values = [
        ("accepted/s", number(accepted) / took),
        ("refused", number(asks.refused)),
        ("p50 ms", asks.times.at(500)),
        ("p99 ms", asks.times.at(990)),
        ("processor %", processor / took / 10.0),
    ];
    let what = format!("{ASKED} asks/s for {seconds} s");
    // The last answers come after the last second.
    table.aim(SECTION, what, &values, "accepted/s", Target::Least(f64::from(ASKED) * 0.99));
    let mut all = Times::default();
    for (name, times) in pages {
        let values = values_of(&times);
        table.add(SECTION, format!("meanwhile: {name}"), &values);
        all.join(times);
    }
    table.aim(SECTION, "meanwhile: all pages", &values_of(&all), "p99 ms", OTHERS);
    let drained = runtime.block_on(letters(data, begun, accepted))?;
    drop(server);
    handed_over(table, &asks.accepted, &drained);
    Ok(())
}

/// The section of the table.
const SECTION: &str = "Sign-in letters";

/// What the server is told: who answers for the data, so that joining is open, and that a proxy stands in front of many
/// networks.
const SETTINGS: &[(&str, &str)] = &[
    ("M4DNET_PROXY_TRUSTED", "127.0.0.1"),
    ("M4DNET_JOINING_CONTROLLER", "Made up for measuring"),
    ("M4DNET_JOINING_CONTACT", "Made up for measuring"),
    ("M4DNET_JOINING_BASIS", "Made up for measuring"),
    ("M4DNET_JOINING_AUTHORITY", "Made up for measuring"),
    ("M4DNET_JOINING_HOST_COUNTRY", "CH, made up for measuring"),
];

fn values_of(times: &Times) -> [(&'static str, f64); 4] {
    let n = f64::from(u32::try_from(times.count()).unwrap_or(u32::MAX));
    [("pages", n), ("p50 ms", times.at(500)), ("p99 ms", times.at(990)), ("slowest ms", times.at(1000))]
}

/// Fetches the form for so many browsers.
async fn browsers(at: SocketAddr, host: &str, size: Size, n: u32) -> Result<Vec<Browser>, Trouble> {
    let run = random_id()?;
    let mut dice = Dice::new(4);
    let mut all = Vec::new();
    let mut link = Link::new(at);
    let first = dice.below(size.members);
    for n in 0..n {
        // Every network asks as often as a town behind one address does.
        let network = format!("198.18.{}.{}", n / 200 % 200, n % 200 + 1);
        let address = match n % STRANGERS {
            0 => format!("stranger-{n}@{run:x}.made-up.example"),
            _ => mailbox((first + n) % size.members),
        };
        let heard = link.ask(&request(host, "/en/session", Accepts::Plain)).await?;
        let page = String::from_utf8_lossy(&heard.body).into_owned();
        let token = page.split_once("name=\"token\" value=\"").and_then(|(_, rest)| rest.split('"').next());
        let cookie = heard.header("set-cookie").and_then(|c| c.split(';').next()).map(ToOwned::to_owned);
        let (Some(token), Some(cookie)) = (token.map(ToOwned::to_owned), cookie) else {
            return Err(format!("the page to sign in has no form: {}", heard.status).into());
        };
        all.push(Browser { cookie, token, address, network });
    }
    Ok(all)
}

/// Waits until the turn of this number has come, and answers when that was.
async fn turn(begun: Watch, n: usize, each_second: u32) -> Duration {
    let due = Duration::from_secs(1) / each_second * u32::try_from(n).unwrap_or(u32::MAX);
    tokio::time::sleep(due.saturating_sub(begun.time())).await;
    due
}

/// Everybody presses the button, each when their turn has come.
async fn asking(at: SocketAddr, host: &str, browsers: Vec<Browser>, begun: Watch) -> io::Result<Asks> {
    let (browsers, next) = (Arc::new(browsers), Arc::new(AtomicUsize::new(0)));
    let one = |_| {
        let (browsers, next, host) = (browsers.clone(), next.clone(), host.to_owned());
        tokio::spawn(async move {
            let (mut asks, mut link) = (Asks::default(), Link::new(at));
            loop {
                let n = next.fetch_add(1, Ordering::Relaxed);
                let Some(browser) = browsers.get(n) else { return Ok::<Asks, io::Error>(asks) };
                let due = turn(begun, n, ASKED).await;
                let heard = link.ask(&posted(&host, browser)).await?;
                asks.times.add(begun.time().saturating_sub(due));
                match heard.status {
                    303 => asks.accepted.push(browser.address.clone()),
                    _ => asks.refused += 1,
                }
            }
        })
    };
    let tasks: Vec<_> = (0..CONNECTIONS.0).map(one).collect();
    let mut all = Asks::default();
    for task in tasks {
        let asks = task.await.map_err(io::Error::other)??;
        all.times.join(asks.times);
        all.refused += asks.refused;
        all.accepted.extend(asks.accepted);
    }
    Ok(all)
}

fn posted(host: &str, browser: &Browser) -> Vec<u8> {
    let body = format!("token={}&email={}&phone=mine", browser.token, browser.address.replace('@', "%40"));
    format!(
        "POST /en/session HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {}\r\nX-Forwarded-For: {}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\nUser-Agent: m4d-bench\r\n\r\n{body}",
        browser.cookie,
        browser.network,
        body.len()
    )
    .into_bytes()
}

/// Others read, as browsers do.
async fn reading(at: SocketAddr, host: &str, n: u32, begun: Watch) -> io::Result<BTreeMap<&'static str, Times>> {
    let (next, most) = (Arc::new(AtomicUsize::new(0)), usize::try_from(n).unwrap_or(usize::MAX));
    let one = |_| {
        let (next, host) = (next.clone(), host.to_owned());
        tokio::spawn(async move {
            let (mut times, mut link) = (BTreeMap::<&'static str, Times>::new(), Link::new(at));
            loop {
                let n = next.fetch_add(1, Ordering::Relaxed);
                let page = PAGES.get(n % PAGES.len()).filter(|_| n < most);
                let Some((name, address)) = page else { return Ok::<_, io::Error>(times) };
                let request = request(&host, &address.replace("{}", &n.to_string()), Accepts::Brotli);
                let due = turn(begun, n, READ).await;
                whole(link.ask(&request).await?, address)?;
                times.entry(*name).or_default().add(begun.time().saturating_sub(due));
            }
        })
    };
    let tasks: Vec<_> = (0..CONNECTIONS.1).map(one).collect();
    let mut all: BTreeMap<&'static str, Times> = BTreeMap::new();
    for task in tasks {
        for (name, times) in task.await.map_err(io::Error::other)?? {
            all.entry(name).or_default().join(times);
        }
    }
    Ok(all)
}

fn whole(heard: Heard, address: &str) -> io::Result<()> {
    if heard.status == 200 { Ok(()) } else { Err(io::Error::other(format!("{address}: {}", heard.status))) }
}

/// What became of the letters: when each was queued, and how long after that its file was there.
struct Letters {
    /// By address: the letter's name and state.
    by_address: BTreeMap<String, (String, String)>,
    delays: Times,
    /// Seconds from now until the last one was handed over.
    last: f64,
}

/// Waits until so many letters have been handed over, or as long as anybody would.
async fn letters(data: &Path, begun: i64, expected: usize) -> Result<Letters, Trouble> {
    let mut config = Config::default();
    config.data.folder = data.to_owned();
    let db = command::database(&config, data, &Clock::default()).await.map_err(|t| t.0)?;
    let watch = Watch::start();
    loop {
        let rows = db.read().await?.all(&store::LIST_LETTERS, (begun,)).await?;
        let over = rows.iter().filter(|row| row.state == "sent").count() >= expected;
        if over || watch.time() >= Duration::from_secs(PATIENCE) {
            let last = watch.time().as_secs_f64();
            return drained(db, data, rows, last).await;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

async fn drained(db: Db, data: &Path, rows: Vec<store::LetterRow>, last: f64) -> Result<Letters, Trouble> {
    db.close().await;
    let (mut by_address, mut delays) = (BTreeMap::new(), Times::default());
    for row in rows {
        let file = data.join("letters").join(format!("{}-{}.eml", row.name, row.id));
        if let Ok(written) = std::fs::metadata(&file).and_then(|of| of.modified()) {
            let at = written.duration_since(std::time::UNIX_EPOCH)?;
            delays.add(at.saturating_sub(Duration::from_millis(u64::try_from(row.queued_at)?)));
            by_address.insert(row.address, (row.name, row.state));
        }
    }
    Ok(Letters { by_address, delays, last })
}

/// Every accepted ask has its letter, the right one for its address.
fn handed_over(table: &mut Table, accepted: &[String], letters: &Letters) {
    let right = |address: &&String| {
        let wanted = if address.starts_with("stranger-") { "unknown" } else { "session" };
        letters.by_address.get(*address).is_some_and(|(name, state)| name == wanted && state == "sent")
    };
    let number = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    let there = accepted.iter().filter(right).count();
    let values = [
        ("handed over", number(there)),
        ("missing", number(accepted.len() - there)),
        ("p50 ms", letters.delays.at(500)),
        ("p99 ms", letters.delays.at(990)),
        ("last after s", letters.last),
    ];
    table.aim(SECTION, "letters, from the ask to the file", &values, "missing", Target::Most(0.0));
}
