//! Proof by a code that goes to an address on exactly the host of the organisation's own site, and comes back.

use super::state::{self, NewStep, State};
use super::{TEXT, page, store};
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::directory::own::{self, Own};
use crate::events::{Event, announce};
use crate::layout::form::{Ask, Kind, Sheet};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::codes::{new_code, read_code};
use m4d_kit::db::{Ask as _, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::limits::Limit;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::seal::Keys;
use m4d_kit::visit::Visit;
use m4d_rules::accounts::Address;
use m4d_rules::accounts::code::{self, Refusal, may_try};
use m4d_rules::directory::domain::{Site, host, proves};
use m4d_rules::directory::verification::{Evidence, prove};
use m4d_rules::rights::Act;
use m4d_rules::spans::{DAY, MINUTE};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;

/// The purpose under which these codes are kept hashed.
const PROOF_CODE: &str = "proof code";
/// How long a code works, from the moment its letter is handed over.
pub const LIFE: i64 = 30 * MINUTE;
/// Letters with a code that one address may be sent.
const BY_ADDRESS: Limit = Limit { name: "proof by address", per: Duration::from_secs(3600), burst: 3 };
/// The same for one organisation.
const BY_ORGANISATION: Limit = Limit { name: "proof by organisation", per: Duration::from_secs(3600), burst: 6 };

/// `POST /my/organisations/{id}/verification/proof`
///
/// # Errors
/// The database fails, or too much was asked at once.
pub async fn ask(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let back = super::up(&asked, 1);
    let me = me::to_do(&app, &asked, &visit, &form, &back).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut tx = app.db.begin().await?;
    let own = own::of_address(&mut tx, &asked, &me, now).await?;
    own.needs(&me, Act::Verify, now)?;
    let shared: Vec<&str> = app.config.directory.shared_hosts.iter().map(String::as_str).collect();
    let address = match decide(&mut tx, &own, form.text("mail"), &shared, now).await? {
        Ok(address) => address,
        Err(message) => {
            drop(tx);
            let wrong = [("mail", w.text(&message))];
            return page::show(&app, &asked, &visit, &me, Some(&form), &wrong).await;
        }
    };
    let key = app.keys.keyed("address", address.key().as_bytes());
    let body = own.id.to_string();
    for (limit, key) in [(BY_ADDRESS, key.as_slice()), (BY_ORGANISATION, body.as_bytes())] {
        app.limits.check(limit, key).map_err(|after| Stop::TooMuch(after.seconds))?;
    }
    let proof = random_id()?;
    tx.run(&store::END_PROOFS, (own.id, now.0)).await?;
    tx.run(&store::ADD_PROOF, (proof, own.id, me.id, address.key(), now.0)).await?;
    announce(&mut tx, &Event::ProofAsked { proof }, now).await?;
    own::wrote(&mut tx, own.id, &me, "organisation_proof_asked", json!({ "host": address.domain() }), now).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("{back}/code")))
}

/// The address, or the message that says why it proves nothing.
async fn decide(
    tx: &mut Tx,
    own: &Own,
    typed: &str,
    shared: &[&str],
    now: Moment,
) -> Result<Result<Address, String>, Stop> {
    let state = State::load(tx, own.id, now).await?.ok_or(Stop::Missing)?;
    if let Err(refusal) = prove(&state.taken, now.0) {
        return Ok(Err(format!("refused-step-{}", refusal.code().replace('_', "-"))));
    }
    let address = match Address::parse(typed) {
        Ok(address) => address,
        Err(refusal) => return Ok(Err(format!("refused-address-{}", refusal.code().replace('_', "-")))),
    };
    let mine = own.row.site.clone().unwrap_or_default();
    let others = match host(&mine) {
        None => 0,
        Some(mine) => {
            let sites = tx.all(&store::LIST_OTHER_SITES, (own.id,)).await?;
            sites.iter().filter(|row| host(&row.site).is_some_and(|other| other == mine)).count()
        }
    };
    let site = Site { address: &mine, others_on_host: others, shared_hosts: shared };
    Ok(match proves(&address, &site) {
        Ok(()) => Ok(address),
        Err(refusal) => Err(format!("refused-proof-{}", refusal.code().replace('_', "-"))),
    })
}

/// `GET /my/organisations/{id}/verification/code`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let mut db = app.read().await?;
    let own = own::of_address(&mut db, &asked, &me, app.now()).await?;
    own.needs(&me, Act::Verify, app.now())?;
    let found = db.one(&store::FIND_PROOF, (own.id, me.id)).await?;
    drop(db);
    match found.filter(|row| ends(row) > app.now().0) {
        Some(row) => show(&app, &asked, &visit, &own, &row, None),
        None => Ok(Answer::see(&super::up(&asked, 1))),
    }
}

fn ends(row: &store::ProofRow) -> i64 {
    row.ends_at.unwrap_or(row.asked_at + LIFE)
}

fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    own: &Own,
    row: &store::ProofRow,
    wrong: Option<String>,
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let up = format!("/my/organisations/{}/verification", own.id);
    let mut shell = page::shell(app, asked, own).under(w.text("verification-title"), &up);
    shell.here = w.text("proof-title");
    shell.title.clone_from(&shell.here);
    let wrong: Vec<(&'static str, String)> = wrong.into_iter().map(|sentence| ("code", sentence)).collect();
    let sheet = Sheet::new(&shell, &format!("{up}/code"), visit.token(), "code-button")
        .ask(Kind::Digits, "code", "code-code", "")
        .autocomplete("one-time-code")
        .wrong(&wrong);
    let mut ask = Ask::new(shell).lead("code-lead");
    ask.large = Some(row.address.clone());
    ask.notes.push(w.html(&w.n("code-time", LIFE / MINUTE)));
    Ok(ask.sheet(sheet).next("proof-next").answer()?)
}

