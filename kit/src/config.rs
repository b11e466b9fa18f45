//! What an operator sets: `m4dnet.toml`, and the same keys in the environment (`M4DNET_SITE_URL` for `site.url`).
//! Sensible without either.

use serde::Deserialize;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

/// The whole configuration.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// What the site is called and where it stands.
    pub site: Site,
    /// Where it listens.
    pub listen: Listen,
    /// Where the data lives.
    pub data: Data,
    /// Where the keys lie, away from the data.
    pub secrets: Secrets,
    /// Who answers for people's data.
    pub joining: Joining,
    /// PostgreSQL, when it is wanted.
    pub database: Database,
    /// Who stands in front.
    pub proxy: Proxy,
    /// What one server takes on at once.
    pub limits: Limits,
    /// The memory for finished pages.
    pub cache: Cache,
    /// How letters go.
    pub letters: Letters,
    /// What is known of the web's hosts.
    pub directory: Directory,
}

/// `[site]`
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Site {
    /// The site's address as people type it, without a path. Every absolute address comes from it; a request for
    /// another host is answered 421.
    pub url: String,
    /// A sentence in the footer: whom to ask, in one line (a phone, an office). Empty: none.
    pub contact: String,
    /// Where "leave this page quickly" leads: a page that says nothing about its reader. Empty: the site's first page.
    pub leave_to: String,
}

impl Default for Site {
    fn default() -> Site {
        let [url, leave_to] = ["http://127.0.0.1:8080", "https://www.wikipedia.org/"].map(ToOwned::to_owned);
        Site { url, contact: String::new(), leave_to }
    }
}

/// `[listen]`
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Listen {
    /// Address and port.
    pub address: SocketAddr,
}

impl Default for Listen {
    fn default() -> Listen {
        Listen { address: SocketAddr::from(([127, 0, 0, 1], 8080)) }
    }
}

/// `[data]`
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Data {
    /// The folder of the database, the search index and the files.
    pub folder: PathBuf,
}

impl Default for Data {
    fn default() -> Data {
        Data { folder: PathBuf::from("data") }
    }
}

/// `[secrets]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Secrets {
    /// The file of the master keys. Empty: beside the data folder, with its name and `.key`. Ask [`Config::key_file`].
    pub key_file: PathBuf,
}

/// `[joining]`: until all of it is said, nobody can join and the record is read only.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Joining {
    /// Who is responsible for the data.
    pub controller: String,
    /// How to reach them without an account.
    pub contact: String,
    /// On what legal basis.
    pub basis: String,
    /// To whom one can complain.
    pub authority: String,
    /// In which country the server stands (two letters), and who hosts it.
    pub host_country: String,
}

impl Joining {
    /// Whether everything is said.
    pub fn is_complete(&self) -> bool {
        let all = [&self.controller, &self.contact, &self.basis, &self.authority, &self.host_country];
        all.iter().all(|text| !text.trim().is_empty())
    }
}

/// `[database]`
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Database {
    /// `postgres://…`. Empty: the SQLite file in the data folder.
    pub address: String,
    /// The same database with the role that owns its tables; the role of `address` then only works with them and cannot
    /// change the audit. Empty: one role does both.
    pub owner: String,
    /// A read-only copy of it. Empty: none.
    pub replica: String,
    /// Connections held at most.
    pub connections: u32,
}

impl Default for Database {
    fn default() -> Database {
        Database { address: String::new(), owner: String::new(), replica: String::new(), connections: 8 }
    }
}

/// `[proxy]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Proxy {
    /// Addresses of the proxies in front: their connections are many people's and are not counted as one network's.
    pub trusted: Vec<IpAddr>,
}

/// `[limits]`
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Open connections; one more is answered 503 at once.
    pub connections: usize,
    /// Open connections of one network (an IPv4 address, an IPv6 /64); trusted proxies are not counted.
    pub per_network: usize,
    /// Requests worked on at once; one more waits a moment, then is answered 503 with Retry-After.
    pub requests: usize,
    /// Seconds for a request's head to arrive.
    pub head_seconds: u64,
    /// Seconds for an answer to be made.
    pub answer_seconds: u64,
    /// Bytes of a request's body.
    pub body_bytes: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            connections: 8192,
            per_network: 4096,
            requests: 256,
            head_seconds: 15,
            answer_seconds: 20,
            body_bytes: 64 * 1024,
        }
    }
}

/// `[cache]`
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Cache {
    /// Bytes of finished pages held at most. 0: every page is made anew.
    pub bytes: u64,
}

impl Default for Cache {
    fn default() -> Cache {
        Cache { bytes: 16 * 1024 * 1024 }
    }
}

/// `[letters]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Letters {
    /// The mail server, as in `smtps://user:password@host:465` or `smtp://host:587` (STARTTLS). Empty: letters are files in
    /// the data folder.
    pub smtp: String,
    /// Who writes: an address, with a name or without. A neutral one: it is seen by whoever sees the reader's phone.
    /// Empty: `letters@` the site's host.
    pub from: String,
    /// Who writes to people who chose neutral letters. It says nothing of what the site is about. Empty: as `from`.
    pub neutral_from: String,
    /// The name of the DKIM key in the DNS. Empty, with the two below: letters are not signed here.
    pub dkim_selector: String,
    /// The domain that signs.
    pub dkim_domain: String,
    /// The file of the private key, PEM: RSA of 2048 bits or more, or Ed25519.
    pub dkim_key_file: PathBuf,
}

