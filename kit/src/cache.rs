//! Finished pages, kept in memory: made once, compressed once, given with an ETag, dropped when a fact touches what
//! they depend on. The key is the canonical address and nothing else, so nobody's request can colour another's page.

use crate::ids::hash_text;
use crate::route::Topics;
use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use moka::sync::Cache;
use std::io::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

/// How an answer's bytes are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// As they are.
    Identity,
    /// For old clients.
    Gzip,
    /// The smallest.
    Brotli,
}

impl Encoding {
    /// The best that a request accepts.
    pub fn accepted(headers: &HeaderMap) -> Encoding {
        let accepts = headers.get(ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let takes = |name: &str| {
            accepts.split(',').any(|part| {
                let mut fields = part.split(';').map(str::trim);
                fields.next() == Some(name)
                    && !fields.any(|f| f.strip_prefix("q=").is_some_and(|q| q.trim_matches(['0', '.']).is_empty()))
            })
        };
        if takes("br") {
            Encoding::Brotli
        } else if takes("gzip") {
            Encoding::Gzip
        } else {
            Encoding::Identity
        }
    }

    fn name(self) -> Option<HeaderValue> {
        match self {
            Encoding::Identity => None,
            Encoding::Gzip => Some(HeaderValue::from_static("gzip")),
            Encoding::Brotli => Some(HeaderValue::from_static("br")),
        }
    }
}

/// How hard to press: a kept body once and well, a passing one quickly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// For a body that is sent many times.
    Best,
    /// For a body that is sent once.
    Quick,
}

/// Packs bytes. A body that would grow stays as it is.
pub fn pack(bytes: &Bytes, encoding: Encoding, effort: Effort) -> Bytes {
    let packed = match encoding {
        Encoding::Identity => return bytes.clone(),
        Encoding::Gzip => {
            let level = if effort == Effort::Best { 9 } else { 3 };
            let mut to = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(level));
            to.write_all(bytes).and_then(|()| to.finish())
        }
        Encoding::Brotli => {
            let mut out = Vec::new();
            let params = brotli::enc::BrotliEncoderParams {
                quality: if effort == Effort::Best { 11 } else { 3 },
                size_hint: bytes.len(),
                ..Default::default()
            };
            brotli::BrotliCompress(&mut bytes.as_ref(), &mut out, &params).map(|_| out)
        }
    };
    packed.map_or_else(|_| bytes.clone(), Bytes::from)
}

/// A finished answer in all its packings.
#[derive(Debug)]
pub struct Finished {
    media_type: &'static str,
    cache_control: &'static str,
    headers: Vec<(HeaderName, HeaderValue)>,
    stamp: u64,
    bytes: Bytes,
    packed: [OnceLock<Packed>; 3],
}

#[derive(Clone, Debug)]
struct Packed {
    bytes: Bytes,
    etag: HeaderValue,
    encoding: Encoding,
}

impl Finished {
    /// A finished answer with its lifetime at the reader's.
    pub fn new(
        media_type: &'static str,
        cache_control: &'static str,
        headers: Vec<(HeaderName, HeaderValue)>,
        bytes: Bytes,
    ) -> Finished {
        Finished { media_type, cache_control, headers, stamp: 0, bytes, packed: Default::default() }
    }

    fn packed(&self, encoding: Encoding) -> &Packed {
        let slot = match encoding {
            Encoding::Identity => &self.packed[0],
            Encoding::Gzip => &self.packed[1],
            Encoding::Brotli => &self.packed[2],
        };
        slot.get_or_init(|| {
            let bytes = pack(&self.bytes, encoding, Effort::Best);
            let etag = format!("\"{}\"", hash_text(&bytes).get(..32).unwrap_or_default());
            Packed {
                bytes,
                etag: HeaderValue::from_str(&etag).unwrap_or_else(|_| HeaderValue::from_static("\"0\"")),
                encoding,
            }
        })
    }

    /// Whether a packing is ready, so that giving it costs nothing.
    pub fn ready(&self, encoding: Encoding) -> bool {
        self.packed
            .get(match encoding {
                Encoding::Identity => 0,
                Encoding::Gzip => 1,
                Encoding::Brotli => 2,
            })
            .is_some_and(|p| p.get().is_some())
    }

    /// The answer to a request: the bytes, or 304 when the reader has them.
    pub fn answer(&self, request: &HeaderMap) -> Response<axum::body::Body> {
        let packed = self.packed(Encoding::accepted(request));
        let has = request.get_all(IF_NONE_MATCH).iter().any(|v| {
            v.to_str().is_ok_and(|v| {
                v.split(',').any(|tag| {
                    let tag = tag.trim();
                    tag == "*" || tag.trim_start_matches("W/") == packed.etag
                })
            })
        });
        let body = if has { axum::body::Body::empty() } else { axum::body::Body::from(packed.bytes.clone()) };
        let mut response = Response::new(body);
        if has {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        }
        let headers = response.headers_mut();
        headers.insert(ETAG, packed.etag.clone());
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(self.cache_control));
        headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
        if !has {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.media_type));
            if let Some(name) = packed.encoding.name() {
                headers.insert(CONTENT_ENCODING, name);
            }
        }
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        response
    }
}

