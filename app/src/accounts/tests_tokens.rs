//! After two hundred sign-ins nothing that opens a door stands anywhere but in the letters and in the browsers themselves.

use super::tests_listening::Heard;
use crate::command::{Common, DATABASE, backup::backup};
use crate::directory::verification::tests::{organisation, set_site, step};
use crate::leaving::traces::{Sought, in_file};
use crate::test::{Browser, Got, TestSite, site};
use m4d_kit::sql::Engine;
use m4d_kit::test::script;
use m4d_rules::language::Language;
use m4d_rules::rights::{Role, Scope};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const GUEST: &str = "guest@example.org";
const LATER: &str = "later@example.org";
const PROOF: &str = "alcaldia@inventada.go.cr";
const MOVED: &str = "moved@example.org";
const ASKED: &str = "asked@example.org";

/// What opens something.
#[derive(Default)]
struct Keys {
    /// The tokens of links, and the secrets in cookies: 256 bits as hexadecimal digits.
    tokens: BTreeSet<String>,
    /// Eight digits.
    codes: BTreeSet<String>,
    /// The tokens by which no more letters come.
    stops: BTreeSet<String>,
}

/// Everything that somebody saw who should see no key.
#[derive(Default)]
struct Shown(Vec<u8>);

impl Keys {
    /// The cookie that an answer gives.
    fn given(&mut self, got: &Got) {
        for cookie in got.headers.get_all("set-cookie") {
            let value = cookie.to_str().unwrap().split(';').next().unwrap().strip_prefix("m4d=").unwrap();
            self.tokens.extend((!value.is_empty()).then(|| value.to_owned()));
        }
    }

    /// The links and codes of letters, as their reader has them.
    fn read(&mut self, letters: &[String]) {
        for line in letters.iter().flat_map(|letter| letter.lines()) {
            let last = line.strip_prefix("http://m4d.test/").and_then(|path| path.rsplit('/').next());
            let token = last.filter(|t| t.len() == 64 && t.bytes().all(|b| b.is_ascii_hexdigit()));
            self.tokens.extend(token.map(str::to_owned));
            self.stops.extend(line.split_once("/letters/stop/").map(|(_, token)| token.to_owned()));
            let digits: String = line.chars().filter(char::is_ascii_digit).collect();
            if digits.len() == 8 && line.chars().count() == 9 {
                self.codes.insert(digits);
            }
        }
    }

    /// In which codings they stand in a file.
    fn in_file(&self, path: &Path) -> BTreeSet<&'static str> {
        let raw = |token: &String| {
            let pairs = (0..32).map(|n| u8::from_str_radix(&token[2 * n..2 * n + 2], 16).unwrap());
            Sought::bytes(&pairs.collect::<Vec<u8>>())
        };
        let mut sought: Vec<Sought> = self.tokens.iter().map(|token| Sought::address(token)).collect();
        sought.extend(self.tokens.iter().map(raw));
        sought.extend(self.stops.iter().map(|token| Sought::address(token)));
        sought.extend(self.codes.iter().map(|code| Sought::address(&format!("{}\u{a0}{}", &code[..4], &code[4..]))));
        sought.extend(self.codes.iter().map(|code| Sought::address(&format!("{} {}", &code[..4], &code[4..]))));
        let mut found = in_file(path, &sought).unwrap();
        // Eight digits stand in longer numbers: only a whole number is a code.
        let bytes = std::fs::read(path).unwrap();
        let numbers = bytes.split(|b| !b.is_ascii_digit()).filter(|number| number.len() == 8);
        if numbers.filter_map(|n| std::str::from_utf8(n).ok()).any(|number| self.codes.contains(number)) {
            found.insert("code");
        }
        found
    }
}

impl Shown {
    async fn get(&mut self, browser: &mut Browser<'_>, address: &str) -> Got {
        let got = browser.get(address).await;
        self.note(&got);
        got
    }

    fn note(&mut self, got: &Got) {
        self.0.extend(format!("{:?}\n", got.headers).into_bytes());
        self.0.extend(&got.bytes);
    }
}

