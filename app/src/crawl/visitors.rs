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
    ("translator", "translator", "language", "fr"),
    ("moderator", "moderator", "site", ""),
    ("custodian", "custodian", "site", ""),
    ("administrator", "administrator", "site", ""),
    ("auditor", "auditor", "site", ""),
    ("stale factor", "administrator", "site", ""),
];

/// A member's id by their place in the list of visitors.
pub fn member(visitor: &str) -> usize {
    match visitor {
        "subject" => 101,
        "accepted" => 102,
        "member" => 103,
        "hidden" => 130,
        "helped" => 131,
        other => 104 + VISITORS.iter().position(|v| *v == other).expect("a visitor"),
    }
}

/// Whether a visitor has a browser that was here before.
pub fn is_known(visitor: &str) -> bool {
    !matches!(visitor, "visitor" | "crawler")
}
