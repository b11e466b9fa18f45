//! Signing out: the session ends here, and nothing of it stays in the browser.

use super::{enter, me, store};
use crate::app::App;
use http::HeaderName;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::{Cookie, Visit};
use std::sync::Arc;

/// `POST /session/ending`
///
/// # Errors
/// The database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, _form: Form) -> Result<Answer, Stop> {
    if let Some(me) = me::half(&app, &visit).await? {
        let mut tx = app.db.begin().await?;
        let now = app.now();
        if tx.run(&store::END_SESSION, (me.session, me.id, now.0)).await? > 0 {
            enter::note(&mut tx, "session_ended", me.id, "button", now).await?;
        }
        tx.commit().await?;
    }
    let answer = Answer::see(&format!("/{}", asked.language)).cookie(Cookie::Take);
    Ok(answer.header(HeaderName::from_static("clear-site-data"), "\"cache\", \"storage\""))
}
