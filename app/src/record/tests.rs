//! The record, taken in and given out again, on every database that can be had here.

use super::*;
use m4d_kit::clock::{Clock, Moment};
use m4d_kit::db::Db;
use m4d_kit::migrate::migrate;
use m4d_kit::test::{Kept, databases};
use std::path::Path;

async fn ready() -> Vec<(Db, Kept)> {
    let all = databases().await.unwrap();
    for (db, _) in &all {
        migrate(db, &crate::schema::steps(), Moment(0))
            .await
            .unwrap();
    }
    all
}

fn bundle() -> Bundle {
    Bundle::folder(Path::new("data/jmdi")).unwrap()
}

async fn take_in(db: &Db, bundle: Bundle) -> Report {
    let clock = Clock::standing(Moment(1_700_000_000_000));
    import(db, bundle, Options::default(), &clock, &mut |_| {})
        .await
        .unwrap()
}

#[tokio::test]
async fn the_whole_bundle_is_taken_in_and_taking_it_in_again_changes_nothing() {
    for (db, kept) in ready().await {
        let first = take_in(&db, bundle()).await;
        assert_eq!(first.wrong, []);
        assert_eq!((first.read, first.already_there), (668, 0));
        let second = take_in(&db, bundle()).await;
        assert_eq!((second.read, second.new_or_changed), (668, 0));
        assert_eq!(second.already_there, first.new_or_changed);
        kept.remove(db).await.unwrap();
    }
}
