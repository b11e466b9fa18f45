//! The queue: what goes when, what comes back, and that no token is ever in it.

use super::*;
use crate::letters::files::{Files, tidy};
use crate::letters::{
    ATTEMPTS, COUNT_STATES, LEASE, State, allow, back_off, refuse, refused, stop_token, stopping, written_since,
};
use std::os::unix::fs::PermissionsExt as _;

#[tokio::test]
async fn a_letter_is_written_when_it_goes_and_kept_without_its_link() {
    for (db, kept) in ready().await {
        let id = queued(&db, letter("ana@example.org"), T0).await;
        assert_eq!(found(&db, id).await.state, State::Queued.code());
        assert_eq!(tokens(&db, id).await, 0, "a token is minted when the letter goes, not before");

        let (writer, post) = (Writer::default(), Told::that(Handed::Sent));
        assert_eq!(send(&db, &writer, &post, after(3)).await, Round { sent: 1, ..Round::default() });
        let row = found(&db, id).await;
        assert_eq!((row.state.as_str(), row.settled_at, row.attempts), ("sent", Some(after(3).0), 1));
        assert_eq!(row.kept_subject.as_deref(), Some("Votre lien: Sédhiou"));
        assert!(row.kept_text.unwrap().contains("[lien retiré]"));
        let token = writer.minted.lock().unwrap().first().cloned().unwrap();
        assert!(post.texts()[0].replace("=\r\n", "").contains(&token), "the letter itself holds it");
        assert_eq!(send(&db, &writer, &post, after(60)).await.taken(), 0, "it goes once");
        drop(kept);
    }
}

#[tokio::test]
async fn a_letter_that_is_put_off_waits_longer_each_time_and_is_given_up_after_ten() {
    for (db, kept) in ready().await {
        let id = queued(&db, letter("ana@example.org"), T0).await;
        let (writer, post) = (Writer::default(), Told::that(Handed::Later("connecting: 421".to_owned())));
        let mut now = T0;
        for attempt in 1..ATTEMPTS {
            assert_eq!(send(&db, &writer, &post, now).await, Round { later: 1, ..Round::default() }, "{attempt}");
            let due = now.0 + back_off(attempt);
            assert_eq!(send(&db, &writer, &post, Moment(due - 1)).await.taken(), 0, "not before its time");
            now = Moment(due);
        }
        assert_eq!(send(&db, &writer, &post, now).await, Round { failed: 1, ..Round::default() });
        let row = found(&db, id).await;
        assert_eq!((row.state.as_str(), row.fault.as_deref(), row.attempts), ("failed", Some("connecting: 421"), 10));
        assert_eq!(tokens(&db, id).await, 10, "each attempt mints anew");
        let ids: Vec<_> = post.texts().iter().map(|m| header(m, "Message-ID").unwrap()).collect();
        assert!(ids.iter().all(|id| *id == ids[0]) && ids[0].ends_with("@m4d.example.org>"), "{ids:?}");
        drop(kept);
    }
    let pauses: Vec<i64> = [1, 2, 3, 9, 10, 99].map(|n| back_off(n) / MINUTE).to_vec();
    assert_eq!(pauses, [1, 2, 4, 256, 360, 360]);
}

/// A post that never comes back: its sender is killed while it waits.
struct Abyss;

