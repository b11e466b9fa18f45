//! People: their names and addresses, the codes they type, how long a session lasts, who is active, who is silent.

pub mod activity;
pub mod address;
mod audience;
pub mod changing;
pub mod code;
pub mod lasting;
mod name;

pub use address::{Address, did_you_mean};
pub use audience::Audience;
pub use code::OneTimeCode;
pub use name::Name;
