//! An invitation, as the one who was invited finds it. Looking changes nothing; the button accepts or refuses, once. Whoever
//! is signed in with another address than the invited one finds what everybody finds behind a dead link.

use super::store::{self, InvitationRow};
use super::{body, representatives};
use crate::accounts::dead_link;
use crate::accounts::me::{self, Me};
use crate::accounts::shown;
use crate::app::App;
use crate::events::{Event, announce};
use crate::layout::form::{Ask, Sheet};
use crate::layout::{Shell, word};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::Tx;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::{Visit, token_hash};
use m4d_rules::directory::speaking::{Invitation, Refusal, Speaker, accept as may_accept};
use serde_json::json;
use std::sync::Arc;

/// The invitation behind the address, if it can be answered by this person.
async fn find(
    db: &mut impl m4d_kit::db::Ask,
    asked: &Asked,
    me: Option<&Me>,
    now: Moment,
) -> Result<Option<(InvitationRow, Speaker)>, Stop> {
    let found = db.one(&store::FIND_INVITATION, (token_hash(asked.part("token")), now.0)).await?;
    let Some(row) = found else { return Ok(None) };
    let parts = body::parts(db, row.organisation).await?;
    let Some(speaker) = Speaker::parse(&row.role) else { return Ok(None) };
    let (member, address) = match me {
        Some(me) => {
            let own = db.one(&store::FIND_ADDRESS, (me.id,)).await?.map_or_else(String::new, |a| a.address);
            (me.id, own)
        }
        // Nobody is signed in: the link itself is looked at as the invited one would.
        None => (0, row.address.clone()),
    };
    let invited =
        Invitation { address: &row.address, speaker, by: row.by_member, at: row.at, revoked: None, answered: None };
    match may_accept(&invited, &parts, member, &address, now.0) {
        Ok(speaker) => Ok(Some((row, speaker))),
        // Who has as much already may still say no.
        Err(Refusal::AlreadyHasPart) => Ok(Some((row, speaker))),
        Err(_) => Ok(None),
    }
}

/// `GET /invitations/{token}`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let me = me::find(&app, &visit).await?;
    let mut db = app.read().await?;
    let Some((row, _)) = find(&mut db, &asked, me.as_ref(), now).await? else { return gone(&app, &asked, &visit) };
    let name = body::name(&mut db, row.organisation, asked.language).await?;
    drop(db);
    let shell = Shell::new(&app, &asked, "my", w.text("invitation-title"));
    let path = format!("/invitations/{}", asked.part("token"));
    let sheet = |answer: &str, button: &str| Sheet::new(&shell, &path, visit.token(), button).with("answer", answer);
    let (accepting, refusing) = (sheet("accept", "invitation-accept"), sheet("refuse", "invitation-refuse").quiet());
    let mut page = Ask::new(shell).lead("invitation-lead");
    let fact = |label: &str, value: String| (w.text(label), w.html(&value));
    page.facts.push((w.text("invitation-organisation"), name.map(|n| n.html()).unwrap_or_default()));
    page.facts.push(fact("speak-role", word(w, "speaker", &row.role)));
    page.facts.push(fact("invitation-means", w.text(&format!("speaker-{}-help", row.role))));
    if let Some(unit) = row.unit {
        page.facts.push(fact("speak-unit", unit));
    }
    if let Some(ends) = row.mandate_ends {
        page.facts.push(fact("speak-until", w.day(Moment(ends - 1).day())));
    }
    page.facts.push(fact("invitation-until", w.day(Moment(row.ends_at).day())));
    if me.is_none() {
        // Signing in or joining leads back here; the way is kept on the server.
        app.ways_back.keep(&visit, &format!("/{}{path}", asked.language));
        let to = |path: &str| format!("/{}{path}", asked.language);
        page.notes.push(w.rich("invitation-sign-in", &[], &[&to("/session"), &to("/joining")]));
        return Ok(page.sheet(refusing).answer()?);
    }
    page.notes.push(w.html(&w.text("invitation-seen")));
    let seen_by = match &me {
        Some(me) => shown::bodies_shown_to(&app, me).await?,
        None => String::new(),
    };
    let accepting = shown::bodies_for(accepting, w, &seen_by);
    Ok(page.sheet(accepting).sheet(refusing).next("invitation-next").answer()?)
}

