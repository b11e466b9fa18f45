//! Writes a letter in its reader's language, and mints its link and code in the moment it is handed over. What is kept
//! says «link removed».

use crate::accounts::change_told;
use crate::accounts::code::LETTER_CODE;
use crate::accounts::store as accounts;
use crate::app::App;
use crate::directory::speaking::told;
use crate::directory::verification::proof;
use m4d_kit::clock::Moment;
use m4d_kit::codes::{in_two, new_code};
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::letters::{Author, Composed, Composing, Queued};
use m4d_kit::locale::{Arg, Words, escape};
use m4d_kit::visit::{link_token, token_hash};
use m4d_rules::accounts::lasting::link_life;
use std::sync::Arc;

/// Who knows the words of every letter.
pub struct Writer {
    /// The product.
    pub app: Arc<App>,
}

/// What a letter carries that is secret.
#[derive(Default)]
struct Minted {
    /// The path of its link, without language.
    link: Option<String>,
    /// The code.
    code: Option<String>,
    /// For how many minutes they work.
    minutes: i64,
}

impl Author for Writer {
    fn compose<'a>(&'a self, tx: &'a mut Tx, letter: &'a Queued, now: Moment) -> Composing<'a> {
        Box::pin(async move {
            let Some(minted) = self.mint(tx, letter, now).await? else { return Ok(None) };
            let neutral = match letter.owner {
                Some(owner) => {
                    tx.one(&accounts::FIND_MAILBOX, (owner,)).await?.is_some_and(|m| m.neutral_since.is_some())
                }
                None => false,
            };
            Ok(Some(self.words(letter, &minted, neutral)))
        })
    }
}

impl Writer {
    /// Mints what the letter asks for; nothing if there is nothing to say any more.
    async fn mint(&self, tx: &mut Tx, letter: &Queued, now: Moment) -> Result<Option<Minted>, Fault> {
        let Some((kind, id)) = &letter.mint else { return Ok(Some(Minted::default())) };
        match kind.as_str() {
            "ask" => self.mint_ask(tx, *id, letter, now).await,
            "change" => {
                let made = change_told::mint_change(tx, *id, now).await?;
                Ok(made.map(|(path, minutes)| Minted { link: Some(path), code: None, minutes }))
            }
            "undo_asked" | "undo" => {
                let made = change_told::mint_undo(tx, *id, kind == "undo_asked").await?;
                Ok(made.map(|path| Minted { link: Some(path), ..Minted::default() }))
            }
            "invitation" => mint_invitation(tx, *id, now).await,
            "proof" => {
                let code = proof::mint(tx, &self.app.keys, *id, now).await?;
                let minutes = proof::LIFE / 60_000;
                Ok(code.map(|code| Minted { link: None, code: Some(in_two(&code)), minutes }))
            }
            other => Err(Fault::new(format!("no letter mints a token for {other}"))),
        }
    }

    async fn mint_ask(&self, tx: &mut Tx, id: i64, letter: &Queued, now: Moment) -> Result<Option<Minted>, Fault> {
        let powers = match letter.owner {
            Some(owner) => tx.one(&accounts::COUNT_POWERS, (owner, now.0)).await?.map_or(0, |p| p.rights),
            None => 0,
        };
        let life = link_life(powers > 0);
        let (token, code) = (link_token()?, new_code()?);
        let kept = self.app.keys.keyed(LETTER_CODE, format!("{id}:{code}").as_bytes());
        if tx.run(&accounts::MINT_ASK, (id, token_hash(&token), kept, now.0, now.0 + life)).await? == 0 {
            return Ok(None);
        }
        let link = Some(format!("/session/link/{token}"));
        Ok(Some(Minted { link, code: Some(in_two(&code)), minutes: life / 60_000 }))
    }

