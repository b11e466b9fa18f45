//! Gives the record out as the bundle it came from: one file a sheet, the rows in their own order.

use super::bundle::{SHEETS, Sheet};
use super::export_rows::write;
use super::export_store::COUNT_SOURCE_COLUMNS;
use m4d_kit::db::{Ask, Conn, Db};
use m4d_kit::fault::Fault;
use std::borrow::Cow;
use std::fs::{File, create_dir_all, remove_file, rename};
use std::path::{Path, PathBuf};

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// The file.
    pub file: PathBuf,
    /// Its rows, without the header.
    pub rows: u64,
}

/// Writes the bundle into a folder. Files of the same name are replaced, each at once, after all were written.
///
/// # Errors
/// The database or the disk fails; then the folder is as it was, or some files are already the new ones.
pub async fn export(db: &Db, to: &Path) -> Result<Vec<Exported>, Fault> {
    create_dir_all(to).map_err(|e| Fault::from(e).doing(to.display().to_string()))?;
    let written = write_all(db, to).await;
    let kept = match &written {
        Ok(files) => files.iter().try_for_each(|f| {
            let file = to.join(&f.file);
            rename(part(&file), &file).map_err(|e| Fault::from(e).doing(file.display().to_string()))
        }),
        Err(_) => Ok(()),
    };
    if written.is_err() || kept.is_err() {
        for sheet in SHEETS {
            // What was never begun is not there to be removed.
            let _ = remove_file(part(&to.join(format!("{}.csv", sheet.name))));
        }
    }
    kept?;
    written
}

fn part(file: &Path) -> PathBuf {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    file.with_file_name(format!(".{name}.part"))
}

/// The record only grows, so files that name things are written before those that hold the things: whatever is
/// taken in meanwhile, no row names a thing that is missing.
async fn write_all(db: &Db, to: &Path) -> Result<Vec<Exported>, Fault> {
    let mut link = db.read().await?;
    let mut files = Vec::new();
    for sheet in SHEETS.iter().rev() {
        let file = to.join(format!("{}.csv", sheet.name));
        let columns = columns(sheet, &mut link).await?;
        let doing = |f: Fault| f.doing(file.display().to_string());
        let mut out = Out::new(&part(&file), &columns).map_err(doing)?;
        write(sheet, &columns, &mut link, &mut out).await.map_err(doing)?;
        let rows = out.close().map_err(doing)?;
        // Not every record is classified; an old file must not stay behind, though.
        if rows == 0 && sheet.name == "classifications" && !file.exists() {
            remove_file(part(&file))?;
            continue;
        }
        files.push(Exported { file, rows });
    }
    files.reverse();
    Ok(files)
}

async fn columns(sheet: &Sheet, link: &mut Conn) -> Result<Vec<&'static str>, Fault> {
    let mut columns = sheet.columns.to_vec();
    if sheet.name == "sources"
        && let Some(used) = link.one(&COUNT_SOURCE_COLUMNS, ()).await?
    {
        columns.extend((used.accessed > 0).then_some("accessed"));
        columns.extend((used.rights > 0).then_some("rights"));
    }
    Ok(columns)
}

/// A file being written.
pub struct Out {
    csv: csv::Writer<File>,
    rows: u64,
}

impl Out {
    fn new(file: &Path, columns: &[&str]) -> Result<Out, Fault> {
        let mut csv = csv::Writer::from_path(file).map_err(broken)?;
        csv.write_record(columns).map_err(broken)?;
        Ok(Out { csv, rows: 0 })
    }

    /// Writes a row.
    ///
    /// # Errors
    /// The disk fails.
    pub fn row<'a>(&mut self, cells: impl IntoIterator<Item = Cow<'a, str>>) -> Result<(), Fault> {
        self.rows += 1;
        for cell in cells {
            self.csv.write_field(cell.as_bytes()).map_err(broken)?;
        }
        self.csv.write_record(None::<&[u8]>).map_err(broken)
    }

    fn close(self) -> Result<u64, Fault> {
        let file = self.csv.into_inner().map_err(|e| e.into_error())?;
        file.sync_all()?;
        Ok(self.rows)
    }
}

fn broken(e: csv::Error) -> Fault {
    match e.into_kind() {
        csv::ErrorKind::Io(e) => Fault::from(e),
        other => Fault::new(format!("{other:?}")),
    }
}
