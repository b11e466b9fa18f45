//! How an organisation can be reached: its page on the web, the address of a role that everybody sees, and a mailbox that
//! gets copies and can never sign in.

use super::body::{heading, shell};
use super::own::{self, Own, changed, wrote};
use super::own_store as store;
use super::profile::{mine, path};
use super::typing::Typing;
use super::verification::taken_back;
use crate::accounts::me;
use crate::app::App;
use crate::layout::form::{Ask as Sheets, Kind, Sheet};
use m4d_kit::db::Ask as _;
use m4d_kit::form::Form;
use m4d_kit::limits::Limit;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::rights::{Act, Role};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;

/// Other sites and mailboxes by one member: each writes to the owners and to the mailbox that was.
const BY_MEMBER: Limit = Limit { name: "contacts by member", per: Duration::from_secs(86_400), burst: 5 };

/// `GET /my/organisations/{id}/contact`
///
/// # Errors
/// [`Stop::Missing`] for those who may not describe it.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let own = mine(&app, &asked, &me).await?;
    let typed = me::typed(&app, &me, &format!("/{}{}", asked.language, path(own.id, "/contact"))).await?;
    show(&app, &asked, &visit, &own, typed.as_ref(), &[])
}

fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    own: &Own,
    form: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let name = heading(own, asked.language);
    let shell = shell(app, asked, w.text("contact-title")).under(name.text.clone(), &path(own.id, ""));
    let value = |text: &Option<String>| text.clone().unwrap_or_default();
    let mut sheet = Sheet::new(&shell, &path(own.id, "/contact"), visit.token(), "contact-button").typed(form);
    if may_move(own) {
        sheet = sheet.ask(Kind::Line, "site", "contact-site", &value(&own.row.site)).autocomplete("url");
    }
    sheet = sheet.ask(Kind::Email, "contact", "contact-role", &value(&own.row.contact));
    if may_move(own) {
        sheet = sheet.ask(Kind::Email, "mailbox", "contact-mailbox", &value(&own.row.mailbox));
    }
    let mut page = Sheets::new(shell).sheet(sheet.wrong(wrong));
    if own.is_verified() {
        page = page.note(if may_move(own) { "contact-verified" } else { "contact-owners" });
    }
    page.large = Some(name.text);
    Ok(page.answer()?)
}

/// Site and mailbox of a verified organisation are what it is known and reached by: only an owner gives others.
fn may_move(own: &Own) -> bool {
    !own.is_verified() || own.role == Role::Owner
}

/// `POST /my/organisations/{id}/contact`
///
/// # Errors
/// [`Stop::Missing`] for those who may not describe it; [`Stop::Answered`] with the way to sign in again.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let mut me = me::to_do(&app, &asked, &visit, &form, &asked.address).await?;
    let now = app.now();
    let before = mine(&app, &asked, &me).await?;
    let mut typing = Typing::of(app.words(asked.language), &form);
    let given = match may_move(&before) {
        true => (typing.site("site"), typing.address("mailbox")),
        false => (before.row.site.clone(), before.row.mailbox.clone()),
    };
    let contact = typing.address("contact");
    if let Some(address) = &contact {
        let asks = (me.id, address.clone());
        if app.read().await?.one(&store::COUNT_MY_ADDRESS, asks).await?.is_some_and(|row| row.n > 0) {
            typing.refuse("contact", "refused-contact-own");
        }
    }
    let wrong = typing.wrong;
    if !wrong.is_empty() {
        return show(&app, &asked, &visit, &before, Some(&form), &wrong);
    }
    let ((site, mailbox), had) = (given, (before.row.site.clone(), before.row.mailbox.clone()));
    let moves = (&site, &mailbox) != (&had.0, &had.1);
    if before.is_verified() && moves {
        me = me::fresh(&app, &asked, &visit, Some(&form), &asked.address).await?;
        app.limits.check(BY_MEMBER, &me.id.to_be_bytes()).map_err(|after| Stop::TooMuch(after.seconds))?;
    }
    let mut tx = app.db.begin().await?;
    let own = own::of_address(&mut tx, &asked, &me, now).await?;
    own.needs(&me, Act::EditOrganisation, now)?;
    // Verified meanwhile, or no owner any more: it is asked again from the beginning.
    if own.is_verified() != before.is_verified() || !may_move(&own) && moves {
        drop(tx);
        return show(&app, &asked, &visit, &own, Some(&form), &[]);
    }
    let another_site = site != had.0;
    tx.run(&store::SAVE_CONTACT, (own.id, site, mailbox, contact)).await?;
    wrote(&mut tx, own.id, &me, "organisation_contact_changed", json!({}), now).await?;
    if another_site {
        taken_back::by_site(&mut tx, own.id, &me, now).await?;
    }
    if own.is_verified() {
        if moves {
            taken_back::reached_otherwise(&mut tx, own.id, had.1, now).await?;
        }
        changed(&mut tx, own.id, own.record, now).await?;
    }
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("/{}{}?done=contact", asked.language, path(own.id, ""))))
}
