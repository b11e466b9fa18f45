//! People's accounts: addresses, codes and links, how long a session lasts, who counts as active.

pub mod address;
pub mod code;
pub mod lasting;
