//! What the programme decides about its record, its people and their organisations: plain functions over facts.
//!
//! The story, in the order in which it happens, and where its rules are:
//!
//! 1. Facts are found in sources, and every fact keeps its source ([`source`]). Whatever is counted,
//!    filtered or exported is a closed word ([`code`]); what is not known is not recorded, never guessed.
//! 2. A programme and its phases are made of bodies: authorities, associations, agencies, each with a
//!    nature, a level and its names ([`directory`]).
//! 3. Bodies take part in programmes, phases and projects in a role, and at one side of a migration
//!    corridor ([`participation`]). Nature, role and side are three axes.
//! 4. A project is selected, runs and closes; its texts exist in some languages, its record is
//!    complete or not, and a page says what is missing ([`projects`], [`language`]).
//! 5. It begins and ends on dates known to the day, the month or the year ([`when`]).
//! 6. It works in places, of which a map draws those it can ([`place`]).
//! 7. It costs money. Sources differ; sums are made only of what may be added ([`money`]).
//! 8. Of the first phase there is mostly evidence, weighed before it may stand ([`evidence`]).
//! 9. People join under a name of their choice, prove an address with a link or a code, and are active, silent or
//!    gone ([`accounts`], [`typed`]).
//! 10. Organisations claim who they are, are vouched for and verified, and are spoken for by people whose mandates end;
//!     power over one moves slowly and loudly (the modules below [`directory`]).
//! 11. Who may do what is one table; a right is a role in a scope, granted for a reason ([`rights`]). What is kept
//!     of whom, and for how long, is another ([`retention`]).
//!
//! Everything here is pure: no clock, chance, files, database, network or language of the reader.
//! Time and whatever else a rule needs are parameters. A valid value can only be made by its maker;
//! a refusal is a value that says why. Words shown to people are elsewhere, one message a code.

pub mod code;

pub mod source;

pub mod directory;

pub mod participation;

pub mod language;
pub mod projects;

pub mod when;

pub mod place;

pub mod money;

pub mod evidence;

pub mod accounts;
pub mod typed;

pub mod rights;

pub mod retention;

pub mod spans;
