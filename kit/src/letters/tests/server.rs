//! A mail server of a few lines, which does as it is told.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What it does with a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    Takes,
    /// Answers to `MAIL`, `RCPT`, the end of the letter …
    Says(&'static str, &'static str),
    /// Hangs up when it should say whether it took the letter.
    Dies,
}

/// What it saw.
#[derive(Default)]
pub struct Seen {
    pub connections: usize,
    pub letters: Vec<String>,
    pub lines: Vec<String>,
}

/// Listens, and treats each letter as the list says; the last entry holds for all that follow.
pub async fn server(does: &[Does]) -> (String, Arc<Mutex<Seen>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let seen = Arc::new(Mutex::new(Seen::default()));
    let (to_see, plan) = (seen.clone(), Arc::new(Mutex::new(does.iter().copied().collect::<VecDeque<_>>())));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            to_see.lock().unwrap().connections += 1;
            tokio::spawn(talk(stream, to_see.clone(), plan.clone()));
        }
    });
    (format!("smtp://127.0.0.1:{port}"), seen)
}

async fn talk(stream: TcpStream, seen: Arc<Mutex<Seen>>, plan: Arc<Mutex<VecDeque<Does>>>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 here\r\n").await.ok()?;
    let mut does = Does::Takes;
    loop {
        let line = line(&mut stream).await?;
        seen.lock().unwrap().lines.push(line.clone());
        let word = line.get(..4).unwrap_or_default().to_owned();
        if word == "MAIL" {
            let mut plan = plan.lock().unwrap();
            does = if plan.len() > 1 { plan.pop_front().unwrap() } else { plan[0] };
        }
        let mut answer = match word.as_str() {
            "EHLO" => "250-here\r\n250 8BITMIME",
            "DATA" => "354 go on",
            "QUIT" => "221 bye",
            _ => "250 2.0.0 well",
        };
        if let Does::Says(when, what) = does
            && when == word
        {
            answer = what;
        }
        stream.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
        if word == "DATA" && answer.starts_with('3') {
            let letter = letter(&mut stream).await?;
            if does == Does::Dies {
                return None;
            }
            let answer = if let Does::Says(".", what) = does { what } else { "250 2.0.0 taken" };
            if answer.starts_with('2') {
                seen.lock().unwrap().letters.push(letter);
            }
            stream.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
        }
    }
}

async fn line(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    let n = stream.read_line(&mut line).await.ok()?;
    (n > 0).then(|| line.trim_end().to_owned())
}

async fn letter(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut all = String::new();
    loop {
        match line(stream).await?.as_str() {
            "." => return Some(all),
            more => all.push_str(&format!("{}\r\n", more.strip_prefix('.').unwrap_or(more))),
        }
    }
}
