//! JSON, CSV, table, map and chart of one choice show the same projects: those that a plain scan of the bundle finds.

use super::forms_tests::{json_projects, rows};
use crate::test::{Got, TestSite, site};
use m4d_kit::lists::NOT_RECORDED;
use std::collections::{BTreeMap, BTreeSet};

type Row = BTreeMap<String, String>;

/// A project as a plain scan of the bundle sees it.
struct Scanned {
    id: String,
    country: String,
    values: BTreeMap<&'static str, BTreeSet<String>>,
    drawn: bool,
    cents: i64,
    months: i64,
}

fn sheet(name: &str) -> Vec<Row> {
    rows(&std::fs::read_to_string(format!("data/jmdi/{name}.csv")).unwrap())
}

fn scan() -> Vec<Scanned> {
    let [parties, statuses, dates, money, wheres] =
        ["participations", "statuses", "dates", "money", "project-places"].map(sheet);
    let natures: BTreeMap<String, String> =
        sheet("organisations").into_iter().map(|o| (o["id"].clone(), o["kind"].clone())).collect();
    let places: BTreeMap<String, Row> = sheet("places").into_iter().map(|p| (p["id"].clone(), p)).collect();
    let one = |project: Row| {
        let id = &project["id"];
        let mine =
            |rows: &'_ [Row], column: &str| rows.iter().filter(|r| r[column] == *id).cloned().collect::<Vec<_>>();
        let parties = mine(&parties, "subject");
        let all =
            |column: &str| parties.iter().map(|t| t[column].clone()).filter(|v| !v.is_empty()).collect::<BTreeSet<_>>();
        let dates = mine(&dates, "subject");
        let named: Vec<i32> = dates.iter().filter_map(|d| d["on"].get(..4)?.parse().ok()).collect();
        let years = named.iter().min().map_or(0..0, |first| *first..named.iter().max().unwrap() + 1);
        let values = BTreeMap::from([
            ("phase", BTreeSet::from([project["phase"].clone()])),
            ("country", BTreeSet::from([project["country"].clone()])),
            ("nature", parties.iter().map(|t| natures[&t["organisation"]].clone()).collect()),
            ("role", all("role")),
            ("side", all("side")),
            ("status", mine(&statuses, "subject").last().map(|s| s["status"].clone()).into_iter().collect()),
            ("year", years.map(|y| y.to_string()).collect()),
        ]);
        let works = |w: &Row| w["role"] == "activity" && !places[&w["place"]]["lat"].is_empty();
        let grants = mine(&money, "subject").into_iter().filter(|m| m["kind"] == "programme_grant");
        Scanned {
            drawn: mine(&wheres, "project").iter().any(works),
            cents: grants.map(|m| m["minor"].parse::<i64>().unwrap()).sum(),
            months: dates.iter().filter_map(|d| d["months"].parse::<i64>().ok()).sum(),
            country: project["country"].clone(),
            id: id.clone(),
            values,
        }
    };
    sheet("projects").into_iter().map(one).collect()
}

impl Scanned {
    fn has(&self, facet: &str, value: &str) -> bool {
        let values = &self.values[facet];
        values.contains(value) || (value == NOT_RECORDED && values.is_empty())
    }
}

/// A small generator with a fixed seed (numerical recipes' LCG), so that each run asks the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % n
    }
}

