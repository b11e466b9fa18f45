//! `m4dnet admin first`: the first administrator of a real site, or the second while there is one.

use super::{Common, Purpose, Trouble, database, folder};
use crate::accounts::printed;
use crate::desk::granting::{self, Wish};
use crate::desk::person;
use m4d_kit::clock::Clock;
use m4d_rules::accounts::Name;
use m4d_rules::accounts::address::Address;
use m4d_rules::language::Language;
use m4d_rules::rights::{Right, Role, Scope, grant};
use m4d_rules::spans::MINUTE;

/// How long the printed link works.
const LIFE: i64 = 30 * MINUTE;
/// Why the right was granted, as the person and the audit read it.
const REASON: &str = "Made an administrator at the machine, with m4dnet admin first.";

/// Makes an administrator and prints a link to sign in, once.
///
/// # Errors
/// There are two administrators already; the name or the address cannot be used; the folder or the database fails.
pub async fn first(common: &Common, name: &str, address: &str) -> Result<(), Trouble> {
    let name =
        Name::parse(name).map_err(|refusal| Trouble(format!("the name cannot be used ({refusal}): write another")))?;
    let address = Address::parse(address).map_err(|refusal| {
        Trouble(format!("the address cannot be used ({refusal}): write it whole, such as name@example.org"))
    })?;
    let config = common.config()?;
    let (folder, clock) = (folder(&config, Purpose::Real)?, Clock::default());
    let db = database(&config, &folder, &clock).await?;
    let (now, language) = (clock.now(), Language::En);
    let mut tx = db.begin().await?;
    let there = granting::administrators(&mut tx, now).await?;
    if grant::first(there).is_err() {
        return Err(Trouble(format!(
            "there are {there} administrators already: let one of them grant the right, at /desk/rights"
        )));
    }
    let member = printed::member(&mut tx, name.as_str(), &address.key(), language, now).await?;
    let to = person::load(&mut tx, member, now).await?.ok_or_else(|| Trouble("the member is not there".to_owned()))?;
    let right = Right { role: Role::Administrator, scope: Scope::SITE };
    if !to.held.contains(&right) {
        let wish = Wish { right, reason: REASON.to_owned(), starts: now.0, ends: None };
        granting::write(&mut tx, &to, &wish, (None, None, None), now).await?;
    }
    let path = printed::link(&mut tx, &address.key(), language, LIFE, now).await?;
    tx.commit().await?;
    db.close().await;
    println!("{}{path}", config.site.url);
    eprintln!(
        "{} is an administrator. The link above signs in once, within 30 minutes; then set up the second step.",
        name.as_str()
    );
    Ok(())
}
