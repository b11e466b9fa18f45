//! The ceiling: the same site with one more page whose body is constant and already packed, and beside it the bare
//! HTTP library with the same head and body. What a kept page costs is compared with both, in one process.

use axum::body::Body;
use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, HOST};
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use m4d_kit::clock::Clock;
use m4d_kit::config::Config;
use m4d_kit::route::{Answer, Content, Route};
use m4d_kit::serve::{serve, word_to_stop};
use m4d_kit::site::{House, Site};
use m4dnet::app::App;
use m4dnet::command::product;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;
use tokio::net::TcpListener;

/// The page that is compared with the ceiling.
pub const LIST: &str = "/en/projects";
/// The constant page.
pub const CONSTANT: &str = "/constant";

/// Why the ceiling did not start.
pub type Trouble = Box<dyn std::error::Error + Send + Sync>;

/// Serves the site with the constant page as configured by the environment, and the bare library on the next port.
///
/// # Errors
/// The data folder or a port cannot be used.
pub async fn run(data: &Path) -> Result<(), Trouble> {
    let mut config = Config::read(None, std::env::vars())?;
    config.data.folder = data.to_owned();
    let (at, host) = (config.listen.address, config.site.url.trim_start_matches("http://").to_owned());
    let app = product(config, data, Clock::default(), false).await.map_err(|t| t.0)?;
    let request = Request::get(LIST).header(HOST, host).header(ACCEPT_ENCODING, "br").body(Body::empty())?;
    let (head, body) = Site::new(app.clone(), m4dnet::routes()).answer(request).await.into_parts();
    let body = body.collect().await?.to_bytes();

    let mut routes = m4dnet::routes();
    routes.push(constant(body.clone()));
    let site = Site::new(app.clone(), routes);
    let bare_listener = TcpListener::bind(bare(at)).await?;
    tokio::spawn(serve_bare(bare_listener, head.headers, body));
    serve(TcpListener::bind(at).await?, site, app.config(), word_to_stop()).await?;
    Ok(())
}

/// Where the bare library listens.
pub fn bare(at: SocketAddr) -> SocketAddr {
    SocketAddr::new(at.ip(), at.port().wrapping_add(1))
}

fn constant(body: Bytes) -> Route<App> {
    let handler = move |_, _| {
        let headers: Vec<(HeaderName, HeaderValue)> = vec![(CONTENT_ENCODING, HeaderValue::from_static("br"))];
        let answer =
            Answer { body: Content::Flowing(Body::from(body.clone())), headers, ..Answer::html(String::new()) };
        async move { Ok(answer) }
    };
    Route::page(CONSTANT, "constant", handler).bare().fresh()
}

async fn serve_bare(listener: TcpListener, headers: HeaderMap, body: Bytes) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(15))
        .max_buf_size(16 * 1024)
        .max_headers(64)
        .half_close(false);
    while let Ok((link, _)) = listener.accept().await {
        let _ = link.set_nodelay(true);
        let (headers, body) = (headers.clone(), body.clone());
        let service = hyper::service::service_fn(move |_: Request<hyper::body::Incoming>| {
            let mut response = Response::new(Full::new(body.clone()));
            *response.headers_mut() = headers.clone();
            async move { Ok::<_, Infallible>(response) }
        });
        tokio::spawn(http.serve_connection(TokioIo::new(link), service));
    }
}
