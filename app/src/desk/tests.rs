//! The desk, as staff and others meet it: rights and who grants them, what takes two people, accounts, letters, the audit.

mod audit;
mod heads;
mod letters;
mod members;
mod proposals;
mod rights;
