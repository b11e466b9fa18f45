//! `m4dnet restore`: everything as it was when the backup was made, in one transaction, also while serving.

use super::backup::{INSIDE, MANIFEST, copied};
use super::{Common, Trouble, any_folder, database};
use crate::leaving::{ledger, reviving};
use crate::schema;
use m4d_kit::audit::{self, Entry, anchors};
use m4d_kit::clock::{Clock, Moment};
use m4d_kit::db::{Care, Db};
use m4d_kit::fault::Fault;
use m4d_kit::migrate::migrate;
use m4d_kit::outbox;
use m4d_kit::sql::Engine;
use m4d_rules::when::Day;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use zip::ZipArchive;

/// Unpacks the backup, proves it, brings it to this program's shape and puts it in place of what is there.
///
/// # Errors
/// The file is no backup, is damaged or of a newer version; then nothing changed.
pub async fn restore(common: &Common, file: &Path) -> Result<(), Trouble> {
    let config = common.config()?;
    let (folder, clock) = (any_folder(&config)?, Clock::default());
    let copy = folder.join(format!("restore.{}.sqlite", std::process::id()));
    let done = put_back(&config, &folder, file, &copy, &clock).await;
    for ending in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(format!("{}{ending}", copy.display()));
    }
    let back = done?;
    println!("restored from {}, of {}", file.display(), back.of);
    println!("{}", back.told());
    Ok(())
}

/// What came back, for the operator to know.
struct Back {
    /// The day of the backup.
    of: String,
    /// Invitations that get a new letter.
    invited: usize,
    /// Whether the database that was there told what had been used and ended since.
    carried: bool,
}

impl Back {
    fn told(&self) -> String {
        let since = if self.carried {
            "Codes that were used since, and who was suspended since, stay so."
        } else {
            "There was no database to tell which codes were used since, and who was suspended or chose to be unseen."
        };
        format!(
            "Everybody was signed out, and no link or code of an earlier letter works; {} open invitations get a new letter.\n\
             {since}\n\
             Look again at what was done since that day: cards printed, second steps set up or taken off, rights granted or \
             ended (/desk/rights), people who joined.",
            self.invited
        )
    }
}

/// `m4dnet admin restored`: after a PostgreSQL database was put back by its own tool.
///
/// # Errors
/// The database or the folder fails.
pub async fn restored(common: &Common) -> Result<(), Trouble> {
    let config = common.config()?;
    let (folder, clock) = (any_folder(&config)?, Clock::default());
    let db = database(&config, &folder, &clock).await?;
    let now = clock.now();
    let erased = ledger::replay(&db, &folder, ledger::held(&db).await?, now).await?;
    let head = audit::head(&mut db.read().await?).await?;
    let invited = reviving::end(&db, now).await?;
    anchors::write_restored(&folder, head.as_ref(), now)?;
    note(&db, outbox::last(&mut db.read().await?).await?, serde_json::json!({"erased_again": erased}), now).await?;
    ready(&db, &folder).await;
    db.close().await;
    println!("{}", Back { of: String::new(), invited, carried: false }.told());
    Ok(())
}

/// Without this the next start takes longer; a running server that holds the index does it by itself.
async fn ready(db: &Db, folder: &Path) {
    if let Ok(index) = super::index(folder)
        && let Err(fault) = crate::follow::prepare(db, &index, folder).await
    {
        tracing::info!(%fault, "left to the server");
    }
}

/// Nodes that follow the facts hear that everything may be other now, and the audit says that it was put back.
async fn note(db: &Db, heard: i64, details: serde_json::Value, now: Moment) -> Result<(), Fault> {
    let mut tx = db.begin().await?;
    outbox::announce_after(&mut tx, heard, crate::follow::RESTORED, "{}".to_owned(), now).await?;
    let entry = Entry { act: "backup_restored", object: ("backup", None), actor: None, about: None, details };
    audit::record(&mut tx, entry, now).await?;
    tx.commit().await
}

async fn put_back(
    config: &m4d_kit::config::Config,
    folder: &Path,
    file: &Path,
    copy: &Path,
    clock: &Clock,
) -> Result<Back, Trouble> {
    let manifest = unpack(file, copy)?;
    let old = Db::sqlite(copy, Care::Disk, 1).await?;
    let sound = old.sound().await?;
    if sound != "ok" {
        return Err(Trouble(format!("{} is damaged inside: {sound}", file.display())));
    }
    migrate(&old, &schema::steps(), clock.now()).await?;
    let mut link = old.read().await?;
    if !anchors::agrees(&mut link, &manifest).await? {
        return Err(Trouble(format!("the audit in {} is not the one that its manifest names", file.display())));
    }
    drop(link);
    let db = database(config, folder, clock).await?;
    if db.engine() == Engine::Postgres {
        return Err(Trouble(
            "a PostgreSQL database is restored by its own tool: pg_restore --clean (and the address), with no m4dnet \
             running; then m4dnet admin restored, before m4dnet serve"
                .to_owned(),
        ));
    }
    // Who was erased since the backup is erased in the copy: they do not come back for a moment.
    let erased = ledger::replay(&old, folder, ledger::held(&db).await?, clock.now()).await?;
    let carried = reviving::carry_over(&db, &old, clock.now()).await?;
    let invited = reviving::end(&old, clock.now()).await?;
    let restored = audit::head(&mut old.read().await?).await?;
    old.close().await;
    let heard = outbox::last(&mut db.read().await?).await?;
    let left = audit::head(&mut db.read().await?).await?;
    db.copy_from(copy).await?;
    anchors::write_restored(folder, restored.as_ref(), clock.now())?;
    let details = serde_json::json!({"head_left": anchors::manifest(left.as_ref()), "erased_again": erased});
    note(&db, heard, details, clock.now()).await?;
    ready(&db, folder).await;
    db.close().await;
    let at = manifest.get("at").and_then(serde_json::Value::as_i64).unwrap_or_default();
    let (year, month, day) = Day(Moment(at).day()).ymd();
    Ok(Back { of: format!("{year}-{month:02}-{day:02}"), invited, carried })
}

/// Answers the manifest.
fn unpack(file: &Path, copy: &Path) -> Result<serde_json::Value, Trouble> {
    let no_backup =
        |e: &dyn std::fmt::Display| Trouble(format!("{} is no backup of m4dnet, or damaged: {e}", file.display()));
    let mut zip = ZipArchive::new(File::open(file).map_err(|e| no_backup(&e))?).map_err(|e| no_backup(&e))?;
    let mut manifest = String::new();
    zip.by_name(MANIFEST)
        .map_err(|e| no_backup(&e))?
        .take(100_000)
        .read_to_string(&mut manifest)
        .map_err(|e| no_backup(&e))?;
    let manifest: serde_json::Value = serde_json::from_str(&manifest).map_err(|e| no_backup(&e))?;
    let mut inside = zip.by_name(INSIDE).map_err(|e| no_backup(&e))?;
    let mut to = File::create(copy).map_err(|e| Trouble(format!("cannot write {}: {e}", copy.display())))?;
    let sha256 = copied(&mut inside, &mut to).map_err(|e| no_backup(&e))?;
    if manifest.get("sha256").and_then(serde_json::Value::as_str) != Some(sha256.as_str()) {
        return Err(no_backup(&"its bytes are not those that were written"));
    }
    Ok(manifest)
}