/// `[directory]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Directory {
    /// Hosts on which several authorities have their pages or their mail, as in `gob.example`; a host below one is shared
    /// too. An address there proves nothing of one of them.
    pub shared_hosts: Vec<String>,
}

/// A configuration that cannot be used, in a sentence that says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unusable(pub String);

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unusable {}

impl Config {
    /// Reads the file, if one is named or `m4dnet.toml` stands here, then the environment over it.
    ///
    /// # Errors
    /// The named file cannot be read, a key is unknown or a value is of the wrong kind; the sentence says which.
    pub fn read(
        file: Option<&Path>,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Config, Unusable> {
        let here = Path::new("m4dnet.toml");
        let file = file.or_else(|| here.exists().then_some(here));
        let mut table = match file {
            None => toml::Table::new(),
            Some(file) => {
                let text = std::fs::read_to_string(file)
                    .map_err(|e| Unusable(format!("cannot read the configuration {}: {e}", file.display())))?;
                text.parse()
                    .map_err(|e| Unusable(format!("the configuration {} is not valid TOML: {e}", file.display())))?
            }
        };
        for (name, value) in environment {
            let Some(key) = name.strip_prefix("M4DNET_") else {
                continue;
            };
            set(&mut table, &key.to_lowercase(), &value);
        }
        let config: Config =
            table.try_into().map_err(|e| Unusable(format!("the configuration cannot be used: {e}")))?;
        config.checked()
    }

    /// The file of the master keys: never in the data folder, so that neither a copy of that nor a backup holds them.
    ///
    /// # Errors
    /// It is set to lie in the data folder, or that folder has no name to call it after.
    pub fn key_file(&self) -> Result<PathBuf, Unusable> {
        let set = &self.secrets.key_file;
        let folder = std::path::absolute(&self.data.folder);
        if set.as_os_str().is_empty() {
            return match folder.ok().as_deref().map(|folder| (folder, folder.file_name())) {
                Some((folder, Some(name))) => Ok(folder.with_file_name([name, ".key".as_ref()].join("".as_ref()))),
                _ => Err(Unusable("write in secrets.key_file where the master keys lie".to_owned())),
            };
        }
        // What is not there yet has no other way to be written.
        let real = |path: &Path| path.canonicalize().or_else(|_| std::path::absolute(path)).unwrap_or(path.to_owned());
        let folder = real(&self.data.folder);
        let around = set.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        if real(set).starts_with(&folder) || real(around).starts_with(&folder) {
            return Err(Unusable(format!(
                "secrets.key_file is {}: the keys may not lie in the data folder, or whoever copies that has them too",
                set.display()
            )));
        }
        Ok(set.clone())
    }

    fn checked(mut self) -> Result<Config, Unusable> {
        let url = self.site.url.trim_end_matches('/').to_owned();
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        match rest {
            Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ']) => {}
            _ => {
                return Err(Unusable(format!(
                    "site.url is {url:?}: write http:// or https:// and the host, without a path, as in https://m4d.example.org"
                )));
            }
        }
        self.site.url = url;
        self.letters.checked()?;
        self.directory.checked()?;
        Ok(self)
    }
}

impl Directory {
    /// Hosts in small letters, as addresses are compared with them.
    fn checked(&mut self) -> Result<(), Unusable> {
        for host in &mut self.shared_hosts {
            *host = host.trim().trim_end_matches('.').to_lowercase();
            if !host.contains('.') || host.contains(['/', ':', '@', '*', ' ']) || host.starts_with('.') {
                return Err(Unusable(format!(
                    "directory.shared_hosts holds {host:?}: write hosts alone, as in portal.gob.example"
                )));
            }
        }
        Ok(())
    }
}

impl Letters {
    fn checked(&self) -> Result<(), Unusable> {
        if !self.smtp.is_empty() && self.from.is_empty() {
            return Err(Unusable("letters.smtp is set, so letters.from has to say who writes".to_owned()));
        }
        let none = self.dkim_key_file.as_os_str().is_empty();
        if none != self.dkim_selector.is_empty() || none != self.dkim_domain.is_empty() {
            return Err(Unusable(
                "letters.dkim_selector, letters.dkim_domain and letters.dkim_key_file are set together or not at all"
                    .to_owned(),
            ));
        }
        Ok(())
    }
}

/// `SITE_URL` is `site.url`: the first part names the section, the rest the key.
fn set(table: &mut toml::Table, name: &str, value: &str) {
    let Some((section, key)) = name.split_once('_') else {
        return;
    };
    let value = match value.parse::<i64>() {
        Ok(number) => toml::Value::Integer(number),
        Err(_) if ["trusted", "shared_hosts"].contains(&key) => {
            toml::Value::Array(value.split(',').map(|v| toml::Value::String(v.trim().to_owned())).collect())
        }
        Err(_) => toml::Value::String(value.to_owned()),
    };
    let section = table.entry(section).or_insert_with(|| toml::Value::Table(toml::Table::new()));
    if let Some(section) = section.as_table_mut() {
        section.insert(key.to_owned(), value);
    }
}

#[cfg(test)]
mod tests;
