//! Letters that come back after a mail server took them, in made-up notifications such as servers write.

use super::*;
use crate::letters::keep::{Standing, state_of};
use crate::letters::returned::{CameBack, Notice, came_back, read};

const OURS: &str = "0123456789abcdef0123456789abcdef";

/// As Postfix writes it: the letter comes back whole.
const REFUSED: &str = "From: MAILER-DAEMON@mail.example.org (Mail Delivery System)
To: letters@m4d.example.org
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary=\"4F1.17/mail.example.org\"

This is a MIME-encapsulated message.

--4F1.17/mail.example.org
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

<ana@example.org>: host mx.example.org said: 550 5.1.1 User unknown

--4F1.17/mail.example.org
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org
Arrival-Date: Tue, 24 Nov 2026 12:00:00 +0000 (UTC)

Final-Recipient: rfc822; ana@example.org
Original-Recipient: rfc822;ana@example.org
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--4F1.17/mail.example.org
Content-Description: Undelivered Message
Content-Type: message/rfc822

Message-ID: <0123456789abcdef0123456789abcdef@m4d.example.org>
From: letters@m4d.example.org
To: ana@example.org
Subject: A letter
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=\"0123456789abcdef0123456789abcdef\"

--0123456789abcdef0123456789abcdef
Content-Type: text/plain; charset=utf-8

Words.
--0123456789abcdef0123456789abcdef--

--4F1.17/mail.example.org--
";

/// Late, not lost: only the headers come back.
const LATE: &str = "From: postmaster@mail.example.org
To: letters@m4d.example.org
Subject: Delayed Mail (still being retried)
MIME-Version: 1.0
Content-Type: multipart/report; boundary=b1; report-type=\"delivery-status\"

--b1
Content-Type: text/plain

It is tried again for four days.
--b1
Content-Type: message/delivery-status

Reporting-MTA: dns;mail.example.org

Final-Recipient: rfc822;ana@example.org
Action: delayed
Status: 4.4.1 (no answer from host)

--b1
Content-Type: text/rfc822-headers

Message-ID: <0123456789abcdef0123456789abcdef@m4d.example.org>
Subject: A letter

--b1--
";

/// The letter was passed on: another address than ours refused it, and its name stands in Unicode.
const PASSED_ON: &str = "From: postmaster@elsewhere.example
To: letters@m4d.example.org
Subject: failure notice
MIME-Version: 1.0
Content-Type: Multipart/Report; Report-Type=Delivery-Status; boundary=\"b2\"

--b2
Content-Type: text/plain; charset=utf-8

No such person.
--b2
Content-Type: message/delivery-status
Content-Transfer-Encoding: 8bit

Reporting-MTA: dns; elsewhere.example

FINAL-RECIPIENT: utf-8; inés@elsewhere.example
action: FAILED
status: 5.7.129

--b2
Content-Type: text/rfc822-headers; charset=utf-8

Received: from m4d.example.org by elsewhere.example; Tue, 24 Nov 2026 12:00:00 +0000
Subject: A letter
Message-ID:
 <0123456789abcdef0123456789abcdef@m4d.example.org>

--b2--
";

/// With the line ends of the wire.
fn wire(text: &str) -> Vec<u8> {
    text.replace('\n', "\r\n").into_bytes()
}

fn failed(status: &str) -> Notice {
    Notice::Failed { message_id: OURS.to_owned(), status: status.to_owned() }
}

#[test]
fn a_notification_names_the_letter_and_whether_it_is_lost() {
    let late = Notice::Passing { message_id: OURS.to_owned(), status: "4.4.1".to_owned() };
    for (text, says) in [(REFUSED, failed("5.1.1")), (LATE, late), (PASSED_ON, failed("5.7.129"))] {
        assert_eq!(read(&wire(text)), says, "{text}");
        assert_eq!(read(text.as_bytes()), says, "a pipe may have other line ends: {text}");
    }
}

#[test]
fn of_several_addresses_all_have_to_have_failed() {
    let other = |action: &str, status: &str| {
        let group = format!("\nFinal-Recipient: rfc822;eva@example.org\nAction: {action}\nStatus: {status}\n\n--4F1");
        REFUSED.replacen("\n--4F1.17/mail.example.org\nContent-Description: Undelivered", "@@", 1).replacen(
            "@@",
            &format!("{group}.17/mail.example.org\nContent-Description: Undelivered"),
            1,
        )
    };
    assert_eq!(read(other("failed", "5.2.1").as_bytes()), failed("5.1.1"));
    let passing = |status: &str| Notice::Passing { message_id: OURS.to_owned(), status: status.to_owned() };
    assert_eq!(read(other("relayed", "2.0.0").as_bytes()), passing("2.0.0"));
    assert_eq!(read(other("delayed", "4.2.2").as_bytes()), passing("4.2.2"));
}

