//! From a row to what is written for it: the things that other rows name, each with its key.

use super::batch::Batch;
use super::bundle::Sheet;
use super::cells::Cells;
use super::facts;
use super::store::*;
use m4d_kit::ids::id_of_parts;
use m4d_kit::locale::sort_key;
use m4d_rules::directory::{Level, NameKind, Nature};
use m4d_rules::participation::SubjectKind;
use m4d_rules::place::{PlaceKind, PlacePrecision};
use m4d_rules::projects::Record;
use m4d_rules::source::SourceKind;

/// Reads a row of one kind of file into a batch.
pub type Reader = fn(&mut Cells<'_>, &mut Batch);

/// Who reads the rows of a file; what nobody reads is kept as it was found.
pub fn reader(sheet: &Sheet) -> Reader {
    match sheet.name {
        "sources" => source,
        "phases" => phase,
        "outcomes" => facts::outcome,
        "criteria" => facts::criterion,
        "projects" => project,
        "organisations" => organisation,
        "organisation-identifiers" => identifier,
        "places" => place,
        "texts" => facts::text,
        "participations" => facts::participation,
        "project-places" => facts::project_place,
        "money" => facts::money,
        "dates" => facts::date,
        "statuses" => facts::status,
        "relations" => facts::relation,
        "classifications" => facts::classification,
        "country-groups" => facts::country_group,
        _ => facts::loose,
    }
}

fn source(cells: &mut Cells<'_>, batch: &mut Batch) {
    let key = cells.key("id");
    let kind = cells.code_text::<SourceKind, _>("kind").unwrap_or_default();
    let language = cells.language("language");
    let published = cells.date("published").map(|d| d.text());
    let accessed = cells.date("accessed").map(|d| d.text());
    let said = id_of_parts("source", &cells.meaning(&cells.columns()));
    let id = cells.thing("source", &key, said);
    let row = (
        id,
        key,
        cells.ord(),
        kind,
        cells.needed("title"),
        cells.text("publisher"),
        cells.text("url"),
        language,
        published,
        accessed,
        cells.text("rights"),
        cells.text("note"),
    );
    batch.add_thing(cells, id, said, &SAVE_SOURCE, row);
}

fn phase(cells: &mut Cells<'_>, batch: &mut Batch) {
    let key = cells.key("id");
    let programme_key = cells.key("programme");
    let slug = cells.key("slug");
    let starts = cells.date("starts").map(|d| d.text());
    let ends = cells.date("ends").map(|d| d.text());
    let said = cells.id("phase");
    let id = cells.thing("phase", &key, said);
    let programme = cells.thing("programme", &programme_key, 0);
    batch.add_thing(cells, programme, 0, &SAVE_PROGRAMME, (programme, programme_key));
    let row = (id, key, cells.ord(), programme, slug, starts, ends, cells.text("source"));
    batch.add_thing(cells, id, said, &SAVE_PHASE, row);
}

fn project(cells: &mut Cells<'_>, batch: &mut Batch) {
    let key = cells.key("id");
    let no = cells.integer("no", i64::from(u32::MAX)).unwrap_or_default();
    let phase = cells.known("phase", "phase");
    let country = cells.country("country").unwrap_or_default();
    let record = cells.code_text::<Record, _>("record").unwrap_or_default();
    let said = cells.id("project");
    let id = cells.thing("project", &key, said);
    batch.about(cells, SubjectKind::Project, id);
    let heading = cells.text("country_heading");
    let row = (id, key, cells.ord(), no, phase, country, heading, record);
    batch.add_thing(cells, id, said, &SAVE_PROJECT, row);
}

/// A second row of the same organisation may give it further names.
fn organisation(cells: &mut Cells<'_>, batch: &mut Batch) {
    let key = cells.key("id");
    let slug = key.strip_prefix("org-").filter(|slug| !slug.is_empty());
    let slug = slug.map(ToOwned::to_owned).unwrap_or_default();
    if slug.is_empty() && !key.is_empty() {
        let what = "does not begin with org-: write org- and a short name, as in org-kasserine";
        cells.tell("id", what.to_owned());
    }
    let nature = cells.code_text::<Nature, _>("kind").unwrap_or_default();
    let level = cells.code_text::<Level, _>("level");
    let country = cells.country("seat_country");
    let language = cells.language("name_own_language");
    let printed = cells.text("name_printed");
    let own = cells.text("name_own");
    if printed.is_none() && own.is_none() {
        let what = "is empty, and so is name_printed: write the organisation's name in one of them";
        cells.tell("name_own", what.to_owned());
    }
    let of_itself = ["id", "kind", "level", "seat_country", "seat_place", "kind_basis"];
    let said = id_of_parts("organisation", &cells.meaning(&of_itself));
    let id = cells.thing("organisation", &key, said);
    batch.about(cells, SubjectKind::Organisation, id);
    let (basis, seat) = (cells.text("kind_basis"), cells.text("seat_place"));
    let row = (id, key, slug, cells.ord(), nature, basis, level, country, seat);
    batch.add_thing(cells, id, said, &SAVE_ORGANISATION, row);
    // The sources print in English; the name that a body gives itself has its own language.
    if let Some(name) = printed {
        let english = Some("en".to_owned());
        add_name(cells, batch, id, NameKind::Printed, english, name, None);
    }
    if let Some(name) = own {
        let basis = cells.text("name_own_basis");
        add_name(cells, batch, id, NameKind::Own, language, name, basis);
    }
}

fn add_name(
    cells: &Cells<'_>,
    batch: &mut Batch,
    organisation: i64,
    kind: NameKind,
    language: Option<String>,
    name: String,
    basis: Option<String>,
) {
    let id = id_of_parts(
        "name",
        &[
            &cells.needed("id"),
            kind.code(),
            language.as_deref().unwrap_or_default(),
            &name,
            basis.as_deref().unwrap_or_default(),
        ],
    );
    let sort = sort_key(&name);
    let kind = kind.to_string();
    let (ord, at) = (cells.ord(), batch.at);
    let row = (id, ord, organisation, kind, language, name, basis, at, sort);
    batch.add(cells, &ADD_NAME, row);
}

/// An identifier belongs to one organisation; only its note may change.
fn identifier(cells: &mut Cells<'_>, batch: &mut Batch) {
    let organisation = cells.known("organisation", "organisation");
    let (scheme, value) = (cells.needed("scheme"), cells.needed("value"));
    let said = cells.id("identifier");
    let id = id_of_parts("identifier", &[&scheme, &value]);
    match cells.owner(id) {
        Some(owner) if owner != organisation => {
            let what = "already belongs to another organisation: correct the value or the organisation";
            cells.tell("value", what.to_owned());
        }
        _ => cells.same(id, said, "this identifier"),
    }
    batch.about(cells, SubjectKind::Organisation, organisation);
    batch.own(cells, id, organisation);
    let kind = SubjectKind::Organisation.to_string();
    let note = cells.text("note");
    let row = (id, cells.ord(), kind, organisation, scheme, value, note);
    batch.add_thing(cells, id, said, &SAVE_IDENTIFIER, row);
}

fn place(cells: &mut Cells<'_>, batch: &mut Batch) {
    let key = cells.key("id");
    let kind = cells.code_text::<PlaceKind, _>("kind").unwrap_or_default();
    let country = cells.country("country");
    let lat = cells.degree("lat", 90.0);
    let lon = cells.degree("lon", 180.0);
    for (column, partner) in [("lat", "lon"), ("lon", "lat")] {
        if cells.text(column).is_some() && cells.text(partner).is_none() {
            let what = "has no partner: write both lat and lon, or neither";
            cells.tell(column, what.to_owned());
        }
    }
    let precision = cells.code_text::<PlacePrecision, _>("precision");
    let source = cells.known("source", "source");
    let said = cells.id("place");
    let id = cells.thing("place", &key, said);
    let row = (
        id,
        key,
        cells.ord(),
        cells.needed("name"),
        kind,
        country,
        cells.text("iso3166_2"),
        lat,
        lon,
        precision.unwrap_or_default(),
        source,
    );
    batch.add_thing(cells, id, said, &SAVE_PLACE, row);
}
