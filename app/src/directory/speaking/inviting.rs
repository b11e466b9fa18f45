//! Inviting somebody to speak for a body, by an address; and taking an invitation back. Whose address it is is looked up
//! nowhere here, so that no answer tells.

use super::store;
use super::{body, representatives, typed};
use crate::accounts::{me, waiting};
use crate::app::App;
use crate::directory::own;
use crate::events::{Event, announce};
use m4d_kit::clock::random_id;
use m4d_kit::db::Ask as _;
use m4d_kit::form::Form;
use m4d_kit::limits::Limit;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::accounts::Address;
use m4d_rules::directory::speaking::{INVITATION, Refusal, Speaker, invite as may_invite};
use m4d_rules::language::Language;
use m4d_rules::rights::{Act, Role};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;

/// Invitations that one member makes: a letter goes to a stranger with each.
const BY_MEMBER: Limit = Limit { name: "invite by member", per: Duration::from_secs(24 * 3600), burst: 40 };

/// `POST /my/organisations/{id}/invitations`
///
/// # Errors
/// The body is not there for this member; too many invitations; the database fails.
pub async fn invite(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let id = body::number(&asked, "id")?;
    let back = format!("/{}{}", asked.language, representatives::path(id));
    let me = me::to_do(&app, &asked, &visit, &form, &back).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut wrong = Vec::new();
    let address = Address::parse(form.text("email"));
    if address.is_err() {
        wrong.push(("email", w.text("speak-refused-email")));
    }
    let speaker = Speaker::parse(form.text("role"));
    if speaker.is_none() {
        wrong.push(("role", w.text("speak-refused-role")));
    }
    let mandate = typed::mandate(w, &form, now, &mut wrong);

    let mut tx = app.db.begin().await?;
    let own = own::of_address(&mut tx, &asked, &me, now).await?;
    let parts = body::parts(&mut tx, own.id).await?;
    match speaker.map(|speaker| may_invite(&parts, me.id, speaker, now.0)) {
        Some(Err(Refusal::NotTheirsToGive)) => wrong.push(("role", w.text("speak-refused-role-given"))),
        Some(Err(_)) => return Err(Stop::Missing),
        _ => {}
    }
    // Only an owner gives this part.
    if speaker == Some(Speaker::Representative) {
        waiting::deed(&app, &asked, &mut tx, &me, Act::ChangeOwners).await?;
    }
    let (Ok(address), Some(speaker), true) = (address, speaker, wrong.is_empty()) else {
        drop(tx);
        return representatives::show(&app, &asked, &visit, (&me, &own), Some(&form), &wrong).await;
    };
    app.limits.check(BY_MEMBER, &me.id.to_be_bytes()).map_err(|after| Stop::TooMuch(after.seconds))?;
    let (invitation, to) = (random_id()?, address.key());
    tx.run(&store::REVOKE_SAME, (own.id, to.clone(), now.0)).await?;
    // Written in the inviter's language unless the body speaks none of ours but another.
    let language = own.row.languages.split(' ').find_map(Language::parse).unwrap_or(asked.language);
    let row = (
        invitation,
        own.id,
        to,
        speaker.code().to_owned(),
        mandate.unit,
        mandate.mandate,
        mandate.ends,
        language.code().to_owned(),
        me.id,
        now.0,
        now.0 + INVITATION,
    );
    tx.run(&store::ADD_INVITATION, row).await?;
    announce(&mut tx, &Event::Invited { invitation }, now).await?;
    let details = json!({ "invitation": invitation, "role": speaker.code() });
    own::wrote(&mut tx, own.id, &me, "speaker_invited", details, now).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("{back}?done=invited")))
}

/// `POST /my/organisations/{id}/invitations/{invitation}/ending`
///
/// # Errors
/// There is no such invitation for this member to take back; the database fails.
pub async fn revoke(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let (id, invitation) = (body::number(&asked, "id")?, body::number(&asked, "invitation")?);
    let back = format!("/{}{}", asked.language, representatives::path(id));
    let me = me::to_do(&app, &asked, &visit, &form, &back).await?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let own = own::of_address(&mut tx, &asked, &me, now).await?;
    // Editors invite nobody: for them no invitation is there.
    if own.role == Role::Editor {
        return Err(Stop::Missing);
    }
    let invited = tx.one(&store::FIND_ROLE, (invitation, own.id)).await?;
    let speaker = invited.and_then(|i| Speaker::parse(&i.role)).ok_or(Stop::Missing)?;
    // Whoever could make an invitation can take it back.
    let parts = body::parts(&mut tx, own.id).await?;
    may_invite(&parts, me.id, speaker, now.0).ok().ok_or(Stop::Missing)?;
    if tx.run(&store::REVOKE, (invitation, own.id, now.0)).await? > 0 {
        own::wrote(&mut tx, own.id, &me, "invitation_revoked", json!({ "invitation": invitation }), now).await?;
    }
    tx.commit().await?;
    Ok(Answer::see(&format!("{back}?done=revoked")))
}
