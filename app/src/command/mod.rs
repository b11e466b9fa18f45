//! The commands. They speak English to operators; what members read is in the message files.

pub mod admin;
pub mod audit;
pub mod backup;
pub mod check;
pub mod demo;
pub mod erased;
pub mod export;
pub mod first;
pub mod import;
pub mod letters;
pub mod reindex;
pub mod restore;
pub mod serve;

use crate::app::App;
use crate::leaving::ledger;
use crate::schema;
use m4d_kit::clock::Clock;
use m4d_kit::config::{Config, Unusable};
use m4d_kit::db::{Care, Db};
use m4d_kit::fault::{Fault, Kind};
use m4d_kit::migrate::migrate;
use m4d_kit::route::Format;
use m4d_kit::seal::Keys;
use m4d_kit::search::Index;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What every command takes.
pub struct Common {
    /// `--data`
    pub data: Option<PathBuf>,
    /// `--config`
    pub config: Option<PathBuf>,
}

/// Why a command did not do what it should, in a sentence that says what to do.
pub struct Trouble(pub String);

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Trouble {
        match fault.kind() {
            Kind::Full => Trouble(format!(
                "the disk is full: make room and run the command again; what was reported as committed is kept ({fault})"
            )),
            _ => Trouble(fault.to_string()),
        }
    }
}

impl From<Unusable> for Trouble {
    fn from(unusable: Unusable) -> Trouble {
        Trouble(unusable.0)
    }
}

/// Runs a command on its own threads.
///
/// # Errors
/// The command's own, or the machine gives no threads.
pub fn run<F>(command: impl FnOnce() -> F) -> Result<(), Trouble>
where
    F: Future<Output = Result<(), Trouble>>,
{
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.map_err(|e| Trouble(format!("cannot start: {e}")))?.block_on(command())
}

impl Common {
    /// The configuration, with what the command line says over it.
    ///
    /// # Errors
    /// It cannot be used.
    pub fn config(&self) -> Result<Config, Trouble> {
        let mut config = Config::read(self.config.as_deref(), std::env::vars())?;
        if let Some(data) = &self.data {
            config.data.folder.clone_from(data);
        }
        Ok(config)
    }
}

/// What a data folder is for; a demo's and a real one are never mixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Made-up people, a fresh folder.
    Demo,
    /// Real data.
    Real,
}

impl Purpose {
    fn code(self) -> &'static str {
        match self {
            Purpose::Demo => "demo",
            Purpose::Real => "real",
        }
    }
}

/// The file in the data folder that says what it is for.
const PURPOSE: &str = "purpose";
/// The SQLite file in the data folder.
pub const DATABASE: &str = "m4dnet.sqlite";

/// Makes the folder if need be, for its owner only, and sees that it is meant for this.
///
/// # Errors
/// It cannot be made or written, or is meant for something else.
pub fn folder(config: &Config, purpose: Purpose) -> Result<PathBuf, Trouble> {
    let folder = config.data.folder.clone();
    let failed = |e: std::io::Error| {
        Trouble(format!(
            "cannot use the data folder {}: {e}; choose another with --data, or give this user the right to write there",
            folder.display()
        ))
    };
    let fresh = !folder.exists();
    fs::create_dir_all(&folder).map_err(failed)?;
    if owner_only(&folder).map_err(failed)? && !fresh {
        eprintln!(
            "m4dnet: others on this machine could read the data folder {}: it is its owner's only from now on",
            folder.display()
        );
    }
    let note = folder.join(PURPOSE);
    match fs::read_to_string(&note) {
        Ok(text) if text.trim() == purpose.code() => Ok(folder),
        Ok(text) => Err(Trouble(format!(
            "the folder {} holds {} data: choose another with --data",
            folder.display(),
            if text.trim() == "demo" { "a demo's" } else { "real" }
        ))),
        Err(_) if purpose == Purpose::Demo && folder.join(DATABASE).exists() => {
            Err(Trouble(format!("the folder {} holds real data: choose another with --data", folder.display())))
        }
        Err(_) => {
            fs::write(&note, purpose.code()).map_err(failed)?;
            Ok(folder)
        }
    }
}

