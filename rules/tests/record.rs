//! The record itself, held against the rules: its words are known, its dates exist, its sums come out.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use m4d_rules::code::UnknownCode;
use m4d_rules::directory::{Level, Nature};
use m4d_rules::evidence::{self, Confidence, Counted, Evidence};
use m4d_rules::language::Language;
use m4d_rules::money::{self, Currency, Money, MoneyKind, MoneyPrecision, amounts_differ};
use m4d_rules::participation::{Role, Side, SubjectKind};
use m4d_rules::place::{PlaceKind, PlacePrecision, PlaceRole, drawn};
use m4d_rules::projects::{DateKind, Duration, Record, Status, TextField, TextKind, corridors, duration, text_shown};
use m4d_rules::source::SourceKind;
use m4d_rules::when::PartialDate;

type Row = BTreeMap<&'static str, String>;

macro_rules! rows {
    ($name:literal) => {
        rows(include_str!(concat!("../../app/data/jmdi/", $name, ".csv")))
    };
}

/// The rows of a file by column. No cell of the record has a line break.
fn rows(file: &'static str) -> Vec<Row> {
    let mut lines = file.lines();
    let columns: Vec<&str> = lines.next().unwrap().trim_start_matches('\u{feff}').split(',').collect();
    lines.map(|line| columns.iter().copied().zip(cells(line)).collect()).collect()
}

/// The cells of a line. What stands in quotes may have commas; two quotes in it are one.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    let mut before = ',';
    for letter in line.chars() {
        match letter {
            '"' => {
                if !quoted && before == '"' {
                    cells.last_mut().unwrap().push('"');
                }
                quoted = !quoted;
            }
            ',' if !quoted => cells.push(String::new()),
            _ => cells.last_mut().unwrap().push(letter),
        }
        before = letter;
    }
    cells
}

/// The cells of a column that are no words of their list; an empty cell is not recorded.
fn unknown<T: FromStr<Err = UnknownCode>>(rows: &[Row], column: &str) -> Vec<String> {
    let cells = rows.iter().map(|row| row[column].as_str()).filter(|cell| !cell.is_empty());
    cells.filter_map(|cell| cell.parse::<T>().err()).map(|error| error.code).collect()
}

fn money_by_project() -> BTreeMap<String, Vec<Money>> {
    let mut projects: BTreeMap<String, Vec<Money>> = BTreeMap::new();
    for row in rows!("money") {
        let kind = row["kind"].parse().unwrap();
        let precision = row["precision"].parse().unwrap();
        let minor = row["minor"].parse().unwrap();
        let money = Money::new(kind, Currency::parse(&row["currency"]), minor, precision, false);
        projects.entry(row["subject"].clone()).or_default().push(money.unwrap());
    }
    projects
}

#[test]
fn sixteen_grants_are_3_448_000_dollars() {
    let projects = money_by_project();
    let usd = Currency::parse("USD").unwrap();
    let facts = projects.values().map(Vec::as_slice);
    let sum = money::sum(MoneyKind::ProgrammeGrant, usd, facts).unwrap();
    assert_eq!((sum.counted(), sum.without()), (16, 0));
    assert_eq!(money::decimal(sum.minor(), Some(usd)), "3448000.00");
}

#[test]
fn a_sum_of_what_others_report_leaves_out_what_is_rounded() {
    let projects = money_by_project();
    let usd = Currency::parse("USD").unwrap();
    let facts = projects.values().map(Vec::as_slice);
    let sum = money::sum(MoneyKind::AgreedAsReported, usd, facts).unwrap();
    assert_eq!((sum.minor(), sum.counted(), sum.without()), (45_994_822, 2, 14));
}

#[test]
fn sources_differ_about_three_grants() {
    let projects = money_by_project();
    let differ = projects.iter().filter(|(_, facts)| amounts_differ(facts)).map(|(id, _)| id.as_str());
    let expected = ["jmdi-2-ma-figuig", "jmdi-2-ma-souss-massa", "jmdi-2-ph-bicol"];
    assert_eq!(differ.collect::<Vec<_>>(), expected);
}

#[test]
fn sixteen_durations_are_326_months_and_two_differ_from_their_dates() {
    let dates = rows!("dates");
    let of =
        |subject: &str, kind: &str| dates.iter().find(|row| row["subject"] == subject && row["kind"] == kind).cloned();
    let day = |row: Row| PartialDate::parse(&row["on"]).unwrap().full_day();
    let durations: BTreeMap<String, Duration> = rows!("projects")
        .iter()
        .map(|project| {
            let id = project["id"].as_str();
            let printed = of(id, "duration_planned").map(|row| row["months"].parse().unwrap());
            let first = of(id, "start_planned").and_then(day);
            let last = of(id, "end_planned").and_then(day);
            (id.to_owned(), duration(printed, first, last))
        })
        .collect();
    let printed = durations.values().map(|duration| match duration {
        Duration::Printed(printed) | Duration::Differ { printed, .. } => *printed,
        other => panic!("{other:?}"),
    });
    assert_eq!(printed.sum::<i64>(), 326);
    let differ = durations.iter().filter(|(_, duration)| matches!(duration, Duration::Differ { .. }));
    let expected = Duration::Differ { printed: 21, dates: 22 };
    assert_eq!(
        differ.map(|(id, duration)| (id.as_str(), *duration)).collect::<Vec<_>>(),
        [("jmdi-2-ph-bicol", expected), ("jmdi-2-ph-summid", expected)]
    );
}