#[test]
fn what_is_no_notification_of_a_letter_says_nothing() {
    let odd = [
        String::new(),
        "Subject: Out of office\n\nStatus: 5.1.1".to_owned(),
        REFUSED.replace("report-type=delivery-status;", "report-type=disposition-notification;"),
        REFUSED.replace("Message-ID", "X-Message-ID"),
        REFUSED.replace("<0123456789abcdef0123456789abcdef@", "<0123456789abcdef@"),
        REFUSED.replace("<0123456789abcdef0123456789abcdef@", "<0123456789ABCDEF0123456789ABCDEF@"),
        REFUSED.replace("Final-Recipient", "Recipient"),
        REFUSED.replace("Status: 5.1.1", "Status: 5.1"),
        REFUSED.replace("Status: 5.1.1", "Status: 9.1.1"),
        REFUSED.replace("Status: 5.1.1\n", ""),
        REFUSED.replace("Action: failed\n", ""),
        REFUSED.replace("message/delivery-status", "text/plain"),
        REFUSED.replace("message/rfc822", "image/png"),
    ];
    for message in odd {
        assert_eq!(read(&wire(&message)), Notice::Nothing, "{message}");
    }
    // Torn wherever it may be, it is read without a panic, and never as another letter's.
    for end in 0..REFUSED.len() {
        let notice = read(REFUSED.as_bytes().get(..end).unwrap_or_default());
        assert!(notice == Notice::Nothing || notice == failed("5.1.1"), "{end}: {notice:?}");
    }
}

sql!(/// The Message-ID of a letter.
FIND_MESSAGE(id: i64) -> MessageOf { message_id: String } = "select message_id from kit_letter where id = $1");

async fn message_of(db: &Db, id: i64) -> String {
    db.read().await.unwrap().one(&FIND_MESSAGE, (id,)).await.unwrap().unwrap().message_id
}

async fn comes_back(db: &Db, message_id: &str, now: Moment) -> CameBack {
    let mut tx = db.begin().await.unwrap();
    let done = came_back(&mut tx, message_id, "5.1.1", now).await.unwrap();
    tx.commit().await.unwrap();
    done
}

#[tokio::test]
async fn a_letter_that_comes_back_is_as_one_that_was_refused_at_the_door() {
    for (db, kept) in ready().await {
        let (ana, other) = ("ana@example.org", "eva@example.org");
        let went = queued(&db, letter(ana), T0).await;
        let elsewhere = queued(&db, letter(other), T0).await;
        send(&db, &Writer::default(), &Told::that(Handed::Sent), T0).await;
        let waiting = queued(&db, letter(ana), after(2)).await;
        let message_id = message_of(&db, went).await;
        let name = "sign_in".to_owned();

        assert_eq!(
            comes_back(&db, &message_of(&db, waiting).await, after(3)).await,
            CameBack::Before(waiting, name.clone())
        );
        assert_eq!(found(&db, waiting).await.state, "queued", "what was not sent cannot come back");
        assert_eq!(comes_back(&db, OURS, after(3)).await, CameBack::Unknown);
        assert_eq!(comes_back(&db, &message_id, after(5)).await, CameBack::Now(went, name.clone()));
        let states = [went, waiting, elsewhere].map(|id| found(&db, id));
        let [went_now, waiting_now, elsewhere_now] = states;
        let went_now = went_now.await;
        assert_eq!((went_now.state.as_str(), went_now.fault.as_deref()), ("bounced", Some("it came back: 5.1.1")));
        assert_eq!([waiting_now.await.state, elsewhere_now.await.state], ["bounced", "sent"]);
        let standing = state_of(&mut db.read().await.unwrap(), ana).await.unwrap();
        assert_eq!(standing, Standing::Bounced(after(5)));

        assert_eq!(comes_back(&db, &message_id, after(9)).await, CameBack::Before(went, name), "once");
        let standing = state_of(&mut db.read().await.unwrap(), ana).await.unwrap();
        assert_eq!(standing, Standing::Bounced(after(5)));
        drop(kept);
    }
}
