//! The places of the chosen projects as GeoJSON (RFC 7946): one feature a project's place, with a position where the
//! record has one and without where it has none.

use super::flow::{Part, flowing};
use super::json::{page, place_name};
use super::machine::{all_ids, iso, licence};
use super::whole::{Place, Whole};
use crate::app::App;
use m4d_kit::fault::Fault;
use m4d_kit::route::{Answer, Asked, Format, Stop};
use m4d_rules::language::Language;
use serde_json::{Value, json};
use std::sync::Arc;

/// `GET /projects.geojson`
pub async fn answer(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let ids = all_ids(&app, &asked)?;
    let head = head(&app)?;
    let (house, language) = (app.clone(), asked.language);
    let mut first = true;
    let write = move |part: Part<'_>| match part {
        Part::Head => Ok(head.clone().into_bytes()),
        Part::Projects(projects) => {
            let mut text = String::new();
            for (whole, place) in projects.iter().flat_map(|w| w.places.iter().map(move |p| (w, p))) {
                text.push_str(if first { "\n" } else { ",\n" });
                text.push_str(&feature(&house, whole, place, language).to_string());
                first = false;
            }
            Ok(text.into_bytes())
        }
        Part::Foot => Ok(b"\n]}\n".to_vec()),
    };
    Ok(flowing(app, Format::Geojson.media_type(), ids, write))
}

/// What stands before the features.
fn head(app: &App) -> Result<String, Fault> {
    let (licence, attribution) = licence()?;
    let about = json!({
        "type": "FeatureCollection",
        "generated": iso(app.now()),
        "data_version": app.portfolio().cursor,
        "licence": licence,
        "attribution": attribution,
    });
    let about = about.to_string();
    Ok(format!("{},\"features\":[", about.trim_end_matches('}')))
}

fn feature(app: &App, whole: &Whole, place: &Place, language: Language) -> Value {
    let geometry = place.lon.zip(place.lat).map(|(lon, lat)| json!({"type": "Point", "coordinates": [lon, lat]}));
    let title = whole.shown("title", language);
    json!({
        "type": "Feature",
        "geometry": geometry,
        "properties": {
            "project": whole.key,
            "title": title.map(|t| &t.body),
            "title_language": title.map(|t| &t.language),
            "url": page(app, whole, language),
            "place": place.key,
            "name": place_name(app, place, language),
            "level": place.kind,
            "role": place.role,
            "country": place.country,
            "iso3166_2": place.iso3166_2,
            "precision": place.precision,
            "source": place.source,
        },
    })
}
