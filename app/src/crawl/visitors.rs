//! Who asks: each role in its scope and out of it, and everybody whose right has ended, is stale or was never there.

/// By name; the world gives each a browser.
pub const VISITORS: &[&str] = &[
    "visitor",
    "crawler",
    "signed out",
    "member",
    "subject",
    "accepted",
    "editor",
    "representative",
    "owner",
    "directory",
    "directory elsewhere",
    "programme",
    "translator",
    "moderator",
    "custodian",
    "administrator",
    "auditor",
    "ended right",
    "suspended",
    "without factor",
    "stale factor",
];

/// The members of the staff: (visitor, role, scope kind, scope).
pub const STAFF: &[(&str, &str, &str, &str)] = &[
    ("directory", "directory", "country", "CR"),
    ("directory elsewhere", "directory", "country", "NP"),
    ("programme", "programme", "programme", "jmdi"),
    ("translator", "translator", "site", ""),
    ("moderator", "moderator", "site", ""),
    ("custodian", "custodian", "site", ""),
    ("administrator", "administrator", "site", ""),
    ("auditor", "auditor", "site", ""),
    ("stale factor", "administrator", "site", ""),
];

/// Whether a visitor is signed in and sees members.
pub fn is_member(visitor: &str) -> bool {
    !matches!(visitor, "visitor" | "crawler" | "signed out" | "suspended")
}
