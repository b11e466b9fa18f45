//! `m4dnet letters bounced`: a mail server gives a message that came back to the sender; the letter that it names is noted.

use super::{Common, DATABASE, Trouble, any_folder, database};
use m4d_kit::clock::Clock;
use m4d_kit::letters::returned::{BYTES, CameBack, Notice, came_back, read};
use std::io::Read;

/// Reads one delivery status notification. What it did is said, without an address: mail servers keep what they hear.
///
/// # Errors
/// The message cannot be read, or the database fails: the mail server tries again. A message that means nothing to us is
/// none: it would come for ever.
pub async fn bounced(common: &Common, from: impl Read) -> Result<String, Trouble> {
    let mut message = Vec::new();
    from.take(BYTES)
        .read_to_end(&mut message)
        .map_err(|e| Trouble(format!("cannot read the message from standard input: {e}")))?;
    let (message_id, status) = match read(&message) {
        Notice::Nothing => return Ok("no delivery status notification of a letter: nothing done".to_owned()),
        Notice::Passing { message_id, status } => {
            return Ok(format!("the letter {message_id} is not lost (status {status}): nothing done"));
        }
        Notice::Failed { message_id, status } => (message_id, status),
    };
    let config = common.config()?;
    // Mail servers begin programs in a folder of their own: a fresh database there would know no letter.
    if config.database.address.is_empty() && !config.data.folder.join(DATABASE).exists() {
        let folder = config.data.folder.display();
        return Err(Trouble(format!("there is no database in {folder}: name the site's data folder with --data")));
    }
    let (folder, clock) = (any_folder(&config)?, Clock::default());
    let db = database(&config, &folder, &clock).await?;
    let mut tx = db.begin().await?;
    let found = came_back(&mut tx, &message_id, &status, clock.now()).await?;
    tx.commit().await?;
    db.close().await;
    Ok(match found {
        CameBack::Unknown => format!("this site has no letter {message_id}: nothing done"),
        CameBack::Before(id, name) => {
            format!("the letter {name} {id} was noted before, or has not been sent: nothing done")
        }
        CameBack::Now(id, name) => {
            format!("the letter {name} {id} came back ({status}): its address takes no letters")
        }
    })
}
