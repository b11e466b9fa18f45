//! How an organisation can be reached: its page on the web, the address of a role that everybody sees, and a mailbox that
//! gets copies and can never sign in.

use super::body::{heading, shell};
use super::own::{self, Own, changed, wrote};
use super::own_store as store;
use super::profile::{mine, path};
use super::typing::Typing;
use crate::accounts::me;
use crate::app::App;
use crate::layout::form::{Ask as Sheets, Kind, Sheet};
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::rights::Act;
use serde_json::json;
use std::sync::Arc;

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
    let sheet = Sheet::new(&shell, &path(own.id, "/contact"), visit.token(), "contact-button")
        .typed(form)
        .ask(Kind::Line, "site", "contact-site", &value(&own.row.site))
        .autocomplete("url")
        .ask(Kind::Email, "contact", "contact-role", &value(&own.row.contact))
        .ask(Kind::Email, "mailbox", "contact-mailbox", &value(&own.row.mailbox))
        .wrong(wrong);
    let mut page = Sheets::new(shell).sheet(sheet);
    page.large = Some(name.text);
    Ok(page.answer()?)
}

/// `POST /my/organisations/{id}/contact`
///
/// # Errors
/// [`Stop::Missing`] for those who may not describe it.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::to_do(&app, &asked, &visit, &form, &asked.address).await?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let own = own::of_address(&mut tx, &asked, &me, now).await?;
    own.needs(&me, Act::EditOrganisation, now)?;
    let mut typing = Typing::of(app.words(asked.language), &form);
    let (site, contact, mailbox) = (typing.site("site"), typing.address("contact"), typing.address("mailbox"));
    let wrong = typing.wrong;
    if !wrong.is_empty() {
        return show(&app, &asked, &visit, &own, Some(&form), &wrong);
    }
    tx.run(&store::SAVE_CONTACT, (own.id, site, mailbox, contact)).await?;
    wrote(&mut tx, own.id, &me, "organisation_contact_changed", json!({}), now).await?;
    if own.is_verified() {
        changed(&mut tx, own.id, own.record, now).await?;
    }
    tx.commit().await?;
    Ok(Answer::see(&format!("/{}{}?done=contact", asked.language, path(own.id, ""))))
}
