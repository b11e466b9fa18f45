//! The site for tests: the record in a database of its own, asked through HTTP as anybody asks it. Each test has its
//! own; `M4D_TEST_DATABASE=postgres` puts all of them on PostgreSQL.

use crate::app::App;
use crate::command::demo::embedded;
use crate::record::{Options, import};
use axum::body::Body;
use http::{HeaderMap, Request, StatusCode};
use m4d_kit::clock::{Clock, Moment, random_id};
use m4d_kit::config::Config;
use m4d_kit::db::Ask as _;
use m4d_kit::db::{Care, Db};
use m4d_kit::letters::{Handed, Letterhead, Post};
use m4d_kit::migrate::migrate;
use m4d_kit::seal::Keys;
use m4d_kit::search::Index;
use m4d_kit::site::Site;
use m4d_kit::sql;
use m4d_kit::totp;
use m4d_kit::visit::Jar;
use m4d_rules::rights::{Role, Scope};
use std::sync::Arc;

/// The moment at which every test happens: 24 November 2026, noon.
pub const T0: Moment = Moment(1_795_521_600_000);

/// A site with the record.
pub struct TestSite {
    /// The product.
    pub app: Arc<App>,
    site: Arc<Site<App>>,
    post: Kept,
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
    built(set, true).await
}

/// A real site, not a demo, that is open to join.
pub async fn real_site() -> TestSite {
    real_site_with(|config| config.cache.bytes = 0).await
}

/// The same, configured.
pub async fn real_site_with(set: impl FnOnce(&mut Config)) -> TestSite {
    let said = || "said".to_owned();
    let open = |config: &mut Config| {
        set(config);
        let joining = &mut config.joining;
        (joining.controller, joining.contact, joining.basis) = (said(), said(), said());
        (joining.authority, joining.host_country) = (said(), said());
    };
    built(open, false).await
}

async fn built(set: impl FnOnce(&mut Config), demo: bool) -> TestSite {
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
    let app = App::new(config, db, Index::in_memory().unwrap(), (clock, Keys::for_tests()), demo).await.unwrap();
    crate::follow::catch_up(&app).await.unwrap();
    TestSite { site: Site::new(app.clone(), crate::routes()), post: Kept::default(), app, _folder: folder, _kept: kept }
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
        self.send(request, String::new()).await
    }

    /// The same with a body.
    pub async fn send(&self, request: http::request::Builder, body: String) -> Got {
        let mut request = request.body(Body::from(body)).unwrap();
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

/// A browser that keeps its cookie, for the stories of people.
pub struct Browser<'a> {
    site: &'a TestSite,
    /// What its cookie holds.
    pub cookie: Option<String>,
    /// The last page's form token.
    pub token: String,
}

