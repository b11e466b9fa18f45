//! The record, taken in and given out again, on every database that can be had here.

mod chance;
mod wrong;

use super::*;
use m4d_kit::clock::{Clock, Moment};
use m4d_kit::db::{Ask, Db};
use m4d_kit::migrate::migrate;
use m4d_kit::outbox;
use m4d_kit::sql;
use m4d_kit::test::{Kept, databases};
use std::collections::BTreeMap;
use std::path::Path;

sql!(/// What the programme's page prints, added up.
SUM_GRANTS() -> Grants { minor: i64 } =
    "select cast(sum(minor) as bigint) as minor from record_money where kind = 'programme_grant'");

async fn ready() -> Vec<(Db, Kept)> {
    let all = databases().await.unwrap();
    for (db, _) in &all {
        migrate(db, &crate::schema::steps(), Moment(0)).await.unwrap();
    }
    all
}

fn bundle() -> Bundle {
    Bundle::folder(Path::new("data/jmdi")).unwrap()
}

fn files(files: &[(&str, &str)]) -> Bundle {
    let owned = |(name, text): &(&str, &str)| ((*name).to_owned(), text.as_bytes().to_vec());
    Bundle::of(files.iter().map(owned).collect())
}

fn clock() -> Clock {
    Clock::standing(Moment(1_700_000_000_000))
}

async fn take_in(db: &Db, bundle: Bundle) -> Report {
    import(db, bundle, Options::default(), &clock(), &mut |_| {}).await.unwrap()
}

async fn announced(db: &Db) -> Vec<String> {
    let mut link = db.read().await.unwrap();
    let facts = outbox::after(&mut link, 0, 1000).await.unwrap();
    facts.into_iter().map(|f| format!("{} {}", f.kind, f.body)).collect()
}

async fn counts(db: &Db) -> BTreeMap<String, i64> {
    let all = check(db).await.unwrap();
    all.into_iter().map(|c| (c.name, c.number)).collect()
}

fn folder(path: &Path) -> BTreeMap<String, String> {
    let entries = path.read_dir().unwrap().map(|e| e.unwrap().path());
    let read = |p: std::path::PathBuf| {
        let name = p.file_name().unwrap().to_string_lossy().into_owned();
        (name, std::fs::read_to_string(&p).unwrap())
    };
    entries.map(read).collect()
}

#[tokio::test]
async fn the_whole_bundle_is_taken_in_and_taking_it_in_again_changes_nothing() {
    for (db, _kept) in ready().await {
        let first = take_in(&db, bundle()).await;
        assert_eq!(first.wrong, []);
        assert_eq!((first.read, first.already_there), (668, 0));
        let (facts, told) = (counts(&db).await, announced(&db).await);
        let second = take_in(&db, bundle()).await;
        assert_eq!((second.read, second.new_or_changed), (668, 0));
        assert_eq!(second.already_there, first.new_or_changed);
        assert_eq!(counts(&db).await, facts);
        assert_eq!(announced(&db).await, told);
    }
}

#[tokio::test]
async fn the_sums_are_those_of_the_page() {
    for (db, _kept) in ready().await {
        take_in(&db, bundle()).await;
        let all = counts(&db).await;
        let some = ["projects", "organisations", "programmes", "phases", "texts", "evidence"];
        let numbers = some.map(|name| all[name]);
        assert_eq!(numbers, [16, 41, 1, 2, 302, 31 + 14 + 16 + 6 + 10]);
        let mut link = db.read().await.unwrap();
        let grants = link.one(&SUM_GRANTS, ()).await.unwrap().unwrap();
        assert_eq!(grants.minor, 344_800_000);
        drop(link);
    }
}

#[tokio::test]
async fn a_dry_run_says_what_would_change_and_changes_nothing() {
    for (db, _kept) in ready().await {
        let before = counts(&db).await;
        let dry = Options { dry_run: true, ..Options::default() };
        let mut told = Vec::new();
        let mut hear = |p| told.push(p);
        let would = import(&db, bundle(), dry, &clock(), &mut hear).await.unwrap();
        assert_eq!((counts(&db).await, announced(&db).await), (before, vec![]));
        assert_eq!(told, []);
        let did = take_in(&db, bundle()).await;
        assert_eq!(would, did);
    }
}

