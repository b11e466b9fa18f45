//! A server as a process of its own: started, asked how much it uses, stopped.

use crate::load::{Accepts, once};
use crate::watch::{Watch, ms};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// How long a server may take to its first answer.
const PATIENCE: Duration = Duration::from_secs(600);

/// A running server.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub at: SocketAddr,
    /// Milliseconds from the start of the process to the end of the first answer.
    pub first: f64,
}

/// Memory of a process, in megabytes (10⁶ bytes).
pub struct Memory {
    /// All that is resident, with the files it maps.
    pub resident: f64,
    /// What is its own.
    pub own: f64,
}

/// A port that is free now.
///
/// # Errors
/// There is none.
pub fn free() -> io::Result<SocketAddr> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()
}

impl Server {
    /// Starts `m4dnet serve` on a data folder and waits for its first answer.
    ///
    /// # Errors
    /// It does not start.
    pub fn start(program: &Path, data: &Path, cache_bytes: Option<u64>) -> io::Result<Server> {
        let mut command = Command::new(program);
        command.arg("serve").arg("--data").arg(data);
        if let Some(bytes) = cache_bytes {
            command.env("M4DNET_CACHE_BYTES", bytes.to_string());
        }
        Server::run(command, "/en/projects")
    }

    /// Starts `m4dnet serve` on a data folder with these settings in its environment, and waits for its first answer.
    ///
    /// # Errors
    /// It does not start.
    pub fn with(program: &Path, data: &Path, settings: &[(&str, &str)]) -> io::Result<Server> {
        let mut command = Command::new(program);
        command.arg("serve").arg("--data").arg(data).envs(settings.iter().copied());
        Server::run(command, "/en/projects")
    }

    /// Starts a program that listens where the environment tells it to, and waits for its first answer.
    ///
    /// # Errors
    /// It does not start.
    pub fn run(mut command: Command, address: &str) -> io::Result<Server> {
        let at = free()?;
        command.env("M4DNET_LISTEN_ADDRESS", at.to_string()).env("M4DNET_SITE_URL", format!("http://{at}"));
        let watch = Watch::start();
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let mut server = Server { child, at, first: 0.0 };
        loop {
            match once(at, &at.to_string(), address, Accepts::Plain) {
                Ok((head, _)) if head.starts_with("HTTP/1.1 200") => break,
                Ok((head, _)) => {
                    return Err(io::Error::other(format!("{address}: {}", head.lines().next().unwrap_or_default())));
                }
                Err(_) if watch.time() < PATIENCE && server.child.try_wait()?.is_none() => {
                    std::thread::sleep(Duration::from_millis(1))
                }
                Err(e) => return Err(io::Error::other(format!("the server does not answer: {e}"))),
            }
        }
        server.first = ms(watch.time());
        Ok(server)
    }

    /// Its host, as requests name it.
    pub fn host(&self) -> String {
        self.at.to_string()
    }

    fn read(&self, file: &str) -> io::Result<String> {
        std::fs::read_to_string(PathBuf::from("/proc").join(self.child.id().to_string()).join(file))
    }

    /// Processor time that it has used, in milliseconds: user and system.
    ///
    /// # Errors
    /// It is gone.
    pub fn processor(&self) -> io::Result<f64> {
        let stat = self.read("stat")?;
        // Fields 14 and 15 of proc(5), counted after the name, which may hold anything.
        let fields = stat.rsplit(") ").next().unwrap_or_default().split(' ');
        let ticks: f64 = fields.skip(11).take(2).filter_map(|f| f.parse::<f64>().ok()).sum();
        Ok(ticks * 1000.0 / ticks_per_second())
    }

    /// Memory that it holds.
    ///
    /// # Errors
    /// It is gone.
    pub fn memory(&self) -> io::Result<Memory> {
        let status = self.read("status")?;
        let megabytes = |name: &str| {
            let line = status.lines().find_map(|l| l.strip_prefix(name));
            line.and_then(|l| l.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or_default() * 1.024e-3
        };
        Ok(Memory { resident: megabytes("VmRSS:"), own: megabytes("RssAnon:") })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A word first, so that the database is closed well; then by force.
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        if asked.is_ok_and(|s| s.success()) {
            for _ in 0..200 {
                if matches!(self.child.try_wait(), Ok(Some(_))) {
                    return;
                }
                std::thread::sleep(Duration::from_millis(10));
            }
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How many ticks the kernel counts in a second.
fn ticks_per_second() -> f64 {
    let said = Command::new("getconf").arg("CLK_TCK").output();
    said.ok().and_then(|o| String::from_utf8_lossy(&o.stdout).trim().parse().ok()).unwrap_or(100.0)
}
