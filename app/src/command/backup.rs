//! `m4dnet backup`: a consistent copy of everything in one file, while others read and write.

use super::{Common, Trouble, any_folder, database};
use m4d_kit::audit::{Head, anchors, head};
use m4d_kit::clock::Clock;
use m4d_kit::sql::Engine;
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The database's name inside a backup.
pub const INSIDE: &str = "m4dnet.sqlite";
/// The manifest's name inside a backup: what it is, of when, the hash of the database and the head of the audit.
pub const MANIFEST: &str = "manifest.json";

/// Writes the backup under a passing name and gives it its own when it is whole and on disk.
///
/// # Errors
/// The file exists already, cannot be written, or the database is PostgreSQL.
pub async fn backup(common: &Common, file: &Path) -> Result<(), Trouble> {
    if file.exists() {
        return Err(Trouble(format!(
            "{} is there already: choose a new name, backups are not overwritten",
            file.display()
        )));
    }
    let config = common.config()?;
    let (folder, clock) = (any_folder(&config)?, Clock::default());
    let db = database(&config, &folder, &clock).await?;
    if db.engine() == Engine::Postgres {
        return Err(Trouble(format!(
            "a PostgreSQL database is backed up by its own tool: pg_dump --format=custom --file={} (and the address)",
            file.display()
        )));
    }
    let (copy, part) = (sibling(file, "copy"), sibling(file, "part"));
    let _ = fs::remove_file(&copy);
    let made = async {
        // Read first: what is recorded in between is in the copy, and after this head in its chain.
        let head = head(&mut db.read().await?).await?;
        db.copy_into(&copy).await?;
        pack(&copy, &part, clock.now().0, head.as_ref())?;
        fs::rename(&part, file)
            .and_then(|()| sync_folder(file))
            .map_err(|e| Trouble(format!("cannot write {}: {e}", file.display())))
    }
    .await;
    let _ = fs::remove_file(&copy);
    let _ = fs::remove_file(&part);
    db.close().await;
    made?;
    println!("backup written: {}", file.display());
    Ok(())
}

/// A passing name beside the file's own. What a killed backup left there is written over by the next.
fn sibling(file: &Path, ending: &str) -> std::path::PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{ending}"));
    file.with_file_name(name)
}

fn pack(copy: &Path, to: &Path, now: i64, head: Option<&Head>) -> Result<(), Trouble> {
    let failed = |e: &dyn std::fmt::Display| Trouble(format!("cannot write the backup: {e}"));
    let mut zip = ZipWriter::new(File::create(to).map_err(|e| failed(&e))?);
    let options = || SimpleFileOptions::default().large_file(true);
    zip.start_file(INSIDE, options()).map_err(|e| failed(&e))?;
    let sha256 = copied(&mut File::open(copy).map_err(|e| failed(&e))?, &mut zip).map_err(|e| failed(&e))?;
    let manifest = serde_json::json!({
        "format": "m4dnet-backup/1", "version": env!("CARGO_PKG_VERSION"), "at": now, "sha256": sha256,
        "audit": anchors::manifest(head),
    });
    zip.start_file(MANIFEST, options()).map_err(|e| failed(&e))?;
    zip.write_all(manifest.to_string().as_bytes()).map_err(|e| failed(&e))?;
    let file = zip.finish().map_err(|e| failed(&e))?;
    file.sync_all().map_err(|e| failed(&e))
}

/// Copies piece by piece; answers the hash of what was copied.
///
/// # Errors
/// One end cannot be read or written.
pub fn copied(from: &mut impl Read, to: &mut impl Write) -> std::io::Result<String> {
    let (mut hash, mut piece) = (Sha256::new(), vec![0; 1 << 16]);
    loop {
        let n = from.read(&mut piece)?;
        let bytes = piece.get(..n).unwrap_or_default();
        if bytes.is_empty() {
            return Ok(hash.finalize().iter().map(|b| format!("{b:02x}")).collect());
        }
        hash.update(bytes);
        to.write_all(bytes)?;
    }
}

/// A new name is on disk when its folder is.
fn sync_folder(file: &Path) -> std::io::Result<()> {
    let folder = file.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}
