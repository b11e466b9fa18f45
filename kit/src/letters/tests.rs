//! Tests of the letters, and what they share: an author, posts that do as they are told, a database with the tables.

mod keep;
mod mail;
mod queue;
mod returned;
mod server;
mod smtp;

use super::{
    Author, Composed, Composing, FIND_LETTER, Handed, Letter, Letterhead, NewLetter, Post, Queued, Round, Sender,
    queue, send_due,
};
use crate::clock::Moment;
use crate::db::{Ask, Db, Tx};
use crate::fault::Fault;
use crate::letters::mail::Mail;
use crate::letters::post::Handing;
use crate::migrate::{Migration, migrate};
use crate::seal::Keys;
use crate::sql;
use crate::test::{Kept, databases};
use m4d_rules::language::Language;
use ring::digest;
use std::sync::Mutex;

pub const T0: Moment = Moment(1_800_000_000_000);
pub const MINUTE: i64 = 60_000;
pub const DAY: i64 = 24 * 60 * MINUTE;

sql!(/// The hash of a token.
ADD_TOKEN(letter: i64, hash: Vec<u8>) = "insert into token (letter, hash) values ($1, $2)");
sql!(/// The hashes of a letter's tokens.
COUNT_TOKENS(letter: i64) -> Tokens { n: i64 } =
    "select cast(count(hash) as bigint) as n from token where letter = $1");

pub fn after(minutes: i64) -> Moment {
    Moment(T0.0 + minutes * MINUTE)
}

pub fn keys() -> Keys {
    Keys::for_tests()
}

/// A database of each kind, with the tables of the letters and one for tokens.
pub async fn ready() -> Vec<(Db, Kept)> {
    let all = databases().await.unwrap();
    for (db, _) in &all {
        let step = |number, name: &str, text: &str| Migration { number, name: name.into(), text: text.to_owned() };
        let steps = vec![
            step(1, "kit", include_str!("../../../app/migrations/0001_kit.sql")),
            step(3, "letters", include_str!("../../../app/migrations/0003_letters.sql")),
            step(4, "token", "create table token (letter bigint not null, hash blob not null)"),
        ];
        migrate(db, &steps, Moment(0)).await.unwrap();
    }
    all
}

pub fn letter(address: &str) -> NewLetter {
    NewLetter {
        name: "sign_in".to_owned(),
        language: Language::Fr,
        address: address.to_owned(),
        owner: Some(7),
        body: serde_json::json!({ "place": "Sédhiou" }),
        mint: Some(("sign_in".to_owned(), 7)),
    }
}

pub async fn queued(db: &Db, letter: NewLetter, now: Moment) -> i64 {
    let mut tx = db.begin().await.unwrap();
    let id = queue(&mut tx, &keys(), letter, now).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    id
}

pub async fn found(db: &Db, id: i64) -> Letter {
    db.read().await.unwrap().one(&FIND_LETTER, (id,)).await.unwrap().unwrap()
}

pub async fn tokens(db: &Db, id: i64) -> i64 {
    db.read().await.unwrap().one(&COUNT_TOKENS, (id,)).await.unwrap().unwrap().n
}

/// Writes one kind of letter, mints a token for it, remembers the tokens. Fails at "unwritable", has nothing to say at
/// "nothing".
#[derive(Default)]
pub struct Writer {
    pub minted: Mutex<Vec<String>>,
}

impl Author for Writer {
    fn compose<'a>(&'a self, tx: &'a mut Tx, letter: &'a Queued, now: Moment) -> Composing<'a> {
        Box::pin(async move {
            match letter.name.as_str() {
                "unwritable" => return Err(Fault::new("no words")),
                "nothing" => return Ok(None),
                _ => {}
            }
            let token: String = crate::clock::random_bytes::<16>()?.iter().map(|b| format!("{b:02X}")).collect();
            let hash = digest::digest(&digest::SHA256, token.as_bytes()).as_ref().to_vec();
            tx.run(&ADD_TOKEN, (letter.id, hash)).await?;
            let text =
                |link: &str| format!("{} {} {}\n\n{link}\n", letter.body["place"], letter.language.code(), now.0);
            let link = format!("https://m4d.example.org/in/{token}");
            self.minted.lock().unwrap().push(token);
            Ok(Some(Composed {
                subject: "Votre lien: Sédhiou".to_owned(),
                text: text(&link),
                html: format!("<p>{}</p>", text(&link)),
                kept_text: text("[lien retiré]"),
                neutral: false,
                bare: None,
            }))
        })
    }
}

/// Answers what it is told, and keeps what it was given.
pub struct Told {
    pub answer: Mutex<Handed>,
    pub given: Mutex<Vec<Mail>>,
}

impl Told {
    pub fn that(answer: Handed) -> Told {
        Told { answer: Mutex::new(answer), given: Mutex::default() }
    }

    pub fn texts(&self) -> Vec<String> {
        self.given.lock().unwrap().iter().map(|m| String::from_utf8(m.bytes.clone()).unwrap()).collect()
    }
}

impl Post for Told {
    fn hand<'a>(&'a self, mail: &'a Mail) -> Handing<'a> {
        self.given.lock().unwrap().push(mail.clone());
        let answer = self.answer.lock().unwrap().clone();
        Box::pin(async move { answer })
    }
}

pub fn head() -> Letterhead {
    Letterhead::new("Réseau <letters@m4d.example.org>", "https://m4d.example.org", None).unwrap()
}

pub async fn send(db: &Db, author: &dyn Author, post: &dyn Post, now: Moment) -> Round {
    send_due(db, &Sender { author, post, head: &head() }, now, 64).await.unwrap()
}

/// The value of a header, unfolded.
pub fn header(mail: &str, name: &str) -> Option<String> {
    let (headers, _) = super::dkim::parted(mail.as_bytes());
    let found = headers.iter().find_map(|h| h.strip_prefix(name)?.strip_prefix(": "))?;
    Some(found.replace("\r\n", ""))
}
