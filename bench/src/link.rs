//! A connection that is asked again and again, for answers of any status, head and body read whole.

use std::io;
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// An open connection.
pub struct Link {
    to: SocketAddr,
    stream: Option<TcpStream>,
    held: Vec<u8>,
}

/// A whole answer.
pub struct Heard {
    /// Its status.
    pub status: u16,
    /// Its head, as it came.
    pub head: String,
    /// Its body.
    pub body: Vec<u8>,
}

impl Heard {
    /// A header's value.
    pub fn header(&self, wanted: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case(wanted).then(|| value.trim())
        })
    }
}

impl Link {
    /// To a server; opened with the first request.
    pub fn new(to: SocketAddr) -> Link {
        Link { to, stream: None, held: Vec::with_capacity(1 << 16) }
    }

    /// Sends a request and reads its answer. A connection that was closed meanwhile is opened anew at the next request.
    ///
    /// # Errors
    /// No whole answer came.
    pub async fn ask(&mut self, request: &[u8]) -> io::Result<Heard> {
        let stream = match &mut self.stream {
            Some(stream) => stream,
            none => {
                let stream = TcpStream::connect(self.to).await?;
                stream.set_nodelay(true)?;
                none.insert(stream)
            }
        };
        let heard = exchange(stream, &mut self.held, request).await;
        let closes = heard.as_ref().is_ok_and(|h| h.header("connection").is_some_and(|c| c == "close"));
        if heard.is_err() || closes {
            self.stream = None;
        }
        heard
    }
}

async fn exchange(stream: &mut TcpStream, held: &mut Vec<u8>, request: &[u8]) -> io::Result<Heard> {
    held.clear();
    stream.write_all(request).await?;
    let end = loop {
        if let Some(end) = held.windows(4).position(|w| w == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(held).await? == 0 {
            return Err(io::Error::other("the server hung up"));
        }
    };
    let head = String::from_utf8_lossy(held.get(..end).unwrap_or_default()).into_owned();
    let status = head.split(' ').nth(1).and_then(|s| s.parse().ok()).unwrap_or_default();
    let mut heard = Heard { status, head, body: Vec::new() };
    let length = match heard.header("content-length") {
        Some(length) => length.parse().map_err(io::Error::other)?,
        None if heard.header("transfer-encoding").is_some() => {
            return Err(io::Error::other("the answer does not say how long it is"));
        }
        None => 0,
    };
    while held.len() < end + length {
        if stream.read_buf(held).await? == 0 {
            return Err(io::Error::other("the server hung up in the middle of an answer"));
        }
    }
    heard.body = held.get(end..end + length).unwrap_or_default().to_vec();
    Ok(heard)
}
