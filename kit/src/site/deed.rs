//! A form that arrives: where it was sent from, what it holds, and whether it was made for the browser that sends it.

use super::House;
use crate::clock::random_id;
use crate::form::Form;
use crate::route::{Answer, Asked, Route, Stop};
use crate::visit::{Visit, from_here};
use axum::body::Body;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use std::sync::Arc;
use std::time::Duration;

/// How often a deed is done again when the database asks for it.
const TRIES: u32 = 12;

/// Reads the form of a request.
///
/// # Errors
/// It is too large, of another kind, sent from elsewhere, or made for another browser.
pub(super) async fn read<S: House>(house: &S, request: &Parts, visit: &Visit, body: Body) -> Result<Form, Stop> {
    if !from_here(&request.headers, &house.config().site.url) {
        return Err(Stop::Status(StatusCode::FORBIDDEN));
    }
    if !is_form(&request.headers) {
        return Err(Stop::Status(StatusCode::UNSUPPORTED_MEDIA_TYPE));
    }
    let most = house.config().limits.body_bytes;
    let bytes = axum::body::to_bytes(body, most).await;
    let bytes = bytes.map_err(|_too_long| Stop::Status(StatusCode::PAYLOAD_TOO_LARGE))?;
    let form = Form::read(&bytes).map_err(|_unreadable| Stop::Status(StatusCode::BAD_REQUEST))?;
    if visit.made(&form) { Ok(form) } else { Err(Stop::Status(StatusCode::FORBIDDEN)) }
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// Does the deed; again when the database asks to, since nothing of a failed try is left. What a node keeps beside the
/// database follows before the answer, so that people see what they did and nobody sees what they hid.
pub(super) async fn done<S: House>(
    house: &Arc<S>,
    route: &Route<S>,
    asked: Asked,
    visit: Visit,
    form: Form,
) -> Result<Answer, Stop> {
    let mut tries = 1;
    let made = loop {
        match route.call_for(house.clone(), asked.clone(), visit.clone(), Some(form.clone())).await {
            Err(Stop::Fault(fault)) if fault.again() && tries < TRIES => {
                // Those that stood in each other's way wait a while each, longer each time, up to a sixteenth of a second.
                let most = 1_u64 << tries.min(6);
                let wait = random_id().unwrap_or_default().unsigned_abs() % most;
                tokio::time::sleep(Duration::from_millis(wait)).await;
                tries += 1;
            }
            made => break made,
        }
    };
    if made.is_ok() {
        house.settle().await;
    }
    made
}
