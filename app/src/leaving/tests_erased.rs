//! Erasure proved on raw bytes, in every coding; and an older backup that brings nobody back.

use super::erase::{Reason, erase};
use super::ledger;
use super::registry::HOLDINGS;
use super::traces::{Sought, in_file};
use crate::command::Common;
use crate::command::erased::{Where, erased};
use crate::test::{T0, site};
use base64::Engine as _;
use m4d_kit::audit::verify;
use m4d_kit::clock::{Moment, random_letters};
use m4d_kit::db::{Ask, Row};
use m4d_kit::sql;
use m4d_kit::sql::{Engine, Value};
use std::io::Write as _;
use std::path::{Path, PathBuf};

sql!(/// The member with an address, and their number.
FIND_MEMBER(address: String) -> MemberRow { member: i64, actor: i64 } =
    "select m.id as member, m.actor from accounts_address as a join accounts_member as m on m.id = a.member where a.address = $1");
sql!(/// Everything that a member can say of themselves.
SAVE_ALL(id: i64, text: String, bytes: Vec<u8>) =
    "update accounts_member set name_latin = $2, about = $2, country = 'CR', sealed_identity = $3, assisted_by = $1 where id = $1");
sql!(/// An organisation whose mailbox is the member's own.
ADD_BODY(id: i64, member: i64, address: String) =
    "insert into directory_organisation (id, slug, nature, country, mailbox, contact, languages, made_at, made_by, acted_at, made_up)
     values ($1, 'upala', 'local_authority', 'CR', $3, $3, 'es', 0, $2, 0, 0)");
sql!(/// One whose mailbox is an address of before.
ADD_OLD_BODY(id: i64, member: i64, address: String) =
    "insert into directory_organisation (id, slug, nature, country, mailbox, contact, languages, made_at, made_by, acted_at, made_up)
     values ($1, 'abangares', 'local_authority', 'CR', $3, $3, 'es', 0, $2, 0, 0)");
sql!(/// Its mailbox.
FIND_OLD_MAILBOX(id: i64) -> OldMailbox { mailbox: Option<String> } = "select mailbox from directory_organisation where id = $1");
sql!(/// They speak for it.
ADD_SPEAKING(id: i64, organisation: i64, member: i64, text: String) =
    "insert into directory_representative (id, organisation, member, role, unit, focal, mandate, starts_at, added_by)
     values ($1, $2, $3, 'editor', $4, 0, $4, 0, $3)");
sql!(/// They were invited, and invite.
ADD_INVITED(id: i64, organisation: i64, member: i64, address: String) =
    "insert into directory_invitation (id, organisation, address, role, language, by_member, at, ends_at)
     values ($1, $2, $4, 'editor', 'en', $3, 0, 9000000000000)");
sql!(/// They took a step.
ADD_STEP(id: i64, organisation: i64, member: i64) =
    "insert into directory_step (id, organisation, step, at, by_member, evidence, reason) values ($1, $2, 'claimed', 0, $3, '', '')");
sql!(/// They asked for a code.
ADD_PROOF(id: i64, organisation: i64, member: i64, address: String) =
    "insert into directory_proof (id, organisation, by_member, address, asked_at, tries) values ($1, $2, $3, $4, 1795521600000, 0)");
sql!(/// They said why.
ADD_MOVED(id: i64, organisation: i64, member: i64, text: String) =
    "insert into directory_change (id, organisation, kind, member, reason, by_member, at, effect_at, objected_by, objection)
     values ($1, $2, 'claim', $3, $4, $3, 0, 0, $3, $4)");
sql!(/// They gave evidence.
ADD_EVIDENCE(id: i64, organisation: i64, member: i64, text: String) =
    "insert into directory_evidence (id, organisation, by_member, at, body, link) values ($1, $2, $3, 0, $4, $4)");
sql!(/// They asked for a vouching.
ADD_ASKING(id: i64, organisation: i64, member: i64, text: String) =
    "insert into directory_vouch_ask (id, organisation, voucher, by_member, reason, at) values ($1, $2, $2, $3, $4, 0)");
sql!(/// They agreed to a merge.
ADD_AGREEING(change: i64, member: i64) =
    "insert into directory_agreement (change, way, agreed_by, agreed_at) values ($1, 'owners', $2, 0)");
sql!(/// They wrote.
ADD_WRITTEN(id: i64, organisation: i64, member: i64, actor: i64) =
    "insert into directory_written (id, organisation, member, actor, act, at) values ($1, $2, $3, $4, 'profile', 0)");
sql!(/// The staff proposed something about them.
ADD_PROPOSED(id: i64, member: i64, actor: i64, text: String) =
    "insert into desk_proposal (id, act, object_kind, object, about, body, reason, by_member, at)
     values ($1, 'factor', 'member', $2, $3, $4, $4, $2, 1795521600000)");
sql!(/// They typed.
ADD_TYPED(member: i64, text: String) =
    "insert into accounts_typed (member, path, fields, at) values ($1, '/x', $2, 1795521600000)");
sql!(/// They have a right, and gave it to themselves.
ADD_RIGHT(id: i64, member: i64, text: String) =
    "insert into accounts_right (id, member, role, scope_kind, scope, reason, granted_by, granted_at, starts_at)
     values ($1, $2, 'translator', 'language', 'ar', $3, $2, 0, 0)");
sql!(/// A second step, and a code.
ADD_FACTOR(id: i64, member: i64, bytes: Vec<u8>) =
    "insert into accounts_factor (id, member, sealed, made_at, step) values ($1, $2, $3, 1795521600000, 0)");
sql!(/// A code of a card.
ADD_CODE(id: i64, member: i64, bytes: Vec<u8>) =
    "insert into accounts_code (id, member, kind, ord, hash, made_at) values ($1, $2, 'card', 1, $3, 1795521600000)");
sql!(/// A change of address.
ADD_CHANGE(id: i64, member: i64, address: String, bytes: Vec<u8>) =
    "insert into accounts_change (id, member, old, new, browser, asked_at) values ($1, $2, $3, $3, $4, 1795521600000)");
sql!(/// They changed their address, and confirmed it.
ADD_CHANGED(id: i64, member: i64, old: String, new: String, bytes: Vec<u8>) =
    "insert into accounts_change (id, member, old, new, browser, asked_at, confirmed_at) values ($1, $2, $3, $4, $5, 1795521600000, 1795521600000)");
sql!(/// They asked for another address.
ADD_ASKED(id: i64, member: i64, old: String, new: String, bytes: Vec<u8>) =
    "insert into accounts_change (id, member, old, new, browser, asked_at) values ($1, $2, $3, $4, $5, 1795521600000)");
sql!(/// They accepted.
ADD_ACCEPTED(member: i64, accepted: i64) = "insert into accounts_acceptance (member, accepted, at) values ($1, $2, 0)");
sql!(/// Words that a former member left.
LIST_WORDS() -> WordsRow { reason: String, objection: Option<String>, by_member: i64 } =
    "select reason, objection, by_member from directory_change");

/// A canary: no vowels, so that no folding and no stem changes it.
fn canary() -> String {
    format!("zq{}", random_letters(b"bcdfghjklmnprstvwx", 14).unwrap())
}

struct World {
    site: crate::test::TestSite,
    name: String,
    text: String,
    address: String,
    member: i64,
    actor: i64,
}

/// A site with somebody who left a trace in every table.
async fn world() -> World {
    let site = site().await;
    let (name, text, address) = (canary(), canary(), format!("{}@{}.example", canary(), canary()));
    site.member(&name, &address).await;
    site.member("Nora Beispiel", "nora@example.org").await;
    let found = site.app.read().await.unwrap().one(&FIND_MEMBER, (address.clone(),)).await.unwrap().unwrap();
    let nora =
        site.app.read().await.unwrap().one(&FIND_MEMBER, ("nora@example.org".to_owned(),)).await.unwrap().unwrap();
    let (member, actor) = (found.member, found.actor);
    let (of, bytes) = (text.clone(), text.clone().into_bytes());
    let mut tx = site.app.db.begin().await.unwrap();
    tx.run(&SAVE_ALL, (member, of.clone(), bytes.clone())).await.unwrap();
    tx.run(&ADD_BODY, (5, member, address.clone())).await.unwrap();
    tx.run(&ADD_SPEAKING, (1, 5, member, of.clone())).await.unwrap();
    tx.run(&ADD_INVITED, (1, 5, member, address.clone())).await.unwrap();
    tx.run(&ADD_STEP, (1, 5, member)).await.unwrap();
    tx.run(&ADD_PROOF, (1, 5, member, address.clone())).await.unwrap();
    tx.run(&ADD_MOVED, (1, 5, member, of.clone())).await.unwrap();
    tx.run(&ADD_EVIDENCE, (1, 5, member, of.clone())).await.unwrap();
    tx.run(&ADD_ASKING, (1, 5, member, of.clone())).await.unwrap();
    tx.run(&ADD_AGREEING, (1, member)).await.unwrap();
    tx.run(&ADD_WRITTEN, (1, 5, member, actor)).await.unwrap();
    tx.run(&ADD_PROPOSED, (1, member, actor, of.clone())).await.unwrap();
    tx.run(&ADD_TYPED, (member, of.clone())).await.unwrap();
    tx.run(&ADD_RIGHT, (1, member, of.clone())).await.unwrap();
    tx.run(&ADD_FACTOR, (1, member, bytes.clone())).await.unwrap();
    tx.run(&ADD_CODE, (1, member, bytes.clone())).await.unwrap();
    tx.run(&ADD_CHANGE, (1, member, address.clone(), bytes)).await.unwrap();
    tx.run(&ADD_ACCEPTED, (member, nora.member)).await.unwrap();
    tx.commit().await.unwrap();
    World { site, name, text, address, member, actor }
}

impl World {
    fn folder(&self) -> &Path {
        &self.site.app.config.data.folder
    }

    /// What is held, as (table, rows).
    async fn held(&self) -> Vec<(&'static str, usize)> {
        let mut all = Vec::new();
        for holding in HOLDINGS {
            let mut rows = 0;
            for it in holding.exports {
                let mut db = self.site.app.read().await.unwrap();
                let takes = vec![Value::Int(Some(self.member))];
                rows += db.rows(it, it.text.to_owned(), takes, Row::values).await.unwrap().len();
            }
            all.push((holding.table, rows));
        }
        all
    }

    async fn erase(&self) {
        let left = erase(&self.site.app.db, self.folder(), self.member, Reason::Asked, T0).await.unwrap();
        super::erase::clean(&self.site.app.db, self.folder(), &left, T0).await.unwrap();
    }

    /// Where the address is, in any coding, or how much was looked at.
    fn proof(&self) -> Result<String, String> {
        let common = Common { data: Some(self.folder().to_owned()), config: None };
        let postgres = self.postgres();
        erased(&common, &self.address, &Where { logs: None, postgres: postgres.as_deref() }).map_err(|t| t.0)
    }

    /// The server's folder, when its files can be looked at.
    fn postgres(&self) -> Option<PathBuf> {
        let on = self.site.app.db.engine() == Engine::Postgres;
        std::env::var_os("M4D_TEST_POSTGRES_FOLDER")
            .filter(|_| on)
            .map(PathBuf::from)
            .filter(|folder| std::fs::read_dir(folder.join("base")).is_ok())
    }

    /// Every file that may hold something.
    fn files(&self) -> Vec<PathBuf> {
        let list = |folder: &Path| {
            std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_file()).collect::<Vec<_>>()
        };
        let mut files = list(self.folder());
        if let Some(postgres) = self.postgres() {
            files.extend(list(&postgres.join("pg_wal")));
        }
        files
    }
}

#[tokio::test]
async fn who_is_erased_is_in_no_table_and_in_no_file_in_any_coding() {
    let world = world().await;
    let held = world.held().await;
    let empty: Vec<&str> = held.iter().filter(|(_, rows)| *rows == 0).map(|(table, _)| *table).collect();
    assert_eq!(empty, Vec::<&str>::new(), "the test leaves a trace in every table of the registry");
    let letters = world.folder().join("letters");
    std::fs::create_dir(&letters).unwrap();
    std::fs::write(letters.join("a.eml"), format!("To: {}\r\n", world.address)).unwrap();
    std::fs::write(letters.join("b.eml"), "To: nora@example.org\r\n").unwrap();
    assert!(world.proof().unwrap_err().contains("the address is in"), "what is there is found");

    world.erase().await;
    let held = world.held().await;
    assert!(held.iter().all(|(_, rows)| *rows == 0), "{held:?}");
    let looked = world.proof().unwrap();
    assert!(looked.starts_with("nowhere: "), "{looked}");
    let words = [Sought::as_it_is(&world.name), Sought::as_it_is(&world.text)];
    for file in world.files() {
        match in_file(&file, &words) {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {}
            found => assert_eq!(found.unwrap().len(), 0, "{}", file.display()),
        }
    }
    assert!(letters.join("b.eml").exists() && !letters.join("a.eml").exists());
    assert_eq!(ledger::read(world.folder()).unwrap().into_keys().collect::<Vec<_>>(), [world.member]);
    let report = verify::verify(&mut world.site.app.read().await.unwrap(), &[]).await.unwrap();
    assert!(report.sound(), "{report:?}");
    // What was done for the organisation stays, under the random number.
    let said = world.site.app.read().await.unwrap().one(&LIST_WORDS, ()).await.unwrap().unwrap();
    assert_eq!((said.reason.as_str(), said.objection, said.by_member), ("", None, world.actor));
}

#[tokio::test]
async fn an_address_from_before_a_change_is_nowhere_either() {
    let mut world = world().await;
    let old = format!("{}@{}.example", canary(), canary());
    let nora = world.site.id("nora@example.org").await;
    let mut tx = world.site.app.db.begin().await.unwrap();
    tx.run(&ADD_CHANGED, (2, world.member, old.clone(), world.address.clone(), vec![1])).await.unwrap();
    tx.run(&ADD_OLD_BODY, (6, nora, old.clone())).await.unwrap();
    tx.run(&ADD_INVITED, (2, 6, nora, old.clone())).await.unwrap();
    tx.run(&ADD_PROOF, (2, 6, nora, old.clone())).await.unwrap();
    tx.commit().await.unwrap();
    world.erase().await;
    assert!(world.proof().unwrap().starts_with("nowhere: "));
    world.address = old;
    let looked = world.proof().unwrap();
    assert!(looked.starts_with("nowhere: "), "{looked}");
}

#[tokio::test]
async fn an_address_that_they_only_asked_for_may_be_anothers_and_stays_with_them() {
    let world = world().await;
    let nora = world.site.id("nora@example.org").await;
    let theirs = "nora@example.org".to_owned();
    let mut tx = world.site.app.db.begin().await.unwrap();
    tx.run(&ADD_ASKED, (2, world.member, world.address.clone(), theirs.clone(), vec![1])).await.unwrap();
    tx.run(&ADD_OLD_BODY, (6, nora, theirs.clone())).await.unwrap();
    tx.commit().await.unwrap();
    world.erase().await;
    let mailbox = world.site.app.read().await.unwrap().one(&FIND_OLD_MAILBOX, (6,)).await.unwrap().unwrap();
    assert_eq!(mailbox.mailbox, Some(theirs));
}

#[tokio::test]
async fn who_wants_it_is_quoted_as_a_former_member() {
    let world = world().await;
    let mut tx = world.site.app.db.begin().await.unwrap();
    tx.run(&super::store::SAVE_LEAVING, (world.member, T0.0, 1)).await.unwrap();
    tx.commit().await.unwrap();
    world.erase().await;
    let said = world.site.app.read().await.unwrap().one(&LIST_WORDS, ()).await.unwrap().unwrap();
    assert_eq!(
        (said.reason.as_str(), said.objection.as_deref(), said.by_member),
        (world.text.as_str(), Some(world.text.as_str()), world.actor)
    );
}

#[tokio::test]
async fn who_came_back_with_an_older_database_is_erased_again() {
    let world = world().await;
    // The ledger names them, as it would when the database is older than it.
    ledger::add(world.folder(), world.member, T0).unwrap();
    let again = ledger::replay(&world.site.app.db, world.folder(), Default::default(), Moment(T0.0 + 1)).await.unwrap();
    assert_eq!(again, 1);
    assert!(world.held().await.iter().all(|(_, rows)| *rows == 0));
    assert!(world.proof().unwrap().starts_with("nowhere: "));
    let again = ledger::replay(&world.site.app.db, world.folder(), Default::default(), Moment(T0.0 + 2)).await.unwrap();
    assert_eq!(again, 0, "once is enough");
}

#[test]
fn an_address_is_found_in_every_coding_and_inside_what_is_packed() {
    let address = "Inés.Zq@Bücher.example";
    let folder = tempfile::tempdir().unwrap();
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let base64 = |skipped: usize| {
        let text = format!("{}{address} and more", &"abc"[..skipped]);
        base64::engine::general_purpose::STANDARD.encode(text).into_bytes()
    };
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gz.write_all(format!("x{address}x").as_bytes()).unwrap();
    let gz = gz.finish().unwrap();
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("inside.gz", zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(&gz).unwrap();
    let zip = zip.finish().unwrap().into_inner();
    let mut br = Vec::new();
    brotli::CompressorWriter::new(&mut br, 4096, 5, 20).write_all(address.as_bytes()).unwrap();
    let across = [vec![b'.'; (1 << 20) - 5], address.as_bytes().to_vec()].concat();
    let sha256: String = {
        use sha2::Digest as _;
        sha2::Sha256::digest(address.to_lowercase().as_bytes()).iter().map(|b| format!("{b:02x}")).collect()
    };
    let cases: Vec<(&str, Vec<u8>, &[&str])> = vec![
        ("raw", format!("x{address}x").into_bytes(), &["raw"]),
        ("lower", address.to_lowercase().into_bytes(), &["raw"]),
        ("dns", "inés.zq@xn--bcher-kva.example".into(), &["raw"]),
        ("html", b"In\xc3\xa9s.Zq&#64;B\xc3\xbccher.example".to_vec(), &["html"]),
        ("percent", b"In%C3%A9s.Zq%40B%C3%BCcher.example".to_vec(), &["percent"]),
        ("json", b"In\\u00e9s.Zq@B\\u00fccher.example".to_vec(), &["json"]),
        ("quoted", b"In=C3=A9s.Zq@B=C3=BCcher.example".to_vec(), &["quoted-printable"]),
        ("base64-0", base64(0), &["base64"]),
        ("base64-1", base64(1), &["base64"]),
        ("base64-2", base64(2), &["base64"]),
        ("utf-16", utf16(&format!("x{address}x")), &["utf-16"]),
        ("sha256", sha256.into_bytes(), &["sha256"]),
        (
            "md5",
            {
                use md5::Digest as _;
                md5::Md5::digest(address.as_bytes()).to_vec()
            },
            &["md5"],
        ),
        ("gz", gz, &["raw"]),
        ("zip", zip, &["raw"]),
        ("packed.br", br, &["raw"]),
        ("across", across, &["raw"]),
        ("other", b"ines.zq@example.org".to_vec(), &[]),
    ];
    for (name, bytes, expected) in cases {
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        let found: Vec<&str> = in_file(&file, &[Sought::address(address)]).unwrap().into_iter().collect();
        assert_eq!(found, expected, "{name}");
    }
}

/// What a subscriber writes, to be looked at.
#[derive(Clone, Default)]
struct Written(std::sync::Arc<std::sync::Mutex<Vec<u8>>>);

impl std::io::Write for Written {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_log_holds_no_address_even_when_it_tells_everything() {
    let written = Written::default();
    let to = written.clone();
    let subscriber =
        tracing_subscriber::fmt().json().with_max_level(tracing::Level::TRACE).with_writer(move || to.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let world = world().await;
    world.erase().await;
    tracing::info!("it is heard");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("log");
    let log = written.0.lock().unwrap().clone();
    assert!(String::from_utf8_lossy(&log).contains("it is heard"), "the log is listened to");
    std::fs::write(&file, log).unwrap();
    let sought = [Sought::address(&world.address), Sought::as_it_is(&world.name), Sought::as_it_is(&world.text)];
    assert_eq!(in_file(&file, &sought).unwrap().len(), 0);
}
