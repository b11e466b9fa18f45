//! The head of the audit in two mailboxes.

use crate::test::{Browser, T0, TestSite, site, staff_address};
use m4d_kit::audit::anchors;
use m4d_kit::audit::verify::verify;
use m4d_kit::clock::Moment;
use m4d_rules::rights::{Role, Scope};
use m4d_rules::spans::{DAY, HOUR};

/// The letters with a head that somebody got.
fn heads(site: &TestSite, name: &str) -> Vec<String> {
    let all = site.letters(&staff_address(name));
    all.into_iter().filter(|letter| letter.starts_with("The head of the audit")).collect()
}

async fn auditor<'a>(site: &'a TestSite, name: &str, role: Role) -> Browser<'a> {
    site.staff(name, role, Scope::SITE).await
}

#[tokio::test]
async fn two_people_get_the_head_each_week_and_it_can_be_held_against_the_audit() {
    let site = site().await;
    auditor(&site, "Ada", Role::Administrator).await;
    site.at(Moment(T0.0 + 1));
    auditor(&site, "Otto", Role::Administrator).await;
    auditor(&site, "Uma", Role::Auditor).await;
    for days in 0..15 {
        for hours in [0, 13] {
            site.at(Moment(T0.0 + days * DAY + hours * HOUR + HOUR));
            site.settle().await;
        }
    }
    let got = ["Ada", "Otto", "Uma"].map(|name| heads(&site, name).len());
    assert_eq!(got, [3, 0, 3], "the auditor first, then who has been administrator for longest");
    let letter = heads(&site, "Uma").pop().unwrap();
    let line = letter.lines().find(|line| line.starts_with('{')).unwrap();
    let hash = line.split("\"hash\":\"").nth(1).unwrap().split('"').next().unwrap();
    let forged = line.replace(hash, &"0".repeat(64));
    for (line, found) in [(line, (0, 1)), (forged.as_str(), (1, 0))] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(anchors::FILE), format!("{line}\n")).unwrap();
        let written = anchors::read(folder.path()).unwrap();
        let verdict = verify(&mut site.app.read().await.unwrap(), &written.heads).await.unwrap();
        assert_eq!((verdict.wrong.len(), verdict.agreeing), found);
    }
}
