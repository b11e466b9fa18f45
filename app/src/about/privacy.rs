//! What the site knows of people, why, for how long, who sees it, and what somebody who is looked for should do. What it says
//! is true of the site as it is now: who changes the site changes it.

use super::pages::WRITTEN;
use super::privacy_facts::{fields as field_facts, purposes, responsible, retention};
use super::text::Block::{Facts, Items, Text as P};
use super::text::{Section, Text, answer};
use crate::app::App;
use m4d_kit::route::{Answer, Asked, Stop};
use std::sync::Arc;

const PRIVACY: Text = Text {
    name: "privacy",
    day: WRITTEN,
    sections: &[
        Section {
            id: "danger",
            title: "privacy-danger",
            blocks: &[
                Items(&[
                    ("privacy-danger-unseen", &[]),
                    ("privacy-danger-name", &[]),
                    ("privacy-danger-letters", &["/my/profile"]),
                    ("privacy-danger-device", &[]),
                    ("privacy-danger-leave", &["/leave"]),
                ]),
                P("privacy-danger-ask", &[]),
            ],
        },
        Section { id: "who", title: "privacy-who", blocks: &[Facts(responsible), P("privacy-who-write", &[])] },
        Section {
            id: "readers",
            title: "privacy-readers",
            blocks: &[Items(&[
                ("privacy-cookie", &[]),
                ("privacy-no-trackers", &[]),
                ("privacy-no-others", &[]),
                ("privacy-address", &[]),
                ("privacy-log", &[]),
            ])],
        },
        Section {
            id: "why",
            title: "privacy-why",
            blocks: &[
                Facts(purposes),
                P("privacy-fields-link", &["/privacy/fields"]),
                P("privacy-never-asked", &[]),
                P("privacy-age", &[]),
                P("privacy-decisions", &[]),
            ],
        },
        Section {
            id: "staff",
            title: "privacy-staff",
            blocks: &[Items(&[
                ("privacy-staff-who", &[]),
                ("privacy-staff-administrator", &[]),
                ("privacy-staff-custodians", &[]),
                ("privacy-staff-operator", &[]),
                ("privacy-staff-audit", &["/my/audit"]),
            ])],
        },
        Section { id: "kept", title: "privacy-kept", blocks: &[P("privacy-kept-text", &[]), Facts(retention)] },
        Section { id: "letters", title: "privacy-letters", blocks: &[P("privacy-letters-text", &["/my/profile"])] },
        Section {
            id: "record",
            title: "privacy-record",
            blocks: &[P("privacy-record-acts", &[]), P("privacy-record-persons", &[])],
        },
        Section {
            id: "organisations",
            title: "privacy-bodies",
            blocks: &[P("privacy-bodies-text", &["/sources"]), P("privacy-bodies-correct", &["/about#correct"])],
        },
        Section {
            id: "rights",
            title: "privacy-rights",
            blocks: &[
                Items(&[
                    ("privacy-rights-data", &["/my/data"]),
                    ("privacy-rights-leave", &["/my/leaving"]),
                    ("privacy-rights-profile", &["/my/profile"]),
                    ("privacy-rights-paper", &[]),
                ]),
                P("privacy-rights-complain", &[]),
            ],
        },
        Section { id: "changes", title: "privacy-changes", blocks: &[P("privacy-changes-text", &[])] },
    ],
};

const FIELDS: Text = Text {
    name: "privacy-fields",
    day: WRITTEN,
    sections: &[Section {
        id: "fields",
        title: "privacy-fields-each",
        blocks: &[P("privacy-fields-back", &["/privacy"]), Facts(field_facts)],
    }],
};

/// `GET /privacy`
pub async fn privacy(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    answer(&app, &asked, &PRIVACY)
}

/// `GET /privacy/fields`
pub async fn fields(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    answer(&app, &asked, &FIELDS)
}
