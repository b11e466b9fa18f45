//! What was deleted is to be in no file any more: neither in pages that are free now nor in the log that brought it there.

use super::{Db, Pools, of};
use crate::fault::Fault;
use sqlx::{AssertSqlSafe, Executor, Row as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How often it is tried to empty SQLite's log while readers hold it.
const TRIES: u32 = 40;
const PAUSE: Duration = Duration::from_millis(50);

impl Db {
    /// Takes what was deleted out of the database's files. On SQLite the log is emptied into the file, and the file made
    /// anew if `holds` still finds something in it (`secure_delete` is on, but a page that was divided may keep a copy). On
    /// PostgreSQL these tables are made anew, and the log goes on in a new file; answers what the role may not do, as
    /// statements for whoever may.
    ///
    /// # Errors
    /// The database fails, or readers hold SQLite's log for too long: then it is tried again later.
    pub async fn wipe(
        &self,
        tables: &[&'static str],
        holds: &(dyn Fn(&Path) -> bool + Sync),
    ) -> Result<Vec<String>, Fault> {
        let Pools::Postgres { primary, .. } = &self.pools else {
            return self.wipe_sqlite(holds).await.map(|()| Vec::new());
        };
        let mut link = primary.acquire().await.map_err(of)?;
        let mut refused = Vec::new();
        let anew = tables.iter().map(|table| format!("vacuum (full) {table}"));
        // Statistics hold the commonest and the least values of a column.
        // A checkpoint that had begun before frees no file of the log: the second one does.
        let rest = [
            "vacuum (full) pg_catalog.pg_statistic",
            "select pg_switch_wal()",
            "checkpoint",
            "select pg_switch_wal()",
            "checkpoint",
        ];
        for text in anew.chain(rest.map(str::to_owned)) {
            if let Err(e) = (&mut *link).execute(AssertSqlSafe(text.clone())).await {
                tracing::info!(fault = %of(e), text, "left to the owner of the database");
                refused.push(text);
            }
        }
        Ok(refused)
    }

    async fn wipe_sqlite(&self, holds: &(dyn Fn(&Path) -> bool + Sync)) -> Result<(), Fault> {
        self.empty_log().await?;
        let Some(file) = self.file().await? else { return Ok(()) };
        if !holds(&file) {
            return Ok(());
        }
        let Pools::Sqlite { writer, .. } = &self.pools else { return Ok(()) };
        writer.execute("vacuum").await.map_err(of)?;
        self.empty_log().await
    }

    async fn empty_log(&self) -> Result<(), Fault> {
        let Pools::Sqlite { writer, .. } = &self.pools else { return Ok(()) };
        for _ in 0..TRIES {
            let row = writer.fetch_one("pragma wal_checkpoint(truncate)").await.map_err(of)?;
            let busy: i64 = row.try_get(0).map_err(of)?;
            if busy == 0 {
                return Ok(());
            }
            tokio::time::sleep(PAUSE).await;
        }
        Err(Fault::new("readers hold the log of the database: it is emptied later"))
    }

    /// SQLite's file.
    async fn file(&self) -> Result<Option<PathBuf>, Fault> {
        let Pools::Sqlite { writer, .. } = &self.pools else { return Ok(None) };
        let row = writer.fetch_one("pragma database_list").await.map_err(of)?;
        let name: String = row.try_get(2).map_err(of)?;
        Ok(Some(PathBuf::from(name)).filter(|file| !file.as_os_str().is_empty()))
    }
}
