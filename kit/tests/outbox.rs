//! Facts and their listeners: order, once each, a poisoned fact set aside, and two announcers at once.

#![expect(clippy::unwrap_used, reason = "a test may fall over")]

use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask, Db, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::migrate::{Migration, migrate};
use m4d_kit::outbox::{self, Fact, Heard, Listener, TRIES, deliver};
use m4d_kit::sql;
use m4d_kit::test::databases;

sql!(/// Notes that a fact was heard.
ADD_HEARD(fact: i64) = "insert into heard (fact) values ($1)");
sql!(/// What was heard, in order.
LIST_HEARD() -> HeardRow { fact: i64 } = "select fact from heard order by fact");

/// Writes down what it hears, and cannot bear one kind of fact.
struct Diary;

impl Listener for Diary {
    fn name(&self) -> &'static str {
        "diary"
    }

    fn hear<'a>(&'a self, tx: &'a mut Tx, fact: &'a Fact) -> Heard<'a> {
        Box::pin(async move {
            tx.run(&ADD_HEARD, (fact.id,)).await?;
            if fact.kind == "poison" { Err(Fault::new("cannot bear this")) } else { Ok(()) }
        })
    }
}

async fn ready(db: &Db) {
    let steps = vec![
        Migration { number: 1, name: "kit".into(), text: include_str!("../../app/migrations/0001_kit.sql").into() },
        Migration { number: 2, name: "heard".into(), text: "create table heard (fact bigint primary key)".into() },
    ];
    migrate(db, &steps, Moment(0)).await.unwrap();
}

async fn announce(db: &Db, kind: &str) -> i64 {
    let mut tx = db.begin().await.unwrap();
    let id = outbox::announce(&mut tx, kind, "{}".into(), Moment(1)).await.unwrap();
    tx.commit().await.unwrap();
    id
}

#[tokio::test]
async fn a_listener_hears_every_fact_once_and_a_poisoned_one_is_set_aside_after_five_tries() {
    for (db, kept) in databases().await.unwrap() {
        ready(&db).await;
        let ids = [announce(&db, "one").await, announce(&db, "poison").await, announce(&db, "two").await];
        for attempt in 1..TRIES {
            let done = deliver(&db, &Diary, Moment(2)).await.unwrap();
            assert_eq!((done.heard, done.parked, done.waiting), (usize::from(attempt == 1), 0, true));
        }
        let done = deliver(&db, &Diary, Moment(2)).await.unwrap();
        assert_eq!((done.heard, done.parked, done.waiting), (1, 1, false));
        assert_eq!(deliver(&db, &Diary, Moment(3)).await.unwrap().heard, 0);

        let mut link = db.read().await.unwrap();
        let heard: Vec<i64> = link.all(&LIST_HEARD, ()).await.unwrap().iter().map(|h| h.fact).collect();
        assert_eq!(heard, [ids[0], ids[2]], "the poisoned fact's work was undone");
        assert_eq!(outbox::parked(&mut link).await.unwrap().iter().map(|p| p.fact).collect::<Vec<_>>(), [ids[1]]);
        drop(link);
        drop(kept);
    }
}

#[tokio::test]
async fn of_two_announcers_at_once_the_second_waits_so_that_no_listener_passes_over_a_fact() {
    for (db, kept) in databases().await.unwrap() {
        ready(&db).await;
        let mut first = db.begin().await.unwrap();
        let one = outbox::announce(&mut first, "one", "{}".into(), Moment(1)).await.unwrap();
        let other = db.clone();
        let second = tokio::spawn(async move {
            loop {
                let mut tx = other.begin().await.unwrap();
                let made = outbox::announce(&mut tx, "two", "{}".into(), Moment(1)).await;
                match made {
                    Ok(id) => match tx.commit().await {
                        Ok(()) => return id,
                        Err(fault) => assert!(fault.again(), "{fault}"),
                    },
                    Err(fault) => assert!(fault.again(), "{fault}"),
                }
            }
        });
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        assert!(!second.is_finished(), "the second announcer stands in line");
        first.commit().await.unwrap();
        assert_eq!(second.await.unwrap(), one + 1);
        drop(kept);
    }
}

#[tokio::test]
async fn a_database_of_a_newer_version_and_a_changed_step_are_refused() {
    for (db, kept) in databases().await.unwrap() {
        ready(&db).await;
        let only = vec![Migration {
            number: 1,
            name: "kit".into(),
            text: include_str!("../../app/migrations/0001_kit.sql").into(),
        }];
        assert!(migrate(&db, &only, Moment(0)).await.unwrap_err().to_string().contains("newer m4dnet"));
        let changed = vec![
            Migration { number: 1, name: "kit".into(), text: "select 1".into() },
            Migration { number: 2, name: "heard".into(), text: String::new() },
        ];
        assert!(migrate(&db, &changed, Moment(0)).await.unwrap_err().to_string().contains("is not what was applied"));
        drop(kept);
    }
}
