//! What a letter looks like, that no header can be added to it, and that its signature holds.

use super::*;
use crate::letters::dkim::{Signer, canonical, canonical_body, canonical_headers, parted};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use ring::signature::{self, UnparsedPublicKey};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::pki_types::pem::PemObject as _;

fn due(address: &str) -> Queued {
    Queued {
        id: 31,
        name: "sign_in".to_owned(),
        language: Language::Ar,
        address: address.to_owned(),
        owner: None,
        body: serde_json::Value::Null,
        mint: None,
        queued_at: T0,
        attempts: 1,
        message_id: "00112233445566778899aabbccddeeff".to_owned(),
    }
}

fn words(subject: &str, text: &str) -> Composed {
    Composed {
        subject: subject.to_owned(),
        text: text.to_owned(),
        html: format!("<p>{text}</p>"),
        kept_text: String::new(),
        neutral: false,
        bare: None,
    }
}

fn written(head: &Letterhead, address: &str, words: &Composed) -> Result<String, String> {
    let mail = head.write(&due(address), words, T0).map_err(|e| e.0)?;
    String::from_utf8(mail.bytes).map_err(|e| e.to_string())
}

#[test]
fn it_has_the_headers_of_an_automatic_letter_and_two_forms_of_the_same_text() {
    let mail = written(&head(), "ana@example.org", &words("رابطك", "Bonjour\nSédhiou")).unwrap();
    let headers: Vec<String> = parted(mail.as_bytes()).0.iter().map(|h| canonical(h)).collect();
    assert_eq!(
        headers,
        [
            "from:=?utf-8?b?UsOpc2VhdQ==?= <letters@m4d.example.org>\r\n",
            "to:ana@example.org\r\n",
            "subject:=?utf-8?b?2LHYp9io2LfZgw==?=\r\n",
            "date:Fri, 15 Jan 2027 08:00:00 +0000\r\n",
            "message-id:<00112233445566778899aabbccddeeff@m4d.example.org>\r\n",
            "auto-submitted:auto-generated\r\n",
            "mime-version:1.0\r\n",
            "content-type:multipart/alternative; boundary=\"00112233445566778899aabbccddeeff\"\r\n",
        ]
    );
    assert!(mail.contains("Content-Type: text/plain; charset=utf-8"), "{mail}");
    assert!(mail.contains("Content-Type: text/html; charset=utf-8"), "{mail}");
    assert!(mail.is_ascii() && !mail.replace("\r\n", "").contains('\n'));
}

#[test]
fn nothing_can_be_added_to_a_header() {
    let hostile = [
        "Hello\r\nBcc: all@example.org",
        "Hello\nBcc: all@example.org",
        "Hello\rBcc: all@example.org",
        "Hello\0",
        "Hello\u{202e}gro",
        "Hello\u{2067}gro",
        "Hello\u{200f}",
        "Hello\u{2028}Bcc: all@example.org",
        "Hello\u{85}Bcc: all@example.org",
    ];
    for subject in hostile {
        let refused = written(&head(), "ana@example.org", &words(subject, "text")).unwrap_err();
        assert!(refused.starts_with("the subject holds the character U+"), "{refused}");
    }
    let addresses = [
        "ana@example.org\r\nBcc: all@example.org",
        "ana@example.org\nRCPT TO:<all@example.org>",
        "ana\u{202e}@example.org",
        "ana@example.org, all@example.org",
        "Ana <ana@example.org>",
        "\"a\r\nb\"@example.org",
        "ana@example.org>",
        "@example.org",
        "ana",
        " ana@example.org",
    ];
    for address in addresses {
        assert!(written(&head(), address, &words("Hello", "text")).is_err(), "{address:?}");
    }
    for from in ["Net\r\nBcc: all@example.org <a@example.org>", "a@example.org, b@example.org", "Network"] {
        assert!(Letterhead::new(from, "https://m4d.example.org", None).is_err(), "{from:?}");
    }
    // What stands in the text stays in the text.
    let mail = written(&head(), "ana@example.org", &words("Hello", "\r\n.\r\nBcc: all@example.org\r\n")).unwrap();
    assert_eq!(header(&mail, "Bcc"), None);
}