impl Post for Abyss {
    fn hand<'a>(&'a self, _: &'a Mail) -> Handing<'a> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn the_letter_of_a_killed_sender_is_sent_by_another_after_the_lease() {
    for (db, kept) in ready().await {
        let id = queued(&db, letter("ana@example.org"), T0).await;
        let (other, killed) = (db.clone(), Writer::default());
        let sender = tokio::spawn(async move { send(&other, &killed, &Abyss, T0).await });
        while found(&db, id).await.state != "sending" {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        sender.abort();
        assert!(sender.await.unwrap_err().is_cancelled());

        let (writer, post) = (Writer::default(), Told::that(Handed::Sent));
        assert_eq!(send(&db, &writer, &post, Moment(T0.0 + LEASE - 1)).await.taken(), 0, "it is still the other's");
        assert_eq!(send(&db, &writer, &post, Moment(T0.0 + LEASE)).await.sent, 1);
        assert_eq!((found(&db, id).await.state.as_str(), tokens(&db, id).await), ("sent", 2));
        drop(kept);
    }
}

#[tokio::test]
async fn a_letter_that_kills_every_sender_is_given_up() {
    for (db, kept) in ready().await {
        let id = queued(&db, letter("ana@example.org"), T0).await;
        let writer = Writer::default();
        for attempt in 0..ATTEMPTS {
            let head = head();
            let sender = Sender { author: &writer, post: &Abyss, head: &head };
            let killed = send_due(&db, &sender, Moment(T0.0 + attempt * LEASE), 64);
            let never = tokio::time::timeout(std::time::Duration::from_millis(100), killed).await;
            assert!(never.is_err(), "{attempt}");
        }
        let post = Told::that(Handed::Sent);
        assert_eq!(send(&db, &writer, &post, Moment(T0.0 + ATTEMPTS * LEASE)).await.failed, 1);
        assert_eq!((found(&db, id).await.state.as_str(), post.texts().len()), ("failed", 0));
        drop(kept);
    }
}

#[tokio::test]
async fn one_letter_without_words_does_not_hold_up_the_others_and_one_with_nothing_to_say_is_withdrawn() {
    for (db, kept) in ready().await {
        let ill = queued(&db, NewLetter { name: "unwritable".to_owned(), ..letter("a@example.org") }, T0).await;
        let mute = queued(&db, NewLetter { name: "nothing".to_owned(), ..letter("b@example.org") }, T0).await;
        let well = queued(&db, letter("c@example.org"), T0).await;
        let round = send(&db, &Writer::default(), &Told::that(Handed::Sent), T0).await;
        assert_eq!(round, Round { sent: 1, later: 1, withdrawn: 1, ..Round::default() });
        let states = [found(&db, ill).await, found(&db, mute).await, found(&db, well).await].map(|l| l.state);
        assert_eq!(states, ["queued", "withdrawn", "sent"]);
        assert_eq!(found(&db, ill).await.fault.as_deref(), Some("its words cannot be found"));
        assert_eq!(tokens(&db, well).await, 1, "the token of the first try was undone with it");
        let mut link = db.read().await.unwrap();
        let counts = link.all(&COUNT_STATES, ()).await.unwrap();
        assert_eq!(
            counts.iter().map(|c| (c.state.as_str(), c.n)).collect::<Vec<_>>(),
            [("queued", 1), ("sent", 1), ("withdrawn", 1)]
        );
        drop((link, kept));
    }
}

#[tokio::test]
async fn letters_that_somebody_waits_for_go_first() {
    for (db, kept) in ready().await {
        let yearly = NewLetter { mint: None, ..letter("a@example.org") };
        let first = queued(&db, yearly, T0).await;
        let second = queued(&db, letter("b@example.org"), after(1)).await;
        let (writer, post) = (Writer::default(), Told::that(Handed::Sent));
        let head = head();
        let sender = Sender { author: &writer, post: &post, head: &head };
        assert_eq!(send_due(&db, &sender, after(2), 1).await.unwrap().sent, 1);
        assert_eq!([found(&db, first).await.state, found(&db, second).await.state], ["queued", "sent"]);
        drop(kept);
    }
}

#[tokio::test]
async fn two_senders_at_once_send_each_letter_once() {
    for (db, kept) in ready().await {
        for n in 0..40 {
            queued(&db, letter(&format!("m{n}@example.org")), T0).await;
        }
        let (writer, post) = (Writer::default(), Told::that(Handed::Sent));
        let head = head();
        let sender = Sender { author: &writer, post: &post, head: &head };
        let (one, two) = tokio::join!(send_due(&db, &sender, T0, 30), send_due(&db, &sender, Moment(T0.0 + 1), 30));
        assert_eq!(one.unwrap().sent + two.unwrap().sent, 40);
        let mut to: Vec<_> = post.given.lock().unwrap().iter().map(|m| m.id).collect();
        to.sort_unstable();
        to.dedup();
        assert_eq!(to.len(), 40);
        drop(kept);
    }
}

#[tokio::test]
async fn a_refused_address_is_not_written_to_until_it_is_allowed_again() {
    for (db, kept) in ready().await {
        let strange = || NewLetter { owner: None, ..letter("ana@example.org") };
        let (waiting, own) = (queued(&db, strange(), T0).await, queued(&db, letter("ana@example.org"), T0).await);
        let mut tx = db.begin().await.unwrap();
        refuse(&mut tx, &keys(), "ana@example.org", "asked", after(1)).await.unwrap();
        refuse(&mut tx, &keys(), "ana@example.org", "asked again", after(2)).await.unwrap();
        assert_eq!(queue(&mut tx, &keys(), strange(), after(2)).await.unwrap(), None);
        assert!(queue(&mut tx, &keys(), letter("ana@example.org"), after(2)).await.unwrap().is_some(), "their own");
        assert_eq!(refused(&mut tx, &keys(), "ana@example.org").await.unwrap(), Some(after(1)));
        assert!(tx.one(&FIND_LETTER, (waiting,)).await.unwrap().is_none(), "nothing keeps the address");
        assert_eq!(tx.one(&FIND_LETTER, (own,)).await.unwrap().unwrap().state, "queued");
        allow(&mut tx, &keys(), "ana@example.org").await.unwrap();
        assert!(queue(&mut tx, &keys(), strange(), after(3)).await.unwrap().is_some());
        assert_eq!(written_since(&mut tx, "ana@example.org", "sign_in", T0).await.unwrap(), 3);
        assert_eq!(written_since(&mut tx, "ana@example.org", "sign_in", after(3)).await.unwrap(), 1);
        drop((tx, kept));
    }
}

#[test]
fn the_link_to_refuse_letters_holds_its_address_sealed() {
    let token = stop_token(&keys(), "ana@example.org").unwrap();
    assert!(
        !token.contains("ana") && token.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b)),
        "{token}"
    );
    assert_eq!(stopping(&keys(), &token).as_deref(), Some("ana@example.org"));
    for wrong in ["", "x", &token[1..], &token.replace(&token[20..21], if &token[20..21] == "A" { "B" } else { "A" })] {
        assert_eq!(stopping(&keys(), wrong), None, "{wrong}");
    }
}

