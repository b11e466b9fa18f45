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
use m4d_kit::letters::{Author, Composed, Composing, Queued, stop_token};
use m4d_kit::locale::{Arg, Words, escape};
use m4d_kit::visit::{link_token, token_hash};
use m4d_rules::accounts::lasting::link_life;
use m4d_rules::typed::{breaks_lines, hints_direction, turns_direction};
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
    /// The path to get no more letters.
    stop: Option<String>,
}

impl Author for Writer {
    fn compose<'a>(&'a self, tx: &'a mut Tx, letter: &'a Queued, now: Moment) -> Composing<'a> {
        Box::pin(async move {
            let Some(minted) = self.mint(tx, letter, now).await? else { return Ok(None) };
            let neutral = match letter.owner {
                Some(owner) => {
                    tx.one(&accounts::FIND_MAILBOX, (owner,)).await?.is_some_and(|m| m.neutral_since.is_some())
                }
                // Who is no member yet, or none any more, says it with the letter.
                None => letter.body.get("neutral").and_then(serde_json::Value::as_bool) == Some(true),
            };
            // Nobody's letter says how to get no more of them; a member's own page says it to members.
            let minted = match letter.owner {
                None if !letter.address.is_empty() => {
                    let token = stop_token(&self.app.keys, &letter.address)?;
                    Minted { stop: Some(format!("/letters/stop/{token}")), ..minted }
                }
                _ => minted,
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
                Ok(made.map(|(path, minutes)| Minted { link: Some(path), minutes, ..Minted::default() }))
            }
            "undo_asked" | "undo" => {
                let made = change_told::mint_undo(tx, *id, kind == "undo_asked").await?;
                Ok(made.map(|path| Minted { link: Some(path), ..Minted::default() }))
            }
            "invitation" => mint_invitation(tx, *id, now).await,
            "proof" => {
                let code = proof::mint(tx, &self.app.keys, *id, now).await?;
                let minutes = proof::LIFE / 60_000;
                Ok(code.map(|code| Minted { code: Some(in_two(&code)), minutes, ..Minted::default() }))
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
        Ok(Some(Minted { link, code: Some(in_two(&code)), minutes: life / 60_000, stop: None }))
    }

    /// The letter with what was typed, cut where it is long; beside it the letter without. What is kept has all of it.
    fn words(&self, letter: &Queued, minted: &Minted, neutral: bool) -> Composed {
        let bare = self.said(letter, minted, neutral, Typed::Nothing);
        let whole = self.said(letter, minted, neutral, Typed::Whole);
        let cut = self.said(letter, minted, neutral, Typed::Cut);
        Composed { kept_text: whole.kept_text, bare: Some(Box::new(bare)), ..cut }
    }

    fn said(&self, letter: &Queued, minted: &Minted, neutral: bool, typed: Typed) -> Composed {
        let w = self.app.words(letter.language);
        // Letters that carry a link to sign in say nothing of anybody's affairs: they are neutral as they are. The head of the
        // audit is to be kept in the mailbox itself.
        let about = neutral && minted.link.is_none() && letter.owner.is_some() && letter.name != "audit_heads";
        let name = if about { "neutral".to_owned() } else { letter.name.replace('_', "-") };
        let args = self.args(w, letter, minted, typed);
        // Marks that turn or break a line would forbid the letter; a name of the record may have one.
        let subject = w.with(&format!("letter-{name}-subject"), &args);
        let subject = subject.chars().filter(|c| !(breaks_lines(*c) || turns_direction(*c) || hints_direction(*c)));
        let body = w.with(&format!("letter-{name}"), &args);
        let link = || Some(letter.body.get("link")?.as_str()?.to_owned());
        // A path says what it is about; where a member's letters are read is the same for all.
        let path = if name == "neutral" { Some("/my/letters".to_owned()) } else { minted.link.clone().or_else(link) };
        let whole = |path: String| format!("{}/{}{path}", self.app.url(), letter.language);
        let (link, stop) = (path.map(whole), minted.stop.clone().map(whole));
        let removed = w.text("letter-link-removed");
        let kept_link = if minted.link.is_some() { Some(removed.clone()) } else { link.clone() };
        let kept_code = minted.code.is_some().then(|| removed.clone());
        let foot = w.with(if neutral { "letter-foot-neutral" } else { "letter-foot" }, &args);
        Composed {
            subject: subject.collect(),
            text: plain(w, &body, &foot, link.as_deref(), minted.code.as_deref(), stop.as_deref()),
            html: html(w, &body, &foot, link.as_deref(), minted.code.as_deref(), stop.as_deref()),
            kept_text: plain(w, &body, &foot, kept_link.as_deref(), kept_code.as_deref(), None),
            neutral,
            bare: None,
        }
    }

    /// The values of a letter: `…_at` is a day, `role` a right's name, everything else as it is.
    fn args(&self, w: &Words, letter: &Queued, minted: &Minted, typed: Typed) -> Vec<(&'static str, Arg)> {
        let mut args = vec![("minutes", minted.minutes.into()), ("site", self.app.url().into())];
        for name in ["organisation", "person", "other", "reason", "address", "device", "place"] {
            let text = letter.body.get(name).and_then(|v| v.as_str()).unwrap_or_default();
            let text = if typed == Typed::Nothing && name != "reason" { "" } else { text };
            // Who may not be named is somebody, and a body of which nothing is proved is some body.
            let text = match name {
                "organisation" | "place" if text.is_empty() => w.text("letter-some-organisation"),
                "place" if typed == Typed::Nothing => w.text("letter-some-organisation"),
                "person" | "other" if text.is_empty() => w.text("letter-somebody"),
                "reason" => reason(w, text, typed),
                _ if typed == Typed::Cut => cut(text, NAME).map_or_else(|| text.to_owned(), |cut| format!("{cut}…")),
                _ => text.to_owned(),
            };
            args.push((name, text.into()));
        }
        let head = letter.body.get("head").and_then(|v| v.as_str()).unwrap_or_default();
        args.push(("head", head.to_owned().into()));
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

/// What a letter says of what people typed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Typed {
    /// All of it, as the site shows it.
    Whole,
    /// Its beginning.
    Cut,
    /// Nothing.
    Nothing,
}

/// Characters of a name in a letter at most.
const NAME: usize = 80;
/// Characters of a reason in a letter at most.
const REASON: usize = 300;

fn reason(w: &Words, text: &str, typed: Typed) -> String {
    match typed {
        Typed::Cut => cut(text, REASON).map_or_else(|| text.to_owned(), |cut| w.it("letter-cut", cut)),
        Typed::Nothing if !text.is_empty() => w.text("letter-uncut"),
        _ => text.to_owned(),
    }
}

/// The beginning of a text that has more characters, or more than two bytes for each of so many; else nothing.
fn cut(text: &str, most: usize) -> Option<&str> {
    let ends = |(count, (at, c)): (usize, (usize, char))| count >= most || at + c.len_utf8() > 2 * most;
    let (_, (end, _)) = text.char_indices().enumerate().find(|it| ends(*it))?;
    text.get(..end).map(str::trim_end)
}

/// An invitation's link: it lives as long as the invitation, and answers nothing that was taken back.
async fn mint_invitation(tx: &mut Tx, id: i64, now: Moment) -> Result<Option<Minted>, Fault> {
    let token = link_token()?;
    let minted = told::mint(tx, id, &token, now).await?;
    Ok(minted.then(|| Minted { link: Some(format!("/invitations/{token}")), ..Minted::default() }))
}

/// The plain text: the words, the link on a line of its own, the code in two groups, who writes and why.
fn plain(w: &Words, body: &str, foot: &str, link: Option<&str>, code: Option<&str>, stop: Option<&str>) -> String {
    let mut parts = vec![body.to_owned()];
    if let Some(code) = code {
        parts.push(format!("{}\n{code}", w.text("letter-code")));
    }
    if let Some(link) = link {
        parts.push(format!("{}\n{link}", w.text("letter-link")));
    }
    parts.push(format!("--\n{foot}"));
    if let Some(stop) = stop {
        parts.push(format!("{}\n{stop}", w.text("letter-stop")));
    }
    parts.join("\n\n")
}

/// The same as light HTML.
fn html(w: &Words, body: &str, foot: &str, link: Option<&str>, code: Option<&str>, stop: Option<&str>) -> String {
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
    if let Some(stop) = stop {
        let (stop, text) = (escape(stop), escape(&w.text("letter-stop")));
        parts.push(format!("<p><small><a href=\"{stop}\">{text}</a></small></p>"));
    }
    let (language, direction) = (w.language, w.language.direction());
    format!("<!doctype html><html lang=\"{language}\" dir=\"{direction}\"><body>{}</body></html>", parts.concat())
}