#[tokio::test]
async fn the_bundle_comes_out_as_it_went_in() {
    for (db, _kept) in ready().await {
        take_in(&db, bundle()).await;
        let out = tempfile::tempdir().unwrap();
        export(&db, out.path()).await.unwrap();
        let (mut given, mut got) = (folder(Path::new("data/jmdi")), folder(out.path()));
        // Four files were written by other hands: three end their lines with CR LF, one quotes a cell that needs none.
        let otherwise = ["discussions.csv", "phase1-country-totals.csv", "toolbox.csv"];
        for name in otherwise {
            let text = given[name].replace("\r\n", "\n");
            given.insert(name.to_owned(), text);
        }
        for all in [&mut given, &mut got] {
            let text = all["programme.csv"].replace('"', "");
            all.insert("programme.csv".to_owned(), text);
        }
        assert_eq!(got, given);
    }
}

#[tokio::test]
async fn what_was_given_out_and_taken_in_elsewhere_comes_out_the_same() {
    let odd = [
        ("sources.csv", "id,kind,title,rights\ns1,press,\" a \"\"title\"\", =1+1\",CC0\nours,ours,o,\n"),
        ("phases.csv", "slug,id,programme\none,p1,prog\ntwo,p2,prog\n"),
        (
            "organisations.csv",
            "id,kind,name_printed,name_own\norg-a,donor,A,\norg-b,media,B,Bé\norg-a,donor,,Aé\norg-a,donor,A2,\n",
        ),
        ("places.csv", "id,name,kind,precision,source,lat,lon\npl-x,X,town,exact,s1,-0,1e1\n"),
        (
            "participations.csv",
            "subject_type,subject,organisation,role,side,order,source\nphase,p1,org-a,funder,none,٣,s1\n",
        ),
        ("classifications.csv", "subject,vocabulary,code,basis,source\npl-x,sdg,10.7,ours,s1\n"),
        ("texts.csv", "subject,field,language,body,kind,source\np1,name,it,\"due\r\nrighe\",printed,s1\n"),
    ];
    for (db, _kept) in ready().await {
        let took = take_in(&db, files(&odd)).await;
        assert_eq!(took.wrong, []);
        let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        export(&db, first.path()).await.unwrap();
        let again = take_in(&db, Bundle::folder(first.path()).unwrap()).await;
        assert_eq!((again.wrong, again.new_or_changed), (vec![], 0));
        for (empty, _its_kept) in ready().await {
            let elsewhere = take_in(&empty, Bundle::folder(first.path()).unwrap()).await;
            assert_eq!(elsewhere.wrong, []);
            export(&empty, second.path()).await.unwrap();
            assert_eq!(folder(second.path()), folder(first.path()));
        }
        let out = folder(first.path());
        assert_eq!(out["places.csv"].lines().nth(1), Some("pl-x,X,town,,,0,10,exact,s1"));
        assert_eq!(out["participations.csv"].lines().nth(1), Some("phase,p1,org-a,funder,,3,,s1"));
        let names: Vec<&str> = out["organisations.csv"].lines().skip(1).collect();
        assert_eq!(names, ["org-a,A,Aé,,donor,,,,,", "org-a,A2,,,donor,,,,,", "org-b,B,Bé,,media,,,,,"]);
    }
}

const SMALL: [(&str, &str); 4] = [
    ("sources.csv", "id,kind,title\ns1,press,A\n"),
    ("phases.csv", "id,programme,slug\np1,prog,one\n"),
    ("projects.csv", "id,no,phase,country,record\nx,1,p1,SN,complete\n"),
    ("statuses.csv", "subject,status,source\nx,running,s1\n"),
];

