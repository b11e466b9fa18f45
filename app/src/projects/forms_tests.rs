//! The machine forms, read back through HTTP: the record is exact in each, and each is as its description says.

use super::tables;
use crate::record::{Bundle, Options, import};
use crate::test::{Got, T0, TestSite, site};
use ::zip::ZipArchive;
use m4d_kit::clock::Clock;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

type Row = BTreeMap<String, String>;

/// The rows of a table.
pub fn rows(text: &str) -> Vec<Row> {
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

async fn table(site: &TestSite, address: &str) -> Vec<Row> {
    let got = site.get(address).await;
    assert_eq!((got.status.as_u16(), got.headers["content-type"].to_str().unwrap()), (200, "text/csv; charset=utf-8"));
    rows(&got.text())
}

/// Every project of a JSON list, through all its pages.
pub async fn json_projects(site: &TestSite, address: &str) -> Vec<Value> {
    let (mut all, mut next) = (Vec::new(), Some(address.to_owned()));
    while let Some(address) = next {
        let got = site.get(&address).await;
        assert_eq!(got.status, 200, "{address}");
        let page = got.json();
        all.extend(page["projects"].as_array().unwrap().iter().cloned());
        next = page["next"].as_str().map(|n| n.strip_prefix("http://m4d.test").unwrap().to_owned());
    }
    all
}

fn months(rows: &[Row]) -> i64 {
    rows.iter().filter(|r| r["kind"] == "duration_planned").map(|r| r["months"].parse::<i64>().unwrap()).sum()
}

fn two_each(countries: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    countries.fold(BTreeMap::new(), |mut counts, country| {
        *counts.entry(country).or_default() += 1;
        counts
    })
}

fn the_eight() -> BTreeMap<String, usize> {
    two_each("CR EC SV MA NP PH SN TN CR EC SV MA NP PH SN TN".split(' ').map(ToOwned::to_owned))
}

#[tokio::test]
async fn the_record_is_exact_in_json() {
    let site = site().await;
    let projects = json_projects(&site, "/en/projects.json").await;
    assert_eq!(projects.len(), 16);
    assert_eq!(two_each(projects.iter().map(|p| p["countries"][0].as_str().unwrap().to_owned())), the_eight());
    let money = projects.iter().flat_map(|p| p["money"].as_array().unwrap());
    let grants: Vec<&Value> = money.filter(|m| m["kind"] == "programme_grant" && m["currency"] == "USD").collect();
    assert_eq!(grants.iter().map(|m| m["minor"].as_i64().unwrap()).sum::<i64>(), 344_800_000);
    assert_eq!(grants[0]["amount"], "230000.00");
    let dates = projects.iter().flat_map(|p| p["dates"].as_array().unwrap());
    assert_eq!(dates.filter_map(|d| d["months"].as_i64()).sum::<i64>(), 326);
}

#[tokio::test]
async fn the_record_is_exact_in_the_tables() {
    let site = site().await;
    let projects = table(&site, "/en/projects.csv").await;
    assert_eq!(projects.len(), 16);
    assert_eq!(two_each(projects.iter().map(|r| r["countries"].clone())), the_eight());
    assert_eq!(projects.iter().map(|r| r["duration_months"].parse::<i64>().unwrap()).sum::<i64>(), 326);
    let cents = |r: &Row| r["funding_amount"].replace('.', "").parse::<i64>().unwrap();
    assert_eq!(projects.iter().map(cents).sum::<i64>(), 344_800_000);
    assert!(
        projects
            .iter()
            .all(|r| (r["funding_currency"].as_str(), r["funding_kind"].as_str()) == ("USD", "programme_grant"))
    );

    let money = table(&site, "/fr/money.csv").await;
    let grants = money.iter().filter(|r| r["kind"] == "programme_grant");
    assert_eq!(grants.map(|r| r["minor"].parse::<i64>().unwrap()).sum::<i64>(), 344_800_000);
    assert_eq!(money.iter().filter(|r| r["project"] == "jmdi-2-ph-bicol").count(), 3, "Naga's three amounts");
    assert_eq!(months(&table(&site, "/es/dates.csv").await), 326);
    let texts = table(&site, "/ar/texts.csv").await;
    assert_eq!(texts.iter().filter(|r| r["field"] == "objective" && r["kind"] == "printed").count(), 16);
    assert_eq!(table(&site, "/en/places.csv").await.len(), 25);
    assert_eq!(table(&site, "/en/participations.csv").await.len(), 36);
    let sources = table(&site, "/en/sources.csv").await;
    assert_eq!(sources.iter().map(|r| &r["id"]).collect::<BTreeSet<_>>().len(), sources.len(), "each source once");
}

#[tokio::test]
async fn every_fact_of_every_form_names_a_source_that_the_form_holds() {
    let site = site().await;
    for project in json_projects(&site, "/en/projects.json").await {
        for list in ["participations", "dates", "money"] {
            for fact in project[list].as_array().unwrap() {
                assert!(project["sources"].get(fact["source"].as_str().unwrap()).is_some(), "{} {fact}", project["id"]);
            }
        }
    }
    let sources: BTreeSet<String> = table(&site, "/en/sources.csv").await.iter().map(|r| r["id"].clone()).collect();
    for name in ["participations", "money", "places", "dates", "texts"] {
        for row in table(&site, &format!("/en/{name}.csv")).await {
            assert!(sources.contains(&row["source"]), "{name}: {}", row["source"]);
        }
    }
}

#[tokio::test]
async fn one_project_alone_is_the_same_as_in_the_list() {
    let site = site().await;
    let all = json_projects(&site, "/ar/projects.json").await;
    for project in &all {
        let got = site.get(&format!("/ar/projects/{}.json", project["slug"].as_str().unwrap())).await;
        assert_eq!(&got.json()["projects"][0], project);
    }
    assert_eq!(site.get("/ar/projects/nobody.json").await.status, 404);
}

#[tokio::test]
async fn a_reader_gets_the_texts_of_the_language_and_all_titles() {
    let site = site().await;
    let project = &json_projects(&site, "/ar/projects.json?country=TN").await[0];
    assert_eq!(project["title"]["language"], "ar");
    assert_eq!(project["title"]["kind"], "translation");
    assert!(project["titles"].as_array().unwrap().iter().any(|t| t["kind"] == "printed"));
    assert_eq!(project["url"], format!("http://m4d.test/ar/projects/{}", project["slug"].as_str().unwrap()));
}

#[tokio::test]
async fn geojson_has_a_feature_for_each_place_and_no_position_that_is_not_recorded() {
    let site = site().await;
    let got = site.get("/en/projects.geojson").await;
    assert_eq!(got.headers["content-type"], "application/geo+json; charset=utf-8");
    let all = got.json();
    assert_eq!(all["type"], "FeatureCollection");
    let features = all["features"].as_array().unwrap();
    assert_eq!(features.len(), 25);
    let without: Vec<&str> = features
        .iter()
        .filter(|f| f["geometry"].is_null())
        .map(|f| f["properties"]["place"].as_str().unwrap())
        .collect();
    assert_eq!(
        without.iter().collect::<BTreeSet<_>>(),
        ["pl-los-santos", "pl-north-ec", "pl-tunisia-marginal", "pl-france"].iter().collect()
    );
    let upala = features.iter().find(|f| f["properties"]["place"] == "pl-upala").unwrap();
    assert_eq!(upala["geometry"]["coordinates"], serde_json::json!([-85.014, 10.899]), "east first");
    assert_eq!(site.get("/en/projects.geojson?country=FR").await.json()["features"], serde_json::json!([]));
}

#[tokio::test]
async fn the_package_holds_every_table_as_it_is_given_alone() {
    let site = site().await;
    let got = site.get("/es/projects.zip?country=SN").await;
    assert_eq!(got.headers["content-disposition"], "attachment; filename=\"m4dnet-projects-es.zip\"");
    let files = unpacked(&got);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "dates.csv",
            "datapackage.json",
            "money.csv",
            "participations.csv",
            "places.csv",
            "projects.csv",
            "sources.csv",
            "texts.csv"
        ]
        .iter()
        .copied()
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect::<Vec<_>>()
    );
    for table in tables::ALL {
        let name = format!("{}.csv", table.name);
        assert_eq!(files[&name], site.get(&format!("/es/{name}?country=SN")).await.text());
    }
    let package: Value = serde_json::from_str(&files["datapackage.json"]).unwrap();
    assert_eq!(package["licenses"][0]["name"], "CC-BY-4.0");
    assert!(!package["sources"].as_array().unwrap().is_empty());
}

