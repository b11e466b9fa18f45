//! An answer that flows: sixteen projects at a time, however many there are, at the reader's own pace.

use super::whole::{self, Whole};
use crate::app::App;
use bytes::Bytes;
use m4d_kit::fault::Fault;
use m4d_kit::route::Answer;
use std::sync::Arc;
use tokio::sync::mpsc;

/// What is to be written next.
pub enum Part<'a> {
    /// What stands before the first project.
    Head,
    /// Up to sixteen projects.
    Projects(&'a [Whole]),
    /// What stands after the last.
    Foot,
}

/// Where the pieces of an answer go.
pub type Pieces = mpsc::Sender<Result<Bytes, Fault>>;

/// So many pieces wait for a slow reader; then the work waits.
pub const WAITING: usize = 2;

/// An answer whose parts `write` turns into bytes.
pub fn flowing<W>(app: Arc<App>, media_type: &'static str, ids: Vec<i64>, write: W) -> Answer
where
    W: FnMut(Part<'_>) -> Result<Vec<u8>, Fault> + Send + 'static,
{
    let (to, pieces) = mpsc::channel(WAITING);
    tokio::spawn(async move {
        if let Err(fault) = send(&app, &ids, write, &to).await {
            tracing::error!(%fault, "a download broke off");
            // Nobody listens when the reader has gone.
            let _ = to.send(Err(fault)).await;
        }
    });
    Answer::flowing(media_type, pieces)
}

async fn send<W>(app: &App, ids: &[i64], mut write: W, to: &Pieces) -> Result<(), Fault>
where
    W: FnMut(Part<'_>) -> Result<Vec<u8>, Fault> + Send + 'static,
{
    if !give(to, write(Part::Head)?).await {
        return Ok(());
    }
    for chunk in ids.chunks(16) {
        let wholes = load(app, chunk).await?;
        if !give(to, write(Part::Projects(&wholes))?).await {
            return Ok(());
        }
    }
    give(to, write(Part::Foot)?).await;
    Ok(())
}

/// Sixteen projects. The connection goes back before anyone waits for the reader.
///
/// # Errors
/// The database fails.
pub async fn load(app: &App, ids: &[i64]) -> Result<Vec<Whole>, Fault> {
    let mut db = app.read().await?;
    whole::load(&mut db, ids).await
}

/// Sends a piece; false when the reader has gone.
pub async fn give(to: &Pieces, piece: Vec<u8>) -> bool {
    piece.is_empty() || to.send(Ok(Bytes::from(piece))).await.is_ok()
}
