//! Two pages of text. What they say is true of the site as it is now: who changes the site changes them.

use super::text::Block::{Contact, Items, Text as P, Words};
use super::text::{Section, Text, answer};
use crate::app::App;
use m4d_kit::route::{Answer, Asked, Stop};
use std::sync::Arc;

/// 24 November 2026.
pub(super) const WRITTEN: i64 = 20_781;

const ABOUT: Text = Text {
    name: "about",
    day: WRITTEN,
    sections: &[
        Section {
            id: "what",
            title: "about-what",
            blocks: &[P("about-what-programme", &["/programmes/jmdi"]), P("about-what-record", &[])],
        },
        Section {
            id: "where",
            title: "about-where",
            blocks: &[
                P("about-where-public", &["/sources"]),
                P("about-where-printed", &[]),
                P("about-where-ours", &[]),
                P("about-where-disagree", &["/figures"]),
            ],
        },
        Section {
            id: "not-held",
            title: "about-not",
            blocks: &[
                Items(&[
                    ("about-not-results", &[]),
                    ("about-not-phase-1", &["/programmes/jmdi/phase-1"]),
                    ("about-not-persons", &[]),
                    ("about-not-pictures", &[]),
                ]),
                P("about-not-recorded", &[]),
            ],
        },
        Section {
            id: "licence",
            title: "about-licence",
            blocks: &[Items(&[
                ("about-licence-facts", &[]),
                ("about-licence-ours", &["https://creativecommons.org/licenses/by/4.0/"]),
                ("about-licence-quoted", &[]),
                ("about-licence-maps", &[]),
                ("about-licence-software", &[]),
            ])],
        },
        Section {
            id: "correct",
            title: "about-correct",
            blocks: &[P("about-correct-tell", &[]), Contact, P("about-correct-kept", &[])],
        },
        Section {
            id: "reuse",
            title: "about-reuse",
            blocks: &[P("about-reuse-take", &["/projects"]), P("about-reuse-page", &[]), P("about-reuse-figure", &[])],
        },
        Section {
            id: "words",
            title: "about-words",
            blocks: &[Words(&[
                ("about-word-corridor", "about-word-corridor-text"),
                ("about-word-side", "about-word-side-text"),
                ("about-word-initiative", "about-word-initiative-text"),
                ("about-word-project", "about-word-project-text"),
                ("about-word-phase", "about-word-phase-text"),
                ("role-listed-partner", "about-word-listed-text"),
                ("nature-local-authority", "about-word-authority-text"),
                ("about-word-evidence", "about-word-evidence-text"),
            ])],
        },
    ],
};

const ACCESSIBILITY: Text = Text {
    name: "accessibility",
    day: WRITTEN,
    sections: &[
        Section {
            id: "aim",
            title: "accessibility-aim",
            blocks: &[P("accessibility-aim-text", &["https://www.w3.org/TR/WCAG22/"])],
        },
        Section {
            id: "tested",
            title: "accessibility-tested",
            blocks: &[Items(&[
                ("accessibility-tested-judges", &[]),
                ("accessibility-tested-keyboard", &[]),
                ("accessibility-tested-narrow", &[]),
                ("accessibility-tested-weight", &[]),
            ])],
        },
        Section {
            id: "limits",
            title: "accessibility-limits",
            blocks: &[Items(&[
                ("accessibility-limits-people", &[]),
                ("accessibility-limits-tables", &[]),
                ("accessibility-limits-maps", &[]),
                ("accessibility-limits-languages", &[]),
                ("accessibility-limits-translations", &[]),
            ])],
        },
        Section { id: "tell", title: "accessibility-tell", blocks: &[P("accessibility-tell-text", &[]), Contact] },
        Section {
            id: "statement",
            title: "accessibility-statement",
            blocks: &[P("accessibility-statement-text", &[])],
        },
    ],
};

/// `GET /about`
pub async fn about(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    answer(&app, &asked, &ABOUT)
}

/// `GET /accessibility`
pub async fn accessibility(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    answer(&app, &asked, &ACCESSIBILITY)
}
