//! A request, end to end: host, address, kept page or handler, headers. Every answer of the site leaves through here.

mod answers;
mod deed;

use crate::address::{self, LONGEST};
use crate::assets::Assets;
use crate::cache::{Encoding, Finished, Pages};
use crate::config::Config;
use crate::headers;
use crate::locale::Locales;
use crate::route::{Answer, Asked, Content, Format, Problem, Route, Stop};
use crate::visit::{Cookie, From, Jar, Visit};
use answers::{accepted_languages, fresh, language_of, number, ours, own, page, stopped, welcome};
use axum::Router;
use axum::body::Body;
use axum::extract::RawPathParams;
use axum::routing::any;
use futures_util::FutureExt;
use http::header::{ALLOW, CONTENT_LENGTH, HOST, RETRY_AFTER};
use http::request::Parts;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use m4d_rules::language::Language;
use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tower::ServiceExt;

/// What a product gives to its site beside routes.
pub trait House: Send + Sync + 'static {
    /// The page for a request that has no answer. `number` names our trouble, when it is ours.
    fn stopped(&self, language: Language, status: StatusCode, problems: &[Problem], number: Option<&str>) -> String;
    /// The finished pages.
    fn pages(&self) -> &Pages;
    /// The files that never change under their name.
    fn assets(&self) -> &Assets;
    /// The configuration.
    fn config(&self) -> &Config;
    /// Somebody did not find something on a page that is made for visitors; noted alike whether it exists or not, and
    /// recorded after the answer.
    fn not_found(&self, browser: Vec<u8>, route: &'static str);
    /// Lets what this node keeps beside the database follow what was just written.
    fn settle(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
}

/// A running site.
pub struct Site<S> {
    house: Arc<S>,
    router: Router,
    host: String,
    headers: headers::Fixed,
    jar: Jar,
    room: Semaphore,
}

/// How long a request waits for room before it is sent away.
const PATIENCE: Duration = Duration::from_millis(500);

impl<S: House> Site<S> {
    /// A site from its list of routes.
    pub fn new(house: Arc<S>, routes: Vec<Route<S>>) -> Arc<Site<S>> {
        let mut router = Router::new();
        for (pattern, doors) in doors(routes) {
            let house = house.clone();
            let handler = move |params: RawPathParams, request: Request<Body>| {
                let path = params.iter().map(|(n, v)| (n.to_owned(), v.to_owned())).collect();
                respond(house.clone(), doors.clone(), path, request)
            };
            router = router.route(&pattern, any(handler));
        }
        let url = house.config().site.url.clone();
        let host = url.split_once("://").map_or("", |(_, host)| host).to_ascii_lowercase();
        let room = Semaphore::new(house.config().limits.requests);
        Arc::new(Site { router, host, headers: headers::Fixed::new(&url), jar: Jar::of(&url), room, house })
    }

    /// The product.
    pub fn house(&self) -> &S {
        &self.house
    }

    /// Answers a request.
    pub async fn answer(self: &Arc<Self>, request: Request<Body>) -> Response<Body> {
        let head = request.method() == Method::HEAD;
        let mut response = self.decide(request).await;
        self.headers.put(&mut response);
        if head {
            let length = http_body::Body::size_hint(response.body()).exact();
            *response.body_mut() = Body::empty();
            if let Some(length) = length.filter(|_| response.status() != StatusCode::NOT_MODIFIED) {
                response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
            }
        }
        response
    }

    /// The answer to one connection too many, as bytes: it carries what every answer carries.
    pub(crate) fn full(&self) -> Vec<u8> {
        let mut bytes =
            b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 5\r\ncontent-length: 0\r\nconnection: close\r\n"
                .to_vec();
        let mut empty = Response::new(Body::empty());
        self.headers.put(&mut empty);
        for (name, value) in empty.headers() {
            bytes.extend_from_slice(&[name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
        }
        bytes.extend_from_slice(b"\r\n");
        bytes
    }

    async fn decide(self: &Arc<Self>, request: Request<Body>) -> Response<Body> {
        let (request, body) = request.into_parts();
        let stop = |status| self.stopped(&request, status);
        if !self.is_ours(&request) {
            tracing::info!("a request named another host");
            return stop(StatusCode::MISDIRECTED_REQUEST);
        }
        if !matches!(request.method, Method::GET | Method::HEAD | Method::POST) {
            return self.not_allowed(&request);
        }
        let whole = request.uri.path_and_query().map_or("/", |p| p.as_str());
        if whole.len() > LONGEST {
            return stop(StatusCode::URI_TOO_LONG);
        }
        let reads = request.method != Method::POST;
        if let Some(asset) = self.house.assets().find(whole) {
            return if reads { asset.answer(&request.headers) } else { self.not_allowed(&request) };
        }
        // Who brings a cookie neither gets nor makes a kept page.
        if reads
            && self.jar.find(&request.headers).is_none()
            && let Some(page) = self.house.pages().find(whole)
            && page.ready(Encoding::accepted(&request.headers))
        {
            return page.answer(&request.headers);
        }
        if address::decoded(request.uri.path()).is_err() {
            return stop(StatusCode::BAD_REQUEST);
        }
        if reads && request.uri.path() == "/" {
            return welcome(&request.headers);
        }
        let Ok(Ok(_room)) = tokio::time::timeout(PATIENCE, self.room.acquire()).await else {
            let mut response = stop(StatusCode::SERVICE_UNAVAILABLE);
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("5"));
            return response;
        };
        self.route(Request::from_parts(request, body)).await
    }

    /// Through the router, within the time, and whatever happens with an answer.
    async fn route(self: &Arc<Self>, request: Request<Body>) -> Response<Body> {
        let (mut request, body) = request.into_parts();
        // Whoever asks for the head is told the length of the whole.
        if request.method == Method::HEAD {
            request.method = Method::GET;
        }
        let (language, time) = (language_of(&request), Duration::from_secs(self.house.config().limits.answer_seconds));
        let answering =
            AssertUnwindSafe(self.router.clone().oneshot(Request::from_parts(request, body))).catch_unwind();
        let status = match tokio::time::timeout(time, answering).await {
            Ok(Ok(Ok(response))) if response.extensions().get::<Ours>().is_some() => {
                return response;
            }
            Ok(Ok(Ok(response))) => response.status(),
            Ok(Ok(Err(never))) => match never {},
            Ok(Err(_)) => StatusCode::INTERNAL_SERVER_ERROR,
            Err(_) => StatusCode::SERVICE_UNAVAILABLE,
        };
        let number = (status == StatusCode::INTERNAL_SERVER_ERROR).then(number);
        if let Some(number) = &number {
            tracing::error!(number, "a handler panicked");
        }
        let mut response = page(self.house.as_ref(), language, status, &[], number.as_deref());
        if status == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("30"));
        }
        response
    }

    /// Whether the request names this site and no other.
    fn is_ours(&self, request: &Parts) -> bool {
        let mut hosts = request.headers.get_all(HOST).iter();
        let named = match (hosts.next(), hosts.next()) {
            (Some(host), None) => host.to_str().ok().map(str::to_ascii_lowercase),
            _ => None,
        };
        let absolute = request.uri.authority().is_none_or(|a| a.as_str().eq_ignore_ascii_case(&self.host));
        absolute && named.is_some_and(|host| host == self.host)
    }

    fn not_allowed(&self, request: &Parts) -> Response<Body> {
        let mut response = self.stopped(request, StatusCode::METHOD_NOT_ALLOWED);
        response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        response
    }

    fn stopped(&self, request: &Parts, status: StatusCode) -> Response<Body> {
        page(self.house.as_ref(), language_of(request), status, &[], None)
    }
}

