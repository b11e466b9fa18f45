//! Which cells a row of each file has: what the import reads, the other way round.

use super::bundle::Sheet;
use super::export::Out;
use super::export_store::*;
use m4d_kit::db::{Ask, Conn};
use m4d_kit::fault::Fault;
use m4d_kit::sql::Statement;
use std::borrow::Cow;

type Cell<'a> = Cow<'a, str>;

/// Writes all rows of one file.
///
/// # Errors
/// The database or the disk fails.
pub async fn write(sheet: &Sheet, columns: &[&str], link: &mut Conn, out: &mut Out) -> Result<(), Fault> {
    match sheet.name {
        "sources" => each(link, out, &LIST_SOURCES, |r| (r.ord, r.id), |r| source(r, columns)).await,
        "phases" => each(link, out, &LIST_PHASES, |r| (r.ord, r.id), phase).await,
        "outcomes" => each(link, out, &LIST_OUTCOMES, |r| (r.ord, r.id), outcome).await,
        "criteria" => each(link, out, &LIST_CRITERIA, |r| (r.ord, r.id), criterion).await,
        "projects" => each(link, out, &LIST_PROJECTS, |r| (r.ord, r.id), project).await,
        "organisations" => each(link, out, &LIST_ORGANISATIONS, |r| (r.ord, r.id), organisation).await,
        "organisation-identifiers" => each(link, out, &LIST_IDENTIFIERS, |r| (r.ord, r.id), identifier).await,
        "places" => each(link, out, &LIST_PLACES, |r| (r.ord, r.id), place).await,
        "texts" => each(link, out, &LIST_TEXTS, |r| (r.ord, r.id), text_row).await,
        "participations" => each(link, out, &LIST_PARTICIPATIONS, |r| (r.ord, r.id), participation).await,
        "project-places" => each(link, out, &LIST_PROJECT_PLACES, |r| (r.ord, r.id), project_place).await,
        "money" => each(link, out, &LIST_MONEY, |r| (r.ord, r.id), money).await,
        "dates" => each(link, out, &LIST_DATES, |r| (r.ord, r.id), date).await,
        "statuses" => each(link, out, &LIST_STATUSES, |r| (r.ord, r.id), status).await,
        "relations" => each(link, out, &LIST_RELATIONS, |r| (r.ord, r.id), relation).await,
        "classifications" => each(link, out, &LIST_CLASSIFICATIONS, |r| (r.ord, r.id), classification).await,
        "country-groups" => each(link, out, &LIST_COUNTRY_GROUPS, |r| (r.ord, r.id), country_group).await,
        evidence => loose(link, out, evidence, columns).await,
    }
}

/// Writes the rows of one statement, a chunk at a time.
async fn each<R: Send + 'static>(
    link: &mut Conn,
    out: &mut Out,
    statement: &'static Statement<(i64, i64), R>,
    place: fn(&R) -> (i64, i64),
    cells: impl for<'a> Fn(&'a R) -> Vec<Cell<'a>>,
) -> Result<(), Fault> {
    let mut after = (0, 0);
    loop {
        let rows = link.all(statement, after).await?;
        let Some(last) = rows.last() else {
            return Ok(());
        };
        after = place(last);
        rows.iter().try_for_each(|row| out.row(cells(row)))?;
    }
}

/// Writes the rows of evidence, whose cells were kept as they were found.
async fn loose(link: &mut Conn, out: &mut Out, sheet: &str, columns: &[&str]) -> Result<(), Fault> {
    let mut after = (0, 0);
    loop {
        let rows = link.all(&LIST_EVIDENCE, (sheet.to_owned(), after.0, after.1)).await?;
        let Some(last) = rows.last() else {
            return Ok(());
        };
        after = (last.ord, last.id);
        for row in &rows {
            let cells: serde_json::Value =
                serde_json::from_str(&row.cells).map_err(|e| Fault::new(format!("a row of {sheet}: {e}")))?;
            let cell = |column: &&str| cells.get(column).and_then(|c| c.as_str()).unwrap_or_default();
            out.row(columns.iter().map(|column| text(cell(column))))?;
        }
    }
}

fn text(cell: &str) -> Cell<'_> {
    Cow::Borrowed(cell)
}

fn maybe(cell: &Option<String>) -> Cell<'_> {
    text(cell.as_deref().unwrap_or_default())
}

fn number<T: ToString>(number: T) -> Cell<'static> {
    Cow::Owned(number.to_string())
}

fn maybe_number<T: ToString>(number: Option<T>) -> Cell<'static> {
    Cow::Owned(number.map(|n| n.to_string()).unwrap_or_default())
}