/// The pages of one node.
#[derive(Debug)]
pub struct Pages {
    kept: Option<Cache<String, Arc<Finished>>>,
    /// How often facts touched each topic.
    touched: [AtomicU64; 32],
}

impl Pages {
    /// Holds at most so many bytes; 0 holds nothing.
    pub fn new(bytes: u64) -> Pages {
        let kept = (bytes > 0).then(|| {
            Cache::builder()
                .max_capacity(bytes)
                // What a page takes: its bytes, its packings at about a third, its key and the bookkeeping.
                .weigher(|key: &String, page: &Arc<Finished>| {
                    u32::try_from(page.bytes.len() * 5 / 3 + key.len() * 2 + 800).unwrap_or(u32::MAX)
                })
                .build()
        });
        Pages { kept, touched: Default::default() }
    }

    /// The page kept for a canonical address, if nothing that it depends on changed.
    pub fn find(&self, address: &str) -> Option<Arc<Finished>> {
        let page = self.kept.as_ref()?.get(address)?;
        let topics = Topics(u32::try_from(page.stamp >> 32).unwrap_or(u32::MAX));
        (page.stamp == self.stamp(topics)).then_some(page)
    }

    /// The state of some topics. Ask before making a page, hand it to [`Pages::keep`].
    pub fn stamp(&self, topics: Topics) -> u64 {
        let all = self.touched.iter().enumerate();
        let sum: u64 = all.filter(|(i, _)| topics.0 >> i & 1 == 1).map(|(_, t)| t.load(Ordering::Acquire)).sum();
        (u64::from(topics.0) << 32) | (sum & u64::from(u32::MAX))
    }

    /// Keeps a page made since `stamp` was asked.
    pub fn keep(&self, address: &str, stamp: u64, mut page: Finished) -> Arc<Finished> {
        page.stamp = stamp;
        let page = Arc::new(page);
        if let Some(kept) = &self.kept {
            kept.insert(address.to_owned(), page.clone());
        }
        page
    }

    /// Whether pages are kept at all.
    pub fn keeps(&self) -> bool {
        self.kept.is_some()
    }

    /// A fact touched these topics: what depends on them is found no more. The memory is used again as new pages come.
    pub fn drop_topics(&self, topics: Topics) {
        for (i, touched) in self.touched.iter().enumerate() {
            if topics.0 >> i & 1 == 1 {
                touched.fetch_add(1, Ordering::AcqRel);
            }
        }
    }

    /// Bytes held, about.
    pub fn bytes(&self) -> u64 {
        self.kept.as_ref().map_or(0, |kept| {
            kept.run_pending_tasks();
            kept.weighted_size()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(text: &'static str) -> Finished {
        Finished::new("text/html", "no-cache", Vec::new(), Bytes::from_static(text.as_bytes()))
    }

    #[test]
    fn a_page_made_before_a_fact_is_not_kept_after_it() {
        let pages = Pages::new(1_000_000);
        let stamp = pages.stamp(Topics(1));
        pages.drop_topics(Topics(1));
        pages.keep("/en", stamp, page("old"));
        assert!(pages.find("/en").is_none());
        pages.keep("/en", pages.stamp(Topics(1)), page("new"));
        assert!(pages.find("/en").is_some());
    }

    #[test]
    fn the_etag_is_the_hash_of_the_bytes_that_were_sent() {
        let page = page("a page of some length, a page of some length, a page of some length");
        let mut headers = HeaderMap::new();
        let plain = page.answer(&headers);
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip, br;q=0"));
        let packed = page.answer(&headers);
        assert_eq!(packed.headers().get(CONTENT_ENCODING).unwrap(), "gzip");
        assert_ne!(plain.headers().get(ETAG), packed.headers().get(ETAG));
        headers.insert(IF_NONE_MATCH, packed.headers().get(ETAG).unwrap().clone());
        assert_eq!(page.answer(&headers).status(), StatusCode::NOT_MODIFIED);
    }

    #[test]
    fn it_holds_no_more_than_it_may() {
        let pages = Pages::new(20_000);
        for n in 0..1_000 {
            pages.keep(&format!("/en?q={n}"), pages.stamp(Topics(0)), page("x"));
        }
        assert!(pages.bytes() <= 20_000);
    }
}
