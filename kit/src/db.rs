//! The database: SQLite inside, or PostgreSQL, behind one set of verbs. Nothing else of the program names either.

#![expect(clippy::disallowed_methods, reason = "this is the one place that hands a text to a database")]

use crate::fault::{Fault, Kind as FaultKind};
use crate::sql::{Described, Engine, Kind, Statement, Value};
use futures_util::TryStreamExt;
use sqlx::postgres::{PgArguments, PgConnectOptions, PgPool, PgPoolOptions, PgRow};
use sqlx::sqlite::{
    SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteRow,
    SqliteSynchronous,
};
use sqlx::{Arguments, AssertSqlSafe, Executor, Row as _};
use std::collections::HashMap;
use std::path::Path;
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

/// Where the record lives: one file, or a PostgreSQL database.
#[derive(Clone)]
pub struct Db {
    pools: Pools,
    asked: Arc<Counts>,
}

/// What was asked of the database since the start.
#[derive(Debug, Default)]
struct Counts {
    statements: AtomicU64,
    rows: AtomicU64,
}

impl Counts {
    fn note(&self, rows: usize) {
        self.rows.fetch_add(u64::try_from(rows).unwrap_or(u64::MAX), Ordering::Relaxed);
    }
}

#[derive(Clone)]
enum Pools {
    Sqlite { readers: SqlitePool, writer: SqlitePool },
    Postgres { primary: PgPool, replica: Option<PgPool> },
}

/// How carefully SQLite keeps what it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Care {
    /// Acknowledged means on disk.
    Disk,
    /// For tests: the operating system may lose it.
    Memory,
}

/// How many rows SQLite's thread may be ahead of the one that reads them: with few, long answers are mostly waiting.
const ROWS_AHEAD: usize = 1024;

