//! The commands on a folder of their own, as an operator uses them.

use super::audit::audit;
use super::backup::backup;
use super::check::check as check_all;
use super::letters::bounced;
use super::restore::restore;
use super::{Common, Purpose, any_folder, database, folder};
use crate::record::{Bundle, Options, check, import};
use m4d_kit::audit::{self, Entry, anchors};
use m4d_kit::clock::{Clock, Moment};
use std::path::Path;

fn common(folder: &Path) -> Common {
    Common { data: Some(folder.join("data")), config: None }
}

/// Takes files of the record in, as another process would.
async fn take_in(common: &Common, bundle: Bundle) {
    let (config, clock) = (common.config().unwrap_or_else(|t| panic!("{t}")), Clock::default());
    let at = any_folder(&config).unwrap_or_else(|t| panic!("{t}"));
    let db = database(&config, &at, &clock).await.unwrap_or_else(|t| panic!("{t}"));
    let report = import(&db, bundle, Options::default(), &clock, &mut |_| {}).await.unwrap();
    assert_eq!(report.wrong, []);
    db.close().await;
}

/// How many rows each table has.
async fn rows(common: &Common) -> Vec<(String, i64)> {
    let (config, clock) = (common.config().unwrap_or_else(|t| panic!("{t}")), Clock::default());
    let at = any_folder(&config).unwrap_or_else(|t| panic!("{t}"));
    let db = database(&config, &at, &clock).await.unwrap_or_else(|t| panic!("{t}"));
    let counts = check(&db).await.unwrap().into_iter().map(|c| (c.name.to_string(), c.number)).collect();
    db.close().await;
    counts
}

#[tokio::test]
async fn a_backup_puts_everything_back_over_what_came_later() {
    let temp = tempfile::tempdir().unwrap();
    let (common, file) = (common(temp.path()), temp.path().join("backup.zip"));
    take_in(&common, super::demo::embedded()).await;
    let before = rows(&common).await;
    backup(&common, &file).await.unwrap_or_else(|t| panic!("{t}"));
    let later = "id,kind,title,publisher,url,language,published,note\nlater,press,Later,,,en,,\n";
    take_in(&common, Bundle::of(vec![("sources.csv".to_owned(), later.into())])).await;
    assert_ne!(rows(&common).await, before);
    restore(&common, &file).await.unwrap_or_else(|t| panic!("{t}"));
    assert_eq!(rows(&common).await, before);
    assert!(backup(&common, &file).await.is_err(), "backups are not overwritten");
    std::fs::write(&file, b"no zip").unwrap();
    assert!(restore(&common, &file).await.is_err());
    assert_eq!(rows(&common).await, before, "nothing changed");
}

#[tokio::test]
async fn a_demo_and_real_data_refuse_each_others_folders() {
    let temp = tempfile::tempdir().unwrap();
    let config = common(temp.path()).config().unwrap_or_else(|t| panic!("{t}"));
    assert!(folder(&config, Purpose::Real).is_ok());
    let refused = folder(&config, Purpose::Demo).err().map(|t| t.0).unwrap_or_default();
    assert!(refused.contains("real data") && refused.contains("--data"), "{refused}");
}

/// Records something, as a running site would; answers its id.
async fn act(common: &Common) -> i64 {
    let (config, clock) = (common.config().unwrap_or_else(|t| panic!("{t}")), Clock::default());
    let at = any_folder(&config).unwrap_or_else(|t| panic!("{t}"));
    let db = database(&config, &at, &clock).await.unwrap_or_else(|t| panic!("{t}"));
    let mut tx = db.begin().await.unwrap();
    let details = serde_json::json!({"reason": "test"});
    let entry = Entry { act: "right_granted", object: ("right", Some(1)), actor: Some(2), about: Some(3), details };
    let id = audit::record(&mut tx, entry, Moment(1)).await.unwrap();
    tx.commit().await.unwrap();
    anchors::write(&at, &audit::head(&mut db.read().await.unwrap()).await.unwrap().unwrap(), Moment(2)).unwrap();
    db.close().await;
    id
}

#[tokio::test]
async fn a_restored_backup_brings_its_own_audit_and_check_finds_it_sound_but_not_a_cut_one() {
    let temp = tempfile::tempdir().unwrap();
    let (common, file) = (common(temp.path()), temp.path().join("backup.zip"));
    take_in(&common, super::demo::embedded()).await;
    assert_eq!(act(&common).await, 1);
    let config = common.config().unwrap_or_else(|t| panic!("{t}"));
    super::index(&config.data.folder).unwrap_or_else(|t| panic!("{t}"));
    backup(&common, &file).await.unwrap_or_else(|t| panic!("{t}"));
    assert_eq!((act(&common).await, act(&common).await), (2, 3));
    let heads = config.data.folder.join(anchors::FILE);
    let written = std::fs::read_to_string(&heads).unwrap();
    restore(&common, &file).await.unwrap_or_else(|t| panic!("{t}"));
    check_all(&common).await.unwrap_or_else(|t| panic!("{t}"));

    let out = temp.path().join("audit.jsonl");
    audit(&common, Some(&out)).await.unwrap_or_else(|t| panic!("{t}"));
    let given = std::fs::read_to_string(&out).unwrap();
    let given: Vec<serde_json::Value> = given.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(
        given.iter().map(|e| e["act"].as_str().unwrap()).collect::<Vec<_>>(),
        ["right_granted", "backup_restored"]
    );
    assert!(given[1]["details"].as_str().unwrap().contains("\"id\":3"), "the head that was left behind");
    assert!(audit(&common, Some(&out)).await.is_err(), "no file is overwritten");

    // Without the line of the restoring, the heads of before say that the tail was cut.
    std::fs::write(&heads, written).unwrap();
    assert!(check_all(&common).await.is_err());
}