/// One sign-in: by code, by link, with a wrong code, or left.
async fn sign_in(site: &TestSite, keys: &mut Keys, faults: &mut Shown, address: &str, n: usize) {
    site.app.limits.forget();
    let mut browser = site.browser();
    keys.given(&browser.get("/en/session").await);
    browser.post("/en/session", &[("email", address), ("phone", "mine")]).await;
    site.settle().await;
    let (link, code) = (site.link(address), site.code(address));
    match n % 4 {
        0 => {
            browser.get("/en/session/code").await;
            let got = browser.post("/en/session/code", &[("code", &code)]).await;
            assert_eq!(got.status, 303);
            keys.given(&got);
        }
        1 => {
            browser.get(&link).await;
            let got = browser.post(&link, &[]).await;
            assert_eq!(got.status, 303);
            keys.given(&got);
            faults.note(&browser.post(&link, &[]).await);
        }
        2 => {
            let wrong = format!("{:08}", (code.parse::<u64>().unwrap() + 1) % 100_000_000);
            let got = browser.post("/en/session/code", &[("code", &wrong)]).await;
            assert_eq!(got.status, 422);
            faults.note(&got);
        }
        _ => {}
    }
}

/// Invitations, a claim's code and changes of address: one of each used, one left.
async fn others(site: &TestSite, keys: &mut Keys, people: &[String]) {
    let mut owner = site.browser();
    keys.given(&owner.sign_in(&people[0]).await);
    let body = organisation(site, "Municipalidad Inventada", "CR", site.id(&people[0]).await, None).await;
    set_site(site, body, "https://www.inventada.go.cr/").await;
    let own = format!("/en/my/organisations/{body}");
    owner.get(&format!("{own}/verification")).await;
    owner.post(&format!("{own}/verification/proof"), &[("mail", PROOF)]).await;
    step(site, body, "verified", "register", None).await;
    for address in [GUEST, LATER, &people[1]] {
        owner.get(&format!("{own}/representatives")).await;
        let fields = [("email", address), ("role", "editor")];
        assert_eq!(owner.post(&format!("{own}/invitations"), &fields).await.status, 303);
    }
    site.settle().await;

    // A guest comes with the link, joins, and is led back to it.
    let (link, mut guest) = (site.link(GUEST), site.browser());
    keys.given(&guest.get(&link).await);
    let fields = [("who", "self"), ("name", "Guest"), ("email", GUEST), ("reads", "en"), ("writes", "en")];
    let fields = [&fields[..], &[("phone", "mine"), ("seen", "seen")]].concat();
    guest.fill("/en/joining", &fields).await;
    site.settle().await;
    let code = site.code(GUEST);
    let got = guest.fill("/en/session/code", &[("code", &code)]).await;
    assert_eq!(got.location(), link);
    keys.given(&got);
    assert_eq!(guest.fill(&link, &[("answer", "accept")]).await.status, 303);

    // A member presses the button when their session is over.
    let (link, mut member) = (site.link(&people[1]), site.browser());
    keys.given(&member.sign_in(&people[1]).await);
    member.get(&link).await;
    let member_id = site.id(&people[1]).await;
    script(&site.app.db, &format!("update accounts_session set ended_at = 1 where member = {member_id};"))
        .await
        .unwrap();
    assert_eq!(member.post(&link, &[("answer", "accept")]).await.location(), "/es/session");

    for (address, new) in [(&people[2], MOVED), (&people[3], ASKED)] {
        let mut browser = site.browser();
        keys.given(&browser.sign_in(address).await);
        assert_eq!(browser.fill("/en/my/address", &[("email", new)]).await.status, 303);
        site.settle().await;
        if new == MOVED {
            let link = site.link(new);
            assert_eq!(browser.fill(&link, &[]).await.status, 303);
            site.settle().await;
        }
    }
}

