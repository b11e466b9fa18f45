//! What has to be done before somebody may take their data or leave: a change of address that can still be undone, an
//! organisation that nobody else owns, the last administrator.

use super::store;
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;

/// Why an export or an erasure waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Waits {
    /// The old address can still undo a change: this may not be the account's holder.
    Address,
    /// They are the last owner of these organisations.
    LastOwner(Vec<String>),
    /// They are the last administrator.
    LastAdministrator,
}

/// Why an export waits, if it does.
///
/// # Errors
/// The database fails.
pub async fn export(db: &mut impl Ask, member: i64, now: Moment) -> Result<Option<Waits>, Fault> {
    let undoable = db.one(&store::COUNT_UNDOABLE, (member, now.0)).await?.is_some_and(|row| row.n > 0);
    Ok(undoable.then_some(Waits::Address))
}

/// Why an erasure waits, if it does.
///
/// # Errors
/// The database fails.
pub async fn erasure(db: &mut impl Ask, member: i64, now: Moment) -> Result<Option<Waits>, Fault> {
    if let Some(waits) = export(db, member, now).await? {
        return Ok(Some(waits));
    }
    let owned = db.all(&store::LIST_ONLY_OWNED, (member, now.0)).await?;
    if !owned.is_empty() {
        let name = |row: &store::OnlyOwnedRow| row.name.clone().unwrap_or_else(|| row.organisation.to_string());
        return Ok(Some(Waits::LastOwner(owned.iter().map(name).collect())));
    }
    let administrators = db.one(&store::COUNT_ADMINISTRATORS, (member, now.0)).await?;
    Ok(administrators.is_some_and(|a| a.mine > 0 && a.others == 0).then_some(Waits::LastAdministrator))
}

impl Waits {
    /// The message that says so.
    pub fn message(&self) -> &'static str {
        match self {
            Waits::Address => "leaving-waits-address",
            Waits::LastOwner(_) => "leaving-waits-owner",
            Waits::LastAdministrator => "leaving-waits-administrator",
        }
    }
}
