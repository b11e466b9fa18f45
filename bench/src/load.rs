//! A small HTTP/1.1 client that asks again and again over kept connections: prepared bytes out, whole answers in.

use crate::watch::{Times, Watch};
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What a reader accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accepts {
    /// Brotli, as browsers do.
    Brotli,
    /// Nothing packed.
    Plain,
}

/// A request, ready to be sent.
pub fn request(host: &str, address: &str, accepts: Accepts) -> Vec<u8> {
    let encoding = match accepts {
        Accepts::Brotli => "br",
        Accepts::Plain => "identity",
    };
    format!("GET {address} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: {encoding}\r\nUser-Agent: m4d-bench\r\n\r\n")
        .into_bytes()
}

/// What came of asking for a while.
#[derive(Default)]
pub struct Done {
    /// How long each answer took.
    pub times: Times,
    /// Bytes of the bodies.
    pub bytes: u64,
    /// How long all of it took, in seconds.
    pub seconds: f64,
}

impl Done {
    /// Answers per second.
    pub fn rate(&self) -> f64 {
        f64::from(u32::try_from(self.times.count()).unwrap_or(u32::MAX)) / self.seconds
    }
}

/// Asks these requests in turn over so many connections for so long. On one thread, to leave the others to the server.
///
/// # Errors
/// The server hangs up, or answers anything but 200.
pub fn ask(to: SocketAddr, requests: Vec<Vec<u8>>, connections: usize, time: Duration) -> io::Result<Done> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let requests = Arc::new(requests);
    runtime.block_on(async move {
        let begun = Watch::start();
        let one = |n: usize| tokio::spawn(connection(to, requests.clone(), n, begun, time));
        let tasks: Vec<_> = (0..connections).map(one).collect();
        let mut all = Done::default();
        for task in tasks {
            let (times, bytes) = task.await.map_err(io::Error::other)??;
            all.times.join(times);
            all.bytes += bytes;
        }
        all.seconds = begun.time().as_secs_f64();
        Ok(all)
    })
}

async fn connection(
    to: SocketAddr,
    requests: Arc<Vec<Vec<u8>>>,
    first: usize,
    begun: Watch,
    time: Duration,
) -> io::Result<(Times, u64)> {
    let mut link = TcpStream::connect(to).await?;
    link.set_nodelay(true)?;
    let (mut times, mut bytes, mut held) = (Times::default(), 0, Vec::with_capacity(1 << 17));
    for request in requests.iter().cycle().skip(first) {
        if begun.time() >= time {
            break;
        }
        let watch = Watch::start();
        link.write_all(request).await?;
        bytes += answer(&mut link, &mut held).await?;
        times.add(watch.time());
    }
    Ok((times, bytes))
}

/// Reads one whole answer; gives the length of its body.
async fn answer(link: &mut TcpStream, held: &mut Vec<u8>) -> io::Result<u64> {
    held.clear();
    let (body, length) = loop {
        if link.read_buf(held).await? == 0 {
            return Err(io::Error::other("the server hung up"));
        }
        if let Some(end) = held.windows(4).position(|w| w == b"\r\n\r\n") {
            break (end + 4, head(held.get(..end).unwrap_or_default())?);
        }
    };
    while held.len() < body + length {
        if link.read_buf(held).await? == 0 {
            return Err(io::Error::other("the server hung up in the middle of an answer"));
        }
    }
    u64::try_from(length).map_err(io::Error::other)
}

/// The length of the body that follows this head.
fn head(bytes: &[u8]) -> io::Result<usize> {
    let text = String::from_utf8_lossy(bytes);
    if !text.starts_with("HTTP/1.1 200") {
        return Err(io::Error::other(format!("the answer was {}", text.lines().next().unwrap_or_default())));
    }
    let length = text.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
    });
    length.ok_or_else(|| io::Error::other("the answer does not say how long it is"))
}

/// One answer to one request on a connection of its own: its head and its body.
///
/// # Errors
/// The server does not answer.
pub fn once(to: SocketAddr, host: &str, address: &str, accepts: Accepts) -> io::Result<(String, Vec<u8>)> {
    use std::io::{Read as _, Write as _};
    let mut link = std::net::TcpStream::connect(to)?;
    let request =
        String::from_utf8_lossy(&request(host, address, accepts)).replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
    link.write_all(request.as_bytes())?;
    let mut all = Vec::new();
    link.read_to_end(&mut all)?;
    let end = all.windows(4).position(|w| w == b"\r\n\r\n").ok_or_else(|| io::Error::other("no whole answer"))?;
    let body = all.split_off(end + 4);
    Ok((String::from_utf8_lossy(&all).into_owned(), body))
}