fn unpacked(got: &Got) -> BTreeMap<String, String> {
    let mut zip = ZipArchive::new(std::io::Cursor::new(&got.bytes)).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut files = BTreeMap::new();
    for name in names {
        let mut text = String::new();
        zip.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
        files.insert(name, text);
    }
    files
}

#[tokio::test]
async fn a_table_begins_with_a_mark_for_spreadsheet_programs_when_asked_and_never_else() {
    let site = site().await;
    let plain = site.get("/en/money.csv").await;
    let marked = site.get("/en/money.csv?bom=1").await;
    assert_eq!(marked.bytes, [b"\xEF\xBB\xBF", plain.bytes.as_slice()].concat());
    assert_eq!(plain.headers["content-disposition"], "attachment; filename=\"m4dnet-money-en.csv\"");
    let other = site.get("/en/money.csv?country=SN&bom=2").await;
    assert_eq!((other.status.as_u16(), other.headers["location"].to_str().unwrap()), (308, "/en/money.csv?country=SN"));
    assert_eq!(site.get("/en/money.csv?country=zz").await.status, 422);
}

#[tokio::test]
async fn the_json_says_when_it_was_made_and_of_which_data() {
    let site = site().await;
    let page = site.get("/en/projects.json?country=SN&year=2014").await.json();
    assert_eq!(page["generated"], super::machine::iso(T0));
    assert_eq!(page["data_version"].as_i64(), Some(site.app.portfolio().cursor));
    assert_eq!(page["filters"], serde_json::json!({"country": "SN", "year": "2014"}));
    let order: Vec<&String> = page.as_object().unwrap().keys().collect();
    assert_eq!(
        order,
        ["schema", "generated", "data_version", "licence", "attribution", "filters", "total", "next", "projects"]
    );
}

#[tokio::test]
async fn a_formula_that_someone_typed_is_made_harmless_in_the_table_and_left_as_it_is_in_json() {
    let site = site().await;
    let formula = "=HYPERLINK(1)";
    let sources = format!(
        "id,kind,title,publisher,url,language,published,note\njmdi-about,official_page,{formula},UNDP / JMDI,,en,,\n"
    );
    let bundle = Bundle::of(vec![("sources.csv".to_owned(), sources.into_bytes())]);
    let report = import(&site.app.db, bundle, Options::default(), &Clock::standing(T0), &mut |_| {}).await.unwrap();
    assert_eq!(report.wrong, []);
    let table = table(&site, "/en/sources.csv").await;
    assert_eq!(table.iter().find(|r| r["id"] == "jmdi-about").unwrap()["title"], "'=HYPERLINK(1)");
    let project = &json_projects(&site, "/en/projects.json").await[0];
    assert_eq!(project["sources"]["jmdi-about"]["title"], formula);
}
