//! On PostgreSQL one role owns the tables and another works with them: what runs the site can neither alter a table nor
//! change what was recorded in the audit.

use super::{Db, Fault, Pools, of};
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, Executor};
use std::str::FromStr;

/// Tables with other rights than all four.
const NARROW: &[(&str, &str)] = &[
    ("kit_audit", "select, insert"),
    // To redact is to take details away, and to say by which entry.
    ("kit_audit_details", "select, insert, update (salt, details, redacted_by)"),
    ("kit_migration", "select"),
];

/// Whether a role may do more in the audit than add to it, by whatever way.
const TOO_MUCH: &str = "select has_table_privilege($1::name, 'kit_audit', 'update, delete, truncate')
    or has_table_privilege($1::name, 'kit_audit_details', 'delete, truncate')
    or pg_has_role($1::name, (select tableowner from pg_tables
        where schemaname = current_schema() and tablename = 'kit_audit'), 'member')";

impl Db {
    /// Lets the role of an address work with all tables of this database, which its owner has opened here, and sees that
    /// the role can do no more.
    ///
    /// # Errors
    /// The address cannot be read, the role is not there, is the owner or may alter the audit all the same. On SQLite there
    /// are no roles.
    pub async fn let_work(&self, address: &str) -> Result<(), Fault> {
        let Pools::Postgres { primary, .. } = &self.pools else {
            return Err(Fault::new("only a PostgreSQL database has an owner"));
        };
        let role = PgConnectOptions::from_str(address).map_err(of)?.get_username().to_owned();
        let quoted = format!("\"{}\"", role.replace('"', "\"\""));
        let mut tx = primary.begin().await.map_err(of)?;
        let owner: String = sqlx::query_scalar("select current_user::text").fetch_one(&mut *tx).await.map_err(of)?;
        if owner == role {
            return Err(Fault::new(format!(
                "database.owner and database.address both name the role {role}: make a second role for database.address, or leave database.owner empty"
            )));
        }
        let schema: String =
            sqlx::query_scalar("select quote_ident(current_schema())").fetch_one(&mut *tx).await.map_err(of)?;
        let tables: Vec<String> =
            sqlx::query_scalar("select tablename::text from pg_tables where schemaname = current_schema()")
                .fetch_all(&mut *tx)
                .await
                .map_err(of)?;
        let mut texts = vec![format!("grant usage on schema {schema} to {quoted}")];
        for table in &tables {
            let rights = NARROW.iter().find(|(name, _)| name == table);
            let rights = rights.map_or("select, insert, update, delete", |(_, rights)| rights);
            texts.push(format!("revoke all on {schema}.\"{table}\" from {quoted}"));
            texts.push(format!("grant {rights} on {schema}.\"{table}\" to {quoted}"));
        }
        for text in texts {
            tx.execute(AssertSqlSafe(text.clone())).await.map_err(|e| of(e).doing(text))?;
        }
        let too_much: bool = sqlx::query_scalar(TOO_MUCH).bind(&role).fetch_one(&mut *tx).await.map_err(of)?;
        if too_much {
            return Err(Fault::new(format!(
                "the role {role} of database.address may alter the audit all the same: it must be no superuser and no member of the owner {owner}"
            )));
        }
        tx.commit().await.map_err(of)
    }
}
