//! Our own trouble: what went wrong inside, logged once where it is handled. A person sees only its number.

use std::error::Error;
use std::fmt;

/// Something of ours failed: the database, a file, a bug. Never a person's mistake (that is a refusal) and never
/// an absence (that is [`Absent`]).
#[derive(Debug)]
pub struct Fault {
    kind: Kind,
    /// What was being done, outermost last.
    doing: Vec<String>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

/// What kind of trouble it is, for those who can do something about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A unique constraint or index said "already taken"; its name.
    Taken(String),
    /// The database asks to run the transaction again (PostgreSQL 40001, 40P01; SQLite busy).
    Again,
    /// No room left on the disk.
    Full,
    /// Anything else.
    Other,
}

impl Fault {
    /// A fault with a sentence for the log.
    pub fn new(what: impl Into<String>) -> Fault {
        Fault { kind: Kind::Other, doing: vec![what.into()], source: None }
    }

    /// A fault of a known kind, with its cause.
    pub fn of(kind: Kind, source: impl Error + Send + Sync + 'static) -> Fault {
        Fault { kind, doing: Vec::new(), source: Some(Box::new(source)) }
    }

    /// Adds what was being done.
    #[must_use]
    pub fn doing(mut self, what: impl Into<String>) -> Fault {
        self.doing.push(what.into());
        self
    }

    /// The kind of trouble.
    pub fn kind(&self) -> &Kind {
        &self.kind
    }

    /// Whether the same transaction may succeed when run again.
    pub fn again(&self) -> bool {
        self.kind == Kind::Again
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut told: Vec<String> = self.doing.iter().rev().cloned().collect();
        told.extend(self.source.as_ref().map(ToString::to_string));
        f.write_str(&told.join(": "))
    }
}

impl Error for Fault {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.source {
            Some(source) => Some(source.as_ref()),
            None => None,
        }
    }
}

impl From<std::io::Error> for Fault {
    fn from(e: std::io::Error) -> Fault {
        let kind = if e.kind() == std::io::ErrorKind::StorageFull { Kind::Full } else { Kind::Other };
        Fault::of(kind, e)
    }
}

/// The thing asked for is not there, or not for this person: the same, byte for byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absent;

/// `Option` to "not found".
pub trait OrMissing<T> {
    /// The thing, or [`Absent`].
    fn or_missing(self) -> Result<T, Absent>;
}

impl<T> OrMissing<T> for Option<T> {
    fn or_missing(self) -> Result<T, Absent> {
        self.ok_or(Absent)
    }
}