/// Marks an answer that a handler of ours made, as against the router's own 404.
#[derive(Clone, Copy)]
struct Ours;

/// What stands at an address: a page, a form's end, or both; each with its form of answer.
struct Doors<S> {
    page: Option<(Route<S>, Format)>,
    deed: Option<(Route<S>, Format)>,
}

impl<S> Clone for Doors<S> {
    fn clone(&self) -> Doors<S> {
        Doors { page: self.page.clone(), deed: self.deed.clone() }
    }
}

/// The routes by their whole pattern.
fn doors<S: 'static>(routes: Vec<Route<S>>) -> BTreeMap<String, Doors<S>> {
    let mut all = BTreeMap::new();
    for route in routes {
        for (ending, format) in endings(&route) {
            let language = if route.spoken { "/{lang}" } else { "" };
            let pattern = format!("{language}{}{ending}", route.pattern);
            let doors = all.entry(pattern).or_insert(Doors { page: None, deed: None });
            let door = if route.is_deed() { &mut doors.deed } else { &mut doors.page };
            *door = Some((route.clone(), format));
        }
    }
    all
}

/// The endings under which a route stands. A pattern that ends in a name carries its endings inside that name.
fn endings<S>(route: &Route<S>) -> Vec<(&'static str, Format)> {
    if route.pattern.ends_with('}') {
        return vec![("", Format::Html)];
    }
    route.formats.iter().map(|f| (f.ending(), *f)).collect()
}

