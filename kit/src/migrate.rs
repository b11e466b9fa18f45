//! Brings a database to the program's shape: one numbered list of portable texts, each applied once, never changed.

use crate::clock::Moment;
use crate::db::{Ask, Db};
use crate::fault::Fault;
use crate::ids::hash_text;
use crate::sql;
use crate::sql::Engine;

/// One released step. Its text never changes.
#[derive(Clone, Debug)]
pub struct Migration {
    /// 1, 2, 3 ….
    pub number: i64,
    /// The file's name.
    pub name: String,
    /// Statements that both databases understand.
    pub text: String,
}

/// The table of what was applied; it stands before everything else, so it is made here.
const BEGIN: &str = "create table if not exists kit_migration (
    number bigint primary key, name text not null, hash text not null, at bigint not null)";

/// PostgreSQL has no type `blob`: there it is another name for `bytea`.
const BLOB: &str = "do $$ begin
    if not exists (select 1 from pg_type t join pg_namespace n on n.oid = t.typnamespace
        where t.typname = 'blob' and n.nspname = current_schema()) then create domain blob as bytea; end if; end $$";

sql!(/// What was applied.
LIST_APPLIED() -> Applied { number: i64, name: String, hash: String } =
    "select number, name, hash from kit_migration order by number");

sql!(/// Notes an applied step.
ADD_APPLIED(number: i64, name: String, hash: String, at: i64) =
    "insert into kit_migration (number, name, hash, at) values ($1, $2, $3, $4)");

/// Applies what is missing; answers how many steps that were.
///
/// # Errors
/// The database is of a newer version, an applied step was changed, or a statement fails (then that step did not happen).
pub async fn migrate(db: &Db, steps: &[Migration], now: Moment) -> Result<usize, Fault> {
    let mut tx = db.begin().await?;
    if db.engine() == Engine::Postgres {
        tx.stand_in_line(0x6d34_646d).await?;
        tx.script(BLOB).await?;
    }
    tx.script(BEGIN).await?;
    let applied = tx.all(&LIST_APPLIED, ()).await?;
    tx.commit().await?;

    for done in &applied {
        match steps.iter().find(|s| s.number == done.number) {
            None => {
                return Err(Fault::new(format!(
                    "this database was written by a newer m4dnet (step {}, {}): start that version, or restore an older backup",
                    done.number, done.name
                )));
            }
            Some(step) if hash_text(step.text.as_bytes()) != done.hash => {
                return Err(Fault::new(format!(
                    "the released step {} ({}) is not what was applied here",
                    done.number, done.name
                )));
            }
            Some(_) => {}
        }
    }
    let missing: Vec<&Migration> = steps.iter().filter(|s| applied.iter().all(|a| a.number != s.number)).collect();
    for step in &missing {
        let mut tx = db.begin().await?;
        tx.script(&step.text).await.map_err(|f| f.doing(format!("step {} ({})", step.number, step.name)))?;
        tx.run(&ADD_APPLIED, (step.number, step.name.clone(), hash_text(step.text.as_bytes()), now.0)).await?;
        tx.commit().await?;
    }
    Ok(missing.len())
}
