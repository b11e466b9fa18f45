//! The test behind every statement: prepared on both databases, compared with what `sql!` declares.

use super::{Db, Fault, Pools, of};
use crate::sql::{Described, Kind, registry};
use sqlx::postgres::PgTypeInfo;
use sqlx::{AssertSqlSafe, Column as _, Either, Executor, SqlSafeStr, Statement as _, TypeInfo as _};

/// What is wrong with any statement of the program, as `file:line NAME: what`. Empty when all is well.
///
/// # Errors
/// A database does not answer.
pub async fn everything(sqlite: &Db, postgres: &Db) -> Result<Vec<String>, Fault> {
    let mut wrong = Vec::new();
    for it in registry() {
        wrong.extend(on_sqlite(it, sqlite).await?);
        wrong.extend(on_postgres(it, postgres).await?);
    }
    Ok(wrong)
}

async fn on_sqlite(it: &Described, db: &Db) -> Result<Vec<String>, Fault> {
    let Pools::Sqlite { writer, .. } = &db.pools else {
        return Err(Fault::new("not SQLite"));
    };
    let mut link = writer.acquire().await.map_err(of)?;
    let prepared = match (&mut *link).prepare(AssertSqlSafe(it.text.to_owned()).into_sql_str()).await {
        Err(e) => return Ok(vec![format!("{} {}: SQLite: {e}", it.at, it.name)]),
        Ok(prepared) => prepared,
    };
    let mut wrong = Vec::new();
    let names: Vec<&str> = prepared.columns().iter().map(|c| c.name()).collect();
    if names != it.gives.iter().map(|g| g.0).collect::<Vec<_>>() {
        wrong.push(format!("{} {}: SQLite gives the columns {names:?}", it.at, it.name));
    }
    if let Some(Either::Right(n)) = prepared.parameters()
        && n != (it.takes)().len()
    {
        wrong.push(format!("{} {}: {n} parameters in the text, {} declared", it.at, it.name, (it.takes)().len()));
    }
    Ok(wrong)
}

async fn on_postgres(it: &Described, db: &Db) -> Result<Vec<String>, Fault> {
    let Pools::Postgres { primary, .. } = &db.pools else {
        return Err(Fault::new("not PostgreSQL"));
    };
    let mut link = primary.acquire().await.map_err(of)?;
    let takes: Vec<PgTypeInfo> = (it.takes)().into_iter().map(|k| PgTypeInfo::with_name(taken(k))).collect();
    let text = AssertSqlSafe(it.text.to_owned()).into_sql_str();
    let prepared = match (&mut *link).prepare_with(text, &takes).await {
        Err(e) => return Ok(vec![format!("{} {}: PostgreSQL: {e}", it.at, it.name)]),
        Ok(prepared) => prepared,
    };
    let gives: Vec<(String, String)> =
        prepared.columns().iter().map(|c| (c.name().to_owned(), c.type_info().name().to_owned())).collect();
    let want: Vec<(String, String)> = it.gives.iter().map(|g| (g.0.to_owned(), given(g.1).to_owned())).collect();
    // A column of the domain `blob` says its own name on some paths and its base type on others.
    let same = gives.len() == want.len()
        && gives.iter().zip(&want).all(|(g, w)| g.0 == w.0 && (g.1 == w.1 || (w.1 == "BYTEA" && g.1 == "blob")));
    Ok(if same { Vec::new() } else { vec![format!("{} {}: PostgreSQL gives {gives:?}", it.at, it.name)] })
}

fn taken(kind: Kind) -> &'static str {
    match kind {
        Kind::Int => "int8",
        Kind::Real => "float8",
        Kind::Text => "text",
        Kind::Blob => "bytea",
    }
}

fn given(kind: Kind) -> &'static str {
    match kind {
        Kind::Int => "INT8",
        Kind::Real => "FLOAT8",
        Kind::Text => "TEXT",
        Kind::Blob => "BYTEA",
    }
}

/// The tables as `table.column type null?`, in the words that both databases share.
///
/// # Errors
/// The database does not answer.
pub async fn schema(db: &Db) -> Result<Vec<String>, Fault> {
    let rows: Vec<(String, String, String, i64)> = match &db.pools {
        Pools::Sqlite { writer, .. } => {
            let text = "select m.name, c.name, lower(c.type), cast(c.\"notnull\" = 1 or c.pk > 0 as integer)
                from sqlite_master as m join pragma_table_info(m.name) as c
                where m.type = 'table' and m.name not like 'sqlite!_%' escape '!'";
            sqlx::query_as(text).fetch_all(writer).await.map_err(of)?
        }
        Pools::Postgres { primary, .. } => {
            let text = "select table_name::text, column_name::text, coalesce(domain_name, data_type)::text,
                case when is_nullable = 'NO' then 1 else 0 end::bigint
                from information_schema.columns where table_schema = current_schema()";
            sqlx::query_as(text).fetch_all(primary).await.map_err(of)?
        }
    };
    let column = |(table, column, kind, full): (String, String, String, i64)| {
        format!("{table}.{column} {kind}{}", if full == 1 { "" } else { " null" })
    };
    let mut all: Vec<String> = rows.into_iter().map(column).collect();
    all.sort();
    Ok(all)
}
