//! For tests of any crate: an empty database, SQLite in a folder of its own or, when asked for, PostgreSQL.

use crate::clock;
use crate::db::{Care, Db};
use crate::fault::Fault;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _};
use std::path::PathBuf;

/// Keeps a test's database until the test is over.
#[derive(Debug)]
pub struct Kept(Place);

#[derive(Debug)]
enum Place {
    Folder(PathBuf),
    Server { address: String, name: String },
}

/// An empty SQLite database.
///
/// # Errors
/// No folder can be made, or no database in it.
pub async fn sqlite() -> Result<(Db, Kept), Fault> {
    let folder = std::env::temp_dir().join(name()?);
    std::fs::create_dir(&folder)?;
    let db = Db::sqlite(&folder.join("test.db"), Care::Memory, 2).await?;
    Ok((db, Kept(Place::Folder(folder))))
}

/// An empty database on the PostgreSQL server whose address stands in `M4D_TEST_POSTGRES`; `None` without it.
///
/// # Errors
/// The server does not answer, or lets nobody create a database.
pub async fn postgres() -> Result<Option<(Db, Kept)>, Fault> {
    let Ok(address) = std::env::var("M4D_TEST_POSTGRES") else {
        return Ok(None);
    };
    let name = name()?;
    let create = format!("create database {name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'");
    command(&address, create).await?;
    let (server, _) = address.rsplit_once('/').unwrap_or((&address, ""));
    let db = Db::postgres(&format!("{server}/{name}"), None, 4).await?;
    Ok(Some((db, Kept(Place::Server { address, name }))))
}

/// An empty database of each kind that can be had here.
///
/// # Errors
/// As [`sqlite`] and [`postgres`].
pub async fn databases() -> Result<Vec<(Db, Kept)>, Fault> {
    let mut all = vec![sqlite().await?];
    all.extend(postgres().await?);
    Ok(all)
}

impl Kept {
    /// The database's address, if it is on a server.
    pub fn address(&self) -> Option<String> {
        let Place::Server { address, name } = &self.0 else {
            return None;
        };
        let (server, _) = address.rsplit_once('/').unwrap_or((address, ""));
        Some(format!("{server}/{name}"))
    }
}

impl Drop for Kept {
    /// Takes the database away, even when the test failed.
    fn drop(&mut self) {
        let removed = match &self.0 {
            Place::Folder(folder) => std::fs::remove_dir_all(folder).map_err(Fault::from),
            Place::Server { address, name } => {
                let (address, name) = (address.clone(), name.clone());
                // A test's own runtime may not wait inside a drop, so another one does.
                let removing = std::thread::spawn(move || {
                    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
                    runtime.block_on(command(&address, format!("drop database {name} with (force)")))
                });
                let panicked = |_| Err(Fault::new("the removal panicked"));
                removing.join().unwrap_or_else(panicked)
            }
        };
        if let Err(fault) = removed {
            tracing::warn!(%fault, "a test's database stays behind");
        }
    }
}

fn name() -> Result<String, Fault> {
    let random: String = clock::chance()?.iter().map(|b| format!("{b:02x}")).collect();
    Ok(format!("m4d_test_{random}"))
}

async fn command(address: &str, text: String) -> Result<(), Fault> {
    let failed = |e: sqlx::Error| Fault::new(format!("the test's PostgreSQL server: {e}"));
    let mut link = sqlx::PgConnection::connect(address).await.map_err(failed)?;
    link.execute(AssertSqlSafe(text)).await.map_err(failed)?;
    link.close().await.map_err(failed)
}

/// Runs a text of several statements, in which blobs are written as SQLite does: x'00'.
///
/// # Errors
/// The database refuses it.
pub async fn script(db: &Db, text: &str) -> Result<(), Fault> {
    let text = match db.engine() {
        crate::sql::Engine::Sqlite => text.to_owned(),
        crate::sql::Engine::Postgres => [" ", "(", "="]
            .iter()
            .fold(text.to_owned(), |text, before| text.replace(&format!("{before}x'"), &format!("{before}'\\x"))),
    };
    let mut tx = db.begin().await?;
    tx.script(&text).await?;
    tx.commit().await
}