#[test]
fn the_sender_is_the_sites_host_when_none_is_named() {
    for (site, from) in [
        ("http://127.0.0.1:8080", "letters@127.0.0.1"),
        ("http://localhost:8080", "letters@localhost"),
        ("https://m4d.example.org", "letters@m4d.example.org"),
    ] {
        let head = Letterhead::new("", site, None).unwrap();
        let mail = written(&head, "ana@example.org", &words("Hello", "text")).unwrap();
        assert_eq!(header(&mail, "From").as_deref(), Some(from));
    }
}

#[test]
fn a_neutral_letter_has_a_sender_of_its_own_if_one_is_named() {
    let mut config = crate::config::Config::default();
    config.letters.from = "Migration network <letters@m4d.example.org>".to_owned();
    let from = |config: &crate::config::Config, neutral| {
        let words = Composed { neutral, ..words("There is news", "text") };
        header(&written(&Letterhead::of(config).unwrap(), "ana@example.org", &words).unwrap(), "From").unwrap()
    };
    assert!(from(&config, true).contains("letters@m4d.example.org"), "none is named");
    config.letters.neutral_from = "post@example.net".to_owned();
    assert_eq!(from(&config, true), "post@example.net");
    assert!(from(&config, false).contains("letters@m4d.example.org"));
    config.letters.neutral_from = "nobody".to_owned();
    assert!(Letterhead::of(&config).err().unwrap().0.contains("letters.neutral_from"));
}

#[test]
fn a_letter_over_ten_kilobytes_goes_without_what_was_typed() {
    let typed = |times: usize| Composed {
        bare: Some(Box::new(words("Something was asked", "The reason stands on the site."))),
        ..words("Hello", &"a ".repeat(times))
    };
    assert!(written(&head(), "ana@example.org", &typed(2000)).unwrap().contains("Subject: Hello"));
    let bare = written(&head(), "ana@example.org", &typed(5000)).unwrap();
    assert!(bare.contains("The reason stands on the site.") && !bare.contains("a a a"), "{bare}");
    // Whose words cannot be shorter goes as it is: silence would be worse.
    assert!(written(&head(), "ana@example.org", &words("Hello", &"a ".repeat(5000))).is_ok());
}

/// The message and the public key of RFC 8463, appendix A.
const OF_THE_RFC: &str = "DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;\r\n d=football.example.com; i=@football.example.com;\r\n q=dns/txt; s=brisbane; t=1528637909; h=from : to :\r\n subject : date : message-id : from : subject : date;\r\n bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus\r\n Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==\r\nFrom: Joe SixPack <joe@football.example.com>\r\nTo: Suzie Q <suzie@shopping.example.net>\r\nSubject: Is dinner ready?\r\nDate: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\nMessage-ID: <20030712040037.46341.5F8J@football.example.com>\r\n\r\nHi.\r\n\r\nWe lost the game.  Are you hungry yet?\r\n\r\nJoe.\r\n";
const KEY_OF_THE_RFC: &str = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

/// What a receiver does with the first header of a message.
fn verified(message: &str, algorithm: &'static dyn signature::VerificationAlgorithm, key: &[u8]) -> bool {
    let (headers, body) = parted(message.as_bytes());
    let (signature_header, others) = headers.split_first().unwrap();
    let tag = |name: &str| {
        let value =
            signature_header.split(';').find_map(|t| t.trim_start_matches([' ', '\r', '\n']).strip_prefix(name));
        value.unwrap_or_default().replace([' ', '\r', '\n'], "")
    };
    let hash = BASE64.encode(digest::digest(&digest::SHA256, &canonical_body(body)));
    let names = signature_header.split_once("h=").unwrap().1.split(';').next().unwrap().to_owned();
    let names: Vec<&str> = names.split(':').map(str::trim).collect();
    let (unsigned, _) = signature_header.rsplit_once("b=").unwrap();
    let mut signed = canonical_headers(others, &names);
    signed.push_str(canonical(&format!("{unsigned}b=")).trim_end());
    let mut bytes = signed.into_bytes();
    if signature_header.contains("a=ed25519-sha256") {
        bytes = digest::digest(&digest::SHA256, &bytes).as_ref().to_vec();
    }
    let made = BASE64.decode(signature_header.rsplit_once("b=").unwrap().1.replace([' ', '\r', '\n'], "")).unwrap();
    hash == tag("bh=") && UnparsedPublicKey::new(algorithm, key).verify(&bytes, &made).is_ok()
}

