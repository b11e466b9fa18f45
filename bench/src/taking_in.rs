//! How fast a bundle is taken in, through the importer and onto the disk, beside what the disk itself takes.

use crate::table::{Table, Target};
use crate::watch::{Times, Watch};
use std::io::{self, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

/// Rows per second (issue 3, line 5).
const RATE: Target = Target::Least(5000.0);
/// How often the disk is asked.
const SYNCS: u32 = 200;

/// Takes in a bundle of so many rows.
///
/// # Errors
/// The importer fails.
pub fn measure(table: &mut Table, program: &Path, bundle: &Path, data: &Path, what: &str, rows: u64) -> io::Result<()> {
    let watch = Watch::start();
    let done =
        Command::new(program).arg("import").arg(bundle).arg("--data").arg(data).stdout(Stdio::null()).output()?;
    if !done.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&done.stderr).into_owned()));
    }
    let seconds = watch.time().as_secs_f64();
    let rows = f64::from(u32::try_from(rows).unwrap_or(u32::MAX));
    table.aim("Import", what, &[("rows", rows), ("seconds", seconds), ("rows/s", rows / seconds)], "rows/s", RATE);
    Ok(())
}

/// How long the disk takes to keep four kilobytes.
///
/// # Errors
/// The folder cannot be written.
pub fn disk(table: &mut Table, folder: &Path) -> io::Result<()> {
    let path = folder.join("fdatasync");
    let mut file = std::fs::File::create(&path)?;
    let mut times = Times::default();
    for _ in 0..SYNCS {
        let watch = Watch::start();
        file.write_all(&[b'.'; 4096])?;
        file.sync_data()?;
        times.add(watch.time());
    }
    std::fs::remove_file(path)?;
    table.add(
        "Disk",
        format!("fdatasync of 4 kB in {}", folder.display()),
        &[("p50 ms", times.at(500)), ("p99 ms", times.at(990))],
    );
    Ok(())
}