impl Db {
    /// Opens or creates a SQLite file. One writer, `readers` readers.
    ///
    /// # Errors
    /// The file cannot be opened, or is no database.
    pub async fn sqlite(file: &Path, care: Care, readers: u32) -> Result<Db, Fault> {
        let synchronous = if care == Care::Disk { SqliteSynchronous::Full } else { SqliteSynchronous::Off };
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(synchronous)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(15))
            .statement_cache_capacity(256)
            .row_buffer_size(ROWS_AHEAD)
            .pragma("secure_delete", "on")
            .pragma("temp_store", "memory");
        let writer = sqlite_pool().max_connections(1).connect_with(options.clone()).await.map_err(of)?;
        let reading = options.pragma("query_only", "on");
        let readers = sqlite_pool().max_connections(readers).min_connections(0).connect_lazy_with(reading);
        Ok(Db { pools: Pools::Sqlite { readers, writer }, asked: Arc::default() })
    }

    /// Connects to PostgreSQL. The database must have `C` collation, so that both databases order text by bytes.
    ///
    /// # Errors
    /// No connection, or another collation.
    pub async fn postgres(address: &str, replica: Option<&str>, connections: u32) -> Result<Db, Fault> {
        let pool = |address: &str| {
            let options = PgConnectOptions::from_str(address).map_err(of)?.statement_cache_capacity(256);
            Ok::<_, Fault>(
                PgPoolOptions::new()
                    .max_connections(connections)
                    .acquire_timeout(Duration::from_secs(10))
                    .connect_lazy_with(options),
            )
        };
        let primary = pool(address)?;
        let replica = replica.map(pool).transpose()?;
        let collation: String =
            sqlx::query_scalar("select datcollate::text from pg_database where datname = current_database()")
                .fetch_one(&primary)
                .await
                .map_err(of)?;
        if !["C", "POSIX", "C.UTF-8", "C.utf8"].contains(&collation.as_str()) {
            return Err(Fault::new(format!(
                "the PostgreSQL database has the collation {collation}; create it with: create database … template template0 lc_collate 'C' lc_ctype 'C.UTF-8' encoding 'UTF8'"
            )));
        }
        Ok(Db { pools: Pools::Postgres { primary, replica }, asked: Arc::default() })
    }

    /// Which database speaks.
    pub fn engine(&self) -> Engine {
        match self.pools {
            Pools::Sqlite { .. } => Engine::Sqlite,
            Pools::Postgres { .. } => Engine::Postgres,
        }
    }

    /// A connection for reading.
    ///
    /// # Errors
    /// None is free within the time.
    pub async fn read(&self) -> Result<Conn, Fault> {
        let link = match &self.pools {
            Pools::Sqlite { readers, .. } => Link::Sqlite(readers.acquire().await.map_err(of)?),
            Pools::Postgres { primary, replica } => {
                Link::Postgres(replica.as_ref().unwrap_or(primary).acquire().await.map_err(of)?)
            }
        };
        Ok(Conn { link, asked: self.asked.clone() })
    }

    /// A transaction. On SQLite it is the only writer: hash, sort and render before it, not in it.
    ///
    /// # Errors
    /// None can be begun within the time.
    pub async fn begin(&self) -> Result<Tx, Fault> {
        let link = match &self.pools {
            Pools::Sqlite { writer, .. } => Held::Sqlite(writer.begin_with("begin immediate").await.map_err(of)?),
            Pools::Postgres { primary, .. } => {
                Held::Postgres(primary.begin_with("begin isolation level serializable").await.map_err(of)?)
            }
        };
        Ok(Tx { link, asked: self.asked.clone() })
    }

    /// How many statements ran since the start, for tests that state a page's budget.
    pub fn asked(&self) -> u64 {
        self.asked.statements.load(Ordering::Relaxed)
    }

    /// How many rows were read or touched since the start: for tests that compare what two answers cost.
    pub fn rows(&self) -> u64 {
        self.asked.rows.load(Ordering::Relaxed)
    }

    /// Writes a consistent copy of a SQLite database into a new file, while others read and write.
    ///
    /// # Errors
    /// The file exists or cannot be written; on PostgreSQL this is pg_dump's work.
    pub async fn copy_into(&self, file: &Path) -> Result<(), Fault> {
        let Pools::Sqlite { readers, .. } = &self.pools else {
            return Err(Fault::new("a PostgreSQL database is copied with pg_dump"));
        };
        let mut link = readers.acquire().await.map_err(of)?;
        // A reader's `query_only` forbids even to vacuum into another file.
        (&mut *link).execute("pragma query_only = off").await.map_err(of)?;
        let name = file.to_string_lossy().replace('\'', "''");
        let copied = (&mut *link).execute(AssertSqlSafe(format!("vacuum into '{name}'"))).await.map_err(of);
        (&mut *link).execute("pragma query_only = on").await.map_err(of)?;
        copied.map(drop)
    }

    /// Puts the rows of another SQLite file with the same tables in place of all rows here, in one transaction.
    ///
    /// # Errors
    /// The file cannot be read or has other tables; then nothing changed.
    pub async fn copy_from(&self, file: &Path) -> Result<(), Fault> {
        let Pools::Sqlite { writer, .. } = &self.pools else {
            return Err(Fault::new("a PostgreSQL database is restored with pg_restore"));
        };
        let mut link = writer.acquire().await.map_err(of)?;
        let name = file.to_string_lossy().replace('\'', "''");
        (&mut *link).execute(AssertSqlSafe(format!("attach database '{name}' as old"))).await.map_err(of)?;
        let copied = copy_tables(&mut link).await;
        if copied.is_err() {
            // The transaction may not even have begun.
            let _ = (&mut *link).execute("rollback").await;
        }
        (&mut *link).execute("detach database old").await.map_err(of)?;
        copied
    }

    /// SQLite's own report on the file: `ok`, or what is wrong. PostgreSQL answers `ok` when it answers.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn sound(&self) -> Result<String, Fault> {
        match &self.pools {
            Pools::Sqlite { readers, .. } => sqlx::query_scalar("pragma quick_check(3)").fetch_one(readers).await,
            Pools::Postgres { primary, .. } => sqlx::query_scalar("select 'ok'::text").fetch_one(primary).await,
        }
        .map_err(of)
    }

    /// Closes all connections; SQLite checkpoints.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { readers, writer } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres { primary, replica } => {
                primary.close().await;
                if let Some(replica) = replica {
                    replica.close().await;
                }
            }
        }
    }
}

/// A file does not hang up: to ask each time whether it is still there would cost a page more than its statement.
fn sqlite_pool() -> SqlitePoolOptions {
    SqlitePoolOptions::new().test_before_acquire(false)
}

