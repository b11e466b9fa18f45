//! The typed list of routes: what is not in it cannot be reached. The router, the sitemap, the crawl and the
//! documentation read the same list.

use crate::fault::{Absent, Fault};
use crate::form::Form;
use crate::visit::{Cookie, Visit};
use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode};
use m4d_rules::language::Language;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

/// The form of an answer, chosen by the end of the address: `/en/projects.json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A page. No ending.
    Html,
    /// `.json`
    Json,
    /// `.csv`
    Csv,
    /// `.geojson`
    Geojson,
    /// `.zip`
    Zip,
}

impl Format {
    /// The ending in addresses, with its dot; nothing for a page.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Html => "",
            Format::Json => ".json",
            Format::Csv => ".csv",
            Format::Geojson => ".geojson",
            Format::Zip => ".zip",
        }
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Html => "text/html; charset=utf-8",
            Format::Json => "application/json; charset=utf-8",
            Format::Csv => "text/csv; charset=utf-8",
            Format::Geojson => "application/geo+json; charset=utf-8",
            Format::Zip => "application/zip",
        }
    }
}

/// What a page depends on: a set of at most 32 topics that facts touch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Topics(pub u32);

/// A future of an answer.
pub type Answering = Pin<Box<dyn Future<Output = Result<Answer, Stop>> + Send>>;

/// What answers, by what it may know of the request.
enum Handler<S> {
    /// Nothing but the address: the answer may be kept.
    Kept(Arc<dyn Fn(Arc<S>, Asked) -> Answering + Send + Sync>),
    /// Also who visits.
    Own(Arc<dyn Fn(Arc<S>, Asked, Visit) -> Answering + Send + Sync>),
    /// Also what was typed.
    Deed(Arc<dyn Fn(Arc<S>, Asked, Visit, Form) -> Answering + Send + Sync>),
}

impl<S> Clone for Handler<S> {
    fn clone(&self) -> Handler<S> {
        match self {
            Handler::Kept(handler) => Handler::Kept(handler.clone()),
            Handler::Own(handler) => Handler::Own(handler.clone()),
            Handler::Deed(handler) => Handler::Deed(handler.clone()),
        }
    }
}

/// One address of the site.
pub struct Route<S> {
    /// The path, without its language: `/projects/{slug}`.
    pub pattern: &'static str,
    /// Whether it stands under `/en`, `/fr`, `/es` and `/ar`.
    pub spoken: bool,
    /// The act that it is, as numbered in the table of roles and acts.
    pub act: u8,
    /// The kind of thing it shows.
    pub object: &'static str,
    /// The query's known parameters, in the order of the canonical address.
    pub params: &'static [&'static str],
    /// The forms it comes in.
    pub formats: &'static [Format],
    /// Whether a finished answer may be kept. Such a handler sees nothing of the request but [`Asked`].
    pub cached: bool,
    /// What a kept answer depends on.
    pub topics: Topics,
    handler: Handler<S>,
}

impl<S> Clone for Route<S> {
    fn clone(&self) -> Route<S> {
        Route { handler: self.handler.clone(), ..*self }
    }
}

impl<S: 'static> Route<S> {
    /// A page that everyone may read, in four languages, kept when finished.
    pub fn page<F, Fut>(pattern: &'static str, object: &'static str, handler: F) -> Route<S>
    where
        F: Fn(Arc<S>, Asked) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Answer, Stop>> + Send + 'static,
    {
        Route {
            pattern,
            spoken: true,
            act: 1,
            object,
            params: &[],
            formats: &[Format::Html],
            cached: true,
            topics: Topics(0),
            handler: Handler::Kept(Arc::new(move |state, asked| Box::pin(handler(state, asked)))),
        }
    }

    /// A page made for whoever visits: never kept, by us or by anybody on the way. `act` is its number in the table of
    /// roles and acts.
    pub fn own<F, Fut>(pattern: &'static str, act: u8, object: &'static str, handler: F) -> Route<S>
    where
        F: Fn(Arc<S>, Asked, Visit) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Answer, Stop>> + Send + 'static,
    {
        let handler = Handler::Own(Arc::new(move |state, asked, visit| Box::pin(handler(state, asked, visit))));
        Route { act, cached: false, handler, ..Route::page(pattern, object, |_, _| async { Err(Stop::Missing) }) }
    }

    /// A form's address: only POST reaches it, with a token that was made for the same browser.
    pub fn deed<F, Fut>(pattern: &'static str, act: u8, object: &'static str, handler: F) -> Route<S>
    where
        F: Fn(Arc<S>, Asked, Visit, Form) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Answer, Stop>> + Send + 'static,
    {
        let handler =
            Handler::Deed(Arc::new(move |state, asked, visit, form| Box::pin(handler(state, asked, visit, form))));
        Route { act, cached: false, handler, ..Route::page(pattern, object, |_, _| async { Err(Stop::Missing) }) }
    }

    /// The same without a language in the address.
    #[must_use]
    pub fn bare(mut self) -> Route<S> {
        self.spoken = false;
        self
    }

    /// Says which parameters the query may have.
    #[must_use]
    pub fn params(mut self, params: &'static [&'static str]) -> Route<S> {
        self.params = params;
        self
    }

    /// Says in which forms it comes.
    #[must_use]
    pub fn formats(mut self, formats: &'static [Format]) -> Route<S> {
        self.formats = formats;
        self
    }

    /// Says what it depends on.
    #[must_use]
    pub fn reads(mut self, topics: Topics) -> Route<S> {
        self.topics = topics;
        self
    }

    /// Makes it anew for each request.
    #[must_use]
    pub fn fresh(mut self) -> Route<S> {
        self.cached = false;
        self
    }

    /// Whether it is a form's address.
    pub fn is_deed(&self) -> bool {
        matches!(self.handler, Handler::Deed(_))
    }

    /// Whether its handler knows who visits.
    pub fn sees_visitors(&self) -> bool {
        !matches!(self.handler, Handler::Kept(_))
    }

    /// Calls the handler of a page that may be kept.
    pub(crate) fn call(&self, state: Arc<S>, asked: Asked) -> Answering {
        match &self.handler {
            Handler::Kept(handler) => handler(state, asked),
            Handler::Own(_) | Handler::Deed(_) => Box::pin(async { Err(Stop::Missing) }),
        }
    }

    /// Calls a handler that knows who visits.
    pub(crate) fn call_for(&self, state: Arc<S>, asked: Asked, visit: Visit, form: Option<Form>) -> Answering {
        match (&self.handler, form) {
            (Handler::Own(handler), None) => handler(state, asked, visit),
            (Handler::Deed(handler), Some(form)) => handler(state, asked, visit, form),
            (Handler::Kept(handler), None) => handler(state, asked),
            _ => Box::pin(async { Err(Stop::Status(StatusCode::METHOD_NOT_ALLOWED)) }),
        }
    }
}

