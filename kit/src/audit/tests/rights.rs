//! On PostgreSQL the role that runs the site can add to the audit and redact, and no more.

use super::{Moment, T0, redact};
use super::{databases, fill, look, ready, why};
use crate::clock::chance;
use crate::db::Db;

/// What the role tries; the database refuses each.
const FORBIDDEN: &[&str] = &[
    "update kit_audit set actor = 1",
    "delete from kit_audit where id = 3",
    "truncate kit_audit cascade",
    "alter table kit_audit add column more bigint",
    "alter table kit_audit disable trigger all",
    "drop table kit_audit_details",
    "delete from kit_audit_details",
    "update kit_audit_details set entry = 7 where entry = 3",
    "create trigger t before insert on kit_audit execute function suppress_redundant_updates_trigger()",
    "update kit_migration set hash = ''",
    "drop table kit_migration",
];

#[tokio::test]
async fn the_role_that_runs_the_site_can_add_and_redact_and_alter_nothing() {
    let Some((owner, kept)) = crate::test::postgres().await.unwrap() else {
        println!("did not run: M4D_TEST_POSTGRES names no server");
        return;
    };
    ready(&owner).await;
    let address = kept.address().unwrap();
    let role = format!("m4d_runs_{:x}", u64::from_le_bytes(chance().unwrap()[..8].try_into().unwrap()));
    let rest = address.rsplit_once('@').unwrap().1;
    let runs = format!("postgres://{role}:secret@{rest}");
    let mut tx = owner.begin().await.unwrap();
    tx.script(&format!("create role {role} login password 'secret'")).await.unwrap();
    tx.commit().await.unwrap();

    owner.let_work(&runs).await.unwrap();
    owner.let_work(&runs).await.unwrap();
    let db = Db::postgres(&runs, None, 2).await.unwrap();
    fill(&db, 0, 4).await;
    let mut tx = db.begin().await.unwrap();
    assert_eq!(redact(&mut tx, 2, why(), Moment(T0)).await.unwrap(), Some(5));
    tx.commit().await.unwrap();
    for text in FORBIDDEN {
        let mut tx = db.begin().await.unwrap();
        let refused = tx.script(text).await.unwrap_err().to_string();
        assert!(refused.contains("permission denied") || refused.contains("must be owner"), "{text}: {refused}");
    }
    let verdict = look(&db, &[]).await;
    assert_eq!((verdict.entries, verdict.redacted, verdict.wrong), (5, 1, vec![]));

    let mut tx = owner.begin().await.unwrap();
    tx.script(&format!("alter role {role} superuser")).await.unwrap();
    tx.commit().await.unwrap();
    let told = owner.let_work(&runs).await.unwrap_err().to_string();
    assert!(told.contains("may alter the audit all the same"), "{told}");
    assert!(owner.let_work(&address).await.unwrap_err().to_string().contains("both name the role"));
    db.close().await;
    let mut tx = owner.begin().await.unwrap();
    tx.script(&format!("alter role {role} nosuperuser; drop owned by {role}; drop role {role}")).await.unwrap();
    tx.commit().await.unwrap();
    drop(kept);
}

#[tokio::test]
async fn a_file_has_no_second_role() {
    for (db, kept) in databases().await.unwrap() {
        ready(&db).await;
        assert!(db.let_work("postgres://nobody-of-this-name@localhost/x").await.is_err());
        drop(kept);
    }
}