async fn copy_tables(link: &mut sqlx::SqliteConnection) -> Result<(), Fault> {
    // Tables stand in the order in which they were made: what is referred to comes before what refers to it.
    const TABLES: &str = "select name from old.sqlite_master where type = 'table' and name not like 'sqlite!_%' escape '!' order by rowid";
    let tables: Vec<String> = sqlx::query_scalar(TABLES).fetch_all(&mut *link).await.map_err(of)?;
    link.execute("begin immediate").await.map_err(of)?;
    link.execute("pragma defer_foreign_keys = on").await.map_err(of)?;
    let deletes = tables.iter().rev().map(|table| format!("delete from main.\"{table}\""));
    let inserts = tables.iter().map(|table| format!("insert into main.\"{table}\" select * from old.\"{table}\""));
    for text in deletes.chain(inserts) {
        link.execute(AssertSqlSafe(text.clone())).await.map_err(|e| of(e).doing(text))?;
    }
    link.execute("commit").await.map(drop).map_err(of)
}

/// A connection for reading.
pub struct Conn {
    link: Link,
    asked: Arc<Counts>,
}

enum Link {
    Sqlite(sqlx::pool::PoolConnection<sqlx::Sqlite>),
    Postgres(sqlx::pool::PoolConnection<sqlx::Postgres>),
}

/// A transaction: dropped without [`Tx::commit`], nothing happened.
pub struct Tx {
    link: Held,
    asked: Arc<Counts>,
}

enum Held {
    Sqlite(sqlx::Transaction<'static, sqlx::Sqlite>),
    Postgres(sqlx::Transaction<'static, sqlx::Postgres>),
}

/// What can be asked of a connection and of a transaction alike.
pub trait Ask: Send {
    /// All rows of a text, each read as it comes; the verbs below are what pages use.
    fn rows<R: Send + 'static>(
        &mut self,
        it: &'static Described,
        text: String,
        values: Vec<Value>,
        read: fn(&Row) -> Result<R, Fault>,
    ) -> impl Future<Output = Result<Vec<R>, Fault>> + Send;

    /// All rows.
    ///
    /// # Errors
    /// The database fails, or a row has not the declared types.
    fn all<P: Send + 'static, R: Send + 'static>(
        &mut self,
        statement: &'static Statement<P, R>,
        takes: P,
    ) -> impl Future<Output = Result<Vec<R>, Fault>> + Send {
        let values = (statement.values)(takes);
        self.rows(statement.it, statement.it.text.to_owned(), values, statement.row)
    }

    /// The first row, if any.
    ///
    /// # Errors
    /// As [`Ask::all`].
    fn one<P: Send + 'static, R: Send + 'static>(
        &mut self,
        statement: &'static Statement<P, R>,
        takes: P,
    ) -> impl Future<Output = Result<Option<R>, Fault>> + Send {
        async move { Ok(self.all(statement, takes).await?.into_iter().next()) }
    }
}

impl Ask for Conn {
    async fn rows<R: Send + 'static>(
        &mut self,
        it: &'static Described,
        text: String,
        values: Vec<Value>,
        read: fn(&Row) -> Result<R, Fault>,
    ) -> Result<Vec<R>, Fault> {
        self.asked.statements.fetch_add(1, Ordering::Relaxed);
        match &mut self.link {
            Link::Sqlite(link) => sqlite_rows(it, link, text, values, read).await,
            Link::Postgres(link) => postgres_rows(it, link, text, values, read).await,
        }
        .inspect(|all| self.asked.note(all.len()))
    }
}

impl Ask for Tx {
    async fn rows<R: Send + 'static>(
        &mut self,
        it: &'static Described,
        text: String,
        values: Vec<Value>,
        read: fn(&Row) -> Result<R, Fault>,
    ) -> Result<Vec<R>, Fault> {
        self.asked.statements.fetch_add(1, Ordering::Relaxed);
        match &mut self.link {
            Held::Sqlite(link) => sqlite_rows(it, link, text, values, read).await,
            Held::Postgres(link) => postgres_rows(it, link, text, values, read).await,
        }
        .inspect(|all| self.asked.note(all.len()))
    }
}

