//! Letters as files, when there is no mail server: the demo's, and a site's first days. A file is the letter itself, with
//! its link: who may read the folder may sign in as anybody. So only the owner may, and only for a day.

use super::mail::Mail;
use super::post::{Handed, Handing, Post};
use crate::clock::Moment;
use crate::fault::Fault;
use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

/// How long a letter lies in the folder, in hours.
pub const HOURS: u64 = 24;

/// The folder.
#[derive(Clone, Debug)]
pub struct Files {
    folder: PathBuf,
}

impl Files {
    /// Letters go into this folder; it is made with the first one.
    pub fn new(folder: PathBuf) -> Files {
        Files { folder }
    }
}

impl Post for Files {
    fn hand<'a>(&'a self, mail: &'a Mail) -> Handing<'a> {
        let name = format!("{}-{}.eml", safe(&mail.name), mail.id);
        let (folder, bytes, at) = (self.folder.clone(), mail.bytes.clone(), mail.at);
        Box::pin(async move {
            match tokio::task::spawn_blocking(move || write(&folder, &name, &bytes, at)).await {
                Ok(Ok(())) => Handed::Sent,
                Ok(Err(e)) => Handed::Later(format!("the file cannot be written: {e}")),
                Err(e) => Handed::Later(format!("the file was not written: {e}")),
            }
        })
    }
}

/// The file is as old as its letter by the program's clock, which a demo may set ahead: [`tidy`] goes by that.
fn write(folder: &Path, name: &str, bytes: &[u8], at: Moment) -> io::Result<()> {
    let file = folder.join(name);
    let open = || fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&file);
    let mut opened = match open() {
        Err(e) if e.kind() == io::ErrorKind::NotFound => {
            fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
            open()?
        }
        opened => opened?,
    };
    opened.write_all(bytes)?;
    opened.set_modified(UNIX_EPOCH + since_epoch(at))
}

fn since_epoch(at: Moment) -> Duration {
    Duration::from_millis(u64::try_from(at.0).unwrap_or_default())
}

/// A letter's name as part of a file's.
fn safe(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '_' }).collect()
}

/// Deletes letters that have lain for [`HOURS`]; answers how many. A folder that is not there holds none.
///
/// # Errors
/// The folder cannot be read, or a file not be deleted.
pub fn tidy(folder: &Path, now: Moment) -> Result<usize, Fault> {
    let entries = match fs::read_dir(folder) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(0),
        entries => entries?,
    };
    let until = since_epoch(now).saturating_sub(Duration::from_secs(HOURS * 3600));
    let mut deleted = 0;
    for entry in entries {
        let entry = entry?;
        let written = entry.metadata()?.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
        if entry.path().extension().is_some_and(|e| e == "eml") && written <= until {
            fs::remove_file(entry.path())?;
            deleted += 1;
        }
    }
    Ok(deleted)
}