/// `POST /my/organisations/{id}/verification/code`
///
/// # Errors
/// The database fails.
pub async fn answer(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::to_do(&app, &asked, &visit, &form, &asked.address).await?;
    let (w, now, up) = (app.words(asked.language), app.now(), super::up(&asked, 1));
    let mut tx = app.db.begin().await?;
    let own = own::of_address(&mut tx, &asked, &me, now).await?;
    own.needs(&me, Act::Verify, now)?;
    let found = tx.one(&store::FIND_PROOF, (own.id, me.id)).await?;
    let Some(row) = found.filter(|row| ends(row) > now.0) else { return Ok(Answer::see(&up)) };
    let Some(typed) = read_code(form.text("code")) else {
        return show(&app, &asked, &visit, &own, &row, Some(w.text("refused-code-form")));
    };
    let today = tx.one(&store::COUNT_WRONG, (own.id, now.0 - DAY)).await?.map_or(0, |r| r.n);
    let kept = row.code.clone().unwrap_or_default();
    let right = app.keys.is_keyed(PROOF_CODE, format!("{}:{typed}", row.id).as_bytes(), &kept);
    let waits = code::Asked { ends: ends(&row), tries: row.tries, used: false, same_browser: true };
    match may_try(&waits, today, now.0) {
        Ok(()) if right => {
            proved(&mut tx, &own, &me, &row, now).await?;
            tx.commit().await?;
            app.work.wake();
            Ok(Answer::see(&format!("{up}?done=proved")))
        }
        Ok(()) => {
            tx.run(&store::MISS_PROOF, (row.id,)).await?;
            tx.commit().await?;
            let left = code::TRIES - row.tries - 1;
            show(&app, &asked, &visit, &own, &row, Some(w.n("refused-code", left)))
        }
        Err(Refusal::TooManyTries | Refusal::TooManyToday) => {
            show(&app, &asked, &visit, &own, &row, Some(w.text("refused-code-often")))
        }
        Err(_) => Ok(Answer::see(&up)),
    }
}

/// The code came back: the organisation is a step further, unless it got there otherwise meanwhile.
async fn proved(tx: &mut Tx, own: &Own, me: &Me, row: &store::ProofRow, now: Moment) -> Result<(), Stop> {
    if tx.run(&store::USE_PROOF, (row.id, now.0)).await? == 0 {
        return Err(Stop::Missing);
    }
    let state = State::load(tx, own.id, now).await?.ok_or(Stop::Missing)?;
    let Ok(step) = prove(&state.taken, now.0) else { return Ok(()) };
    let domain = row.address.rsplit('@').next().unwrap_or_default();
    let new = NewStep {
        step: step.code(),
        by: Some(me.id),
        voucher: None,
        evidence: Evidence::OwnDomain.code(),
        reason: domain,
        renew_at: None,
    };
    let about = state::take(tx, own.id, new, now).await?;
    super::tell(tx, own.id, "vouched", about, now).await?;
    own::wrote(tx, own.id, me, "organisation_proved", json!({ "host": domain }), now).await?;
    Ok(())
}

/// Mints the code of a letter in the moment it is handed over; nothing if it is not waited for any more.
///
/// # Errors
/// The database fails.
pub async fn mint(tx: &mut Tx, keys: &Keys, proof: i64, now: Moment) -> Result<Option<String>, Fault> {
    let code = new_code()?;
    let kept = keys.keyed(PROOF_CODE, format!("{proof}:{code}").as_bytes());
    let held = tx.run(&store::MINT_PROOF, (proof, kept, now.0 + LIFE, now.0)).await?;
    Ok((held > 0).then_some(code))
}

/// `POST /my/organisations/{id}/verification/evidence`: words and an address for the country officer. Files come later.
///
/// # Errors
/// The database fails.
pub async fn evidence(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let back = super::up(&asked, 1);
    let me = me::to_do(&app, &asked, &visit, &form, &back).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut tx = app.db.begin().await?;
    let own = own::of_address(&mut tx, &asked, &me, now).await?;
    own.needs(&me, Act::Verify, now)?;
    let mut wrong = Vec::new();
    if let Some(message) = super::unfit(form.text("evidence")) {
        wrong.push(("evidence", w.text(message)));
    }
    let link = form.some("link");
    if link.is_some_and(|link| host(link).is_none() || link.len() > TEXT) {
        wrong.push(("link", w.text("refused-link")));
    }
    if !wrong.is_empty() {
        drop(tx);
        return page::show(&app, &asked, &visit, &me, Some(&form), &wrong).await;
    }
    let row = (random_id()?, own.id, me.id, now.0, form.text("evidence").to_owned(), link.map(str::to_owned));
    tx.run(&store::ADD_EVIDENCE, row).await?;
    own::wrote(&mut tx, own.id, &me, "organisation_evidence_given", json!({}), now).await?;
    tx.commit().await?;
    Ok(Answer::see(&format!("{back}?done=evidence")))
}
