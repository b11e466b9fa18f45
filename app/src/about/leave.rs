//! Leaving quickly, for who is watched: a link on the pages about safety that leads to a page which says nothing. It works
//! without a script, and takes out of the browser what may be taken out with a GET.

use crate::app::App;
use http::HeaderName;
use m4d_kit::route::{Answer, Asked, Stop};
use std::sync::Arc;

/// `GET /leave`
///
/// # Errors
/// None.
pub async fn page(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let to = &app.config.site.leave_to;
    let answer = if to.is_empty() { Answer::see(&format!("/{}", asked.language)) } else { Answer::see(to) };
    Ok(answer.header(HeaderName::from_static("clear-site-data"), "\"cache\", \"storage\""))
}
