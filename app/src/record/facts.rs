//! From a row to what is written for it: the facts about things, each with its source.

use super::batch::Batch;
use super::cells::Cells;
use super::store::*;
use m4d_kit::ids::id_of_parts;
use m4d_kit::locale::sort_key;
use m4d_rules::money::{MoneyKind, MoneyPrecision};
use m4d_rules::participation::{Role, Side, SubjectKind};
use m4d_rules::place::PlaceRole;
use m4d_rules::projects::{DateKind, Status, TextField, TextKind};
use m4d_rules::when::PartialDate;

/// The longest duration, in months: a hundred years.
const MOST_MONTHS: i64 = 1200;

/// The largest number of a list's entry.
const MOST_NUMBER: i64 = 100_000;

pub(super) fn outcome(cells: &mut Cells<'_>, batch: &mut Batch) {
    let phase = cells.known("phase", "phase");
    let no = cells.integer("no", MOST_NUMBER).unwrap_or_default();
    let source = cells.known("source", "source");
    let (id, printed) = (cells.id("outcome"), cells.needed("printed"));
    let row = (id, cells.ord(), phase, no, printed, source);
    batch.add(cells, &ADD_OUTCOME, row);
}

pub(super) fn criterion(cells: &mut Cells<'_>, batch: &mut Batch) {
    let no = cells.integer("no", MOST_NUMBER).unwrap_or_default();
    let (key, kind) = (cells.word("key"), cells.word("kind"));
    let source = cells.known("source", "source");
    let (id, printed) = (cells.id("criterion"), cells.needed("printed"));
    let basis = cells.text("kind_basis");
    let row = (id, cells.ord(), no, key, printed, kind, basis, source);
    batch.add(cells, &ADD_CRITERION, row);
}

pub(super) fn text(cells: &mut Cells<'_>, batch: &mut Batch) {
    let (subject_kind, subject) = cells.subject("subject");
    let field = cells.needed("field");
    let read = TextField::read(&field);
    if read.is_none() && !field.is_empty() {
        let what = format!(
            "unknown field; known: {}, and outcome-1, criterion-1 and so on for the numbered ones",
            TextField::CODES.join(", ")
        );
        cells.tell("field", what);
    }
    let language = cells.language("language").unwrap_or_default();
    let kind = cells.code_text::<TextKind, _>("kind").unwrap_or_default();
    let translated_from = cells.text("translated_from");
    if translated_from.as_deref().is_some_and(|t| !is_origin(t)) {
        let what = "write the kind and language of the text that was translated, as in printed:en";
        cells.tell("translated_from", what.to_owned());
    }
    let source = cells.known("source", "source");
    let body = cells.needed("body");
    let sorted = matches!(read, Some((TextField::Title | TextField::Name, _)));
    let sort = (sorted && cells.wrong.is_empty()).then(|| sort_key(&body));
    batch.about(cells, subject_kind, subject);
    let row = (
        cells.id("text"),
        cells.ord(),
        subject_kind.to_string(),
        subject,
        field,
        language,
        body,
        kind,
        translated_from,
        source,
        batch.at,
        sort,
    );
    batch.add(cells, &ADD_TEXT, row);
}

/// Whether it says of what a text is the translation: `printed:en`.
fn is_origin(cell: &str) -> bool {
    cell.split_once(':').is_some_and(|(kind, language)| {
        TextKind::parse(kind).is_some() && language.len() == 2 && language.bytes().all(|b| b.is_ascii_lowercase())
    })
}

pub(super) fn participation(cells: &mut Cells<'_>, batch: &mut Batch) {
    let (subject_kind, subject) = participated(cells);
    let organisation = cells.known("organisation", "organisation");
    let role = cells.code_text::<Role, _>("role").unwrap_or_default();
    let side = cells.code::<Side, _>("side").filter(|s| *s != Side::None);
    if side.is_none() {
        cells.leave_out("side");
    }
    let rank = cells.integer("order", MOST_NUMBER);
    let source = cells.known("source", "source");
    batch.about(cells, subject_kind, subject);
    batch.about(cells, SubjectKind::Organisation, organisation);
    let row = (
        cells.id("participation"),
        cells.ord(),
        subject_kind.to_string(),
        subject,
        organisation,
        role,
        side.map(|s| s.to_string()),
        rank,
        cells.text("printed_as"),
        source,
        batch.at,
    );
    batch.add(cells, &ADD_PARTICIPATION, row);
}

/// The kind and id of what somebody takes part in.
fn participated(cells: &mut Cells<'_>) -> (SubjectKind, i64) {
    match cells.code::<SubjectKind, _>("subject_type") {
        Some(kind @ (SubjectKind::Project | SubjectKind::Phase | SubjectKind::Programme)) => {
            return (kind, cells.known("subject", kind.code()));
        }
        Some(_) => {
            let what = "nobody takes part in that: write project, phase or programme";
            cells.tell("subject_type", what.to_owned());
        }
        None => {}
    }
    (SubjectKind::Project, 0)
}

pub(super) fn project_place(cells: &mut Cells<'_>, batch: &mut Batch) {
    let project = cells.known("project", "project");
    let place = cells.known("place", "place");
    let role = cells.code_text::<PlaceRole, _>("role").unwrap_or_default();
    let source = cells.known("source", "source");
    batch.about(cells, SubjectKind::Project, project);
    let id = cells.id("project_place");
    let row = (id, cells.ord(), project, place, role, source, batch.at);
    batch.add(cells, &ADD_PROJECT_PLACE, row);
}

