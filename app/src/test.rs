//! The site for tests: the record in a database of its own, asked through HTTP as anybody asks it. Each test has its
//! own; `M4D_TEST_DATABASE=postgres` puts all of them on PostgreSQL.

use crate::app::App;
use crate::command::demo::embedded;
use crate::record::{Options, import};
use axum::body::Body;
use http::{HeaderMap, Request, StatusCode};
use m4d_kit::clock::{Clock, Moment};
use m4d_kit::config::Config;
use m4d_kit::db::{Care, Db};
use m4d_kit::migrate::migrate;
use m4d_kit::seal::Keys;
use m4d_kit::search::Index;
use m4d_kit::site::Site;
use std::sync::Arc;

/// The moment at which every test happens: 24 November 2026, noon.
pub const T0: Moment = Moment(1_795_521_600_000);

/// A site with the record.
pub struct TestSite {
    /// The product.
    pub app: Arc<App>,
    site: Arc<Site<App>>,
    _folder: tempfile::TempDir,
    _kept: Option<m4d_kit::test::Kept>,
}

/// An answer.
#[derive(Debug)]
pub struct Got {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// How many statements it took.
    pub statements: u64,
}

/// A site with the JMDI record; finished pages are not kept, so that each answer is made anew.
pub async fn site() -> TestSite {
    site_with(|config| config.cache.bytes = 0).await
}

/// The same, configured.
pub async fn site_with(set: impl FnOnce(&mut Config)) -> TestSite {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::standing(T0);
    let (db, kept) = database(&folder).await;
    migrate(&db, &crate::schema::steps(), T0).await.unwrap();
    let report = import(&db, embedded(), Options::default(), &clock, &mut |_| {}).await.unwrap();
    assert_eq!(report.wrong, []);
    let mut config = Config::default();
    config.site.url = "http://m4d.test".to_owned();
    config.data.folder = folder.path().to_owned();
    set(&mut config);
    let app = App::new(config, db, Index::in_memory().unwrap(), (clock, Keys::for_tests()), true).await.unwrap();
    crate::follow::catch_up(&app).await.unwrap();
    TestSite { site: Site::new(app.clone(), crate::routes()), app, _folder: folder, _kept: kept }
}

async fn database(folder: &tempfile::TempDir) -> (Db, Option<m4d_kit::test::Kept>) {
    if std::env::var("M4D_TEST_DATABASE").is_ok_and(|kind| kind == "postgres") {
        let (db, kept) = m4d_kit::test::postgres().await.unwrap().expect("M4D_TEST_POSTGRES names a server");
        return (db, Some(kept));
    }
    (Db::sqlite(&folder.path().join("test.sqlite"), Care::Memory, 2).await.unwrap(), None)
}

impl TestSite {
    /// Asks for a page.
    pub async fn get(&self, address: &str) -> Got {
        self.ask(Request::get(address)).await
    }

    /// Asks with a request of one's own; the host is the site's unless it is set.
    pub async fn ask(&self, request: http::request::Builder) -> Got {
        let mut request = request.body(Body::empty()).unwrap();
        if !request.headers().contains_key("host") {
            request.headers_mut().insert("host", "m4d.test".parse().unwrap());
        }
        let before = self.app.db.asked();
        let response = self.site.answer(request).await;
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec();
        Got { status, headers, bytes, statements: self.app.db.asked() - before }
    }
}

impl Got {
    /// Its text.
    pub fn text(&self) -> String {
        String::from_utf8(self.bytes.clone()).unwrap()
    }

    /// Its JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.bytes).unwrap()
    }

    /// Every address that it links to, as written.
    pub fn links(&self) -> Vec<String> {
        let text = self.text();
        text.split("href=\"")
            .skip(1)
            .filter_map(|rest| Some(rest.split_once('"')?.0.replace("&amp;", "&").replace("&#38;", "&")))
            .collect()
    }
}