#[test]
fn thirty_one_rows_of_evidence_name_seven_projects() {
    let mut found: BTreeMap<Evidence, usize> = BTreeMap::new();
    for row in rows!("projects-phase1") {
        let confidence: Confidence = row["confidence"].parse().unwrap();
        let counted = Counted::read(&row["counted"]).unwrap();
        *found.entry(evidence::standing(confidence, counted, !row["title"].is_empty())).or_default() += 1;
    }
    let expected =
        [(Evidence::Named, 7), (Evidence::NamedUncertain, 4), (Evidence::Proof, 16), (Evidence::NotCounted, 4)];
    assert_eq!(found.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn eighteen_places_are_drawn_and_four_counted_beside_the_map() {
    let places: BTreeMap<String, Row> = rows!("places").into_iter().map(|row| (row["id"].clone(), row)).collect();
    let (mut seen, mut beside) = (BTreeSet::new(), BTreeSet::new());
    for row in rows!("project-places") {
        let role: PlaceRole = row["role"].parse().unwrap();
        let place = &places[&row["place"]];
        let precision = place["precision"].parse().unwrap();
        if drawn(role, precision, !place["lat"].is_empty()) {
            seen.insert(row["place"].clone());
        } else if role != PlaceRole::PartnerSeat {
            beside.insert(row["place"].clone());
        }
    }
    let not_located = ["pl-france", "pl-los-santos", "pl-north-ec", "pl-tunisia-marginal"];
    assert_eq!(seen.len(), 18);
    assert_eq!(beside.into_iter().collect::<Vec<_>>(), not_located);
}

#[test]
fn three_projects_have_a_corridor_by_their_destination_places() {
    let places: BTreeMap<String, Row> = rows!("places").into_iter().map(|row| (row["id"].clone(), row)).collect();
    let ends = rows!("project-places");
    let found: Vec<(String, String)> = rows!("projects")
        .iter()
        .flat_map(|project| {
            let ends: Vec<&str> = ends
                .iter()
                .filter(|end| end["project"] == project["id"] && end["role"] == "destination")
                .map(|end| places[&end["place"]]["country"].as_str())
                .collect();
            corridors(&project["country"], &ends)
        })
        .map(|corridor| (corridor.from, corridor.to))
        .collect();
    let expected = [("SN", "IT"), ("TN", "IT"), ("TN", "FR")];
    assert_eq!(found, expected.map(|(from, to)| (from.to_owned(), to.to_owned())));
}

#[test]
fn every_word_of_the_record_is_known() {
    let unknown = [
        unknown::<Nature>(&rows!("organisations"), "kind"),
        unknown::<Level>(&rows!("organisations"), "level"),
        unknown::<Role>(&rows!("participations"), "role"),
        unknown::<Side>(&rows!("participations"), "side"),
        unknown::<SubjectKind>(&rows!("participations"), "subject_type"),
        unknown::<MoneyKind>(&rows!("money"), "kind"),
        unknown::<MoneyPrecision>(&rows!("money"), "precision"),
        unknown::<PlaceKind>(&rows!("places"), "kind"),
        unknown::<PlacePrecision>(&rows!("places"), "precision"),
        unknown::<PlaceRole>(&rows!("project-places"), "role"),
        unknown::<Record>(&rows!("projects"), "record"),
        unknown::<Status>(&rows!("statuses"), "status"),
        unknown::<DateKind>(&rows!("dates"), "kind"),
        unknown::<TextKind>(&rows!("texts"), "kind"),
        unknown::<SourceKind>(&rows!("sources"), "kind"),
    ];
    assert_eq!(unknown.concat(), Vec::<String>::new());
    let mut texts = rows!("texts");
    texts.retain(|row| TextField::read(&row["field"]).is_none());
    assert_eq!(texts, []);
}

#[test]
fn the_title_of_upala_is_shown_in_each_language_as_what_it_is() {
    let texts = rows!("texts");
    let shown = |id: &str, asked: Language| {
        let titles: Vec<(&str, TextKind)> = texts
            .iter()
            .filter(|row| row["subject"] == id && row["field"] == "title")
            .map(|row| (row["language"].as_str(), row["kind"].parse().unwrap()))
            .collect();
        text_shown(&titles, asked).map(|index| titles[index])
    };
    let upala = Language::ALL.iter().map(|&asked| shown("jmdi-2-cr-upala", asked).unwrap());
    let expected = [
        ("en", TextKind::Printed),
        ("fr", TextKind::Translation),
        ("es", TextKind::OwnTitle),
        ("ar", TextKind::Translation),
    ];
    assert_eq!(upala.collect::<Vec<_>>(), expected);
}

#[test]
fn every_date_of_the_record_can_be_read() {
    let columns = [
        (rows!("dates"), "on"),
        (rows!("statuses"), "on"),
        (rows!("phases"), "starts"),
        (rows!("phases"), "ends"),
        (rows!("country-groups"), "from"),
        (rows!("country-groups"), "to"),
        (rows!("projects-phase1"), "start"),
    ];
    for (rows, column) in columns {
        let cells = rows.iter().map(|row| row[column].as_str()).filter(|cell| !cell.is_empty());
        let refused: Vec<_> = cells.filter_map(|cell| PartialDate::parse(cell).err()).collect();
        assert_eq!(refused, []);
    }
}