pub(super) fn money(cells: &mut Cells<'_>, batch: &mut Batch) {
    let (subject_kind, subject) = cells.subject("subject");
    let kind = cells.code_text::<MoneyKind, _>("kind").unwrap_or_default();
    let currency = cells.currency("currency");
    let minor = cells.integer("minor", i64::MAX).unwrap_or_default();
    let exactness = cells.code_text::<MoneyPrecision, _>("precision");
    let source = cells.known("source", "source");
    batch.about(cells, subject_kind, subject);
    let row = (
        cells.id("money"),
        cells.ord(),
        subject_kind.to_string(),
        subject,
        kind,
        currency,
        minor,
        exactness.unwrap_or_default(),
        cells.text("printed_as"),
        cells.text("note"),
        source,
        batch.at,
    );
    batch.add(cells, &ADD_MONEY, row);
}

pub(super) fn date(cells: &mut Cells<'_>, batch: &mut Batch) {
    let (subject_kind, subject) = cells.subject("subject");
    let kind = cells.code_text::<DateKind, _>("kind").unwrap_or_default();
    let on = cells.date("on");
    let months = cells.integer("months", MOST_MONTHS);
    if cells.text("on").is_none() && cells.text("months").is_none() {
        let what = "is empty, and so is months: write a date or a number of months";
        cells.tell("on", what.to_owned());
    }
    let source = cells.known("source", "source");
    batch.about(cells, subject_kind, subject);
    let (first, last) = days(on);
    let row = (
        cells.id("date"),
        cells.ord(),
        subject_kind.to_string(),
        subject,
        kind,
        on.map(|d| d.text()),
        first,
        last,
        months,
        cells.text("printed_as"),
        source,
        batch.at,
    );
    batch.add(cells, &ADD_DATE, row);
}

/// The earliest and latest day that a date may mean.
fn days(date: Option<PartialDate>) -> (Option<i64>, Option<i64>) {
    let day = |d: m4d_rules::when::Day| d.0;
    (date.and_then(|d| d.earliest()).map(day), date.and_then(|d| d.latest()).map(day))
}

pub(super) fn status(cells: &mut Cells<'_>, batch: &mut Batch) {
    let (subject_kind, subject) = cells.subject("subject");
    let status = cells.code_text::<Status, _>("status").unwrap_or_default();
    let on = cells.date("on");
    let source = cells.known("source", "source");
    batch.about(cells, subject_kind, subject);
    let (first, last) = days(on);
    let row = (
        cells.id("status"),
        cells.ord(),
        subject_kind.to_string(),
        subject,
        status,
        on.map(|d| d.text()),
        first,
        last,
        cells.text("note"),
        source,
        batch.at,
    );
    batch.add(cells, &ADD_STATUS, row);
}

pub(super) fn relation(cells: &mut Cells<'_>, batch: &mut Batch) {
    let (subject_kind, subject) = cells.subject("from");
    let kind = cells.word("kind");
    let object = cells.needed("to");
    // What is outside the record is named with `ext:`; everything else must be there.
    if !object.starts_with("ext:") {
        let (object_kind, id) = cells.subject("to");
        batch.about(cells, object_kind, id);
    }
    let source = cells.known("source", "source");
    batch.about(cells, subject_kind, subject);
    let (id, note) = (cells.id("relation"), cells.text("note"));
    let row = (id, cells.ord(), subject, kind, object, note, source);
    batch.add(cells, &ADD_RELATION, row);
}

pub(super) fn classification(cells: &mut Cells<'_>, batch: &mut Batch) {
    let (subject_kind, subject) = cells.subject("subject");
    let vocabulary = cells.word("vocabulary");
    let source = cells.known("source", "source");
    batch.about(cells, subject_kind, subject);
    let row = (
        cells.id("classification"),
        cells.ord(),
        subject_kind.to_string(),
        subject,
        vocabulary,
        cells.needed("code"),
        cells.needed("basis"),
        source,
    );
    batch.add(cells, &ADD_CLASSIFICATION, row);
}

pub(super) fn country_group(cells: &mut Cells<'_>, batch: &mut Batch) {
    let group = cells.word("group");
    let country = cells.country("country").unwrap_or_default();
    let from = cells.date("from").map(|d| d.text());
    let to = cells.date("to").map(|d| d.text());
    let (id, source) = (cells.id("country_group"), cells.text("source"));
    let row = (id, cells.ord(), group, country, from, to, source);
    batch.add(cells, &ADD_COUNTRY_GROUP, row);
}

/// A row of evidence: its cells as they were found, as a JSON object in the order of the columns.
pub(super) fn loose(cells: &mut Cells<'_>, batch: &mut Batch) {
    let columns = cells.columns();
    let found = columns.iter().zip(cells.meaning(&columns));
    let object: serde_json::Map<String, serde_json::Value> =
        found.map(|(column, cell)| ((*column).to_owned(), cell.into())).collect();
    let sheet = cells.sheet_name();
    let parts = [vec![sheet], cells.meaning(&columns)].concat();
    let id = id_of_parts("sheet", &parts);
    let json = serde_json::Value::Object(object).to_string();
    let row = (id, sheet.to_owned(), cells.ord(), json);
    batch.add(cells, &ADD_SHEET, row);
}