#[tokio::test]
async fn whoever_was_erased_since_a_backup_is_erased_again_before_the_restoring_is_done() {
    let temp = tempfile::tempdir().unwrap();
    let (common, file) = (common(temp.path()), temp.path().join("backup.zip"));
    let (config, clock) = (common.config().unwrap_or_else(|t| panic!("{t}")), Clock::default());
    let at = any_folder(&config).unwrap_or_else(|t| panic!("{t}"));
    let db = database(&config, &at, &clock).await.unwrap_or_else(|t| panic!("{t}"));
    let mut tx = db.begin().await.unwrap();
    let person = crate::accounts::enter::NewMember {
        name: "Zqinés".to_owned(),
        language: "en".to_owned(),
        reads: "en".to_owned(),
        writes: "en".to_owned(),
        country: None,
        unseen: false,
        made_up: false,
    };
    let member = crate::accounts::enter::add_member(&mut tx, person, Moment(1)).await.unwrap();
    tx.run(&crate::accounts::store::ADD_ADDRESS, (1, member, "zqines@example.org".to_owned(), 1)).await.unwrap();
    tx.commit().await.unwrap();
    super::index(&at).unwrap_or_else(|t| panic!("{t}"));
    db.close().await;
    backup(&common, &file).await.unwrap_or_else(|t| panic!("{t}"));
    let db = database(&config, &at, &clock).await.unwrap_or_else(|t| panic!("{t}"));
    crate::leaving::erase::erase(&db, &at, member, crate::leaving::erase::Reason::Asked, clock.now()).await.unwrap();
    db.close().await;
    restore(&common, &file).await.unwrap_or_else(|t| panic!("{t}"));
    check_all(&common).await.unwrap_or_else(|t| panic!("{t}"));
    let places = super::erased::Where { logs: None, postgres: None };
    let proof = super::erased::erased(&common, "zqines@example.org", &places).unwrap_or_else(|t| panic!("{t}"));
    assert!(proof.starts_with("nowhere: "), "{proof}");
    let backup_too = super::erased::Where { logs: Some(temp.path()), postgres: None };
    assert!(
        super::erased::erased(&common, "zqines@example.org", &backup_too).is_err(),
        "it is in the backup for its 35 days"
    );
}

m4d_kit::sql!(/// A letter that went.
ADD_SENT(id: i64, message_id: String) =
    "insert into kit_letter (id, name, language, address, body, queued_at, due_at, attempts, state, settled_at, message_id)
     values ($1, 'welcome', 'en', 'ana@example.org', '{}', 1, 1, 1, 'sent', 1, $2)");

/// A notification such as mail servers write.
fn notification(message_id: &str, action: &str, status: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mail.example.org\r\nTo: letters@example.org\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.org\r\n\r\n\
         Final-Recipient: rfc822; ana@example.org\r\nAction: {action}\r\nStatus: {status}\r\n\r\n\
         --b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{message_id}@m4d.example.org>\r\n\r\n--b--\r\n"
    )
}

#[tokio::test]
async fn what_came_back_is_read_and_the_letter_noted_without_saying_whose_it_is() {
    let temp = tempfile::tempdir().unwrap();
    let common = common(temp.path());
    let (ours, other) = ("a".repeat(32), "b".repeat(32));
    let nowhere = bounced(&common, notification(&ours, "failed", "5.1.1").as_bytes()).await;
    assert!(nowhere.is_err_and(|t| t.0.contains("--data")) && !temp.path().join("data").exists());
    let (config, clock) = (common.config().unwrap_or_else(|t| panic!("{t}")), Clock::default());
    let at = any_folder(&config).unwrap_or_else(|t| panic!("{t}"));
    let db = database(&config, &at, &clock).await.unwrap_or_else(|t| panic!("{t}"));
    let mut tx = db.begin().await.unwrap();
    tx.run(&ADD_SENT, (7, ours.clone())).await.unwrap();
    tx.commit().await.unwrap();
    db.close().await;
    let say = async |message: &str| bounced(&common, message.as_bytes()).await.unwrap_or_else(|t| panic!("{t}"));
    let said = [
        say("Subject: I am away\r\n\r\nUntil Monday.").await,
        say(&notification(&ours, "delayed", "4.4.1")).await,
        say(&notification(&other, "failed", "5.1.1")).await,
        say(&notification(&ours, "failed", "5.1.1")).await,
        say(&notification(&ours, "failed", "5.1.1")).await,
    ];
    assert_eq!(
        said,
        [
            "no delivery status notification of a letter: nothing done".to_owned(),
            format!("the letter {ours} is not lost (status 4.4.1): nothing done"),
            format!("this site has no letter {other}: nothing done"),
            "the letter welcome 7 came back (5.1.1): its address takes no letters".to_owned(),
            "the letter welcome 7 was noted before, or has not been sent: nothing done".to_owned(),
        ]
    );
}
