//! Tests of what letters say: that none is too large to go, whatever was typed.

use super::author::Writer;
use crate::test::{T0, TestSite, site};
use m4d_kit::clock::Moment;
use m4d_kit::letters::dkim::Signer;
use m4d_kit::letters::mail::BYTES;
use m4d_kit::letters::{Author as _, Composed, Letterhead, Queued};
use m4d_rules::language::Language;
use serde_json::json;

/// The name of every letter, as the messages have them.
fn names() -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let mut names = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let subjects = text.lines().filter_map(|line| line.strip_prefix("letter-")?.split_once("-subject ="));
        names.extend(subjects.map(|(name, _)| name.replace('-', "_")));
    }
    names.sort();
    names
}

/// A letter in which everything that people type is as long as it may be.
fn full(name: &str, language: Language, sign: &str) -> Queued {
    let typed = |most: usize| sign.repeat(most);
    Queued {
        id: 31,
        name: name.to_owned(),
        language,
        address: format!("{}@{}.example.org", "a".repeat(64), "b".repeat(60)),
        owner: None,
        body: json!({
            "organisation": typed(200), "person": typed(120), "other": typed(120), "reason": typed(4000),
            "place": typed(200), "address": typed(254), "device": typed(60), "at": T0.0, "until": T0.0,
            "role": "officer", "speaker": "representative", "link": "/my/organisations/9007199254740991/verification",
        }),
        mint: None,
        queued_at: T0,
        attempts: 1,
        message_id: "00112233445566778899aabbccddeeff".to_owned(),
    }
}

async fn composed(site: &TestSite, letter: &Queued) -> Composed {
    let mut tx = site.app.db.begin().await.unwrap();
    Writer { app: site.app.clone() }.compose(&mut tx, letter, T0).await.unwrap().unwrap()
}

#[tokio::test]
async fn no_letter_is_too_large_to_go_whatever_was_typed() {
    let site = site().await;
    let signer = Signer::new("one", "m4d.test", include_bytes!("../../../kit/src/letters/tests/rsa.pem")).unwrap();
    let head = Letterhead::new("Réseau <letters@m4d.test>", "https://m4d.test", Some(signer)).unwrap();
    let names = names();
    assert!(names.len() > 60, "{names:?}");
    let mut largest = (0, String::new());
    for name in &names {
        for language in Language::ALL {
            // One to four bytes each, and one that HTML writes with five.
            for sign in ["a", "&", "é", "م", "မ", "𞤀"] {
                let letter = full(name, *language, sign);
                let words = composed(&site, &letter).await;
                let bytes = head.write(&letter, &words, T0).unwrap().bytes.len();
                largest = largest.max((bytes, format!("{name} {language} {sign}")));
                let alone = Composed { bare: None, ..words };
                let first = head.write(&letter, &alone, T0).unwrap().bytes.len();
                assert_eq!(first, bytes, "{name} in {language}: what was typed in {sign} fits when it is cut");
            }
        }
    }
    assert!(largest.0 <= BYTES, "{largest:?}");
}

#[tokio::test]
async fn long_words_are_cut_in_the_letter_and_whole_where_it_is_kept() {
    let site = site().await;
    let letter = full("remove_owner_asked", Language::En, "w");
    let words = composed(&site, &letter).await;
    let (cut, whole) = (format!("{}… (The whole text stands on the site.)", "w".repeat(300)), "w".repeat(4000));
    assert!(words.text.contains(&cut) && !words.text.contains(&whole), "{}", words.text);
    assert!(words.kept_text.contains(&whole) && !words.kept_text.contains("The whole text"), "{}", words.kept_text);
    let bare = words.bare.unwrap();
    assert!(bare.text.contains("(The text stands on the site.)") && !bare.text.contains("www"), "{}", bare.text);
}

#[tokio::test]
async fn a_name_that_turns_its_line_stops_no_letter() {
    let site = site().await;
    let mut letter = full("verified", Language::Ar, "a");
    letter.body = json!({"organisation": "\u{202b}بلدية\u{200f}", "reason": "", "at": T0.0});
    let words = composed(&site, &letter).await;
    assert!(words.subject.contains("بلدية"), "{}", words.subject);
    let head = Letterhead::new("", "https://m4d.test", None).unwrap();
    assert!(head.write(&letter, &words, T0).is_ok());
}