/// How many rows one multi-row insert carries at most; the rest goes one by one, so that few texts are prepared.
const MANY: usize = 64;

impl Tx {
    /// Runs a statement that gives nothing; answers how many rows it touched.
    ///
    /// # Errors
    /// The database refuses or fails.
    pub async fn run<P: Send + 'static>(
        &mut self,
        statement: &'static Statement<P, ()>,
        takes: P,
    ) -> Result<u64, Fault> {
        let values = (statement.values)(takes);
        self.execute(statement.it, statement.it.text.to_owned(), values).await
    }

    /// Runs an insert for many rows: its `values ($1, …)` is repeated. Answers how many rows it touched.
    ///
    /// # Errors
    /// As [`Tx::run`].
    pub async fn run_many<P: Send + 'static>(
        &mut self,
        statement: &'static Statement<P, ()>,
        rows: Vec<P>,
    ) -> Result<u64, Fault> {
        let mut rows = rows.into_iter().map(statement.values).peekable();
        let (mut touched, mut left) = (0, rows.len());
        while rows.peek().is_some() {
            let n = if left >= MANY { MANY } else { 1 };
            left -= n;
            let values: Vec<Value> = rows.by_ref().take(n).flatten().collect();
            touched += self.execute(statement.it, repeated(statement.it, n), values).await?;
        }
        Ok(touched)
    }

    async fn execute(&mut self, it: &'static Described, text: String, values: Vec<Value>) -> Result<u64, Fault> {
        self.asked.statements.fetch_add(1, Ordering::Relaxed);
        match &mut self.link {
            Held::Sqlite(link) => {
                it.note(Engine::Sqlite);
                let done = sqlx::query_with(AssertSqlSafe(text), sqlite_values(values)).execute(&mut **link).await;
                done.map(|d| d.rows_affected())
            }
            Held::Postgres(link) => {
                it.note(Engine::Postgres);
                let done = sqlx::query_with(AssertSqlSafe(text), postgres_values(values)).execute(&mut **link).await;
                done.map(|d| d.rows_affected())
            }
        }
        .inspect(|touched| self.asked.note(usize::try_from(*touched).unwrap_or(usize::MAX)))
        .map_err(|e| of(e).doing(it.name))
    }

    /// Runs a migration's texts, which are not declared statements.
    pub(crate) async fn script(&mut self, text: &str) -> Result<(), Fault> {
        match &mut self.link {
            Held::Sqlite(link) => link.execute(AssertSqlSafe(text.to_owned())).await.map(drop),
            Held::Postgres(link) => link.execute(AssertSqlSafe(text.to_owned())).await.map(drop),
        }
        .map_err(of)
    }

    /// Makes all announcers of a PostgreSQL database stand in line until they commit; SQLite has one writer anyway.
    pub(crate) async fn stand_in_line(&mut self, lock: i64) -> Result<(), Fault> {
        if let Held::Postgres(link) = &mut self.link {
            sqlx::query("select pg_advisory_xact_lock($1)").bind(lock).execute(&mut **link).await.map_err(of)?;
        }
        Ok(())
    }

    /// Makes everything so; when it returns, it is on disk.
    ///
    /// # Errors
    /// The database refuses or fails; then nothing happened.
    pub async fn commit(self) -> Result<(), Fault> {
        match self.link {
            Held::Sqlite(tx) => tx.commit().await,
            Held::Postgres(tx) => tx.commit().await,
        }
        .map_err(of)
    }
}

