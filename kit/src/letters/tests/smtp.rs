//! Handing over to a mail server that takes, refuses, cannot now, or dies in the middle.

use super::server::{Does, server};
use super::*;
use crate::letters::back_off;
use crate::letters::smtp::Smtp;

async fn ready_with(does: &[Does]) -> (Db, Kept, Smtp, std::sync::Arc<Mutex<super::server::Seen>>) {
    let (db, kept) = ready().await.swap_remove(0);
    let (address, seen) = server(does).await;
    (db, kept, Smtp::new(&address, "m4d.example.org").unwrap(), seen)
}

#[tokio::test]
async fn a_server_that_takes_gets_each_letter_once_over_few_connections() {
    let (db, kept, post, seen) = ready_with(&[Does::Takes]).await;
    for n in 0..30 {
        queued(&db, letter(&format!("m{n}@example.org")), T0).await;
    }
    let writer = Writer::default();
    assert_eq!(send(&db, &writer, &post, T0).await, Round { sent: 30, ..Round::default() });
    let seen = seen.lock().unwrap();
    assert_eq!(seen.letters.len(), 30);
    assert!(seen.connections <= 8, "{}", seen.connections);
    let mut to: Vec<_> = seen.letters.iter().map(|l| header(l, "To").unwrap()).collect();
    to.sort_unstable();
    to.dedup();
    assert_eq!(to.len(), 30);
    assert!(seen.lines.iter().any(|l| l == "EHLO m4d.example.org"), "{:?}", seen.lines);
    assert!(seen.lines.iter().any(|l| l == "MAIL FROM:<letters@m4d.example.org>"), "{:?}", seen.lines);
    drop(kept);
}

#[tokio::test]
async fn what_a_server_says_decides_whether_a_letter_goes_later_or_never() {
    let cases = [
        (Does::Says("RCPT", "450 4.2.1 ana@example.org busy"), "queued", "naming the reader: 450 4.2.1"),
        (Does::Says("RCPT", "550 5.1.1 <ana@example.org> unknown"), "bounced", "naming the reader: 550 5.1.1"),
        (Does::Says("RCPT", "550 no ana here"), "bounced", "naming the reader: 550"),
        (Does::Says("RCPT", "554 5.7.1 relaying denied"), "queued", "naming the reader: 554 5.7.1"),
        (Does::Says("RCPT", "530 5.7.0 who are you"), "queued", "naming the reader: 530 5.7.0"),
        (Does::Says("MAIL", "550 5.1.8 bad sender"), "queued", "naming the sender: 550 5.1.8"),
        (Does::Says("DATA", "451 4.3.0 no room"), "queued", "beginning: 451 4.3.0"),
        (Does::Says(".", "452 4.3.1 no room"), "queued", "giving the letter: 452 4.3.1"),
        (Does::Says(".", "554 5.7.1 spam"), "failed", "giving the letter: 554 5.7.1"),
        (Does::Dies, "queued", "giving the letter: no connection, or it broke off"),
    ];
    for (does, state, fault) in cases {
        let (db, kept, post, seen) = ready_with(&[does, Does::Takes]).await;
        let id = queued(&db, letter("ana@example.org"), T0).await;
        let writer = Writer::default();
        send(&db, &writer, &post, T0).await;
        let row = found(&db, id).await;
        assert_eq!((row.state.as_str(), row.fault.as_deref()), (state, Some(fault)), "{does:?}");
        let again = send(&db, &writer, &post, Moment(T0.0 + back_off(1))).await;
        assert_eq!(again.sent, usize::from(state == "queued"), "{does:?}");
        assert_eq!(seen.lock().unwrap().letters.len(), again.sent);
        drop(kept);
    }
}

#[tokio::test]
async fn a_broken_conversation_is_not_given_to_the_next_letter() {
    let (db, kept, post, seen) = ready_with(&[Does::Takes, Does::Dies, Does::Takes]).await;
    let writer = Writer::default();
    for (n, sent) in [(0, 1), (1, 0), (2, 1)] {
        let id = queued(&db, letter(&format!("m{n}@example.org")), T0).await;
        send(&db, &writer, &post, T0).await;
        assert_eq!(found(&db, id).await.state == "sent", sent == 1, "{n}");
    }
    assert_eq!(seen.lock().unwrap().connections, 2, "the first was kept, the broken one was not");
    drop(kept);
}

#[tokio::test]
async fn nobody_answering_means_later() {
    let (db, kept) = ready().await.swap_remove(0);
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let post = Smtp::new(&format!("smtp://127.0.0.1:{free}"), "m4d.example.org").unwrap();
    let id = queued(&db, letter("ana@example.org"), T0).await;
    assert_eq!(send(&db, &Writer::default(), &post, T0).await.later, 1);
    assert_eq!(found(&db, id).await.fault.as_deref(), Some("connecting: no connection, or it broke off"));
    drop(kept);
}

#[tokio::test]
async fn without_the_encryption_that_was_asked_for_nothing_is_said() {
    let (db, kept) = ready().await.swap_remove(0);
    let (address, seen) = server(&[Does::Takes]).await;
    let post = Smtp::new(&format!("{address}?tls=required"), "m4d.example.org").unwrap();
    let id = queued(&db, letter("ana@example.org"), T0).await;
    assert_eq!(send(&db, &Writer::default(), &post, T0).await.later, 1);
    assert!(found(&db, id).await.fault.unwrap().starts_with("connecting: the mail server cannot do what is needed"));
    assert!(!seen.lock().unwrap().lines.iter().any(|l| l.starts_with("MAIL")));
    drop(kept);
}

#[tokio::test]
async fn an_address_of_no_mail_server_is_refused_without_its_password() {
    for address in ["http://user:secret@host", "smtp://", "mail.example.org", "smtp://user:secret@h?tls=opportunistic"]
    {
        let refused = Smtp::new(address, "m4d.example.org").err().unwrap();
        assert!(refused.0.starts_with("letters.smtp cannot be used") && !refused.0.contains("secret"), "{refused}");
    }
    assert!(Smtp::new("smtps://user:p%40ss@mail.example.org:465", "127.0.0.1").is_ok());
}
