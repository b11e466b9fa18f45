//! Organisations that may be the one somebody is about to make: among those that everybody sees and their own. What they
//! may not see is never offered, not even as a number.

use super::list::named;
use super::making::Wish;
use super::own_store as store;
use super::register_names::Folded;
use crate::accounts::me::Me;
use crate::app::App;
use crate::layout::{Said, word};
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_rules::directory::NameKind;
use m4d_rules::directory::same::Likeness;
use m4d_rules::language::Language;

/// An organisation that is offered.
pub struct Alike {
    /// Its name.
    pub name: Said,
    /// What it is, and where.
    pub what: String,
    /// In what they are alike.
    pub why: String,
    /// Where to say that this is it: its page, if it is mine already; else the claim.
    pub href: String,
    /// Its public page.
    pub page: Option<String>,
    /// Whether I speak for it already.
    pub mine: bool,
}

/// Looks for them; those of my own come first.
///
/// # Errors
/// The database fails.
pub async fn find(app: &App, me: &Me, wish: &Wish, page: Language, now: Moment) -> Result<Vec<Alike>, Fault> {
    let mut db = app.read().await?;
    let mut bodies = db.all(&store::LIST_MINE, (me.id, now.0)).await?;
    let names = db.all(&store::LIST_MY_NAMES, (me.id, now.0)).await?;
    drop(db);
    bodies.dedup_by_key(|body| body.id);
    let typed = std::iter::once((NameKind::Own.code(), wish.name.as_str()));
    let typed = typed.chain(wish.acronym.as_deref().map(|a| (NameKind::Acronym.code(), a)));
    let one = Folded::of(typed, Some(&wish.country), wish.place.as_deref());
    let w = app.words(page);
    let what = |nature: &str, country: Option<&str>| {
        let land = country.map(|code| app.countries.name(code, page));
        w.list(std::iter::once(word(w, "nature", nature)).chain(land))
    };
    let why = |likeness: Likeness| word(w, "alike", likeness.code());

    let mut found = Vec::new();
    for body in &bodies {
        let own = || names.iter().filter(|n| n.organisation == body.id);
        let folded = Folded::of(own().map(|n| (n.kind.as_str(), n.name.as_str())), Some(&body.country), None);
        let (Some(likeness), Some(name)) = (folded.like(&one), own().next_back()) else { continue };
        found.push(Alike {
            name: Said::new(name.name.as_str(), name.language.as_deref().unwrap_or_default(), page),
            what: what(&body.nature, Some(&body.country)),
            why: why(likeness),
            href: format!("/{page}/my/organisations/{}", body.id),
            page: None,
            mine: true,
        });
    }
    let register = app.register();
    for (id, likeness) in register.names().like(&one) {
        let Some(body) = register.body(id) else { continue };
        // One of my own stands above already.
        if bodies.iter().any(|mine| Some(mine.id) == body.network) {
            continue;
        }
        found.push(Alike {
            name: named(body, page),
            what: what(&body.nature, body.country.as_deref()),
            why: why(likeness),
            href: format!("/{page}/organisations/{}/claim", body.slug),
            page: Some(format!("/{page}/organisations/{}", body.slug)),
            mine: false,
        });
    }
    Ok(found)
}
