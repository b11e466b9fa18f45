//! The listening end: our own accept loop, because a request's head must arrive in time, connections are counted, and
//! a stop lets what has begun finish.

use crate::client::client;
use crate::config::Config;
use crate::fault::Fault;
use crate::networks::Networks;
use crate::site::{House, Site};
use crate::visit::From;
use axum::body::Body;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

/// How long those who are being answered may take when the server is asked to stop.
const FAREWELL: Duration = Duration::from_secs(10);

/// Serves until `stop`, then lets begun answers finish.
///
/// # Errors
/// None yet; a connection's trouble is that connection's.
pub async fn serve<S: House>(
    listener: TcpListener,
    site: Arc<Site<S>>,
    config: &Config,
    stop: impl Future<Output = ()>,
) -> Result<(), Fault> {
    let limits = &config.limits;
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(limits.head_seconds))
        .max_buf_size(16 * 1024)
        .max_headers(64)
        .half_close(false);
    let graceful = GracefulShutdown::new();
    let room = Arc::new(Semaphore::new(limits.connections));
    let networks = Networks::new(limits.per_network, &config.proxy.trusted);
    let most = limits.body_bytes;
    tokio::pin!(stop);
    loop {
        let (link, from) = tokio::select! {
            () = &mut stop => break,
            accepted = listener.accept() => match accepted {
                Ok((link, from)) => (link, from.ip()),
                Err(e) => {
                    // Out of file handles: those who hang up make room.
                    tracing::warn!(%e, "cannot accept a connection");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
        };
        let (Ok(place), Some(of_network)) = (room.clone().try_acquire_owned(), networks.enter(from)) else {
            tokio::spawn(send_away(link, site.full()));
            continue;
        };
        // Small answers should leave at once; a socket that cannot be told so still works.
        let _ = link.set_nodelay(true);
        let site = site.clone();
        let service = hyper::service::service_fn(move |request: http::Request<Incoming>| {
            let site = site.clone();
            async move {
                Ok::<_, Infallible>(
                    site.answer(arrived(request, from, &site.house().config().proxy.trusted, most)).await,
                )
            }
        });
        let connection = graceful.watch(http.serve_connection(TokioIo::new(link), service));
        tokio::spawn(async move {
            // A client that breaks off, is too slow or speaks no HTTP is no trouble of ours.
            let _ = connection.await;
            drop((place, of_network));
        });
    }
    drop(listener);
    if tokio::time::timeout(FAREWELL, graceful.shutdown()).await.is_err() {
        tracing::warn!("stopped while some were still being answered");
    }
    Ok(())
}

/// The request as the site takes it: its body within the limit, and where it came from beside it.
fn arrived(request: http::Request<Incoming>, from: IpAddr, trusted: &[IpAddr], most: usize) -> http::Request<Body> {
    let mut request = request.map(|body| Body::new(http_body_util::Limited::new(body, most).map_err(axum::Error::new)));
    let client = client(from, request.headers().get_all("x-forwarded-for").iter(), trusted);
    request.extensions_mut().insert(From(client));
    request
}

/// Says, without reading what is asked, that there is no room.
async fn send_away(mut link: TcpStream, full: Vec<u8>) {
    let _ = link.write_all(&full).await;
    let _ = link.shutdown().await;
}

/// Waits for the operator's or the system's word to stop.
pub async fn word_to_stop() {
    let mut terminate = match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(terminate) => terminate,
        Err(e) => {
            tracing::error!(%e, "cannot hear SIGTERM");
            return;
        }
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