/// Choices of one to three filters; values that projects have, "not recorded", and some that none has.
fn choices(projects: &[Scanned]) -> Vec<Vec<(&'static str, String)>> {
    let facets = ["phase", "country", "nature", "role", "side", "status", "year"];
    let strange = ["jmdi-1", "FR", "media", "associate", "transit", "cancelled", "1999"];
    let mut dice = Dice(2017);
    let mut choice = || {
        let mut chosen: BTreeMap<&'static str, String> = BTreeMap::new();
        for _ in 0..=dice.below(3) {
            let at = dice.below(facets.len());
            let project = &projects[dice.below(projects.len())];
            let own: Vec<&String> = project.values[facets[at]].iter().collect();
            let value = match dice.below(8) {
                0 => NOT_RECORDED.to_owned(),
                1 => strange[at].to_owned(),
                _ if own.is_empty() => NOT_RECORDED.to_owned(),
                _ => own[dice.below(own.len())].clone(),
            };
            chosen.insert(facets[at], value);
        }
        // In the order of the canonical address.
        facets.iter().filter_map(|f| Some((*f, chosen.get(f)?.clone()))).collect()
    };
    (0..200).map(|_| choice()).collect()
}

fn linked(page: &Got) -> BTreeSet<String> {
    let own = |link: &String| link.strip_prefix("/en/projects/").map(ToOwned::to_owned);
    page.links().iter().filter_map(own).collect()
}

fn ids<'a>(projects: impl Iterator<Item = &'a &'a Scanned>) -> BTreeSet<String> {
    projects.map(|p| p.id.clone()).collect()
}

#[tokio::test]
async fn any_filters_give_the_same_projects_in_every_form() {
    let site = site().await;
    let projects = scan();
    let mut found = 0;
    for choice in choices(&projects) {
        let query: Vec<String> = choice.iter().map(|(f, v)| format!("{f}={v}")).collect();
        let query = query.join("&");
        let wanted: Vec<&Scanned> = projects.iter().filter(|p| choice.iter().all(|(f, v)| p.has(f, v))).collect();
        found += wanted.len();
        same(&site, &query, &wanted).await;
    }
    assert!(found > 400, "the choices find too little to prove anything: {found}");
}

async fn same(site: &TestSite, query: &str, wanted: &[&Scanned]) {
    let all = ids(wanted.iter());
    let json = json_projects(site, &format!("/en/projects.json?{query}")).await;
    assert_eq!(
        json.iter().map(|p| p["id"].as_str().unwrap().to_owned()).collect::<BTreeSet<_>>(),
        all,
        "JSON, {query}"
    );

    let csv = rows(&site.get(&format!("/en/projects.csv?{query}")).await.text());
    assert_eq!(csv.iter().map(|r| r["id"].clone()).collect::<BTreeSet<_>>(), all, "CSV, {query}");

    let table = site.get(&format!("/en/projects?{query}")).await;
    assert_eq!(linked(&table), all, "table, {query}");

    let view = |name: &str| format!("/en/projects?{query}&view={name}");
    let map = site.get(&view("map")).await;
    assert_eq!(linked(&map), ids(wanted.iter().filter(|p| p.drawn)), "map, {query}");

    let chart = site.get(&view("chart")).await;
    assert_eq!(bars(&chart.text()), summed(wanted), "chart, {query}");
}

/// Dollars, projects and months of each country.
type Bars = BTreeMap<String, (i64, i64, i64)>;

fn summed(wanted: &[&Scanned]) -> Bars {
    let mut bars = Bars::new();
    for project in wanted {
        let bar = bars.entry(project.country.to_lowercase()).or_default();
        *bar = (bar.0 + project.cents / 100, bar.1 + 1, bar.2 + project.months);
    }
    bars
}

/// The chart's rows, as shown.
fn bars(page: &str) -> Bars {
    let mut bars = Bars::new();
    for row in page.split("<tr><th scope=\"row\"><a href=\"/en/countries/").skip(1) {
        let row = row.split("</tr>").next().unwrap();
        let (country, rest) = row.split_once('"').unwrap();
        let numbers: Vec<i64> = rest.split("<td").skip(2).map(number).collect();
        bars.insert(country.to_owned(), (numbers[0], numbers[1], numbers[2]));
    }
    bars
}

/// The digits of a cell's text.
fn number(cell: &str) -> i64 {
    let text: String = cell.split('<').filter_map(|part| Some(part.split_once('>')?.1)).collect();
    text.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap()
}
