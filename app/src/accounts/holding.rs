//! Whether somebody of the staff may still do what they began: asked again when it takes effect.

use super::holding_store as store;
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_rules::rights::{Act, Asking, Decision, Right, Role, Scope, ScopeKind, Tie, may};

/// Whether somebody has a right of the staff that can be used: they are there, are not suspended, have a second factor.
///
/// # Errors
/// The database fails.
pub async fn holds(db: &mut impl Ask, member: i64, act: Act, within: &[Scope], now: Moment) -> Result<bool, Fault> {
    let rows = db.all(&store::LIST_USABLE, (member, now.0)).await?;
    let right = |row: &store::UsableRow| {
        let scope = Scope::of(ScopeKind::parse(&row.scope_kind)?, &row.scope)?;
        Some(Right { role: Role::parse(&row.role)?, scope })
    };
    let held: Vec<Right> = rows.iter().filter_map(right).collect();
    let asking = Asking { signed_in: true, held: &held, within, tie: Tie::Stranger, fresh: true, seconded: true };
    Ok(may(act, &asking) != Decision::NotFound)
}
