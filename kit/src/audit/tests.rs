//! The audit on both databases: added to, redacted, listed, its heads kept outside, refused requests counted.

mod rights;
mod script;
mod tamper;

use super::list::{Sought, export, list};
use super::refused::{LeftOut, MOST, Refused, record_left_out, record_refused};
use super::store::{EntryRow, LIST_AFTER};
use super::verify::{Verdict, verify};
use super::{Entry, Head, REDACTED, Why, anchors, head, holds, record, redact, redact_until};
use crate::clock::Moment;
use crate::db::{Ask, Db};
use crate::migrate::{Migration, migrate};
use crate::test::databases;
use serde_json::json;

const T0: i64 = 1_795_521_600_000;
const DAY: i64 = 86_400_000;

async fn ready(db: &Db) {
    let text = include_str!("../../../app/migrations/0004_audit.sql").to_owned();
    migrate(db, &[Migration { number: 1, name: "audit".into(), text }], Moment(0)).await.unwrap();
}

fn why() -> Why {
    Why { actor: Some(5), about: None, details: json!({"reason": "a name stood in it", "second": 6}) }
}

/// Adds entries, a day apart, the first on the day `from`.
async fn fill(db: &Db, from: i64, n: i64) {
    let mut tx = db.begin().await.unwrap();
    for day in from..from + n {
        let entry = Entry {
            act: if day % 2 == 0 { "right_granted" } else { "organisation_verified" },
            object: ("organisation", (day % 3 > 0).then_some(day % 3)),
            actor: (day % 4 > 0).then_some(day % 4),
            about: (day % 5 > 0).then_some(day % 5),
            details: json!({"reason": format!("día {day}, يوم"), "day": day}),
        };
        record(&mut tx, entry, Moment(T0 + day * DAY)).await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn rows(db: &mut impl Ask) -> Vec<EntryRow> {
    db.all(&LIST_AFTER, (i64::MIN, 1000)).await.unwrap()
}

async fn look(db: &Db, heads: &[Head]) -> Verdict {
    verify(&mut db.read().await.unwrap(), heads).await.unwrap()
}

/// Twelve entries: two redacted by 7, 9; and those before the third day by 12.
async fn story(db: &Db) -> Vec<Head> {
    ready(db).await;
    let mut heads = Vec::new();
    fill(db, 0, 6).await;
    heads.extend(head(&mut db.read().await.unwrap()).await.unwrap());
    let mut tx = db.begin().await.unwrap();
    assert_eq!(redact(&mut tx, 5, why(), Moment(T0 + 6 * DAY)).await.unwrap(), Some(7));
    tx.commit().await.unwrap();
    fill(db, 7, 1).await;
    let mut tx = db.begin().await.unwrap();
    assert_eq!(redact(&mut tx, 2, why(), Moment(T0 + 8 * DAY)).await.unwrap(), Some(9));
    tx.commit().await.unwrap();
    heads.extend(head(&mut db.read().await.unwrap()).await.unwrap());
    fill(db, 9, 2).await;
    let mut tx = db.begin().await.unwrap();
    assert_eq!(redact_until(&mut tx, Moment(T0 + 3 * DAY), why(), Moment(T0 + 11 * DAY)).await.unwrap(), Some(12));
    tx.commit().await.unwrap();
    heads.extend(head(&mut db.read().await.unwrap()).await.unwrap());
    heads
}

#[tokio::test]
async fn what_was_recorded_and_redacted_verifies_and_the_heads_outside_agree() {
    for (db, kept) in databases().await.unwrap() {
        let heads = story(&db).await;
        let verdict = look(&db, &heads).await;
        assert_eq!(
            verdict,
            Verdict { entries: 12, head: heads.last().cloned(), redacted: 4, agreeing: 3, wrong: vec![], more: 0 }
        );
        let mut tx = db.begin().await.unwrap();
        let all = rows(&mut tx).await;
        assert_eq!(all.iter().map(|r| r.id).collect::<Vec<_>>(), (1..=12).collect::<Vec<_>>());
        let by: Vec<Option<i64>> = all.iter().map(|r| r.redacted_by).collect();
        assert_eq!(by[..6], [Some(12), Some(9), Some(12), None, Some(7), None]);
        assert_eq!(redact(&mut tx, 5, why(), Moment(T0)).await.unwrap(), None, "there is nothing left of it");
        assert_eq!(redact(&mut tx, 99, why(), Moment(T0)).await.unwrap(), None);
        assert_eq!(redact_until(&mut tx, Moment(T0 + DAY), why(), Moment(T0)).await.unwrap(), None);
        let by_hand = Entry { act: REDACTED, object: ("audit", Some(4)), ..why().into() };
        assert!(record(&mut tx, by_hand, Moment(T0)).await.is_err());
        assert!(holds(&mut tx, &heads[0]).await.unwrap());
        assert!(!holds(&mut tx, &Head { hash: [7; 32], ..heads[0].clone() }).await.unwrap());
        drop(tx);
        drop(kept);
    }
}

#[tokio::test]
async fn of_two_who_record_at_once_the_second_stands_in_line_and_no_id_is_left_out() {
    for (db, kept) in databases().await.unwrap() {
        ready(&db).await;
        fill(&db, 0, 1).await;
        let entry = || Entry { act: "a", object: ("b", None), actor: None, about: None, details: json!({}) };
        let mut first = db.begin().await.unwrap();
        assert_eq!(record(&mut first, entry(), Moment(T0)).await.unwrap(), 2);
        let other = db.clone();
        let second = tokio::spawn(async move {
            loop {
                let mut tx = other.begin().await.unwrap();
                let done = match record(&mut tx, entry(), Moment(T0)).await {
                    Ok(id) => tx.commit().await.map(|()| id),
                    Err(fault) => Err(fault),
                };
                match done {
                    Ok(id) => return id,
                    Err(fault) => assert!(fault.again(), "{fault}"),
                }
            }
        });
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        assert!(!second.is_finished());
        first.commit().await.unwrap();
        assert_eq!(second.await.unwrap(), 3);
        let mut given_up = db.begin().await.unwrap();
        assert_eq!(record(&mut given_up, entry(), Moment(T0)).await.unwrap(), 4);
        drop(given_up);
        let mut tx = db.begin().await.unwrap();
        assert_eq!(record(&mut tx, entry(), Moment(T0)).await.unwrap(), 4);
        tx.commit().await.unwrap();
        assert_eq!(look(&db, &[]).await.entries, 4);
        assert!(look(&db, &[]).await.sound());
        drop(kept);
    }
}

#[tokio::test]
async fn a_page_shows_the_newest_entries_that_a_choice_leaves() {
    for (db, kept) in databases().await.unwrap() {
        ready(&db).await;
        fill(&db, 0, 40).await;
        let mut link = db.read().await.unwrap();
        let all = rows(&mut link).await;
        let act = Some("right_granted".to_owned());
        let kind = Some("organisation".to_owned());
        let choices = [
            Sought::default(),
            Sought { before: Some(20), ..Sought::default() },
            Sought { act: act.clone(), ..Sought::default() },
            Sought { about: Some(2), ..Sought::default() },
            Sought { about: Some(2), actor: Some(1), ..Sought::default() },
            Sought { actor: Some(3), act, ..Sought::default() },
            Sought { object_kind: kind.clone(), object: Some(2), ..Sought::default() },
            Sought { object_kind: Some("member".to_owned()), ..Sought::default() },
            Sought {
                from: Some(Moment(T0 + 4 * DAY)),
                to: Some(Moment(T0 + 7 * DAY)),
                object_kind: kind,
                ..Sought::default()
            },
        ];
        for sought in choices {
            let meets = |r: &&EntryRow| {
                sought.act.as_ref().is_none_or(|a| *a == r.act)
                    && sought.object_kind.as_ref().is_none_or(|k| *k == r.object_kind)
                    && (sought.object.is_none() || sought.object == r.object)
                    && (sought.actor.is_none() || sought.actor == r.actor)
                    && (sought.about.is_none() || sought.about == r.about)
                    && sought.from.is_none_or(|m| r.at >= m.0)
                    && sought.to.is_none_or(|m| r.at < m.0)
                    && sought.before.is_none_or(|id| r.id < id)
            };
            let want: Vec<i64> = all.iter().rev().filter(meets).map(|r| r.id).take(16).collect();
            let got: Vec<i64> = list(&mut link, &sought).await.unwrap().iter().map(|s| s.id).collect();
            assert_eq!(got, want, "{sought:?}");
        }
        let shown = list(&mut link, &Sought::default()).await.unwrap();
        assert_eq!(shown[0].details.as_deref(), Some(r#"{"reason":"día 39, يوم","day":39}"#));
        let given: Vec<i64> = export(&mut link, 10, 3).await.unwrap().iter().map(|(id, _)| *id).collect();
        assert_eq!(given, [11, 12, 13]);
        drop(kept);
    }
}

#[tokio::test]
async fn the_head_is_written_down_once_a_day_for_its_owner_only_and_a_restored_backup_begins_anew() {
    let (db, kept) = crate::test::sqlite().await.unwrap();
    ready(&db).await;
    let folder = tempfile::tempdir().unwrap();
    let at = |day: i64| Moment(T0 + day * DAY);
    assert_eq!(anchors::write_daily(&db, folder.path(), at(0)).await.unwrap(), None, "there is no entry yet");
    fill(&db, 0, 3).await;
    let first = anchors::write_daily(&db, folder.path(), at(3)).await.unwrap().unwrap();
    fill(&db, 3, 2).await;
    assert_eq!(anchors::write_daily(&db, folder.path(), Moment(at(3).0 + 1000)).await.unwrap(), None);
    let second = anchors::write_daily(&db, folder.path(), at(5)).await.unwrap().unwrap();
    let written = anchors::read(folder.path()).unwrap();
    assert_eq!((written.heads, written.restored, written.last), (vec![first.clone(), second], 0, Some(at(5))));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(folder.path().join(anchors::FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    anchors::write_restored(folder.path(), Some(&first), at(6)).unwrap();
    assert_eq!(anchors::read(folder.path()).unwrap().heads, std::slice::from_ref(&first));
    anchors::write_restored(folder.path(), None, at(7)).unwrap();
    assert_eq!(anchors::read(folder.path()).unwrap().heads, []);
    let manifest = json!({"audit": anchors::manifest(Some(&first))});
    assert_eq!(anchors::of_manifest(&manifest).unwrap(), Some(first));
    assert_eq!(anchors::of_manifest(&json!({"version": "0.1.0"})).unwrap(), None);
    let file = folder.path().join(anchors::FILE);
    let altered = std::fs::read_to_string(&file).unwrap().replacen("\"hash\":\"", "\"hash\":\"x", 1);
    std::fs::write(&file, altered).unwrap();
    assert_eq!(
        anchors::read(folder.path()).unwrap_err().to_string(),
        "line 1 of audit-heads.jsonl was altered: it says no head of the audit"
    );
    drop(kept);
}

#[tokio::test]
async fn ten_thousand_refused_requests_add_at_most_a_hundred_rows_and_none_is_uncounted() {
    for (db, kept) in databases().await.unwrap() {
        ready(&db).await;
        let refused = Refused::default();
        let routes = ["/my/organisations/{id}", "/members/{id}", "/desk/audit"];
        // From half past to half past: two hours see them.
        let begin = T0 + 1_800_000;
        for n in 0..10_000_i64 {
            let (who, route) = (format!("{:x}", n % 900), routes[usize::try_from(n % 3).unwrap()]);
            record_refused(&db, &refused, (&who, Some(n % 900)), route, Moment(begin + n * 360)).await.unwrap();
        }
        record_left_out(&db, &refused, Moment(begin + 10 * 3_600_000)).await.unwrap();
        let all = rows(&mut db.read().await.unwrap()).await;
        assert_eq!(all.len(), 2 * MOST + 2);
        assert!(all.len() <= 100);
        let left_out: i64 = all
            .iter()
            .filter(|r| r.act == "not_found_counted")
            .map(|r| {
                serde_json::from_str::<serde_json::Value>(r.details.as_deref().unwrap()).unwrap()["requests"].as_i64()
            })
            .map(Option::unwrap)
            .sum();
        assert_eq!(left_out + 2 * i64::try_from(MOST).unwrap(), 10_000);
        assert!(look(&db, &[]).await.sound());
        drop(kept);
    }
}

#[test]
fn somebody_who_asks_again_within_the_hour_gets_no_second_entry_for_the_same_route() {
    let (refused, now) = (Refused::default(), Moment(T0));
    assert!(refused.note("a", "/members/{id}", now));
    assert!(!refused.note("a", "/members/{id}", now));
    assert!(refused.note("b", "/members/{id}", now));
    assert!(refused.note("a", "/desk/audit", now));
    let later = Moment(T0 + 3_600_000);
    assert_eq!(refused.left_out(later), Some(LeftOut { since: now, requests: 1 }));
    assert_eq!(refused.left_out(later), None);
    assert!(refused.note("a", "/members/{id}", later));
}
