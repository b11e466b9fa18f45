//! The audit at the desk and on one's own page.

use crate::test::{T0, site};
use m4d_kit::audit::list::{Sought, list};
use m4d_kit::clock::Moment;
use m4d_rules::rights::{Role, Scope};

#[tokio::test]
async fn an_auditor_sees_details_only_after_a_reason_which_is_an_entry_itself() {
    let site = site().await;
    let mut uma = site.staff("Uma", Role::Auditor, Scope::SITE).await;
    let plain = uma.get("/en/desk/audit").await.text();
    assert!(plain.contains("You joined") && !plain.contains("&quot;way&quot;") && !plain.contains("{&#34;"), "{plain}");
    assert_eq!(uma.fill("/en/desk/audit/details", &[("reason", "")]).await.status, 422);
    let opened = uma.post("/en/desk/audit/details", &[("reason", "Yearly review")]).await;
    assert_eq!((opened.status.as_u16(), opened.location()), (303, "/en/desk/audit"));
    let open = uma.get("/en/desk/audit").await.text();
    assert!(open.contains("Yearly review") && open.contains("way"), "{open}");
    site.at(Moment(T0.0 + 11 * 60_000));
    uma.prove().await;
    assert!(!uma.get("/en/desk/audit").await.text().contains("Yearly review"), "ten minutes later they are closed");
    let chosen = uma.get("/en/desk/audit?act=audit_details_opened&from=2026-11-24&to=2026-11-24").await.text();
    assert_eq!(chosen.matches("<th scope=\"row\">").count(), 1, "{chosen}");
    assert_eq!(uma.get("/en/desk/audit?from=yesterday").await.status, 422);
}

#[tokio::test]
async fn the_audit_is_given_out_as_lines_of_json_to_an_auditor_with_a_reason() {
    let site = site().await;
    let mut uma = site.staff("Uma", Role::Auditor, Scope::SITE).await;
    let got = uma.fill("/en/desk/audit/export", &[("reason", "For the court of auditors")]).await;
    assert_eq!(got.headers["content-type"], "application/jsonl; charset=utf-8");
    let lines: Vec<serde_json::Value> = got.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let last = lines.last().unwrap();
    assert_eq!((last["act"].as_str(), last["id"].as_u64()), (Some("audit_exported"), u64::try_from(lines.len()).ok()));
    let mut ada = site.staff("Ada", Role::Administrator, Scope::SITE).await;
    ada.get("/en/desk").await;
    ada.get("/en/desk/members").await;
    assert_eq!(ada.post("/en/desk/audit/export", &[("reason", "I want to")]).await.status, 404);
}

#[tokio::test]
async fn somebody_sees_the_entries_about_themselves_and_no_others() {
    let site = site().await;
    site.member("Otto", "otto@example.org").await;
    let mut ines = site.member("Inés Ejemplo", "ines@example.org").await;
    let text = ines.get("/en/my/audit").await.text();
    assert_eq!(text.matches("You joined").count(), 1, "{text}");
    for _ in 0..20 {
        ines.get("/en/my").await;
        ines.post("/en/session/ending", &[]).await;
        ines.sign_in("ines@example.org").await;
        site.at(Moment(site.app.now().0 + 3_600_000));
    }
    let list = ines.get("/en/my/audit").await;
    assert!(!list.text().contains("You joined"), "page by page");
    assert!(list.text().contains("Signed out"), "{}", list.text());
    let (mut page, mut here) = (list, String::new());
    // The page in other languages is the same page.
    let older = |link: &String, here: &str| link.starts_with("/en/my/audit?after=") && link != here;
    while let Some(next) = page.links().into_iter().find(|link| older(link, &here)) {
        page = ines.get(&next).await;
        here = next;
    }
    assert_eq!(page.text().matches("You joined").count(), 1);
}

#[tokio::test]
async fn what_is_asked_for_in_vain_faster_than_it_is_noted_is_in_the_number_of_its_hour() {
    let site = site().await;
    for n in 0..1000_u16 {
        site.app.work.not_found(n.to_be_bytes().to_vec(), "/members/{id}");
    }
    site.settle().await;
    site.at(Moment(T0.0 + 3_600_000));
    site.settle().await;
    let of = async |act: &str| {
        let sought = Sought { act: Some(act.to_owned()), ..Sought::default() };
        let mut db = site.app.read().await.unwrap();
        let mut all = list(&mut db, &sought).await.unwrap();
        while let Some(last) = all.last().map(|entry| entry.id) {
            let more = list(&mut db, &Sought { before: Some(last), ..sought.clone() }).await.unwrap();
            if more.is_empty() {
                break;
            }
            all.extend(more);
        }
        all
    };
    let (each, counted) = (of("not_found").await.len(), of("not_found_counted").await);
    let details: Vec<serde_json::Value> =
        counted.iter().map(|entry| serde_json::from_str(entry.details.as_deref().unwrap()).unwrap()).collect();
    assert_eq!((each, details.len()), (40, 1));
    assert_eq!(details[0]["requests"], 960);
}
