//! `m4dnet admin audit`: the whole audit as JSON Lines, for `docs/audit-verify.py` and for whoever has to look into it.

use super::{Common, Trouble, any_folder, database};
use m4d_kit::audit::anchors;
use m4d_kit::audit::list::export;
use m4d_kit::clock::Clock;
use m4d_kit::db::Db;
use m4d_kit::fault::Fault;
use std::fs::OpenOptions;
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// Entries read at once.
const PAGE: i64 = 500;

/// Writes every entry into a new file, for its owner only; without one, to standard output.
///
/// # Errors
/// The file exists already or cannot be written, or the database fails.
pub async fn audit(common: &Common, file: Option<&Path>) -> Result<(), Trouble> {
    let config = common.config()?;
    let (folder, clock) = (any_folder(&config)?, Clock::default());
    let db = database(&config, &folder, &clock).await?;
    let written = match file {
        None => write(&db, &mut io::stdout().lock()).await?,
        Some(file) => {
            let mut options = OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let open = options.open(file).map_err(|e| Trouble(format!("cannot write {}: {e}", file.display())))?;
            write(&db, &mut BufWriter::new(open)).await?
        }
    };
    db.close().await;
    let name = file.map_or("AUDIT.jsonl".into(), Path::to_string_lossy);
    let heads = folder.join(anchors::FILE);
    let known = if heads.exists() { format!(" {}", heads.display()) } else { String::new() };
    eprintln!("{written} entries; verify them with: python3 docs/audit-verify.py {name}{known}");
    Ok(())
}

async fn write(db: &Db, to: &mut impl Write) -> Result<u64, Fault> {
    let mut link = db.read().await?;
    let (mut after, mut written) = (i64::MIN, 0);
    loop {
        let lines = export(&mut link, after, PAGE).await?;
        let Some((last, _)) = lines.last() else { break };
        after = *last;
        for (_, line) in &lines {
            writeln!(to, "{line}")?;
            written += 1;
        }
    }
    to.flush()?;
    Ok(written)
}
