//! What some rows add to the record, ready to be written in one transaction, more than once if the database asks.

use super::cells::{Cells, Known, Seen};
use m4d_kit::db::Tx;
use m4d_kit::fault::Fault;
use m4d_kit::sql::Statement;
use m4d_rules::participation::SubjectKind;
use std::any::Any;
use std::collections::BTreeSet;
use std::pin::Pin;

/// Rows of one file, turned into what is written for them.
#[derive(Default)]
pub struct Batch {
    /// When they are taken in, in Unix milliseconds.
    pub at: i64,
    /// How many rows were passed, the wrong ones too.
    pub passed: u64,
    /// How many of them were read without a fault.
    pub read: u64,
    /// The bytes of their cells.
    pub bytes: usize,
    /// The line of the last of them.
    pub line: u64,
    /// How many facts they hold.
    pub facts: u64,
    inserts: Vec<Box<dyn Insert>>,
    things: Vec<(i64, Seen)>,
    owners: Vec<(i64, i64)>,
    projects: BTreeSet<i64>,
    organisations: BTreeSet<i64>,
}

type Writing<'a> = Pin<Box<dyn Future<Output = Result<u64, Fault>> + Send + 'a>>;

/// The rows of one statement.
trait Insert: Any + Send + Sync {
    fn write<'a>(&'a self, tx: &'a mut Tx) -> Writing<'a>;
}

struct Rows<P: 'static> {
    statement: &'static Statement<P, ()>,
    rows: Vec<P>,
}

impl<P: Clone + Send + Sync + 'static> Insert for Rows<P> {
    fn write<'a>(&'a self, tx: &'a mut Tx) -> Writing<'a> {
        Box::pin(tx.run_many(self.statement, self.rows.clone()))
    }
}

impl Batch {
    /// Begins an empty batch.
    pub fn new(at: i64) -> Batch {
        Batch { at, ..Batch::default() }
    }

    /// Adds a fact, unless something is wrong with the row it comes from: read all its cells before.
    pub fn add<P: Clone + Send + Sync + 'static>(
        &mut self,
        cells: &Cells<'_>,
        statement: &'static Statement<P, ()>,
        row: P,
    ) {
        if !cells.wrong.is_empty() {
            return;
        }
        self.facts += 1;
        for insert in &mut self.inserts {
            let any: &mut dyn Any = insert.as_mut();
            if let Some(same) = any.downcast_mut::<Rows<P>>()
                && std::ptr::eq(same.statement.it, statement.it)
            {
                same.rows.push(row);
                return;
            }
        }
        let rows = vec![row];
        self.inserts.push(Box::new(Rows { statement, rows }));
    }

    /// Adds a thing that later rows may name. A second row that says the same of it adds nothing.
    pub fn add_thing<P: Clone + Send + Sync + 'static>(
        &mut self,
        cells: &Cells<'_>,
        id: i64,
        said: i64,
        statement: &'static Statement<P, ()>,
        row: P,
    ) {
        if cells.wrong.is_empty() && !cells.said_before(id) {
            let row_no = cells.row;
            self.things.push((id, Seen { row: row_no, said }));
            self.add(cells, statement, row);
        }
    }

    /// Notes to whom an identifier belongs.
    pub fn own(&mut self, cells: &Cells<'_>, identifier: i64, subject: i64) {
        if cells.wrong.is_empty() {
            self.owners.push((identifier, subject));
        }
    }

    /// Notes that a fact is about a subject, for those who listen.
    pub fn about(&mut self, cells: &Cells<'_>, kind: SubjectKind, id: i64) {
        match kind {
            _ if !cells.wrong.is_empty() => false,
            SubjectKind::Project => self.projects.insert(id),
            SubjectKind::Organisation => self.organisations.insert(id),
            _ => false,
        };
    }

    /// Hands what later rows may name over to what is known.
    pub fn teach(&mut self, known: &mut Known) {
        known.things.extend(self.things.drain(..));
        known.owners.extend(self.owners.drain(..));
    }

    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        self.inserts.is_empty()
    }

    /// Writes everything; answers how many facts are new or changed.
    pub async fn write(&self, tx: &mut Tx) -> Result<u64, Fault> {
        let mut touched = 0;
        for insert in &self.inserts {
            touched += insert.write(tx).await?;
        }
        Ok(touched)
    }

    /// The body of the fact that announces it.
    pub fn body(&self) -> String {
        serde_json::json!({ "projects": self.projects, "organisations": self.organisations }).to_string()
    }
}
