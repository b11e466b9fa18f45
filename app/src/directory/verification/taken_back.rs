//! What an organisation itself takes back of its verification by giving another site or another name; who is told of it.

use super::state::{self, NewStep, RENEWAL_DUE, SECOND_AWAITED, State};
use super::{store, tell};
use crate::accounts::me::Me;
use crate::directory::own_store;
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::Tx;
use m4d_kit::fault::Fault;
use m4d_rules::directory::verification::{Renewal, Standing, Step};

/// Why steps end when the site is another one.
const MOVED: &str = "site_changed";
/// Why steps end when the name is another one.
pub const RENAMED: &str = "renamed";

/// The site is another one: what was known by the old one alone, and codes that are under way to it, hold no more. Who is
/// still verified must be looked at again.
///
/// # Errors
/// The database fails.
pub async fn by_site(tx: &mut Tx, organisation: i64, me: &Me, now: Moment) -> Result<(), Fault> {
    tx.run(&store::END_PROOFS, (organisation, now.0)).await?;
    tx.run(&store::END_OWN_DOMAIN, (organisation, now.0, Some(me.id), MOVED.to_owned())).await?;
    // What one officer proposed, the second would find changed.
    let proposed = (organisation, SECOND_AWAITED.to_owned(), now.0, Some(me.id), MOVED.to_owned());
    tx.run(&own_store::END_STEPS, proposed).await?;
    let Some(state) = State::load(tx, organisation, now).await? else { return Ok(()) };
    if state.standing(now) != Standing::Verified {
        return Ok(());
    }
    let new = NewStep {
        step: RENEWAL_DUE,
        by: None,
        voucher: None,
        evidence: Renewal::SiteChanged.code(),
        reason: "",
        renew_at: None,
    };
    let about = state::take(tx, organisation, new, now).await?;
    tell(tx, organisation, "renewal_due", about, now).await
}

/// Site or mailbox are others: the owners are told, and so is the mailbox that it had until now.
///
/// # Errors
/// The database fails.
pub async fn reached_otherwise(
    tx: &mut Tx,
    organisation: i64,
    mailbox: Option<String>,
    now: Moment,
) -> Result<(), Fault> {
    let former = random_id()?;
    tx.run(&store::ADD_FORMER, (former, organisation, mailbox, now.0)).await?;
    tell(tx, organisation, "contact_changed", former, now).await
}

/// The name is another one: nobody has said yet that the organisation of this name is who it says. Vouching and verification
/// end, and its owners, its mailbox and the officers of its country are told.
///
/// # Errors
/// The database fails.
pub async fn by_name(tx: &mut Tx, organisation: i64, me: &Me, now: Moment) -> Result<(), Fault> {
    for step in [Step::Vouched.code(), Step::Verified.code(), RENEWAL_DUE, SECOND_AWAITED] {
        let row = (organisation, step.to_owned(), now.0, Some(me.id), RENAMED.to_owned());
        tx.run(&own_store::END_STEPS, row).await?;
    }
    tell(tx, organisation, RENAMED, organisation, now).await
}