/// What a handler knows of a request: nothing but what its answer may depend on.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The language of the page.
    pub language: Language,
    /// The form.
    pub format: Format,
    /// The path's parts, by name.
    pub path: Vec<(String, String)>,
    /// The query's known parameters that were given, in canonical order.
    pub query: Vec<(&'static str, String)>,
    /// The canonical address: path and query.
    pub address: String,
}

impl Asked {
    /// A part of the path; empty if the pattern has no such part.
    pub fn part(&self, name: &str) -> &str {
        self.path.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str())
    }

    /// A parameter of the query.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(n, _)| *n == name).map(|(_, v)| v.as_str())
    }
}

/// An answer.
pub struct Answer {
    /// Its status; 200 unless said otherwise.
    pub status: StatusCode,
    /// Its media type.
    pub media_type: &'static str,
    /// Its bytes.
    pub body: Content,
    /// Further headers.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// What becomes of the browser's cookie, if anything.
    pub cookie: Option<Cookie>,
}

/// The bytes of an answer: whole, or as they are made.
pub enum Content {
    /// All at once; may be kept and compressed.
    Whole(Bytes),
    /// Piece by piece; never kept.
    Flowing(axum::body::Body),
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").field("status", &self.status).field("headers", &self.headers).finish_non_exhaustive()
    }
}

impl Answer {
    /// A whole answer with status 200.
    pub fn whole(media_type: &'static str, bytes: impl Into<Bytes>) -> Answer {
        Answer {
            status: StatusCode::OK,
            media_type,
            body: Content::Whole(bytes.into()),
            headers: Vec::new(),
            cookie: None,
        }
    }

    /// A page.
    pub fn html(page: String) -> Answer {
        Answer::whole(Format::Html.media_type(), page)
    }

    /// An answer that flows: `produce` sends pieces and may take as long as the reader does.
    pub fn flowing(media_type: &'static str, pieces: tokio::sync::mpsc::Receiver<Result<Bytes, Fault>>) -> Answer {
        let stream =
            futures_util::stream::unfold(pieces, |mut pieces| async move { Some((pieces.recv().await?, pieces)) });
        let body = Content::Flowing(axum::body::Body::from_stream(stream));
        Answer { status: StatusCode::OK, media_type, body, headers: Vec::new(), cookie: None }
    }

    /// On to another page, which is asked for with GET: after every deed.
    pub fn see(address: &str) -> Answer {
        let answer = Answer::whole(Format::Html.media_type(), Bytes::new()).status(StatusCode::SEE_OTHER);
        answer.header(http::header::LOCATION, address)
    }

    /// The same, and the browser's cookie changes.
    #[must_use]
    pub fn cookie(mut self, cookie: Cookie) -> Answer {
        self.cookie = Some(cookie);
        self
    }

    /// The same with another status.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Answer {
        self.status = status;
        self
    }

    /// The same with a header; one whose value cannot stand in a header is left out.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: &str) -> Answer {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((name, value));
        }
        self
    }
}

/// Why there is no answer.
#[derive(Debug)]
pub enum Stop {
    /// Not there, or not for this person.
    Missing,
    /// It stands at another address now, or is written differently.
    Moved(String),
    /// Something in the address cannot be understood: message ids with what was given.
    Refused(Vec<Problem>),
    /// The address itself is not usable: the status says how.
    Status(StatusCode),
    /// Answered otherwise than asked for: sent to sign in, for instance.
    Answered(Box<Answer>),
    /// Too much asked at once: the seconds after which it may be tried again.
    TooMuch(u64),
    /// Our trouble.
    Fault(Fault),
}

/// One thing that a person should change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The message that says what is wrong and what to do; it may use `$it`.
    pub message: &'static str,
    /// What was given, shortened for showing.
    pub given: String,
}

impl Problem {
    /// A problem with what was given; long things are cut.
    pub fn new(message: &'static str, given: &str) -> Problem {
        let mut short: String = given.chars().filter(|c| !c.is_control()).take(60).collect();
        if short.len() < given.len() {
            short.push('…');
        }
        Problem { message, given: short }
    }
}

impl From<Absent> for Stop {
    fn from(_: Absent) -> Stop {
        Stop::Missing
    }
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Stop {
        Stop::Fault(fault)
    }
}