/// What a subscriber writes, to be looked at.
#[derive(Clone, Default)]
struct Log(std::sync::Arc<std::sync::Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn when_a_page_fails_the_log_names_its_route_and_not_the_token_in_its_address() {
    let (site, log) = (site().await, Log::default());
    let to = log.clone();
    let listening = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || to.clone());
    let _listening = tracing::subscriber::set_default(listening.finish());
    site.app.db.close().await;
    for path in ["/session/link", "/invitations", "/address", "/address/undo"] {
        assert_eq!(site.get(&format!("/en{path}/5ecre7")).await.status, 500, "{path}");
    }
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("/session/link/{token}") && log.contains("/address/undo/{token}"), "{log}");
    assert!(!log.contains("5ecre7"), "{log}");
}

/// The link by which a letter says how to get no more of them.
fn stop_link(letter: &str) -> String {
    let link = letter.lines().find_map(|line| line.strip_prefix("http://m4d.test").filter(|l| l.contains("/stop/")));
    link.unwrap_or_else(|| panic!("no link to stop in: {letter}")).to_owned()
}

#[tokio::test]
async fn whoever_has_no_account_stops_letters_with_a_button_and_allows_them_again() {
    let (site, nora) = (site().await, "nora@example.org");
    let ask = async || {
        let got = site.browser().fill("/en/session", &[("email", nora), ("phone", "mine")]).await;
        site.settle().await;
        (got.status, got.statements, site.letters(nora).len())
    };
    let (first, letters) = (ask().await, site.letters(nora));
    let link = stop_link(&letters[0]);
    let mut browser = site.browser();
    for _ in 0..20 {
        let page = browser.get(&link).await;
        assert_eq!(page.status, 200);
        assert!(page.text().contains("n…@example.org") && !page.text().contains(nora), "{}", page.text());
    }
    site.at(Moment(T0.0 + 2 * 86_400_000));
    assert_eq!(ask().await, (first.0, first.1, 2), "looking changed nothing");
    assert_eq!(browser.post(&link, &[("want", "stop")]).await.location(), link);
    assert!(browser.get(&link).await.text().contains("We write no more to this address."));
    site.at(Moment(T0.0 + 4 * 86_400_000));
    assert_eq!(ask().await, (first.0, first.1, 2), "the same answer, and no letter");
    site.browser().fill("/en/joining", &joining(nora)).await;
    site.settle().await;
    assert_eq!(site.letters(nora).len(), 2, "nor one to join");
    browser.get(&link).await;
    browser.post(&link, &[("want", "allow")]).await;
    assert_eq!(ask().await.2, 3, "allowed again");
    assert_eq!(site.get("/en/letters/stop/AAAA").await.status, 404);
}

fn joining(address: &str) -> [(&'static str, &str); 7] {
    [
        ("who", "self"),
        ("seen", "seen"),
        ("name", "Nora"),
        ("email", address),
        ("reads", "en"),
        ("writes", "en"),
        ("phone", "mine"),
    ]
}

#[tokio::test]
async fn an_old_link_to_stop_letters_shuts_no_member_out_and_silences_no_warning() {
    let (site, ines) = (site().await, "ines@example.org");
    let mut browser = site.member("Inés Ejemplo", ines).await;
    let link = stop_link(&site.letters(ines)[0]);
    assert!(!site.letters(ines)[1].contains("/stop/"), "a member's own letter has none");
    browser.fill(&link, &[("want", "stop")]).await;
    let before = site.letters(ines).len();
    browser.fill("/en/my/address", &[("email", "ines.nueva@example.org")]).await;
    site.settle().await;
    assert_eq!(site.letters(ines).len(), before + 1, "who reads the old address is warned");
    assert_eq!(site.browser().sign_in(ines).await.location(), "/en/my");
}

#[tokio::test]
async fn who_joins_unseen_gets_letters_that_say_nothing_from_the_first_one_on() {
    let (site, nora) = (site().await, "nora@example.org");
    let mut browser = site.browser();
    assert!(browser.get("/en/joining").await.text().contains("our letters say only that there is news"));
    let fields = joining(nora).map(|(name, value)| (name, if name == "seen" { "unseen" } else { value }));
    browser.fill("/en/joining", &fields).await;
    site.settle().await;
    browser.fill("/en/session/code", &[("code", &site.code(nora))]).await;
    site.settle().await;
    let letters = site.letters(nora);
    assert_eq!(letters.len(), 2);
    for letter in &letters {
        assert!(letter.contains("You cannot answer this letter."), "{letter}");
        assert!(!letter.contains("written by the site"), "{letter}");
    }
    assert!(letters[1].contains("There is news for you"), "{}", letters[1]);
    assert_eq!(site.link(nora), "/en/my/letters");
    let other = full("welcome", Language::En, "a");
    assert!(!composed(&site, &other).await.neutral);
}
