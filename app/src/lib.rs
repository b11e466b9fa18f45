//! m4dnet: runs a migration-for-development programme and its network.

pub mod record;
pub mod schema;