fn source<'a>(r: &'a SourceRow, columns: &[&str]) -> Vec<Cell<'a>> {
    let mut cells = vec![
        text(&r.key),
        text(&r.kind),
        text(&r.title),
        maybe(&r.publisher),
        maybe(&r.url),
        maybe(&r.language),
        maybe(&r.published),
        maybe(&r.note),
    ];
    cells.extend(columns.contains(&"accessed").then(|| maybe(&r.accessed)));
    cells.extend(columns.contains(&"rights").then(|| maybe(&r.rights)));
    cells
}

fn phase(r: &PhaseRow) -> Vec<Cell<'_>> {
    vec![text(&r.key), text(&r.programme), text(&r.slug), maybe(&r.starts), maybe(&r.ends), maybe(&r.sources)]
}

fn outcome(r: &OutcomeRow) -> Vec<Cell<'_>> {
    vec![text(&r.phase), number(r.no), text(&r.printed), text(&r.source)]
}

fn criterion(r: &CriterionRow) -> Vec<Cell<'_>> {
    vec![number(r.no), text(&r.key), text(&r.printed), text(&r.kind), maybe(&r.kind_basis), text(&r.source)]
}

fn project(r: &ProjectRow) -> Vec<Cell<'_>> {
    vec![text(&r.key), number(r.no), text(&r.phase), text(&r.country), maybe(&r.country_heading), text(&r.record)]
}

fn organisation(r: &OrganisationRow) -> Vec<Cell<'_>> {
    vec![
        text(&r.key),
        maybe(&r.printed),
        maybe(&r.own),
        maybe(&r.own_language),
        text(&r.nature),
        maybe(&r.level),
        maybe(&r.country),
        maybe(&r.seat),
        maybe(&r.own_basis),
        maybe(&r.nature_basis),
    ]
}

fn identifier(r: &IdentifierRow) -> Vec<Cell<'_>> {
    vec![text(&r.organisation), text(&r.scheme), text(&r.value), maybe(&r.note)]
}

fn place(r: &PlaceRow) -> Vec<Cell<'_>> {
    vec![
        text(&r.key),
        text(&r.name),
        text(&r.kind),
        maybe(&r.country),
        maybe(&r.iso3166_2),
        maybe_number(r.lat),
        maybe_number(r.lon),
        text(&r.precision),
        text(&r.source),
    ]
}

fn text_row(r: &TextRow) -> Vec<Cell<'_>> {
    vec![
        maybe(&r.subject),
        text(&r.field),
        text(&r.language),
        text(&r.body),
        text(&r.kind),
        maybe(&r.translated_from),
        text(&r.source),
    ]
}

fn participation(r: &ParticipationRow) -> Vec<Cell<'_>> {
    vec![
        text(&r.subject_kind),
        maybe(&r.subject),
        text(&r.organisation),
        text(&r.role),
        maybe(&r.side),
        maybe_number(r.rank),
        maybe(&r.printed_as),
        text(&r.source),
    ]
}

fn project_place(r: &ProjectPlaceRow) -> Vec<Cell<'_>> {
    vec![text(&r.project), text(&r.place), text(&r.role), text(&r.source)]
}

fn money(r: &MoneyRow) -> Vec<Cell<'_>> {
    vec![
        maybe(&r.subject),
        text(&r.kind),
        maybe(&r.currency),
        number(r.minor),
        text(&r.exactness),
        maybe(&r.printed_as),
        maybe(&r.note),
        text(&r.source),
    ]
}

fn date(r: &DateRow) -> Vec<Cell<'_>> {
    vec![
        maybe(&r.subject),
        text(&r.kind),
        maybe(&r.happened),
        maybe_number(r.months),
        maybe(&r.printed_as),
        text(&r.source),
    ]
}

fn status(r: &StatusRow) -> Vec<Cell<'_>> {
    vec![maybe(&r.subject), text(&r.status), maybe(&r.happened), maybe(&r.note), text(&r.source)]
}

fn relation(r: &RelationRow) -> Vec<Cell<'_>> {
    vec![maybe(&r.subject), text(&r.kind), text(&r.object), maybe(&r.note), text(&r.source)]
}

fn classification(r: &ClassificationRow) -> Vec<Cell<'_>> {
    vec![maybe(&r.subject), text(&r.vocabulary), text(&r.code), text(&r.basis), text(&r.source)]
}

fn country_group(r: &CountryGroupRow) -> Vec<Cell<'_>> {
    vec![text(&r.grouping_key), text(&r.country), maybe(&r.starts), maybe(&r.ends), maybe(&r.source)]
}