impl TestSite {
    /// A browser that was never here.
    pub fn browser(&self) -> Browser<'_> {
        Browser { site: self, cookie: None, token: String::new() }
    }

    /// Lets everything behind the pages happen: facts are heard, letters handed over.
    pub async fn settle(&self) {
        crate::work::once(&self.app, &self.post, &Letterhead::of(&self.app.config).unwrap()).await.unwrap();
        crate::follow::catch_up(&self.app).await.unwrap();
    }

    /// Sees that the register that followed the facts is the one that would be read whole.
    pub async fn followed(&self) {
        crate::follow::catch_up(&self.app).await.unwrap();
        let whole = crate::directory::register::Register::load(&self.app.db).await.unwrap();
        assert_eq!(self.app.register().told(), whole.told());
        assert_eq!(crate::acts::unknown(&self.app).await, Vec::<String>::new(), "acts without words");
    }

    /// The letters handed over to an address, oldest first, as plain text with subject.
    pub fn letters(&self, address: &str) -> Vec<String> {
        let all = self.post.0.lock().unwrap();
        all.iter().filter(|(to, _)| to == address).map(|(_, text)| text.clone()).collect()
    }

    /// The code in the last letter to an address that has one.
    pub fn code(&self, address: &str) -> String {
        let letters = self.letters(address);
        let digits = |line: &str| line.chars().filter(char::is_ascii_digit).collect::<String>();
        let code = |letter: &String| {
            letter.lines().map(|l| (digits(l), l.chars().count())).find(|(code, count)| code.len() == 8 && *count == 9)
        };
        letters.iter().rev().find_map(code).unwrap_or_else(|| panic!("no code in: {letters:?}")).0
    }

    /// The link in the last letter to an address, without the site.
    pub fn link(&self, address: &str) -> String {
        let letter = self.letters(address).pop().expect("a letter");
        letter.lines().find_map(|l| l.strip_prefix("http://m4d.test")).expect("a link").to_owned()
    }

    /// A member who is signed in, from the form to the code.
    pub async fn member(&self, name: &str, address: &str) -> Browser<'_> {
        let mut browser = self.browser();
        browser.join(name, address).await;
        browser
    }

    /// A member of the staff, signed in, whose second factor was given just now. Their address is their name's letters
    /// `@staff.example.org`.
    pub async fn staff(&self, name: &str, role: Role, scope: Scope) -> Browser<'_> {
        let browser = self.member(name, &staff_address(name)).await;
        let member = self.id(&staff_address(name)).await;
        self.factor(member).await;
        self.right(member, role, scope).await;
        browser.prove().await;
        browser
    }

    /// Gives a member a confirmed second factor.
    pub async fn factor(&self, member: i64) {
        let id = random_id().unwrap();
        let secret = totp::Secret::new().unwrap();
        let sealed = self.app.keys.seal(secret.bytes(), ("accounts_factor", id, "sealed")).unwrap();
        let mut tx = self.app.db.begin().await.unwrap();
        tx.run(&GIVE_FACTOR, (id, member, sealed, self.app.now().0)).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Gives a member a right, from now on.
    pub async fn right(&self, member: i64, role: Role, scope: Scope) {
        let (kind, value) = (scope.kind().code().to_owned(), scope.value().to_owned());
        let row = (random_id().unwrap(), member, role.code().to_owned(), kind, value, self.app.now().0);
        let mut tx = self.app.db.begin().await.unwrap();
        tx.run(&GIVE_RIGHT, row).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Makes a member unseen.
    pub async fn hide(&self, member: i64) {
        let mut tx = self.app.db.begin().await.unwrap();
        tx.run(&HIDE, (member, self.app.now().0)).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Seals who stands behind a member's name.
    pub async fn stand_behind(&self, member: i64, who: &str) {
        let sealed = self.app.keys.seal(who.as_bytes(), ("accounts_member", member, "sealed_identity")).unwrap();
        let mut tx = self.app.db.begin().await.unwrap();
        tx.run(&SEAL, (member, sealed)).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Whose address it is.
    pub async fn id(&self, address: &str) -> i64 {
        let found = self.app.read().await.unwrap().one(&FIND_HOLDER, (address.to_owned(),)).await.unwrap();
        found.expect("a member").member
    }

    /// The number of the member with this address.
    pub async fn number(&self, address: &str) -> i64 {
        let found = self.app.read().await.unwrap().one(&FIND_HOLDER, (address.to_owned(),)).await.unwrap();
        found.expect("a member").number
    }

    /// Sets the time.
    pub fn at(&self, moment: Moment) {
        self.app.clock.set(moment);
    }
}

impl<'a> Browser<'a> {
    /// Asks for a page; its token is kept for the form.
    pub async fn get(&mut self, address: &str) -> Got {
        let request = self.with_cookie(Request::get(address));
        let got = self.site.ask(request).await;
        self.remember(&got);
        got
    }

    /// Sends a form with the token of the last page.
    pub async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> Got {
        let token = self.token.clone();
        let mut all = vec![("token", token.as_str())];
        all.extend_from_slice(fields);
        let encode =
            |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
        let body: Vec<String> = all.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect();
        let request =
            self.with_cookie(Request::post(address)).header("content-type", "application/x-www-form-urlencoded");
        let got = self.site.send(request, body.join("&")).await;
        self.remember(&got);
        got
    }

    /// Opens a page and sends its form.
    pub async fn fill(&mut self, address: &str, fields: &[(&str, &str)]) -> Got {
        self.get(address).await;
        self.post(address, fields).await
    }

    /// Joins: the form, the letter, the code.
    pub async fn join(&mut self, name: &str, address: &str) -> Got {
        let fields = [
            ("who", "self"),
            ("name", name),
            ("email", address),
            ("reads", "en"),
            ("writes", "en"),
            ("phone", "mine"),
            ("seen", "seen"),
        ];
        let got = self.fill("/en/joining", &fields).await;
        assert_eq!(got.status, StatusCode::SEE_OTHER, "{}", got.text());
        self.site.settle().await;
        let code = self.site.code(address);
        let got = self.fill("/en/session/code", &[("code", &code)]).await;
        assert_eq!(got.status, StatusCode::SEE_OTHER, "{}", got.text());
        self.site.settle().await;
        got
    }

    /// Signs in with a code.
    pub async fn sign_in(&mut self, address: &str) -> Got {
        self.fill("/en/session", &[("email", address), ("phone", "mine")]).await;
        self.site.settle().await;
        let code = self.site.code(address);
        self.fill("/en/session/code", &[("code", &code)]).await
    }

    /// Their second factor was given just now.
    pub async fn prove(&self) {
        let mut headers = HeaderMap::new();
        let cookie = self.cookie.as_deref().unwrap_or_default();
        headers.insert("cookie", format!("m4d={cookie}").parse().unwrap());
        let secret = Jar::of(&self.site.app.config.site.url).find(&headers).unwrap();
        let mut tx = self.site.app.db.begin().await.unwrap();
        let proved = tx.run(&GIVE_PROOF, (secret.hash(), self.site.app.now().0)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(proved, 1, "a session");
    }

    /// The same cookie in another's hands.
    pub fn stolen(&self) -> Browser<'a> {
        Browser { site: self.site, cookie: self.cookie.clone(), token: self.token.clone() }
    }

    fn with_cookie(&self, request: http::request::Builder) -> http::request::Builder {
        match &self.cookie {
            Some(cookie) => request.header("cookie", format!("m4d={cookie}")),
            None => request,
        }
    }

    fn remember(&mut self, got: &Got) {
        for cookie in got.headers.get_all("set-cookie") {
            let value = cookie.to_str().unwrap().split(';').next().unwrap().strip_prefix("m4d=").unwrap().to_owned();
            self.cookie = Some(value).filter(|v| !v.is_empty());
        }
        let text = String::from_utf8_lossy(&got.bytes);
        if let Some((_, rest)) = text.split_once("name=\"token\" value=\"") {
            self.token = rest.split('"').next().unwrap().to_owned();
        }
    }
}

/// The address of somebody whom [`TestSite::staff`] made.
pub fn staff_address(name: &str) -> String {
    let letters: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("{}@staff.example.org", letters.to_ascii_lowercase())
}

sql!(/// A confirmed second factor.
GIVE_FACTOR(id: i64, member: i64, sealed: Vec<u8>, now: i64) =
    "insert into accounts_factor (id, member, sealed, made_at, confirmed_at, step) values ($1, $2, $3, $4, $4, 0)");
sql!(/// A right.
GIVE_RIGHT(id: i64, member: i64, role: String, scope_kind: String, scope: String, now: i64) =
    "insert into accounts_right (id, member, role, scope_kind, scope, reason, granted_at, starts_at)
     values ($1, $2, $3, $4, $5, 'for a test', $6, $6)");
sql!(/// A member whom nobody sees.
HIDE(member: i64, now: i64) = "update accounts_member set unseen_since = $2 where id = $1");
sql!(/// Who stands behind a name.
SEAL(member: i64, sealed: Vec<u8>) = "update accounts_member set sealed_identity = $2 where id = $1");
sql!(/// The second factor of a session.
GIVE_PROOF(secret: Vec<u8>, now: i64) = "update accounts_session set factor_at = $2 where secret = $1");
sql!(/// Whose address it is.
FIND_HOLDER(address: String) -> HolderOfTest { member: i64, number: i64 } =
    "select m.id as member, m.number from accounts_address as a join accounts_member as m on m.id = a.member
     where a.address = $1");

/// A post that keeps what it is handed, as (address, plain text).
#[derive(Default)]
pub struct Kept(std::sync::Mutex<Vec<(String, String)>>);

impl Post for Kept {
    fn hand<'a>(&'a self, mail: &'a m4d_kit::letters::mail::Mail) -> m4d_kit::letters::post::Handing<'a> {
        let message = mail_parser::MessageParser::default().parse(&mail.bytes).unwrap();
        let to = message.to().and_then(|to| to.first()).and_then(|to| to.address()).unwrap().to_owned();
        let text = format!("{}\n\n{}", message.subject().unwrap(), message.body_text(0).unwrap());
        self.0.lock().unwrap().push((to, text.replace('\r', "")));
        Box::pin(async { Handed::Sent })
    }
}

impl Got {
    /// Where it leads on to.
    pub fn location(&self) -> &str {
        self.headers.get("location").map_or("", |v| v.to_str().unwrap())
    }

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
