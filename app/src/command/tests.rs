//! The commands on a folder of their own, as an operator uses them.

use super::backup::backup;
use super::restore::restore;
use super::{Common, Purpose, any_folder, database, folder};
use crate::record::{Bundle, Options, check, import};
use m4d_kit::clock::Clock;
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