    fn words(&self, letter: &Queued, minted: &Minted, neutral: bool) -> Composed {
        let w = self.app.words(letter.language);
        // Letters that carry a link to sign in say nothing of anybody's affairs: they are neutral as they are.
        let name = if neutral && minted.link.is_none() { "neutral".to_owned() } else { letter.name.replace('_', "-") };
        let args = self.args(w, letter, minted);
        let subject = w.with(&format!("letter-{name}-subject"), &args);
        let body = w.with(&format!("letter-{name}"), &args);
        let path = minted.link.clone().or_else(|| Some(letter.body.get("link")?.as_str()?.to_owned()));
        let link = path.map(|path| format!("{}/{}{path}", self.app.url(), letter.language));
        let removed = w.text("letter-link-removed");
        let kept_link = if minted.link.is_some() { Some(removed.clone()) } else { link.clone() };
        let kept_code = minted.code.is_some().then(|| removed.clone());
        let foot = w.with("letter-foot", &args);
        Composed {
            subject,
            text: plain(w, &body, &foot, link.as_deref(), minted.code.as_deref()),
            html: html(w, &body, &foot, link.as_deref(), minted.code.as_deref()),
            kept_text: plain(w, &body, &foot, kept_link.as_deref(), kept_code.as_deref()),
        }
    }

    /// The values of a letter: `…_at` is a day, `role` a right's name, everything else as it is.
    fn args(&self, w: &Words, letter: &Queued, minted: &Minted) -> Vec<(&'static str, Arg)> {
        let mut args = vec![("minutes", minted.minutes.into()), ("site", self.app.url().into())];
        for name in ["organisation", "person", "other", "reason", "address", "device", "place"] {
            let text = letter.body.get(name).and_then(|v| v.as_str()).unwrap_or_default();
            // Who may not be named is somebody, and a body of which nothing is proved is some body.
            let text = match name {
                "organisation" | "place" if text.is_empty() => w.text("letter-some-organisation"),
                "person" | "other" if text.is_empty() => w.text("letter-somebody"),
                _ => text.to_owned(),
            };
            args.push((name, text.into()));
        }
        for name in ["at", "until"] {
            let day = letter.body.get(name).and_then(serde_json::Value::as_i64);
            args.push((name, day.map_or_else(String::new, |ms| w.day(Moment(ms).day())).into()));
        }
        if let Some(role) = letter.body.get("role").and_then(|v| v.as_str()) {
            args.push(("role", crate::layout::word(w, "right", role).into()));
        }
        if let Some(speaker) = letter.body.get("speaker").and_then(|v| v.as_str()) {
            args.push(("speaker", crate::layout::word(w, "speaker", speaker).into()));
        }
        args
    }
}

/// An invitation's link: it lives as long as the invitation, and answers nothing that was taken back.
async fn mint_invitation(tx: &mut Tx, id: i64, now: Moment) -> Result<Option<Minted>, Fault> {
    let token = link_token()?;
    let minted = told::mint(tx, id, &token, now).await?;
    Ok(minted.then(|| Minted { link: Some(format!("/invitations/{token}")), ..Minted::default() }))
}

/// The plain text: the words, the link on a line of its own, the code in two groups, who writes and why.
fn plain(w: &Words, body: &str, foot: &str, link: Option<&str>, code: Option<&str>) -> String {
    let mut parts = vec![body.to_owned()];
    if let Some(code) = code {
        parts.push(format!("{}\n{code}", w.text("letter-code")));
    }
    if let Some(link) = link {
        parts.push(format!("{}\n{link}", w.text("letter-link")));
    }
    parts.push(format!("--\n{foot}"));
    parts.join("\n\n")
}

/// The same as light HTML.
fn html(w: &Words, body: &str, foot: &str, link: Option<&str>, code: Option<&str>) -> String {
    let mut parts: Vec<String> = body.split("\n\n").map(|p| format!("<p>{}</p>", escape(p))).collect();
    if let Some(code) = code {
        let code = format!("<b style=\"font-size:2em;letter-spacing:.1em\" dir=\"ltr\">{code}</b>");
        parts.push(format!("<p>{}<br>{code}</p>", escape(&w.text("letter-code"))));
    }
    if let Some(link) = link {
        let to = escape(link);
        parts.push(format!("<p>{}<br><a href=\"{to}\" dir=\"ltr\">{to}</a></p>", escape(&w.text("letter-link"))));
    }
    parts.push(format!("<p><small>{}</small></p>", escape(foot)));
    let (language, direction) = (w.language, w.language.direction());
    format!("<!doctype html><html lang=\"{language}\" dir=\"{direction}\"><body>{}</body></html>", parts.concat())
}