/// The text of an insert with its `values ($1, …, $k)` repeated `n` times.
fn repeated(it: &'static Described, n: usize) -> String {
    static TEXTS: LazyLock<Mutex<HashMap<(&'static str, usize), String>>> = LazyLock::new(Mutex::default);
    if n == 1 {
        return it.text.to_owned();
    }
    let mut texts = TEXTS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    texts.entry((it.text, n)).or_insert_with(|| widen(it.text, (it.takes)().len(), n)).clone()
}

fn widen(text: &str, width: usize, n: usize) -> String {
    let Some((head, rest)) = text.split_once("values (") else {
        return text.to_owned();
    };
    let Some((_, tail)) = rest.split_once(')') else {
        return text.to_owned();
    };
    let row = |r: usize| {
        let places: Vec<String> = (1..=width).map(|c| format!("${}", r * width + c)).collect();
        format!("({})", places.join(", "))
    };
    let rows: Vec<String> = (0..n).map(row).collect();
    format!("{head}values {}{tail}", rows.join(", "))
}

async fn sqlite_rows<R>(
    it: &'static Described,
    link: &mut sqlx::SqliteConnection,
    text: String,
    values: Vec<Value>,
    read: fn(&Row) -> Result<R, Fault>,
) -> Result<Vec<R>, Fault> {
    it.note(Engine::Sqlite);
    let mut rows = sqlx::query_with(AssertSqlSafe(text), sqlite_values(values)).fetch(link);
    let mut all = Vec::new();
    while let Some(row) = rows.try_next().await.map_err(|e| of(e).doing(it.name))? {
        all.push(read(&Row(Some1::Sqlite(row), it))?);
    }
    Ok(all)
}

async fn postgres_rows<R>(
    it: &'static Described,
    link: &mut sqlx::PgConnection,
    text: String,
    values: Vec<Value>,
    read: fn(&Row) -> Result<R, Fault>,
) -> Result<Vec<R>, Fault> {
    it.note(Engine::Postgres);
    let mut rows = sqlx::query_with(AssertSqlSafe(text), postgres_values(values)).fetch(link);
    let mut all = Vec::new();
    while let Some(row) = rows.try_next().await.map_err(|e| of(e).doing(it.name))? {
        all.push(read(&Row(Some1::Postgres(row), it))?);
    }
    Ok(all)
}

macro_rules! arguments {
    ($name:ident, $type:ty) => {
        fn $name(values: Vec<Value>) -> $type {
            let mut all = <$type>::default();
            for value in values {
                let added = match value {
                    Value::Int(x) => all.add(x),
                    Value::Real(x) => all.add(x),
                    Value::Text(x) => all.add(x),
                    Value::Blob(x) => all.add(x),
                };
                // Encoding one of these four cannot fail; a missing argument would make the statement fail.
                if let Err(e) = added {
                    tracing::error!(%e, "a value could not be bound");
                }
            }
            all
        }
    };
}
arguments!(sqlite_values, SqliteArguments);
arguments!(postgres_values, PgArguments);

/// A row as the database gave it.
pub struct Row(Some1, &'static Described);

enum Some1 {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

/// A Rust type that a column can become.
pub trait Take: Sized {
    /// Its storage type.
    const KIND: Kind;
    /// Whether null is a value of it.
    const NULL: bool;
    /// Reads it.
    fn take(row: &Row, column: usize) -> Result<Self, Fault>;
}

macro_rules! take {
    ($($rust:ty => $kind:ident $null:literal),* $(,)?) => {$(
        impl Take for $rust {
            const KIND: Kind = Kind::$kind;
            const NULL: bool = $null;
            fn take(row: &Row, column: usize) -> Result<Self, Fault> {
                match &row.0 {
                    Some1::Sqlite(r) => r.try_get(column),
                    Some1::Postgres(r) => r.try_get(column),
                }
                .map_err(|e| of(e).doing(row.1.name))
            }
        }
    )*};
}
take!(
    i64 => Int false, Option<i64> => Int true, f64 => Real false, Option<f64> => Real true,
    String => Text false, Option<String> => Text true, Vec<u8> => Blob false, Option<Vec<u8>> => Blob true,
);

/// Our fault from sqlx's error: what kind it is decides what may be done.
fn of(e: sqlx::Error) -> Fault {
    let kind = match e.as_database_error() {
        Some(db) if db.is_unique_violation() => {
            FaultKind::Taken(db.constraint().map_or_else(|| db.message().to_owned(), ToOwned::to_owned))
        }
        Some(db) => match db.code().as_deref() {
            Some("40001" | "40P01" | "5" | "6" | "517") => FaultKind::Again,
            Some("13" | "53100") => FaultKind::Full,
            _ => FaultKind::Other,
        },
        None => FaultKind::Other,
    };
    Fault::of(kind, e)
}

/// Prepares a statement on both databases and compares with its declaration; answers what is wrong.
#[doc(hidden)]
pub mod prepare;

mod grants;
mod whole;
mod wipe;
