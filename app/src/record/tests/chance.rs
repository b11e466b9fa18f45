//! Held against chance: no garbage stops an import, and what is good among it is kept.

use super::*;
use proptest::prelude::*;

/// Runs a test with a database of its own on each of the proptest's cases.
fn on_a_database<T: Future>(test: impl FnOnce(Db, Kept) -> T) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (db, kept) = m4d_kit::test::sqlite().await.unwrap();
        migrate(&db, &crate::schema::steps(), Moment(0)).await.unwrap();
        test(db, kept).await
    });
}

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("s1".to_owned()),
        Just("jmdi-2".to_owned()),
        Just("press".to_owned()),
        Just("2014".to_owned()),
        "[ -~]{0,12}",
        any::<String>().prop_map(|s| s.chars().take(20).collect()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn good_rows_are_kept_among_rows_of_garbage(
        sheet in proptest::sample::select(bundle::SHEETS),
        rows in prop::collection::vec(prop::collection::vec(cell(), 1..12), 0..12),
        at in any::<prop::sample::Index>(),
    ) {
        let mut csv = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        csv.write_record(sheet.columns).unwrap();
        rows.iter().for_each(|r| csv.write_record(r).unwrap());
        let garbage = csv.into_inner().unwrap();
        let mut sources: Vec<String> = rows.iter().map(|r| r.join(",").replace(['"', '\r', '\n'], "")).collect();
        sources.insert(at.index(sources.len() + 1), "good-one,press,Good".to_owned());
        let sources = format!("id,kind,title\n{}\n", sources.join("\n"));
        on_a_database(async |db, _kept| {
            take_in(&db, bundle()).await;
            let name = format!("{}.csv", sheet.name);
            take_in(&db, Bundle::of(vec![(name.clone(), garbage.clone())])).await;
            let again = take_in(&db, Bundle::of(vec![(name, garbage)])).await;
            assert_eq!(again.new_or_changed, 0);
            take_in(&db, files(&[("sources.csv", &sources)])).await;
            let good = take_in(&db, files(&[("sources.csv", "id,kind,title\ngood-one,press,Good\n")])).await;
            assert_eq!((good.new_or_changed, good.already_there), (0, 1));
            let out = tempfile::tempdir().unwrap();
            export(&db, out.path()).await.unwrap();
            let back = take_in(&db, Bundle::folder(out.path()).unwrap()).await;
            assert_eq!((back.wrong, back.new_or_changed), (vec![], 0));
        });
    }

    #[test]
    fn bytes_of_any_kind_are_read_to_their_end(
        bytes in prop::collection::vec(prop_oneof![any::<u8>(), prop::sample::select(b"\",\r\n;x".to_vec())], 0..400),
        sheet in proptest::sample::select(bundle::SHEETS),
        headed in any::<bool>(),
    ) {
        let head = if headed { format!("{}\n", sheet.columns.join(",")) } else { String::new() };
        let bytes = [head.as_bytes(), &bytes].concat();
        let name = format!("{}.csv", sheet.name);
        on_a_database(async |db, _kept| {
            let mut last = None;
            let mut hear = |p: Progress| last = Some(p);
            let bundle = Bundle::of(vec![(name, bytes)]);
            import(&db, bundle, Options::default(), &clock(), &mut hear).await.unwrap();
            assert!(last.is_none_or(|p| p.committed == p.of));
        });
    }
}
