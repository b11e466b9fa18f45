//! Takes a bundle in: good rows are kept, bad ones named; a transaction a batch; the same again changes nothing.

use super::batch::Batch;
use super::bundle::Sheet;
use super::cells::{Cells, Known, Seen};
use super::files::{Bundle, Given};
use super::reading::{Broken, Numbered, Row};
use super::rows::{Reader, reader};
use super::store::{ADD_BATCH, LIST_KNOWN, LIST_OWNERS};
use super::wrong::Wrong;
use m4d_kit::clock::{Clock, Moment};
use m4d_kit::db::{Ask, Db, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::ids::id_of_parts;
use m4d_kit::outbox;
use std::time::Duration;

/// How many problems a report keeps; the rest is counted.
const MOST_WRONG: usize = 1000;

/// How many bytes of cells a batch holds at most.
const MOST_BYTES: usize = 4 << 20;

/// How often a batch is tried again when the database asks for it.
const TRIES: u32 = 8;

/// How a bundle is taken in.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Only says what would change.
    pub dry_run: bool,
    /// How many rows a transaction takes.
    pub batch: u64,
}

impl Default for Options {
    fn default() -> Options {
        Options { dry_run: false, batch: 500 }
    }
}

/// How far an import is. Reported only after the rows are on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Rows that are done with; wrong rows are passed, not stored.
    pub committed: u64,
    /// Rows of the whole bundle.
    pub of: u64,
}

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Rows read without a fault.
    pub read: u64,
    /// Facts that are new or changed. A row may hold several: an organisation and its two names.
    pub new_or_changed: u64,
    /// Facts that were there already.
    pub already_there: u64,
    /// What is wrong, the first thousand.
    pub wrong: Vec<Wrong>,
    /// How many more problems there are.
    pub more_wrong: u64,
    /// What was done file by file, in order.
    pub files: Vec<FileReport>,
}

/// What an import did with one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileReport {
    /// The file's name.
    pub file: String,
    /// Rows read without a fault.
    pub read: u64,
    /// Facts that are new or changed.
    pub new_or_changed: u64,
}

impl Report {
    fn tell(&mut self, wrong: Vec<Wrong>) {
        for wrong in wrong {
            if self.wrong.len() < MOST_WRONG {
                self.wrong.push(wrong);
            } else {
                self.more_wrong += 1;
            }
        }
    }
}

/// Takes a bundle in and says what happened. `told` hears of every batch once it is on disk.
///
/// # Errors
/// The database fails; what was reported as committed stays, and the import may be run again.
pub async fn import(
    db: &Db,
    bundle: Bundle,
    options: Options,
    clock: &Clock,
    told: &mut (dyn FnMut(Progress) + Send),
) -> Result<Report, Fault> {
    let counts = bundle.files().iter().filter(|f| f.sheet.is_some());
    let of = counts.map(Given::count).sum();
    let mut run = Run {
        db,
        options,
        clock,
        told,
        known: list_known(db).await?,
        progress: Progress { committed: 0, of },
        report: Report::default(),
        dry: None,
    };
    if options.dry_run {
        run.dry = Some(db.begin().await?);
    }
    for file in bundle.files() {
        match file.sheet {
            Some(sheet) => run.file(file, sheet).await?,
            None => run.report.tell(vec![file.unknown()]),
        }
    }
    Ok(run.report)
}

async fn list_known(db: &Db) -> Result<Known, Fault> {
    let mut link = db.read().await?;
    let things = link.all(&LIST_KNOWN, ()).await?;
    let owners = link.all(&LIST_OWNERS, ()).await?;
    Ok(Known {
        things: things.iter().map(|t| (t.id, Seen::default())).collect(),
        owners: owners.iter().map(|o| (o.id, o.subject)).collect(),
    })
}

/// An import under way.
struct Run<'a> {
    db: &'a Db,
    options: Options,
    clock: &'a Clock,
    told: &'a mut (dyn FnMut(Progress) + Send),
    known: Known,
    progress: Progress,
    report: Report,
    /// The transaction that a dry run drops at the end.
    dry: Option<Tx>,
}

/// What a row is read with.
struct Form<'a> {
    file: &'a Given,
    sheet: &'static Sheet,
    header: Vec<String>,
    reader: Reader,
}

