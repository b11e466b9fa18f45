//! What a verified organisation says of itself, on its public page. Of people nothing: only the address of a role.

use super::list::said;
use super::register::Body;
use super::store;
use crate::app::App;
use crate::layout::{Said, own_name, word};
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask;
use m4d_kit::fault::Fault;
use m4d_kit::locale::Words;
use m4d_rules::language::Language;

/// An organisation in its own words.
pub struct OwnWords {
    /// The day on which an officer verified it.
    pub verified: String,
    /// What it does, in paragraphs.
    pub about: Vec<String>,
    /// The level at which it governs.
    pub level: Option<String>,
    /// Its seat.
    pub place: Option<String>,
    /// Its names: (name, kind, language).
    pub names: Vec<(Said, String, Option<String>)>,
    /// Languages in which it can be written to, each by its own name: (code, name).
    pub languages: Vec<(&'static str, &'static str)>,
    /// Ends of corridors: (end, countries).
    pub ends: Vec<(String, String)>,
    /// Its page on the web: (address, what is read).
    pub site: Option<(String, String)>,
    /// Where anybody may write to it.
    pub contact: Option<String>,
}

/// Reads it; none: it is not verified, or not any more.
///
/// # Errors
/// The database fails.
pub async fn load(
    db: &mut impl Ask,
    app: &App,
    w: &Words,
    body: &Body,
    network: i64,
) -> Result<Option<OwnWords>, Fault> {
    let Some(row) = db.one(&store::FIND_VERIFIED, (network,)).await? else { return Ok(None) };
    let mut ends: Vec<(String, Vec<String>)> = Vec::new();
    for end in db.all(&store::LIST_ENDS, (network,)).await? {
        let land = app.countries.name(&end.country, w.language);
        match ends.iter_mut().find(|(side, _)| *side == end.side) {
            Some((_, lands)) => lands.push(land),
            None => ends.push((end.side, vec![land])),
        }
    }
    let own = body.names.get(..body.own_names).unwrap_or_default();
    let language =
        |code: Option<&str>| code.map(|l| format!("language-{l}")).filter(|id| w.has(id)).map(|id| w.text(&id));
    let bare = |site: &str| site.strip_prefix("https://").unwrap_or(site).trim_end_matches('/').to_owned();
    Ok(Some(OwnWords {
        verified: w.day(Moment(row.verified_at).day()),
        about: row.about.iter().flat_map(|text| text.split("\n\n")).map(ToOwned::to_owned).collect(),
        level: row.level.map(|level| word(w, "level", &level)),
        place: body.place.clone(),
        names: own
            .iter()
            .map(|n| (said(n, true, w.language), word(w, "name", &n.kind), language(n.language.as_deref())))
            .collect(),
        languages: body
            .languages
            .iter()
            .filter_map(|code| Language::parse(code))
            .map(|l| (l.code(), own_name(l)))
            .collect(),
        ends: ends.into_iter().map(|(side, lands)| (word(w, "side", &side), w.list(lands))).collect(),
        site: body.site.as_ref().map(|site| (site.clone(), bare(site))),
        contact: body.contact.clone(),
    }))
}
