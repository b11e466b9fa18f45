//! A world: a site with people of every role, and the secrets. World A holds all of them; the world of a visitor holds only
//! those that they may know.

use super::asks::Request;
use super::base::{self, hex, secret};
use super::leaks::{self, Leak};
use super::secrets::{SECRETS, Secret};
use super::visitors::is_known;
use crate::follow::RESTORED;
use crate::test::{T0, TestSite, real_site_with};
use m4d_kit::clock::seeded;
use m4d_kit::outbox;
use m4d_kit::search::Asked;
use m4d_kit::test::script;
use m4d_kit::visit::{Jar, Visit};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// A world.
pub struct World {
    site: TestSite,
    /// The leak that is planted, if any.
    pub planted: Option<Leak>,
    log: Log,
}

/// What was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What came back.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    headers: BTreeMap<String, Vec<String>>,
    /// The body.
    pub text: String,
    statements: u64,
    rows: u64,
}

impl Answer {
    /// Sets a header.
    pub fn head(&mut self, name: &str, value: &str) {
        self.headers.insert(name.to_owned(), vec![value.to_owned()]);
    }

    /// Whether a secret's words stand in it.
    pub fn says(&self, secret: &Secret) -> bool {
        self.text.contains(secret.canary)
    }

    /// What differs, if anything.
    pub fn differs(&self, other: &Answer) -> Option<String> {
        if self == other {
            return None;
        }
        if self.status != other.status {
            return Some(format!("{} / {}", self.status, other.status));
        }
        if self.text != other.text {
            let at = self.text.chars().zip(other.text.chars()).take_while(|(a, b)| a == b).count();
            let near = |text: &str| text.chars().skip(at.saturating_sub(60)).take(140).collect::<String>();
            return Some(format!("bytes: {:?} / {:?}", near(&self.text), near(&other.text)));
        }
        if let Some(name) =
            self.headers.keys().chain(other.headers.keys()).find(|n| self.headers.get(*n) != other.headers.get(*n))
        {
            return Some(format!("{name}: {:?} / {:?}", self.headers.get(name), other.headers.get(name)));
        }
        Some(format!("{} statements, {} rows / {}, {}", self.statements, self.rows, other.statements, other.rows))
    }
}

impl World {
    /// World A, or the world of a visitor: everything common first, the secrets last.
    pub async fn build(of: Option<&str>) -> World {
        // The databases have names of their own; everything in them comes from the same seed.
        seeded::seed(u64::from(std::process::id()) * 2 + u64::from(of.is_some()));
        let site = real_site_with(|_| {}).await;
        seeded::seed(1);
        let sealed = site.app.keys.seal(&[7; 20], ("accounts_factor", 7001, "sealed")).unwrap();
        let mut sql = base::sql(&sealed);
        for secret in SECRETS {
            sql += &secret.sql(of.is_none_or(|visitor| secret.entitled.contains(&visitor)));
        }
        script(&site.app.db, &sql).await.unwrap();
        // What nodes keep in memory is made anew, as after a backup was put back.
        let mut tx = site.app.db.begin().await.unwrap();
        outbox::announce(&mut tx, RESTORED, "{}".to_owned(), T0).await.unwrap();
        tx.commit().await.unwrap();
        site.settle().await;
        World { site, planted: None, log: Log::default() }
    }

    /// Asks as a visitor.
    pub async fn ask(&self, visitor: &str, request: &Request) -> Answer {
        let hash = Sha256::digest(format!("{visitor} {request}").as_bytes());
        seeded::seed(u64::from_le_bytes(hash[..8].try_into().unwrap()));
        let mut builder = http::Request::builder().method(request.method).uri(&request.address);
        builder = builder.header("accept-encoding", "identity");
        if let Some((name, value)) = request.header {
            builder = builder.header(name, value);
        }
        let mut body = String::new();
        if is_known(visitor) {
            let cookie = format!("m4d={}", hex(&secret(visitor)));
            builder = builder.header("cookie", &cookie);
            if request.method == "POST" {
                let mut headers = http::HeaderMap::new();
                headers.insert("cookie", cookie.parse().unwrap());
                let visit = Visit::read(Jar::of("http://m4d.test"), &headers, None).unwrap();
                body = format!("token={}&{FIELDS}", visit.token());
                builder = builder.header("content-type", "application/x-www-form-urlencoded");
            }
        }
        // What a node keeps in memory has followed, as it does every moment.
        crate::accounts::seen::catch_up(&self.site.app).await.unwrap();
        let log = self.log.clone();
        let listening = tracing_subscriber::fmt().without_time().with_max_level(tracing::Level::DEBUG);
        let _listening = tracing::subscriber::set_default(listening.with_writer(move || log.clone()).finish());
        let rows = self.site.app.db.rows();
        let got = self.site.send(builder, body).await;
        let mut headers: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in &got.headers {
            headers.entry(name.to_string()).or_default().push(value.to_str().unwrap_or("?").to_owned());
        }
        let mut answer = Answer {
            status: got.status.as_u16(),
            headers,
            text: String::from_utf8_lossy(&got.bytes).into_owned(),
            statements: got.statements,
            rows: self.site.app.db.rows() - rows,
        };
        if let Some(leak) = self.planted {
            leaks::plant(leak, &self.site.app.db, visitor, request, &mut answer).await;
        }
        answer
    }

    /// What is not a route: the log of what was asked, the letters to the visitor, the public bundle.
    pub async fn beside(&self, other: &World, visitor: &str) -> Vec<String> {
        let mut found = Vec::new();
        for world in [self, other] {
            seeded::seed(2);
            world.site.settle().await;
        }
        let (one, two) = (self.letters(visitor).await, other.letters(visitor).await);
        if one != two {
            let pair = one.iter().zip(&two).find(|(a, b)| a != b);
            found.push(format!("{} letters to {visitor} / {}: {pair:?}", one.len(), two.len()));
        }
        let said = |world: &World| {
            let log = String::from_utf8_lossy(&std::mem::take(&mut *world.log.0.lock().unwrap())).into_owned();
            // How long a statement took is another time each time.
            log.lines().filter(|line| !line.contains("elapsed=")).collect::<Vec<_>>().join("\n")
        };
        let (one, two) = (said(self), said(other));
        if one != two {
            let line = one.lines().zip(two.lines()).find(|(a, b)| a != b);
            found.push(format!("the log differs: {line:?}"));
        }
        found
    }

    async fn letters(&self, visitor: &str) -> Vec<String> {
        let mut letters = self.site.letters(&format!("{}@people.example", visitor.replace(' ', "-")));
        if self.planted == Some(Leak::Letter) {
            letters.push(leaks::letter(&self.site.app.db).await);
        }
        letters
    }

    /// Secrets that somebody finds who searches: the same index answers everybody.
    pub fn found_in_search(&self) -> Vec<&'static str> {
        let asked = |words| Asked { words, page_language: "en", kind: None, skip: 0, take: 1 };
        let found = |s: &&Secret| {
            let words = s.canary.split('@').next().unwrap_or_default();
            self.site.app.search.find(&asked(words)).unwrap().total > 0
        };
        SECRETS.iter().filter(found).map(|s| s.field).collect()
    }
}

/// What every deed is sent: something for each field that a form of ours may have.
const FIELDS: &str = "reason=zq&name=zq&role=editor&email=zq%40zq.example&code=12345678&member=101&number=100000101&agree=yes&answer=accept";
