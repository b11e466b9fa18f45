//! Answers in their last shape: packed, with their headers; and the pages for requests that have none.

use super::{House, Ours};
use crate::cache::{Effort, Encoding, Finished, pack};
use crate::clock::chance;
use crate::locale::Locales;
use crate::route::{Answer, Content, Format, Problem, Stop};
use crate::visit::Jar;
use axum::body::Body;
use http::header::{
    ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, LOCATION, RETRY_AFTER, SET_COOKIE, VARY,
};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use m4d_rules::language::Language;

/// An answer that is not kept: quickly packed if whole, with an ETag if it may be asked again.
pub(super) fn fresh(answer: Answer, request: &HeaderMap, revalidates: bool) -> Response<Body> {
    let encoding = Encoding::accepted(request);
    let mut response = match answer.body {
        Content::Whole(bytes) if revalidates && encoding == Encoding::Identity => {
            Finished::new(answer.media_type, "no-cache", Vec::new(), bytes).answer(request)
        }
        Content::Whole(bytes) => {
            let packed = pack(&bytes, encoding, Effort::Quick);
            let mut response = Response::new(Body::from(packed));
            if encoding != Encoding::Identity {
                let name = if encoding == Encoding::Brotli { "br" } else { "gzip" };
                response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static(name));
            }
            response.headers_mut().insert(VARY, HeaderValue::from_static("Accept-Encoding"));
            response
        }
        Content::Flowing(body) => Response::new(body),
    };
    if response.status() != StatusCode::NOT_MODIFIED {
        *response.status_mut() = answer.status;
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(answer.media_type));
    }
    for (name, value) in answer.headers {
        response.headers_mut().insert(name, value);
    }
    response
}

/// An answer made for one browser: nobody on the way may keep it.
pub(super) fn own(answer: Answer, request: &HeaderMap, jar: Jar) -> Response<Body> {
    let cookie = answer.cookie.and_then(|cookie| jar.header(cookie));
    let mut response = fresh(answer, request, false);
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    headers.insert(VARY, HeaderValue::from_static("Cookie, Accept-Encoding"));
    if let Some(cookie) = cookie {
        headers.append(SET_COOKIE, cookie);
    }
    response
}

pub(super) fn stopped<S: House>(
    house: &S,
    language: Language,
    (request, pattern): (&Parts, &str),
    stop: Stop,
) -> Response<Body> {
    match stop {
        Stop::Missing => page(house, language, StatusCode::NOT_FOUND, &[], None),
        Stop::Status(status) => page(house, language, status, &[], None),
        Stop::Refused(problems) => page(house, language, StatusCode::UNPROCESSABLE_ENTITY, &problems, None),
        Stop::Answered(answer) => own(*answer, &request.headers, Jar::of(&house.config().site.url)),
        Stop::TooMuch(seconds) => {
            let mut response = page(house, language, StatusCode::TOO_MANY_REQUESTS, &[], None);
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
            response
        }
        Stop::Moved(to) => {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
            if let Ok(to) = HeaderValue::from_str(&to) {
                response.headers_mut().insert(LOCATION, to);
            }
            response
        }
        Stop::Fault(fault) => {
            let number = number();
            // Never the address: its path may hold the token of a letter, its query what a person typed.
            tracing::error!(number, route = pattern, %fault, "a request failed");
            page(house, language, StatusCode::INTERNAL_SERVER_ERROR, &[], Some(&number))
        }
    }
}

pub(super) fn page<S: House>(
    house: &S,
    language: Language,
    status: StatusCode,
    problems: &[Problem],
    number: Option<&str>,
) -> Response<Body> {
    let mut response = Response::new(Body::from(house.stopped(language, status, problems, number)));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(Format::Html.media_type()));
    response
}

pub(super) fn ours(mut response: Response<Body>) -> Response<Body> {
    response.extensions_mut().insert(Ours);
    response
}

/// `/` goes by the visitor's languages.
pub(super) fn welcome(headers: &HeaderMap) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    let to = format!("/{}", Locales::wanted(accepted_languages(headers)));
    if let Ok(to) = HeaderValue::from_str(&to) {
        response.headers_mut().insert(LOCATION, to);
    }
    response.headers_mut().insert(VARY, HeaderValue::from_static("Accept-Language"));
    response
}

pub(super) fn accepted_languages(headers: &HeaderMap) -> &str {
    headers.get(ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or_default()
}

/// The language of a request that reached no page: that of its address, else the visitor's.
pub(super) fn language_of(request: &Parts) -> Language {
    let first = request.uri.path().trim_start_matches('/').split('/').next().unwrap_or_default();
    Language::parse(first).unwrap_or_else(|| Locales::wanted(accepted_languages(&request.headers)))
}

/// A short number by which a person can tell us of a trouble.
pub(super) fn number() -> String {
    let bytes = chance().unwrap_or_default();
    bytes.iter().take(4).map(|b| format!("{b:02x}")).collect()
}
