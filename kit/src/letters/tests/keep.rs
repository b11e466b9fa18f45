//! Who reads which letters, what is known of an address, and when it is forgotten.

use super::*;
use crate::letters::keep::{Standing, bounced, erase_of, erase_one, erase_to, forget, state_of};
use crate::letters::{FIND_OWN, LIST_ENVELOPES, LIST_ENVELOPES_IN, LIST_OWN};

async fn sent(db: &Db, letter: NewLetter, now: Moment, answer: Handed) -> i64 {
    let id = queued(db, letter, now).await;
    send(db, &Writer::default(), &Told::that(answer), now).await;
    id
}

fn refused() -> Handed {
    Handed::Bounced("naming the reader: 550 5.1.1".to_owned())
}

async fn standing(db: &Db, address: &str) -> Standing {
    state_of(&mut db.read().await.unwrap(), address).await.unwrap()
}

#[tokio::test]
async fn an_address_that_takes_no_letters_is_known_for_ninety_days() {
    for (db, kept) in ready().await {
        assert_eq!(standing(&db, "ana@example.org").await, Standing::Unknown);
        sent(&db, letter("ana@example.org"), T0, Handed::Sent).await;
        assert_eq!(standing(&db, "ana@example.org").await, Standing::Reached(T0));

        let late = Moment(T0.0 + 30 * DAY);
        let waiting = queued(&db, letter("ana@example.org"), after(60 * 24 * 365)).await;
        sent(&db, letter("ana@example.org"), late, refused()).await;
        assert_eq!(standing(&db, "ana@example.org").await, Standing::Bounced(late));
        assert_eq!(found(&db, waiting).await.state, "bounced", "what waits will not go");

        let mut tx = db.begin().await.unwrap();
        forget(&mut tx, Moment(late.0 + 90 * DAY + 1)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(standing(&db, "ana@example.org").await, Standing::Reached(T0));
        drop(kept);
    }
}

#[tokio::test]
async fn a_letter_that_came_back_later_did_not_arrive() {
    for (db, kept) in ready().await {
        let went = sent(&db, letter("ana@example.org"), T0, Handed::Sent).await;
        let other = sent(&db, letter("eva@example.org"), T0, Handed::Sent).await;
        let mut tx = db.begin().await.unwrap();
        bounced(&mut tx, "ana@example.org", after(9)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(standing(&db, "ana@example.org").await, Standing::Bounced(after(9)));
        assert_eq!([found(&db, went).await.state, found(&db, other).await.state], ["bounced", "sent"]);
        drop(kept);
    }
}

#[tokio::test]
async fn texts_go_after_ninety_days_unless_they_are_somebodys_own_and_envelopes_after_two_years() {
    for (db, kept) in ready().await {
        let own = sent(&db, letter("ana@example.org"), T0, Handed::Sent).await;
        let nobodys = sent(&db, NewLetter { owner: None, ..letter("who@example.org") }, T0, Handed::Sent).await;
        let past = |days: i64| Moment(T0.0 + days * DAY + 1);
        for (days, changed) in [(89, 0), (90, 1), (91, 0), (729, 0)] {
            let mut tx = db.begin().await.unwrap();
            assert_eq!(forget(&mut tx, past(days)).await.unwrap(), changed, "after {days} days");
            tx.commit().await.unwrap();
        }
        assert_eq!(found(&db, nobodys).await.kept_text, None);
        assert!(found(&db, own).await.kept_text.is_some());
        let mut tx = db.begin().await.unwrap();
        assert_eq!(forget(&mut tx, past(730)).await.unwrap(), 2);
        assert!(tx.one(&FIND_LETTER, (own,)).await.unwrap().is_none());
        drop((tx, kept));
    }
}

#[tokio::test]
async fn somebody_reads_and_erases_their_own_letters_only() {
    for (db, kept) in ready().await {
        let mut mine = Vec::new();
        for n in 0..3 {
            mine.push(sent(&db, letter("ana@example.org"), after(n), Handed::Sent).await);
        }
        let foreign =
            sent(&db, NewLetter { owner: Some(8), ..letter("eva@example.org") }, after(1), Handed::Sent).await;
        let mut tx = db.begin().await.unwrap();
        let page = tx.all(&LIST_OWN, (7, i64::MAX, i64::MAX, 2)).await.unwrap();
        assert_eq!(page.iter().map(|l| l.id).collect::<Vec<_>>(), [mine[2], mine[1]]);
        let last = page.last().unwrap();
        let next = tx.all(&LIST_OWN, (7, last.queued_at, last.id, 2)).await.unwrap();
        assert_eq!(next.iter().map(|l| l.id).collect::<Vec<_>>(), [mine[0]]);
        assert!(tx.one(&FIND_OWN, (7, foreign)).await.unwrap().is_none());
        assert!(!erase_one(&mut tx, 7, foreign).await.unwrap());
        assert!(erase_one(&mut tx, 7, mine[0]).await.unwrap());
        assert!(tx.one(&FIND_OWN, (7, mine[0])).await.unwrap().is_none());
        assert_eq!(tx.one(&FIND_OWN, (7, mine[1])).await.unwrap().unwrap().name, "sign_in");
        assert_eq!(erase_of(&mut tx, 7).await.unwrap(), 3);
        assert_eq!(erase_to(&mut tx, "eva@example.org").await.unwrap(), 1);
        drop((tx, kept));
    }
}

#[tokio::test]
async fn the_desk_pages_through_envelopes_and_picks_a_state() {
    for (db, kept) in ready().await {
        let went = sent(&db, letter("ana@example.org"), T0, Handed::Sent).await;
        let back = sent(&db, letter("eva@example.org"), after(1), refused()).await;
        let waits = queued(&db, letter("zoe@example.org"), after(2)).await;
        let mut link = db.read().await.unwrap();
        let page = link.all(&LIST_ENVELOPES, (i64::MAX, i64::MAX, 2)).await.unwrap();
        assert_eq!(page.iter().map(|e| e.id).collect::<Vec<_>>(), [waits, back]);
        let last = page.last().unwrap();
        assert_eq!(last.fault.as_deref(), Some("naming the reader: 550 5.1.1"));
        let next = link.all(&LIST_ENVELOPES, (last.queued_at, last.id, 2)).await.unwrap();
        assert_eq!(next.iter().map(|e| e.id).collect::<Vec<_>>(), [went]);
        let picked = link.all(&LIST_ENVELOPES_IN, ("bounced".to_owned(), i64::MAX, i64::MAX, 9)).await.unwrap();
        assert_eq!(picked.iter().map(|e| e.id).collect::<Vec<_>>(), [back]);
        drop((link, kept));
    }
}
