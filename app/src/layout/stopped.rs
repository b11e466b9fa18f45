//! The page for a request that has no answer: what happened, what is safe, what to do next.

use super::Shell;
use crate::app::App;
use askama::Template;
use http::StatusCode;
use m4d_kit::locale::typed;
use m4d_kit::route::Problem;

#[derive(Template)]
#[template(path = "layout/stopped.html")]
struct Stopped<'a> {
    shell: Shell<'a>,
    /// What happened, what to do.
    told: String,
    /// Each thing to change.
    problems: Vec<String>,
    /// The number of our trouble.
    number: Option<&'a str>,
}

/// The messages of a status: `stopped-404` and `stopped-404-text`.
fn message(status: StatusCode) -> &'static str {
    match status.as_u16() {
        400 => "stopped-400",
        403 => "stopped-403",
        404 => "stopped-404",
        405 => "stopped-405",
        413 => "stopped-413",
        415 => "stopped-415",
        429 => "stopped-429",
        414 => "stopped-414",
        421 => "stopped-421",
        422 => "stopped-422",
        503 => "stopped-503",
        _ => "stopped-500",
    }
}

/// Renders it. If even that fails, a bare sentence is left.
pub fn page(
    _app: &App,
    mut shell: Shell<'_>,
    status: StatusCode,
    problems: &[Problem],
    number: Option<&str>,
) -> String {
    let id = message(status);
    shell.title = shell.w.text(id);
    shell.here = shell.title.clone();
    shell.unlisted = true;
    let told = shell.w.text(&format!("{id}-text"));
    let problems = problems.iter().map(|p| shell.w.it(p.message, typed(&p.given))).collect();
    let stopped = Stopped { shell, told, problems, number };
    stopped.render().unwrap_or_else(|e| {
        tracing::error!(%e, "the error page failed");
        format!("{}", status.as_u16())
    })
}
