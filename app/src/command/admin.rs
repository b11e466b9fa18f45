//! `m4dnet admin give`, `erase`, `suspend`, `sessions`: what an operator does for somebody, or against them, by the number that
//! stands on their page and on their card.

use super::{Common, Trouble, any_folder, database};
use crate::app::locales;
use crate::desk::access::{self, Access, Named};
use crate::leaving::waiting::Waits;
use crate::leaving::{given, on_request};
use m4d_kit::clock::{Clock, Moment};
use m4d_kit::codes::bare;
use m4d_kit::config::Config;
use m4d_kit::db::Db;
use m4d_rules::language::Language;
use std::fs::{File, OpenOptions};
use std::path::Path;

/// Whom it is about, and why: they read it in a letter, and it stands in the audit.
pub struct Whose<'a> {
    /// The member's number, with or without spaces.
    pub number: &'a str,
    /// Why.
    pub reason: &'a str,
}

/// The same for the slice of leaving.
fn whose(named: Named) -> on_request::Whose {
    on_request::Whose { member: named.member, actor: named.actor }
}

struct Opened {
    config: Config,
    db: Db,
    now: Moment,
    named: Named,
    language: Language,
}

async fn open(common: &Common, whose: &Whose<'_>) -> Result<Opened, Trouble> {
    let reason = whose.reason.trim();
    if reason.is_empty() || reason.chars().count() > 500 {
        return Err(Trouble("say why with --reason, in up to 500 characters: the person reads it".to_owned()));
    }
    let number = bare(whose.number).parse::<i64>().ok();
    let config = common.config()?;
    let (folder, clock) = (any_folder(&config)?, Clock::default());
    let db = database(&config, &folder, &clock).await?;
    let now = clock.now();
    let named = match number {
        Some(number) => access::by_number(&mut db.read().await?, number, now).await?,
        None => None,
    };
    let nobody = || Trouble(format!("nobody has the number {}: it has nine digits", whose.number));
    let (named, language) = named.ok_or_else(nobody)?;
    Ok(Opened { config, db, now, named, language })
}

fn waits(waits: &Waits) -> Trouble {
    Trouble(match waits {
        Waits::Address => {
            "they changed their e-mail address, and for seven days the old one can undo that: wait for so long, \
                           this may not be the account's holder"
                .to_owned()
        }
        Waits::LastOwner(names) => format!(
            "they are the last owner of {}: somebody else must own it first (hand over, or rescue at /desk/organisations)",
            names.join(", ")
        ),
        Waits::LastAdministrator => {
            "they are the last administrator: make another one first (m4dnet admin first)".to_owned()
        }
    })
}

/// Writes everything that is held on somebody into a new file, in the language of their letters.
///
/// # Errors
/// It has to wait, nobody has the number, or the file is there already.
pub async fn give(common: &Common, whose: &Whose<'_>, file: &Path) -> Result<(), Trouble> {
    let Opened { config, db, now, named, language } = open(common, whose).await?;
    let cannot = |e: std::io::Error| Trouble(format!("cannot write {}: {e}", file.display()));
    let locales = locales()?;
    let from = given::Source { db: &db, site: &config.site.url, words: locales.of(language) };
    let mut to: File = OpenOptions::new().write(true).create_new(true).open(file).map_err(cannot)?;
    let done = on_request::give(&from, self::whose(named), (whose.reason, &mut to), now).await;
    let on_disk = to.sync_all();
    if !matches!(done, Ok(None)) {
        let _ = std::fs::remove_file(file);
    }
    if let Some(why) = done? {
        return Err(waits(&why));
    }
    on_disk.map_err(cannot)?;
    db.close().await;
    println!("written to {}: give it to nobody but them; a letter tells them", file.display());
    Ok(())
}

/// Somebody will be erased in 14 days.
///
/// # Errors
/// It has to wait, or nobody has the number.
pub async fn erase(common: &Common, whose: &Whose<'_>) -> Result<(), Trouble> {
    let Opened { db, now, named, .. } = open(common, whose).await?;
    let mut tx = db.begin().await?;
    if let Some(why) = on_request::leave(&mut tx, self::whose(named), whose.reason, now).await? {
        return Err(waits(&why));
    }
    tx.commit().await?;
    db.close().await;
    println!("they will be erased in 14 days, while m4dnet serves; a letter tells them, and until then they can stay");
    Ok(())
}

/// Ends somebody's sessions, or their access.
///
/// # Errors
/// They are the last administrator, or nobody has the number.
pub async fn end_access(common: &Common, whose: &Whose<'_>, access: Access) -> Result<(), Trouble> {
    let Opened { db, now, named, .. } = open(common, whose).await?;
    let mut tx = db.begin().await?;
    if access::change(&mut tx, access, named, (whose.reason, None), now).await?.is_err() {
        return Err(waits(&Waits::LastAdministrator));
    }
    tx.commit().await?;
    db.close().await;
    println!("done from the next request on; a letter tells them");
    Ok(())
}
