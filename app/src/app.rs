//! What every page works with: the database, the languages, the lists in memory, the finished pages.

use crate::accounts::back::WaysBack;
use crate::accounts::seen::Seen;
use crate::directory::register::Register;
use crate::layout::Shell;
use crate::places::{Countries, Land};
use crate::projects::portfolio::Portfolio;
use crate::work::Work;
use http::StatusCode;
use m4d_kit::assets::Assets;
use m4d_kit::cache::Pages;
use m4d_kit::clock::{Clock, Moment};
use m4d_kit::config::Config;
use m4d_kit::db::{Conn, Db};
use m4d_kit::fault::Fault;
use m4d_kit::limits::Limits;
use m4d_kit::locale::{Locales, Words};
use m4d_kit::route::{Problem, Topics};
use m4d_kit::seal::Keys;
use m4d_kit::search::Index;
use m4d_kit::site::House;
use m4d_rules::language::Language;
use std::pin::Pin;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

/// What pages of the record depend on.
pub const RECORD: Topics = Topics(1);
/// What pages depend on that show organisations: those of the record, and those of the network.
pub const DIRECTORY: Topics = Topics(3);
/// What changes when only the network's organisations do.
pub const ORGANISATIONS: Topics = Topics(2);

/// What pages that count members and organisations of the network depend on; the day too.
pub const PEOPLE: Topics = Topics(4);

/// The running product.
pub struct App {
    /// The database.
    pub db: Db,
    /// The configuration.
    pub config: Config,
    /// Time.
    pub clock: Clock,
    /// The four languages.
    pub locales: Locales,
    /// Names and positions of countries.
    pub countries: Countries,
    /// The world's land.
    pub land: Land,
    /// The full-text index.
    pub search: Index,
    assets: Assets,
    pages: Pages,
    portfolio: RwLock<Arc<Portfolio>>,
    register: RwLock<Arc<Register>>,
    heard: AtomicI64,
    /// One task at a time brings what stands in memory up to date.
    pub following: tokio::sync::Mutex<()>,
    /// The members who may be found.
    pub seen: Seen,
    /// The keys of what is sealed or kept hashed.
    pub keys: Keys,
    /// How often things may be done.
    pub limits: Limits,
    /// Where browsers wanted to go before they were asked to sign in.
    pub ways_back: WaysBack,
    /// The worker behind the pages.
    pub work: Work,
    /// Whether the site shows made-up things: only the demo does, and says so on each page.
    pub demo: bool,
}

#[derive(rust_embed::RustEmbed)]
#[folder = "locales"]
struct LocaleFiles;

#[derive(rust_embed::RustEmbed)]
#[folder = "assets"]
struct AssetFiles;

impl App {
    /// Builds the product on an open, migrated database.
    ///
    /// # Errors
    /// A message file or the embedded data is broken, or the database does not answer.
    pub async fn new(
        config: Config,
        db: Db,
        search: Index,
        (clock, keys): (Clock, Keys),
        demo: bool,
    ) -> Result<Arc<App>, Fault> {
        let countries = Countries::embedded()?;
        let portfolio = Portfolio::open(&db, &countries, &config.data.folder).await?;
        Ok(Arc::new(App {
            assets: Assets::new(
                AssetFiles::iter()
                    .filter_map(|name| Some((name.to_string(), AssetFiles::get(&name)?.data.into_owned()))),
            ),
            pages: Pages::new(config.cache.bytes),
            locales: locales()?,
            land: Land::embedded()?,
            portfolio: RwLock::new(Arc::new(portfolio)),
            register: RwLock::new(Arc::new(Register::load(&db).await?)),
            heard: AtomicI64::new(-1),
            following: tokio::sync::Mutex::default(),
            seen: Seen::default(),
            countries,
            config,
            db,
            search,
            limits: Limits::new(clock.clone()),
            clock,
            keys,
            ways_back: WaysBack::default(),
            work: Work::default(),
            demo,
        }))
    }

    /// A connection for reading.
    ///
    /// # Errors
    /// None is free within the time.
    pub async fn read(&self) -> Result<Conn, Fault> {
        self.db.read().await
    }

    /// Now; ask once per request.
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// One language's words.
    pub fn words(&self, language: Language) -> &Words {
        self.locales.of(language)
    }

    /// The projects as they stand.
    pub fn portfolio(&self) -> Arc<Portfolio> {
        self.portfolio.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts a newer list of the projects in place.
    pub fn set_portfolio(&self, newer: Portfolio) {
        *self.portfolio.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(newer);
    }

    /// The organisations that everybody sees, as they stand.
    pub fn register(&self) -> Arc<Register> {
        self.register.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts a newer register in place.
    pub fn set_register(&self, newer: Register) {
        *self.register.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(newer);
    }

    /// Whether people may join: only where it is said who is responsible; the demo says it for itself.
    pub fn joining_is_open(&self) -> bool {
        self.demo || self.config.joining.is_complete()
    }

    /// The last fact that this node has followed; -1 before the first look.
    pub fn heard(&self) -> i64 {
        self.heard.load(Ordering::Acquire)
    }

    /// Says so.
    pub fn set_heard(&self, fact: i64) {
        self.heard.store(fact, Ordering::Release);
    }

    /// The site's address, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.config.site.url
    }
}

/// Loads the messages of all languages.
///
/// # Errors
/// A file does not parse.
pub fn locales() -> Result<Locales, Fault> {
    Locales::load(|language| {
        let mine = |name: &str| name.starts_with(&format!("{}/", language.code()));
        let text = |name: &str| Some(String::from_utf8_lossy(&LocaleFiles::get(name)?.data).into_owned());
        LocaleFiles::iter()
            .filter(|name| mine(name))
            .filter_map(|name| Some((name.to_string(), text(&name)?)))
            .collect()
    })
}

impl House for App {
    fn stopped(&self, language: Language, status: StatusCode, problems: &[Problem], number: Option<&str>) -> String {
        crate::layout::stopped::page(self, Shell::without_address(self, language), status, problems, number)
    }

    fn pages(&self) -> &Pages {
        &self.pages
    }

    fn assets(&self) -> &Assets {
        &self.assets
    }

    fn config(&self) -> &Config {
        &self.config
    }

    fn not_found(&self, browser: Vec<u8>, route: &'static str) {
        self.work.not_found(browser, route);
    }

    fn settle(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(async {
            // What fails here is tried again by the one who follows anyway.
            if let Err(fault) = crate::follow::catch_up(self).await {
                tracing::error!(%fault, "cannot follow what was just written");
            }
        })
    }
}
