//! `sql!`: a statement with the Rust types of what it takes and gives, in one text for both databases.
//! Every statement registers itself, so that a test prepares all of them on SQLite and on PostgreSQL.

use crate::db::{Row, Take};
use crate::fault::Fault;
use std::sync::atomic::{AtomicBool, Ordering};

/// The storage types that both databases share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `bigint`: ids, truths, money in minor units, day numbers, Unix milliseconds.
    Int,
    /// `double precision`.
    Real,
    /// `text`.
    Text,
    /// `blob`; on PostgreSQL a domain over `bytea`.
    Blob,
}

/// A value on its way into a statement.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A `bigint` or null.
    Int(Option<i64>),
    /// A `double precision` or null.
    Real(Option<f64>),
    /// A `text` or null.
    Text(Option<String>),
    /// A `blob` or null.
    Blob(Option<Vec<u8>>),
}

/// A Rust type that a statement may take.
pub trait Bind {
    /// The storage types of its places.
    const KINDS: &'static [Kind];
    /// Adds its values.
    fn bind(self, to: &mut Vec<Value>);
}

macro_rules! bind {
    ($($rust:ty => $kind:ident),* $(,)?) => {$(
        impl Bind for $rust {
            const KINDS: &'static [Kind] = &[Kind::$kind];
            fn bind(self, to: &mut Vec<Value>) { to.push(Value::$kind(Some(self))) }
        }
        impl Bind for Option<$rust> {
            const KINDS: &'static [Kind] = &[Kind::$kind];
            fn bind(self, to: &mut Vec<Value>) { to.push(Value::$kind(self)) }
        }
    )*};
}
bind!(i64 => Int, f64 => Real, String => Text, Vec<u8> => Blob);

/// Up to sixteen ids for `in ($1, … $16)`, the rest null: the rows of one page.
#[derive(Clone, Debug, Default)]
pub struct Sixteen([Option<i64>; 16]);

impl Sixteen {
    /// The first sixteen ids.
    pub fn of(ids: &[i64]) -> Sixteen {
        let mut all = Sixteen::default();
        all.0.iter_mut().zip(ids).for_each(|(place, id)| *place = Some(*id));
        all
    }
}

impl Bind for Sixteen {
    const KINDS: &'static [Kind] = &[Kind::Int; 16];
    fn bind(self, to: &mut Vec<Value>) {
        to.extend(self.0.map(Value::Int));
    }
}

/// A column of a result: its name, type and whether it may be null.
pub type Column = (&'static str, Kind, bool);

/// What a statement is, for those who check it.
#[derive(Debug)]
pub struct Described {
    /// The module and the constant's name.
    pub name: &'static str,
    /// Its SQL.
    pub text: &'static str,
    /// File and line.
    pub at: &'static str,
    /// The types it takes, in the order `$1`, `$2` ….
    pub takes: fn() -> Vec<Kind>,
    /// The columns it gives.
    pub gives: &'static [Column],
    /// Whether it ran in this process, on SQLite and on PostgreSQL.
    pub ran: [AtomicBool; 2],
}

impl Described {
    /// Notes that the statement ran; with `M4D_RAN` set, as an empty file in that folder, so that a suite of many
    /// processes can say which statements never ran on which database.
    pub(crate) fn note(&self, on: Engine) {
        let flag = match on {
            Engine::Sqlite => &self.ran[0],
            Engine::Postgres => &self.ran[1],
        };
        if flag.load(Ordering::Relaxed) || flag.swap(true, Ordering::Relaxed) {
            return;
        }
        if let Some(folder) = std::env::var_os("M4D_RAN") {
            let file = std::path::Path::new(&folder).join(format!("{}.{}", on.code(), self.name));
            if let Err(e) = std::fs::write(&file, self.at) {
                tracing::warn!(file = %file.display(), %e, "cannot note that a statement ran");
            }
        }
    }
}

/// Which database speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// The embedded one.
    Sqlite,
    /// The server.
    Postgres,
}

