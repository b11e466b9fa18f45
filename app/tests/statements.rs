//! Every statement of the program, prepared on both databases and compared with what it declares; and both databases'
//! tables, made from empty and compared. Needs `M4D_TEST_POSTGRES`: `./test` starts a server for it.

use m4d_kit::clock::Moment;
use m4d_kit::db::prepare;
use m4d_kit::migrate::migrate;
use m4d_kit::test;

#[tokio::test]
async fn every_statement_means_the_same_on_both_databases() {
    if std::env::var("M4D_TEST_POSTGRES").is_err() {
        println!("did not run: M4D_TEST_POSTGRES names no server (./test starts one)");
        return;
    }
    // The linker keeps what is reached: every slice's statements are reached through its routes.
    assert!(!m4dnet::routes().is_empty());
    let names: Vec<&str> = m4d_kit::sql::registry().iter().map(|s| s.name).collect();
    assert!(
        names.len() > 50
            && names.contains(&"m4dnet::record::store::SAVE_PROJECT")
            && names.contains(&"m4dnet::projects::store::LIST_PAGE"),
        "{names:?}"
    );
    let (sqlite, kept) = test::sqlite().await.unwrap();
    let (postgres, kept_too) = test::postgres().await.unwrap().unwrap();
    for db in [&sqlite, &postgres] {
        migrate(db, &m4dnet::schema::steps(), Moment(0)).await.unwrap();
    }
    assert_eq!(prepare::everything(&sqlite, &postgres).await.unwrap(), Vec::<String>::new());
    let (small, large) = (prepare::schema(&sqlite).await.unwrap(), prepare::schema(&postgres).await.unwrap());
    assert!(!small.is_empty());
    assert_eq!(small, large, "tables, columns, types and nulls");
    drop((kept, kept_too));
}