/// Whether others could read it until now.
#[cfg(unix)]
fn owner_only(folder: &Path) -> std::io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    let others = fs::metadata(folder)?.permissions().mode() & 0o077 != 0;
    if others {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(others)
}

#[cfg(not(unix))]
fn owner_only(_: &Path) -> std::io::Result<bool> {
    Ok(false)
}

/// Whatever the folder was made for: commands that look after an installation take both.
///
/// # Errors
/// As [`folder`].
pub fn any_folder(config: &Config) -> Result<PathBuf, Trouble> {
    let demo = fs::read_to_string(config.data.folder.join(PURPOSE)).is_ok_and(|text| text.trim() == "demo");
    folder(config, if demo { Purpose::Demo } else { Purpose::Real })
}

/// Opens the database that the configuration names and brings it to this program's shape.
///
/// # Errors
/// It does not answer, or is of a newer version.
pub async fn database(config: &Config, folder: &Path, clock: &Clock) -> Result<Db, Trouble> {
    let db = if config.database.address.is_empty() {
        let file = folder.join(DATABASE);
        Db::sqlite(&file, Care::Disk, 4)
            .await
            .map_err(|f| f.doing(format!("cannot open the database {}", file.display())))
    } else {
        own(config, clock).await?;
        let replica = Some(config.database.replica.as_str()).filter(|r| !r.is_empty());
        Db::postgres(&config.database.address, replica, config.database.connections).await.map_err(|f| {
            f.doing("cannot reach the PostgreSQL database: see database.address, and whether the server runs")
        })
    }?;
    if config.database.owner.is_empty() {
        migrate(&db, &schema::steps(), clock.now()).await?;
    }
    Ok(db)
}

/// When the tables have an owner of their own, makes them as that role and lets the role that runs the site work with them.
async fn own(config: &Config, clock: &Clock) -> Result<(), Trouble> {
    if config.database.owner.is_empty() {
        return Ok(());
    }
    let owner = Db::postgres(&config.database.owner, None, 1)
        .await
        .map_err(|f| f.doing("cannot reach the PostgreSQL database as its owner: see database.owner"))?;
    migrate(&owner, &schema::steps(), clock.now()).await?;
    owner.let_work(&config.database.address).await?;
    owner.close().await;
    Ok(())
}

/// The search index in the data folder.
///
/// # Errors
/// The folder cannot be written.
pub fn index(folder: &Path) -> Result<Index, Trouble> {
    Index::open(&folder.join("search"))
        .map_err(|e| Trouble(format!("cannot open the search index in {}: {e}", folder.display())))
}

/// Builds the product and brings what it keeps in memory up to date.
///
/// # Errors
/// Anything of it fails.
pub async fn product(config: Config, folder: &Path, clock: Clock, demo: bool) -> Result<Arc<App>, Trouble> {
    let db = database(&config, folder, &clock).await?;
    let keys = Keys::open(&config.key_file()?)?;
    // A database that was put back by its own tool may hold people who were erased meanwhile.
    ledger::replay(&db, folder, ledger::held(&db).await?, clock.now()).await?;
    let app = App::new(config, db, index(folder)?, (clock, keys), demo).await?;
    crate::follow::catch_up(&app).await?;
    Ok(app)
}

/// `m4dnet statements`
///
/// # Errors
/// None.
pub fn statements() -> Result<(), Trouble> {
    m4d_kit::sql::registry().iter().for_each(|s| println!("{}", s.name));
    Ok(())
}

/// `m4dnet routes`: `GET /my/sessions`, without the language, those of pages only.
///
/// # Errors
/// None.
pub fn paths() -> Result<(), Trouble> {
    let pages = crate::routes().into_iter().filter(|r| r.spoken && (r.is_deed() || r.formats.contains(&Format::Html)));
    pages.for_each(|r| println!("{} {}", if r.is_deed() { "POST" } else { "GET" }, r.pattern));
    Ok(())
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_people;
