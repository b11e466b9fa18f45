//! The names of an organisation: one that it always has, one for each language of the pages, a short form. What an officer
//! verified has the name that they verified: another name ends the verification, and only an owner can do that.

use super::body::{heading, shell};
use super::making::{LONGEST_ACRONYM, LONGEST_NAME, ORD_ACRONYM, ORD_MAIN, add_name};
use super::own::{self, Own, changed, wrote};
use super::own_store as store;
use super::profile::{mine, path};
use super::typing::Typing;
use super::verification::taken_back;
use crate::accounts::me;
use crate::app::App;
use crate::layout::form::{Ask as Sheets, Kind, Sheet};
use m4d_kit::clock::Moment;
use m4d_kit::db::Tx;
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::limits::Limit;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::NameKind;
use m4d_rules::language::Language;
use m4d_rules::rights::{Act, Role};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;

/// Renamings by one member: each writes to the owners, and perhaps to officers.
const BY_MEMBER: Limit = Limit { name: "renamings by member", per: Duration::from_secs(86_400), burst: 10 };

/// A name that can be given: its field, its question, its kind, its language, its place in the order.
struct Field {
    name: &'static str,
    label: &'static str,
    kind: NameKind,
    language: Option<Language>,
    ord: i64,
}

/// A name of a language.
const fn spoken(name: &'static str, label: &'static str, language: Language, ord: i64) -> Field {
    Field { name, label, kind: NameKind::Own, language: Some(language), ord }
}

const FIELDS: &[Field] = &[
    Field { name: "name", label: "naming-main", kind: NameKind::Own, language: None, ord: ORD_MAIN },
    Field { name: "acronym", label: "making-acronym", kind: NameKind::Acronym, language: None, ord: ORD_ACRONYM },
    spoken("name-en", "naming-en", Language::En, 1),
    spoken("name-fr", "naming-fr", Language::Fr, 2),
    spoken("name-es", "naming-es", Language::Es, 3),
    spoken("name-ar", "naming-ar", Language::Ar, 4),
];

impl Field {
    /// The name that the organisation has now.
    fn held<'a>(&self, own: &'a Own) -> Option<&'a store::OwnNameRow> {
        let language = self.language.map(Language::code);
        own.names.iter().find(|n| n.kind == self.kind.code() && n.language.as_deref() == language)
    }
}

/// Only an owner changes what was verified.
fn needs(own: &Own) -> Result<(), Stop> {
    if own.is_verified() && own.role != Role::Owner { Err(Stop::Missing) } else { Ok(()) }
}

/// `GET /my/organisations/{id}/names`
///
/// # Errors
/// [`Stop::Missing`] for those who may not name it.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let own = mine(&app, &asked, &me).await?;
    needs(&own)?;
    let typed = me::typed(&app, &me, &format!("/{}{}", asked.language, path(own.id, "/names"))).await?;
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
    let shell = shell(app, asked, w.text("naming-title")).under(name.text.clone(), &path(own.id, ""));
    let button = if own.is_verified() { "naming-button-verified" } else { "naming-button" };
    let mut sheet = Sheet::new(&shell, &path(own.id, "/names"), visit.token(), button).typed(form);
    for field in FIELDS {
        let value = field.held(own).map(|n| n.name.as_str()).unwrap_or_default();
        sheet = sheet.ask(Kind::Line, field.name, field.label, value);
    }
    let mut page = Sheets::new(shell).sheet(sheet.wrong(wrong));
    page.large = Some(name.text);
    Ok(if own.is_verified() { page.note("naming-verified") } else { page.note("naming-lead") }.answer()?)
}

/// `POST /my/organisations/{id}/names`
///
/// # Errors
/// [`Stop::Missing`] for those who may not name it.
pub async fn deed(app: Arc<App>, asked: Asked, visit: Visit, form: Form) -> Result<Answer, Stop> {
    let me = me::fresh(&app, &asked, &visit, Some(&form), &asked.address).await?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let own = own::of_address(&mut tx, &asked, &me, now).await?;
    own.needs(&me, Act::EditOrganisation, now)?;
    needs(&own)?;
    let mut typing = Typing::of(app.words(asked.language), &form);
    let mut names = Vec::new();
    for field in FIELDS {
        let longest = if field.kind == NameKind::Acronym { LONGEST_ACRONYM } else { LONGEST_NAME };
        names.push((field, typing.line(field.name, longest)));
    }
    if typing.wrong.is_empty() && !names.iter().any(|(field, name)| field.kind == NameKind::Own && name.is_some()) {
        typing.refuse("name", "refused-body-name");
    }
    let wrong = typing.wrong;
    if !wrong.is_empty() {
        return show(&app, &asked, &visit, &own, Some(&form), &wrong);
    }
    let mut renamed = 0;
    for (field, name) in names {
        renamed += i64::from(rename(&mut tx, &own, field, name.as_deref(), now).await?);
    }
    if renamed > 0 {
        wrote(&mut tx, own.id, &me, "organisation_renamed", json!({ "names": renamed }), now).await?;
        taken_back::by_name(&mut tx, own.id, &me, now).await?;
        if own.is_verified() {
            changed(&mut tx, own.id, own.record, now).await?;
        }
        app.limits.check(BY_MEMBER, &me.id.to_be_bytes()).map_err(|after| Stop::TooMuch(after.seconds))?;
    }
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::see(&format!("/{}{}?done=names", asked.language, path(own.id, ""))))
}

/// Gives it another name, takes one away or leaves all as it is; answers whether something changed.
async fn rename(tx: &mut Tx, own: &Own, field: &Field, name: Option<&str>, now: Moment) -> Result<bool, Fault> {
    let held = field.held(own);
    if held.map(|h| h.name.as_str()) == name {
        return Ok(false);
    }
    if let Some(held) = held {
        tx.run(&store::END_NAME, (held.id, own.id, now.0)).await?;
    }
    if let Some(name) = name {
        add_name(tx, own.id, (field.kind, field.language.map(Language::code), field.ord), name, now).await?;
    }
    Ok(true)
}