impl Engine {
    /// `sqlite` or `postgres`.
    pub fn code(self) -> &'static str {
        match self {
            Engine::Sqlite => "sqlite",
            Engine::Postgres => "postgres",
        }
    }
}

/// A declared statement: `P` is the tuple it takes, `R` the row it gives.
pub struct Statement<P, R> {
    /// Its description.
    pub it: &'static Described,
    /// Turns the parameters into values.
    pub values: fn(P) -> Vec<Value>,
    /// Reads one row.
    pub row: fn(&Row) -> Result<R, Fault>,
}

/// An entry of the registry.
pub struct Registered(pub fn() -> &'static Described);
inventory::collect!(Registered);

/// Every statement of the program.
pub fn registry() -> Vec<&'static Described> {
    let mut all: Vec<_> = inventory::iter::<Registered>.into_iter().map(|r| (r.0)()).collect();
    all.sort_by_key(|d| d.at);
    all
}

/// Reads one column; used by `sql!`.
pub fn take<T: Take>(row: &Row, column: usize) -> Result<T, Fault> {
    T::take(row, column)
}

/// The values so far and one more parameter's; used by `sql!`.
pub fn bound(mut all: Vec<Value>, parameter: impl Bind) -> Vec<Value> {
    parameter.bind(&mut all);
    all
}

pub use inventory;

/// Declares a statement: `sql!(/// What it answers. NAME(a: i64) -> RowName { id: i64 } = "select …");`
/// A statement that gives nothing leaves the arrow out. SQL is portable: see `docs/portable-sql.md`.
#[macro_export]
macro_rules! sql {
    ($(#[$doc:meta])* $name:ident ( $($p:ident : $pt:ty),* $(,)? ) = $text:expr) => {
        $crate::sql!(@statement [$(#[$doc])*] $name ($($p : $pt),*) () {} $text);
    };
    ($(#[$doc:meta])* $name:ident ( $($p:ident : $pt:ty),* $(,)? ) -> $row:ident { $($c:ident : $ct:ty),* $(,)? } = $text:expr) => {
        #[doc = concat!("A row of [`", stringify!($name), "`].")]
        #[derive(Clone, Debug)]
        pub struct $row { $(#[doc = concat!("The column `", stringify!($c), "`.")] pub $c: $ct),* }
        $crate::sql!(@statement [$(#[$doc])*] $name ($($p : $pt),*) ($row) { $($c : $ct),* } $text);
    };
    (@statement [$(#[$doc:meta])*] $name:ident ($($p:ident : $pt:ty),*) ($($row:ident)?) { $($c:ident : $ct:ty),* } $text:expr) => {
        $(#[$doc])*
        pub static $name: $crate::sql::Statement<($($pt,)*), $crate::sql!(@row $($row)?)> = {
            static IT: $crate::sql::Described = $crate::sql::Described {
                name: concat!(module_path!(), "::", stringify!($name)),
                text: $text,
                at: concat!(file!(), ":", line!()),
                takes: || {
                    let each: &[&[$crate::sql::Kind]] = &[$(<$pt as $crate::sql::Bind>::KINDS),*];
                    each.concat()
                },
                gives: &[$((stringify!($c), <$ct as $crate::db::Take>::KIND, <$ct as $crate::db::Take>::NULL)),*],
                ran: [std::sync::atomic::AtomicBool::new(false), std::sync::atomic::AtomicBool::new(false)],
            };
            $crate::sql::inventory::submit! { $crate::sql::Registered(|| &IT) }
            $crate::sql::Statement {
                it: &IT,
                values: |($($p,)*)| {
                    let all = Vec::new();
                    $(let all = $crate::sql::bound(all, $p);)*
                    all
                },
                row: $crate::sql!(@read $($row)? { $($c),* }),
            }
        };
    };
    (@row) => { () };
    (@row $row:ident) => { $row };
    (@read { }) => { |_| Ok(()) };
    (@read $row:ident { $($c:ident),* }) => {
        |row| {
            let mut column = 0..;
            Ok($row { $($c: $crate::sql::take(row, column.next().unwrap_or(usize::MAX))?),* })
        }
    };
}