#[tokio::test]
async fn a_fact_is_announced_only_when_something_changed_and_names_whom_it_concerns() {
    let x = m4d_kit::ids::id_of("project", "x");
    let nobody = r#"record_imported {"projects":[],"organisations":[]}"#.to_owned();
    let about_x = format!(r#"record_imported {{"projects":[{x}],"organisations":[]}}"#);
    for (db, _kept) in ready().await {
        take_in(&db, files(&SMALL)).await;
        let first = [nobody.clone(), nobody.clone(), about_x.clone(), about_x.clone()];
        assert_eq!(announced(&db).await, first);
        let moved = ("projects.csv", "id,no,phase,country,record\nx,1,p1,ML,complete\n");
        let report = take_in(&db, files(&[SMALL[0], SMALL[1], moved, SMALL[3]])).await;
        assert_eq!((report.new_or_changed, report.already_there), (1, 4));
        let second = [first.as_slice(), std::slice::from_ref(&about_x)].concat();
        assert_eq!(announced(&db).await, second);
    }
}

#[tokio::test]
async fn progress_is_told_batch_by_batch_and_ends_with_every_row() {
    let mut rows = "id,kind,title\n".to_owned();
    for n in 0..25 {
        // The third row of every ten has no kind.
        let kind = if n % 10 == 2 { "" } else { "press" };
        rows.push_str(&format!("s{n},{kind},T\n"));
    }
    for (db, _kept) in ready().await {
        let mut told = Vec::new();
        let mut hear = |p: Progress| told.push((p.committed, p.of));
        let options = Options { batch: 10, ..Options::default() };
        let bundle = files(&[("sources.csv", &rows)]);
        let report = import(&db, bundle, options, &clock(), &mut hear).await.unwrap();
        assert_eq!(told, [(10, 25), (20, 25), (25, 25)]);
        assert_eq!((report.read, report.wrong.len()), (22, 3));
        assert_eq!(counts(&db).await["batches"], 3);
    }
}

#[test]
fn every_column_stands_in_the_document() {
    for sheet in bundle::SHEETS {
        let rows = section(sheet.name).lines().filter_map(|l| l.strip_prefix("| `"));
        let all: Vec<(&str, &str)> = rows.filter_map(|l| l.split_once("` | ")).collect();
        let columns: Vec<&str> = all.iter().map(|(column, _)| *column).collect();
        assert_eq!(columns, sheet.all(), "{}", sheet.name);
        let needed = all.iter().filter(|(_, rest)| rest.starts_with("needed |"));
        let needed: Vec<&str> = needed.map(|(column, _)| *column).collect();
        assert_eq!(needed, sheet.needed, "{}", sheet.name);
    }
}

#[test]
fn every_closed_word_stands_in_the_document() {
    use m4d_rules::{directory as d, money as m, participation as p, place as l, projects as r};
    let closed = [
        ("sources", m4d_rules::source::SourceKind::CODES),
        ("projects", r::Record::CODES),
        ("organisations", d::Nature::CODES),
        ("organisations", d::Level::CODES),
        ("places", l::PlaceKind::CODES),
        ("places", l::PlacePrecision::CODES),
        ("texts", r::TextKind::CODES),
        ("texts", r::TextField::CODES),
        ("participations", p::Role::CODES),
        ("participations", p::Side::CODES),
        ("project-places", l::PlaceRole::CODES),
        ("money", m::MoneyKind::CODES),
        ("money", m::MoneyPrecision::CODES),
        ("dates", r::DateKind::CODES),
        ("statuses", r::Status::CODES),
    ];
    for (sheet, codes) in closed {
        let section = section(sheet);
        let missing = codes.iter().filter(|code| !section.contains(&format!("`{code}`")));
        assert_eq!(missing.collect::<Vec<_>>(), Vec::<&&str>::new(), "{sheet}");
    }
    let dates = DOCUMENT.split("## Dates").nth(1).unwrap();
    let forms = m4d_rules::when::NotADate::FORMS;
    assert_eq!(forms.iter().find(|form| !dates.contains(&format!("`{form}`"))), None);
}

/// What the document says of one file.
fn section(sheet: &str) -> &'static str {
    let heading = format!("\n### `{sheet}.csv`\n");
    let (_, after) = DOCUMENT.split_once(&heading).expect(sheet);
    after.split("\n### ").next().unwrap()
}

const DOCUMENT: &str = include_str!("../../../docs/import.md");

#[tokio::test]
async fn the_examples_of_the_document_are_taken_in_without_a_wrong_row() {
    let example = |sheet: &bundle::Sheet| {
        let lines = section(sheet.name).lines().filter_map(|l| l.strip_prefix("    "));
        let text: String = lines.map(|l| format!("{l}\n")).collect();
        (!text.is_empty()).then(|| (format!("{}.csv", sheet.name), text.into_bytes()))
    };
    let examples: Vec<_> = bundle::SHEETS.iter().filter_map(example).collect();
    assert_eq!(examples.len(), 7);
    for (db, _kept) in ready().await {
        let report = take_in(&db, Bundle::of(examples.clone())).await;
        assert_eq!((report.wrong, report.read), (vec![], 7));
    }
}

fn _an_import_and_an_export_can_run_on_any_thread(db: &Db, clock: &Clock) {
    fn sendable(_: impl Send) {}
    let mut hear = |_| {};
    sendable(import(db, Bundle::default(), Options::default(), clock, &mut hear));
    sendable(export(db, Path::new("")));
}