impl Run<'_> {
    async fn file(&mut self, file: &Given, sheet: &'static Sheet) -> Result<(), Fault> {
        self.report.files.push(FileReport { file: file.name.clone(), ..FileReport::default() });
        let unread =
            |e: std::io::Error| file.tell(0, "", format!("cannot be read ({e}): check the file and import it again"));
        let mut rows = match file.rows() {
            Ok(rows) => rows,
            Err(e) => {
                self.report.tell(vec![unread(e)]);
                return Ok(());
            }
        };
        let first = match rows.next() {
            Ok(first) => first,
            Err(e) => {
                self.report.tell(vec![unread(e)]);
                return Ok(());
            }
        };
        let Some(header) = self.header(file, sheet, first) else {
            self.pass(file.count());
            return Ok(());
        };
        let form = Form { file, sheet, header, reader: reader(sheet) };
        let mut batch = Batch::new(self.clock.now().0);
        loop {
            match rows.next() {
                Ok(Some(row)) => self.row(&form, row, &mut batch),
                Ok(None) => break,
                Err(e) => {
                    self.report.tell(vec![unread(e)]);
                    break;
                }
            }
            if batch.passed >= self.options.batch.max(1) || batch.bytes >= MOST_BYTES {
                let full = std::mem::replace(&mut batch, Batch::new(self.clock.now().0));
                self.store(file, full).await?;
            }
        }
        self.store(file, batch).await
    }

    fn header(&mut self, file: &Given, sheet: &'static Sheet, first: Option<Numbered>) -> Option<Vec<String>> {
        let (columns, wrong) = match first {
            None => {
                let what = format!("is empty: its first line must be {}", sheet.columns.join(","));
                (None, vec![file.tell(0, "", what)])
            }
            Some((line, Err(broken))) => (None, vec![file.tell(line, "", told_of(broken).to_owned())]),
            Some((line, Ok(row))) => file.header(sheet, line, &row),
        };
        self.report.tell(wrong);
        columns
    }

    fn row(&mut self, form: &Form<'_>, (line, row): Numbered, batch: &mut Batch) {
        batch.passed += 1;
        batch.line = line;
        let row: Row = match row {
            Ok(row) => row,
            Err(broken) => {
                let column = match broken {
                    Broken::NotUtf8(at) => form.header.get(at).map_or("", String::as_str),
                    Broken::TooLong | Broken::Unclosed => "",
                };
                let what = told_of(broken).to_owned();
                self.report.tell(vec![form.file.tell(line, column, what)]);
                return;
            }
        };
        let (name, header) = (&form.file.name, &form.header);
        let mut cells = Cells::new(form.sheet, name, line, header, &row, &self.known);
        if cells.wrong.is_empty() {
            (form.reader)(&mut cells, batch);
        }
        let wrong = cells.wrong;
        if wrong.is_empty() {
            batch.read += 1;
            batch.bytes += row.bytes();
            batch.teach(&mut self.known);
        }
        self.report.tell(wrong);
    }

    /// Puts a batch on disk, then tells of it.
    async fn store(&mut self, file: &Given, batch: Batch) -> Result<(), Fault> {
        if batch.passed == 0 {
            return Ok(());
        }
        let touched = match &mut self.dry {
            _ if batch.is_empty() => 0,
            Some(dry) => batch.write(dry).await?,
            None => {
                let doing = |f: Fault| f.doing(format!("{}, up to row {}", file.name, batch.line));
                commit(self.db, self.clock, file, &batch).await.map_err(doing)?
            }
        };
        self.report.read += batch.read;
        self.report.new_or_changed += touched;
        self.report.already_there += batch.facts.saturating_sub(touched);
        if let Some(last) = self.report.files.last_mut() {
            last.read += batch.read;
            last.new_or_changed += touched;
        }
        self.pass(batch.passed);
        Ok(())
    }

    /// Tells that more rows are done with; a dry run has nothing on disk to tell of.
    fn pass(&mut self, rows: u64) {
        self.progress.committed += rows;
        if self.dry.is_none() && rows > 0 {
            (self.told)(self.progress);
        }
    }
}

/// One transaction, again when the database asks for it.
async fn commit(db: &Db, clock: &Clock, file: &Given, batch: &Batch) -> Result<u64, Fault> {
    let mut tries = 0;
    loop {
        match transaction(db, clock.now(), file, batch).await {
            Err(fault) if fault.again() && tries < TRIES => {
                tries += 1;
                tokio::time::sleep(Duration::from_millis(5 << tries)).await;
            }
            done => return done,
        }
    }
}

async fn transaction(db: &Db, now: Moment, file: &Given, batch: &Batch) -> Result<u64, Fault> {
    let mut tx = db.begin().await?;
    let touched = batch.write(&mut tx).await?;
    if touched > 0 {
        let id = id_of_parts("batch", &[&file.name, &now.0.to_string(), &batch.line.to_string()]);
        let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        let row = (id, now.0, file.name.clone(), whole(batch.read), whole(touched));
        tx.run(&ADD_BATCH, row).await?;
        outbox::announce(&mut tx, "record_imported", batch.body(), now).await?;
        tx.commit().await?;
    }
    Ok(touched)
}

fn told_of(broken: Broken) -> &'static str {
    match broken {
        Broken::TooLong => {
            "is longer than a megabyte and was not read: look for a quotation mark that is never closed, or shorten it"
        }
        Broken::NotUtf8(_) => "is not UTF-8: save the file again as CSV in UTF-8",
        Broken::Unclosed => {
            "opens a quotation mark that is never closed, so it and everything after it was not read: close it"
        }
    }
}