async fn respond<S: House>(
    house: Arc<S>,
    doors: Doors<S>,
    mut path: Vec<(String, String)>,
    request: Request<Body>,
) -> Response<Body> {
    let (request, body) = request.into_parts();
    let (door, allowed) = match (&doors.page, &doors.deed) {
        (_, Some(deed)) if request.method == Method::POST => (Some(deed), ""),
        (Some(page), _) if request.method != Method::POST => (Some(page), ""),
        (Some(_), _) => (None, "GET, HEAD"),
        (None, _) => (None, "POST"),
    };
    let language = match path.iter().position(|(name, _)| name == "lang") {
        None => Locales::wanted(accepted_languages(&request.headers)),
        Some(at) => match Language::parse(&path.remove(at).1) {
            Some(language) => language,
            None => {
                return ours(page(house.as_ref(), language_of(&request), StatusCode::NOT_FOUND, &[], None));
            }
        },
    };
    let Some((route, format)) = door else {
        let mut response = page(house.as_ref(), language, StatusCode::METHOD_NOT_ALLOWED, &[], None);
        response.headers_mut().insert(ALLOW, HeaderValue::from_static(allowed));
        return ours(response);
    };
    let format = ending_of(route, *format, &mut path);
    let made = answer(&house, route, language, format, path, &request, body).await;
    let response = made.unwrap_or_else(|stop| stopped(house.as_ref(), language, (&request, route.pattern), stop));
    if request.method == Method::POST && response.status().is_client_error() {
        tracing::info!(route = route.pattern, status = response.status().as_u16(), "a form was refused");
    }
    ours(response)
}

/// The form named by the last part of the path: `/projects/{slug}` also answers `/projects/upala.json`.
fn ending_of<S>(route: &Route<S>, format: Format, path: &mut [(String, String)]) -> Format {
    let Some((_, last)) = path.last_mut().filter(|_| route.pattern.ends_with('}')) else {
        return format;
    };
    let named = route.formats.iter().find(|f| !f.ending().is_empty() && last.ends_with(f.ending()));
    if let Some(named) = named {
        last.truncate(last.len() - named.ending().len());
        return *named;
    }
    format
}

async fn answer<S: House>(
    house: &Arc<S>,
    route: &Route<S>,
    language: Language,
    format: Format,
    path: Vec<(String, String)>,
    request: &Parts,
    body: Body,
) -> Result<Response<Body>, Stop> {
    let raw = request.uri.query().unwrap_or_default();
    let query = address::known(raw, route.params).map_err(|_unreadable| Stop::Status(StatusCode::BAD_REQUEST))?;
    let canonical = address::query(query.iter().map(|(n, v)| (*n, v.as_str())));
    let address = format!("{}{canonical}", request.uri.path());
    if request.uri.path_and_query().is_none_or(|p| p.as_str() != address) {
        return Err(Stop::Moved(address));
    }
    let asked = Asked { language, format, path, query, address };
    let jar = Jar::of(&house.config().site.url);
    if route.cached && jar.find(&request.headers).is_some() {
        return Ok(own(route.call(house.clone(), asked).await?, &request.headers, jar));
    }
    if route.sees_visitors() {
        let visit = Visit::read(jar, &request.headers, request.extensions.get::<From>().copied())?;
        return Ok(own(for_visitor(house, route, asked, visit, request, body).await?, &request.headers, jar));
    }
    if !route.cached || !house.pages().keeps() {
        return Ok(fresh(route.call(house.clone(), asked).await?, &request.headers, route.cached));
    }
    let (address, encoding) = (asked.address.clone(), Encoding::accepted(&request.headers));
    let page = match house.pages().find(&address) {
        Some(page) => page,
        None => {
            let stamp = house.pages().stamp(route.topics);
            let made = route.call(house.clone(), asked).await?;
            let bytes = match made.body {
                Content::Whole(bytes) if made.status == StatusCode::OK => bytes,
                body => return Ok(fresh(Answer { body, ..made }, &request.headers, false)),
            };
            house.pages().keep(&address, stamp, Finished::new(made.media_type, "no-cache", made.headers, bytes))
        }
    };
    if page.ready(encoding) {
        return Ok(page.answer(&request.headers));
    }
    // Pressing well takes a while: not on the threads that answer.
    let headers = request.headers.clone();
    let pressed = tokio::task::spawn_blocking(move || page.answer(&headers)).await;
    pressed.map_err(|e| Stop::Fault(crate::fault::Fault::of(crate::fault::Kind::Other, e)))
}

/// How long a browser that is not signed in keeps its cookie: long enough to fetch a letter and come back.
const GUEST: i64 = 24 * 60 * 60;

/// A page or a deed for whoever visits; a browser that brought no cookie is given one.
async fn for_visitor<S: House>(
    house: &Arc<S>,
    route: &Route<S>,
    asked: Asked,
    visit: Visit,
    request: &Parts,
    body: Body,
) -> Result<Answer, Stop> {
    let guest = visit.fresh.then_some(Cookie::Give(visit.browser, Some(GUEST)));
    let form = if route.is_deed() { Some(deed::read(house.as_ref(), request, &visit, body).await?) } else { None };
    let browser = visit.browser.hash();
    let made = match form {
        Some(form) => deed::done(house, route, asked, visit, form).await,
        None => route.call_for(house.clone(), asked, visit, None).await,
    };
    let given = |answer: Answer| Answer { cookie: answer.cookie.or(guest), ..answer };
    match made {
        Ok(answer) => Ok(given(answer)),
        Err(Stop::Answered(answer)) => Err(Stop::Answered(Box::new(given(*answer)))),
        Err(other) => {
            if matches!(other, Stop::Missing) {
                house.not_found(browser, route.pattern);
            }
            Err(other)
        }
    }
}