#[test]
fn we_read_the_signature_of_the_rfc_as_it_was_meant() {
    let key = BASE64.decode(KEY_OF_THE_RFC).unwrap();
    assert!(verified(OF_THE_RFC, &signature::ED25519, &key));
    assert!(!verified(&OF_THE_RFC.replace("lost the game", "won the game"), &signature::ED25519, &key));
    assert!(!verified(&OF_THE_RFC.replace("Is dinner", "Was dinner"), &signature::ED25519, &key));
}

/// The private key of RFC 8463, appendix A, as openssl writes it.
fn ed25519() -> Signer {
    let seed = BASE64.decode("nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=").unwrap();
    let der = [&[0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20], seed.as_slice()].concat();
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", BASE64.encode(der));
    Signer::new("brisbane", "football.example.com", pem.as_bytes()).unwrap()
}

#[test]
fn our_signature_holds_and_breaks_with_the_letter_or_a_second_header() {
    let head =
        Letterhead::new("letters@football.example.com", "https://football.example.com", Some(ed25519())).unwrap();
    let mail = written(&head, "ana@example.org", &words("رابطك", "Bonjour  Sédhiou \n\n\n")).unwrap();
    let key = BASE64.decode(KEY_OF_THE_RFC).unwrap();
    assert!(verified(&mail, &signature::ED25519, &key), "{mail}");
    assert!(mail.split("\r\n").all(|l| l.len() <= 78), "{mail}");
    for (from, to) in [("Bonjour", "Bonsoir"), ("ana@example.org", "eva@example.org"), ("auto-generated", "no")] {
        assert!(!verified(&mail.replace(from, to), &signature::ED25519, &key), "{from}");
    }
    for added in ["From: other@example.org", "Subject: other", "To: other@example.org"] {
        let end = mail.find("\r\n\r\n").unwrap();
        let second = format!("{}\r\n{added}{}", &mail[..end], &mail[end..]);
        assert!(!verified(&second, &signature::ED25519, &key), "{added}");
    }
}

#[test]
fn a_signature_by_rsa_holds_too() {
    // Made for this test; it signs for nobody.
    let pem = include_bytes!("rsa.pem");
    let signer = Signer::new("one", "m4d.example.org", pem).unwrap();
    let head = Letterhead::new("", "https://m4d.example.org", Some(signer)).unwrap();
    let mail = written(&head, "ana@example.org", &words("Hello", "text")).unwrap();
    let der = PrivatePkcs8KeyDer::from_pem_slice(pem).unwrap();
    let pair = ring::rsa::KeyPair::from_pkcs8(der.secret_pkcs8_der()).unwrap();
    assert!(verified(&mail, &signature::RSA_PKCS1_2048_8192_SHA256, pair.public().as_ref()), "{mail}");
    assert!(!verified(&mail.replace("Hello", "Hullo"), &signature::RSA_PKCS1_2048_8192_SHA256, pair.public().as_ref()));
}

#[test]
fn a_key_that_is_none_is_refused_in_a_sentence() {
    let none = Signer::new("one", "example.org", b"no key").err().unwrap();
    assert!(none.0.contains("no private key"), "{none}");
    let name = Signer::new("one; d=other", "example.org", b"").err().unwrap();
    assert!(name.0.contains("names of the DNS"), "{name}");
    let missing = Signer::read("one", "example.org", std::path::Path::new("/nowhere/key.pem")).err().unwrap();
    assert!(missing.0.contains("letters.dkim_key_file is /nowhere/key.pem"), "{missing}");
}