#[tokio::test]
async fn a_reader_without_an_address_finds_the_letter_on_the_site() {
    for (db, kept) in ready().await {
        let id = queued(&db, letter(""), T0).await;
        let post = Told::that(Handed::Sent);
        assert_eq!(send(&db, &Writer::default(), &post, T0).await.sent, 1);
        assert_eq!((found(&db, id).await.state.as_str(), post.texts().len()), ("kept", 0));
        drop(kept);
    }
}

#[tokio::test]
async fn after_two_hundred_letters_no_token_is_in_the_database() {
    let (db, kept) = ready().await.swap_remove(0);
    let folder = tempfile::tempdir().unwrap();
    for n in 0..200 {
        queued(&db, letter(&format!("m{n}@example.org")), T0).await;
    }
    let (writer, post) = (Writer::default(), Files::new(folder.path().join("letters")));
    while send(&db, &writer, &post, T0).await.taken() > 0 {}
    let tokens = writer.minted.lock().unwrap().clone();
    assert_eq!(tokens.len(), 200);
    let copy = folder.path().join("copy.db");
    db.copy_into(&copy).await.unwrap();
    let bytes = std::fs::read(copy).unwrap();
    let holds = |needle: &str| bytes.windows(needle.len()).any(|w| w == needle.as_bytes());
    assert!(holds("[lien retiré]"), "what is kept can be found in this way");
    assert_eq!(tokens.iter().filter(|t| holds(&t[..16])).count(), 0);
    drop(kept);
}

#[tokio::test]
async fn without_a_mail_server_the_letter_is_a_file_for_a_day_that_only_its_owner_reads() {
    let (db, kept) = ready().await.swap_remove(0);
    let base = tempfile::tempdir().unwrap();
    let folder = base.path().join("letters");
    assert_eq!(tidy(&folder, T0).unwrap(), 0, "there is no folder yet");
    let id = queued(&db, letter("ana@example.org"), T0).await;
    let writer = Writer::default();
    assert_eq!(send(&db, &writer, &Files::new(folder.clone()), T0).await.sent, 1);
    let file = folder.join(format!("sign_in-{id}.eml"));
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(header(&text, "To").as_deref(), Some("ana@example.org"));
    assert!(text.replace("=\r\n", "").contains(&writer.minted.lock().unwrap()[0]), "it is the letter itself");
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&folder), mode(&file)), (0o700, 0o600));

    assert_eq!(tidy(&folder, Moment(T0.0 + DAY - 1)).unwrap(), 0, "by the program's clock, not the machine's");
    assert_eq!(tidy(&folder, Moment(T0.0 + DAY)).unwrap(), 1);
    assert!(!file.exists());
    drop(kept);
}

#[tokio::test]
#[ignore = "a measurement: run it alone"]
async fn four_hundred_letters_a_second_go_into_files() {
    let base = tempfile::tempdir().unwrap();
    let db = Db::sqlite(&base.path().join("on-disk.db"), crate::db::Care::Disk, 2).await.unwrap();
    let text = |t: &str| t.to_owned();
    let steps = vec![
        Migration {
            number: 1,
            name: "kit".into(),
            text: text(include_str!("../../../../app/migrations/0001_kit.sql")),
        },
        Migration {
            number: 3,
            name: "letters".into(),
            text: text(include_str!("../../../../app/migrations/0003_letters.sql")),
        },
        Migration { number: 4, name: "t".into(), text: text("create table token (letter bigint, hash blob)") },
    ];
    migrate(&db, &steps, Moment(0)).await.unwrap();
    let mut tx = db.begin().await.unwrap();
    for n in 0..1280 {
        queue(&mut tx, &keys(), letter(&format!("m{n}@example.org")), T0).await.unwrap();
    }
    tx.commit().await.unwrap();
    let (writer, post) = (Writer::default(), Files::new(base.path().join("letters")));
    let began = tokio::time::Instant::now();
    while send(&db, &writer, &post, T0).await.taken() > 0 {}
    let seconds = began.elapsed().as_secs_f64();
    println!("{:.0} letters a second", 1280.0 / seconds);
    assert!(1280.0 / seconds >= 400.0, "{seconds} s");
}
