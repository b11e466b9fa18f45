//! What any site needs: the database, pages and their cache, lists, search, the languages. Knows no word of the domain.
//!
//! A request goes [`serve`] → [`site`] → a [`route`]'s handler → [`db`]; its answer is kept in [`cache`].
//! A fact goes through [`outbox`] to those who listen; [`letters`] go out by a queue of their own.

pub mod address;
pub mod assets;
pub mod audit;
pub mod cache;
pub mod client;
pub mod clock;
pub mod codes;
pub mod config;
pub mod db;
pub mod digits;
pub mod fault;
pub mod form;
pub mod headers;
pub mod ids;
pub mod letters;
pub mod limits;
pub mod lists;
pub mod locale;
pub mod log;
pub mod map;
pub mod migrate;
pub mod networks;
pub mod outbox;
pub mod packed;
pub mod route;
pub mod seal;
pub mod search;
pub mod serve;
pub mod site;
pub mod sql;
#[doc(hidden)]
pub mod test;
pub mod totp;
pub mod visit;