/// The letters as the desk and their readers see them; whether the pages say that a link was removed.
async fn kept(site: &TestSite, shown: &mut Shown) -> usize {
    let mut ada = site.staff("Ada", Role::Administrator, Scope::SITE).await;
    let (mut next, mut letters) = (Some("/en/desk/letters".to_owned()), BTreeSet::new());
    while let Some(address) = next {
        let page = shown.get(&mut ada, &address).await;
        assert_eq!(page.status, 200);
        let links = page.links();
        letters.extend(links.iter().filter(|l| l.starts_with("/en/desk/letters/")).cloned());
        next = page
            .text()
            .contains("class=\"next\"")
            .then(|| links.iter().rfind(|l| l.contains("after=")).unwrap().clone());
    }
    let removed = site.app.words(Language::En).text("letter-link-removed");
    let mut saying = 0;
    for letter in &letters {
        let page = shown.get(&mut ada, letter).await;
        saying += usize::from(page.text().contains(&removed));
    }
    shown.get(&mut ada, "/en/my/letters").await;
    saying
}

/// Every file in a folder and below it.
fn files(folder: &Path, all: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files(&path, all) } else { all.push(path) }
    }
}

#[tokio::test]
async fn after_200_sign_ins_nothing_that_opens_a_door_stands_anywhere() {
    let (log, _listening) = Heard::listen();
    let site = site().await;
    let (mut keys, mut faults, mut desk) = (Keys::default(), Shown::default(), Shown::default());
    let people: Vec<String> = (0..10).map(|n| format!("p{n}@example.org")).collect();
    for address in &people {
        site.member("P", address).await;
    }
    for n in 0..200 {
        sign_in(&site, &mut keys, &mut faults, &people[n % people.len()], n / people.len() + n).await;
    }
    others(&site, &mut keys, &people).await;
    let saying = kept(&site, &mut desk).await;
    for address in people.iter().map(String::as_str).chain([GUEST, LATER, PROOF, MOVED, ASKED]) {
        keys.read(&site.letters(address));
    }
    assert!(keys.codes.len() > 200 && keys.tokens.len() > 500, "{} {}", keys.codes.len(), keys.tokens.len());
    assert!(!keys.stops.is_empty());
    assert!(saying > 200, "the desk sees what was taken out of {saying} letters");

    let live = site.link(&people[4]);
    let mut visitor = site.browser();
    let mut health = Shown::default();
    for page in ["/healthz", "/readyz", "/metrics"] {
        health.get(&mut visitor, page).await;
    }
    for page in [format!("{live}/more"), live.replace("session", "nowhere"), live.clone(), format!("/de{}", &live[3..])]
    {
        faults.get(&mut visitor, &page).await;
    }

    let elsewhere = tempfile::tempdir().unwrap();
    let mut searched = Vec::new();
    if site.app.db.engine() == Engine::Sqlite {
        files(&site.app.config.data.folder, &mut searched);
        let copy = elsewhere.path().join("copy");
        std::fs::create_dir(&copy).unwrap();
        site.app.db.copy_into(&copy.join(DATABASE)).await.unwrap();
        let file = elsewhere.path().join("backup.zip");
        backup(&Common { data: Some(copy), config: None }, &file).await.map_err(|t| t.0).unwrap();
        let database = searched.iter().find(|file| file.ends_with("test.sqlite")).unwrap();
        assert!(keys.in_file(database).contains("sha256"), "the hashes are there: what is searched is searched");
        searched.push(file);
    } else if let Some(server) = std::env::var_os("M4D_TEST_POSTGRES_FOLDER") {
        files(&PathBuf::from(server).join("pg_wal"), &mut searched);
    }

    // A fault of ours: the table is gone.
    script(&site.app.db, "alter table accounts_ask rename to gone;").await.unwrap();
    let got = visitor.get(&live).await;
    assert_eq!(got.status, 500);
    faults.note(&got);
    assert_eq!(log.lines(&["a request failed", "/session/link/{token}"]), 1, "the log names the route");
    for (name, bytes) in [("desk", desk.0), ("health", health.0), ("faults", faults.0), ("log", log.bytes())] {
        assert!(bytes.len() > 20, "{name}");
        let file = elsewhere.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        searched.push(file);
    }
    for file in searched {
        let mut found = keys.in_file(&file);
        // The hash of 256 random bits opens nothing.
        found.remove("sha256");
        assert_eq!(found, BTreeSet::new(), "{}", file.display());
    }
    let planted = elsewhere.path().join("planted");
    std::fs::write(&planted, live).unwrap();
    assert_eq!(keys.in_file(&planted), BTreeSet::from(["raw"]), "what is there is found");
}