/// An invitation that is answered, taken back, too old, somebody else's or made up: the same page for all.
fn gone(app: &App, asked: &Asked, visit: &Visit) -> Result<Answer, Stop> {
    dead_link::noted(app, visit, "/invitations/{token}")?;
    let w = app.words(asked.language);
    let shell = Shell::without_address(app, asked.language);
    let shell = Shell { here: w.text("invitation-gone"), title: w.text("invitation-gone"), ..shell };
    Ok(Ask::new(shell).lead("invitation-gone-lead").note("invitation-gone-do").answer()?)
}

/// `POST /invitations/{token}`
///
/// # Errors
/// The database fails.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let now = app.now();
    let me = match form.text("answer") {
        // Nothing is typed here that has to wait, and the address holds a token: it is written down nowhere.
        "accept" => Some(me::signed_in(&app, &asked, &visit).await?),
        _ => me::find(&app, &visit).await?,
    };
    let mut tx = app.db.begin().await?;
    let Some((row, speaker)) = find(&mut tx, &asked, me.as_ref(), now).await? else {
        return gone(&app, &asked, &visit);
    };
    let Some(me) = me.filter(|_| form.text("answer") == "accept") else {
        return refuse(&app, &asked, &visit, tx, row).await;
    };
    if tx.run(&store::ACCEPT, (row.id, me.id, now.0)).await? == 0 {
        return gone(&app, &asked, &visit);
    }
    let parts = body::parts(&mut tx, row.organisation).await?;
    if m4d_rules::directory::speaking::speaks(&parts, me.id, now.0) < Some(speaker) {
        join(&mut tx, &row, speaker, &me, now).await?;
    }
    shown::keep_bodies_for(&mut tx, &me, &form, now).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("/{}{}?done=accepted", asked.language, representatives::path(row.organisation))))
}

async fn join(tx: &mut Tx, row: &InvitationRow, speaker: Speaker, me: &Me, now: Moment) -> Result<(), Stop> {
    let (part, role) = (random_id()?, speaker.code().to_owned());
    // A higher part takes the place of a lower one.
    tx.run(&store::END_PARTS, (row.organisation, me.id, now.0, Some(me.id), "changed".to_owned())).await?;
    let new = (
        part,
        row.organisation,
        me.id,
        role,
        row.unit.clone(),
        0,
        row.mandate.clone(),
        now.0,
        row.mandate_ends,
        Some(row.by_member),
    );
    tx.run(&store::ADD_PART, new).await?;
    let told =
        Event::OrganisationTold { organisation: row.organisation, letter: "part_accepted".to_owned(), about: part };
    announce(tx, &told, now).await?;
    let details = json!({ "role": speaker.code(), "invitation": row.id });
    body::note(tx, "speaker_accepted", row.organisation, (Some(me.id), Some(me.id)), details, now).await?;
    Ok(())
}

/// Saying no needs no account.
async fn refuse(app: &App, asked: &Asked, visit: &Visit, mut tx: Tx, row: InvitationRow) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    if tx.run(&store::REFUSE, (row.id, now.0)).await? == 0 {
        return gone(app, asked, visit);
    }
    let letter = "invitation_refused".to_owned();
    announce(&mut tx, &Event::OrganisationTold { organisation: row.organisation, letter, about: row.id }, now).await?;
    let details = json!({ "invitation": row.id });
    body::note(&mut tx, "invitation_refused", row.organisation, (None, None), details, now).await?;
    tx.commit().await?;
    app.work.wake();
    let shell = Shell::without_address(app, asked.language);
    let shell = Shell { here: w.text("invitation-refused"), title: w.text("invitation-refused"), ..shell };
    Ok(Ask::new(shell).lead("invitation-refused-lead").answer()?)
}
